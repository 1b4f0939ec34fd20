"""Several bars at once, on a real X server: each in its place, with its own collection, and all in step."""

import json
from pathlib import Path

import pytest

from tests.patience import eventually
from tests.screen import Program, Screen, Window
from tests.server import FeedServer, rss
from ticker.entities import Collection, FeedSettings
from ticker.store import Store

pytestmark = pytest.mark.e2e


def start(program: Program, server: FeedServer, **preferences: object) -> list[Window]:
    """Start with a feed in each of two folders, and return the bars once all are there, the first first."""
    program.profile.mkdir(parents=True, exist_ok=True)
    with Store(program.profile / "wire.sqlite3") as store:
        for name in ("Harbour", "Garden"):
            server.put(f"/{name}.xml", rss(name, [f"{name} opens"]))
            store.feeds.add(server.url(f"/{name}.xml"), FeedSettings(folder=(name,)))
        store.collections.save(Collection(0, "Green", folders=(("Garden",),)))
    program.write_preferences(json.dumps({"welcomed": True, "height": 40, **preferences}))
    program.run("--once")
    program.start()
    count = 1 + len(preferences.get("extra_bars", ()))  # type: ignore[arg-type]
    return eventually(
        lambda: bars if len(bars := program.screen.windows("^Off the Wire$")) == count else None, f"{count} bars"
    )


def places(bars: list[Window]) -> set[tuple[int, int, int, int]]:
    return {bar.geometry for bar in bars}


def strut(screen: Screen, bar: Window) -> list[int]:
    said = screen.run("xprop", "-id", bar.number, "_NET_WM_STRUT_PARTIAL")
    return [int(number) for number in said.partition("=")[2].split(",")]


def test_each_screen_can_have_one(
    program: Program, server: FeedServer, screen: Screen, two_monitors: tuple[str, str]
) -> None:
    west, east = two_monitors
    bars = start(program, server, screen=west, extra_bars=[{"screen": east, "edge": "bottom"}])
    half = screen.width // 2
    wanted = {(0, 0, half, 40), (half, screen.height - 40, half, 40)}
    eventually(lambda: places(bars) == wanted, "a bar on each screen")


def test_two_on_one_edge_lie_beyond_each_other_and_both_keep_their_space(
    program: Program, server: FeedServer, screen: Screen
) -> None:
    bars = start(program, server, extra_bars=[{"edge": "top"}])
    eventually(lambda: places(bars) == {(0, 0, screen.width, 40), (0, 40, screen.width, 40)}, "one below the other")
    struts = sorted(strut(screen, bar)[2] for bar in bars)
    assert struts == [40, 80]


@pytest.mark.long
def test_every_screen_has_one_where_that_is_preferred(
    program: Program, screen: Screen, two_monitors: tuple[str, str]
) -> None:
    program.write_preferences(json.dumps({"welcomed": True, "height": 40, "on_every_screen": True}))
    program.start()
    half = screen.width // 2

    def lie_at(*wanted: tuple[int, int, int, int]) -> bool:
        return sorted(bar.geometry for bar in screen.windows("^Off the Wire$")) == sorted(wanted)

    eventually(lambda: lie_at((0, 0, half, 40), (half, 0, half, 40)), "a bar on each screen")
    screen.run("xrandr", "--delmonitor", "east")
    eventually(lambda: lie_at((0, 0, half, 40)), "one on the screen that is left")
    screen.run("xrandr", "--setmonitor", "east", f"{half}/300x{screen.height}/200+{half}+0", "none")
    eventually(lambda: lie_at((0, 0, half, 40), (half, 0, half, 40)), "a bar on each screen again")


@pytest.mark.long
def test_a_screen_that_comes_and_goes_leaves_no_connection_open(
    program: Program, screen: Screen, two_monitors: tuple[str, str]
) -> None:
    program.write_preferences(json.dumps({"welcomed": True, "on_every_screen": True}))
    program.start()
    half = screen.width // 2

    def has_bars(count: int) -> bool:
        return len(screen.windows("^Off the Wire$")) == count

    def sockets() -> int:
        assert program.process is not None
        links = (str(each.readlink()) for each in Path(f"/proc/{program.process.pid}/fd").iterdir())
        return sum(each.startswith("socket:") for each in links)

    def unplug() -> None:
        screen.run("xrandr", "--delmonitor", "east")
        eventually(lambda: has_bars(1), "one bar")

    eventually(lambda: has_bars(2), "two bars")
    unplug()
    first = sockets()
    for _ in range(5):
        screen.run("xrandr", "--setmonitor", "east", f"{half}/300x{screen.height}/200+{half}+0", "none")
        eventually(lambda: has_bars(2), "two bars")
        unplug()
    # One more may have come meanwhile: a second after the start the first bar begins to watch for full-screen windows.
    eventually(lambda: sockets() <= first + 1, "no connections of the bars that are gone")


@pytest.mark.long
def test_what_is_chosen_in_one_bars_menu_is_kept_for_that_bar(
    program: Program, server: FeedServer, screen: Screen
) -> None:
    start(program, server, extra_bars=[{"edge": "bottom"}])

    def choose() -> None:
        screen.xdotool("key", "Escape")  # of a menu that came too late for the letter
        screen.click(screen.width // 2, screen.height - 20, button=3)  # the menu of the second bar
        screen.xdotool("key", "e", "t", "Down", "Return")  # On This Bar, the one after Everything

    def chosen() -> tuple[int, list[int]]:
        kept = json.loads((program.profile / "preferences.json").read_text())
        return kept.get("collection", 0), [each.get("collection", 0) for each in kept["extra_bars"]]

    screen.repeat(choose, lambda: chosen() == (0, [1]), "the second bar's collection")


def test_a_bar_that_is_no_more_wanted_goes(program: Program, server: FeedServer, screen: Screen) -> None:
    start(program, server, extra_bars=[{"edge": "bottom"}])
    program.stop()
    program.write_preferences(json.dumps({"welcomed": True, "extra_bars": []}))
    program.start()
    eventually(lambda: len(screen.windows("^Off the Wire$")) == 1, "one bar")
