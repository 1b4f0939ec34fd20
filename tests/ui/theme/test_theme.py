"""Every theme can be read by everybody, and the preference and the system decide which one it is."""

import re
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from ticker.preferences import Colors, Preferences
from ticker.ui.theme.theme import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    Theme,
    contrast,
    current_theme,
    feed_color,
    own_colors_theme,
    palette_of,
    readable_color,
    theme_for,
)

DESIGNED = [each for each in Colors if each is not Colors.SYSTEM]
THEMES = pytest.mark.parametrize("theme", [theme_for(Preferences(colours=each)) for each in DESIGNED], ids=DESIGNED)
COLOUR = st.builds("#{:06x}".format, st.integers(0, 0xFFFFFF))


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


def wished(colours: Colors, *, dark: bool = False, contrasting: bool = False) -> Theme:
    return theme_for(Preferences(colours=colours), system_is_dark=dark, system_wants_contrast=contrasting)


def test_the_preference_decides_before_the_system() -> None:
    assert wished(Colors.LIGHT, dark=True, contrasting=True) is LIGHT
    assert wished(Colors.DARK) is DARK
    assert wished(Colors.HIGH_CONTRAST) is HIGH_CONTRAST
    assert len({wished(each) for each in DESIGNED}) == len(DESIGNED)


def test_the_system_decides_where_it_is_asked() -> None:
    assert wished(Colors.SYSTEM) is LIGHT
    assert wished(Colors.SYSTEM, dark=True) is DARK
    assert wished(Colors.SYSTEM, dark=True, contrasting=True) is HIGH_CONTRAST


@given(COLOUR, COLOUR, COLOUR)
def test_own_colours_make_a_theme_as_readable_as_they_allow(background: str, text: str, accent: str) -> None:
    theme = own_colors_theme(background, text, accent)
    assert (theme.background, theme.text, theme.accent) == (background, text, accent)
    assert contrast(theme.label_text, theme.label) >= 4.5
    assert contrast(theme.quiet, background) >= min(4.5, contrast(text, background))
    assert all(re.fullmatch("#[0-9a-f]{6}", value) for value in astuple(theme) if isinstance(value, str))


def test_this_desktop_has_a_theme(qtbot: QtBot) -> None:
    assert current_theme(Preferences()) in {LIGHT, DARK, HIGH_CONTRAST}


@THEMES
def test_a_palette_wears_the_theme(qtbot: QtBot, theme: Theme) -> None:
    palette = palette_of(theme)
    assert palette.window().color() == QColor(theme.background)
    assert palette.text().color() == QColor(theme.text)
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(theme.quiet)


@pytest.mark.wcag("1.4.3")
@THEMES
def test_each_feed_has_a_colour_of_its_own_that_can_be_read(theme: Theme) -> None:
    colours = [feed_color(theme, feed_id) for feed_id in range(1, 31)]
    assert all(contrast(colour, theme.background) >= 4.5 for colour in colours)
    assert all(contrast(colour, theme.button_hover) >= 4.5 for colour in colours)
    assert len(set(colours)) == 30


@pytest.mark.wcag("1.4.3")
@given(COLOUR)
@THEMES
def test_a_colour_of_the_users_choice_is_made_readable(theme: Theme, colour: str) -> None:
    shown = readable_color(theme, colour)
    assert contrast(shown, theme.background) >= 4.5
    assert contrast(shown, theme.button_hover) >= 4.5


def test_a_colour_that_can_be_read_stays_as_it_was_chosen() -> None:
    assert readable_color(LIGHT, "#8a1020") == "#8a1020"
    assert readable_color(DARK, "#ffd080") == "#ffd080"
