"""Reserve the bar's space on Windows: an application desktop toolbar ("AppBar") of the shell.

The shell is asked by ``SHAppBarMessage`` (shellapi.h): a new bar is announced, proposes a place, is told which part of
it is free, and takes that.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from ticker.desktop.rectangle import Rectangle
from ticker.preferences import Edge

_NEW, _REMOVE, _QUERY_PLACE, _SET_PLACE = 0, 1, 2, 3  # ABM_NEW, ABM_REMOVE, ABM_QUERYPOS, ABM_SETPOS
_EDGES = {Edge.TOP: 1, Edge.BOTTOM: 3}  # ABE_TOP, ABE_BOTTOM


class AppBarData(ctypes.Structure):
    """APPBARDATA of shellapi.h."""

    _fields_ = (
        ("size", wintypes.DWORD),
        ("window", wintypes.HWND),
        ("callback_message", wintypes.UINT),
        ("edge", wintypes.UINT),
        ("place", wintypes.RECT),
        ("parameter", wintypes.LPARAM),
    )


class AppBar:
    """The space one window keeps for itself."""

    def __init__(self, window: int, send: Callable[[int, AppBarData], object] | None = None) -> None:
        self._window = window
        self._send = send or _send_to_shell
        self._is_announced = False

    def reserve(self, edge: Edge, thickness: int, monitor: Rectangle) -> Rectangle:
        """Keep ``thickness`` pixels at an edge of ``monitor``; return where the shell lets the bar lie."""
        if not self._is_announced:
            self._send(_NEW, self._message())
            self._is_announced = True
        top = monitor.y if edge is Edge.TOP else monitor.y + monitor.height - thickness
        message = self._message()
        message.edge = _EDGES[edge]
        message.place = wintypes.RECT(monitor.x, top, monitor.x + monitor.width, top + thickness)
        self._send(_QUERY_PLACE, message)  # the shell moves the edges that are taken
        if edge is Edge.TOP:
            message.place.bottom = message.place.top + thickness
        else:
            message.place.top = message.place.bottom - thickness
        self._send(_SET_PLACE, message)
        place = message.place
        return Rectangle(place.left, place.top, place.right - place.left, place.bottom - place.top)

    def release(self) -> None:
        """Give the space back."""
        if self._is_announced:
            self._send(_REMOVE, self._message())
            self._is_announced = False

    def _message(self) -> AppBarData:
        return AppBarData(size=ctypes.sizeof(AppBarData), window=self._window)


def _send_to_shell(kind: int, message: AppBarData) -> None:
    if sys.platform == "win32":
        ctypes.windll.shell32.SHAppBarMessage(kind, ctypes.byref(message))
