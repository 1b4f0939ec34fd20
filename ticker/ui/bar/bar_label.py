"""The label at the beginning of the bar: names it, and can show how many headlines are unread."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ticker.ui.theme.theme import LIGHT, Theme, ground_brush

_POINT = 0.26  # of the height: how far the label's end points at the headlines
_TEXT_MARGIN = 0.9  # of the height: left and right of the label's text together


class BarLabel(QAbstractButton):
    """The block that names the bar and points at the headlines; a button for all headlines, and a handle."""

    menu_requested = Signal(QPoint)  # position of the screen
    dragged = Signal(QPoint)  # how far from where it was pressed
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._opacity = 100  # of the ground beside the point, in per cent
        self._has_gradient = False
        self._count: int | None = None
        self._points = True
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def apply_style(
        self,
        theme: Theme,
        font: QFont,
        height: int,
        *,
        counts: bool,
        width: int = 0,
        opacity: int = 100,
        has_gradient: bool = False,
    ) -> None:
        """Apply colors, font and height; ``counts`` leaves room for a number beside the text.

        With a ``width`` it is a block of that width, above the headlines, which points at nothing.
        """
        self._points = not width
        self._theme = theme
        self._opacity = opacity
        self._has_gradient = has_gradient
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        self.setFont(bold)
        self._count = (self._count or 0) if counts else None
        text = self.fontMetrics().horizontalAdvance(self.text()) + self._badge_width()
        self.setFixedSize(width or text + round((_TEXT_MARGIN + _POINT) * height), height)
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("{name} – click for all headlines").format(name=self.text()))
        self.update()

    def show_count(self, count: int) -> None:
        """Show the number of unread headlines, if the style has room for it."""
        if self._count not in (None, count):
            self._count = count
            self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        width, height = self.width(), self.height()
        point = round(_POINT * height) if self._points else 0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), ground_brush(self._theme, self._opacity, height, self._has_gradient))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.label))
        outline = (0, 0), (width - point, 0), (width, height / 2), (width - point, height), (0, height)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawPolygon(QPolygonF([QPointF(width - x if is_mirrored else x, y) for x, y in outline]))
        painter.setPen(QColor(self._theme.label_text))
        room = QRect(point if is_mirrored else 0, 0, width - point, height)
        badge = self._badge_width()
        before, after = (badge, 0) if is_mirrored else (0, badge)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() - badge)
        painter.drawText(room.adjusted(before, 0, -after, 0), Qt.AlignmentFlag.AlignCenter, shown)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.label_text), 2))
            painter.drawRect(room.adjusted(3, 3, -3, -3))
        if badge:
            self._draw_badge(painter, room.left() if is_mirrored else room.right() - badge)

    def _draw_badge(self, painter: QPainter, left: float) -> None:
        text = str(self._count) if (self._count or 0) < 1000 else "999+"
        font = self._badge_font()
        side = self._badge_width() - _TEXT_MARGIN / 2 * self.height()
        height = QFontMetricsF(font).height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.label_text))
        pill = QRectF(left, (self.height() - height) / 2, side, height)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(self._theme.label))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _badge_font(self) -> QFont:
        small = QFont(self.font())
        small.setPixelSize(max(8, round(self.fontInfo().pixelSize() * 0.8)))
        return small

    def _badge_width(self) -> int:
        """Return the room of the number and the space beside it; the same for every number."""
        if self._count is None:
            return 0
        return round(QFontMetricsF(self._badge_font()).horizontalAdvance("9999+") + _TEXT_MARGIN / 2 * self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        offset = event.globalPosition().toPoint() - self._pressed_at
        if not self.isDown() or offset.manhattanLength() >= QApplication.startDragDistance():
            self.setDown(False)  # a drag is no click
            self.dragged.emit(offset)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed_at = None
        self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())
