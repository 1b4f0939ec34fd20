"""Requests made in the background, and their results."""

from ticker.entities import NO_NETWORK, FeedNetwork, FetchError, Icon, ParsedFeed, Picture, Reach, Validators
from ticker.feed_source import FeedSource
from ticker.feeds.fetch import NO_VALIDATORS, Fetched, NotModified
from ticker.pages import Extracted, FeedLinks, IconLinks, PagePreview
from ticker.poller.commands import PreviewPage, Subscribe
from ticker.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class IconStep:
    """A step of the search for a site's icon: its page, which names the icon, or an icon."""

    feed_ids: tuple[int, ...]  # of the site
    home_url: str
    feed_host: str  # the host of the first feed
    is_page: bool = True
    reach: Reach = Reach.UNKNOWN  # of the first feed


@dataclass(frozen=True, slots=True, eq=False)  # two requests are never the same
class Request:
    """One request: for a feed, for an address to subscribe to, or for an icon."""

    url: str
    host: str
    feed_id: int | None = None
    subscription: Subscribe | None = None
    icon: IconStep | None = None
    is_by_user: bool = False  # the user waits for it
    is_local: bool = False  # no network is needed for it
    page_preview: PreviewPage | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A request as given to a worker, with what is known about the document."""

    request: Request
    validators: Validators = NO_VALIDATORS
    content_hash: str = ""
    needs_access: bool = False
    reach: Reach = Reach.UNKNOWN
    source: FeedSource | None = None  # of the feed
    network: FeedNetwork = NO_NETWORK
    at: float = 0.0  # epoch: when it was given


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a job. ``parsed`` is None if the document is unchanged."""

    job: Job
    seconds: float
    answer: Fetched | NotModified | None = None
    parsed: ParsedFeed | None = None
    icon_links: IconLinks | None = None
    icon: Icon | None = None
    page_preview: PagePreview | None = None
    feed_links: FeedLinks | None = None  # of a page that is not a feed itself
    error: FetchError | None = None
    size: int = 0

    @property
    def is_unchanged(self) -> bool:
        request = self.job.request
        is_of_a_feed = request.subscription is None and request.icon is None and request.page_preview is None
        return self.error is None and self.parsed is None and is_of_a_feed


@dataclass(frozen=True, slots=True)
class FetchTask:
    """An entry's page, or one of its pictures, to be fetched for the viewer."""

    entry_id: int
    url: str
    is_page: bool = False
    height: int = 0  # pixels, of a picture beside a headline; 0: one of a story, in its own size
    feed_host: str = ""  # the host of the entry's feed
    reach: Reach = Reach.UNKNOWN
    feed_url: str = ""
    network: FeedNetwork = NO_NETWORK  # of the feed


@dataclass(frozen=True, slots=True)
class FetchTasks:
    tasks: tuple[FetchTask, ...]  # of one entry


@dataclass(frozen=True, slots=True)
class TaskResult:
    """How a task ended: with a page's article, a picture or an error."""

    task: FetchTask
    found: Extracted | None = None
    picture: Picture | None = None
    content: bytes = b""  # the picture's file, if it has just been fetched
    error: FetchError | None = None
    is_refused: bool = False  # it came, but is not a picture that can be shown


@dataclass(frozen=True, slots=True)
class ChosenIcon:
    """A file that the user has chosen for the icon of feeds, read; and the icon made of it, None if it is none."""

    feed_ids: tuple[int, ...]
    path: str
    content: bytes = b""
    icon: Icon | None = None
