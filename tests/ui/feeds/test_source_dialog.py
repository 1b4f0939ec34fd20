"""The windows of feeds that are on no web server: what is entered, shown again, and turned on."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from tests.ui.feeds.feeds_window import button, field, says
from ticker.entities import Feed, FeedSettings, FetchErrorKind, ParsedEntry, ParsedFeed
from ticker.feed_source import CommandSource, FeedSource, FileSource, Message, MessagesSource, PageSource
from ticker.pages import PageGuess, PagePreview
from ticker.ui.feeds.source_dialog import SourceDialog
from ticker.ui.feeds.source_kind import SourceKind

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform

FOLDERS = (("World",), ("World", "Asia"))


def opened(
    qtbot: QtBot, kind: SourceKind, source: FeedSource | None = None, *, is_confirmed: bool = True
) -> SourceDialog:
    feed = None
    if source is not None:
        settings = FeedSettings(custom_title="Mine")
        feed = Feed(
            1, "off-the-wire:source:0123456789abcdef", settings=settings, source=source, is_confirmed=is_confirmed
        )
    dialog = SourceDialog(kind, None, feed, FOLDERS)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def box(dialog: SourceDialog, words: str) -> QCheckBox:
    return next(each for each in dialog.findChildren(QCheckBox) if each.text().replace("&", "") == words)


def test_a_file_is_entered_with_a_name_and_a_folder(qtbot: QtBot) -> None:
    dialog = opened(qtbot, SourceKind.FILE)
    assert not button(dialog, "Add").isEnabled()
    QTest.keyClicks(field(dialog, "File"), "/home/ann/notes.txt")
    assert field(dialog, "Name").placeholderText() == "notes.txt"
    QTest.keyClicks(field(dialog, "Name"), "Notes")
    folder = dialog.findChild(QComboBox)
    assert folder is not None
    folder.setEditText("World › Asia")
    with qtbot.waitSignal(dialog.entered) as told:
        button(dialog, "Add").click()
    assert told.args == [FileSource("/home/ann/notes.txt"), "Notes", ("World", "Asia")]


def test_a_command_is_entered_by_who_knows_what_it_does(qtbot: QtBot) -> None:
    dialog = opened(qtbot, SourceKind.COMMAND)
    QTest.keyClicks(field(dialog, "Command"), 'weather "Berlin East" -x')
    assert not button(dialog, "Add").isEnabled()
    assert any("delete" in text for text in says(dialog)), "the risk is explained"
    box(dialog, "I know what this command does").click()
    with qtbot.waitSignal(dialog.entered) as told:
        button(dialog, "Add").click()
    assert told.args is not None
    assert told.args[0] == CommandSource(("weather", "Berlin East", "-x"), 20.0)


def test_a_command_is_shown_as_it_is_typed(qtbot: QtBot) -> None:
    source = CommandSource(("~/bin/weather", "Berlin East", "$x", "it’s" if sys.platform == "win32" else "it's"), 40.0)
    dialog = opened(qtbot, SourceKind.COMMAND, source)
    box(dialog, "I know what this command does").click()
    with qtbot.waitSignal(dialog.entered) as told:
        button(dialog, "Save").click()
    assert told.args is not None
    assert told.args[0] == source


def test_no_command_is_entered_in_a_sandbox(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SNAP_NAME", "off-the-wire")
    dialog = opened(qtbot, SourceKind.COMMAND)
    assert not field(dialog, "Command").isEnabled()
    assert any("Snap" in text for text in says(dialog))


def test_what_came_with_a_list_is_turned_on_only_after_it_was_shown(qtbot: QtBot) -> None:
    dialog = opened(qtbot, SourceKind.COMMAND, CommandSource(("rm", "-r", "/home/ann")), is_confirmed=False)
    assert dialog.windowTitle() == "Turn on “Mine”"
    assert field(dialog, "Command").text() == "rm -r /home/ann"
    assert not button(dialog, "Turn on").isEnabled()
    box(dialog, "I know what this command does").click()
    assert button(dialog, "Turn on").isEnabled()


def test_a_page_is_looked_at_and_what_is_offered_there_can_be_taken(qtbot: QtBot) -> None:
    dialog = opened(qtbot, SourceKind.PAGE)
    QTest.keyClicks(field(dialog, "Address of the page"), "harbour.example/news")
    with qtbot.waitSignal(dialog.preview_requested) as told, qtbot.assertNotEmitted(dialog.entered):
        QTest.keyClick(field(dialog, "Address of the page"), Qt.Key.Key_Return)
    assert told.args == [PageSource("https://harbour.example/news")]
    guess = PageGuess("article h2 a", 12, ("The ferry is back",))
    dialog.show_preview(PagePreview(ParsedFeed(), (guess,), FetchErrorKind.NOTHING_FOUND), None, "")
    offered = next(
        each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Lists of links on the page"
    )
    assert offered.itemText(0) == "12 link(s) such as “The ferry is back”"
    with qtbot.waitSignal(dialog.preview_requested) as told:
        offered.activated.emit(0)
    assert told.args == [PageSource("https://harbour.example/news", "article h2 a")]
    found = ParsedFeed(entries=(ParsedEntry("1", title="The ferry is back"),))
    dialog.show_preview(PagePreview(found, (guess,)), None, "")
    titles = dialog.findChild(QListWidget)
    assert titles is not None
    assert titles.item(0).text() == "The ferry is back"
    with qtbot.waitSignal(dialog.entered) as told:
        button(dialog, "Add").click()
    assert told.args is not None
    assert told.args[0] == PageSource("https://harbour.example/news", "article h2 a")


def test_a_page_that_cannot_be_had_says_why(qtbot: QtBot) -> None:
    dialog = opened(qtbot, SourceKind.PAGE, PageSource("https://harbour.example/", pattern="<b>{title}</b>"))
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    assert tabs.currentIndex() == 1
    button(dialog, "Load the page").click()
    assert not button(dialog, "Load the page").isEnabled()
    dialog.show_preview(None, FetchErrorKind.NOT_FOUND, "")
    assert button(dialog, "Load the page").isEnabled()
    assert any("404" in text for text in says(dialog))


def test_messages_have_days_times_and_an_end(qtbot: QtBot) -> None:
    messages = MessagesSource(
        (
            Message("Stand-up", "https://meet.example/", (0, 1, 2, 3, 4), 590, 600),
            Message("Offer", last_day="2027-01-31"),
        )
    )
    dialog = opened(qtbot, SourceKind.MESSAGES, messages)
    assert [box(dialog, "All day").isChecked(), box(dialog, "Ends on").isChecked()] == [False, False]
    shown = dialog.findChild(QListWidget)
    assert shown is not None
    assert [shown.item(row).text() for row in range(shown.count())] == ["Stand-up", "Offer"]
    with qtbot.waitSignal(dialog.entered) as told:
        button(dialog, "Save").click()
    assert told.args is not None
    assert told.args[0] == messages


def test_messages_are_added_and_removed(qtbot: QtBot) -> None:
    dialog = opened(qtbot, SourceKind.MESSAGES)
    assert not button(dialog, "Add").isEnabled()
    text = field(dialog, "Text of the message")
    QTest.keyClicks(text, "One")
    button(dialog, "Add another message").click()
    assert text.text() == ""
    QTest.keyClicks(text, "Two")
    with qtbot.waitSignal(dialog.entered) as told:
        button(dialog, "Add").click()
    assert told.args == [MessagesSource((Message("One"), Message("Two"))), "Messages", ()]
    button(dialog, "Remove message").click()
    assert not button(dialog, "Remove message").isEnabled()


@pytest.mark.parametrize("kind", list(SourceKind))
def test_access_keys_are_unique_and_every_control_has_a_name(qtbot: QtBot, kind: SourceKind) -> None:
    dialog = opened(qtbot, kind)
    texts = [each.text() for each in dialog.findChildren(QPushButton)] + [
        each.text() for each in dialog.findChildren(QCheckBox)
    ]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]
    assert len(keys) == len(set(keys)), texts
    for line in dialog.findChildren(QLineEdit):
        if line.parent() is dialog or line.isVisible():
            parent = line.parent()
            name = line.accessibleName() or (parent.accessibleName() if isinstance(parent, QComboBox) else "")
            assert name or line.objectName() == "qt_spinbox_lineedit"
