"""Repair the text of a feed before it is parsed: ampersands that begin no reference, and elements never closed."""

import html
import re
from html.entities import html5

# What is passed over: markup in which an ampersand means itself.
_AMPERSAND = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)"
    r"|&(?:(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});|([a-zA-Z][a-zA-Z0-9]{1,31});)?",
    re.DOTALL,
)
_NEEDS_REPAIR = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)")

_SHORT_LEAVES = frozenset(
    [
        "title",
        "link",
        "guid",
        "id",
        "pubdate",
        "published",
        "updated",
        "issued",
        "modified",
        "author",
        "category",
        "comments",
        "language",
        "dc:creator",
        "dc:date",
        "dc:subject",
        "dc:title",
        "itunes:author",
        "itunes:duration",
        "itunes:title",
    ]
)
_LONG_LEAVES = {"description", "summary", "content", "content:encoded", "itunes:summary", "dc:description"}
_MAX_TYPOS = 2  # letters of an end tag that are wrong, missing, swapped or too many
_LEAVES = _SHORT_LEAVES | _LONG_LEAVES
_ENTRIES = {"item", "entry"}
_FRAMES = _ENTRIES | {"channel", "feed", "rss", "rdf:rdf"}
_NOT_IN_BODIES = {"guid", "pubdate", "published", "updated"}  # elements of entries that no HTML has
_TAG = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<(/?)([A-Za-z][\w.:-]{0,40})([^<>]{0,5000})>", re.DOTALL
)


def escape_ampersands(text: str) -> str:
    """Return ``text``, the XML of a feed without a document type, with each stray ``&`` escaped.

    Names of characters that HTML has and XML has not become their numbers; other names are text.
    """
    return _AMPERSAND.sub(_escaped, text) if _NEEDS_REPAIR.search(text) else text


def _escaped(found: re.Match[str]) -> str:
    whole, name = found[0], found[1]
    if whole == "&":
        return "&amp;"
    if name is None:
        return whole
    if f"{name};" in html5:
        return "".join(f"&#{ord(character)};" for character in html.unescape(whole))
    return f"&amp;{whole[1:]}"


def close_leaves(text: str) -> str:
    """Return ``text``, a feed that is no XML, with each title, link, date and body closed where it must end.

    An element that is never closed, or whose end tag is misspelt, would swallow the entries that follow.
    """
    parts: list[str] = []
    position = 0
    leaf = ""  # the element that is open, as written
    for tag in _TAG.finditer(text):
        closing, name, rest = tag[1], tag[2], tag[3]
        if name is None:  # a CDATA section or a comment
            continue
        known = name.lower()
        if not leaf:
            if not closing and known in _LEAVES and not rest.endswith("/"):
                leaf = name
            continue
        if closing and known == leaf.lower():
            leaf = ""
            continue
        is_short = leaf.lower() in _SHORT_LEAVES
        if closing and is_short and known not in _FRAMES and known not in _LEAVES:
            if _is_misspelt(known, leaf.lower()):
                parts += (text[position : tag.start()], f"</{leaf}>")
                position, leaf = tag.end(), ""
            continue
        if known in _FRAMES or (not closing and (known in _LEAVES if is_short else known in _NOT_IN_BODIES)):
            parts += (text[position : tag.start()], f"</{leaf}>")
            position = tag.start()
            leaf = name if not closing and known in _LEAVES and not rest.endswith("/") else ""
    parts.append(text[position:])
    return "".join(parts)


def _is_misspelt(name: str, meant: str) -> bool:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - few feeds need it

    return bool(OSA.distance(name, meant) <= _MAX_TYPOS)
