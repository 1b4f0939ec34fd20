"""The window of the feeds: finding, what is said of feeds that come in, lists to import and export."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from tests.feed_variants import with_polling, with_settings
from tests.ui.feeds.feeds_window import (
    FEEDS,
    HARBOUR,
    LOOSE,
    NOW,
    TIDES,
    WEATHER,
    Signals,
    address,
    button,
    field,
    rows,
    says,
    select,
    selected,
    tree,
)
from ticker.entities import Feed, FeedPolling, FeedSettings, FetchErrorKind
from ticker.ui.feeds.feeds_dialog import FeedsDialog
from ticker.ui.widgets.drop_target import DroppedItems
from ticker.ui.widgets.feed_requests import FeedRequests

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


def test_finding_by_title_address_and_folder(dialog: FeedsDialog) -> None:
    search = field(dialog, "Find a feed")
    search.setText("example.org/LOOSE")
    assert rows(dialog) == ["Loose Ends"]
    search.setText("seas")
    assert rows(dialog) == ["World", "  Seas", "    Tides"]
    search.setText("[")
    assert rows(dialog) == []
    assert "No matching feeds." in says(dialog)
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
    assert found == {"": ["Loose Ends"], "tides": ["Tides"]}


def test_only_those_with_problems_paused_or_off_the_wire(dialog: FeedsDialog) -> None:
    which = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Filter")
    ill = with_polling(TIDES, error=FetchErrorKind.TIMED_OUT)
    dialog.show_feeds((HARBOUR, ill, with_settings(WEATHER, is_paused=True), with_settings(LOOSE, on_wire=False)), {})
    tree(dialog).collapseAll()
    shown = {}
    for words in ("With problems", "Paused", "Not on the bar"):
        which.setCurrentText(words)
        shown[words] = rows(dialog)
    assert shown == {
        "With problems": ["World", "  Seas", "    Tides"],
        "Paused": ["Science", "  Weather"],
        "Not on the bar": ["Loose Ends"],
    }
    which.setCurrentText("With problems")
    dialog.show_changed((TIDES,), {})
    assert "No matching feeds." in says(dialog)
    which.setCurrentText("All feeds")
    assert rows(dialog) == ["Loose Ends", "Science", "World"]  # as they were folded up


def test_silent_and_slow_feeds_are_among_those_with_problems(dialog: FeedsDialog) -> None:
    silent = replace(TIDES, news_at=NOW - 200 * 86_400, polling=replace(TIDES.polling, succeeded_at=NOW - 60))
    slow = replace(LOOSE, news_at=NOW - 60, polling=replace(LOOSE.polling, succeeded_at=NOW - 60, seconds=20.0))
    dialog.show_feeds(
        (replace(HARBOUR, news_at=NOW - 60, polling=replace(HARBOUR.polling, succeeded_at=NOW - 60)), silent, slow), {}
    )
    next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Filter").setCurrentText(
        "With problems"
    )
    assert rows(dialog) == ["Loose Ends", "World", "  Seas", "    Tides"]


def test_a_new_feed_is_shown_when_it_is_there(dialog: FeedsDialog) -> None:
    new = Feed(9, "https://example.org/new", "New Feed", settings=FeedSettings(folder=("World",)))
    dialog.subscribe_bar.offer_address(new.url)
    button(dialog, "Subscribe").click()
    dialog.show_added(new)
    dialog.show_feeds((*FEEDS, new), {})
    assert selected(dialog) == ["New Feed"]
    assert address(dialog).text() == ""
    assert "Subscribed to “New Feed” in “World”." in says(dialog)


def test_a_new_feed_is_named_by_its_title_once_that_has_come(dialog: FeedsDialog) -> None:
    new = Feed(9, "https://example.org/new")
    dialog.subscribe_bar.offer_address(new.url)
    button(dialog, "Subscribe").click()
    dialog.show_added(new)
    dialog.show_feeds((*FEEDS, new), {})
    dialog.show_changed((replace(new, feed_title="New Feed"),), {})
    assert "Subscribed to “New Feed”." in says(dialog)


def test_adding_begins_with_a_button_and_escape_ends_it(dialog: FeedsDialog) -> None:
    dialog.subscribe_bar.hide()
    button(dialog, "Add feed…").click()
    assert address(dialog).isVisible()
    assert QApplication.focusWidget() is address(dialog)
    QTest.keyClick(address(dialog), Qt.Key.Key_Escape)
    assert not address(dialog).isVisible()
    assert dialog.isVisible()
    QTest.keyClick(tree(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_feed_that_is_brought_back_is_selected(dialog: FeedsDialog) -> None:
    select(dialog, "Tides")
    button(dialog, "Remove").click()
    dialog.show_feeds((HARBOUR, WEATHER, LOOSE), {})
    button(dialog, "Undo").click()
    dialog.show_feeds(FEEDS, {})
    assert selected(dialog) == ["Tides"]


def test_a_feed_that_was_there_already_is_shown(dialog: FeedsDialog) -> None:
    dialog.subscribe_bar.offer_address(TIDES.url)
    button(dialog, "Subscribe").click()
    dialog.show_added(TIDES, was_known=True)
    assert selected(dialog) == ["Tides"]
    assert "You’re already subscribed to “Tides”." in says(dialog)


def test_a_feed_that_comes_late_does_not_disturb_who_looks_for_another(dialog: FeedsDialog) -> None:
    dialog.subscribe_bar.offer_address(TIDES.url)
    button(dialog, "Subscribe").click()
    search = field(dialog, "Find a feed")
    search.setFocus()
    search.setText("Clouds")
    dialog.show_added(TIDES, was_known=True)
    assert search.text() == "Clouds"
    assert "You’re already subscribed to “Tides”." in says(dialog)


def test_feeds_that_come_by_a_list_do_not_disturb_who_writes_an_address(dialog: FeedsDialog) -> None:
    dialog.subscribe_bar.offer_address("https://example.org/half")
    said = says(dialog)
    dialog.show_added(LOOSE)
    assert address(dialog).text() == "https://example.org/half"
    assert says(dialog) == said


def test_a_feed_that_is_there_is_shown_where_it_is_offered(dialog: FeedsDialog) -> None:
    dialog.show_known(TIDES)
    assert selected(dialog) == ["Tides"]
    assert "You’re already subscribed to “Tides”." in says(dialog)


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


def test_what_came_of_a_list_is_told_and_the_problems_on_demand(dialog: FeedsDialog) -> None:
    dialog.show_import_result("/lists/mine.opml", 40, 2, ("Line 3: no.", "Line 9: neither."))
    assert "mine.opml · new feeds: 40 · already subscribed: 2 · skipped: 2" in says(dialog)
    button(dialog, "Show why…").click()
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == "Line 3: no.\nLine 9: neither."
    dialog.show_import_result("/lists/mine.opml", 40, 0, ())
    assert "mine.opml · new feeds: 40" in says(dialog)


def test_a_long_list_shows_how_far_it_is_and_can_be_stopped(dialog: FeedsDialog, qtbot: QtBot) -> None:
    row = dialog.import_progress
    row.show_progress("/lists/mine.opml", 0, 450)
    assert not row.isVisible()
    row.show_progress("/lists/mine.opml", 200, 450)
    assert row.isVisible()
    assert "mine.opml" in says(dialog)
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
    more = button(dialog, "More").menu()
    next(each for each in more.actions() if each.text().replace("&", "") == words).trigger()
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
