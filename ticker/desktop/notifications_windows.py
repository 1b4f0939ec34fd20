"""Notifications on Windows: those of an icon in the notification area, which Windows 10 and later show as toasts.

They can be clicked as a whole and have no buttons: toasts with buttons need a program that is registered for them.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from ticker.desktop.win32 import MessageWindow, library, message_called

_ADD, _MODIFY, _DELETE, _SET_VERSION = 0, 1, 2, 4  # NIM_…
_HAS_MESSAGE, _HAS_ICON, _HAS_TIP, _HAS_INFO = 0x01, 0x02, 0x04, 0x10  # NIF_…
_OWN_ICON, _IS_SILENT, _LETS_BE_QUIET = 0x04, 0x10, 0x80  # NIIF_USER, NIIF_NOSOUND, NIIF_RESPECT_QUIET_TIME
_TOLD = 0x8000 + 0x78  # of the messages that are a program's own (WM_APP)
_GONE, _TIMED_OUT, _CLICKED = 0x0403, 0x0404, 0x0405  # NIN_BALLOONHIDE, NIN_BALLOONTIMEOUT, NIN_BALLOONUSERCLICK
_VERSION = 4  # NOTIFYICON_VERSION_4
_APPLICATION_ICON = 32512  # IDI_APPLICATION


class _IconData(ctypes.Structure):
    """NOTIFYICONDATAW of shellapi.h."""

    _fields_ = (
        ("size", wintypes.DWORD),
        ("window", wintypes.HWND),
        ("id", wintypes.UINT),
        ("flags", wintypes.UINT),
        ("callback_message", wintypes.UINT),
        ("icon", wintypes.HICON),
        ("tip", wintypes.WCHAR * 128),
        ("state", wintypes.DWORD),
        ("state_mask", wintypes.DWORD),
        ("info", wintypes.WCHAR * 256),
        ("version", wintypes.UINT),
        ("info_title", wintypes.WCHAR * 64),
        ("info_flags", wintypes.DWORD),
        ("guid", ctypes.c_ubyte * 16),
        ("info_icon", wintypes.HICON),
    )


class Notifier:
    """Shows one notification at a time; its icon is there as long as it is. Raises OSError outside Windows.

    ``act`` is called with the tag of a notification that was clicked.
    """

    def __init__(self, act: Callable[[int], None]) -> None:
        self._act = act
        self._tag = 0
        self._has_icon = False
        self._shell32 = library("shell32")
        self._window = MessageWindow()
        self._window.hear(_TOLD, self._take)
        self._window.hear(message_called("TaskbarCreated"), self._forget_icon)
        self._icon = _icon_of_program()

    def show(self, tag: int, title: str, body: str, *, is_audible: bool) -> None:
        """Show a notification, unless Windows is told not to disturb. Raises OSError if the shell takes none."""
        data = self._data(_HAS_INFO)
        data.info_title, data.info = _cut(title, 63), _cut(body, 255)
        data.info_icon = self._icon
        data.info_flags = _OWN_ICON | _LETS_BE_QUIET | (0 if is_audible else _IS_SILENT)
        if not self._has_icon:
            self._add_icon()
        self._tag = tag
        if not self._tell(_MODIFY, data):
            raise OSError("the shell shows no notification")

    def close(self) -> None:
        self._remove_icon()
        self._window.close()

    def _add_icon(self) -> None:
        data = self._data(_HAS_MESSAGE | _HAS_ICON | _HAS_TIP)
        data.callback_message, data.icon, data.tip = _TOLD, self._icon, "Off the Wire"
        if not self._tell(_ADD, data):
            raise OSError("there is no notification area")
        self._has_icon = True
        data.version = _VERSION
        self._tell(_SET_VERSION, data)

    def _remove_icon(self) -> None:
        if self._has_icon:
            self._tell(_DELETE, self._data(0))
            self._has_icon = False

    def _forget_icon(self, *_: int) -> None:
        self._has_icon = False

    def _take(self, _wparam: int, lparam: int) -> int:
        event = lparam & 0xFFFF
        if event in {_GONE, _TIMED_OUT, _CLICKED}:
            self._remove_icon()
        if event == _CLICKED:
            self._act(self._tag)
        return 0

    def _data(self, flags: int) -> _IconData:
        return _IconData(size=ctypes.sizeof(_IconData), window=self._window.handle, id=1, flags=flags)

    def _tell(self, what: int, data: _IconData) -> bool:
        return bool(self._shell32.Shell_NotifyIconW(what, ctypes.byref(data)))


def _icon_of_program() -> int:
    shell32, user32 = library("shell32"), library("user32")
    shell32.ExtractIconW.restype = user32.LoadIconW.restype = wintypes.HICON
    found = shell32.ExtractIconW(None, ctypes.c_wchar_p(sys.executable), 0) if hasattr(sys, "frozen") else None
    return int(found or user32.LoadIconW(None, ctypes.c_void_p(_APPLICATION_ICON)))


def _cut(text: str, length: int) -> str:
    """Return ``text`` in at most ``length`` UTF-16 units, with an ellipsis where it was longer."""
    if len(text.encode("utf-16-le")) // 2 <= length:
        return text
    return text.encode("utf-16-le")[: 2 * (length - 1)].decode("utf-16-le", "ignore") + "…"
