"""The list of the wire: finding headlines, and what can be wished with one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.pointer import double_click
from ticker.entities import Headline
from ticker.ui.headlines import HeadlinesModel
from ticker.ui.wire_window import WireWindow

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
NOW = 1_700_000_000.0
HARBOUR = Headline(1, 7, "Harbour reopens", "Coast News", published_at=NOW - 60)
STORM = Headline(2, 7, "Storm passes", "Coast News", published_at=NOW - 120, is_read=True)
STARS = Headline(3, 8, "Stars align", "Sky Watch", published_at=NOW - 3 * 86_400, is_saved=True)


@pytest.fixture
def model() -> HeadlinesModel:
    model = HeadlinesModel()
    model.replace((HARBOUR, STORM, STARS))
    return model


@pytest.fixture
def window(model: HeadlinesModel, qtbot: QtBot) -> Iterator[WireWindow]:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    window = WireWindow(model, now=lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    QLocale.setDefault(locale)


@pytest.fixture
def wishes(window: WireWindow) -> list[tuple[str, int]]:
    """Collect what the window asks for, in order."""
    wished: list[tuple[str, int]] = []
    for name in ("open", "browse", "copy"):
        getattr(window, f"{name}_requested").connect(lambda entry_id, name=name: wished.append((name, entry_id)))
    return wished


def the_list(window: WireWindow) -> QListView:
    return next(each for each in window.findChildren(QListView) if each.accessibleName() == "Headlines")


def titles(window: WireWindow) -> list[str]:
    rows = the_list(window).model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def spoken(window: WireWindow, row: int) -> str:
    return str(the_list(window).model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def search(window: WireWindow) -> QLineEdit:
    return next(each for each in window.findChildren(QLineEdit) if each.accessibleName() == "Find a headline")


def show_only(window: WireWindow, words: str) -> None:
    box = window.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentText(words)


def press(
    window: WireWindow, row: int, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key on the headline in ``row``, shortcuts included."""
    view = the_list(window)
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, key, held)


def test_all_headlines_are_listed_as_they_come(window: WireWindow, model: HeadlinesModel) -> None:
    assert titles(window) == ["Harbour reopens", "Storm passes", "Stars align"]
    model.replace((Headline(4, 7, "Newest", "Coast News", published_at=NOW), HARBOUR, STORM, STARS))
    assert titles(window)[0] == "Newest"
    assert any(label.text() == "4 of 4 headlines" for label in window.findChildren(QLabel))


def test_a_headline_is_spoken_with_source_time_and_state(window: WireWindow) -> None:
    assert spoken(window, 0).startswith("Harbour reopens, Coast News · ")
    assert spoken(window, 0).endswith(", unread")
    assert spoken(window, 1).endswith(", read")
    assert "/11/2023" in spoken(window, 2)
    assert " · saved, " in spoken(window, 2)


def test_headlines_are_found_by_title_and_feed(window: WireWindow) -> None:
    search(window).setText("STORM coast")
    assert titles(window) == ["Storm passes"]
    search(window).setText("sky")
    assert titles(window) == ["Stars align"]
    search(window).setText("nothing like it")
    assert any(
        label.isVisible() and label.text() == "No headline is like that." for label in window.findChildren(QLabel)
    )


def test_escape_takes_back_the_search_before_it_closes(window: WireWindow) -> None:
    search(window).setText("sky")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert len(titles(window)) == 3
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_only_unread_or_saved_ones(window: WireWindow) -> None:
    show_only(window, "Unread")
    assert titles(window) == ["Harbour reopens", "Stars align"]
    show_only(window, "Saved")
    assert titles(window) == ["Stars align"]
    show_only(window, "All headlines")
    assert len(titles(window)) == 3


def test_an_opened_headline_stays_among_the_unread_until_the_next_choice(
    window: WireWindow, model: HeadlinesModel
) -> None:
    window.open_requested.connect(model.mark_read)
    show_only(window, "Unread")
    press(window, 0, Qt.Key.Key_Return)
    assert titles(window) == ["Harbour reopens", "Stars align"]
    model.mark_read(STARS.entry_id)
    assert titles(window) == ["Harbour reopens"]
    show_only(window, "Saved")
    show_only(window, "Unread")
    assert titles(window) == []


