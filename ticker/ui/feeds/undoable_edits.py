"""Edits in the feeds window that can be undone: removing, renaming, moving, marking as read, a new order."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject

from ticker.ui.feeds.feeds_model import FeedsModel
from ticker.ui.feeds.folders import folder_text
from ticker.ui.widgets.feed_requests import FeedRequests, Folder, Position
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory


class UndoableEdits(QObject):
    """Requests changes of the feeds in ``model``, and adds what undoes them to ``undo``."""

    def __init__(self, model: FeedsModel, requests: FeedRequests, undo: UndoHistory, notice: Notice) -> None:
        super().__init__()
        self._model = model
        self._requests = requests
        self._undo = undo
        self._notice = notice
        model.rename_requested.connect(self.rename)
        model.move_requested.connect(self.move)
        model.insert_requested.connect(requests.insert_requested)
        model.wire_toggled.connect(requests.wire_toggled)

    def remove(self, feed_ids: tuple[int, ...]) -> None:
        feed = self._model.feed(feed_ids[0]) if feed_ids else None
        if feed is None:
            return
        self._requests.remove_requested.emit(feed_ids)
        one = self.tr("“{0}” was removed.").format(feed.title)
        text = one if len(feed_ids) == 1 else self.tr("%n feed(s) removed.", "", len(feed_ids))
        self._undo.add(text, partial(self._requests.restore_requested.emit, feed_ids))

    def rename(self, feed_id: int, title: str) -> None:
        """Give a feed a title of the user's; "" is its own."""
        feed = self._model.feed(feed_id)
        if feed is None:
            return
        rename = self._requests.rename_requested
        rename.emit(feed_id, title)
        text = self.tr("“{old}” was renamed to “{new}”.").format(old=feed.title, new=title or feed.feed_title)
        self._undo.add(text, partial(rename.emit, feed_id, feed.settings.custom_title))

    def move(self, folders: Mapping[int, Folder]) -> None:
        """Move feeds, each to its folder."""
        found = filter(None, map(self._model.feed, folders))
        feeds = [feed for feed in found if feed.settings.folder != folders[feed.id]]
        if not feeds:
            return
        before = tuple((feed.id, feed.settings.folder, feed.settings.position) for feed in feeds)
        for folder in dict.fromkeys(folders[feed.id] for feed in feeds):
            moved = tuple(feed.id for feed in feeds if folders[feed.id] == folder)
            self._requests.move_requested.emit(moved, folder)
        if len(feeds) == 1:
            name = folder_text(folders[feeds[0].id])
            text = self.tr("“{title}” was moved to “{folder}”.") if name else self.tr("“{title}” is in no folder now.")
            text = text.format(title=feeds[0].title, folder=name)
        else:
            text = self.tr("%n feed(s) moved.", "", len(feeds))
        self._undo.add(text, partial(self._requests.restore_positions_requested.emit, before))

    def move_all(self, feed_ids: tuple[int, ...], folder: Folder) -> None:
        self.move(dict.fromkeys(feed_ids, folder))

    def show_marked_read(self, entry_ids: tuple[int, ...]) -> None:
        """Say how many headlines of the feeds have been marked as read."""
        if entry_ids:
            text = self.tr("%n headline(s) marked as read.", "", len(entry_ids))
            self._undo.add(text, partial(self._requests.mark_unread_requested.emit, entry_ids))
        else:
            self._notice.show_text(self.tr("No unread headlines here."))

    def add_rearranged(self, before: tuple[Position, ...]) -> None:
        """Let a new order of the feeds be undone; it can be seen, so there is no notice."""
        text = self.tr("The order of the feeds was changed.")
        self._undo.add(text, partial(self._requests.restore_positions_requested.emit, before), is_told=False)
