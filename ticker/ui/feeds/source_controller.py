"""Opens the windows of other sources: to add one, change one, or turn on those from a list."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ticker.entities import Feed, FeedSettings
from ticker.feed_source import FeedSource, PageSource, name_of, new_source_url
from ticker.poller import Event, PagePreviewed, Poller
from ticker.store import FeedChanges, Store
from ticker.ui.feeds.source_kind import SourceKind, kind_of
from ticker.ui.widgets.windows import raise_window

if TYPE_CHECKING:
    from ticker.ui.feeds.source_dialog import SourceDialog

Folder = tuple[str, ...]


class SourceController(QObject):
    """One window at a time."""

    added = Signal(int)  # feed id
    changed = Signal()  # some feed

    def __init__(self, store: Store, poller: Poller, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._dialog: SourceDialog | None = None
        self._asked = 0  # the number of the last look at a page
        self._to_confirm: list[int] = []

    def add(self, kind: SourceKind, over: QWidget, folders: tuple[Folder, ...]) -> None:
        """Let a feed of this kind be entered."""
        dialog = self._opened(kind, over, None, folders)
        dialog.entered.connect(self._add)
        raise_window(dialog)

    def edit(self, feed_id: int, over: QWidget | None) -> None:
        """Let the source of a feed be changed."""
        feed = self._store.feeds.get(feed_id)
        if feed is not None and feed.source is not None:
            self._show(feed, over)

    def confirm(self, feed_ids: tuple[int, ...], over: QWidget | None) -> None:
        """Show what these feeds would do, one after the other, and turn on those the user wants."""
        self._to_confirm = [*feed_ids]
        self._confirm_next(over)

    def take_event(self, event: Event) -> None:
        if isinstance(event, PagePreviewed) and event.number == self._asked and self._dialog is not None:
            self._dialog.show_preview(event.preview, event.kind, event.detail)

    def _confirm_next(self, over: QWidget | None) -> None:
        while self._to_confirm:
            feed = self._store.feeds.get(self._to_confirm.pop(0))
            if feed is not None and feed.source is not None and not feed.is_confirmed:
                dialog = self._show(feed, over)
                dialog.finished.connect(lambda _: self._confirm_next(over))
                return

    def _show(self, feed: Feed, over: QWidget | None) -> "SourceDialog":
        assert feed.source is not None  # noqa: S101 - the callers have seen it
        dialog = self._opened(kind_of(feed.source), over, feed, ())
        dialog.entered.connect(partial(self._change, feed.id))
        raise_window(dialog)
        return dialog

    def _opened(
        self, kind: SourceKind, over: QWidget | None, feed: Feed | None, folders: tuple[Folder, ...]
    ) -> "SourceDialog":
        from ticker.ui.feeds.source_dialog import SourceDialog  # noqa: PLC0415 - what nobody opens takes no memory

        if self._dialog is not None:
            self._dialog.close()
        dialog = self._dialog = SourceDialog(kind, over, feed, folders)
        dialog.preview_requested.connect(self._preview)
        dialog.finished.connect(self._forget)
        return dialog

    def _forget(self) -> None:
        self._dialog = None

    def _preview(self, source: PageSource) -> None:
        self._asked += 1
        self._poller.preview_page(self._asked, source)

    def _add(self, source: FeedSource, name: str, folder: Folder) -> None:
        settings = FeedSettings(
            custom_title=name, folder=folder, only_current=kind_of(source) in {SourceKind.COMMAND, SourceKind.MESSAGES}
        )
        feed_id = self._store.feeds.subscribe(
            new_source_url(), settings, feed_title=name_of(source), source=source, home_url=_home_of(source)
        )
        self._poller.refresh((feed_id,))
        self.changed.emit()
        self.added.emit(feed_id)

    def _change(self, feed_id: int, source: FeedSource, _name: str, _folder: Folder) -> None:
        self._store.feeds.change(feed_id, FeedChanges(source=source, is_confirmed=True))
        self._poller.refresh((feed_id,))
        self.changed.emit()


def _home_of(source: FeedSource) -> str:
    return source.url if isinstance(source, PageSource) else ""
