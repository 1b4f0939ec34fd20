"""Feeds under their problems, as rows for the health window; rows that are not seen cost nothing."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractItemModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics

from ticker.entities import Feed
from ticker.feed_health import Problem, Remedy, main_remedy_for, problem_of
from ticker.ui.i18n.collation import sort_key
from ticker.ui.i18n.dates import format_date
from ticker.ui.i18n.feed_messages import sentence_for_problem

FEED, PROBLEM, SINCE, HELP = range(4)  # columns
_ROW_PADDING = 8
_KIND = 0  # what the index of a kind carries; that of a feed carries the number of its kind among _PROBLEMS, from 1

_PROBLEMS = tuple(Problem)
_NAMES: dict[Problem, object] = {
    Problem.UNCONFIRMED: QT_TRANSLATE_NOOP("HealthModel", "Not turned on yet"),
    Problem.GONE: QT_TRANSLATE_NOOP("HealthModel", "Discontinued"),
    Problem.LEFT_SERVER: QT_TRANSLATE_NOOP("HealthModel", "Removed from the sync account"),
    Problem.PRIVATE: QT_TRANSLATE_NOOP("HealthModel", "Points to your local network"),
    Problem.DEAD: QT_TRANSLATE_NOOP("HealthModel", "Not updated for a week or longer"),
    Problem.CLOSED: QT_TRANSLATE_NOOP("HealthModel", "Access denied or sign-in required"),
    Problem.NOT_FOUND: QT_TRANSLATE_NOOP("HealthModel", "Not found"),
    Problem.CHANGED: QT_TRANSLATE_NOOP("HealthModel", "Not a valid feed"),
    Problem.TOO_LARGE: QT_TRANSLATE_NOOP("HealthModel", "Too large"),
    Problem.FAILING: QT_TRANSLATE_NOOP("HealthModel", "Temporarily unavailable"),
    Problem.MOVED: QT_TRANSLATE_NOOP("HealthModel", "Moved to another address"),
    Problem.UNPROTECTED: QT_TRANSLATE_NOOP("HealthModel", "Not encrypted"),
    Problem.REFUSED: QT_TRANSLATE_NOOP("HealthModel", "Stories point to your local network"),
    Problem.MOVING: QT_TRANSLATE_NOOP("HealthModel", "Address changing"),
    Problem.SILENT: QT_TRANSLATE_NOOP("HealthModel", "Inactive"),
    Problem.SLOW: QT_TRANSLATE_NOOP("HealthModel", "Slow"),
}

_REMEDY_NAMES: dict[Remedy, object] = {
    Remedy.CONFIRM: QT_TRANSLATE_NOOP("HealthModel", "Turn on…"),
    Remedy.RETRY: QT_TRANSLATE_NOOP("HealthModel", "Update now"),
    Remedy.BROWSE: QT_TRANSLATE_NOOP("HealthModel", "Open website"),
    Remedy.REMOVE: QT_TRANSLATE_NOOP("HealthModel", "Remove"),
    Remedy.KEEP_ADDRESS: QT_TRANSLATE_NOOP("HealthModel", "Keep the new address"),
    Remedy.OLD_ADDRESS: QT_TRANSLATE_NOOP("HealthModel", "Back to the old address"),
    Remedy.RESUME: QT_TRANSLATE_NOOP("HealthModel", "Resume"),
    Remedy.NEW_ADDRESS: QT_TRANSLATE_NOOP("HealthModel", "Use the new address"),
    Remedy.ALLOW: QT_TRANSLATE_NOOP("HealthModel", "Allow for this feed"),
    Remedy.SIGN_IN: QT_TRANSLATE_NOOP("HealthModel", "Sign in…"),
}

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_Rank = tuple[Any, int]  # sort key of a feed's title, and its id


class HealthModel(QAbstractItemModel):
    """Each problem with its feeds by title, the most serious first. Problems without feeds are left out."""

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now
        self._feeds: dict[int, Feed] = {}  # those with a problem
        self._problems: dict[int, Problem] = {}
        self._kinds: list[Problem] = []
        self._members: dict[Problem, list[_Rank]] = {}
        self._row_size = QSize(0, QFontMetrics(QFont()).height() + _ROW_PADDING)

    # what is shown

    def show_feeds(self, feeds: Iterable[Feed]) -> None:
        """Show these and no others."""
        now = self._now()
        self.beginResetModel()
        self._feeds, self._problems, self._members = {}, {}, {}
        for feed in feeds:
            problem = problem_of(feed, now)
            if problem is not None:
                self._feeds[feed.id], self._problems[feed.id] = feed, problem
                self._members.setdefault(problem, []).append(_rank(feed))
        for members in self._members.values():
            members.sort()
        self._kinds = [each for each in _PROBLEMS if each in self._members]
        self.endResetModel()

    def show_changed(self, feeds: Iterable[Feed]) -> None:
        """Show what has become of these feeds; the others stay."""
        now = self._now()
        for feed in feeds:
            problem, before = problem_of(feed, now), self._feeds.get(feed.id)
            if before is not None and self._moves(feed):
                self._remove(feed.id)
                before = None
            if problem is not None and before is None:
                self._insert(feed, problem)
            elif before is not None and before != feed:
                self._feeds[feed.id] = feed
                index = self.index_of(feed.id)
                self.dataChanged.emit(index, index.siblingAtColumn(HELP))

    def count_moves(self, feeds: Iterable[Feed]) -> int:
        """Return how many rows showing these feeds would add, remove or move."""
        return sum(map(self._moves, feeds))

    def with_changed(self, feeds: Iterable[Feed]) -> tuple[Feed, ...]:
        """Return the feeds that are shown, with ``feeds`` as they are now."""
        return tuple({**self._feeds, **{feed.id: feed for feed in feeds}}.values())

    @property
    def feed_count(self) -> int:
        return len(self._feeds)

    def feed(self, feed_id: int) -> Feed | None:
        return self._feeds.get(feed_id)

    def problem(self, feed_id: int) -> Problem:
        """Return what is wrong with a feed that is shown."""
        return self._problems[feed_id]

    def feeds_at(self, indexes: Iterable[Index]) -> tuple[int, ...]:
        """Return the ids of the feeds in these rows, each once; a problem's row stands for all its feeds."""
        found: dict[int, None] = {}
        for index in indexes:
            feed_id = self._id_at(index)
            members = self._members[self._kinds[index.row()]] if feed_id is None else [("", feed_id)]
            found.update(dict.fromkeys(each for _, each in members))
        return tuple(found)

    def index_of(self, feed_id: int) -> QModelIndex:
        """Return the row of a feed, an invalid index if it has none."""
        feed = self._feeds.get(feed_id)
        if feed is None:
            return QModelIndex()
        kind = self._problems[feed_id]
        row = bisect_left(self._members[kind], _rank(feed))
        return self.createIndex(row, FEED, _number(kind))

    # overrides of Qt's

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, _number(self._kinds[parent.row()]) if parent.isValid() else _KIND)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # the other overload is QObject's
        if not index.isValid() or index.internalId() == _KIND:
            return QModelIndex()
        return self.createIndex(self._kinds.index(_PROBLEMS[index.internalId() - 1]), FEED, _KIND)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._kinds)
        is_kind = parent.internalId() == _KIND and parent.column() == FEED
        return len(self._members[self._kinds[parent.row()]]) if is_kind else 0

    def columnCount(self, _parent: Index = _NO_PARENT) -> int:
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = {FEED: self.tr("Feed"), PROBLEM: self.tr("Problem"), SINCE: self.tr("Since")}
            return titles.get(section, self.tr("What helps"))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.SizeHintRole:
            return self._row_size
        feed_id = self._id_at(index)
        if feed_id is None:
            return self._data_of_kind(self._kinds[index.row()], index.column(), role)
        feed = self._feeds[feed_id]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(feed, index.column())
            case Qt.ItemDataRole.ToolTipRole:  # no mark-up: Qt would take it for HTML
                return (self._text(feed, index.column()) + ("\n" + feed.url) * (not index.column())).replace("<", "‹")
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == FEED:
                return f"{feed.title}: {self._text(feed, PROBLEM)}"
        return None

    def _data_of_kind(self, kind: Problem, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole and column == FEED:
            count = QLocale().toString(len(self._members[kind]))
            return self.tr("{what} ({count})").format(what=kind_name(kind), count=count)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _text(self, feed: Feed, column: int) -> str:
        if column == FEED:
            return feed.title
        problem = self._problems[feed.id]
        if column == PROBLEM:
            return sentence_for_problem(problem, feed)
        if column == HELP:
            remedy = main_remedy_for(feed, self._now())
            return "" if remedy is None else remedy_name(remedy)
        since = (feed.news_at or feed.added_at) if problem is Problem.SILENT else feed.polling.failing_since
        return format_date(since) if since else ""

    # the rows

    def _id_at(self, index: Index) -> int | None:
        number = index.internalId()
        return None if number == _KIND else self._members[_PROBLEMS[number - 1]][index.row()][1]

    def _moves(self, feed: Feed) -> bool:
        before = self._feeds.get(feed.id)
        is_elsewhere = before is not None and _rank(before) != _rank(feed)
        return is_elsewhere or problem_of(feed, self._now()) is not self._problems.get(feed.id)

    def _insert(self, feed: Feed, problem: Problem) -> None:
        if problem not in self._members:
            row = bisect_left(self._kinds, _number(problem), key=_number)
            self.beginInsertRows(QModelIndex(), row, row)
            self._kinds.insert(row, problem)
            self._members[problem] = []
            self.endInsertRows()
        members = self._members[problem]
        row = bisect_left(members, _rank(feed))
        self.beginInsertRows(self.index(self._kinds.index(problem), FEED), row, row)
        members.insert(row, _rank(feed))
        self._feeds[feed.id], self._problems[feed.id] = feed, problem
        self.endInsertRows()
        self._note_count(problem)

    def _remove(self, feed_id: int) -> None:
        kind = self._problems[feed_id]
        members = self._members[kind]
        row = bisect_left(members, _rank(self._feeds[feed_id]))
        self.beginRemoveRows(self.index(self._kinds.index(kind), FEED), row, row)  # the view asks meanwhile
        del members[row], self._feeds[feed_id], self._problems[feed_id]
        self.endRemoveRows()
        if members:
            self._note_count(kind)
        else:
            row = self._kinds.index(kind)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._kinds[row], self._members[kind]
            self.endRemoveRows()

    def _note_count(self, kind: Problem) -> None:
        index = self.index(self._kinds.index(kind), FEED)
        self.dataChanged.emit(index, index)


def kind_name(kind: Problem) -> str:
    """Return what a problem is called."""
    return QCoreApplication.translate("HealthModel", str(_NAMES[kind]))


def remedy_name(remedy: Remedy) -> str:
    """Return what a remedy is called on the button of a row."""
    return QCoreApplication.translate("HealthModel", str(_REMEDY_NAMES[remedy]))


def _number(kind: Problem) -> int:
    return _PROBLEMS.index(kind) + 1


def _rank(feed: Feed) -> _Rank:
    """Return what feeds of a kind are ordered by."""
    return sort_key(feed.title), feed.id
