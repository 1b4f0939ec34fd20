"""Look at the program on every desktop that is installed, into ``build/desktops``: ``make desktops``.

Each desktop runs on a virtual screen, with its panel and somebody else's maximized window. Every step is done by the
pointer and the keys and judged by a picture of the screen; ``table.md`` says what was seen, and there is a picture of
the bar with its card, of its menu and of a story. ``desktops.py NAME`` looks at the desktops whose names hold it.
"""

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.compositor import WaylandProgram, a_compositor  # noqa: E402 - found by the line above
from tests.desktops import DESKTOPS, HEIGHT, WIDTH, Desktop, a_stage, home, settled_room  # noqa: E402
from tests.other_window import Place, a_window, is_label, is_other_window  # noqa: E402
from tests.patience import eventually  # noqa: E402
from tests.server import FeedServer  # noqa: E402

FOLDER = ROOT / "build" / "desktops"
COLUMNS = (
    "placed",
    "space reserved",
    "above windows",
    "below full screen",
    "menus",
    "card",
    "story",
    "story from another desktop",
    "story from minimized",
    "moves on after a menu",
    "keyboard",
    "hot-plug",
    "scale 1.25",
    "scale 1.5",
    "scale 2",
    "exit status 0",
)
_BAR = 40  # pixels
_SPOTS = tuple((x, y) for x in range(300, 1000, 25) for y in range(250, 600, 25))  # in the middle of the screen
_PATIENCE = 40.0  # seconds for what is to be seen
_LONGEST = 600  # seconds for one desktop
_TITLES = "The ferry is late again", "A lighthouse opens its stairs to visitors", "What birdsong tells about a city"
_STORY = "<item><title>{0}</title><guid>{0}</guid><description>{1}</description></item>"
_TEXT = "It was the fog, says the harbor master, and it will be back tomorrow. " * 6


