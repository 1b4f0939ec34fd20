"""The card beside a headline under the pointer: the whole title, where it comes from, how old it is, what it says."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ticker.reading.direction import is_right_to_left
from ticker.ui.theme import Theme

_WIDTH = 30  # ems of the text
_DISTANCE = 4  # pixels from the bar


class Card(QFrame):
    """A small window that shows and never takes anything: the pointer and the keyboard go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.Box)
        self._title, self._origin, self._summary = QLabel(), QLabel(), QLabel()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.setSpacing(5)
        for label in (self._origin, self._title, self._summary):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a stranger's words: no markup, no pictures
            label.setWordWrap(True)
            column.addWidget(label)

    def dress(self, theme: Theme, font: QFont) -> None:
        palette = QPalette(QColor(theme.background))
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.background))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.rule))  # the frame's line
        self.setPalette(palette)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        for label, colour, its_font in (
            (self._origin, theme.quiet, font),
            (self._title, theme.text, bold),
            (self._summary, theme.text, font),
        ):
            its_palette = QPalette(palette)
            its_palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            label.setPalette(its_palette)
            label.setFont(its_font)

    def show_beside(self, headline: QRect, screen: QRect, *, title: str, origin: str, summary: str) -> None:
        """Show these words below the place of a headline (above, where there is no room), within ``screen``."""
        for label, words in ((self._title, title), (self._origin, origin), (self._summary, summary)):
            label.setText(words)
            label.setVisible(bool(words))
            side = Qt.AlignmentFlag.AlignRight if is_right_to_left(words) else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.setFixedWidth(min(screen.width(), _WIDTH * self._summary.fontMetrics().height()))
        height = self._column.totalHeightForWidth(self.width())
        self.setFixedHeight(height)
        left = min(max(headline.left(), screen.left()), screen.right() + 1 - self.width())
        below = headline.bottom() + 1 + _DISTANCE
        fits_below = below + height <= screen.bottom() + 1
        self.move(QPoint(left, below if fits_below else headline.top() - _DISTANCE - height))
        self.show()
