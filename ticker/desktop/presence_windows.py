"""Detect when nobody can see the bar, on Windows: behind a full-screen window, or on a locked or dark screen."""

import ctypes
from collections.abc import Callable, Iterable
from ctypes import wintypes

from ticker.desktop.rectangle import Rectangle
from ticker.desktop.win32 import MessageWindow, library
from ticker.quick_dataclass import dataclass

_SESSION_CHANGE, _POWER_BROADCAST = 0x02B1, 0x0218  # WM_WTSSESSION_CHANGE, WM_POWERBROADCAST
_LOCKED, _UNLOCKED = 7, 8  # WTS_SESSION_LOCK, WTS_SESSION_UNLOCK
_POWER_SETTING = 0x8013  # PBT_POWERSETTINGCHANGE
_DISPLAY_STATE = "{6FE69556-704A-47A0-8F24-C28D936FDA47}"  # GUID_CONSOLE_DISPLAY_STATE: 0 off, 1 on, 2 dimmed
_FOREGROUND, _MINIMIZED, _RESTORED = 0x0003, 0x0016, 0x0017  # EVENT_SYSTEM_FOREGROUND, …MINIMIZESTART, …MINIMIZEEND
_NOT_OUR_OWN = 0x0002  # WINEVENT_SKIPOWNPROCESS; out of context, so in this thread
_STYLE, _EXTENDED_STYLE = -16, -20  # GWL_STYLE, GWL_EXSTYLE
_CAPTION, _IS_MINIMIZED = 0x00C00000, 0x20000000  # WS_CAPTION, WS_MINIMIZE
_IS_TOPMOST, _IS_PASSED_THROUGH = 0x00000008, 0x00000020  # WS_EX_TOPMOST, WS_EX_TRANSPARENT
_IS_TOOL, _IS_NEVER_ACTIVE = 0x00000080, 0x08000000  # WS_EX_TOOLWINDOW, WS_EX_NOACTIVATE
_CLOAKED = 14  # DWMWA_CLOAKED: on another virtual desktop, or an app that sleeps
_SHELL = {"Progman", "WorkerW", "Shell_TrayWnd", "Shell_SecondaryTrayWnd"}
_EVENT = ctypes.CFUNCTYPE(
    None,
    wintypes.HANDLE,
    wintypes.DWORD,
    wintypes.HWND,
    wintypes.LONG,
    wintypes.LONG,
    wintypes.DWORD,
    wintypes.DWORD,
)
_EACH = ctypes.CFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)


@dataclass(frozen=True, slots=True)
class Window:
    """A window of any program that can be seen, in physical pixels."""

    handle: int
    kind: str  # the name of its class
    style: int
    extended_style: int
    rectangle: Rectangle


def is_covered(windows: Iterable[Window], monitor: Rectangle) -> bool:
    """Return whether the uppermost of ``windows`` (uppermost first) on ``monitor`` is a full-screen one.

    What only lies over others does not count: overlays of drivers, tool windows, small windows that stay on top.
    """
    seldom_active = _IS_PASSED_THROUGH | _IS_TOOL | _IS_NEVER_ACTIVE
    for window in windows:
        if window.style & _IS_MINIMIZED or window.extended_style & seldom_active:
            continue
        if window.kind in _SHELL or not window.rectangle.overlaps(monitor):
            continue
        if window.style & _CAPTION != _CAPTION and _contains(window.rectangle, monitor):
            return True
        if not window.extended_style & _IS_TOPMOST:
            return False
    return False


