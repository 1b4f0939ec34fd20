"""The position of a floating bar for each set of screens, such as at home and at the office."""

import json

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

_MAX_REMEMBERED = 12  # sets of screens


def position_in(saved: str) -> QPoint | None:
    """Return the position saved for the screens that are there now, None if there is none that makes sense."""
    position = _parse(saved).get(_screens_key())
    return QPoint(*position) if position else None


def with_position(saved: str, position: QPoint) -> str:
    """Return the positions to save after the bar was moved to ``position`` on the current screens."""
    positions = _parse(saved)
    positions.pop(_screens_key(), None)
    positions[_screens_key()] = [position.x(), position.y()]
    return json.dumps(dict(list(positions.items())[-_MAX_REMEMBERED:]))


def _screens_key() -> str:
    """Return a name for the screens that are there now."""
    return "|".join(
        sorted(f"{each.name()} {each.size().width()}x{each.size().height()}" for each in QGuiApplication.screens())
    )


def _parse(saved: str) -> dict[str, list[int]]:
    try:
        positions = json.loads(saved or "{}")
    except ValueError:
        return {}
    return {
        key: position
        for key, position in (positions.items() if isinstance(positions, dict) else ())
        if isinstance(position, list) and len(position) == 2 and all(isinstance(each, int) for each in position)
    }
