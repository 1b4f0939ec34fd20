"""Decides how and in which direction headlines move: pure functions of preferences, system and headlines."""

from collections.abc import Callable, Sequence

from ticker.entities import Headline
from ticker.preferences import Direction, Movement, Preferences
from ticker.reading.text_direction import is_right_to_left

_LOOKED_AT = 100  # headlines whose script decides on the direction


def movement_of(preferences: Preferences, *, wants_less_motion: bool, is_on_battery: Callable[[], bool]) -> Movement:
    """Return how headlines move; if the system asks for less motion, they only scroll if the user wants it."""
    movement = preferences.movement
    if movement is Movement.AUTO:
        movement = Movement.STEPS if wants_less_motion else Movement.CRAWL
    if movement is Movement.CRAWL and preferences.spare_battery and is_on_battery():
        movement = Movement.STEPS
    return movement


def travels_left(direction: Direction, headlines: Sequence[Headline], *, is_left_to_right: bool) -> bool:
    """Return whether headlines travel to the left, against the direction of reading, which most of them decide.

    ``is_left_to_right`` is the direction of the interface; it decides if there are no headlines.
    """
    match direction:
        case Direction.LEFTWARDS:
            return True
        case Direction.RIGHTWARDS:
            return False
        case Direction.AUTO:
            some = headlines[:_LOOKED_AT]
            if not some:
                return is_left_to_right
            return sum(is_right_to_left(each.title) for each in some) * 2 <= len(some)
