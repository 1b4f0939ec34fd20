"""What pages on the web say: their article, the feeds and icons they link to, and what on them could be watched."""

from ticker.entities import FetchErrorKind, ParsedFeed
from ticker.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class PageGuess:
    """What on a page looks like a list of headlines: a CSS selector for them, how many, and the first titles."""

    selector: str
    count: int
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PagePreview:
    """What is found on a page that is to be watched, and what else could be."""

    feed: ParsedFeed
    guesses: tuple[PageGuess, ...] = ()
    error: FetchErrorKind | None = None
    error_detail: str = ""


@dataclass(frozen=True, slots=True)
class Extracted:
    """The article on a web page; ``body_html`` is safe HTML, "" if no article was found."""

    title: str = ""
    byline: str = ""
    published_at: float | None = None
    site_name: str = ""
    language: str = ""
    image_url: str = ""
    body_html: str = ""
    is_paywalled: bool = False  # the page says that it shows only a part to those who do not pay
    is_consent_page: bool = False  # the page is a question about cookies and no article


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page links to: its URL, and its title there, which may be empty."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class FeedLinks:
    """The feeds that a page, or an OPML document, links to."""

    links: tuple[FeedLink, ...] = ()


@dataclass(frozen=True, slots=True)
class IconLinks:
    """The icons of a site, as its page names them: absolute URLs, the fittest first."""

    urls: tuple[str, ...] = ()
