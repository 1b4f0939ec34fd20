"""The feeds dialog: what is shown of the subscriptions, and what the user can request."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QClipboard, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.feed_variants import with_polling, with_settings
from tests.ui.pointer import double_click
from ticker.entities import Feed, FeedLink, FeedPolling, FeedSettings, FetchErrorKind
from ticker.poller.schedule import Reason
from ticker.ui.feeds.discovered_feeds_dialog import DiscoveredFeedsDialog
from ticker.ui.feeds.feeds_dialog import FeedsDialog
from ticker.ui.feeds.feeds_model import state_of
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.widgets.drop_target import DroppedItems
from ticker.ui.widgets.feed_requests import FeedRequests

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform

NOW = 1_700_000_000.0
FEED = Feed(0, "", polling=FeedPolling(checked_at=NOW - 600, next_check_at=NOW + 600))
HARBOUR = replace(
    FEED,
    id=1,
    url="https://example.org/harbour",
    feed_title="Harbour News",
    settings=replace(FEED.settings, folder=("World",)),
)
TIDES = replace(
    FEED,
    id=2,
    url="https://example.org/tides",
    feed_title="Tides",
    settings=replace(FEED.settings, folder=("World", "Seas")),
)
WEATHER = replace(
    FEED,
    id=3,
    url="https://example.org/weather",
    feed_title="Weather",
    settings=replace(FEED.settings, folder=("Science",)),
)
LOOSE = replace(FEED, id=4, url="https://example.org/loose", feed_title="Loose Ends")
FEEDS = (HARBOUR, TIDES, WEATHER, LOOSE)

Signals = list[tuple[Any, ...]]


@pytest.fixture
def requests() -> FeedRequests:
    return FeedRequests()


@pytest.fixture
def dialog(requests: FeedRequests, qtbot: QtBot) -> Iterator[FeedsDialog]:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    dialog = FeedsDialog(requests, now=lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.show_feeds(FEEDS, {1: 3})
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog
    QLocale.setDefault(locale)


@pytest.fixture
def requested(dialog: FeedsDialog, requests: FeedRequests) -> Signals:
    """Collect what the dialog requests, in order."""
    requested: Signals = []
    for name, signal in {
        "subscribe": dialog.subscribe_bar.subscribe_requested,
        "import": dialog.import_requested,
        "export": dialog.export_requested,
        "remove": requests.remove_requested,
        "undo_remove": requests.restore_requested,
        "rename": requests.rename_requested,
        "move": requests.move_requested,
        "undo_move": requests.restore_positions_requested,
        "refresh": requests.refresh_requested,
        "settings": requests.settings_requested,
        "diagnosis": requests.diagnosis_requested,
        "wire": requests.wire_toggled,
    }.items():
        signal.connect(lambda *told, name=name: requested.append((name, *told)))
    return requested


def tree(dialog: QWidget) -> QTreeView:
    found = dialog.findChild(QTreeView)
    assert isinstance(found, QTreeView)
    return found


def rows(dialog: QWidget, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """Return what the tree shows, a line a row, indented, folders that are folded up closed."""
    view = tree(dialog)
    model = view.model()
    lines = []
    for row in range(model.rowCount(parent or QModelIndex())):
        index = model.index(row, 0, parent or QModelIndex())
        lines.append("  " * depth + index.data())
        if view.isExpanded(index):
            lines += rows(dialog, index, depth + 1)
    return lines


def index_of(dialog: QWidget, title: str) -> QModelIndex:
    model = tree(dialog).model()
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1, flags)
    assert found, title
    return found[0]


def select(dialog: QWidget, *titles: str) -> None:
    selection = tree(dialog).selectionModel()
    for title in titles:
        index = index_of(dialog, title)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(index, flags)


def selected(dialog: QWidget) -> list[str]:
    return [index.data() for index in tree(dialog).selectionModel().selectedRows()]


def press(dialog: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the tree, shortcuts included."""
    tree(dialog).setFocus()
    QTest.keyClick(tree(dialog), key, modifier)


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def address(dialog: QWidget) -> QLineEdit:
    return field(dialog, "Address of a feed")


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words)


