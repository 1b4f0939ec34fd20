"""Weeks on the screen, by a clock of our own (in short, of days of four hours): after the first nothing grows."""

import gc
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headlines_model import HeadlinesModel

_DAYS = 14
_ON_WIRE = 60
_STEPS_AN_HOUR = 15  # each by as much as the strip travels from one wake to the next


def memory() -> int:
    """Return the resident memory of this process in kilobytes."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0])


def wire(hour: int) -> tuple[Headline, ...]:
    """Return what is on the wire in that hour: six headlines are new, and six have left."""
    newest = _ON_WIRE + 6 * hour
    return tuple(
        Headline(number, number % 7, f"Headline number {number} of the week", f"Feed {number % 7}", published_at=number)
        for number in range(newest, newest - _ON_WIRE, -1)
    )


@pytest.mark.parametrize("hours", [4, pytest.param(24, marks=pytest.mark.long)])
def test_a_second_week_on_the_screen_takes_no_more_than_the_first(qtbot: QtBot, hours: int) -> None:
    QCursor.setPos(QPoint(5, 700))
    model = HeadlinesModel()
    model.replace(wire(0))
    bar = Bar(model, Preferences(show_unread_count=True), ProgramActions())
    qtbot.addWidget(bar)
    bar.show()
    qtbot.waitExposed(bar)
    bar.toggle_pause()
    strip = bar.strip
    held = []
    for hour in range(hours * _DAYS):
        model.replace(wire(hour))
        model.mark_read(model.headlines[3].entry_id)
        model.replace((replace(model.headlines[0], title=f"Edited at {hour}"), *model.headlines[1:]))
        qtbot.wait(1)
        for _ in range(_STEPS_AN_HOUR):
            strip._labels.scroll_to(strip._labels.offset + 300)
            strip.scroller.refresh()
        if hour % hours == hours - 1:
            gc.collect()
            held.append((len(gc.get_objects()), len(bar.findChildren(QWidget)), memory()))
    objects, widgets, kilobytes = zip(*held, strict=True)
    assert widgets[-1] <= widgets[6] + 2
    assert objects[-1] <= objects[6] * 1.01
    assert kilobytes[-1] <= kilobytes[6] + 1024
    assert len(strip._labels.layout.pieces) < 100
    assert len(model._familiar) <= _ON_WIRE
