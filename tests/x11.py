"""A connection to the X server of a Screen: pictures of it, and word that input is handled."""

import ctypes
import select
import struct
import time
from collections.abc import Iterator
from itertools import count

from PySide6.QtGui import QImage

from tests.patience import PATIENCE

_EVENT_MASK = 1 << 11  # XCB_CW_EVENT_MASK
_STRUCTURE_NOTIFY, _FOR_MANAGER, _PROPERTY_CHANGE = 1 << 17, 3 << 19, 1 << 22  # XCB_EVENT_MASK_…
_INPUT_OUTPUT = 1
_Z_PIXMAP, _ALL_PLANES = 2, 0xFFFFFFFF
_ERROR, _PROPERTY_NOTIFY, _CLIENT_MESSAGE = 0, 28, 33  # the first byte of what the server sends
_MOMENT = 0.5  # seconds
_CONFIGURE_NOTIFY = 22
_PLACE = struct.Struct("=BBHIIIhhHHHBB4x")  # type, -, sequence; event, window, sibling; place, size, border; -
_MESSAGE = struct.Struct("=BBHII5I")  # type, format, sequence; window, atom; five numbers


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _ImageReply(ctypes.Structure):
    _fields_ = (("head", ctypes.c_uint8 * 4), ("length", ctypes.c_uint32), ("rest", ctypes.c_uint8 * 24))


class _AtomReply(ctypes.Structure):
    _fields_ = (("head", ctypes.c_uint8 * 8), ("atom", ctypes.c_uint32))


