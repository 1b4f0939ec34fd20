"""Find text in a text browser: mark all matches, and scroll to one of them."""

from itertools import pairwise

from PySide6.QtGui import QColor, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from ticker.ui.theme.theme import Theme

_MAX_MATCHES = 1_000  # marked at a time
# In one paragraph. Qt takes quadratic time for marks, and repaints all runs of a line for each mark. A run ends
# where font, color or script change.
_MAX_MARKS = 100
_MAX_RUNS_PAINTED = 600
_FEW_MARKS = 5


class TextFinder:
    """The matches of one search in ``browser``."""

    def __init__(self, browser: QTextBrowser) -> None:
        self._browser = browser
        self._matches: list[QTextCursor] = []
        self._current = 0

    def find(self, text: str, position: int, theme: Theme) -> tuple[int, int]:
        """Mark all matches of ``text`` and scroll to the first from ``position`` on.

        Returns the number of that match, counted from 1, and how many there are.
        """
        self._matches = self._find_all(text)
        following = (index for index, match in enumerate(self._matches) if match.selectionStart() >= position)
        self._current = next(following, 0)
        return self._show(theme)

    def step(self, step: int, theme: Theme) -> tuple[int, int]:
        """Go ``step`` matches further, from the last to the first. Returns the same as ``find``."""
        self._current = (self._current + step) % max(len(self._matches), 1)
        return self._show(theme)

    def forget(self) -> None:
        """Drop the matches, as their page has been replaced."""
        self._matches = []

    def _find_all(self, text: str) -> list[QTextCursor]:
        document = self._browser.document()
        matches: list[QTextCursor] = []
        cursor = document.find(text) if text else QTextCursor()
        while not cursor.isNull() and len(matches) < _MAX_MATCHES:
            matches.append(cursor)
            cursor = document.find(text, cursor)
        return matches

    def _show(self, theme: Theme) -> tuple[int, int]:
        marks = []
        for index in self._marked():
            mark = QTextEdit.ExtraSelection()
            is_current = index == self._current
            mark.cursor = self._matches[index]
            mark.format.setBackground(QColor(theme.accent if is_current else theme.selection))
            mark.format.setForeground(QColor(theme.background if is_current else theme.selection_text))
            marks.append(mark)
        self._browser.setExtraSelections(marks)
        if not self._matches:
            return 0, 0
        rect, viewport = self._browser.cursorRect(self._matches[self._current]), self._browser.viewport()
        if not viewport.rect().contains(rect):
            bar = self._browser.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - viewport.height() // 3)
        return self._current + 1, len(self._matches)

    def _marked(self) -> list[int]:
        """Return the indexes of the matches to mark: in a crowded paragraph only those nearest to the current one."""
        document = self._browser.document()
        of_block: dict[int, list[int]] = {}
        for index, match in enumerate(self._matches):
            of_block.setdefault(match.blockNumber(), []).append(index)
        marked: list[int] = []
        for number, indexes in of_block.items():
            most = _MAX_MARKS
            if len(indexes) > _FEW_MARKS:
                most = max(1, min(most, int(_MAX_RUNS_PAINTED / _runs_in_a_line(document.findBlockByNumber(number)))))
            marked += sorted(indexes, key=lambda index: abs(index - self._current))[:most]
        return marked


def _runs_in_a_line(block: QTextBlock) -> float:
    """Return the average number of runs in a line of the block: pieces with the same format and script."""
    runs, position = 0, block.begin()
    while not position.atEnd():
        text = position.fragment().text()
        runs += 1 if text.isascii() else 1 + sum(a.isascii() != b.isascii() for a, b in pairwise(text))
        position += 1
    return runs / max(block.layout().lineCount(), 1)
