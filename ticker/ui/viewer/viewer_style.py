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
    QScrollBar {{ background: {theme.background}; border: none; }}
    QScrollBar:vertical {{ width: 14px; }}
    QScrollBar:horizontal {{ height: 14px; }}
    QScrollBar::handle {{ background: {theme.quiet}; border: 4px solid {theme.background}; border-radius: 7px; }}
    QScrollBar::handle:hover {{ background: {theme.accent}; }}
    QScrollBar::handle:disabled {{ background: {theme.background}; }}
    QScrollBar::handle:vertical {{ min-height: 36px; }}
    QScrollBar::handle:horizontal {{ min-width: 36px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
