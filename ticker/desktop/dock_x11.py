"""Reserve the bar's space on an X11 desktop, so that maximised windows do not cover it.

The window manager reads ``_NET_WM_STRUT_PARTIAL`` (Extended Window Manager Hints 1.5, "Application Window
Properties"): the strip of the root window, in physical pixels from one of its edges, that a window keeps for itself.
Qt sets the window's type and never a strut, so it is written here, over a connection of its own, with libxcb alone.
"""

import contextlib
import ctypes
import ctypes.util
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ticker.preferences import Edge

_CARDINAL, _REPLACE = 6, 0  # X11 protocol: the predefined atom, PropModeReplace
_ALL_DESKTOPS = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A monitor in physical pixels of the root window."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Strut:
    """The space kept at the top or bottom edge of the root window, from ``start`` to ``end`` (inclusive) along it."""

    edge: Edge
    thickness: int
    start: int
    end: int

    def cardinals(self) -> tuple[int, ...]:
        """Return the twelve numbers of ``_NET_WM_STRUT_PARTIAL``; the first four are ``_NET_WM_STRUT``."""
        if self.edge is Edge.TOP:
            return 0, 0, self.thickness, 0, 0, 0, 0, 0, self.start, self.end, 0, 0
        return 0, 0, 0, self.thickness, 0, 0, 0, 0, 0, 0, self.start, self.end


def strut_for(edge: Edge, thickness: int, monitor: Rectangle, monitors: Sequence[Rectangle]) -> Strut | None:
    """Return the strut of a bar that is ``thickness`` high on an edge of ``monitor``.

    None on an edge that has another monitor beyond it: a strut counts from the edge of all monitors together, and
    would take that other monitor as well.
    """
    root_height = max(each.y + each.height for each in monitors)
    for other in monitors:
        is_beyond = other.y < monitor.y if edge is Edge.TOP else other.y + other.height > monitor.y + monitor.height
        overlaps = other.x < monitor.x + monitor.width and monitor.x < other.x + other.width
        if is_beyond and overlaps:
            return None
    beyond = monitor.y if edge is Edge.TOP else root_height - monitor.y - monitor.height
    return Strut(edge, beyond + thickness, monitor.x, monitor.x + monitor.width - 1)


def reserve(window: int, strut: Strut | None) -> bool:
    """Write the strut of a window, or take it back where it is None; keep the window on all desktops.

    Return whether the X server could be told. Best before the window is shown; later works too.
    """
    numbers = strut.cardinals() if strut else (0,) * 12
    with _connection() as connection:
        if connection is None:
            return False
        _set_cardinals(connection, window, b"_NET_WM_STRUT_PARTIAL", numbers)
        _set_cardinals(connection, window, b"_NET_WM_STRUT", numbers[:4])
        _set_cardinals(connection, window, b"_NET_WM_DESKTOP", (_ALL_DESKTOPS,))
        return _atom(connection, b"_NET_WM_STRUT") != 0  # the answer comes once all before it has been done


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _AtomReply(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad0", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


@cache
def _xcb() -> ctypes.CDLL:
    """Return libxcb with the signatures used here. Raises OSError where there is none."""
    xcb = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.restype = None
    xcb.xcb_intern_atom.argtypes = (ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)
    xcb.xcb_intern_atom.restype = _Cookie
    xcb.xcb_intern_atom_reply.argtypes = (ctypes.c_void_p, _Cookie, ctypes.c_void_p)
    xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(_AtomReply)
    xcb.xcb_change_property.argtypes = (
        ctypes.c_void_p,
        ctypes.c_uint8,
        ctypes.c_uint32,
        ctypes.c_uint32,
        ctypes.c_uint32,
        ctypes.c_uint8,
        ctypes.c_uint32,
        ctypes.c_void_p,
    )
    xcb.xcb_change_property.restype = _Cookie
    return xcb


@contextlib.contextmanager
def _connection() -> Iterator[int | None]:
    """A connection to the X server of ``$DISPLAY``, None where there is none."""
    try:
        xcb = _xcb()
    except OSError:
        yield None
        return
    connection = xcb.xcb_connect(None, None)
    try:
        yield None if xcb.xcb_connection_has_error(connection) else connection
    finally:
        xcb.xcb_disconnect(connection)


def _set_cardinals(connection: int, window: int, name: bytes, numbers: Sequence[int]) -> None:
    values = (ctypes.c_uint32 * len(numbers))(*numbers)
    atom = _atom(connection, name)
    _xcb().xcb_change_property(connection, _REPLACE, window, atom, _CARDINAL, 32, len(numbers), values)


def _atom(connection: int, name: bytes) -> int:
    """Return the number of a name, 0 where the server is gone."""
    xcb = _xcb()
    reply = xcb.xcb_intern_atom_reply(connection, xcb.xcb_intern_atom(connection, 0, len(name), name), None)
    if not reply:
        return 0
    atom = int(reply.contents.atom)
    _free(reply)
    return atom


def _free(pointer: "ctypes._Pointer[_AtomReply]") -> None:
    """Give back what libxcb allocated with malloc."""
    free = ctypes.CDLL(None).free
    free.argtypes = (ctypes.c_void_p,)
    free.restype = None
    free(pointer)
