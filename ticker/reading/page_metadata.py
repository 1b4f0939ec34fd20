"""What a page says about its article: title, author, date, site, language, image, and whether it is all there.

Sources: JSON-LD (schema.org), Open Graph and other ``<meta>`` elements, the elements of the text.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urlsplit

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPES = re.compile(r"(?:^|/)(?:\w*Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$")
_CONSENT_URL = re.compile(
    r"^consent\.|[./](?:consent|cookiewall|cookie-?consent|privacy-?gate)(?:[./?]|$)", re.IGNORECASE
)
_CONSENT_WORDS = re.compile(r"cookies?\b|consent|zustimm|consentement|consentimiento|toestemming", re.IGNORECASE)
_MAX_STATED_LENGTH = 200_000  # characters
_META_KEYS = {
    "og:title": "title",
    "article:published_time": "published",
    "og:article:published_time": "published",
    "date": "published",
    "dc.date": "published",
    "parsely-pub-date": "published",
    "author": "byline",
    "parsely-author": "byline",
    "dc.creator": "byline",
    "og:site_name": "site",
    "application-name": "site",
    "og:image": "image",
    "content-language": "language",
}


def page_metadata(tree: "HtmlElement") -> dict[str, str]:
    """Return what the page says about its article.

    Keys, all optional: title, byline, published, site, language, image, and paywall, which is "yes". Where sources
    differ, the most reliable one counts.
    """
    metadata: dict[str, str] = {}
    for key, value in (*_from_json_ld(tree), *_from_meta(tree), *_from_elements(tree)):
        text = " ".join(value.split())
        if text and key not in metadata:
            metadata[key] = text
    return metadata


def is_consent_page(tree: "HtmlElement", url: str) -> bool:
    """Return whether the page only asks for consent to cookies, by its URL or its text."""
    parts = split_url(url)
    if _CONSENT_URL.search(f"{parts.hostname}{parts.path}"):
        return True
    text = tree.text_content()
    return len(text) < 3_000 and len(_CONSENT_WORDS.findall(text)) >= 5


def stated_text(tree: "HtmlElement") -> str:
    """Return the text of the article as the page states it for search engines, "" if it does not."""
    texts = (next(_strings(record.get("articleBody")), "") for record in _articles(tree))
    return max(texts, key=len, default="")[:_MAX_STATED_LENGTH]


def _from_json_ld(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    for record in _articles(tree):
        yield "title", next(_strings(record.get("headline")), "")
        yield "byline", ", ".join(_names(record.get("author")))
        yield "published", next(_strings(record.get("datePublished")), "")
        yield "site", next(_names(record.get("publisher")), "")
        yield "language", next(_strings(record.get("inLanguage")), "")
        if str(record.get("isAccessibleForFree", "")).casefold() == "false":
            yield "paywall", "yes"


def _articles(tree: "HtmlElement") -> Iterator[dict[str, Any]]:
    """Yield the records of articles in the JSON-LD of the page."""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            records = [*_records(json.loads(script.text_content(), strict=False))]
        except (ValueError, RecursionError):
            continue
        for record in records:
            if any(_ARTICLE_TYPES.search(kind) for kind in _strings(record.get("@type"))):
                yield record


def _records(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for each in value[:100]:
            yield from _records(each, depth + 1)
    elif isinstance(value, dict) and depth < 5:
        yield value
        yield from _records(value.get("@graph"), depth + 1)
        yield from _records(value.get("mainEntity"), depth + 1)


def _strings(value: Any) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str):
            yield each


def _names(value: Any) -> Iterator[str]:
    for each in (value if isinstance(value, list) else [value])[:5]:
        name = each.get("name") if isinstance(each, dict) else each
        yield from (text for text in _strings(name) if "://" not in text)


def _from_meta(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    for meta in tree.xpath("//meta[@content]"):
        name = (meta.get("property") or meta.get("name") or meta.get("http-equiv") or "").casefold()
        content = meta.get("content")
        if name in _META_KEYS and not (name == "author" and "://" in content):
            yield _META_KEYS[name], content
        if name == "article:content_tier" and content.casefold() in {"locked", "metered"}:
            yield "paywall", "yes"
    yield "language", tree.get("lang", "")


def _from_elements(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    for element in tree.xpath("//article//h1|//h1"):
        yield "title", element.text_content()
    for element in tree.xpath("//*[@rel='author' or @itemprop='author']"):
        yield "byline", element.text_content()
    for element in tree.xpath("//time[@datetime]"):
        yield "published", element.get("datetime")
    for element in tree.xpath("//head/title"):
        yield "title", element.text_content()


def parse_date(text: str) -> float | None:
    """Return a date of ISO 8601 or RFC 5322 as epoch seconds, None for any other text."""
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            date_time = parse(text.strip())
            return (date_time if date_time.tzinfo else date_time.replace(tzinfo=UTC)).timestamp()
        except (ValueError, TypeError, OverflowError):
            continue
    return None


def split_url(url: str) -> SplitResult:
    """Return the parts of ``url``, empty ones where it cannot be parsed."""
    try:
        return urlsplit(url)
    except ValueError:  # brackets without an IP address in them
        return urlsplit("")
