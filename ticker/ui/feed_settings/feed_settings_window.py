"""The window of a feed: how it is doing and what helps, its settings, its last checks."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
)

from ticker.diagnosis import diagnosis
from ticker.entities import Check, Feed, FeedNetwork
from ticker.feed_health import Remedy, remedies_for
from ticker.store import FeedChanges
from ticker.ui.feed_settings.check_history_table import CheckHistoryTable
from ticker.ui.feed_settings.feed_status_text import status_text
from ticker.ui.feed_settings.network_form import NetworkForm
from ticker.ui.feed_settings.settings_forms import FeedForm, HeadlinesForm
from ticker.ui.widgets.controls import push_button
from ticker.ui.widgets.feed_requests import FeedRequests
from ticker.ui.widgets.labels import QuietLabel, heading
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.sign_in_dialog import of_one_site

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
        self._feed_form = FeedForm()
        self._headlines_form = HeadlinesForm()
        self._network_form = NetworkForm()
        self._table = CheckHistoryTable()
        self._notice = Notice()
        self._feed_form.change_requested.connect(self._change)
        self._feed_form.source_requested.connect(self._requests.source_requested)
        self._feed_form.refused.connect(self.show_notice)
        self._feed_form.icon.file_chosen.connect(self._choose_icon)
        self._feed_form.icon.site_icon_chosen.connect(self._return_to_site_icon)
        self._headlines_form.change_requested.connect(self._change)
        self._network_form.change_requested.connect(self._change_network)
        self._network_form.refused.connect(self.show_notice)
        self._lay_out()

    @property
    def feed_ids(self) -> tuple[int, ...]:
        return tuple(feed.id for feed in self._feeds)

    def show_feeds(self, feeds: tuple[Feed, ...], checks: tuple[Check, ...] = ()) -> None:
        """Show these feeds, at least one; ``checks`` are those of a single one, the newest first."""
        is_another = self.feed_ids != tuple(feed.id for feed in feeds)
        self._feeds, self._checks = feeds, checks
        self._show_head()
        self._feed_form.show_feeds(feeds, is_another=is_another)
        self._headlines_form.show_feeds(feeds)
        is_asked_for = len(feeds) == 1 and not feeds[0].is_remote and feeds[0].asked_url.startswith("http")
        self._tabs.setTabVisible(self._tabs.indexOf(self._network_form), is_asked_for)
        self._network_form.show_feed(feeds[0], is_another=is_another)
        self._show_checks()
        if is_another:
            self._notice.hide()
            self._tabs.setCurrentIndex(0)
            self.adjustSize()
            self._feed_form.grab_focus()

    def show_icon(self, content: bytes | None, *, is_own: bool) -> None:
        """Show the icon that these feeds have on the bar."""
        self._feed_form.icon.show_icon(content, is_own=is_own)

    def show_notice(self, text: str) -> None:
        self._notice.show_text(text)

    # how it is built

    def _make_remedies(self) -> dict[Remedy, QPushButton]:
        offers: tuple[tuple[Remedy, str, Callable[[], object]], ...] = (
            (Remedy.CONFIRM, self.tr("&Turn on…"), lambda: self._requests.confirm_requested.emit(self.feed_ids)),
            (Remedy.ALLOW, self.tr("Allow fo&r this feed"), self._allow_private),
            (Remedy.SIGN_IN, self.tr("&Sign in…"), lambda: self._requests.sign_in_requested.emit(self.feed_ids)),
            (Remedy.KEEP_ADDRESS, self.tr("&Keep the new address"), self._keep_address),
            (Remedy.NEW_ADDRESS, self.tr("Use the new a&ddress"), self._keep_address),
            (Remedy.OLD_ADDRESS, self.tr("Back to the &old address"), self._request_old_address),
            (Remedy.RESUME, self.tr("&Resume"), lambda: self._change(FeedChanges(is_paused=False))),
            (Remedy.RETRY, self.tr("U&pdate now"), lambda: self._requests.refresh_requested.emit(self.feed_ids)),
            (Remedy.BROWSE, self.tr("&Open website"), self._open_site),
            (Remedy.REMOVE, self.tr("&Remove feed"), self._remove),
        )
        return {remedy: push_button(text, act) for remedy, text, act in offers}

    def _lay_out(self) -> None:
        self._title.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self._tabs.addTab(self._feed_form, self.tr("Feed"))
        self._tabs.addTab(self._headlines_form, self.tr("Headlines and stories"))
        self._tabs.addTab(self._network_form, self.tr("Advanced"))
        self._tabs.addTab(self._table, self.tr("Update history"))
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setAccessibleName(self.tr("Feed settings"))
        remedies = QHBoxLayout()
        for button in self._remedies.values():
            remedies.addWidget(button)
        remedies.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._folder)
        self._sign_in = push_button(self.tr("S&ign in…"), lambda: self._requests.sign_in_requested.emit(self.feed_ids))
        self._copy = push_button(self.tr("&Copy update history"), self._copy_diagnosis)
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
        title = self.tr("Feeds: {0}").format(self.locale().toString(len(self._feeds))) if others else first.title
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
        is_of_the_web = first.asked_url.startswith(("http://", "https://"))
        is_ours = is_of_the_web and not any(feed.is_remote for feed in self._feeds) and of_one_site(self._feeds)
        self._sign_in.setVisible(is_ours and Remedy.SIGN_IN not in remedies)

    def _show_checks(self) -> None:
        is_one = len(self._feeds) == 1
        self._tabs.setTabVisible(self._tabs.indexOf(self._table), is_one and bool(self._checks))
        self._copy.setVisible(is_one)
        self._table.show_checks(self._checks, self._now())

    # what the user does

    def _change(self, changes: FeedChanges) -> None:
        self._notice.hide()
        self._requests.change_requested.emit(self.feed_ids, changes)

    def _change_network(self, network: FeedNetwork, values: dict[str, str]) -> None:
        self._notice.hide()
        self._requests.network_requested.emit(self._feeds[0].id, network, values)

    def _choose_icon(self, path: str) -> None:
        self._notice.hide()
        self._requests.icon_file_requested.emit(self.feed_ids, path)

    def _return_to_site_icon(self) -> None:
        self._notice.hide()
        self._requests.site_icon_requested.emit(self.feed_ids)

    def _allow_private(self) -> None:
        self._requests.private_network_allowed.emit(self.feed_ids)

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
