"""Carries out changes of feeds requested by windows, in the store and the poller."""

from PySide6.QtCore import QObject, QTimer, Signal

from ticker.entities import Feed, FeedNetwork
from ticker.poller import Poller
from ticker.store import FeedChanges, Store, StoreError, StoreErrorKind, inserted, stepped
from ticker.ui.i18n.collation import sort_key
from ticker.ui.i18n.store_messages import sentence_for_store
from ticker.ui.widgets.feed_requests import FeedRequests, Folder, Position


class FeedEditor(QObject):
    """Changes the feeds at once. ``changed`` is emitted once for everything that a click has changed."""

    changed = Signal()  # feeds, and possibly the wire
    icon_changed = Signal(int)  # feed id
    change_refused = Signal(str)  # why, a sentence
    marked_read = Signal(tuple)  # entry ids
    rearranged = Signal(tuple)  # Positions as they were before

    def __init__(self, store: Store, poller: Poller, requests: FeedRequests, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._tell_changed)
        requests.refresh_requested.connect(poller.refresh)
        requests.change_requested.connect(self._change)
        requests.rename_requested.connect(
            lambda feed_id, title: self._change((feed_id,), FeedChanges(custom_title=title))
        )
        requests.wire_toggled.connect(lambda feed_id, on_wire: self._change((feed_id,), FeedChanges(on_wire=on_wire)))
        requests.network_requested.connect(self._change_network)
        requests.icon_file_requested.connect(poller.choose_icon)
        requests.site_icon_requested.connect(self._return_to_site_icon)
        requests.private_network_allowed.connect(self._allow_private)
        requests.new_address_requested.connect(self._accept_new_address)
        requests.old_address_requested.connect(self._return_to_old_address)
        requests.mark_read_requested.connect(self._mark_read)
        requests.mark_unread_requested.connect(self._mark_unread)
        requests.remove_requested.connect(lambda feed_ids: self._set_removed(feed_ids, True))
        requests.restore_requested.connect(lambda feed_ids: self._set_removed(feed_ids, False))
        requests.move_requested.connect(self._move)
        requests.insert_requested.connect(self._insert)
        requests.step_requested.connect(self._step)
        requests.sort_requested.connect(self._sort)
        requests.restore_positions_requested.connect(self._restore_positions)
        requests.server_requested.connect(self._give_to_server)

    def note_change(self) -> None:
        """Emit ``changed`` soon, after a change made elsewhere."""
        self._settle.start()

    def _tell_changed(self) -> None:
        self._poller.subscriptions_changed()
        self.changed.emit()

    # one feed, or several alike

    def _change(self, feed_ids: tuple[int, ...], changes: FeedChanges) -> None:
        try:
            for feed_id in feed_ids:
                self._store.feeds.change(feed_id, changes)
        except StoreError as error:
            if error.kind is not StoreErrorKind.TAKEN:
                raise
            self.change_refused.emit(sentence_for_store(error))
        if changes.get("url") or changes.get("is_paused") is False:
            self._poller.refresh(feed_ids)
        self._settle.start()

    def _rename(self, feed_id: int, title: str) -> None:
        self._change((feed_id,), FeedChanges(custom_title=title))

    def _put_on_wire(self, feed_id: int, on_wire: bool) -> None:
        self._change((feed_id,), FeedChanges(on_wire=on_wire))

    def _change_network(self, feed_id: int, network: FeedNetwork, values: dict[str, str]) -> None:
        """Set how a feed is requested. New secret values go to the keyring."""
        self._store.feeds.change(feed_id, FeedChanges(network=network))
        secret = tuple(name for name, value in network.headers if not value)
        if secret:
            self._poller.keep_headers(feed_id, network.secret_name, secret, values)
        self._poller.refresh((feed_id,))
        self._settle.start()

    def _allow_private(self, feed_ids: tuple[int, ...]) -> None:
        for feed_id in feed_ids:
            self._store.polling.allow_private(feed_id)
        self._poller.refresh(feed_ids)
        self._settle.start()

    def _return_to_site_icon(self, feed_ids: tuple[int, ...]) -> None:
        self._store.icons.choose(feed_ids, b"")
        for feed_id in feed_ids:
            self.icon_changed.emit(feed_id)

    def _accept_new_address(self, feed_id: int) -> None:
        """Accept a new address permanently: the one already in use, or the one the site redirects to."""
        feed = self._store.feeds.get(feed_id)
        if feed is not None and feed.move.moved_from:
            self._store.feeds.accept_move(feed_id)
            self._settle.start()
        else:
            self._poller.accept_move(feed_id)

    def _return_to_old_address(self, feed_id: int) -> None:
        self._store.feeds.undo_move(feed_id)
        self._poller.refresh((feed_id,))
        self._settle.start()

    def _mark_read(self, feed_ids: tuple[int, ...]) -> None:
        marked = self._store.entries.mark_feeds_read(feed_ids)
        self._settle.start()
        self.marked_read.emit(tuple(marked))

    def _mark_unread(self, entry_ids: tuple[int, ...]) -> None:
        self._store.entries.mark_read(entry_ids, is_read=False)
        self._settle.start()

    def _set_removed(self, feed_ids: tuple[int, ...], is_removed: bool) -> None:
        """Remove feeds from the list and the wire, or restore them. Their data is kept until the program quits."""
        for feed_id in feed_ids:
            self._store.feeds.set_removed(feed_id, is_removed)
        self._settle.start()

    def _give_to_server(self, feed_ids: tuple[int, ...]) -> None:
        self._store.remote_feeds.send(feed_ids)
        self._poller.sync()

    # folders and order

    def _move(self, feed_ids: tuple[int, ...], folder: Folder) -> None:
        self._store.feeds.move_to_folder(feed_ids, folder)
        self._settle.start()

    def _sort(self) -> None:
        before = _positions(self._store.feeds.all())
        self._store.feeds.arrange(())
        self._settle.start()
        self.rearranged.emit(before)

    def _step(self, moved: int | Folder, step: int) -> None:
        feeds = self._store.feeds.all()
        self._arrange(feeds, {}, stepped(feeds, moved, step, sort_key))

    def _insert(self, folders: dict[int, Folder], level: Folder, before: int | Folder | None) -> None:
        feeds = self._store.feeds.all()
        self._arrange(feeds, folders, inserted(feeds, folders, level, before, sort_key))

    def _arrange(self, feeds: tuple[Feed, ...], folders: dict[int, Folder], order: tuple[int, ...]) -> None:
        """Set the order of all feeds, and move some to another folder."""
        before = _positions(feeds)
        is_as_before = order == tuple(feed.id for feed in feeds)
        if is_as_before and all(folders.get(each, folder) == folder for each, folder, _ in before):
            return
        position = {feed_id: number for number, feed_id in enumerate(order)}
        self._restore_positions(tuple((each, folders.get(each, folder), position[each]) for each, folder, _ in before))
        self.rearranged.emit(before)

    def _restore_positions(self, positions: tuple[Position, ...]) -> None:
        self._store.feeds.restore_positions(positions)
        self._settle.start()


def _positions(feeds: tuple[Feed, ...]) -> tuple[Position, ...]:
    return tuple((feed.id, feed.settings.folder, feed.settings.position) for feed in feeds)
