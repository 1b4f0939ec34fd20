"""Detects when nobody can see the bar: behind a full-screen window, or on a locked or dark screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, QSocketNotifier, QTimer, Signal, Slot

from ticker.desktop import presence_x11

if TYPE_CHECKING:
    from collections.abc import Callable

    from ticker.desktop import presence_windows

    FullScreenWatch = presence_x11.FullScreenWatch | presence_windows.FullScreenWatch

_UPDATE_AFTER = 150  # milliseconds in which a window has changed its size, position and order
# Who tells that the screen saver or the lock has come or gone; each desktop has its own name for it.
_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class BarVisibility(QObject):
    """Listens to windows and screen savers, without polling."""

    changed = Signal(bool)  # whether anybody can see the bar

    def __init__(self, parent: QObject, is_covered: "Callable[[FullScreenWatch], bool]") -> None:
        super().__init__(parent)
        self._is_covered = is_covered
        self._is_dark = False
        self._was_visible = True
        self._timer = QTimer(self, singleShot=True, interval=_UPDATE_AFTER)
        self._timer.timeout.connect(self._update)
        self._watch: FullScreenWatch | None = None

    def watch_windows(self) -> None:
        """Begin to watch the windows of an X11 desktop."""
        try:
            watch = presence_x11.FullScreenWatch()
        except OSError:
            return
        self._watch = watch
        self.destroyed.connect(watch.close)

        def take_events() -> None:
            watch.take_events()
            self._timer.start()

        self._notifier = QSocketNotifier(watch.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(take_events)
        self._timer.start()

    def watch_windows_shell(self) -> None:
        """Begin to watch windows, lock and screen on Windows."""
        from ticker.desktop.presence_windows import FullScreenWatch, LockWatch  # noqa: PLC0415 - of no use elsewhere

        self._watch = FullScreenWatch(self._timer.start)
        self._lock_watch = LockWatch(self._set_dark)
        for watch in (self._watch, self._lock_watch):
            self.destroyed.connect(watch.close)
        self._timer.start()

    def update_soon(self) -> None:
        """A window may fill the screen now."""
        self._timer.start()

    def watch_lock(self) -> None:
        """Begin to listen for the screen saver and the lock on the session's bus."""
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - not before the first headlines are seen

        bus = QDBusConnection.sessionBus()
        for name in _SCREEN_SAVERS if bus.isConnected() else ():
            # PySide's own description of the last argument is wrong: bytes are refused (6.11).
            bus.connect("", "", name, "ActiveChanged", self, SLOT("_set_dark(bool)"))  # type: ignore[call-overload]

    @Slot(bool)
    def _set_dark(self, is_dark: bool) -> None:
        self._is_dark = is_dark
        self._update()

    def _update(self) -> None:
        is_covered = self._watch is not None and self._is_covered(self._watch)
        is_visible = not (self._is_dark or is_covered)
        if is_visible != self._was_visible:
            self._was_visible = is_visible
            self.changed.emit(is_visible)
