"""Safe HTML as Markdown (CommonMark, with GitHub's tables): text, links, lists, quotations, code; no pictures."""

import html
import re
from itertools import takewhile

_TOKEN = re.compile(r'<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>(?: [^\s="<>]+="[^"]*")*)>|(?P<text>[^<]+|<)')
_ATTRIBUTE = re.compile(r' ([^\s="<>]+)="([^"]*)"')
_SPECIAL = re.compile(r"([\\`*_\[\]<>~|])|(&)(?=[#a-zA-Z])")
_SPACES = re.compile(r"\s+")
_LINE_START = re.compile(r"(?m)^(\d{1,9}(?=[.)]([ \t]|$))|(?=[-+=#]))")
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*"}
_INLINE = frozenset({*_MARKS, "a"})
_HEADINGS = {f"h{level}": "#" * min(6, level + 2) + " " for level in range(1, 7)}
_BLOCK_NAMES = """address article aside blockquote caption center dd details div dl dt figcaption figure footer
header hr li main nav ol p pre section summary table tr ul"""
_BLOCKS = frozenset(_BLOCK_NAMES.split()) | frozenset(_HEADINGS)


def markdown_of(body: str) -> str:
    """Return ``body``, which is safe HTML, as Markdown. Nothing in it is HTML to whoever reads that."""
    writer = _Writer()
    for token in _TOKEN.finditer(body):
        if token["text"]:
            writer.take(html.unescape(token["text"]))
        elif token["end"]:
            writer.close(token["tag"])
        else:
            writer.open(token["tag"], {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(token[0])})
    writer.end_block()
    return "\n".join(writer.lines)


def escaped(text: str) -> str:
    """Return plain text so that nothing in it is a mark of Markdown's."""
    return _guarded(_SPECIAL.sub(r"\\\1\2", text))


class _Writer:
    """Takes tags and text in their order; ``lines`` is what has become of them."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._words: list[str] = []  # of the block that is being written
        self._inline: list[tuple[str, str, int]] = []  # tag, link, number of the words before it
        self._around: list[str] = []  # what stands before each line: of quotations and list items
        self._last_around: list[str] = []  # the same of the block before
        self._marker = ""  # of a list item without a line yet
        self._numbers: list[int] = []  # of the next items of the lists we are in; -1: dots
        self._heading = ""
        self._rows: list[list[str]] | None = None  # of the table we are in
        self._is_code = False

    def open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _BLOCKS:
            self.end_block()
        if tag in _INLINE and not self._is_code:
            self._inline.append((tag, attributes.get("href", ""), len(self._words)))
        elif tag == "br":
            self._words.append("\n")
        elif self._rows is None:
            self._open_container(tag, attributes)
        elif tag == "tr":
            self._write("".join(self._words).strip())  # of a caption
            self._words.clear()
            self._rows.append([])

    def close(self, tag: str) -> None:
        if tag in _INLINE and any(each[0] == tag for each in self._inline):
            while self._close_inline() != tag:
                pass
        elif tag in {"td", "th"} and self._rows:
            self._close_all_inline()
            self._rows[-1].append(" ".join("".join(self._words).split()))
            self._words.clear()
        elif tag == "table" and self._rows is not None:
            self._write_table()
        elif tag in _BLOCKS:
            self.end_block()
            if self._rows is None:
                self._close_container(tag)

    def take(self, text: str) -> None:
        self._words.append(text if self._is_code else _SPECIAL.sub(r"\\\1\2", _SPACES.sub(" ", text)))

    def end_block(self) -> None:
        """Write what has been taken as a block of its own."""
        if self._rows is not None:
            self._words.append(" ")
            return
        still_open = [(tag, link, 0) for tag, link, _ in self._inline]
        self._close_all_inline()
        text = "".join(self._words)
        self._words.clear()
        self._inline = still_open
        if self._is_code:
            fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
            self._write(f"{fence}\n{text.strip(chr(10))}\n{fence}" if text.strip() else "")
            self._is_code = False
        else:
            lines = [" ".join(line.split()) for line in text.strip().split("\n")]
            if self._heading:
                lines = [" ".join(lines)]
            self._write(self._heading + "\\\n".join(map(_guarded, lines)))
        self._heading = ""

    def _open_container(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "blockquote":
            self._around.append("> ")
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
            self._around.append(" " * len(self._marker))
        elif tag == "hr":
            self._write("---")
        elif tag == "table":
            self._rows = []

    def _close_container(self, tag: str) -> None:
        if tag in {"ul", "ol"} and self._numbers:
            self._numbers.pop()
        elif tag in {"li", "blockquote"} and self._around:
            self._around.pop()
            self._marker = ""

    def _close_inline(self) -> str:
        """Put the marks of the innermost open tag around what it has, spaces left outside, and return the tag."""
        tag, link, start = self._inline.pop()
        inner = "".join(self._words[start:])
        core = inner.strip()
        if core:
            before, _, after = inner.partition(core)
            self._words[start:] = [before, _marked(core, tag, link), after]
        return tag

    def _close_all_inline(self) -> None:
        while self._inline:
            self._close_inline()

    def _write_table(self) -> None:
        rows, self._rows = [row for row in self._rows or () if any(row)], None
        self._words.clear()
        width = max(map(len, rows), default=0)
        lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
        self._write("\n".join([*lines[:1], "|" + " --- |" * width, *lines[1:]]) if width else "")

    def _write(self, block: str) -> None:
        if not block.strip():
            return
        around = "".join(self._around)
        first = "".join(self._around[:-1]) + self._marker if self._marker else around
        is_next_item = self._marker and len(self._last_around) >= len(self._around)
        if self.lines and not is_next_item:
            both = zip(self._last_around, self._around, strict=False)
            self.lines.append("".join(one for one, _ in takewhile(lambda each: each[0] == each[1], both)).rstrip())
        start, *more = block.split("\n")
        self.lines += [first + start, *(f"{around}{line}".rstrip() for line in more)]
        self._marker, self._last_around = "", [*self._around]


def _guarded(line: str) -> str:
    """Return a line so that how it begins makes no list and no heading of it."""
    return _LINE_START.sub(lambda found: f"{found[1] or ''}\\", line)


def _marked(core: str, tag: str, link: str) -> str:
    if tag == "a":
        return f"[{core.replace(chr(10), ' ')}](<{link.replace('<', '%3C').replace('>', '%3E')}>)" if link else core
    if tag in _MARKS:
        return f"{_MARKS[tag]}{core}{_MARKS[tag]}"
    return core
