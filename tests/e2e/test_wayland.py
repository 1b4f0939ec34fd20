"""The bar on real Wayland compositors: a surface on a layer, with menus, card and keyboard, on one output or two.

Each test runs on each of the compositors that are installed here; see ``docs/testing.md``.
"""

import contextlib
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.compositor import KINDS, Compositor, Kind, WaylandProgram, a_compositor, missing
from tests.other_window import is_label, is_other_window
from tests.patience import eventually
from tests.server import FeedServer

pytestmark = [pytest.mark.e2e, pytest.mark.desktops]

HEIGHT = 40
FEED = """<rss version="2.0"><channel><title>Harbour News</title>
<item><title>The ferry is late again</title><guid>1</guid><description>It was the fog.</description></item>
</channel></rss>"""

# Takes the output with the bar away, and says something beside the bar before that is known.
_NOTICE_AS_THE_SCREEN_GOES = """
import subprocess, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ticker import app
from ticker.__main__ import run
start = app.Application.start
def start_and_lose_the_screen(self):
    start(self)
    QTimer.singleShot(2000, self, lose_the_screen)
def lose_the_screen():
    subprocess.run({command}, check=True)
    bar = next(each for each in QApplication.topLevelWidgets() if hasattr(each, "show_notice"))
    bar.show_notice("Copied.")
app.Application.start = start_and_lose_the_screen
sys.exit(run())
"""


# Qt may hang where it is taken apart, at the end of the interpreter.
_HANGS_AT_THE_END = """
import atexit, sys, threading
from ticker.__main__ import run
atexit.register(threading.Event().wait)
sys.exit(run())
"""


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind.name)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    if lacking := missing(found):
        pytest.skip(f"{lacking} is not installed")
    return found


@pytest.fixture(scope="module")
def one_output(kind: Kind, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compositor]:
    with a_compositor(tmp_path_factory.mktemp(kind.name), kind) as made:
        yield made


@pytest.fixture
def compositor(one_output: Compositor) -> Iterator[Compositor]:
    """A compositor with somebody else's window on it, maximized."""
    one_output.move(640, 500)
    with one_output.a_window():
        whole = (0, 0, one_output.width, one_output.height)
        eventually(lambda: one_output.room() == whole, "somebody else's window")
        yield one_output


@pytest.fixture
def program(compositor: Compositor, tmp_path: Path) -> Iterator[WaylandProgram]:
    made = WaylandProgram(compositor, tmp_path)
    yield made
    assert_ends_well(made)


def assert_ends_well(program: WaylandProgram) -> None:
    if program.process is not None:
        assert program.stop() == 0
    assert "Traceback" not in program.printed
    assert not (program.profile / "cache" / "layer-shell-refused").exists()


def label_at(compositor: Compositor, x: int, y: int) -> None:
    eventually(lambda: is_label(compositor.picture(), x, y), f"the bar's label at {x}, {y}")


def has_menu(compositor: Compositor, x: int, y: int) -> bool:
    """Return whether something lies over somebody else's window at a point."""
    return not is_other_window(compositor.picture(), x, y)


@pytest.mark.parametrize(("edge", "free"), [("top", (0, HEIGHT)), ("bottom", (0, 0))])
def test_windows_stay_clear_of_a_docked_bar(
    program: WaylandProgram, compositor: Compositor, edge: str, free: tuple[int, int]
) -> None:
    program.start(edge=edge, height=HEIGHT)
    room = (*free, compositor.width, compositor.height - HEIGHT)
    eventually(lambda: compositor.room() == room, "the other window leaves room for the bar")
    label_at(compositor, 5, 5 if edge == "top" else compositor.height - 5)
    assert program.stop() == 0
    eventually(lambda: compositor.room() == (0, 0, compositor.width, compositor.height), "the room is free again")


@pytest.mark.parametrize(("edge", "left"), [("left", 240), ("right", 0)])
def test_windows_stay_clear_of_a_bar_at_a_side(
    program: WaylandProgram, compositor: Compositor, edge: str, left: int
) -> None:
    program.start(edge=edge, side_width=240)
    room = (left, 0, compositor.width - 240, compositor.height)
    eventually(lambda: compositor.room() == room, "the other window leaves room for the bar")
    label_at(compositor, compositor.width - 5 if edge == "right" else 5, 5)


