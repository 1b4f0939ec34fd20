"""A key on X11 that reaches the bar whoever has the keyboard."""

from itertools import product

from ticker.desktop.xcb import Connection

SHIFT, CONTROL, ALT, SUPER = 1, 4, 8, 64  # X11 protocol: Shift, Control, Mod1, Mod4
_LOCKS = tuple(caps | num for caps, num in product((0, 2), (0, 16)))  # a key is another one with Caps or Num Lock on


class Hotkey:
    """One key with modifiers, taken for us alone. Raises OSError where there is no X server."""

    def __init__(self, keysym: int, modifiers: int) -> None:
        self._connection = Connection()
        wanted = [(keycode, modifiers | lock) for keycode in self._connection.keycodes(keysym) for lock in _LOCKS]
        self.is_ours = bool(wanted) and all(self._connection.grab_key(*each) for each in wanted)

    def fileno(self) -> int:
        """Return what becomes readable when the key is pressed."""
        return self._connection.fileno()

    def pressed_at(self) -> int | None:
        """Return the X server's time at which the key was pressed; None where it was not."""
        return self._connection.key_pressed_at()

    def give_focus(self, window: int, moment: int) -> None:
        """Give ``window`` the keyboard, by the press of that moment."""
        self._connection.give_focus(window, moment)

    def close(self) -> None:
        """Leave the key to others again."""
        self._connection.close()
