"""The bar where a Wayland desktop or Qt offers no layer: through XWayland, else as an ordinary window that says so."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion

from tests.compositor import KINDS, WITHOUT_LAYERS, Compositor, WaylandProgram, a_compositor, missing
from tests.other_window import is_label, is_other_window
from tests.patience import eventually
from tests.server import FeedServer, rss

pytestmark = [pytest.mark.e2e, pytest.mark.desktops]

HEIGHT = 40
# A later Qt whose windows tell of something else than their surfaces.
_ANOTHER_QT = """
import sys
from ticker.desktop import wayland
wayland.is_surface = lambda address: False
from ticker.__main__ import run
sys.exit(run())
"""


@pytest.fixture(scope="module")
def mutter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compositor]:
    if lacking := missing(WITHOUT_LAYERS):
        pytest.skip(f"{lacking} is not installed")
    with a_compositor(tmp_path_factory.mktemp("mutter"), WITHOUT_LAYERS) as made:
        made.move(640, 780)
        yield made


def label_in(compositor: Compositor) -> tuple[int, int] | None:
    """Return the corner of the bar's label, wherever it is."""
    picture = compositor.picture()
    points = ((x, y) for y in range(0, compositor.height, 4) for x in range(0, compositor.width, 16))
    return next((each for each in points if is_label(picture, *each)), None)


def test_without_layers_it_goes_through_xwayland(mutter: Compositor, tmp_path: Path) -> None:
    with mutter.a_window():
        program = WaylandProgram(mutter, tmp_path).start(height=HEIGHT)
        room = (0, HEIGHT, mutter.width, mutter.height - HEIGHT)
        eventually(lambda: mutter.room() == room, "the other window leaves room for the bar")
        eventually(lambda: is_label(mutter.picture(), 5, 5), "the bar at its edge")
        assert program.stop() == 0


def test_the_strip_moves_on_after_a_menu_that_a_click_elsewhere_has_closed(mutter: Compositor, tmp_path: Path) -> None:
    """Xwayland tells the last place of the pointer, on the bar, while it is on another program's window."""

    def is_moving() -> bool:
        before = mutter.picture().copy(200, 5, 800, HEIGHT - 10)
        time.sleep(0.5)
        return mutter.picture().copy(200, 5, 800, HEIGHT - 10) != before

    with mutter.a_window(), FeedServer() as server:
        server.put("/feed", rss("Harbor News", [{"title": "The ferry is late again", "guid": "1"}]))
        program = WaylandProgram(mutter, tmp_path).start(server.url("/feed"), height=HEIGHT)
        room = (0, HEIGHT, mutter.width, mutter.height - HEIGHT)
        eventually(lambda: mutter.room() == room and is_label(mutter.picture(), 5, 5), "the bar beside another window")
        eventually(is_moving, "the strip moves")
        mutter.click(500, 20, 3)
        eventually(lambda: not is_other_window(mutter.picture(), 560, HEIGHT + 60), "the menu")
        mutter.click(300, 600)
        eventually(lambda: is_other_window(mutter.picture(), 560, HEIGHT + 60), "the menu is gone")
        eventually(is_moving, "the strip moves on", 20)
        assert program.stop() == 0


@pytest.mark.parametrize("display", ["", ":997"], ids=["none", "unreachable"])
def test_without_xwayland_it_is_a_window_and_says_why(mutter: Compositor, tmp_path: Path, display: str) -> None:
    program = WaylandProgram(mutter, tmp_path)
    program.environment.pop("DISPLAY", None)
    if display:
        program.environment["DISPLAY"] = display
    with mutter.a_window():
        eventually(mutter.room, "somebody else's window")
        eventually(lambda: label_in(mutter) is None, "no bar of an earlier test")
        program.start(height=HEIGHT)
        x, y = eventually(lambda: label_in(mutter), "the bar, somewhere")

        def notice() -> bool:
            picture = mutter.picture()
            beside = [row for row in (y + HEIGHT + 30, y - 30) if 0 <= row < mutter.height]
            return any(not is_other_window(picture, column, row) for row in beside for column in range(x, 1280, 20))

        eventually(notice, "a notice beside the bar")
        assert program.stop() == 0
    assert "Traceback" not in program.printed


def test_a_qt_that_hides_its_surfaces_is_remembered_and_the_bar_is_there_all_the_same(tmp_path: Path) -> None:
    kind = next((each for each in KINDS if not missing(each)), None)
    if kind is None:
        pytest.skip("no compositor with the layer shell is installed")
    with a_compositor(tmp_path, kind) as compositor:
        program = WaylandProgram(compositor, tmp_path)
        program.started_by = ("-c", _ANOTHER_QT)
        program.start(height=HEIGHT)
        eventually(lambda: label_in(compositor), "the bar, somewhere")
        refusal = program.profile / "cache" / "layer-shell-refused"
        assert refusal.read_text() == qVersion()
        assert program.stop() == 0
    assert "Traceback" not in program.printed
