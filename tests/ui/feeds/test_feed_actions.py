"""What can be done with the selected feeds, by key, menu and button."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
)

from tests.ui.feeds.feeds_window import (
    HARBOUR,
    LOOSE,
    WEATHER,
    Signals,
    action,
    address,
    button,
    drop,
    field,
    index_of,
    press,
    rename,
    says,
    select,
    tree,
)
from tests.ui.pointer import double_click
from ticker.ui.feeds.feeds_dialog import FeedsDialog
from ticker.ui.widgets.drop_target import DroppedItems
from ticker.ui.widgets.feed_requests import FeedRequests

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


def test_delete_removes_what_is_selected_and_can_be_undone(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "Tides")
    press(dialog, Qt.Key.Key_Delete)
    assert requested == [("remove", (2,))]
    assert "“Tides” was removed." in says(dialog)
    button(dialog, "Undo").click()
    assert requested[1:] == [("undo_remove", (2,))]
    assert "“Tides” was removed." not in says(dialog)


def test_all_that_was_done_can_be_undone_the_latest_first(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "Tides")
    press(dialog, Qt.Key.Key_Delete)
    drop(dialog, ["World"], "Science")
    rename(dialog, "Weather", "Clouds")
    requested.clear()
    for _ in range(4):
        tree(dialog).setFocus()
        QTest.keyClick(tree(dialog), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert requested == [
        ("rename", 3, ""),
        ("undo_move", ((1, ("World",), None), (2, ("World", "Seas"), None))),
        ("undo_remove", (2,)),
    ]


def test_the_last_one_found_can_be_removed_and_had_back_without_the_mouse(
    dialog: FeedsDialog, requested: Signals
) -> None:
    field(dialog, "Find a feed").setText("Tides")
    select(dialog, "Tides")
    press(dialog, Qt.Key.Key_Delete)
    dialog.show_feeds((HARBOUR, WEATHER, LOOSE), {})
    assert "No matching feeds." in says(dialog)
    focused = QApplication.focusWidget()
    assert focused is tree(dialog)
    QTest.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert requested == [("remove", (2,)), ("undo_remove", (2,))]


def test_a_folder_stands_for_all_feeds_in_it(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "World", "Tides", "Loose Ends")
    button(dialog, "Remove").click()
    button_request = requested.pop()
    assert button_request[0] == "remove"
    assert sorted(button_request[1]) == [1, 2, 4]
    assert "3 feed(s) removed." in says(dialog)


def test_delete_while_writing_removes_no_feed(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "Tides")
    QTest.keyClick(address(dialog), Qt.Key.Key_Delete)
    assert requested == []


def test_f5_checks_the_selected_feeds(dialog: FeedsDialog, requested: Signals) -> None:
    assert not button(dialog, "Update now").isEnabled()
    select(dialog, "Weather")
    press(dialog, Qt.Key.Key_F5)
    assert requested == [("refresh", (3,))]


def test_a_folder_is_dissolved_into_the_one_above(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "World")
    action(dialog.feed_actions.menu_for((1, 2)), "Remove Folder “World”, Keep Feeds").trigger()
    assert sorted(requested) == [("move", (1,), ()), ("move", (2,), ("Seas",))]
    select(dialog, "Weather")
    assert not any("Remove Folder" in each.text() for each in dialog.feed_actions.menu_for((3,)).actions())


def test_settings_of_all_selected_feeds_are_asked_for_by_key_menu_and_double_click(
    dialog: FeedsDialog, requested: Signals
) -> None:
    select(dialog, "Weather", "Loose Ends")
    tree(dialog).setFocus()
    QTest.keyClick(tree(dialog), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    action(dialog.feed_actions.menu_for((3, 4)), "Copy Diagnosis").trigger()
    assert requested == [("settings", (3, 4)), ("diagnosis", (3, 4))]
    requested.clear()
    view = tree(dialog)
    for title in ("Tides", "Science"):
        place = view.visualRect(index_of(dialog, title)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        double_click(view.viewport(), place)
    assert requested == [("settings", (2,))]


def test_the_menu_moves_copies_and_takes_off_the_wire(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "Weather", "Loose Ends")
    menu = dialog.feed_actions.menu_for((3, 4))
    action(menu, "Move to Folder", "World › Seas").trigger()
    action(menu, "Move to Folder", "Science").trigger()
    action(menu, "Show on the Bar").trigger()
    action(menu, "Copy Address").trigger()
    assert requested == [
        ("move", (3, 4), ("World", "Seas")),
        ("move", (4,), ("Science",)),
        ("wire", 3, False),
        ("wire", 4, False),
    ]
    assert QGuiApplication.clipboard().text() == f"{WEATHER.url}\n{LOOSE.url}"
    menu.close()


def test_the_menu_makes_a_new_folder(dialog: FeedsDialog, requested: Signals) -> None:
    menu = dialog.feed_actions.menu_for((4,))
    action(menu, "Move to Folder", "New Folder…").trigger()
    menu.close()
    question = next(each for each in dialog.findChildren(QDialog) if each.windowTitle() == "New folder")
    name = question.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText("Odds / Ends")
    question.accept()
    assert requested == [("move", (4,), ("Odds", "Ends"))]


def test_what_is_on_the_clipboard_can_be_pasted(
    dialog: FeedsDialog, requests: FeedRequests, copied: QClipboard, tmp_path: Path
) -> None:
    taken: list[DroppedItems] = []
    requests.items_dropped.connect(taken.append)
    mime = QMimeData()  # as a file manager copies
    mime.setUrls([QUrl("file:///lists/mine.opml"), QUrl("file:///lists/yours.opml")])
    copied.setMimeData(mime)
    press(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    listed = '<opml><body><outline xmlUrl="https://example.org/a"/></body></opml>'
    for text in (listed, "https://example.org/a"):
        copied.setText(text)
        press(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert taken == [
        DroppedItems(("/lists/mine.opml", "/lists/yours.opml")),
        DroppedItems(text=listed),
        DroppedItems(addresses=("https://example.org/a",)),
    ]
    copied.setText("nothing")
    press(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "The clipboard has no feed or website address." in says(dialog)
    assert len(taken) == 3


def test_the_addresses_of_what_is_selected_are_copied(dialog: FeedsDialog, copied: QClipboard) -> None:
    select(dialog, "Weather", "Loose Ends")
    press(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.text() == f"{WEATHER.url}\n{LOOSE.url}"
