"""Room between the bullets of lists and their text."""

from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextList, QTextListFormat

_STRETCH = 2 * QFont.Stretch.Unstretched.value
_BULLETS = {
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
}


def set_bullets_apart(document: QTextDocument, start: int = 0) -> None:
    """Double the space between bullets and text, from the block at position ``start``.

    Qt leaves the width of a space in the block's own font, which draws nothing but the bullet.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.findBlock(start)
    while block.isValid():
        if _has_bullet(block):
            form = block.charFormat()
            form.setFontStretch(_STRETCH)
            cursor.setPosition(block.position())
            cursor.setBlockCharFormat(form)
        block = block.next()
    cursor.endEditBlock()


def _has_bullet(block: QTextBlock) -> bool:
    items = block.document().object(block.blockFormat().objectIndex())
    return isinstance(items, QTextList) and items.format().style() in _BULLETS
