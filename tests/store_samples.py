"""Entries, documents and checks to put into a store, and what is on the wire of one."""

from dataclasses import replace

from ticker.durations import DAY
from ticker.entities import Check, FetchErrorKind, ParsedEntry, ParsedFeed, Validators
from ticker.store import Received, Saved, Store

NOW = 1_800_000_000.0
RECEIVED = Received(Validators('W/"a"', "Mon, 01 Jan 2024 00:00:00 GMT"), "hash")


class Clock:
    def __init__(self) -> None:
        self.moment = NOW

    def __call__(self) -> float:
        return self.moment


def entry(guid: str, **fields: object) -> ParsedEntry:
    made = ParsedEntry(guid, link=f"https://news.example/{guid}", title=f"Title {guid}", content_html=f"<p>{guid}</p>")
    return replace(made, **fields)  # type: ignore[arg-type]


def save(
    store: Store, feed_id: int, *entries: ParsedEntry, received: Received = RECEIVED, title: str = "News"
) -> Saved:
    return store.polling.save_document(feed_id, ParsedFeed(title=title, entries=entries), received, checked(store))


def checked(store: Store, error: FetchErrorKind | None = None) -> Check:
    """Return a check that has just taken place."""
    now = store.polling._now()
    return Check(now, now + 3600, "interval", error=error)


def prune(store: Store, *, bodies: float = 60 * DAY, entries: float = 180 * DAY, most: int = 10_000) -> None:
    while store.maintenance.prune(keep_bodies_for=bodies, keep_entries_for=entries, max_per_feed=most):
        pass


def wire(store: Store) -> list[str]:
    return [headline.title for headline in store.entries.headlines(limit=100)]
