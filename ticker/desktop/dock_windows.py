"""Reserve the bar's space on Windows, as an application desktop toolbar ("AppBar") of the shell.

With ``SHAppBarMessage`` (shellapi.h) a bar registers, proposes a rectangle, is told which part of it is free, and takes
that.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from ticker.desktop.rectangle import Rectangle
from ticker.preferences import Edge

_NEW, _REMOVE, _QUERY_RECT, _SET_RECT = 0, 1, 2, 3  # ABM_NEW, ABM_REMOVE, ABM_QUERYPOS, ABM_SETPOS
_EDGES = {Edge.LEFT: 0, Edge.TOP: 1, Edge.RIGHT: 2, Edge.BOTTOM: 3}  # ABE_LEFT, ABE_TOP, ABE_RIGHT, ABE_BOTTOM


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


class AppBar:
    """The screen space that one window reserves."""

    def __init__(self, window: int, send: Callable[[int, AppBarData], object] | None = None) -> None:
        self._window = window
        self._send = send or _send_to_shell
        self._is_registered = False

    def reserve(self, edge: Edge, thickness: int, monitor: Rectangle) -> Rectangle:
        """Reserve ``thickness`` pixels at an edge of ``monitor``. Returns the rectangle the shell grants."""
        if not self._is_registered:
            self._send(_NEW, self._message())
            self._is_registered = True
        message = self._message()
        message.edge = _EDGES[edge]
        message.rect = _rect(_beside(edge, thickness, monitor))
        self._send(_QUERY_RECT, message)  # the shell moves the edges that are occupied
        message.rect = _rect(_beside(edge, thickness, _rectangle(message.rect)))
        self._send(_SET_RECT, message)
        return _rectangle(message.rect)

    def release(self) -> None:
        """Release the space."""
        if self._is_registered:
            self._send(_REMOVE, self._message())
            self._is_registered = False

    def _message(self) -> AppBarData:
        return AppBarData(size=ctypes.sizeof(AppBarData), window=self._window)


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
    if sys.platform == "win32":
        ctypes.windll.shell32.SHAppBarMessage(kind, ctypes.byref(message))