class FullScreenWatch:
    """Calls ``changed`` when another window has come to the front. Raises OSError outside Windows.

    If a window becomes full-screen without coming to the front, the shell notifies application bars.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._user32 = library("user32")
        self._user32.SetWinEventHook.restype = wintypes.HANDLE
        self._event = _EVENT(lambda *_: changed())  # kept alive: the system calls it
        first, last = _FOREGROUND, _RESTORED
        self._hook = self._user32.SetWinEventHook(first, last, None, self._event, 0, 0, _NOT_OUR_OWN)

    def close(self) -> None:
        self._user32.UnhookWinEvent(wintypes.HANDLE(self._hook))

    def covers(self, _bar: int, monitor: Rectangle) -> bool:
        """Return whether a full-screen window of another program is what is seen of ``monitor``."""
        return is_covered(_windows_of_others(), monitor)


class LockWatch:
    """Calls ``changed`` with whether the session is locked or its screen dark. Raises OSError outside Windows."""

    def __init__(self, changed: Callable[[bool], None]) -> None:
        self._changed = changed
        self._is_locked = self._is_dark = False
        self._window = MessageWindow()
        self._window.hear(_SESSION_CHANGE, self._take_session)
        self._window.hear(_POWER_BROADCAST, self._take_power)
        handle = wintypes.HWND(self._window.handle)
        library("wtsapi32").WTSRegisterSessionNotification(handle, 0)
        display = _guid(_DISPLAY_STATE)
        library("user32").RegisterPowerSettingNotification(handle, ctypes.byref(display), 0)

    def close(self) -> None:
        library("wtsapi32").WTSUnRegisterSessionNotification(wintypes.HWND(self._window.handle))
        self._window.close()

    def _take_session(self, what: int, _lparam: int) -> None:
        if what in {_LOCKED, _UNLOCKED}:
            self._is_locked = what == _LOCKED
            self._tell()

    def _take_power(self, what: int, lparam: int) -> None:
        if what == _POWER_SETTING and lparam:
            setting = _PowerSetting.from_address(lparam)
            if bytes(setting.which) == bytes(_guid(_DISPLAY_STATE)):
                self._is_dark = setting.state == 0
                self._tell()

    def _tell(self) -> None:
        self._changed(self._is_locked or self._is_dark)


class _PowerSetting(ctypes.Structure):
    """POWERBROADCAST_SETTING of winuser.h, with data of one DWORD."""

    _fields_ = (("which", ctypes.c_ubyte * 16), ("length", wintypes.DWORD), ("state", wintypes.DWORD))


def _guid(text: str) -> ctypes.Array[ctypes.c_ubyte]:
    guid = (ctypes.c_ubyte * 16)()
    library("ole32").CLSIDFromString(ctypes.c_wchar_p(text), ctypes.byref(guid))
    return guid


def _windows_of_others() -> tuple[Window, ...]:
    """Return the windows of other programs that can be seen, the uppermost first."""
    user32, own = library("user32"), library("kernel32").GetCurrentProcessId()
    found: list[Window] = []

    def take(handle: int, _: int) -> int:
        window = wintypes.HWND(handle)
        process = wintypes.DWORD()
        user32.GetWindowThreadProcessId(window, ctypes.byref(process))
        if process.value != own and user32.IsWindowVisible(window) and not _is_cloaked(window):
            found.append(_described(user32, window))
        return 1

    user32.EnumWindows(_EACH(take), 0)
    return tuple(found)


def _described(user32: "ctypes.CDLL", window: wintypes.HWND) -> Window:
    rect, kind = wintypes.RECT(), ctypes.create_unicode_buffer(64)
    user32.GetWindowRect(window, ctypes.byref(rect))
    user32.GetClassNameW(window, kind, len(kind))
    style, extended = (user32.GetWindowLongW(window, each) & 0xFFFFFFFF for each in (_STYLE, _EXTENDED_STYLE))
    rectangle = Rectangle(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top)
    return Window(window.value or 0, kind.value, style, extended, rectangle)


def _is_cloaked(window: wintypes.HWND) -> bool:
    cloaked = wintypes.DWORD()
    library("dwmapi").DwmGetWindowAttribute(window, _CLOAKED, ctypes.byref(cloaked), ctypes.sizeof(cloaked))
    return cloaked.value != 0


def _contains(outer: Rectangle, inner: Rectangle) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and outer.x + outer.width >= inner.x + inner.width
        and outer.y + outer.height >= inner.y + inner.height
    )
