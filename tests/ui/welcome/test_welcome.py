"""The first start: what can be chosen, and what is told of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ticker.desktop.other_readers import ReaderList
from ticker.feeds.opml import OpmlFeed
from ticker.poller import ListCounted
from ticker.preferences import Edge
from ticker.ui.welcome.topic_cards import TopicCards, fitting
from ticker.ui.welcome.welcome import Welcome

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform

HARBOUR = OpmlFeed("https://example.org/harbour", "Harbour News", ("World",), language="en-GB")
HAFEN = OpmlFeed("https://example.org/hafen", "Hafenblatt", ("World",), language="de")
STARS = OpmlFeed("https://example.org/stars", "Stars", ("Science",), language="en")
OFFERED = (HARBOUR, HAFEN, STARS)


@pytest.fixture
def welcome(qtbot: QtBot) -> Iterator[Welcome]:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    window = Welcome(OFFERED)
    languages(window).setCurrentIndex(0)  # all
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    QLocale.setDefault(locale)


@pytest.fixture
def told(welcome: Welcome) -> list[tuple[Any, ...]]:
    """Collect what the window tells, in order."""
    heard: list[tuple[Any, ...]] = []
    for name in ("choice_changed", "import_requested", "edge_chosen", "login_chosen", "finished"):
        getattr(welcome, name).connect(lambda *what, name=name: heard.append((name, *what)))
    return heard


def items(window: QWidget) -> dict[str, QTreeWidgetItem]:
    tree = window.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    return {each.value().text(0): each.value() for each in QTreeWidgetItemIterator(tree)}  # type: ignore[attr-defined]


def visible(window: QWidget) -> list[str]:
    return [title for title, item in items(window).items() if not item.isHidden() and item.childCount() == 0]


def tick(window: QWidget, title: str, state: Qt.CheckState = Qt.CheckState.Checked) -> None:
    items(window)[title].setCheckState(0, state)


def button(window: QWidget, words: str) -> QAbstractButton:
    return next(each for each in window.findChildren(QAbstractButton) if each.text().replace("&", "") == words)


def search(window: QWidget, words: str) -> None:
    next(each for each in window.findChildren(QLineEdit) if each.accessibleName() == "Find a feed").setText(words)


def languages(window: QWidget) -> QComboBox:
    found = window.findChild(QComboBox)
    assert isinstance(found, QComboBox)
    return found


def card(window: QWidget, topic: str) -> QAbstractButton:
    cards = window.findChild(TopicCards)
    assert cards is not None
    return next(each for each in cards.findChildren(QAbstractButton) if each.text() == topic and not each.isHidden())


def start_button(window: QWidget) -> QAbstractButton:
    return next(
        each
        for each in window.findChildren(QAbstractButton)
        if each.text().replace("&", "") == "Start" or "Start with" in each.text()
    )


def test_what_is_ticked_is_told_while_it_is_ticked(welcome: Welcome, qtbot: QtBot) -> None:
    with qtbot.waitSignal(welcome.choice_changed) as told:
        tick(welcome, "Hafenblatt")
    assert told.args == [(HAFEN,)]
    with qtbot.waitSignal(welcome.choice_changed) as told:
        tick(welcome, "Hafenblatt", Qt.CheckState.Unchecked)
    assert told.args == [()]


def test_what_is_ticked_last_is_told_before_the_window_goes(welcome: Welcome, told: list[tuple[Any, ...]]) -> None:
    tick(welcome, "Hafenblatt")
    start_button(welcome).click()
    assert told == [("choice_changed", (HAFEN,)), ("finished", QDialog.DialogCode.Accepted)]


def test_the_start_says_with_how_many_feeds_and_is_the_default(welcome: Welcome, told: list[tuple[Any, ...]]) -> None:
    start = start_button(welcome)
    assert not start.isEnabled()  # to start with none is what Skip is for
    QTest.mouseClick(card(welcome, "World"), Qt.MouseButton.LeftButton)
    assert start.text() == "Start with 2 feed(s)"  # tests speak the language of the source
    QTest.keyClick(welcome, Qt.Key.Key_Return)
    assert told == [("choice_changed", (HARBOUR, HAFEN)), ("finished", QDialog.DialogCode.Accepted)]


def test_skipping_takes_back_what_was_ticked(welcome: Welcome, qtbot: QtBot) -> None:
    with qtbot.waitSignal(welcome.choice_changed):
        tick(welcome, "Stars")
    with qtbot.waitSignal(welcome.rejected), qtbot.waitSignal(welcome.choice_changed) as told:
        button(welcome, "Skip").click()
    assert told.args == [()]


def test_closing_keeps_what_is_on_the_bar_already(welcome: Welcome, told: list[tuple[Any, ...]]) -> None:
    tick(welcome, "Stars")
    QTest.keyClick(welcome, Qt.Key.Key_Escape)
    assert told == [("choice_changed", (STARS,)), ("finished", QDialog.DialogCode.Rejected)]


def test_a_topic_is_one_click_for_all_its_feeds(welcome: Welcome) -> None:
    world = card(welcome, "World")
    assert world.accessibleDescription() == "Harbour News and Hafenblatt"
    QTest.mouseClick(world, Qt.MouseButton.LeftButton)
    assert welcome.chosen == (HARBOUR, HAFEN)
    assert world.isChecked()
    tick(welcome, "Hafenblatt", Qt.CheckState.Unchecked)
    assert not world.isChecked()
    QTest.keyClick(world, Qt.Key.Key_Space)
    assert welcome.chosen == (HARBOUR, HAFEN)
    QTest.keyClick(world, Qt.Key.Key_Space)
    assert not welcome.chosen


def test_a_card_cuts_no_name(qt: QApplication) -> None:
    metrics = QFontMetrics(qt.font())
    names = ("Harbor News", "Star Watch", "Hafenblatt", "The Slow Science Review")
    width = metrics.horizontalAdvance("Harbor News, Star Watch, Hafenblatt") * 0.7  # of two lines
    assert fitting(names, metrics, 5 * width).endswith("The Slow Science Review")
    assert fitting(names, metrics, width) == "Harbor News, Star Watch, …"
    assert fitting(("A" * 200,), metrics, width).endswith("…")


def test_single_feeds_are_behind_a_button_and_the_keyboard_goes_there(welcome: Welcome, qtbot: QtBot) -> None:
    tree = welcome.findChild(QTreeWidget)
    assert tree is not None
    assert not tree.isVisible()
    button(welcome, "Choose feeds…").click()
    assert tree.isVisible()
    field = next(each for each in welcome.findChildren(QLineEdit) if each.accessibleName() == "Find a feed")
    welcome.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "stars")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert welcome.isVisible()  # Enter leads to what was found, it does not start the program
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert welcome.chosen == (STARS,)
    button(welcome, "Show topics").click()
    assert card(welcome, "Science").isChecked()


def test_feeds_that_are_subscribed_to_are_marked_and_stay(qtbot: QtBot, qt: QApplication) -> None:
    window = Welcome(OFFERED, known=frozenset({HARBOUR.url}), is_first=False)
    qtbot.addWidget(window)
    languages(window).setCurrentIndex(0)
    assert "Harbour News (already subscribed)" in items(window)
    window._tree.tick_topic(("World",), True)
    assert [*window.chosen] == [HAFEN]
    window._tree.tick_topic(("World",), False)
    assert not window.chosen
    assert items(window)["Harbour News (already subscribed)"].checkState(0) == Qt.CheckState.Checked


def test_browsing_later_asks_for_feeds_alone(qtbot: QtBot) -> None:
    window = Welcome(OFFERED, screens=("DP-1", "HDMI-1"), is_first=False)
    qtbot.addWidget(window)
    texts = [each.text().replace("&", "") for each in window.findChildren(QAbstractButton)]
    assert not {"Skip", "Top of the screen", "Start when I log in"} & {*texts}
    button(window, "Close").click()
    assert not window.isVisible()


def test_a_feed_server_is_asked_for(welcome: Welcome, qtbot: QtBot) -> None:
    with qtbot.waitSignal(welcome.account_requested):
        button(welcome, "I have a feed server…").click()


def test_a_topic_ticks_only_what_is_to_be_seen(welcome: Welcome) -> None:
    languages(welcome).setCurrentText("Deutsch")
    assert visible(welcome) == ["Hafenblatt"]
    tick(welcome, "World")
    languages(welcome).setCurrentIndex(0)
    assert welcome.chosen == (HAFEN,)
    assert items(welcome)["World"].checkState(0) == Qt.CheckState.PartiallyChecked


def test_the_language_stands_in_each_row_only_where_there_are_several(welcome: Welcome) -> None:
    tree = welcome.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    assert not tree.isColumnHidden(1)
    languages(welcome).setCurrentText("Deutsch")
    assert tree.isColumnHidden(1)


def test_the_space_bar_ticks(welcome: Welcome) -> None:
    tree = welcome.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    tree.setCurrentItem(items(welcome)["Stars"])
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert welcome.chosen == (STARS,)


def test_feeds_are_found_by_title_topic_and_language(welcome: Welcome) -> None:
    button(welcome, "Choose feeds…").click()
    search(welcome, "hafen")
    assert visible(welcome) == ["Hafenblatt"]
    search(welcome, "science")
    assert visible(welcome) == ["Stars"]
    search(welcome, "deutsch world")
    assert visible(welcome) == ["Hafenblatt"]
    QTest.keyClick(welcome, Qt.Key.Key_Escape)
    assert welcome.isVisible()
    assert len(visible(welcome)) == 3


def test_a_hidden_tick_still_counts(welcome: Welcome) -> None:
    tick(welcome, "Stars")
    search(welcome, "hafen")
    assert welcome.chosen == (STARS,)


def test_the_readers_language_comes_first_where_there_are_feeds_in_it(qtbot: QtBot) -> None:
    locale = QLocale()
    QLocale.setDefault(QLocale("de_AT"))
    window = Welcome(OFFERED)
    qtbot.addWidget(window)
    QLocale.setDefault(locale)
    assert languages(window).currentText() == "Deutsch"
    assert [languages(window).itemText(row) for row in range(3)] == ["All languages", "Deutsch", "English"]


@pytest.mark.parametrize(("words", "edge"), [("Top of the screen", Edge.TOP), ("Bottom of the screen", Edge.BOTTOM)])
def test_the_bars_edge_is_told_at_once(welcome: Welcome, told: list[tuple[Any, ...]], words: str, edge: Edge) -> None:
    button(welcome, words).click()
    assert told == [("edge_chosen", edge)]


def test_starting_at_login_is_told_at_once(welcome: Welcome, told: list[tuple[Any, ...]]) -> None:
    (at_login,) = (each for each in welcome.findChildren(QCheckBox) if each.text() == "Start when I &log in")
    at_login.click()
    at_login.click()
    assert told == [("login_chosen", True), ("login_chosen", False)]


def test_importing_ones_own_list_is_enough(welcome: Welcome, told: list[tuple[Any, ...]], tmp_path: Path) -> None:
    mine = tmp_path / "mine.opml"
    mine.write_text("<opml/>")
    button(welcome, "Import my feeds…").click()
    question: Any = next(each for each in welcome.findChildren(QDialog) if hasattr(each, "selectFile"))
    question.setDirectory(str(tmp_path))
    question.selectFile(str(mine))
    question.accept()
    assert told == [("import_requested", str(mine)), ("finished", QDialog.DialogCode.Accepted)]


@pytest.fixture
def readers(tmp_path: Path) -> tuple[ReaderList, ...]:
    return (ReaderList("Liferea", tmp_path / "feedlist.opml"), ReaderList("tickr", tmp_path / "tickr-url-list"))


def import_menu(window: Welcome) -> dict[str, QAction]:
    bring = button(window, "Import my feeds…")
    assert isinstance(bring, QPushButton)
    return {each.text(): each for each in bring.menu().actions()}


def test_the_list_of_another_reader_is_taken_over_with_two_clicks(
    qtbot: QtBot, readers: tuple[ReaderList, ...]
) -> None:
    window = Welcome(OFFERED, readers)
    qtbot.addWidget(window)
    actions = import_menu(window)
    assert [*actions] == ["Liferea", "tickr", "Import All", "", "Import a List of Feeds…"]
    with qtbot.waitSignal(window.accepted), qtbot.waitSignal(window.import_requested) as told:
        actions["tickr"].trigger()
    assert told.args == [str(readers[1].path)]


def test_of_one_other_reader_there_is_no_choice(qtbot: QtBot, readers: tuple[ReaderList, ...]) -> None:
    window = Welcome(OFFERED, readers[:1])
    qtbot.addWidget(window)
    assert [*import_menu(window)] == ["Liferea", "", "Import a List of Feeds…"]


def test_how_many_feeds_other_readers_have_is_said_when_it_is_known(
    qtbot: QtBot, readers: tuple[ReaderList, ...]
) -> None:
    window = Welcome(OFFERED, readers)
    qtbot.addWidget(window)
    window.take_event(ListCounted(str(readers[0].path), 34))
    assert [*import_menu(window)][:2] == ["Liferea: 34 feed(s)", "tickr"]
    window.take_event(ListCounted(str(readers[1].path), 1))
    assert [*import_menu(window)][:2] == ["Liferea: 34 feed(s)", "tickr: 1 feed(s)"]
    assert all(each.isEnabled() for each in import_menu(window).values())


def test_a_broken_list_is_said_to_be_and_not_taken(qtbot: QtBot, readers: tuple[ReaderList, ...]) -> None:
    window = Welcome(OFFERED, readers)
    qtbot.addWidget(window)
    heard: list[str] = []
    window.import_requested.connect(heard.append)
    window.take_event(ListCounted(str(readers[0].path), None))
    assert not import_menu(window)["Liferea: the list cannot be read"].isEnabled()
    import_menu(window)["Import All"].trigger()
    assert heard == [str(readers[1].path)]


def test_of_several_screens_the_bars_can_be_chosen(qtbot: QtBot) -> None:
    window = Welcome(OFFERED, screens=("DP-1", "HDMI-1"))
    qtbot.addWidget(window)
    box = next(each for each in window.findChildren(QComboBox) if each.accessibleName() == "Screen of the bar")
    assert [box.itemText(row) for row in range(box.count())] == ["The main screen", "DP-1", "HDMI-1"]
    with qtbot.waitSignal(window.screen_chosen) as told:
        box.setCurrentIndex(2)
    assert told.args == ["HDMI-1"]


@pytest.mark.parametrize("locale_name", ["fr_FR", "nl_NL"])
def test_where_there_are_no_feeds_in_the_readers_language_english_ones_are_shown(
    qtbot: QtBot, locale_name: str
) -> None:
    locale = QLocale()
    QLocale.setDefault(QLocale(locale_name))
    window = Welcome(OFFERED)
    qtbot.addWidget(window)
    QLocale.setDefault(locale)
    assert languages(window).currentText() == "English"


def test_of_one_screen_there_is_no_choice(welcome: Welcome) -> None:
    assert len(welcome.findChildren(QComboBox)) == 1  # that of the languages


def test_every_mnemonic_is_used_once(welcome: Welcome) -> None:
    words = [each.text() for each in welcome.findChildren(QAbstractButton) if each.isVisible()]
    letters = [text[text.index("&") + 1].casefold() for text in words if "&" in text]
    assert len(letters) == 8
    assert len(letters) == len(set(letters))
