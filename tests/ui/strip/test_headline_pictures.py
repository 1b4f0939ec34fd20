"""The picture beside a headline: asked for when it is laid out, in a box whose size does not change when it comes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QCursor, QFont, QImage
from pytestqt.qtbot import QtBot

from tests.pictures import plain_picture
from tests.store_samples import new_store
from ticker.entities import Check, Headline, ParsedEntry, ParsedFeed, Validators
from ticker.preferences import Preferences, ShowPictures
from ticker.store import FeedChanges, Received, Store
from ticker.ui.bar.look_settings import shows_pictures
from ticker.ui.bar.picture_source import PictureSource
from ticker.ui.strip.headline_painter import HeadlinePainter, Look, Style, bar_font
from ticker.ui.strip.headline_pictures import HeadlinePictures
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold
from ticker.ui.strip.side_painter import SidePainter
from ticker.ui.strip.strip import Strip
from ticker.ui.theme.theme import LIGHT

URL = "https://news.example/1.jpg"
RED = QColor("red")
HEADLINE = Headline(1, 1, "Rivers fall back below their banks", "The Daily Test")
ARABIC = Headline(1, 1, "وصول أول قطار إلى المدينة", "The Daily Test")
WITHOUT = Headline(3, 1, "Rivers fall back below their banks", "The Daily Test")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Of three entries the first has a picture, the second one in its text, the third none."""
    with new_store(tmp_path / "wire.sqlite3", now=lambda: 1e9) as opened:
        feed = opened.feeds.add("https://news.example/feed")
        entries = (
            ParsedEntry("1", title="One", image_url=URL, summary_html='<p><img src="https://news.example/x"></p>'),
            ParsedEntry(
                "2", title="Two", summary_html='<p>Text <img alt="a > b" src="https://news.example/2?a=1&amp;b=2"></p>'
            ),
            ParsedEntry("3", title="Three", summary_html="<p>Text</p>"),
        )
        opened.polling.save_document(
            feed.id, ParsedFeed(entries=entries[::-1]), Received(Validators(), ""), Check(1e9, 1e9 + 60, "interval")
        )
        yield opened


class Desk:
    """Pictures, and what they asked for."""

    def __init__(self, store: Store) -> None:
        self.requests: list[tuple[int, str, int]] = []
        self.pictures = HeadlinePictures(store, lambda *request: self.requests.append(request))


def reds(image: QImage) -> list[tuple[int, int]]:
    return [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == RED]


def test_each_picture_is_asked_for_once_as_high_as_it_is_shown(store: Store) -> None:
    desk = Desk(store)
    for _ in range(3):
        for entry_id in (1, 2, 3):
            desk.pictures.of(entry_id, 40)
    assert desk.requests == [(1, URL, 40), (2, "https://news.example/2?a=1&b=2", 40)]
    assert desk.pictures.of(3, 40) is None
    assert desk.pictures.of(1, 40) == QImage()
    assert desk.pictures.take(1, plain_picture(80, 40))
    image = desk.pictures.of(1, 80)  # on a screen of twice the scale
    assert image is not None
    assert image.height() == 40
    assert desk.requests[2:] == [(1, URL, 80)]


def test_a_spacer_or_a_picture_that_never_came_is_not_shown(store: Store) -> None:
    desk = Desk(store)
    desk.pictures.of(1, 40)
    assert not desk.pictures.take(1, None)
    assert not desk.pictures.take(1, plain_picture(1, 1))
    assert desk.pictures.of(1, 40) == QImage()
    assert len(desk.requests) == 1  # it is not asked for again at once


def test_a_feed_whose_pictures_are_never_shown_has_none_on_the_bar(store: Store) -> None:
    store.feeds.change(1, FeedChanges(pictures=ShowPictures.NEVER))
    desk = Desk(store)
    assert desk.pictures.of(1, 40) is None
    assert not desk.requests
    assert not shows_pictures(Preferences())
    assert shows_pictures(Preferences(headline_pictures=True))
    assert not shows_pictures(Preferences(headline_pictures=True, pictures=ShowPictures.NEVER))


