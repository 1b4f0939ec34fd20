"""The article on a web page: its text without navigation, share bars and notices, and what the page says about it.

readability-lxml finds the text; around it stand what it leaves to others: removing what is certainly no text before it
looks, lines that only lead elsewhere after it has, pictures that wait for a script to load them, and the page's own
word on headline, author, date and site (JSON-LD, Open Graph). The result is safe HTML.

Everything here obeys caps and none of it runs scripts. It takes tens of milliseconds for an ordinary page: call it from
a fetcher, never from the thread that draws.
"""

import json
import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urlsplit

from ticker.entities import Extracted
from ticker.reading.sanitizer import counts_readers, plain_text, safe_html, safe_link, text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_PAGE_LENGTH = 5_000_000  # bytes
MAX_ELEMENTS = 60_000
_MIN_WORDS = 200  # characters; less than this is no article
_MAX_SHARE_OF_PAGE = 0.5  # what holds more of the words is no share bar, whatever it is called
_LONG_PARAGRAPH = 80  # characters
_MAX_ASIDE_LENGTH = 300
_MAX_TEASER_LENGTH = 400
_PROSE = 3  # such paragraphs are text that somebody wrote to be read

log = logging.getLogger(__name__)


def extract_article(page: bytes, url: str, *, charset: str = "") -> Extracted:
    """Return the article on ``page``, which came from ``url``. ``charset`` is what the response's header said.

    Never raises for a bad page: what cannot be read comes back empty.
    """
    from lxml import etree  # noqa: PLC0415 - 15 MB, and no headline needs it

    try:
        tree = parsed_page(page, charset)
        if tree is None:
            return Extracted()
        said, is_consent_page = _said_by(tree), _asks_for_consent(tree, url)  # before anything is taken away
        return Extracted(
            title=plain_text(said.get("title", "")),
            byline=plain_text(said.get("byline", ""), longest=200),
            published_at=_moment(said.get("published", "")),
            site_name=plain_text(said.get("site", ""), longest=100),
            language=said.get("language", "")[:35],
            image_url=safe_link(said.get("image", ""), url),
            body_html=_body(tree, url),
            is_paywalled=said.get("paywall", "") == "yes",
            is_consent_page=is_consent_page,
        )
    except (etree.LxmlError, ValueError, RecursionError) as error:
        log.info("no article in %s: %s", _parts(url).hostname, error)
        return Extracted()


# What is certainly no text of the article: by element, by role, by the words in class and id.
_NEVER_SHOWN = "//script|//style|//noscript|//template|//svg|//canvas|//input|//select|//textarea"
_NO_TEXT = "//nav|//form|//button|//dialog|//*[@class or @id or @role]"
_HIDDEN = "//*[@hidden or @aria-modal='true' or (@aria-hidden='true' and .//p) or contains(@style, 'display')]"
_NOT_DISPLAYED = re.compile(r"(?:^|;)\s*display\s*:\s*none\b", re.IGNORECASE)
_NO_TEXT_ROLES = [
    "navigation",
    "banner",
    "contentinfo",
    "search",
    "dialog",
    "alertdialog",
    "menu",
    "menubar",
    "toolbar",
]
_NO_TEXT_NAMES = re.compile(
    r"(?:^|[\s_-])(?:share|sharing|social|addthis|sharedaddy|newsletter|subscribe|signup|sign-up|cookie|cookies|consent|"
    r"gdpr|related|recirc|recommended|recommendations?|outbrain|taboola|trending|most-?(?:read|popular|viewed)|read-?more|"
    r"more-?(?:stories|news|on-this|from)|promo|promotion|advert|advertisement|ads?|sponsored|breadcrumbs?|"
    r"paywall|regwall|popup|skip-?link|tags?|author-?(?:bio|box)|print-?(?:only|button)|toolbar|byline-?social)(?:$|[\s_-])",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:disqus|comments?(?:-?(?:list|area|section|wrapper))?)(?:$|[\s_-])", re.IGNORECASE
)
# A line that only leads to another article, in the languages it was met in.
_LEADS_ELSEWHERE = re.compile(
    r"\s*(?:read (?:more|also|next|this|our|the full)|see also|also (?:read|on|see)|related\b|more (?:on|from|about)\b|"
    r"watch(?: live| now| more)?\s*:|listen\s*:|lire aussi|à lire aussi|voir aussi|lesen sie auch|mehr zum thema|"
    r"auch interessant|lea también|leer también|te puede interesar|ver también|leia também|veja também|saiba mais|"
    r"leggi anche|lees ook|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|więcej)|"
    r"čtěte (?:také|více)|читайте (?:также|ещё)|читайте також|devamını oku|baca juga|اقرأ أيضا|קראו גם|相关阅读|"
    r"延伸阅读|関連記事|관련기사)",
    re.IGNORECASE,
)
_NOTICES = re.compile(
    r"\s*(?:advertisements?|anzeige|publicité|publicidad|publicidade|pubblicità|реклама|广告|広告|sponsored|"
    r"share (?:this|on)\b.{0,40}|(?:story|article) continues below.{0,40}|continue reading(?: below)?|"
    r"scroll to continue.{0,40}|sign up (?:for|to) (?:our|the).{0,60}newsletters?.{0,20})\s*[.:]?\s*",
    re.IGNORECASE,
)
_TABLE_HERE = re.compile("\ue000[0-9]{40}\ue001")
_HEADINGS = {"h2", "h3", "h4", "h5", "h6"}
_LAZY_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-img-src")
_ARTICLE_TYPES = re.compile(r"(?:^|/)(?:\w*Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$")
_CONSENT_PLACE = re.compile(
    r"^consent\.|[./](?:consent|cookiewall|cookie-?consent|privacy-?gate)(?:[./?]|$)", re.IGNORECASE
)
_CONSENT_WORDS = re.compile(r"cookies?\b|consent|zustimm|consentement|consentimiento|toestemming", re.IGNORECASE)


