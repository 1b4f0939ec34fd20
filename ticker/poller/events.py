"""The events of the poller. They carry ids; the receiver asks the store."""

from dataclasses import field

from ticker.entities import FetchErrorKind, Picture
from ticker.feeds.feed_list import OpmlProblem
from ticker.pages import Extracted, FeedLink, PagePreview
from ticker.quick_dataclass import dataclass
from ticker.rule_actions import Done, StoredChange
from ticker.rules import Rule
from ticker.store import StoreErrorKind
from ticker.user_files import FileError


@dataclass(frozen=True, slots=True)
class FeedRefreshed:
    """A document was parsed and stored; ids of the entries that are new, and of those edited."""

    feed_id: int
    new: tuple[int, ...] = ()
    edited: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedUnchanged:
    feed_id: int


@dataclass(frozen=True, slots=True)
class FeedFailed:
    feed_id: int
    kind: FetchErrorKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class FeedMoved:
    """A permanent redirect has been confirmed: the subscription has a new address. The user may undo it."""

    feed_id: int
    old_url: str


@dataclass(frozen=True, slots=True)
class FeedAdded:
    """A feed was subscribed to, now or before. ``requested_url``: the address that was given for it."""

    feed_id: int
    was_known: bool = False
    requested_url: str = ""


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """So many feeds of a list are imported, of so many; ``added``: ids of those that are new since the last event."""

    path: str
    done: int
    total: int
    added: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportFinished:
    """A list has been imported, or as much of it as was wanted."""

    path: str
    added_count: int
    known_count: int  # subscribed to before
    problems: tuple[OpmlProblem, ...] = ()
    was_stopped: bool = False


@dataclass(frozen=True, slots=True)
class ListCounted:
    """So many feeds are listed in a file; None: it cannot be read, or is not a list of feeds."""

    path: str
    feed_count: int | None


@dataclass(frozen=True, slots=True)
class ImportFailed:
    """A file could not be read."""

    path: str
    error: FileError


@dataclass(frozen=True, slots=True)
class FeedFileRead:
    """What was to be imported is not a list but a feed's document; nothing was subscribed. ``url``: as FeedFile.url."""

    path: str
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class SubscribingResumed:
    """The search for a feed at this address continues, as the program had ended before it was found."""

    url: str


@dataclass(frozen=True, slots=True)
class SubscribeFailed:
    """There is no feed at this address; nothing was subscribed. ``is_preview``: nothing was to be."""

    url: str
    kind: FetchErrorKind
    detail: str = ""
    is_preview: bool = False


@dataclass(frozen=True, slots=True)
class FeedsFound:
    """At this address, which is not a feed, there are several to choose from; nothing was subscribed."""

    url: str
    links: tuple[FeedLink, ...]


@dataclass(frozen=True, slots=True)
class PagePreviewed:
    """What would be found on a page if it were watched; None: it could not be looked at, ``kind`` says why."""

    number: int
    preview: PagePreview | None
    kind: FetchErrorKind | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TitlesTranslated:
    """Headlines have been translated."""

    entry_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TranslationFailed:
    """Headlines cannot be translated. Emitted once, until it works again or the settings change."""

    kind: FetchErrorKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TranslationKeyNotKept:
    """The keyring did not store the API key of the translation server: it is lost when the program quits."""


@dataclass(frozen=True, slots=True)
class FeedPreviewed:
    """What is in a feed that nobody has subscribed to yet: its title, and those of its newest entries."""

    url: str
    title: str
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AccessKept:
    """A name and password, or a token, is known of a feed. ``is_lasting``: the keyring has it, beyond this session."""

    feed_id: int
    is_lasting: bool


@dataclass(frozen=True, slots=True)
class RefreshFinished:
    """A refresh that the user asked for has ended."""

    feed_count: int
    new_count: int
    failed_count: int


@dataclass(frozen=True, slots=True)
class RefreshTooSoon:
    """None of the feeds the user wants may be asked now: asked within a minute, or their host wants a pause."""

    feed_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StoryFetched:
    """The page of an entry was fetched, and is kept where an article was found on it; or it could not be had."""

    entry_id: int
    found: Extracted | None = None
    kind: FetchErrorKind | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PictureFetched:
    """A picture of an entry is here; None: it could not be had, or is none that can be shown."""

    entry_id: int
    url: str
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class HeadlinePictureFetched:
    """The picture beside a headline is here; None: it could not be had, or is none that can be shown."""

    entry_id: int
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class IconFetched:
    """The icon of a feed's site is in the store, for the first time or again."""

    feed_id: int


