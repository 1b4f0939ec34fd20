"""The window of a feed: what it says about it, what can be set, and what several feeds have in common."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.feed_variants import with_move, with_polling, with_settings
from ticker.durations import HOUR
from ticker.entities import Check, Feed, FeedPolling, FeedSettings, FetchErrorKind
from ticker.ui.feed_settings.color_picker import ColorPicker
from ticker.ui.feed_settings.feed_settings_window import FeedSettingsWindow
from ticker.ui.feed_settings.feed_status_text import interval_text, status_text
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.widgets.feed_requests import FeedRequests

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform

NOW = 1_700_000_000.0
TIDES = Feed(
    2,
    "https://example.org/tides",
    "Tides",
    home_url="https://example.org/",
    settings=FeedSettings(folder=("World", "Seas")),
    polling=FeedPolling(checked_at=NOW - HOUR, next_check_at=NOW + HOUR, next_check_reason="interval"),
)
WEATHER = replace(TIDES, id=3, url="https://example.org/weather", feed_title="Weather")

Signals = list[tuple[Any, ...]]


def check(hours_ago: float, **found: Any) -> Check:
    at = NOW - hours_ago * HOUR
    return Check(at, at + HOUR, "interval", **{"status": 304, **found})


@pytest.fixture
def requests() -> FeedRequests:
    return FeedRequests()


@pytest.fixture
def window(requests: FeedRequests, qtbot: QtBot) -> Iterator[FeedSettingsWindow]:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    window = FeedSettingsWindow(requests, now=lambda: NOW)
    qtbot.addWidget(window)
    window.show_feeds((TIDES,), (check(1),))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    QLocale.setDefault(locale)


@pytest.fixture
def requested(window: FeedSettingsWindow, requests: FeedRequests) -> Signals:
    """Collect what the window requests, in order."""
    requested: Signals = []
    for name, signal in {
        "change": requests.change_requested,
        "refresh": requests.refresh_requested,
        "remove": window.remove_requested,
        "old_address": requests.old_address_requested,
        "new_address": requests.new_address_requested,
        "sign_in": requests.sign_in_requested,
        "browse": requests.browse_requested,
    }.items():
        signal.connect(lambda *told, name=name: requested.append((name, *told)))
    return requested


def line(window: QWidget, name: str) -> QLineEdit:
    return next(each for each in window.findChildren(QLineEdit) if each.accessibleName() == name)


def box(window: QWidget, text: str) -> QCheckBox:
    return next(each for each in window.findChildren(QCheckBox) if each.text().replace("&", "").startswith(text))


def intervals(window: QWidget) -> QComboBox:
    return next(each for each in window.findChildren(QComboBox) if each.accessibleName() == "Refresh")


def buttons(window: QWidget) -> dict[str, QPushButton]:
    return {each.text().replace("&", ""): each for each in window.findChildren(QPushButton) if each.isVisible()}


def says(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def choose(choice: QComboBox, text: str) -> None:
    """Choose from the open list."""
    choice.showPopup()
    choice.view().setCurrentIndex(choice.model().index(choice.findText(text), 0))
    QTest.keyClick(choice.view(), Qt.Key.Key_Return)


# Why is this feed not updating?


def test_a_feed_without_news_is_said_to_be_well_and_since_when(window: FeedSettingsWindow) -> None:
    checks = (check(1), check(2), check(3, status=200, new_count=4), check(4))
    assert status_text(TIDES, checks, NOW).startswith("No problems. Nothing new on the site since ")
    assert status_text(TIDES, checks[2:], NOW).startswith("No problems. New headlines in the last update: 4.")
    assert " since at least " in status_text(TIDES, checks[:2], NOW)
    assert " Next update " in status_text(TIDES, checks, NOW)
    assert status_text(TIDES, checks, NOW).endswith(".")


def test_a_feed_that_is_not_well_says_why_and_when_it_is_asked_again(window: FeedSettingsWindow) -> None:
    ill = with_polling(TIDES, error=FetchErrorKind.TIMED_OUT, failing_since=NOW - HOUR, next_check_reason="back-off")
    assert status_text(ill, (), NOW).startswith(sentence_for(FetchErrorKind.TIMED_OUT))
    assert "(retrying less often)" in status_text(ill, (), NOW)
    dead = status_text(with_polling(ill, failing_since=NOW - 8 * 24 * HOUR), (), NOW)
    assert dead.startswith("Not updated successfully since 06/11/2023. ")
    gone = status_text(with_settings(with_polling(TIDES, error=FetchErrorKind.GONE), is_paused=True), (), NOW)
    assert gone == sentence_for(FetchErrorKind.GONE)
    assert status_text(with_settings(TIDES, is_paused=True), (check(1),), NOW).startswith("Updates are paused")
    assert "Waiting for the first update" in status_text(with_polling(TIDES, checked_at=None), (), NOW)


def test_the_last_checks_are_listed_with_what_they_brought(window: FeedSettingsWindow) -> None:
    refused = check(1, status=503, error=FetchErrorKind.UNAVAILABLE, seconds=0.26)
    window.show_feeds((TIDES,), (refused, check(2), check(3, status=200, new_count=4, size=48_211)))
    table = window.findChild(QTreeWidget)
    assert isinstance(table, QTreeWidget)
    rows = [[item.text(column) for column in range(5)] for item in map(table.topLevelItem, range(3)) if item]
    assert [row[1] for row in rows] == [
        f"{sentence_for(FetchErrorKind.UNAVAILABLE)} (503)",
        "Nothing new (304)",
        "New headlines: 4 (200)",
    ]
    assert [row[2] for row in rows] == ["", "", "47 KiB"]
    assert rows[0][3] == "0.3 s"


def test_the_report_is_copied(window: FeedSettingsWindow) -> None:
    buttons(window)["Copy update history"].click()
    assert "feed: https://example.org/tides\n" in QGuiApplication.clipboard().text()
    assert any(text.startswith("Copied.") for text in says(window))


def test_a_feed_that_is_silent_or_slow_is_said_to_be(window: FeedSettingsWindow) -> None:
    well = replace(TIDES, news_at=NOW - 2 * HOUR, polling=replace(TIDES.polling, succeeded_at=NOW - HOUR))
    assert status_text(well, (check(1),), NOW).startswith("No problems.")
    silent = status_text(replace(well, news_at=NOW - 200 * 24 * HOUR), (check(1),), NOW)
    assert "newest story is from 28/04/2023" in silent
    assert "No problems" not in silent
    assert "took 12 seconds" in status_text(with_polling(well, seconds=12.4), (check(1),), NOW)


# What can be done


@pytest.mark.behaviour("P18")
def test_where_a_site_leads_on_its_new_address_can_be_taken_at_once(
    window: FeedSettingsWindow, requested: Signals
) -> None:
    leading_on = replace(
        TIDES,
        news_at=NOW,
        polling=replace(TIDES.polling, succeeded_at=NOW),
        move=replace(TIDES.move, moved_to="https://example.org/new"),
    )
    window.show_feeds((leading_on,), (check(1),))
    assert any("https://example.org/new" in text for text in says(window))
    buttons(window)["Use the new address"].click()
    assert requested == [("new_address", 2)]


@pytest.mark.behaviour("P21")
def test_a_name_and_password_can_be_given_whether_the_site_asks_or_not(
    window: FeedSettingsWindow, requested: Signals
) -> None:
    buttons(window)["Sign in…"].click()
    window.show_feeds((with_polling(TIDES, error=FetchErrorKind.UNAUTHORIZED, error_detail="basic"),))
    buttons(window)["Sign in…"].click()
    assert requested == [("sign_in", (2,)), ("sign_in", (2,))]


def test_what_helps_is_offered(window: FeedSettingsWindow, requested: Signals) -> None:
    assert "Update now" not in buttons(window)
    window.show_feeds((with_polling(TIDES, error=FetchErrorKind.NOT_FOUND),))
    buttons(window)["Update now"].click()
    buttons(window)["Open website"].click()
    window.show_feeds((with_move(TIDES, moved_from="https://example.org/old"),))
    assert any("https://example.org/old" in text for text in says(window))
    buttons(window)["Back to the old address"].click()
    buttons(window)["Keep the new address"].click()
    window.show_feeds((with_settings(TIDES, is_paused=True),))
    buttons(window)["Resume"].click()
    window.show_feeds((with_polling(TIDES, error=FetchErrorKind.GONE),))
    buttons(window)["Remove feed"].click()
    assert requested == [
        ("refresh", (2,)),
        ("browse", "https://example.org/"),
        ("old_address", 2),
        ("new_address", 2),
        ("change", (2,), {"is_paused": False}),
        ("remove", (2,)),
    ]
    assert not window.isVisible()


def test_several_feeds_of_one_site_are_signed_into_together(window: FeedSettingsWindow, requested: Signals) -> None:
    window.show_feeds((TIDES, WEATHER))
    buttons(window)["Sign in…"].click()
    assert requested == [("sign_in", (2, 3))]
    window.show_feeds((TIDES, replace(WEATHER, url="https://example.com/weather")))
    assert "Sign in…" not in buttons(window)


def tabs(window: QWidget) -> list[str]:
    found = window.findChild(QTabWidget)
    assert isinstance(found, QTabWidget)
    return [found.tabText(row) for row in range(found.count()) if found.isTabVisible(row)]


def test_the_pages_are_turned_with_the_keyboard_and_another_feed_begins_at_the_first(
    window: FeedSettingsWindow,
) -> None:
    assert tabs(window) == ["Feed", "Headlines and stories", "Advanced", "Update history"]
    QTest.keyClick(line(window, "Name"), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert not line(window, "Name").isVisible()
    assert next(each for each in window.findChildren(QComboBox) if each.accessibleName() == "Importance").isVisible()
    window.show_feeds((WEATHER, TIDES))
    assert tabs(window) == ["Feed", "Headlines and stories"]
    assert intervals(window).isVisible()


def test_the_keyboard_begins_at_the_first_setting(window: FeedSettingsWindow) -> None:
    assert QApplication.focusWidget() is line(window, "Name")
    window.show_feeds((with_settings(WEATHER, is_paused=True),))
    assert QApplication.focusWidget() is line(window, "Name")
    window.show_feeds((TIDES, WEATHER))
    assert QApplication.focusWidget() is intervals(window)


def test_every_setting_is_told_as_it_is_changed(window: FeedSettingsWindow, requested: Signals) -> None:
    write(line(window, "Name"), "High  water")
    write(line(window, "Address"), "example.org/new")
    choose(intervals(window), "Every 6 hours")
    box(window, "Show on the bar").click()
    box(window, "Pause updates").click()
    assert requested == [
        ("change", (2,), {"custom_title": "High water"}),
        ("change", (2,), {"url": "https://example.org/new"}),
        ("change", (2,), {"interval": 21_600.0}),
        ("change", (2,), {"on_wire": False}),
        ("change", (2,), {"is_paused": True}),
    ]


def test_leaving_a_field_as_it_was_changes_nothing(window: FeedSettingsWindow, requested: Signals) -> None:
    write(line(window, "Address"), TIDES.url)
    line(window, "Name").setFocus()
    line(window, "Address").setFocus()
    assert requested == []


def test_what_is_no_address_is_answered_and_stays_to_be_mended(window: FeedSettingsWindow, requested: Signals) -> None:
    write(line(window, "Address"), "file:///etc/passwd")
    assert requested == []
    assert sentence_for(FetchErrorKind.BAD_ADDRESS) in says(window)
    window.show_feeds((TIDES,), (check(0.1),))  # news of the feed do not disturb who is writing
    assert line(window, "Address").text() == "file:///etc/passwd"
    window.show_feeds((WEATHER,))
    assert line(window, "Address").text() == WEATHER.url


def test_an_interval_that_is_not_on_offer_is_shown(window: FeedSettingsWindow) -> None:
    window.show_feeds((with_settings(TIDES, interval=2_700.0),))
    assert intervals(window).currentText() == "Every 45 minute(s)"
    window.show_feeds((TIDES,))
    assert intervals(window).currentText() == "Default"
    assert interval_text(3_600.0) == "Every hour"


# Several feeds


def test_several_feeds_show_what_they_have_in_common_and_are_set_together(
    window: FeedSettingsWindow, requested: Signals
) -> None:
    window.show_feeds((TIDES, with_settings(WEATHER, on_wire=False, interval=900.0)))
    assert "Feeds: 2" in says(window)
    assert not line(window, "Name").isVisible()
    assert intervals(window).currentText() == "Mixed"
    wire, paused = box(window, "Show on the bar"), box(window, "Pause updates")
    assert wire.checkState() is Qt.CheckState.PartiallyChecked
    assert paused.checkState() is Qt.CheckState.Unchecked
    wire.click()
    wire.click()
    choose(intervals(window), "Every hour")
    assert requested == [
        ("change", (2, 3), {"on_wire": True}),
        ("change", (2, 3), {"on_wire": False}),
        ("change", (2, 3), {"interval": 3_600.0}),
    ]
    window.show_feeds((with_settings(TIDES, interval=3_600.0), with_settings(WEATHER, interval=3_600.0)))
    assert intervals(window).findText("Mixed") < 0


@pytest.mark.parametrize(
    "feed", [TIDES, with_polling(TIDES, error=FetchErrorKind.GONE), with_settings(TIDES, is_paused=True)]
)
def test_every_mnemonic_is_used_once(window: FeedSettingsWindow, feed: Feed) -> None:
    window.show_feeds((feed,), (check(1),))
    text = [
        *says(window),
        *(each.text() for each in buttons(window).values()),
        *(each.text() for each in window.findChildren(QCheckBox)),
    ]
    letters = [text[text.index("&") + 1].casefold() for text in text if "&" in text]
    assert len(letters) >= 6
    assert len(letters) == len(set(letters))


# Colour


def colour_list(window: QWidget) -> ColorPicker:
    return next(each for each in window.findChildren(ColorPicker) if each.accessibleName() == "Color on the bar")


def test_a_feed_gets_a_colour_and_loses_it(window: FeedSettingsWindow, requested: Signals) -> None:
    window.show_feeds((TIDES,))
    assert colour_list(window).currentText() == "Default"
    choose(colour_list(window), "Green")
    window.show_feeds((with_settings(TIDES, color="#26823a"),))
    assert colour_list(window).currentText() == "Green"
    choose(colour_list(window), "Default")
    assert [each[-1] for each in requested][-2:] == [{"color": "#26823a"}, {"color": ""}]


def test_a_colour_that_is_not_on_offer_is_shown(window: FeedSettingsWindow) -> None:
    window.show_feeds((with_settings(TIDES, color="#123456"),))
    assert colour_list(window).currentText() == "#123456"


def test_feeds_of_different_colours_keep_them_until_one_is_chosen(window: FeedSettingsWindow) -> None:
    window.show_feeds((TIDES, with_settings(WEATHER, color="#26823a")))
    assert colour_list(window).currentText() == "Mixed"
    assert colour_list(window).chosen is None
    window.show_feeds((TIDES, WEATHER))
    assert colour_list(window).findText("Mixed") == -1


def test_when_the_pictures_of_a_feed_are_shown_is_chosen(window: FeedSettingsWindow, requested: Signals) -> None:
    (pictures,) = (each for each in window.findChildren(QComboBox) if each.accessibleName() == "Images in stories")
    window.show_feeds((with_settings(TIDES, pictures="never"),))
    assert pictures.currentText() == "Never"
    choose(pictures, "Always")
    assert requested[-1][-1] == {"pictures": "always"}
    window.show_feeds((TIDES, with_settings(WEATHER, pictures="never")))
    assert pictures.currentIndex() == -1


def test_how_important_a_feed_is_is_chosen(window: FeedSettingsWindow, requested: Signals) -> None:
    (importance,) = (each for each in window.findChildren(QComboBox) if each.accessibleName() == "Importance")
    assert importance.currentText() == "Normal"
    choose(importance, "Most important")
    assert requested[-1][-1] == {"importance": 5}
    window.show_feeds((TIDES, with_settings(WEATHER, importance=1)))
    assert importance.currentIndex() == -1


# What is decided about its headlines


@pytest.mark.parametrize(
    ("name", "usual", "choice", "wish"),
    [
        ("Max. headlines", "No limit", "At most 3", {"wire_limit": 3}),
        ("Max. headlines", "No limit", "No limit", {"wire_limit": None}),
        ("Article text", "Default", "Full story from the website", {"prefers_full_story": True}),
        ("Article text", "Default", "Default", {"prefers_full_story": None}),
        ("Mark as read", "When they are opened", "After they scroll by", {"read_policy": "passed"}),
        ("Mark as read", "When they are opened", "Only manually", {"read_policy": "by-hand"}),
    ],
)
def test_what_holds_for_the_headlines_of_a_feed_is_chosen(
    window: FeedSettingsWindow, requested: Signals, name: str, usual: str, choice: str, wish: dict[str, object]
) -> None:
    window.show_feeds((TIDES,))
    (shown,) = (each for each in window.findChildren(QComboBox) if each.accessibleName() == name)
    assert shown.currentText() == usual
    choose(shown, choice)
    assert requested[-1] == ("change", (TIDES.id,), wish)


def test_what_is_not_the_same_for_all_feeds_is_not_shown_as_if_it_were(window: FeedSettingsWindow) -> None:
    window.show_feeds((TIDES, with_settings(WEATHER, wire_limit=4, read_policy="passed", prefers_full_story=False)))
    lists = {each.accessibleName(): each for each in window.findChildren(QComboBox)}
    for name in ("Max. headlines", "Article text", "Mark as read"):
        assert lists[name].currentIndex() == -1
    window.show_feeds((with_settings(WEATHER, wire_limit=4),))
    assert lists["Max. headlines"].currentText() == "At most 3"
