"""The desktops that the program is looked at on: a window manager or compositor, with its panel, on an X server."""

import atexit
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from tests.compositor import KINDS, WITHOUT_LAYERS, Compositor, a_compositor
from tests.leftovers import end_programs_of
from tests.other_window import Place, room
from tests.patience import eventually
from tests.screen import Screen

WIDTH, HEIGHT = 1280, 800

_TOLD = """#!/bin/sh
cd "$HOME"
env >told.new && mv told.new told
{panels}
exec {manager}
"""
_I3 = "bar {\n  position top\n  status_command i3status\n}\nexec true\n"
# Frames would be in the way of what is measured; its rule for new windows moves those that start filling the screen.
_AWESOME = """
sed -e 's/titlebars_enabled = true/titlebars_enabled = false/' -e 's/= beautiful.border_width/= 0/' \\
    -e '/placement = awful.placement/d' /etc/xdg/awesome/rc.lua >rc.lua
exec awesome -c rc.lua
"""


@dataclass(frozen=True, slots=True)
class Desktop:
    """How to start a desktop. ``panels`` are shell commands; ``files`` are written to the home folder first."""

    name: str
    manager: str
    panels: tuple[str, ...] = ()
    edge: str = "top"  # where its panel lies, and so the bar
    needs: tuple[str, ...] = ()  # programs
    files: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)  # of the program
    goes_on: str = "xdotool set_desktop 1"  # a command to another virtual desktop
    minimizes: bool = True
    has_panel: bool = True
    gap: int = 0  # by which its panel reaches further in than the space it keeps
    lets_place: bool = True  # else the bar is an ordinary window
    is_wayland: bool = False
    is_native: bool = False  # without an X server
    size: tuple[int, int] = (WIDTH, HEIGHT)  # of the screen of an X server

    @property
    def missing(self) -> str:
        """Return which program is missing; "" where none is."""
        programs = ("Xvfb", "xdotool", "dbus-run-session", *(self.needs or (self.manager.split()[0],)))
        return next((each for each in programs if not shutil.which(each)), "")


_XCB = {"QT_QPA_PLATFORM": "xcb"}
_TINT2 = ("tint2 &",)

