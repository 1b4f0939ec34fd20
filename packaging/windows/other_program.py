"""Another program on the Windows of the check, run by the Windows Python in Wine: a window that takes the keyboard.

Escape closes it. With ``full-screen`` it fills the screen, and has no frame.
"""

import ctypes
import sys
from ctypes import wintypes
from typing import Any

FRAME, NO_FRAME, VISIBLE = 0x00CF0000, 0x80000000, 0x10000000  # WS_OVERLAPPEDWINDOW, WS_POPUP, WS_VISIBLE
SCREEN_WIDTH, SCREEN_HEIGHT = 0, 1  # SM_CXSCREEN, SM_CYSCREEN
CLOSED, KEY, ESCAPE = 0x0010, 0x0100, 0x1B  # WM_CLOSE, WM_KEYDOWN, VK_ESCAPE
PROCEDURE = ctypes.CFUNCTYPE(ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)


class WindowClass(ctypes.Structure):
    """WNDCLASSW of winuser.h."""

    _fields_ = (
        ("style", wintypes.UINT),
        ("procedure", PROCEDURE),
        ("extra", ctypes.c_int * 2),
        ("instance", wintypes.HINSTANCE),
        ("icon", wintypes.HICON),
        ("cursor", wintypes.HANDLE),
        ("background", wintypes.HBRUSH),
        ("menu", wintypes.LPCWSTR),
        ("name", wintypes.LPCWSTR),
    )


def main(user32: Any) -> int:
    user32.CreateWindowExW.restype = wintypes.HWND
    user32.DefWindowProcW.restype = ctypes.c_ssize_t
    user32.DefWindowProcW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)

    def take(window: int, message: int, wparam: int, lparam: int) -> int:
        if message == CLOSED or (message == KEY and wparam == ESCAPE):
            user32.PostQuitMessage(0)
            return 0
        return int(user32.DefWindowProcW(window, message, wparam, lparam))

    procedure = PROCEDURE(take)  # kept alive: the system calls it
    user32.RegisterClassW(ctypes.byref(WindowClass(procedure=procedure, name="OtherProgram")))
    style, place = FRAME, (300, 300, 300, 200)
    if "full-screen" in sys.argv:
        style = NO_FRAME
        place = (0, 0, user32.GetSystemMetrics(SCREEN_WIDTH), user32.GetSystemMetrics(SCREEN_HEIGHT))
    window = user32.CreateWindowExW(0, "OtherProgram", "Other program", style | VISIBLE, *place, None, None, None, None)
    user32.SetForegroundWindow(wintypes.HWND(window))
    message = wintypes.MSG()
    while user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
        user32.TranslateMessage(ctypes.byref(message))
        user32.DispatchMessageW(ctypes.byref(message))
    return 0


if __name__ == "__main__":
    if sys.platform == "win32":
        sys.exit(main(ctypes.windll.user32))
