"""The records of the program: feeds, entries, headlines and what a fetch can return.

All are frozen; change is ``dataclasses.replace``. Times are seconds since the epoch (UTC, ``time.time()``).
"""

from dataclasses import field
from enum import StrEnum

from ticker.feed_source import FeedSource, PageSource
from ticker.quick_dataclass import dataclass

GETTING_STARTED_URL = "off-the-wire:getting-started"  # of the edition that is shipped with the program

UNREADABLE_URL = "damaged:"  # begins what stands for the URL of a feed that the database has lost


def is_unreadable(url: str) -> bool:
    """Return whether damage to the database has taken the URL of a feed."""
    return url.startswith(UNREADABLE_URL) or "\ufffd" in url


@dataclass(frozen=True, slots=True)
class Validators:
    """ETag and Last-Modified of one response, byte for byte as received (RFC 9110 §8.8)."""

    etag: str | None = None
    last_modified: str | None = None


class FetchErrorKind(StrEnum):
    """Why a fetch returned no feed; ``ui.i18n.messages`` has the sentence for each."""

    OFFLINE = "offline"  # this machine has no network: no failure of the feed
    UNKNOWN_HOST = "unknown-host"
    REFUSED = "refused"  # connection refused or reset
    TIMED_OUT = "timed-out"
    CERTIFICATE = "certificate"  # detail: what is wrong with it
    TLS = "tls"
    NO_HTTPS = "no-https"  # only http answers; detail: the URL for that
    PROXY = "proxy"
    TOO_LARGE = "too-large"
    BROKEN_RESPONSE = "broken-response"  # not HTTP, wrong length, wrong encoding
    REDIRECT_LOOP = "redirect-loop"
    COMMAND = "command"  # a command of the user's failed; detail: "missing", "timed-out", or what it said
    FILE = "file"  # of this machine, which a feed is read from; detail: a FileErrorKind and the system's reason
    NOTHING_FOUND = "nothing-found"  # on a page that is watched; detail: "selector", "pattern" if that is wrong
    MOVED_AWAY = "moved-away"  # an API redirects to another site, where no password is sent; detail: its URL
    BAD_ADDRESS = "bad-address"  # not http or https, or no host
    PRIVATE_ADDRESS = "private-address"  # of this machine or its network, if that is not allowed; detail: the host
    UNAUTHORIZED = "unauthorized"  # 401
    FORBIDDEN = "forbidden"  # 403
    NOT_FOUND = "not-found"  # 404
    GONE = "gone"  # 410
    TOO_MANY_REQUESTS = "too-many-requests"  # 429
    UNAVAILABLE = "unavailable"  # 503
    HTTP_STATUS = "http-status"  # any other; detail: the status
    NOT_A_FEED = "not-a-feed"  # detail: what it is instead, if known: html, pdf, image, empty
    UNREADABLE = "unreadable"  # a feed, but broken beyond reading
    PARSE_TIMED_OUT = "parse-timed-out"
    INTERNAL = "internal"  # an error of this program; the log has it


