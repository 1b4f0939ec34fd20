"""A feed and how it is doing: what may be set for it, why it is not updating, its last checks."""

import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import Check, Feed, FetchErrorKind
from ticker.preferences import ShowPictures
from ticker.signs import Sign, signs_of
from ticker.ui.addresses import address_of
from ticker.ui.colour_list import ColourList
from ticker.ui.diagnosis import diagnosis
from ticker.ui.feed_policies import read_policy_list, story_version_list, wire_limit_list
from ticker.ui.health import Remedy, ailment_of, remedies_for
from ticker.ui.importance_list import ImportanceList
from ticker.ui.messages import next_check_words, sentence_for, sentence_for_ailment, sentence_for_sign, words_for_reason
from ticker.ui.moments import moment_words
from ticker.ui.window_parts import Notice, QuietLabel, heading, outline_boxes, push_button

_INTERVALS = {  # that are offered, in seconds
    900: QT_TRANSLATE_NOOP("FeedWindow", "Every 15 minutes"),
    1_800: QT_TRANSLATE_NOOP("FeedWindow", "Every half hour"),
    3_600: QT_TRANSLATE_NOOP("FeedWindow", "Every hour"),
    10_800: QT_TRANSLATE_NOOP("FeedWindow", "Every 3 hours"),
    21_600: QT_TRANSLATE_NOOP("FeedWindow", "Every 6 hours"),
    43_200: QT_TRANSLATE_NOOP("FeedWindow", "Every 12 hours"),
    86_400: QT_TRANSLATE_NOOP("FeedWindow", "Every day"),
    604_800: QT_TRANSLATE_NOOP("FeedWindow", "Every week"),
}
_MIXED = -1.0  # the interval of several feeds that do not agree
_AS_PREFERRED = 0.0
_MARGIN = 20
_ROW_PADDING = 6
_NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class FeedWindow(QDialog):
    """Shows one feed, or what several have in common. What is to be done is told with a signal, at once."""

    change_requested = Signal(tuple, object)  # feed ids, and a dict of what ``Store.change_feed`` is to set
    refresh_requested = Signal(tuple)
    remove_requested = Signal(tuple)
    old_address_requested = Signal(int)
    new_address_requested = Signal(int)
    browse_requested = Signal(str)  # address of a page
    sign_in_requested = Signal(int)

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._now = now
        self._feeds: tuple[Feed, ...] = ()
        self._checks: tuple[Check, ...] = ()
        self._title = heading("")
        self._folder = QuietLabel()
        self._state = QLabel()
        self._remedies = self._make_remedies()
        self._form = QFormLayout()
        self._name = QLineEdit()
        self._address = QLineEdit()
        self._interval = QComboBox()
        self._colour = ColourList()
        self._pictures = QComboBox()
        self._importance = ImportanceList()
        self._policies = (wire_limit_list(), story_version_list(), read_policy_list())
        self._on_wire = _box(self.tr("On the &wire"))
        self._is_paused = _box(self.tr("Pa&used: not checked until I say so"))
        self._history = QWidget()
        self._table = QTreeWidget()
        self._notice = Notice()
        self._set_up_controls()
        self._set_up_history()
        self._lay_out()

    @property
    def feed_ids(self) -> tuple[int, ...]:
        return tuple(feed.id for feed in self._feeds)

    def show_feeds(self, feeds: tuple[Feed, ...], checks: tuple[Check, ...] = ()) -> None:
        """Show these feeds, at least one; ``checks`` are those of a single one, the newest first."""
        is_another = self.feed_ids != tuple(feed.id for feed in feeds)
        self._feeds, self._checks = feeds, checks
        self._show_head()
        self._show_settings(is_another=is_another)
        self._show_checks()
        if is_another:
            self._notice.hide()
            self.adjustSize()
            (self._name if len(feeds) == 1 else self._interval).setFocus()

    def show_notice(self, text: str) -> None:
        self._notice.show_text(text)

    # how it is built

    def _make_remedies(self) -> dict[Remedy, QPushButton]:
        offers: tuple[tuple[Remedy, str, Callable[[], object]], ...] = (
            (Remedy.SIGN_IN, self.tr("&Sign in…"), lambda: self.sign_in_requested.emit(self._feeds[0].id)),
            (Remedy.KEEP_ADDRESS, self.tr("&Keep the new address"), self._keep_address),
            (Remedy.NEW_ADDRESS, self.tr("Use the new a&ddress"), self._keep_address),
            (Remedy.OLD_ADDRESS, self.tr("Back to the &old address"), self._ask_old_address),
            (Remedy.RESUME, self.tr("&Resume"), lambda: self._change(is_paused=False)),
            (Remedy.RETRY, self.tr("Chec&k now"), lambda: self.refresh_requested.emit(self.feed_ids)),
            (Remedy.BROWSE, self.tr("&Open the site"), self._browse),
            (Remedy.REMOVE, self.tr("&Remove the feed"), self._remove),
        )
        return {remedy: push_button(words, act) for remedy, words, act in offers}

    def _set_up_controls(self) -> None:
        self._name.setMaxLength(200)
        self._name.editingFinished.connect(self._change_name)
        self._address.editingFinished.connect(self._change_address)
        self._interval.addItem(self.tr("As in the preferences"), _AS_PREFERRED)
        for seconds in _INTERVALS:
            self._interval.addItem(interval_words(seconds), float(seconds))
        self._interval.activated.connect(self._change_interval)
        self._colour.activated.connect(self._change_colour)
        for words, when in (
            (self.tr("As in the preferences"), ""),
            (self.tr("Never"), str(ShowPictures.NEVER)),
            (self.tr("When I ask for them"), str(ShowPictures.WHEN_ASKED)),
            (self.tr("Always"), str(ShowPictures.ALWAYS)),
        ):
            self._pictures.addItem(words, when)
        self._pictures.setPlaceholderText(self.tr("Not all alike"))
        self._pictures.activated.connect(lambda row: self._change(pictures=self._pictures.itemData(row)))
        self._importance.activated.connect(lambda row: self._change(importance=self._importance.itemData(row)))
        for policy in self._policies:
            policy.change_requested.connect(lambda changes: self._change(**changes))
        self._on_wire.clicked.connect(lambda checked: self._change(on_wire=checked))
        self._is_paused.clicked.connect(lambda checked: self._change(is_paused=checked))
        for words, control in (
            (self.tr("&Name"), self._name),
            (self.tr("&Address"), self._address),
            (self.tr("Look &for news"), self._interval),
            (self.tr("Co&lour on the bar"), self._colour),
            (self.tr("&Pictures in stories"), self._pictures),
            (self.tr("I&mportance"), self._importance),
            *zip(self._policy_words(), self._policies, strict=True),
        ):
            control.setAccessibleName(words.replace("&", ""))
            self._form.addRow(words, control)
        self._form.addRow("", self._on_wire)
        self._form.addRow("", self._is_paused)

    def _policy_words(self) -> tuple[str, ...]:
        return self.tr("&Headlines on the bar"), self.tr("&Version of stories"), self.tr("Coun&t as read")

    def _set_up_history(self) -> None:
        self._table.setHeaderLabels(
            [self.tr("Time"), self.tr("Answer"), self.tr("Size"), self.tr("Took"), self.tr("Next check")]
        )
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.setAllColumnsShowFocus(True)
        self._table.setAccessibleName(self.tr("Last checks"))
        self._table.setMinimumHeight(10 * (self.fontMetrics().height() + _ROW_PADDING))
        header = self._table.header()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        column = QVBoxLayout(self._history)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(heading(self.tr("Last checks")))
        column.addWidget(self._table)

    def _lay_out(self) -> None:
        self._title.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(9)
        remedies = QHBoxLayout()
        for button in self._remedies.values():
            remedies.addWidget(button)
        remedies.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._folder)
        self._sign_in = push_button(self.tr("S&ign in…"), lambda: self.sign_in_requested.emit(self._feeds[0].id))
        self._copy = push_button(self.tr("&Copy as text"), self._copy_diagnosis)
        foot = QHBoxLayout()
        foot.addWidget(self._copy)
        foot.addWidget(self._sign_in)
        foot.addStretch(1)
        foot.addWidget(push_button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._state)
        column.addLayout(remedies)
        column.addLayout(self._form)
        column.addWidget(self._history, 1)
        column.addStretch(0)
        column.addWidget(self._notice)
        column.addLayout(foot)
        self.setMinimumWidth(720)

    # what is shown

    def _show_head(self) -> None:
        first, *others = self._feeds
        title = self.tr("Feeds: {0}").format(len(self._feeds)) if others else first.title
        self.setWindowTitle(title)
        self._title.setText(title)
        folders = {feed.folder for feed in self._feeds}
        path = " › ".join(first.folder) if len(folders) == 1 else self.tr("In several folders")
        self._folder.setText(path)
        self._folder.setVisible(bool(path))
        self._state.setVisible(not others)
        self._state.setText(why(first, self._checks, self._now()))
        remedies = () if others else remedies_for(first, self._now())
        for remedy, button in self._remedies.items():
            button.setVisible(remedy in remedies)
        is_of_the_web = first.url.startswith(("http://", "https://"))
        self._sign_in.setVisible(
            not others and is_of_the_web and not first.is_remote and Remedy.SIGN_IN not in remedies
        )

    def _show_settings(self, *, is_another: bool) -> None:
        first, *others = self._feeds
        self._form.setRowVisible(self._name, not others)
        self._form.setRowVisible(self._address, not others)
        self._name.setPlaceholderText(first.feed_title or first.url)
        for line, text in ((self._name, first.custom_title), (self._address, first.url)):
            if is_another or not line.isModified():  # else somebody is writing
                line.setText(text)
        intervals = {feed.interval or _AS_PREFERRED for feed in self._feeds}
        self._show_interval(intervals.pop() if len(intervals) == 1 else _MIXED)
        self._colour.show_colours({feed.colour for feed in self._feeds})
        pictures = {feed.pictures for feed in self._feeds}
        self._pictures.setCurrentIndex(self._pictures.findData(first.pictures) if len(pictures) == 1 else -1)
        self._importance.show_importance({feed.importance for feed in self._feeds})
        for policy in self._policies:
            policy.show_feeds(self._feeds)
        _tick(self._on_wire, {feed.on_wire for feed in self._feeds})
        _tick(self._is_paused, {feed.is_paused for feed in self._feeds})
        self._leave_to_server(is_theirs=any(feed.is_remote for feed in self._feeds))

    def _leave_to_server(self, *, is_theirs: bool) -> None:
        """Disable, and say why, what a feed server decides about the feeds it fetches for us."""
        reason = self.tr("The feed server fetches this feed, and decides this.") if is_theirs else ""
        for control in (self._address, self._interval, self._is_paused):
            control.setEnabled(not is_theirs)
            control.setToolTip(reason)
            control.setAccessibleDescription(reason)

    def _show_interval(self, seconds: float) -> None:
        with QSignalBlocker(self._interval):
            if self._interval.findData(seconds) < 0:
                words = self.tr("Not all alike") if seconds == _MIXED else interval_words(seconds)
                self._interval.addItem(words, seconds)
            self._interval.setCurrentIndex(self._interval.findData(seconds))
            if seconds != _MIXED and (row := self._interval.findData(_MIXED)) >= 0:
                self._interval.removeItem(row)

    def _show_checks(self) -> None:
        is_one = len(self._feeds) == 1
        self._history.setVisible(is_one and bool(self._checks))
        self._copy.setVisible(is_one)
        now, locale = self._now(), QLocale()
        row_size = QSize(0, self.fontMetrics().height() + _ROW_PADDING)
        self._table.clear()
        for check in self._checks:
            item = QTreeWidgetItem(
                [
                    moment_words(check.at, now),
                    answer_words(check),
                    locale.formattedDataSize(check.size, 0) if check.size else "",
                    self.tr("{0} s").format(locale.toString(check.seconds, "f", 1)),
                    _next_words(check),
                ]
            )
            item.setSizeHint(1, row_size)
            item.setTextAlignment(2, _NUMBER)
            item.setTextAlignment(3, _NUMBER)
            item.setToolTip(1, answer_words(check))
            self._table.addTopLevelItem(item)

    # what the user does

    def _change(self, **changes: Any) -> None:
        self._notice.hide()
        self.change_requested.emit(self.feed_ids, changes)

    def _change_colour(self) -> None:
        if self._colour.chosen is not None:
            self._change(colour=self._colour.chosen)

    def _change_name(self) -> None:
        name = " ".join(self._name.text().split())
        self._name.setModified(False)
        if name != self._feeds[0].custom_title:
            self._change(custom_title=name)

    def _change_address(self) -> None:
        if not self._address.isModified():
            return
        url = address_of(self._address.text())
        if not url:
            self.show_notice(sentence_for(FetchErrorKind.BAD_ADDRESS))
            return
        self._address.setModified(False)
        if url != self._feeds[0].url:
            self._change(url=url)

    def _change_interval(self) -> None:
        seconds = self._interval.currentData()
        if seconds != _MIXED:
            self._change(interval=seconds)

    def _browse(self) -> None:
        self.browse_requested.emit(self._feeds[0].home_url or self._feeds[0].url)

    def _remove(self) -> None:
        self.remove_requested.emit(self.feed_ids)
        self.close()

    def _keep_address(self) -> None:
        self.new_address_requested.emit(self._feeds[0].id)

    def _ask_old_address(self) -> None:
        self.old_address_requested.emit(self._feeds[0].id)

    def _copy_diagnosis(self) -> None:
        QGuiApplication.clipboard().setText(diagnosis(self._feeds[0], self._checks))
        self.show_notice(self.tr("Copied. Names and passwords in addresses are left out."))