@pytest.mark.parametrize("placement", ["overlay", "auto-hide", "floating"])
def test_a_bar_that_is_not_docked_takes_no_room(
    program: WaylandProgram, compositor: Compositor, placement: str
) -> None:
    program.start(placement=placement, height=HEIGHT, floating_width=600)
    label_at(compositor, 345 if placement == "floating" else 5, 90 if placement == "floating" else 1)
    picture = compositor.picture()
    assert is_other_window(picture, 5, compositor.height - 3)
    assert is_other_window(picture, 200, HEIGHT + 1)


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
    room = (0, 2 * HEIGHT, compositor.width, compositor.height - 2 * HEIGHT)
    eventually(lambda: compositor.room() == room, "room for two")


def test_a_window_that_fills_the_screen_covers_it_and_the_strip_moves_on_after_it(
    one_output: Compositor, tmp_path: Path
) -> None:
    one_output.move(640, 500)

    def strip() -> QImage:
        return one_output.picture().copy(200, 5, 800, HEIGHT - 10)

    def is_moving() -> bool:
        before = strip()
        with contextlib.suppress(AssertionError):
            return eventually(lambda: strip() != before, "a change", 2)
        return False

    with FeedServer() as server:
        server.put("/feed", FEED)
        program = WaylandProgram(one_output, tmp_path).start(server.url("/feed"), height=HEIGHT)
        label_at(one_output, 5, 5)
        eventually(is_moving, "the strip moves")
        with one_output.a_window(fills_screen=True):
            eventually(lambda: one_output.room() == (0, 0, one_output.width, one_output.height), "it is covered")
            time.sleep(1)  # Qt gives frames up after a while without one
        label_at(one_output, 5, 5)
        eventually(is_moving, "the strip moves on")
        assert_ends_well(program)


