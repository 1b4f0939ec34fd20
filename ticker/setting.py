"""What a setting is: its default, its bounds, and the check of what a file has for it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")
_Number = TypeVar("_Number", int, float)
_Option = TypeVar("_Option", bound=StrEnum)

_HEX_DIGITS = frozenset("0123456789abcdef")


@dataclass(eq=False, slots=True)
class Setting(Generic[T]):
    """A field of a frozen dataclass: the class has the setting, each instance its value.

    ``Preferences.height`` is a ``Setting[int]`` and ``preferences.height`` an ``int``, so a type checker knows each
    setting by name and type. The documentation of dataclasses calls such fields descriptor-typed.
    """

    default: T
    parse: Callable[[object], T]  # returns a value from JSON if it is good; raises TypeError or ValueError
    bounds: tuple[float, float] = (0, 0)  # lowest and highest value of a number, or length of a text
    is_shown: bool = True  # among the preferences; else the program keeps it for itself, or it is chosen elsewhere
    name: str = field(init=False, default="")

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object, owner: type) -> Any:
        return self if instance is None else vars(instance)[self.name]

    def __set__(self, instance: object, value: T) -> None:
        vars(instance)[self.name] = self.default if isinstance(value, Setting) else value


def flag(default: bool, *, is_shown: bool = True) -> Setting[bool]:
    """Declare a setting that is on or off."""
    return Setting(default, _parse_flag, is_shown=is_shown)


def number(default: _Number, low: float, high: float, *, is_shown: bool = True) -> Setting[_Number]:
    """Declare a number from ``low`` to ``high``."""

    def parse(value: object) -> _Number:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"{value!r:.80} is no number")
        if not low <= value <= high:
            raise ValueError(f"{value!r:.80} is not between {low} and {high}")
        return type(default)(value)

    return Setting(default, parse, (low, high), is_shown)


def text(default: str = "", *, max_length: int = 200, is_shown: bool = True) -> Setting[str]:
    """Declare a text of at most ``max_length`` characters."""

    def parse(value: object) -> str:
        if not isinstance(value, str) or len(value) > max_length:
            raise TypeError(f"{value!r:.80} is no text of at most {max_length} characters")
        return value

    return Setting(default, parse, (0, max_length), is_shown)


def color(default: str) -> Setting[str]:
    """Declare a color, written like "#1f2a30"."""
    return Setting(default, _parse_color, (7, 7))


def one_of(default: _Option) -> Setting[_Option]:
    """Declare a choice among the members of the default's enum."""
    return Setting(default, lambda value: type(default)(str(value)))


def _parse_flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r:.80} is neither true nor false")
    return value


def _parse_color(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.80} is no text")
    if not (len(value) == 7 and value[0] == "#" and set(value[1:]) <= _HEX_DIGITS):
        raise ValueError(f"{value!r:.80} is not written like #1f2a30")
    return value
