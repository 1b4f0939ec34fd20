"""Keep the reader's position in a text browser when its page is laid out again: the top line and the selection."""

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from ticker.quick_dataclass import dataclass

MAX_WORDS = 120  # characters that identify a paragraph in another session
_MAX_DISTANCE = 1_000  # paragraphs to search in each direction


@dataclass(frozen=True, slots=True)
class ReadingPosition:
    """The line at the top of the window, and the selection."""

    text: str  # of its paragraph
    block_number: int  # of its paragraph
    index: int  # of its first character in the paragraph
    offset: float  # pixels scrolled below the top of the line
    anchor: int  # of the selection, as in QTextCursor
    end: int
    selected: str


class PositionKeeper:
    """Reads and restores the position in ``browser``. Heights are pixels from the top of the document."""

    def __init__(self, browser: QTextBrowser) -> None:
        self._browser = browser

    def current(self) -> ReadingPosition:
        browser = self._browser
        y = browser.verticalScrollBar().value()
        position = self.character_at(y)
        block = browser.document().findBlock(position)
        return ReadingPosition(
            text=block.text(),
            block_number=block.blockNumber(),
            index=position - block.position(),
            offset=y - self._line_top(position),
            anchor=browser.textCursor().anchor(),
            end=browser.textCursor().position(),
            selected=browser.textCursor().selectedText(),
        )

    def restore(self, position: ReadingPosition) -> None:
        """Scroll to the line, and select the same text if it is still there."""
        browser, document = self._browser, self._browser.document()
        document.documentLayout().documentSize()  # forces layout to the end, so that the scroll bar has its range
        last = document.characterCount() - 1
        selection = browser.textCursor()
        selection.setPosition(min(position.anchor, last))
        selection.setPosition(min(position.end, last), QTextCursor.MoveMode.KeepAnchor)
        if position.selected and selection.selectedText() == position.selected:
            browser.setTextCursor(selection)
        block = self._block_with(position.text, position.block_number)
        top = self._line_top(block.position() + position.index)
        browser.verticalScrollBar().setValue(round(top + position.offset))

    def character_at(self, y: float) -> int:
        """Return the position in the document of the first line that extends below ``y``."""
        document = self._browser.document()
        low, high = 0, document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            if self._bottom(document.findBlockByNumber(middle)) > y:
                high = middle
            else:
                low = middle + 1
        block = document.findBlockByNumber(low)
        top = document.documentLayout().blockBoundingRect(block).top()
        lines = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
        return block.position() + next((line.textStart() for line in lines if top + line.rect().bottom() > y), 0)

    def _block_with(self, text: str, number: int) -> QTextBlock:
        """Return the block with this text that is nearest to block ``number``, or that block if none is near.

        A text of ``MAX_WORDS`` may be only the beginning of the block's.
        """
        document = self._browser.document()
        last, is_cut = document.blockCount() - 1, len(text) == MAX_WORDS
        for distance in range(min(last + 1, _MAX_DISTANCE)):
            for nearby in {number - distance, number + distance}:
                block = document.findBlockByNumber(nearby)
                if block.isValid() and (block.text() == text or (is_cut and block.text().startswith(text))):
                    return block
        return document.findBlockByNumber(min(number, last))

    def _bottom(self, block: QTextBlock) -> float:
        return self._browser.document().documentLayout().blockBoundingRect(block).bottom()

    def _line_top(self, position: int) -> float:
        document = self._browser.document()
        block = document.findBlock(position)
        top = document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        return top + (line.y() if line.isValid() else 0)
