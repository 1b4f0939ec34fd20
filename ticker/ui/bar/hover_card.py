"""The card beside a headline under the pointer: the whole title, where it comes from, how old it is, what it says."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ticker.reading.text_direction import is_right_to_left
from ticker.ui.bar.beside import place_below, place_beside
from ticker.ui.theme.theme import Theme

_WIDTH = 30  # ems of the text
PICTURE_WIDTH, PICTURE_HEIGHT = 120, 90  # logical pixels, at most


class HoverCard(QFrame):
    """A small window without interaction: it ignores pointer and keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.Box)
        self._title, self._origin, self._summary, self._picture = QLabel(), QLabel(), QLabel(), QLabel()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 11, 14, 12)
        self._row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(5)
        self._row.addLayout(column, 1)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        for label in (self._origin, self._title, self._summary):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a stranger's text: no markup, no pictures
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch()

    def apply_style(self, theme: Theme, font: QFont) -> None:
        palette = QPalette(QColor(theme.background))
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.background))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.rule))  # the frame's line
        self.setPalette(palette)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        for label, color, its_font in (
            (self._origin, theme.quiet, font),
            (self._title, theme.text, bold),
            (self._summary, theme.text, font),
        ):
            its_palette = QPalette(palette)
            its_palette.setColor(QPalette.ColorRole.WindowText, QColor(color))
            label.setPalette(its_palette)
            label.setFont(its_font)

    def show_beside(
        self,
        headline: QRect,
        screen: QRect,
        *,
        title: str,
        origin: str,
        summary: str,
        picture: QImage | None = None,
        is_beside: bool = False,
        pointer: QPoint | None = None,
    ) -> None:
        """Show this below the rectangle of a headline (above, if there is no room), within ``screen``.

        With ``is_beside`` it is shown left or right of it, if there is more room; below a headline that is longer
        than this, near the ``pointer``.

        A ``picture`` with twice the pixels it is to take is sharp on any screen; a null one is none.
        """
        self._show_picture(picture or QImage())
        for label, text in ((self._title, title), (self._origin, origin), (self._summary, summary)):
            label.setText(text)
            label.setVisible(bool(text))
            side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.setFixedWidth(min(screen.width(), _WIDTH * self._summary.fontMetrics().height()))
        self.setFixedHeight(self._row.totalHeightForWidth(self.width()))
        if is_beside:
            self.move(place_beside(headline, screen, self.size()))
        else:
            left = headline.left()
            if pointer is not None and headline.width() > self.width():
                left = min(max(left, pointer.x() - self.width() // 2), headline.right() + 1 - self.width())
            self.move(place_below(headline, screen, self.size(), left))
        self.show()

    def _show_picture(self, picture: QImage) -> None:
        self._picture.setVisible(not picture.isNull())
        pixels = QPixmap.fromImage(picture)
        pixels.setDevicePixelRatio(max(1.0, picture.width() / PICTURE_WIDTH, picture.height() / PICTURE_HEIGHT))
        self._picture.setPixmap(pixels)
