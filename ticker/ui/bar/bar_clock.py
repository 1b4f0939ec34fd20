"""The time of day on the bar, if wanted."""

from PySide6.QtCore import QLocale, Qt, QTime, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ticker.ui.theme.theme import LIGHT, Theme, ground_brush

_MARGIN = 0.45  # of the height, on both sides
_MINUTE = 60_000  # milliseconds
_LATE = 50  # milliseconds after the minute, so that a timer that is early shows the new one


class BarClock(QWidget):
    """Shows hours and minutes as the user's language writes them. Hidden, it does nothing."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._theme = LIGHT
        self._opacity = 100
        self._has_gradient = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._show_time)
        self.text = ""
        self.hide()

    def apply_style(self, theme: Theme, font: QFont, height: int, *, opacity: int, has_gradient: bool) -> None:
        """Apply colors, font and height of the bar."""
        self._theme, self._opacity, self._has_gradient = theme, opacity, has_gradient
        self.setFont(font)
        widest = max(map(self.fontMetrics().horizontalAdvance, map(_written, (QTime(0, 0), QTime(10, 58)))))
        self.setFixedSize(widest + round(2 * _MARGIN * height), height)
        self.update()

    @property
    def until_next(self) -> int:
        """Milliseconds until it shows another time; negative while it is not wanted."""
        return self._timer.remainingTime()

    def set_wanted(self, is_wanted: bool) -> None:
        self.setVisible(is_wanted)
        if is_wanted:
            self._show_time()
        else:
            self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground_brush(self._theme, self._opacity, self.height(), self._has_gradient))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)

    def _show_time(self) -> None:
        now = QTime.currentTime()
        self.text = _written(now)
        self.setAccessibleName(self.tr("Time: {time}").format(time=self.text))
        self.update()
        self._timer.start(_MINUTE - now.msecsSinceStartOfDay() % _MINUTE + _LATE)


def _written(time: QTime) -> str:
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
