"""Picture the bar in every theme, movement, separator and script into ``build/gallery``: ``make gallery``.

The pictures are of the real program on a virtual screen, one start a picture, and are there to be looked at. The
feeds are made up and served from loopback.
"""

import json
import os
import sys
import tempfile
import time
from email.utils import formatdate
from pathlib import Path

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.screen import Program, Screen  # noqa: E402 - found by the line above
from tests.server import FeedServer, rss  # noqa: E402
from ticker.preferences import Colors, FeedIcons, Movement, Placement, Separator  # noqa: E402
from ticker.store import Store  # noqa: E402

WIDTH, HEIGHT = 1600, 300  # of the screen, in physical pixels
ENGLISH = {
    "Harbour Post": ["Ferries return to the old timetable", "The lighthouse opens its stairs to visitors"],
    "Field Notes": ["What birdsong tells about a city", "A cold nebula, photographed at last"],
}
SCRIPTS = {
    "الميناء": ["وصول أول قطار إلى المدينة الساحلية بعد عشر سنوات من العمل"],
    "晨报": ["北京图书馆延长夏季开放时间，读者可预约夜间阅览"],
    "夕刊": ["港の新しい博物館が来月開館へ"],
    "Sports": ["Team wins 🏆 after extra time 🎉 and thanks the fans"],
    "अख़बार": ["मानसून की पहली बारिश से किसानों को राहत"],
    "ข่าวเช้า": ["พิพิธภัณฑ์แห่งใหม่เปิดให้เข้าชมฟรี"],
    "הנמל": ["מסלול אופניים חדש נפתח לאורך החוף"],
}
ARABIC = {
    "الميناء": ["وصول أول قطار إلى المدينة الساحلية", "المكتبة الوطنية تمدد ساعات العمل خلال الصيف"],
    "المرصد": ["افتتاح متحف جديد في المدينة القديمة الشهر القادم"],
}


def main() -> int:
    """Write the pictures and say where they are."""
    folder = ROOT / "build" / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    for colours in Colors:
        picture(folder / f"theme-{colours}.png", ENGLISH, colours=colours, show_unread_count=True)
    for separator in Separator:
        picture(folder / f"separator-{separator}.png", ENGLISH, separator=separator)
    for movement in Movement:
        picture(folder / f"movement-{movement}.png", ENGLISH, movement=movement)
    for placement in Placement:
        picture(folder / f"placement-{placement}.png", ENGLISH, placement=placement)
    for name, scale in (("1", 1.0), ("1.25", 1.25), ("1.5", 1.5), ("2", 2.0)):
        picture(folder / f"scripts-{name}x.png", SCRIPTS, scale=scale)
    picture(folder / "scripts-dark.png", SCRIPTS, colours="dark", colour_feeds=True)
    picture(folder / "right-to-left.png", ARABIC)
    for name in (Colors.LIGHT, Colors.DARK):
        for signs in (FeedIcons.MONOGRAM, FeedIcons.ICONS):
            picture(folder / f"{signs}-{name}.png", SCRIPTS, colours=name, feed_icons=signs)
    picture(folder / "icons-right-to-left-2x.png", ARABIC, scale=2.0, feed_icons=FeedIcons.ICONS)
    for height in (28, 32, 44, 64):
        picture(folder / f"second-line-{height}.png", SCRIPTS, show_summary=True, height=height, feed_icons="icons")
    for movement in (Movement.STEPS, Movement.PAGES):
        picture(folder / f"second-line-{movement}.png", ENGLISH, show_summary=True, height=40, movement=movement)
    picture(folder / "second-line-rtl-1.5x.png", ARABIC, show_summary=True, height=40, scale=1.5, colours="midnight")
    picture(folder / "card.png", ENGLISH, pointer=(600, 12))
    picture(folder / "large.png", ENGLISH, height=60)
    picture(folder / "bottom.png", ENGLISH, edge="bottom")
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder.relative_to(ROOT)}")
    return 0


def icon(number: int) -> bytes:
    """Return a made-up icon of a site: a ring on nothing, or a square, as a PNG file."""
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#101418"), 6))
    painter.setBrush(QColor(("#d00040", "#0070c0", "#209040")[number // 2 % 3]))
    (painter.drawEllipse if number % 4 else painter.drawRect)(3, 3, 26, 26)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def picture(
    path: Path,
    feeds: dict[str, list[str]],
    *,
    scale: float = 1.0,
    pointer: tuple[int, int] = (WIDTH // 2, HEIGHT - 1),
    **preferences: object,
) -> None:
    """Start the program with these feeds and preferences, and keep what the screen shows."""
    with tempfile.TemporaryDirectory() as home, FeedServer() as server:
        screen = Screen(Path(home) / "screen.log", WIDTH, HEIGHT)
        program = Program(screen, Path(home))
        program.environment["QT_SCALE_FACTOR"] = str(scale)
        program.write_preferences(json.dumps({"welcomed": True, "colours": "light", **preferences}))
        with Store(program.profile / "wire.sqlite3") as store:
            for number, (name, titles) in enumerate(feeds.items()):
                items = [
                    {
                        "title": title,
                        "guid": title,
                        "pubDate": formatdate(time.time() - 700 * (1 + turn + number)),
                        "description": "The harbour is quiet, and the ferries run as they did before the storm.",
                    }
                    for turn, title in enumerate(titles)
                ]
                server.put(f"/{number}.xml", rss(name, items))
                feed = store.feeds.add(server.url(f"/{number}.xml"))
                if number % 2 == 0:
                    store.icons.save((feed.id,), icon(number))
        program.run("--once")
        screen.xdotool("mousemove", *pointer)
        program.start().bar()
        time.sleep(1.5)  # painted, and under way
        screen.picture().save(str(path))
        program.stop()
        screen.close()


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
