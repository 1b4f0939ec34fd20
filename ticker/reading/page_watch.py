"""Find the headlines of a web page that has no feed: by CSS selectors, by a text pattern, or by a guess.

For the process of its own: a selector or a pattern of the user's is run on an untrusted page, and may never end.
"""

import html
import re
from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from ticker.entities import FetchError, FetchErrorKind, ParsedEntry, ParsedFeed
from ticker.feed_source import PageSource
from ticker.pages import PageGuess
from ticker.reading.page_parser import MAX_PAGE_LENGTH, decode_page, parse_page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ReadDate = Callable[[str], float | None]  # epoch seconds of a date as people write it
_MAX_ITEMS = 200
_MAX_GUESSES = 6
_MIN_REPEATS = 3
_MIN_TITLE = 12  # characters: shorter ones are those of menus
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_FIELD = re.compile(r"\{(title|link|date|\*)\}")
_MAX_BETWEEN = 5_000  # characters that a field of a pattern may span
_CLASS = re.compile(r"[A-Za-z_][\w-]{0,60}")
_TAGS = re.compile(r"<[^<>]*>")


def watched_feed(page: bytes, source: PageSource, read_date: ReadDate, *, charset: str = "") -> ParsedFeed:
    """Return what is found on ``page``. Raises FetchError (NOTHING_FOUND, NOT_A_FEED)."""
    tree = _tree_of(page, charset)
    if source.pattern:
        entries = _by_pattern(decode_page(page[:MAX_PAGE_LENGTH], charset), source, read_date)
    else:
        entries = _by_selectors(tree, source, read_date)
    if not entries:
        raise FetchError(FetchErrorKind.NOTHING_FOUND)
    return ParsedFeed(title=_page_title(tree), home_url=source.url, entries=tuple(entries))


def guesses(page: bytes, url: str, *, charset: str = "") -> tuple[PageGuess, ...]:
    """Return what on ``page`` looks like a list of headlines, the likeliest first: links that repeat alike."""
    tree = _tree_of(page, charset)
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for link in tree.iter("a"):
        title, href = _words(link), (link.get("href") or "").strip()
        if len(title) >= _MIN_TITLE and href and not href.startswith(("#", "javascript:", "mailto:")):
            found[_selector_of(link)].setdefault(urljoin(url, href), title)
    lists = [(selector, [*titles.values()]) for selector, titles in found.items() if len(titles) >= _MIN_REPEATS]
    lists.sort(key=lambda each: -sum(min(len(title), 100) for title in each[1][:50]))
    return tuple(PageGuess(selector, len(titles), tuple(titles[:3])) for selector, titles in lists[:_MAX_GUESSES])


def _tree_of(page: bytes, charset: str) -> "HtmlElement":
    from lxml import etree  # noqa: PLC0415 - 15 MB, and no headline needs it

    try:
        tree = parse_page(page, charset)
    except (etree.LxmlError, ValueError):
        tree = None
    if tree is None:
        raise FetchError(FetchErrorKind.NOTHING_FOUND)
    return tree


def _by_selectors(tree: "HtmlElement", source: PageSource, read_date: ReadDate) -> list[ParsedEntry]:
    entries: dict[str, ParsedEntry] = {}
    for item in _select(tree, source.items or "article a, h2 a, h3 a")[:_MAX_ITEMS]:
        entry = _entry(item, source, read_date)
        if entry is not None:
            entries.setdefault(entry.link or entry.title, entry)
    return [*entries.values()]


def _entry(item: "HtmlElement", source: PageSource, read_date: ReadDate) -> ParsedEntry | None:
    link = _first(item, source.link) if source.link else _first_link(item)
    heading = _first(item, source.title) if source.title else _first_heading(item, link)
    title = _words(heading) if heading is not None else ""
    href = (link.get("href") or "").strip() if link is not None else ""
    if not title:
        return None
    dated = _first(item, source.date) if source.date else next(item.iter("time"), None)
    date = read_date(dated.get("datetime") or _words(dated)) if dated is not None else None
    return _made(title, href, date, source.url)


