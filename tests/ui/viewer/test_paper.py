"""Printing a story: the pages that Qt would print, one per step."""

import re

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter, QTextDocument
from pytestqt.qtbot import QtBot

from ticker.ui.viewer.paper import printed

PART = "<p>\u200b</p>" + "<p>The river carries more sand than before.</p>" * 100


def pages_in(buffer: QBuffer) -> int:
    return len(re.findall(rb"/Type /Page\b", bytes(buffer.data().data())))


def opened() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def test_the_pages_are_those_that_qt_prints_and_each_is_a_step(qtbot: QtBot) -> None:
    buffer, other = opened(), opened()
    steps = [*printed(QTextDocument(), iter([PART] * 6), QPdfWriter(buffer))]
    whole = QTextDocument()
    whole.setHtml(PART + "".join(part.removeprefix("<p>\u200b</p>") for part in [PART] * 5))
    whole.print_(QPdfWriter(other))
    assert pages_in(buffer) == pages_in(other) > 5
    assert len(steps) == 6 + pages_in(buffer)


def test_some_of_the_pages_are_printed(qtbot: QtBot) -> None:
    buffer = opened()
    assert not "".join(printed(QTextDocument(), iter([PART] * 6), QPdfWriter(buffer), 2, 3))
    assert pages_in(buffer) == 2
