"""Imports what was dropped, pasted or opened, and makes one report of it all."""

import contextlib
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.credentials import split_credentials
from ticker.poller import (
    Event,
    FeedAdded,
    FeedFileRead,
    FeedsFound,
    ImportFailed,
    ImportFinished,
    Poller,
    SubscribeFailed,
    SubscribingResumed,
)
from ticker.ui.i18n import messages
from ticker.ui.widgets.drop_target import DroppedItems


class ImportController(QObject):
    """A single address, or a single file that is a feed itself, is offered; all else is subscribed to at once."""

    address_offered = Signal(str)  # one the user may subscribe to
    progressed = Signal(str, int, int)  # what to call the items, how many are done, of how many
    finished = Signal(str, int, int, tuple)  # what to call them, new feeds, known feeds, sentences on what was left out
    failed = Signal(str)  # a sentence on the only item
    resumed_in_vain = Signal(str)  # a sentence: no feed at an address that an earlier run was asked for

    def __init__(self, poller: Poller, parent: QObject) -> None:
        super().__init__(parent)
        self._poller = poller
        self._resumed: set[str] = set()  # addresses that an earlier run of the program was asked for
        self._clear()

    def _clear(self) -> None:
        self._lists: Counter[str] = Counter()  # paths that are not imported yet
        self._pending: dict[str, str] = {}  # addresses that are fetched, and for which item
        self._count = 0  # of all items
        self._name = ""  # of the last list among them
        self._added = self._known = 0
        self._problems: list[str] = []

    def import_items(self, items: DroppedItems) -> None:
        """Subscribe to all items, or offer the only one if that is an address."""
        if len(items.addresses) == 1 and not items.files and not items.text and not self._is_busy:
            self.address_offered.emit(items.addresses[0])
            return
        self._count += len(items.files) + len(items.addresses) + bool(items.text)
        for path in items.files:
            self._lists[path] += 1
            self._name = path
            self._poller.import_file(path)
        if items.text:
            self._name = self.tr("Clipboard")
            self._lists[self._name] += 1
            self._poller.import_text(self._name, items.text)
        for url in items.addresses:
            self._look_at(url, url)
        self._tell()

    def stop(self) -> None:
        """Cancel the rest of the import; the report has what is imported."""
        self._poller.stop_importing()
        if self._pending:
            self._poller.stop_discovery()
            self._pending.clear()
            self._tell()

    def take_event(self, event: Event) -> bool:
        """Handle an event of the poller; return whether it was about one of the items."""
        match event:
            case ImportFinished(path=path) if path in self._lists:
                self._added += event.added_count
                self._known += event.known_count
                self._note(path, *map(messages.sentence_for_list_problem, event.problems))
            case ImportFailed(path=path, error=error) if path in self._lists:
                self._fail(path, messages.sentence_for_file(error))
            case FeedFileRead(path=path) if path in self._lists:
                self._take_feed_file(event)
            case FeedAdded(requested_url=url, was_known=was_known) if url in self._pending:
                del self._pending[url]
                self._known += was_known
                self._added += not was_known
            case SubscribeFailed(url=url, kind=kind, detail=detail) if url in self._pending and not event.is_preview:
                self._problems.append(f"{self._pending.pop(url)}: {messages.sentence_for_new_feed(kind, detail)}")
            case FeedsFound(url=url, links=links) if url in self._pending:
                self._follow(url, links[0].url)
            case _:
                return self._take_resumed(event)
        self._tell()
        return True

    def _take_resumed(self, event: Event) -> bool:
        match event:
            case SubscribingResumed(url=url):
                self._resumed.add(url)
            case FeedAdded(requested_url=url) if url in self._resumed:
                self._resumed.discard(url)
            case SubscribeFailed(url=url, kind=kind, detail=detail) if url in self._resumed and not event.is_preview:
                self._resumed.discard(url)
                self.resumed_in_vain.emit(f"{url}: {messages.sentence_for(kind, detail)}")
            case FeedsFound(url=url, links=links) if url in self._resumed:
                self._resumed.discard(url)
                if links[0].url != url:
                    self._resumed.add(links[0].url)
                    self._poller.subscribe(links[0].url)
            case _:
                return False
        return True

    @property
    def _is_busy(self) -> bool:
        return bool(self._lists or self._pending)

    def _look_at(self, url: str, item: str) -> None:
        told_url = url
        with contextlib.suppress(FetchError):
            told_url = split_credentials(url)[0]  # as the poller's events have it
        self._pending[told_url] = item
        self._poller.subscribe(url)

    def _follow(self, url: str, link: str) -> None:
        """Take the first of a site's feeds, which is its main one; a page that one leads to is not a feed."""
        item = self._pending.pop(url)
        if url == item and link != url:
            self._look_at(link, item)
        else:
            self._problems.append(f"{item}: {messages.sentence_for(FetchErrorKind.NOT_A_FEED, 'html')}")

    def _take_feed_file(self, event: FeedFileRead) -> None:
        if not event.url:
            self._fail(event.path, messages.sentence_for_feed_file(event.title))
        elif self._count == 1:
            self._clear()
            self.address_offered.emit(event.url)
        else:
            self._note(event.path)
            self._look_at(event.url, event.url)

    def _fail(self, path: str, sentence: str) -> None:
        """Note why a list could not be imported; of the only item it is said at once."""
        if self._count == 1:
            self._clear()
            self.failed.emit(sentence)
        else:
            self._note(path, sentence)

    def _note(self, path: str, *problems: str) -> None:
        self._lists -= Counter((path,))
        names = f"{Path(path).name}: " if self._count > 1 else ""
        self._problems += (names + each for each in problems)

    def _tell(self) -> None:
        """Emit the progress, or the report once all items are done."""
        if not self._count:
            return
        several = self._count > 1
        name = self.tr("%n file(s) and address(es)", "", self._count) if several else self._name
        if self._is_busy:
            left = self._lists.total() + len(self._pending)
            if several:
                self.progressed.emit(name, self._count - left, self._count)
            return
        self.finished.emit(name, self._added, self._known, tuple(self._problems))
        self._clear()
