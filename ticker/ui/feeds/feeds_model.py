"""A tree model of folders and feeds. The user's edits become requests."""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QLocale,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication

from ticker.durations import DAY, HOUR, MINUTE
from ticker.entities import Feed
from ticker.feed_health import problem_of, serious_problem_of
from ticker.ui.i18n.collation import sort_key
from ticker.ui.i18n.dates import format_date_time
from ticker.ui.i18n.feed_messages import UNUSUAL_REASONS, next_check_text, sentence_for_problem
from ticker.urls import normalized_url

TITLE, WIRE, UNREAD, STATE = range(4)
FEED_ID = Qt.ItemDataRole.UserRole + 1
FOLDER = Qt.ItemDataRole.UserRole + 2  # the path of a folder's own row; of a feed's row, that of its folder
ORDER = Qt.ItemDataRole.UserRole + 3  # what rows are sorted by, see order_key
FILTER_TEXT = Qt.ItemDataRole.UserRole + 4  # what the filter looks into

_MIME_TYPE = "application/x-off-the-wire-feeds"
_ROW_PADDING = 8
_AT_ONCE = 300  # new rows: more than a window shows
_IN_A_STEP = 100  # new rows after those: some hundredths of a second

Index = QModelIndex | QPersistentModelIndex


class FeedsModel(QStandardItemModel):
    """Holds the rows of the feeds window. ``show_feeds`` touches only what has changed.

    For thousands of new feeds, it makes the first rows; ``show_more`` makes more each time. Questions about feeds are
    answered for all of them.

    An edit, a check or a drop changes no row: it becomes a request, whose result is shown later.
    """

    rename_requested = Signal(int, str)  # feed id, title
    move_requested = Signal(object)  # folders by feed id
    insert_requested = Signal(object, tuple, object)  # folders by feed id, folder of the drop, what comes behind it
    wire_toggled = Signal(int, bool)  # feed id, whether its headlines are on the wire

    def __init__(self, warning: QIcon, now: Callable[[], float] = time.time) -> None:
        super().__init__(0, 4)
        self._warning = warning
        self._now = now
        self._row_size = QSize(0, QFontMetrics(QApplication.font()).height() + _ROW_PADDING)
        self._plain, self._bold = QFont(), QFont()  # of the size the tree has
        self._bold.setBold(True)
        self._feeds: dict[int, Feed] = {}  # that have rows
        self._later: dict[int, tuple[Feed, int]] = {}  # that have none yet, with their unread headlines
        self._unread: dict[int, int] = {}
        self._with_problems: set[int] = set()  # ids of feeds with problems
        self._rows: dict[int, list[QStandardItem]] = {}
        self._folders: dict[tuple[str, ...], QStandardItem] = {}
        self.setHorizontalHeaderLabels([self.tr("Feed"), self.tr("On bar"), self.tr("Unread"), self.tr("Status")])

    @property
    def folders(self) -> tuple[tuple[str, ...], ...]:
        """All folders' paths, in the order of their names."""
        return tuple(sorted(self._folders, key=lambda path: [sort_key(name) for name in path]))

    @property
    def is_arranged(self) -> bool:
        """Whether the user has put feeds in order."""
        return any(feed.settings.position is not None for feed in self._all())

    def update_states(self) -> None:
        """Update how long ago each feed was updated."""
        now = self._now()
        for feed_id, row in self._rows.items():
            text = state_of(self._feeds[feed_id], now)
            if row[STATE].text() != text:
                row[STATE].setText(text)

    @property
    def problem_count(self) -> int:
        """How many feeds have problems, as the health window counts them."""
        return len(self._with_problems)

    def feed(self, feed_id: int) -> Feed | None:
        return self._feeds.get(feed_id) or self._later.get(feed_id, (None,))[0]

    def at_address(self, url: str) -> Feed | None:
        """Return the feed at this address, None if there is none."""
        wanted = normalized_url(url)
        return next((feed for feed in self._all() if normalized_url(feed.url) == wanted), None)

    def show_feeds(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show these feeds. Unchanged rows emit nothing."""
        for feed_id in self._feeds.keys() - {feed.id for feed in feeds}:
            self._remove_row(feed_id)
            self._with_problems.discard(feed_id)
        new = sorted((feed for feed in feeds if feed.id not in self._feeds), key=_about_order)
        self._later = {feed.id: (feed, unread.get(feed.id, 0)) for feed in new[_AT_ONCE:]}
        self._show(tuple(feed for feed in feeds if feed.id not in self._later), unread)

    @property
    def has_more(self) -> bool:
        """Whether there are feeds without a row yet."""
        return bool(self._later)

    def show_more(self) -> None:
        """Make rows for some of the feeds that have none yet."""
        step = dict(islice(self._later.items(), _IN_A_STEP))
        self.show_some(tuple(feed for feed, _ in step.values()), {each: unread for each, (_, unread) in step.items()})

    def show_some(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show changes to these feeds; the others stay."""
        for feed in feeds:
            self._later.pop(feed.id, None)
        self._show(feeds, unread)

    def _show(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        before = {
            feed.id: feed.settings.position
            for feed in map(self._feeds.get, [each.id for each in feeds])
            if feed is not None
        }
        for feed in feeds:
            self._show_feed(feed, unread.get(feed.id, 0))
        self._drop_empty_folders()
        if any(before.get(feed.id) != feed.settings.position for feed in feeds):
            self._position_folders()

    def index_of(self, feed_id: int) -> QModelIndex:
        """Return the index of a feed's title, an invalid one where it is not shown."""
        row = self._rows.get(feed_id)
        return row[TITLE].index() if row else QModelIndex()

    def folder_index(self, folder: tuple[str, ...]) -> QModelIndex:
        item = self._folders.get(folder)
        return item.index() if item else QModelIndex()

    def feeds_at(self, indexes: Iterable[Index]) -> tuple[int, ...]:
        """Return the ids of all feeds in these rows, those in folders included, each once."""
        found: dict[int, None] = {}
        for index in indexes:
            feed_id = index.sibling(index.row(), TITLE).data(FEED_ID)
            if feed_id is not None:
                found[feed_id] = None
            elif index.isValid():
                path = self.folder_at(index)
                found.update((each.id, None) for each in self._all() if each.settings.folder[: len(path)] == path)
        return tuple(found)

    def feed_at(self, index: Index) -> Feed | None:
        """Return the feed of a row, None for a folder."""
        return self._feeds.get(index.sibling(index.row(), TITLE).data(FEED_ID) or 0)

    def folder_at(self, index: Index) -> tuple[str, ...]:
        """Return the folder of a row, or of its feed."""
        return tuple(index.sibling(index.row(), TITLE).data(FOLDER) or ())

    def moves_of(self, path: tuple[str, ...], new_path: tuple[str, ...]) -> dict[int, tuple[str, ...]]:
        """Return where all feeds of a folder, and of the folders in it, go when the folder takes another path."""
        inside = (feed for feed in self._all() if feed.settings.folder[: len(path)] == path)
        return {feed.id: (*new_path, *feed.settings.folder[len(path) :]) for feed in inside}

    # overrides of Qt's

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        feed_id = index.sibling(index.row(), TITLE).data(FEED_ID)
        if role == Qt.ItemDataRole.CheckStateRole and feed_id is not None:
            self.wire_toggled.emit(feed_id, Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role == Qt.ItemDataRole.EditRole:
            name = " ".join(str(value).split())
            if name == index.data(Qt.ItemDataRole.EditRole):
                return False
            if feed_id is not None:
                self.rename_requested.emit(feed_id, name)
            elif name:
                self.move_requested.emit(self.moves_of(self.folder_at(index), (*self.folder_at(index)[:-1], name)))
        return False

    def mimeTypes(self) -> list[str]:
        return [_MIME_TYPE]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        dragged = [index for index in indexes if index.column() == TITLE]
        feeds = [index.data(FEED_ID) for index in dragged if index.data(FEED_ID) is not None]
        folders = [self.folder_at(index) for index in dragged if index.data(FEED_ID) is None]
        mime = QMimeData()
        mime.setData(_MIME_TYPE, QByteArray(json.dumps([feeds, folders]).encode()))
        return mime

    def canDropMimeData(self, data: QMimeData, *_: object) -> bool:
        return data.hasFormat(_MIME_TYPE)

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Request what was dropped into the folder there. False: the view itself moves nothing."""
        if data.hasFormat(_MIME_TYPE):
            target = self.folder_at(parent)
            feeds, folders = json.loads(bytes(data.data(_MIME_TYPE).data()))
            moves: dict[int, tuple[str, ...]] = {}
            for path in map(tuple, folders):
                if target[: len(path)] != path:
                    moves |= self.moves_of(path, (*target, path[-1]))
            moves |= dict.fromkeys(feeds, target)
            if moves and row >= 0:  # between two rows
                self.insert_requested.emit(moves, target, self.part_at(self.index(row, TITLE, parent)))
            elif moves:
                self.move_requested.emit(moves)
        return False

    def part_at(self, index: Index) -> int | tuple[str, ...] | None:
        """Return the id of the feed, or the path of the folder, that a row shows; None if there is no row."""
        if not index.isValid():
            return None
        feed = self.feed_at(index)
        return self.folder_at(index) if feed is None else feed.id

    # the rows

    def _all(self) -> Iterator[Feed]:
        return chain(self._feeds.values(), (feed for feed, _ in self._later.values()))

    def _show_feed(self, feed: Feed, unread: int) -> None:
        (self._with_problems.discard if problem_of(feed, self._now()) is None else self._with_problems.add)(feed.id)
        shown = self._feeds.get(feed.id)
        if shown is not None and shown.settings.folder != feed.settings.folder:
            self._remove_row(feed.id)
            shown = None
        if shown == feed and self._unread.get(feed.id, 0) == unread:
            return
        self._feeds[feed.id] = feed
        self._unread[feed.id] = unread
        if shown is None:
            row = self._rows[feed.id] = [QStandardItem() for _ in range(4)]
            self._fill(row, feed, unread)
            self._folder(feed.settings.folder).appendRow(row)
        else:
            self._fill(self._rows[feed.id], feed, unread)

    def _remove_row(self, feed_id: int) -> None:
        index = self._rows.pop(feed_id)[TITLE].index()
        del self._feeds[feed_id]
        self._unread.pop(feed_id, None)
        self.removeRow(index.row(), index.parent())

    def _folder(self, path: tuple[str, ...]) -> QStandardItem:
        if not path:
            return self.invisibleRootItem()
        if path not in self._folders:
            item = QStandardItem(path[-1])
            item.setData(path, FOLDER)
            item.setData(_order(None, 2, path[-1]), ORDER)
            item.setSizeHint(self._row_size)
            row = [item, _fixed_item(), _fixed_item(), _fixed_item()]
            self._folder(path[:-1]).appendRow(row)
            self._folders[path] = item
        return self._folders[path]

    def _drop_empty_folders(self) -> None:
        for path in sorted(self._folders, key=len, reverse=True):
            if not self._folders[path].hasChildren():
                index = self._folders.pop(path).index()
                self.removeRow(index.row(), index.parent())

    def _position_folders(self) -> None:
        """Sort each folder where its first feed is."""
        positions: dict[tuple[str, ...], int] = {}
        for feed in self._feeds.values():
            if feed.settings.position is not None:
                for depth in range(1, len(feed.settings.folder) + 1):
                    path = feed.settings.folder[:depth]
                    positions[path] = min(positions.get(path, feed.settings.position), feed.settings.position)
        for path, item in self._folders.items():
            item.setData(_order(positions.get(path), 2, path[-1]), ORDER)

    def _fill(self, row: list[QStandardItem], feed: Feed, unread: int) -> None:
        title, wire, count, state = row
        now = self._now()
        title.setText(feed.title)
        title.setFont(self._bold if unread else self._plain)
        title.setSizeHint(self._row_size)
        title.setToolTip(f"{feed.title}\n{feed.url}".replace("<", "‹"))  # no mark-up: Qt would take it for HTML
        wire.setCheckable(True)
        wire.setCheckState(Qt.CheckState.Checked if feed.settings.on_wire else Qt.CheckState.Unchecked)
        wire.setAccessibleText(self.tr("On bar") if feed.settings.on_wire else self.tr("Not on the bar"))
        title.setData(feed.id, FEED_ID)
        title.setData(feed.settings.folder, FOLDER)
        title.setData(_order(feed.settings.position, 1, feed.title), ORDER)
        title.setData(" ".join((feed.title, feed.url, *feed.settings.folder)), FILTER_TEXT)
        count.setText(QLocale().toString(unread) if unread else "")
        count.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        state.setText(state_of(feed, now))
        state.setToolTip(long_state_of(feed, now).replace("<", "‹"))
        state.setIcon(self._warning if serious_problem_of(feed, now) else QIcon())
        for item in (wire, count, state):
            item.setEditable(False)
            item.setDropEnabled(False)


def state_of(feed: Feed, now: float) -> str:
    """Return a short status: how long ago the feed was updated, or what is wrong."""
    special = _special_state(feed, now)
    if special or feed.polling.checked_at is None:
        return special
    updated = _updated_text(feed.polling.checked_at, now)
    if feed.polling.next_check_reason not in UNUSUAL_REASONS:
        return updated
    return f"{updated}; {next_check_text(feed.polling.next_check_at, feed.polling.next_check_reason, now)}"


def long_state_of(feed: Feed, now: float) -> str:
    """Return when a feed was and will be updated, or what is wrong."""
    special = _special_state(feed, now)
    if special or feed.polling.checked_at is None:
        return special
    checked = QCoreApplication.translate("FeedsModel", "Updated {checked}").format(
        checked=format_date_time(feed.polling.checked_at, now)
    )
    return f"{checked}; {next_check_text(feed.polling.next_check_at, feed.polling.next_check_reason, now)}"


def _special_state(feed: Feed, now: float) -> str:
    """Return the state of a feed that is not updated as usual, "" if it is."""
    problem = serious_problem_of(feed, now)
    if problem is not None:
        return sentence_for_problem(problem, feed)
    if feed.settings.is_paused:
        return QCoreApplication.translate("FeedsModel", "Updates paused")
    if feed.polling.checked_at is None:
        return QCoreApplication.translate("FeedsModel", "Waiting for first update")
    return ""


def _updated_text(at: float, now: float) -> str:
    seconds = now - at
    if seconds < MINUTE:
        return QCoreApplication.translate("FeedsModel", "Updated just now")
    if seconds < HOUR:
        return QCoreApplication.translate("FeedsModel", "Updated %n minute(s) ago", "", int(seconds / MINUTE))
    if seconds < DAY:
        return QCoreApplication.translate("FeedsModel", "Updated %n hour(s) ago", "", int(seconds / HOUR))
    return QCoreApplication.translate("FeedsModel", "Updated {checked}").format(checked=format_date_time(at, now))


def _order(position: int | None, kind: int, name: str) -> str:
    """Return what a row is sorted by: what the user has put in order first, then by kind and name."""
    return f"{kind} {name}" if position is None else f"0 {position:09}"


def _about_order(feed: Feed) -> tuple[object, ...]:
    """Return a key by which feeds are about in the order of their rows, at little cost."""
    position = feed.settings.position
    return position is None, position or 0, feed.settings.folder, feed.title.casefold()


def order_key(order: str) -> tuple[str, object]:
    """Return a key that compares what ``ORDER`` gives."""
    return order[0], sort_key(order[2:])


def _fixed_item() -> QStandardItem:
    item = QStandardItem()
    item.setEditable(False)
    item.setDropEnabled(False)
    return item
