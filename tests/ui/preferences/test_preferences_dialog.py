"""The preferences dialog: every setting is there, changes apply at once, and outside changes are followed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ticker.preferences import Colors, Direction, Edge, ExtraBar, Preferences, bounds, setting_names
from ticker.ui.preferences.extra_bars_control import ExtraBarsControl
from ticker.ui.preferences.preferences_dialog import NOT_SHOWN, PreferencesDialog
from ticker.ui.widgets.notice import Notice

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform

CHANGED = Preferences(
    label="News",
    screen="HDMI-1",
    edge=Edge.BOTTOM,
    extra_bars=(ExtraBar("HDMI-1", Edge.TOP, 3), ExtraBar()),
    height=40,
    bar_font_size=12,
    colours=Colors.DARK,
    own_text="#102030",
    speed=125.0,
    direction=Direction.RIGHTWARDS,
    pause_on_hover=False,
    headlines_on_wire=50,
    headline_age_days=0,
    keep_read_on_wire=False,
    group_events=False,
    polling_minutes=30,
    viewer_font="A Typeface That Nobody Has",
    text_size=20,
    column_width=80,
)

Open = Callable[..., tuple[PreferencesDialog, list[Preferences]]]


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Open:
    def opened(preferences: Preferences | None = None) -> tuple[PreferencesDialog, list[Preferences]]:
        dialog = PreferencesDialog(preferences or Preferences(), ("eDP-1", "HDMI-1"))
        told: list[Preferences] = []
        dialog.preferences_changed.connect(told.append)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog, told

    return opened


def control(dialog: QWidget, name: str) -> Any:
    found = dialog.findChild(QWidget, name)
    assert found is not None, name
    return found


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words)


def search(dialog: QWidget, words: str) -> None:
    field = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Find a setting")
    field.setText(words)
    QApplication.processEvents()


def visible_settings(dialog: QWidget) -> set[str]:
    return {name for name in set(setting_names()) - NOT_SHOWN if control(dialog, name).isVisible()}


def shown(widget: Any) -> Any:
    match widget:
        case QCheckBox():
            return widget.isChecked()
        case QComboBox():
            return widget.currentData()
        case QLineEdit():
            return widget.text()
        case QSpinBox():
            return widget.value()
        case QPushButton():
            around = widget.parentWidget()
            return around.bars if isinstance(around, ExtraBarsControl) else widget.text()
        case QSlider():
            return widget.parentWidget().findChild(QDoubleSpinBox).value()  # type: ignore[union-attr]
    raise AssertionError(widget)


@pytest.mark.parametrize("name", [name for name in setting_names() if name not in NOT_SHOWN])
def test_every_setting_has_a_control_that_shows_it(open_dialog: Open, name: str) -> None:
    dialog, told = open_dialog()
    assert shown(control(dialog, name)) == getattr(Preferences(), name)
    dialog.show_preferences(CHANGED)
    assert shown(control(dialog, name)) == getattr(CHANGED, name)
    assert told == []


def test_only_what_the_program_keeps_for_itself_has_no_control() -> None:
    kept = {"floating_places", "viewer_geometry", "welcomed", "wire_geometry", "collection", "wire_split"}
    assert kept == NOT_SHOWN


@pytest.mark.parametrize(
    ("name", "change", "value"),
    [
        ("screen", lambda box: box.setCurrentIndex(2), "HDMI-1"),
        ("edge", lambda box: QTest.keyClick(box, Qt.Key.Key_Down), Edge.BOTTOM),
        ("height", lambda box: QTest.keyClick(box, Qt.Key.Key_Up), 34),
        ("label", lambda line: QTest.keyClicks(line, "N"), "N"),
        ("bar_font_size", lambda box: QTest.keyClick(box, Qt.Key.Key_Up), 1),
        ("colours", lambda box: QTest.keyClick(box, Qt.Key.Key_End), Colors.OWN),
        ("speed", lambda slider: slider.setValue(slider.maximum()), 1000.0),
        ("direction", lambda box: box.setCurrentIndex(1), Direction.LEFTWARDS),
        ("pause_on_hover", lambda box: QTest.keyClick(box, Qt.Key.Key_Space), False),
        ("headlines_on_wire", lambda box: QTest.keyClick(box, Qt.Key.Key_Up), 210),
        ("headline_age_days", lambda box: QTest.keyClick(box, Qt.Key.Key_Down), 6),
        ("keep_read_on_wire", lambda box: QTest.keyClick(box, Qt.Key.Key_Space), False),
        ("group_events", lambda box: QTest.keyClick(box, Qt.Key.Key_Space), False),
        ("polling_minutes", lambda box: QTest.keyClick(box, Qt.Key.Key_Down), 55),
        ("spare_metered", lambda box: QTest.keyClick(box, Qt.Key.Key_Space), False),
        ("text_size", lambda box: QTest.keyClick(box, Qt.Key.Key_Up), 14),
        ("column_width", lambda box: QTest.keyClick(box, Qt.Key.Key_Down), 64),
    ],
)
def test_a_change_is_told_at_once_and_alone(open_dialog: Open, name: str, change: Any, value: Any) -> None:
    dialog, told = open_dialog(Preferences(unknown={"of a later version": 1}))
    change(control(dialog, name))
    assert told == [replace(Preferences(), **{name: value})]
    assert told[0].unknown == {"of a later version": 1}


@pytest.mark.parametrize("name", ["bar_font", "viewer_font"])
def test_a_typeface_is_chosen_by_its_name(open_dialog: Open, name: str) -> None:
    dialog, told = open_dialog()
    box = control(dialog, name)
    box.setCurrentIndex(1)
    assert getattr(told[0], name) == box.itemText(1) != ""
    box.setCurrentIndex(0)
    assert told[-1] == Preferences()


def test_numbers_stay_in_their_bounds(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    for box in dialog.findChildren(QSpinBox):
        assert (box.minimum(), box.maximum()) == bounds(box.objectName())
    exact = dialog.findChild(QDoubleSpinBox)
    assert exact is not None
    assert (exact.minimum(), exact.maximum()) == bounds("speed")


def test_a_number_is_told_when_it_is_typed_to_the_end(open_dialog: Open) -> None:
    dialog, told = open_dialog()
    box = control(dialog, "headlines_on_wire")
    box.selectAll()
    QTest.keyClicks(box, "150")
    assert told == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [each.headlines_on_wire for each in told] == [150]
    assert dialog.isVisible()


def test_the_slider_prefers_speeds_that_step_evenly_and_the_number_takes_any(open_dialog: Open) -> None:
    dialog, told = open_dialog()
    slider = control(dialog, "speed")
    for step in range(slider.minimum(), slider.maximum() + 1):
        slider.setValue(step)
    assert {31.25, 62.5, 125.0, 187.5, 250.0} <= {each.speed for each in told}
    dialog.findChild(QDoubleSpinBox).setValue(63.7)  # type: ignore[union-attr]
    assert told[-1].speed == 63.7


def test_a_screen_that_is_not_connected_stays_chosen(open_dialog: Open) -> None:
    dialog, _ = open_dialog(Preferences(screen="DP-9"))
    assert control(dialog, "screen").currentText() == "DP-9 (not connected)"


def choose_colour(dialog: PreferencesDialog, name: str, colour: str) -> None:
    control(dialog, name).click()
    window = dialog.findChildren(QColorDialog)[0]
    window.setCurrentColor(QColor(colour))
    window.accept()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def test_an_own_colour_is_chosen_and_worn_at_once(open_dialog: Open) -> None:
    dialog, told = open_dialog()
    choose_colour(dialog, "own_background", "#102030")
    assert (told[-1].own_background, told[-1].colours) == ("#102030", Colors.OWN)


@pytest.mark.wcag("1.4.3")
def test_own_colours_that_are_hard_to_read_are_warned_of(open_dialog: Open) -> None:
    dialog, _ = open_dialog(Preferences(own_background="#ffffff", own_text="#000000", own_accent="#0000aa"))
    choose_colour(dialog, "own_text", "#aaaaaa")
    notice = dialog.findChildren(Notice)[0]
    assert "2.3 : 1" in notice.text
    choose_colour(dialog, "own_text", "#111111")
    assert notice.text == ""


@pytest.mark.parametrize(("platform", "remark"), [("wayland", "QT_QPA_PLATFORM"), ("cocoa", "macOS"), ("xcb", "")])
def test_what_a_platform_cannot_do_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, platform: str, remark: str
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    dialog = PreferencesDialog(Preferences(), ())
    qtbot.addWidget(dialog)
    placement = control(dialog, "placement")
    assert remark in placement.accessibleDescription()
    assert bool(placement.accessibleDescription()) == bool(remark)
    assert shown(placement) == Preferences().placement


def test_defaults_are_restored_and_that_is_undone(open_dialog: Open) -> None:
    mine = replace(CHANGED, viewer_geometry="AAAA", welcomed=True)
    dialog, told = open_dialog(mine)
    button(dialog, "Restore defaults").click()
    assert told == [Preferences(viewer_geometry="AAAA", welcomed=True)]
    button(dialog, "Undo").click()
    assert told[-1] == mine
    assert not button(dialog, "Undo").isVisible()
    assert shown(control(dialog, "label")) == "News"


def test_undo_is_offered_until_the_next_change(open_dialog: Open) -> None:
    dialog, _ = open_dialog(CHANGED)
    button(dialog, "Restore defaults").click()
    assert button(dialog, "Undo").isVisible()
    control(dialog, "edge").setCurrentIndex(1)
    assert not button(dialog, "Undo").isVisible()


def test_searching_leaves_what_was_meant(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    search(dialog, "size")
    assert visible_settings(dialog) == {"bar_font_size", "text_size"}
    search(dialog, "reading WIDTH")
    assert visible_settings(dialog) == {"column_width"}
    search(dialog, "theme")
    assert visible_settings(dialog) == {"colours", "viewer_colours"}
    search(dialog, "no such thing")
    assert visible_settings(dialog) == set()
    assert any(label.isVisible() and "No setting" in label.text() for label in dialog.findChildren(QLabel))


def test_escape_takes_back_the_search_before_it_closes(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    search(dialog, "size")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert visible_settings(dialog) == set(setting_names()) - NOT_SHOWN
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_mnemonic_is_used_once(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    words = [each.text() for each in dialog.findChildren(QLabel)]
    words += [each.text() for each in dialog.findChildren(QCheckBox)]
    words += [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()]
    letters = [text[text.index("&") + 1].casefold() for text in words if "&" in text]
    assert len(letters) >= 20  # there are more settings than letters
    assert len(letters) == len(set(letters))


def test_every_control_has_a_name_for_a_screen_reader(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    for name in set(setting_names()) - NOT_SHOWN:
        interface = QAccessible.queryAccessibleInterface(control(dialog, name))
        assert interface.text(QAccessible.Text.Name), name


def test_the_wheel_scrolls_the_page_and_turns_no_control(open_dialog: Open) -> None:
    dialog, told = open_dialog()
    box = control(dialog, "height")
    place = QPointF(5, 5)
    down = QPoint(0, -120)
    wheel = QWheelEvent(
        place,
        box.mapToGlobal(place),
        QPoint(),
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert told == []