def parsed_page(page: bytes, charset: str) -> "HtmlElement | None":
    """Return ``page`` as a tree, None where there is nothing to read or too much. Raises LxmlError and ValueError."""
    from lxml import html  # noqa: PLC0415

    text = _decoded(page[:MAX_PAGE_LENGTH], charset)
    if not text.strip():
        return None
    # An encoding named in the text would contradict a text that is decoded already.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    tree = html.document_fromstring(text.encode("utf-8", "ignore"), parser=parser)
    return tree if sum(1 for _ in tree.iter()) <= MAX_ELEMENTS else None


def _decoded(page: bytes, charset: str) -> str:
    named = re.search(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})", page[:4096], re.IGNORECASE)
    for name in ("utf-8-sig" if page.startswith(b"\xef\xbb\xbf") else "", charset, named[1].decode() if named else ""):
        try:
            if name:
                return page.decode(name, "replace")
        except LookupError:
            continue
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        return page.decode("windows-1252", "replace")


def _body(tree: "HtmlElement", url: str) -> str:
    from readability import Document  # noqa: PLC0415
    from readability.readability import Unparseable  # noqa: PLC0415

    _drop_what_is_no_text(tree)
    _wake_pictures(tree)
    for element in tree.iter("blockquote", "figure", "figcaption", "table", "pre", "ol", "ul"):
        for name in ("class", "id"):  # by which the library would judge them: "twitter-tweet", "media"
            element.attrib.pop(name, None)
    tables = _set_tables_aside(tree)
    finder = logging.getLogger("readability")
    finder.disabled = True  # it logs a traceback for every page it cannot read
    try:
        found = Document(tree, url=url).summary(html_partial=True, keep_all_images=True)
    except Unparseable:
        return ""
    found = _TABLE_HERE.sub(lambda place: tables.get(place[0], ""), _without_asides(found))
    body = safe_html(found, url)
    return body if len(text_of(body, longest=_MIN_WORDS * 2)) >= _MIN_WORDS else ""


def _drop_what_is_no_text(tree: "HtmlElement") -> None:
    for element in tree.xpath(_NEVER_SHOWN):
        _drop(element)
    most = len(tree.text_content()) * _MAX_SHARE_OF_PAGE
    for element in tree.xpath(_NO_TEXT):
        if element.tag not in {"html", "body", "main", "article"} and len(element.text_content()) < most:
            name = f"{element.get('class', '')} {element.get('id', '')}"
            if _COMMENTS.search(name) or (_is_no_text(element, name) and not _holds_prose(element)):
                _drop(element)
    _drop_what_is_hidden(tree, most)
    teasers = _teasers(tree)
    if sum(len(box.text_content()) for box in teasers) < most:
        for box in teasers:
            _drop(box)
    _drop_columns_of_links(tree)


