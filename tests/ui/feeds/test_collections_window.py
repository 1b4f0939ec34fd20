"""The window of the collections: sets are made, renamed and removed, and folders and feeds ticked in and out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTreeWidgetItem, QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from tests.store_samples import new_store
from ticker.entities import Collection, CollectionSearch, FeedSettings
from ticker.store import Store
from ticker.ui.feeds.collections_window import CollectionsWindow

FEEDS = {"Harbour": ("World",), "Bay": ("World", "Asia"), "Garden": ()}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "wire.sqlite3") as opened:
        for name, folder in FEEDS.items():
            opened.feeds.add(f"https://{name.lower()}.example/", FeedSettings(custom_title=name, folder=folder))
        yield opened


@pytest.fixture
def window(qtbot: QtBot, store: Store) -> CollectionsWindow:
    made = CollectionsWindow()
    qtbot.addWidget(made)

    def show() -> None:
        made.show_all(store.collections.all(), store.feeds.all())

    def save(collection: Collection) -> None:
        store.collections.save(collection)
        show()

    def remove(collection_id: int) -> None:
        store.collections.remove(collection_id)
        show()

    made.saved.connect(save)
    made.removed.connect(remove)
    show()
    made.show()
    return made


def press(window: CollectionsWindow, words: str) -> None:
    next(each for each in window.findChildren(QPushButton) if each.text().replace("&", "") == words).click()


def part(window: CollectionsWindow, name: str) -> QTreeWidgetItem:
    rows = QTreeWidgetItemIterator(window.parts)
    while rows.value().text(0) != name:
        rows += 1
    return rows.value()


def tick(window: CollectionsWindow, name: str, is_on: bool = True) -> None:
    part(window, name).setCheckState(0, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)


def is_ticked(window: CollectionsWindow, name: str) -> bool:
    return part(window, name).checkState(0) == Qt.CheckState.Checked


def make(qtbot: QtBot, window: CollectionsWindow, name: str) -> None:
    """Make a collection and type its name, as the window asks for it."""
    qtbot.waitUntil(lambda: not window.names.findChildren(QLineEdit))
    press(window, "New")
    (editor,) = window.names.findChildren(QLineEdit)
    editor.setText(name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name in {each.name for each in window.collections})


def test_a_set_is_made_named_and_filled(qtbot: QtBot, window: CollectionsWindow, store: Store) -> None:
    make(qtbot, window, "Morning")
    tick(window, "Garden")
    tick(window, "Asia")
    (collection,) = store.collections.all()
    assert (collection.name, collection.folders) == ("Morning", (("World", "Asia"),))
    feeds = map(store.feeds.get, store.collections.feeds_within(collection))
    assert {feed.title for feed in feeds if feed} == {
        "Garden",
        "Bay",
    }


def test_a_tick_at_a_folder_stands_for_all_beneath_it(qtbot: QtBot, window: CollectionsWindow, store: Store) -> None:
    make(qtbot, window, "World")
    tick(window, "Asia")
    tick(window, "World")
    assert store.collections.all()[0].folders == (("World",),)
    assert is_ticked(window, "Bay")
    assert part(window, "Bay").isDisabled()
    assert not is_ticked(window, "Garden")
    tick(window, "World", False)
    assert not is_ticked(window, "Bay")
    assert store.collections.all()[0].folders == ()


def test_each_set_shows_its_own_parts(qtbot: QtBot, window: CollectionsWindow) -> None:
    make(qtbot, window, "B")
    tick(window, "Garden")
    make(qtbot, window, "A")
    assert not is_ticked(window, "Garden")
    window.names.setCurrentRow(1)
    assert is_ticked(window, "Garden")


def test_sets_and_feeds_stand_in_the_order_of_the_language(window: CollectionsWindow, store: Store) -> None:
    QLocale.setDefault(QLocale("sv_SE"))
    for name in ("Östersund", "Zorn", "Ängelholm"):
        store.collections.save(Collection(0, name))
        store.feeds.add(f"https://{ord(name[0])}.example/", FeedSettings(custom_title=name, folder=("Sverige",)))
    window.show_all(store.collections.all(), store.feeds.all())
    assert [window.names.item(row).text() for row in range(3)] == ["Zorn", "Ängelholm", "Östersund"]
    rows = [part(window, name) for name in ("Sverige", "Zorn", "Ängelholm", "Östersund")]
    places = [window.parts.visualItemRect(row).top() for row in rows]
    assert places == sorted(places)


def test_a_removed_set_can_be_had_back(qtbot: QtBot, window: CollectionsWindow, store: Store) -> None:
    make(qtbot, window, "Morning")
    tick(window, "Garden")
    before = store.collections.all()
    window.names.setFocus()
    press(window, "Remove")
    assert store.collections.all() == ()
    assert not window.parts.isEnabled()
    press(window, "Undo")
    assert store.collections.all() == before


def test_a_name_of_nothing_changes_nothing(qtbot: QtBot, window: CollectionsWindow, store: Store) -> None:
    make(qtbot, window, "Morning")
    window.names.currentItem().setText("   ")
    assert [each.name for each in store.collections.all()] == ["Morning"]
    assert window.names.currentItem().text() == "Morning"
    window.names.currentItem().setText("Evening")
    qtbot.waitUntil(lambda: [each.name for each in store.collections.all()] == ["Evening"])


def field(window: CollectionsWindow, name: str) -> QLineEdit:
    label = next(each for each in window.findChildren(QLabel) if each.text().replace("&", "") == name)
    buddy = label.buddy()
    assert isinstance(buddy, QLineEdit)
    return buddy


def test_a_collection_can_search_and_be_edited(qtbot: QtBot, window: CollectionsWindow, store: Store) -> None:
    make(qtbot, window, "Weather")
    words = field(window, "Only headlines that match")
    QTest.keyClicks(words, "storm -film")
    QTest.keyClick(words, Qt.Key.Key_Return)
    (kept,) = store.collections.all()
    assert kept.search == CollectionSearch("storm -film")
    assert any(each.text().startswith("No folder or feed is checked") for each in window.findChildren(QLabel))
    box = next(each for each in window.findChildren(QCheckBox) if each.text() == "Only &saved")
    box.click()
    QTest.keyClicks(field(window, "With the tag"), "sea")
    QTest.keyClick(field(window, "With the tag"), Qt.Key.Key_Return)
    tick(window, "Harbour")
    (kept,) = store.collections.all()
    assert kept.search == CollectionSearch("storm -film", is_saved=True, tag="sea")
    assert len(kept.feed_ids) == 1
    box.click()
    words.clear()
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert store.collections.all()[0].search is None
