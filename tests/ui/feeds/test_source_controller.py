"""Feeds that are on no web server: what is entered in their windows becomes so in the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.store_samples import new_store
from tests.ui.feeds.feeds_window import button, field
from ticker.feed_source import CommandSource, FileSource, is_source_url, new_source_url
from ticker.poller import Poller
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.ui.feeds.source_controller import SourceController
from ticker.ui.feeds.source_dialog import SourceDialog
from ticker.ui.feeds.source_kind import SourceKind

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "wire.sqlite3") as store:
        yield store


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def sources(store: Store, tmp_path: Path, window: QWidget) -> SourceController:
    poller = Poller(  # never started: what is asked of it waits in its inbox
        open_store=lambda: Store(tmp_path / "wire.sqlite3"), emit=lambda _: None, preferences=Preferences()
    )
    return SourceController(store, poller, QObject(window))


def dialog_over(window: QWidget) -> SourceDialog:
    return next(each for each in window.findChildren(SourceDialog) if each.isVisible())


def test_what_is_entered_is_a_feed(sources: SourceController, store: Store, window: QWidget, qtbot: QtBot) -> None:
    sources.add(SourceKind.FILE, window, (("World",),))
    dialog = dialog_over(window)
    field(dialog, "File").setText("/home/ann/notes.txt")
    with qtbot.waitSignal(sources.added):
        button(dialog, "Add").click()
    (feed,) = store.feeds.all()
    assert (feed.source, feed.title) == (FileSource("/home/ann/notes.txt"), "notes.txt")
    assert feed.is_confirmed
    assert is_source_url(feed.url)


def test_those_that_came_with_a_list_are_shown_one_after_the_other(
    sources: SourceController, store: Store, window: QWidget, qtbot: QtBot
) -> None:
    commands = [CommandSource((name,)) for name in ("one", "two")]
    ids = tuple(store.feeds.subscribe(new_source_url(), source=each, is_confirmed=False) for each in commands)
    sources.confirm(ids, window)
    first = dialog_over(window)
    assert field(first, "Command").text() == "one"
    button(first, "Cancel").click()
    second = dialog_over(window)
    assert field(second, "Command").text() == "two"
    second._form._is_known.click()  # type: ignore[union-attr]
    with qtbot.waitSignal(sources.changed):
        button(second, "Turn on").click()
    feeds = store.feeds.some(ids)
    assert [feeds[each].is_confirmed for each in ids] == [False, True]


def test_a_source_is_changed(sources: SourceController, store: Store, window: QWidget, qtbot: QtBot) -> None:
    feed_id = store.feeds.subscribe(new_source_url(), source=FileSource("/old"))
    sources.edit(feed_id, window)
    dialog = dialog_over(window)
    assert field(dialog, "File").text() == "/old"
    field(dialog, "File").setText("/new")
    with qtbot.waitSignal(sources.changed):
        button(dialog, "Save").click()
    feed = store.feeds.get(feed_id)
    assert feed is not None
    assert feed.source == FileSource("/new")
