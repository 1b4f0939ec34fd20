"""The moving strip: it moves without Python, stands still on demand, never jumps, and answers mouse and keys."""

import sys
from dataclasses import replace
from functools import partial
from itertools import pairwise
from types import FrameType

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QFont, QImage, QPixmap, QPixmapCache, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pointer import point_at
from ticker.entities import Headline
from ticker.preferences import Movement
from ticker.ui.strip.headline_painter import Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold
from ticker.ui.strip.strip import Strip
from ticker.ui.theme.theme import DARK, LIGHT

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


def headline(entry_id: int, title: str = "") -> Headline:
    return Headline(entry_id, 1, title or f"Headline number {entry_id}", "The Daily Test")


def wire(*entry_ids: int) -> tuple[Headline, ...]:
    return tuple(headline(entry_id) for entry_id in entry_ids)


def font(size: int = 15) -> QFont:
    made = QFont()
    made.setPixelSize(size)
    return made


@pytest.fixture
def model() -> HeadlinesModel:
    made = HeadlinesModel()
    made.replace(wire(*range(1, 21)))
    return made


@pytest.fixture
def strip(qtbot: QtBot, model: HeadlinesModel) -> Strip:
    made = Strip(model)
    qtbot.addWidget(made)
    made.set_empty_text("No headlines yet. Add a feed to get started.")
    made.set_style(Style(LIGHT, font(), travels_left=True))
    made.scroller.set_speed(250)
    made.resize(900, 31)
    QCursor.setPos(QPoint(5, 700))  # not where the last test left the pointer
    made.show()
    qtbot.waitExposed(made)
    return made


def at_rest(qtbot: QtBot, strip: Strip) -> None:
    strip.hold(Hold.USER)
    qtbot.waitUntil(lambda: not strip.is_moving)


def ids(strip: Strip) -> list[int]:
    return [each.entry_id for each in strip.visible_headlines()]


def begins_with(strip: Strip, entry_id: int) -> bool:
    return ids(strip)[:1] == [entry_id]


def middle_of(strip: Strip, entry_id: int) -> QPoint:
    rectangle = strip.rectangle_of(entry_id)
    assert rectangle is not None
    return rectangle.center()


def seen(strip: Strip) -> QImage:
    return strip.grab().toImage()


