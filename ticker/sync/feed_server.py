"""What a sync run needs from a feed server, whatever its API."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from ticker.entities import RemoteFeed
from ticker.quick_dataclass import dataclass

ALL_FEEDS = ""  # in place of the id of one


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a server's API can do. Other changes are only made on this computer."""

    max_ids: int  # of one call of ``entries``, ``mark_read`` or ``mark_saved``
    can_subscribe: bool = True
    can_unsubscribe: bool = True
    can_rename: bool = True
    can_move: bool = True  # a feed into another folder


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest entries of a server: another value once one has come in."""

    of_feeds: tuple[object, ...]
    came_at: float  # epoch seconds by the server's clock


@dataclass(frozen=True, slots=True)
class RawEntry:
    """An entry as the server has it; its HTML is untrusted and not cleaned yet."""

    remote_id: str
    feed_id: str  # a RemoteFeed's
    title: str = ""
    link: str = ""
    author: str = ""
    published_at: float | None = None  # epoch seconds
    html: str = ""
    guid: str = ""  # as the feed itself has it, if the server tells
    enclosures: tuple[tuple[str, str], ...] = ()  # URL, media type
    is_read: bool = False
    is_saved: bool = False


class FeedServer(Protocol):
    """A user's account at a feed server. It signs in when it is first asked, and again when it has to.

    Ids of feeds and entries are opaque: what the server calls them, written in always the same way.

    Every method raises FetchError. These kinds concern the server as a whole and end the run: OFFLINE, UNKNOWN_HOST,
    REFUSED, CERTIFICATE, TLS, PROXY, UNAUTHORIZED, FORBIDDEN, TOO_MANY_REQUESTS, UNAVAILABLE. An answer that is not
    what was asked for is UNREADABLE: a list that is missing is no empty one, or all would seem to be gone.

    A run asks for the feeds first. What an implementation remembers for the length of a run, it forgets then.
    """

    @property
    def capabilities(self) -> Capabilities: ...

    @property
    def sign_in_count(self) -> int:
        """The number of sign-ins so far: a new session may be that of a new account. 0 if the API has none."""

    def feeds(self, *, may_be_older: bool = False) -> tuple[RemoteFeed, ...]:
        """Return all feeds. ``may_be_older``: where that saves much, titles and folders may be of some hours ago."""

    def unread_counts(self, expected: int, newest: str = "") -> Mapping[str, int] | None:
        """Return how many entries are unread, by feed id; a feed that is missing has none.

        With the key ALL_FEEDS alone, it is the number of all; ``expected`` is what it was and ``newest`` the newest id
        that is known here: both help to find out. It is asked after ``feeds``, before any mark is sent, and has to cost
        little however many there are. A server that cannot count may add what has come since to what was expected. None
        where it cannot tell: all ids are asked for then.
        """

    def newest(self) -> Newest | None:
        """Return what the newest entries are, by the answer to ``feeds``. None: it cannot tell."""

    def unread_ids(self, feed_id: str = ALL_FEEDS) -> frozenset[str]:
        """Return the ids of all unread entries, or of those of one feed. One left out would seem to be read.

        A feed is only given where ``unread_counts`` tells of it.
        """

    def saved_ids(self) -> frozenset[str]:
        """Return the ids of all saved entries, read or not."""

    def recent_ids(self, since: float, *, after: str = "", skips_unread: bool = False) -> frozenset[str]:
        """Return the ids of the entries, read or not, that came in or are dated since then (epoch seconds).

        There may be more. ``after``: also those with higher ids than this, if a server can list them, as feeds date
        back what they publish. ``skips_unread``: those that are unread are known already, and may be left out. Where
        they cost too much to find out, there may be none: then entries that were read elsewhere first do not come,
        and those that are read count as gone from their feed.
        """

    def changed_ids(self, since: float) -> frozenset[str] | None:
        """Return the ids of the entries that came in, or whose text or marks changed, since then (epoch seconds).

        There may be more. None if the server cannot tell. Where it can, most runs ask for nothing else but these
        entries: ``entries`` then has to give them with the marks they have now.
        """

    def entries(self, ids: Sequence[str]) -> tuple[RawEntry, ...]:
        """Return those of these entries the server has. Of ids of another server it has none.

        It makes one request, and does not try again: if that fails for its size, its time or an error of the
        server, fewer are asked for, down to one, which is left out then.
        """

    def mark_read(self, ids: Sequence[str], *, is_read: bool) -> None:
        """Mark entries as read or unread. Those the server does not have are not an error."""

    def mark_saved(self, ids: Sequence[str], *, is_saved: bool) -> None:
        """Mark entries as saved or not. Those the server does not have are not an error."""

    def subscribe(self, url: str) -> str:
        """Add a feed and return its id. Raises FetchError; NOT_A_FEED: the server cannot take this feed, for good.

        It may take long, as most servers fetch the feed first. Where that fails, the next feed is added all the same,
        except for the kinds that end a run.
        """

    def unsubscribe(self, feed_id: str) -> None: ...

    def rename(self, feed_id: str, title: str) -> None: ...

    def move(self, feed_id: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        """Put a feed into a folder, which is made if there is none; ``()``: into none, or the server's default."""
