"""The user's rules: the window for them, muting for a day, import and export."""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ticker.durations import DAY
from ticker.entities import Headline
from ticker.poller import (
    Event,
    Poller,
    RuleApplied,
    RulesActed,
    ShareFailed,
    ShareSent,
    ShareTargetReady,
    StoredFound,
)
from ticker.rule_actions import Done
from ticker.rules import NO_DETAILS, Action, Aspect, Condition, Rule, RuleError, dump_rules, judge, load_rules
from ticker.store import Store
from ticker.ui.i18n.collation import sort_key
from ticker.ui.i18n.messages import sentence_for_export, sentence_for_file
from ticker.ui.i18n.share_messages import sentence_for_refusal, sentence_for_waiting
from ticker.ui.widgets.places import last_folder, note_folder_of
from ticker.ui.widgets.user_files import UserFiles
from ticker.ui.widgets.windows import raise_window
from ticker.user_files import FileError

if TYPE_CHECKING:
    from ticker.ui.rules.caught_headlines import Caught
    from ticker.ui.rules.rules_window import RulesWindow

log = logging.getLogger(__name__)

_MAX_PREVIEWED = 3000  # headlines
_PREVIEWED_AT_ONCE = 50  # headlines
_MAX_FILE = 16 << 20  # bytes
_NAMES: dict[Aspect, Callable[[Headline], tuple[str, ...]]] = {
    Aspect.AUTHOR: lambda headline: (headline.author,),
    Aspect.CATEGORY: lambda headline: headline.categories,
    Aspect.LANGUAGE: lambda headline: (headline.language,),
}


