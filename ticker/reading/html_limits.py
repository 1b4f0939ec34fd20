"""Bound the structure of HTML: depth, tables, list items, length.

QTextBrowser hangs on a few hundred bytes of safe elements nested deeply enough, and a parser that follows the HTML
standard takes quadratic time and memory for thousands of elements that are never closed. What exceeds a limit is
flattened, never refused: the text stays.

Tags are found by regular expressions here on purpose: ``limit_open_elements`` decides what a parser may be given, and
``trim`` works on what the sanitizer has written, which must not change otherwise.
"""

import re

from ticker.reading.tags import BLOCK_TAGS, TABLE_TAGS, TAG, VOID_TAGS

MAX_BODY_LENGTH = 1_000_000  # characters
MAX_DEPTH = 40
MAX_CELLS = 4_000
MAX_LIST_ITEMS = 2_000
_MAX_TABLE_DEPTH = 2
_FEW_TAGS = 1_000  # so few cannot cost a parser much

_RAW_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})")
_UNCOUNTED_NAMES = "p li dd dt tr td th thead tbody tfoot option br hr img wbr input meta link col"
_UNCOUNTED = frozenset(_UNCOUNTED_NAMES.split())  # never open inside one another, or never open at all
_FORMATTING_NAMES = "a b big code em font i nobr s small strike strong tt u"  # HTML standard, 13.2.4.3
_FORMATTING = frozenset(_FORMATTING_NAMES.split())  # reopened in every following block until closed
_MAX_FORMATTING = 8


def limit_open_elements(body: str) -> str:
    """Return HTML as received so that no more than MAX_DEPTH elements are open anywhere.

    An element counts as open until its own end tag, which may be too long but not too short. A tag too many becomes a
    line break or nothing, and so does the end tag of an element that is not open: the parser would search all open
    elements for each.
    """
    if body.count("<") <= _FEW_TAGS:
        return body
    is_open: list[str] = []

    def checked(tag: re.Match[str]) -> str:
        name = tag[2].lower()
        if name in _UNCOUNTED:
            return tag[0]
        if tag[1] and name in is_open:
            is_open.remove(name)
            return tag[0]
        has_room = len(is_open) < MAX_DEPTH and (
            name not in _FORMATTING or sum(each in _FORMATTING for each in is_open) < _MAX_FORMATTING
        )
        if not tag[1] and has_room:
            is_open.append(name)
            return tag[0]
        return "<br " if name in BLOCK_TAGS else "<track "  # "track" is a void element, and removed as unsafe

    return _RAW_TAG.sub(checked, body)


def exceeds_limits(clean: str) -> bool:
    """Tell whether safe HTML exceeds a limit."""
    if len(clean) > MAX_BODY_LENGTH:
        return True
    if clean.count("</") <= _MAX_TABLE_DEPTH:
        return False
    if clean.count("<table") > _MAX_TABLE_DEPTH or clean.count("<li") > MAX_LIST_ITEMS or _cells(clean) > MAX_CELLS:
        return True
    if clean.count("</") <= MAX_DEPTH:
        return False
    depth = deepest = 0
    for closing, name, _ in TAG.findall(clean):
        if closing:
            depth -= 1
        elif name not in VOID_TAGS:
            depth += 1
            deepest = max(deepest, depth)
    return deepest > MAX_DEPTH


def trim(clean: str) -> str:
    """Return safe HTML within the limits: excess tags become line breaks, and the end is cut off."""
    has_tables = _cells(clean) <= MAX_CELLS
    parts: list[str] = []
    still_open: list[tuple[str, bool]] = []  # name, whether its tags are kept
    kept_depth = tables = items = length = position = 0
    for tag in TAG.finditer(clean):
        length += tag.end() - position
        parts.append(clean[position : tag.start()])
        position = tag.end()
        closing, name = tag[1], tag[2]
        if length > MAX_BODY_LENGTH:
            break
        if name in VOID_TAGS:
            parts.append(tag[0])
        elif closing:
            _, is_kept = still_open.pop()
            kept_depth -= is_kept
            tables -= name == "table"
            parts.append(tag[0] if is_kept else _break_for(name))
        else:
            tables += name == "table"
            items += name == "li"
            is_kept = kept_depth < MAX_DEPTH
            is_kept &= name not in TABLE_TAGS or (has_tables and tables <= _MAX_TABLE_DEPTH)
            is_kept &= name != "li" or items <= MAX_LIST_ITEMS
            kept_depth += is_kept
            still_open.append((name, is_kept))
            if is_kept:
                parts.append(tag[0])
    else:
        parts.append(clean[position:][: max(MAX_BODY_LENGTH - length, 0)])
    parts.extend(f"</{name}>" for name, is_kept in reversed(still_open) if is_kept)
    return "".join(parts)


def _cells(clean: str) -> int:
    return clean.count("<td") + clean.count("<th")


def _break_for(name: str) -> str:
    if name in {"td", "th"}:
        return " "
    return "<br>" if name in BLOCK_TAGS or name in TABLE_TAGS else ""
