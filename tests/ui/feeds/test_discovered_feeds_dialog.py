"""The window in which to choose among the feeds of a site."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ticker.entities import FetchErrorKind
from ticker.pages import FeedLink
from ticker.ui.feeds.discovered_feeds_dialog import DiscoveredFeedsDialog
from ticker.ui.i18n.messages import sentence_for

NEWS, SPORT = FeedLink("https://news.example/rss", "News"), FeedLink("https://news.example/sport.rss")

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


@pytest.fixture
def choice(qtbot: QtBot) -> DiscoveredFeedsDialog:
    made = DiscoveredFeedsDialog("https://news.example/", (NEWS, SPORT))
    qtbot.addWidget(made)
    return made


def button(choice: DiscoveredFeedsDialog, words: str) -> QPushButton:
    return next(each for each in choice.findChildren(QPushButton) if each.text().replace("&", "") == words)


def test_all_are_listed_and_the_first_is_ticked(choice: DiscoveredFeedsDialog) -> None:
    items = [choice.list.item(row) for row in range(choice.list.count())]
    assert [(item.text(), item.checkState() == Qt.CheckState.Checked) for item in items] == [
        ("News", True),
        ("https://news.example/sport.rss", False),
    ]


def test_the_newest_headlines_of_the_one_in_focus_are_asked_for_once_and_shown(
    qtbot: QtBot, choice: DiscoveredFeedsDialog
) -> None:
    asked: list[str] = []
    choice.preview_requested.connect(asked.append)
    choice.begin()
    assert asked == [NEWS.url]
    assert choice.preview.text() == "Loading…"
    choice.show_preview(NEWS.url, "News of the day", ("Ferry late", "Ferry on time"))
    assert "Ferry late" in choice.preview.text()
    QTest.keyClick(choice.list, Qt.Key.Key_Down)
    QTest.keyClick(choice.list, Qt.Key.Key_Up)
    assert asked == [NEWS.url, SPORT.url]
    assert "Ferry late" in choice.preview.text()


def test_headlines_as_long_as_stories_can_be_read_to_their_end(qtbot: QtBot, choice: DiscoveredFeedsDialog) -> None:
    choice.begin()
    choice.show_preview(NEWS.url, "News of the day", ("The ferry is late again " * 30,) * 5)
    qtbot.waitUntil(lambda: choice.preview.height() >= choice.preview.heightForWidth(choice.preview.width()))
    assert choice.height() < choice.preview.height()


def test_why_one_cannot_be_shown_is_said(choice: DiscoveredFeedsDialog) -> None:
    choice.begin()
    assert choice.awaits(NEWS.url)
    choice.show_failed(NEWS.url, FetchErrorKind.NOT_FOUND, "")
    assert choice.preview.text() == sentence_for(FetchErrorKind.NOT_FOUND)
    assert not choice.awaits(NEWS.url)


def test_those_ticked_are_told_all_by_keyboard(qtbot: QtBot, choice: DiscoveredFeedsDialog) -> None:
    choice.begin()
    QTest.keyClick(choice.list, Qt.Key.Key_Down)
    QTest.keyClick(choice.list, Qt.Key.Key_Space)
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.keyClick(button(choice, "Subscribe"), Qt.Key.Key_Space)
    assert told.args == [(NEWS, SPORT)]


def test_without_a_tick_there_is_nothing_to_subscribe_to(choice: DiscoveredFeedsDialog) -> None:
    choice.begin()
    QTest.keyClick(choice.list, Qt.Key.Key_Space)
    assert not button(choice, "Subscribe").isEnabled()
