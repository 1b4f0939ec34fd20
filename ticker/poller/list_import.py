"""Takes in lists of feeds some hundred at a time, so that the poller's other work and second thoughts come between."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ticker.entities import FeedSettings
from ticker.feeds.feed_list import (
    FeedListBuilder,
    OpmlFeed,
    OpmlProblem,
    OpmlProblemKind,
    ParsedOpml,
    clean_name,
    normalized_url,
    web_url,
)
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
from ticker.store import Store, StoreError, foreign_feeds

_AT_ONCE = 100  # feeds a transaction: a few milliseconds, in which nobody else can write
_LARGEST = 64 * 2**20  # bytes of a list that is no database
_SQLITE = b"SQLite format 3\0"


@dataclass(slots=True)
class _Import:
    """A list on its way in."""

    path: str  # "": feeds somebody has chosen, which are told one by one
    listed: ParsedOpml
    known: dict[str, int]  # ids of the feeds there are, by what their addresses have in common
    first_place: int | None = None  # of its feeds, in its order; None: by title
    done: int = 0
    added_count: int = 0


class ListImporter:
    """What is to be subscribed to; ``emit`` tells how it goes."""

    def __init__(self, emit: Callable[[Event], None]) -> None:
        self._emit = emit
        self._waiting: deque[tuple[str, ParsedOpml]] = deque()
        self._current: _Import | None = None

    def __bool__(self) -> bool:
        return self._current is not None or bool(self._waiting)

    def take(self, wish: AddFeeds | ImportList | CountList | StopImporting) -> None:
        match wish:
            case AddFeeds(feeds):
                self._waiting.append(("", ParsedOpml(outlines=feeds)))
            case ImportList(path, content):
                self._read(path, content)
            case CountList(path):
                self._emit(ListCounted(path, _count(Path(path))))
            case StopImporting():
                self._stop()

    def _read(self, path: str, content: bytes | None) -> None:
        """Read a list, to be taken in from now on; tell where it is none but a feed itself."""
        from ticker.feeds.feed_file import parse_feed_file  # noqa: PLC0415 - seldom needed

        try:
            content = document_in(Path(path)) if content is None else content
            if content and (feed := parse_feed_file(content)) is not None:
                self._emit(FeedFileRead(path, feed.title, feed.url))
                return
            listed = read_list(Path(path), content)
        except OSError as error:
            self._emit(ImportFailed(path, error.strerror or str(error)))
        except StoreError as error:
            self._emit(ImportFailed(path, error.detail))
        else:
            self._waiting.append((path, listed))
            self._emit(ImportProgress(path, 0, len(listed.outlines)))

    def go_on(self, store: Store) -> bool:
        """Subscribe to the next feeds; return whether a list has come to its end."""
        if self._current is None:
            if not self._waiting:
                return False
            self._current = _begun(store, *self._waiting[0])
            self._waiting.popleft()
        current = self._current
        self._take_some(store, current)
        if current.done < len(current.listed.outlines):
            return False
        self._end(was_stopped=False)
        return True

    def _stop(self) -> None:
        """Let go of what is left."""
        for path, _ in self._waiting:
            if path:
                self._emit(ImportFinished(path, 0, 0, was_stopped=True))
        self._waiting.clear()
        if self._current is not None:
            self._end(was_stopped=True)

    def _take_some(self, store: Store, current: _Import) -> None:
        some = current.listed.outlines[current.done : current.done + _AT_ONCE]
        added: dict[str, int] = {}
        told = []
        with store.together():
            for number, each in enumerate(some, current.done):
                key = normalized_url(each.url)
                known = current.known.get(key, added.get(key))
                if known is None:
                    place = None if current.first_place is None else current.first_place + number
                    added[key] = subscribe_listed(store, each, place)
                told.append(FeedAdded(added[key] if known is None else known, was_known=known is not None))
        current.known |= added
        current.done += len(some)
        current.added_count += len(added)
        if current.path:
            ids = tuple(added.values())
            self._emit(ImportProgress(current.path, current.done, len(current.listed.outlines), ids))
        else:
            for event in told:
                self._emit(event)

    def _end(self, *, was_stopped: bool) -> None:
        current, self._current = self._current, None
        if current is not None and current.path:
            known_count = current.done - current.added_count
            problems = current.listed.problems
            self._emit(ImportFinished(current.path, current.added_count, known_count, problems, was_stopped))


def document_in(path: Path) -> bytes | None:
    """Return what is in a file, None where it is a database. Raises OSError."""
    with path.open("rb") as file:
        beginning = file.read(len(_SQLITE))
        return None if beginning == _SQLITE else beginning + file.read(_LARGEST)


def read_list(path: Path, content: bytes | None = None) -> ParsedOpml:
    """Read a list of feeds in any form we know; which it is shows in what is inside. ``content``: as ``document_in``.

    Raises OSError, and StoreError where it is a database that cannot be read.
    """
    from ticker.feeds.list_parser import parse_list  # noqa: PLC0415 - seldom needed

    content = document_in(path) if content is None else content
    if content is not None:
        return parse_list(content)
    feeds = foreign_feeds(path)
    if feeds is None:
        return ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.NOT_OPML),))
    builder = FeedListBuilder()
    for number, each in enumerate(feeds, 1):
        listed = OpmlFeed(
            url=each.url.strip(),
            title=clean_name(each.title),
            folder=each.folder,
            home_url=web_url(each.home_url),
            custom_title=clean_name(each.custom_title),
            is_paused=each.is_paused,
        )
        builder.add(listed, number)
    return builder.build()


def _count(path: Path) -> int | None:
    """Return how many feeds a list holds, None where nothing can be read there."""
    try:
        listed = read_list(path)
    except (OSError, StoreError):
        return None
    return None if listed.problems and not listed.outlines else len(listed.outlines)


def subscribe_listed(store: Store, listed: OpmlFeed, place: int | None = None) -> int:
    """Subscribe to a feed of a list, with all the list says of it, and return its id. ``place``: FeedSettings.place."""
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
            position=place,
        ),
        feed_title=listed.title,
        home_url=listed.home_url,
        language=listed.language,
    )


def _begun(store: Store, path: str, listed: ParsedOpml) -> _Import:
    known = {normalized_url(feed.url): feed.id for feed in store.feeds.all()}
    return _Import(path, listed, known, store.feeds.next_position() if listed.is_arranged else None)