def says(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def action(menu: QMenu, *words: str) -> QAction:
    """Return the action found in ``menu`` by its words, submenus first."""
    found = next(each for each in menu.actions() if each.text().replace("&", "") == words[0])
    submenu = found.menu()
    return action(submenu, *words[1:]) if isinstance(submenu, QMenu) and words[1:] else found


def could_be_html(text: str) -> bool:
    """Return whether Qt would read a tool tip as HTML: it looks for the first tag."""
    return re.search(r"<[a-zA-Z!/]", text) is not None


# What is shown


def test_feeds_stand_in_their_folders(dialog: FeedsDialog) -> None:
    assert rows(dialog) == ["Science", "  Weather", "World", "  Seas", "    Tides", "  Harbour News", "Loose Ends"]


def test_unread_entries_are_counted_and_the_feed_stands_out(dialog: FeedsDialog) -> None:
    harbour, tides = index_of(dialog, "Harbour News"), index_of(dialog, "Tides")
    assert harbour.siblingAtColumn(1).data() == "3"
    assert harbour.data(Qt.ItemDataRole.FontRole).bold()
    assert tides.siblingAtColumn(1).data() == ""
    assert not tides.data(Qt.ItemDataRole.FontRole).bold()


def test_the_state_is_said_in_plain_words(dialog: FeedsDialog) -> None:
    minutes = {feed: index_of(dialog, feed.title).siblingAtColumn(2).data() for feed in (HARBOUR,)}
    assert minutes[HARBOUR].startswith("Checked ")
    assert "; next check " in minutes[HARBOUR]
    assert state_of(Feed(9, "https://example.org/"), NOW) == "Not checked yet"
    assert state_of(with_settings(LOOSE, is_paused=True), NOW).startswith("Paused")
    failed = with_polling(LOOSE, error=FetchErrorKind.NOT_A_FEED, error_detail="html")
    assert state_of(failed, NOW) == sentence_for(FetchErrorKind.NOT_A_FEED, "html")
    assert "asked for a pause" in state_of(with_polling(LOOSE, next_check_reason=Reason.RETRY_AFTER), NOW)
    days_ago = state_of(with_polling(LOOSE, checked_at=NOW - 3 * 86_400), NOW)
    assert "/11/2023" in days_ago.split(";")[0]
    assert "/11/2023" not in days_ago.split(";")[1]


def test_a_change_touches_its_own_row_alone(dialog: FeedsDialog) -> None:
    touched: set[str] = set()
    moved: list[object] = []
    model = tree(dialog).model()
    model.dataChanged.connect(lambda index, *_: touched.add(index.siblingAtColumn(0).data()))
    for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged):
        signal.connect(lambda *told: moved.append(told))
    dialog.show_feeds(FEEDS, {1: 3})
    assert touched == set()
    dialog.show_feeds((HARBOUR, with_polling(TIDES, error=FetchErrorKind.TIMED_OUT), WEATHER, LOOSE), {1: 3})
    assert touched == {"Tides"}
    assert moved == []


def test_selection_and_place_stay_while_feeds_come_go_and_move(dialog: FeedsDialog) -> None:
    many = tuple(Feed(n, f"https://example.org/{n}", f"Feed {n:03}") for n in range(10, 210))
    dialog.show_feeds((*FEEDS, *many), {})
    select(dialog, "Tides", "Feed 150")
    view = tree(dialog)
    view.scrollTo(index_of(dialog, "Feed 150"))
    bar = view.verticalScrollBar()
    place = bar.value()
    assert place > 0
    dialog.show_feeds((*FEEDS, *(with_polling(feed, checked_at=NOW) for feed in many)), {150: 7})
    assert bar.value() == place
    dialog.show_feeds((HARBOUR, with_settings(TIDES, folder=("Science",)), LOOSE, *many), {150: 7})
    assert set(selected(dialog)) == {"Tides", "Feed 150"}
    assert rows(dialog)[:4] == ["Science", "  Tides", "World", "  Harbour News"]


