"""Reserve the bar's space on Windows, as an application desktop toolbar ("AppBar") of the shell.

With ``SHAppBarMessage`` (shellapi.h) a bar registers, proposes a rectangle, is told which part of it is free, and takes
that. From then on the shell tells the bar's window of changes. All rectangles are in physical pixels.
"""

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from enum import IntEnum

from ticker.desktop.panels_x11 import Insets
from ticker.desktop.rectangle import Rectangle
from ticker.desktop.win32 import HeardWindow, MessageWindow, library, message_called
from ticker.preferences import Edge

_NEW, _REMOVE, _QUERY_RECT, _SET_RECT = 0, 1, 2, 3  # ABM_NEW, ABM_REMOVE, ABM_QUERYPOS, ABM_SETPOS
_EDGES = {Edge.LEFT: 0, Edge.TOP: 1, Edge.RIGHT: 2, Edge.BOTTOM: 3}  # ABE_LEFT, ABE_TOP, ABE_RIGHT, ABE_BOTTOM
_TOLD = 0x8000 + 0x77  # of the messages that are a program's own (WM_APP)
_SETTING_CHANGE, _DISPLAY_CHANGE = 0x001A, 0x007E  # WM_SETTINGCHANGE, WM_DISPLAYCHANGE
_WORK_AREA, _ANIMATION = 0x002F, 0x1043  # SPI_SETWORKAREA, SPI_SETCLIENTAREAANIMATION
_BOTTOM, _TOPMOST = 1, -1  # HWND_BOTTOM, HWND_TOPMOST
_ORDER_ALONE = 0x0001 | 0x0002 | 0x0010 | 0x0200  # SWP_NOSIZE | SWP_NOMOVE | SWP_NOACTIVATE | SWP_NOOWNERZORDER


class Notice(IntEnum):
    """What the shell tells an application bar (ABN_…)."""

    STATE_CHANGED = 0
    POSITION_CHANGED = 1
    FULL_SCREEN = 2
    WINDOWS_ARRANGED = 3


class AppBarData(ctypes.Structure):
    """APPBARDATA of shellapi.h."""

    _fields_ = (
        ("size", wintypes.DWORD),
        ("window", wintypes.HWND),
        ("callback_message", wintypes.UINT),
        ("edge", wintypes.UINT),
        ("rect", wintypes.RECT),
        ("parameter", wintypes.LPARAM),
    )


Send = Callable[[int, AppBarData], object]


class AppBar:
    """The screen space of one window. ``send`` is SHAppBarMessage, which answers in the record it is given."""

    def __init__(self, window: int, send: Send | None = None) -> None:
        self.window = window
        self._send = send or _send_to_shell
        self._is_registered = False
        self._taken: tuple[Edge, Rectangle] | None = None

    def register(self) -> None:
        """Register for the shell's notices; reserves nothing yet."""
        if not self._is_registered:
            self._send(_NEW, self._message())
            self._is_registered = True

    def reserve(self, edge: Edge, thickness: int, monitor: Rectangle) -> Rectangle:
        """Reserve ``thickness`` pixels at an edge of ``monitor``. Returns the rectangle the shell grants."""
        self.register()
        message = self._message()
        message.edge = _EDGES[edge]
        message.rect = _rect(_beside(edge, thickness, monitor))
        self._send(_QUERY_RECT, message)  # the shell moves the edges that are occupied
        wanted = _beside(edge, thickness, _rectangle(message.rect))
        if (edge, wanted) != self._taken:  # each call has the shell tell all other bars to move
            message.rect = _rect(wanted)
            self._send(_SET_RECT, message)
            wanted = _rectangle(message.rect)
            self._taken = edge, wanted
        return wanted

    def give_up_space(self) -> None:
        """Stop reserving space, but keep receiving notices."""
        if self._taken is not None:
            self.release()
            self.register()

    def release(self) -> None:
        """Release the space, and stop receiving notices."""
        if self._is_registered:
            self._send(_REMOVE, self._message())
        self._is_registered, self._taken = False, None

    def forget(self) -> None:
        """The shell has been started again and knows of no bar."""
        self._is_registered, self._taken = False, None

    def _message(self) -> AppBarData:
        return AppBarData(size=ctypes.sizeof(AppBarData), window=self.window, callback_message=_TOLD)


