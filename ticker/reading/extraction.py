"""Find the article on a web page, with what the page says about it.

readability-lxml finds the text. The rest is done here and around it: boilerplate is removed before and after, images
get the URLs a script would give them, and the page's metadata is read. The result is safe HTML.

Size and number of elements are bounded, and no script runs. An ordinary page takes tens of milliseconds, so this is for
the parser process, never for the UI thread.
"""

import logging
from typing import TYPE_CHECKING

from ticker.entities import Extracted
from ticker.reading.boilerplate import remove_asides, remove_boilerplate, remove_element
from ticker.reading.image_tags import is_tracking_pixel
from ticker.reading.page_metadata import is_consent_page, page_metadata, parse_date, split_url
from ticker.reading.page_parser import parse_page
from ticker.reading.page_tables import restore_tables, set_tables_aside
from ticker.reading.plain_text import plain_text, text_of
from ticker.reading.safe_links import safe_link
from ticker.reading.sanitizer import safe_html

if TYPE_CHECKING:
    from lxml.html import HtmlElement

log = logging.getLogger(__name__)

_MIN_LENGTH = 200  # characters of text; less is no article
_LAZY_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-img-src")


def extract_article(page: bytes, url: str, *, charset: str = "") -> Extracted:
    """Return the article on ``page``, found at ``url``; an empty one where there is none.

    ``charset`` is what the Content-Type header names, "" without. Never raises for a bad page.
    """
    from lxml import etree  # noqa: PLC0415 - 15 MB, and no headline needs it

    try:
        tree = parse_page(page, charset)
        if tree is None:
            return Extracted()
        metadata, is_consent = page_metadata(tree), is_consent_page(tree, url)  # before anything is removed
        return Extracted(
            title=plain_text(metadata.get("title", "")),
            byline=plain_text(metadata.get("byline", ""), max_length=200),
            published_at=parse_date(metadata.get("published", "")),
            site_name=plain_text(metadata.get("site", ""), max_length=100),
            language=metadata.get("language", "")[:35],
            image_url=safe_link(metadata.get("image", ""), url),
            body_html=_body(tree, url),
            is_paywalled=metadata.get("paywall", "") == "yes",
            is_consent_page=is_consent,
        )
    except (etree.LxmlError, ValueError, RecursionError) as error:
        log.info("no article in %s: %s", split_url(url).hostname, error)
        return Extracted()


def _body(tree: "HtmlElement", url: str) -> str:
    from readability import Document  # noqa: PLC0415 - slow, like lxml
    from readability.readability import Unparseable  # noqa: PLC0415

    remove_boilerplate(tree)
    _fix_images(tree)
    for element in tree.iter("blockquote", "figure", "figcaption", "table", "pre", "ol", "ul"):
        for name in ("class", "id"):  # readability would judge them by these: "twitter-tweet", "media"
            element.attrib.pop(name, None)
    tables = set_tables_aside(tree)
    logging.getLogger("readability").disabled = True  # it logs a traceback for every page without an article
    try:
        article = Document(tree, url=url).summary(html_partial=True, keep_all_images=True)
    except Unparseable:
        return ""
    body = safe_html(restore_tables(remove_asides(article), tables), url)
    return body if len(text_of(body, max_length=_MIN_LENGTH * 2)) >= _MIN_LENGTH else ""


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
