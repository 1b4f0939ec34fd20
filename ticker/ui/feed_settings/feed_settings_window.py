"""A feed and how it is doing: what may be set for it, why it is not updating, its last checks."""

import time
from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ticker.diagnosis import diagnosis
from ticker.entities import Check, Feed, FetchErrorKind
from ticker.feed_health import Remedy, remedies_for
from ticker.preferences import ShowPictures
from ticker.store import FeedChanges
from ticker.ui.feed_settings.check_history_table import CheckHistoryTable
from ticker.ui.feed_settings.color_picker import ColorPicker
from ticker.ui.feed_settings.feed_status_text import INTERVALS, interval_text, status_text
from ticker.ui.feed_settings.icon_picker import IconPicker
from ticker.ui.feed_settings.importance_picker import ImportancePicker
from ticker.ui.feed_settings.policy_choices import read_policy_picker, story_version_picker, wire_limit_picker
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.widgets.controls import outline_boxes, push_button
from ticker.ui.widgets.feed_requests import FeedRequests
from ticker.ui.widgets.labels import QuietLabel, heading
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.sign_in_dialog import of_one_site
from ticker.ui.widgets.url_input import address_of

_MIXED = -1.0  # the interval of several feeds that do not agree
_AS_PREFERRED = 0.0
_MARGIN = 20


