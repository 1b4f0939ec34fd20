"""A global shortcut on X11."""

from itertools import product

from ticker.desktop.xcb import Connection

SHIFT, CONTROL, ALT, SUPER = 1, 4, 8, 64  # X11 protocol: Shift, Control, Mod1, Mod4
_LOCKS = tuple(
    caps | num for caps, num in product((0, 2), (0, 16))
)  # with Caps or Num Lock on, a key counts as another


class Hotkey:
    """One key with modifiers, grabbed for this program. Raises OSError if there is no X server."""

    def __init__(self, keysym: int, modifiers: int) -> None:
        self._connection = Connection()
        wanted = [(keycode, modifiers | lock) for keycode in self._connection.keycodes(keysym) for lock in _LOCKS]
        self.is_ours = bool(wanted) and all(self._connection.grab_key(*each) for each in wanted)

    def fileno(self) -> int:
        """Return the file descriptor that becomes readable when the key is pressed."""
        return self._connection.fileno()

    def pressed_at(self) -> int | None:
        """Return the X server's time of the last press since the previous call, None without one."""
        return self._connection.key_pressed_at()

    def give_focus(self, window: int, server_time: int) -> None:
        """Give ``window`` the keyboard focus; ``server_time`` is that of the key press."""
        self._connection.give_focus(window, server_time)

    def close(self) -> None:
        """Release the key."""
        self._connection.close()
