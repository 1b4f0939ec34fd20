"""Records that are passed to and from the store, in addition to the entities."""

from collections.abc import Collection
from typing import TypedDict

from ticker.entities import FeedNetwork, ParsedEntry, Reach, Validators
from ticker.feed_source import FeedSource
from ticker.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Saved:
    """The result of storing a document: ids of new entries, and of edited ones."""

    new: tuple[int, ...] = ()
    edited: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """What came with a document, or instead of one: validators for the next request, and where the feed is moving."""

    validators: Validators
    content_hash: str
    moved_to: str = ""
    left_https: bool = False
    reach: Reach = Reach.UNKNOWN  # where the feed was found
    is_whole: bool = True  # a 200: neither a 304 nor only what is new (226)


@dataclass(frozen=True, slots=True)
class RemoteEntry:
    """An entry as a feed server has it, cleaned."""

    remote_id: str
    feed_id: str  # the server's
    parsed: ParsedEntry
    is_read: bool
    is_saved: bool
    guid: str = ""  # as the feed itself has it, if the server tells


@dataclass(frozen=True, slots=True)
class SavedRemotely:
    """The result of storing a feed server's entries, by feed: ids of new entries, and of edited ones."""

    new: dict[int, list[int]]
    edited: dict[int, list[int]]


@dataclass(frozen=True, slots=True)
class RemoteLists:
    """What a feed server lists now, as remote ids; None: it was not asked for that.

    ``feed_id``: of this feed of the server only, so that they say nothing about the others.
    """

    unread: Collection[str] | None = None
    saved: Collection[str] | None = None
    recent: Collection[str] | None = None
    besides: Collection[str] = ()  # entries they say nothing about, as these have come since
    feed_id: str | None = None


@dataclass(frozen=True, slots=True)
class LinkedFeed:
    """A stored feed and its id at the feed server, "" if it has none."""

    id: int
    remote_id: str
    url: str


class FeedChanges(TypedDict, total=False):
    """Changes of a feed: fields as in ``Feed`` and ``FeedSettings``; what is not given stays."""

    url: str
    custom_title: str
    folder: tuple[str, ...]
    position: int | None
    on_wire: bool
    is_paused: bool
    interval: float | None
    prefers_full_story: bool | None
    color: str
    pictures: str
    wire_limit: int | None
    read_policy: str
    importance: int
    only_current: bool
    source: FeedSource
    is_confirmed: bool
    network: FeedNetwork


@dataclass(frozen=True, slots=True)
class ForeignFeed:
    """A feed from another reader's database, unchecked."""

    url: str
    title: str = ""  # as the feed calls itself, if known, else as it is called there
    custom_title: str = ""
    folder: tuple[str, ...] = ()
    home_url: str = ""
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class OutgoingEntry:
    """An entry with marks that have not been sent to the server yet."""

    id: int
    remote_id: str
    is_read: bool
    is_saved: bool
    read_differs: bool
    saved_differs: bool


@dataclass(frozen=True, slots=True)
class OutgoingFeed:
    """A feed with changes that have not been sent yet; ``title`` "" and ``folder`` None: unchanged."""

    id: int
    url: str
    remote_id: str  # "" if the server has no such feed yet
    is_removed: bool
    title: str
    folder: tuple[str, ...] | None
    remote_folder: tuple[str, ...]