class _Roots(ctypes.Structure):
    _fields_ = (("screen", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


def _library() -> ctypes.CDLL:
    xcb = ctypes.CDLL("libxcb.so.1")
    pointer, number, short, byte = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int16, ctypes.c_uint8
    image = ctypes.POINTER(_ImageReply)
    for name, result, *arguments in (
        ("xcb_connect", pointer, ctypes.c_char_p, pointer),
        ("xcb_connection_has_error", ctypes.c_int, pointer),
        ("xcb_disconnect", None, pointer),
        ("xcb_get_file_descriptor", ctypes.c_int, pointer),
        ("xcb_flush", ctypes.c_int, pointer),
        ("xcb_get_setup", pointer, pointer),
        ("xcb_setup_roots_iterator", _Roots, pointer),
        ("xcb_generate_id", number, pointer),
        (
            *("xcb_create_window", _Cookie, pointer, byte, number, number, short, short),
            *(ctypes.c_uint16, ctypes.c_uint16, ctypes.c_uint16, ctypes.c_uint16, number, number, pointer),
        ),
        ("xcb_intern_atom", _Cookie, pointer, byte, ctypes.c_uint16, ctypes.c_char_p),
        ("xcb_intern_atom_reply", ctypes.POINTER(_AtomReply), pointer, _Cookie, pointer),
        ("xcb_change_window_attributes", _Cookie, pointer, number, number, pointer),
        ("xcb_send_event", _Cookie, pointer, byte, number, number, ctypes.c_char_p),
        ("xcb_poll_for_event", pointer, pointer),
        ("xcb_get_image", _Cookie, pointer, byte, number, short, short, short, short, number),
        ("xcb_get_image_reply", image, pointer, _Cookie, pointer),
        ("xcb_get_image_data", pointer, image),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


_libc = ctypes.CDLL(None)
_libc.free.argtypes, _libc.free.restype = (ctypes.c_void_p,), None


class Connection:
    """A connection to the X server ``display``. Raises OSError where there is none."""

    def __init__(self, display: str) -> None:
        self._xcb = _library()
        self._connection = self._xcb.xcb_connect(display.encode(), None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise OSError(f"no X server {display}")
        self._root = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection)).screen[0]
        self._protocols, self._ping = self._atom("WM_PROTOCOLS"), self._atom("_NET_WM_PING")
        mask = ctypes.c_uint32(_STRUCTURE_NOTIFY)  # of the root window, where Qt sends its answers
        self._xcb.xcb_change_window_attributes(self._connection, self._root, _EVENT_MASK, ctypes.byref(mask))
        self._request, self._extents = self._atom("_NET_REQUEST_FRAME_EXTENTS"), self._atom("_NET_FRAME_EXTENTS")
        self._own = self._make_window()
        self._tokens = count(1)

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def picture(self, width: int, height: int) -> QImage:
        """Return what the screen shows now, without the pointer."""
        cookie = self._xcb.xcb_get_image(self._connection, _Z_PIXMAP, self._root, 0, 0, width, height, _ALL_PLANES)
        reply = self._xcb.xcb_get_image_reply(self._connection, cookie, None)
        if not reply:
            raise AssertionError("no picture of the screen")
        data = ctypes.string_at(self._xcb.xcb_get_image_data(reply), reply.contents.length * 4)
        _libc.free(reply)
        return QImage(data, width, height, width * 4, QImage.Format.Format_RGB32).copy()

    def wait_for_manager(self) -> None:
        """Return once the window manager has handled all that came before.

        It gets the clicks on windows first and passes them on. It reads its events in order, and answers the question
        for the frame of a window to be (EWMH 1.5, _NET_REQUEST_FRAME_EXTENTS) by a property of that window.
        """
        message = _MESSAGE.pack(_CLIENT_MESSAGE, 32, 0, self._own, self._request, 0, 0, 0, 0, 0)
        self._xcb.xcb_send_event(self._connection, 0, self._root, _FOR_MANAGER, message)
        self._xcb.xcb_flush(self._connection)
        deadline = time.monotonic() + PATIENCE
        while not any(kind == _PROPERTY_NOTIFY and atom == self._extents for kind, _, atom, _ in self._events()):
            if time.monotonic() > deadline:
                raise AssertionError("the window manager did not answer")
            select.select([self._xcb.xcb_get_file_descriptor(self._connection)], [], [], _MOMENT)

    def wait_for_answer(self, window: int) -> None:
        """Return once the program of ``window`` has handled all input that came before; at once where it is gone.

        Qt answers a ping (EWMH 1.5, _NET_WM_PING) as it reads it, and handles the input read with it right after: the
        second answer tells that what came before the first ping is handled.
        """
        for _ in range(2):
            first = self._send_ping(window)
            deadline = time.monotonic() + PATIENCE
            while not self._is_answered(window, first):
                if time.monotonic() > deadline:
                    raise AssertionError(f"window {window} did not answer")
                if not select.select([self._xcb.xcb_get_file_descriptor(self._connection)], [], [], _MOMENT)[0]:
                    self._send_ping(window)  # an error tells if the window went before it could answer

    def send_place(self, window: int, x: int, y: int, width: int, height: int) -> None:
        """Tell the program of ``window`` that the window lies there, as a window manager would."""
        message = _PLACE.pack(_CONFIGURE_NOTIFY, 0, 0, window, window, 0, x, y, width, height, 0, 0, 0)
        self._xcb.xcb_send_event(self._connection, 0, window, 0, message)
        self._xcb.xcb_flush(self._connection)

    def _send_ping(self, window: int) -> int:
        token = next(self._tokens)
        message = _MESSAGE.pack(_CLIENT_MESSAGE, 32, 0, window, self._protocols, self._ping, token, window, 0, 0)
        self._xcb.xcb_send_event(self._connection, 0, window, 0, message)
        self._xcb.xcb_flush(self._connection)
        return token

    def _is_answered(self, window: int, first: int) -> bool:
        """Tell whether ping ``first`` or a later one has been answered, or ``window`` is gone."""
        is_answered = False
        for kind, about, atom, token in self._events():
            is_answer = kind == _CLIENT_MESSAGE and atom == self._protocols and token >= first
            is_answered |= is_answer or (kind == _ERROR and about == window)
        return is_answered

    def _events(self) -> Iterator[tuple[int, int, int, int]]:
        """Give kind, window, atom and second number of the events that have come."""
        while event := self._xcb.xcb_poll_for_event(self._connection):
            kind, _, _, about, atom, _, token, *_ = _MESSAGE.unpack(ctypes.string_at(event, _MESSAGE.size))
            _libc.free(event)
            yield kind & 0x7F, about, atom, token

    def _make_window(self) -> int:
        """Make a window that is never shown."""
        window = int(self._xcb.xcb_generate_id(self._connection))
        mask = ctypes.c_uint32(_PROPERTY_CHANGE)
        self._xcb.xcb_create_window(
            *(self._connection, 0, window, self._root, 0, 0, 1, 1, 0, _INPUT_OUTPUT, 0, _EVENT_MASK, ctypes.byref(mask))
        )
        return window

    def _atom(self, name: str) -> int:
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name.encode())
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        atom = int(reply.contents.atom)
        _libc.free(reply)
        return atom