def _drop_columns_of_links(tree: "HtmlElement") -> None:
    for table in tree.xpath("//table[.//a]"):
        if not _has_columns(table):  # a page that is laid out as a table
            for cell in table.xpath("./tr/td[.//a]|./tbody/tr/td[.//a]"):
                if _leads_away(cell):
                    cell.clear()


def _drop_what_is_hidden(tree: "HtmlElement", most: float) -> None:
    for element in tree.xpath(_HIDDEN):
        is_hidden = "style" not in element.attrib or _NOT_DISPLAYED.search(element.get("style")) is not None
        if is_hidden and len(element.text_content()) < most:  # a page may hide its text until a script has run
            _drop(element)


def _is_no_text(element: "HtmlElement", name: str) -> bool:
    is_control = element.tag in {"nav", "form", "button", "dialog"} or element.get("role") in _NO_TEXT_ROLES
    return is_control or _NO_TEXT_NAMES.search(name) is not None


def _holds_prose(element: "HtmlElement") -> bool:
    """Return whether paragraphs of text stand in ``element``, whatever it is called."""
    paragraphs = (paragraph for paragraph in element.iter("p") if paragraph.find(".//a") is None)
    return sum(len(paragraph.text_content()) > _LONG_PARAGRAPH for paragraph in paragraphs) >= _PROSE


def _drop(element: "HtmlElement") -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _wake_pictures(tree: "HtmlElement") -> None:
    """Give pictures that wait for a script the address the script would give them; those that nobody sees go."""
    for picture in tuple(tree.iter("img")):
        if counts_readers(picture.attrib):  # said by attributes the library takes away
            _drop(picture)
            continue
        source = picture.get("src", "")
        if source and not source.startswith("data:"):
            continue
        largest = picture.get("data-srcset", picture.get("srcset", "")).split(",")[-1].strip().split(" ")[0]
        address = next((picture.get(name) for name in _LAZY_SOURCES if picture.get(name)), largest)
        if address:
            picture.set("src", address)


def _set_tables_aside(tree: "HtmlElement") -> dict[str, str]:
    """Put a paragraph of one word in the place of each table of figures: the library drops the small ones."""
    from lxml import html  # noqa: PLC0415

    tables: dict[str, str] = {}
    for table in [*tree.iter("table")]:
        if table.getparent() is None or table.find(".//table") is not None or not _has_columns(table):
            continue
        place = f"\ue000{len(tables):040}\ue001"  # as long as a sentence: the library drops short boxes too
        after, table.tail = table.tail, None
        tables[place] = str(html.tostring(table, encoding="unicode"))
        paragraph = html.Element("p")
        paragraph.text, paragraph.tail = place, after
        table.getparent().replace(table, paragraph)
    return tables


def _has_columns(table: "HtmlElement") -> bool:
    rows = [len(row.findall("td")) + len(row.findall("th")) for row in table.iter("tr")]
    text = len(table.text_content())
    links = sum(len(link.text_content()) for link in table.iter("a"))
    return len(rows) > 1 and min(rows) > 1 and links < text / 2 and text < sum(rows) * _MAX_ASIDE_LENGTH


def _teasers(tree: "HtmlElement") -> "list[HtmlElement]":
    """Return the boxes that stand in a row of their like, each a linked headline with a few words below it."""
    rows: dict[tuple[Any, str, str], list[HtmlElement]] = {}
    for box in tree.xpath("//div[.//a]|//article[.//a]|//section[.//a]"):
        if (
            len(box)
            and box.find(".//pre") is None
            and len(box.text_content()) < _MAX_TEASER_LENGTH
            and _begins_linked(box)
        ):
            rows.setdefault((box.getparent(), box.tag, box.get("class", "")), []).append(box)
    return [box for row in rows.values() if len(row) > 1 for box in row]


def _begins_linked(box: "HtmlElement") -> bool:
    """Return whether the first words in ``box`` are a link, and the only one of a whole line."""
    for element in box.iter():
        if element.tag == "a":
            return bool(element.text_content().strip()) and element.getparent().tag != "p"
        if (element.text or "").strip():
            return False
    return False


def _leads_away(element: "HtmlElement") -> bool:
    """Return whether most of the text in ``element`` is links."""
    text = len("".join(element.text_content().split()))
    return sum(len("".join(link.text_content().split())) for link in element.iter("a")) > text * 0.6


