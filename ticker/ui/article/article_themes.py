"""The themes of articles: the bar's, or one of the viewer's own."""

from ticker.preferences import Preferences, ViewerColors
from ticker.ui.theme.theme import DARK, LIGHT, Theme, current_theme

SEPIA = Theme(
    background="#f7f0e2",
    text="#2c2418",
    quiet="#6b5d48",
    accent="#85500f",
    link="#7d4a0c",
    rule="#d9ccb4",
    label="#7d4a0c",
    label_text="#ffffff",
    button_hover="#ece1cb",
    selection="#e3cfa6",
    selection_text="#2c2418",
    is_dark=False,
)
BLACK = Theme(
    background="#000000",
    text="#c9ccd1",
    quiet="#8b9098",
    accent="#7ab8f5",
    link="#84bdf5",
    rule="#2b2f34",
    label="#174f87",
    label_text="#ffffff",
    button_hover="#1b1e22",
    selection="#264f78",
    selection_text="#ffffff",
    is_dark=True,
)


def reading_theme(preferences: Preferences) -> Theme:
    """Return the preferred theme of the viewer. Needs a QGuiApplication."""
    match preferences.viewer_colours:
        case ViewerColors.AS_BAR:
            return current_theme(preferences)
        case ViewerColors.LIGHT:
            return LIGHT
        case ViewerColors.SEPIA:
            return SEPIA
        case ViewerColors.DARK:
            return DARK
        case ViewerColors.BLACK:
            return BLACK
