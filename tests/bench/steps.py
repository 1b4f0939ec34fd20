"""``steps.py ROW SECONDS``: print the moments at which a row of pixels on $DISPLAY moves to the left.

The row is read some 1500 times a second. A change counts when the row is what it was, some pixels further: the strip
has stepped. Anything else that changes, a headline's age or a half-drawn frame, is no step.
"""

import ctypes
import sys
import time
from collections.abc import Callable

_LEFT, _WIDTH = 600, 900  # of the row
_WIDEST_STEP = 60  # pixels
_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2  # X11 protocol


def main() -> None:
    row, seconds = int(sys.argv[1]), float(sys.argv[2])
    look = reader(row)
    steps, before, start = [], look(), time.perf_counter()
    while time.perf_counter() - start < seconds:
        seen = look()
        if seen != before:
            if has_moved(before, seen):
                steps.append(time.perf_counter())
            before = seen
        time.sleep(0.0004)
    print(*steps)


def has_moved(before: bytes, after: bytes) -> bool:
    return any(after[: -4 * pixels] == before[4 * pixels :] for pixels in range(1, _WIDEST_STEP))


def reader(row: int) -> Callable[[], bytes]:
    """Return a function that reads the row from the screen."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = xcb.xcb_get_setup.restype = ctypes.c_void_p
    xcb.xcb_get_setup.argtypes = (ctypes.c_void_p,)
    xcb.xcb_setup_roots_iterator.argtypes = (ctypes.c_void_p,)
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_get_image.argtypes = (
        *(ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_int16, ctypes.c_int16),
        *(ctypes.c_uint16, ctypes.c_uint16, ctypes.c_uint32),
    )
    xcb.xcb_get_image.restype = _Cookie
    xcb.xcb_get_image_reply.argtypes = (ctypes.c_void_p, _Cookie, ctypes.c_void_p)
    xcb.xcb_get_image_reply.restype = xcb.xcb_get_image_data.restype = ctypes.c_void_p
    xcb.xcb_get_image_data.argtypes = (ctypes.c_void_p,)
    free = ctypes.CDLL(None).free
    free.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(None, None)
    root = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).root.contents

    def look() -> bytes:
        cookie = xcb.xcb_get_image(connection, _Z_PIXMAP, root, _LEFT, row, _WIDTH, 1, _ALL_PLANES)
        reply = xcb.xcb_get_image_reply(connection, cookie, None)
        pixels = ctypes.string_at(xcb.xcb_get_image_data(reply), 4 * _WIDTH)
        free(reply)
        return pixels

    return look


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("root", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


if __name__ == "__main__":
    main()
