"""The guide's window: changing chapters by list, link and key, finding text, and loading nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ticker.error_reports import ErrorReports
from ticker.paths import user_paths
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.ui.article.find_bar import FindBar
from ticker.ui.feeds.collections_window import CollectionsWindow
from ticker.ui.help.guide_window import GuideWindow
from ticker.ui.help.help_controller import HelpController

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def window(qtbot: QtBot) -> GuideWindow:
    made = GuideWindow(Preferences())
    qtbot.addWidget(made)
    made.show_chapter()
    made.show()
    return made


def title(window: GuideWindow) -> str:
    return window.page.toPlainText().partition("\n")[0]


def shortcut(window: QWidget, keys: str) -> QShortcut:
    return next(each for each in window.findChildren(QShortcut) if each.key().toString() == keys)


def test_it_opens_at_the_contents_and_turns_to_what_is_chosen(window: GuideWindow) -> None:
    assert title(window) == "Guide"
    window.list.setCurrentRow(3)
    assert title(window) == window.list.item(3).text() == "Feeds"
    assert window.page.accessibleName() == "Feeds"


def test_a_link_leads_to_its_chapter_and_a_key_back(window: GuideWindow) -> None:
    for name in ("privacy", "files"):
        window.page.anchorClicked.emit(QUrl(f"do:chapter:{name}"))
    assert title(window) == window.list.currentItem().text() == "Files and the command line"
    for wanted in ("Privacy", "Guide", "Guide"):
        shortcut(window, "Alt+Left").activated.emit()
        assert title(window) == wanted


def test_the_arrows_turn_the_chapters(window: GuideWindow) -> None:
    QTest.keyClick(window.page, Qt.Key.Key_Right)
    assert title(window) == "The bar"
    QTest.keyClick(window.page, Qt.Key.Key_Left)
    QTest.keyClick(window.page, Qt.Key.Key_Left)
    assert title(window) == "Guide"


def test_words_are_found_on_the_page(window: GuideWindow) -> None:
    shortcut(window, "Ctrl+F").activated.emit()
    find_bar = window.findChild(FindBar)
    assert find_bar is not None
    field = find_bar.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "edge")
    assert len(window.page.extraSelections()) == 1
    shortcut(window, "Esc").activated.emit()
    assert window.page.extraSelections() == []
    assert window.isVisible()
    shortcut(window, "Esc").activated.emit()
    assert not window.isVisible()


def test_larger_letters_are_taken_over(window: GuideWindow) -> None:
    before = window.page.document().defaultFont().pointSize()
    window.apply_preferences(Preferences(text_size=24))
    assert before < window.page.document().defaultFont().pointSize() == 24


def test_a_link_to_the_web_is_only_told(qtbot: QtBot, window: GuideWindow) -> None:
    with qtbot.waitSignal(window.link_activated) as told:
        window.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert told.args == ["https://example.org/"]
    assert title(window) == "Guide"


def test_the_key_of_a_window_opens_the_chapter_about_it(qtbot: QtBot, tmp_path: Path) -> None:
    with Store(tmp_path / "wire.sqlite3") as store:
        asked = CollectionsWindow()
        qtbot.addWidget(asked)
        helping = HelpController(user_paths(tmp_path), store, ErrorReports(tmp_path), Preferences, asked)
        for _ in range(2):
            helping.give_key(asked.names)
        keys = [each for each in asked.findChildren(QShortcut) if each.key().toString() == "F1"]
        assert len(keys) == 1
        keys[0].activated.emit()
        guide = helping.guide
        assert guide is not None
        qtbot.addWidget(guide)
        assert title(guide) == "Folders, collections and more bars"
