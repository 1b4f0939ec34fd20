"""The menu of the bar, and of a headline on it: what can be wished for, with the keys that wish the same."""

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from ticker.entities import Headline

if TYPE_CHECKING:
    from ticker.ui.bar.bar import Bar


_MIN_WORD_LENGTH = 5  # letters of a word one may want to do without
_MAX_WORDS = 8


def add_headline_actions(menu: QMenu, bar: "Bar", headline: Headline) -> None:
    """Add what can be done with one headline."""
    entry_id, is_read, is_saved = headline.entry_id, headline.is_read, headline.is_saved
    _add(menu, bar.tr("&Open"), bar.tr("Enter"), lambda: bar.open_requested.emit(entry_id))
    _add(menu, bar.tr("Open Behin&d"), bar.tr("Ctrl+Enter"), lambda: bar.open_behind_requested.emit(entry_id))
    _add(menu, bar.tr("Open in &Browser"), "B", lambda: bar.browse_requested.emit(entry_id))
    _add(menu, bar.tr("&Copy Link"), "C", lambda: bar.copy_requested.emit(entry_id))
    menu.addSeparator()
    reading = bar.tr("Mark as Un&read") if is_read else bar.tr("Mark as &Read")
    _add(menu, reading, "M", lambda: bar.read_requested.emit(entry_id, not is_read))
    saving = bar.tr("Do Not &Save Any More") if is_saved else bar.tr("&Save for Later")
    _add(menu, saving, "S", lambda: bar.save_requested.emit(entry_id, not is_saved))
    if bar.model.is_breaking(entry_id):
        _add(menu, bar.tr("Seen: Do Not Bring It A&gain"), "", lambda: bar.seen.emit(entry_id))
    _add_mutes(menu, bar, headline)


def add_bar_actions(menu: QMenu, bar: "Bar") -> None:
    """Add what concerns the whole wire and the program."""
    _add(menu, bar.tr("&Resume") if bar.is_paused else bar.tr("&Pause"), bar.tr("Space"), bar.toggle_pause)
    _add(menu, bar.tr("Re&fresh"), "F5", bar.refresh_requested.emit)
    _add(menu, bar.tr("Mark &All as Read"), "", bar.mark_all_read_requested.emit)
    if bar.undo_text:
        keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        _add(menu, bar.undo_text, keys, bar.undo_requested.emit)
    menu.addSeparator()
    _add_collections(menu, bar)
    _add(menu, bar.tr("All &Headlines…"), "", bar.archive_requested.emit)
    _add(menu, bar.tr("Ru&les…"), "", bar.rules_requested.emit)
    _add(menu, bar.tr("F&eeds…"), "", bar.feeds_requested.emit)
    _add(menu, bar.tr("Prefere&nces…"), "", bar.preferences_requested.emit)
    _add(menu, bar.tr("&Guide"), "F1", bar.guide_requested.emit)
    _add(menu, bar.tr("About Off the W&ire"), "", bar.about_requested.emit)
    if bar.has_fault_reports():
        _add(menu, bar.tr("What Went &Wrong…"), "", bar.faults_requested.emit)
    menu.addSeparator()
    _add(menu, bar.tr("&Quit"), "", bar.quit_requested.emit)


def _add_mutes(menu: QMenu, bar: "Bar", headline: Headline) -> None:
    """Offer to do without the headline's feed, or one of its longer words, for a day."""
    choice = menu.addMenu(bar.tr("M&ute for a Day"))
    choice.setPalette(menu.palette())
    feed, name = headline.feed_url, headline.feed_title
    choice.addAction(name.replace("&", "&&"), lambda: bar.mute_requested.emit("feed", feed, name))
    choice.addSeparator()
    words = dict.fromkeys(each for each in re.findall(r"[^\W\d_]+", headline.title) if len(each) >= _MIN_WORD_LENGTH)
    for word in tuple(words)[:_MAX_WORDS]:
        choice.addAction(f"“{word}”", partial(bar.mute_requested.emit, "words", word, word))


def _add_collections(menu: QMenu, bar: "Bar") -> None:
    """Add the choice of what is on this bar: everything, or one of the collections."""
    choice = menu.addMenu(bar.tr("On &This Bar"))
    choice.setPalette(menu.palette())
    group = QActionGroup(choice)
    names = [(0, bar.tr("&Everything")), *((each.id, each.name.replace("&", "&&")) for each in bar.collections)]
    for collection_id, name in names:
        action = group.addAction(name)
        action.setCheckable(True)
        action.setChecked(collection_id == bar.collection)
        action.triggered.connect(partial(bar.collection_requested.emit, collection_id))
        choice.addAction(action)
    choice.addSeparator()
    choice.addAction(bar.tr("&Collections…"), bar.collections_requested.emit)


def _add(menu: QMenu, words: str, key: str, act: Callable[[], object]) -> None:
    """Add an action; the key is shown, and works on the headline in focus while the bar has the keyboard."""
    menu.addAction(f"{words}\t{key}" if key else words, act)
