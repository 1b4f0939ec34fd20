"""Where the bar lies: over the windows, away until it is wanted, or wherever it was put."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.pointer import point_at
from ticker.entities import Headline
from ticker.preferences import Colors, Edge, HideWhen, Placement, Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headlines_model import HeadlinesModel

Shown = Callable[[Preferences], Bar]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def model() -> HeadlinesModel:
    made = HeadlinesModel()
    made.replace(Headline(number, 1, f"Headline {number}", "The Daily Test") for number in range(1, 11))
    return made


@pytest.fixture
def show(qtbot: QtBot, model: HeadlinesModel) -> Shown:
    QCursor.setPos(QPoint(400, 400))  # on no edge of the screen

    def make(preferences: Preferences) -> Bar:
        bar = Bar(model, preferences, ProgramActions())
        qtbot.addWidget(bar)
        bar.show()
        qtbot.waitExposed(bar)
        return bar

    return make


def label(bar: Bar) -> QAbstractButton:
    return next(each for each in bar.findChildren(QAbstractButton) if each.text() == "Off the Wire")


def drag(bar: Bar, offset: QPoint) -> None:
    grip = label(bar).rect().center()
    QTest.mousePress(label(bar), LEFT, pos=grip)
    # The pointer's place on the screen counts: it moves with the bar under it.
    for part in (0.5, 1.0):
        there = label(bar).mapFromGlobal(bar_start(bar) + grip + offset * part)
        QTest.mouseMove(label(bar), there)
    QTest.mouseRelease(label(bar), LEFT, pos=grip)


def bar_start(bar: Bar) -> QPoint:
    start: QPoint = bar.property("start")
    return start


# floating


def test_a_floating_bar_is_as_wide_as_preferred_and_lies_below_the_top(show: Shown) -> None:
    bar = show(Preferences(placement=Placement.FLOATING, floating_width=500, height=40))
    screen = bar.screen().geometry()
    assert bar.size().toTuple() == (500, 40)
    assert bar.geometry().center().x() == pytest.approx(screen.center().x(), abs=1)
    assert bar.y() > screen.top()


def test_it_is_dragged_by_its_label_and_stays_where_it_was_put(qtbot: QtBot, show: Shown) -> None:
    floating = Preferences(placement=Placement.FLOATING, floating_width=500)
    bar = show(floating)
    bar.setProperty("start", bar.pos())
    before = bar.pos()
    with qtbot.waitSignal(bar.placement.positions_changed) as changed, qtbot.assertNotEmitted(label(bar).clicked):
        drag(bar, QPoint(60, 200))
    assert bar.pos() == before + QPoint(60, 200)
    assert changed.args is not None
    again = show(Preferences(placement=Placement.FLOATING, floating_width=500, floating_places=changed.args[0]))
    assert again.pos() == bar.pos()


def test_a_docked_bar_is_not_dragged(qtbot: QtBot, show: Shown) -> None:
    bar = show(Preferences())
    bar.setProperty("start", bar.pos())
    before = bar.pos()
    with qtbot.assertNotEmitted(bar.placement.positions_changed):
        drag(bar, QPoint(60, 200))
    assert bar.pos() == before


@pytest.mark.parametrize("places", ["no json", "[]", '{"a": 1}', '{"offscreen 800x800": ["x", 2]}', "null"])
def test_places_that_make_no_sense_are_forgotten(show: Shown, places: str) -> None:
    untouched = show(Preferences(placement=Placement.FLOATING))
    bar = show(Preferences(placement=Placement.FLOATING, floating_places=places))
    assert bar.geometry() == untouched.geometry()


def test_a_place_beyond_every_screen_is_forgotten(qtbot: QtBot, show: Shown) -> None:
    bar = show(Preferences(placement=Placement.FLOATING))
    usual = bar.pos()
    with qtbot.waitSignal(bar.placement.positions_changed) as changed:
        bar.placement.drag(QPoint(50_000, 0))
        bar.placement.drop()
    assert changed.args is not None
    bar.apply_preferences(Preferences(placement=Placement.FLOATING, floating_places=changed.args[0]))
    assert bar.pos() == usual


def test_the_placement_changes_while_it_is_shown(show: Shown) -> None:
    bar = show(Preferences())
    bar.apply_preferences(Preferences(placement=Placement.FLOATING, floating_width=300))
    assert bar.isVisible()
    assert bar.width() == 300
    bar.apply_preferences(Preferences())
    assert bar.isVisible()
    assert bar.pos() == bar.screen().geometry().topLeft()


# away until it is wanted


@pytest.mark.parametrize("edge", Edge)
def test_left_alone_it_goes_away_and_rests(qtbot: QtBot, show: Shown, edge: Edge) -> None:
    bar = show(Preferences(placement=Placement.AUTO_HIDE, edge=edge))
    screen = bar.screen().geometry()
    qtbot.waitUntil(lambda: 2 in screen.intersected(bar.geometry()).size().toTuple())
    assert not bar.strip.is_moving
    point_at(qtbot, bar.strip, QPoint(100, 15))
    qtbot.waitUntil(lambda: screen.contains(bar.geometry()))


def test_while_the_pointer_is_on_it_it_stays(qtbot: QtBot, show: Shown) -> None:
    bar = show(Preferences(placement=Placement.AUTO_HIDE))
    point_at(qtbot, bar.strip, QPoint(300, 15))
    qtbot.wait(1000)
    assert bar.screen().geometry().contains(bar.geometry())


def test_it_comes_back_for_good_with_another_placement(qtbot: QtBot, show: Shown) -> None:
    bar = show(Preferences(placement=Placement.AUTO_HIDE))
    screen = bar.screen().geometry()
    qtbot.waitUntil(lambda: not screen.contains(bar.geometry()))
    bar.apply_preferences(Preferences(placement=Placement.OVERLAY))
    assert screen.contains(bar.geometry())
    assert bar.strip.is_moving


# seen or not


@pytest.mark.parametrize("colors", [Colors.LIGHT, Colors.DARK])
def test_its_ground_can_be_seen_through_and_its_text_cannot(qtbot: QtBot, show: Shown, colors: Colors) -> None:
    bar = show(Preferences(opacity=60, colours=colors))
    qtbot.waitUntil(lambda: bool(bar.strip.visible_headlines()))

    def opacities() -> set[int]:
        picture = bar.grab().toImage()
        row = [picture.pixelColor(x, y) for x in range(200, 700) for y in range(8, bar.height() - 8)]
        return {round(each.alphaF() * 100) for each in row}

    assert min(opacities()) == 60
    assert max(opacities()) == 100
    bar.apply_preferences(Preferences(colours=colors))
    assert opacities() == {100}


def test_it_hides_when_all_is_read_and_comes_with_the_next_headline(
    qtbot: QtBot, show: Shown, model: HeadlinesModel
) -> None:
    bar = show(Preferences(hide_when=HideWhen.ALL_READ))
    for headline in model.headlines:
        model.mark_read(headline.entry_id)
    qtbot.waitUntil(lambda: not bar.isVisible())
    model.replace((Headline(99, 1, "Late news", "The Daily Test"), *model.headlines))
    qtbot.waitUntil(bar.isVisible)
