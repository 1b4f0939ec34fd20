"""Making rules, and muting for a day."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.store_samples import new_store
from ticker.entities import Check, Collection, FeedSettings, ParsedEntry, ParsedFeed, Validators
from ticker.poller import Poller
from ticker.preferences import Preferences
from ticker.rules import Action, Aspect, Condition, Rule, dump_rules
from ticker.store import Received, ShareKind, Store
from ticker.ui.bridge import Bridge
from ticker.ui.rules.rules_controller import RulesController
from ticker.ui.rules.rules_window import RulesWindow
from ticker.ui.widgets.user_files import UserFiles
from ticker.wire import Wire

NOW = 1_800_000_000.0
STORM = Rule(name="Storms", action=Action.HIGHLIGHT, conditions=(Condition(Aspect.WORDS, "storm"),))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "headlines.db", now=lambda: NOW) as opened:
        feed = opened.feeds.add("https://news.example/feed", FeedSettings(custom_title="News"))
        titles = ("Storm in the north", "Derby tonight", "Another storm")
        entries = tuple(ParsedEntry(title, title=title, published_at=NOW - 60) for title in titles)
        received = Received(Validators(), "hash")
        opened.polling.save_document(feed.id, ParsedFeed(entries=entries), received, Check(NOW, NOW + 60, "interval"))
        yield opened


@pytest.fixture
def controller(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[RulesController]:
    parent = QObject()
    bridge = Bridge(parent)
    poller = Poller(open_store=lambda: Store(tmp_path / "headlines.db"), emit=bridge.deliver, preferences=Preferences())
    files = UserFiles(poller)
    bridge.event_arrived.connect(files.take_event)
    poller.start()
    made = RulesController(store, files, parent, lambda: NOW, poller)
    bridge.event_arrived.connect(made.take_event)
    yield made
    poller.stop()
    parent.deleteLater()


def window(controller: RulesController, qtbot: QtBot) -> RulesWindow:
    controller.show()
    assert controller._window is not None
    qtbot.addWidget(controller._window)
    return controller._window


def button(shown: RulesWindow, words: str) -> QPushButton:
    return next(each for each in shown.findChildren(QPushButton) if each.text().replace("&", "") == words)


def value(shown: RulesWindow, row: int) -> QLineEdit:
    fields = [each for each in shown.findChildren(QLineEdit) if each.accessibleName() == "Value to compare with"]
    return [each for each in fields if each.isVisibleTo(shown)][row]


def caught(shown: RulesWindow) -> QListWidget:
    return next(each for each in shown.findChildren(QListWidget) if each.accessibleName().startswith("This week’s"))


def names(shown: RulesWindow) -> QListWidget:
    return next(each for each in shown.findChildren(QListWidget) if each.accessibleName().startswith("Rules"))


def says(shown: RulesWindow, text: str) -> bool:
    return any(text in each.text() for each in shown.findChildren(QLabel))


def test_a_rule_is_made_by_keyboard_and_shows_what_it_would_have_caught(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    shown = window(controller, qtbot)
    QTest.mouseClick(button(shown, "Add"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(value(shown, 0), "storm")
    qtbot.waitUntil(lambda: caught(shown).count() == 2)
    with qtbot.waitSignal(controller.changed):
        QTest.keyClick(value(shown, 0), Qt.Key.Key_Return)
    assert [each.conditions for each in store.rules.all()] == [(Condition(Aspect.WORDS, "storm"),)]


def test_a_rule_that_highlights_more_than_one_in_ten_says_so(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    feed = store.feeds.add("https://much.example/feed")
    entries = tuple(ParsedEntry(f"{n}", title=f"Weather {n}", published_at=NOW - 60) for n in range(40))
    received = Received(Validators(), "hash")
    store.polling.save_document(feed.id, ParsedFeed(entries=entries), received, Check(NOW, NOW + 60, "interval"))
    store.rules.save(STORM)
    shown = window(controller, qtbot)
    qtbot.waitUntil(lambda: says(shown, "Matches 2 "))
    assert not says(shown, "one in ten")
    value(shown, 0).selectAll()
    QTest.keyClicks(value(shown, 0), "weather")
    qtbot.waitUntil(lambda: says(shown, "more than one in ten"))


def test_a_broken_regular_expression_is_told_and_not_kept(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    store.rules.save(replace(STORM, conditions=(Condition(Aspect.PATTERN, "storm"),)))
    shown = window(controller, qtbot)
    value(shown, 0).setText("(")
    QTest.keyClick(value(shown, 0), Qt.Key.Key_Return)
    assert says(shown, "cannot be used")
    assert store.rules.all()[0].conditions == (Condition(Aspect.PATTERN, "storm"),)


def test_rules_are_turned_off_arranged_and_removed(controller: RulesController, store: Store, qtbot: QtBot) -> None:
    first, second = store.rules.save(STORM), store.rules.save(replace(STORM, name="Others"))
    shown = window(controller, qtbot)
    names(shown).item(0).setCheckState(Qt.CheckState.Unchecked)
    assert store.rules.all() == (replace(first, is_on=False), second)
    names(shown).setCurrentRow(1)
    QTest.mouseClick(button(shown, "Move up"), Qt.MouseButton.LeftButton)
    assert [each.name for each in store.rules.all()] == ["Others", "Storms"]
    QTest.mouseClick(button(shown, "Remove"), Qt.MouseButton.LeftButton)
    assert [each.name for each in store.rules.all()] == ["Storms"]


def test_a_word_is_muted_for_a_day_and_then_no_more(controller: RulesController, store: Store, qtbot: QtBot) -> None:
    moment = [NOW]
    wire = Wire(store, lambda: moment[0])
    assert len(wire.headlines(Preferences())) == 3
    with qtbot.waitSignal(controller.notice):
        controller.mute_for_a_day(Aspect.WORDS, "Storm", "Storm")
    assert [each.title for each in wire.headlines(Preferences())] == ["Derby tonight"]
    moment[0] += 86_401
    assert len(wire.headlines(Preferences())) == 3


def test_rules_go_to_a_file_and_come_back(
    controller: RulesController, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    kept = store.rules.save(STORM)
    controller.export_to(tmp_path / "rules.json")
    qtbot.waitUntil((tmp_path / "rules.json").exists)
    store.rules.remove(kept.id)
    with qtbot.waitSignal(controller.notice):
        controller.import_from(tmp_path / "rules.json")
    assert [replace(each, id=0) for each in store.rules.all()] == [STORM]
    with qtbot.waitSignal(controller.notice):
        controller.import_from(tmp_path / "rules.json")
    assert len(store.rules.all()) == 1
    (tmp_path / "other.json").write_text("{}")
    with qtbot.waitSignal(controller.notice) as told:
        controller.import_from(tmp_path / "other.json")
    assert "other.json" in str(told.args)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_pipe_is_neither_read_nor_written(controller: RulesController, tmp_path: Path, qtbot: QtBot) -> None:
    os.mkfifo(tmp_path / "rules.json")
    for act in (controller.import_from, controller.export_to):
        with qtbot.waitSignal(controller.notice) as told:
            act(tmp_path / "rules.json")
        assert "device" in str(told.args)


@pytest.mark.behaviour("A43")
def test_a_rule_that_takes_too_long_is_turned_off_and_that_is_said(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    slow, fine = store.rules.save(replace(STORM, name="Slow")), store.rules.save(STORM)
    with qtbot.waitSignal(controller.notice) as told:
        controller.turn_off_slow({slow.id})
    assert "Slow" in str(told.args)
    assert store.rules.all() == (replace(slow, is_on=False), fine)


BEGINNINGS = {Aspect.OLDER: "Headline is older than (hours)", Aspect.FEED: "Feed is", Aspect.FOLDER: "Folder is not"}


def box_of(shown: RulesWindow, name: str, row: int = 0) -> QComboBox:
    boxes = [each for each in shown.findChildren(QComboBox) if each.accessibleName() == name]
    return [each for each in boxes if not each.isHidden()][row]


def choose(box: QComboBox, text: str) -> None:
    """Choose an item of a combo box, as with the keyboard."""
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def choose_aspect(shown: RulesWindow, row: int, aspect: Aspect) -> None:
    """Choose the aspect of the condition in a row, as with the keyboard."""
    choose(box_of(shown, "Part of the headline", row), BEGINNINGS[aspect])


def test_an_age_is_written_in_hours_and_what_is_none_is_told(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    store.rules.save(STORM)
    shown = window(controller, qtbot)
    choose_aspect(shown, 0, Aspect.OLDER)
    assert store.rules.all()[0].conditions == (Condition(Aspect.OLDER, "24"),)
    value(shown, 0).setText("soon")
    QTest.keyClick(value(shown, 0), Qt.Key.Key_Return)
    assert says(shown, "Enter the age in hours")
    assert store.rules.all()[0].conditions == (Condition(Aspect.OLDER, "24"),)


def test_feeds_folders_authors_and_categories_are_offered(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    feed = store.feeds.add(
        "https://sea.example/feed", FeedSettings(custom_title="Sea & Port", folder=("World", "Coast"))
    )
    entries = (
        ParsedEntry("1", title="Tide", author="Ann Author", categories=("Water", "Moon"), published_at=NOW - 60),
    )
    check = Check(NOW, NOW + 60, "interval")
    store.polling.save_document(feed.id, ParsedFeed(entries=entries), Received(Validators(), "other"), check)
    assert controller.suggestions(Aspect.FEED) == ("News", "Sea & Port")
    assert controller.suggestions(Aspect.FOLDER) == ("World", "World/Coast")
    assert controller.suggestions(Aspect.AUTHOR) == ("Ann Author",)
    assert controller.suggestions(Aspect.CATEGORY) == ("Moon", "Water")
    assert controller.suggestions(Aspect.WORDS) == ()
    store.rules.save(STORM)
    shown = window(controller, qtbot)
    choose_aspect(shown, 0, Aspect.FEED)
    completer = value(shown, 0).completer()
    completer.setCompletionPrefix("port")
    assert completer.currentCompletion() == "Sea & Port"


def test_a_new_rule_has_its_name_selected_to_be_typed_over(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    shown = window(controller, qtbot)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    button(shown, "Add").click()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Storms")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [each.name for each in store.rules.all()] == ["Storms"]


def test_removing_a_condition_leaves_the_others_as_they_are(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    others = (Condition(Aspect.WORDS, "storm"), Condition(Aspect.PHRASE, "in the north"))
    store.rules.save(replace(STORM, conditions=(Condition(Aspect.WORDS, "derby"), *others)))
    shown = window(controller, qtbot)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    value(shown, 0).setFocus()
    next(each for each in shown.findChildren(QToolButton) if "condition" in each.accessibleName()).click()
    assert store.rules.all()[0].conditions == others


def test_what_is_being_typed_is_kept_when_the_key_of_a_button_is_pressed(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    store.rules.save(STORM)
    shown = window(controller, qtbot)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    value(shown, 0).setFocus()
    QTest.keyClicks(value(shown, 0), "s")
    button(shown, "Add a condition").click()  # as its key does, which takes the keyboard from no field
    value(shown, 1).setFocus()
    QTest.keyClicks(value(shown, 1), "sea")
    button(shown, "Add").click()
    first, _ = store.rules.all()
    assert [each.value for each in first.conditions] == ["storms", "sea"]


def test_a_rule_that_ends_says_when(controller: RulesController, store: Store, qtbot: QtBot) -> None:
    controller.mute_for_a_day(Aspect.WORDS, "Storm", "Storm")
    assert names(window(controller, qtbot)).item(0).text().startswith("Storm (until ")


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("Mute a word…", Action.MUTE),
        ("Highlight a topic…", Action.HIGHLIGHT),
        ("Notify me about a topic…", Action.ALERT),
    ],
)
def test_without_rules_there_are_examples_to_begin_with(
    controller: RulesController, store: Store, qtbot: QtBot, words: str, action: Action
) -> None:
    shown = window(controller, qtbot)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    assert says(shown, "No rules yet")
    button(shown, words).click()
    assert not names(shown).isHidden()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "storm")
    QTest.keyClick(field, Qt.Key.Key_Return)
    (rule,) = store.rules.all()
    assert (rule.action, rule.conditions) == (action, (Condition(Aspect.WORDS, "storm"),))


def test_without_rules_an_empty_rule_can_be_added(controller: RulesController, store: Store, qtbot: QtBot) -> None:
    shown = window(controller, qtbot)
    add = next(each for each in shown.findChildren(QPushButton) if each.text() == "&Add" and each.isVisible())
    add.click()
    (rule,) = store.rules.all()
    assert rule.name == "New rule"
    assert names(shown).isVisible()


def test_one_of_several_conditions_can_be_enough(controller: RulesController, store: Store, qtbot: QtBot) -> None:
    both = (Condition(Aspect.WORDS, "derby"), Condition(Aspect.PHRASE, "in the north"))
    store.rules.save(replace(STORM, conditions=both))
    shown = window(controller, qtbot)
    assert caught(shown).count() == 0
    choose(box_of(shown, "Conditions to meet"), "Any of these conditions is met")
    assert store.rules.all()[0].matches_any
    assert caught(shown).count() == 2


def test_a_feed_and_a_folder_are_picked_from_a_list(controller: RulesController, store: Store, qtbot: QtBot) -> None:
    store.feeds.add("https://sea.example/feed", FeedSettings(custom_title="Sea & Port", folder=("World", "Coast")))
    store.rules.save(STORM)
    shown = window(controller, qtbot)
    choose_aspect(shown, 0, Aspect.FEED)
    assert value(shown, 0).text() == ""  # "storm" is no feed
    choose(next(each for each in shown.findChildren(QComboBox) if each.lineEdit() is value(shown, 0)), "Sea & Port")
    assert store.rules.all()[0].conditions == (Condition(Aspect.FEED, "Sea & Port"),)
    choose_aspect(shown, 0, Aspect.FOLDER)
    choose(next(each for each in shown.findChildren(QComboBox) if each.lineEdit() is value(shown, 0)), "World/Coast")
    assert store.rules.all()[0].conditions == (Condition(Aspect.FOLDER, "World/Coast", excludes=True),)


def test_a_rule_that_was_removed_or_changed_comes_back(controller: RulesController, store: Store, qtbot: QtBot) -> None:
    rules = tuple(store.rules.save(replace(STORM, name=name)) for name in ("One", "Two", "Three"))
    shown = window(controller, qtbot)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    names(shown).setFocus()
    names(shown).setCurrentRow(1)
    button(shown, "Remove").click()
    assert [each.name for each in store.rules.all()] == ["One", "Three"]
    button(shown, "Undo").click()
    assert store.rules.all() == rules
    assert names(shown).currentRow() == 1
    value(shown, 0).setText("derby")
    QTest.keyClick(value(shown, 0), Qt.Key.Key_Return)
    assert store.rules.all() != rules
    QTest.keyClick(names(shown), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.rules.all() == rules
    assert value(shown, 0).text() == "storm"


def choose_action(shown: RulesWindow, text: str) -> None:
    box = next(each for each in shown.findChildren(QComboBox) if each.findText("Pin to front") >= 0)
    box.setCurrentText(text)
    box.activated.emit(box.currentIndex())


def read(store: Store) -> set[str]:
    return {each.title for each in store.entries.headlines(limit=10) if each.is_read}


def test_a_rule_is_applied_to_stored_headlines_after_a_question_and_taken_back(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    store.rules.save(STORM)
    shown = window(controller, qtbot)
    apply_to_stored = button(shown, "Apply to stored headlines…")
    assert not apply_to_stored.isVisible()
    choose_action(shown, "Mark as read")
    assert [each.action for each in store.rules.acting()] == [Action.MARK_READ]
    assert read(store) == set()  # what is stored waits until it is asked for
    apply_to_stored.click()
    qtbot.waitUntil(lambda: says(shown, "Mark 2 stored headline(s) as read?"))
    with qtbot.waitSignal(controller.entries_changed):
        button(shown, "Apply").click()
    assert read(store) == {"Storm in the north", "Another storm"}
    with qtbot.waitSignal(controller.entries_changed):
        QTest.keyClick(names(shown), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert read(store) == set()


def test_a_tag_that_is_still_being_typed_is_the_one_that_is_applied(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    store.rules.save(STORM)
    shown = window(controller, qtbot)
    choose_action(shown, "Save with a tag")
    tag = next(each for each in shown.findChildren(QLineEdit) if each.maxLength() == 100)
    tag.setFocus()
    qtbot.waitUntil(tag.hasFocus)
    QTest.keyClicks(tag, "sea")
    button(shown, "Apply to stored headlines…").click()  # as its key does, which takes the keyboard from no field
    qtbot.waitUntil(lambda: says(shown, "Save 2 stored headline(s) with the tag “sea”?"))
    with qtbot.waitSignal(controller.entries_changed):
        button(shown, "Apply").click()
    assert store.tags.all() == (("sea", 2),)


def test_a_rule_that_sends_is_not_offered_for_stored_headlines(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    store.rules.save(replace(STORM, action=Action.SEND, target="Phone"))
    shown = window(controller, qtbot)
    assert not button(shown, "Apply to stored headlines…").isVisible()
    assert says(shown, "Phone is not set up here. Nothing is sent.")


def test_a_rule_to_send_that_was_imported_waits_until_it_is_allowed(
    controller: RulesController, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    store.shares.add_target(ShareKind.COMMAND, "Phone", "notify", "")
    path = tmp_path / "rules.json"
    path.write_text(dump_rules((replace(STORM, action=Action.SEND, target="Phone"),)), "utf-8")
    with qtbot.waitSignal(controller.notice) as told:
        controller.import_from(path)
    assert "off until you allow them" in told.args[0]
    shown = window(controller, qtbot)
    assert names(shown).item(0).text() == "Storms (not allowed yet)"
    QTest.keyClicks(value(shown, 0), "s")
    QTest.keyClick(value(shown, 0), Qt.Key.Key_Return)
    assert not store.rules.all()[0].is_allowed  # to edit it is not to allow it
    button(shown, "Allow").click()
    assert store.rules.all()[0].is_allowed
    assert names(shown).item(0).text() == "Storms"


def test_where_and_until_when_a_rule_looks_is_set_under_more(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    store.rules.save(STORM)
    store.collections.save(Collection(0, "Coast"))
    shown = window(controller, qtbot)
    kind = next(each for each in shown.findChildren(QComboBox) if each.findText("A collection") >= 0)
    assert not kind.isVisible()
    next(each for each in shown.findChildren(QToolButton) if each.text() == "&More").click()
    kind.setCurrentText("A collection")
    kind.activated.emit(kind.currentIndex())
    assert store.rules.all()[0].scope == Condition(Aspect.COLLECTION, "Coast")
    next(each for each in shown.findChildren(QCheckBox)).click()
    until = store.rules.all()[0].until
    assert until is not None
    assert until > NOW
    store.rules.forget_ended(until + 1)  # as when something else is muted for a day
    controller.show()
    assert len(store.rules.all()) == 1


def test_a_tag_is_typed_and_kept(controller: RulesController, store: Store, qtbot: QtBot) -> None:
    store.rules.save(STORM)
    shown = window(controller, qtbot)
    choose_action(shown, "Save with a tag")
    tag = next(each for each in shown.findChildren(QLineEdit) if each.maxLength() == 100)
    QTest.keyClicks(tag, " the  sea ")
    QTest.keyClick(tag, Qt.Key.Key_Return)
    assert store.rules.all()[0].tag == "the sea"


def test_the_tab_key_goes_through_the_conditions_in_their_place(
    controller: RulesController, store: Store, qtbot: QtBot
) -> None:
    store.rules.save(replace(STORM, conditions=(*STORM.conditions, Condition(Aspect.PHRASE, "at sea"))))
    shown = window(controller, qtbot)
    chain: list[QWidget] = []
    following = shown.nextInFocusChain()
    while following is not None and following is not shown:
        chain.append(following)
        following = following.nextInFocusChain()
    places = [chain.index(each) for each in (value(shown, 0), value(shown, 1), button(shown, "Add a condition"))]
    assert places == sorted(places)
