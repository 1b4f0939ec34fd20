"""Write saved articles as one web page, as Markdown or as a table, in parts, as they may be many.

A part takes little time, whatever is in the article. Some are empty.
"""

import csv
import html
import io
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from secrets import token_hex
from string import Template

from ticker.quick_dataclass import dataclass
from ticker.reading.article import Article
from ticker.reading.html_tree import change_images, parse_html
from ticker.reading.layout_limits import CUT_MARK, MAX_LENGTH, WHOLE_MARK
from ticker.reading.markdown import as_block, escape_markdown, markdown_parts
from ticker.reading.plain_text import text_of
from ticker.reading.sanitizer import harmless
from ticker.resources import resource

_MAX_CELL_LENGTH = 32_000  # characters; spreadsheets take no more
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")  # the start of what a spreadsheet may execute
_IMAGE_TYPES = ((b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"))

FindImage = Callable[[int, str], bytes | None]  # entry id, URL → the image file, None if it is not kept


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """A saved entry with the user's tags and note."""

    article: Article
    tags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Labels:
    """The texts for people, in their language."""

    heading: str  # of the whole document
    title: str
    source: str
    author: str
    date: str
    link: str
    folder: str
    tags: str
    note: str
    text: str
    cut: str  # a sentence: the rest is missing here
    format_date: Callable[[float], str]  # of epoch seconds
    language: str = ""  # BCP 47
    is_right_to_left: bool = False


def web_page(articles: Iterable[SavedArticle], labels: Labels, find_image: FindImage) -> Iterator[str]:
    """Yield the parts of a web page that loads and runs nothing; the images that are kept are embedded."""
    head, tail = resource("saved-stories.html").read_text(encoding="utf-8").split("$stories")
    yield Template(head).substitute(
        language=html.escape(labels.language),
        direction=_direction(labels.is_right_to_left),
        heading=html.escape(labels.heading),
    )
    for each in articles:
        yield _head_of(each, labels)
        body, is_cut = _safe_body(each.article)
        yield from _with_images(body, partial(find_image, each.article.entry_id))
        yield f"\n<p><em>{html.escape(labels.cut)}</em></p>\n</article>\n" if is_cut else "\n</article>\n"
    yield tail


def markdown(articles: Iterable[SavedArticle], labels: Labels) -> Iterator[str]:
    """Yield the parts of a Markdown document."""
    yield f"# {escape_markdown(labels.heading)}\n"
    for each in articles:
        article = each.article
        title = escape_markdown(_one_line(article.title))
        parts = [
            f"## [{title}](<{_link(article.link)}>)" if article.link else f"## {title}",
            f"*{escape_markdown(_source_line(article, labels))}*",
        ]
        if each.tags:
            parts.append(f"{escape_markdown(labels.tags)}: {', '.join(map(escape_markdown, each.tags))}")
        if each.note:
            lines = [f"**{escape_markdown(labels.note)}:**", *map(escape_markdown, each.note.splitlines())]
            parts.append("\n".join(f"> {line}\\" for line in lines).removesuffix("\\"))
        yield "\n" + "\n\n".join(parts) + "\n"
        body, is_cut = _safe_body(article)
        yield ""
        yield from as_block(markdown_parts(body))
        if is_cut:
            yield f"\n*{escape_markdown(labels.cut)}*\n"


def table(articles: Iterable[SavedArticle], labels: Labels) -> Iterator[str]:
    """Yield the lines of a CSV file (RFC 4180), to be written as UTF-8 with a byte order mark for spreadsheets.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    names = ("date", "title", "source", "folder", "author", "link", "tags", "note", "text")
    yield csv_line([getattr(labels, name) for name in names])
    for each in articles:
        article = each.article
        body, is_cut = _safe_body(article)
        yield ""
        yield csv_line(
            [
                _iso_date(article.published_at),
                article.title,
                article.feed_title,
                " / ".join(article.folder),
                article.author,
                article.link,
                ", ".join(each.tags),
                each.note,
                _cell_text(body, labels.cut, is_cut=is_cut),
            ]
        )


def _head_of(saved: SavedArticle, labels: Labels) -> str:
    """Return the beginning of an article's HTML, up to its body."""
    article = saved.article
    title = html.escape(article.title)
    if article.link:
        title = f'<a href="{html.escape(article.link)}">{title}</a>'
    parts = [f"<h2>{title}</h2>", f'<p class="source">{html.escape(_source_line(article, labels))}</p>']
    if saved.tags:
        parts.append(f'<p class="source">{html.escape(labels.tags)}: {html.escape(", ".join(saved.tags))}</p>')
    if saved.note:
        note = "<br>".join(map(html.escape, saved.note.splitlines()))
        parts.append(f'<aside dir="auto"><strong>{html.escape(labels.note)}</strong><br>{note}</aside>')
    language = f' lang="{html.escape(article.language)}"' if article.language else ""
    return "\n".join([f'<article dir="{_direction(article.is_right_to_left)}"{language}>', *parts, ""])


def _with_images(body: str, find: Callable[[str], bytes | None]) -> Iterator[str]:
    """Yield the parts of a body with its images embedded; without those that are not kept."""
    embedded: dict[str, str] = {}
    root = parse_html(body) if "<img" in body else None
    for image in root.iter("img") if root is not None else ():
        yield ""
        url = image.get("src", "")
        embedded[url] = embedded.get(url) or _data_url(find(url) or b"")
    numbers = {url: str(number) for number, url in enumerate(embedded) if embedded[url]}
    mark = token_hex(8)  # nobody can have written it
    pieces = re.split(f"{mark}([0-9]+)", change_images(body, lambda url: mark + numbers[url] if url in numbers else ""))
    images = tuple(embedded.values())
    for index, piece in enumerate(pieces):
        yield images[int(piece)] if index % 2 else piece


def _safe_body(article: Article) -> tuple[str, bool]:
    """Return the body, and whether its end has been cut off: the sanitizer lets no mark of that through."""
    body = harmless(article.body_html)
    is_cut = article.body_html.endswith(CUT_MARK) or body.endswith(CUT_MARK)
    return body.removesuffix(WHOLE_MARK).removesuffix(CUT_MARK), is_cut


def _cell_text(body: str, cut: str, *, is_cut: bool) -> str:
    text = text_of(body, max_length=MAX_LENGTH)
    if not is_cut and len(text) <= _MAX_CELL_LENGTH:
        return text
    return f"{text[: _MAX_CELL_LENGTH - len(cut) - 2]}\n\n{cut}"


def _data_url(content: bytes) -> str:
    """Return an image file as a data URL, "" if it is of none of the types every browser shows."""
    media_type = _image_type(content)
    return f"data:image/{media_type};base64,{b64encode(content).decode()}" if media_type else ""


def _image_type(content: bytes) -> str:
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((media_type for start, media_type in _IMAGE_TYPES if content.startswith(start)), "")


def _source_line(article: Article, labels: Labels) -> str:
    parts = (article.feed_title, article.author, labels.format_date(article.published_at))
    return " · ".join(_one_line(part) for part in parts if part)


def csv_line(cells: Iterable[str]) -> str:
    """Return a line of a CSV file (RFC 4180) with a line end, in which no cell is a formula."""
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL).writerow([_plain_cell(each) for each in cells])
    return line.getvalue()


def _iso_date(at: float) -> str:
    """Return epoch seconds as a date and time of ISO 8601, "" for 0 and for a time beyond the calendar."""
    if not at:
        return ""
    try:
        return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return ""


def _plain_cell(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def _link(url: str) -> str:
    return _one_line(url).replace("<", "%3C").replace(">", "%3E")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _direction(is_right_to_left: bool) -> str:
    return "rtl" if is_right_to_left else "ltr"
