"""Hands Qt the interfaces through which assistive technology sees certain widgets.

Qt's cache owns what it is handed: it deletes an interface with its widget, or with the application. Python must neither
delete it before that, nor hand it over twice.
"""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QScrollArea, QWidget
from shiboken6 import Shiboken

_AnyWidget = TypeVar("_AnyWidget", bound=QWidget)
_AnyInterface = TypeVar("_AnyInterface", bound=QAccessibleInterface)


def offer(class_: type[_AnyWidget], make: Callable[[_AnyWidget], QAccessibleInterface]) -> None:
    """Have Qt ask ``make`` for an interface of each widget of this class."""
    _install()
    _makers[class_.__name__] = make


def keep(interface: _AnyInterface) -> _AnyInterface:
    """Return ``interface``, which Python leaves to Qt from now on: it lives until Qt deletes it."""
    _kept[:] = [each for each in _kept if Shiboken.isValid(each)]
    _kept.append(interface)
    return interface


def forget(interface: QAccessibleInterface) -> None:
    """Delete an interface that has no widget of its own, so that Qt never learns of its end."""
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


_makers: dict[str, Callable[..., QAccessibleInterface]] = {}  # by the name of the class
_kept: list[QAccessibleInterface] = []


@cache
def _install() -> None:
    QAccessible.installFactory(_interface_of)
    # WORKAROUND: Qt's own interface of scroll areas crashes when asked for a child that is gone (docs/decisions/024).
    for class_ in (QScrollArea, QAbstractScrollArea):
        _makers[class_.__name__] = lambda area: QAccessibleWidget(area, QAccessible.Role.Client)


def _interface_of(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Make the interface of a widget. Qt asks for its own class first, then for each that it is derived from."""
    make = _makers.get(class_name)
    return None if make is None else keep(make(thing))
