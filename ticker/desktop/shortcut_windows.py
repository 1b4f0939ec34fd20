"""A global shortcut on Windows."""

from collections.abc import Callable

ALT, CONTROL, SHIFT, WINDOWS = 1, 2, 4, 8  # MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN
_ONCE = 0x4000  # MOD_NOREPEAT
_PRESSED = 0x0312  # WM_HOTKEY
_ID = 1
_F1 = 0x70  # VK_F1
_LAST_F_KEY = 24


class Hotkey:
    """One key with modifiers, which calls ``pressed`` from anywhere. Raises OSError outside Windows."""

    def __init__(self, virtual_key: int, modifiers: int, pressed: Callable[[], None]) -> None:
        from ctypes import wintypes  # noqa: PLC0415 - here and below: of no use elsewhere

        from ticker.desktop.win32 import MessageWindow, library  # noqa: PLC0415

        self._window = MessageWindow()
        self._window.hear(_PRESSED, lambda *_: pressed())
        self.is_ours = bool(
            library("user32").RegisterHotKey(
                wintypes.HWND(self._window.handle), _ID, modifiers | _ONCE, wintypes.UINT(virtual_key)
            )
        )

    def close(self) -> None:
        """Release the key."""
        from ctypes import wintypes  # noqa: PLC0415

        from ticker.desktop.win32 import library  # noqa: PLC0415

        library("user32").UnregisterHotKey(wintypes.HWND(self._window.handle), _ID)
        self._window.close()


def give_focus(window: int) -> None:
    """Give ``window`` the keyboard: a program that has been called by such a key may do so."""
    from ctypes import wintypes  # noqa: PLC0415

    from ticker.desktop.win32 import library  # noqa: PLC0415

    library("user32").SetForegroundWindow(wintypes.HWND(window))


def function_key(number: int) -> int | None:
    """Return the virtual key of F1 and so on, None for those that Windows has not."""
    return _F1 + number - 1 if 1 <= number <= _LAST_F_KEY else None


def character_key(character: str) -> int | None:
    """Return the virtual key that types ``character`` on the user's keyboard, None if there is none."""
    from ctypes import wintypes  # noqa: PLC0415

    from ticker.desktop.win32 import library  # noqa: PLC0415

    found = int(library("user32").VkKeyScanW(wintypes.WCHAR(character)))
    return None if found == -1 else found & 0xFF