class FetchError(Exception):
    """A feed could not be fetched. It has no text for people: that is in ``ui.i18n.messages``.

    ``retry_after`` is the time (epoch seconds) before which the server wants no other request.
    """

    def __init__(
        self,
        kind: FetchErrorKind,
        detail: str = "",
        *,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(f"{kind}: {detail}" if detail else str(kind))
        self.kind = kind
        self.detail = detail
        self.status = status
        self.retry_after = retry_after


class Reach(StrEnum):
    """Whether requests for a feed may reach this computer and its network. It depends on where the feed was found."""

    UNKNOWN = ""  # not fetched yet: the next good response decides
    PUBLIC = "public"  # found on the internet: no access to the private network
    OWN_HOST = "own-host"  # found on the private network: its stories may only reach the feed's own host there
    ANYWHERE = "anywhere"  # the user allows it


class ReadPolicy(StrEnum):
    """When a headline is marked as read automatically."""

    OPENED = ""  # when its story, or its page, is opened
    PASSED = "passed"  # also when it has scrolled by on the bar
    BY_HAND = "by-hand"  # never: not even when it is opened


class AccessScheme(StrEnum):
    """How a request for a feed is authorized (RFC 7617, RFC 7616, RFC 6750)."""

    BASIC = "basic"
    DIGEST = "digest"
    BEARER = "bearer"


@dataclass(frozen=True, slots=True)
class Access:
    """The credentials for a feed behind a login; ``secret`` is a password or a token."""

    scheme: AccessScheme
    user: str = ""
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PollingHints:
    """How often a feed asks to be requested (RSS 2.0 ttl, skipHours, skipDays; syndication module).

    ``interval`` is seconds, the longest of those given; hours are 0–23 in UTC, weekdays 0 = Monday.
    """

    interval: float | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_weekdays: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that belongs to an entry, such as a podcast's sound. 0 means unknown."""

    url: str
    media_type: str = ""
    length: int = 0  # bytes
    title: str = ""
    seconds: int = 0  # playing time


@dataclass(frozen=True, slots=True)
class ParsedEntry:
    """One item of a feed document. Its HTML is not safe before ``reading.sanitizer`` has cleaned it."""

    guid: str  # never empty: guid or id, else link, else a hash
    link: str = ""
    title: str = ""
    author: str = ""
    published_at: float | None = None
    updated_at: float | None = None
    summary_html: str = ""
    content_html: str = ""
    language: str = ""  # BCP 47, "" if unknown
    categories: tuple[str, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    image_url: str = ""
    base_url: str = ""  # what links in the bodies are relative to, if the feed says so (xml:base)
    is_title_text: bool = False  # the format itself says that the title, which is escaped here, has no markup


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A parsed feed document: entries in the document's order."""

    title: str = ""
    home_url: str = ""
    language: str = ""
    icon_url: str = ""
    hints: PollingHints = PollingHints()
    entries: tuple[ParsedEntry, ...] = ()
    was_cut: bool = False  # more entries or longer texts than the caps allow


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture: four bytes a pixel (red, green, blue, alpha, premultiplied), row by row from the top left."""

    width: int
    height: int
    has_alpha: bool  # else alpha is 255 throughout
    pixels: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Icon:
    """A picture made small, as a PNG file that this program wrote."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """The user's settings for a feed."""

    custom_title: str = ""  # what the user calls it
    folder: tuple[str, ...] = ()  # path from the top: ("World", "Asia")
    position: int | None = None  # in the order the user has given all feeds; None: behind those, by title
    on_wire: bool = True
    is_paused: bool = False  # not polled until the user resumes it; also set by a 410
    interval: float | None = None  # seconds; None: the preference's
    prefers_full_story: bool | None = None  # to the feed's own version; None: not decided
    color: str = ""  # "#rrggbb"; "": none of its own
    pictures: str = ""  # when they are shown: a preferences.ShowPictures value; "": the preference's
    wire_limit: int | None = None  # show at most so many of its newest headlines on the wire; None: no limit of its own
    read_policy: str = ""  # a ReadPolicy value
    importance: int = 3  # 1 to 5, where the wire is in that order
    only_current: bool = False  # show only what stands in its newest document


@dataclass(frozen=True, slots=True)
class FeedNetwork:
    """How a feed is requested, if that differs from others; "" and None: as for all others.

    ``headers`` go to the feed's own server only; the keyring has the values that are "", under ``secret_name``.
    """

    proxy: str = ""  # a URL, or "direct"
    user_agent: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    seconds: float | None = None  # that a request may take
    ca_file: str = ""  # PEM: an authority to trust beside the system's
    secret_name: str = ""


NO_NETWORK = FeedNetwork()


@dataclass(frozen=True, slots=True)
class FeedPolling:
    """The results of the last requests for a feed, and the time of the next one."""

    validators: Validators = Validators()
    content_hash: str = ""  # of the last body parsed
    hints: PollingHints = PollingHints()
    needs_access: bool = False  # requests carry a name and password, or a token, which the keyring has
    error: FetchErrorKind | None = None  # of the last request
    error_detail: str = ""
    seconds: float = 0.0  # that a request takes, as a sliding mean
    checked_at: float | None = None  # last request's end
    succeeded_at: float | None = None  # last 200 or 304
    document_at: float | None = None  # last 200: when the document was last seen whole
    next_check_at: float = 0.0
    next_check_reason: str = ""  # a schedule.Reason value
    failures: int = 0  # in a row
    failing_since: float | None = None
    reach: str = Reach.UNKNOWN  # a Reach value
    refused_host: str = ""  # in the private network, to which a story, a picture or an icon of it led last
    refused_at: float = 0.0


@dataclass(frozen=True, slots=True)
class FeedMove:
    """A change of URL that redirects ask for, or have caused."""

    moved_to: str = ""  # where permanent redirects lead, not yet confirmed
    moved_since: float = 0.0
    moved_from: str = ""  # the URL before a confirmed redirect changed it; "" if none did
    keeps_address: bool = False  # the user has undone such a change: redirects are followed, but change no URL
    left_https: bool = False  # a redirect leads from https to http


@dataclass(frozen=True, slots=True)
class Feed:
    """A subscription: the feed's description of itself, and what else is known about it, by topic."""

    id: int
    url: str
    feed_title: str = ""  # as the feed calls itself
    home_url: str = ""
    language: str = ""
    icon_url: str = ""
    added_at: float = 0.0
    news_at: float | None = None  # date of the newest entry there ever was
    remote_id: str | None = None  # at the feed server; None: a feed of our own; "": it is to be there
    left_server: bool = False  # the server has it no more: kept for its saved entries, neither on the wire nor polled
    settings: FeedSettings = FeedSettings()
    polling: FeedPolling = FeedPolling()
    move: FeedMove = FeedMove()
    source: FeedSource | None = None  # None: a feed on the web
    is_confirmed: bool = True  # False: its source came with a list or a backup, and nothing of it runs
    network: FeedNetwork = NO_NETWORK

    @property
    def is_unreadable(self) -> bool:
        """Whether damage to the database has taken its URL."""
        return is_unreadable(self.url)

    @property
    def asked_url(self) -> str:
        """The URL to request: that of the page if one is watched."""
        return self.source.url if isinstance(self.source, PageSource) else self.url

    @property
    def is_remote(self) -> bool:
        """Whether a feed server fetches it for us."""
        return bool(self.remote_id)

    @property
    def title(self) -> str:
        """The feed's name: the user's, else its own, else its URL."""
        return self.settings.custom_title or self.feed_title or self.url


@dataclass(frozen=True, slots=True)
class Check:
    """One request to a feed's server, as stored in the feed's history."""

    at: float
    next_check_at: float
    next_check_reason: str  # a schedule.Reason value
    status: int = 0  # of HTTP, 0 where no answer came
    error: FetchErrorKind | None = None
    error_detail: str = ""
    size: int = 0  # bytes of the body
    seconds: float = 0.0
    new_count: int = 0
    sent: Validators = Validators()
    received: Validators = Validators()


@dataclass(frozen=True, slots=True)
class RemoteFeed:
    """A feed as a feed server has it."""

    remote_id: str  # "feed/12"
    url: str
    title: str = ""
    folder: tuple[str, ...] | None = ()  # None: the server has no folders
    home_url: str = ""


class ServerKind(StrEnum):
    """The APIs of feed servers this program speaks."""

    GOOGLE_READER = "google-reader"  # FreshRSS, Miniflux and others
    NEXTCLOUD_NEWS = "nextcloud-news"
    TINY_TINY_RSS = "tiny-tiny-rss"
    FEEDBIN = "feedbin"
    FEVER = "fever"  # yarr, CommaFeed and others


@dataclass(frozen=True, slots=True)
class ServerAccess:
    """What a self-hosted feed server may require before its API; "" for nothing."""

    gate_user: str = ""  # of HTTP Basic in front of the server; the password is in the keyring
    ca_file: str = ""  # PEM: an authority to trust beside the system's
    certificate: str = ""  # PEM: the client's certificate with its key, whose password is in the keyring


@dataclass(frozen=True, slots=True)
class ServerSecrets:
    """The secrets of an account, which only the keyring has; "" for none."""

    password: str
    gate_password: str = ""
    certificate_password: str = ""


@dataclass(frozen=True, slots=True)
class ServerSignIn:
    """An account to sign in to. ``sends_feeds``: local feeds, also later ones, are added to the account."""

    address: str  # as typed
    user: str
    secrets: ServerSecrets
    sends_feeds: bool = False
    kind: ServerKind | None = None  # None: to be found out
    access: ServerAccess = ServerAccess()


@dataclass(frozen=True, slots=True)
class Account:
    """The account at a feed server, and the state of syncing with it."""

    kind: ServerKind
    api: str  # URL of its API
    user: str
    synced_at: float | None = None
    error: FetchErrorKind | None = None
    error_detail: str = ""
    was_reset: bool = False  # the server was set up again; what it had is kept here as our own
    takes_new: bool = False  # what is subscribed to here goes there too
    skipped_count: int = 0  # entries the server has but could not deliver
    access: ServerAccess = ServerAccess()


@dataclass(frozen=True, slots=True)
class Headline:
    """What the strip shows of an entry."""

    entry_id: int
    feed_id: int
    title: str
    feed_title: str
    link: str = ""
    published_at: float = 0.0  # never in the future; 0.0: the feed gives no date that can be read
    first_seen_at: float = 0.0
    is_read: bool = False
    is_saved: bool = False
    language: str = ""
    feed_color: str = ""  # FeedSettings.color
    is_read_when_passed: bool = False  # ReadPolicy.PASSED
    importance: int = 3  # FeedSettings.importance
    # what rules look at
    feed_url: str = ""
    folder: tuple[str, ...] = ()
    author: str = ""
    categories: tuple[str, ...] = ()
    # what the rules decide
    is_highlighted: bool = False
    color: str = ""  # "#rrggbb"; "": the theme's own
    is_pinned: bool = False
    is_alert: bool = False
    # the same event in other feeds
    group_id: int | None = None
    other_sources: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """The entry of another feed about the same event."""

    entry_id: int
    feed_title: str
    title: str


@dataclass(frozen=True, slots=True)
class CollectionSearch:
    """The conditions for headlines of a collection: all that are given must hold."""

    text: str = ""  # as in ArchiveQuery, but the last word is complete too
    is_unread: bool = False
    is_saved: bool = False
    tag: str = ""  # of saved entries


@dataclass(frozen=True, slots=True)
class Collection:
    """A named selection of folders, with all beneath them, and of single feeds, which a bar can show instead of all.

    With a search it has the headlines that are found in these, or everywhere where none are named.
    """

    id: int
    name: str
    folders: tuple[tuple[str, ...], ...] = ()
    feed_ids: tuple[int, ...] = ()
    search: CollectionSearch | None = None


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """A query for headlines of the archive: all conditions that are given must hold."""

    text: str = ""  # as typed: words, "phrases", -words to exclude; the last word may be incomplete
    folder: tuple[str, ...] | None = None  # with all beneath it; (): every feed
    feed_id: int | None = None
    feed_ids: tuple[int, ...] | None = None  # of these; None: every feed
    is_unread: bool = False
    is_saved: bool = False
    since: float | None = None  # dated then or later
    tag: str = ""  # of saved entries


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored item of a feed with its bodies, cleaned: safe HTML, plain titles."""

    id: int
    feed_id: int
    guid: str
    link: str = ""
    title: str = ""
    author: str = ""
    published_at: float = 0.0
    updated_at: float | None = None
    first_seen_at: float = 0.0
    summary_html: str = ""
    content_html: str = ""
    language: str = ""
    categories: tuple[str, ...] = ()
    enclosures: tuple[Enclosure, ...] = field(default=())
    image_url: str = ""
    is_read: bool = False
    is_saved: bool = False
