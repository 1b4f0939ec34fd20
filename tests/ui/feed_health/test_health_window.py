"""The window of the feeds that something is wrong with: what is shown, since when, and what each remedy asks for."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from tests.feed_variants import with_move, with_polling, with_settings
from ticker.durations import DAY
from ticker.entities import Feed, FeedPolling, FetchErrorKind
from ticker.ui.feed_health.health_model import HELP, HealthModel
from ticker.ui.feed_health.health_window import HealthWindow
from ticker.ui.widgets.feed_requests import FeedRequests

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform

NOW = 1_700_000_000.0
WELL = Feed(
    0, "", news_at=NOW - DAY, polling=FeedPolling(checked_at=NOW - 600, next_check_at=NOW + 600, succeeded_at=NOW - 600)
)


def feed(feed_id: int, title: str, **facts: Any) -> Feed:
    return replace(WELL, id=feed_id, url=f"https://example.org/{feed_id}", feed_title=title, **facts)


def failing(feed_id: int, title: str, kind: FetchErrorKind, since: float = NOW - DAY) -> Feed:
    return with_polling(feed(feed_id, title), error=kind, failures=2, failing_since=since)


GONE = failing(1, "Harbour", FetchErrorKind.GONE)
DEAD = failing(2, "Tides", FetchErrorKind.NOT_FOUND, NOW - 30 * DAY)
CLOSED = failing(3, "Members", FetchErrorKind.UNAUTHORIZED)
PAGE = failing(4, "Pages", FetchErrorKind.NOT_A_FEED)
LARGE = failing(5, "All feeds", FetchErrorKind.TOO_LARGE)
LATE = failing(6, "Late", FetchErrorKind.TIMED_OUT, NOW - 60)
MOVED = with_move(feed(7, "Movers"), moved_from="https://old.example.org/feed")
SILENT = feed(8, "Silence", news_at=NOW - 200 * DAY)
SLOW = with_polling(feed(9, "Snail"), seconds=12.0)
FINE = feed(10, "Fine")
ALL = (SLOW, SILENT, MOVED, LATE, LARGE, PAGE, CLOSED, DEAD, GONE, FINE)

Signals = list[tuple[Any, ...]]


@pytest.fixture
def requests() -> FeedRequests:
    return FeedRequests()


@pytest.fixture
def window(requests: FeedRequests, qtbot: QtBot) -> Iterator[HealthWindow]:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    window = HealthWindow(requests, now=lambda: NOW)
    QAbstractItemModelTester(the_tree(window).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, window)
    qtbot.addWidget(window)
    window.show_feeds(ALL)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    the_tree(window).setFocus()
    yield window
    QLocale.setDefault(locale)


@pytest.fixture
def requested(window: HealthWindow, requests: FeedRequests) -> Signals:
    """Collect what the window requests, in order."""
    requested: Signals = []
    for name, signal in {
        "refresh": requests.refresh_requested,
        "remove": requests.remove_requested,
        "undo_remove": requests.restore_requested,
        "change": requests.change_requested,
        "new_address": requests.new_address_requested,
        "old_address": requests.old_address_requested,
        "sign_in": requests.sign_in_requested,
        "allow": requests.private_network_allowed,
        "browse": requests.browse_requested,
        "settings": requests.settings_requested,
        "diagnosis": requests.diagnosis_requested,
        "diagnosis_file": window.diagnosis_file_requested,
    }.items():
        signal.connect(lambda *what, name=name: requested.append((name, *what)))
    return requested


def the_tree(window: HealthWindow) -> QTreeView:
    (tree,) = window.findChildren(QTreeView)
    return tree


def rows(window: HealthWindow) -> dict[str, list[str]]:
    """Return the titles under each kind, as they stand there."""
    model = the_tree(window).model()
    kinds = [model.index(row, 0) for row in range(model.rowCount())]
    return {kind.data(): [model.index(row, 0, kind).data() for row in range(model.rowCount(kind))] for kind in kinds}


def index_of(window: HealthWindow, title: str, column: int = 0) -> QModelIndex:
    model = the_tree(window).model()
    (found,) = model.match(
        model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1,
        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
    )  # fmt: skip
    return found.siblingAtColumn(column)


def choose(window: HealthWindow, *titles: str) -> None:
    tree = the_tree(window)
    tree.clearSelection()
    for title in titles:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        tree.selectionModel().setCurrentIndex(index_of(window, title), flags)


def offered(window: HealthWindow) -> set[str]:
    return {
        each.text().replace("&", "")
        for each in window.findChildren(QPushButton)
        if each.isVisible() and each.isEnabled()
    }


def press(window: HealthWindow, text: str) -> None:
    (button,) = [each for each in window.findChildren(QPushButton) if each.text().replace("&", "") == text]
    assert button.isVisible()
    button.click()


def choose_from_more(window: HealthWindow, text: str) -> None:
    (more,) = [each for each in window.findChildren(QPushButton) if each.text().replace("&", "") == "More"]
    next(each for each in more.menu().actions() if each.text().replace("&", "") == text).trigger()


def click_help(window: HealthWindow, title: str) -> None:
    """Click the button in the row of a feed."""
    tree = the_tree(window)
    index = index_of(window, title, HELP)
    tree.scrollTo(index)
    QTest.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tree.visualRect(index).center()
    )


def says(window: HealthWindow, text: str) -> bool:
    return any(text in each.text() for each in window.findChildren(QLabel) if each.isVisible())


def test_every_problem_is_there_the_gravest_first(window: HealthWindow) -> None:
    assert rows(window) == {
        "Discontinued (1)": ["Harbour"],
        "Not updated for a week or longer (1)": ["Tides"],
        "Access denied or sign-in required (1)": ["Members"],
        "Not a valid feed (1)": ["Pages"],
        "Too large (1)": ["All feeds"],
        "Temporarily unavailable (1)": ["Late"],
        "Moved to another address (1)": ["Movers"],
        "Inactive (1)": ["Silence"],
        "Slow (1)": ["Snail"],
    }
    assert says(window, "9 feed(s) with problems")


def test_an_address_the_site_leads_on_to_can_be_taken_at_once(window: HealthWindow, requested: Signals) -> None:
    window.show_feeds((with_move(FINE, moved_to="https://example.org/new"),))
    assert rows(window) == {"Address changing (1)": ["Fine"]}
    choose(window, "Fine")
    assert says(window, "The site redirects to https://example.org/new")
    press(window, "Use the new address")
    assert requested == [("new_address", 10)]


def test_a_row_says_what_is_wrong_and_since_when(window: HealthWindow) -> None:
    assert index_of(window, "Tides", 1).data().startswith("Not updated successfully since 15/10/2023.")
    assert index_of(window, "Tides", 2).data() == "15/10/2023"
    assert "12 seconds" in index_of(window, "Snail", 1).data()
    assert index_of(window, "Silence", 2).data() == "28/04/2023"
    spoken = index_of(window, "Snail").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Snail: ")
    assert "12 seconds" in spoken


def test_without_problems_it_says_so(window: HealthWindow) -> None:
    window.show_feeds((FINE,))
    assert rows(window) == {}
    assert says(window, "No problems found in 1 feed(s).")
    assert offered(window) == {"More", "Close"}


@pytest.mark.parametrize(
    ("title", "remedies"),
    [
        ("Harbour", set()),
        ("Members", {"Sign in…"}),
        ("Movers", {"Keep the new address", "Back to the old address"}),
        ("Snail", set()),
    ],
)
def test_what_helps_is_offered_and_the_whole_sentence_shown(
    window: HealthWindow, title: str, remedies: set[str]
) -> None:
    choose(window, title)
    always = {"Update now", "Open website", "Settings…", "Remove"}
    assert offered(window) == remedies | always | {"More", "Close"}
    assert says(window, index_of(window, title, 1).data())


def test_each_remedy_asks_for_what_it_says(window: HealthWindow, requested: Signals) -> None:
    choose(window, "Movers")
    press(window, "Keep the new address")
    press(window, "Back to the old address")
    choose(window, "Members")
    press(window, "Sign in…")
    press(window, "Open website")
    press(window, "Update now")
    press(window, "Settings…")
    choose_from_more(window, "Copy Diagnosis")
    assert requested == [
        ("new_address", 7),
        ("old_address", 7),
        ("sign_in", (3,)),
        ("browse", "https://example.org/3"),
        ("refresh", (3,)),
        ("settings", (3,)),
        ("diagnosis", (3,)),
    ]


def test_each_row_has_a_button_for_what_helps_most(window: HealthWindow, requested: Signals) -> None:
    helps = {title: index_of(window, title, HELP).data() for title in ("Harbour", "Late", "Members", "Snail")}
    assert helps == {"Harbour": "Remove", "Late": "Update now", "Members": "Sign in…", "Snail": ""}
    choose(window, "Harbour", "Tides")
    for title in ("Late", "Pages", "Members", "Movers", "Snail", "Harbour"):
        click_help(window, title)
    assert requested == [
        ("refresh", (6,)),
        ("browse", "https://example.org/4"),
        ("sign_in", (3,)),
        ("new_address", 7),
        ("remove", (1,)),
    ]


def test_a_feed_that_is_not_found_is_filed_as_such(window: HealthWindow) -> None:
    window.show_feeds((failing(1, "Lost", FetchErrorKind.NOT_FOUND),))
    assert rows(window) == {"Not found (1)": ["Lost"]}


def test_the_list_stays_where_it_is_whatever_is_chosen(window: HealthWindow) -> None:
    heights = set()
    for title in ("Harbour", "Members", "Movers", "Snail"):
        choose(window, title)
        QApplication.processEvents()
        heights.add(the_tree(window).height())
    assert len(heights) == 1


def test_several_are_helped_at_once_each_as_it_needs(window: HealthWindow, requested: Signals) -> None:
    window.show_feeds((*ALL, replace(MOVED, id=11, feed_title="More movers")))
    choose(window, "Movers", "More movers", "Tides")
    assert says(window, "3 feed(s) selected")
    press(window, "Keep the new address")
    press(window, "Update now")
    assert [each for each in requested if each[0] == "new_address"] == [("new_address", 7), ("new_address", 11)]
    (_, checked) = requested[-1]
    assert sorted(checked) == [2, 7, 11]


def test_feeds_of_one_site_are_signed_into_together_and_those_of_two_are_not(
    window: HealthWindow, requested: Signals
) -> None:
    elsewhere = replace(CLOSED, id=12, feed_title="Elsewhere", url="https://example.com/feed")
    window.show_feeds((*ALL, replace(CLOSED, id=11, feed_title="More members"), elsewhere))
    choose(window, "Members", "Elsewhere")
    assert "Sign in…" not in offered(window)
    choose(window, "Members", "More members", "Tides")
    press(window, "Sign in…")
    ((name, feed_ids),) = requested
    assert (name, sorted(feed_ids)) == ("sign_in", [3, 11])


def test_the_row_of_a_kind_stands_for_all_of_it(window: HealthWindow, requested: Signals) -> None:
    window.show_feeds((*ALL, replace(DEAD, id=11, feed_title="Also dead")))
    choose(window, "Not updated for a week or longer (2)")
    QTest.keyClick(the_tree(window), Qt.Key.Key_F5)
    assert requested == [("refresh", (11, 2))]


def test_what_was_removed_can_be_taken_back(window: HealthWindow, requested: Signals) -> None:
    choose(window, "Tides")
    QTest.keyClick(the_tree(window), Qt.Key.Key_Delete)
    assert requested == [("remove", (2,))]
    assert says(window, "“Tides” was removed.")
    window.show_feeds(tuple(each for each in ALL if each is not DEAD))
    QTest.keyClick(the_tree(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert requested[1:] == [("undo_remove", (2,))]


def test_a_feed_that_is_well_again_goes_and_the_choice_stays(window: HealthWindow) -> None:
    choose(window, "Pages")
    window.show_changed((replace(WELL, id=2, url=DEAD.url, feed_title="Tides"),))
    assert not any("Tides" in titles for titles in rows(window).values())
    assert says(window, "8 feed(s) with problems")
    assert says(window, index_of(window, "Pages", 1).data())
    window.show_changed((with_polling(FINE, error=FetchErrorKind.GONE, failing_since=NOW),))
    assert rows(window)["Discontinued (2)"] == ["Fine", "Harbour"]
    assert says(window, index_of(window, "Pages", 1).data())


def test_the_chosen_feed_may_get_well(window: HealthWindow) -> None:
    choose(window, "Pages")
    window.show_changed((with_polling(PAGE, error=None, failures=0, failing_since=None),))
    assert "Pages" not in {title for titles in rows(window).values() for title in titles}
    assert not says(window, "There is no feed at this address")
    assert the_tree(window).currentIndex().isValid()  # the next key goes on from there


def test_choice_and_view_stay_when_many_get_well_at_once(window: HealthWindow, qtbot: QtBot) -> None:
    many = tuple(failing(n, f"Feed {n}", FetchErrorKind.TIMED_OUT, NOW - 60) for n in range(100, 400))
    window.show_feeds(many)
    tree = the_tree(window)
    choose(window, "Feed 350")
    tree.scrollTo(index_of(window, "Feed 350"), QTreeView.ScrollHint.PositionAtCenter)
    window.show_changed(tuple(with_polling(each, error=None) for each in many[300 - 40 :]))
    assert [len(titles) for titles in rows(window).values()] == [260]
    assert [each.data() for each in tree.selectionModel().selectedRows()] == ["Feed 350"]
    qtbot.waitUntil(lambda: tree.viewport().rect().intersects(tree.visualRect(index_of(window, "Feed 350"))))


def test_all_that_was_chosen_stays_so_when_the_list_is_made_anew(window: HealthWindow) -> None:
    two = failing(20, "Tidings", FetchErrorKind.NOT_FOUND, NOW - 30 * DAY), replace(LATE, id=21, feed_title="Later")
    window.show_feeds((*ALL, *two))
    chosen = {"Harbour", "Tidings", "Tides", "Late", "Snail"}
    choose(window, *chosen)
    window.show_feeds((*ALL, *two))
    assert {each.data() for each in the_tree(window).selectionModel().selectedRows()} == chosen


def test_a_remedy_that_goes_leaves_the_keyboard_to_the_list(window: HealthWindow) -> None:
    choose(window, "Movers")
    button = next(each for each in window.findChildren(QPushButton) if each.text() == "&Keep the new address")
    button.setFocus()  # with Tab, say
    QTest.keyClick(button, Qt.Key.Key_Space)
    window.show_changed((with_move(MOVED, moved_from=""),))
    assert not button.isVisible()
    assert window.focusWidget() is the_tree(window)


def test_a_kind_comes_and_goes_with_its_feeds_in_its_place(window: HealthWindow) -> None:
    window.show_feeds((FINE, SLOW))
    window.show_changed((GONE, DEAD, MOVED, with_polling(SLOW, seconds=0.1)))
    assert list(rows(window)) == [
        "Discontinued (1)",
        "Not updated for a week or longer (1)",
        "Moved to another address (1)",
    ]
    tree = the_tree(window)
    assert all(tree.isExpanded(tree.model().index(row, 0)) for row in range(3))


def test_a_changed_sentence_and_name_are_shown(window: HealthWindow) -> None:
    window.show_changed((with_settings(LATE, custom_title="Zebra"), with_polling(SLOW, seconds=30.0)))
    assert rows(window)["Temporarily unavailable (1)"] == ["Zebra"]
    assert "30 seconds" in index_of(window, "Snail", 1).data()


def test_thousands_with_problems_stand_in_order() -> None:
    model = HealthModel(lambda: NOW)
    many = tuple(failing(n, f"Feed {n:04}", FetchErrorKind.TIMED_OUT, NOW - 60) for n in range(3_000, 0, -1))
    model.show_feeds(many)
    kind = model.index(0, 0)
    assert [model.index(row, 0, kind).data() for row in (0, 1_499, 2_999)] == ["Feed 0001", "Feed 1500", "Feed 3000"]
    assert all(model.feeds_at([model.index_of(n)]) == (n,) for n in (1, 1_500, 3_000))


def test_a_feed_that_leads_into_the_private_network_can_be_allowed_to(window: HealthWindow, requested: Signals) -> None:
    refused = with_polling(feed(12, "Albums"), refused_host="192.168.1.1", refused_at=NOW - DAY)
    private = with_polling(failing(13, "Router", FetchErrorKind.PRIVATE_ADDRESS), error_detail="192.168.1.1")
    window.show_feeds((*ALL, refused, private))
    choose(window, "Albums", "Router")
    assert "192.168.1.1" in rows_text(window)
    press(window, "Allow for this feed")
    ((name, feed_ids),) = requested
    assert (name, sorted(feed_ids)) == ("allow", [12, 13])
    choose(window, "Late")
    assert "Allow for this feed" not in offered(window)


def rows_text(window: HealthWindow) -> str:
    """Return what is said of all feeds."""
    model = the_tree(window).model()
    kinds = [model.index(row, 0) for row in range(model.rowCount())]
    return "\n".join(str(model.index(row, 1, kind).data()) for kind in kinds for row in range(model.rowCount(kind)))
