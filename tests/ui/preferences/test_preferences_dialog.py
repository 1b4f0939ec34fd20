"""The preferences dialog: every setting is there, changes apply at once, and outside changes are followed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ticker.desktop.placement_limit import PlacementLimit
from ticker.entities import FetchErrorKind
from ticker.even_speeds import even_speeds
from ticker.preferences import (
    Colors,
    Direction,
    Edge,
    ExtraBar,
    Movement,
    Placement,
    Preferences,
    Proxy,
    Translator,
    all_settings,
)
from ticker.setting import Setting
from ticker.store.translations import digest_of
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.i18n.placement_limits import sentence_for_limit
from ticker.ui.preferences.bar_preview import BarPreview
from ticker.ui.preferences.extra_bars_control import ExtraBarsControl
from ticker.ui.preferences.keys_control import KeysControl
from ticker.ui.preferences.preferences_dialog import PreferencesDialog
from ticker.ui.preferences.theme_swatches import ThemeSwatches
from ticker.ui.theme.theme import LIGHT, TELETYPE
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
    polling_minutes=45,
    viewer_font="A Typeface That Nobody Has",
    text_size=20,
    column_width=80,
)

SHOWN = tuple(each for each in all_settings() if each.is_shown)

Open = Callable[..., tuple[PreferencesDialog, list[Preferences]]]


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Open:
    def opened(preferences: Preferences | None = None) -> tuple[PreferencesDialog, list[Preferences]]:
        dialog = PreferencesDialog(preferences or Preferences(), ("eDP-1", "HDMI-1"))
        emitted: list[Preferences] = []
        dialog.preferences_changed.connect(emitted.append)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog, emitted

    return opened


def name_of(parameter: object) -> str | None:
    return parameter.name if isinstance(parameter, Setting) else None


def control(dialog: QWidget, setting: Setting[Any]) -> Any:
    """Return the control that takes any value of a setting."""
    found = dialog.findChild(QWidget, f"{setting.name} exactly") or dialog.findChild(QWidget, setting.name)
    assert found is not None, setting.name
    return found


def preset(dialog: QWidget, setting: Setting[Any], name: str) -> QRadioButton:
    """Return the button for one of the preset values of a setting."""
    first = dialog.findChild(QRadioButton, setting.name)
    assert first is not None
    around = first.parentWidget()
    assert around is not None
    return next(each for each in around.findChildren(QRadioButton) if each.text() == name)


def theme(dialog: QWidget, name: str) -> QToolButton:
    swatches = dialog.findChild(ThemeSwatches)
    assert swatches is not None
    return next(each for each in swatches.findChildren(QToolButton) if each.text() == name)


def open_page(dialog: QWidget, name: str, *, advanced: bool = False) -> None:
    names = dialog.findChild(QListWidget)
    assert names is not None
    names.setCurrentItem(names.findItems(name, Qt.MatchFlag.MatchExactly)[0])
    for each in dialog.findChildren(QToolButton):
        if each.text() == "Advanced" and each.isVisible():
            each.setChecked(advanced)


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == text)


def search(dialog: QWidget, text: str) -> None:
    field = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Find a setting")
    field.setText(text)
    QApplication.processEvents()


def visible_settings(dialog: QWidget) -> set[Setting[Any]]:
    return {each for each in SHOWN if control(dialog, each).isVisible()}


def shown(widget: Any) -> Any:  # noqa: PLR0911 - a line a kind of control
    match widget:
        case QCheckBox():
            return widget.isChecked()
        case QComboBox():
            return widget.currentData()
        case QLineEdit():
            return widget.text()
        case QSpinBox():
            return widget.value()
        case QToolButton():
            buttons = widget.parentWidget().findChildren(QToolButton)  # type: ignore[union-attr]
            return list(Colors)[[each.isChecked() for each in buttons].index(True)]
        case QPushButton():
            around = widget.parentWidget()
            if isinstance(around, KeysControl):
                return around.keys
            return around.bars if isinstance(around, ExtraBarsControl) else widget.text()
        case QSlider():
            return widget.parentWidget().findChild(QDoubleSpinBox).value()  # type: ignore[union-attr]
    raise AssertionError(widget)


def test_every_setting_has_a_control_that_shows_it(open_dialog: Open) -> None:
    dialog, emitted = open_dialog()
    assert {each.name: shown(control(dialog, each)) for each in SHOWN} == {each.name: each.default for each in SHOWN}
    dialog.show_preferences(CHANGED)
    changed = {each.name: CHANGED.value_of(each) for each in SHOWN}
    assert {each.name: shown(control(dialog, each)) for each in SHOWN} == changed
    assert emitted == []


def test_only_what_the_program_keeps_for_itself_has_no_control(open_dialog: Open) -> None:
    kept = set(all_settings()) - set(SHOWN)
    assert kept == {
        Preferences.floating_places,
        Preferences.viewer_geometry,
        Preferences.welcomed,
        Preferences.images_decided,
        Preferences.wire_geometry,
        Preferences.collection,
        Preferences.wire_split,
        Preferences.window_places,
        Preferences.last_folder,
        Preferences.translation_key_for,
    }
    dialog, _ = open_dialog()
    kept.remove(Preferences.translation_key_for)  # told by the field of the key itself
    assert not any(dialog.findChild(QWidget, each.name) for each in kept)


@pytest.mark.parametrize(
    ("setting", "change", "value"),
    [
        (Preferences.screen, lambda box: box.setCurrentIndex(2), "HDMI-1"),
        (Preferences.edge, lambda box: QTest.keyClick(box, Qt.Key.Key_Down), Edge.BOTTOM),
        (Preferences.height, lambda box: QTest.keyClick(box, Qt.Key.Key_Up), 34),
        (Preferences.label, lambda line: QTest.keyClicks(line, "N"), "N"),
        (Preferences.bar_font_size, lambda box: QTest.keyClick(box, Qt.Key.Key_Up), 1),
        (Preferences.colours, lambda swatch: swatch.parentWidget().findChildren(QToolButton)[-1].click(), Colors.OWN),
        (Preferences.speed, lambda slider: slider.setValue(slider.maximum()), 960.0),
        (Preferences.direction, lambda box: box.setCurrentIndex(1), Direction.LEFTWARDS),
        (Preferences.pause_on_hover, lambda box: QTest.keyClick(box, Qt.Key.Key_Space), False),
        (Preferences.headlines_on_wire, lambda box: QTest.keyClick(box, Qt.Key.Key_Up), 210),
        (Preferences.headline_age_days, lambda box: QTest.keyClick(box, Qt.Key.Key_Down), 6),
        (Preferences.keep_read_on_wire, lambda box: QTest.keyClick(box, Qt.Key.Key_Space), False),
        (Preferences.group_events, lambda box: QTest.keyClick(box, Qt.Key.Key_Space), False),
        (Preferences.polling_minutes, lambda box: QTest.keyClick(box, Qt.Key.Key_Down), 25),
        (Preferences.spare_metered, lambda box: QTest.keyClick(box, Qt.Key.Key_Space), False),
        (Preferences.text_size, lambda box: QTest.keyClick(box, Qt.Key.Key_Up), 14),
        (Preferences.column_width, lambda box: QTest.keyClick(box, Qt.Key.Key_Down), 64),
    ],
    ids=name_of,
)
def test_a_change_is_emitted_at_once_and_alone(
    open_dialog: Open, setting: Setting[Any], change: Any, value: Any
) -> None:
    dialog, emitted = open_dialog(Preferences(unknown={"of a later version": 1}))
    change(control(dialog, setting))
    assert emitted == [Preferences().with_value(setting, value)]
    assert type(emitted[0].value_of(setting)) is type(setting.default)
    assert emitted[0].unknown == {"of a later version": 1}


@pytest.mark.parametrize("setting", [Preferences.bar_font, Preferences.viewer_font], ids=name_of)
def test_a_typeface_is_chosen_by_its_name(open_dialog: Open, setting: Setting[str]) -> None:
    dialog, emitted = open_dialog()
    box = control(dialog, setting)
    box.setCurrentIndex(1)
    assert emitted[0].value_of(setting) == box.itemText(1) != ""
    box.setCurrentIndex(0)
    assert emitted[-1] == Preferences()


def test_numbers_stay_in_their_bounds(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    numbers = [each for each in SHOWN if type(each.default) is int and each is not Preferences.window_text]
    assert {control(dialog, each) for each in numbers} == set(dialog.findChildren(QSpinBox))
    for each in numbers:
        box = control(dialog, each)
        assert (box.minimum(), box.maximum()) == each.bounds
    exact = dialog.findChild(QDoubleSpinBox)
    assert exact is not None
    assert (exact.minimum(), exact.maximum()) == Preferences.speed.bounds


def test_a_number_is_emitted_when_it_is_typed_to_the_end(open_dialog: Open) -> None:
    dialog, emitted = open_dialog()
    box = control(dialog, Preferences.headlines_on_wire)
    box.selectAll()
    QTest.keyClicks(box, "150")
    assert emitted == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [each.headlines_on_wire for each in emitted] == [150]
    assert dialog.isVisible()


def test_the_slider_offers_speeds_that_step_evenly_and_the_number_takes_any(open_dialog: Open) -> None:
    dialog, emitted = open_dialog()
    slider = control(dialog, Preferences.speed)
    for step in range(slider.minimum(), slider.maximum() + 1):
        slider.setValue(step)
    assert {each.speed for each in emitted} == {round(speed, 2) for speed in even_speeds(60, 5, 1000)}
    dialog.findChild(QDoubleSpinBox).setValue(63.7)  # type: ignore[union-attr]
    assert emitted[-1].speed == 63.7


def test_a_screen_that_is_not_connected_stays_chosen(open_dialog: Open) -> None:
    dialog, _ = open_dialog(Preferences(screen="DP-9"))
    assert control(dialog, Preferences.screen).currentText() == "DP-9 (not connected)"


def choose_color(dialog: PreferencesDialog, setting: Setting[str], color: str) -> None:
    control(dialog, setting).click()
    window = dialog.findChildren(QColorDialog)[0]
    window.setCurrentColor(QColor(color))
    window.accept()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def test_an_own_color_is_chosen_and_applied_at_once(open_dialog: Open) -> None:
    dialog, emitted = open_dialog()
    choose_color(dialog, Preferences.own_background, "#102030")
    assert (emitted[-1].own_background, emitted[-1].colours) == ("#102030", Colors.OWN)


@pytest.mark.wcag("1.4.3")
def test_own_colors_that_are_hard_to_read_are_warned_of(open_dialog: Open) -> None:
    dialog, _ = open_dialog(Preferences(own_background="#ffffff", own_text="#000000", own_accent="#0000aa"))
    choose_color(dialog, Preferences.own_text, "#aaaaaa")
    assert any("2.3 : 1" in each.text for each in dialog.findChildren(Notice))
    choose_color(dialog, Preferences.own_text, "#111111")
    assert not any(each.text for each in dialog.findChildren(Notice))


def test_what_the_desktop_does_not_grant_is_said_as_long_as_it_lasts(open_dialog: Open) -> None:
    dialog, _ = open_dialog(Preferences())
    dialog.show_limit(PlacementLimit.INNER_EDGE)
    texts = [each.text for each in dialog.findChildren(Notice) if each.text]
    assert len(texts) == 1
    assert "There is another screen beyond this edge" in texts[0]
    dialog.show_limit(PlacementLimit.NONE)
    assert not any(each.text for each in dialog.findChildren(Notice))


@pytest.mark.parametrize("limit", set(PlacementLimit) - {PlacementLimit.NONE})
def test_every_limit_has_a_sentence(limit: PlacementLimit) -> None:
    assert sentence_for_limit(limit).endswith(".")


def test_defaults_are_restored_and_that_is_undone(open_dialog: Open) -> None:
    mine = replace(CHANGED, viewer_geometry="AAAA", welcomed=True)
    dialog, emitted = open_dialog(mine)
    button(dialog, "Restore defaults").click()
    assert emitted == [Preferences(viewer_geometry="AAAA", welcomed=True)]
    button(dialog, "Undo").click()
    assert emitted[-1] == mine
    assert not button(dialog, "Undo").isVisible()
    assert shown(control(dialog, Preferences.label)) == "News"


def test_undo_is_offered_until_the_next_change(open_dialog: Open) -> None:
    dialog, _ = open_dialog(CHANGED)
    button(dialog, "Restore defaults").click()
    assert button(dialog, "Undo").isVisible()
    control(dialog, Preferences.edge).setCurrentIndex(1)
    assert not button(dialog, "Undo").isVisible()


def test_searching_leaves_what_was_meant(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    search(dialog, "size")
    assert visible_settings(dialog) == {
        Preferences.bar_font_size,
        Preferences.text_size,
        Preferences.window_text,
    }
    search(dialog, "reading WIDTH")
    assert visible_settings(dialog) == {Preferences.column_width}
    search(dialog, "theme")
    assert visible_settings(dialog) == {Preferences.colours, Preferences.viewer_colours}
    search(dialog, "no such thing")
    assert visible_settings(dialog) == set()
    assert any(label.isVisible() and "No matching settings" in label.text() for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("teletype", Preferences.colours),
        ("sepia", Preferences.viewer_colours),
        ("round robin", Preferences.wire_order),
        ("update minutes", Preferences.polling_minutes),
        ("auto-hide", Preferences.placement),
        ("deutsch", Preferences.language),
        ("look for news", Preferences.polling_minutes),
        ("both edges even", Preferences.justified),
        ("crawl", Preferences.movement),
    ],
)
def test_a_setting_is_found_by_its_choices_and_by_what_it_was_once_called(
    open_dialog: Open, sought: str, found: Setting[Any]
) -> None:
    dialog, _ = open_dialog()
    search(dialog, sought)
    assert found in visible_settings(dialog)
    assert len(visible_settings(dialog)) <= 2


def test_a_page_shows_a_few_settings_and_the_rare_ones_when_asked(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    names = dialog.findChild(QListWidget)
    assert names is not None
    seen: set[Setting[Any]] = set()
    for name in ["Bar", "Headlines", "Reading", "Feeds and updates", "Notifications", "General"]:
        open_page(dialog, name)
        usual = {each for each in SHOWN if any(part.isVisible() for part in dialog.findChildren(QWidget, each.name))}
        assert 4 <= len(usual) <= 8, name
        open_page(dialog, name, advanced=True)
        seen |= usual | visible_settings(dialog)
    assert len(seen) > len(SHOWN) - 17  # the rest depends on others
    assert names.count() == 6


@pytest.mark.parametrize(
    ("setting", "page", "before", "after"),
    [
        (Preferences.own_text, "Bar", Preferences(), Preferences(colours=Colors.OWN)),
        (Preferences.floating_width, "Bar", Preferences(), Preferences(placement=Placement.FLOATING)),
        (Preferences.side_width, "Bar", Preferences(), Preferences(edge=Edge.LEFT)),
        (Preferences.step_seconds, "Headlines", Preferences(), Preferences(movement=Movement.STEPS)),
        (Preferences.proxy_address, "Feeds and updates", Preferences(), Preferences(proxy=Proxy.ADDRESS)),
        (Preferences.quiet_from, "Notifications", Preferences(notifications=False), Preferences()),
    ],
    ids=name_of,
)
def test_a_setting_without_effect_is_not_shown(
    open_dialog: Open, setting: Setting[Any], page: str, before: Preferences, after: Preferences
) -> None:
    dialog, _ = open_dialog(before)
    open_page(dialog, page, advanced=True)
    assert not control(dialog, setting).isVisible()
    dialog.show_preferences(after)
    assert control(dialog, setting).isVisible()


def test_speed_and_sizes_have_names_and_any_other_value_is_told(open_dialog: Open) -> None:
    dialog, emitted = open_dialog()
    assert preset(dialog, Preferences.speed, "Normal").isChecked()
    preset(dialog, Preferences.speed, "Fast").click()
    preset(dialog, Preferences.height, "Large").click()
    preset(dialog, Preferences.text_size, "Large").click()
    assert emitted[-1] == Preferences(speed=125.0, height=44, text_size=16)
    dialog.show_preferences(Preferences(speed=63.7))
    assert not any(preset(dialog, Preferences.speed, each).isChecked() for each in ("Slow", "Normal", "Fast"))
    open_page(dialog, "Headlines")
    assert any(label.isVisible() and label.text() == "63.7 px/s" for label in dialog.findChildren(QLabel))


def test_a_theme_is_one_click_and_the_preview_takes_it_on(open_dialog: Open) -> None:
    dialog, emitted = open_dialog(Preferences(colours=Colors.LIGHT))
    preview = dialog.findChild(BarPreview)
    assert preview is not None
    assert preview.isVisible()
    assert preview.grab().toImage().pixelColor(preview.width() - 1, 1) == QColor(LIGHT.background)
    theme(dialog, "Teletype").click()
    assert emitted == [Preferences(colours=Colors.TELETYPE)]
    assert preview.grab().toImage().pixelColor(preview.width() - 1, 1) == QColor(TELETYPE.background)
    open_page(dialog, "General")
    assert not preview.isVisible()


def test_a_page_is_chosen_while_searching(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    search(dialog, "sepia")
    field, names = dialog.findChild(QLineEdit), dialog.findChild(QListWidget)
    assert field is not None
    assert names is not None
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert names.hasFocus()
    QTest.keyClick(names, Qt.Key.Key_End)
    assert control(dialog, Preferences.language).isVisible()
    assert not control(dialog, Preferences.viewer_colours).isVisible()


def test_escape_takes_back_the_search_before_it_closes(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    search(dialog, "size")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert Preferences.text_size not in visible_settings(dialog)
    assert Preferences.colours in visible_settings(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_mnemonic_is_used_once(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    texts += [each.text() for each in dialog.findChildren(QCheckBox)]
    texts += [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()]
    letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(letters) >= 20  # there are more settings than letters
    assert len(letters) == len(set(letters))


def test_every_control_has_a_name_for_a_screen_reader(open_dialog: Open) -> None:
    dialog, _ = open_dialog()
    for each in SHOWN:
        interface = QAccessible.queryAccessibleInterface(control(dialog, each))
        assert interface.text(QAccessible.Text.Name), each.name


def test_the_wheel_scrolls_the_page_and_turns_no_control(open_dialog: Open) -> None:
    dialog, emitted = open_dialog()
    box = control(dialog, Preferences.height)
    position = QPointF(5, 5)
    down = QPoint(0, -120)
    wheel = QWheelEvent(
        position,
        box.mapToGlobal(position),
        QPoint(),
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert emitted == []


def test_a_command_that_translates_runs_only_as_it_was_confirmed(open_dialog: Open) -> None:
    dialog, emitted = open_dialog(
        Preferences(translate=True, translator=Translator.COMMAND, translation_command="tr {to}")
    )
    allowed: list[str] = []
    dialog.translation_command_allowed.connect(allowed.append)
    open_page(dialog, "Headlines", advanced=True)
    line = control(dialog, Preferences.translation_command)
    assert line.isVisible()
    assert not control(dialog, Preferences.translation_address).isVisible()
    confirmation = next(each for each in dialog.findChildren(QCheckBox) if each.text().startswith("I know"))
    assert not confirmation.isChecked(), "it came from elsewhere"
    confirmation.click()
    assert allowed == ["tr {to}"]
    QTest.keyClicks(line, "x")
    assert emitted[-1].translation_command == "tr {to}x"
    assert not confirmation.isChecked()
    dialog.show_allowed_command(digest_of("tr {to}x"))
    assert confirmation.isChecked()
    assert allowed == ["tr {to}"]


def test_no_command_can_be_entered_in_a_sandbox(open_dialog: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SNAP_NAME", "off-the-wire")
    dialog, _ = open_dialog(Preferences(translate=True, translator=Translator.COMMAND, translation_command="tr"))
    open_page(dialog, "Headlines", advanced=True)
    assert not control(dialog, Preferences.translation_command).isEnabled()
    sentence = sentence_for(FetchErrorKind.COMMAND, "sandbox")
    assert any(each.text() == sentence and each.isVisible() for each in dialog.findChildren(QLabel))


def test_a_key_is_handed_over_and_kept_out_of_the_preferences(open_dialog: Open) -> None:
    here = "http://localhost:5000"
    dialog, emitted = open_dialog(Preferences(translate=True, translation_address=f"{here}/"))
    entered: list[tuple[str, str]] = []
    dialog.translation_key_entered.connect(lambda *each: entered.append(each))
    open_page(dialog, "Headlines", advanced=True)
    field = control(dialog, Preferences.translation_key_for)
    QTest.keyClicks(field, "opensesame")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == [(here, "opensesame")]
    assert emitted[-1].translation_key_for == here
    assert "opensesame" not in repr(emitted[-1])
    assert "opensesame" not in field.text()
    assert field.text(), "something stands for it"
    dialog.show_preferences(replace(emitted[-1], translation_address="https://other.example"))
    assert field.text() == "", "it is for the other server"
    dialog.show_preferences(emitted[-1])
    field.clear()
    field.setModified(True)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered[-1] == (here, "")
    assert emitted[-1].translation_key_for == ""
