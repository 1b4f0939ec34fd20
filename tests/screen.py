"""A real X server with a window manager, and the real program on it, driven by real input.

Used by the end-to-end tests, the benchmarks, the screenshots and the demonstration of ``make run``.
"""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from PySide6.QtGui import QImage

from tests.patience import PATIENCE, T, eventually
from tests.x11 import Connection

_ROW = 16  # y of the headlines on a bar of the usual height at the top
_BEFORE_NEXT_TRY = 3.0  # seconds; a try too many does no harm


class Screen:
    """An X server of its own (Xvfb) with a window manager on it, or none."""

    def __init__(self, log: Path, width: int = 1280, height: int = 800, manager: Sequence[str] = ("openbox",)) -> None:
        self.width, self.height = width, height
        reads, writes = os.pipe()
        self._log = log.open("wb")
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writes],
            stderr=self._log,
        )
        os.close(writes)
        with os.fdopen(reads) as answer:
            self.display = f":{answer.readline().strip()}"
        if self.display == ":":
            raise AssertionError("the X server did not start")
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.environment.pop(
            "FONTCONFIG_FILE", None
        )  # the fonts of the other tests have no blocks, which are looked for
        self._manager = None
        if manager:
            self._manager = subprocess.Popen([*manager], env=self.environment, stderr=self._log, stdout=self._log)
            eventually(self._is_managed, "the window manager is there")
        self._connection = Connection(self.display)

    @property
    def server_pid(self) -> int:
        return self._server.pid

    def _is_managed(self) -> bool:
        return "(WINDOW)" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

    def run(self, *command: str) -> str:
        """Return what ``command`` prints; its failure is an empty answer."""
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE
        ).stdout

    def xdotool(self, *words: object) -> str:
        return self.run("xdotool", *map(str, words))

    def windows(self, name: str) -> "list[Window]":
        """Return the visible windows whose title matches the regular expression ``name``."""
        return [Window(self, number) for number in self.xdotool("search", "--onlyvisible", "--name", name).split()]

    def windows_of_program(self) -> "list[Window]":
        """Return all visible windows of the real program, menus and cards included."""
        found = self.xdotool("search", "--onlyvisible", "--class", "off-the-wire").split()
        return [Window(self, number) for number in found]

    def window(self, name: str) -> "Window":
        return eventually(lambda: self.windows(name), f"a window named {name}")[0]

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.xdotool("mousemove", x, y, "click", button)

    @contextmanager
    def beside(self, script: str, *arguments: object) -> Iterator[None]:
        """Run somebody else's program, a Python script, on this screen for as long as the block lasts."""
        other = subprocess.Popen([sys.executable, "-c", script, *map(str, arguments)], env=self.environment)
        try:
            yield
        finally:
            other.terminate()
            other.wait(PATIENCE)

    def wait_for_room(self) -> None:
        """Return once nothing keeps space at an edge: the window manager hears of the end of a bar after it."""
        whole = [0, 0, self.width, self.height]

        def is_whole() -> bool:
            said = self.run("xprop", "-root", "_NET_WORKAREA").partition("=")[2]  # nothing before it is first written
            area = [int(each) for each in re.findall(r"\d+", said)]
            return area == whole * (len(area) // len(whole))

        eventually(is_whole, "the work area is the whole screen")

    def picture(self) -> QImage:
        """Return what the screen shows now."""
        return self._connection.picture(self.width, self.height)

    def wait_for_answer(self, window: "Window") -> None:
        """Return once the program of ``window`` has handled all input so far, or the window is gone."""
        self._connection.wait_for_manager()
        self._connection.wait_for_answer(int(window.number))

    def send_old_place(self, window: "Window", x: int, y: int) -> None:
        """Tell the program of ``window`` of a place that the window has left by now."""
        *_, width, height = window.geometry
        self._connection.send_place(int(window.number), x, y, width, height)
        self.wait_for_answer(window)

    def repeat(self, act: Callable[[], object], look: Callable[[], T | None], what: str) -> T:
        """Do ``act`` until ``look`` finds what comes of it, for a program that may not take input yet.

        Each time all input is handled before the next: none is left to come between the steps that follow.
        """

        def act_and_look() -> T | None:
            act()
            for window in self.windows_of_program():
                self.wait_for_answer(window)
            with suppress(AssertionError):
                return eventually(look, what, patience=_BEFORE_NEXT_TRY)
            return None

        return eventually(act_and_look, what)

    def close(self) -> None:
        self._connection.close()
        for process in (self._manager, self._server):
            if process is not None:
                process.terminate()
                process.wait(PATIENCE)
        self._log.close()


class Window:
    """A window on a Screen as the X server knows it."""

    def __init__(self, screen: Screen, number: str) -> None:
        self.screen, self.number = screen, number

    @property
    def title(self) -> str:
        return self.screen.xdotool("getwindowname", self.number).rstrip("\n")

    @property
    def geometry(self) -> tuple[int, int, int, int]:
        """x, y, width, height in pixels of the screen, without the manager's frame; zeros where the window is gone."""
        said = self.screen.run("xwininfo", "-id", self.number)
        names = "Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"
        found = [re.search(rf"^\s*{name}:\s*(-?\d+)$", said, re.MULTILINE) for name in names]
        x, y, width, height = (int(each[1]) if each else 0 for each in found)
        return x, y, width, height

    def key(self, *keys: str) -> None:
        """Press keys, one after the other, and wait until they are handled."""
        self.screen.xdotool("windowactivate", "--sync", self.number)
        self.screen.xdotool("key", *keys)
        self.screen.wait_for_answer(self)


class Program:
    """The real program on a profile of its own; start it as often as the test wants."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen, self.home = screen, home
        self.profile = home / "profile"
        self.environment = {
            **screen.environment,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "LC_ALL": "C.UTF-8",
        }
        for name in list(self.environment):
            if name.startswith(("XDG_CONFIG", "XDG_DATA_HOME", "XDG_CACHE", "XDG_STATE", "QT_SCALE")):
                del self.environment[name]
        (home / "run").mkdir(mode=0o700, parents=True, exist_ok=True)
        self.output = home / "output"
        self.started_by: tuple[str, ...] = ("-m", "ticker")
        self.process: subprocess.Popen[bytes] | None = None

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, *self.started_by, "--profile", str(self.profile), *arguments]

    def start(self, *arguments: str, is_shown: bool = False) -> Self:
        """Start the program; what it prints goes to ``printed``, or with ``is_shown`` to the terminal."""
        with self.output.open("ab") as file:
            output = None if is_shown else file
            self.process = subprocess.Popen(
                self.command(*arguments), env=self.environment, stdout=output, stderr=output, stdin=subprocess.DEVNULL
            )
        return self

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the program to its end beside a started one, as a second start is."""
        return subprocess.run(
            self.command(*arguments),
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )

    def stop(self, signal_number: int = signal.SIGTERM) -> int:
        """End the program by a signal and return its exit status."""
        process, self.process = self.process, None
        if process is None:
            raise AssertionError("the program was not started")
        process.send_signal(signal_number)
        try:
            return process.wait(PATIENCE)
        except subprocess.TimeoutExpired:  # its windows would be in the way of the tests that follow
            process.kill()
            process.wait()
            raise

    def kill(self) -> None:
        self.stop(signal.SIGKILL)

    @property
    def printed(self) -> str:
        return self.output.read_text(errors="replace") if self.output.exists() else ""

    def bar(self) -> Window:
        return self.screen.window("^Off the Wire$")

    def story(self) -> Window:
        """Return the viewer, whatever its headline is."""
        return eventually(self._stories, "a story")[0]

    def click_headline(self, x: int) -> Window:
        """Click the bar at ``x`` until a story is open: at first there are no headlines, and then gaps between them."""
        return self.screen.repeat(lambda: self.screen.click(x, _ROW), self._stories, "a story")[0]

    def _stories(self) -> list[Window]:
        search = ("search", "--onlyvisible", "--all", "--pid", self.process.pid if self.process else 0, "--name", ".")
        windows = [Window(self.screen, number) for number in self.screen.xdotool(*search).split()]
        return [window for window in windows if window.title != "Off the Wire"]

    def write_preferences(self, text: str) -> None:
        self.profile.mkdir(parents=True, exist_ok=True)
        (self.profile / "preferences.json").write_text(text)
