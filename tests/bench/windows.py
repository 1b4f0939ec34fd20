"""What windows cost: the longest turn of the event loop with 5,000 feeds and 500,000 entries, and what opening leaves.

CPU time of the thread is counted, as other programs on the machine do not add to it. The real windows of the real
program, off-screen. Takes minutes: ``python -m tests.bench windows``.
"""

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench import Row, search
from tests.bench.cost import anonymous
from ticker.preferences import Colors, ExtraBar, Preferences, save_preferences

FEEDS, ENTRIES = 5_000, 500_000
OPENINGS = 500  # of each window, the first tenth of which is not counted
_AIM = 0.25  # seconds
_AIM_LEFT = 6.0  # MB that may be left after them
_SETTLED = 0.3  # seconds without work


def measure(_runs: int) -> Iterator[Row]:
    """Yield a row for each window and act, then for what is left after many openings."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(os.environ.get("OFFTHEWIRE_ARCHIVE", folder))
        if not (profile / "wire.sqlite3").exists():
            fill(profile / "wire.sqlite3")
        for what, seconds in _told("waits", profile).items():
            yield Row(f"{what}, {FEEDS:,} feeds, {ENTRIES:,} entries: longest wait, CPU time", seconds, _AIM, "s", 1.0)
    with tempfile.TemporaryDirectory() as folder:
        for what, (count, left) in _told("openings", Path(folder)).items():
            yield Row(f"anonymous memory left after {count} {what}", left, _AIM_LEFT, "MB", 1.0)


def fill(path: Path) -> None:
    search.FEEDS = FEEDS
    search.fill(path, ENTRIES)


def _told(what: str, profile: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.windows", what, str(profile)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())},
    )
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


class _Program:
    """The program as it runs, in this process."""

    def __init__(self, controller: Any) -> None:
        self.controller = controller
        self.windows = controller._windows
        self.waits: dict[str, float] = {}

    def turn(self, act: Callable[[], object]) -> float:
        began = time.thread_time()
        act()
        return time.thread_time() - began

    def during(self, what: str, act: Callable[[], object]) -> None:
        """Do this, and what follows from it until nothing is left to do."""
        from PySide6.QtWidgets import QApplication

        self.waits[what] = self.turn(act)
        quiet_since = time.perf_counter()
        while time.perf_counter() - quiet_since < _SETTLED:
            turn = self.turn(QApplication.processEvents)
            self.waits[what] = max(self.waits[what], turn)
            if turn > 0.001:
                quiet_since = time.perf_counter()
            time.sleep(0.002)

    def settle(self) -> None:
        from PySide6.QtWidgets import QApplication

        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, 52)  # DeferredDelete

    def _window(self, kind: str) -> Any:
        from PySide6.QtWidgets import QApplication

        return next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == kind)

    def measure_waits(self) -> dict[str, float]:
        from PySide6.QtWidgets import QApplication, QLineEdit

        self.during("start", lambda: None)
        self.during("All Headlines: opened", self.windows.show_archive)
        archive = self._window("ArchiveWindow")
        field = archive.findChildren(QLineEdit)[0]
        for typed in ("t", "th", "the", "the of", "zanzibar", ""):
            self.during(f"All Headlines: “{typed}” sought", partial(field.setText, typed))
        bar = archive._list.verticalScrollBar()
        self.during("All Headlines: to the end", lambda: bar.setValue(bar.maximum()))
        self.during("All Headlines: closed", archive.close)
        self.during("All Headlines: opened again", self.windows.show_archive)
        self.during("feeds: opened", self.controller._feeds.show)
        feeds = self._window("FeedsDialog")
        self.during("feeds: filtered", lambda: feeds._filter.setText("1"))
        self.during("feeds: all shown again", feeds._filter.clear)
        self.during("feeds: all expanded", feeds.tree.expandAll)
        self.during("feeds: all selected", feeds.tree.selectAll)
        self.during("feeds: changed elsewhere", self.controller._feeds.editor.note_change)
        self.during("problems: opened", self.controller._feeds.show_health)
        self.during("preferences: opened", self.windows.show_preferences)
        self.during("collections: opened", self.windows.show_collections)
        self.during("rules: opened", self.controller._rules.show)
        preferences = self.controller._preferences
        self.during("theme: changed", lambda: preferences.apply(replace(preferences.current, colours=Colors.DARK)))
        self.during("all windows: closed", QApplication.closeAllWindows)
        return self.waits

    def measure_openings(self) -> dict[str, tuple[int, float]]:
        from PySide6.QtWidgets import QApplication

        preferences = self.controller._preferences
        found: dict[str, tuple[int, float]] = {}

        def open_and_close(show: Callable[[], object]) -> Callable[[int], None]:
            def act(_number: int) -> None:
                show()
                self.settle()
                for window in QApplication.topLevelWidgets():
                    if window.isVisible() and type(window).__name__ != "Bar":
                        window.close()

            return act

        def change_theme(number: int) -> None:
            preferences.apply(replace(preferences.current, colours=(Colors.DARK, Colors.LIGHT)[number % 2]))

        def change_bars(number: int) -> None:
            preferences.apply(replace(preferences.current, extra_bars=(ExtraBar(),) if number % 2 else ()))

        for what, times, act in (
            ("openings of All Headlines", OPENINGS, open_and_close(self.windows.show_archive)),
            ("openings of the feeds", OPENINGS, open_and_close(self.controller._feeds.show)),
            ("openings of problems", OPENINGS, open_and_close(self.controller._feeds.show_health)),
            ("openings of preferences", OPENINGS, open_and_close(self.windows.show_preferences)),
            ("openings of collections", OPENINGS, open_and_close(self.windows.show_collections)),
            ("openings of rules", OPENINGS, open_and_close(self.controller._rules.show)),
            ("openings of the guide", OPENINGS, open_and_close(self.controller._help.show_guide)),
            ("changes of the theme", 200, change_theme),
            ("bars added and removed", 400, change_bars),
        ):
            found[what] = times, self._left_by(times, act)
            print(f"{what}: {found[what][1]:.2f} MB", file=sys.stderr, flush=True)
        return found

    def _left_by(self, times: int, act: Callable[[int], None]) -> float:
        before = 0.0
        for number in range(times):
            act(number)
            self.settle()
            if number == times // 10:
                gc.collect()
                before = anonymous(os.getpid())
        gc.collect()
        return anonymous(os.getpid()) - before


def _run(what: str, profile: Path) -> None:
    """Run the program and have it do this; print as JSON what came of it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ticker.app import run_bar
    from ticker.ui.application.controller import Controller
    from ticker.ui.cli.command_line import parse_command_line

    save_preferences(Preferences(welcomed=True, tray_icon=False), profile / "preferences.json")
    start = Controller.start

    def act(controller: Controller) -> None:
        program = _Program(controller)
        try:
            told = program.measure_waits() if what == "waits" else program.measure_openings()
            print(json.dumps(told), flush=True)
        finally:
            QApplication.quit()

    def start_and_act(controller: Controller) -> None:
        start(controller)
        QTimer.singleShot(2000, lambda: act(controller))

    Controller.start = start_and_act  # type: ignore[method-assign, assignment]
    run_bar(parse_command_line(["--profile", str(profile)]))


if __name__ == "__main__":
    _run(sys.argv[1], Path(sys.argv[2]))
