"""What is saved, to be taken elsewhere: as one web page, as Markdown, as a table. Piece by piece, as it may be much."""

import csv
import html
import io
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from string import Template

from ticker.reading.article import Article
from ticker.reading.markdown import escaped, markdown_of
from ticker.reading.sanitizer import safe_html, text_of
from ticker.resources import resource

_PICTURE_TAG = re.compile(
    r'<img(?P<before>(?: [^\s="<>]+="[^"]*")*?) src="(?P<url>[^"]*)"(?P<after>(?: [^\s="<>]+="[^"]*")*)>'
)
_ANY_PICTURE_TAG = re.compile(r"<img[^>]*>")
_LONGEST_CELL = 32_000  # characters; spreadsheets take no more
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")  # what a spreadsheet would run, or might
_PICTURE_KINDS = ((b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"))

Picture = Callable[[int, str], bytes | None]  # entry id, address → the file, where it is kept


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """A saved entry, with what the user has written to it."""

    article: Article
    tags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Labels:
    """The words for people, in their language, and how it says a moment."""

    heading: str  # of the whole
    title: str
    source: str
    author: str
    date: str
    link: str
    folder: str
    tags: str
    note: str
    text: str
    moment: Callable[[float], str]
    language: str = ""  # BCP 47
    is_right_to_left: bool = False


def web_page(keepsakes: Iterable[SavedArticle], labels: Labels, picture: Picture) -> Iterator[str]:
    """Yield the parts of a web page that loads and runs nothing; the pictures that are kept are within it."""
    head, tail = resource("saved-stories.html").read_text(encoding="utf-8").split("$stories")
    yield Template(head).substitute(
        language=html.escape(labels.language),
        direction=_direction(labels.is_right_to_left),
        heading=html.escape(labels.heading),
    )
    for each in keepsakes:
        yield _web_article(each, labels, picture)
    yield tail


def markdown(keepsakes: Iterable[SavedArticle], labels: Labels) -> Iterator[str]:
    """Yield the parts of a Markdown document."""
    yield f"# {escaped(labels.heading)}\n"
    for each in keepsakes:
        article = each.article
        title = escaped(_one_line(article.title))
        parts = [
            f"## [{title}](<{_link(article.link)}>)" if article.link else f"## {title}",
            f"*{escaped(_sourcecsv_line(article, labels))}*",
        ]
        if each.tags:
            parts.append(f"{escaped(labels.tags)}: {', '.join(map(escaped, each.tags))}")
        if each.note:
            lines = [f"**{escaped(labels.note)}:**", *map(escaped, each.note.splitlines())]
            parts.append("\n".join(f"> {line}\\" for line in lines).removesuffix("\\"))
        parts.append(markdown_of(_ANY_PICTURE_TAG.sub("", safe_html(article.body_html))))
        yield "\n" + "\n\n".join(filter(None, parts)) + "\n"


def table(keepsakes: Iterable[SavedArticle], labels: Labels) -> Iterator[str]:
    """Yield the lines of a CSV file (RFC 4180), to be written as UTF-8 with a byte order mark: spreadsheets want it.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    names = ("date", "title", "source", "folder", "author", "link", "tags", "note", "text")
    yield csv_line([getattr(labels, name) for name in names])
    for each in keepsakes:
        article = each.article
        yield csv_line(
            [
                _moment(article.published_at),
                article.title,
                article.feed_title,
                " / ".join(article.folder),
                article.author,
                article.link,
                ", ".join(each.tags),
                each.note,
                text_of(safe_html(article.body_html), longest=_LONGEST_CELL),
            ]
        )


def _web_article(keepsake: SavedArticle, labels: Labels, picture: Picture) -> str:
    article = keepsake.article
    title = html.escape(article.title)
    if article.link:
        title = f'<a href="{html.escape(article.link)}">{title}</a>'
    parts = [f"<h2>{title}</h2>", f'<p class="source">{html.escape(_sourcecsv_line(article, labels))}</p>']
    if keepsake.tags:
        parts.append(f'<p class="source">{html.escape(labels.tags)}: {html.escape(", ".join(keepsake.tags))}</p>')
    if keepsake.note:
        note = "<br>".join(map(html.escape, keepsake.note.splitlines()))
        parts.append(f'<aside dir="auto"><strong>{html.escape(labels.note)}</strong><br>{note}</aside>')
    parts.append(_with_pictures(safe_html(article.body_html), lambda url: picture(article.entry_id, url)))
    language = f' lang="{html.escape(article.language)}"' if article.language else ""
    return "\n".join([f'<article dir="{_direction(article.is_right_to_left)}"{language}>', *parts, "</article>\n"])


def _with_pictures(body: str, picture: Callable[[str], bytes | None]) -> str:
    """Return ``body`` with its pictures within it, and without those that are not kept."""

    def embedded(tag: re.Match[str]) -> str:
        content = picture(html.unescape(tag["url"])) or b""
        kind = _kind(content)
        if not kind:
            return ""
        return f'<img{tag["before"]} src="data:image/{kind};base64,{b64encode(content).decode()}"{tag["after"]}>'

    return _PICTURE_TAG.sub(embedded, body)


def _kind(content: bytes) -> str:
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((kind for start, kind in _PICTURE_KINDS if content.startswith(start)), "")


def _sourcecsv_line(article: Article, labels: Labels) -> str:
    parts = (article.feed_title, article.author, labels.moment(article.published_at))
    return " · ".join(_one_line(part) for part in parts if part)


def csv_line(cells: Iterable[str]) -> str:
    """Return a line of a table (RFC 4180) in which a spreadsheet finds nothing to run."""
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL).writerow([_plain_cell(each) for each in cells])
    return line.getvalue()


def _moment(at: float) -> str:
    """Return a moment as ISO 8601 has it, "" where it is beyond all calendars."""
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
