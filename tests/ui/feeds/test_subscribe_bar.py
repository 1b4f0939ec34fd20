"""The address of a feed to subscribe to: typed, pasted, copied, and what came of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from tests.ui.feeds.feeds_window import FEEDS, Signals, address, button, says, selected
from ticker.entities import Feed, FetchErrorKind
from ticker.pages import FeedLink
from ticker.ui.feeds.discovered_feeds_dialog import DiscoveredFeedsDialog
from ticker.ui.feeds.feeds_dialog import FeedsDialog
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.widgets.drop_target import DroppedItems
from ticker.ui.widgets.feed_requests import FeedRequests

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


@pytest.mark.parametrize(
    ("written", "url"),
    [
        (" https://example.org/feed.xml ", "https://example.org/feed.xml"),
        ("example.org/feed.xml", "example.org/feed.xml"),
        (" example.org:8080/feed.xml", "example.org:8080/feed.xml"),
        ("feed://example.org/feed.xml", "http://example.org/feed.xml"),
        ("feed:https://example.org/feed.xml", "https://example.org/feed.xml"),
    ],
)
def test_an_address_is_asked_for_with_enter(dialog: FeedsDialog, requested: Signals, written: str, url: str) -> None:
    QTest.keyClicks(address(dialog), written)
    QTest.keyClick(address(dialog), Qt.Key.Key_Return)
    assert requested == [("subscribe", url, ())]
    assert any(url in text for text in says(dialog))


def test_a_site_without_https_is_asked_for_without_encryption_when_that_is_wanted(
    dialog: FeedsDialog, requested: Signals
) -> None:
    QTest.keyClicks(address(dialog), "example.org/feed.xml")
    QTest.keyClick(address(dialog), Qt.Key.Key_Return)
    assert not button(dialog, "Try without encryption").isVisibleTo(dialog)
    http = "http://example.org/feed.xml"
    dialog.subscribe_bar.show_failed("example.org/feed.xml", FetchErrorKind.NO_HTTPS, http)
    assert sentence_for(FetchErrorKind.NO_HTTPS) in says(dialog)
    button(dialog, "Try without encryption").click()
    assert requested == [("subscribe", "example.org/feed.xml", ()), ("subscribe", http, ())]
    assert address(dialog).text() == http
    assert not button(dialog, "Try without encryption").isVisibleTo(dialog)


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


def test_feeds_that_are_subscribed_to_are_marked_and_not_chosen_again(dialog: FeedsDialog, qtbot: QtBot) -> None:
    dialog.start_adding()
    QTest.keyClicks(address(dialog), "https://example.org/")
    QTest.keyClick(address(dialog), Qt.Key.Key_Return)
    new = FeedLink("https://example.org/new", "New")
    links = FeedLink("https://EXAMPLE.org/tides", "Tides"), FeedLink("https://example.org/loose", "Loose"), new
    dialog.subscribe_bar.show_found("https://example.org/", links)
    (choice,) = dialog.findChildren(DiscoveredFeedsDialog)
    texts = [choice.list.item(row).text() for row in range(3)]
    assert texts == ["Tides\nAlready subscribed in “World › Seas”", "Loose\nAlready subscribed", "New"]
    with qtbot.waitSignal(dialog.subscribe_bar.links_chosen) as told:
        button(choice, "Subscribe").click()
    assert told.args == [(new,), ()]
    added = Feed(9, new.url, "New")
    dialog.show_added(added)
    dialog.show_feeds((*FEEDS, added), {})
    assert "Subscribed to “New”." in says(dialog)
    assert selected(dialog) == ["New"]


def test_where_all_feeds_of_a_site_are_known_there_is_nothing_to_subscribe_to(dialog: FeedsDialog) -> None:
    QTest.keyClicks(address(dialog), "https://example.org/")
    QTest.keyClick(address(dialog), Qt.Key.Key_Return)
    dialog.subscribe_bar.show_found("https://example.org/", (FeedLink("https://example.org/tides", "Tides"),))
    (choice,) = dialog.findChildren(DiscoveredFeedsDialog)
    assert not button(choice, "Subscribe").isEnabled()


def test_a_folder_can_be_chosen_or_written(dialog: FeedsDialog, requested: Signals) -> None:
    folder = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName().startswith("Folder"))
    dialog.subscribe_bar.offer_address("https://example.org/1")
    folder.setCurrentText("World › Seas")
    button(dialog, "Subscribe").click()
    dialog.subscribe_bar.show_failed("https://example.org/1", FetchErrorKind.TIMED_OUT)
    folder.setEditText("Arts / Music")
    button(dialog, "Subscribe").click()
    assert [request[2] for request in requested] == [("World", "Seas"), ("Arts", "Music")]


@pytest.mark.parametrize("written", ["mailto:ann@example.org", "ftp://example.org/", "https://"])
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


def test_a_look_at_what_is_offered_stands_below_it_until_it_is_another(dialog: FeedsDialog) -> None:
    url = "https://example.org/dropped"
    dialog.subscribe_bar.offer_address(url)
    dialog.subscribe_bar.preview.wait_for(url)
    assert "Loading…" in says(dialog)
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


def shown_again(dialog: FeedsDialog) -> str:
    """Open the window anew and return what stands in the field for an address."""
    dialog.close()
    dialog.show()
    return next(
        each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Address of a website or feed"
    ).text()


def test_a_copied_address_stands_ready_and_is_not_asked_for(
    dialog: FeedsDialog, requested: Signals, copied: QClipboard
) -> None:
    copied.setText("  https://blog.example/ ")
    assert shown_again(dialog) == "https://blog.example/"
    assert requested == []
    field = next(
        each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Address of a website or feed"
    )
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
