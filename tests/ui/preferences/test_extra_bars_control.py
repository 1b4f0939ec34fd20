"""The control of the extra bars: each can be added, moved, given another collection, and removed."""

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from ticker.entities import Collection
from ticker.preferences import MAX_EXTRA_BARS, Edge, ExtraBar
from ticker.ui.preferences.extra_bars_control import ExtraBarsControl

COLLECTIONS = (Collection(3, "Markets"), Collection(5, "Morning"))


@pytest.fixture
def control(qtbot: QtBot) -> ExtraBarsControl:
    made = ExtraBarsControl(("eDP-1", "HDMI-1"))
    qtbot.addWidget(made)
    made.show_collections(COLLECTIONS)
    made.show()
    return made


def boxes(control: ExtraBarsControl, name: str) -> list[QComboBox]:
    return [each for each in control.findChildren(QComboBox) if each.accessibleName() == name]


def pick(qtbot: QtBot, control: ExtraBarsControl, box: QComboBox, text: str) -> tuple[ExtraBar, ...]:
    """Choose ``text`` as a user does and return what was emitted."""
    with qtbot.waitSignal(control.bars_changed) as emitted:
        row = box.findText(text)
        assert row >= 0, text
        box.setCurrentIndex(row)
        box.activated.emit(row)
    return emitted.args[0]  # type: ignore[no-any-return]


def test_a_bar_is_added_where_there_is_none_yet(qtbot: QtBot, control: ExtraBarsControl) -> None:
    emitted: list[tuple[ExtraBar, ...]] = []
    control.bars_changed.connect(emitted.append)
    control.add_button.click()
    control.add_button.click()
    assert emitted == [(ExtraBar("HDMI-1", Edge.TOP),), (ExtraBar("HDMI-1", Edge.TOP), ExtraBar())]


def test_position_and_collection_of_each_can_be_chosen(qtbot: QtBot, control: ExtraBarsControl) -> None:
    control.show_bars((ExtraBar(), ExtraBar("HDMI-1")))
    assert [box.currentText() for box in boxes(control, "Screen")] == ["Main screen", "HDMI-1"]
    pick(qtbot, control, boxes(control, "Screen")[0], "eDP-1")
    pick(qtbot, control, boxes(control, "Edge")[1], "Top")
    emitted = pick(qtbot, control, boxes(control, "Shows")[1], "Morning")
    assert emitted == (ExtraBar("eDP-1"), ExtraBar("HDMI-1", Edge.TOP, 5)) == control.bars
    assert emitted[1].edge is Edge.TOP


def test_the_one_that_is_removed_goes_and_the_others_stay(qtbot: QtBot, control: ExtraBarsControl) -> None:
    control.show_bars((ExtraBar("eDP-1"), ExtraBar("HDMI-1"), ExtraBar()))
    buttons = [each for each in control.findChildren(QPushButton) if each.accessibleName() == "Remove this bar"]
    with qtbot.waitSignal(control.bars_changed) as emitted:
        buttons[1].click()
    assert emitted.args == [(ExtraBar("eDP-1"), ExtraBar())]


def test_a_screen_that_is_not_there_is_shown_as_such_and_a_collection_that_is_gone_as_everything(
    control: ExtraBarsControl,
) -> None:
    control.show_bars((ExtraBar("DP-9", collection=99),))
    assert boxes(control, "Screen")[0].currentText() == "DP-9 (not connected)"
    assert boxes(control, "Shows")[0].currentText() == "All feeds"
    assert control.bars == (ExtraBar("DP-9", collection=99),)


def test_a_collection_that_was_renamed_is_called_by_its_new_name(control: ExtraBarsControl) -> None:
    control.show_bars((ExtraBar(collection=3),))
    assert boxes(control, "Shows")[0].currentText() == "Markets"
    control.show_collections((Collection(3, "Exchanges"),))
    assert boxes(control, "Shows")[0].currentText() == "Exchanges"


def test_there_is_an_end_to_how_many_can_be_added(control: ExtraBarsControl) -> None:
    control.show_bars((ExtraBar(),) * MAX_EXTRA_BARS)
    assert not control.add_button.isEnabled()
