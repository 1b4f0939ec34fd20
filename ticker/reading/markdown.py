"""Safe HTML as Markdown (CommonMark, with GitHub's tables): text, links, lists, quotations and code, no images."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from ticker.reading.html_tree import parse_html
from ticker.reading.tags import VOID_TAGS

_SPECIAL = re.compile(r"([\\`*_\[\]<>~|])|(&)(?=[#a-zA-Z]|\Z)")  # what follows "&" may be in the next element
_SPACES = re.compile(r"\s+")
_LINE_START = re.compile(r"(?m)^(\d{1,9}(?=[.)]([ \t]|$))|(?=[-+=#]))")
_STEP = 2_000  # starts and ends of elements
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*"}
_INLINE = frozenset({*_MARKS, "a"})
_HEADINGS = {f"h{level}": "#" * min(6, level + 2) + " " for level in range(1, 7)}
_BLOCK_NAMES = """address article aside blockquote caption center dd details div dl dt figcaption figure footer
header hr li main nav ol p pre section summary table tr ul"""
_BLOCKS = frozenset(_BLOCK_NAMES.split()) | frozenset(_HEADINGS)


def to_markdown(body: str) -> str:
    """Return ``body``, which is safe HTML, as Markdown that contains no HTML."""
    return "".join(markdown_parts(body))


def markdown_parts(body: str) -> Iterator[str]:
    """Yield ``body``, which is safe HTML, as Markdown that contains no HTML, in parts that take little time each."""
    from lxml.etree import iterwalk  # noqa: PLC0415 - slow to import, and no headline needs it

    root, writer, done = parse_html(body), _Writer(), 0
    yield ""
    for count, (event, element) in enumerate(iterwalk(root, events=("start", "end"))):
        if event == "start":
            if element is not root:
                writer.open(element.tag, element.attrib)
            writer.add_text(element.text or "")
        elif element is not root:
            if element.tag not in VOID_TAGS:
                writer.close(element.tag)
            writer.add_text(element.tail or "")
        if count % _STEP == 0:
            yield _joined(writer.lines, done)
            done = len(writer.lines)
    writer.end_block()
    yield _joined(writer.lines, done)


def as_block(parts: Iterable[str]) -> Iterator[str]:
    """Yield the parts of a block, with an empty line before and a line break after it, unless there is no text."""
    has_text = False
    for part in parts:
        yield f"\n{part}" if part and not has_text else part
        has_text |= bool(part)
    yield "\n" if has_text else ""


def escape_markdown(text: str) -> str:
    """Return plain text so that Markdown shows it as it is."""
    return _escape_line_starts(_SPECIAL.sub(r"\\\1\2", text))


def _joined(lines: list[str], start: int) -> str:
    """Return the lines from ``start`` on, to be put behind those before."""
    return ("\n" if start and start < len(lines) else "") + "\n".join(lines[start:])


class _Writer:
    """Turns tags and text, given in document order, into the lines of a Markdown document."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._texts: list[str] = []  # of the open block
        self._inline: list[tuple[str, str, int]] = []  # open inline tags: tag, link, index of its first text
        self._prefixes: list[str] = []  # of each line: one for each open quotation and list item
        self._last_prefixes: list[str] = []  # those of the block before
        self._marker = ""  # of a list item that has no line yet
        self._numbers: list[int] = []  # of the next item in each open list; -1: bullets
        self._heading = ""  # the marks of an open heading
        self._rows: list[list[str]] | None = None  # of the open table
        self._nested_tables = 0  # open in a cell of that: their text goes to the cell
        self._is_code = False

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _BLOCKS:
            self.end_block()
        if tag in _INLINE and not self._is_code:
            self._inline.append((tag, attributes.get("href", ""), len(self._texts)))
        elif tag == "br":
            self._texts.append("\n")
        elif self._rows is None:
            self._open_container(tag, attributes)
        elif tag == "table":
            self._nested_tables += 1
        elif tag == "tr" and not self._nested_tables:
            self._write("".join(self._texts).strip())  # of a caption
            self._texts.clear()
            self._rows.append([])

    def close(self, tag: str) -> None:
        if tag in _INLINE and any(each[0] == tag for each in self._inline):
            while self._close_inline() != tag:
                pass
        elif tag in {"td", "th"} and self._nested_tables:
            self._texts.append(" ")
        elif tag in {"td", "th"} and self._rows:
            self._close_all_inline()
            self._rows[-1].append(" ".join("".join(self._texts).split()))
            self._texts.clear()
        elif tag == "table" and self._nested_tables:
            self._nested_tables -= 1
        elif tag == "table" and self._rows is not None:
            self._write_table()
        elif tag in _BLOCKS:
            self.end_block()
            if self._rows is None:
                self._close_container(tag)

    def add_text(self, text: str) -> None:
        if text:
            self._texts.append(text if self._is_code else _SPECIAL.sub(r"\\\1\2", _SPACES.sub(" ", text)))

    def end_block(self) -> None:
        """Write the collected text as a block of its own."""
        if self._rows is not None:
            self._texts.append(" ")
            return
        if not self._texts and not self._inline:
            self._heading, self._is_code = "", False
            return
        still_open = [(tag, link, 0) for tag, link, _ in self._inline]
        self._close_all_inline()
        text = "".join(self._texts)
        self._texts.clear()
        self._inline = still_open
        if self._is_code:
            fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
            self._write(f"{fence}\n{text.strip(chr(10))}\n{fence}" if text.strip() else "")
            self._is_code = False
        else:
            lines = [" ".join(line.split()) for line in text.strip().split("\n")]
            if self._heading:
                lines = [" ".join(lines)]
            self._write(self._heading + "\\\n".join(map(_escape_line_starts, lines)))
        self._heading = ""

    def _open_container(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "blockquote":
            self._prefixes.append("> ")
        elif tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag == "pre":
            self._is_code = True
        elif tag in {"ul", "ol"}:
            start = attributes.get("start", "1")
            self._numbers.append(-1 if tag == "ul" else int(start) if start.isdecimal() and len(start) < 9 else 1)
        elif tag == "li":
            number = self._numbers[-1] if self._numbers else -1
            if number >= 0:
                self._numbers[-1] += 1
            self._marker = f"{number}. " if number >= 0 else "- "
            self._prefixes.append(" " * len(self._marker))
        elif tag == "hr":
            self._write("---")
        elif tag == "table":
            self._rows = []

    def _close_container(self, tag: str) -> None:
        if tag in {"ul", "ol"} and self._numbers:
            self._numbers.pop()
        elif tag in {"li", "blockquote"} and self._prefixes:
            self._prefixes.pop()
            self._marker = ""

    def _close_inline(self) -> str:
        """Put the marks of the innermost open inline tag around its text, without outer spaces. Returns the tag."""
        tag, link, start = self._inline.pop()
        inner = "".join(self._texts[start:])
        core = inner.strip()
        if core:
            before, _, after = inner.partition(core)
            self._texts[start:] = [before, _marked(core, tag, link), after]
        return tag

    def _close_all_inline(self) -> None:
        while self._inline:
            self._close_inline()

    def _write_table(self) -> None:
        rows, self._rows = [row for row in self._rows or () if any(row)], None
        self._texts.clear()
        width = max(map(len, rows), default=0)
        lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
        self._write("\n".join([*lines[:1], "|" + " --- |" * width, *lines[1:]]) if width else "")

    def _write(self, block: str) -> None:
        if not block.strip():
            return
        prefix = "".join(self._prefixes)
        first = "".join(self._prefixes[:-1]) + self._marker if self._marker else prefix
        is_next_item = self._marker and len(self._last_prefixes) >= len(self._prefixes)
        if self.lines and not is_next_item:
            both = zip(self._last_prefixes, self._prefixes, strict=False)
            self.lines.append("".join(one for one, _ in takewhile(lambda each: each[0] == each[1], both)).rstrip())
        start, *more = block.split("\n")
        self.lines += [first + start, *(f"{prefix}{line}".rstrip() for line in more)]
        self._marker, self._last_prefixes = "", [*self._prefixes]


def _escape_line_starts(text: str) -> str:
    """Return text none of whose lines begins as a list item or heading does."""
    return _LINE_START.sub(lambda found: f"{found[1] or ''}\\", text)


def _marked(core: str, tag: str, link: str) -> str:
    if tag == "a":
        return f"[{core.replace(chr(10), ' ')}](<{link.replace('<', '%3C').replace('>', '%3E')}>)" if link else core
    if tag in _MARKS:
        return f"{_MARKS[tag]}{core}{_MARKS[tag]}"
    return core
