"""Take a screenshot of every window in several looks, into ``build/windows``: ``make gallery``.

The real program runs on a virtual screen with a window manager. ``windows.py LOOK …`` takes only these looks: light,
dark, contrast, white, arabic, twice (two physical pixels for a logical one) and small (a screen of 1366 × 768).
"""

import contextlib
import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.patience import PATIENCE, eventually  # noqa: E402 - found by the line above
from tests.pictures import picture_file  # noqa: E402
from tests.screen import Program, Screen, Window  # noqa: E402
from tests.server import FeedServer, rss  # noqa: E402
from ticker.entities import FeedSettings  # noqa: E402
from ticker.store import Store  # noqa: E402

FOLDER = ROOT / "build" / "windows"
FEEDS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "feeds.json").read_text(encoding="utf-8"))
ARABIC: list[dict[str, Any]] = [
    {
        "title": "صحيفة الميناء",
        "folder": ["أخبار"],
        "entries": [
            {"title": "وصول أول قطار إلى المدينة الساحلية بعد 10 سنوات من العمل", "body": ["وصل القطار في الصباح."]},
            {"title": "المكتبة الوطنية تمدد ساعات العمل خلال الصيف", "body": ["يبدأ العمل بالمواعيد الجديدة غدا."]},
        ],
    }
]
WINDOWS = {  # the commands that open windows, and the file each picture goes to
    "headlines": "headlines",
    "feeds": "feeds",
    "collections": "collections",
    "rules": "rules",
    "sharing": "sharing",
    "sync": "sync account",
    "preferences": "preferences",
    "guide": "guide",
    "about": "about",
}
DIALOGS = {  # what opens over a window, or in it: the command for that, and the keys to press there
    "problems": ("feeds", "alt+p"),
    "feed settings": ("feeds", "End", "Return"),
    "rule": ("rules", "alt+w"),
    "connection": ("sync", "alt+c"),
    "source file": ("add-feed", "alt+h", "f"),
    "source page": ("add-feed", "alt+h", "w"),
    "source command": ("add-feed", "alt+h", "o"),
    "source messages": ("add-feed", "alt+h", "m"),
    "shortcuts": ("preferences", "ctrl+f", *"hotkey", "space", *"change", "Tab", "Tab", "Tab", "space"),
    "webhook for matrix": ("sharing", "alt+e", "m"),
    "backup": ("back-up",),
    "backup with passwords": ("back-up", "alt+p"),
}
DRESSED = {  # preferences of a bar with all there is to dress it up
    "height": 48,
    "text_shadow": "true",
    "gradient": "true",
    "capitals": "true",
    "show_clock": "true",
    "separator": "own",
    "separator_text": "+++",
    "headline_pictures": "true",
}
PAGES = ("bar", "headlines", "reading", "feeds", "notifications", "general")  # of the preferences
LIGHT, DARK = "#eff0f1 #fcfcfc #232629 #3daee9", "#31363b #232629 #eff0f1 #3daee9"
BLACK, WHITE = "#000 #000 #fff #ffff00", "#fff #fff #000 #0000c0"  # as for high contrast
COLORS = """[Colors:{part}]
BackgroundNormal={background}
BackgroundAlternate={background}
ForegroundNormal={text}
ForegroundInactive={inactive}
ForegroundLink={accent}
ForegroundVisited={accent}
DecorationFocus={accent}
DecorationHover={accent}
"""


@dataclass(frozen=True, slots=True)
class Look:
    """How the program and its screen are set up."""

    name: str
    colors: str = LIGHT  # of windows, of fields, of text and of what is selected
    theme: str = "light"  # of the bar and of stories
    language: str = "en"
    scale: int = 1
    size: tuple[int, int] = (1600, 1000)  # of the screen, in logical pixels

    @property
    def feeds(self) -> list[dict[str, Any]]:
        return ARABIC + FEEDS if self.language == "ar" else FEEDS