def why(feed: Feed, checks: tuple[Check, ...], now: float) -> str:
    """Say how a feed is doing: what ails it, or since when there has been nothing new, and when it is asked next."""
    translate = QCoreApplication.translate
    if feed.is_remote:
        return translate("FeedWindow", "The feed server fetches this feed, and brings what is new in it.")
    ailment = ailment_of(feed, now)
    if ailment is not None:
        words = sentence_for_ailment(ailment, feed)
    elif feed.is_paused:
        return translate("FeedWindow", "You have paused this feed: it is not checked until you resume it.")
    elif not checks:
        words = translate("FeedWindow", "This feed has not been checked yet.")
    else:
        words = " ".join(_words_when_well(feed, checks, now))
    if feed.is_paused:
        return words
    next_check = next_check_words(feed.next_check_at, feed.next_check_reason, now)
    return f"{words} {next_check[:1].upper()}{next_check[1:]}."


def _words_when_well(feed: Feed, checks: tuple[Check, ...], now: float) -> Iterator[str]:
    translate = QCoreApplication.translate
    signs = signs_of(feed, now)
    if Sign.SILENT in signs:
        yield sentence_for_sign(Sign.SILENT, feed)
    else:
        yield _news_words(checks, now)
    if Sign.SLOW in signs:
        yield sentence_for_sign(Sign.SLOW, feed)
    if Remedy.NEW_ADDRESS in remedies_for(feed, now):
        words = translate("FeedWindow", "The site leads on to {0}, which becomes the feed’s address within days.")
        yield words.format(feed.moved_to)


