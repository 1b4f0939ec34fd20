"""The preferences while the program runs: told, saved, and what is said where the disk or the desktop refuses."""

import errno
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ticker.desktop.autostart import desktop_entry
from ticker.preferences import Preferences, load_preferences
from ticker.ui.application.preferences_controller import PreferencesController

COMMAND = ("/usr/bin/off-the-wire",)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / "preferences.json"


@pytest.fixture
def controller(qtbot: QtBot, path: Path, qapp: QObject) -> PreferencesController:
    return PreferencesController(Preferences(), path, COMMAND, qapp)


def test_a_change_is_told_with_what_was_before(qtbot: QtBot, controller: PreferencesController) -> None:
    with qtbot.waitSignal(controller.preferences_changed) as changed:
        controller.apply(replace(controller.current, label="News"))
    before, after = changed.args or [None, None]
    assert (before, after) == (Preferences(), Preferences(label="News"))
    assert controller.current == after


def test_whoever_follows_has_them_at_once_and_after_each_change(controller: PreferencesController) -> None:
    labels: list[str] = []
    controller.follow(lambda preferences: labels.append(preferences.label))
    controller.apply(Preferences(label="News"))
    assert labels == ["", "News"]


def test_several_changes_are_written_once_a_moment_later(
    qtbot: QtBot, controller: PreferencesController, path: Path
) -> None:
    for height in range(30, 40):
        controller.apply(Preferences(height=height))
    assert not path.exists()
    qtbot.waitUntil(path.exists)
    assert load_preferences(path).preferences.height == 39


def test_what_is_kept_for_the_next_start_is_told_to_nobody(
    qtbot: QtBot, controller: PreferencesController, path: Path
) -> None:
    with qtbot.assertNotEmitted(controller.preferences_changed):
        controller.keep(Preferences(last_folder="/home"))
    controller.save_pending()
    assert load_preferences(path).preferences.last_folder == "/home"


def test_at_the_end_nothing_is_left_unsaved(controller: PreferencesController, path: Path) -> None:
    controller.save_pending()
    assert not path.exists()
    controller.apply(Preferences(height=40))
    controller.save_pending()
    assert load_preferences(path).preferences.height == 40


def test_a_disk_that_takes_nothing_is_told(qtbot: QtBot, controller: PreferencesController, path: Path) -> None:
    path.mkdir()
    controller.apply(Preferences(height=40))
    with qtbot.waitSignal(controller.notice) as told:
        controller.save_pending()
    assert "Couldn’t save your preferences" in (told.args or [""])[0]


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_a_disk_that_does_not_answer_is_told_and_waited_for(
    qtbot: QtBot, controller: PreferencesController, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticker.ui.application.preferences_controller._LONG", 0.0)
    pipe = path.with_name("preferences.json.new~")
    os.mkfifo(pipe)  # opening it waits for somebody who reads
    with qtbot.waitSignal(controller.notice) as told:
        for height in (40, 41, 42):
            controller.apply(Preferences(height=height))
    assert "doesn’t answer" in (told.args or [""])[0]
    os.close(os.open(pipe, os.O_RDONLY | os.O_NONBLOCK))
    qtbot.waitUntil(path.exists)
    assert load_preferences(path).preferences.height == 42


def test_the_program_starts_at_login_from_when_that_is_preferred(controller: PreferencesController) -> None:
    controller.apply(Preferences(height=40))
    assert not desktop_entry().exists()
    controller.apply(Preferences(start_at_login=True))
    assert desktop_entry().exists()
    controller.apply(Preferences())
    assert not desktop_entry().exists()


def test_nothing_is_written_where_another_profile_lies_now(qtbot: QtBot, path: Path, qapp: QObject) -> None:
    gone = [FileNotFoundError(errno.ENOENT, "No such file or directory")]

    def check_place() -> None:
        if gone:
            raise gone[0]

    controller = PreferencesController(Preferences(), path, COMMAND, qapp, check_place)
    with qtbot.waitSignal(controller.notice) as told:
        controller.apply(Preferences(label="News"))
    assert "No such file" in told.args[0]
    assert not list(path.parent.glob("preferences*"))
    gone.clear()
    controller.save_pending()
    assert load_preferences(path).preferences.label == "News"