def _without_edges(tree: "HtmlElement") -> None:
    """Take away what stands before the first and after the last line of text and only leads elsewhere."""
    lines = [*tree.iter("p", "ul", "ol", "h2", "h3", "h4", "h5", "h6", "pre", "table", "blockquote", "figure", "td")]
    for order in (lines, lines[::-1]):
        for line in order:
            if line.getparent() is None or line.find(".//img") is not None:
                continue
            is_heading = line.tag in _HEADINGS
            if line.text_content().strip() and not _leads_away(line) and not (is_heading and order is not lines):
                break
            _drop(line)


def _without_asides(found: str) -> str:
    """Return the text found without lines that lead elsewhere and notices between its paragraphs."""
    from lxml import html  # noqa: PLC0415

    tree = html.document_fromstring(f"<div>{found}</div>")
    for frame in tree.iter("iframe"):
        frame.text = None  # the library's "VIDEO"
    line_before = ""
    for element in [*tree.iter("p", "li", "h2", "h3", "h4", "h5", "h6", "div", "aside", "strong", "figcaption")]:
        text = " ".join(element.text_content().split())
        if (
            not text
            or len(text) > _MAX_ASIDE_LENGTH
            or element.getparent() is None
            or element.find(".//img") is not None
        ):
            continue
        links = sum(len(link.text_content()) for link in element.iter("a"))
        leads_elsewhere = _LEADS_ELSEWHERE.match(text) and links >= len(text) / 2
        is_repeated = element.tag in {"p", "figcaption"} and len(text) > _LONG_PARAGRAPH and text == line_before
        if leads_elsewhere or is_repeated or _NOTICES.fullmatch(text):
            _drop(element)
        elif element.tag in {"p", "figcaption"}:
            line_before = text
    _without_edges(tree)
    return str(html.tostring(tree, encoding="unicode"))


def _said_by(tree: "HtmlElement") -> dict[str, str]:
    """Return what the page says about its article, each under our word for it, the most reliable source first."""
    said: dict[str, str] = {}
    for key, value in (*_said_in_json(tree), *_said_in_head(tree), *_said_in_text(tree)):
        text = " ".join(value.split())
        if text and key not in said:
            said[key] = text
    return said


def _said_in_json(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            records = [*_records(json.loads(script.text_content(), strict=False))]
        except (ValueError, RecursionError):
            continue
        for record in records:
            if not any(_ARTICLE_TYPES.search(kind) for kind in _strings(record.get("@type"))):
                continue
            yield "title", next(_strings(record.get("headline")), "")
            yield "byline", ", ".join(_names(record.get("author")))
            yield "published", next(_strings(record.get("datePublished")), "")
            yield "site", next(_names(record.get("publisher")), "")
            yield "language", next(_strings(record.get("inLanguage")), "")
            if str(record.get("isAccessibleForFree", "")).casefold() == "false":
                yield "paywall", "yes"


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


def _said_in_head(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    words = {
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
    for meta in tree.xpath("//meta[@content]"):
        name = (meta.get("property") or meta.get("name") or meta.get("http-equiv") or "").casefold()
        content = meta.get("content")
        if name in words and not (name == "author" and "://" in content):
            yield words[name], content
        if name == "article:content_tier" and content.casefold() in {"locked", "metered"}:
            yield "paywall", "yes"
    yield "language", tree.get("lang", "")


def _said_in_text(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    for element in tree.xpath("//article//h1|//h1"):
        yield "title", element.text_content()
    for element in tree.xpath("//*[@rel='author' or @itemprop='author']"):
        yield "byline", element.text_content()
    for element in tree.xpath("//time[@datetime]"):
        yield "published", element.get("datetime")
    for element in tree.xpath("//head/title"):
        yield "title", element.text_content()


def _moment(said: str) -> float | None:
    """Return the epoch seconds of a date in ISO 8601 or RFC 5322, None for any other."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(said.strip())
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        except (ValueError, TypeError, OverflowError):
            continue
    return None


def _asks_for_consent(tree: "HtmlElement", url: str) -> bool:
    parts = _parts(url)
    if _CONSENT_PLACE.search(f"{parts.hostname}{parts.path}"):
        return True
    text = tree.text_content()
    return len(text) < 3_000 and len(_CONSENT_WORDS.findall(text)) >= 5


def _parts(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:  # an address in brackets that is none
        return urlsplit("")