DESKTOPS = (
    Desktop("openbox with tint2", "openbox", _TINT2, "bottom", ("openbox", "tint2")),
    Desktop(
        "xfwm4 with xfce4-panel",
        "xfwm4",
        ("XFCE_PANEL_MIGRATE_DEFAULT=1 xfce4-panel &",),
        needs=("xfwm4", "xfce4-panel"),
    ),
    Desktop("metacity with tint2", "metacity", _TINT2, "bottom", ("metacity", "tint2")),
    Desktop(
        "i3 with i3bar",
        "i3",
        needs=("i3", "i3bar"),
        files={".config/i3/config": _I3},
        goes_on="i3-msg workspace 2",
        minimizes=False,
    ),
    Desktop("IceWM", "icewm", edge="bottom"),
    Desktop("Fluxbox", "fluxbox", edge="bottom"),
    Desktop("MATE (marco with mate-panel)", "marco", ("mate-panel &",), needs=("marco", "mate-panel")),
    Desktop("openbox with lxpanel", "openbox", ("lxpanel &",), "bottom", ("openbox", "lxpanel")),
    Desktop("LXQt (openbox with lxqt-panel)", "openbox", ("lxqt-panel &",), "bottom", ("openbox", "lxqt-panel")),
    Desktop("Cinnamon", "env XDG_SESSION_TYPE=x11 cinnamon", edge="bottom", needs=("cinnamon",)),
    Desktop("awesome", "sh awesome.sh", needs=("awesome",), files={"awesome.sh": _AWESOME}),
    Desktop("KDE Plasma on X11", "kwin_x11", ("plasmashell &",), "bottom", ("kwin_x11", "plasmashell"), gap=16),
    Desktop("sway with waybar", "sway", ("waybar &",), needs=("sway", "waybar"), is_wayland=True, is_native=True),
    Desktop(
        "sway, XWayland",
        "sway",
        ("waybar &",),
        needs=("sway", "waybar"),
        environment=_XCB,
        lets_place=False,
        is_wayland=True,
    ),
    Desktop("labwc with waybar", "labwc", ("waybar &",), needs=("labwc", "waybar"), is_wayland=True, is_native=True),
    Desktop("labwc, XWayland", "labwc", ("waybar &",), needs=("labwc", "waybar"), environment=_XCB, is_wayland=True),
    Desktop(
        "KDE Plasma on Wayland (kwin)",
        "kwin",
        needs=("kwin_wayland",),
        has_panel=False,
        is_wayland=True,
        is_native=True,
    ),
    Desktop("kwin, XWayland", "kwin", needs=("kwin_wayland",), has_panel=False, environment=_XCB, is_wayland=True),
    Desktop("GNOME's mutter, XWayland", "mutter", has_panel=False, is_wayland=True),
    Desktop(
        "GNOME's mutter without XWayland",
        "mutter",
        environment={"DISPLAY": ""},
        has_panel=False,
        lets_place=False,
        is_wayland=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Stage:
    """A desktop that runs."""

    desktop: Desktop
    screen: Screen
    environment: dict[str, str]  # of programs on it
    compositor: Compositor | None = None

    def picture(self) -> QImage:
        return self.screen.picture()

    def room(self) -> Place | None:
        return room(self.picture(), 0, WIDTH, HEIGHT)

    def move(self, x: int, y: int) -> None:
        self.screen.xdotool("mousemove", x, y)

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.move(x, y)
        self.screen.xdotool("mousemove", x + 1, y, "click", button)

    def key(self, *names: str) -> None:
        self.screen.xdotool("key", *names)


@contextmanager
def a_stage(desktop: Desktop, folder: Path) -> Iterator[Stage]:
    """Start a desktop with its panel, and end both."""
    with _a_wayland_stage(desktop, folder) if desktop.is_wayland else _an_x11_stage(desktop, folder) as made:
        yield made


@contextmanager
def _an_x11_stage(desktop: Desktop, folder: Path) -> Iterator[Stage]:
    for name, text in desktop.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    script = folder / "desktop.sh"
    script.write_text(_TOLD.format(panels="\n".join(desktop.panels), manager=desktop.manager), encoding="utf-8")
    runtime = Path(tempfile.mkdtemp(prefix="rt-"))
    start = ["env", f"HOME={folder}", f"XDG_RUNTIME_DIR={runtime}", "dbus-run-session", "--", "sh", str(script)]
    screen = Screen(folder / "screen.log", *desktop.size, manager=start)
    try:
        told = dict(line.split("=", 1) for line in (folder / "told").read_text("utf-8").splitlines() if "=" in line)
        bus = {"DBUS_SESSION_BUS_ADDRESS": told["DBUS_SESSION_BUS_ADDRESS"], "XDG_RUNTIME_DIR": str(runtime)}
        yield Stage(desktop, screen, {**screen.environment, **bus, **desktop.environment})
    finally:
        screen.close()
        end_programs_of(runtime)
        shutil.rmtree(runtime, ignore_errors=True)


@contextmanager
def _a_wayland_stage(desktop: Desktop, folder: Path) -> Iterator[Stage]:
    kind = next(each for each in (*KINDS, WITHOUT_LAYERS) if each.name == desktop.manager)
    with a_compositor(folder, kind) as compositor:
        panels = [
            subprocess.Popen(
                ["sh", "-c", f"exec {panel.removesuffix(' &')}"],
                env=compositor.environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            for panel in desktop.panels
        ]
        environment = {**compositor.environment, **desktop.environment}
        try:
            yield Stage(desktop, compositor.screen, {k: v for k, v in environment.items() if v}, compositor)
        finally:
            for panel in panels:
                panel.kill()
                panel.wait()


def settled_room(stage: Stage) -> Place:
    """Return what somebody else's maximized window takes up, once the desktop's panel keeps its space."""
    seen: list[Place | None] = []

    def look() -> Place | None:
        room = stage.room()
        seen.append(room if not stage.desktop.has_panel or room != (0, 0, WIDTH, HEIGHT) else None)
        alike = seen[-6:]
        return alike[-1] if len(alike) == 6 and len({*alike}) == 1 else None

    return eventually(look, "the panel has come", 180, pause=0.7)


def home() -> Path:
    """Return a new folder for a desktop and a program, which is removed at the end."""
    made = Path(tempfile.mkdtemp(prefix="desktop-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    if os.geteuid() == 0:
        made.chmod(0o755)
    return made
