"""A real Wayland compositor in a window of a virtual screen, the real program on it, and somebody else's window."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtGui import QImage

from tests.leftovers import end_programs_of
from tests.other_window import Place, a_window, room
from tests.patience import PATIENCE, eventually
from tests.screen import Screen

_NOBODY = "65534"  # sway 1.7 refuses to run as root
# Tells with which displays the programs of the session start, and waits to be ended: KWin ends with it.
# Where the compositor is not root's, its Xwayland has to be told that root may use it.
_SESSION = """#!/bin/sh
[ "$(id -u)" = 0 ] || [ -z "$DISPLAY" ] || xhost +si:localuser:root
env >"$1.new" && mv "$1.new" "$1"
exec sleep infinity
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """A compositor that can be started here, in windows of an X server, one for each output."""

    name: str
    command: Callable[["Compositor"], Sequence[str]]
    environment: Mapping[str, str]
    has_layers: bool = True
    refuses_root: bool = False
    first_output: int = 1  # the number in its name


class Compositor:
    """A compositor with ``outputs`` side by side, all of the same size."""

    def __init__(
        self, folder: Path, kind: Kind, *, outputs: int = 1, width: int = 1280, height: int = 800, scale: float = 1
    ) -> None:
        self.kind, self.outputs, self.width, self.height, self.scale = kind, outputs, width, height, scale
        self.screen = Screen(folder / "screen.log", width * outputs, height, manager=())
        self.runtime = Path(tempfile.mkdtemp(prefix="wl-"))  # the path of a socket must be short
        self.runtime.chmod(0o700)
        self.session = self.runtime / "session.sh"
        self.session.write_text(_SESSION, encoding="ascii")
        self.session.chmod(0o755)
        self._log = (folder / f"{kind.name}.log").open("wb")
        self._told = self.runtime / "told"
        self.environment: dict[str, str] = {}
        self._start()

    def restart(self, sign: int = signal.SIGTERM) -> None:
        """End the compositor with all programs on it, and start it again."""
        self._end(sign)
        self._told.unlink()
        self._start()

    def _start(self) -> None:
        prepared = {
            **{name: value for name, value in self.screen.environment.items() if name != "QT_QPA_PLATFORM"},
            "XDG_RUNTIME_DIR": str(self.runtime),
            "XDG_SESSION_TYPE": "wayland",
            "WLR_X11_OUTPUTS": str(self.outputs),
            "LC_ALL": "C.UTF-8",
            **self.kind.environment,
        }
        command = [*self.kind.command(self)]
        if self.kind.refuses_root and os.geteuid() == 0:
            for path in (self.runtime, *self.runtime.iterdir()):
                os.chown(path, int(_NOBODY), int(_NOBODY))
            command = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups", *command]
        if shutil.which("dbus-run-session"):
            command = ["dbus-run-session", "--", *command]
        self._process = subprocess.Popen(
            command, env=prepared, stdout=self._log, stderr=self._log, stdin=subprocess.DEVNULL, start_new_session=True
        )
        eventually(self._told.exists, f"{self.kind.name} starts programs")
        said = dict(line.split("=", 1) for line in self._told.read_text("utf-8").splitlines() if "=" in line)
        names = "WAYLAND_DISPLAY", "DISPLAY", "XAUTHORITY", "SWAYSOCK", "DBUS_SESSION_BUS_ADDRESS"
        self.environment = {name: value for name, value in prepared.items() if name not in names}
        self.environment |= {name: said[name] for name in names if name in said}
        for number, window in enumerate(eventually(self._windows, "a window for each output")):
            self.screen.xdotool("windowmove", window, number * self.width, 0)
        self.screen.xdotool("windowfocus", self._windows()[0])

    def _windows(self) -> list[str]:
        """Return the windows of all outputs, in their order."""
        lines = self.screen.run("xwininfo", "-root", "-tree").splitlines()
        found = [line.split()[0] for line in lines if f"{self.width}x{self.height}" in line]
        return sorted(found) if len(found) >= self.outputs else []

    def run(self, *command: str) -> str:
        """Return what a program of this session prints."""
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE
        ).stdout

    def output_name(self, number: int = 0) -> str:
        return f"X11-{self.kind.first_output + number}"

    def set_scale(self, scale: float) -> None:
        """Change the scale of the first output while it is in use."""
        name = self.output_name()
        match self.kind.name:
            case "sway":
                self.run("swaymsg", "output", name, "scale", str(scale))
            case "kwin":
                self.run("kscreen-doctor", f"output.{name}.scale.{scale}")
            case _:
                self.run("wlr-randr", "--output", name, "--scale", str(scale))
        self.scale = scale

    def plug(self, number: int, *, is_in: bool) -> None:
        """Take an output away, or bring it back."""
        self.run(*self.plugging(number, is_in=is_in))

    def can_unplug(self) -> bool:
        """Return whether outputs can be taken away: sway 1.7 fails to switch off those in windows of an X server."""
        if self.kind.name != "sway":
            return True
        self.plug(1, is_in=False)
        outputs = json.loads(self.run("swaymsg", "--raw", "--type", "get_outputs"))
        self.plug(1, is_in=True)
        return any(not each["active"] for each in outputs)

    def plugging(self, number: int, *, is_in: bool) -> tuple[str, ...]:
        """Return the command that takes an output away, or brings it back."""
        name = self.output_name(number)
        match self.kind.name:
            case "sway":
                return "swaymsg", "output", name, "enable" if is_in else "disable"
            case "kwin":
                return "kscreen-doctor", f"output.{name}.{'enable' if is_in else 'disable'}"
            case _:
                return "wlr-randr", "--output", name, "--on" if is_in else "--off"

    def a_window(self, x: int = 0, *, fills_screen: bool = False) -> contextlib.AbstractContextManager[None]:
        """Somebody else's window, maximized on the output at ``x``, or filling it, for as long as the block lasts."""
        return a_window(self.environment, x, fills_screen=fills_screen)

    def room(self, x: int = 0) -> Place | None:
        """Return what of the output at ``x`` somebody else's window takes up; None while it is not there."""
        return room(self.picture(), x, self.width, self.height)

    def move(self, x: int, y: int) -> None:
        self.screen.xdotool("mousemove", x, y)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click; buttons count from 1: left, middle, right."""
        self.move(x, y)
        self.move(x + 1, y)
        self.screen.xdotool("click", button)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self.move(*start)
        self.screen.xdotool("mousedown", 1)
        for part in range(1, 6):
            self.move(*(a + (b - a) * part // 5 for a, b in zip(start, end, strict=True)))
        self.screen.xdotool("mouseup", 1)

    def key(self, *names: str) -> None:
        self.screen.xdotool("key", *names)

    def picture(self) -> QImage:
        """Return what the outputs show now."""
        return self.screen.picture()

    def close(self) -> None:
        self._end(signal.SIGTERM)
        end_programs_of(self.runtime)
        self.screen.close()
        self._log.close()
        shutil.rmtree(self.runtime, ignore_errors=True)

    def _end(self, sign: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, sign)
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(PATIENCE)


def _sway(compositor: Compositor) -> Sequence[str]:
    numbers = range(1, compositor.outputs + 1)
    size = f"resolution {compositor.width}x{compositor.height} scale {compositor.scale}"
    places = (f"output X11-{n} {size} position {(n - 1) * compositor.width},0\n" for n in numbers)
    config = compositor.runtime / "config"
    session = f"exec {compositor.session} {compositor.runtime / 'told'}\n"
    config.write_text("".join(places) + "default_border none\nxwayland enable\n" + session, encoding="utf-8")
    return ["sway", "-c", str(config)]


def _labwc(compositor: Compositor) -> Sequence[str]:
    folder = compositor.runtime / "labwc"
    folder.mkdir(exist_ok=True)
    (folder / "rc.xml").write_text("<labwc_config/>", encoding="utf-8")
    mode = f"--custom-mode {compositor.width}x{compositor.height} --scale {compositor.scale}"
    outputs = range(1, compositor.outputs + 1)
    modes = (f"wlr-randr --output X11-{n} {mode} --pos {(n - 1) * compositor.width},0" for n in outputs)
    start = compositor.runtime / "start.sh"
    start.write_text("\n".join((*modes, f"exec {compositor.session} $1")), encoding="utf-8")
    return ["labwc", "-C", str(folder), "-s", f"sh {start} {compositor.runtime / 'told'}"]


def _kwin(compositor: Compositor) -> Sequence[str]:
    start = compositor.runtime / "start.sh"
    start.write_text(f"#!/bin/sh\nexec {compositor.session} {compositor.runtime / 'told'}\n", encoding="utf-8")
    start.chmod(0o755)
    sizes = ["--width", str(compositor.width), "--height", str(compositor.height), "--scale", str(compositor.scale)]
    counts = ["--output-count", str(compositor.outputs), "--no-lockscreen", "--xwayland"]
    return ["kwin_wayland", "--x11-display", compositor.screen.display, *sizes, *counts, str(start)]


def _mutter(compositor: Compositor) -> Sequence[str]:
    return ["mutter", "--nested", "--wayland", "--", str(compositor.session), str(compositor.runtime / "told")]


_WLROOTS = {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman"}

KINDS = (
    Kind("sway", _sway, _WLROOTS, refuses_root=True),
    Kind("labwc", _labwc, _WLROOTS),
    Kind("kwin", _kwin, {}, first_output=0),
)
WITHOUT_LAYERS = Kind("mutter", _mutter, {"MUTTER_DEBUG_DUMMY_MODE_SPECS": "1280x800"}, has_layers=False)


def missing(kind: Kind) -> str:
    """Return which program is missing for a kind of compositor; "" where none is."""
    programs = {
        "sway": ("sway", "swaymsg", "setpriv"),
        "labwc": ("labwc", "wlr-randr"),
        "kwin": ("kwin_wayland", "kscreen-doctor"),
        "mutter": ("mutter",),
    }[kind.name]
    return next((each for each in ("Xvfb", "xdotool", *programs) if not shutil.which(each)), "")


class WaylandProgram:
    """The real program on a compositor, with a profile of its own."""

    def __init__(self, compositor: Compositor, home: Path) -> None:
        self.profile = home / "profile"
        self.environment = {**compositor.environment, "HOME": str(home), "PYTHONFAULTHANDLER": "1"}
        self.output = home / "output"
        self.started_by: tuple[str, ...] = ("-m", "ticker")
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, *arguments: str, **preferences: object) -> Self:
        self.profile.mkdir(parents=True, exist_ok=True)
        (self.profile / "preferences.json").write_text(json.dumps({"welcomed": True, **preferences}), encoding="utf-8")
        with self.output.open("ab") as file:
            self.process = subprocess.Popen(
                self.command(*arguments), env=self.environment, stdout=file, stderr=file, stdin=subprocess.DEVNULL
            )
        return self

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, *self.started_by, "--profile", str(self.profile), *arguments]

    def tell(self, command: str) -> None:
        subprocess.run(self.command("--tell", command), env=self.environment, check=True, timeout=PATIENCE)

    def stop(self) -> int:
        """End the program by SIGTERM and return its exit status."""
        process, self.process = self.process, None
        assert process is not None
        process.terminate()
        try:
            return process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise

    @property
    def printed(self) -> str:
        return self.output.read_text(errors="replace") if self.output.exists() else ""


@contextlib.contextmanager
def a_compositor(folder: Path, kind: Kind, *, outputs: int = 1, scale: float = 1) -> Iterator[Compositor]:
    made = Compositor(folder, kind, outputs=outputs, scale=scale)
    try:
        yield made
    finally:
        made.close()