def test_folded_folders_stay_folded(dialog: FeedsDialog) -> None:
    tree(dialog).collapse(index_of(dialog, "World"))
    dialog.show_feeds((*FEEDS, Feed(5, "https://example.org/5", "Five", settings=FeedSettings(folder=("World",)))), {})
    field(dialog, "Find a feed").setText("Tides")
    assert rows(dialog) == ["World", "  Seas", "    Tides"]
    field(dialog, "Find a feed").clear()
    assert rows(dialog) == ["Science", "  Weather", "World", "Loose Ends"]


def test_finding_by_title_address_and_folder(dialog: FeedsDialog) -> None:
    search = field(dialog, "Find a feed")
    search.setText("example.org/LOOSE")
    assert rows(dialog) == ["Loose Ends"]
    search.setText("seas")
    assert rows(dialog) == ["World", "  Seas", "    Tides"]
    search.setText("[")
    assert rows(dialog) == []
    assert "No feed is called that." in says(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert len(rows(dialog)) == 7


def test_an_arrow_leads_from_the_filter_into_the_tree(dialog: FeedsDialog) -> None:
    search = field(dialog, "Find a feed")
    found = {}
    for sought in ("", "tides"):
        search.setFocus()
        search.setText(sought)
        QTest.keyClick(search, Qt.Key.Key_Down)
        assert QApplication.focusWidget() is tree(dialog)
        found[sought] = selected(dialog)
    assert found == {"": ["Science"], "tides": ["Tides"]}


def test_only_those_with_problems_paused_or_off_the_wire(dialog: FeedsDialog) -> None:
    which = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Which feeds")
    ill = with_polling(TIDES, error=FetchErrorKind.TIMED_OUT)
    dialog.show_feeds((HARBOUR, ill, with_settings(WEATHER, is_paused=True), with_settings(LOOSE, on_wire=False)), {})
    tree(dialog).collapseAll()
    shown = {}
    for words in ("With problems", "Paused", "Off the wire"):
        which.setCurrentText(words)
        shown[words] = rows(dialog)
    assert shown == {
        "With problems": ["World", "  Seas", "    Tides"],
        "Paused": ["Science", "  Weather"],
        "Off the wire": ["Loose Ends"],
    }
    which.setCurrentText("With problems")
    dialog.show_changed((TIDES,), {})
    assert "No feed is like that." in says(dialog)
    which.setCurrentText("All feeds")
    assert rows(dialog) == ["Science", "World", "Loose Ends"]  # as they were folded up


def test_silent_and_slow_feeds_are_among_those_with_problems(dialog: FeedsDialog) -> None:
    silent = replace(TIDES, news_at=NOW - 200 * 86_400, polling=replace(TIDES.polling, succeeded_at=NOW - 60))
    slow = replace(LOOSE, news_at=NOW - 60, polling=replace(LOOSE.polling, succeeded_at=NOW - 60, seconds=20.0))
    dialog.show_feeds(
        (replace(HARBOUR, news_at=NOW - 60, polling=replace(HARBOUR.polling, succeeded_at=NOW - 60)), silent, slow), {}
    )
    next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Which feeds").setCurrentText(
        "With problems"
    )
    assert rows(dialog) == ["World", "  Seas", "    Tides", "Loose Ends"]


def test_no_network_here_is_no_problem_of_the_feeds(dialog: FeedsDialog) -> None:
    offline = with_polling(TIDES, error=FetchErrorKind.OFFLINE, next_check_reason=Reason.OFFLINE)
    dialog.show_feeds((HARBOUR, offline), {})
    assert index_of(dialog, "Tides").siblingAtColumn(2).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "there was no network" in index_of(dialog, "Tides").siblingAtColumn(2).data()


def test_what_became_of_some_feeds_leaves_the_others_as_they_are(dialog: FeedsDialog) -> None:
    new = Feed(9, "https://example.org/new", "New Feed", settings=FeedSettings(folder=("World",)))
    dialog.show_changed((with_settings(WEATHER, custom_title="Clouds", folder=("World",)), new), {3: 2})
    assert rows(dialog) == ["World", "  Seas", "    Tides", "  Clouds", "  Harbour News", "  New Feed", "Loose Ends"]
    assert index_of(dialog, "Harbour News").siblingAtColumn(1).data() == "3"
    assert index_of(dialog, "Clouds").siblingAtColumn(1).data() == "2"


