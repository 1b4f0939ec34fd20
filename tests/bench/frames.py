"""``frames.py ROW SECONDS``: print where a row of pixels on $DISPLAY lies at each frame of the screen.

A line for each frame: its number, and how many pixels the row has moved to the left since the first one; "nan" where
it shows something else. The row is read in the middle between two frames, when everything is drawn.
"""

import ctypes
import select
import sys
import time
from collections.abc import Callable

from ticker.desktop.present_x11 import FrameEvents
from ticker.desktop.xcb import Connection

_LEFT, _WIDTH = 600, 900  # of the row
_MAX_STEP = 60  # pixels
_FRAME = 1 / 60  # seconds, of Xvfb
_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2  # X11 protocol


def main() -> None:
    row, seconds = int(sys.argv[1]), float(sys.argv[2])
    look = reader(row)
    events = FrameEvents()
    with Connection() as screen:
        events.start(screen.root, 1)
    before, frame, position, start = look(), 0, 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        select.select([events.fileno()], [], [], 1)
        shown = events.frames()
        if not shown:
            continue
        time.sleep(_FRAME / 2)
        frame += shown
        seen = look()
        step = next((pixels for pixels in range(_MAX_STEP) if has_moved(before, seen, pixels)), None)
        position += step or 0
        print(frame, "nan" if step is None else position)
        before = seen


def has_moved(before: bytes, after: bytes, pixels: int) -> bool:
    return after[: len(after) - 4 * pixels] == before[4 * pixels :]


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
