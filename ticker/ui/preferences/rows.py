"""The parts of the table of preferences: pages with a row for each setting."""

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
    """A setting as it is shown. Made by ``row``, so that a type checker compares setting and control."""

    setting: Setting[Any]
    label: str
    make_control: MakeControl[Any]
    keywords: str  # search terms, besides label and choices
    remark: str  # below the control
    also: Callable[[Preferences], Preferences]  # further changes that follow from a change
    warning: Callable[[Preferences], str]  # shown after a change; "": none
    applies: Callable[[Preferences], bool]  # whether it has an effect; if not, only a search shows it
    is_advanced: bool = False  # hidden until Advanced is opened


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
    """Return a row. Its control must be for values of the setting's type."""
    return Row(setting, label, make_control, keywords, remark, also, warning, applies)


def switch_row(
    setting: Setting[bool],
    label: str,
    keywords: str = "",
    *,
    remark: str = "",
    applies: Callable[[Preferences], bool] = _always,
) -> Row:
    """Return the row of a setting that can be on or off."""
    return row(setting, label, switch, keywords, remark=remark, applies=applies)


def advanced(*rows: Row) -> tuple[Row, ...]:
    """Return rows that few people need."""
    return tuple(replace(each, is_advanced=True) for each in rows)