def test_without_feeds_it_says_how_to_get_some(dialog: FeedsDialog) -> None:
    dialog.show_feeds((), {})
    assert any(text.startswith("No feeds yet") for text in says(dialog))
    dialog.show_feeds(FEEDS, {})
    assert not any(text.startswith("No feeds yet") for text in says(dialog))


def test_a_title_with_mark_up_is_shown_as_it_is(dialog: FeedsDialog) -> None:
    dialog.show_feeds((Feed(1, "https://example.org/", "<b>Bold</b> & <img src=x>"),), {})
    index = index_of(dialog, "<b>Bold</b> & <img src=x>")
    assert not could_be_html(index.data(Qt.ItemDataRole.ToolTipRole))


# Adding


@pytest.mark.parametrize(
    ("written", "url"),
    [
        (" https://example.org/feed.xml ", "https://example.org/feed.xml"),
        ("example.org/feed.xml", "https://example.org/feed.xml"),
        ("example.org:8080/feed.xml", "https://example.org:8080/feed.xml"),
        ("feed://example.org/feed.xml", "http://example.org/feed.xml"),
        ("feed:https://example.org/feed.xml", "https://example.org/feed.xml"),
    ],
)
def test_an_address_is_asked_for_with_enter(dialog: FeedsDialog, requested: Signals, written: str, url: str) -> None:
    QTest.keyClicks(address(dialog), written)
    QTest.keyClick(address(dialog), Qt.Key.Key_Return)
    assert requested == [("subscribe", url, ())]
    assert any(url in text for text in says(dialog))


