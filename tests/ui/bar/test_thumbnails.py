"""The pictures on the cards: of what is here already, and only where pictures may be shown."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage

from ticker.entities import Check, ParsedEntry, ParsedFeed, Validators
from ticker.preferences import Preferences, ShowPictures
from ticker.store import FeedChanges, Received, Store
from ticker.ui.bar.hover_card import PICTURE_HEIGHT, PICTURE_WIDTH
from ticker.ui.bar.thumbnails import Thumbnails

NOW = 1_700_000_000.0
SHOWN = Preferences(pictures=ShowPictures.WHEN_ASKED)


def picture_file(width: int, height: int, colour: str = "red") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "wire.sqlite3", now=lambda: NOW) as opened:
        feed = opened.feeds.add("https://news.example/feed")
        entries = (ParsedEntry("1", "https://news.example/1", "One"),)
        opened.polling.save_document(
            feed.id, ParsedFeed(entries=entries), Received(Validators(), ""), Check(NOW, NOW + 60, "interval")
        )
        yield opened


def test_a_picture_the_reader_has_seen_is_shown_small(store: Store) -> None:
    thumbnails = Thumbnails(store)
    assert thumbnails.of(1, SHOWN).isNull()
    thumbnails.take(1, picture_file(800, 400))
    thumbnails.take(1, picture_file(300, 300, "blue"))  # the first stays
    image = thumbnails.of(1, SHOWN)
    assert image.width() == 2 * PICTURE_WIDTH
    assert image.height() == PICTURE_WIDTH
    assert image.pixelColor(20, 20) == QColor("red")


def test_the_picture_of_a_saved_story_is_shown_after_a_restart(store: Store) -> None:
    store.entries.mark_saved(1)
    store.pictures.save(1, "https://news.example/1.png", picture_file(100, 600))
    image = Thumbnails(store).of(1, SHOWN)
    assert (image.width(), image.height()) == (30, 2 * PICTURE_HEIGHT)


@pytest.mark.parametrize("content", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", picture_file(600, 20)])
def test_what_is_no_picture_or_a_mere_line_is_not_shown(store: Store, content: bytes) -> None:
    thumbnails = Thumbnails(store)
    thumbnails.take(1, content)
    assert thumbnails.of(1, SHOWN).isNull()


def test_where_pictures_are_never_shown_there_is_none(store: Store) -> None:
    thumbnails = Thumbnails(store)
    thumbnails.take(1, picture_file(200, 200))
    assert thumbnails.of(1, replace(SHOWN, pictures=ShowPictures.NEVER)).isNull()
    (feed,) = store.feeds.all()
    store.feeds.change(feed.id, FeedChanges(pictures=ShowPictures.NEVER))
    assert thumbnails.of(1, SHOWN).isNull()


def test_of_a_headline_that_is_gone_there_is_none(store: Store) -> None:
    assert Thumbnails(store).of(99, SHOWN).isNull()
