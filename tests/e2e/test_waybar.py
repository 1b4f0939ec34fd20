"""Headlines on a real Waybar, configured as ``docs/remote.md`` says: shown, changing, and opened by a click."""

import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.compositor import KINDS, Compositor, WaylandProgram, a_compositor, missing
from tests.patience import PATIENCE, eventually
from tests.server import FeedServer, rss
from ticker.store import Store

pytestmark = [pytest.mark.e2e, pytest.mark.desktops]

ROOT = Path(__file__).parents[2]
SWAY = next(each for each in KINDS if each.name == "sway")
HEIGHT = 30  # of Waybar
TITLES = ("Harbor & bridge reopen <today>", "Ferry back on time", "Ten trees for the square")


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[Compositor]:
    if not shutil.which("waybar") or (lacking := missing(SWAY)):
        pytest.skip(f"{lacking if shutil.which('waybar') else 'waybar'} is not installed")
    with a_compositor(tmp_path, SWAY) as made:
        yield made


def configuration(program: WaylandProgram) -> str:
    """Return the configuration in the documentation, for the program that is tested and with short turns."""
    text = (ROOT / "docs" / "remote.md").read_text(encoding="utf-8")
    found = re.search(r'^    "custom/headlines": (\{.*?^    \})', text, re.DOTALL | re.MULTILINE)
    assert found is not None
    module = json.loads(found[1])
    for name in ("exec", "on-click", "on-click-right"):
        module[name] = module[name].replace("off-the-wire", shlex.join(program.command()))
    module["exec"] += " --every 1"
    bar = {"layer": "top", "height": HEIGHT, "modules-left": ["custom/headlines"], "custom/headlines": module}
    return json.dumps(bar)


def test_waybar_shows_headlines_and_a_click_opens_the_one_that_is_shown(
    compositor: Compositor, tmp_path: Path, server: FeedServer
) -> None:
    program = WaylandProgram(compositor, tmp_path)
    program.profile.mkdir()
    (program.profile / "preferences.json").write_text('{"welcomed": true, "height": 40, "edge": "bottom"}')
    server.put("/feed", rss("Harbor Post", TITLES))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/feed"))
    config, style = tmp_path / "config", tmp_path / "style.css"
    config.write_text(configuration(program), encoding="utf-8")
    style.write_text("* { font-family: DejaVu Sans; font-size: 14px; color: #fff; } window { background: #000; }")
    with (tmp_path / "waybar.log").open("wb") as log:
        waybar = subprocess.Popen(
            ["waybar", "-c", str(config), "-s", str(style)], env=program.environment, stdout=log, stderr=log
        )

    def shown() -> QImage:
        return compositor.picture().copy(0, 0, 600, HEIGHT)

    def letters() -> int:
        picture = compositor.picture()
        return sum(picture.pixelColor(x, y).lightness() > 128 for x in range(500) for y in range(HEIGHT))

    def read() -> set[str]:
        with Store(program.profile / "wire.sqlite3") as store:
            return {each.title for each in store.entries.headlines(limit=9) if each.is_read}

    try:
        eventually(lambda: letters() > 100, "a headline on Waybar")
        first = shown()
        eventually(lambda: letters() > 100 and shown() != first, "another headline")
        compositor.picture().save(str(tmp_path / "waybar.png"))
        compositor.click(40, HEIGHT // 2)
        opened = eventually(read, "the story of a headline is opened")
        assert len(opened) == 1
        assert opened <= {*TITLES}
    finally:
        waybar.terminate()
        waybar.wait(PATIENCE)
        subprocess.run(program.command("--tell", "quit"), env=program.environment, check=False, timeout=PATIENCE)
    assert waybar.returncode in {0, -15}
