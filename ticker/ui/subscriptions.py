"""The feeds dialog and what is done with it: subscribe, remove and take back, rename, move, import and export."""

import logging
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ticker.feeds.opml import parse_opml, write_opml
from ticker.poller import Event, FeedAdded, FeedFailed, FeedMoved, FeedRefreshed, FeedUnchanged, Poller, SubscribeFailed
from ticker.store import Store
from ticker.ui import messages
from ticker.ui.feeds_dialog import FeedsDialog
from ticker.ui.window_parts import bring_up

log = logging.getLogger(__name__)

_SHOW_AFTER = 150  # milliseconds in which several changes become one look


class Subscriptions(QObject):
    """Keeps the dialog and the store in step. The dialog is made when it is first opened."""

    changed = Signal()  # what is on the wire may be another now

    def __init__(self, store: Store, poller: Poller, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._dialog: FeedsDialog | None = None
        self._removed: tuple[int, ...] = ()  # the feeds removed last
        self._show_soon = QTimer(self, singleShot=True, interval=_SHOW_AFTER)
        self._show_soon.timeout.connect(self._show_feeds)

    def show(self) -> None:
        """Open the dialog."""
        bring_up(self._opened())

    def offer_address(self, url: str) -> None:
        """Open the dialog with an address to subscribe to."""
        self.show()
        self._opened().offer_address(url)

    def take_event(self, event: Event) -> None:
        """Show what the poller tells, where the dialog is open."""
        dialog = self._dialog
        if dialog is None or not dialog.isVisible():
            return
        match event:
            case SubscribeFailed(url=url, kind=kind, detail=detail):
                dialog.show_subscribe_failed(url, kind, detail)
            case FeedAdded(feed_id=feed_id) if feed := self._store.feed(feed_id):
                dialog.show_added(feed)
        if isinstance(event, FeedRefreshed | FeedUnchanged | FeedFailed | FeedAdded | FeedMoved):
            self._show_soon.start()

    def import_opml(self, path: str) -> None:
        """Subscribe to the feeds of an OPML file and tell what could not be read."""
        self.show()
        dialog = self._opened()
        try:
            listed = parse_opml(Path(path).read_bytes())
        except OSError as error:
            dialog.show_notice(messages.sentence_for_import(error))
            return
        known = sum(self._store.feed_at(each.url) is not None for each in listed.outlines)
        self._poller.add_feeds(listed.outlines)
        problems = tuple(map(messages.sentence_for_problem, listed.problems))
        dialog.show_import_result(path, len(listed.outlines) - known, known, problems)

    def export_opml(self, path: str) -> None:
        """Write the subscriptions as OPML."""
        listed = write_opml(self._store.feeds(), title="Off the Wire", created_at=time.time())
        try:
            Path(path).write_bytes(listed)
        except OSError as error:
            self._opened().show_notice(messages.sentence_for_export(error))
            return
        self._opened().show_notice(self.tr("The list of feeds was written to {0}.").format(path))

    def _opened(self) -> FeedsDialog:
        if self._dialog is None:
            dialog = self._dialog = FeedsDialog()
            dialog.subscribe_requested.connect(self._poller.subscribe)
            dialog.remove_requested.connect(self._remove)
            dialog.undo_remove_requested.connect(self._undo_remove)
            dialog.rename_requested.connect(lambda feed_id, title: self._change((feed_id,), custom_title=title))
            dialog.move_requested.connect(lambda feed_ids, folder: self._change(feed_ids, folder=folder))
            dialog.wire_toggled.connect(lambda feed_id, on_wire: self._change((feed_id,), on_wire=on_wire))
            dialog.refresh_requested.connect(self._poller.refresh)
            dialog.import_requested.connect(self.import_opml)
            dialog.export_requested.connect(self.export_opml)
            self._show_feeds()
        return self._dialog

    def _show_feeds(self) -> None:
        if self._dialog is not None:
            self._dialog.show_feeds(self._store.feeds(), self._store.unread_counts())

    def _change(self, feed_ids: tuple[int, ...], **changes: Any) -> None:
        for feed_id in feed_ids:
            self._store.change_feed(feed_id, **changes)
        self._after_change()

    def _remove(self, feed_ids: tuple[int, ...]) -> None:
        """Take feeds off the list and the wire; until the program ends they can be had back with all they hold."""
        self._removed = feed_ids
        self._set_removed(True)

    def _undo_remove(self) -> None:
        self._set_removed(False)

    def _set_removed(self, is_removed: bool) -> None:
        for feed_id in self._removed:
            self._store.set_removed(feed_id, is_removed)
        self._after_change()

    def _after_change(self) -> None:
        self._poller.subscriptions_changed()
        self._show_feeds()
        self.changed.emit()
