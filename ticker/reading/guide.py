"""The user guide: chapters in a subset of Markdown, turned into articles for the viewer.

There is a folder for each language. The same files are read on the web, where they link to one another by file name.
Headings, paragraphs, lists, tables, ``**names**``, ```` `keys` ```` and links are supported, as nothing else is used.
Like everything the viewer shows, a page is sanitized.
"""

import html
import re
from collections.abc import Callable, Iterator

from ticker.reading.article import Article
from ticker.reading.html_tree import change_links
from ticker.reading.sanitizer import safe_html
from ticker.reading.text_direction import is_right_to_left
from ticker.resources import resource_in

CONTENTS = "contents"
_BASE_URL = "https://guide.invalid/"  # never requested; the sanitizer lets only absolute links through
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_CHAPTER = re.compile(r"\[([^\]]+)\]\(([a-z-]+)\.md\)")
_CHAPTER_URL = re.compile(rf"\A{re.escape(_BASE_URL)}([a-z-]+)\.md\Z")
_STRONG = re.compile(r"\*\*(.+?)\*\*")
_CODE = re.compile(r"`([^`]+)`")
_NUMBERED = re.compile(r"\d+\. ")


def chapters(language: str = "en") -> tuple[tuple[str, str], ...]:
    """Return name and title of every chapter in reading order, the table of contents first.

    ``language`` is the code of a translation. Chapters that are not translated are in English.
    """
    contents = _text(CONTENTS, language)
    return ((CONTENTS, _title(contents)), *((name, title) for title, name in _CHAPTER.findall(contents)))


def chapter(name: str, *, link: str, language: str = "en") -> Article:
    """Return one chapter; its links to other chapters become ``link`` followed by their name.

    Raises KeyError if there is no such chapter.
    """
    names = [each for each, _ in chapters(language)]
    if name not in names:
        raise KeyError(name)
    text = _text(name, language)
    body = safe_html("".join(map(_block_html, _blocks(text))), _BASE_URL)
    body = change_links(body, lambda url: _CHAPTER_URL.sub(lambda found: link + found[1], url))
    return Article(
        entry_id=names.index(name),
        feed_id=0,
        title=_title(text),
        feed_title="Off the Wire",
        body_html=body,
        language=language.replace("_", "-"),
        is_right_to_left=is_right_to_left(_title(text)),
    )


def _text(name: str, language: str) -> str:
    return resource_in(language, f"guide/{{}}/{name}.md").read_text(encoding="utf-8")


def _title(text: str) -> str:
    return text.partition("\n")[0].removeprefix("# ")


def _blocks(text: str) -> Iterator[str]:
    """Yield the blocks between empty lines, without the title."""
    return (block for block in re.split(r"\n\s*\n", text.partition("\n")[2].strip()) if block)


def _block_html(block: str) -> str:
    if block.startswith("## "):
        return f"<h2>{_inline_html(block.removeprefix('## '))}</h2>"
    if block.startswith("|"):
        return _table(block)
    if block.startswith("- "):
        return _list(block, "ul", lambda line: line.startswith("- "))
    if _NUMBERED.match(block):
        return _list(block, "ol", lambda line: _NUMBERED.match(line) is not None)
    return f"<p>{_inline_html(block)}</p>"


def _list(block: str, tag: str, begins: Callable[[str], bool]) -> str:
    items: list[str] = []
    for line in block.splitlines():
        if begins(line):
            items.append(line.partition(" ")[2])
        else:
            items[-1] += f" {line.strip()}"
    return f"<{tag}>{''.join(f'<li>{_inline_html(item)}</li>' for item in items)}</{tag}>"


def _table(block: str) -> str:
    rows = [[_inline_html(cell.strip()) for cell in line.strip("|").split("|")] for line in block.splitlines()]
    head, _, *body = rows
    lines = [f"<tr>{''.join(f'<th>{cell}</th>' for cell in head)}</tr>"] if any(head) else []
    lines += (f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in body)
    return f"<table>{''.join(lines)}</table>"


def _inline_html(text: str) -> str:
    """Return inline Markdown as HTML."""
    text = html.escape(" ".join(text.split("\n")), quote=False)  # keeps no-break spaces
    text = _STRONG.sub(r"<b>\1</b>", _CODE.sub(r"<code>\1</code>", text))
    return _LINK.sub(r'<a href="\2">\1</a>', text)