class ShellWatch:
    """Receives the shell's messages to one bar's window and to all programs. Raises OSError outside Windows.

    ``notice`` is called with each Notice and its parameter, ``restarted`` when the shell has started again, ``changed``
    when the taskbar, a screen or the space for windows may have changed, ``motion_changed`` when the user wants more
    or less motion.
    """

    def __init__(
        self,
        window: int,
        notice: Callable[[Notice, int], None],
        restarted: Callable[[], None],
        changed: Callable[[], None],
        motion_changed: Callable[[], None],
    ) -> None:
        def take_notice(wparam: int, lparam: int) -> None:
            if wparam in set(Notice):
                notice(Notice(wparam), lparam)

        def take_setting(wparam: int, _lparam: int) -> None:
            if wparam == _WORK_AREA:
                changed()
            elif wparam == _ANIMATION:
                motion_changed()

        self._of_bar = HeardWindow(window, _TOLD, take_notice)
        self._of_all = MessageWindow()
        self._of_all.hear(message_called("TaskbarCreated"), lambda *_: restarted())
        self._of_all.hear(_DISPLAY_CHANGE, lambda *_: changed())
        self._of_all.hear(_SETTING_CHANGE, take_setting)

    def close(self) -> None:
        self._of_bar.close()
        self._of_all.close()


def insets(edge: Edge, monitor: Rectangle) -> Insets:
    """Return how far taskbar and application bars reach into ``monitor``. Raises OSError outside Windows."""
    return insets_of(_work_area(monitor), monitor, edge)


def insets_of(free: Rectangle, monitor: Rectangle, edge: Edge) -> Insets:
    """Return how far ``monitor`` reaches beyond the part of it that is ``free``, as a bar at ``edge`` sees it."""
    if edge.is_side:
        return insets_of(free.transposed(), monitor.transposed(), edge.transposed)
    above, below = free.y - monitor.y, monitor.y + monitor.height - free.y - free.height
    before, after = free.x - monitor.x, monitor.x + monitor.width - free.x - free.width
    return Insets(above if edge is Edge.TOP else below, before, after)


def _work_area(monitor: Rectangle) -> Rectangle:
    info = _MonitorInfo(size=ctypes.sizeof(_MonitorInfo))
    user32 = library("user32")
    user32.MonitorFromRect.restype = wintypes.HMONITOR
    rect = _rect(monitor)
    handle = wintypes.HMONITOR(user32.MonitorFromRect(ctypes.byref(rect), 2))  # MONITOR_DEFAULTTONEAREST
    is_known = user32.GetMonitorInfoW(handle, ctypes.byref(info))
    return _rectangle(info.work) if is_known else monitor


def lie_above(window: int, is_above: bool) -> None:
    """Put a window above all others, or below a full-screen one. Raises OSError outside Windows."""
    order = wintypes.HWND(_TOPMOST if is_above else _BOTTOM)
    library("user32").SetWindowPos(wintypes.HWND(window), order, 0, 0, 0, 0, _ORDER_ALONE)


class _MonitorInfo(ctypes.Structure):
    """MONITORINFO of winuser.h."""

    _fields_ = (
        ("size", wintypes.DWORD),
        ("monitor", wintypes.RECT),
        ("work", wintypes.RECT),
        ("flags", wintypes.DWORD),
    )


def _beside(edge: Edge, thickness: int, area: Rectangle) -> Rectangle:
    """Return the part of ``area`` that lies at its edge and is ``thickness`` pixels deep."""
    if edge.is_side:
        return _beside(edge.transposed, thickness, area.transposed()).transposed()
    top = area.y if edge is Edge.TOP else area.y + area.height - thickness
    return Rectangle(area.x, top, area.width, thickness)


def _rect(rectangle: Rectangle) -> wintypes.RECT:
    right, bottom = rectangle.x + rectangle.width, rectangle.y + rectangle.height
    return wintypes.RECT(rectangle.x, rectangle.y, right, bottom)


def _rectangle(rect: wintypes.RECT) -> Rectangle:
    return Rectangle(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top)


def _send_to_shell(kind: int, message: AppBarData) -> None:
    library("shell32").SHAppBarMessage(kind, ctypes.byref(message))