def _made(title: str, href: str, date: float | None, url: str) -> ParsedEntry:
    link = urljoin(url, href) if href else ""
    return ParsedEntry(link or title, link, html.escape(title, quote=False), published_at=date, is_title_text=True)


def _first_link(item: "HtmlElement") -> "HtmlElement | None":
    if item.tag == "a":
        return item
    inside = next((each for each in item.iter("a") if each.get("href")), None)
    return inside if inside is not None else next(item.iterancestors("a"), None)


def _first_heading(item: "HtmlElement", link: "HtmlElement | None") -> "HtmlElement | None":
    if item.tag == "a" or item.tag in _HEADINGS:
        return item
    heading = next((each for each in item.iter(*_HEADINGS) if _words(each)), None)
    if heading is not None:
        return heading
    return link if link is not None and _words(link) else item


def _first(item: "HtmlElement", selector: str) -> "HtmlElement | None":
    return next(iter(_select(item, selector)), None)


def _select(element: "HtmlElement", selector: str) -> list["HtmlElement"]:
    from lxml import etree  # noqa: PLC0415 - rarely needed
    from lxml.cssselect import CSSSelector, SelectorError  # noqa: PLC0415 - likewise; it needs cssselect

    try:
        found: list[HtmlElement] = CSSSelector(selector)(element)
    except (SelectorError, etree.LxmlError, ValueError) as error:
        raise FetchError(FetchErrorKind.NOTHING_FOUND, "selector") from error
    return found


def _by_pattern(text: str, source: PageSource, read_date: ReadDate) -> list[ParsedEntry]:
    entries: dict[str, ParsedEntry] = {}
    for found in _compiled(source.pattern).finditer(text):
        fields = {name: html.unescape(_TAGS.sub(" ", value or "")) for name, value in found.groupdict().items()}
        title = " ".join(fields["title"].split())
        date = read_date(fields["date"]) if "date" in fields else None
        if title:
            entry = _made(title, " ".join(fields.get("link", "").split()), date, source.url)
            entries.setdefault(entry.link or title, entry)
        if len(entries) >= _MAX_ITEMS:
            break
    return [*entries.values()]


def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern with {title}, {link}, {date} and {*} as a regular expression. Raises FetchError."""
    parts = _FIELD.split(pattern.strip())
    names = parts[1::2]
    texts = parts[::2]
    if "title" not in names or any(names.count(name) > 1 for name in ("title", "link", "date")):
        raise FetchError(FetchErrorKind.NOTHING_FOUND, "pattern")
    if not all(each.strip() for each in texts):
        raise FetchError(FetchErrorKind.NOTHING_FOUND, "pattern")
    expression = _literal(texts[0])
    for name, text in zip(names, texts[1:], strict=True):
        group = f"(?P<{name}>" if name != "*" else "(?:"
        expression += f"{group}.{{0,{_MAX_BETWEEN}}}?){_literal(text)}"
    return re.compile(expression, re.DOTALL | re.IGNORECASE)


def _literal(text: str) -> str:
    """Return text as an expression in which any white space matches any other."""
    return r"\s+".join(re.escape(part) for part in re.split(r"\s+", text))


def _page_title(tree: "HtmlElement") -> str:
    title = next(tree.iter("title"), None)
    return html.escape(_words(title)[:200], quote=False) if title is not None else ""


def _words(element: "HtmlElement") -> str:
    return " ".join("".join(element.itertext()).split())


def _selector_of(link: "HtmlElement") -> str:
    """Return a selector for links like this one: its tag, and those around it that say what it is."""
    parts: list[str] = []
    element: HtmlElement | None = link
    while element is not None and element.tag not in {"body", "html"} and len(parts) < 3:
        name = next((each for each in (element.get("class") or "").split() if _is_plain(each)), "")
        if element is link or name or element.tag in {*_HEADINGS, "article", "li", "main"}:
            parts.append(f"{element.tag}.{name}" if name else str(element.tag))
        element = element.getparent()
    return " ".join(reversed(parts))


def _is_plain(name: str) -> bool:
    """Whether a class is a name that somebody gave, and is likely the same tomorrow."""
    return _CLASS.fullmatch(name) is not None and not re.search(r"\d{2}|--|__[A-Za-z0-9]{4,}$", name)
