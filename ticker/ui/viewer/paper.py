"""Print a document page by page, in steps, so that the windows do not wait for a long one.

``QTextDocument.print_`` would take seconds for a very long one. This prints the same pages.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
)

from ticker.ui.article.article_browser import append_part
from ticker.ui.article.bullets import set_bullets_apart

_CENTIMETERS_AN_INCH = 2.54
_MARGIN = 2.0  # centimeters, inside of the device's own
_POINTS_AN_INCH = 72.0
_PIXELS_AN_INCH = 96.0  # of a document's own measures, which the layout scales to the device


def printed(
    document: QTextDocument, parts: Iterator[str], device: QPagedPaintDevice, first: int = 1, last: int = 0
) -> Iterator[str]:
    """Fill the empty ``document`` with the parts of a page and print it, from a page to a page; 0: the last one.

    Yields "" after each step.
    """
    body = QRectF(0, 0, device.width(), device.height())
    document.documentLayout().setPaintDevice(device)
    document.setHtml(next(parts, ""))
    set_bullets_apart(document)
    _set_margins(document)
    document.setPageSize(body.size())
    yield ""
    for part in parts:
        append_part(document, part)
        yield ""
    painter = QPainter()
    if not painter.begin(device):
        return
    try:
        end = min(last, document.pageCount()) if last else document.pageCount()
        for page in range(first, end + 1):
            if page > first:
                device.newPage()
            _print_page(document, painter, body, page)
            yield ""
    finally:
        painter.end()


def _set_margins(document: QTextDocument) -> None:
    root = document.rootFrame()
    form = root.frameFormat()
    form.setMargin(_MARGIN / _CENTIMETERS_AN_INCH * _PIXELS_AN_INCH)
    root.setFrameFormat(form)


def _print_page(document: QTextDocument, painter: QPainter, body: QRectF, page: int) -> None:
    top = (page - 1) * body.height()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, body.width(), body.height())
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.save()
    painter.translate(0, -top)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()
    _print_number(document, painter, body, page)


def _print_number(document: QTextDocument, painter: QPainter, body: QRectF, page: int) -> None:
    """Print the number of the page into the corner below the text."""
    device, number = painter.device(), str(page)
    margin = _MARGIN / _CENTIMETERS_AN_INCH * device.logicalDpiY()
    metrics = QFontMetricsF(document.defaultFont(), device)
    below = metrics.ascent() + 5 * device.logicalDpiY() / _POINTS_AN_INCH
    painter.setFont(document.defaultFont())
    painter.setPen(Qt.GlobalColor.black)
    at = QPointF(body.width() - margin - metrics.horizontalAdvance(number), body.height() - margin + below)
    painter.drawText(at, number)