def main(names: list[str]) -> int:
    """Look at each desktop in a process of its own, then write the table."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    if names[:1] == ["--one"]:
        look_at(next(each for each in DESKTOPS if each.name == names[1]))
        return 0
    for desktop in DESKTOPS:
        if names and not any(each.casefold() in desktop.name.casefold() for each in names):
            continue
        if desktop.missing:
            print(f"{desktop.name}: {desktop.missing} is not installed", flush=True)
            continue
        try:
            subprocess.run([sys.executable, __file__, "--one", desktop.name], check=False, timeout=_LONGEST)
        except subprocess.TimeoutExpired:
            print(f"{desktop.name}: not done after {_LONGEST} s", flush=True)
    write_table()
    return 0


def look_at(desktop: Desktop) -> None:
    """Do all steps on one desktop, and keep what was seen."""
    look = Look(desktop)
    try:
        look.run()
    finally:
        (FOLDER / f"{stem(desktop)}.json").write_text(json.dumps(look.seen), encoding="utf-8")
        print(f"{desktop.name}: {look.seen}", flush=True)


def stem(desktop: Desktop) -> str:
    return re.sub(r"[^a-z0-9]+", "-", desktop.name.casefold()).strip("-")


class Look:
    """The steps on one desktop; ``seen`` has what came of each."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.seen: dict[str, str] = {}
        self._folder = home()

    def run(self) -> None:
        with a_stage(self.desktop, self._folder) as stage, FeedServer() as server:
            items = "".join(_STORY.format(title, _TEXT) for title in _TITLES)
            server.put("/feed", f'<rss version="2.0"><channel><title>Harbor News</title>{items}</channel></rss>')
            self._feed = server.url("/feed")
            self._stage = stage
            stage.move(640, 500)
            with a_window(stage.environment):
                self._room = settled_room(stage)
                if not self.desktop.lets_place:
                    self._look_at_ordinary_window()
                    return
                self._empty = stage.picture()
                self._look_at_docked()
                self._look_at_overlay()
                self._look_at_scales()
            if self.desktop.is_native:
                self._look_at_outputs()
        if not self.desktop.is_wayland:
            with a_stage(self.desktop, home()) as self._stage:
                with a_window(self._stage.environment):
                    settled_room(self._stage)
                self._look_at_monitors()

    # the steps

    def _look_at_docked(self) -> None:
        program = self._start(self._feed)
        self._check("placed", lambda: self._bar_rows() == self._expected_rows(_BAR) and self._shows_panel())
        self._check("space reserved", lambda: self._stage.room() == self._expected_room(_BAR))
        middle = self._expected_rows(_BAR)[0] + _BAR // 2
        self._check("card", lambda: self._hover(middle))
        self._save("card")
        self._check("menus", lambda: self._open_menu(middle))
        self._save("menu")
        self._stage.key("Escape")
        self._stage.move(640, 500)
        self._check("moves on after a menu", self._moves)
        self._check("keyboard", lambda: self._open_menu_by_key(program))
        self._stage.key("Escape", "Escape")
        self._stage.move(640, 500)
        with a_window(self._stage.environment, fills_screen=True):
            self._check("below full screen", lambda: self._stage.room() == (0, 0, WIDTH, HEIGHT))
        self._check("story", lambda: self._open_story(middle))
        self._save("story")
        if not self.desktop.is_wayland:
            if self.desktop.minimizes:
                self._check("story from minimized", lambda: self._comes_back(middle, is_minimized=True))
            self._check("story from another desktop", lambda: self._comes_back(middle, is_minimized=False))
        self.seen["exit status 0"] = "yes" if program.stop() == 0 else "no"

    def _look_at_ordinary_window(self) -> None:
        """Where the desktop lets nobody choose a place, the bar is a window, with a notice that says so."""
        program = self._start(self._feed)
        try:
            eventually(lambda: any(self._bar_rows(x) for x in range(5, WIDTH, 16)), "the bar, somewhere", _PATIENCE)
            time.sleep(2)  # until the notice is there
            self.seen["placed"] = "a window"
        except AssertionError:
            self.seen["placed"] = "no"
        self._save("window")
        self.seen["exit status 0"] = "yes" if program.stop() == 0 else "no"

    def _look_at_overlay(self) -> None:
        program = self._start(placement="overlay")
        self._check("above windows", lambda: bool(self._bar_rows()) and self._stage.room() is not None)
        program.stop()

    def _look_at_scales(self) -> None:
        compositor = self._stage.compositor
        for scale in (1.25, 1.5, 2.0):
            height = round(_BAR * scale)
            name = f"scale {scale:g}"
            if self.desktop.is_native and compositor is not None:
                compositor.set_scale(scale)
                program = self._start()
                self._check(name, lambda height=height: len(self._bar_rows()) >= height - 3)  # type: ignore[misc]
                program.stop()
                compositor.set_scale(1)
            else:
                self._stage.environment["QT_SCALE_FACTOR"] = str(scale)
                program = self._start()
                room = self._expected_room(height)
                self._check(
                    name,
                    lambda height=height, room=room: (
                        len(self._bar_rows()) >= height - 3  # type: ignore[misc]
                        and _is_about(self._stage.room(), room)
                    ),
                )
                program.stop()
                del self._stage.environment["QT_SCALE_FACTOR"]

    def _look_at_monitors(self) -> None:
        """Part the screen into two monitors, put the bar on the second, and take that away."""
        half = WIDTH // 2
        screen = self._stage.screen
        for number, name in enumerate(("west", "east")):
            geometry = f"{half}/300x{HEIGHT}/200+{number * half}+0"
            screen.run("xrandr", "--setmonitor", name, geometry, "screen" if number == 0 else "none")
        program = self._start(screen="east")
        try:
            eventually(lambda: self._bar_rows(half + 5, range(HEIGHT)), "the bar on the second monitor", _PATIENCE)
            screen.run("xrandr", "--delmonitor", "east")
            self._check("hot-plug", lambda: bool(self._bar_rows(5, range(HEIGHT))))
        except AssertionError:
            self.seen["hot-plug"] = "no"
        program.stop()

    def _look_at_outputs(self) -> None:
        """Take the output with the bar away, and bring it back."""
        compositor = self._stage.compositor
        assert compositor is not None
        with a_compositor(home(), compositor.kind, outputs=2) as both:
            program = WaylandProgram(both, home()).start(height=_BAR, screen=both.output_name(1))

            def bar_at(x: int) -> Callable[[], bool]:
                return lambda: is_label(both.picture(), x, 5)

            try:
                eventually(bar_at(WIDTH + 5), "the bar on the second output")
                both.plug(1, is_in=False)
                eventually(bar_at(5), "the bar on the first", _PATIENCE)
                both.plug(1, is_in=True)
                self._check("hot-plug", bar_at(WIDTH + 5))
            except AssertionError:
                self.seen["hot-plug"] = "no"
            program.stop()

    # what is to be seen

    def _check(self, name: str, look: Callable[[], bool]) -> None:
        try:
            eventually(look, name, _PATIENCE, pause=0.3)
            self.seen[name] = "yes"
        except AssertionError:
            self.seen[name] = "no"
            self._save(f"no-{name.replace(' ', '-')}")

    def _start(self, *arguments: str, **preferences: object) -> WaylandProgram:
        program = WaylandProgram(self._stage, self._folder)  # type: ignore[arg-type]
        return program.start(*arguments, **{"height": _BAR, "edge": self.desktop.edge, **preferences})

    def _save(self, what: str) -> None:
        self._stage.picture().save(str(FOLDER / f"{stem(self.desktop)}-{what}.png"))

    def _bar_rows(self, x: int = 5, among: range | None = None) -> list[int]:
        """Return the rows in which the bar's label is, at its beginning."""
        picture = self._stage.picture()
        rows = [each for each in among or self._free_rows() if is_label(picture, x, each)]
        return rows if len(rows) > _BAR // 2 else []

    def _free_rows(self) -> range:
        """Return the rows in which no panel was: it may be as blue as the label. A compositor may move the panel."""
        _, y, _, room = getattr(self, "_room", (0, 0, 0, HEIGHT))
        return range(HEIGHT) if self.desktop.is_native else range(y, y + room)

    def _expected_rows(self, height: int) -> list[int]:
        _, y, _, room = (0, 0, WIDTH, HEIGHT) if self.desktop.is_native else self._room  # outside of a panel there
        room -= self.desktop.gap
        top = y if self.desktop.edge == "top" else y + room - height + 1
        return list(range(top, top + height - 1))  # without the hairline

    def _expected_room(self, height: int) -> Place:
        x, y, width, room = self._room
        height += self.desktop.gap
        return x, y + (height if self.desktop.edge == "top" else 0), width, room - height

    def _shows_panel(self) -> bool:
        """Whether the desktop's panel is to be seen: it may have changed a little, the bar would cover it."""
        if self.desktop.is_native or self.desktop.gap:  # the compositor sees to it; one that floats looks otherwise
            return True
        _, y, _, room = self._room
        rows = range(y) if self.desktop.edge == "top" else range(y + room, HEIGHT)
        points = [(x, row) for row in rows for x in range(0, WIDTH, 16)]
        now = self._stage.picture()
        same = sum(_alike(now, self._empty, *point) for point in points)
        return same >= 0.5 * len(points)

    def _beyond(self, middle: int, distance: int) -> int:
        """Return the row at a distance from the bar, on the side of the windows."""
        return middle + distance if self.desktop.edge == "top" else middle - distance

    def _hover(self, middle: int) -> bool:
        """Come to the bar anew: it stands still under the pointer, which may be between two headlines."""
        self._stage.move(640, 500)
        for x in (500, 501):
            self._stage.move(x, middle)
        row = self._beyond(middle, 75)

        def look() -> bool:
            picture = self._stage.picture()
            return any(not is_other_window(picture, x, row) for x in range(380, 700, 20))

        try:
            return bool(eventually(look, "a card", 3, pause=0.3))
        except AssertionError:
            return False

    def _open_menu(self, middle: int) -> bool:
        self._stage.click(WIDTH - 20, middle)
        return self._has_menu(range(WIDTH - 140, WIDTH - 20, 20), middle)

    def _open_menu_by_key(self, program: WaylandProgram) -> bool:
        program.tell("focus")

        def press() -> bool:
            self._stage.key("shift+F10")
            return self._has_menu(range(20, WIDTH - 20, 40), middle)

        middle = self._expected_rows(_BAR)[0] + _BAR // 2
        return bool(eventually(press, "a menu", 8, pause=1))

    def _has_menu(self, columns: range, middle: int) -> bool:
        def look() -> bool:
            picture = self._stage.picture()
            return any(not is_other_window(picture, x, self._beyond(middle, 100)) for x in columns)

        try:
            return bool(eventually(look, "a menu", 2, pause=0.2))
        except AssertionError:
            return False

    def _moves(self) -> bool:
        """Whether the strip moves: two pictures of it differ, and the menu is gone."""
        middle = self._expected_rows(_BAR)[0] + _BAR // 2
        before = self._stage.picture()
        is_clear = is_other_window(before, WIDTH - 100, self._beyond(middle, 100))
        try:
            eventually(
                lambda: any(not _alike(before, self._stage.picture(), x, middle) for x in range(200, 1100, 3)),
                "the strip moves",
                2,
            )
        except AssertionError:
            return False
        return is_clear

    def _open_story(self, middle: int) -> bool:
        self._stage.click(500, middle)
        try:
            return bool(eventually(lambda: not self._is_empty(), "a story", 5))
        except AssertionError:
            return False

    def _is_empty(self) -> bool:
        return is_other_window(self._stage.picture(), WIDTH // 2, HEIGHT // 2)

    def _comes_back(self, middle: int, *, is_minimized: bool) -> bool:
        """Whether a click shows the story that was minimized, or left on another desktop."""
        screen = self._stage.screen
        shown = self._stage.picture()
        try:
            if not is_minimized:
                screen.xdotool("set_num_desktops", 2)
                screen.run(*self.desktop.goes_on.split())
            else:
                found = [each for each in screen.windows(".") if any(title in each.title for title in _TITLES)]
                if not found:
                    return False
                screen.xdotool("windowminimize", found[0].number)
            eventually(lambda: self._differs(shown), "the story is gone", 8)
            gone = eventually(self._settled, "the screen stands still", 8)
            self._stage.click(500, middle)
            return bool(eventually(lambda: self._differs(gone), "the story", 8))
        finally:
            screen.xdotool("set_desktop", 0)

    def _differs(self, before: QImage) -> bool:
        """Whether a good part of the middle of the screen looks otherwise than before."""
        now = self._stage.picture()
        return sum(not _alike(now, before, *spot) for spot in _SPOTS) > len(_SPOTS) // 3

    def _settled(self) -> QImage | None:
        """Return a picture once the screen stands still."""
        first = self._stage.picture()
        time.sleep(0.5)  # Cinnamon slides from one desktop to the other
        second = self._stage.picture()
        return second if all(_alike(first, second, *spot) for spot in _SPOTS) else None


def _alike(one: QImage, other: QImage, x: int, y: int) -> bool:
    return one.pixel(x, y) == other.pixel(x, y)


def _is_about(one: Place | None, other: Place) -> bool:
    return one is not None and all(abs(a - b) <= 2 for a, b in zip(one, other, strict=True))


def write_table() -> None:
    """Write what was seen on all desktops so far."""
    lines = [f"| desktop | {' | '.join(COLUMNS)} |", "|---" * (len(COLUMNS) + 1) + "|"]
    for desktop in DESKTOPS:
        kept = FOLDER / f"{stem(desktop)}.json"
        if kept.exists():
            seen = json.loads(kept.read_text("utf-8"))
            lines.append(f"| {desktop.name} | {' | '.join(seen.get(each, '–') for each in COLUMNS)} |")
    (FOLDER / "table.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 2} desktops in {FOLDER.relative_to(ROOT)}/table.md")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
