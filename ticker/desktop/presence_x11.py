"""Detect whether nobody sees the bar on X11: behind a full-screen window, or behind a locked screen."""

from ticker.desktop.rectangle import Rectangle
from ticker.desktop.xcb import Connection

_HIDDEN = "_NET_WM_STATE_HIDDEN"
_FULL_SCREEN = "_NET_WM_STATE_FULLSCREEN"


class FullScreenWatch:
    """Watches the stacking order of windows. Raises OSError if there is no X server.

    ``fileno`` becomes readable when something has changed; then call ``take_events`` and ask again.
    """

    def __init__(self) -> None:
        self._connection = Connection()
        self._is_obscured: dict[int, bool] = {}  # by window
        self._connection.watch_properties(self._connection.root)

    def close(self) -> None:
        self._connection.close()

    def fileno(self) -> int:
        return self._connection.fileno()

    def take_events(self) -> None:
        """Read what made ``fileno`` readable."""
        self._is_obscured |= self._connection.changed_visibility()

    def covers(self, bar: int, monitor: Rectangle) -> bool:
        """Return whether nobody sees the window ``bar`` on its monitor; 0 stands for one that is above all others.

        The window manager keeps the order of windows, lowest first, on the root window (Extended Window Manager
        Hints 1.5, ``_NET_CLIENT_LIST_STACKING``).
        """
        if bar and self._is_obscured_by_any(bar):
            return True
        connection = self._connection
        stacked = connection.numbers(connection.root, "_NET_CLIENT_LIST_STACKING")
        above = stacked[stacked.index(bar) + 1 :] if bar in stacked else stacked
        full_screen, hidden = connection.atom(_FULL_SCREEN), connection.atom(_HIDDEN)
        for window in above:
            states = connection.numbers(window, "_NET_WM_STATE")
            if full_screen in states and hidden not in states and self._is_on_this_desktop(window):
                rectangle = connection.rectangle(window)
                if rectangle is not None and rectangle.overlaps(monitor):
                    return True
        return False

    def _is_obscured_by_any(self, bar: int) -> bool:
        """Return whether the X server says that nothing of a window is seen; under a compositing manager it never does.

        It counts windows too that the window manager knows nothing of: i3lock and XScreenSaver lock with such a one.
        """
        if bar not in self._is_obscured:
            self._is_obscured[bar] = False
            self._connection.watch_visibility(bar)
        return self._is_obscured[bar]

    def _is_on_this_desktop(self, window: int) -> bool:
        current = self._connection.numbers(self._connection.root, "_NET_CURRENT_DESKTOP")
        its_own = self._connection.numbers(window, "_NET_WM_DESKTOP")
        return not its_own or not current or its_own[0] in (current[0], 0xFFFFFFFF)
