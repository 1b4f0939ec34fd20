"""Export an article: as text, as a mail link, as a web page in one file, to a printer, as a PDF."""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from string import Template
from urllib.parse import quote

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QImage, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from ticker.reading.article import Article
from ticker.reading.html_tree import change_images
from ticker.reading.layout_limits import CUT_MARK
from ticker.reading.plain_text import lines_of
from ticker.resources import resource
from ticker.ui.article.body_renderer import cut_note
from ticker.ui.viewer.paper import printed
from ticker.ui.widgets.in_steps import join_in_steps

_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")  # and broken characters
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)", re.IGNORECASE)  # of Windows
_MAX_NAME = 140  # bytes with the suffix: eCryptfs has room for 143, other file systems for 255


def text_with_source(article: Article, date: str) -> str:
    """Return headline, source, link and text, as plain text."""
    source = ", ".join(part for part in (article.feed_title, date) if part)
    head = "\n".join(part for part in (article.title, source, article.link) if part)
    return "\n".join((head, "", *lines_of(_with_cut_note(article.body_html)))).rstrip() + "\n"


def paragraphs(article: Article) -> tuple[str, ...]:
    """Return the paragraphs of the body as plain text."""
    return tuple(each for each in lines_of(_with_cut_note(article.body_html)) if each.strip())


def mail_link(article: Article) -> str:
    """Return a mailto link with title and link of the article, without a recipient (RFC 6068)."""
    body = f"{article.title}\r\n\r\n{article.link}"  # RFC 6068 §5: line breaks are CR LF
    return f"mailto:?subject={quote(article.title, safe='')}&body={quote(body, safe='')}"


def file_name(article: Article, suffix: str) -> str:
    """Return a file name for the article that is valid on every system."""
    name = _NOT_IN_FILE_NAMES.sub(" ", _DIRECTION_MARKS.sub("", article.title))
    name = " ".join(name.split()).strip(" .")[:80]
    name = name.encode()[: _MAX_NAME - len(suffix)].decode(errors="ignore").rstrip(" .")
    if _DEVICES.match(name):
        name = f"_{name}"
    return f"{name or 'article'}{suffix}"


def web_page(article: Article, date: str, images: Mapping[str, QImage]) -> Iterator[str]:
    """Yield the article as a web page that loads nothing; ``images``, by URL, are embedded, all others removed.

    The page is the last part. Before it comes an empty part for each image, as each takes a while.
    """
    embedded = {}
    for url, image in images.items():
        yield ""
        embedded[url] = _data_url(image)
    line = ", ".join(part for part in (article.feed_title, date) if part)
    source = html.escape(line)
    if article.link:
        source = f'<a href="{html.escape(article.link)}">{source}</a>'
    yield Template(resource("saved-article.html").read_text(encoding="utf-8")).substitute(
        language=html.escape(article.language),
        direction="rtl" if article.is_right_to_left else "ltr",
        title=html.escape(article.title),
        author=html.escape(article.author),
        source=source,
        body=change_images(_with_cut_note(article.body_html), lambda url: embedded.get(url, "")),
    )


def print_with_dialog(document: QTextDocument, parts: Iterator[str], window: QWidget) -> None:
    """Let the user choose a printer, and print ``document`` once it is filled with ``parts``."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - rarely needed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        pages = printed(document, parts, printer, max(printer.fromPage(), 1), printer.toPage())
        join_in_steps(pages, lambda _: None, window)


def pdf(
    document: QTextDocument, parts: Iterator[str], title: str, then: Callable[[bytes], object], parent: QObject
) -> None:
    """Call ``then`` with ``document``, once it is filled with ``parts``, as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Off the Wire")
    join_in_steps(printed(document, parts, writer), lambda _: then(bytes(buffer.data().data())), parent)


def _with_cut_note(body: str) -> str:
    return body.replace(CUT_MARK, f"<p><i>{html.escape(cut_note())}</i></p>")


def _data_url(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    has_alpha = image.hasAlphaChannel()
    image.save(buffer, "PNG" if has_alpha else "JPEG", -1 if has_alpha else 85)  # type: ignore[call-overload]
    content = buffer.data().toBase64().toStdString()
    return f"data:image/{'png' if has_alpha else 'jpeg'};base64,{content}"
