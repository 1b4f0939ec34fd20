"""The bar on a real Wayland compositor: a surface on a layer, with menus, card and keyboard. Needs sway and grim."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.compositor import Compositor, WaylandProgram, a_compositor
from tests.patience import eventually
from tests.server import FeedServer

pytestmark = [pytest.mark.e2e, pytest.mark.desktops]

HEIGHT = 40
LABEL = QColor("#0f4d8a")  # about the color of the label
FEED = """<rss version="2.0"><channel><title>Harbour News</title>
<item><title>The ferry is late again</title><guid>1</guid><description>It was the fog.</description></item>
</channel></rss>"""


@pytest.fixture(scope="module")
def compositor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compositor]:
    with a_compositor(tmp_path_factory.mktemp("sway")) as made:
        yield made


@pytest.fixture
def program(compositor: Compositor, tmp_path: Path) -> Iterator[WaylandProgram]:
    compositor.move(640, 500)
    made = WaylandProgram(compositor, tmp_path)
    yield made
    if made.process is not None:
        assert made.stop() == 0
    assert "Traceback" not in made.printed
    assert not (made.profile / "cache" / "layer-shell-refused").exists()


def is_label(image: QImage, x: int, y: int) -> bool:
    """Return whether the pixel is of the bar's label."""
    color = image.pixelColor(x, y)
    return color.blue() > 100 and color.red() < 60


def label_at(compositor: Compositor, x: int, y: int) -> None:
    eventually(lambda: is_label(compositor.picture(), x, y), f"the bar's label at {x}, {y}")


def changed(compositor: Compositor, before: QImage, x: int, y: int) -> bool:
    return compositor.picture().pixel(x, y) != before.pixel(x, y)


@pytest.mark.parametrize(("edge", "free"), [("top", (0, HEIGHT)), ("bottom", (0, 0))])
def test_windows_stay_clear_of_a_docked_bar(
    program: WaylandProgram, compositor: Compositor, edge: str, free: tuple[int, int]
) -> None:
    program.start(edge=edge, height=HEIGHT)
    room = (*free, compositor.width, compositor.height - HEIGHT)
    eventually(lambda: compositor.workspace() == room, "the workspace leaves room for the bar")
    label_at(compositor, 5, 5 if edge == "top" else compositor.height - 5)
    assert program.stop() == 0
    eventually(lambda: compositor.workspace()[3] == compositor.height, "the room is free again")


@pytest.mark.parametrize(("edge", "left"), [("left", 240), ("right", 0)])
def test_windows_stay_clear_of_a_bar_at_a_side(
    program: WaylandProgram, compositor: Compositor, edge: str, left: int
) -> None:
    program.start(edge=edge, side_width=240)
    room = (left, 0, compositor.width - 240, compositor.height)
    eventually(lambda: compositor.workspace() == room, "the workspace leaves room for the bar")
    label_at(compositor, compositor.width - 5 if edge == "right" else 5, 5)


@pytest.mark.parametrize("placement", ["overlay", "auto-hide", "floating"])
def test_a_bar_that_is_not_docked_takes_no_room(
    program: WaylandProgram, compositor: Compositor, placement: str
) -> None:
    program.start(placement=placement, height=HEIGHT, floating_width=600)
    label_at(compositor, 345 if placement == "floating" else 5, 90 if placement == "floating" else 1)
    assert compositor.workspace()[3] == compositor.height


def test_a_bar_that_hides_comes_back_to_the_pointer(program: WaylandProgram, compositor: Compositor) -> None:
    program.start(placement="auto-hide", height=HEIGHT)
    label_at(compositor, 5, 1)
    eventually(lambda: not is_label(compositor.picture(), 5, 20), "the bar hides")
    compositor.move(500, 1)
    compositor.move(501, 0)
    label_at(compositor, 5, 20)


def test_a_floating_bar_is_dragged_by_its_label(program: WaylandProgram, compositor: Compositor) -> None:
    program.start(placement="floating", height=HEIGHT, floating_width=600)
    label_at(compositor, 345, 90)
    compositor.drag((400, 96), (460, 336))
    label_at(compositor, 405, 330)
    assert not is_label(compositor.picture(), 345, 90)


def test_bars_on_one_edge_lie_side_by_side(program: WaylandProgram, compositor: Compositor) -> None:
    program.start(height=HEIGHT, extra_bars=[{"screen": "", "edge": "top", "collection": 0}])
    eventually(lambda: compositor.workspace()[1] == 2 * HEIGHT, "room for two")


def test_a_headline_opens_its_story(program: WaylandProgram, compositor: Compositor) -> None:
    with FeedServer() as server:
        server.put("/feed", FEED)
        program.start(server.url("/feed"), height=HEIGHT)
        label_at(compositor, 5, 5)

        def open_story() -> bool:
            compositor.click(400, 20)
            return "The ferry is late again" in compositor.titles()

        eventually(open_story, "the story's window")


def test_menu_and_submenu_open_over_the_windows_and_close_at_a_click_elsewhere(
    program: WaylandProgram, compositor: Compositor
) -> None:
    program.start(height=HEIGHT)
    label_at(compositor, 5, 5)
    empty = compositor.picture()
    compositor.click(compositor.width - 20, 20)
    eventually(lambda: changed(compositor, empty, compositor.width - 100, 60), "the menu")
    compositor.click(300, 600)
    eventually(lambda: not changed(compositor, empty, compositor.width - 100, 60), "the menu is gone")


def test_the_program_quits_from_its_menu(program: WaylandProgram, compositor: Compositor) -> None:
    program.start(height=HEIGHT)
    label_at(compositor, 5, 5)
    program.tell("quit")
    assert program.process is not None
    assert program.process.wait(30) == 0
    program.process = None


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_it_follows_the_scale_of_its_screen(program: WaylandProgram, compositor: Compositor, scale: str) -> None:
    program.start(height=HEIGHT)
    label_at(compositor, 5, 5)
    compositor.sway("output", "HEADLESS-1", "scale", scale)
    try:
        row = round(HEIGHT * float(scale)) - 8
        label_at(compositor, 5, row)
        # The end of the bar has its buttons: it is as wide as the screen, not as it was.
        menu = round(HEIGHT * float(scale) / 2)
        eventually(
            lambda: compositor.picture().pixelColor(compositor.width - menu, menu // 2).lightness() > 200, "its end"
        )
        eventually(lambda: compositor.workspace()[1] == HEIGHT, "room for the bar")
    finally:
        compositor.sway("output", "HEADLESS-1", "scale", "1")
