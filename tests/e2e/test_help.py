"""The guide called from the bar, and the program made to die: the next start says so, and shows what was noted."""

import signal

import pytest

from tests.patience import eventually
from tests.screen import Program, Screen

pytestmark = pytest.mark.e2e


def start_to_the_end(program: Program) -> None:
    """Start the program and wait until it does whatever a start brings with it."""
    program.start("-v")
    program.bar()
    eventually(lambda: "first headlines painted" in program.printed, "the controller has started")


def test_a_crash_is_reported_at_the_next_start_and_shown_when_asked_for(program: Program, screen: Screen) -> None:
    program.write_preferences('{"welcomed": true}')
    start_to_the_end(program)
    assert program.stop(signal.SIGSEGV) == -signal.SIGSEGV
    program.output.unlink()  # faulthandler has written to our file, and nothing here
    start_to_the_end(program)
    (report,) = eventually(lambda: [*(program.profile / "log").glob("fault-*.txt")], "a report")
    assert "Segmentation fault" in report.read_text()

    def choose() -> None:
        screen.xdotool("key", "Escape")  # a menu may have been opened once too often
        screen.click(30, 16, button=3)  # the label: the menu of the bar
        screen.xdotool("key", "Up", "Up", "Return")  # the last but one

    window = screen.repeat(choose, lambda: screen.windows("^Error report$"), "what went wrong")[0]
    window.key("alt+d")
    eventually(lambda: not report.exists(), "the report is deleted")
    assert program.is_running


def test_who_quits_finds_nothing_noted(program: Program) -> None:
    program.write_preferences('{"welcomed": true}')
    start_to_the_end(program)
    assert program.stop() == 0
    assert not [each for each in (program.profile / "log").iterdir() if each.suffix == ".txt"]


def test_the_key_of_the_guide_opens_it_from_the_bar_and_escape_closes_it(program: Program, screen: Screen) -> None:
    program.write_preferences('{"welcomed": true}')
    start_to_the_end(program)

    def press() -> None:
        program.run("--tell", "focus")
        screen.xdotool("key", "F1")

    screen.repeat(press, lambda: screen.windows("^Guide$"), "the guide")[0].key("Escape")
    eventually(lambda: not screen.windows("^Guide$"), "it is closed")
