"""The real program with its windows open, which does what a user does, one act after the other, and tells of each.

Run as ``python -m tests.driven_program --profile FOLDER``. Before an act it prints ``["try", what, value]``, and
``["done", what, value]`` when the window shows it.
"""

import json
import random
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSpinBox

from ticker.app import run_bar
from ticker.entities import Collection
from ticker.preferences import Preferences
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import FeedChanges
from ticker.ui.application.controller import Controller
from ticker.ui.cli.command_line import parse_command_line

_EVERY = 12  # milliseconds
_SETTINGS = ("headlines_on_wire", "headline_age_days", "polling_minutes", "notifications_an_hour")


class User:
    """Acts at random in the windows of a program."""

    def __init__(self, controller: Any) -> None:
        self._controller = controller
        self._chance = random.Random()
        self._number = 0
        windows = controller._windows
        windows.show_preferences()
        windows.show_archive()
        windows.show_collections()
        controller._rules.show()
        controller._feeds.show()
        self._acts = (
            self.mark_read,
            self.save,
            self.set_preference,
            self.rename_feed,
            self.move_feed,
            self.pause_feed,
            self.tag,
            self.note,
            self.change_rule,
            self.change_collection,
            self.refresh,
        )
        self._timer = QTimer(interval=_EVERY)
        self._timer.timeout.connect(self.act)
        self._timer.start()

    def act(self) -> None:
        self._number += 1
        self._chance.choice(self._acts)()

    def refresh(self) -> None:
        self._controller._poller.refresh()

    def mark_read(self) -> None:
        if headline := self._headline():
            value = not headline.is_read
            model = self._controller._model
            shown = lambda: model.headlines[model.row_of(headline.entry_id) or 0].is_read  # noqa: E731
            do = lambda: self._controller._bar.headline_actions.read_requested.emit((headline.entry_id,), value)  # noqa: E731
            tell(f"read {headline.entry_id}", value, do, shown)

    def save(self) -> None:
        if headline := self._headline():
            value = not headline.is_saved
            model = self._controller._model
            shown = lambda: model.headlines[model.row_of(headline.entry_id) or 0].is_saved  # noqa: E731
            do = lambda: self._controller._bar.headline_actions.save_requested.emit((headline.entry_id,), value)  # noqa: E731
            tell(f"saved {headline.entry_id}", value, do, shown)

    def set_preference(self) -> None:
        """Turn the control of a number in the window of the preferences."""
        dialog = self._controller._windows._preferences_dialog
        name = self._chance.choice(_SETTINGS)
        control = dialog.findChild(QSpinBox, name)
        low, high = int(getattr(Preferences, name).bounds[0]), int(getattr(Preferences, name).bounds[1])
        value = self._chance.randint(max(low, 5), min(high, 60))
        tell(f"preference {name}", value, lambda: control.setValue(value), control.value)

    def rename_feed(self) -> None:
        feed = self._feed()
        title = f"Title {self._number}"
        self._change(feed, "title", title, FeedChanges(custom_title=title), lambda each: each.title)

    def move_feed(self) -> None:
        folder = f"Folder {self._chance.randint(0, 3)}"
        changes = FeedChanges(folder=(folder,))
        self._change(self._feed(), "folder", folder, changes, lambda each: each.settings.folder[0])

    def pause_feed(self) -> None:
        minutes = self._chance.randint(5, 600)
        changes = FeedChanges(interval=60.0 * minutes)
        self._change(self._feed(), "interval", minutes, changes, lambda each: round(each.settings.interval / 60))

    def tag(self) -> None:
        self._write("tag", lambda fields, entry_id, text: fields.tags_changed.emit(entry_id, (text,)))

    def note(self) -> None:
        self._write("note", lambda fields, entry_id, text: fields.note_changed.emit(entry_id, text))

    def change_rule(self) -> None:
        window = self._controller._rules._window
        rules = self._controller._store.rules.all()
        name = f"Rule {self._number}"
        rule = Rule(rules[0].id if rules else 0, name, Action.HIGHLIGHT, (Condition(Aspect.WORDS, "ferry"),))
        shown = lambda: window._rules[0].name  # noqa: E731
        tell("rule", name, lambda: window.saved.emit(rule), shown)

    def change_collection(self) -> None:
        window = self._controller._windows._collections
        kept = self._controller._store.collections.all()
        name = f"Collection {self._number}"
        collection = Collection(kept[0].id if kept else 0, name, (("Folder 1",),))
        shown = lambda: self._controller._store.collections.all()[0].name  # noqa: E731
        tell("collection", name, lambda: window.saved.emit(collection), shown)

    def _change(self, feed_id: int, what: str, value: Any, changes: FeedChanges, of: Callable[[Any], Any]) -> None:
        requests = self._controller._feeds.requests
        shown = lambda: of(self._controller._store.feeds.get(feed_id))  # noqa: E731
        tell(f"{what} {feed_id}", value, lambda: requests.change_requested.emit((feed_id,), changes), shown)

    def _write(self, what: str, write: Callable[[Any, int, str], None]) -> None:
        headline = self._headline()
        archive = self._controller._windows._archive
        if headline is None:
            return
        text, tags = f"{what} {self._number}", self._controller._store.tags
        shown = lambda: tags.of(headline.entry_id)[0] if what == "tag" else tags.note(headline.entry_id)  # noqa: E731
        tell(
            f"{what} {headline.entry_id}", text, lambda: write(archive._preview.fields, headline.entry_id, text), shown
        )

    def _headline(self) -> Any:
        headlines = self._controller._model.headlines
        return self._chance.choice(headlines) if headlines else None

    def _feed(self) -> int:
        return int(self._chance.choice(self._controller._store.feeds.all()).id)


def tell(what: str, value: Any, act: Callable[[], object], shown: Callable[[], Any]) -> None:
    """Tell of an act before and, when it shows, after it."""
    print(json.dumps(["try", what, value]), flush=True)
    act()
    if shown() == value:
        print(json.dumps(["done", what, value]), flush=True)


def main() -> int:
    users: list[User] = []
    start = Controller.start

    def start_driven(self: Controller) -> None:
        start(self)
        users.append(User(self))

    Controller.start = start_driven  # type: ignore[method-assign]
    return run_bar(parse_command_line(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
