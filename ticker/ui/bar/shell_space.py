"""The bar's space beside the taskbar on Windows, and its place above or below the windows there."""

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from ticker.desktop.dock_windows import AppBar, Notice, ShellWatch, lie_above
from ticker.desktop.rectangle import Rectangle
from ticker.preferences import Edge
from ticker.ui.bar.panels import pixels_of


class ShellSpace(QObject):
    """Keeps what the shell knows of ``bar`` in step with its window, which Qt makes again where its kind changes."""

    changed = Signal()  # taskbar, other bars or the space for windows may have changed
    full_screen_changed = Signal()
    motion_changed = Signal()  # the user wants more or less motion

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._app_bar: AppBar | None = None
        self._watch: ShellWatch | None = None

    def reserve(self, edge: Edge, thickness: int, screen: QScreen) -> QRect:
        """Reserve ``thickness`` logical pixels at an edge of ``screen``. Returns the place that the shell grants."""
        granted = self._registered().reserve(edge, round(thickness * screen.devicePixelRatio()), pixels_of(screen))
        return logical(granted, screen)

    def share(self) -> None:
        """Reserve no space, and hear of full-screen windows all the same."""
        self._registered().give_up_space()

    def release(self) -> None:
        """Unregister from the shell: the bar is hidden, or its window is destroyed."""
        if self._app_bar is not None:
            self._app_bar.release()
            self._app_bar = None
        if self._watch is not None:
            self._watch.close()
            self._watch = None

    def lie_above(self, is_above: bool) -> None:
        """Stay above the windows, or below a full-screen one."""
        lie_above(int(self._bar.winId()), is_above)

    def _registered(self) -> AppBar:
        window = int(self._bar.winId())
        if self._app_bar is not None and self._app_bar.window != window:
            self.release()
        if self._app_bar is None:
            self._app_bar = AppBar(window)
            self._watch = ShellWatch(
                window, self._take_notice, self._start_again, self.changed.emit, self.motion_changed.emit
            )
            self._app_bar.register()
        return self._app_bar

    def _take_notice(self, notice: Notice, _parameter: int) -> None:
        if notice is Notice.FULL_SCREEN:
            self.full_screen_changed.emit()
        elif notice is not Notice.WINDOWS_ARRANGED:
            self.changed.emit()

    def _start_again(self) -> None:
        """The shell has been started again."""
        if self._app_bar is not None:
            self._app_bar.forget()
        self.changed.emit()


def logical(rectangle: Rectangle, screen: QScreen) -> QRect:
    """Return a rectangle of physical pixels as Qt counts them on ``screen``: from the screen's own corner, scaled."""
    corner, scale = screen.geometry().topLeft(), screen.devicePixelRatio()
    offset = QPoint(round((rectangle.x - corner.x()) / scale), round((rectangle.y - corner.y()) / scale))
    return QRect(corner + offset, QSize(round(rectangle.width / scale), round(rectangle.height / scale)))
