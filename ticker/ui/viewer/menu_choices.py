"""A submenu of choices, one of which is checked."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu


def add_choices(
    menu: QMenu, title: str, choose: Callable[[Any], object], choices: tuple[tuple[str, Any], ...]
) -> dict[Any, QAction]:
    """Add a submenu of texts and their values; ``choose`` gets the chosen value. Returns the actions by value."""
    submenu = menu.addMenu(title)
    group = QActionGroup(submenu)
    actions: dict[Any, QAction] = {}
    for text, value in choices:
        actions[value] = submenu.addAction(text)
        actions[value].setCheckable(True)
        actions[value].triggered.connect(partial(_choose, choose, value))
        group.addAction(actions[value])
    return actions


def check_nearest(actions: dict[Any, QAction], value: float) -> None:
    """Check the choice nearest to ``value``."""
    actions[min(actions, key=lambda each: abs(each - value))].setChecked(True)


def _choose(choose: Callable[[Any], object], value: object, _is_checked: bool = True) -> None:
    choose(value)
