"""Thousands of feeds are read in steps, and given once."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ticker.store import FeedChanges, Store
from ticker.ui.widgets import feed_reader
from ticker.ui.widgets.feed_reader import FeedReader

if TYPE_CHECKING:
    from ticker.entities import Feed


def store_with(path: Path, count: int) -> Store:
    store = Store(path)
    with store.together():
        for number in reversed(range(count)):
            store.feeds.add(f"https://{number:03}.example/feed")
    return store


@pytest.mark.usefixtures("qapp")
def test_a_few_feeds_are_there_at_once(tmp_path: Path) -> None:
    parent = QObject()
    given: list[tuple[Feed, ...]] = []
    with store_with(tmp_path / "wire.sqlite3", 3) as store:
        FeedReader(store, parent).read(given.append)
        assert given == [store.feeds.all()]


def test_many_feeds_come_in_steps_and_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qapp: QApplication
) -> None:
    monkeypatch.setattr(feed_reader, "_FEW", 20)
    monkeypatch.setattr(feed_reader, "_IN_A_STEP", 10)
    given: list[tuple[Feed, ...]] = []
    with store_with(tmp_path / "wire.sqlite3", 95) as store:
        reader = FeedReader(store, qapp)
        reader.read(lambda _feeds: pytest.fail("what was asked for before is given up"))
        reader.read(given.append)
        assert given == []
        first = store.feeds.all()[0]
        while not reader._feeds:
            qapp.processEvents()
        store.feeds.change(first.id, FeedChanges(is_paused=True))
        changed = store.feeds.get(first.id)
        assert changed is not None
        reader.note([changed])
        qtbot.waitUntil(lambda: bool(given))
        assert given == [store.feeds.all()]
        reader.deleteLater()