def test_enter_or_a_double_click_opens(window: WireWindow, wishes: list[tuple[str, int]]) -> None:
    press(window, 1, Qt.Key.Key_Return)
    press(window, 0, Qt.Key.Key_Enter)
    view = the_list(window)
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(wishes) == 2
    double_click(view.viewport(), place)
    assert wishes == [("open", 2), ("open", 1), ("open", 3)]


def test_enter_in_the_search_opens_the_first_found(window: WireWindow, wishes: list[tuple[str, int]]) -> None:
    search(window).setFocus()
    QTest.keyClicks(search(window), "sky")
    QTest.keyClick(search(window), Qt.Key.Key_Return)
    assert wishes == [("open", 3)]


def test_an_arrow_leads_from_the_search_into_the_list(window: WireWindow) -> None:
    search(window).setFocus()
    QTest.keyClick(search(window), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is the_list(window)
    assert the_list(window).currentIndex().data() == "Harbour reopens"


def test_keys_and_menu_browse_and_copy(window: WireWindow, wishes: list[tuple[str, int]]) -> None:
    press(window, 1, Qt.Key.Key_B)
    press(window, 2, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    menu = window.menu()
    words = [each.text().replace("&", "") for each in menu.actions() if not each.isSeparator()]
    assert words == ["Open", "Open in browser", "Copy link", "Mark as read", "Do not save any more"]
    for action in menu.actions()[:3]:
        action.trigger()
    assert wishes == [("browse", 2), ("copy", 3), ("open", 3), ("browse", 3), ("copy", 3)]


@pytest.fixture
def marks(window: WireWindow, model: HeadlinesModel) -> list[tuple[object, bool]]:
    """Do with the model what the program does, and collect what was asked for."""
    asked: list[tuple[object, bool]] = []

    def mark(entry_ids: tuple[int, ...], is_read: bool) -> None:
        asked.append((entry_ids, is_read))
        for entry_id in entry_ids:
            model.mark_read(entry_id, is_read)

    def save(entry_id: int, is_saved: bool) -> None:
        asked.append((entry_id, is_saved))
        model.mark_saved(entry_id, is_saved)

    window.read_requested.connect(mark)
    window.save_requested.connect(save)
    return asked


def test_m_marks_and_s_saves_and_both_are_taken_back_alike(
    window: WireWindow, marks: list[tuple[object, bool]]
) -> None:
    for _ in range(2):
        press(window, 0, Qt.Key.Key_M)
        press(window, 2, Qt.Key.Key_S)
    assert marks == [((1,), True), (3, False), ((1,), False), (3, True)]


def test_what_is_shown_is_marked_as_read_at_once_and_that_can_be_undone(
    window: WireWindow, model: HeadlinesModel, marks: list[tuple[object, bool]], qtbot: QtBot
) -> None:
    def unread() -> set[int]:
        return {each.entry_id for each in model.headlines if not each.is_read}

    def button(words: str) -> QPushButton:
        return next(each for each in window.findChildren(QPushButton) if each.text() == words)

    mark_all = button("&Mark all as read")
    search(window).setText("coast")
    mark_all.click()
    assert unread() == {3}
    qtbot.waitUntil(lambda: not mark_all.isEnabled())
    button("&Undo").click()
    assert unread() == {1, 3}
    search(window).clear()
    mark_all.click()
    assert unread() == set()
    press(window, 0, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert unread() == {1, 3}
    assert marks == [((1,), True), ((1,), False), ((1, 3), True), ((1, 3), False)]


def test_nothing_is_wished_without_a_headline(window: WireWindow, wishes: list[tuple[str, int]]) -> None:
    for action in window.menu().actions():
        action.trigger()
    assert wishes == []


def test_the_mark_of_the_unread_stands_where_the_language_begins(window: WireWindow) -> None:
    def marked(column: range) -> bool:
        view = the_list(window)
        image = view.viewport().grab().toImage()
        place = view.visualRect(view.model().index(0, 0))
        accent = view.palette().color(QPalette.ColorRole.Accent)
        rows = range(place.top(), place.bottom())
        return any(image.pixelColor(x, y) == accent for x in column for y in rows)

    width = the_list(window).viewport().width()
    left, right = range(30), range(width - 30, width)
    assert (marked(left), marked(right)) == (True, False)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert (marked(left), marked(right)) == (False, True)
