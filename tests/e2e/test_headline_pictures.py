"""Pictures beside headlines: fetched from their sites when the user wants them, and never else."""

import json

import pytest
from PySide6.QtGui import QColor

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
