"""An entry as an article: what the viewer shows of what the feed or the web page gave."""

import re
from dataclasses import replace
from functools import lru_cache

from ticker.entities import GETTING_STARTED_URL, Enclosure, Entry, Feed
from ticker.pages import Extracted
from ticker.preferences import Preferences, ShowPictures
from ticker.quick_dataclass import dataclass
from ticker.reading.article_body import remove_end_mark, remove_headline, split_paragraphs
from ticker.reading.html_tree import change_links, inner_html, parse_html
from ticker.reading.layout_limits import bounded_body
from ticker.reading.plain_text import strip_tags, text_of
from ticker.reading.text_direction import is_right_to_left
from ticker.reading.untitled import name_of_body
from ticker.url_cleaner import without_tracking

_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_MAX_COUNTED_LENGTH = 60_000  # characters of text whose words are counted
_WORDS_PER_MINUTE = 230
_EAST_ASIAN_PER_MINUTE = 500  # characters
_MAX_SUMMARY = 0.5  # minutes of reading; a feed that gives less gives a summary
_MAX_ENDING = 2_000  # characters of HTML that tell whether a text was cut off
_CUT_OFF = re.compile(r"(\[?(…|\.\.\.)\]?|\b(read|see) (more|on)|continue reading\b.{0,80})\W*\Z", re.IGNORECASE)
_SAMPLE = 4_000  # characters that tell the direction of an article


@dataclass(frozen=True, slots=True)
class Article:
    """All the viewer needs to show an entry. ``body_html`` is safe HTML without the headline and the end mark."""

    entry_id: int
    feed_id: int
    title: str
    feed_title: str
    folder: tuple[str, ...] = ()
    author: str = ""
    published_at: float = 0.0
    link: str = ""
    home_url: str = ""
    body_html: str = ""
    language: str = ""  # BCP 47, "" if unknown
    is_right_to_left: bool = False
    is_untitled: bool = False  # the title is only the first words of the body, or of its picture
    has_end_mark: bool = False
    enclosures: tuple[Enclosure, ...] = ()
    image_url: str = ""
    is_saved: bool = False
    is_full_story: bool = False  # the body is that of the linked page


def article_of(entry: Entry, feed: Feed) -> Article:
    """Return ``entry`` of ``feed`` as an article, with its content, else its summary."""
    body = bounded_body(entry.content_html or entry.summary_html)
    root = parse_html(body)
    is_split, has_end_mark = split_paragraphs(root), remove_end_mark(root)
    if is_split or has_end_mark:
        body = inner_html(root)
    text = text_of(body, max_length=_SAMPLE)
    is_untitled = entry.title in {"", name_of_body(entry.content_html or entry.summary_html)}
    if text == entry.title and "<a" not in body and "<img" not in body:
        body, is_untitled = "", False  # the feed gives nothing but the headline
    elif not is_untitled and remove_headline(root, entry.title):
        body = inner_html(root)
    return Article(
        entry_id=entry.id,
        feed_id=feed.id,
        title=entry.title or feed.title,
        feed_title=feed.title,
        folder=feed.settings.folder,
        author="" if entry.author == feed.title else entry.author,
        published_at=entry.published_at,
        link=entry.link,
        home_url=feed.home_url,
        body_html=body,
        language=entry.language or feed.language,
        is_right_to_left=is_right_to_left(f"{entry.title} {text}"),
        is_untitled=is_untitled,
        has_end_mark=has_end_mark,
        enclosures=entry.enclosures,
        image_url=entry.image_url,
        is_saved=entry.is_saved,
    )


def with_full_story(article: Article, found: Extracted) -> Article:
    """Return ``article`` with the text of its web page, and with author and language if the feed gave none."""
    if not found.body_html:
        return article
    body = bounded_body(found.body_html)
    root = parse_html(body)
    has_end_mark = remove_end_mark(root)
    title = found.title if article.is_untitled and found.title else article.title
    is_repeated = remove_headline(root, title) | remove_headline(root, found.title or title)
    return replace(
        article,
        title=title,
        author=article.author or found.byline,
        body_html=inner_html(root) if has_end_mark or is_repeated else body,
        language=article.language or found.language,
        is_untitled=article.is_untitled and not found.title,
        has_end_mark=has_end_mark,
        image_url=article.image_url or found.image_url,
        is_full_story=True,
    )


def without_tracking_links(article: Article) -> Article:
    """Return ``article`` without the tracking parameters of its links, its own link included."""
    body = change_links(article.body_html, without_tracking)
    return replace(article, link=without_tracking(article.link), body_html=body)


def image_urls(article: Article) -> tuple[str, ...]:
    """Return the URLs of the images in the body, in order and each once; without any, that of the entry's own image."""
    urls = tuple(url for url, _ in _images(article.body_html))
    return urls or ((article.image_url,) if article.image_url else ())


def image_text(article: Article, url: str) -> str:
    """Return the text that the article gives for an image of its body, "" if it gives none."""
    return dict(_images(article.body_html)).get(url, "")


def reading_minutes(article: Article) -> int:
    """Return how long the article takes to read, in whole minutes."""
    return round(_minutes(article))


def is_summary(article: Article) -> bool:
    """Return whether the article is so short that its web page will have more."""
    return _minutes(article) < _MAX_SUMMARY


def may_have_more(article: Article) -> bool:
    """Return whether the article's web page will have more: the text is short, or ends as one that was cut off."""
    return is_summary(article) or _CUT_OFF.search(strip_tags(article.body_html[-_MAX_ENDING:]).rstrip()) is not None


def wants_full_story(article: Article, feed: Feed, *, by_default: bool) -> bool:
    """Return whether to fetch the article's web page: as set for its feed, else ``by_default`` for summaries."""
    if not has_page(article, feed):
        return False
    return (
        by_default and is_summary(article)
        if feed.settings.prefers_full_story is None
        else feed.settings.prefers_full_story
    )


def has_page(article: Article, feed: Feed) -> bool:
    """Return whether the article has a web page."""
    return article.link.startswith(("http://", "https://")) and feed.url != GETTING_STARTED_URL


def shown_pictures(feed: Feed, preferences: Preferences) -> ShowPictures:
    """Return when to show the images of the feed's articles: as set for it, else as in the preferences."""
    return ShowPictures(feed.settings.pictures) if feed.settings.pictures in set(ShowPictures) else preferences.pictures


def is_longer(article: Article, other: Article) -> bool:
    """Return whether ``article`` takes longer to read than ``other``."""
    return _minutes(article) > _minutes(other)


def _minutes(article: Article) -> float:
    """Return the minutes of reading; for a very long article they are extrapolated from its beginning."""
    whole = strip_tags(article.body_html)
    text = whole[:_MAX_COUNTED_LENGTH]
    letters = len(_EAST_ASIAN.findall(text))
    words = len((_EAST_ASIAN.sub(" ", text) if letters else text).split())
    minutes = words / _WORDS_PER_MINUTE + letters / _EAST_ASIAN_PER_MINUTE
    return minutes * len(whole) / max(len(text), 1)


@lru_cache(maxsize=4)  # of a body with many images they are asked for one by one
def _images(body: str) -> tuple[tuple[str, str], ...]:
    """Return URL and text of each image in safe HTML, in order, each URL once."""
    if "<img" not in body:
        return ()
    images: dict[str, str] = {}
    for image in parse_html(body).iter("img"):
        images.setdefault(image.get("src", ""), (image.get("alt") or image.get("title", "")).strip())
    images.pop("", None)
    return tuple(images.items())
