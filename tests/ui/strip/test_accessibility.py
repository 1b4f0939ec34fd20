"""The strip as assistive technology sees it: a list of links."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QCursor
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headlines_model import HeadlinesModel

NAME = QAccessible.Text.Name


@pytest.fixture
def model() -> HeadlinesModel:
    made = HeadlinesModel()
    made.replace(Headline(number, 1, f"Headline {number}", "The Daily Test") for number in range(1, 31))
    return made


@pytest.fixture
def bar(qtbot: QtBot, model: HeadlinesModel) -> Bar:
    QCursor.setPos(QPoint(5, 700))
    made = Bar(model, Preferences(), ProgramActions())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def strip(bar: Bar) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(bar.strip)


def names(interface: QAccessibleInterface) -> list[str]:
    return [interface.child(row).text(NAME) for row in range(interface.childCount())]


def test_the_bar_is_a_tool_bar_with_named_parts(bar: Bar) -> None:
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() == QAccessible.Role.ToolBar
    assert interface.text(NAME) == "Off the Wire"
    parts = [interface.child(index) for index in range(interface.childCount())]
    seen = [part for part in parts if part.text(NAME) and not part.state().invisible]
    assert [(part.role(), part.text(NAME)) for part in seen] == [
        (QAccessible.Role.Button, "Off the Wire"),
        (QAccessible.Role.List, "Headlines"),
        (QAccessible.Role.Button, "Pause"),
        (QAccessible.Role.Button, "Menu"),
    ]


def test_every_headline_on_the_wire_is_a_link(strip: QAccessibleInterface, model: HeadlinesModel) -> None:
    assert strip.childCount() == 30
    assert names(strip)[:2] == ["Headline 1, The Daily Test", "Headline 2, The Daily Test"]
    assert all(strip.child(row).role() == QAccessible.Role.Link for row in range(30))
    assert strip.indexOfChild(strip.child(4)) == 4
    assert strip.child(30) is None
    assert strip.child(3).parent() is strip


def test_what_is_new_and_what_was_read_is_told(strip: QAccessibleInterface, model: HeadlinesModel) -> None:
    model.replace((Headline(99, 1, "Late news", "The Daily Test"), *model.headlines))
    assert strip.child(0).text(NAME) == "Late news, The Daily Test, new"
    assert not strip.child(0).state().traversed
    model.mark_read(99)
    assert strip.child(0).text(NAME) == "Late news, The Daily Test"
    assert strip.child(0).state().traversed


def test_what_left_the_wire_is_no_longer_valid(strip: QAccessibleInterface, model: HeadlinesModel) -> None:
    link = strip.child(0)
    assert link.isValid()
    model.replace(model.headlines[1:])
    assert not link.isValid()
    assert link.text(NAME) == ""
    assert strip.childCount() == 29


def test_interfaces_do_not_pile_up_while_headlines_come_and_go(
    bar: Bar, strip: QAccessibleInterface, model: HeadlinesModel
) -> None:
    for first in range(100, 2000, 20):
        model.replace(Headline(first + number, 1, f"Headline {number}", "The Daily Test") for number in range(20))
        assert len(set(names(strip))) == 20
    assert len(strip._links) <= 50  # type: ignore[attr-defined]


def test_it_lies_where_it_is_seen(bar: Bar, strip: QAccessibleInterface) -> None:
    seen = bar.strip.rectangle_of(1)
    assert seen is not None
    assert strip.child(0).rect().topLeft() == bar.strip.mapToGlobal(seen.topLeft())
    assert not strip.child(0).state().offscreen
    assert strip.child(29).rect().isEmpty()
    assert strip.child(29).state().offscreen
    middle = bar.strip.mapToGlobal(seen.center())
    assert strip.childAt(middle.x(), middle.y()) is strip.child(0)


def test_pressing_a_link_opens_the_headline(qtbot: QtBot, bar: Bar, strip: QAccessibleInterface) -> None:
    actions = strip.child(25).actionInterface()
    assert actions.pressAction() in actions.actionNames()
    with qtbot.waitSignal(bar.strip.headline_activated) as opened:
        actions.doAction(actions.pressAction())
    assert opened.args == [26]


@pytest.mark.parametrize("entry_id", [2, 26])
def test_focusing_a_link_brings_the_headline_into_view(
    qtbot: QtBot, bar: Bar, strip: QAccessibleInterface, entry_id: int
) -> None:
    actions = strip.child(entry_id - 1).actionInterface()
    actions.doAction(actions.setFocusAction())
    assert strip.child(entry_id - 1).state().focused
    assert strip.focusChild() is strip.child(entry_id - 1)
    qtbot.waitUntil(lambda: not bar.strip.is_moving)
    seen = bar.strip.rectangle_of(entry_id)
    assert seen is not None
    assert bar.strip.rect().contains(seen)
