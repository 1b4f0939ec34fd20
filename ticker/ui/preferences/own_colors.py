"""The user's own colors of the bar. Choosing one turns them on, and warns if they are hard to read."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from ticker.preferences import Colors, Preferences
from ticker.setting import Setting
from ticker.ui.preferences.rows import Row, row
from ticker.ui.theme.theme import READABLE, contrast
from ticker.ui.widgets.setting_controls import color_choice


def own_color_row(setting: Setting[str], label: str, keywords: str) -> Row:
    """Return the row of one of the colors."""
    return row(
        setting, label, color_choice, keywords, also=_with_own_colors, warning=_low_contrast, applies=_has_own_colors
    )


def _with_own_colors(preferences: Preferences) -> Preferences:
    return replace(preferences, colours=Colors.OWN)


def _has_own_colors(preferences: Preferences) -> bool:
    return preferences.colours is Colors.OWN


def _low_contrast(preferences: Preferences) -> str:
    """Return a warning if text or accent is hard to read on the background, otherwise ""."""
    ground = preferences.own_background
    lowest = min(contrast(ground, color) for color in (preferences.own_text, preferences.own_accent))
    if lowest >= READABLE:
        return ""
    return QCoreApplication.translate(
        "PreferencesPages",
        "These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.",
    ).format(QLocale().toString(lowest, "f", 1))
