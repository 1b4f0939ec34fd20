"""What the user's windows, and other threads, have the poller do."""

from dataclasses import field

from ticker.entities import Access, Reach
from ticker.feed_source import PageSource
from ticker.feeds.feed_list import OpmlFeed
from ticker.poller.events import Event
from ticker.preferences import Preferences
from ticker.quick_dataclass import dataclass
from ticker.rule_actions import StoredChange
from ticker.rules import Rule


@dataclass(frozen=True, slots=True)
class Refresh:
    """Check these feeds now, whether they are due or not; None: all."""

    feed_ids: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Subscribe to the feed at ``url``, or at one of ``other_urls``, or on the page there.

    An address without scheme is asked for by https, and told as NO_HTTPS if only http answers.
    """

    url: str
    folder: tuple[str, ...]
    custom_title: str
    access: Access | None = None
    given_url: str = ""  # the address that the user gave, where another is tried instead
    other_urls: tuple[str, ...] = ()  # to be tried after this one
    reach: Reach = Reach.UNKNOWN  # PUBLIC for what a page of the web names
    is_preview: bool = False  # tell what is in the feed, and do not subscribe

    @property
    def requested_url(self) -> str:
        return self.given_url or self.url


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """Tell what would be found on a page if it were watched. ``number`` is told with what comes of it."""

    number: int
    source: PageSource


@dataclass(frozen=True, slots=True)
class StopDiscovery:
    """Give up all subscribing that has not come to its end."""


@dataclass(frozen=True, slots=True)
class AddFeeds:
    """Subscribe to feeds unseen."""

    feeds: tuple[OpmlFeed, ...]
    is_arranged: bool = False  # in an order that somebody chose


@dataclass(frozen=True, slots=True)
class ImportList:
    """Subscribe to the feeds of a file. ``content``: what it would hold, if there is only that and a name for it."""

    path: str
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class CountList:
    """Tell how many feeds a file lists."""

    path: str


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Read a file for a window. ``number`` is told with what comes of it."""

    number: int
    path: str
    max_bytes: int


@dataclass(frozen=True, slots=True)
class WriteFile:
    """Write a file for a window. ``number`` is told with what comes of it."""

    number: int
    path: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class MoveFile:
    """Move a file of our own to where the user wants it. ``number`` is told with what comes of it."""

    number: int
    source: str
    path: str


@dataclass(frozen=True, slots=True)
class WriteBackup:
    """Write a backup of the profile to a file, with the passwords if there is a passphrase.

    ``number`` is told with what comes of it.
    """

    number: int
    path: str
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class StageBackup:
    """Check a backup, and lay it ready for the next start, or with ``merges`` to be added then."""

    number: int
    path: str
    merges: bool
    passphrase: str | None = field(default=None, repr=False)  # "": its passwords are left out


@dataclass(frozen=True, slots=True)
class ChooseIcon:
    """Make the picture in a file the icon of feeds."""

    feed_ids: tuple[int, ...]
    path: str


@dataclass(frozen=True, slots=True)
class StopImporting:
    """Give up what is left of the lists; what has been added stays."""


@dataclass(frozen=True, slots=True)
class ChangePreferences:
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class SetMetered:
    is_metered: bool


@dataclass(frozen=True, slots=True)
class SubscriptionsChanged:
    """The user has changed feeds in the store."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Ask a feed with this from now on; None: without."""

    feed_id: int
    access: Access | None


@dataclass(frozen=True, slots=True)
class KeepHeaders:
    """Keep the secret headers of a feed: those ``wanted``, with new ``values`` or as they were."""

    feed_id: int
    name: str  # in the keyring
    wanted: tuple[str, ...]
    values: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class AcceptMove:
    feed_id: int


@dataclass(frozen=True, slots=True)
class ForgetRemoved:
    """Delete removed feeds for good."""


@dataclass(frozen=True, slots=True)
class FindStored:
    """Find the stored headlines that a rule would change."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class ApplyRule:
    """Do with stored headlines what a rule says."""

    rule: Rule
    entry_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RevertRule:
    """Take back what a rule has done with stored headlines."""

    rule: Rule
    change: StoredChange


@dataclass(frozen=True, slots=True)
class ForwardedEvent:
    """Tell what has happened on another thread."""

    event: Event


@dataclass(frozen=True, slots=True)
class Stop:
    """End the thread."""


@dataclass(frozen=True, slots=True)
class KeepOffline:
    """Fetch what an entry that was saved lacks for being read without a network."""

    entry_id: int
