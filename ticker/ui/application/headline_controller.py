"""Actions on headlines, in all windows: browse, copy, mark as read, save, undo."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack

from ticker.entities import Entry, Feed, ReadPolicy
from ticker.poller import Poller
from ticker.store import Store
from ticker.ui.actions.headline_actions import HeadlineActions
from ticker.ui.application.link_opener import LinkOpener
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.application.read_marker import ReadMarker
from ticker.ui.application.share_controller import ShareController
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.bars import Bars
from ticker.ui.widgets.undo import UndoableChange


class HeadlineController(QObject):
    """Changes entries in the store and on the bars, and informs other windows.

    ``undo_stack`` holds the last time that a headline was hidden, or everything on a bar marked as read.
    """

    entries_changed = Signal(object)  # ids: marked as read or unread, saved or not
    wire_changed = Signal()  # so many were marked that the wire must be put together again
    notice = Signal(str)  # a sentence for the user

    def __init__(
        self,
        store: Store,
        poller: Poller,
        bars: Bars,
        links: LinkOpener,
        preferences: PreferencesController,
        sharing: ShareController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self._store = store
        self._poller = poller
        self._bars = bars
        self._links = links
        self._read_marker = ReadMarker(store, lambda: preferences.current.group_events)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(1)

    def connect_actions(self, actions: HeadlineActions, tell: Callable[[str], object]) -> None:
        """Do what the actions of a window ask for, opening articles excepted; ``tell`` says there what was done."""
        actions.browse_requested.connect(self.browse)
        actions.share_targets = self._sharing.offered
        actions.share_set_up_requested.connect(self._sharing.show_window)
        actions.share_requested.connect(partial(self._sharing.share, tell))
        actions.copy_requested.connect(lambda entry_id: self.copy_link(entry_id, tell))
        actions.read_requested.connect(partial(self._mark_and_tell, self.mark_read, _sentence_for_read, tell))
        actions.save_requested.connect(partial(self._mark_and_tell, self.mark_saved, _sentence_for_saved, tell))

    def has(self, entry_id: int) -> bool:
        """Return whether there is such an entry."""
        return self._store.entries.get(entry_id) is not None

    def feed_of(self, entry_id: int) -> Feed | None:
        """Return the feed of an entry."""
        found = self._store.entries.with_feed(entry_id)
        return found[1] if found is not None else None

    def browse(self, entry_id: int) -> None:
        """Open the entry's page in the user's browser and mark it read."""
        found = self._store.entries.with_feed(entry_id)
        if found is not None and self._links.open_page(found[0].link):
            self.mark_opened(*found)

    def mark_opened(self, entry: Entry, feed: Feed) -> None:
        """Mark an opened entry as read, unless its feed is marked by hand only."""
        if feed.settings.read_policy != ReadPolicy.BY_HAND:
            self.mark_read((entry.id,))

    def copy_link(self, entry_id: int, tell: Callable[[str], object]) -> None:
        """Put the entry's link on the clipboard."""
        entry = self._store.entries.get(entry_id)
        if entry is not None and entry.link:
            QGuiApplication.clipboard().setText(self._links.cleaned(entry.link))
            tell(self.tr("Link copied."))
        else:
            tell(self.tr("This headline has no link."))

    def hide(self, entry_id: int, bar: Bar) -> None:
        """Hide a headline from the bars; can be undone."""
        self._set_hidden(entry_id, is_hidden=True)
        undo = partial(self._set_hidden, entry_id, is_hidden=False)
        self.undo_stack.push(UndoableChange(self.tr("&Undo Hide Headline"), undo))
        bar.show_notice(self.tr("Headline hidden. Press Ctrl+Z to undo."))

    def _set_hidden(self, entry_id: int, *, is_hidden: bool) -> None:
        hidden = self._store.hidden_entries
        (hidden.hide if is_hidden else hidden.show)(entry_id)
        self.wire_changed.emit()

    def _mark_and_tell(
        self,
        mark: Callable[[tuple[int, ...], bool], object],
        sentence: Callable[[bool], str],
        tell: Callable[[str], object],
        entry_ids: tuple[int, ...],
        is_set: bool,
    ) -> None:
        mark(entry_ids, is_set)
        tell(sentence(is_set))

    def mark_read(self, entry_ids: tuple[int, ...], is_read: bool = True) -> None:
        self._read_marker.mark(entry_ids, is_read)
        for entry_id in entry_ids:
            self._bars.mark_read(entry_id, is_read)
        self.entries_changed.emit(entry_ids)

    def mark_saved(self, entry_ids: Iterable[int], is_saved: bool = True) -> None:
        for entry_id in entry_ids:
            self._store.entries.mark_saved(entry_id, is_saved=is_saved)
            self._bars.mark_saved(entry_id, is_saved)
            self.entries_changed.emit((entry_id,))
            if is_saved:
                self._poller.keep_offline(entry_id)

    def mark_all_read(self, bar: Bar) -> None:
        """Mark the headlines on a bar as read, without those that arrive meanwhile; can be undone."""
        unread = tuple(each.entry_id for each in bar.model.headlines if not each.is_read)
        if not unread:  # what was marked before can still be undone
            bar.show_notice(self.tr("No unread headlines."))
            return
        self._mark_all(unread, is_read=True)
        undo = partial(self._mark_all, unread, is_read=False)
        self.undo_stack.push(UndoableChange(self.tr("&Undo Mark All as Read"), undo))
        bar.show_notice(self.tr("%n headline(s) marked as read. Press Ctrl+Z to undo.", "", len(unread)))

    def _mark_all(self, entry_ids: tuple[int, ...], *, is_read: bool) -> None:
        self._read_marker.mark(entry_ids, is_read=is_read)
        self.wire_changed.emit()


def _sentence_for_read(is_read: bool) -> str:
    translate = QCoreApplication.translate
    if is_read:
        return translate("HeadlineController", "Marked as read.")
    return translate("HeadlineController", "Marked as unread.")


def _sentence_for_saved(is_saved: bool) -> str:
    translate = QCoreApplication.translate
    if is_saved:
        return translate("HeadlineController", "Saved for later.")
    return translate("HeadlineController", "Removed from saved.")
