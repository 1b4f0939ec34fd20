"""A poller on real HTTP and a real store, with a clock that tests may set, and what it has told."""

import queue
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar, cast
from urllib.parse import urlsplit

from tests.kept_parser import KeptParser
from tests.patience import PATIENCE
from tests.server import FeedServer
from tests.store_samples import new_database
from ticker.entities import Feed, FetchError, FetchErrorKind, Validators
from ticker.feeds.fetch import Fetched, Fetcher, Limits, NotModified
from ticker.parser_process import ParserProcess
from ticker.poller import (
    Event,
    Pace,
    Poller,
)
from ticker.preferences import Preferences
from ticker.store import Store

E = TypeVar("E", bound=Event)

QUICK = Pace(host_pause=0.0, between_starts=0.0, gather=0.0)  # where the manners of polling are not what is tested


class Clock:
    """The time of day, which tests may set; it runs on as the real one does."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


class Cable:
    """The network of this machine. Tests may pull it, in whole or as if the names of some hosts could not be found."""

    def __init__(self) -> None:
        self.is_pulled = False
        self.lost_hosts: set[str | None] = set()
        self.has_names = True
        self._fetcher = Fetcher(proxy="direct")

    def fetch(self, url: str, validators: Validators, **_: object) -> Fetched | NotModified:
        if self.is_pulled or urlsplit(url).hostname in self.lost_hosts:
            raise FetchError(FetchErrorKind.OFFLINE)
        if not self.has_names:
            raise FetchError(FetchErrorKind.UNKNOWN_HOST)
        return self._fetcher.fetch(url, validators)

    def close_idle(self) -> None:
        self._fetcher.close_idle()

    def close(self) -> None:
        self._fetcher.close()


class Harness:
    """A poller with its store and clock, and what it has told."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "wire.sqlite3"
        self.backup = folder / "subscriptions.opml"
        self.unfinished = folder / "wire.sqlite3-requests"
        self.clock = Clock()
        self.told: queue.SimpleQueue[Event] = queue.SimpleQueue()
        new_database(self.path)
        self.store = self.open_store()
        self.poller: Poller | None = None

    def open_store(self) -> Store:
        return Store(self.path, now=self.clock)

    def start(
        self,
        limits: Limits = Limits(total=PATIENCE),
        *,
        cable: "Cable | None" = None,
        pace: Pace = QUICK,
        make_parser: Callable[[], ParserProcess] = KeptParser,
        make_fetcher: Callable[[str], Fetcher] | None = None,
        on_battery: Callable[[], bool] = lambda: False,
    ) -> Poller:
        self.poller = Poller(
            open_store=self.open_store,
            emit=self.told.put,  # of this run: the one before may still have something to tell
            preferences=Preferences(),
            backup=self.backup,
            unfinished=self.unfinished,
            make_fetcher=make_fetcher
            or (lambda _: cast("Fetcher", cable) if cable else Fetcher(limits, proxy="direct")),
            now=self.clock,
            on_battery=on_battery,
            pace=pace,
            make_parser=make_parser,
            make_page_parser=KeptParser,
            make_picture_parser=KeptParser,
        )
        self.poller.start()
        return self.poller

    def wait_for(self, kind: type[E]) -> E:
        """Return the next event of that kind; the ones before it are gone."""
        deadline = time.monotonic() + PATIENCE
        while (left := deadline - time.monotonic()) > 0:
            try:
                event = self.told.get(timeout=left)
            except queue.Empty:
                break
            if isinstance(event, kind):
                return event
        raise AssertionError(f"no {kind.__name__} came")

    def wait_for_all(self, *kinds: type[Event]) -> tuple[Event, ...]:
        """Return the next event of each kind, in whatever order they come; all others are gone."""
        found: dict[type[Event], Event] = {}
        deadline = time.monotonic() + PATIENCE
        while len(found) < len(kinds) and (left := deadline - time.monotonic()) > 0:
            with suppress(queue.Empty):
                event = self.told.get(timeout=left)
                if type(event) in kinds:
                    found.setdefault(type(event), event)
        assert len(found) == len(kinds), f"only {found} came"
        return tuple(found[kind] for kind in kinds)

    def stop(self) -> None:
        if self.poller is not None:
            self.poller.stop()
            self.poller._thread.join(PATIENCE)  # on a slow machine that takes longer than the program would wait
            self.poller = None

    def later(self, seconds: float) -> None:
        """Restart the program ``seconds`` later."""
        self.stop()
        self.told = queue.SimpleQueue()
        self.clock.ahead += seconds

    def feed(self, feed_id: int) -> Feed:
        kept = self.store.feeds.get(feed_id)
        assert kept is not None
        return kept

    def has_told(self, kind: type[E]) -> list[E]:
        """Return what of that kind was told since last asked; all that was told is gone."""
        events: list[E] = []
        with suppress(queue.Empty):
            while True:
                event = self.told.get_nowait()
                if isinstance(event, kind):
                    events.append(event)
        return events

    def titles(self) -> set[str]:
        return {headline.title for headline in self.store.entries.headlines(limit=10_000)}


def asked(server: FeedServer, path: str = "/feed") -> int:
    return sum(request.path == path for request in server.requests)