LOOKS = (
    Look("light"),
    Look("dark", DARK, "dark"),
    Look("contrast", BLACK, "high-contrast"),
    Look("white", WHITE, "light"),
    Look("arabic", language="ar"),
    Look("twice", scale=2),
    Look("small", size=(1366, 768)),
)


def main(names: list[str]) -> int:
    """Take the screenshots and say where they are."""
    for look in LOOKS:
        if not names or look.name in names:
            folder = FOLDER / look.name
            folder.mkdir(parents=True, exist_ok=True)
            Pictures(look, folder).take()
            print(f"{len(list(folder.glob('*.png')))} pictures in {folder.relative_to(ROOT)}", flush=True)
    return 0


class Pictures:
    """The pictures of one look."""

    def __init__(self, look: Look, folder: Path) -> None:
        self._look = look
        self._folder = folder

    def take(self) -> None:
        """Start the program for the first time, then with feeds, and picture what it shows."""
        with tempfile.TemporaryDirectory() as home, FeedServer() as server, contextlib.ExitStack() as running:
            width, height = self._look.size
            self._screen = Screen(Path(home) / "log", width * self._look.scale, height * self._look.scale)
            running.callback(self._screen.close)
            self._screen.run("xsetroot", "-solid", "#7f8c8d")
            self._program = Program(self._screen, Path(home))
            self._set_desktop(Path(home))
            self._picture_first_start()
            self._fill_profile(server)
            self._program.run("--once")
            self._program.start()
            running.callback(self._program.stop)
            eventually(self._screen.windows_of_program, "the bar, whatever its label is in this language")
            self._picture_windows()
            if self._look.language == "en":  # the access keys are those of English
                self._picture_dialogs()
            self._picture_bar_and_story()

    def _set_desktop(self, home: Path) -> None:
        """Let Qt find the colors of a KDE desktop."""
        (home / ".config").mkdir()
        window, field, text, accent = self._look.colors.split()
        parts = {"Window": window, "Button": window, "View": field, "Tooltip": field, "Selection": accent}
        inactive = "#a0a0a0" if QColor(window).lightness() < 128 else "#707070"
        texts = parts | dict.fromkeys(parts, text) | {"Selection": field}
        kdeglobals = "".join(
            COLORS.format(
                part=part, background=_rgb(color), text=_rgb(texts[part]), inactive=_rgb(inactive), accent=_rgb(accent)
            )
            for part, color in parts.items()
        )
        (home / ".config" / "kdeglobals").write_text(kdeglobals, encoding="utf-8")
        self._program.environment |= {
            "XDG_CURRENT_DESKTOP": "KDE",
            "KDE_FULL_SESSION": "true",
            "KDE_SESSION_VERSION": "5",
            "QT_QPA_PLATFORMTHEME": "kde",
            "QT_SCALE_FACTOR": str(self._look.scale),
        }

    def _write_preferences(self, **preferences: object) -> None:
        look = self._look
        self._program.write_preferences(json.dumps({"colours": look.theme, "language": look.language} | preferences))

    def _picture_first_start(self) -> None:
        self._write_preferences()
        self._program.start()
        self._save("welcome", self._new_window(lambda: None))
        self._program.stop()
        (self._program.profile / "wire.sqlite3").unlink()

    def _fill_profile(self, server: FeedServer) -> None:
        self._write_preferences(welcomed=True, show_unread_count=True)
        with Store(self._program.profile / "wire.sqlite3") as store:
            for number, feed in enumerate(self._look.feeds):
                items = [
                    {
                        "title": entry["title"],
                        "guid": entry["title"],
                        "pubDate": formatdate(time.time() - 1000 * (number + 3 * place)),
                        "description": "".join(f"<p>{each}</p>" for each in entry["body"])
                        + f'<img src="{server.url(f"/{number}.png")}">',
                    }
                    for place, entry in enumerate(feed["entries"])
                ]
                server.put(f"/{number}", rss(feed["title"], items))
                color = QColor.fromHsv(67 * number % 360, 140, 190)
                photo = picture_file(320, 200, (color.red(), color.green(), color.blue()))
                server.put(f"/{number}.png", photo, headers={"Content-Type": "image/png"})
                folder = tuple(feed.get("folder", ()))
                store.feeds.add(server.url(f"/{number}"), FeedSettings(folder=folder))
            server.put("/gone", "", status=410)
            for path in ("/gone", "/missing"):
                store.feeds.add(server.url(path), feed_title=f"Old {path[1:]} news")

    def _picture_windows(self) -> None:
        for command, name in WINDOWS.items():
            window = self._new_window(lambda command=command: self._program.run("--tell", command))  # type: ignore[misc]
            self._save(name, window)
            if command == "preferences":
                self._picture_pages(window)
            window.key("Escape")
            eventually(lambda window=window: not any(window.geometry), "the window is closed")  # type: ignore[misc]

    def _picture_dialogs(self) -> None:
        for name, (command, *keys) in DIALOGS.items():
            below = self._new_window(lambda command=command: self._program.run("--tell", command))  # type: ignore[misc]
            shown = below
            with contextlib.suppress(AssertionError):  # the keys change the window itself
                shown = self._new_window(lambda keys=keys, below=below: _press(below, keys), 3)  # type: ignore[misc]
            self._save(name, shown)
            for window in dict.fromkeys((shown, below)):
                while any(window.geometry):
                    window.key("Escape")
                    time.sleep(0.3)

    def _picture_pages(self, window: Window) -> None:
        """Click each page in the list of the pages, which is at the side where lines begin."""
        x, y, width, _ = window.geometry
        scale = self._look.scale
        at_left = self._look.language != "ar"
        for place, page in enumerate(PAGES):
            at = 70 * scale if at_left else width - 70 * scale
            self._screen.click(x + at, y + (60 + 20 * place) * scale)
            self._save(f"preferences {page}", window)

    def _picture_bar_and_story(self) -> None:
        scale = self._look.scale
        self._screen.xdotool("mousemove", 700 * scale, 16 * scale)
        time.sleep(2)  # until the card is there
        self._save_all("card")
        self._screen.xdotool("click", 3)
        time.sleep(1)
        self._save_all("menu")
        self._screen.xdotool("key", "Escape")
        story = self._new_window(lambda: self._program.run("--tell", "open"))
        self._save("story", story)
        story.key("Escape")
        self._program.run(*(f"--set={name}={value}" for name, value in DRESSED.items()))
        time.sleep(5)  # until the pictures have come
        x, y, width, height = max((each.geometry for each in self._screen.windows_of_program()), key=lambda at: at[2])
        self._picture().copy(x, y, width, height).save(str(self._folder / "dressed bar.png"))

    def _new_window(self, act: Callable[[], object], patience: float = PATIENCE) -> Window:
        """Return the window that ``act`` opens."""
        before = {each.number for each in self._screen.windows_of_program()}
        act()

        def opened() -> Window | None:
            large = [each for each in self._screen.windows_of_program() if each.geometry[3] > 100 * self._look.scale]
            return next((each for each in large if each.number not in before), None)

        return eventually(opened, "a window", patience)

    def _save(self, name: str, window: Window) -> None:
        time.sleep(0.8)  # until everything is painted
        x, y, width, height = window.geometry
        self._picture().copy(x, y, width, height).save(str(self._folder / f"{name}.png"))

    def _save_all(self, name: str) -> None:
        self._picture().save(str(self._folder / f"{name}.png"))

    def _picture(self) -> QImage:
        return self._screen.picture()


def _press(window: Window, keys: list[str]) -> None:
    for key in keys:
        window.key(key)
        time.sleep(0.2)  # until what it opens has the keyboard


def _rgb(color: str) -> str:
    """Return a color as KDE writes it."""
    each = QColor(color)
    return f"{each.red()},{each.green()},{each.blue()}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
