"""The style sheet of the viewer's window."""

from ticker.ui.theme.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Return the style sheet for the controls around the article, in the colors of ``theme``."""
    return f"""
    QLabel#quiet {{ color: {theme.quiet}; }}
    QLabel#toast {{
        color: {theme.background}; background: {theme.text}; border-radius: 6px; padding: 6px 12px;
    }}
    QFrame#rule {{ background: {theme.rule}; }}
    QToolButton {{
        color: {theme.text}; background: transparent; border: 2px solid transparent; border-radius: 6px;
        padding: 4px; min-width: 20px; min-height: 20px;
    }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton#crumb {{ color: {theme.link}; padding: 2px 4px; min-width: 0; min-height: 0; }}
    QToolButton:hover, QToolButton#crumb:hover {{ background: {theme.button_hover}; }}
    QToolButton:focus {{ border-color: {theme.accent}; }}
    QLineEdit {{
        color: {theme.text}; background: {theme.background};
        selection-color: {theme.selection_text}; selection-background-color: {theme.selection};
    }}
    QLineEdit {{ border: 1px solid {theme.quiet}; border-radius: 6px; padding: 4px 6px; }}
    QLineEdit:focus {{ border: 2px solid {theme.accent}; padding: 3px 5px; }}
    """
