"""An entry as an article: what the viewer shows of it, chosen from what the feed gave."""

import html
import re
from dataclasses import dataclass, replace

from ticker.entities import GETTING_STARTED_URL, Enclosure, Entry, Extracted, Feed
from ticker.preferences import Preferences, ShowPictures
from ticker.reading.sanitizer import LONGEST_UNTITLED, text_of
from ticker.reading.text_direction import is_right_to_left
from ticker.reading.url_cleaner import without_tracking

# How agencies and press offices say that nothing follows.
_END_WORDS = r"enditem|ends?\.?|\(\s*ends?\s*\)|[(（](?:完|终|終|了|끝)[)）]"
_END_SIGNS = r"[-–—]\s*(?:30|ends?)\s*[-–—]|#\s?#\s?#|\*\s?\*\s?\*"
_END_MARK = f"(?:{_END_WORDS}|{_END_SIGNS})"
_CLOSING = r"(?:<(?!img|hr)[^<>]*>|\s|&nbsp;|\xa0)*\Z"  # no word follows
_END_LINE = re.compile(rf"(?:\A|(?<=[>\n]))[\s\xa0]*{_END_MARK}[\s\xa0]*(?={_CLOSING})", re.IGNORECASE)
_END_WORD = re.compile(rf"(?<=[.!?…。！？\"'”’»)\]])\s+(?:Enditem|\(END\)|-30-|###)\s*(?={_CLOSING})")
_EMPTY_END = re.compile(
    rf"(?:<(p|div|span|b|strong|em|i|center|section)(?: [^<>]*)?>(?:<br>|\s|&nbsp;|\xa0)*</\1>|<br>)(?={_CLOSING})"
)
_FIRST_LINE = re.compile(
    r"\s*((?:<(?:div|section|article|header)(?: [^<>]*)?>\s*)*)<(h[1-6]|p)(?: [^<>]*)?>(.*?)</\2>", re.DOTALL
)
_BLOCK = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|pre|table|figure|section)\b")
_HREF = re.compile(r'href="([^"]*[?#][^"]*)"')
_PICTURE = re.compile(r'<img src="([^"]+)"')
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_ALL = 1_000_000
_LONG = 60_000  # characters of HTML
_TAIL = 1_000  # characters in which an end mark and the elements around it stand
_SUMMARY = 0.5  # minutes of reading; a feed that gives less gives a summary
_SAMPLE = 4_000  # characters that tell which way an article runs


@dataclass(frozen=True, slots=True)
class Article:
    """All the viewer needs to set an entry. ``body_html`` is safe HTML without the headline and the end mark."""

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
    language: str = ""  # BCP 47, "" where unknown
    is_right_to_left: bool = False
    is_untitled: bool = False  # the title is only the body's first words, and no headline
    has_end_mark: bool = False
    enclosures: tuple[Enclosure, ...] = ()
    image_url: str = ""
    is_saved: bool = False
    is_full_story: bool = False  # the body is the linked page's and not the feed's


def article_of(entry: Entry, feed: Feed) -> Article:
    """Return ``entry`` of ``feed`` as an article: its content, else its summary."""
    body, has_end_mark = _without_end_mark(_paragraphs(entry.content_html or entry.summary_html))
    text = text_of(body, longest=_SAMPLE)
    is_untitled = entry.title in {"", text_of(body, longest=LONGEST_UNTITLED)}
    if text == entry.title and "<a" not in body and "<img" not in body:
        body, is_untitled = "", False  # a feed that gives the headline twice gives nothing more
    elif not is_untitled:
        body = _without_headline(body, entry.title)
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
    """Return ``article`` with the text found on its page, and with author and language where the feed gave none."""
    if not found.body_html:
        return article
    body, has_end_mark = _without_end_mark(found.body_html)
    title = found.title if article.is_untitled and found.title else article.title
    return replace(
        article,
        title=title,
        author=article.author or found.byline,
        body_html=_without_headline(_without_headline(body, title), found.title or title),
        language=article.language or found.language,
        is_untitled=article.is_untitled and not found.title,
        has_end_mark=has_end_mark,
        image_url=article.image_url or found.image_url,
        is_full_story=True,
    )


