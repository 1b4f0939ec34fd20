"""Reads and drives the window of the feeds for its tests, with feeds to show in it."""

import re
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeView,
    QWidget,
)

from ticker.entities import Feed, FeedPolling
from ticker.ui.feeds.feeds_dialog import FeedsDialog

NOW = 1_700_000_000.0
FEED = Feed(0, "", polling=FeedPolling(checked_at=NOW - 600, next_check_at=NOW + 600))
HARBOUR = replace(
    FEED,
    id=1,
    url="https://example.org/harbour",
    feed_title="Harbour News",
    settings=replace(FEED.settings, folder=("World",)),
)
TIDES = replace(
    FEED,
    id=2,
    url="https://example.org/tides",
    feed_title="Tides",
    settings=replace(FEED.settings, folder=("World", "Seas")),
)
WEATHER = replace(
    FEED,
    id=3,
    url="https://example.org/weather",
    feed_title="Weather",
    settings=replace(FEED.settings, folder=("Science",)),
)
LOOSE = replace(FEED, id=4, url="https://example.org/loose", feed_title="Loose Ends")
FEEDS = (HARBOUR, TIDES, WEATHER, LOOSE)
Signals = list[tuple[Any, ...]]


def tree(dialog: QWidget) -> QTreeView:
    found = dialog.findChild(QTreeView)
    assert isinstance(found, QTreeView)
    return found


def rows(dialog: QWidget, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """Return what the tree shows, a line a row, indented, folders that are folded up closed."""
    view = tree(dialog)
    model = view.model()
    lines = []
    for row in range(model.rowCount(parent or QModelIndex())):
        index = model.index(row, 0, parent or QModelIndex())
        lines.append("  " * depth + index.data())
        if view.isExpanded(index):
            lines += rows(dialog, index, depth + 1)
    return lines


def index_of(dialog: QWidget, title: str) -> QModelIndex:
    model = tree(dialog).model()
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1, flags)
    assert found, title
    return found[0]


def select(dialog: QWidget, *titles: str) -> None:
    selection = tree(dialog).selectionModel()
    for title in titles:
        index = index_of(dialog, title)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(index, flags)


def selected(dialog: QWidget) -> list[str]:
    return [index.data() for index in tree(dialog).selectionModel().selectedRows()]


def press(dialog: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the tree, shortcuts included."""
    tree(dialog).setFocus()
    QTest.keyClick(tree(dialog), key, modifier)


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def address(dialog: QWidget) -> QLineEdit:
    return field(dialog, "Address of a website or feed")


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words)


def says(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def action(menu: QMenu, *words: str) -> QAction:
    """Return the action found in ``menu`` by its words, submenus first."""
    found = next(each for each in menu.actions() if each.text().replace("&", "") == words[0])
    submenu = found.menu()
    return action(submenu, *words[1:]) if isinstance(submenu, QMenu) and words[1:] else found


def could_be_html(text: str) -> bool:
    """Return whether Qt would read a tool tip as HTML: it looks for the first tag."""
    return re.search(r"<[a-zA-Z!/]", text) is not None


def rename(dialog: FeedsDialog, title: str, new: str) -> None:
    select(dialog, title)
    press(dialog, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == title
    editor.setText(new)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the editor closes first, then its text is taken


def drop(dialog: FeedsDialog, dragged: list[str], target: str | None) -> None:
    model = tree(dialog).model()
    data = model.mimeData([index_of(dialog, title) for title in dragged])
    parent = index_of(dialog, target) if target else QModelIndex()
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, parent)
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, parent)
