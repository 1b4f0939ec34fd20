"""The Collections window: all collections, and the folders and feeds in each."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import Collection, CollectionSearch, Feed
from ticker.store import in_order
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut
from ticker.ui.feeds.collection_search_fields import CollectionSearchFields
from ticker.ui.i18n.collation import sort_key
from ticker.ui.widgets.controls import button_box, end_typing_by_buttons
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory

_FOLDER = Qt.ItemDataRole.UserRole + 1
_FEED_ID = Qt.ItemDataRole.UserRole + 2
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CollectionsWindow(QWidget):
    """Shows the collections, and beside them all folders and feeds with a tick at those in the chosen collection.

    Every change is emitted at once, without confirmation. A checked folder includes all its feeds, now and later.
    """

    saved = Signal(object)  # the new Collection; id 0 if it is not stored yet
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._collections: tuple[Collection, ...] = ()
        self._feeds: tuple[Feed, ...] = ()
        self._awaited = ""  # name of a new collection, to select once it is shown
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Collections"))
        self.names.setEditTriggers(QListWidget.EditTrigger.DoubleClicked | QListWidget.EditTrigger.EditKeyPressed)
        self.parts = QTreeWidget()
        self.parts.setHeaderHidden(True)
        self.parts.setAccessibleName(self.tr("Folders and feeds in this collection"))
        self._search = CollectionSearchFields()
        self._notice = Notice()
        self._undo = UndoHistory(self.tr("&Undo"), self, self._notice)
        self._hint = QuietLabel(
            self.tr("A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.")
        )
        self._hint.setWordWrap(True)
        self._lay_out()
        self.names.currentItemChanged.connect(lambda *_: self._show_parts())
        self.names.itemChanged.connect(self._rename)
        self.parts.itemChanged.connect(self._take_tick)
        self._search.edited.connect(self._take_search)

    def show_all(self, collections: tuple[Collection, ...], feeds: tuple[Feed, ...]) -> None:
        """Show the current collections and feeds. The selection stays."""
        collections = tuple(sorted(collections, key=lambda each: sort_key(each.name)))
        chosen = self._chosen
        wanted = next((each.id for each in collections if self._awaited and each.name == self._awaited), None)
        if wanted is None and chosen is not None:
            wanted = chosen.id
        self._collections, self._feeds, self._awaited = collections, in_order(feeds, sort_key), ""
        with QSignalBlocker(self.names):
            self.names.clear()
            for each in collections:
                item = QListWidgetItem(each.name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                item.setData(Qt.ItemDataRole.UserRole, each.id)
                self.names.addItem(item)
                if each.id == wanted:
                    self.names.setCurrentItem(item)
            if self.names.currentRow() < 0:
                self.names.setCurrentRow(0)
        self._show_parts()

    @property
    def collections(self) -> tuple[Collection, ...]:
        return self._collections

    @property
    def _chosen(self) -> Collection | None:
        row = self.names.currentRow()
        return self._collections[row] if 0 <= row < len(self._collections) else None

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Collections"))
        add, self._remove_button = QPushButton(self.tr("&New")), QPushButton(self.tr("&Remove"))
        self._rename_button = QPushButton(self.tr("Rena&me"))
        add.clicked.connect(self._add)
        self._remove_button.clicked.connect(self._remove)
        self._rename_button.clicked.connect(lambda: self.names.editItem(self.names.currentItem()))
        buttons = QHBoxLayout()
        for button in (add, self._rename_button, self._remove_button):
            buttons.addWidget(button)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        caption = QLabel(self.tr("&Collections"))
        caption.setBuddy(self.names)
        column.addWidget(caption)
        column.addWidget(self.names)
        column.addLayout(buttons)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        caption = QLabel(self.tr("&Folders and feeds in it"))
        caption.setBuddy(self.parts)
        column.addWidget(caption)
        column.addWidget(self.parts)
        column.addWidget(self._search)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(left, 2)
        sides.addWidget(right, 3)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 16, 24, 20)
        inner.addWidget(self._hint)
        inner.addSpacing(6)
        inner.addLayout(sides, 1)
        closing = button_box(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.close)
        inner.addSpacing(6)
        inner.addWidget(closing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(inner)
        whole.addWidget(self._notice)
        end_typing_by_buttons(self)
        add_shortcut(Window.ANY, Shortcut.ESCAPE, self, self.close)
        in_list = Qt.ShortcutContext.WidgetShortcut
        add_shortcut(Window.COLLECTIONS, Shortcut.REMOVE, self.names, self._remove, in_list)
        self.resize(640, 560)

    def _show_parts(self) -> None:
        chosen = self._chosen
        for part in (self.parts, self._search, self._remove_button, self._rename_button):
            part.setEnabled(chosen is not None)
        self._search.show_collection(chosen)
        with QSignalBlocker(self.parts):
            self.parts.clear()
            if chosen is not None:
                self._fill_parts(chosen)
                self.parts.expandAll()

    def _fill_parts(self, chosen: Collection) -> None:
        rows: dict[tuple[str, ...], QTreeWidgetItem] = {}
        for feed in self._feeds:
            for depth in range(1, len(feed.settings.folder) + 1):
                folder = feed.settings.folder[:depth]
                if folder not in rows:
                    rows[folder] = self._row(rows.get(folder[:-1]), folder[-1], is_on=_covers(chosen, folder))
                    rows[folder].setData(0, _FOLDER, list(folder))
                    rows[folder].setDisabled(_covers(chosen, folder[:-1]))
            covered = _covers(chosen, feed.settings.folder)
            row = self._row(rows.get(feed.settings.folder), feed.title, is_on=covered or feed.id in chosen.feed_ids)
            row.setData(0, _FEED_ID, feed.id)
            row.setDisabled(covered)

    def _row(self, parent: QTreeWidgetItem | None, name: str, *, is_on: bool) -> QTreeWidgetItem:
        row = QTreeWidgetItem([name])
        row.setCheckState(0, _ON if is_on else _OFF)
        (parent or self.parts.invisibleRootItem()).addChild(row)
        return row

    # what the user does

    def _take_tick(self, row: QTreeWidgetItem) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        is_on = row.checkState(0) == _ON
        if (feed_id := row.data(0, _FEED_ID)) is not None:
            others = tuple(each for each in chosen.feed_ids if each != feed_id)
            self.saved.emit(replace(chosen, feed_ids=(*others, feed_id) if is_on else others))
            return
        folder = tuple(row.data(0, _FOLDER))
        folders = tuple(each for each in chosen.folders if each[: len(folder)] != folder)
        self.saved.emit(replace(chosen, folders=(*folders, folder) if is_on else folders))

    def _take_search(self, search: CollectionSearch | None) -> None:
        if self._chosen is not None:
            self.saved.emit(replace(self._chosen, search=search))

    def _add(self) -> None:
        taken = {each.name for each in self._collections}
        plain = self.tr("New collection")
        numbered = (f"{plain} {number}" for number in range(2, len(taken) + 3))
        self._awaited = next(name for name in (plain, *numbered) if name not in taken)
        self.saved.emit(Collection(0, self._awaited))
        self.names.setFocus()
        self.names.editItem(self.names.currentItem())

    def _rename(self, item: QListWidgetItem) -> None:
        chosen = next((each for each in self._collections if each.id == item.data(Qt.ItemDataRole.UserRole)), None)
        if chosen is None or item.text() == chosen.name:
            return
        name = " ".join(item.text().split())
        if name:  # the list is refilled after its editor has closed
            QTimer.singleShot(0, self, lambda: self.saved.emit(replace(chosen, name=name)))
        else:
            item.setText(chosen.name)

    def _remove(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        self.removed.emit(chosen.id)
        sentence = self.tr("“{name}” was removed.").format(name=chosen.name)
        self._undo.add(sentence, partial(self.saved.emit, chosen))


def _covers(collection: Collection, folder: tuple[str, ...]) -> bool:
    """Return whether a collection includes ``folder`` or one of its parents."""
    return any(folder[: len(each)] == each for each in collection.folders)