def _news_words(checks: tuple[Check, ...], now: float) -> str:
    translate = QCoreApplication.translate
    latest = next((check for check in checks if check.new_count), None)
    if latest is checks[0]:
        return translate("FeedWindow", "All is well. New headlines in the last check: {0}.").format(latest.new_count)
    if latest is not None:
        words = translate("FeedWindow", "All is well. The site has had nothing new since {0}.")
    else:
        words = translate("FeedWindow", "All is well. The site has had nothing new, as far back as {0}.")
    return words.format(moment_words((latest or checks[-1]).at, now))


def answer_words(check: Check) -> str:
    """Say what a check brought."""
    translate = QCoreApplication.translate
    status = f" ({check.status})" if check.status else ""
    if check.error is not None:
        return sentence_for(check.error, check.error_detail) + status
    if check.new_count:
        return translate("FeedWindow", "New headlines: {0}").format(check.new_count) + status
    return translate("FeedWindow", "Nothing new") + status


def _next_words(check: Check) -> str:
    time_words, reason = moment_words(check.next_check_at, check.at), words_for_reason(check.next_check_reason)
    return f"{time_words} ({reason})" if reason else time_words


def interval_words(seconds: float) -> str:
    """Say how often something is that happens every so many seconds."""
    words = _INTERVALS.get(int(seconds))
    if words:
        return QCoreApplication.translate("FeedWindow", str(words))
    return QCoreApplication.translate("FeedWindow", "Every {0} minutes").format(round(seconds / 60))


def _box(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.clicked.connect(lambda: box.setTristate(False))  # once decided, it is yes or no
    outline_boxes(box)
    return box


def _tick(box: QCheckBox, values: set[bool]) -> None:
    mixed = len(values) > 1
    box.setTristate(mixed)
    states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
    box.setCheckState(Qt.CheckState.PartiallyChecked if mixed else states[values.copy().pop()])
