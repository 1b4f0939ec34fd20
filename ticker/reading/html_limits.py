"""Bound how many elements are open anywhere in HTML, and how many attributes one has, before a parser gets it.

A parser that follows the HTML standard takes quadratic time and memory for thousands of elements that are never closed,
and quadratic time for the attributes of one.
Tags are found by a regular expression here on purpose: this decides what a parser may be given. What a text browser
gets is bounded by ``layout_limits``.
"""

import re
from itertools import islice

from ticker.reading.layout_limits import MAX_DEPTH
from ticker.reading.tags import BLOCK_TAGS

_FEW_TAGS = 1_000  # so few cannot cost a parser much

_RAW_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})")
_UNCOUNTED_NAMES = "p li dd dt tr td th thead tbody tfoot option br hr img wbr input meta link col"
_UNCOUNTED = frozenset(_UNCOUNTED_NAMES.split())  # never open inside one another, or never open at all
_FORMATTING_NAMES = "a b big code em font i nobr s small strike strong tt u"  # HTML standard, 13.2.4.3
_FORMATTING = frozenset(_FORMATTING_NAMES.split())  # reopened in every following block until closed
_MAX_FORMATTING = 8
_MAX_ATTRIBUTES = 2_000
_LONG = 2 * _MAX_ATTRIBUTES  # characters: a tag that is no longer has no more attributes
# Tags as HTML reads them (13.2.5), in linear time: a quoted value may hold "<" and ">", a name "<" and quotes.
_ATTRIBUTE = r"""(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+"?+|'[^']*+'?+|[^\s>"'][^\s>]*+|))?+"""
_ATTRIBUTES = rf"(?:[\s/]++|{_ATTRIBUTE})*+"
_RAW_TEXT = "script|style|title|textarea|xmp|iframe|noembed|noframes"  # what looks like a tag in these is text
_WHOLE_TAG = re.compile(
    rf"<!--.*?(?:-->|\Z)|<(?i:({_RAW_TEXT}))(?=[\s/>])({_ATTRIBUTES})>?.*?(?:</(?i:\1)|\Z)|<([a-zA-Z][^\s/>]*+)({_ATTRIBUTES})",
    re.DOTALL,
)
_ONE_ATTRIBUTE = re.compile(_ATTRIBUTE)


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


def limit_attributes(body: str) -> str:
    """Return HTML without the attributes of elements that have thousands."""
    if len(body) <= _LONG:
        return body
    kept, end = [], 0
    for tag in _WHOLE_TAG.finditer(body):
        group = 2 if tag[1] else 4
        attributes = tag[group] or ""
        if len(attributes) > _LONG and _has_too_many(attributes):
            kept.append(body[end : tag.start(group)])
            end = tag.end(group)
    return "".join([*kept, body[end:]])


def _has_too_many(attributes: str) -> bool:
    return sum(1 for _ in islice(_ONE_ATTRIBUTE.finditer(attributes), _MAX_ATTRIBUTES + 1)) > _MAX_ATTRIBUTES
