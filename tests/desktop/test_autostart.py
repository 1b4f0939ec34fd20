"""Starting at login: the file each desktop reads, for whatever way the program was started."""

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.desktop.autostart import desktop_entry, desktop_entry_of, launch_agent_of, set_autostart


def exec_of(entry: bytes) -> str:
    return next(line for line in entry.decode().splitlines() if line.startswith("Exec=")).removeprefix("Exec=")


def arguments_of(value: str) -> list[str]:
    """Read ``Exec`` as the specification says: string escapes first, then quotes, then field codes."""
    value = value.replace("\\\\", "\\")
    arguments, place = [], 0
    while place < len(value):
        assert value[place] == '"'
        place += 1
        argument = ""
        while value[place] != '"':
            if value[place] == "\\":
                place += 1
            argument += value[place]
            place += 1
        arguments.append(argument.replace("%%", "%"))
        place += 2  # the quote and the space
    return arguments


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))), min_size=1))
def test_every_argument_arrives_as_it_was(command: list[str]) -> None:
    assert arguments_of(exec_of(desktop_entry_of(command))) == command


def test_it_is_switched_on_and_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "my config"))
    path = tmp_path / "my config" / "autostart" / "off-the-wire.desktop"
    set_autostart(True, ("/opt/off the wire/run", "--profile", "/home/me/50% news"))
    assert arguments_of(exec_of(path.read_bytes())) == ["/opt/off the wire/run", "--profile", "/home/me/50% news"]
    set_autostart(True, ("off-the-wire",))
    assert arguments_of(exec_of(path.read_bytes())) == ["off-the-wire"]
    set_autostart(False, ())
    assert not path.exists()
    set_autostart(False, ())


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
def test_the_desktop_file_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "off-the-wire.desktop"
    path.write_bytes(desktop_entry_of(("off-the-wire", "--profile", "/home/me/news")))
    subprocess.run(["desktop-file-validate", str(path)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="HOME names no folder there")
def test_a_relative_configuration_folder_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/me")
    assert desktop_entry({"XDG_CONFIG_HOME": "config"}) == Path("/home/me/.config/autostart/off-the-wire.desktop")
    assert desktop_entry({}) == Path("/home/me/.config/autostart/off-the-wire.desktop")


def test_a_launch_agent_starts_the_command_at_login() -> None:
    agent = plistlib.loads(launch_agent_of(("off-the-wire", "--profile", "x y")))
    assert agent["ProgramArguments"] == ["off-the-wire", "--profile", "x y"]
    assert agent["RunAtLoad"] is True


@pytest.mark.skipif(sys.platform == "win32", reason="HOME names no folder there")
def test_on_a_mac_it_is_switched_on_and_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    set_autostart(True, ("off-the-wire",))
    (path,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(path.read_bytes())["ProgramArguments"] == ["off-the-wire"]
    set_autostart(False, ())
    assert not path.exists()


def test_a_flatpak_does_not_pretend_that_it_can_be_started_at_login(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("FLATPAK_ID", "io.github.off_the_wire.off_the_wire")
    with pytest.raises(PermissionError):
        set_autostart(True, ["off-the-wire"])
    assert not list(tmp_path.iterdir())
