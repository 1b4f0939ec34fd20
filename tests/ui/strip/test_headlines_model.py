"""The headlines on the wire: what is replaced, what is told about it, what counts as new."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.ui.strip.headlines_model import HeadlinesModel, Role


def headline(entry_id: int, title: str = "", *, is_read: bool = False) -> Headline:
    return Headline(entry_id, 1, title or f"Headline {entry_id}", "The Daily Test", is_read=is_read)


def wire(*entry_ids: int) -> tuple[Headline, ...]:
    return tuple(headline(entry_id) for entry_id in entry_ids)


def ids(model: HeadlinesModel) -> list[int]:
    return [model.index(row).data(Role.ENTRY_ID) for row in range(model.rowCount())]


@given(st.lists(st.lists(st.integers(1, 12), unique=True), min_size=1, max_size=5))
def test_whatever_is_put_on_the_wire_is_there_in_that_order(rounds: list[list[int]]) -> None:
    model = HeadlinesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for entry_ids in rounds:
        model.replace(wire(*entry_ids))
        assert ids(model) == entry_ids
        assert [model.row_of(entry_id) for entry_id in entry_ids] == list(range(len(entry_ids)))


def test_the_same_headlines_again_make_no_noise(qtbot: QtBot) -> None:
    model = HeadlinesModel()
    model.replace(wire(1, 2, 3))
    with (
        qtbot.assertNotEmitted(model.rowsInserted),
        qtbot.assertNotEmitted(model.rowsRemoved),
        qtbot.assertNotEmitted(model.dataChanged),
        qtbot.assertNotEmitted(model.layoutChanged),
    ):
        model.replace(wire(1, 2, 3))


def test_a_new_headline_inserts_one_row_and_an_edit_changes_one(qtbot: QtBot) -> None:
    model = HeadlinesModel()
    model.replace(wire(2, 3))
    with qtbot.waitSignal(model.rowsInserted) as inserted, qtbot.assertNotEmitted(model.rowsRemoved):
        model.replace(wire(1, 2, 3))
    assert inserted.args[1:] == [0, 0]
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.replace((headline(1), headline(2, "Corrected"), headline(3)))
    assert changed.args[0].row() == changed.args[1].row() == 1
    assert model.index(1).data() == "Corrected"


def test_who_holds_on_to_a_row_keeps_it_through_a_change_of_order(qtbot: QtBot) -> None:
    model = HeadlinesModel()
    model.replace(wire(1, 2, 3))
    held = QPersistentModelIndex(model.index(0))
    model.replace(wire(3, 2, 1))
    assert held.row() == 2
    assert held.data(Role.ENTRY_ID) == 1


def test_roles_tell_of_a_headline() -> None:
    model = HeadlinesModel()
    shown = replace(headline(7), is_saved=True, published_at=12.5)
    model.replace((shown,))
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Headline 7"
    assert index.data(Role.FEED_TITLE) == "The Daily Test"
    assert index.data(Role.IS_SAVED) is True
    assert index.data(Role.IS_READ) is False
    assert index.data(Role.PUBLISHED_AT) == 12.5
    assert index.data(Role.HEADLINE) == shown
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert set(model.roleNames()) >= set(Role)


def test_reading_and_saving_change_the_row(qtbot: QtBot) -> None:
    model = HeadlinesModel()
    model.replace(wire(1, 2))
    with qtbot.waitSignal(model.dataChanged):
        model.mark_read(2)
    model.mark_saved(1)
    assert model.index(1).data(Role.IS_READ) is True
    assert model.headlines == (replace(headline(1), is_saved=True), replace(headline(2), is_read=True))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.mark_read(2)
        model.mark_read(99)
        model.mark_saved(99)


def test_in_some_feeds_what_has_gone_past_is_read(qtbot: QtBot) -> None:
    model = HeadlinesModel()
    passing, staying = replace(headline(1), is_read_when_passed=True), headline(2)
    model.replace((passing, staying))
    with qtbot.assertNotEmitted(model.read_by_passing):
        model.mark_passed(2)
    with qtbot.waitSignal(model.read_by_passing) as told:
        model.mark_passed(1)
    assert told.args == [1]
    model.mark_read(1)
    with qtbot.assertNotEmitted(model.read_by_passing):
        model.mark_passed(1)


def test_what_is_there_at_the_start_is_not_new_but_what_joins_is() -> None:
    model = HeadlinesModel()
    model.replace(())
    model.replace(wire(1, 2))
    assert not model.is_new(1)
    model.replace(wire(3, 1, 2))
    assert [model.index(row).data(Role.IS_NEW) for row in range(3)] == [True, False, False]


def test_a_headline_is_new_until_it_has_gone_past_or_was_read(qtbot: QtBot) -> None:
    model = HeadlinesModel()
    model.replace(wire(1))
    model.replace(wire(3, 2, 1))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.mark_passed(2)
    assert changed.args[0].row() == 1
    assert not model.is_new(2)
    model.mark_read(3)
    assert not model.is_new(3)
    model.replace(wire(3, 2, 1))
    assert not model.is_new(2)