def without_tracking_links(article: Article) -> Article:
    """Return ``article`` with no link, its own included, that tells the site where its readers come from."""

    def cut(link: re.Match[str]) -> str:
        return f'href="{html.escape(without_tracking(html.unescape(link[1])))}"'

    body = _HREF.sub(cut, article.body_html)
    return replace(article, link=without_tracking(article.link), body_html=body)


def pictures_of(article: Article) -> tuple[str, ...]:
    """Return the addresses of the article's pictures in order, each once: its body's, else the entry's own."""
    found = (html.unescape(address) for address in _PICTURE.findall(article.body_html))
    return tuple(dict.fromkeys(found)) or ((article.image_url,) if article.image_url else ())


def words_of_picture(article: Article, address: str) -> str:
    """Return what the article says is on a picture, "" where it says nothing."""
    tag = re.search(rf'<img src="{re.escape(html.escape(address))}"((?: [a-z-]+="[^"]*")*)', article.body_html)
    words = re.search(r' (?:alt|title)="([^"]*)"', tag[1]) if tag else None
    return html.unescape(words[1]).strip() if words else ""


def reading_minutes(article: Article) -> int:
    """Return how long the article takes to read, in whole minutes."""
    return round(_minutes(article))


def is_summary(article: Article) -> bool:
    """Tell whether the article is so short that its page will have more."""
    return _minutes(article) < _SUMMARY


def wants_full_story(article: Article, feed: Feed, *, by_default: bool) -> bool:
    """Tell whether the article's page is to be fetched: as decided for its feed, else ``by_default`` for summaries."""
    if not has_page(article, feed):
        return False
    return (
        by_default and is_summary(article)
        if feed.settings.prefers_full_story is None
        else feed.settings.prefers_full_story
    )


def has_page(article: Article, feed: Feed) -> bool:
    """Tell whether the article has a page on the web."""
    return article.link.startswith(("http://", "https://")) and feed.url != GETTING_STARTED_URL


def shown_pictures(feed: Feed, preferences: Preferences) -> ShowPictures:
    """Return when the pictures of the feed's articles are shown: as decided for it, else as preferred."""
    return ShowPictures(feed.settings.pictures) if feed.settings.pictures in set(ShowPictures) else preferences.pictures


def is_longer(article: Article, other: Article) -> bool:
    """Tell whether the article has more to read than the other one."""
    return _minutes(article) > _minutes(other)


def _minutes(article: Article) -> float:
    """Count 230 words a minute, or 500 East Asian letters; of a very long article by its beginning."""
    sample = article.body_html[:_LONG]
    text = text_of(sample, longest=_ALL)
    letters = len(_EAST_ASIAN.findall(text))
    words = len(_EAST_ASIAN.sub(" ", text).split()) if letters else text.count(" ") + 1
    return (words / 230 + letters / 500) * len(article.body_html) / max(len(sample), 1)


def _paragraphs(body: str) -> str:
    """Return ``body`` with the blank lines of plain text as paragraphs."""
    if _BLOCK.search(body):
        return body
    parts = [part.strip() for part in re.split(r"\n\s*\n", body)]
    return "".join(f"<p>{part}</p>" for part in parts if part)


def _without_end_mark(body: str) -> tuple[str, bool]:
    tail = max(len(body) - _TAIL, 0)
    mark = _END_LINE.search(body, tail) or _END_WORD.search(body, tail)
    if mark is None:
        return body, False
    body = body[: mark.start()] + body[mark.end() :]
    while (empty := _EMPTY_END.search(body, tail)) is not None:
        body = body[: empty.start()] + body[empty.end() :]
    return body, True


def _without_headline(body: str, title: str) -> str:
    """Return ``body`` without a first line that only repeats ``title``."""
    first = _FIRST_LINE.match(body)
    if first is None or _same_words(text_of(first[3], longest=_SAMPLE)) != _same_words(title):
        return body
    rest = first[1] + body[first.end() :]
    return rest if text_of(rest, longest=_SAMPLE) or "<img" in rest else body


def _same_words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
