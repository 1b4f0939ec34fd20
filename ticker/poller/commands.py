"""What falls into the poller's inbox: wishes of the user, and what the workers bring."""

from dataclasses import dataclass

from ticker.entities import Access
from ticker.feeds.opml import OpmlFeed
from ticker.poller.events import Event
from ticker.preferences import Preferences


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
class ChangePreferences:
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
class ForwardedEvent:
    """What the thread that syncs has to tell."""

    event: Event


@dataclass(frozen=True, slots=True)
class Stop:
    pass


@dataclass(frozen=True, slots=True)
class KeepOffline:
    """An entry was saved: what it lacks for being read without a network is to be fetched."""

    entry_id: int
