"""Where Qt cannot start the user gets a sentence, not Qt's abort and no traceback."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from ticker.ui.application import start_failure
from ticker.ui.application.start_failure import sentence_for_library

ROOT = Path(__file__).parents[3]
WITHOUT_EGL = """
import sys
class Lack:
    def find_spec(self, name, path=None, target=None):
        if name == "ticker.app":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
sys.meta_path.insert(0, Lack())
sys.argv = ["off-the-wire"]
from ticker.__main__ import run
run()
"""


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=inherited | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4711"}])
def test_without_a_display_there_is_a_sentence(display: dict[str, str], tmp_path: Path) -> None:
    ended = run("-m", "ticker", "--profile", str(tmp_path), LC_ALL="C.UTF-8", **display)
    assert ended.returncode == 1
    assert ended.stderr.startswith("No display can be reached.")
    assert len(ended.stderr.splitlines()) == 1


def test_the_sentence_speaks_the_users_language(tmp_path: Path) -> None:
    ended = run("-m", "ticker", "--profile", str(tmp_path), LANG="de_DE.UTF-8")
    assert ended.stderr.startswith("Es ist kein Bildschirm verfügbar.")


def test_a_library_that_is_missing_is_named_with_the_command_that_brings_it() -> None:
    ended = run("-c", WITHOUT_EGL)
    assert ended.returncode == 1
    assert ended.stderr.startswith("Off the Wire cannot start: Qt needs libEGL.so.1, which is not on this system.")
    assert "sudo apt install " in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_library_that_only_the_plugin_of_the_display_needs_is_named_as_well(tmp_path: Path) -> None:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    (tmp_path / "platforms").mkdir()
    shutil.copy(plugins / "platforms" / "libqxcb.so", tmp_path / "platforms")  # it no longer finds Qt's libraries
    environment = {"DISPLAY": ":4711", "QT_PLUGIN_PATH": str(tmp_path)}
    ended = run("-m", "ticker", "--profile", str(tmp_path / "profile"), LC_ALL="C.UTF-8", **environment)
    assert ended.returncode == 1
    assert ended.stderr.startswith("Off the Wire cannot start: Qt needs libQt6XcbQpa.so.6, which")


def test_other_errors_of_importing_are_no_missing_library() -> None:
    assert sentence_for_library("No module named 'ticker.apple'") == ""


def test_the_packages_named_are_those_the_set_up_installs() -> None:
    listed = (ROOT / "packaging" / "linux" / "packages.txt").read_text(encoding="utf-8").split("\n")
    assert set(start_failure._PACKAGES.split()) <= set(listed)
