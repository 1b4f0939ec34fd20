"""One image of an article on its own, as large as the screen allows."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.windows import bring_here

_MARGIN = 24  # logical pixels
_MAX_ENLARGEMENT = 2.0  # beyond that, the pixels of a small image show
_BACKGROUND, _TEXT = "#101214", "#e6e8eb"


class ImageWindow(QWidget):
    """Fills the screen with an image and its caption. Any click, Escape, Return or Space closes it."""

    step_requested = Signal(int)  # 1: next image, -1: previous

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._image = QImage()
        self._caption = QuietLabel("")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addStretch(1)
        column.addWidget(self._caption)
        palette = QPalette(QColor(_TEXT), QColor(_BACKGROUND))
        palette.setColor(QPalette.ColorRole.Window, QColor(_BACKGROUND))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(_TEXT))
        self.setPalette(palette)
        self._caption.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_picture(self, image: QImage, caption: str) -> None:
        """Show ``image``; ``caption`` describes it, "" if unknown."""
        self._image = image
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self.setWindowTitle(caption or self.tr("Image"))
        self.setAccessibleName(caption or self.tr("Image"))
        self.setAccessibleDescription(self.tr("Press Escape to close, the arrow keys for other images."))
        if not self.isVisible():
            self.showFullScreen()
        bring_here(self)
        self.activateWindow()
        self.setFocus()
        self.update()

    def shown_size(self) -> QSize:
        """Return the size of the image in the window, in logical pixels."""
        room = QSize(self.width() - 2 * _MARGIN, self._bottom() - 2 * _MARGIN)
        natural = self._image.size() / self.devicePixelRatioF() * _MAX_ENLARGEMENT
        return self._image.size().scaled(room.boundedTo(natural), Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = self.shown_size()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = self.devicePixelRatioF()
        mode = Qt.TransformationMode.SmoothTransformation
        scaled = self._image.scaled(size * scale, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        scaled.setDevicePixelRatio(scale)
        painter.drawImage((self.width() - size.width()) // 2, (self._bottom() - size.height()) // 2, scaled)
        painter.end()

    def _bottom(self) -> int:
        """Return the y coordinate where the space for the image ends."""
        return self._caption.y() if self._caption.isVisible() else self.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Right if self.isLeftToRight() else Qt.Key.Key_Left
        match event.key():
            case Qt.Key.Key_Escape | Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.close()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.step_requested.emit(1 if event.key() == forward else -1)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close()