def in_python(qtbot: QtBot, milliseconds: int) -> list[str]:
    """Return the names of the Python functions that run while Qt's event loop does, for that long."""
    called: list[str] = []

    def count(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            called.append(frame.f_code.co_qualname)

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    sys.setprofile(count)
    try:
        loop.exec()
    finally:
        sys.setprofile(None)
    return called


def rests_from_python(qtbot: QtBot, milliseconds: int) -> bool:
    """Tell whether there is a stretch of that length in which no Python runs; a late timer may cost some tries."""
    return any(not in_python(qtbot, milliseconds) for _ in range(5))


def test_it_is_full_from_the_start_and_moves_to_the_left(qtbot: QtBot, strip: Strip) -> None:
    assert ids(strip)[0] == 1
    last = strip.rectangle_of(ids(strip)[-1])
    assert last is not None
    assert last.right() == strip.width() - 1
    before = middle_of(strip, 2).x()
    qtbot.waitUntil(lambda: 2 in ids(strip) and middle_of(strip, 2).x() < before - 20)


def test_headlines_follow_each_other_for_ever(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    model.replace(wire(1, 2, 3))
    strip.scroller.set_speed(1000)
    offset = strip._labels.offset
    qtbot.waitUntil(lambda: strip._labels.offset > offset + 3500)
    laid = [piece.headline.entry_id for piece in strip._labels.layout.pieces]
    assert all(later == earlier % 3 + 1 for earlier, later in pairwise(laid[-9:]))
    at_rest(qtbot, strip)  # where frames are late, what comes next may not be laid out at once
    strip.scroller.refresh()
    assert strip._labels.rectangle(strip._labels.visible()[-1]).right() >= strip.width() - 1


def test_nothing_but_the_animation_runs_while_it_moves(qtbot: QtBot, strip: Strip) -> None:
    strip.scroller.set_speed(62.5)
    qtbot.waitUntil(lambda: strip.is_moving)

    def is_quiet_for_frames() -> bool:
        offset = strip._labels.offset
        called = {name.partition(".")[0] for name in in_python(qtbot, 640)}  # 40 frames
        return abs(strip._labels.offset - offset) > 20 and called <= {"_TimedFrames", "FrameCounter", "ScrollAnimation"}

    qtbot.waitUntil(is_quiet_for_frames)


@pytest.mark.wcag("2.2.2")
def test_paused_it_stands_still_and_nothing_wakes_up(qtbot: QtBot, strip: Strip) -> None:
    with qtbot.waitSignal(strip.paused_changed) as paused:
        strip.toggle_pause()
    assert paused.args == [True]
    assert strip.is_paused
    qtbot.waitUntil(lambda: not strip.is_moving)
    before = seen(strip)
    assert rests_from_python(qtbot, 400)
    assert seen(strip) == before
    with qtbot.waitSignal(strip.paused_changed) as resumed:
        strip.toggle_pause()
    assert resumed.args == [False]
    qtbot.waitUntil(lambda: seen(strip) != before)


def test_it_stands_while_there_is_any_reason_to(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    strip.hold(Hold.MENU)
    strip.release(Hold.USER)
    assert not strip.is_moving
    strip.release(Hold.MENU)
    assert strip.is_moving


def test_hidden_it_does_nothing(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    strip.hide()
    assert not strip.is_moving
    assert rests_from_python(qtbot, 200)
    strip.show()
    assert strip.is_moving


def test_covered_it_does_nothing_and_then_shows_what_is_new(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    strip.hold(Hold.COVERED)
    assert not strip.is_moving
    before = seen(strip)
    model.mark_read(2)
    qtbot.wait(50)
    assert seen(strip) == before
    strip.release(Hold.COVERED)
    assert seen(strip) != before
    assert strip.is_moving


def test_a_slowing_strip_comes_to_rest_without_a_jump(qtbot: QtBot, strip: Strip) -> None:
    strip.scroller.set_speed(62.5)
    qtbot.wait(500)
    places = []
    strip.hold(Hold.USER)
    while strip.is_moving:
        places.append(middle_of(strip, 2).x())
        QTest.qWait(10)
    steps = [before - after for before, after in pairwise(places)]
    assert min(steps, default=0) >= 0
    assert sum(steps) <= 15  # half a second at this speed is more


@pytest.mark.parametrize("travels_left", [True, False])
def test_what_is_seen_stays_when_headlines_come_go_and_change(
    qtbot: QtBot, strip: Strip, model: HeadlinesModel, travels_left: bool
) -> None:
    strip.set_style(Style(LIGHT, font(), travels_left=travels_left))
    at_rest(qtbot, strip)
    before, shown = seen(strip), ids(strip)
    with qtbot.waitSignal(model.rowsInserted):
        model.replace(wire(30, 31, *range(1, 21)))
    model.replace((headline(30), headline(2, "Edited beyond recognition"), *wire(*range(3, 21))))
    qtbot.wait(50)
    assert ids(strip) == shown
    assert seen(strip) == before


def test_news_comes_next_behind_what_is_seen(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    at_rest(qtbot, strip)
    model.replace(wire(30, *range(1, 21)))
    qtbot.wait(20)
    strip.release(Hold.USER)
    qtbot.waitUntil(lambda: 30 in ids(strip))
    assert not {15, 16, 17} & set(ids(strip))  # the lap has not been waited for


def test_a_removed_headline_goes_by_and_does_not_return(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    model.replace(wire(1, 2, 3, 4, 5))
    strip.scroller.set_speed(1500)
    qtbot.waitUntil(partial(begins_with, strip, 4))
    model.replace(wire(2, 3, 4, 5))
    qtbot.waitUntil(lambda: begins_with(strip, 5) and 1 not in ids(strip))
    for first in (2, 3, 4, 5, 2):
        qtbot.waitUntil(partial(begins_with, strip, first))
        assert 1 not in ids(strip)


def test_without_headlines_it_says_so_and_rests(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    strip.scroller.set_speed(8000)
    model.replace(())
    qtbot.waitUntil(lambda: not strip.is_moving)
    assert strip.visible_headlines() == ()
    assert rests_from_python(qtbot, 100)
    empty = seen(strip)
    assert len({empty.pixel(x, y) for x in range(300) for y in range(31)}) > 2  # the sentence
    strip.scroller.set_speed(62.5)
    model.replace(wire(7, 8))
    qtbot.waitUntil(lambda: strip.is_moving)
    assert set(ids(strip)) == {7, 8}


def test_a_resize_leaves_the_beginning_where_it_is(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    before = strip.rectangle_of(1)
    strip.resize(1400, 31)
    assert strip.rectangle_of(1) == before
    assert len(ids(strip)) > 3


def test_travelling_right_a_resize_leaves_the_right_end_where_it_is(qtbot: QtBot, strip: Strip) -> None:
    strip.set_style(Style(LIGHT, font(), travels_left=False))
    at_rest(qtbot, strip)
    before = strip.rectangle_of(2)
    strip.resize(1400, 31)
    after = strip.rectangle_of(2)
    assert before is not None
    assert after is not None
    assert strip.width() - after.left() == 900 - before.left()


def test_to_the_right_it_is_the_mirror_image(qtbot: QtBot, strip: Strip) -> None:
    strip.set_style(Style(LIGHT, font(), travels_left=False))
    first = strip.rectangle_of(ids(strip)[0])
    second = strip.rectangle_of(ids(strip)[1])
    assert first is not None
    assert second is not None
    assert second.right() < first.left()
    before = middle_of(strip, 2).x()
    qtbot.waitUntil(lambda: middle_of(strip, 2).x() > before + 20)


def test_another_height_font_and_theme_draw_it_anew(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    first = ids(strip)[0]
    strip.resize(900, 60)
    strip.set_style(Style(DARK, font(30), travels_left=True))
    assert ids(strip)[0] == first
    image = seen(strip)
    assert image.pixelColor(2, 2).name() == DARK.background
    assert image.height() == round(60 * strip.devicePixelRatioF())


def test_after_a_very_long_way_it_begins_again_without_a_change(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    strip._labels.scroll_to(strip._labels.max_offset - 50_000)
    strip._labels.fill()
    before, shown = seen(strip), ids(strip)
    strip.scroller.refresh()
    assert strip._labels.offset < 1_000_000
    assert ids(strip) == shown
    assert seen(strip) == before


def test_only_what_is_near_is_drawn(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    model.replace(wire(*range(1, 10_001)))
    strip.scroller.set_speed(3000)
    qtbot.waitUntil(lambda: any(each >= 60 for each in ids(strip)))
    assert len(strip._labels._labels) + len(strip._labels._spare) < 30


# mouse


def test_the_pointer_makes_it_stop_and_its_leaving_makes_it_go(qtbot: QtBot, strip: Strip) -> None:
    point_at(qtbot, strip, QPoint(300, 15))
    qtbot.waitUntil(lambda: not strip.is_moving)
    assert not strip.is_paused
    leave(strip)
    assert strip.is_moving


def test_it_goes_on_under_the_pointer_where_that_is_preferred(qtbot: QtBot, strip: Strip) -> None:
    strip.set_pauses_on_hover(False)
    point_at(qtbot, strip, QPoint(300, 15))
    qtbot.wait(50)
    assert strip.is_moving


def velocity(strip: Strip) -> float:
    return abs(strip.scroller._animation.velocity)


def test_it_slows_down_under_the_pointer_where_that_is_preferred(qtbot: QtBot, strip: Strip) -> None:
    strip.set_pauses_on_hover(True, slows=True)
    strip.scroller.set_speed(120)
    quick = velocity(strip)
    point_at(qtbot, strip, QPoint(300, 15))
    qtbot.wait(50)
    assert strip.is_moving
    assert velocity(strip) == pytest.approx(quick / 2)
    leave(strip)
    assert velocity(strip) == pytest.approx(quick)


def test_the_headline_under_the_pointer_shows_it(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    before = seen(strip)
    point_at(qtbot, strip, middle_of(strip, 2))
    qtbot.waitUntil(lambda: seen(strip) != before)
    assert strip.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert strip.current_headline == headline(2)
    with qtbot.waitSignal(strip.hovered) as left:
        leave(strip)
    assert left.args == [0]
    assert seen(strip) == before


def test_when_the_wheel_has_moved_it_another_headline_is_under_the_pointer(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    area = strip.rectangle_of(1)
    assert area is not None
    point_at(qtbot, strip, area.topRight() + QPoint(-30, 15))
    assert strip.current_headline == headline(1)
    with qtbot.waitSignal(strip.hovered) as hovered:
        turn(strip, -120)
    assert hovered.args == [2]


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_a_click_opens_that_very_headline(qtbot: QtBot, strip: Strip, button: Qt.MouseButton) -> None:
    signal = strip.headline_activated if button == LEFT else strip.headline_browsed
    for entry_id in ids(strip)[:2]:
        with qtbot.waitSignal(signal) as clicked:
            QTest.mouseClick(strip, button, pos=middle_of(strip, entry_id))
        assert clicked.args == [entry_id]


def test_a_click_with_ctrl_opens_the_headline_behind(qtbot: QtBot, strip: Strip) -> None:
    with qtbot.waitSignal(strip.headline_opened_behind) as clicked, qtbot.assertNotEmitted(strip.headline_activated):
        QTest.mouseClick(strip, LEFT, Qt.KeyboardModifier.ControlModifier, pos=middle_of(strip, 2))
    assert clicked.args == [2]


def test_pressed_here_and_released_there_is_no_click(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    one, other = (middle_of(strip, entry_id) for entry_id in ids(strip)[:2])
    with qtbot.assertNotEmitted(strip.headline_activated):
        QTest.mousePress(strip, LEFT, pos=one)
        QTest.mouseRelease(strip, LEFT, pos=other)


def test_the_wheel_moves_it_on_and_back(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    before = middle_of(strip, 2)
    turn(strip, -120)
    qtbot.waitUntil(lambda: not strip.is_moving)
    assert middle_of(strip, 2) == before - QPoint(120, 0)
    turn(strip, 120)
    qtbot.waitUntil(lambda: not strip.is_moving)
    assert middle_of(strip, 2) == before


def test_quick_turns_of_the_wheel_add_up(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    before = strip._labels.offset
    for _ in range(5):
        turn(strip, -120)
    qtbot.waitUntil(lambda: not strip.is_moving)
    assert strip._labels.offset == before + 600


def test_one_cannot_go_back_beyond_the_first_headline(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    turn(strip, 12_000)
    qtbot.waitUntil(lambda: not strip.is_moving)
    first = strip.rectangle_of(1)
    assert first is not None
    assert first.left() == 0


def test_a_drag_moves_it_under_the_pointer_and_opens_nothing(qtbot: QtBot, strip: Strip) -> None:
    at_rest(qtbot, strip)
    before = middle_of(strip, 2)
    with qtbot.assertNotEmitted(strip.headline_activated):
        QTest.mousePress(strip, LEFT, pos=before)
        for step in range(1, 6):
            QTest.mouseMove(strip, before - QPoint(20 * step, 0))
        QTest.qWait(150)  # held still: it is put down, not thrown
        QTest.mouseRelease(strip, LEFT, pos=before - QPoint(100, 0))
    assert middle_of(strip, 2) == before - QPoint(100, 0)


# keyboard


@pytest.fixture
def focused(qtbot: QtBot, strip: Strip) -> Strip:
    at_rest(qtbot, strip)
    strip.grab_focus()
    qtbot.waitUntil(strip.hasFocus)
    strip.release(Hold.USER)
    return strip


@pytest.mark.wcag("2.1.1")
@pytest.mark.wcag("2.4.7")
def test_the_arrow_keys_go_from_headline_to_headline(qtbot: QtBot, focused: Strip) -> None:
    assert not focused.is_moving
    assert focused.current_headline == headline(1)
    before = seen(focused)
    QTest.keyClick(focused, Qt.Key.Key_Right)
    assert focused.current_headline == headline(2)
    assert seen(focused) != before
    QTest.keyClick(focused, Qt.Key.Key_Left)
    assert focused.current_headline == headline(1)
    qtbot.waitUntil(lambda: not focused.is_moving)
    assert seen(focused) == before


@pytest.mark.wcag("2.4.7")
def test_the_headline_in_focus_is_brought_into_view(qtbot: QtBot, focused: Strip) -> None:
    for entry_id in range(2, 12):
        QTest.keyClick(focused, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: not focused.is_moving)
        rectangle = focused.rectangle_of(entry_id)
        assert rectangle is not None
        assert rectangle.width() > 100
        assert focused.rect().contains(rectangle)


def test_travelling_right_the_left_arrow_leads_on(qtbot: QtBot, focused: Strip) -> None:
    focused.set_style(Style(LIGHT, font(), travels_left=False))
    assert focused.current_headline == headline(1)
    QTest.keyClick(focused, Qt.Key.Key_Left)
    assert focused.current_headline == headline(2)


@pytest.mark.wcag("2.1.1")
def test_enter_opens_and_space_pauses(qtbot: QtBot, focused: Strip) -> None:
    with qtbot.waitSignal(focused.headline_activated) as opened:
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert opened.args == [1]
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert focused.is_paused


@pytest.mark.wcag("2.1.1")
@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_menu_of_a_headline_opens_by_keyboard(
    qtbot: QtBot, focused: Strip, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    with qtbot.waitSignal(focused.menu_requested) as wanted:
        QTest.keyClick(focused, key, modifier)
    assert wanted.args is not None
    assert wanted.args[0] == 1


def test_escape_gives_the_ring_back_and_it_goes_on(qtbot: QtBot, focused: Strip) -> None:
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert focused.current_headline is None
    assert focused.is_moving


def test_new_headlines_are_marked_until_they_have_gone_past(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    at_rest(qtbot, strip)
    model.replace(wire(30, *range(1, 21)))
    assert model.is_new(30)

    def is_reached() -> bool:
        turn(strip, -120)
        qtbot.waitUntil(lambda: not strip.is_moving)
        return 30 in ids(strip)

    qtbot.waitUntil(is_reached)
    assert model.is_new(30)
    strip.scroller.set_speed(3000)
    strip.release(Hold.USER)
    qtbot.waitUntil(lambda: not model.is_new(30))


def test_what_was_read_is_dimmed_where_it_is(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    at_rest(qtbot, strip)
    before, area = seen(strip), strip.rectangle_of(2)
    model.mark_read(2)
    qtbot.waitUntil(lambda: seen(strip) != before)
    assert strip.rectangle_of(2) == area


def test_a_title_too_long_to_be_shown_whole_is_known(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    assert not strip.is_cut(1)
    model.replace((replace(headline(1), title="very long " * 60),))
    strip.scroller.set_speed(8000)
    qtbot.waitUntil(lambda: strip.is_cut(1))


# step by step, and page by page


def begins_at_its_edge(strip: Strip, entry_id: int) -> bool:
    return begins_with(strip, entry_id) and strip._labels.visible()[0].start == strip._labels.offset


@pytest.mark.wcag("2.2.2")
def test_in_steps_a_headline_stays_a_while_and_makes_room_for_the_next(qtbot: QtBot, strip: Strip) -> None:
    strip.scroller.set_movement(Movement.STEPS, 0.3, slides=True)
    for entry_id in (2, 3):
        qtbot.waitUntil(partial(begins_at_its_edge, strip, entry_id))
        qtbot.waitUntil(lambda: not strip.is_moving)


def test_in_steps_nothing_runs_while_a_headline_stays(qtbot: QtBot, strip: Strip) -> None:
    strip.scroller.set_movement(Movement.STEPS, 60, slides=True)
    assert not strip.is_moving
    before = seen(strip)
    assert rests_from_python(qtbot, 200)
    assert seen(strip) == before


def test_with_less_motion_the_next_headline_is_there_at_once(qtbot: QtBot, strip: Strip) -> None:
    strip.scroller.set_movement(Movement.STEPS, 0.2, slides=False)
    places = set()

    def has_stepped() -> bool:
        places.add(strip._labels.offset)
        return ids(strip)[0] == 3

    qtbot.waitUntil(has_stepped)
    assert len(places) == 3  # and nothing between them


def test_a_step_waits_while_there_is_a_reason_to_stand(qtbot: QtBot, strip: Strip) -> None:
    strip.scroller.set_movement(Movement.STEPS, 0.1, slides=False)
    strip.hold(Hold.USER)
    assert rests_from_python(qtbot, 300)
    assert ids(strip)[0] == 1


@pytest.mark.wcag("2.2.2")
def test_in_pages_nothing_moves_by_itself(qtbot: QtBot, strip: Strip) -> None:
    strip.scroller.set_movement(Movement.PAGES, 0.1, slides=True)
    assert not strip.is_moving
    assert rests_from_python(qtbot, 300)


@pytest.mark.wcag("2.1.1")
@pytest.mark.parametrize("travels_left", [True, False])
def test_a_turned_page_shows_what_comes_after_and_before(qtbot: QtBot, strip: Strip, travels_left: bool) -> None:
    strip.set_style(Style(LIGHT, font(), travels_left=travels_left))
    strip.scroller.set_movement(Movement.PAGES, 0.1, slides=False)
    first = ids(strip)
    QTest.keyClick(strip, Qt.Key.Key_PageDown)
    second = ids(strip)
    assert second[0] == first[-1]  # it was cut off, and is whole now
    assert begins_at_its_edge(strip, second[0])
    QTest.keyClick(strip, Qt.Key.Key_PageUp)
    assert ids(strip)[0] == 1
    QTest.keyClick(strip, Qt.Key.Key_PageUp)
    assert begins_at_its_edge(strip, 1)


def test_a_headline_wider_than_the_page_is_read_in_several(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    strip.scroller.set_movement(Movement.PAGES, 0.1, slides=False)
    strip.resize(200, 31)
    offset = strip._labels.offset
    strip.scroller.scroll_page(1)
    assert strip._labels.offset == offset + 200
    strip.scroller.scroll_page(-1)
    assert strip._labels.offset == offset


def test_ages_grow_where_headlines_stand(qtbot: QtBot) -> None:
    clock = [1_000_000.0]
    model = HeadlinesModel()
    model.replace((replace(headline(1), published_at=clock[0] - 5 * 60),))
    strip = Strip(model, now=lambda: clock[0])
    qtbot.addWidget(strip)
    strip.set_style(Style(LIGHT, font(), shows_age=True))
    strip.scroller.set_movement(Movement.PAGES, 60, slides=True)
    strip.resize(900, 31)
    strip.show()
    before, area = seen(strip), strip.rectangle_of(1)
    clock[0] += 60
    strip.scroller.refresh()
    assert seen(strip) != before
    assert strip.rectangle_of(1) == area


def leave(strip: Strip) -> None:
    QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))


def turn(strip: Strip, angle: int) -> None:
    event = QWheelEvent(
        QPointF(300, 15),
        strip.mapToGlobal(QPointF(300, 15)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, event)


def test_a_colour_chosen_for_a_feed_is_worn_at_once(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    at_rest(qtbot, strip)
    before, places = seen(strip), ids(strip)
    model.replace(replace(each, feed_color="#26823a") for each in model.headlines)
    qtbot.waitUntil(lambda: seen(strip) != before)
    assert ids(strip) == places
    model.replace(replace(each, feed_color="") for each in model.headlines)
    qtbot.waitUntil(lambda: seen(strip) == before)


def test_what_has_gone_past_is_not_kept_in_qts_cache_of_pictures(strip: Strip) -> None:
    strip.toggle_pause()
    QPixmapCache.clear()
    limit, kept = QPixmapCache.cacheLimit(), QPixmap(300, 300)
    QPixmapCache.setCacheLimit(500)  # kilobytes: some ten headlines beside this one
    try:
        assert QPixmapCache.insert("kept", kept)
        for _ in range(40):
            strip._labels.scroll_to(strip._labels.offset + 300)
            strip.scroller.refresh()
            strip.grab()
        assert QPixmapCache.find("kept", kept)
    finally:
        QPixmapCache.setCacheLimit(limit)
