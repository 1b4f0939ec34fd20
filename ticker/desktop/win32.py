"""Calls to Windows: its libraries, and a hidden window for messages from the system.

Can be imported everywhere; calls raise OSError on other systems.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from itertools import count
from typing import Any

LRESULT = ctypes.c_ssize_t
Handler = Callable[[int, int], int | None]  # (wparam, lparam) → the answer, None for the system's own
_PROCEDURE = ctypes.CFUNCTYPE(LRESULT, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
_SUBCLASS_PROCEDURE = ctypes.CFUNCTYPE(
    LRESULT, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM, ctypes.c_size_t, ctypes.c_size_t
)
_POPUP = 0x80000000  # WS_POPUP
_IS_TOOL, _IS_NEVER_ACTIVE = 0x00000080, 0x08000000  # WS_EX_TOOLWINDOW, WS_EX_NOACTIVATE
_numbers = count(1)
_open_windows: "set[MessageWindow]" = set()  # the system calls them until they are closed, whoever forgets them


def library(name: str) -> Any:
    """Return a library of Windows, to be called by its functions' names. Raises OSError elsewhere."""
    if sys.platform == "win32":
        return ctypes.WinDLL(name)
    raise OSError(f"{name} belongs to Windows")


def message_called(name: str) -> int:
    """Return the number of a message that programs know by its name. Raises OSError outside Windows."""
    return int(library("user32").RegisterWindowMessageW(ctypes.c_wchar_p(name)))


class MessageWindow:
    """A top-level window that is never shown: what the system tells all programs arrives here, in the same thread.

    Raises OSError outside Windows, and where no window can be made.
    """

    def __init__(self) -> None:
        self._handlers: dict[int, Handler] = {}
        user32, kernel32 = library("user32"), library("kernel32")
        kernel32.GetModuleHandleW.restype = wintypes.HMODULE
        user32.CreateWindowExW.restype = wintypes.HWND
        user32.DefWindowProcW.restype = LRESULT
        user32.DefWindowProcW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
        self._user32 = user32
        self._procedure = _PROCEDURE(self._take)  # kept alive: the system calls it
        name = f"OffTheWire-{next(_numbers)}"
        instance = wintypes.HMODULE(kernel32.GetModuleHandleW(None))
        kind = _WindowClass(procedure=self._procedure, instance=instance, name=name)
        user32.RegisterClassW(ctypes.byref(kind))
        handle = user32.CreateWindowExW(
            _IS_TOOL | _IS_NEVER_ACTIVE, name, "Off the Wire", _POPUP, 0, 0, 0, 0, None, None, instance, None
        )
        if not handle:
            raise OSError("no window for messages can be made")
        self.handle: int = handle
        _open_windows.add(self)

    def hear(self, message: int, handler: Handler) -> None:
        """Call ``handler`` with each ``message`` from now on."""
        self._handlers[message] = handler

    def close(self) -> None:
        self._handlers.clear()
        self._user32.DestroyWindow(wintypes.HWND(self.handle))
        _open_windows.discard(self)

    def _take(self, window: int, message: int, wparam: int, lparam: int) -> int:
        handler = self._handlers.get(message)
        answer = handler(wparam, lparam) if handler is not None else None
        return int(self._user32.DefWindowProcW(window, message, wparam, lparam)) if answer is None else answer


class HeardWindow:
    """Receives one message of another window in this thread. Raises OSError outside Windows."""

    def __init__(self, window: int, message: int, handler: Handler) -> None:
        self._window = wintypes.HWND(window)
        self._message = message
        self._handler = handler
        self._comctl32 = library("comctl32")
        self._comctl32.DefSubclassProc.restype = LRESULT
        self._comctl32.DefSubclassProc.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
        self._procedure = _SUBCLASS_PROCEDURE(self._take)  # kept alive: the system calls it
        self._id = ctypes.c_size_t(next(_numbers))
        self._comctl32.SetWindowSubclass(self._window, self._procedure, self._id, ctypes.c_size_t(0))

    def close(self) -> None:
        """Stop receiving; the window may be gone already."""
        self._comctl32.RemoveWindowSubclass(self._window, self._procedure, self._id)

    def _take(self, window: int, message: int, wparam: int, lparam: int, _id: int, _data: int) -> int:
        if message == self._message:
            self._handler(wparam, lparam)
        return int(self._comctl32.DefSubclassProc(window, message, wparam, lparam))


class _WindowClass(ctypes.Structure):
    """WNDCLASSW of winuser.h."""

    _fields_ = (
        ("style", wintypes.UINT),
        ("procedure", _PROCEDURE),
        ("class_extra", ctypes.c_int),
        ("window_extra", ctypes.c_int),
        ("instance", wintypes.HINSTANCE),
        ("icon", wintypes.HICON),
        ("cursor", wintypes.HANDLE),
        ("background", wintypes.HBRUSH),
        ("menu", wintypes.LPCWSTR),
        ("name", wintypes.LPCWSTR),
    )
