"""What is told to the running bar from the command line."""

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import PATIENCE, eventually
from tests.screen import Program, Screen
from ticker.entities import Collection, FeedSettings
from ticker.preferences import load_preferences
from ticker.store import Store
from ticker.ui.cli.commands import COMMANDS, Takes

pytestmark = pytest.mark.e2e


@pytest.mark.long
def test_the_collection_is_changed_by_its_name(program: Program) -> None:
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False}))
    with Store(program.profile / "wire.sqlite3") as store:
        harbour = store.feeds.add("https://harbour.example/feed", FeedSettings(is_paused=True))
        morning = store.collections.save(Collection(0, "Früh am Morgen", feed_ids=(harbour.id,)))

    def preferred() -> int:
        return load_preferences(program.profile / "preferences.json").preferences.collection

    assert program.run("--collections").stdout == "Früh am Morgen\n"
    program.start().bar()
    program.run("--tell", "collection früh am Morgen")
    eventually(lambda: preferred() == morning.id, "the collection is chosen")
    program.run("--tell", "collection Nowhere")
    program.run("--tell", "collection")
    eventually(lambda: preferred() == 0, "everything is on the wire again")


def answer_of(program: Program, *arguments: str) -> dict[str, object]:
    """Return what the running bar answers, asked as ``--tell`` asks."""
    address = json.loads((program.profile / "running.lock").read_text())["address"]
    with socket.socket(socket.AF_UNIX) as other:
        other.settimeout(PATIENCE)
        other.connect(address)
        with other.makefile("rw", encoding="utf-8") as lines:
            assert lines.readline() == "ready\n"
            lines.write(json.dumps({"ask": arguments}) + "\n")
            lines.flush()
            assert lines.readline() == "taken\n"
            return dict(json.loads(lines.readline()))


def test_every_command_is_run_and_what_fails_is_told(program: Program) -> None:
    """Started for the first time, with the edition that comes along on the bar."""
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False, "quiet_from": 1}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add("off-the-wire:getting-started")
    program.start().bar()
    number = eventually(
        lambda: next((each["id"] for each in json.loads(program.run("--list", "--json").stdout)), 0), "a headline"
    )
    examples = {Takes.NOTHING: "", Takes.TEXT: " x", Takes.TEXT_OR_NOTHING: "", Takes.HEADLINE: f" {number}"}
    failing = {"send"}  # no service is called so
    for name in COMMANDS.keys() - {"quit", "browse"}:  # a browser would start
        answer = answer_of(program, "--tell", name + examples[COMMANDS[name]])
        assert answer["status"] == int(name in failing), (name, answer)
        assert bool(answer["error"]) == (name in failing)
    assert answer_of(program, "--tell", "open 999999")["status"] == 1
    assert answer_of(program, "--set=speed=70", "--get", "speed")["output"] == "70\n"
    refused = program.run("--set", "height=1000")
    assert refused.returncode == 2
    assert "20 to 120" in refused.stderr
    assert program.run("--tell", "quit").returncode == 0
    eventually(lambda: not program.is_running, "the program has ended")
    assert program.run("--tell", "refresh").returncode == 1
    assert program.run("--get", "speed").stdout == "70\n"
    assert "Traceback" not in program.printed


@pytest.mark.parametrize("runs_already", [False, True])
def test_a_click_on_another_bar_opens_the_headline_that_is_shown_there(program: Program, runs_already: bool) -> None:
    program.write_preferences(json.dumps({"tray_icon": False}))
    assert program.run("--once").returncode == 0
    program.write_preferences(json.dumps({"tray_icon": False, "welcomed": True}))
    headline = json.loads(program.run("--list", "--json").stdout)[-1]
    (program.profile / "cache").mkdir(exist_ok=True)
    (program.profile / "cache" / "followed").write_text(f"{headline['id']}\n")
    if runs_already:
        program.start().bar()
        assert program.run("--start", "--tell", "open followed").returncode == 0
    else:
        program.start("--start", "--tell", "open followed").bar()
    eventually(lambda: headline["title"] in program.story().title, "its story")
    assert "Traceback" not in program.printed


BLOCKS = """[headlines]
command={command} --follow --every 1 --json
interval=persist
format=json
markup=none
"""
I3 = """# i3 config file (v4)
font pango:DejaVu Sans 10
bar {{
    position top
    status_command i3blocks -c {blocks}
}}
"""


@pytest.fixture
def blocks_screen(tmp_path: Path) -> Iterator[Screen]:
    if not (shutil.which("i3") and shutil.which("i3blocks")):
        pytest.skip("there is no i3 with i3blocks")
    screen = Screen(tmp_path / "screen.log", manager=())
    yield screen
    screen.close()


@pytest.mark.long
def test_i3blocks_shows_one_headline_after_the_other(blocks_screen: Screen, tmp_path: Path) -> None:
    program = Program(blocks_screen, tmp_path)
    assert program.run("--once").returncode == 0  # the edition that comes along
    blocks, config = tmp_path / "blocks", tmp_path / "config"
    blocks.write_text(BLOCKS.format(command=" ".join(program.command())))
    config.write_text(I3.format(blocks=blocks))
    manager = subprocess.Popen(
        ["i3", "-c", str(config)], env=program.environment, cwd=Path.cwd(), stderr=subprocess.DEVNULL
    )

    def row() -> bytes:
        picture = blocks_screen.picture().copy(300, 0, 700, 16)
        return bytes(picture.constBits())

    try:
        empty = row()
        first = eventually(lambda: row() if len(set(row())) > 20 and row() != empty else None, "a headline")
        eventually(lambda: row() != first, "another headline")
        blocks_screen.picture().save(str(tmp_path / "i3blocks.png"))
        followed = (program.profile / "cache" / "followed").read_text()
        assert int(followed) in {each["id"] for each in json.loads(program.run("--list", "--json").stdout)}
    finally:
        manager.terminate()
        manager.wait(PATIENCE)
