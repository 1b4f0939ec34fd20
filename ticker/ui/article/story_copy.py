"""Copy a selection of an article as the story alone: without our buttons and without the theme's colors."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat, QTextImageFormat

from ticker.ui.article.page_links import ACTION, ENLARGE, PICTURE

OURS = 1  # user state of paragraphs that are not part of the story; set in article.css
_INVISIBLE = str.maketrans("", "", "\u200b\ufffc")  # the seam between parts of a page, and what stands for an image


def copied_story(selection: QTextCursor, image_url: Callable[[int], str]) -> QMimeData:
    """Return the selected part of the story as text and HTML; ``image_url`` returns the address of an image."""
    document = QTextDocument()
    target = QTextCursor(document)
    for piece in _story_pieces(selection):
        if not document.isEmpty():
            target.insertBlock()
        target.insertFragment(piece.selection())
        target.movePosition(QTextCursor.MoveOperation.End)
    _clean(document, image_url)
    data = QMimeData()
    data.setText(document.toPlainText().translate(_INVISIBLE).strip("\n"))
    if data.text() or "<img" in document.toHtml():
        data.setHtml(document.toHtml().replace("\u200b", ""))
    return data


def _story_pieces(selection: QTextCursor) -> Iterator[QTextCursor]:
    """Yield the selected runs of paragraphs that are part of the story."""
    document, last = selection.document(), selection.selectionEnd()
    start = end = selection.selectionStart()
    block = document.findBlock(start)
    while block.isValid() and block.position() <= last:
        if block.userState() == OURS:
            if end > start:
                yield _between(document, start, end)
            start = end = block.position() + block.length()
        else:
            end = min(block.position() + block.length() - 1, last)
        block = block.next()
    if end > start:
        yield _between(document, start, end)


def _between(document: QTextDocument, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _clean(document: QTextDocument, image_url: Callable[[int], str]) -> None:
    """Remove our links and the colors of text, and give images their addresses."""
    for start, length, written in reversed([*_fragments(document)]):
        cursor = _between(document, start, start + length)
        form = written.toImageFormat() if written.isImageFormat() else written
        href = form.anchorHref()
        if href.startswith(ACTION) and not href.startswith(ENLARGE):
            cursor.removeSelectedText()
            continue
        form.clearForeground()
        form.clearBackground()
        if isinstance(form, QTextImageFormat):
            _name_image(form, image_url)
        cursor.setCharFormat(form)


def _name_image(form: QTextImageFormat, image_url: Callable[[int], str]) -> None:
    index = form.name().removeprefix(PICTURE)
    form.setName(image_url(int(index)) if index.isdecimal() else "")
    if form.anchorHref().startswith(ENLARGE):
        form.clearProperty(QTextFormat.Property.AnchorHref)
        form.setAnchor(False)


def _fragments(document: QTextDocument) -> Iterator[tuple[int, int, QTextCharFormat]]:
    block = document.begin()
    while block.isValid():
        position = block.begin()
        while not position.atEnd():
            fragment = position.fragment()
            yield fragment.position(), fragment.length(), fragment.charFormat()
            position += 1
        block = block.next()
