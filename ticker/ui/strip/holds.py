"""The reasons why the strip stands still."""

from enum import Enum, auto


class Hold(Enum):
    """A reason to stand still. The strip moves while there is none."""

    USER = auto()  # paused by button, key or menu
    POINTER = auto()  # the pointer is over it
    KEYBOARD = auto()  # a headline has the focus ring
    MENU = auto()  # a menu about a headline is open
    HAND = auto()  # a button is down on it
    HIDDEN = auto()  # the window is not shown
    COVERED = auto()  # by a full-screen window, or the screen is locked or dark
    EMPTY = auto()  # there is nothing to show


_INVISIBLE = frozenset({Hold.HIDDEN, Hold.COVERED})
_AT_ONCE = frozenset({Hold.HAND, Hold.HIDDEN, Hold.COVERED, Hold.EMPTY})  # the others slow down softly


class Holds:
    """The reasons there are now."""

    def __init__(self, *reasons: Hold) -> None:
        self._reasons = set(reasons)

    def __contains__(self, reason: Hold) -> bool:
        return reason in self._reasons

    def __bool__(self) -> bool:
        return bool(self._reasons)

    def add(self, reason: Hold) -> bool:
        """Add a reason and return whether it is a new one."""
        is_new = reason not in self._reasons
        self._reasons.add(reason)
        return is_new

    def remove(self, reason: Hold) -> bool:
        """Remove a reason and return whether there was that one."""
        was_there = reason in self._reasons
        self._reasons.discard(reason)
        return was_there

    @property
    def are_invisible(self) -> bool:
        """Whether nobody can see the strip, so that nothing needs to be drawn."""
        return bool(self._reasons & _INVISIBLE)

    @property
    def stop_at_once(self) -> bool:
        """Whether the strip stops without slowing down."""
        return bool(self._reasons & _AT_ONCE)

    @property
    def are_by_hand(self) -> bool:
        """Whether the user is navigating the strip, which must not change meanwhile."""
        return Hold.HAND in self._reasons or Hold.KEYBOARD in self._reasons