class RulesController(QObject):
    """Saves the user's changes to rules in the store."""

    changed = Signal()  # the wire may have changed
    notice = Signal(str)
    entries_changed = Signal(object)  # ids of entries that rules have marked
    set_up_requested = Signal()  # of a sharing target

    def __init__(
        self,
        store: Store,
        files: UserFiles,
        parent: QObject,
        now: Callable[[], float] = time.time,
        poller: Poller | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._files = files
        self._now = now
        self._poller = poller
        self._window: RulesWindow | None = None

    def show(self) -> None:
        """Open the Rules window."""
        if self._window is None:
            from ticker.ui.rules.rules_window import RulesWindow  # noqa: PLC0415 - rarely open

            window = self._window = RulesWindow(
                self.caught_by, self.suggestions, self._now, self._targets, self._tags, self._problem_of
            )
            window.saved.connect(self._save)
            window.removed.connect(self._remove)
            window.arranged.connect(self._arrange)
            window.import_requested.connect(self._choose_import)
            window.export_requested.connect(self._choose_export)
            window.set_up_requested.connect(self.set_up_requested)
            if self._poller is not None:
                window.find_requested.connect(self._poller.find_stored)
                window.apply_requested.connect(self._poller.apply_rule)
                window.revert_requested.connect(self._poller.revert_rule)
        self._window.show_rules(self._store.rules.all())
        raise_window(self._window)

    def mute_for_a_day(self, aspect: Aspect, value: str, name: str) -> None:
        """Mute a feed or a word for 24 hours."""
        condition = Condition(aspect, value)
        self._store.rules.forget_ended(self._now())
        rule = Rule(name=name, action=Action.MUTE, conditions=(condition,), until=self._now() + DAY)
        self._store.rules.save(rule, first=True)
        self.show_changed()
        self.notice.emit(self.tr("Muted for 24 hours: {name}. See Rules.").format(name=name))

    def take_event(self, event: Event) -> None:
        """Show what rules have done on the poller's thread."""
        match event:
            case RulesActed(Done() as done):
                self._take_done(done)
            case RulesActed(StoredFound() as found) if self._window is not None:
                self._window.show_found(found)
            case RulesActed(RuleApplied() as applied):
                self.entries_changed.emit(applied.change.entry_ids)
                self.changed.emit()
                if self._window is not None:
                    self._window.show_applied(applied)
            case ShareSent() | ShareFailed() | ShareTargetReady():
                if self._window is not None and self._window.isVisible():
                    self._window.show_problem()

    def _take_done(self, done: Done) -> None:
        if done.too_slow:
            self.turn_off_slow(set(done.too_slow))
        if self._poller is not None:
            if done.sends:
                self._poller.send_shares()
            for entry_id in done.saved:
                self._poller.keep_offline(entry_id)
        if done.marked or done.saved:
            self.entries_changed.emit((*done.marked, *done.saved))

    def turn_off_slow(self, rule_ids: set[int]) -> None:
        """Turn off rules with a slow regular expression, and say so."""
        for rule in self._store.rules.all():
            if rule.id in rule_ids and rule.is_on:
                self._store.rules.save(replace(rule, is_on=False))
                sentence = self.tr("The rule “{name}” takes too long and is turned off.")
                self.notice.emit(sentence.format(name=rule.name))
        self.show_changed()

    def caught_by(self, rule: Rule) -> "Iterator[Caught]":
        """Yield the headlines of this week that match ``rule``, in parts that are read without a pause."""
        headlines = self._store.entries.headlines(limit=_MAX_PREVIEWED, max_age=7 * DAY)
        for start in range(0, len(headlines), _PREVIEWED_AT_ONCE):
            part = headlines[start : start + _PREVIEWED_AT_ONCE]
            details = self._store.rule_details.of((rule,), part)
            caught = []
            for headline in part:
                verdict = judge((rule,), headline, self._now(), details.get(headline.entry_id, NO_DETAILS))
                if verdict.too_slow:
                    return
                if verdict.caught_by:
                    caught.append(headline)
            yield tuple(caught), len(part)

    def suggestions(self, aspect: Aspect) -> tuple[str, ...]:
        """Return possible values for a condition on ``aspect``: current names, or those of this week."""
        if aspect is Aspect.FEED:
            found = {feed.title for feed in self._store.feeds.all()}
        elif aspect is Aspect.FOLDER:
            folders = {feed.settings.folder for feed in self._store.feeds.all()}
            found = {"/".join(folder[:depth]) for folder in folders for depth in range(1, len(folder) + 1)}
        elif aspect is Aspect.COLLECTION:
            found = {each.name for each in self._store.collections.all()}
        elif aspect in _NAMES:
            week = self._store.entries.headlines(limit=_MAX_PREVIEWED, max_age=7 * DAY)
            found = {name for each in week for name in _NAMES[aspect](each)}
        else:
            return ()
        return tuple(sorted(found - {""}, key=sort_key))

    def import_from(self, path: Path) -> None:
        """Add the rules of a file that do not exist yet."""

        def take(content: bytes, error: FileError | None) -> None:
            if error is None:
                self._import(path, content)
            else:
                self.notice.emit(sentence_for_file(error))

        self._files.read(path, _MAX_FILE, take)

    def _import(self, path: Path, content: bytes) -> None:
        try:
            rules = load_rules(content.decode("utf-8-sig"))
        except (UnicodeDecodeError, RuleError) as error:
            log.warning("no rules in %s: %s", path, error)
            self.notice.emit(self.tr("There are no rules in {file}.").format(file=path.name))
            return
        known = {replace(each, id=0, is_allowed=not _sends(each)) for each in self._store.rules.all()}
        rules = tuple(each for each in dict.fromkeys(rules) if each not in known)
        for rule in rules:
            self._store.rules.save(rule)
        self.show_changed()
        if any(map(_sends, rules)):
            text = self.tr("%n rule(s) added. Rules that send headlines are off until you allow them.", "", len(rules))
        else:
            text = self.tr("%n rule(s) added.", "", len(rules))
        self.notice.emit(text)

    def export_to(self, path: Path) -> None:
        """Write all rules to a file."""

        def tell(error: FileError | None) -> None:
            if error is not None:
                self.notice.emit(sentence_for_export(error))

        self._files.write(path, dump_rules(self._store.rules.all()).encode(), tell)

    def _targets(self) -> tuple[str, ...]:
        """Return the names of the sharing targets."""
        return tuple(each.name for each in self._store.shares.targets() if each.is_allowed)

    def _tags(self) -> tuple[str, ...]:
        return tuple(tag for tag, _ in self._store.tags.all())

    def _problem_of(self, rule: Rule) -> str:
        """Return why sending fails for a rule, "" if it works or nothing was sent yet."""
        if not _sends(rule) or not rule.target:
            return ""
        name = rule.target.casefold()
        target = next((each for each in self._store.shares.targets() if each.name.casefold() == name), None)
        if target is None:
            return self.tr("{name} is not set up here. Nothing is sent.").format(name=rule.target)
        if not target.is_allowed:
            return self.tr("{name} was imported and is not allowed yet. Press Set up… to allow it.").format(
                name=rule.target
            )
        failed = (each for each in self._store.shares.waiting() if each.target_id == target.id and each.error)
        share = next(failed, None)
        if share is None or share.error is None:
            return ""
        if share.is_held:
            return sentence_for_refusal(share.error, target.name, share.detail)
        return sentence_for_waiting(share.error, target.name)

    def _save(self, rule: Rule) -> None:
        self._store.rules.save(rule)
        self.show_changed()

    def _remove(self, rule_id: int) -> None:
        self._store.rules.remove(rule_id)
        self.show_changed()

    def _arrange(self, rule_ids: tuple[int, ...]) -> None:
        self._store.rules.arrange(rule_ids)
        self.show_changed()

    def show_changed(self) -> None:
        """Show rules and collections that have changed."""
        if self._window is not None:
            self._window.show_rules(self._store.rules.all())
        self.changed.emit()

    def _choose_import(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not in memory at rest

        begin = last_folder(is_saving=False)
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import rules"), begin, self.tr("Rules (*.json)"))
        if path:
            note_folder_of(path)
            self.import_from(Path(path))

    def _choose_export(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not in memory at rest

        begin = f"{last_folder(is_saving=True)}/rules.json"
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export rules"), begin, self.tr("Rules (*.json)"))
        if path:
            note_folder_of(path)
            self.export_to(Path(path))


def _sends(rule: Rule) -> bool:
    return rule.action is Action.SEND
