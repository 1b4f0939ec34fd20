"""Every theme can be read by everybody, and the preference and the system decide which one it is."""

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from ticker.preferences import Colours
from ticker.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, contrast, current_theme, palette_of, theme_for

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#777777") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == pytest.approx(1)


@pytest.mark.wcag("1.4.3")
@THEMES
def test_text_stands_out_from_its_ground(theme: Theme) -> None:
    for ground in (theme.background, theme.button_hover):
        for text in (theme.text, theme.quiet, theme.link):
            assert contrast(text, ground) >= 4.5
    assert contrast(theme.label_text, theme.label) >= 4.5
    assert contrast(theme.selection_text, theme.selection) >= 4.5


@pytest.mark.wcag("1.4.11")
@THEMES
def test_marks_and_focus_rings_stand_out_from_their_ground(theme: Theme) -> None:
    assert contrast(theme.accent, theme.background) >= 3
    assert contrast(theme.accent, theme.button_hover) >= 3


def test_high_contrast_is_the_enhanced_ratio_throughout() -> None:
    for text in (HIGH_CONTRAST.text, HIGH_CONTRAST.quiet, HIGH_CONTRAST.link):
        assert contrast(text, HIGH_CONTRAST.background) >= 7


def test_the_preference_decides_before_the_system() -> None:
    assert theme_for(Colours.LIGHT, system_is_dark=True, system_wants_contrast=True) is LIGHT
    assert theme_for(Colours.DARK) is DARK
    assert theme_for(Colours.HIGH_CONTRAST) is HIGH_CONTRAST


def test_the_system_decides_where_it_is_asked() -> None:
    assert theme_for(Colours.SYSTEM) is LIGHT
    assert theme_for(Colours.SYSTEM, system_is_dark=True) is DARK
    assert theme_for(Colours.SYSTEM, system_is_dark=True, system_wants_contrast=True) is HIGH_CONTRAST


def test_this_desktop_has_a_theme(qtbot: QtBot) -> None:
    assert current_theme(Colours.SYSTEM) in {LIGHT, DARK, HIGH_CONTRAST}


@THEMES
def test_a_palette_wears_the_theme(qtbot: QtBot, theme: Theme) -> None:
    palette = palette_of(theme)
    assert palette.window().color() == QColor(theme.background)
    assert palette.text().color() == QColor(theme.text)
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(theme.quiet)
