"""What the table of the preferences is made of: a row a setting, in groups."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from ticker.preferences import Preferences
from ticker.setting import Setting
from ticker.ui.widgets.setting_controls import MakeControl, switch

T = TypeVar("T")


def _nothing_else(preferences: Preferences) -> Preferences:
    return preferences


def _no_warning(_preferences: Preferences) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Row:
    """A setting as it is shown. Made by ``row``, which has a type checker compare setting and control."""

    setting: Setting[Any]
    label: str
    make_control: MakeControl[Any]
    keywords: str  # to find it by, beside its label
    remark: str  # below the control
    also: Callable[[Preferences], Preferences]  # what a change of it changes as well
    warning: Callable[[Preferences], str]  # to be shown after a change of it; "": none


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    rows: tuple[Row, ...]


def row(
    setting: Setting[T],
    label: str,
    make_control: MakeControl[T],
    keywords: str = "",
    *,
    remark: str = "",
    also: Callable[[Preferences], Preferences] = _nothing_else,
    warning: Callable[[Preferences], str] = _no_warning,
) -> Row:
    """Return a row; its control must be one for values of the setting's type."""
    return Row(setting, label, make_control, keywords, remark, also, warning)


def switch_row(setting: Setting[bool], label: str, keywords: str = "") -> Row:
    """Return the row of a setting that is on or off."""
    return row(setting, label, switch, keywords)
