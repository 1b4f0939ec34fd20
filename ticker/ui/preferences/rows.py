"""What the table of the preferences is made of: a row a setting, on pages."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from ticker.preferences import Preferences
from ticker.quick_dataclass import dataclass
from ticker.setting import Setting
from ticker.ui.widgets.setting_controls import MakeControl, switch

T = TypeVar("T")


def _nothing_else(preferences: Preferences) -> Preferences:
    return preferences


def _no_warning(_preferences: Preferences) -> str:
    return ""


def _always(_preferences: Preferences) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Row:
    """A setting as it is shown. Made by ``row``, which has a type checker compare setting and control."""

    setting: Setting[Any]
    label: str
    make_control: MakeControl[Any]
    keywords: str  # to find it by, beside its label and its choices
    remark: str  # below the control
    also: Callable[[Preferences], Preferences]  # what a change of it changes as well
    warning: Callable[[Preferences], str]  # to be shown after a change of it; "": none
    applies: Callable[[Preferences], bool]  # whether it has an effect; where not, only a search shows it
    is_advanced: bool = False  # shown when the user asks for more


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    rows: tuple[Row, ...]
    has_preview: bool = False  # of the bar


def row(
    setting: Setting[T],
    label: str,
    make_control: MakeControl[T],
    keywords: str = "",
    *,
    remark: str = "",
    also: Callable[[Preferences], Preferences] = _nothing_else,
    warning: Callable[[Preferences], str] = _no_warning,
    applies: Callable[[Preferences], bool] = _always,
) -> Row:
    """Return a row; its control must be one for values of the setting's type."""
    return Row(setting, label, make_control, keywords, remark, also, warning, applies)


def switch_row(
    setting: Setting[bool],
    label: str,
    keywords: str = "",
    *,
    remark: str = "",
    applies: Callable[[Preferences], bool] = _always,
) -> Row:
    """Return the row of a setting that is on or off."""
    return row(setting, label, switch, keywords, remark=remark, applies=applies)


def advanced(*rows: Row) -> tuple[Row, ...]:
    """Return rows that few people need."""
    return tuple(replace(each, is_advanced=True) for each in rows)
