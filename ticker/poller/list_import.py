"""Imports lists of feeds, some hundred feeds at a time: other work runs in between, and it can be stopped."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import assert_never

from ticker.entities import FeedSettings
from ticker.feeds.feed_file import FeedFile
from ticker.feeds.feed_list import OpmlFeed, ParsedOpml
from ticker.poller.commands import AddFeeds, CountList, ImportList, StopImporting
from ticker.poller.events import (
    Event,
    FeedAdded,
    FeedFileRead,
    ImportFailed,
    ImportFinished,
    ImportProgress,
    ListCounted,
)
from ticker.poller.file_threads import FileDone, FileThreads
from ticker.poller.list_file import FoundList, count_of, read_list
from ticker.store import Store
from ticker.urls import normalized_url
from ticker.user_files import FileError, FileErrorKind

_LIST_SECONDS = 30.0  # to read a file
_AT_ONCE = 100  # feeds a transaction: a few milliseconds, in which nobody else can write


@dataclass(slots=True)
class _Import:
    """A list that is being imported."""

    path: str  # "": feeds somebody has chosen; FeedAdded is emitted for each
    listed: ParsedOpml
    known: dict[str, int]  # ids of the feeds there are, by their normalized URLs
    first_position: int | None = None  # of its feeds, in its order; None: by title
    done: int = 0
    added_count: int = 0


class ListImporter:
    """The lists that wait, and the one that is being imported."""

    def __init__(self, emit: Callable[[Event], None], files: FileThreads) -> None:
        self._emit = emit
        self._files = files
        self._reading: list[ImportList] = []
        self._waiting: deque[tuple[str, ParsedOpml]] = deque()
        self._current: _Import | None = None
        self._stops = 0  # how often the user has given up

    def __bool__(self) -> bool:
        return self._current is not None or bool(self._waiting)

    def take(self, command: AddFeeds | ImportList | CountList | StopImporting) -> None:
        match command:
            case AddFeeds(feeds, is_arranged):
                self._waiting.append(("", ParsedOpml(outlines=feeds, is_arranged=is_arranged)))
            case ImportList(path, content):
                self._reading.append(command)
                self._read(path, content, partial(self._take_list, self._stops, command))
            case CountList(path):
                self._read(path, None, lambda path, done: self._emit(ListCounted(path, count_of(done.answer))))
            case StopImporting():
                self._stop()
            case _:
                assert_never(command)

    def _read(self, path: str, content: bytes | None, take: Callable[[str, FileDone], None]) -> None:
        self._files.start(lambda: read_list(Path(path), content), lambda done: take(path, done), seconds=_LIST_SECONDS)

    def unfinished(self, *, is_ending: bool) -> list[AddFeeds | ImportList]:
        """Return what is still to be imported; until it ``is_ending``, all of the current list."""
        found: list[AddFeeds | ImportList] = []
        if (current := self._current) is not None:
            outlines = current.listed.outlines
            found.append(AddFeeds(outlines[current.done :] if is_ending else outlines, current.listed.is_arranged))
        found += (AddFeeds(listed.outlines, listed.is_arranged) for _, listed in self._waiting)
        return found + self._reading

    def _take_list(self, stops: int, command: ImportList, path: str, done: FileDone) -> None:
        """Import a list that was read from now on; tell if it is none but a feed itself."""
        if command in self._reading:
            self._reading.remove(command)
        match done.answer:
            case FoundList() if stops != self._stops:
                self._emit(ImportFinished(path, 0, 0, was_stopped=True))
            case FoundList(feed=None, listed=listed):
                self._waiting.append((path, listed))
                self._emit(ImportProgress(path, 0, len(listed.outlines)))
            case FoundList(feed=FeedFile() as feed):
                self._emit(FeedFileRead(path, feed.title, feed.url))
            case _ if isinstance(done.error, FileError):
                self._emit(ImportFailed(path, done.error))
            case _:
                self._emit(ImportFailed(path, FileError(FileErrorKind.SYSTEM, getattr(done.error, "detail", ""))))

    def import_some(self, store: Store) -> bool:
        """Subscribe to the next feeds; return whether that was the end of a list."""
        if self._current is None:
            if not self._waiting:
                return False
            self._current = _started(store, *self._waiting[0])
            self._waiting.popleft()
        current = self._current
        self._subscribe_some(store, current)
        if current.done < len(current.listed.outlines):
            return False
        self._end(was_stopped=False)
        return True

    def _stop(self) -> None:
        """Cancel the rest."""
        self._stops += 1
        for path, _ in self._waiting:
            if path:
                self._emit(ImportFinished(path, 0, 0, was_stopped=True))
        self._waiting.clear()
        self._reading.clear()
        if self._current is not None:
            self._end(was_stopped=True)

    def _subscribe_some(self, store: Store, current: _Import) -> None:
        some = current.listed.outlines[current.done : current.done + _AT_ONCE]
        added: dict[str, int] = {}
        events = []
        with store.together():
            for number, each in enumerate(some, current.done):
                key = normalized_url(each.url)
                known = current.known.get(key, added.get(key))
                if known is None:
                    position = None if current.first_position is None else current.first_position + number
                    added[key] = subscribe_listed(store, each, position)
                events.append(FeedAdded(added[key] if known is None else known, was_known=known is not None))
        current.known |= added
        current.done += len(some)
        current.added_count += len(added)
        if current.path:
            ids = tuple(added.values())
            self._emit(ImportProgress(current.path, current.done, len(current.listed.outlines), ids))
        else:
            for event in events:
                self._emit(event)

    def _end(self, *, was_stopped: bool) -> None:
        current, self._current = self._current, None
        if current is not None and current.path:
            known_count = current.done - current.added_count
            problems = current.listed.problems
            self._emit(ImportFinished(current.path, current.added_count, known_count, problems, was_stopped))


def subscribe_listed(store: Store, listed: OpmlFeed, position: int | None = None) -> int:
    """Subscribe to a feed of a list, with all the list says of it; return its id."""
    return store.feeds.subscribe(
        listed.url,
        FeedSettings(
            custom_title=listed.custom_title,
            folder=listed.folder,
            on_wire=listed.on_wire,
            is_paused=listed.is_paused,
            interval=listed.interval,
            prefers_full_story=listed.prefers_full_story,
            color=listed.color,
            pictures=listed.pictures,
            wire_limit=listed.wire_limit,
            read_policy=listed.read_policy,
            importance=listed.importance,
            only_current=listed.only_current,
            position=position,
        ),
        feed_title=listed.title,
        home_url=listed.home_url,
        language=listed.language,
        source=listed.source,
        is_confirmed=listed.source is None,
    )


def _started(store: Store, path: str, listed: ParsedOpml) -> _Import:
    known = {normalized_url(feed.url): feed.id for feed in store.feeds.all()}
    return _Import(path, listed, known, store.feeds.next_position() if listed.is_arranged else None)
