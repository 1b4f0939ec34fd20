"""Reports new frames of an X11 screen: "PresentNotifyMSC" of the Present extension, version 1.0.

This runs once per frame, all day. So several frames are requested at a time, and the answers are read from the
socket without libxcb, which takes half the time.
"""

import ctypes
import os
import random
import struct

from ticker.desktop.xcb import Connection

_COMPLETE = 2  # XCB_PRESENT_EVENT_MASK_COMPLETE_NOTIFY
_AHEAD = 8  # frames asked for at a time
_HEAD = struct.Struct("=BxxxI")  # of all that a server sends: type, and length beyond the first 32 bytes in words
_COMPLETED = struct.Struct("=20xI8xQ")  # of xPresentCompleteNotify: serial, and number of the frame
_REPLY, _GENERIC_EVENT = 1, 35  # the types that can be longer than 32 bytes


class FrameEvents:
    """Counts the frames of the screen on which a window is. Raises OSError if the X server cannot tell.

    ``fileno`` becomes readable at each frame that was asked for; then call ``frames``.
    """

    def __init__(self) -> None:
        self._present = _library()
        self._connection = Connection()
        if not self._connection.has_extension(self._present, "xcb_present_id"):
            self._connection.close()
            raise OSError("the X server has no Present extension")
        self._window = 0
        # Of what is asked for now; answers with another one come too late. It begins anywhere, as the server tells also
        # of what another program has asked for of the same window.
        self._serial = random.getrandbits(31)
        self._every = 1
        self._last: int | None = None  # number of the last frame
        self._awaited = 0  # answers that are still to come
        self._unread = b""

    def close(self) -> None:
        self._connection.close()

    def fileno(self) -> int:
        return self._connection.fileno()

    def start(self, window: int, every: int) -> None:
        """Tell of each ``every``-th frame of the screen on which ``window`` is, and at once how many there were."""
        handle = self._connection.handle
        if window != self._window:
            self._window = window
            event = self._connection.new_id()
            self._present.xcb_present_select_input(handle, event, window, _COMPLETE)
            self._last = None
        self._serial, self._every = self._serial + 1, every
        self._ask(0, 1)

    def stop(self) -> None:
        """Stop reporting frames; answers still to come are ignored."""
        self._serial += 1
        self._awaited, self._last = 0, None

    def frames(self) -> int | None:
        """Return how many frames the screen has shown since the last call; None if nothing was asked for.

        Raises OSError if the server is gone.
        """
        data = self._unread + os.read(self.fileno(), 4096)
        if not data:
            raise OSError("the X server is gone")
        start, latest = 0, None
        while len(data) - start >= 32:
            kind, words = _HEAD.unpack_from(data, start)
            size = 32 + 4 * words if kind & 0x7F in (_REPLY, _GENERIC_EVENT) else 32
            if len(data) - start < size:
                break
            if kind & 0x7F == _GENERIC_EVENT:
                serial, frame = _COMPLETED.unpack_from(data, start)
                if serial == self._serial:
                    latest = frame
                    self._awaited -= 1
            start += size
        self._unread = data[start:]
        return None if latest is None else self._count(latest)

    def _count(self, latest: int) -> int:
        if self._awaited <= 0:
            self._ask(latest + self._every, _AHEAD)
        before, self._last = self._last, latest
        return 0 if before is None else latest - before

    def _ask(self, first: int, count: int) -> None:
        for number in range(count):
            frame = first + number * self._every
            self._present.xcb_present_notify_msc(self._connection.handle, self._window, self._serial, frame, 0, 0)
        self._awaited = count
        self._connection.flush()


def _library() -> ctypes.CDLL:
    """Return the part of libxcb for this extension. Raises OSError if it is not installed."""
    present = ctypes.CDLL("libxcb-present.so.0")
    pointer, number, long_number = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint64
    present.xcb_present_select_input.argtypes = (pointer, number, number, number)
    present.xcb_present_notify_msc.argtypes = (pointer, number, number, long_number, long_number, long_number)
    return present
