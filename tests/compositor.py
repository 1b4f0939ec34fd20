"""A real Wayland compositor without a screen (sway), the real program on it, and a pointer of its own."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from PySide6.QtGui import QImage

from tests.patience import PATIENCE, eventually

_CONFIG = "output HEADLESS-1 resolution {width}x{height} position 0,0\ndefault_border none\nxwayland disable\n"
_NOBODY = "65534"  # sway 1.7 refuses to run as root

# Reads "move X Y", "press BUTTON" and "release BUTTON" and answers each line when it is done.
_POINTER = """
import ctypes, sys, time
from ticker.desktop import wayland
from ticker.desktop.wayland import Interface, listen, make_interface, request, set_messages, ignoring
library = wayland._library()
display = library.wl_display_connect(None)
pointer, manager = make_interface("zwlr_virtual_pointer_v1", 1), make_interface("zwlr_virtual_pointer_manager_v1", 1)
set_messages(pointer, [("motion", "uff", ()), ("motion_absolute", "uuuuu", ()), ("button", "uuu", ()),
    ("axis", "uuf", ()), ("frame", "", ()), ("axis_source", "u", ()), ("axis_stop", "uu", ()),
    ("axis_discrete", "uufi", ()), ("destroy", "", ())])
set_messages(manager, [("create_virtual_pointer", "?on", (None, pointer)), ("destroy", "", ())])
found = {}
registry = request(display, 1, "n", new=wayland.core_interface("wl_registry"), version=1)
U, S = ctypes.c_uint32, ctypes.c_char_p
listen(registry, ((U, S, U), lambda number, name, version: found.setdefault(name, number)), ignoring(U))
library.wl_display_roundtrip(display)
made = request(registry, 0, "usun", found[manager.name], manager.name, 1, new=manager, version=1)
its = request(made, 0, "on", None, new=pointer)
width, height = map(int, sys.argv[1:])
def now(): return int(time.monotonic() * 1000) & 0xFFFFFFFF
for line in sys.stdin:
    word, *numbers = line.split()
    numbers = [int(each) for each in numbers]
    if word == "move":
        request(its, 1, "uuuuu", now(), *numbers, width, height)
    else:
        request(its, 2, "uuu", now(), 0x110 + numbers[0], int(word == "press"))
    request(its, 4)
    library.wl_display_roundtrip(display)
    print("done", flush=True)
"""


class Compositor:
    """sway on a headless output, with its own runtime folder."""

    def __init__(self, folder: Path, width: int = 1280, height: int = 800) -> None:
        self.width, self.height = width, height
        self._runtime = Path(tempfile.mkdtemp(prefix="wl-"))  # the path of a socket must be short
        self._runtime.chmod(0o700)
        config = self._runtime / "config"
        config.write_text(_CONFIG.format(width=width, height=height), encoding="utf-8")
        command = ["sway", "-c", str(config)]
        if os.geteuid() == 0:
            for path in (self._runtime, config):
                os.chown(path, int(_NOBODY), int(_NOBODY))
            command = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups", *command]
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")},
            "XDG_RUNTIME_DIR": str(self._runtime),
            "WLR_BACKENDS": "headless",
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "LC_ALL": "C.UTF-8",
        }
        self._log = (folder / "sway.log").open("wb")
        self._process = subprocess.Popen(command, env=self.environment, stdout=self._log, stderr=self._log)
        self.environment["WAYLAND_DISPLAY"] = eventually(self._socket, "the compositor's socket")
        self.environment["SWAYSOCK"] = str(eventually(lambda: [*self._runtime.glob("sway-ipc*")], "sway's socket")[0])
        self._pointer = subprocess.Popen(
            [sys.executable, "-c", _POINTER, str(width), str(height)],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def _socket(self) -> str:
        return next((each.name for each in self._runtime.glob("wayland-?")), "")

    def sway(self, *words: str) -> Any:
        answer = subprocess.run(
            ["swaymsg", "-r", *words], env=self.environment, capture_output=True, text=True, check=False
        )
        return json.loads(answer.stdout or "null")

    def workspace(self, output: str = "HEADLESS-1") -> tuple[int, int, int, int]:
        """Return the room that windows have on an output: x, y, width, height."""
        tree = self.sway("-t", "get_tree")
        found = next(each for each in tree["nodes"] if each["name"] == output)
        rect = found["nodes"][0]["rect"]
        return rect["x"], rect["y"], rect["width"], rect["height"]

    def titles(self) -> list[str]:
        """Return the titles of all ordinary windows."""

        def walk(node: dict[str, Any]) -> Iterator[str]:
            if node.get("pid"):
                yield node["name"]
            for each in (*node["nodes"], *node["floating_nodes"]):
                yield from walk(each)

        return list(walk(self.sway("-t", "get_tree")))

    def move(self, x: int, y: int) -> None:
        self._point(f"move {x} {y}")

    def click(self, x: int, y: int, button: int = 0) -> None:
        """Click; buttons count from 0: left, right, middle."""
        self.move(x, y)
        self.move(x + 1, y)
        self._point(f"press {button}")
        self._point(f"release {button}")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self.move(*start)
        self._point("press 0")
        for part in range(1, 6):
            self.move(*(a + (b - a) * part // 5 for a, b in zip(start, end, strict=True)))
        self._point("release 0")

    def _point(self, line: str) -> None:
        assert self._pointer.stdin is not None
        assert self._pointer.stdout is not None
        self._pointer.stdin.write(f"{line}\n")
        self._pointer.stdin.flush()
        assert self._pointer.stdout.readline() == "done\n"

    def picture(self) -> QImage:
        """Return what the outputs show now."""
        path = self._runtime / "picture.png"
        subprocess.run(["grim", str(path)], env=self.environment, check=True, timeout=PATIENCE)
        return QImage(str(path))

    def close(self) -> None:
        for pipe in (self._pointer.stdin, self._pointer.stdout):
            assert pipe is not None
            pipe.close()
        for process in (self._pointer, self._process):
            process.terminate()
            process.wait(PATIENCE)
        self._log.close()


class WaylandProgram:
    """The real program on a compositor, with a profile of its own."""

    def __init__(self, compositor: Compositor, home: Path) -> None:
        self.profile = home / "profile"
        self.environment = {**compositor.environment, "HOME": str(home), "PYTHONFAULTHANDLER": "1"}
        self.output = home / "output"
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
        return [sys.executable, "-m", "ticker", "--profile", str(self.profile), *arguments]

    def tell(self, command: str) -> None:
        subprocess.run(self.command("--tell", command), env=self.environment, check=True, timeout=PATIENCE)

    def stop(self) -> int:
        """End the program by SIGTERM and return its exit status."""
        process, self.process = self.process, None
        assert process is not None
        process.terminate()
        return process.wait(PATIENCE)

    @property
    def printed(self) -> str:
        return self.output.read_text(errors="replace") if self.output.exists() else ""


@contextlib.contextmanager
def a_compositor(folder: Path) -> Iterator[Compositor]:
    made = Compositor(folder)
    try:
        yield made
    finally:
        made.close()
