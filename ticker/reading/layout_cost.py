"""Estimate what laying out safe HTML costs a text browser, by what it makes of tags and text.

The unit is a microsecond of one layout in Qt 6.11 on an ordinary core, rounded up: of what was measured over the
shapes of ``tests/hostile_bodies.py``. Bytes tell little: a cell costs as much as 200 letters, a Chinese character as
much as five Latin ones.
"""

import re

from ticker.reading.tags import INLINE_TAGS, TABLE_TAGS

LINE_OF_CODE = 4.2  # a paragraph of its own, in a table
_INLINE = 5.0  # a run of its own, twice
PLACE = 60.0  # a place that links lead to, in a line
_BLOCK = 5.0
_TAGS = {
    **dict.fromkeys(INLINE_TAGS, _INLINE),
    "img": 8.0,
    "hr": 5.0,
    "li": 6.0,
    "dt": 7.5,
    "dd": 7.5,
    "ul": 8.0,
    "ol": 8.0,
    "blockquote": 14.0,  # tables of one cell, as the page is made
    "pre": 25.0,
    "table": 20.0,
    "tr": 10.0,
    "td": 17.0,
    "th": 17.0,
}
_NESTED = 0.05  # more for each element around it
_MAX_NESTED = 3  # tables

_LETTER = 0.12  # of a script that stands letter by letter
_LETTER_OF_LONG_WORD = 0.15  # more: the place where the line ends is searched for
_TAB = 3.0
_SHAPED = 0.7  # of one that is shaped, or broken by a dictionary
_KANA = 0.4
_SPECIAL = 1.3  # emoji, marks, signs of direction, what only few fonts have
_CHANGE = 2.5  # to these and back: a run of its own, often in another font
_CHANGE_OF_SCRIPT = 4.0
_CHANGE_TO_KANA = 1.2  # which stand among Chinese characters every few letters
_LONG_WORD = re.compile(r"(?<![^\s\u200b])[^\s\u200b]{200,}")
_SHAPED_LETTERS = re.compile(
    "[\u0531-\u1dff\u1f00-\u1fff\u2c00-\u303f\u3100-\ua7ef\ua800-\udfff\uf900-\ufdff\ufe30-\ufeff\uff00-\uffef]+"
)
_KANA_RUN = re.compile("[\u3040-\u30ff]+")
_SCRIPTS = (  # the frequent ones first, those of Japanese as one; the others have blocks of 128 characters
    "\u0400-\u052f",
    "\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\uff00-\uffef",
    "\u1100-\u11ff\u3130-\u318f\uac00-\ud7ff",
    "\u0590-\u05ff",
    "\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff",
    "\u0370-\u03ff\u1f00-\u1fff",
    "\u0531-\u058f",
    *(f"{chr(first)}-{chr(first + 127)}" for first in (*range(0x900, 0x1080, 128), *range(0x1200, 0x1E00, 128))),
    "\u1080-\u10ff",
    *(f"{chr(first)}-{chr(first + 127)}" for first in (*range(0x2C00, 0x2E80, 128), *range(0xA480, 0xAC00, 128))),
)
_SCRIPT_RUN = re.compile(
    f"(?=[{''.join(_SCRIPTS)}])(?:"
    + "|".join(f"[{script}]+(?:[ .,]{{1,2}}[{script}]+)*" for script in _SCRIPTS)  # words of one script are one run
    + ")"
)
_SPECIAL_RUN = re.compile(
    "[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2190-\u2bff\ua7f0-\ua7ff\ue000-\uf8ff\ufe00-\ufe2f"
    "\ufff0-\U0010ffff]+"
)


def tag_cost(name: str, depth: int = 0, tables: int = 0) -> float:
    """Return the cost of an element by itself, within ``depth`` others of which ``tables`` are tables."""
    if name in TABLE_TAGS:
        return _TAGS.get(name, _BLOCK) * layouts(tables - 1)
    return _TAGS.get(name, _BLOCK) * (1 + depth * _NESTED) * layouts(tables)


def text_cost(text: str) -> float:
    """Return the cost of text in one layout."""
    cost = len(text) * _LETTER + sum(map(len, _LONG_WORD.findall(text))) * _LETTER_OF_LONG_WORD
    cost += text.count("\t") * _TAB
    if text.isascii():
        return cost
    cost += sum(1 for _ in _SCRIPT_RUN.finditer(text)) * _CHANGE_OF_SCRIPT
    for pattern, letter, change in (
        (_SHAPED_LETTERS, _SHAPED, 0.0),
        (_KANA_RUN, _KANA, _CHANGE_TO_KANA),
        (_SPECIAL_RUN, _SPECIAL, _CHANGE),
    ):
        runs = pattern.findall(text)
        cost += len(runs) * change + sum(map(len, runs)) * (letter - _LETTER)
    return cost


def layouts(tables: int) -> int:
    """Return how often what stands within so many tables is laid out: by each for its width and for its height."""
    return 1 << max(0, min(tables, _MAX_NESTED))