def test_pictures_take_no_more_than_so_many_bytes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ticker.ui.strip.headline_pictures._MAX_BYTES", 4 * 40 * 40)
    desk = Desk(store)
    for entry_id in (1, 2):
        desk.pictures.of(entry_id, 40)
        desk.pictures.take(entry_id, plain_picture(40, 40))
    assert desk.pictures.of(2, 40) != QImage()
    assert desk.pictures.of(1, 40) == QImage()  # the older one has gone, and is asked for anew
    assert [entry_id for entry_id, *_ in desk.requests] == [1, 2, 1]


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_the_box_is_there_before_the_picture_and_at_the_side_where_the_title_begins(
    qtbot: QtBot, store: Store, scale: float
) -> None:
    desk = Desk(store)
    style = Style(LIGHT, bar_font("", 0, 47), pictures=desk.pictures)
    painter = HeadlinePainter(style, 47, scale)
    width = painter.width(HEADLINE)
    assert width > painter.width(WITHOUT)
    assert desk.requests[0][2] == -(-39 * scale // 1)
    before = painter.picture(HEADLINE, Look(), width).toImage()
    assert not reds(before)
    desk.pictures.take(1, plain_picture(60, 90))
    assert painter.width(HEADLINE) == width
    left = reds(painter.picture(HEADLINE, Look(), width).toImage())
    right = reds(painter.picture(ARABIC, Look(), width).toImage())
    assert len(left) == len(right) > 30 * 40 * scale
    middle = width * scale / 2
    assert max(x for x, _ in left) < middle < min(x for x, _ in right)
    rows = [y for _, y in left]
    assert abs(min(rows) + max(rows) - 46 * scale) <= 2 * scale  # in the middle of the height


def test_a_bar_at_the_side_has_the_picture_where_the_lines_end(qtbot: QtBot, store: Store) -> None:
    desk = Desk(store)
    font = QFont()
    font.setPixelSize(14)
    painter = SidePainter(Style(LIGHT, font, is_vertical=True, pictures=desk.pictures), 240, 1.0)
    length = painter.width(HEADLINE)
    desk.pictures.take(1, plain_picture(200, 100))
    right = reds(painter.picture(HEADLINE, Look(), length).toImage())
    left = reds(painter.picture(ARABIC, Look(), length).toImage())
    assert len(left) == len(right) > 1000
    assert max(x for x, _ in left) < 120 < min(x for x, _ in right)
    assert max(y for _, y in right) < length - 2
    short = Headline(1, 1, "Short", "The Daily Test")
    assert painter.width(short) > SidePainter(Style(LIGHT, font, is_vertical=True), 240, 1.0).width(short)


def test_a_picture_that_comes_appears_on_the_strip(qtbot: QtBot, store: Store) -> None:
    model = HeadlinesModel()
    model.replace([HEADLINE])
    strip = Strip(model)
    qtbot.addWidget(strip)
    strip.resize(600, 40)
    desk = Desk(store)
    strip.set_style(Style(LIGHT, bar_font("", 0, 40), pictures=desk.pictures))
    strip.hold(Hold.USER)
    QCursor.setPos(QPoint(700, 700))
    strip.show()
    qtbot.waitExposed(strip)
    assert desk.requests
    assert not reds(strip.grab().toImage())
    desk.pictures.take(1, plain_picture(80, 60))
    strip.redraw_entry(1)
    assert reds(strip.grab().toImage())


def test_a_source_waits_for_whoever_fetches_and_forgets_pictures_that_are_not_wanted(store: Store) -> None:
    source = PictureSource(store)
    pictures = source()
    pictures.of(1, 40)
    fetched: list[tuple[int, str, int]] = []
    source.fetch_by(lambda *request: fetched.append(request))
    pictures.of(2, 40)
    assert [entry_id for entry_id, *_ in fetched] == [1, 2]
    assert source.take(1, plain_picture())
    source.apply_preferences(Preferences())
    assert not source.take(1, plain_picture())
    assert source() is not pictures
