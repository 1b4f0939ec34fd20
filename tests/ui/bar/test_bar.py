"""The bar: it lies where it should, wears what is preferred, and says what people ask of it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import Colors, Direction, Edge, Movement, Placement, Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.bar_label import BarLabel
from ticker.ui.bar.hover_card import HoverCard
from ticker.ui.bar.progress_line import ProgressLine
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold
from ticker.ui.theme.theme import DARK, LIGHT

HEADLINES = tuple(Headline(number, 1, f"Headline number {number}", "The Daily Test") for number in range(1, 11))
ARABIC = tuple(Headline(number, 1, "وصول أول قطار إلى المدينة", "الجزيرة") for number in range(1, 11))

Shown = Callable[[Preferences], Bar]


@pytest.fixture
def model() -> HeadlinesModel:
    made = HeadlinesModel()
    made.replace(HEADLINES)
    return made


@pytest.fixture
def program() -> ProgramActions:
    return ProgramActions()


@pytest.fixture
def show(qtbot: QtBot, model: HeadlinesModel, program: ProgramActions) -> Shown:
    QCursor.setPos(QPoint(5, 700))

    def make(preferences: Preferences) -> Bar:
        bar = Bar(model, preferences, program)
        qtbot.addWidget(bar)
        bar.show()
        qtbot.waitExposed(bar)
        return bar

    return make


@pytest.fixture
def bar(show: Shown) -> Bar:
    return show(Preferences(colours=Colors.LIGHT))


def button(bar: Bar, name: str) -> QAbstractButton:
    return next(each for each in bar.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName()))


def open_menu(qtbot: QtBot, bar: Bar, entry_id: int) -> QMenu:
    bar.strip.menu_requested.emit(entry_id, QPoint(100, 100))
    return next(menu for menu in bar.findChildren(QMenu) if menu.isVisible())


def offered(menu: QMenu) -> list[QAction]:
    """Return what a menu offers, what stands under More included."""
    more = [each for each in menu.findChildren(QMenu) if each.title() == "Mor&e"]
    return [*menu.actions(), *(action for each in more for action in each.actions())]


def wordings(menu: QMenu) -> list[str]:
    shown = (each for each in offered(menu) if each.isVisible() and not each.isSeparator())
    return [each.text().split("\t")[0].replace("&", "") for each in shown]


def choose(menu: QMenu, wording: str) -> None:
    actions = offered(menu)
    actions[[each.text().split("\t")[0].replace("&", "") for each in actions].index(wording)].trigger()
    menu.close()


# place


@pytest.mark.parametrize("height", [24, 32, 60])
def test_it_lies_on_the_edge_across_the_whole_screen(show: Shown, height: int) -> None:
    bar = show(Preferences(height=height))
    screen = bar.screen().geometry()
    assert (bar.x(), bar.y(), bar.width(), bar.height()) == (screen.x(), screen.y(), screen.width(), height)
    bar.apply_preferences(Preferences(height=height, edge=Edge.BOTTOM))
    assert bar.geometry().bottom() == screen.bottom()
    assert bar.height() == height


def test_a_screen_that_is_not_there_means_the_primary_one(show: Shown) -> None:
    bar = show(Preferences(screen="HDMI-of-the-office"))
    assert bar.screen().geometry().topLeft() == bar.pos()


# what is preferred


def test_the_label_is_what_is_preferred_and_else_the_programs_name(bar: Bar) -> None:
    before = button(bar, "Off the Wire").width()
    bar.apply_preferences(Preferences(label="The news of the whole wide world"))
    label = button(bar, "The news of the whole wide world")
    assert label.width() > before
    assert bar.windowTitle() == "The news of the whole wide world"


def test_colours_apply_at_once(bar: Bar) -> None:
    def ground() -> str:
        return bar.grab().toImage().pixelColor(bar.strip.x() + 2, 3).name()

    assert ground() == LIGHT.background
    bar.apply_preferences(Preferences(colours=Colors.DARK))
    assert ground() == DARK.background


def test_speed_direction_font_and_height_apply_at_once(qtbot: QtBot, bar: Bar) -> None:
    bar.apply_preferences(Preferences(speed=250, direction=Direction.RIGHTWARDS, height=48, bar_font_size=14))
    first, second = (bar.strip.rectangle_of(each.entry_id) for each in bar.strip.visible_headlines()[:2])
    assert first is not None
    assert second is not None
    assert second.x() < first.x()
    assert first.height() == 47
    assert bar.strip.is_moving


def test_preferences_that_say_the_same_change_nothing_that_is_seen(qtbot: QtBot, bar: Bar) -> None:
    bar.strip.hold(Hold.USER)
    qtbot.waitUntil(lambda: not bar.strip.is_moving)
    before = bar.grab().toImage()
    bar.apply_preferences(Preferences(colours=Colors.LIGHT))
    assert bar.grab().toImage() == before


def test_headlines_written_from_right_to_left_travel_to_the_right(show: Shown, model: HeadlinesModel) -> None:
    model.replace(())
    model.replace(ARABIC)
    bar = show(Preferences())
    first, second = (bar.strip._labels.rectangle(piece) for piece in bar.strip._labels.visible()[:2])
    assert second.x() < first.x()


def test_the_first_headlines_decide_on_the_direction(qtbot: QtBot, show: Shown, model: HeadlinesModel) -> None:
    model.replace(())
    bar = show(Preferences())
    model.replace(ARABIC)
    qtbot.waitUntil(lambda: len(bar.strip.visible_headlines()) > 1)
    first, second = (bar.strip._labels.rectangle(piece) for piece in bar.strip._labels.visible()[:2])
    assert second.x() < first.x()


def test_the_label_counts_what_is_unread_where_that_is_preferred(qtbot: QtBot, bar: Bar, model: HeadlinesModel) -> None:
    def label() -> QImage:
        return button(bar, "Off the Wire").grab().toImage()

    without = label()
    bar.apply_preferences(Preferences(colours=Colors.LIGHT, show_unread_count=True))
    ten = label()
    assert ten.width() > without.width()
    model.mark_read(1)
    qtbot.waitUntil(lambda: label() != ten)
    assert label().width() == ten.width()


def test_pages_have_buttons_to_turn_them(qtbot: QtBot, bar: Bar) -> None:
    assert not button(bar, "Next headlines").isVisible()
    bar.apply_preferences(Preferences(movement=Movement.PAGES))
    before = bar.strip.visible_headlines()
    QTest.mouseClick(button(bar, "Next headlines"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bar.strip.is_moving)
    assert bar.strip.visible_headlines()[0] == before[-1]
    QTest.mouseClick(button(bar, "Previous headlines"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.strip.visible_headlines()[0] == before[0])


def test_on_battery_it_comes_step_by_step_where_that_is_preferred(qtbot: QtBot, model: HeadlinesModel) -> None:
    QCursor.setPos(QPoint(5, 700))
    battery = [False]
    bar = Bar(model, Preferences(spare_battery=True), ProgramActions(), is_on_battery=lambda: battery[0])
    qtbot.addWidget(bar)
    bar.show()
    moving = []
    for state in (False, True, False):
        battery[0] = state
        bar._power_timer.timeout.emit()
        moving.append(bar.strip.is_moving)
    assert moving == [True, False, True]


def test_a_preference_of_another_room_leaves_the_strip_alone(qtbot: QtBot, bar: Bar) -> None:
    qtbot.waitUntil(lambda: bar.strip.is_moving)
    qtbot.wait(500)
    before = bar.strip.scroller._animation._frame
    bar.apply_preferences(Preferences(colours=Colors.LIGHT, text_size=20))
    assert bar.strip.scroller._animation._frame >= before


# what people ask


def test_a_click_on_a_headline_asks_for_the_article(qtbot: QtBot, bar: Bar) -> None:
    area = bar.strip.rectangle_of(2)
    assert area is not None
    with qtbot.waitSignal(bar.strip.headline_activated) as wanted:
        QTest.mouseClick(bar.strip, Qt.MouseButton.LeftButton, pos=area.center())
    assert wanted.args == [2]
    with qtbot.waitSignal(bar.strip.headline_browsed) as wanted:
        QTest.mouseClick(bar.strip, Qt.MouseButton.MiddleButton, pos=area.center())
    assert wanted.args == [2]


@pytest.mark.wcag("2.2.2")
def test_the_button_pauses_and_resumes(qtbot: QtBot, bar: Bar) -> None:
    states = []
    for name in ("Pause", "Resume", "Pause"):
        QTest.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
        states.append(bar.is_paused)
    assert states == [True, False, True]


def test_the_menu_of_a_headline_asks_for_what_was_chosen(qtbot: QtBot, bar: Bar, program: ProgramActions) -> None:
    actions = bar.headline_actions
    for wording, signal, wanted in (
        ("Open", actions.open_requested, [3]),
        ("Open in Background", actions.open_behind_requested, [3]),
        ("Open in Browser", actions.browse_requested, [3]),
        ("Copy Link", actions.copy_requested, [3]),
        ("Mark as Read", actions.read_requested, [(3,), True]),
        ("Save for Later", actions.save_requested, [(3,), True]),
        ("Refresh", program.refresh.triggered, []),
        ("Mark All as Read", bar.menu.mark_all_read_requested, []),
        ("All Headlines…", program.show_archive.triggered, []),
        ("Feeds…", program.show_feeds.triggered, []),
        ("Preferences…", program.show_preferences.triggered, []),
        ("Guide", program.show_guide.triggered, []),
        ("About Off the Wire", program.show_about.triggered, []),
        ("Quit", program.quit.triggered, []),
    ):
        menu = open_menu(qtbot, bar, 3)
        with qtbot.waitSignal(signal) as asked:
            choose(menu, wording)
        assert asked.args == wanted
        qtbot.waitUntil(lambda: not bar.findChildren(QMenu))


def test_the_menu_offers_the_opposite_of_what_is(qtbot: QtBot, bar: Bar, model: HeadlinesModel) -> None:
    model.mark_read(3)
    model.mark_saved(3)
    bar.toggle_pause()
    menu = open_menu(qtbot, bar, 3)
    assert {"Mark as Unread", "Remove from Saved", "Resume"} <= set(wordings(menu))
    with qtbot.waitSignal(bar.headline_actions.read_requested) as asked:
        choose(menu, "Mark as Unread")
    assert asked.args == [(3,), False]


def test_that_syncing_fails_is_said_by_the_menu_as_long_as_it_does(
    qtbot: QtBot, bar: Bar, program: ProgramActions
) -> None:
    assert "Sync Has Failed…" not in wordings(open_menu(qtbot, bar, 1))
    program.set_sync_failure(True)
    with qtbot.waitSignal(program.show_sync_failure.triggered):
        choose(open_menu(qtbot, bar, 0), "Sync Has Failed…")
    program.set_sync_failure(False)
    assert "Sync Has Failed…" not in wordings(open_menu(qtbot, bar, 1))


def test_what_can_be_taken_back_is_offered_by_menu_and_key(qtbot: QtBot, bar: Bar, program: ProgramActions) -> None:
    bar.grab_focus()
    with qtbot.assertNotEmitted(program.undo.triggered):
        QTest.keyClick(bar, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Undo Mark All as Read" not in wordings(open_menu(qtbot, bar, 1))
    program.set_undo_text("&Undo Mark All as Read")
    bar.findChildren(QMenu)[0].close()
    with qtbot.waitSignal(program.undo.triggered):
        QTest.keyClick(bar, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not bar.findChildren(QMenu))
    with qtbot.waitSignal(program.undo.triggered):
        choose(open_menu(qtbot, bar, 1), "Undo Mark All as Read")


def test_what_went_wrong_is_offered_where_something_has(qtbot: QtBot, model: HeadlinesModel) -> None:
    reports: list[str] = []
    program = ProgramActions(lambda: bool(reports))
    bar = Bar(model, Preferences(), program)
    qtbot.addWidget(bar)
    bar.show()
    menu = open_menu(qtbot, bar, 1)
    assert "Error Report…" not in wordings(menu)
    choose(menu, "Pause")
    qtbot.waitUntil(lambda: not bar.findChildren(QMenu))
    reports.append("a report")
    with qtbot.waitSignal(program.show_error_reports.triggered):
        choose(open_menu(qtbot, bar, 2), "Error Report…")


def test_beside_a_headline_the_menu_is_about_the_bar_alone(qtbot: QtBot, bar: Bar) -> None:
    QTest.mouseClick(button(bar, "Menu"), Qt.MouseButton.LeftButton)
    menu = next(menu for menu in bar.findChildren(QMenu) if menu.isVisible())
    assert "Open" not in wordings(menu)
    assert "Quit" in wordings(menu)
    menu.close()


def test_the_strip_waits_while_a_menu_is_open(qtbot: QtBot, bar: Bar) -> None:
    menu = open_menu(qtbot, bar, 1)
    qtbot.waitUntil(lambda: not bar.strip.is_moving)
    menu.close()
    qtbot.waitUntil(lambda: bar.strip.is_moving)


@pytest.mark.wcag("2.1.1")
def test_keys_act_on_the_headline_in_focus(
    qtbot: QtBot, bar: Bar, model: HeadlinesModel, program: ProgramActions
) -> None:
    actions = bar.headline_actions
    bar.grab_focus()
    qtbot.waitUntil(lambda: bar.strip.current_headline is not None)
    model.mark_saved(1)
    for key, signal, wanted in (
        (Qt.Key.Key_S, actions.save_requested, [(1,), False]),
        (Qt.Key.Key_M, actions.read_requested, [(1,), True]),
        (Qt.Key.Key_C, actions.copy_requested, [1]),
        (Qt.Key.Key_B, actions.browse_requested, [1]),
        (Qt.Key.Key_Return, bar.strip.headline_activated, [1]),
        (Qt.Key.Key_F5, program.refresh.triggered, []),
    ):
        with qtbot.waitSignal(signal) as asked:
            QTest.keyClick(bar.strip, key)
        assert asked.args == wanted


@pytest.mark.wcag("2.1.1")
def test_tab_goes_through_headlines_pause_and_menu(qtbot: QtBot, bar: Bar) -> None:
    bar.activateWindow()
    bar.strip.setFocus()
    stops = []
    for _ in range(4):
        focused = bar.focusWidget()
        stops.append(focused.text() if isinstance(focused, BarLabel) else focused.accessibleName())
        QTest.keyClick(bar.focusWidget(), Qt.Key.Key_Tab)
    assert stops == ["Headlines", "Pause", "Menu", "Off the Wire"]


def test_the_menu_of_a_headline_is_short(qtbot: QtBot, bar: Bar) -> None:
    menu = open_menu(qtbot, bar, 3)
    shown = [each for each in menu.actions() if each.isVisible() and not each.isSeparator()]
    assert len(shown) <= 10
    keys = [each.text()[each.text().index("&") + 1].lower() for each in shown]
    assert len(set(keys)) == len(shown)
    with qtbot.waitSignal(bar.menu.hide_requested) as asked:
        choose(menu, "Hide This Headline")
    assert asked.args == [3]


def test_the_label_is_the_way_to_all_headlines_and_to_the_menu(qtbot: QtBot, bar: Bar, program: ProgramActions) -> None:
    label = button(bar, "Off the Wire")
    with qtbot.waitSignal(program.show_archive.triggered):
        QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert not bar.is_paused
    label.setFocus()
    with qtbot.waitSignal(program.show_archive.triggered):
        QTest.keyClick(label, Qt.Key.Key_Return)
    assert "all headlines" in label.toolTip()
    at = label.rect().center()
    press = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, label.mapToGlobal(at))
    QApplication.sendEvent(label, press)
    menu = next(menu for menu in bar.findChildren(QMenu) if menu.isVisible())
    assert "Quit" in wordings(menu)
    menu.close()


def test_tooltips_are_shown_while_another_window_has_the_keyboard(qtbot: QtBot, bar: Bar) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    label = button(bar, "Off the Wire")
    for x in (10, 20):
        QTest.mouseMove(label, QPoint(x, 10))
    qtbot.waitUntil(QToolTip.isVisible)
    assert "all headlines" in QToolTip.text()
    QToolTip.hideText()


def test_a_collection_is_named_on_the_label_and_takes_the_strip_at_once(
    qtbot: QtBot, bar: Bar, model: HeadlinesModel
) -> None:
    qtbot.waitUntil(lambda: bool(bar.strip.visible_headlines()))
    before = {each.entry_id for each in bar.strip.visible_headlines()}
    bar.show_collection("Apple and all its orchards in the north")
    assert button(bar, "Apple and all its orcha…").width() > 0
    bar.show_wire([Headline(70 + number, 1, f"Orchard {number}", "Apple") for number in range(4)])
    after = {each.entry_id for each in bar.strip.visible_headlines()}
    assert after
    assert not after & before
    assert not any(model.is_new(entry_id) for entry_id in after)
    bar.show_wire([])
    qtbot.waitUntil(lambda: "No headlines in “Apple" in said_in_place_of_headlines(bar))


def said_in_place_of_headlines(bar: Bar) -> str:
    return next((each.text() for each in bar.strip.findChildren(QLabel) if each.isVisible()), "")


def test_a_click_on_what_is_said_in_place_of_headlines_opens_what_fills_the_bar(
    qtbot: QtBot, bar: Bar, program: ProgramActions
) -> None:
    opened: list[str] = []
    program.add_feed.triggered.connect(lambda: opened.append("add feed"))
    program.show_collections.triggered.connect(lambda: opened.append("collections"))
    bar.show_wire([])
    qtbot.waitUntil(lambda: "No headlines yet" in said_in_place_of_headlines(bar))
    QTest.mouseClick(bar.strip, Qt.MouseButton.LeftButton, pos=QPoint(60, 16))
    bar.show_collection("Morning")
    qtbot.waitUntil(lambda: "No headlines in “Morning" in said_in_place_of_headlines(bar))
    QTest.mouseClick(bar.strip, Qt.MouseButton.LeftButton, pos=QPoint(60, 16))
    assert opened == ["add feed", "collections"]


def test_being_offline_is_said_in_place_of_headlines(qtbot: QtBot, bar: Bar) -> None:
    bar.show_wire([])
    bar.show_offline(True)
    sentence = "You’re offline. Headlines will load when you’re back online."
    qtbot.waitUntil(lambda: said_in_place_of_headlines(bar) == sentence)
    bar.show_offline(False)
    assert "No headlines yet" in said_in_place_of_headlines(bar)


def test_a_thin_line_shows_how_far_a_refresh_is(bar: Bar) -> None:
    def filled() -> int:
        line = bar.findChild(ProgressLine)
        assert line is not None
        image = line.grab().toImage()
        accent = QColor(LIGHT.accent)
        return sum(image.pixelColor(x, 0) == accent for x in range(image.width())) if line.isVisible() else 0

    assert filled() == 0
    lengths = []
    for done in (0, 1, 3, 4):
        bar.show_progress(done, 4)
        lengths.append(filled())
    assert 0 < lengths[0] < lengths[1] < lengths[2] < bar.width()
    assert lengths[3] == 0


def test_the_ends_are_soft_while_headlines_stand(qtbot: QtBot, bar: Bar) -> None:
    def veils() -> int:
        return sum(each.width() == 14 and each.isVisible() for each in bar.strip.findChildren(QWidget))

    qtbot.waitUntil(lambda: bar.strip.is_moving)
    assert veils() == 0
    bar.toggle_pause()
    qtbot.waitUntil(lambda: not bar.strip.is_moving)
    assert veils() == 2


def point_at(bar: Bar, entry_id: int) -> None:
    area = bar.strip.rectangle_of(entry_id)
    assert area is not None
    QTest.mouseMove(bar.strip, area.center())


def card(bar: Bar) -> HoverCard:
    return bar.card.card


def words(bar: Bar) -> list[str]:
    return [label.text() for label in card(bar).findChildren(QLabel) if label.isVisible() and label.text()]


def test_a_rest_on_a_headline_shows_its_card(qtbot: QtBot, bar: Bar) -> None:
    bar.card.summary_requested.connect(lambda entry_id: bar.card.show_card(entry_id, f"Summary <b>{entry_id}</b>"))
    point_at(bar, 2)
    qtbot.waitUntil(card(bar).isVisible)
    assert words(bar)[1:] == ["Headline number 2", "Summary <b>2</b>"]
    assert card(bar).y() > bar.geometry().bottom()
    QApplication.sendEvent(bar.strip, QEvent(QEvent.Type.Leave))
    assert not card(bar).isVisible()


def test_the_card_tells_the_age_by_the_clock_of_the_program(
    qtbot: QtBot, bar: Bar, model: HeadlinesModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = 1_800_000_000.0
    monkeypatch.setattr(model, "now", lambda: at + 2 * 3600)  # whatever the system's may show
    model.replace([Headline(2, 1, "Headline number 2", "News", published_at=at)])
    bar.card.summary_requested.connect(lambda entry_id: bar.card.show_card(entry_id, "Summary"))
    point_at(bar, 2)
    qtbot.waitUntil(card(bar).isVisible)
    assert "2 h" in words(bar)[0]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_picture_that_is_here_stands_beside_the_words(qtbot: QtBot, bar: Bar, direction: Qt.LayoutDirection) -> None:
    picture = QImage(240, 160, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c02020"))
    card(bar).setLayoutDirection(direction)
    bar.card.summary_requested.connect(lambda entry_id: bar.card.show_card(entry_id, "Summary", picture))
    point_at(bar, 2)
    qtbot.waitUntil(card(bar).isVisible)
    seen = card(bar).grab().toImage()
    red = [(x, y) for x in range(0, seen.width(), 4) for y in range(0, seen.height(), 4) if is_red(seen.pixel(x, y))]
    assert len(red) > 400
    is_left = direction is Qt.LayoutDirection.RightToLeft
    assert all((x < 140) is is_left for x, _ in red)
    assert words(bar)[1:] == ["Headline number 2", "Summary"]


def is_red(pixel: int) -> bool:
    return QColor(pixel) == QColor("#c02020")


def test_a_card_that_comes_late_is_not_shown(qtbot: QtBot, bar: Bar) -> None:
    point_at(bar, 2)
    bar.card.show_card(1, "too late")
    assert not card(bar).isVisible()


def test_at_the_bottom_the_card_is_above_the_bar(qtbot: QtBot, bar: Bar) -> None:
    bar.apply_preferences(Preferences(edge=Edge.BOTTOM))
    bar.card.summary_requested.connect(lambda entry_id: bar.card.show_card(entry_id, "Summary"))
    point_at(bar, 2)
    qtbot.waitUntil(card(bar).isVisible)
    assert card(bar).geometry().bottom() < bar.y()


def test_without_cards_only_a_title_that_is_cut_is_shown_whole(
    qtbot: QtBot, show: Shown, model: HeadlinesModel
) -> None:
    long = "very long " * 60
    model.replace((Headline(1, 1, "Short", "Wires"), Headline(2, 1, long, "Wires")))
    bar = show(Preferences(show_card=False))
    point_at(bar, 1)
    with qtbot.assertNotEmitted(bar.card.summary_requested, wait=700):
        pass
    assert not card(bar).isVisible()
    point_at(bar, 2)
    qtbot.waitUntil(card(bar).isVisible)
    assert words(bar)[1] == long


def test_a_click_and_a_menu_put_the_card_away(qtbot: QtBot, bar: Bar) -> None:
    bar.card.summary_requested.connect(lambda entry_id: bar.card.show_card(entry_id, "Summary"))
    point_at(bar, 2)
    qtbot.waitUntil(card(bar).isVisible)
    menu = open_menu(qtbot, bar, 2)
    assert not card(bar).isVisible()
    menu.close()


def test_a_notice_is_shown_as_plain_text(qtbot: QtBot, bar: Bar) -> None:
    bar.show_notice("Link copied: <b>not bold</b>")
    notice = next(each for each in bar.findChildren(QLabel) if each.isWindow())
    assert notice.isVisible()
    assert notice.text() == "Link copied: <b>not bold</b>"
    assert notice.textFormat() is Qt.TextFormat.PlainText
    assert notice.y() >= bar.geometry().bottom()


def test_a_long_notice_wraps_within_the_screen(bar: Bar) -> None:
    bar.show_notice("No new headlines. " * 60)
    notice = next(each for each in bar.findChildren(QLabel) if each.isWindow())
    assert bar.screen().geometry().contains(notice.geometry())


def test_a_headline_without_the_keyboards_attention_ignores_keys(qtbot: QtBot, bar: Bar) -> None:
    bar.activateWindow()
    with qtbot.assertNotEmitted(bar.headline_actions.save_requested):
        QTest.keyClick(bar, Qt.Key.Key_S)


def test_unread_state_of_the_menu_is_that_of_the_wire_now(qtbot: QtBot, bar: Bar, model: HeadlinesModel) -> None:
    model.replace((replace(HEADLINES[0], is_read=True), *HEADLINES[1:]))
    menu = open_menu(qtbot, bar, 1)
    assert "Mark as Unread" in wordings(menu)
    menu.close()


def test_the_menu_of_a_bar_at_the_lower_edge_opens_above_it(qtbot: QtBot, show: Shown) -> None:
    bar = show(Preferences(edge=Edge.BOTTOM, placement=Placement.OVERLAY))
    opener = button(bar, "Menu")
    QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
    menu = next(each for each in bar.findChildren(QMenu) if each.isVisible())
    assert menu.geometry().bottom() < opener.mapToGlobal(QPoint()).y()
    menu.close()
