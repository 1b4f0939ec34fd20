"""The strip of a bar at the side of the screen: headlines one below the other, moving up."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QFont, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.ui.strip.headline_painter import Look, Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold
from ticker.ui.strip.side_painter import SidePainter
from ticker.ui.strip.strip import Strip
from ticker.ui.theme.theme import DARK, LIGHT

LONG = "A title that is longer than one line of a bar at the side can ever be, whatever its font"
LEFT = Qt.MouseButton.LeftButton


def font(size: int = 14) -> QFont:
    made = QFont()
    made.setPixelSize(size)
    return made


@pytest.fixture
def model() -> HeadlinesModel:
    made = HeadlinesModel()
    made.replace(Headline(number, 1, f"{number}: {LONG}", "The Daily Test") for number in range(1, 31))
    return made


@pytest.fixture
def strip(qtbot: QtBot, model: HeadlinesModel) -> Strip:
    made = Strip(model)
    qtbot.addWidget(made)
    made.resize(240, 600)
    made.set_style(Style(LIGHT, font(), is_vertical=True))
    made.hold(Hold.USER)
    QCursor.setPos(QPoint(700, 700))  # not where the last test left the pointer
    made.show()
    qtbot.waitExposed(made)
    return made


def ids(strip: Strip) -> list[int]:
    return [each.entry_id for each in strip.visible_headlines()]


def test_headlines_lie_one_below_the_other_as_wide_as_the_bar(strip: Strip) -> None:
    areas = [strip.rectangle_of(number) for number in ids(strip)]
    assert len(areas) > 3
    for area, below in pairwise(areas):
        assert area is not None
        assert below is not None
        assert (area.left(), area.width()) == (0, 240)
        assert below.top() == area.bottom() + 1


def test_they_move_up(qtbot: QtBot, strip: Strip) -> None:
    first, *others = ids(strip)
    strip.scroller.set_speed(250)
    strip.release(Hold.USER)
    qtbot.waitUntil(lambda: first not in ids(strip))
    assert ids(strip)[0] in others


def test_a_click_opens_the_headline_under_the_pointer(qtbot: QtBot, strip: Strip) -> None:
    third = ids(strip)[2]
    area = strip.rectangle_of(third)
    assert area is not None
    with qtbot.waitSignal(strip.headline_activated) as activated:
        QTest.mouseClick(strip, LEFT, pos=area.center())
    assert activated.args == [third]


def test_the_arrow_keys_up_and_down_move_the_focus_ring(qtbot: QtBot, strip: Strip) -> None:
    strip.focus_headline(ids(strip)[0])
    first = strip.focused_headline
    QTest.keyClick(strip, Qt.Key.Key_Down)
    second = strip.focused_headline
    assert first is not None
    assert second is not None
    assert second.entry_id == first.entry_id + 1
    QTest.keyClick(strip, Qt.Key.Key_Up)
    assert strip.focused_headline == first


def test_the_wheel_and_a_hand_move_it(qtbot: QtBot, strip: Strip) -> None:
    start = strip._labels.offset
    position = QPointF(100, 300)
    event = QWheelEvent(
        position,
        strip.mapToGlobal(position),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, event)
    qtbot.waitUntil(lambda: strip._labels.offset == start + 120)
    QTest.mousePress(strip, LEFT, pos=QPoint(100, 400))
    QTest.mouseMove(strip, QPoint(100, 350))
    QTest.mouseMove(strip, QPoint(100, 300))
    QTest.mouseRelease(strip, LEFT, pos=QPoint(100, 300))
    assert strip._labels.offset > start + 120


def test_a_page_forwards_shows_what_comes_below(qtbot: QtBot, strip: Strip) -> None:
    last = ids(strip)[-1]
    with qtbot.waitSignal(strip.scroller.rested):
        strip.scroller.scroll_page(1)
    assert ids(strip)[0] in (last, last + 1)


def test_another_width_wraps_the_titles_anew(strip: Strip) -> None:
    before = strip.rectangle_of(ids(strip)[1])
    strip.resize(480, 600)
    after = strip.rectangle_of(ids(strip)[1])
    assert before is not None
    assert after is not None
    assert after.height() < before.height()
    assert after.width() == 480


def test_from_along_the_edge_to_down_the_side_and_back(strip: Strip) -> None:
    strip.resize(600, 32)
    strip.set_style(Style(LIGHT, font()))
    assert len({strip.rectangle_of(number).top() for number in ids(strip)}) == 1  # type: ignore[union-attr]
    strip.resize(240, 600)
    strip.set_style(Style(LIGHT, font(), is_vertical=True))
    assert len(ids(strip)) > 3


# one headline


@pytest.mark.parametrize(
    "title", ["Short", LONG, LONG * 40, "خبر عاجل من العاصمة اليوم وفيه تفاصيل كثيرة", "港口的天气" * 20, ""]
)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_headline_is_drawn_as_long_as_it_is_measured(qtbot: QtBot, title: str, scale: float) -> None:
    painter = SidePainter(Style(DARK, font(), shows_age=True), 240, scale)
    headline = Headline(1, 1, title, "The Daily Test")
    length = painter.width(headline)
    picture = painter.picture(headline, Look("3 h", is_new=True), length)
    assert picture.deviceIndependentSize().toSize().toTuple() == (240, length)
    assert (length * scale) % 1 == 0
    assert length < 240


def test_only_a_title_that_is_cut_counts_as_cut(qtbot: QtBot) -> None:
    painter = SidePainter(Style(LIGHT, font()), 240, 1.0)
    assert not painter.is_elided(Headline(1, 1, LONG, "The Daily Test"))
    assert painter.is_elided(Headline(1, 1, LONG * 10, "The Daily Test"))


def test_the_text_of_an_empty_bar_is_whole(strip: Strip, model: HeadlinesModel) -> None:
    model.replace(())
    strip.start_over()
    strip.set_empty_text("No headlines yet. Add a feed to get started.")
    label = next(each for each in strip.findChildren(QLabel) if each.text().startswith("No headlines"))
    assert label.isVisible()
    assert label.minimumSizeHint().width() <= strip.width()
    assert label.heightForWidth(strip.width()) > 2 * label.fontMetrics().height() - 1
