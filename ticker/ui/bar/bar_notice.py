"""A short message beside the bar, in its colors: what was done, or why not."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ticker.ui.bar.beside import clear_of, place_below, place_beside
from ticker.ui.theme.theme import Theme

_SHOWN_FOR = 4000  # milliseconds
_WIDTH = 40  # ems of the text, at most


class BarNotice(QLabel):
    """Shows a sentence for a few seconds; it takes neither pointer nor keyboard."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)  # a stranger's text may be in it
        self.setFrameShape(QFrame.Shape.Box)
        self.setForegroundRole(QPalette.ColorRole.Text)
        self.setMargin(8)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._screen = QRect()
        self._is_beside = False

    def apply_style(self, theme: Theme, font: QFont) -> None:
        palette = QPalette(QColor(theme.background))
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.background))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.rule))  # the frame's line
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        self.setPalette(palette)
        self.setFont(font)

    def show_beside(self, bar: QRect, at: QPoint, screen: QRect, text: str, card: QRect) -> None:
        """Show ``text`` below the rectangle of the bar (above, if there is no room), around the point ``at``.

        Beside a bar that is higher than wide it is shown left or right of it. A ``card`` stays in sight.
        """
        self.hide()
        self._screen, self._is_beside = screen, bar.height() > bar.width()
        self.setText(text)
        most = min(screen.width(), _WIDTH * self.fontMetrics().height())
        self.setWordWrap(False)
        self.setWordWrap(self.sizeHint().width() > most)
        self.setFixedWidth(min(most, self.sizeHint().width()))
        self.setFixedHeight(self.heightForWidth(self.width()) if self.wordWrap() else self.sizeHint().height())
        if self._is_beside:
            self.move(place_beside(QRect(bar.left(), at.y(), bar.width(), 1), screen, self.size()))
        else:
            self.move(place_below(bar, screen, self.size(), at.x() - self.width() // 2))
        self.move(clear_of(card, self.geometry(), screen, is_beside=self._is_beside))
        self.show()
        self._timer.start(_SHOWN_FOR)

    def keep_clear(self, card: QRect) -> None:
        """Move aside for a card that is shown now."""
        place = clear_of(card, self.geometry(), self._screen, is_beside=self._is_beside)
        if self.isVisible() and place != self.pos():
            self.hide()  # on Wayland it moves only where it is shown anew
            self.move(place)
            self.show()
