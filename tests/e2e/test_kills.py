"""Kill the real program at random instants while it polls and its windows are used: nothing shown is lost."""

import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.patience import PATIENCE
from tests.screen import Screen
from tests.server import FeedServer, rss
from ticker.preferences import Preferences, load_preferences, save_preferences
from ticker.store import Store

pytestmark = pytest.mark.e2e

FEEDS = 4
LONGEST = 1.5  # seconds from the first act to a kill
OF_ENTRIES: dict[str, Callable[[Store, int], Any]] = {
    "read": lambda store, number: (entry := store.entries.get(number)) and entry.is_read,
    "saved": lambda store, number: (entry := store.entries.get(number)) and entry.is_saved,
    "tag": lambda store, number: next(iter(store.tags.of(number)), ""),
    "note": lambda store, number: store.tags.note(number),
    "title": lambda store, number: (feed := store.feeds.get(number)) and feed.title,
    "folder": lambda store, number: (feed := store.feeds.get(number)) and next(iter(feed.settings.folder), ""),
    "interval": lambda store, number: (feed := store.feeds.get(number)) and round((feed.settings.interval or 0) / 60),
}


class Told:
    """What the program has told: for each thing the value that was shown last, and those tried after it."""

    def __init__(self) -> None:
        self.possible: dict[str, list[Any]] = {}
        self.shown = 0

    def take(self, line: str) -> None:
        try:
            state, what, value = json.loads(line)
        except ValueError:  # the kill came in the middle of it
            return
        if state == "done":
            self.possible[what] = [value]
            self.shown += 1
        elif what in self.possible:
            self.possible[what].append(value)

    def lost(self, profile: Path) -> list[str]:
        """Return what is neither as it was shown last nor as it was tried to be since."""
        preferences = load_preferences(profile / "preferences.json").preferences
        with Store(profile / "wire.sqlite3", postpones=True) as store:
            assert store.maintenance.is_intact()
            assert len(store.feeds.all()) == FEEDS
            found = {what: self._now(what, store, preferences) for what in self.possible}
        lost = [
            f"{each}: {found[each]!r}, not {values}"
            for each, values in self.possible.items()
            if found[each] not in values
        ]
        self.possible = {what: [value] for what, value in found.items()}
        return lost

    def _now(self, what: str, store: Store, preferences: Preferences) -> Any:
        kind, _, name = what.partition(" ")
        match kind:
            case "preference":
                return getattr(preferences, name)
            case "rule":
                return store.rules.all()[0].name
            case "collection":
                return store.collections.all()[0].name
            case _:
                return OF_ENTRIES[kind](store, int(name))


def run_and_kill(profile: Path, screen: Screen, told: Told, after: float) -> None:
    """Run the program, and kill it so many seconds after its first act."""
    environment = {**screen.environment, "HOME": str(profile.parent), "XDG_RUNTIME_DIR": str(profile.parent)}
    command = [sys.executable, "-m", "tests.driven_program", "--profile", str(profile)]
    program = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, errors="replace")
    assert program.stdout is not None
    kill = threading.Timer(after, program.kill)
    give_up = threading.Timer(PATIENCE, program.kill)
    give_up.start()
    for number, line in enumerate(program.stdout):
        if number == 0:
            kill.start()
        told.take(line)
    give_up.cancel()
    program.stdout.close()
    program.wait(PATIENCE)


def kill_often(folder: Path, screen: Screen, times: int) -> Told:
    profile, told, chance = folder / "profile", Told(), random.Random()
    profile.mkdir()
    save_preferences(Preferences(welcomed=True, tray_icon=False), profile / "preferences.json")
    with FeedServer() as server:
        with Store(profile / "wire.sqlite3") as store:
            for number in range(FEEDS):
                store.feeds.add(server.url(f"/{number}"))
        for kill in range(times):
            for number in range(FEEDS):
                items = [{"title": f"Ferry {number} {n}", "guid": f"{n}"} for n in range(kill, kill + 8)]
                server.put(f"/{number}", rss(f"Feed {number}", items))
            with Store(profile / "wire.sqlite3") as store:
                store.polling.schedule_checks([(feed.id, 0.0, "interval") for feed in store.feeds.all()])
            run_and_kill(profile, screen, told, chance.uniform(0.0, LONGEST))
            assert told.lost(profile) == [], f"after kill {kill + 1}"
    return told


@pytest.mark.behaviour("A33")
def test_a_few_kills_lose_nothing_that_was_shown(tmp_path: Path, screen: Screen) -> None:
    assert kill_often(tmp_path, screen, 3).shown


@pytest.mark.long
@pytest.mark.behaviour("A33")
@pytest.mark.timeout(7200)
def test_200_kills_lose_nothing_that_was_shown(tmp_path: Path, screen: Screen) -> None:
    told = kill_often(tmp_path, screen, int(os.environ.get("OFFTHEWIRE_KILLS", "200")))
    print(f"{told.shown} acts were shown")
