"""Backups by the command line, run as people run it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.patience import PATIENCE
from tests.store_samples import entry, new_database, save
from ticker.desktop.profile_lock import ProfileLock
from ticker.store import Store

ROOT = Path(__file__).parents[3]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_", "LANG", "XDG_")

    def start(profile: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        kept = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
        environment = {**kept, "HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "ticker", "--profile", str(tmp_path / profile), *arguments]
        return subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=PATIENCE
        )

    return start


def titles(profile: Path) -> set[str]:
    with Store(profile / "wire.sqlite3") as store:
        return {each.title for each in store.entries.headlines(limit=99)}


def fill(profile: Path, url: str, guid: str) -> None:
    profile.mkdir()
    new_database(profile / "wire.sqlite3")
    with Store(profile / "wire.sqlite3") as store:
        save(store, store.feeds.add(url).id, entry(guid))


def test_a_profile_moves_to_another_computer(run: Run, tmp_path: Path) -> None:
    fill(tmp_path / "old", "https://a.example/", "a")
    fill(tmp_path / "other", "https://b.example/", "b")
    assert run("old", "--set", "speed=77").returncode == 0
    assert run("old", "--backup", "moved.otwbackup").returncode == 0
    assert run("other", "--restore", "moved.otwbackup", "--merge").returncode == 0
    assert titles(tmp_path / "other") == {"Title a", "Title b"}
    assert run("new", "--restore", "moved.otwbackup").returncode == 0
    assert titles(tmp_path / "new") == {"Title a"}
    assert run("new", "--get", "speed").stdout == "77\n"
    assert run("other", "--get", "speed").stdout == "62.5\n"


def test_what_cannot_be_restored_is_told_and_changes_nothing(run: Run, tmp_path: Path) -> None:
    fill(tmp_path / "old", "https://a.example/", "a")
    (tmp_path / "letter").write_text("Dear friend")
    refused = run("old", "--restore", "letter")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "not a backup" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert run("old", "--restore", "nowhere").returncode == 1
    assert run("old", "--backup", "no/such/folder/file").returncode == 1
    assert titles(tmp_path / "old") == {"Title a"}


def test_nothing_is_restored_while_the_bar_runs(run: Run, tmp_path: Path) -> None:
    fill(tmp_path / "old", "https://a.example/", "a")
    assert run("old", "--backup", "b").returncode == 0
    lock = ProfileLock(tmp_path / "old" / "running.lock")
    assert lock.take()
    refused = run("old", "--restore", "b")
    lock.release()
    assert refused.returncode == 1
    assert "Quit Off the Wire first" in refused.stderr


def test_passwords_move_along_with_their_passphrase(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path / "old", "https://a.example/", "a")
    with Store(tmp_path / "old" / "wire.sqlite3") as store:
        store.polling.set_access(1, needs_access=True)
    (tmp_path / "passphrase").write_text("correct horse\nignored\n")
    (tmp_path / "wrong").write_text("battery staple")
    old, new = tmp_path / "old keyring", tmp_path / "new keyring"
    old.write_text(json.dumps({"Off the Wire https://a.example/": "hunter2"}))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.InFile")
    monkeypatch.setenv("TEST_KEYRING", str(old))
    untold = run("old", "--backup", "b", "--include-passwords")
    assert (untold.returncode, (tmp_path / "b").exists()) == (1, False)
    assert "--passphrase-file" in untold.stderr
    assert run("old", "--backup", "b", "--include-passwords", "--passphrase-file", "passphrase").returncode == 0
    monkeypatch.setenv("TEST_KEYRING", str(new))
    refused = run("new", "--restore", "b", "--passphrase-file", "wrong")
    assert (refused.returncode, new.exists()) == (1, False)
    assert "passphrase is wrong" in refused.stderr
    assert run("new", "--restore", "b", "--passphrase-file", "passphrase").returncode == 0
    assert json.loads(new.read_text()) == json.loads(old.read_text())
    assert titles(tmp_path / "new") == {"Title a"}
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    lost = run("other", "--restore", "b", "--passphrase-file", "passphrase")
    assert lost.returncode == 1
    assert "No keyring is available" in lost.stderr
    assert titles(tmp_path / "other") == {"Title a"}
