"""Long work leaves the windows their turns; short work is done at once."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ticker.ui.widgets.in_steps import join_in_steps


def long_parts() -> Iterator[str]:
    for letter in "abc":
        until = time.monotonic() + 0.02  # longer than a step
        while time.monotonic() < until:
            pass
        yield letter


def test_long_work_is_done_between_other_turns(qtbot: QtBot) -> None:
    parent, told = QObject(), list[str]()
    join_in_steps(long_parts(), told.append, parent)
    assert not told
    QTimer.singleShot(0, lambda: told.append("another turn"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["another turn", "abc"]


def test_short_work_is_done_at_once(qtbot: QtBot) -> None:
    told: list[str] = []
    join_in_steps(iter("abc"), told.append, QObject())
    assert told == ["abc"]
