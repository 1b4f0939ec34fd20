"""Picture the bar on ten desktops of different size, scale, panel and wallpaper, into ``build/ten-desktops``.

``bars.png`` shows all bars at their real size, one below the other. ``ten_desktops.py NAME …`` takes only these
desktops. The wallpapers are painted here; ``hsetroot`` lays them on the screen. Run by ``make gallery``.
"""

import json
import math
import os
import random
import sys
import time
from dataclasses import dataclass, field, replace
from email.utils import formatdate
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.desktops import Desktop, Stage, a_stage, home  # noqa: E402 - found by the line above
from tests.patience import eventually  # noqa: E402
from tests.screen import Program  # noqa: E402
from tests.server import FeedServer, rss  # noqa: E402
from ticker.entities import FeedSettings  # noqa: E402
from ticker.store import Store  # noqa: E402

FOLDER = ROOT / "build" / "ten-desktops"
FEEDS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "feeds.json").read_text(encoding="utf-8"))
AROUND = 14  # logical pixels above and below a bar in ``bars.png``
WIDEST = 1900  # pixels of a bar in ``bars.png``
# A document of another program, on the wallpaper.
WINDOW = """
import sys
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QTextEdit
qt = QApplication([])
x, y, width, height, ground, text = *map(int, sys.argv[1:5]), *sys.argv[5:7]
window = QTextEdit()
palette = QPalette(QColor(ground))
palette.setColor(QPalette.ColorRole.Base, QColor(ground))
palette.setColor(QPalette.ColorRole.Text, QColor(text))
window.setPalette(palette)
window.setWindowTitle("Notes")
window.setHtml("<h2>Notes</h2>" + "<p>Ferries in the morning, the museum in the afternoon, and bread.</p>" * 6)
window.setGeometry(x, y, width, height)
window.show()
qt.exec()
"""
TINT2 = """
rounded = 0
border_width = 0
background_color = {ground} 100
rounded = {round}
border_width = 0
background_color = {task} 100
panel_items = {items}
panel_size = 100% {height}
panel_position = {edge} center horizontal
panel_padding = {padding} 0 {padding}
panel_background_id = 1
strut_policy = follow_size
task_background_id = 2
task_icon = 0
task_centered = 1
task_font = {font} {points}
task_font_color = {text} 100
task_maximum_size = {task_width} {height}
time1_format = {time}
time1_font = {font} Bold {points}
clock_font_color = {text} 100
clock_padding = {padding} 0
"""


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel as GNOME or KDE have it, drawn by tint2."""

    edge: str
    height: int  # logical pixels
    ground: str
    task: str
    text: str
    items: str
    font: str
    time: str = "%H:%M"

    def configuration(self, scale: float) -> str:
        """Return what ``tint2 -c`` reads."""
        return TINT2.format(
            **{name: getattr(self, name) for name in ("items", "edge", "ground", "task", "text", "font", "time")},
            height=round(self.height * scale),
            padding=round(10 * scale),
            round=round(4 * scale),
            points=round(10 * scale),
            task_width=round(180 * scale),
        )


@dataclass(frozen=True, slots=True)
class Scene:
    """A desktop with what lies on it."""

    desktop: Desktop
    wallpaper: tuple[str, str, str, str]  # above, at the horizon, far hills, near hills
    panel: Panel | None = None
    scale: float = 1
    font: str = "Noto Sans"
    page: tuple[str, str] = ("#ffffff", "#222222")  # ground and text of the other program
    preferences: dict[str, object] = field(default_factory=dict)


GNOME = Panel("top", 28, "#000000", "#303030", "#f2f2f2", "FCF", "Cantarell", "%a %d %b  %H:%M")
PLASMA = Panel("bottom", 44, "#eff0f1", "#d0e4f2", "#232629", "TFC", "Noto Sans")
CINNAMON = Panel("bottom", 40, "#2f2f2f", "#454545", "#eeeeee", "TFC", "Noto Sans")
DAY = ("#7fb2e5", "#f6e3c5", "#9db7a5", "#3f6b5c")
SNOW = ("#dfe8ef", "#fbfcfd", "#cdd8e0", "#9fb2c1")
DUSK = ("#2b2350", "#e0765a", "#5b3a66", "#241a3a")
NIGHT = ("#05070f", "#17233f", "#0d1626", "#04070d")
SAND = ("#f7d9a8", "#fdf3df", "#e0ae72", "#b37744")
FOREST = ("#0f2a22", "#3c7a5b", "#1b4737", "#0a1f18")


def _x11(name: str, manager: str, size: tuple[int, int], *panels: str, edge: str = "top") -> Desktop:
    programs = (each.split()[-2] for each in panels)  # before the &
    return Desktop(name, manager, panels, edge, (manager, "hsetroot", *programs), size=size)


SCENES = (
    Scene(_x11("gnome-day", "openbox", (1920, 1080)), DAY, GNOME, font="Cantarell"),
    Scene(
        _x11("gnome-night-4k", "openbox", (3840, 2160)),
        NIGHT,
        GNOME,
        scale=2,
        font="Cantarell",
        page=("#1e1e1e", "#deddda"),
        preferences={"colours": "dark"},
    ),
    Scene(_x11("plasma-light", "openbox", (1920, 1080), edge="bottom"), SNOW, PLASMA, preferences={"edge": "bottom"}),
    Scene(
        _x11("plasma-dark-1.5", "openbox", (2560, 1440), edge="bottom"),
        DUSK,
        replace(PLASMA, ground="#2a2e32", task="#31363b", text="#fcfcfc"),
        scale=1.5,
        page=("#232629", "#fcfcfc"),
        preferences={"colours": "dark", "edge": "top"},
    ),
    Scene(_x11("xfce-1366", "xfwm4", (1366, 768), "XFCE_PANEL_MIGRATE_DEFAULT=1 xfce4-panel &"), DAY),
    Scene(
        _x11("mate-paper", "xfwm4", (1600, 900), "mate-panel &"), SAND, preferences={"colours": "paper"}, font="Inter"
    ),
    Scene(
        _x11("cinnamon-forest", "openbox", (1920, 1200), edge="bottom"),
        FOREST,
        CINNAMON,
        page=("#2b2b2b", "#dddddd"),
        preferences={"colours": "teletype", "edge": "bottom"},
    ),
    Scene(
        _x11("icewm-1280", "icewm", (1280, 1024), edge="bottom"),
        DUSK,
        preferences={"colours": "midnight", "opacity": 85},
        font="DejaVu Sans",
    ),
    Scene(
        _x11("lxqt-light-4k", "openbox", (3840, 2160), edge="bottom"),
        SAND,
        PLASMA,
        scale=2,
        font="Inter",
        preferences={"show_summary": True, "height": 44},
    ),
    Scene(
        _x11("floating-glass", "openbox", (2560, 1440), edge="bottom"),
        NIGHT,
        CINNAMON,
        page=("#1b1f24", "#d7dae0"),
        preferences={"colours": "dark", "opacity": 70, "feed_icons": "icons", "gradient": True, "height": 40},
    ),
)


def main(names: list[str]) -> int:
    """Take the pictures and say where they are."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        if names and scene.desktop.name not in names:
            continue
        if scene.desktop.missing:
            print(f"{scene.desktop.name}: {scene.desktop.missing} is not installed", flush=True)
            continue
        take(scene)
        print(scene.desktop.name, flush=True)
    bars = [QImage(str(path)) for path in sorted(FOLDER.glob("*.bar.png"))]
    _below_each_other(bars).save(str(FOLDER / "bars.png"))
    print(f"{len(bars)} desktops in {FOLDER.relative_to(ROOT)}")
    return 0