def test_a_headline_shows_its_card_and_opens_its_story(program: WaylandProgram, compositor: Compositor) -> None:
    with FeedServer() as server:
        server.put("/feed", FEED)
        program.start(
            server.url("/feed"), height=HEIGHT, tray_icon=False
        )  # without one, the bar once came back at the end
        label_at(compositor, 5, 5)

        def has_card() -> bool:
            """Move to and fro: the headline may come under a pointer that stands still."""
            for x in (400, 401):
                compositor.move(x, 20)
            return any(not is_other_window(compositor.picture(), x, HEIGHT + 25) for x in range(300, 600, 20))

        eventually(has_card, "the card below the headline")

        def open_story() -> bool:
            compositor.click(400, 20)
            return not is_other_window(compositor.picture(), compositor.width // 2, compositor.height // 2)

        eventually(open_story, "the story's window", pause=1)


def test_menu_and_submenu_open_over_the_windows_and_close_at_a_click_elsewhere(
    program: WaylandProgram, compositor: Compositor
) -> None:
    program.start(height=HEIGHT)
    label_at(compositor, 5, 5)
    compositor.click(compositor.width - 20, 20)
    eventually(lambda: has_menu(compositor, compositor.width - 100, 60), "the menu")
    compositor.click(300, 600)
    eventually(lambda: not has_menu(compositor, compositor.width - 100, 60), "the menu is gone")


def test_the_menu_of_a_bar_at_the_bottom_opens_above_it(program: WaylandProgram, compositor: Compositor) -> None:
    program.start(height=HEIGHT, edge="bottom")
    label_at(compositor, 5, compositor.height - 5)
    program.tell("refresh")  # answered once the program runs
    right, bottom = compositor.width, compositor.height
    before = compositor.picture()
    compositor.click(right - 20, bottom - 20)
    eventually(lambda: has_menu(compositor, right - 100, bottom - 60), "the menu")
    after = compositor.picture()
    button = [(x, y) for x in range(right - 70, right - 50) for y in range(bottom - 30, bottom - 10)]
    assert all(after.pixel(*point) == before.pixel(*point) for point in button), "the bar is covered"
    compositor.key("Escape")
    eventually(lambda: not has_menu(compositor, right - 100, bottom - 60), "it is gone")


def test_the_bar_takes_the_keyboard_only_when_it_is_asked_to(program: WaylandProgram, compositor: Compositor) -> None:
    at = (compositor.width // 2, compositor.height - 100)
    eventually(lambda: is_other_window(compositor.picture(), *at, has_keyboard=True), "the other window is focused")
    program.start(height=HEIGHT)
    label_at(compositor, 5, 5)
    program.tell("refresh")  # answered once the program runs
    assert is_other_window(compositor.picture(), *at, has_keyboard=True)
    program.tell("focus")
    eventually(lambda: not is_other_window(compositor.picture(), *at, has_keyboard=True), "the bar has the keyboard")

    def open_menu() -> bool:
        compositor.key("shift+F10")
        picture = compositor.picture()
        return any(not is_other_window(picture, x, 150) for x in range(20, compositor.width, 40))

    eventually(open_menu, "the keyboard opens the menu", pause=1)

    def give_back() -> bool:
        compositor.key("Escape")  # first the menu, then the bar
        return is_other_window(compositor.picture(), *at, has_keyboard=True)

    eventually(give_back, "Escape gives it back", pause=1)


def test_the_program_quits_from_outside(program: WaylandProgram, compositor: Compositor) -> None:
    program.start(height=HEIGHT)
    label_at(compositor, 5, 5)
    program.tell("quit")
    assert program.process is not None
    assert program.process.wait(30) == 0
    program.process = None


def test_it_ends_where_qt_would_hang(program: WaylandProgram, compositor: Compositor) -> None:
    """Qt 6.11 waits for a thread that has left already, in about one of a hundred ends."""
    program.started_by = ("-c", _HANGS_AT_THE_END)
    program.start(height=HEIGHT)
    label_at(compositor, 5, 5)
    assert program.stop() == 0
    eventually(lambda: not is_label(compositor.picture(), 5, 5), "the bar is gone")


def test_nothing_is_left_when_the_program_stands_still_for_a_while(
    program: WaylandProgram, compositor: Compositor
) -> None:
    """A laptop that sleeps: the program is stopped, and goes on."""
    program.start(height=HEIGHT)
    label_at(compositor, 5, 5)
    assert program.process is not None
    program.process.send_signal(signal.SIGSTOP)
    compositor.move(300, 20)
    compositor.move(300, 400)
    program.process.send_signal(signal.SIGCONT)
    compositor.click(compositor.width - 20, 20)
    eventually(lambda: has_menu(compositor, compositor.width - 100, 60), "the menu")
    compositor.key("Escape")


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_it_follows_the_scale_of_its_screen(program: WaylandProgram, compositor: Compositor, scale: float) -> None:
    program.start(height=HEIGHT)
    label_at(compositor, 5, 5)
    compositor.set_scale(scale)
    try:
        height = round(HEIGHT * scale)
        label_at(compositor, 5, height - 8)
        # The end of the bar has its buttons: it is as wide as the screen, not as it was.
        menu = height // 2
        eventually(
            lambda: compositor.picture().pixelColor(compositor.width - menu, menu // 2).lightness() > 200, "its end"
        )
        room = (0, height, compositor.width, compositor.height - height)
        eventually(lambda: compositor.room() == room, "room for the bar")
    finally:
        compositor.set_scale(1)
        eventually(lambda: not is_label(compositor.picture(), 5, HEIGHT + 8), "the bar as it was")


@pytest.fixture(scope="module")
def both_outputs(kind: Kind, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compositor]:
    with a_compositor(tmp_path_factory.mktemp(f"two-{kind.name}"), kind, outputs=2) as made:
        yield made


@pytest.fixture(scope="module")
def outputs_that_go(both_outputs: Compositor) -> Compositor:
    """Two outputs, of which each can be taken away and brought back."""
    if not both_outputs.can_unplug():
        pytest.skip(f"this {both_outputs.kind.name} cannot switch an output off")
    return both_outputs


@pytest.fixture
def program_on_two(both_outputs: Compositor, tmp_path: Path) -> Iterator[WaylandProgram]:
    both_outputs.move(640, 500)
    made = WaylandProgram(both_outputs, tmp_path)
    yield made
    assert_ends_well(made)


def test_a_bar_goes_to_the_output_of_its_name(program_on_two: WaylandProgram, both_outputs: Compositor) -> None:
    program_on_two.start(height=HEIGHT, screen=both_outputs.output_name(1))
    label_at(both_outputs, both_outputs.width + 5, 5)
    assert not is_label(both_outputs.picture(), 5, 5)


def test_a_bar_lies_on_the_inner_edge_between_two_outputs(
    program_on_two: WaylandProgram, both_outputs: Compositor
) -> None:
    program_on_two.start(side_width=240, edge="right", screen=both_outputs.output_name(0))
    width = both_outputs.width
    label_at(both_outputs, width - 5, 5)
    with both_outputs.a_window(0):
        eventually(lambda: both_outputs.room(0) == (0, 0, width - 240, both_outputs.height), "room for the bar")


def test_a_bar_on_every_output_follows_those_that_go_and_come(
    program_on_two: WaylandProgram, outputs_that_go: Compositor
) -> None:
    program_on_two.start(height=HEIGHT, on_every_screen=True)
    second = outputs_that_go.width + 5
    label_at(outputs_that_go, 5, 5)
    label_at(outputs_that_go, second, 5)
    outputs_that_go.plug(1, is_in=False)
    try:
        with outputs_that_go.a_window(0):
            room = (0, HEIGHT, outputs_that_go.width, outputs_that_go.height - HEIGHT)
            eventually(lambda: outputs_that_go.room(0) == room, "one bar on the output that is left")
    finally:
        outputs_that_go.plug(1, is_in=True)
    label_at(outputs_that_go, second, 5)
    label_at(outputs_that_go, 5, 5)


def test_a_bar_whose_output_goes_moves_and_returns_with_it(
    program_on_two: WaylandProgram, outputs_that_go: Compositor
) -> None:
    program_on_two.start(height=HEIGHT, screen=outputs_that_go.output_name(1))
    second = outputs_that_go.width + 5
    label_at(outputs_that_go, second, 5)
    outputs_that_go.plug(1, is_in=False)
    try:
        label_at(outputs_that_go, 5, 5)
    finally:
        outputs_that_go.plug(1, is_in=True)
    label_at(outputs_that_go, second, 5)
    eventually(lambda: not is_label(outputs_that_go.picture(), 5, 5), "the bar is back where it belongs")


def test_a_notice_on_an_output_that_has_just_gone_does_no_harm(
    program_on_two: WaylandProgram, outputs_that_go: Compositor
) -> None:
    program_on_two.started_by = (
        "-c",
        _NOTICE_AS_THE_SCREEN_GOES.format(command=outputs_that_go.plugging(1, is_in=False)),
    )
    program_on_two.start(height=HEIGHT, screen=outputs_that_go.output_name(1))
    try:
        label_at(outputs_that_go, 5, 5)
    finally:
        outputs_that_go.plug(1, is_in=True)
    label_at(outputs_that_go, outputs_that_go.width + 5, 5)


def test_all_outputs_may_go_and_come_again(program_on_two: WaylandProgram, outputs_that_go: Compositor) -> None:
    program_on_two.start(height=HEIGHT)
    label_at(outputs_that_go, 5, 5)
    for number in (0, 1):
        outputs_that_go.plug(number, is_in=False)
    for number in (0, 1):
        outputs_that_go.plug(number, is_in=True)
    label_at(outputs_that_go, 5, 5)


def test_the_program_ends_when_the_compositor_does(kind: Kind, tmp_path: Path) -> None:
    with a_compositor(tmp_path, kind) as compositor:
        program = WaylandProgram(compositor, tmp_path).start(height=HEIGHT)
        label_at(compositor, 5, 5)
        compositor.restart()
        assert program.process is not None
        program.process.wait(30)
        assert "Traceback" not in program.printed
        again = WaylandProgram(compositor, tmp_path).start(height=HEIGHT)
        label_at(compositor, 5, 5)
        assert again.stop() == 0
