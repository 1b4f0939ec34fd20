"""The commands that windows and other threads send to the poller."""

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
    """Preview what would be found on a watched page. The result has the same ``number``."""

    number: int
    source: PageSource


@dataclass(frozen=True, slots=True)
class StopDiscovery:
    """Cancel all unfinished subscribing."""


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
    """Count the feeds that a file lists."""

    path: str


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Read a file for a window. The result has the same ``number``."""

    number: int
    path: str
    max_bytes: int


@dataclass(frozen=True, slots=True)
class WriteFile:
    """Write a file for a window. The result has the same ``number``."""

    number: int
    path: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class MoveFile:
    """Move one of our files to a place chosen by the user. The result has the same ``number``."""

    number: int
    source: str
    path: str


@dataclass(frozen=True, slots=True)
class WriteBackup:
    """Write a backup of the profile to a file, with the passwords if there is a passphrase.

    The result has the same ``number``.
    """

    number: int
    path: str
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class StageBackup:
    """Check a backup and prepare it for the next start, or with ``merges`` to be added then."""

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
    """Cancel the imports; feeds already added are kept."""


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
    """Use these credentials for a feed from now on; None: none."""

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
    """Apply a rule to stored headlines."""

    rule: Rule
    entry_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RevertRule:
    """Undo what a rule has done with stored headlines."""

    rule: Rule
    change: StoredChange


@dataclass(frozen=True, slots=True)
class ForwardedEvent:
    """Emit an event from another thread."""

    event: Event


@dataclass(frozen=True, slots=True)
class Stop:
    """End the thread."""


@dataclass(frozen=True, slots=True)
class KeepOffline:
    """Fetch what a saved entry lacks for offline reading."""

    entry_id: int
