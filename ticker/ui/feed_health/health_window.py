"""The window of the feeds with problems: what is wrong, since when, and buttons for what helps."""

import time
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import Feed
from ticker.feed_health import Remedy, main_remedy_for, remedies_for
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_keys
from ticker.ui.feed_health.health_model import FEED, HELP, PROBLEM, SINCE, HealthModel, remedy_name
from ticker.ui.feed_health.remedy_delegate import RemedyDelegate
from ticker.ui.i18n.dates import format_date
from ticker.ui.i18n.feed_messages import next_check_text, sentence_for_problem
from ticker.ui.widgets.controls import button_for, push_button
from ticker.ui.widgets.feed_requests import FeedRequests
from ticker.ui.widgets.labels import QuietLabel, heading
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.places import begin_where_last
from ticker.ui.widgets.sign_in_dialog import of_one_site
from ticker.ui.widgets.undo import UndoHistory

_ROOM = 20  # logical pixels, around a date
_NEIGHBORS = 20  # rows in each direction that may take the place of one that is gone
_MAX_SEPARATE = 2  # rows that come and go one by one: at each the view looks at all the others
_LINES = 3  # that a sentence may take without moving what is around it


class HealthWindow(QDialog):
    """Shows the feeds with problems of those it is given. What the user wants done with them goes to ``requests``."""

    diagnosis_file_requested = Signal(str)  # path: a table of all feeds

    def __init__(self, requests: FeedRequests, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._requests = requests
        self._now = now
        self._known = 0  # number of all feeds
        self._model = HealthModel(now)
        self._tree = QTreeView()
        self._title = heading("")
        self._emptiness = QuietLabel()
        self._name = heading("")
        self._text = QLabel()
        self._notice = Notice()
        self._check = self._action(self.tr("Update &now"), Shortcut.REFRESH, self._check_selected)
        self._settings = self._action(self.tr("Se&ttings…"), Shortcut.SETTINGS, self._request_settings)
        self._remove = self._action(self.tr("Re&move"), Shortcut.REMOVE, self._remove_selected)
        self._undo = UndoHistory(self.tr("&Undo"), self._tree, self._notice)
        self._copy = self._action(self.tr("&Copy Diagnosis"), Shortcut.COPY, self._copy_selected)
        self._site = self._action(self.tr("&Open website"), Shortcut.OPEN_SITE, self._browse)
        self._remedies = self._make_remedies()
        self._set_up_tree()
        self._lay_out()
        self._connect()
        self._show_all()

    # what the controller shows

    def show_feeds(self, feeds: tuple[Feed, ...]) -> None:
        """Show what is wrong with ``feeds``, which are all there are; what is chosen stays chosen."""
        self._known = len(feeds)
        neighbors = self._neighbors()
        self._reset(feeds)
        self._keep_place(neighbors)

    def show_changed(self, feeds: tuple[Feed, ...]) -> None:
        """Show what has become of these feeds; what is chosen and in view stays."""
        neighbors = self._neighbors()
        if self._model.count_moves(feeds) > _MAX_SEPARATE:
            self._reset(self._model.with_changed(feeds))
        else:
            self._model.show_changed(feeds)
            self._show_all()
        self._keep_place(neighbors)

    def show_notice(self, text: str) -> None:
        self._notice.show_text(text)

    def _neighbors(self) -> tuple[int, ...]:
        """Return the feeds around the row that has the keyboard, the nearest first; none where no row has it."""
        found: list[QModelIndex] = []
        for step in (self._tree.indexBelow, self._tree.indexAbove):
            index = self._tree.currentIndex()
            for _ in range(_NEIGHBORS):
                index = step(index)
                found.append(index)
        return self._model.feeds_at(each for each in found if each.isValid() and each.parent().isValid())

    def _keep_place(self, neighbors: Iterable[int]) -> None:
        """Move the keyboard to a neighbor of a removed row, instead of the top."""
        if self._tree.currentIndex().isValid():
            return
        index = next(filter(QModelIndex.isValid, map(self._model.index_of, neighbors)), None)
        if index is not None and self._selected():
            self._tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        elif index is not None:
            self._tree.setCurrentIndex(index)

    def _reset(self, feeds: Iterable[Feed]) -> None:
        selected, current, bar = self._selected(), self._single(), self._tree.verticalScrollBar()
        offset = bar.value()
        self._model.show_feeds(feeds)
        self._expand()
        self._select(selected)
        if current is not None:
            index = self._model.index_of(current.id)
            self._tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        bar.setValue(offset)
        self._show_all()

    # how it is built

    def _action(self, text: str, shortcut: Shortcut, act: Callable[[], object]) -> QAction:
        """Return an action with its keys, which count while the list has the focus."""
        action = QAction(text, self._tree)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
        return add_keys(action, Window.HEALTH, shortcut, self._tree)

    def _make_remedies(self) -> dict[Remedy, QPushButton]:
        change_address = self._change_address
        offers: tuple[tuple[Remedy, str, Callable[[], object]], ...] = (
            (Remedy.CONFIRM, self.tr("&Turn on…"), self._confirm),
            (Remedy.ALLOW, self.tr("&Allow for this feed"), self._allow_private),
            (Remedy.SIGN_IN, self.tr("&Sign in…"), self._sign_in),
            (Remedy.KEEP_ADDRESS, self.tr("&Keep the new address"), partial(change_address, Remedy.KEEP_ADDRESS)),
            (Remedy.NEW_ADDRESS, self.tr("Use the ne&w address"), partial(change_address, Remedy.NEW_ADDRESS)),
            (Remedy.OLD_ADDRESS, self.tr("&Back to the old address"), partial(change_address, Remedy.OLD_ADDRESS)),
            (Remedy.RESUME, self.tr("&Resume"), self._resume),
        )
        return {remedy: push_button(text, act) for remedy, text, act in offers}

    def _set_up_tree(self) -> None:
        tree = self._tree
        tree.setModel(self._model)
        tree.setAccessibleName(self.tr("Feed problems"))
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header = tree.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.resizeSection(FEED, 280)
        header.setSectionResizeMode(PROBLEM, QHeaderView.ResizeMode.Stretch)
        date = format_date(self._now())
        header.resizeSection(SINCE, _ROOM + self.fontMetrics().horizontalAdvance(date))
        widest = max(self.fontMetrics().horizontalAdvance(remedy_name(each)) for each in Remedy)
        header.resizeSection(HELP, 2 * _ROOM + widest)
        tree.setItemDelegateForColumn(HELP, RemedyDelegate(tree))
        tree.setMouseTracking(True)  # for the buttons in the rows

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Feed problems"))
        for label in (self._name, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._text.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        overlay = QVBoxLayout(self._tree.viewport())  # over the list, which keeps the keyboard
        overlay.addWidget(self._emptiness, 0, Qt.AlignmentFlag.AlignCenter)
        offers = QWidget()
        offers.setMinimumHeight(next(iter(self._remedies.values())).sizeHint().height())  # also where it is empty
        helps = QHBoxLayout(offers)
        helps.setContentsMargins(0, 0, 0, 0)
        for button in self._remedies.values():
            helps.addWidget(button)
        helps.addStretch(1)
        foot = QHBoxLayout()
        for action in (self._check, self._site, self._settings, self._remove):
            foot.addWidget(button_for(action))
        foot.addWidget(self._make_more_button())
        foot.addStretch(1)
        foot.addWidget(push_button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._tree, 1)
        column.addWidget(self._name)
        column.addWidget(self._text)
        column.addWidget(offers)
        column.addWidget(self._notice)
        column.addLayout(foot)
        self.resize(900, 600)

    def _make_more_button(self) -> QPushButton:
        more = QPushButton(self.tr("Mor&e"))
        more.setAutoDefault(False)
        menu = QMenu(more)
        menu.addAction(self._copy)
        menu.addAction(self.tr("E&xport Diagnosis of All Feeds…"), self._choose_export)
        more.setMenu(menu)
        return more

    def _connect(self) -> None:
        self._tree.clicked.connect(self._help_clicked)
        self._tree.selectionModel().selectionChanged.connect(self._show_selected)
        self._tree.selectionModel().currentChanged.connect(self._show_selected)
        self._tree.activated.connect(lambda index: self._request_settings() if index.parent().isValid() else None)
        self._model.rowsInserted.connect(lambda parent: None if parent.isValid() else self._expand())

    # what is shown

    def _expand(self) -> None:
        """Expand all problems, their names over all columns."""
        self._tree.expandAll()
        for row in range(self._model.rowCount()):
            self._tree.setFirstColumnSpanned(row, QModelIndex(), True)

    def _selected(self) -> tuple[int, ...]:
        return self._model.feeds_at(self._tree.selectionModel().selectedRows())

    def _single(self) -> Feed | None:
        """Return the one feed that is chosen, None if it is none or several."""
        selected = self._selected()
        return self._model.feed(selected[0]) if len(selected) == 1 else None

    def _select(self, feed_ids: Iterable[int]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        runs: list[tuple[QModelIndex, QModelIndex]] = []  # of rows that follow each other
        for index in filter(QModelIndex.isValid, map(self._model.index_of, feed_ids)):
            if runs and runs[-1][1].sibling(runs[-1][1].row() + 1, FEED) == index:
                runs[-1] = runs[-1][0], index
            else:
                runs.append((index, index))
        rows = QItemSelection()
        for first, last in runs:
            rows.append(QItemSelectionRange(first, last))
        self._tree.selectionModel().select(rows, flags)  # at once: each call emits a signal

    def _show_all(self) -> None:
        count = self._model.feed_count
        self._title.setText(self.tr("%n feed(s) with problems", "", count))
        self._title.setVisible(bool(count))
        self._emptiness.setText(self.tr("No problems found in %n feed(s).", "", self._known))
        self._emptiness.setVisible(not count)
        self._show_selected()

    def _show_selected(self) -> None:
        selected, feed, now = self._selected(), self._single(), self._now()
        self._name.setText(
            feed.title if feed else self.tr("%n feed(s) selected", "", len(selected)) if selected else ""
        )
        self._text.setText(self._sentence(feed, now) if feed else "")
        offered = {each for feed_id in selected for each in self._remedies_for(feed_id)}
        if not of_one_site(self._closed()):
            offered.discard(Remedy.SIGN_IN)
        for remedy, button in self._remedies.items():
            button.setVisible(remedy in offered)
        for action in (self._check, self._settings, self._remove, self._copy):
            action.setEnabled(bool(selected))
        self._site.setEnabled(feed is not None)

    def _sentence(self, feed: Feed, now: float) -> str:
        text = sentence_for_problem(self._model.problem(feed.id), feed)
        if feed.settings.is_paused or feed.is_remote:
            return text
        next_check = next_check_text(feed.polling.next_check_at, feed.polling.next_check_reason, now)
        return f"{text} {next_check[:1].upper()}{next_check[1:]}."

    def _remedies_for(self, feed_id: int) -> tuple[Remedy, ...]:
        feed = self._model.feed(feed_id)
        return remedies_for(feed, self._now()) if feed is not None else ()

    # what the user does

    def _help_clicked(self, index: QModelIndex) -> None:
        """Do what the button of a row says."""
        feed_ids = self._model.feeds_at((index,)) if index.parent().isValid() else ()
        feed = self._model.feed(feed_ids[0]) if feed_ids else None
        remedy = main_remedy_for(feed, self._now()) if feed is not None and index.column() == HELP else None
        if remedy is not None:
            self._tree.setCurrentIndex(index)  # of several chosen ones the button means its own row alone
        match remedy:
            case None:
                return
            case Remedy.RETRY:
                self._check_selected()
            case Remedy.BROWSE:
                self._browse()
            case Remedy.REMOVE:
                self._remove_selected()
            case _:
                self._remedies[remedy].click()

    def _in_need_of(self, remedy: Remedy) -> tuple[int, ...]:
        """Return those of the chosen feeds that a remedy helps."""
        return tuple(each for each in self._selected() if remedy in self._remedies_for(each))

    def _check_selected(self) -> None:
        self._requests.refresh_requested.emit(self._selected())

    def _request_settings(self) -> None:
        self._requests.settings_requested.emit(self._selected())

    def _copy_selected(self) -> None:
        self._requests.diagnosis_requested.emit(self._selected())

    def _sign_in(self) -> None:
        self._requests.sign_in_requested.emit(tuple(feed.id for feed in self._closed()))

    def _closed(self) -> tuple[Feed, ...]:
        return tuple(filter(None, map(self._model.feed, self._in_need_of(Remedy.SIGN_IN))))

    def _change_address(self, remedy: Remedy) -> None:
        old, new = self._requests.old_address_requested, self._requests.new_address_requested
        request = old if remedy is Remedy.OLD_ADDRESS else new
        for feed_id in self._in_need_of(remedy):
            request.emit(feed_id)
        self._tree.setFocus()  # which the button, now hidden, would lose

    def _allow_private(self) -> None:
        self._requests.private_network_allowed.emit(self._in_need_of(Remedy.ALLOW))

    def _confirm(self) -> None:
        self._requests.confirm_requested.emit(self._in_need_of(Remedy.CONFIRM))

    def _resume(self) -> None:
        self._requests.change_requested.emit(self._in_need_of(Remedy.RESUME), {"is_paused": False})
        self._tree.setFocus()

    def _browse(self) -> None:
        feed = self._single()
        if feed is not None:
            self._requests.browse_requested.emit(feed.home_url or feed.url)

    def _remove_selected(self) -> None:
        selected, feed = self._selected(), self._single()
        if not selected:
            return
        self._requests.remove_requested.emit(selected)
        one = self.tr("“{0}” was removed.")
        text = one.format(feed.title) if feed else self.tr("%n feed(s) removed.", "", len(selected))
        self._undo.add(text, partial(self._requests.restore_requested.emit, selected))

    def _choose_export(self) -> None:
        question = QFileDialog(self, self.tr("Export the diagnosis of all feeds"))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_where_last(question)
        question.setNameFilters([self.tr("Tables (*.csv)"), self.tr("All files (*)")])
        question.setDefaultSuffix("csv")
        question.selectFile("diagnosis.csv")
        question.fileSelected.connect(self.diagnosis_file_requested)
        question.open()