def test_what_takes_too_long_can_be_stopped(dialog: FeedsDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(address(dialog), "https://example.org/")
    QTest.keyClick(address(dialog), Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.subscribe_bar.search_stopped):
        button(dialog, "Stop").click()
    assert button(dialog, "Subscribe").isEnabled()
    assert address(dialog).text() == "https://example.org/"
    dialog.subscribe_bar.show_found("https://example.org/", (FeedLink("https://example.org/feed"),))
    assert dialog.subscribe_bar.discovered is None


def test_of_several_feeds_that_were_found_those_wanted_are_chosen(dialog: FeedsDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(address(dialog), "https://example.org/")
    QTest.keyClick(address(dialog), Qt.Key.Key_Return)
    links = FeedLink("https://example.org/feed", "News"), FeedLink("https://example.org/2", "Sport")
    dialog.subscribe_bar.show_found("https://example.org/", links)
    (choice,) = dialog.findChildren(DiscoveredFeedsDialog)
    with qtbot.waitSignal(dialog.subscribe_bar.links_chosen) as told:
        button(choice, "Subscribe").click()
    assert told.args == [(links[0],), ()]
    assert not choice.isVisible()
    assert address(dialog).text() == ""


def test_a_folder_can_be_chosen_or_written(dialog: FeedsDialog, requested: Signals) -> None:
    folder = next(each for each in dialog.findChildren(QComboBox))
    dialog.subscribe_bar.offer_address("https://example.org/1")
    folder.setCurrentText("World › Seas")
    button(dialog, "Subscribe").click()
    dialog.subscribe_bar.show_failed("https://example.org/1", FetchErrorKind.TIMED_OUT)
    folder.setEditText("Arts / Music")
    button(dialog, "Subscribe").click()
    assert [request[2] for request in requested] == [("World", "Seas"), ("Arts", "Music")]


@pytest.mark.parametrize("written", ["mailto:ann@example.org", "ftp://example.org/", "https://", "/nowhere/feeds.opml"])
def test_what_is_no_web_address_is_answered_at_once(dialog: FeedsDialog, requested: Signals, written: str) -> None:
    dialog.subscribe_bar.offer_address(written)
    button(dialog, "Subscribe").click()
    assert requested == []
    assert sentence_for(FetchErrorKind.BAD_ADDRESS) in says(dialog)


def test_a_failure_is_told_and_the_address_stays_to_be_mended(dialog: FeedsDialog) -> None:
    dialog.subscribe_bar.offer_address("https://example.org/page")
    button(dialog, "Subscribe").click()
    dialog.subscribe_bar.show_failed("https://example.org/page", FetchErrorKind.NOT_A_FEED, "html")
    assert sentence_for(FetchErrorKind.NOT_A_FEED, "html") in says(dialog)
    assert address(dialog).text() == "https://example.org/page"
    assert button(dialog, "Subscribe").isEnabled()


def test_a_new_feed_is_shown_when_it_is_there(dialog: FeedsDialog) -> None:
    new = Feed(9, "https://example.org/new", "New Feed", settings=FeedSettings(folder=("World",)))
    dialog.subscribe_bar.offer_address(new.url)
    button(dialog, "Subscribe").click()
    dialog.show_added(new)
    dialog.show_feeds((*FEEDS, new), {})
    assert selected(dialog) == ["New Feed"]
    assert address(dialog).text() == ""
    assert "You now get the headlines of “New Feed”." in says(dialog)


def test_a_feed_that_was_there_already_is_shown(dialog: FeedsDialog) -> None:
    dialog.subscribe_bar.offer_address(TIDES.url)
    button(dialog, "Subscribe").click()
    dialog.show_added(TIDES, was_known=True)
    assert selected(dialog) == ["Tides"]
    assert "“Tides” was in your list already." in says(dialog)


def test_a_feed_that_comes_late_does_not_disturb_who_looks_for_another(dialog: FeedsDialog) -> None:
    dialog.subscribe_bar.offer_address(TIDES.url)
    button(dialog, "Subscribe").click()
    search = field(dialog, "Find a feed")
    search.setFocus()
    search.setText("Clouds")
    dialog.show_added(TIDES, was_known=True)
    assert search.text() == "Clouds"
    assert "“Tides” was in your list already." in says(dialog)


def test_feeds_that_come_by_a_list_do_not_disturb_who_writes_an_address(dialog: FeedsDialog) -> None:
    dialog.subscribe_bar.offer_address("https://example.org/half")
    said = says(dialog)
    dialog.show_added(LOOSE)
    assert address(dialog).text() == "https://example.org/half"
    assert says(dialog) == said


# Looking after


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
    assert "No feed is called that." in says(dialog)
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
    assert "Feeds removed: 3." in says(dialog)


def test_delete_while_writing_removes_no_feed(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "Tides")
    QTest.keyClick(address(dialog), Qt.Key.Key_Delete)
    assert requested == []


def test_f5_checks_the_selected_feeds(dialog: FeedsDialog, requested: Signals) -> None:
    assert not button(dialog, "Check now").isEnabled()
    select(dialog, "Weather")
    press(dialog, Qt.Key.Key_F5)
    assert requested == [("refresh", (3,))]


def rename(dialog: FeedsDialog, title: str, new: str) -> None:
    select(dialog, title)
    press(dialog, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == title
    editor.setText(new)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the editor closes first, then its text is taken


def test_f2_renames_a_feed(dialog: FeedsDialog, requested: Signals) -> None:
    rename(dialog, "Tides", "High  Water ")
    assert requested == [("rename", 2, "High Water")]
    assert "    Tides" in rows(dialog)  # until the application says so


def test_renaming_a_feed_to_nothing_gives_it_back_its_own_title(dialog: FeedsDialog, requested: Signals) -> None:
    rename(dialog, "Tides", "")
    assert requested == [("rename", 2, "")]


def test_renaming_a_folder_moves_its_feeds(dialog: FeedsDialog, requested: Signals) -> None:
    rename(dialog, "World", "Planet")
    assert sorted(requested) == [("move", (1,), ("Planet",)), ("move", (2,), ("Planet", "Seas"))]


def test_a_tick_takes_a_feed_off_the_wire(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "Weather")
    press(dialog, Qt.Key.Key_Space)
    assert requested == [("wire", 3, False)]


def drop(dialog: FeedsDialog, dragged: list[str], target: str | None) -> None:
    model = tree(dialog).model()
    data = model.mimeData([index_of(dialog, title) for title in dragged])
    parent = index_of(dialog, target) if target else QModelIndex()
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, parent)
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, parent)


def test_feeds_are_dragged_into_folders_and_out(dialog: FeedsDialog, requested: Signals) -> None:
    drop(dialog, ["Loose Ends", "Weather"], "Seas")
    drop(dialog, ["Tides"], None)
    drop(dialog, ["Weather"], "Harbour News")
    assert requested == [("move", (4, 3), ("World", "Seas")), ("move", (2,), ()), ("move", (3,), ("World",))]
    assert "“Weather” was moved to: World." in says(dialog)


def test_a_feed_dropped_where_it_is_stays_without_a_word(dialog: FeedsDialog, requested: Signals) -> None:
    drop(dialog, ["Weather"], "Science")
    assert requested == []
    assert not any("moved" in text for text in says(dialog))


def test_what_the_user_has_put_in_order_stands_first_in_it(dialog: FeedsDialog) -> None:
    feeds = [dialog.tree.feeds.feed(number) for number in (3, 4, 2, 1)]
    places = {feed.id: place for place, feed in enumerate(feeds) if feed is not None}
    shown = [with_settings(feed, position=places[feed.id]) for feed in feeds if feed is not None]
    dialog.show_changed(tuple(shown[:2]), {})
    assert [line.strip() for line in rows(dialog)][:3] == ["Science", "Weather", "Loose Ends"]
    dialog.show_changed(tuple(shown), {})
    assert [line.strip() for line in rows(dialog)][:6] == ["Science", "Weather", "Loose Ends", "World", "Seas", "Tides"]
    dialog.show_changed(tuple(with_settings(feed, position=None) for feed in shown), {})
    assert [line.strip() for line in rows(dialog)][-1] == "Loose Ends"


def test_the_button_counts_the_feeds_with_problems(dialog: FeedsDialog) -> None:
    def words() -> str:
        return next(each.text() for each in dialog.findChildren(QPushButton) if "Problems" in each.text())

    well = Feed(
        1,
        "https://example.org/1",
        feed_title="Tides",
        news_at=NOW,
        polling=FeedPolling(checked_at=NOW, succeeded_at=NOW),
    )
    ill = with_polling(well, error=FetchErrorKind.NOT_FOUND, failing_since=NOW)
    dialog.show_feeds((ill, replace(ill, id=2, feed_title="Fog")), {})
    assert words() == "&Problems (2)…"
    dialog.show_changed((with_settings(ill, folder=("World",)),), {})
    assert words() == "&Problems (2)…"
    dialog.show_changed((well,), {})
    assert words() == "&Problems (1)…"
    dialog.show_feeds((well,), {})
    assert words() == "&Problems…"


def test_numbers_in_titles_count_as_numbers(dialog: FeedsDialog) -> None:
    names = ("Part 10", "Éclair", "part 2", "Zebra")
    feeds = [Feed(n, f"https://example.org/{n}", feed_title=name) for n, name in enumerate(names, 1)]
    deep = [replace(feeds[0], id=n, settings=replace(feeds[0].settings, folder=(f"Week {n}",))) for n in (10, 9)]
    dialog.show_feeds((*feeds, *deep), {})
    shown = [line.strip() for line in rows(dialog)]
    assert shown == ["Week 9", "Part 10", "Week 10", "Part 10", "Éclair", "part 2", "Part 10", "Zebra"]


def test_a_folder_is_dissolved_into_the_one_above(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "World")
    action(dialog.feed_actions.menu_for((1, 2)), "Dissolve the folder “World”").trigger()
    assert sorted(requested) == [("move", (1,), ()), ("move", (2,), ("Seas",))]
    select(dialog, "Weather")
    assert not any("Dissolve" in each.text() for each in dialog.feed_actions.menu_for((3,)).actions())


def test_settings_of_all_selected_feeds_are_asked_for_by_key_menu_and_double_click(
    dialog: FeedsDialog, requested: Signals
) -> None:
    select(dialog, "Weather", "Loose Ends")
    tree(dialog).setFocus()
    QTest.keyClick(tree(dialog), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    action(dialog.feed_actions.menu_for((3, 4)), "Copy diagnosis").trigger()
    assert requested == [("settings", (3, 4)), ("diagnosis", (3, 4))]
    requested.clear()
    view = tree(dialog)
    for title in ("Tides", "Science"):
        place = view.visualRect(index_of(dialog, title)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        double_click(view.viewport(), place)
    assert requested == [("settings", (2,))]


def test_a_folder_is_dragged_with_all_that_is_in_it_but_not_into_itself(
    dialog: FeedsDialog, requested: Signals
) -> None:
    drop(dialog, ["World"], "Seas")
    assert requested == []
    drop(dialog, ["World"], "Science")
    assert sorted(requested) == [("move", (1,), ("Science", "World")), ("move", (2,), ("Science", "World", "Seas"))]


def test_the_menu_moves_copies_and_takes_off_the_wire(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "Weather", "Loose Ends")
    menu = dialog.feed_actions.menu_for((3, 4))
    action(menu, "Move to folder", "World › Seas").trigger()
    action(menu, "Move to folder", "Science").trigger()
    action(menu, "On the wire").trigger()
    action(menu, "Copy address").trigger()
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
    action(menu, "Move to folder", "New folder…").trigger()
    menu.close()
    question = next(each for each in dialog.findChildren(QDialog) if each.windowTitle() == "New folder")
    name = question.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText("Odds / Ends")
    question.accept()
    assert requested == [("move", (4,), ("Odds", "Ends"))]


# Lists


def dropped(dialog: FeedsDialog, mime: QMimeData) -> None:
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))


def test_files_and_addresses_can_be_dropped(dialog: FeedsDialog, requests: FeedRequests) -> None:
    taken: list[DroppedItems] = []
    requests.items_dropped.connect(taken.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/lists/mine.opml"), QUrl("https://example.org/dropped")])
    dropped(dialog, mime)
    assert taken == [DroppedItems(("/lists/mine.opml",), ("https://example.org/dropped",))]


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
    assert "On the clipboard there is nothing to subscribe to." in says(dialog)
    assert len(taken) == 3


def test_a_list_or_a_file_in_the_field_for_an_address_is_taken_as_one(
    dialog: FeedsDialog, requests: FeedRequests, tmp_path: Path
) -> None:
    taken: list[DroppedItems] = []
    requests.items_dropped.connect(taken.append)
    listed = tmp_path / "old ones.opml"
    listed.touch()
    for written in (str(listed), listed.as_uri(), "https://a.example/ https://b.example/"):
        address(dialog).setText(written)
        button(dialog, "Subscribe").click()
        assert address(dialog).text() == ""
    assert taken == [
        *(DroppedItems(files=(str(listed),)),) * 2,
        DroppedItems(addresses=("https://a.example/", "https://b.example/")),
    ]


def test_the_addresses_of_what_is_selected_are_copied(dialog: FeedsDialog, copied: QClipboard) -> None:
    select(dialog, "Weather", "Loose Ends")
    press(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.text() == f"{WEATHER.url}\n{LOOSE.url}"


def test_a_look_at_what_is_offered_stands_below_it_until_it_is_another(dialog: FeedsDialog) -> None:
    url = "https://example.org/dropped"
    dialog.subscribe_bar.offer_address(url)
    dialog.subscribe_bar.preview.wait_for(url)
    assert "Looking…" in says(dialog)
    dialog.subscribe_bar.preview.show_preview("https://example.org/late", "Another", ("Not this",))
    dialog.subscribe_bar.preview.show_preview(url, "Harbour News", ("Ferry late", "Fog", "Tide", "Fourth"))
    assert dialog.subscribe_bar.preview.text() == "Harbour News\n•  Ferry late\n•  Fog\n•  Tide"
    assert dialog.subscribe_bar.preview.isVisible()
    address(dialog).setText(url + "/other")
    assert not dialog.subscribe_bar.preview.isVisible()
    dialog.subscribe_bar.offer_address(url)
    dialog.subscribe_bar.preview.show_preview(url, "Harbour News", ())  # it comes when nobody asks for it any more
    assert not dialog.subscribe_bar.preview.isVisible()
    dialog.subscribe_bar.preview.wait_for(url)
    dialog.subscribe_bar.preview.show_failed(url)
    assert not dialog.subscribe_bar.preview.isVisible()


def test_a_feed_that_is_there_is_shown_where_it_is_offered(dialog: FeedsDialog) -> None:
    dialog.show_known(TIDES)
    assert selected(dialog) == ["Tides"]
    assert "“Tides” was in your list already." in says(dialog)


def test_what_came_of_a_list_is_told_and_the_problems_on_demand(dialog: FeedsDialog) -> None:
    dialog.show_import_result("/lists/mine.opml", 40, 2, ("Line 3: no.", "Line 9: neither."))
    assert "From mine.opml · new feeds: 40 · already there: 2 · left out: 2" in says(dialog)
    button(dialog, "Show why…").click()
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == "Line 3: no.\nLine 9: neither."
    dialog.show_import_result("/lists/mine.opml", 40, 0, ())
    assert "From mine.opml · new feeds: 40" in says(dialog)


def test_a_long_list_shows_how_far_it_is_and_can_be_stopped(dialog: FeedsDialog, qtbot: QtBot) -> None:
    row = dialog.import_progress
    row.show_progress("/lists/mine.opml", 0, 450)
    assert not row.isVisible()
    row.show_progress("/lists/mine.opml", 200, 450)
    assert row.isVisible()
    assert "From mine.opml" in says(dialog)
    bar = row.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum()) == (200, 450)
    with qtbot.waitSignal(row.stop_requested):
        button(dialog, "Stop").click()
    dialog.show_import_result("/lists/mine.opml", 200, 0, ())
    assert not row.isVisible()


@pytest.mark.parametrize(("words", "wish"), [("Import…", "import"), ("Export…", "export")])
def test_lists_are_asked_for_by_file(
    dialog: FeedsDialog, requested: Signals, words: str, wish: str, tmp_path: Any, qtbot: QtBot
) -> None:
    button(dialog, words).click()
    question: Any = next(each for each in dialog.findChildren(QDialog) if hasattr(each, "selectFile"))
    file = tmp_path / "list.opml"
    if wish == "import":
        file.write_text("<opml/>")
    question.setDirectory(str(tmp_path))
    question.selectFile(str(file))
    question.accept()
    assert requested == [(wish, str(file))]


def test_every_mnemonic_is_used_once(dialog: FeedsDialog) -> None:
    words = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    words += [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()]
    letters = [text[text.index("&") + 1].casefold() for text in words if "&" in text]
    assert len(letters) > 6
    assert len(letters) == len(set(letters))


# what is on the clipboard


@pytest.fixture
def copied(qapp: QApplication) -> QClipboard:
    return QGuiApplication.clipboard()


def shown_again(dialog: FeedsDialog) -> str:
    """Open the window anew and return what stands in the field for an address."""
    dialog.close()
    dialog.show()
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Address of a feed").text()


def test_a_copied_address_stands_ready_and_is_not_asked_for(
    dialog: FeedsDialog, requested: Signals, copied: QClipboard
) -> None:
    copied.setText("  https://blog.example/ ")
    assert shown_again(dialog) == "https://blog.example/"
    assert requested == []
    field = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Address of a feed")
    assert field.selectedText() == "https://blog.example/"
    field.clear()
    assert shown_again(dialog) == ""  # it has been offered


@pytest.mark.parametrize(
    "text", ["a.b", "see https://blog.example/", "https://", FEEDS[0].url, "https://a.example/" + "x" * 3000]
)
def test_what_is_no_address_or_a_feed_already_is_not_offered(
    dialog: FeedsDialog, copied: QClipboard, text: str
) -> None:
    copied.setText(text)
    assert shown_again(dialog) == ""
