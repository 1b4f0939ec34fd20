"""Interfaces for assistive technology live as long as their widgets, and no longer."""

import gc

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from ticker.entities import Headline
from ticker.preferences import Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headlines_model import HeadlinesModel


def test_a_reader_may_ask_for_a_part_that_is_gone(qtbot: QtBot) -> None:
    Bar(HeadlinesModel(), Preferences(), ProgramActions()).deleteLater()  # whoever shows one offers interfaces
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(QLabel("long " * 500))
    interface = QAccessible.queryAccessibleInterface(area)
    first = interface.child(0)
    assert first is not None
    assert interface.indexOfChild(first) == 0
    for gone in (-1, interface.childCount(), 1000):
        assert interface.child(gone) is None


def test_what_a_reader_knows_of_a_bar_goes_with_it(qtbot: QtBot) -> None:
    bar = Bar(HeadlinesModel(), Preferences(), ProgramActions())
    bar.model.replace(Headline(number, 1, f"Headline {number}", "The Daily Test") for number in range(1, 5))
    strip = QAccessible.queryAccessibleInterface(bar.strip)
    links = [strip.child(row) for row in range(strip.childCount())]
    interfaces = [QAccessible.queryAccessibleInterface(bar), strip, *links]
    numbers = [QAccessible.uniqueId(each) for each in interfaces]
    assert len(set(numbers)) == 6
    gc.collect()
    assert all(map(Shiboken.isValid, interfaces))
    bar.deleteLater()
    qtbot.waitUntil(lambda: not any(map(Shiboken.isValid, interfaces)))
    assert [QAccessible.accessibleInterface(each) for each in numbers] == [None] * 6