class FeedSettingsWindow(QDialog):
    """Shows one feed, or what several have in common. What the user wants done goes to ``requests``, at once."""

    remove_requested = Signal(tuple)  # feed ids; undone in the window of the feeds

    def __init__(self, requests: FeedRequests, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._requests = requests
        self._now = now
        self._feeds: tuple[Feed, ...] = ()
        self._checks: tuple[Check, ...] = ()
        self._title = heading("")
        self._folder = QuietLabel()
        self._state = QLabel()
        self._remedies = self._make_remedies()
        self._tabs = QTabWidget()
        self._form = _form()
        self._reading = _form()
        self._name = QLineEdit()
        self._address = QLineEdit()
        self._interval = QComboBox()
        self._color = ColorPicker()
        self._icon = IconPicker()
        self._pictures = QComboBox()
        self._importance = ImportancePicker()
        self._policies = (wire_limit_picker(), story_version_picker(), read_policy_picker())
        self._on_wire = _box(self.tr("On the &wire"))
        self._is_paused = _box(self.tr("Pa&used: not checked until I say so"))
        self._table = CheckHistoryTable()
        self._notice = Notice()
        self._set_up_controls()
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
            self._tabs.setCurrentIndex(0)
            self.adjustSize()
            (self._name if len(feeds) == 1 else self._interval).setFocus()

    def show_icon(self, content: bytes | None, *, is_own: bool) -> None:
        """Show what stands before the name of these feeds on the bar, where icons do."""
        self._icon.show_icon(content, is_own=is_own)

    def show_notice(self, text: str) -> None:
        self._notice.show_text(text)

    # how it is built

    def _make_remedies(self) -> dict[Remedy, QPushButton]:
        offers: tuple[tuple[Remedy, str, Callable[[], object]], ...] = (
            (Remedy.SIGN_IN, self.tr("&Sign in…"), lambda: self._requests.sign_in_requested.emit(self.feed_ids)),
            (Remedy.KEEP_ADDRESS, self.tr("&Keep the new address"), self._keep_address),
            (Remedy.NEW_ADDRESS, self.tr("Use the new a&ddress"), self._keep_address),
            (Remedy.OLD_ADDRESS, self.tr("Back to the &old address"), self._request_old_address),
            (Remedy.RESUME, self.tr("&Resume"), lambda: self._change(FeedChanges(is_paused=False))),
            (Remedy.RETRY, self.tr("Chec&k now"), lambda: self._requests.refresh_requested.emit(self.feed_ids)),
            (Remedy.BROWSE, self.tr("&Open the site"), self._open_site),
            (Remedy.REMOVE, self.tr("&Remove the feed"), self._remove),
        )
        return {remedy: push_button(text, act) for remedy, text, act in offers}

    def _set_up_controls(self) -> None:
        self._name.setMaxLength(200)
        self._name.editingFinished.connect(self._change_name)
        self._address.editingFinished.connect(self._change_address)
        self._interval.addItem(self.tr("As in the preferences"), _AS_PREFERRED)
        for seconds in INTERVALS:
            self._interval.addItem(interval_text(seconds), float(seconds))
        self._interval.activated.connect(self._change_interval)
        self._color.activated.connect(self._change_color)
        for text, when in (
            (self.tr("As in the preferences"), ""),
            (self.tr("Never"), str(ShowPictures.NEVER)),
            (self.tr("When I ask for them"), str(ShowPictures.WHEN_ASKED)),
            (self.tr("Always"), str(ShowPictures.ALWAYS)),
        ):
            self._pictures.addItem(text, when)
        self._pictures.setPlaceholderText(self.tr("Not all alike"))
        self._pictures.activated.connect(lambda row: self._change(FeedChanges(pictures=self._pictures.itemData(row))))
        self._icon.icon_chosen.connect(self._change_icon)
        self._icon.failed.connect(self.show_notice)
        self._importance.activated.connect(
            lambda row: self._change(FeedChanges(importance=self._importance.itemData(row)))
        )
        for policy in self._policies:
            policy.change_requested.connect(self._change)
        self._on_wire.clicked.connect(lambda checked: self._change(FeedChanges(on_wire=checked)))
        self._is_paused.clicked.connect(lambda checked: self._change(FeedChanges(is_paused=checked)))
        wire_limit, story_version, read_policy = self._policies
        for form, text, control in (
            (self._form, self.tr("&Name"), self._name),
            (self._form, self.tr("&Address"), self._address),
            (self._form, self.tr("Look &for news"), self._interval),
            (self._form, self.tr("Co&lor on the bar"), self._color),
            (self._reading, self.tr("&Headlines on the bar"), wire_limit),
            (self._reading, self.tr("I&mportance"), self._importance),
            (self._reading, self.tr("Coun&t as read"), read_policy),
            (self._reading, self.tr("&Version of stories"), story_version),
            (self._reading, self.tr("&Pictures in stories"), self._pictures),
        ):
            control.setAccessibleName(text.replace("&", ""))
            form.addRow(text, control)
        self._form.addRow(self.tr("Icon"), self._icon)
        self._form.addRow("", self._on_wire)
        self._form.addRow("", self._is_paused)

    def _lay_out(self) -> None:
        self._title.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        for text, form in ((self.tr("Feed"), self._form), (self.tr("Headlines and stories"), self._reading)):
            page = QWidget()
            page.setLayout(form)
            self._tabs.addTab(page, text)
        self._tabs.addTab(self._table, self.tr("Last checks"))
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setAccessibleName(self.tr("Settings of the feed"))
        remedies = QHBoxLayout()
        for button in self._remedies.values():
            remedies.addWidget(button)
        remedies.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._folder)
        self._sign_in = push_button(self.tr("S&ign in…"), lambda: self._requests.sign_in_requested.emit(self.feed_ids))
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
        column.addWidget(self._tabs, 1)
        column.addWidget(self._notice)
        column.addLayout(foot)
        self.setMinimumWidth(720)

    # what is shown

    def _show_head(self) -> None:
        first, *others = self._feeds
        title = self.tr("Feeds: {0}").format(len(self._feeds)) if others else first.title
        self.setWindowTitle(title)
        self._title.setText(title)
        folders = {feed.settings.folder for feed in self._feeds}
        path = " › ".join(first.settings.folder) if len(folders) == 1 else self.tr("In several folders")
        self._folder.setText(path)
        self._folder.setVisible(bool(path))
        self._state.setVisible(not others)
        self._state.setText(status_text(first, self._checks, self._now()))
        remedies = () if others else remedies_for(first, self._now())
        for remedy, button in self._remedies.items():
            button.setVisible(remedy in remedies)
        is_of_the_web = first.url.startswith(("http://", "https://"))
        is_ours = is_of_the_web and not any(feed.is_remote for feed in self._feeds) and of_one_site(self._feeds)
        self._sign_in.setVisible(is_ours and Remedy.SIGN_IN not in remedies)

    def _show_settings(self, *, is_another: bool) -> None:
        first, *others = self._feeds
        self._form.setRowVisible(self._name, not others)
        self._form.setRowVisible(self._address, not others)
        self._name.setPlaceholderText(first.feed_title or first.url)
        for line, text in ((self._name, first.settings.custom_title), (self._address, first.url)):
            if is_another or not line.isModified():  # else somebody is writing
                line.setText(text)
        intervals = {feed.settings.interval or _AS_PREFERRED for feed in self._feeds}
        self._show_interval(intervals.pop() if len(intervals) == 1 else _MIXED)
        self._color.show_colors({feed.settings.color for feed in self._feeds})
        pictures = {feed.settings.pictures for feed in self._feeds}
        self._pictures.setCurrentIndex(self._pictures.findData(first.settings.pictures) if len(pictures) == 1 else -1)
        self._importance.show_importance({feed.settings.importance for feed in self._feeds})
        for policy in self._policies:
            policy.show_feeds(self._feeds)
        _tick(self._on_wire, {feed.settings.on_wire for feed in self._feeds})
        _tick(self._is_paused, {feed.settings.is_paused for feed in self._feeds})
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
                text = self.tr("Not all alike") if seconds == _MIXED else interval_text(seconds)
                self._interval.addItem(text, seconds)
            self._interval.setCurrentIndex(self._interval.findData(seconds))
            if seconds != _MIXED and (row := self._interval.findData(_MIXED)) >= 0:
                self._interval.removeItem(row)

    def _show_checks(self) -> None:
        is_one = len(self._feeds) == 1
        self._tabs.setTabVisible(self._tabs.indexOf(self._table), is_one and bool(self._checks))
        self._copy.setVisible(is_one)
        self._table.show_checks(self._checks, self._now())

    # what the user does

    def _change(self, changes: FeedChanges) -> None:
        self._notice.hide()
        self._requests.change_requested.emit(self.feed_ids, changes)

    def _change_color(self) -> None:
        if self._color.chosen is not None:
            self._change(FeedChanges(color=self._color.chosen))

    def _change_icon(self, content: bytes) -> None:
        self._notice.hide()
        self._requests.icon_requested.emit(self.feed_ids, content)

    def _change_name(self) -> None:
        name = " ".join(self._name.text().split())
        self._name.setModified(False)
        if name != self._feeds[0].settings.custom_title:
            self._change(FeedChanges(custom_title=name))

    def _change_address(self) -> None:
        if not self._address.isModified():
            return
        url = address_of(self._address.text())
        if not url:
            self.show_notice(sentence_for(FetchErrorKind.BAD_ADDRESS))
            return
        self._address.setModified(False)
        if url != self._feeds[0].url:
            self._change(FeedChanges(url=url))

    def _change_interval(self) -> None:
        seconds = self._interval.currentData()
        if seconds != _MIXED:
            self._change(FeedChanges(interval=seconds or None))

    def _open_site(self) -> None:
        self._requests.browse_requested.emit(self._feeds[0].home_url or self._feeds[0].url)

    def _remove(self) -> None:
        self.remove_requested.emit(self.feed_ids)
        self.close()

    def _keep_address(self) -> None:
        self._requests.new_address_requested.emit(self._feeds[0].id)

    def _request_old_address(self) -> None:
        self._requests.old_address_requested.emit(self._feeds[0].id)

    def _copy_diagnosis(self) -> None:
        QGuiApplication.clipboard().setText(diagnosis(self._feeds[0], self._checks))
        self.show_notice(self.tr("Copied. Names and passwords in addresses are left out."))


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    form.setContentsMargins(16, 14, 16, 14)
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(9)
    return form


def _box(text: str) -> QCheckBox:
    box = QCheckBox(text)
    box.clicked.connect(lambda: box.setTristate(False))  # once decided, it is yes or no
    outline_boxes(box)
    return box


def _tick(box: QCheckBox, values: set[bool]) -> None:
    mixed = len(values) > 1
    box.setTristate(mixed)
    states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
    box.setCheckState(Qt.CheckState.PartiallyChecked if mixed else states[values.copy().pop()])
