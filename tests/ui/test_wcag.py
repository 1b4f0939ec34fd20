"""The bar by the Web Content Accessibility Guidelines 2.2; each test named for the criterion it checks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import Colors, Movement, Placement, Preferences, Separator
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.bar_label import BarLabel
from ticker.ui.strip.headline_painter import HeadlinePainter, Look, Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.theme.theme import Theme, contrast, theme_for

HEADLINES = tuple(Headline(number, number, f"Headline number {number}", "The Daily Test") for number in range(1, 30))
THEMES = [each for each in Colors if each is not Colors.SYSTEM]
EVERY_THEME = pytest.mark.parametrize("colours", THEMES)
Shown = Callable[..., Bar]


@pytest.fixture
def model() -> HeadlinesModel:
    made = HeadlinesModel()
    made.replace(HEADLINES)
    return made


@pytest.fixture
def show(qtbot: QtBot, model: HeadlinesModel) -> Shown:
    QCursor.setPos(QPoint(5, 700))

    def make(**preferences: object) -> Bar:
        bar = Bar(model, Preferences(**preferences), ProgramActions())  # type: ignore[arg-type]
        qtbot.addWidget(bar)
        bar.show()
        qtbot.waitExposed(bar)
        bar.activateWindow()
        return bar

    return make


def button(bar: Bar, name: str) -> QAbstractButton:
    return next(each for each in bar.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName()))


def stops(bar: Bar) -> list[QWidget]:
    """Every widget the Tab key comes by, once around."""
    bar.strip.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while (widget := bar.focusWidget()) not in found:
        found.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return found


def inks(image: QImage, within: QRect) -> set[str]:
    """Every colour in a part of a picture, in logical pixels."""
    part = image.copy(within).convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(memoryview(part.constBits()).cast("I"))}


def coarse(pixels: int = 15) -> QFont:
    """A font drawn without mixed colours at its edges, so that each pixel is ink or ground."""
    font = QFont()
    font.setPixelSize(pixels)
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    return font


# 1.4.3 Contrast (minimum)


def headline_inks(theme: Theme, look: Look, *, colors_feeds: bool, feed_id: int = 1) -> set[str]:
    style = Style(theme, coarse(), separator=Separator.DASH, colors_feeds=colors_feeds, shows_age=True)
    letters = HeadlinePainter(style, 31, 1.0)
    shown = Headline(1, feed_id, "Rivers fall back below their banks", "The Daily Test")
    width = letters.width(shown, look.age)
    image = letters.picture(shown, look, width).toImage()
    # Beside the mark of what is new and inside the ground's round corners, which are shapes with mixed edges.
    return inks(image, QRect(26, 7, width - 32, 17))


@pytest.mark.wcag("1.4.3")
@EVERY_THEME
@pytest.mark.parametrize("is_read", [False, True])
@pytest.mark.parametrize("is_new", [False, True])
@pytest.mark.parametrize("is_hovered", [False, True])
def test_1_4_3_every_word_of_a_headline_stands_out(
    qtbot: QtBot, colours: Colors, *, is_read: bool, is_new: bool, is_hovered: bool
) -> None:
    theme = theme_for(Preferences(colours=colours))
    ground = theme.button_hover if is_hovered else theme.background
    look = Look(age="12 min", is_read=is_read, is_new=is_new, is_hovered=is_hovered)
    plain = headline_inks(theme, look, colors_feeds=False)
    coloured = [headline_inks(theme, look, colors_feeds=True, feed_id=feed_id) for feed_id in range(1, 13)]
    for found in (plain, *coloured):
        assert ground in found
        assert len(found) > 1
        assert {ink: contrast(ink, ground) for ink in found - {ground} if contrast(ink, ground) < 4.5} == {}


@pytest.mark.wcag("1.4.3")
@EVERY_THEME
def test_1_4_3_the_label_and_its_count_stand_out(qtbot: QtBot, colours: Colors) -> None:
    theme = theme_for(Preferences(colours=colours))
    window = QWidget()
    qtbot.addWidget(window)
    label = BarLabel(window)
    label.setText("Off the Wire")
    label.apply_style(theme, coarse(), 32, counts=True)
    label.show_count(88)
    image = label.grab().toImage()
    words = QRect(4, 8, label.fontMetrics().horizontalAdvance(label.text()), 16)
    assert inks(image, words) == {theme.label, theme.label_text}
    assert contrast(theme.label, theme.label_text) >= 4.5


@pytest.mark.wcag("1.4.3")
@EVERY_THEME
def test_1_4_3_the_sentence_of_an_empty_bar_and_the_card_stand_out(
    qtbot: QtBot, show: Shown, model: HeadlinesModel, colours: Colors
) -> None:
    model.replace(())
    bar = show(colours=colours)
    card = bar.card.card
    card.show_beside(QRect(0, 0, 10, 10), bar.screen().geometry(), title="Title", origin="Origin", summary="Summary")
    words = [each for each in card.findChildren(QLabel) if each.isVisible()]
    assert len(words) == 3
    labels = [bar.strip.findChildren(QLabel)[0], *words]
    for label in labels:
        ink, ground = label.palette().windowText().color().name(), label.palette().window().color().name()
        assert label.text()
        assert contrast(ink, ground) >= 4.5


# 1.4.11 Non-text contrast


@pytest.mark.wcag("1.4.11")
@EVERY_THEME
@pytest.mark.parametrize("is_hovered", [False, True])
def test_1_4_11_the_drawings_on_the_buttons_stand_out(show: Shown, colours: Colors, *, is_hovered: bool) -> None:
    bar = show(colours=colours, movement=Movement.PAGES)
    theme = theme_for(Preferences(colours=colours))
    for name in ("Previous headlines", "Next headlines", "Pause", "Menu"):
        one = button(bar, name)
        one.setDown(is_hovered)  # wears the same ground as under the pointer
        image = one.grab().toImage()
        ground = image.pixelColor(2, 2).name()
        assert ground == (theme.button_hover if is_hovered else theme.background)
        strong = [
            (x, y)
            for x in range(image.width())
            for y in range(image.height())
            if contrast(image.pixelColor(x, y).name(), ground) >= 3
        ]
        assert len(strong) >= 12


@pytest.mark.wcag("1.4.11")
@EVERY_THEME
def test_1_4_11_the_mark_of_what_is_new_stands_out(qtbot: QtBot, colours: Colors) -> None:
    theme = theme_for(Preferences(colours=colours))
    letters = HeadlinePainter(Style(theme, coarse()), 31, 1.0)
    for is_hovered in (False, True):
        look = Look(is_new=True, is_hovered=is_hovered)
        image = letters.picture(HEADLINES[0], look, letters.width(HEADLINES[0])).toImage()
        found = inks(image, QRect(0, 0, 18, 31))
        assert max(contrast(each, theme.background) for each in found) >= 3


# 2.4.7 Focus visible


def ring_pixels(before: QImage, after: QImage) -> int:
    """How many pixels changed with a contrast of 3:1 or more between before and after (as 2.4.13 measures it)."""
    return sum(
        before.pixelColor(x, y) != after.pixelColor(x, y)
        and contrast(before.pixelColor(x, y).name(), after.pixelColor(x, y).name()) >= 3
        for x in range(before.width())
        for y in range(before.height())
    )


@pytest.mark.wcag("2.4.7")
@pytest.mark.wcag("1.4.11")
@EVERY_THEME
def test_2_4_7_the_focus_is_seen_wherever_it_is(qtbot: QtBot, show: Shown, colours: Colors) -> None:
    bar = show(colours=colours, movement=Movement.PAGES)
    for widget in stops(bar):
        bar.setFocus()
        QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus)
        focused = bar.strip.focused_headline
        seen = bar.strip.rectangle_of(focused.entry_id) if focused else widget.rect()
        assert seen is not None
        after = widget.grab().toImage()
        # A line one pixel wide around it is the least that is asked for.
        assert ring_pixels(before.copy(seen), after.copy(seen)) >= seen.width() + seen.height()


# 2.1.1 Keyboard


@pytest.mark.wcag("2.1.1")
def test_2_1_1_whatever_takes_a_click_is_reached_by_tab_and_worked_by_space(qtbot: QtBot, show: Shown) -> None:
    bar = show(movement=Movement.PAGES)
    names = [each.accessibleName() for each in stops(bar)]
    assert names == ["Headlines", "Previous headlines", "Next headlines", "Pause", "Menu", "Off the Wire"]
    clickable = {each.accessibleName() for each in bar.findChildren(QAbstractButton) if each.isVisible()}
    assert clickable <= set(names)
    for name, is_paused in (("Pause", True), ("Resume", False)):
        button(bar, name).setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button(bar, name), Qt.Key.Key_Space)
        assert bar.is_paused == is_paused
    first = bar.strip.visible_headlines()[0]
    button(bar, "Next headlines").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button(bar, "Next headlines"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bar.strip.visible_headlines()[0] != first)


@pytest.mark.wcag("2.1.1")
def test_2_1_1_whatever_a_pointer_does_to_a_headline_keys_do_too(qtbot: QtBot, show: Shown) -> None:
    bar = show()
    bar.strip.grab_focus()
    qtbot.waitUntil(lambda: bar.strip.focused_headline is not None)
    for key, modifier, signal in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, bar.strip.headline_activated),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, bar.strip.headline_opened_behind),
        (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, bar.headline_actions.browse_requested),
    ):
        with qtbot.waitSignal(signal) as asked:
            QTest.keyClick(bar.strip, key, modifier)
        assert asked.args == [1]
    bar.card.summary_requested.connect(lambda entry_id: bar.card.show_card(entry_id, "What it says"))
    QTest.keyClick(bar.strip, Qt.Key.Key_Right)
    card = bar.card.card
    qtbot.waitUntil(card.isVisible)
    assert "Headline number 2" in [label.text() for label in card.findChildren(QLabel)]
    QTest.keyClick(bar.strip, Qt.Key.Key_Escape)
    assert not card.isVisible()


@pytest.mark.wcag("2.1.1")
def test_2_1_1_the_menu_is_opened_walked_and_chosen_from_by_keys(qtbot: QtBot, show: Shown) -> None:
    bar = show()
    bar.strip.grab_focus()
    qtbot.waitUntil(lambda: bar.strip.focused_headline is not None)
    QTest.keyClick(bar.strip, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = next(each for each in bar.findChildren(QMenu) if each.isVisible())
    wanted = [
        action for action in menu.actions() if action.isVisible() and not action.isSeparator() and action.isEnabled()
    ]
    walked = []
    for _ in wanted:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        walked.append(menu.activeAction())
    assert walked == wanted
    QTest.keyClick(menu, Qt.Key.Key_Down)
    with qtbot.waitSignal(bar.headline_actions.open_requested) as asked:
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert asked.args == [1]


# 2.2.2 Pause, stop, hide


@pytest.mark.wcag("2.2.2")
def test_2_2_2_what_moves_is_paused_by_button_key_menu_and_tray_and_stays_so(
    qtbot: QtBot, show: Shown, model: HeadlinesModel
) -> None:
    bar = show(movement=Movement.CRAWL)

    def choose_in_menu() -> None:
        bar.strip.menu_requested.emit(0, QPoint(50, 50))
        menu = next(each for each in bar.findChildren(QMenu) if each.isVisible())
        next(each for each in menu.actions() if each.text().startswith(("&Pause", "&Resume"))).trigger()
        menu.close()
        qtbot.waitUntil(lambda: not bar.findChildren(QMenu))

    def click() -> None:
        QTest.mouseClick(button(bar, "Resume" if bar.is_paused else "Pause"), Qt.MouseButton.LeftButton)

    def press() -> None:
        QTest.keyClick(bar.strip, Qt.Key.Key_Space)

    for toggle in (click, press, choose_in_menu, bar.toggle_pause):  # the last is what the tray calls
        qtbot.waitUntil(lambda: bar.strip.is_moving)
        toggle()
        qtbot.waitUntil(lambda: not bar.strip.is_moving)
        before = bar.strip.grab().toImage()
        model.replace((Headline(99, 1, "Breaking", "The Daily Test"), *HEADLINES))  # news does not set it going
        qtbot.wait(200)
        assert not bar.strip.is_moving
        assert bar.strip.grab().toImage() == before
        model.replace(HEADLINES)
        toggle()


@pytest.mark.wcag("2.2.2")
@pytest.mark.parametrize("movement", [Movement.STEPS, Movement.PAGES])
def test_2_2_2_steps_and_pages_stand_still_while_paused(qtbot: QtBot, show: Shown, movement: Movement) -> None:
    bar = show(movement=movement, step_seconds=2)
    bar.toggle_pause()
    before = bar.strip.grab().toImage()
    qtbot.wait(200)
    assert not bar.strip.is_moving
    assert not bar.strip.scroller._step_timer.isActive()  # nor is the next step on its way
    assert bar.strip.grab().toImage() == before


@pytest.mark.wcag("2.2.2")
def test_2_2_2_what_moves_can_be_hidden(qtbot: QtBot, show: Shown) -> None:
    bar = show(movement=Movement.CRAWL)
    qtbot.waitUntil(lambda: bar.strip.is_moving)
    bar.hide()
    assert not bar.strip.is_moving


@pytest.mark.wcag("2.1.1")
def test_2_1_1_a_floating_bar_is_moved_by_keys(qtbot: QtBot, show: Shown) -> None:
    bar = show(placement=Placement.FLOATING)
    before = bar.pos()
    with qtbot.waitSignal(bar.placement.positions_changed):
        QTest.keyClick(bar.strip, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert bar.pos() == before + QPoint(0, 20)
    bar.apply_preferences(Preferences(placement=Placement.DOCKED))
    before = bar.pos()
    QTest.keyClick(bar.strip, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert bar.pos() == before
