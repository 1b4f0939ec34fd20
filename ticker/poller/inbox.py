"""What falls into the poller's inbox: wishes of the user, and what the workers bring."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from ticker.entities import Access, Extracted, FeedLinks, FetchError, IconLinks, ParsedFeed, Validators
from ticker.feeds.fetch import NO_VALIDATORS, Fetched, NotModified
from ticker.feeds.opml import OpmlFeed
from ticker.poller.events import Event
from ticker.preferences import Preferences


@lru_cache(maxsize=10_000)
def host_of(url: str) -> str:
    """Return the host an address names, in lower case, "" where it names none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


@dataclass(frozen=True, slots=True)
class Refresh:
    feed_ids: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class Subscribe:
    url: str
    folder: tuple[str, ...]
    custom_title: str
    access: Access | None = None
    written: str = ""  # the address that was given, where another is tried in its stead
    places: tuple[str, ...] = ()  # to be tried after this one
    is_preview: bool = False  # nothing is to be subscribed, somebody only wants to see what there is

    @property
    def sought_at(self) -> str:
        return self.written or self.url


@dataclass(frozen=True, slots=True)
class StopLooking:
    """What is looked for at somebody's wish is not wanted any more."""


@dataclass(frozen=True, slots=True)
class AddFeeds:
    feeds: tuple[OpmlFeed, ...]


@dataclass(frozen=True, slots=True)
class ImportList:
    """The feeds of a file are wanted. ``content``: what it would hold, where there is only that and a name for it."""

    path: str
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class CountList:
    """The number of feeds in a file is wanted, not they themselves."""

    path: str


@dataclass(frozen=True, slots=True)
class StopImporting:
    """What is left of the lists is not wanted any more; what has been taken in stays."""


@dataclass(frozen=True, slots=True)
class Prefer:
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class Metered:
    is_metered: bool


@dataclass(frozen=True, slots=True)
class SubscriptionsChanged:
    pass


@dataclass(frozen=True, slots=True)
class SignIn:
    """What the user gives a feed to be let in with; None takes it back."""

    feed_id: int
    access: Access | None


@dataclass(frozen=True, slots=True)
class AcceptMove:
    feed_id: int


@dataclass(frozen=True, slots=True)
class ForgetRemoved:
    pass


@dataclass(frozen=True, slots=True)
class SecretKept:
    """The keyring has taken what a feed needs, or not."""

    feed_id: int
    is_lasting: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What the thread that syncs has to tell."""

    event: Event


@dataclass(frozen=True, slots=True)
class Stop:
    pass


@dataclass(frozen=True, slots=True)
class IconStep:
    """A step on the way to the icon of a site: its page, which names the icon, or an icon."""

    feed_ids: tuple[int, ...]  # of the site
    home_url: str
    guest_of: str  # the host of the first feed
    is_page: bool = True


@dataclass(frozen=True, slots=True, eq=False)  # each is one of its own
class Request:
    """One request to make: of a feed, of an address somebody wants to subscribe to, or for an icon."""

    url: str
    host: str
    feed_id: int | None = None
    wish: Subscribe | None = None
    icon: IconStep | None = None
    is_wish: bool = False  # the user waits for it


@dataclass(frozen=True, slots=True)
class Job:
    """A request as it is given to a worker, with what is known of the document."""

    request: Request
    validators: Validators = NO_VALIDATORS
    content_hash: str = ""
    needs_access: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What a worker brought. ``parsed`` is None where the document is unchanged."""

    job: Job
    seconds: float
    answer: Fetched | NotModified | None = None
    parsed: ParsedFeed | None = None
    icon_links: IconLinks | None = None
    feed_links: FeedLinks | None = None  # of a page that is no feed itself
    error: FetchError | None = None
    size: int = 0

    @property
    def is_unchanged(self) -> bool:
        request = self.job.request
        return self.error is None and self.parsed is None and request.wish is None and request.icon is None


@dataclass(frozen=True, slots=True)
class Errand:
    """What somebody who reads waits for: the page of an entry, or one of its pictures."""

    entry_id: int
    url: str
    is_page: bool = False
    guest_of: str = ""  # the host of the entry's feed


@dataclass(frozen=True, slots=True)
class Errands:
    errands: tuple[Errand, ...]  # of one entry


@dataclass(frozen=True, slots=True)
class Keep:
    """An entry was saved: what it lacks for being read without a network is to be fetched."""

    entry_id: int


@dataclass(frozen=True, slots=True)
class Brought:
    """How an errand ended: with a page's article, a picture's bytes or an error."""

    errand: Errand
    found: Extracted | None = None
    content: bytes = b""
    error: FetchError | None = None


Message = (
    Refresh
    | Subscribe
    | StopLooking
    | AddFeeds
    | ImportList
    | CountList
    | StopImporting
    | Prefer
    | Metered
    | SubscriptionsChanged
    | SignIn
    | AcceptMove
    | ForgetRemoved
    | SecretKept
    | Told
    | Stop
    | Result
    | Errands
    | Keep
    | Brought
)
