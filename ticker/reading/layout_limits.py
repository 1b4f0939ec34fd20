"""Bound what safe HTML costs a text browser: its structure, and the estimated cost of its layout.

A text browser lays out a paragraph, a list and a table in one go, so each is bounded, and so is the whole. What is
too much for one is split or flattened, and every word stays; what is too much for the whole is cut off, and a
paragraph of the class CUT says so. The sanitizer lets no class through: nobody else can write that.

Works on the tags as the sanitizer has written them, which must not change otherwise.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ticker.reading.layout_cost import LINE_OF_CODE, PLACE, layouts, tag_cost, text_cost
from ticker.reading.table_shapes import MAX_COLUMNS, TableShape, pages_in_pre, table_shapes, without_spans
from ticker.reading.tags import BLOCK_TAGS, INLINE_TAGS, TABLE_TAGS, TAG, VOID_TAGS

MAX_LENGTH = 1_000_000  # characters
MAX_DEPTH = 40
MAX_TABLE_DEPTH = 2
MAX_LIST_ITEMS = 1_000  # in one list
MAX_COST = 175_000.0  # of a body
MAX_PIECE_COST = 62_000.0  # of a list, a table, a quotation
MAX_PARAGRAPH_COST = 5_000.0
CUT = "cut"
CUT_MARK = f'<p class="{CUT}"></p>'
WHOLE_MARK = '<wbr class="whole">'

_FEW_TAGS = 1_000
_FEW_CHARACTERS = 30_000
_SHORT_TEXT = 3_000  # characters, which no script makes too long for a paragraph
_CHARACTER = r"(?>&[^\s;<&]{1,10};|[\s\S])"  # as it is written
_CHUNK = re.compile(rf"(?:{_CHARACTER}){{1,400}}(?:(?<=\s)|\Z)|(?:{_CHARACTER}){{1,400}}")
_BLOCK = re.compile(f"</?(?:{'|'.join(sorted(BLOCK_TAGS))})[ >]")
_IDENTITY = re.compile(r' (?:id|name|start)="[^"]*"')
_START = re.compile(r' start="(-?\d{1,9})"')
_WRAPPERS = frozenset({"article", "aside", "details", "div", "figure", "footer", "header", "main", "nav", "section"})
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "address", "figcaption", "dt"})
_NESTING = frozenset({"table", "blockquote", "pre"})  # laid out as tables
_MAX_NESTING = 3
_TABLE_FRAME = frozenset({"table", "thead", "tbody", "tfoot"})


@dataclass(slots=True, eq=False)
class _Open:
    """An element that is open."""

    name: str
    tag: str
    is_kept: bool = True
    is_ours: bool = False  # a paragraph around text that had none
    items: int = 0  # of a list
    shape: TableShape | None = None  # of a table


def bound_layout(clean: str) -> str:
    """Return safe HTML within all limits; a long body then ends with a mark, and is not gone through again."""
    if clean.endswith((CUT_MARK, WHOLE_MARK)) or not _may_exceed(clean):
        return clean
    written = _Writer().write(clean)
    return written + WHOLE_MARK if len(written) > _FEW_CHARACTERS and not written.endswith(CUT_MARK) else written


def bounded_body(stored: str) -> str:
    """Return a stored body within all limits, without WHOLE_MARK. It may have been stored before the limits were."""
    return bound_layout(stored).removesuffix(WHOLE_MARK)


def _may_exceed(clean: str) -> bool:
    """Tell quickly what cannot exceed any limit: nearly every body."""
    tags, tables = clean.count("<"), clean.count("<table")
    if tags > _FEW_TAGS or len(clean) > _FEW_CHARACTERS or tables > MAX_TABLE_DEPTH:
        return True
    if tables and ('span="' in clean or clean.count("<td") + clean.count("<th") > MAX_COLUMNS):
        return True
    if clean.count("</") > MAX_DEPTH and _depth(clean) > MAX_DEPTH:
        return True
    return len(clean) > _SHORT_TEXT and ("<pre" in clean or max(map(len, _BLOCK.split(clean))) > _SHORT_TEXT)


def _depth(clean: str) -> int:
    depth = deepest = 0
    for closing, name, _ in TAG.findall(clean):
        if closing:
            depth -= 1
        elif name not in VOID_TAGS:
            depth += 1
            deepest = max(deepest, depth)
    return deepest


class _Writer:
    """Writes one body again, tag by tag, and counts what it costs."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._length = 0
        self._open: list[_Open] = []
        self._shapes: dict[int, TableShape] = {}
        self._pages: set[int] = set()  # offsets of pre that is no code
        self._total = self._piece = self._paragraph = 0.0
        self._depth = self._tables = 0  # kept elements, and those among them that are laid out as tables
        self._own: _Open | None = None  # the paragraph that was opened here around text
        self._was_cut = False

    def write(self, clean: str) -> str:
        tags = [*TAG.finditer(clean)]
        self._shapes, self._pages = table_shapes(tags), pages_in_pre(tags)
        position = 0
        for tag in tags:
            self._text(clean[position : tag.start()])
            if self._was_cut or self._is_full:
                self._was_cut = True
                break
            position = tag.end()
            self._take(tag)
        else:
            self._text(clean[position:])
        self._end_paragraph()
        self._written += [f"</{each.name}>" for each in reversed(self._open) if each.is_kept]
        return "".join([*self._written, CUT_MARK if self._was_cut else ""])

    @property
    def _is_full(self) -> bool:
        return self._total > MAX_COST or self._length > MAX_LENGTH

    def _kept(self) -> list[_Open]:
        return [each for each in self._open if each.is_kept]

    # tags

    def _take(self, tag: re.Match[str]) -> None:
        name = tag[2]
        if name in VOID_TAGS:
            if name == "hr":
                self._end_paragraph()
            if name == "br":
                self._break(tag[0])
            elif name != "col":
                self._put(tag[0], tag_cost(name, self._depth, self._tables))
        elif tag[1]:
            self._close()
        else:
            self._begin(tag)

    def _begin(self, tag: re.Match[str]) -> None:
        name = tag[2]
        element = _Open(name, tag[0], self._depth < MAX_DEPTH, shape=self._shapes.get(tag.start()))
        if name in TABLE_TAGS:
            self._fit_table(element)
        element.is_kept &= tag.start() not in self._pages
        if name not in INLINE_TAGS and element.is_kept:
            self._end_paragraph()
            self._split_before(name)
        self._open.append(element)
        if element.is_kept:
            self._count(element, 1)
            place = PLACE if name in INLINE_TAGS and (' id="' in element.tag or ' name="' in element.tag) else 0.0
            self._put(element.tag, tag_cost(name, self._depth, self._tables) + place)

    def _fit_table(self, element: _Open) -> None:
        """Decide whether this part of a table is kept, and without its spans."""
        tables = [each for each in self._open if each.name == "table"]
        if element.name == "table":
            assert element.shape is not None  # noqa: S101 - each has one
            has_room = sum(each.is_kept for each in tables) < MAX_TABLE_DEPTH and self._tables < _MAX_NESTING
            element.is_kept &= has_room and not element.shape.is_too_wide
            return
        element.is_kept &= bool(tables) and tables[-1].is_kept and element.name not in {"col", "colgroup"}
        if element.name in {"td", "th"} and tables and tables[-1].shape and tables[-1].shape.has_too_many_spans:
            element.tag = without_spans(element.tag)

    def _close(self) -> None:
        if not self._open:
            return
        if self._open[-1].is_kept and self._open[-1].name not in INLINE_TAGS:
            self._end_paragraph()
        element = self._open.pop()
        if element.is_kept:
            self._put(f"</{element.name}>", 0.0)
            self._count(element, -1)
        else:
            self._break(_break_for(element.name))

    def _break(self, written: str) -> None:
        """Write a line break, or a space, unless nobody would see it: behind two breaks, or any."""
        before = self._written[-2:]
        is_seen = before[-1:] not in ([" "], ["<br>"]) if written == " " else before != ["<br>", "<br>"]
        if written and is_seen:
            self._put(written, tag_cost("br", self._depth, self._tables))

    def _count(self, element: _Open, step: int) -> None:
        self._depth += step
        self._tables += step * (element.name in _NESTING)

    def _put(self, written: str, cost: float) -> None:
        self._written.append(written)
        self._length += len(written)
        self._total += cost
        self._piece += cost
        self._paragraph += cost
        if self._paragraph > MAX_PARAGRAPH_COST and cost and not self._is_full:
            self._split_paragraph()

    # what can be laid out by itself

    def _split_before(self, name: str) -> None:
        """Begin another piece before this block where the one before is long enough, or a list has many items."""
        kept = self._kept()
        inner = kept[-1] if kept else None
        if all(each.name in _WRAPPERS for each in kept):
            self._piece = 0.0
        elif name == "li" and inner is not None and inner.name in {"ul", "ol"}:
            inner.items += 1
            if inner.items % MAX_LIST_ITEMS == 0 or self._piece > MAX_PIECE_COST:
                self._reopen(kept.index(inner) if self._piece <= MAX_PIECE_COST else 0)
        elif self._piece > MAX_PIECE_COST * (1 if self._is_clean_break(name, kept) else 1.5):
            self._reopen(0)

    def _is_clean_break(self, name: str, kept: list[_Open]) -> bool:
        """Return whether what is open can be closed and opened again here: not within a row or an item."""
        return not any(each.name in {"tr", "li", "dd"} for each in kept) and (
            name == "tr" or all(each.name not in _TABLE_FRAME for each in kept)
        )

    def _reopen(self, first: int) -> None:
        """Close the kept elements from the ``first`` on, and open them again."""
        around, kept = self._kept()[:first], self._kept()[first:]
        self._written += [f"</{each.name}>" for each in reversed(kept)]
        if all(each.name in _WRAPPERS for each in around):
            self._piece = 0.0
        self._paragraph = 0.0
        for each in kept:
            each.tag = _again(each)
            self._written.append(each.tag)
            cost = tag_cost(each.name, self._depth, self._tables)
            self._total += cost
            self._piece += cost
            self._length += len(each.tag)

    # text

    def _text(self, text: str) -> None:
        if not text:
            return
        in_code = any(each.name == "pre" and each.is_kept for each in self._open)
        times = layouts(self._tables)
        cost = text_cost(text) * times
        if not in_code and self._paragraph + cost <= MAX_PARAGRAPH_COST and self._length + len(text) <= MAX_LENGTH:
            self._put(text, cost)
            return
        for piece in _lines(text) if in_code else _CHUNK.findall(text):
            if self._is_full:
                self._was_cut = True
                return
            cost = text_cost(piece) * times
            if in_code:
                self._line_of_code(piece, cost, times)
            else:
                if self._paragraph + cost > MAX_PARAGRAPH_COST:
                    self._split_paragraph()
                self._put(piece, cost)

    def _line_of_code(self, line: str, cost: float, times: int) -> None:
        if line.endswith("\n"):
            cost += LINE_OF_CODE * times
        for chunk in [line] if cost <= MAX_PARAGRAPH_COST else _CHUNK.findall(line):
            if self._is_full:
                self._was_cut = True
                return
            share = cost if chunk is line else text_cost(chunk) * times
            if self._paragraph + share > MAX_PARAGRAPH_COST:
                self._written.append("\n")
                self._paragraph = 0.0
            self._put(chunk, share)
        if line.endswith("\n"):
            self._paragraph = 0.0
            if self._piece > MAX_PIECE_COST:
                self._reopen(0)

    def _split_paragraph(self) -> None:
        """End the paragraph here and go on in another: Qt takes quadratic time for some."""
        kept = self._kept()
        block = next((index for index in reversed(range(len(kept))) if kept[index].name not in INLINE_TAGS), -1)
        if self._depth >= MAX_DEPTH or (block >= 0 and (kept[block].name in _PARAGRAPHS or kept[block].is_ours)):
            self._reopen(max(block, 0))
            return
        if block >= 0 and kept[block].name == "pre":
            self._written.append("\n")
            self._paragraph = 0.0
            return
        inner = kept[block + 1 :]
        self._written += [f"</{each.name}>" for each in reversed(inner)]
        own = _Open("p", "<p>", is_ours=True)
        place = self._open.index(inner[0]) if inner else len(self._open)
        self._open.insert(place, own)
        self._own = own
        self._count(own, 1)
        if all(each.name in _WRAPPERS for each in kept[: block + 1]):
            self._piece = 0.0
        self._written.append("<p>")
        self._paragraph = 0.0
        for each in inner:
            each.tag = _again(each)
            self._written.append(each.tag)

    def _end_paragraph(self) -> None:
        """A block follows: close the paragraph that was opened here around text, if there is one."""
        self._paragraph = 0.0
        own, self._own = self._own, None
        if own is None:
            return
        place = self._open.index(own)
        inner = [each for each in self._open[place + 1 :] if each.is_kept]
        self._written += [f"</{each.name}>" for each in reversed(inner)]
        self._written.append("</p>")
        self._open.remove(own)
        self._count(own, -1)
        for each in inner:
            each.tag = _again(each)
            self._written.append(each.tag)


def _again(element: _Open) -> str:
    """Return the tag with which an element goes on: an id is there once, and the numbers of a list go on."""
    tag = _IDENTITY.sub("", element.tag)
    if element.name != "ol":
        return tag
    start = _START.search(element.tag)
    number = (int(start[1]) if start else 1) + max(element.items - 1, 0)
    element.items = min(element.items, 1)
    return f'<ol start="{number}"{tag[3:]}'


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of text with their ends."""
    position = 0
    while (end := text.find("\n", position) + 1) > 0:
        yield text[position:end]
        position = end
    if position < len(text):
        yield text[position:]


def _break_for(name: str) -> str:
    if name in {"td", "th"}:
        return " "
    return "<br>" if name in BLOCK_TAGS or name in TABLE_TAGS else ""
