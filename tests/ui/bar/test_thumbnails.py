"""The pictures on the cards: of what is here already, and only where pictures may be shown."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from tests.pictures import picture_file, plain_picture
from tests.store_samples import new_store
from ticker.entities import Check, ParsedEntry, ParsedFeed, Picture, Validators
from ticker.preferences import Preferences, ShowPictures
from ticker.store import FeedChanges, Received, Store
from ticker.ui.bar.hover_card import PICTURE_HEIGHT, PICTURE_WIDTH
from ticker.ui.bar.thumbnails import Thumbnails

NOW = 1_700_000_000.0
SHOWN = Preferences(pictures=ShowPictures.WHEN_ASKED)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "wire.sqlite3", now=lambda: NOW) as opened:
        feed = opened.feeds.add("https://news.example/feed")
        entries = (ParsedEntry("1", "https://news.example/1", "One"),)
        opened.polling.save_document(
            feed.id, ParsedFeed(entries=entries), Received(Validators(), ""), Check(NOW, NOW + 60, "interval")
        )
        yield opened


class Asked:
    """Thumbnails, and the pictures they asked for."""

    def __init__(self, store: Store) -> None:
        self.requests: list[tuple[int, tuple[str, ...]]] = []
        self.thumbnails = Thumbnails(store, lambda *request: self.requests.append(request))


def test_a_picture_the_reader_has_seen_is_shown_small(store: Store) -> None:
    asked = Asked(store)
    assert asked.thumbnails.of(1, SHOWN).isNull()
    asked.thumbnails.take(1, plain_picture(800, 400))
    asked.thumbnails.take(1, plain_picture(300, 300, (0, 0, 255)))  # the first stays
    image = asked.thumbnails.of(1, SHOWN)
    assert image.width() == 2 * PICTURE_WIDTH
    assert image.height() == PICTURE_WIDTH
    assert image.pixelColor(20, 20) == QColor("red")
    assert not asked.requests  # nothing is stored


def test_the_picture_of_a_saved_story_is_shown_after_a_restart(store: Store) -> None:
    store.entries.mark_saved(1)
    store.pictures.save(1, "https://news.example/1.png", picture_file(100, 600))
    asked = Asked(store)
    assert asked.thumbnails.of(1, SHOWN).isNull()
    assert asked.requests == [(1, ("https://news.example/1.png",))]
    asked.thumbnails.take(1, plain_picture(1000, 6000))
    image = asked.thumbnails.of(1, SHOWN)
    assert (image.width(), image.height()) == (30, 2 * PICTURE_HEIGHT)
    assert len(asked.requests) == 1


@pytest.mark.parametrize("picture", [None, plain_picture(600, 20)])
def test_what_is_no_picture_or_a_mere_line_is_not_shown(store: Store, picture: Picture | None) -> None:
    asked = Asked(store)
    asked.thumbnails.take(1, picture)
    assert asked.thumbnails.of(1, SHOWN).isNull()


def test_where_pictures_are_never_shown_there_is_none(store: Store) -> None:
    thumbnails = Asked(store).thumbnails
    thumbnails.take(1, plain_picture(200, 200))
    assert thumbnails.of(1, replace(SHOWN, pictures=ShowPictures.NEVER)).isNull()
    (feed,) = store.feeds.all()
    store.feeds.change(feed.id, FeedChanges(pictures=ShowPictures.NEVER))
    assert thumbnails.of(1, SHOWN).isNull()


def test_of_a_headline_that_is_gone_there_is_none(store: Store) -> None:
    assert Asked(store).thumbnails.of(99, SHOWN).isNull()
