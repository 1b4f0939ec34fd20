"""An article for elsewhere: as text with its source, as a letter, as a web page in one file, as a document to print."""

import html
import re
from collections.abc import Mapping
from string import Template
from urllib.parse import quote

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from ticker.reading.article import Article
from ticker.resources import resource

_PICTURE_TAG = re.compile(r'<img src="([^"]*)"((?: [^\s="<>]+="[^"]*")*)>')
_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')


def text_with_source(article: Article, date: str) -> str:
    """Return headline, source and text, as one would paste them into a letter."""
    source = ", ".join(part for part in (article.feed_title, date) if part)
    head = "\n".join(part for part in (article.title, source, article.link) if part)
    body = QTextDocument()
    body.setHtml(_PICTURE_TAG.sub("", article.body_html))
    return f"{head}\n\n{body.toPlainText().strip()}\n"


def paragraphs(article: Article) -> tuple[str, ...]:
    """Return the text of the body as its paragraphs, to be read aloud."""
    body = QTextDocument()
    body.setHtml(_PICTURE_TAG.sub("", article.body_html))
    return tuple(each for each in body.toPlainText().splitlines() if each.strip())


def mail_link(article: Article) -> str:
    """Return the mailto link of a letter that recommends the article; whom to is for the sender to say."""
    body = f"{article.title}\r\n\r\n{article.link}"  # RFC 6068 §5: line breaks are CR LF
    return f"mailto:?subject={quote(article.title, safe='')}&body={quote(body, safe='')}"


def file_name(article: Article, suffix: str) -> str:
    """Return a name for a file of the article that every system takes."""
    name = " ".join(_NOT_IN_FILE_NAMES.sub(" ", article.title).split()).strip(" .")[:80].strip()
    return f"{name or 'article'}{suffix}"


def web_page(article: Article, date: str, images: Mapping[str, QImage]) -> str:
    """Return the article as a web page in one piece: it loads nothing, the pictures in ``images`` are within it."""

    def embedded(tag: re.Match[str]) -> str:
        image = images.get(html.unescape(tag[1]))
        return f'<img src="{_data_link(image)}"{tag[2]}>' if image is not None else ""

    line = ", ".join(part for part in (article.feed_title, date) if part)
    source = html.escape(line)
    if article.link:
        source = f'<a href="{html.escape(article.link)}">{source}</a>'
    return Template(resource("saved-article.html").read_text(encoding="utf-8")).substitute(
        language=html.escape(article.language),
        direction="rtl" if article.is_right_to_left else "ltr",
        title=html.escape(article.title),
        author=html.escape(article.author),
        source=source,
        body=_PICTURE_TAG.sub(embedded, article.body_html),
    )


def print_with_dialog(document: QTextDocument, window: QWidget) -> None:
    """Print ``document`` as the system's print dialog says."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - seldom wanted

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        document.print_(printer)


def pdf(document: QTextDocument, title: str) -> bytes:
    """Return ``document`` as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Off the Wire")
    document.print_(writer)
    return bytes(buffer.data().data())


def _data_link(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    has_alpha = image.hasAlphaChannel()
    image.save(buffer, "PNG" if has_alpha else "JPEG", -1 if has_alpha else 85)  # type: ignore[call-overload]
    content = buffer.data().toBase64().toStdString()
    return f"data:image/{'png' if has_alpha else 'jpeg'};base64,{content}"
