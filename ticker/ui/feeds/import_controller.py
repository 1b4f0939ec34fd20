"""Sees what was handed over into the subscriptions, and makes one report of it all."""

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
)
from ticker.ui.i18n import messages
from ticker.ui.widgets.drop_target import DroppedItems


class ImportController(QObject):
    """A single address, or a single file that is a feed itself, is offered; all else is subscribed to at once."""

    offered = Signal(str)  # an address the user may subscribe to
    progressed = Signal(str, int, int)  # what to call it, how many of it are done, of how many
    reported = Signal(str, int, int, tuple)  # what to call it, new feeds, known feeds, sentences on what was left out
    noticed = Signal(str)  # a sentence

    def __init__(self, poller: Poller, parent: QObject) -> None:
        super().__init__(parent)
        self._poller = poller
        self._clear()

    def _clear(self) -> None:
        self._lists: Counter[str] = Counter()  # paths that are not imported yet
        self._sought: dict[str, str] = {}  # addresses that are looked at, and for which of those handed over
        self._count = 0  # of all that was handed over
        self._name = ""  # of the last of it that is a list
        self._added = self._known = 0
        self._problems: list[str] = []

    def take(self, handed: DroppedItems) -> None:
        """Have all of it subscribed to, or offer it where it is a single address."""
        if len(handed.addresses) == 1 and not handed.files and not handed.text and not self._is_busy:
            self.offered.emit(handed.addresses[0])
            return
        self._count += len(handed.files) + len(handed.addresses) + bool(handed.text)
        for path in handed.files:
            self._lists[path] += 1
            self._name = path
            self._poller.import_file(path)
        if handed.text:
            self._name = self.tr("clipboard", "after: From")
            self._lists[self._name] += 1
            self._poller.import_text(self._name, handed.text)
        for url in handed.addresses:
            self._look_at(url, url)
        self._tell()

    def stop(self) -> None:
        """Let go of what is not taken in yet; what was is reported."""
        self._poller.stop_importing()
        if self._sought:
            self._poller.stop_discovery()
            self._sought.clear()
            self._tell()

    def take_event(self, event: Event) -> bool:
        """Take what the poller tells; return whether it was about something handed over."""
        match event:
            case ImportFinished(path=path) if path in self._lists:
                self._added += event.added_count
                self._known += event.known_count
                self._note(path, *map(messages.sentence_for_problem, event.problems))
            case ImportFailed(path=path, reason=reason) if path in self._lists:
                self._fail(path, messages.sentence_for_import(reason))
            case FeedFileRead(path=path) if path in self._lists:
                self._take_feed_file(event)
            case FeedAdded(requested_url=url, was_known=was_known) if url in self._sought:
                del self._sought[url]
                self._known += was_known
                self._added += not was_known
            case SubscribeFailed(url=url, kind=kind, detail=detail) if url in self._sought and not event.is_preview:
                self._problems.append(f"{self._sought.pop(url)}: {messages.sentence_for(kind, detail)}")
            case FeedsFound(url=url, links=links) if url in self._sought:
                self._follow(url, links[0].url)
            case _:
                return False
        self._tell()
        return True

    @property
    def _is_busy(self) -> bool:
        return bool(self._lists or self._sought)

    def _look_at(self, url: str, handed_over: str) -> None:
        place = url
        with contextlib.suppress(FetchError):
            place = split_credentials(url)[0]  # as the poller will speak of it
        self._sought[place] = handed_over
        self._poller.subscribe(url)

    def _follow(self, url: str, link: str) -> None:
        """Of several feeds of a site take the first, which it thinks the most of; a page it leads to is no feed."""
        handed_over = self._sought.pop(url)
        if url == handed_over and link != url:
            self._look_at(link, handed_over)
        else:
            self._problems.append(f"{handed_over}: {messages.sentence_for(FetchErrorKind.NOT_A_FEED, 'html')}")

    def _take_feed_file(self, event: FeedFileRead) -> None:
        if not event.url:
            self._fail(event.path, messages.sentence_for_feed_file(event.title))
        elif self._count == 1:
            self._clear()
            self.offered.emit(event.url)
        else:
            self._note(event.path)
            self._look_at(event.url, event.url)

    def _fail(self, path: str, sentence: str) -> None:
        """Note why nothing at all was taken of a list; of the only one it is said at once."""
        if self._count == 1:
            self._clear()
            self.noticed.emit(sentence)
        else:
            self._note(path, sentence)

    def _note(self, path: str, *problems: str) -> None:
        self._lists -= Counter((path,))
        names = f"{Path(path).name}: " if self._count > 1 else ""
        self._problems += (names + each for each in problems)

    def _tell(self) -> None:
        """Say how far it is, and what came of it once nothing is left to wait for."""
        if not self._count:
            return
        several = self._count > 1
        name = self.tr("%n file(s) and address(es)", "after: From", self._count) if several else self._name
        if self._is_busy:
            left = self._lists.total() + len(self._sought)
            if several:
                self.progressed.emit(name, self._count - left, self._count)
            return
        self.reported.emit(name, self._added, self._known, tuple(self._problems))
        self._clear()
