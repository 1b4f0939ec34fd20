"""The first start: what can be chosen, and what is told of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ticker.desktop.other_readers import ReaderList
from ticker.feeds.opml import OpmlFeed, parse_opml
from ticker.preferences import Edge
from ticker.ui import welcome as welcome_module
from ticker.ui.welcome import Welcome, starter_list

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform

HARBOUR = OpmlFeed("https://example.org/harbour", "Harbour News", ("World",), language="en-GB")
HAFEN = OpmlFeed("https://example.org/hafen", "Hafenblatt", ("World",), language="de")
STARS = OpmlFeed("https://example.org/stars", "Stars", ("Science",), language="en")
OFFERED = (HARBOUR, HAFEN, STARS)


@pytest.fixture
def welcome(qtbot: QtBot) -> Iterator[Welcome]:
    locale = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))  # none of the offered: all are shown
    window = Welcome(OFFERED)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    QLocale.setDefault(locale)


@pytest.fixture
def told(welcome: Welcome) -> list[tuple[Any, ...]]:
    """Collect what the window tells, in order."""
    heard: list[tuple[Any, ...]] = []
    for name in ("feeds_chosen", "import_requested", "edge_chosen", "login_chosen", "finished"):
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


def test_what_is_ticked_is_told_at_the_start(welcome: Welcome, told: list[tuple[Any, ...]]) -> None:
    tick(welcome, "Hafenblatt")
    button(welcome, "Start").click()
    assert told == [("feeds_chosen", (HAFEN,)), ("finished", QDialog.DialogCode.Accepted)]


def test_nothing_is_chosen_for_anybody(welcome: Welcome, told: list[tuple[Any, ...]]) -> None:
    button(welcome, "Start").click()
    assert [name for name, *_ in told] == ["finished"]


def test_it_can_be_skipped(welcome: Welcome, told: list[tuple[Any, ...]]) -> None:
    tick(welcome, "Stars")
    button(welcome, "Skip").click()
    assert told == [("finished", QDialog.DialogCode.Rejected)]


def test_a_topic_ticks_all_its_feeds(welcome: Welcome) -> None:
    tick(welcome, "World")
    assert welcome.chosen == (HARBOUR, HAFEN)
    assert any(label.text() == "Feeds chosen: 2" for label in welcome.findChildren(QLabel))
    tick(welcome, "Hafenblatt", Qt.CheckState.Unchecked)
    assert items(welcome)["World"].checkState(0) == Qt.CheckState.PartiallyChecked
    tick(welcome, "World", Qt.CheckState.Unchecked)
    assert not welcome.chosen


def test_a_topic_ticks_only_what_is_to_be_seen(welcome: Welcome) -> None:
    languages(welcome).setCurrentText("Deutsch")
    assert visible(welcome) == ["Hafenblatt"]
    tick(welcome, "World")
    languages(welcome).setCurrentIndex(0)
    assert welcome.chosen == (HAFEN,)
    assert items(welcome)["World"].checkState(0) == Qt.CheckState.PartiallyChecked


def test_the_space_bar_ticks(welcome: Welcome) -> None:
    tree = welcome.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    tree.setCurrentItem(items(welcome)["Stars"])
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert welcome.chosen == (STARS,)


def test_feeds_are_found_by_title_topic_and_language(welcome: Welcome) -> None:
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


def test_the_list_of_another_reader_is_taken_over_with_two_clicks(qtbot: QtBot, tmp_path: Path) -> None:
    readers = (ReaderList("Liferea", tmp_path / "feedlist.opml"), ReaderList("tickr", tmp_path / "tickr-url-list"))
    window = Welcome(OFFERED, readers)
    qtbot.addWidget(window)
    bring = button(window, "Import my feeds…")
    assert isinstance(bring, QPushButton)
    actions = {each.text(): each for each in bring.menu().actions()}
    assert [*actions] == ["Liferea", "tickr", "", "Import a list of feeds"]
    with qtbot.waitSignal(window.accepted), qtbot.waitSignal(window.import_requested) as told:
        actions["tickr"].trigger()
    assert told.args == [str(tmp_path / "tickr-url-list")]


def test_the_starter_list_is_read_from_the_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "feeds.opml"
    monkeypatch.setattr(welcome_module, "resource", tmp_path.joinpath)
    assert starter_list() == ()
    file.write_bytes(
        b'<opml version="2.0"><body><outline text="World">'
        b'<outline type="rss" text="Harbour" xmlUrl="https://example.org/h" language="en"/></outline></body></opml>'
    )
    assert starter_list() == parse_opml(file.read_bytes()).outlines
    assert [feed.folder for feed in starter_list()] == [("World",)]


def test_every_mnemonic_is_used_once(welcome: Welcome) -> None:
    words = [each.text() for each in welcome.findChildren(QAbstractButton) if each.isVisible()]
    letters = [text[text.index("&") + 1].casefold() for text in words if "&" in text]
    assert len(letters) == 6
    assert len(letters) == len(set(letters))
