"""The style sheet of the slim scroll bars beside articles."""

from ticker.ui.theme.theme import Theme


def scroll_bar_style(theme: Theme) -> str:
    """Return the style sheet for the scroll bars of an article, in the colors of ``theme``."""
    return f"""
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
