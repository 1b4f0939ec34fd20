"""The window to choose among the feeds of a site, with a preview of each."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import FetchErrorKind
from ticker.pages import FeedLink
from ticker.ui.i18n.messages import sentence_for_new_feed
from ticker.ui.widgets.controls import button_box
from ticker.ui.widgets.labels import QuietLabel, heading

_LINK = Qt.ItemDataRole.UserRole + 1


class DiscoveredFeedsDialog(QDialog):
    """Lists feeds to tick; beside the list are the newest headlines of the one in focus."""

    preview_requested = Signal(str)
    chosen = Signal(tuple)  # of FeedLink

    def __init__(
        self,
        url: str,
        links: tuple[FeedLink, ...],
        parent: QWidget | None = None,
        known_as: Callable[[str], str] = lambda _url: "",
    ) -> None:
        """``known_as`` returns where an address is already subscribed, "" if it is not."""
        super().__init__(parent)
        self._known_as = known_as
        self.setWindowTitle(self.tr("Choose feeds"))
        self._previews: dict[str, str] = {}  # texts by address; "" while one is fetched
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Feeds of this site"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.preview = QLabel()
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.preview.setContentsMargins(6, 0, 6, 0)  # away from the scroll bar, on whichever side that is
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._buttons = button_box(QDialogButtonBox.StandardButton.Cancel)
        self._subscribe = self._buttons.addButton(self.tr("&Subscribe"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(url, len(links))
        for link in links:
            self.list.addItem(self._make_item(link))
        self._tick_first_new()
        self.list.currentItemChanged.connect(lambda *_: self._show_preview())
        self.list.itemChanged.connect(lambda _: self._count())
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        self._count()

    def begin(self) -> None:
        """Show the window with the first feed in focus."""
        self.list.setFocus()
        self.list.setCurrentRow(0)
        self.open()

    def show_preview(self, url: str, title: str, titles: tuple[str, ...]) -> None:
        """Show the title and the newest headlines of a feed."""
        lines = [f"•  {each}" for each in titles] or [self.tr("There are no headlines at the moment.")]
        self._previews[url] = "\n\n".join([title, *lines] if title else lines)
        self._show_preview()

    def show_failed(self, url: str, kind: FetchErrorKind, detail: str) -> None:
        """Say why there is no preview of a feed."""
        self._previews[url] = sentence_for_new_feed(kind, detail)
        self._show_preview()

    def awaits(self, url: str) -> bool:
        """Return whether a preview of this feed has been requested and not arrived."""
        return self._previews.get(url) == ""

    def _lay_out(self, url: str, count: int) -> None:
        title = heading(self.tr("%n feed(s) found", "", count))
        where = QuietLabel(url)
        where.setWordWrap(True)
        self._preview_title = QuietLabel(self.tr("Newest headlines"))
        scrolled = QScrollArea()  # some headlines are as long as stories
        scrolled.setWidget(self.preview)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setMinimumWidth(260)
        scrolled.setAccessibleName(self.tr("Newest headlines"))
        right = QVBoxLayout()
        right.addWidget(self._preview_title)
        right.addWidget(scrolled, 1)
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addWidget(self.list, 1)
        sides.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(where)
        column.addLayout(sides, 1)
        column.addWidget(self._buttons)
        self.resize(660, 400)

    def _make_item(self, link: FeedLink) -> QListWidgetItem:
        item = QListWidgetItem(link.title or link.url)
        item.setToolTip(link.url)
        item.setData(_LINK, link)
        item.setCheckState(Qt.CheckState.Unchecked)
        if where := self._known_as(link.url):
            item.setText(f"{item.text()}\n{where}")
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(Qt.ItemDataRole.CheckStateRole, None)
        return item

    def _tick_first_new(self) -> None:
        items = (self.list.item(row) for row in range(self.list.count()))
        first = next((item for item in items if item.data(Qt.ItemDataRole.CheckStateRole) is not None), None)
        if first is not None:
            first.setCheckState(Qt.CheckState.Checked)

    def _show_preview(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        url = self.list.item(row).data(_LINK).url
        if url not in self._previews:
            self._previews[url] = ""
            self.preview_requested.emit(url)
        text = self._previews[url] or self.tr("Loading…")
        self.preview.setText(text)
        self.preview.setAccessibleName(text)

    def _ticked(self) -> tuple[FeedLink, ...]:
        items = (self.list.item(row) for row in range(self.list.count()))
        ticked = Qt.CheckState.Checked.value
        return tuple(item.data(_LINK) for item in items if item.data(Qt.ItemDataRole.CheckStateRole) == ticked)

    def _count(self) -> None:
        self._subscribe.setEnabled(bool(self._ticked()))

    def _accept(self) -> None:
        self.chosen.emit(self._ticked())
        self.accept()
