"""A headline as a picture: the same width in every state, sharp at every scale, readable in every script."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QColor, QFont, QImage
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import FeedIcons, Separator
from ticker.ui.strip.headline_painter import HeadlinePainter, Look, Style, bar_font
from ticker.ui.theme.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, black_or_white, contrast, feed_color

HEADLINE = Headline(1, 1, "Rivers fall back below their banks", "The Daily Test")
LOOKS = [Look(), Look(is_new=True), Look(is_read=True), Look(is_hovered=True), Look(has_focus=True)]


def lettering(
    theme: Theme = LIGHT,
    *,
    scale: float = 1.0,
    travels_left: bool = True,
    height: int = 31,
    separator: Separator = Separator.BULLET,
) -> HeadlinePainter:
    return HeadlinePainter(Style(theme, bar_font("", 0, height), travels_left, separator), height, scale)


def drawn(shown: Headline, look: Look = Look(), **how: Any) -> QImage:  # noqa: B008 - a frozen record
    painter = lettering(**how)
    return painter.picture(shown, look, painter.width(shown, look.age)).toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_every_state_looks_different_and_is_as_wide(qtbot: QtBot) -> None:
    images = [drawn(HEADLINE, look) for look in LOOKS]
    assert len({(image.width(), image.height()) for image in images}) == 1
    assert all(one != other for number, one in enumerate(images) for other in images[:number])


@pytest.mark.wcag("1.4.1")
def test_what_is_new_differs_in_form_and_not_in_colour_alone(qtbot: QtBot) -> None:
    def inked(image: QImage) -> int:
        ground = QColor(LIGHT.background)
        return sum(image.pixelColor(x, y) != ground for x in range(18) for y in range(image.height()))

    assert inked(drawn(HEADLINE, Look(is_new=True))) > 2 * inked(drawn(HEADLINE))


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST])
def test_it_wears_the_theme_and_is_opaque(qtbot: QtBot, theme: Theme) -> None:
    image = drawn(HEADLINE, theme=theme)
    assert not image.hasAlphaChannel()
    assert {theme.background, theme.text} <= colours(image)
    assert theme.text not in colours(drawn(HEADLINE, Look(is_read=True), theme=theme))


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0, 3.0])
def test_it_has_a_pixel_for_every_pixel_of_the_screen(qtbot: QtBot, scale: float) -> None:
    painter = lettering(scale=scale)
    picture = painter.picture(HEADLINE, Look(), painter.width(HEADLINE))
    assert (painter.width(HEADLINE) * scale).is_integer()
    assert picture.width() == painter.width(HEADLINE) * scale
    assert picture.devicePixelRatio() == scale


def test_capitals_stand_in_the_middle(qtbot: QtBot) -> None:
    image = drawn(Headline(1, 1, "HIMH", ""), height=40)
    rows = [y for y in range(40) if any(image.pixelColor(x, y).lightness() < 128 for x in range(40, image.width()))]
    assert abs(rows[0] - (39 - rows[-1])) <= 1


@pytest.mark.parametrize(
    "title",
    [
        "وصول أول قطار إلى المدينة",
        "מסלול אופניים חדש",
        "北京图书馆延长夏季开放时间",
        "मानसून की पहली बारिश",
        "พิพิธภัณฑ์แห่งใหม่",
        "Team wins 🏆",
    ],
)
def test_every_script_is_drawn(qtbot: QtBot, title: str) -> None:
    assert drawn(Headline(1, 1, title, "Wires")) != drawn(Headline(1, 1, " " * len(title), "Wires"))


def test_the_feeds_name_comes_first_in_the_direction_of_the_script(qtbot: QtBot) -> None:
    def where(image: QImage) -> list[int]:
        feed = QColor(LIGHT.accent)
        return [x for x in range(20, image.width()) if any(image.pixelColor(x, y) == feed for y in range(31))]

    latin = drawn(Headline(1, 1, "Rivers fall back below their banks", "Wires"), Look(is_new=True))
    arabic = drawn(Headline(1, 1, "وصول أول قطار إلى المدينة الساحلية", "Wires"), Look(is_new=True))
    assert max(where(latin)) < latin.width() / 2
    assert min(where(arabic)) > arabic.width() / 2


def test_the_bullet_stands_on_the_side_the_headlines_come_from(qtbot: QtBot) -> None:
    new, accent = Look(is_new=True), QColor(LIGHT.accent)
    left, right = drawn(HEADLINE, new), drawn(HEADLINE, new, travels_left=False)
    assert left.pixelColor(9, 16) == accent
    assert right.pixelColor(right.width() - 9, 16) == accent


def test_a_very_long_title_is_cut_and_a_long_one_is_not(qtbot: QtBot) -> None:
    painter = lettering()
    long, very_long = Headline(1, 1, "word " * 30, "Wires"), Headline(1, 1, "word " * 300, "Wires")
    assert not painter.is_elided(long)
    assert painter.is_elided(very_long)
    assert painter.width(very_long) < 2000
    assert painter.width(Headline(1, 1, "Short", "W" * 500)) < 500


def test_a_headline_without_a_title_has_words_all_the_same(qtbot: QtBot) -> None:
    painter = lettering()
    assert painter.width(Headline(1, 1, "", "Wires")) > painter.width(Headline(1, 1, "x", "Wires"))


def test_the_font_follows_the_preference_or_else_the_height(qtbot: QtBot) -> None:
    assert bar_font("", 0, 60).pixelSize() > bar_font("", 0, 30).pixelSize() >= 12
    chosen = bar_font("DejaVu Serif", 14, 30)
    assert (chosen.family(), chosen.pointSize()) == ("DejaVu Serif", 14)
    pointed = HeadlinePainter(Style(LIGHT, QFont("", 14)), 31, 1)
    assert pointed.width(HEADLINE) > 100


OURS = [each for each in Separator if each is not Separator.OWN]


@pytest.mark.parametrize("separator", OURS)
def test_each_separator_looks_its_own_way_and_takes_the_same_room(qtbot: QtBot, separator: Separator) -> None:
    others = [drawn(HEADLINE, separator=each) for each in OURS if each is not separator]
    image = drawn(HEADLINE, separator=separator)
    assert image not in others
    assert {each.width() for each in others} == {image.width()}


@pytest.mark.parametrize("separator", Separator)
def test_what_is_new_is_marked_whatever_the_separator(qtbot: QtBot, separator: Separator) -> None:
    assert drawn(HEADLINE, Look(is_new=True), separator=separator).pixelColor(9, 16) == QColor(LIGHT.accent)


def test_the_age_stands_behind_the_title(qtbot: QtBot) -> None:
    def end(image: QImage) -> int:
        ground = QColor(LIGHT.background)
        return max(x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(31)))

    without, young, old = (drawn(HEADLINE, Look(age)) for age in ("", "5 min", "23 h"))
    assert young.width() > without.width()
    assert end(young) > end(without)
    assert young != old


def test_an_age_that_has_grown_stays_within_the_headline(qtbot: QtBot) -> None:
    for title in (HEADLINE.title, "وصول أول قطار إلى المدينة"):
        shown = Headline(1, 1, title, "Wires")
        painter = lettering()
        width = painter.width(shown, "9 min")
        image = painter.picture(shown, Look("10 min"), width).toImage()
        assert image.width() == width
        ground = QColor(LIGHT.background)
        assert all(image.pixelColor(width - 1, y) == ground for y in range(31))
        assert all(image.pixelColor(0, y) == ground for y in range(31))


def test_feeds_can_have_colours_of_their_own(qtbot: QtBot) -> None:
    style = Style(LIGHT, bar_font("", 0, 31), colors_feeds=True)
    painter = HeadlinePainter(style, 31, 1)
    for feed_id in (1, 2):
        shown = Headline(1, feed_id, "Title", "The Daily Test")
        image = painter.picture(shown, Look(), painter.width(shown)).toImage()
        assert feed_color(LIGHT, feed_id) in colours(image)
        assert feed_color(LIGHT, 3 - feed_id) not in colours(image)


@pytest.mark.parametrize("colour", ["#aa0000", "#ffee88", "#777777"])
def test_a_highlighted_headline_stands_on_its_colour_and_can_be_read(qtbot: QtBot, colour: str) -> None:
    plain, highlighted = drawn(HEADLINE), drawn(HEADLINE, Look(highlight=colour))
    assert plain.size() == highlighted.size()
    assert colour not in colours(plain)
    assert colour in colours(highlighted)
    assert contrast(colour, black_or_white(colour)) >= 4.5


def test_a_headline_of_several_feeds_says_of_how_many(qtbot: QtBot) -> None:
    assert drawn(replace(HEADLINE, other_sources=3)).width() > drawn(HEADLINE).width()


@pytest.mark.parametrize("colors_feeds", [False, True])
def test_a_feed_wears_the_colour_chosen_for_it(qtbot: QtBot, colors_feeds: bool) -> None:
    style = Style(LIGHT, bar_font("", 0, 31), colors_feeds=colors_feeds, feed_icons=FeedIcons.MONOGRAM)
    painter = HeadlinePainter(style, 31, 1)

    def shown(colour: str) -> set[str]:
        return colours(painter.picture(HEADLINE, Look(feed_color=colour), painter.width(HEADLINE)).toImage())

    assert "#8a1020" in shown("#8a1020")
    assert "#8a1020" not in shown("")
