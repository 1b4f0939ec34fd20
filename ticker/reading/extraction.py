"""Find the article on a web page, with what the page says about it.

``article_finder`` finds the text. The rest is done here and around it: boilerplate is removed before and after, images
get the URLs a script would give them, and the page's metadata is read. The result is safe HTML.

Size and number of elements are bounded, and no script runs. An ordinary page takes tens of milliseconds, so this is for
the parser process, never for the UI thread.
"""

import html
import logging
import re
from typing import TYPE_CHECKING

from ticker.pages import Extracted
from ticker.reading.article_finder import FoundArticle, find_article
from ticker.reading.boilerplate import remove_boilerplate, remove_element
from ticker.reading.image_tags import is_tracking_pixel
from ticker.reading.page_metadata import is_consent_page, page_metadata, parse_date, split_url, stated_text
from ticker.reading.page_parser import parse_page
from ticker.reading.page_tables import restore_tables, set_tables_aside
from ticker.reading.plain_text import plain_text, strip_tags, text_of
from ticker.reading.prose import is_sentence, letters
from ticker.reading.safe_links import safe_link
from ticker.reading.sanitizer import safe_html

if TYPE_CHECKING:
    from lxml.html import HtmlElement

log = logging.getLogger(__name__)

_MIN_LENGTH = 200  # letters of text; less is rarely an article
_LITTLE = 0.3  # of the words that the page states
_NO_ARTICLE = re.compile(
    r"\b(?:not found|404|403|forbidden|access denied|error|enable javascript|javascript is|cookies?|captcha|robot|"
    r"are you human|"
    r"log ?in|sign ?in|loading|redirect|just a moment|please wait|coming soon|under construction)\b",
    re.IGNORECASE,
)
_LAZY_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-img-src")


def extract_article(page: bytes, url: str, *, charset: str = "") -> Extracted:
    """Return the article on ``page``, found at ``url``; an empty one if there is none.

    ``charset`` is what the Content-Type header names, "" without. Never raises for a bad page.
    """
    from lxml import etree  # noqa: PLC0415 - 15 MB, and no headline needs it

    try:
        tree = parse_page(page, charset)
        if tree is None:
            return Extracted()
        _alive = [*tree.iter()]  # lxml makes an object for an element each time that none is alive
        metadata, is_consent = page_metadata(tree), is_consent_page(tree, url)  # before anything is removed
        stated = stated_text(tree) if b"articleBody" in page else ""
        author = plain_text(metadata.get("byline", ""), max_length=200)
        title = plain_text(metadata.get("title", ""))
        is_paywalled = metadata.get("paywall", "") == "yes"
        return Extracted(
            title=title,
            byline=author,
            published_at=parse_date(metadata.get("published", "")),
            site_name=plain_text(metadata.get("site", ""), max_length=100),
            language=metadata.get("language", "")[:35],
            image_url=safe_link(metadata.get("image", ""), url),
            body_html=_body(tree, url, "" if is_paywalled else stated, author, title),
            is_paywalled=is_paywalled,
            is_consent_page=is_consent,
        )
    except (etree.LxmlError, ValueError, RecursionError) as error:
        log.info("no article in %s: %s", split_url(url).hostname, error)
        return Extracted()


def _body(tree: "HtmlElement", url: str, stated: str, author: str, title: str) -> str:
    """Return the article as safe HTML. ``stated`` is its text by the metadata, as author and title; "" without."""
    remove_boilerplate(tree)
    _fix_images(tree)
    tables = set_tables_aside(tree)
    article = find_article(tree, author, title)
    body = safe_html(restore_tables(article.html, tables), url)
    if not _is_article(text_of(body, max_length=_MIN_LENGTH * 2), article):
        body = ""
    if letters(stated) >= _MIN_LENGTH and _share_of(stated, body) < _LITTLE:
        return safe_html(_paragraphs(stated), url)  # what the page shows, a script would have to load
    return body


def _share_of(stated: str, body: str) -> float:
    """Return how much of a text is in safe HTML, 0 to 1, by its words."""
    words = set(plain_text(stated, max_length=len(stated) + 1).split())
    return len(words & set(strip_tags(body).split())) / max(len(words), 1)


def _paragraphs(text: str) -> str:
    """Return plain text, or HTML, as HTML."""
    if "</" in text:
        return text
    return "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())


def _is_article(text: str, article: FoundArticle) -> bool:
    """Tell a short post from a page with nothing to read. The caller takes it if it is longer than the feed’s text."""
    if letters(text) >= _MIN_LENGTH:
        return True
    if not text.strip() or _NO_ARTICLE.search(text):
        return False
    return article.is_whole_page or (article.is_marked and is_sentence(text))


def _fix_images(tree: "HtmlElement") -> None:
    """Give lazily loaded images the URL that a script would set, and remove tracking pixels."""
    for image in tuple(tree.iter("img")):
        if is_tracking_pixel(image.attrib):  # by attributes that readability removes
            remove_element(image)
            continue
        source = image.get("src", "")
        if source and not source.startswith("data:"):
            continue
        largest = image.get("data-srcset", image.get("srcset", "")).split(",")[-1].strip().split(" ")[0]
        lazy_url = next((image.get(name) for name in _LAZY_SOURCES if image.get(name)), largest)
        if lazy_url:
            image.set("src", lazy_url)
        elif source:
            del image.attrib["src"]  # pictures within the page are not shown, and as long as a story
