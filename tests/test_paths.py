"""Files lie where the platform wants them, or under one folder."""

import os
import stat
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ticker.paths import can_be_read_by_others, make_private, set_aside, user_paths, write_durably


def test_a_profile_keeps_everything_under_its_folder(tmp_path: Path) -> None:
    paths = user_paths(tmp_path / "mine")
    for place in (paths.preferences, paths.database, paths.cache, paths.log_file):
        assert place.is_relative_to(tmp_path / "mine")
    assert not (tmp_path / "mine").exists()
    paths.create()
    assert paths.log.is_dir()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG is for Linux")
def test_without_a_profile_the_xdg_places_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    paths = user_paths()
    assert paths.preferences == tmp_path / "CONFIG" / "off-the-wire" / "preferences.json"
    assert paths.database == tmp_path / "DATA" / "off-the-wire" / "wire.sqlite3"
    assert paths.log.is_relative_to(tmp_path / "STATE" / "off-the-wire")


@pytest.mark.behaviour("A44")
def test_a_profile_may_have_spaces_emoji_and_a_newline_in_its_name(tmp_path: Path) -> None:
    newline = "" if sys.platform == "win32" else "\n"  # which no name has there
    paths = user_paths(tmp_path / f"my \N{NEWSPAPER}{newline} wire")
    paths.create()
    paths.preferences.write_text("{}")
    assert paths.preferences.read_text() == "{}"


def test_setting_aside_never_overwrites(tmp_path: Path) -> None:
    kept = []
    for content in ("one", "two"):
        (tmp_path / "file").write_text(content)
        aside = set_aside(tmp_path / "file")
        assert aside is not None
        kept.append(aside)
    assert [aside.read_text() for aside in kept] == ["one", "two"]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may look into; pytest's own lie in one that nobody may."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are another thing there")
@pytest.mark.parametrize("mode", [0o755, 0o750, 0o701])
def test_a_folder_that_others_can_open_is_known(open_folder: Path, mode: int) -> None:
    inner = open_folder / "inner"
    inner.mkdir()
    inner.chmod(mode)
    assert can_be_read_by_others(inner)
    inner.chmod(0o700)
    assert not can_be_read_by_others(inner)
    inner.chmod(mode)
    open_folder.chmod(0o700)
    assert not can_be_read_by_others(inner)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are another thing there")
def test_a_private_file_is_made_and_an_open_one_closed(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        make_private(tmp_path / "new")
    finally:
        os.umask(before)
    (tmp_path / "old").write_text("kept")
    (tmp_path / "old").chmod(0o666)
    make_private(tmp_path / "old")
    assert (tmp_path / "old").read_text() == "kept"
    assert {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()} == {0o600}


@pytest.mark.skipif(sys.platform != "win32", reason="other systems replace a file that is being read")
def test_a_file_that_another_program_reads_for_a_moment_is_written(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text("old")
    reader = path.open()
    threading.Timer(0.1, reader.close).start()
    write_durably(path, b"new")
    assert path.read_text() == "new"
