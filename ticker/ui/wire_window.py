"""The list of all headlines on the wire: find, read, mark, keep."""

import time
from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import Headline
from ticker.ui.headlines import HeadlinesModel, Role
from ticker.ui.moments import moment_words
from ticker.ui.window_parts import Notice, QuietLabel, quiet_colour, search_field

_PAD = 8  # around the two lines of a row
_MARK = 8  # the dot before what is unread


SOURCE_LINE = Qt.ItemDataRole.UserRole + 100  # the second line of a row

Index = QModelIndex | QPersistentModelIndex


class Kept(Enum):
    """Which headlines the list keeps."""

    ALL = auto()
    UNREAD = auto()
    SAVED = auto()


class WireWindow(QWidget):
    """Lists the headlines of the wire. What the user wants done with one is told with its entry's id."""

    open_requested = Signal(int)
    browse_requested = Signal(int)
    copy_requested = Signal(int)
    read_requested = Signal(tuple, bool)  # entry ids
    save_requested = Signal(int, bool)

    def __init__(self, model: HeadlinesModel, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._rows = _Matching(model, now)
        self._list = QListView()
        self._nothing = QuietLabel()
        self._place = QStackedWidget()
        self._count = QuietLabel()
        self._filter = search_field(self.tr("Find a headline"), self)
        self._which = QComboBox()
        self._open = self._action(self.tr("&Open"), "Return Enter", self.open_requested)
        self._browse = self._action(self.tr("Open in &browser"), "B", self.browse_requested)
        self._copy = self._action(self.tr("&Copy link"), "Ctrl+C", self.copy_requested)
        self._mark = self._plain_action("", "M", self._turn_read)
        self._save = self._plain_action("", "S", self._turn_saved)
        self._undo = self._plain_action(self.tr("&Undo"), "Ctrl+Z", self._undo_marking)
        self._undo.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._mark_all = QPushButton(self.tr("&Mark all as read"))
        self._notice = Notice()
        self._count_soon = QTimer(self, singleShot=True, interval=0)  # one count for many headlines that change
        self._marked: tuple[int, ...] = ()  # the entries marked read last, all at once
        self._set_up_list()
        self._lay_out()
        self._connect()
        self._show_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first takes back the search, then closes."""
        if event.key() == Qt.Key.Key_Escape:
            if self._filter.text():
                self._filter.clear()
            else:
                self.close()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._filter.hasFocus():
            self._list.setFocus()
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._rows.index(0, 0))
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Return the menu of the current headline; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        headline: Headline | None = self._list.currentIndex().data(Role.HEADLINE)
        is_read, is_saved = (headline.is_read, headline.is_saved) if headline else (False, False)
        self._mark.setText(self.tr("Mark as un&read") if is_read else self.tr("Mark as &read"))
        self._save.setText(self.tr("Do not &save any more") if is_saved else self.tr("&Save for later"))
        menu.addActions([self._open, self._browse, self._copy])
        menu.addSeparator()
        menu.addActions([self._mark, self._save])
        return menu

    # how it is built

    def _action(self, words: str, keys: str, wish: SignalInstance) -> QAction:
        """Return an action that asks for something with the current headline."""
        return self._plain_action(words, keys, lambda: self._wish(wish))

    def _plain_action(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        """Return an action whose keys count in the list."""
        action = QAction(words, self._list)
        action.setShortcuts([QKeySequence(each) for each in keys.split()])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
        self._list.addAction(action)
        return action

    def _set_up_list(self) -> None:
        self._list.setModel(self._rows)
        self._list.setItemDelegate(_TwoLines(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.setAccessibleName(self.tr("Headlines"))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("On the wire"))
        self._which.setAccessibleName(self.tr("Which headlines"))
        for words, kept in (
            (self.tr("All headlines"), Kept.ALL),
            (self.tr("Unread"), Kept.UNREAD),
            (self.tr("Saved"), Kept.SAVED),
        ):
            self._which.addItem(words, kept)
        finding = QHBoxLayout()
        finding.addWidget(self._filter, 1)
        finding.addWidget(self._which)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place.addWidget(self._list)
        self._place.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._mark_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(10)
        column.addLayout(finding)
        column.addWidget(self._place, 1)
        column.addWidget(self._notice)
        column.addLayout(foot)
        self.resize(640, 720)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._rows.seek)
        self._filter.returnPressed.connect(self._open_first)
        self._which.currentIndexChanged.connect(lambda: self._rows.keep(self._which.currentData()))
        self._mark_all.setAutoDefault(False)
        self._mark_all.clicked.connect(self._mark_all_read)
        self._list.doubleClicked.connect(lambda: self._wish(self.open_requested))
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._rows.dataChanged.connect(self._count_soon.start)
        self._count_soon.timeout.connect(self._show_count)
        for signal in (
            self._rows.rowsInserted,
            self._rows.rowsRemoved,
            self._rows.modelReset,
            self._rows.layoutChanged,
            self._filter.textChanged,
            self._which.currentIndexChanged,
        ):
            signal.connect(self._show_count)

    # what the user does

    def _wish(self, wish: SignalInstance) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            self._rows.hold(index.data(Role.ENTRY_ID))
            wish.emit(index.data(Role.ENTRY_ID))

    def _turn_read(self) -> None:
        headline = self._list.currentIndex().data(Role.HEADLINE)
        if headline is not None:
            self._rows.hold(headline.entry_id)
            self.read_requested.emit((headline.entry_id,), not headline.is_read)

    def _turn_saved(self) -> None:
        headline = self._list.currentIndex().data(Role.HEADLINE)
        if headline is not None:
            self._rows.hold(headline.entry_id)
            self.save_requested.emit(headline.entry_id, not headline.is_saved)

    def _mark_all_read(self) -> None:
        """Mark what the list shows, and nothing else, as read; the way back is offered."""
        self._marked = self._rows.unread()
        self.read_requested.emit(self._marked, True)
        words = self.tr("Headlines marked as read: {0}.").format(len(self._marked))
        self._notice.show_text(words, self._undo.text(), self._undo_marking)

    def _undo_marking(self) -> None:
        marked, self._marked = self._marked, ()
        if marked:
            self._notice.hide()
            self.read_requested.emit(marked, False)

    def _open_first(self) -> None:
        if self._rows.rowCount():
            self._list.setCurrentIndex(self._rows.index(0, 0))
            self._wish(self.open_requested)

    def _show_menu(self, place: QPoint) -> None:
        if self._list.currentIndex().isValid():
            self.menu().popup(self._list.viewport().mapToGlobal(place))

    def _show_count(self) -> None:
        count, whole = self._rows.rowCount(), self._rows.sourceModel().rowCount()
        self._count.setText(self.tr("{count} of {whole} headlines").format(count=count, whole=whole))
        self._nothing.setText(self.tr("No headline is like that.") if whole else self.tr("No headlines yet."))
        self._place.setCurrentWidget(self._list if count else self._nothing)
        self._mark_all.setEnabled(bool(self._rows.unread()))


class _Matching(QSortFilterProxyModel):
    """The headlines that match what is sought and kept, each with the words for its second line."""

    def __init__(self, model: HeadlinesModel, now: Callable[[], float]) -> None:
        super().__init__()
        self._model = model
        self._now = now
        self._words: list[str] = []
        self._kept = Kept.ALL
        self._held: set[int] = set()  # shown until the next choice: opened, an unread headline must not vanish
        self.setSourceModel(model)

    def seek(self, words: str) -> None:
        self._words = words.casefold().split()
        self.invalidate()

    def keep(self, kept: Kept) -> None:
        self._kept = kept
        self._held.clear()
        self.invalidate()

    def hold(self, entry_id: int) -> None:
        self._held.add(entry_id)

    def unread(self) -> tuple[int, ...]:
        """Return the entries among the rows that are unread."""
        headlines: list[Headline] = [self.index(row, 0).data(Role.HEADLINE) for row in range(self.rowCount())]
        return tuple(headline.entry_id for headline in headlines if not headline.is_read)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == SOURCE_LINE:
            return self._source_line(self.mapToSource(index).data(Role.HEADLINE))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            headline: Headline = self.mapToSource(index).data(Role.HEADLINE)
            state = self.tr("read") if headline.is_read else self.tr("unread")
            return f"{headline.title}, {self._source_line(headline)}, {state}"
        return super().data(index, role)

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:  # noqa: N802 - Qt's name
        headline: Headline = self._model.index(row).data(Role.HEADLINE)
        match self._kept:
            case Kept.UNREAD if headline.is_read and headline.entry_id not in self._held:
                return False
            case Kept.SAVED if not headline.is_saved and headline.entry_id not in self._held:
                return False
        text = f"{headline.title} {headline.feed_title}".casefold()
        return all(word in text for word in self._words)

    def _source_line(self, headline: Headline) -> str:
        line = f"{headline.feed_title} · {moment_words(headline.published_at, self._now())}"
        return f"{line} · {self.tr('saved')}" if headline.is_saved else line


class _TwoLines(QStyledItemDelegate):
    """Draws a headline over its source and time; what is unread in bold letters, with a dot before it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        widget, palette = option.widget, option.palette
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        text = palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        line = option.fontMetrics.height()
        place = _visual(option, option.rect.adjusted(2 * _PAD + _MARK, _PAD, -_PAD, -_PAD))
        font = QFont(option.font)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each line as its own words run
        if not index.data(Role.IS_READ):
            font.setBold(True)
            self._draw_mark(painter, option, text if is_selected else palette.color(QPalette.ColorRole.Accent))
        painter.setPen(text)
        _draw_line(painter, option, place.adjusted(0, 0, 0, -line), font, index.data())
        painter.setPen(text if is_selected else quiet_colour(palette))
        _draw_line(painter, option, place.adjusted(0, line, 0, 0), option.font, index.data(SOURCE_LINE))
        painter.restore()

    def _draw_mark(self, painter: QPainter, option: QStyleOptionViewItem, colour: QColor) -> None:
        top = option.rect.top() + _PAD + (option.fontMetrics.height() - _MARK) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(_visual(option, QRect(option.rect.left() + _PAD, top, _MARK, _MARK)))


def _draw_line(painter: QPainter, option: QStyleOptionViewItem, place: QRect, font: QFont, words: str) -> None:
    leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    alignment = QStyle.visualAlignment(option.direction, leading) | Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(font)
    elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(alignment) | int(Qt.TextFlag.TextSingleLine), elided)


def _visual(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return where ``place`` lies, mirrored where the language runs to the left."""
    return QStyle.visualRect(option.direction, option.rect, place)
