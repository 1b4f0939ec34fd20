"""Before a feed's name: its letter in every script, the icon of its site where there is one, at once when it comes."""

import pytest
from PySide6.QtCore import QBuffer, QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QImage
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import Colors, FeedIcons, Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.feed_icons import FeedIconCache, monogram
from ticker.ui.strip.headline_painter import HeadlinePainter, Look, Style, bar_font
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold
from ticker.ui.theme.theme import DARK, LIGHT, Theme, feed_color

HEADLINE = Headline(1, 1, "Rivers fall back below their banks", "The Daily Test")
RED = "#d00040"


def picture_file(colour: str, form: str = "PNG") -> bytes:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def drawn(
    headline: Headline = HEADLINE,
    icons: dict[int, bytes] | None = None,
    *,
    shows: FeedIcons = FeedIcons.ICONS,
    theme: Theme = LIGHT,
    scale: float = 1.0,
) -> QImage:
    style = Style(theme, bar_font("", 0, 31), feed_icons=shows, icon_cache=FeedIconCache((icons or {}).get))
    painter = HeadlinePainter(style, 31, scale)
    return painter.picture(headline, Look(), painter.width(headline)).toImage()


def columns_of(image: QImage, colour: str) -> list[int]:
    width, height = image.width(), image.height()
    return [x for x in range(width) if any(image.pixelColor(x, y) == QColor(colour) for y in range(height))]


@pytest.mark.parametrize(
    ("title", "letter"),
    [
        ("the daily test", "T"),
        ("“Quoted” paper", "Q"),
        ("晨报", "晨"),
        ("الميناء", "م"),
        ("éclair", "É"),
        ("e\N{COMBINING ACUTE ACCENT}clair", "E\N{COMBINING ACUTE ACCENT}"),
        ("ßharp", "S"),
        ("7 days", "7"),
        ("🏆 Sports", "S"),
        ("🏆", "🏆"),
        ("", "·"),
        ("   ", "·"),
    ],
)
def test_the_letter_of_a_feed(title: str, letter: str) -> None:
    assert monogram(title) == letter


def test_nothing_stands_there_unless_it_is_preferred(qtbot: QtBot) -> None:
    plain = drawn(shows=FeedIcons.OFF)
    assert plain.width() < drawn(shows=FeedIcons.MONOGRAM).width()
    assert columns_of(drawn(shows=FeedIcons.MONOGRAM), feed_color(LIGHT, 1))
    assert not columns_of(plain, feed_color(LIGHT, 1))


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_the_icon_of_the_site_stands_there_as_wide_as_the_letter(qtbot: QtBot, scale: float) -> None:
    icons = {1: picture_file(RED)}
    with_icon, with_letter = drawn(icons=icons, scale=scale), drawn(scale=scale)
    assert with_icon.width() == with_letter.width()
    assert len(columns_of(with_icon, RED)) >= 16 * scale
    assert columns_of(with_letter, feed_color(LIGHT, 1))


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\x89PNG but broken", picture_file(RED, "BMP")])
def test_what_is_no_picture_leaves_the_letter(qtbot: QtBot, content: bytes) -> None:
    assert drawn(icons={1: content}) == drawn()


def test_it_is_on_the_side_where_reading_begins(qtbot: QtBot) -> None:
    icons = {1: picture_file(RED)}
    left = drawn(icons=icons)
    right = drawn(Headline(1, 1, "وصول أول قطار إلى المدينة", "الميناء"), icons)
    assert max(columns_of(left, RED)) < left.width() / 3
    assert min(columns_of(right, RED)) > right.width() * 2 / 3


def test_on_dark_ground_an_icon_with_gaps_has_a_plate(qtbot: QtBot) -> None:
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.setPixelColor(16, 16, QColor("#000000"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    icons = {1: bytes(buffer.data().data())}
    assert columns_of(drawn(icons=icons, theme=DARK), "#f2f4f6")
    assert not columns_of(drawn(icons=icons, theme=LIGHT), "#f2f4f6")


def test_an_icon_that_comes_later_is_shown_at_once(qtbot: QtBot) -> None:
    QCursor.setPos(QPoint(5, 700))
    model = HeadlinesModel()
    model.replace(Headline(number, number, f"Headline {number}", "The Daily Test") for number in (1, 2, 3))
    icons: dict[int, bytes] = {}
    bar = Bar(model, Preferences(colours=Colors.LIGHT, feed_icons=FeedIcons.ICONS), ProgramActions(), icon_of=icons.get)
    qtbot.addWidget(bar)
    bar.show()
    bar.strip.hold(Hold.USER)
    qtbot.waitUntil(lambda: not bar.strip.is_moving)
    assert not columns_of(bar.strip.grab().toImage(), RED)
    places = [bar.strip.rectangle_of(each.entry_id) for each in bar.strip.visible_headlines()]
    icons[2] = picture_file(RED)
    bar.show_icon(2)
    assert columns_of(bar.strip.grab().toImage(), RED)
    assert [bar.strip.rectangle_of(each.entry_id) for each in bar.strip.visible_headlines()] == places


def test_thousands_of_icons_do_not_stay_in_memory(qtbot: QtBot) -> None:
    emblems = FeedIconCache({number: picture_file(RED) for number in range(600)}.get)
    for number in range(600):
        emblems._icon(number, 16)
    assert len(emblems._icons) <= 256
