"""The user's rules: the window for them, muting for a day, import and export."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ticker.durations import DAY
from ticker.entities import Headline
from ticker.rules import Action, Aspect, Condition, Rule, RuleError, dump_rules, judge, load_rules
from ticker.store import Store
from ticker.ui.i18n.collation import sort_key
from ticker.ui.i18n.messages import sentence_for_export, sentence_for_file
from ticker.ui.widgets.places import last_folder, note_folder_of
from ticker.ui.widgets.user_files import UserFiles
from ticker.ui.widgets.windows import raise_window
from ticker.user_files import FileError

if TYPE_CHECKING:
    from ticker.ui.rules.rules_window import RulesWindow

log = logging.getLogger(__name__)

_MAX_PREVIEWED = 3000  # headlines
_MAX_FILE = 16 << 20  # bytes


class RulesController(QObject):
    """Keeps the rules in the store as the user wants them."""

    changed = Signal()  # other headlines may be on the wire now
    notice = Signal(str)

    def __init__(self, store: Store, files: UserFiles, parent: QObject, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._store = store
        self._files = files
        self._now = now
        self._window: RulesWindow | None = None

    def show(self) -> None:
        """Open the window of the rules."""
        if self._window is None:
            from ticker.ui.rules.rules_window import RulesWindow  # noqa: PLC0415 - seldom open

            window = self._window = RulesWindow(self.caught_by, self.suggestions, self._now)
            window.saved.connect(self._save)
            window.removed.connect(self._remove)
            window.arranged.connect(self._arrange)
            window.import_requested.connect(self._choose_import)
            window.export_requested.connect(self._choose_export)
        self._window.show_rules(self._store.rules.all())
        raise_window(self._window)

    def mute_for_a_day(self, aspect: Aspect, value: str, name: str) -> None:
        """Keep headlines of a feed, or with a word, off the wire until this time tomorrow."""
        condition = Condition(aspect, value)
        self._store.rules.forget_ended(self._now())
        rule = Rule(name=name, action=Action.MUTE, conditions=(condition,), until=self._now() + DAY)
        self._store.rules.save(rule, first=True)
        self._rules_changed()
        self.notice.emit(self.tr("Muted for 24 hours: {name}. See Rules.").format(name=name))

    def turn_off_slow(self, rule_ids: set[int]) -> None:
        """Turn off rules whose regular expression takes too long, and say so."""
        for rule in self._store.rules.all():
            if rule.id in rule_ids and rule.is_on:
                self._store.rules.save(replace(rule, is_on=False))
                sentence = self.tr("The rule “{name}” takes too long and is turned off.")
                self.notice.emit(sentence.format(name=rule.name))
        self._rules_changed()

    def caught_by(self, rule: Rule) -> tuple[Headline, ...]:
        """Return the headlines of this week that ``rule`` catches."""
        caught = []
        for headline in self._store.entries.headlines(limit=_MAX_PREVIEWED, max_age=7 * DAY):
            verdict = judge((rule,), headline, self._now())
            if verdict.too_slow:
                break
            if verdict.caught_by:
                caught.append(headline)
        return tuple(caught)

    def suggestions(self, aspect: Aspect) -> tuple[str, ...]:
        """Return what a condition on ``aspect`` can look for: names as they are now, or were this week."""
        if aspect is Aspect.FEED:
            found = {feed.title for feed in self._store.feeds.all()}
        elif aspect is Aspect.FOLDER:
            folders = {feed.settings.folder for feed in self._store.feeds.all()}
            found = {"/".join(folder[:depth]) for folder in folders for depth in range(1, len(folder) + 1)}
        elif aspect in {Aspect.AUTHOR, Aspect.CATEGORY}:
            week = self._store.entries.headlines(limit=_MAX_PREVIEWED, max_age=7 * DAY)
            named = (each.categories if aspect is Aspect.CATEGORY else (each.author,) for each in week)
            found = {name for names in named for name in names}
        else:
            return ()
        return tuple(sorted(found - {""}, key=sort_key))

    def import_from(self, path: Path) -> None:
        """Append the rules of a file that are not there yet."""

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
        known = {replace(each, id=0) for each in self._store.rules.all()}
        rules = tuple(each for each in dict.fromkeys(rules) if each not in known)
        for rule in rules:
            self._store.rules.save(rule)
        self._rules_changed()
        self.notice.emit(self.tr("%n rule(s) added.", "", len(rules)))

    def export_to(self, path: Path) -> None:
        """Write all rules to a file."""

        def tell(error: FileError | None) -> None:
            if error is not None:
                self.notice.emit(sentence_for_export(error))

        self._files.write(path, dump_rules(self._store.rules.all()).encode(), tell)

    def _save(self, rule: Rule) -> None:
        self._store.rules.save(rule)
        self._rules_changed()

    def _remove(self, rule_id: int) -> None:
        self._store.rules.remove(rule_id)
        self._rules_changed()

    def _arrange(self, rule_ids: tuple[int, ...]) -> None:
        self._store.rules.arrange(rule_ids)
        self._rules_changed()

    def _rules_changed(self) -> None:
        if self._window is not None:
            self._window.show_rules(self._store.rules.all())
        self.changed.emit()

    def _choose_import(self) -> None:
        begin = last_folder(is_saving=False)
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import rules"), begin, self.tr("Rules (*.json)"))
        if path:
            note_folder_of(path)
            self.import_from(Path(path))

    def _choose_export(self) -> None:
        begin = f"{last_folder(is_saving=True)}/rules.json"
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export rules"), begin, self.tr("Rules (*.json)"))
        if path:
            note_folder_of(path)
            self.export_to(Path(path))