def take(scene: Scene) -> None:
    """Set up a desktop, start the program on it, and picture the screen, the bar, and the bar under the pointer."""
    folder = home()
    wallpaper(scene).save(str(folder / "wallpaper.png"))
    desktop = scene.desktop
    if scene.panel is not None:
        (folder / "tint2rc").write_text(scene.panel.configuration(scene.scale), encoding="utf-8")
        desktop = replace(desktop, panels=('tint2 -c "$HOME/tint2rc" &',))
    desktop = replace(desktop, panels=('hsetroot -cover "$HOME/wallpaper.png" &', *desktop.panels))
    with a_stage(desktop, folder) as stage, FeedServer() as server:
        width, height = desktop.size
        place = (width // 5, height // 4, width * 2 // 5, height // 2)
        with stage.screen.beside(WINDOW, *place, *scene.page):
            program = started(scene, stage, folder, server)
            try:
                _picture(scene, stage, program)
            finally:
                program.stop()


def started(scene: Scene, stage: Stage, folder: Path, server: FeedServer) -> Program:
    """Start the program with headlines, as it looks on this desktop."""
    program = Program(stage.screen, folder)
    program.environment |= {**stage.environment, "QT_SCALE_FACTOR": str(scene.scale), "HOME": str(folder)}
    (folder / ".config").mkdir(exist_ok=True)
    if "FONTCONFIG_FILE" in os.environ:  # fonts that are not installed
        program.environment["FONTCONFIG_FILE"] = os.environ["FONTCONFIG_FILE"]
    font = f"{scene.font},10,-1,5,400,0,0,0,0,0,0,0,0,0,0,1"
    (folder / ".config" / "kdeglobals").write_text(f"[General]\nfont={font}\n", encoding="utf-8")
    program.environment |= {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5", "QT_QPA_PLATFORMTHEME": "kde"}
    preferences = {"welcomed": True, "colours": "light", "language": "en", "edge": scene.desktop.edge}
    program.profile.mkdir(mode=0o700, exist_ok=True)  # else the bar says that others can open it
    program.write_preferences(json.dumps(preferences | {"show_unread_count": True} | scene.preferences))
    with Store(program.profile / "wire.sqlite3") as store:
        for number, feed in enumerate(FEEDS):
            items = [
                {
                    "title": entry["title"],
                    "guid": entry["title"],
                    "pubDate": formatdate(time.time() - 1300 * (number + 3 * turn) - 200),
                    "description": "".join(entry["body"]),
                }
                for turn, entry in enumerate(feed["entries"])
            ]
            server.put(f"/{number}", rss(feed["title"], items))
            store.feeds.add(server.url(f"/{number}"), FeedSettings(folder=tuple(feed["folder"])))
    program.run("--once")
    return program.start()


def _picture(scene: Scene, stage: Stage, program: Program) -> None:
    screen, name = stage.screen, scene.desktop.name
    stage.move(screen.width // 2, screen.height // 2)
    bar = program.bar()
    eventually(lambda: any(bar.geometry), "the bar is on the screen")
    time.sleep(4)  # the panel is there, the headlines under way
    x, y, width, height = bar.geometry
    around = round(AROUND * scene.scale)
    picture = stage.picture()
    picture.save(str(FOLDER / f"{name}.png"))
    picture.copy(x, y - around, min(width, WIDEST), height + 2 * around).save(str(FOLDER / f"{name}.bar.png"))
    stage.move(x + width // 2, y + height // 2)
    time.sleep(2)  # the card is there
    stage.picture().save(str(FOLDER / f"{name}.hover.png"))
    program.run("--tell", "focus")
    stage.move(screen.width // 2, screen.height // 2)
    time.sleep(1.5)  # the card has gone, the ring is there
    focused = stage.picture().copy(x, y - around, min(width, WIDEST), height + 2 * around)
    focused.save(str(FOLDER / f"{name}.focus.png"))


def wallpaper(scene: Scene) -> QImage:
    """Return a painted landscape: a sky, and ranges of hills from pale to dark."""
    width, height = scene.desktop.size
    above, horizon, far, near = map(QColor, scene.wallpaper)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, height * 0.7)
    sky.setColorAt(0, above)
    sky.setColorAt(1, horizon)
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    chance = random.Random(scene.desktop.name)
    ranges = 5
    for number in range(ranges):
        painter.setBrush(_between(far, near, number / (ranges - 1)))
        base, wave = height * (0.55 + 0.09 * number), height * 0.06
        turns = [(chance.uniform(0.6, 3.5), chance.uniform(0, 6)) for _ in range(3)]
        line = [
            QPointF(x, base - wave * sum(math.sin(f * math.tau * x / width + p) for f, p in turns) / 2)
            for x in range(0, width + 16, 8)
        ]
        painter.drawPolygon(QPolygonF([QPointF(0, height), *line, QPointF(width + 16, height)]))
    painter.end()
    return image


def _between(one: QColor, other: QColor, part: float) -> QColor:
    channels = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * part) for a, b in channels))


def _below_each_other(pictures: list[QImage]) -> QImage:
    width = max((each.width() for each in pictures), default=1)
    whole = QImage(width, sum(each.height() + 8 for each in pictures) or 1, QImage.Format.Format_RGB32)
    whole.fill(QColor("#808080"))
    painter, y = QPainter(whole), 0
    for each in pictures:
        painter.drawImage(0, y, each)
        y += each.height() + 8
    painter.end()
    return whole


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
