"""The look of the bar as the user wants it, and pictures beside headlines: fetched when they are wanted, never else."""

import json

import pytest
from PySide6.QtGui import QColor, QImage

from tests.patience import eventually
from tests.pictures import picture_file
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

pytestmark = pytest.mark.e2e


def test_the_picture_of_a_headline_is_on_the_bar_once_that_is_wanted(
    program: Program, screen: Screen, server: FeedServer
) -> None:
    server.put("/photo.png", picture_file(300, 200, (255, 0, 255)), headers={"Content-Type": "image/png"})
    image = f'<img src="{server.url("/photo.png")}">'
    server.put("/feed", rss("News", [{"title": "Storm", "guid": "1", "description": f"<p>{image} A storm.</p>"}]))
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False, "height": 40, "colours": "light"}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/feed"))
    bar = program.start().bar()

    def pinks() -> int:
        x, y, width, height = bar.geometry
        picture = screen.picture().copy(x, y, width, height)
        pink = QColor(255, 0, 255)
        return sum(picture.pixelColor(x, y) == pink for x in range(0, width, 4) for y in range(0, height, 4))

    eventually(lambda: "Storm" in program.run("--list").stdout, "the headline")
    assert not [each for each in server.requests if each.path == "/photo.png"]
    assert pinks() == 0
    assert program.run("--set", "headline_pictures=on").returncode == 0
    eventually(lambda: pinks() > 20, "the picture on the bar")


def test_order_and_look_are_the_users(program: Program, screen: Screen, server: FeedServer) -> None:
    dates = [f"Mon, 02 Nov 2026 0{hour}:00:00 GMT" for hour in (7, 8, 9)]
    server.put("/feed", rss("News", [{"title": f"At {each[17:22]}", "guid": each, "pubDate": each} for each in dates]))
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False, "colours": "light"}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/feed"))
    bar = program.start().bar()

    def listed() -> list[str]:
        return [each["title"] for each in json.loads(program.run("--list", "--json").stdout)]

    def pictured() -> QImage:
        return screen.picture().copy(*bar.geometry)

    assert program.run("--set", "headline_age_days=0").returncode == 0
    eventually(lambda: listed() == ["At 09:00", "At 08:00", "At 07:00"], "the newest first")
    assert program.run("--set", "wire_order=oldest").returncode == 0
    eventually(lambda: listed() == ["At 07:00", "At 08:00", "At 09:00"], "the oldest first")
    program.run("--tell", "pause")
    for setting in ("gradient=true", "text_shadow=true", "capitals=true", "show_clock=true", "separator=star"):
        before = pictured()
        assert program.run("--set", setting).returncode == 0
        eventually(lambda before=before: pictured() != before, f"another look with {setting}")  # type: ignore[misc]