@dataclass(frozen=True, slots=True)
class IconChosen:
    """The user has chosen an icon for feeds: they have it now, or the file could not be read, or is not a picture."""

    feed_ids: tuple[int, ...]
    is_done: bool = True
    error: FileError | None = None  # why the file could not be read


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file was read for a window. ``number``: that of the request."""

    number: int
    content: bytes = field(default=b"", repr=False)
    error: FileError | None = None


@dataclass(frozen=True, slots=True)
class FileWritten:
    """A file was written for a window, or could not be. ``number``: that of the request."""

    number: int
    error: FileError | None = None


@dataclass(frozen=True, slots=True)
class BackupFailed:
    """The list of subscriptions could not be written beside the database."""

    error: FileError
    is_of_everything: bool = False  # else: of the list of feeds


@dataclass(frozen=True, slots=True)
class WentOffline:
    """There is no network. Emitted once; the feeds are tried again after a while."""


@dataclass(frozen=True, slots=True)
class CameOnline:
    """The network can be reached again."""


@dataclass(frozen=True, slots=True)
class RefreshProgress:
    """So many feeds of a refresh that the user asked for have answered, of so many."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class StoreFailed:
    """The database cannot be written; new entries are kept in memory. Emitted once for each kind."""

    kind: StoreErrorKind


@dataclass(frozen=True, slots=True)
class ValuesRepaired:
    """So many rows of the database had values that cannot be; defaults stand in for those now."""

    row_count: int


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A feed server is synced with from now on. ``is_lasting``: the keyring has the password, beyond this session."""

    is_lasting: bool


@dataclass(frozen=True, slots=True)
class SignInFailed:
    """There is no feed server at the address, or it refuses the password, or the store failed; nothing was changed."""

    kind: FetchErrorKind | StoreErrorKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class AccountDiffers:
    """What was signed in to is another account than the one before, by its feeds and entries; nothing was changed.

    The user decides what becomes of the feeds of the one before: ``Poller.replace_account``.
    """

    user: str
    former_user: str
    former_api: str


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """So many entries of the feed server have come, of so many."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Synced:
    """Feed server and store are the same. ``was_reset``: it was set up again, and what it had is kept as our own."""

    new_count: int
    was_reset: bool = False


@dataclass(frozen=True, slots=True)
class SyncFailed:
    """The feed server could not be synced with; what changes here waits. ``is_first``: it worked the time before."""

    kind: FetchErrorKind | StoreErrorKind
    detail: str = ""
    is_first: bool = True


@dataclass(frozen=True, slots=True)
class ShareSent:
    """A story has arrived where it was sent to."""

    target: str  # its name
    title: str
    is_automatic: bool = False  # by a rule


@dataclass(frozen=True, slots=True)
class ShareFailed:
    """A story could not be sent. ``is_waiting``: it is retried automatically, else on request."""

    target: str
    title: str
    kind: FetchErrorKind
    detail: str = ""
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class ShareTargetReady:
    """Stories can be sent there. ``is_lasting``: the keyring has the secret, beyond this session."""

    target: str
    is_lasting: bool


@dataclass(frozen=True, slots=True)
class ShareTargetFailed:
    """There is no such service at the address, or it refuses the secret; nothing was changed."""

    kind: FetchErrorKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class StoredFound:
    """Which stored headlines a rule would change. ``is_too_slow``: its regular expression takes too long."""

    rule_id: int
    entry_ids: tuple[int, ...]
    is_too_slow: bool = False


@dataclass(frozen=True, slots=True)
class RuleApplied:
    """A rule has changed stored headlines, or that was undone."""

    rule: Rule
    change: StoredChange
    is_reverted: bool = False


@dataclass(frozen=True, slots=True)
class RulesActed:
    """What rules have done with headlines that came in, or with stored ones, or have found there."""

    what: Done | StoredFound | RuleApplied


@dataclass(frozen=True, slots=True)
class ServerFeedsChanged:
    """Feeds, or what is read and saved, were changed by the feed server."""


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is running and nothing is due."""


Event = (
    FeedRefreshed
    | FeedUnchanged
    | FeedFailed
    | FeedMoved
    | FeedAdded
    | ImportProgress
    | ImportFinished
    | ImportFailed
    | ListCounted
    | FeedFileRead
    | SubscribeFailed
    | SubscribingResumed
    | FeedsFound
    | FeedPreviewed
    | PagePreviewed
    | TitlesTranslated
    | TranslationFailed
    | TranslationKeyNotKept
    | AccessKept
    | RefreshProgress
    | RefreshFinished
    | RefreshTooSoon
    | StoryFetched
    | PictureFetched
    | HeadlinePictureFetched
    | IconFetched
    | IconChosen
    | FileRead
    | FileWritten
    | BackupFailed
    | WentOffline
    | CameOnline
    | StoreFailed
    | ValuesRepaired
    | SignedIn
    | SignInFailed
    | AccountDiffers
    | SyncProgress
    | Synced
    | SyncFailed
    | ServerFeedsChanged
    | RulesActed
    | ShareSent
    | ShareFailed
    | ShareTargetReady
    | ShareTargetFailed
    | Idle
)
