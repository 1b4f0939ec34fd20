"""Subscribing to a feed by its address: the fields for it, the search for feeds there, and its answer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from ticker.entities import Feed, FetchErrorKind
from ticker.pages import FeedLink
from ticker.ui.feeds.discovered_feeds_dialog import DiscoveredFeedsDialog
from ticker.ui.feeds.feed_preview import FeedPreview
from ticker.ui.feeds.folders import folder_text, typed_folder
from ticker.ui.feeds.source_kind import SourceKind
from ticker.ui.i18n.messages import sentence_for_new_feed
from ticker.ui.widgets.drop_target import items_in_text
from ticker.ui.widgets.feed_requests import FeedRequests
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.url_input import copied_address, typed_address


class SubscribeBar(QWidget):
    """A field for an address and a box for a folder. While feeds are searched for, the button stops that."""

    subscribe_requested = Signal(str, tuple)  # address, folder
    search_stopped = Signal()  # the result is not wanted any more
    links_chosen = Signal(tuple, tuple)  # FeedLinks to subscribe to, folder
    preview_requested = Signal(str)  # address of a feed
    source_wanted = Signal(object)  # SourceKind: a feed that is on no web server

    def __init__(
        self, requests: FeedRequests, notice: Notice, known_at: Callable[[str], Feed | None] = lambda _url: None
    ) -> None:
        """``known_at`` gives the feed at an address that is subscribed to already."""
        super().__init__()
        self._known_at = known_at
        self._requests = requests
        self._notice = notice
        self._awaited = ""  # the address where feeds are searched for
        self._from_clipboard = ""  # the address last taken from there
        self._discovered: DiscoveredFeedsDialog | None = None
        self._address = QLineEdit()
        self._folder = QComboBox()
        self._button = QPushButton(self.tr("&Subscribe"))
        self._others = self._make_others()
        self._answer = QLabel()
        self._try_http = QPushButton(self.tr("Try without encryption"))
        self._http_url = ""  # where the address answers without
        self.preview = FeedPreview(self._address)
        self._set_up()
        self._lay_out()
        self._button.clicked.connect(self._press)
        self._try_http.clicked.connect(self._subscribe_by_http)
        self._address.returnPressed.connect(self._subscribe)
        self._address.textChanged.connect(self._show_button)
        self._show_button()

    @property
    def is_waiting(self) -> bool:
        """Whether feeds are being searched for."""
        return bool(self._awaited)

    @property
    def has_keyboard(self) -> bool:
        """Whether somebody is typing here."""
        return self.isVisible() and self.isAncestorOf(self.window().focusWidget())

    @property
    def discovered(self) -> DiscoveredFeedsDialog | None:
        """The window in which feeds are being chosen, None if there is none."""
        return self._discovered

    def show_folders(self, folders: tuple[tuple[str, ...], ...]) -> None:
        """Offer these folders; what has been typed stays."""
        offered = ((), *folders)
        if tuple(tuple(self._folder.itemData(row)) for row in range(self._folder.count())) == offered:
            return
        typed = self._folder.currentText()
        self._folder.clear()
        for folder in offered:
            self._folder.addItem(folder_text(folder), folder)
        self._folder.setEditText(typed)

    def offer_address(self, url: str) -> None:
        """Put an address into the field, to be confirmed by the user."""
        self._address.setText(url)
        self.begin()

    def begin(self) -> None:
        """Let an address be typed."""
        self.show()
        self._address.setFocus()
        self._address.selectAll()

    def offer_copied_address(self) -> None:
        """Offer an address that was just copied, once, if the field is empty and no feed is known there."""
        url = copied_address()
        if url and url != self._from_clipboard and self._known_at(url) is None and not self._address.text():
            self._from_clipboard = url
            self.offer_address(url)

    def show_failed(self, url: str, kind: FetchErrorKind, detail: str = "") -> None:
        """Say why there is no feed at ``url``; the address stays to be corrected."""
        self._awaited = ""
        self._show_answer(sentence_for_new_feed(kind, detail))
        if kind is FetchErrorKind.NO_HTTPS:
            self._http_url = detail
            self._try_http.show()
        if not self._address.text():
            self._address.setText(url)
        self._address.setFocus()

    def show_found(self, url: str, links: tuple[FeedLink, ...]) -> None:
        """Let the user choose among the feeds that were found at ``url``."""
        if url != self._awaited:
            return
        self._stop_waiting()
        dialog = self._discovered = DiscoveredFeedsDialog(url, links, self.window(), self._known_as)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.preview_requested.connect(self.preview_requested)
        dialog.chosen.connect(self._take_links)
        dialog.finished.connect(self._forget_discovered)
        dialog.begin()

    def finish(self) -> None:
        """Clear the field: its feed is subscribed to."""
        self._address.clear()
        self._stop_waiting()

    # how it is built

    def _set_up(self) -> None:
        self._address.setPlaceholderText(self.tr("Website or feed address, for example bbc.com"))
        self._address.setAccessibleName(self.tr("Address of a website or feed"))
        self._address.setClearButtonEnabled(True)
        self._folder.setEditable(True)
        self._folder.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._folder.setAccessibleName(self.tr("Folder for the new feed"))
        self._folder.setMinimumContentsLength(16)
        typed = self._folder.lineEdit()
        if typed is not None:
            typed.setPlaceholderText(self.tr("No folder"))
            typed.setAcceptDrops(False)
        self._address.setAcceptDrops(False)  # the window takes what is dropped: wherever that is, a link is a link
        self._button.setAutoDefault(False)
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.setWordWrap(True)
        self._answer.hide()
        self._try_http.setAutoDefault(False)
        self._try_http.hide()

    def _make_others(self) -> QPushButton:
        """Return the button for what has no address."""
        button = QPushButton(self.tr("Ot&her source"))
        button.setAutoDefault(False)
        menu = QMenu(button)
        for text, kind in (
            (self.tr("&File…"), SourceKind.FILE),
            (self.tr("&Web Page without a Feed…"), SourceKind.PAGE),
            (self.tr("&Output of a Command…"), SourceKind.COMMAND),
            (self.tr("Your Own &Messages…"), SourceKind.MESSAGES),
        ):
            menu.addAction(text, partial(self.source_wanted.emit, kind))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        folder_label = QLabel(self.tr("F&older"))
        folder_label.setBuddy(self._folder)
        row = QHBoxLayout()
        row.addWidget(self._address, 1)
        row.addSpacing(8)
        row.addWidget(folder_label)
        row.addWidget(self._folder)
        row.addWidget(self._button)
        row.addWidget(self._others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._answer)
        column.addWidget(self._try_http, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.preview)

    # what the user does

    def _press(self) -> None:
        if self._awaited:
            self._stop_waiting()
            self.search_stopped.emit()
        else:
            self._subscribe()

    def _subscribe(self) -> None:
        typed = self._address.text().strip()
        if not typed or self._awaited:
            return
        items = items_in_text(typed)
        if items.files or items.text or len(items.addresses) > 1:
            self._address.clear()
            self._requests.items_dropped.emit(items)
            return
        url = typed_address(typed)
        if not url:
            self.show_failed(typed, FetchErrorKind.BAD_ADDRESS)
            return
        self._awaited = url
        self._show_answer(self.tr("Looking for a feed at {0}…").format(url))
        self.subscribe_requested.emit(url, self._chosen_folder())

    def _subscribe_by_http(self) -> None:
        self._address.setText(self._http_url)
        self._subscribe()

    def _take_links(self, links: tuple[FeedLink, ...]) -> None:
        self._address.clear()
        if len(links) > 1:
            self._notice.show_text(self.tr("Subscribed to %n feed(s).", "", len(links)))
        self.links_chosen.emit(links, self._chosen_folder())

    def _known_as(self, url: str) -> str:
        """Say where the feed at an address is subscribed to, "" if it is not."""
        feed = self._known_at(url)
        if feed is None:
            return ""
        if feed.settings.folder:
            return self.tr("Already subscribed in “{folder}”").format(folder=folder_text(feed.settings.folder))
        return self.tr("Already subscribed")

    def _forget_discovered(self) -> None:
        self._discovered = None

    def _chosen_folder(self) -> tuple[str, ...]:
        typed = self._folder.currentText().strip()
        row = self._folder.findText(typed, Qt.MatchFlag.MatchExactly)
        return tuple(self._folder.itemData(row)) if row >= 0 else typed_folder(typed)

    # what is shown

    def _stop_waiting(self) -> None:
        self._awaited = ""
        self._answer.hide()
        self._try_http.hide()
        self._show_button()

    def _show_answer(self, text: str) -> None:
        self._answer.setText(text)
        self._answer.show()
        self._try_http.hide()
        self._show_button()

    def _show_button(self) -> None:
        self._button.setText(self.tr("&Stop") if self._awaited else self.tr("&Subscribe"))
        self._button.setEnabled(bool(self._address.text().strip()) or self.is_waiting)
