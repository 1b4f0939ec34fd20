"""Remove boilerplate from a page: navigation, share bars, teasers, notices, and what is hidden.

``remove_boilerplate`` works on the page before the article is looked for, ``remove_asides`` on the article found.
"""

import re
from typing import TYPE_CHECKING, Any

from ticker.reading.page_tables import is_data_table

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAX_SHARE_OF_PAGE = 0.5  # an element with more of the text is the article, whatever its name says
_LONG_PARAGRAPH = 80  # characters
_MAX_ASIDE_LENGTH = 300
_MAX_TEASER_LENGTH = 400
_MIN_PROSE = 3  # paragraphs

# What is certainly not the text of an article: by element, by role, by class and id.
_NEVER_SHOWN = "//script|//style|//noscript|//template|//svg|//canvas|//input|//select|//textarea"
_CANDIDATES = "//nav|//form|//button|//dialog|//*[@class or @id or @role]"
_HIDDEN = "//*[@hidden or @aria-modal='true' or (@aria-hidden='true' and .//p) or contains(@style, 'display')]"
_NOT_DISPLAYED = re.compile(r"(?:^|;)\s*display\s*:\s*none\b", re.IGNORECASE)
_BOILERPLATE_ROLES = [
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
_BOILERPLATE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:share|sharing|social|addthis|sharedaddy|newsletter|subscribe|signup|sign-up|cookie|cookies|consent|"
    r"gdpr|related|recirc|recommended|recommendations?|outbrain|taboola|trending|most-?(?:read|popular|viewed)|read-?more|"
    r"more-?(?:stories|news|on-this|from)|promo|promotion|advert|advertisement|ads?|sponsored|breadcrumbs?|"
    r"paywall|regwall|popup|skip-?link|tags?|author-?(?:bio|box)|print-?(?:only|button)|toolbar|byline-?social)(?:$|[\s_-])",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:disqus|comments?(?:-?(?:list|area|section|wrapper))?)(?:$|[\s_-])", re.IGNORECASE
)
# How lines begin that only link to another article, in the languages where they were found.
_LINK_LINE = re.compile(
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
_HEADINGS = {"h2", "h3", "h4", "h5", "h6"}


def remove_boilerplate(tree: "HtmlElement") -> None:
    """Remove what is certainly not the text of an article."""
    for element in tree.xpath(_NEVER_SHOWN):
        remove_element(element)
    most = len(tree.text_content()) * _MAX_SHARE_OF_PAGE
    for element in tree.xpath(_CANDIDATES):
        if element.tag not in {"html", "body", "main", "article"} and len(element.text_content()) < most:
            name = f"{element.get('class', '')} {element.get('id', '')}"
            if _COMMENTS.search(name) or (_is_boilerplate(element, name) and not _holds_prose(element)):
                remove_element(element)
    _remove_hidden(tree, most)
    teasers = _teasers(tree)
    if sum(len(box.text_content()) for box in teasers) < most:
        for box in teasers:
            remove_element(box)
    _remove_link_columns(tree)


def remove_asides(article: str) -> str:
    """Return the HTML of an article without link lines, notices and repeated lines between its paragraphs."""
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    tree = html.document_fromstring(f"<div>{article}</div>")
    for frame in tree.iter("iframe"):
        frame.text = None  # readability writes "VIDEO"
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
        is_link_line = _LINK_LINE.match(text) and links >= len(text) / 2
        is_repeated = element.tag in {"p", "figcaption"} and len(text) > _LONG_PARAGRAPH and text == line_before
        if is_link_line or is_repeated or _NOTICES.fullmatch(text):
            remove_element(element)
        elif element.tag in {"p", "figcaption"}:
            line_before = text
    _remove_edges(tree)
    return str(html.tostring(tree, encoding="unicode"))


def _remove_link_columns(tree: "HtmlElement") -> None:
    for table in tree.xpath("//table[.//a]"):
        if not is_data_table(table):  # a page that is laid out as a table
            for cell in table.xpath("./tr/td[.//a]|./tbody/tr/td[.//a]"):
                if _is_mostly_links(cell):
                    cell.clear()


def _remove_hidden(tree: "HtmlElement", most: float) -> None:
    for element in tree.xpath(_HIDDEN):
        is_hidden = "style" not in element.attrib or _NOT_DISPLAYED.search(element.get("style")) is not None
        if is_hidden and len(element.text_content()) < most:  # a page may hide its text until a script has run
            remove_element(element)


def _is_boilerplate(element: "HtmlElement", name: str) -> bool:
    is_control = element.tag in {"nav", "form", "button", "dialog"} or element.get("role") in _BOILERPLATE_ROLES
    return is_control or _BOILERPLATE_NAMES.search(name) is not None


def _holds_prose(element: "HtmlElement") -> bool:
    """Tell whether ``element`` contains paragraphs of text, whatever its class says."""
    paragraphs = (paragraph for paragraph in element.iter("p") if paragraph.find(".//a") is None)
    return sum(len(paragraph.text_content()) > _LONG_PARAGRAPH for paragraph in paragraphs) >= _MIN_PROSE


def _teasers(tree: "HtmlElement") -> "list[HtmlElement]":
    """Return the boxes in rows of equal ones that each have a linked headline with a few words below."""
    rows: dict[tuple[Any, str, str], list[HtmlElement]] = {}
    for box in tree.xpath("//div[.//a]|//article[.//a]|//section[.//a]"):
        if (
            len(box)
            and box.find(".//pre") is None
            and len(box.text_content()) < _MAX_TEASER_LENGTH
            and _begins_with_link(box)
        ):
            rows.setdefault((box.getparent(), box.tag, box.get("class", "")), []).append(box)
    return [box for row in rows.values() if len(row) > 1 for box in row]


def _begins_with_link(box: "HtmlElement") -> bool:
    """Tell whether ``box`` begins with a link that is a line of its own."""
    for element in box.iter():
        if element.tag == "a":
            return bool(element.text_content().strip()) and element.getparent().tag != "p"
        if (element.text or "").strip():
            return False
    return False


def _is_mostly_links(element: "HtmlElement") -> bool:
    """Tell whether most of the text in ``element`` is links."""
    text = len("".join(element.text_content().split()))
    return sum(len("".join(link.text_content().split())) for link in element.iter("a")) > text * 0.6


def _remove_edges(tree: "HtmlElement") -> None:
    """Remove link lines before the first and after the last line of text."""
    lines = [*tree.iter("p", "ul", "ol", "h2", "h3", "h4", "h5", "h6", "pre", "table", "blockquote", "figure", "td")]
    for order in (lines, lines[::-1]):
        for line in order:
            if line.getparent() is None or line.find(".//img") is not None:
                continue
            is_heading = line.tag in _HEADINGS
            if line.text_content().strip() and not _is_mostly_links(line) and not (is_heading and order is not lines):
                break
            remove_element(line)


def remove_element(element: "HtmlElement") -> None:
    """Remove ``element`` with its content, unless it is the root or removed already; the text behind it stays."""
    if element.getparent() is not None:
        element.drop_tree()
