"""Files that the user names: regular ones are read and written, and nothing else makes anybody wait."""

import os
import stat
import sys
from pathlib import Path

import pytest

from ticker.user_files import FileError, FileErrorKind, move_file, read_beginning, read_file, write_file

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")


def kind_of_failure(path: Path, max_bytes: int = 100) -> FileErrorKind:
    with pytest.raises(FileError) as failure:
        read_file(path, max_bytes)
    return failure.value.kind


def test_a_file_is_read_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_bytes(b"x" * 100)
    assert read_file(path, 100) == b"x" * 100
    assert read_beginning(path, 7) == b"x" * 7
    path.write_bytes(b"x" * 101)
    assert kind_of_failure(path) is FileErrorKind.TOO_LARGE


@on_posix
@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "/"])
def test_devices_and_folders_are_refused(name: str) -> None:
    assert kind_of_failure(Path(name)) is FileErrorKind.NOT_A_FILE
    with pytest.raises(FileError) as failure:
        write_file(Path(name), b"x")
    assert failure.value.kind is FileErrorKind.NOT_A_FILE


@on_posix
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for name in ("pipe", "link"):
        assert kind_of_failure(tmp_path / name) is FileErrorKind.NOT_A_FILE
        with pytest.raises(FileError):
            write_file(tmp_path / name, b"x")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_what_the_system_says_is_told(tmp_path: Path) -> None:
    assert kind_of_failure(tmp_path / "nowhere") is FileErrorKind.SYSTEM
    assert kind_of_failure(Path("nul\0nul")) is FileErrorKind.SYSTEM
    with pytest.raises(FileError, match="No such file"):
        write_file(tmp_path / "nowhere" / "list", b"x")


@on_posix
def test_a_file_is_written_as_others_are_and_its_mode_and_links_stay(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_file(tmp_path / "new", b"one")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640
    (tmp_path / "new").chmod(0o604)
    (tmp_path / "link").symlink_to("new")
    write_file(tmp_path / "link", b"two")
    assert (tmp_path / "new").read_bytes() == b"two"
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o604
    assert (tmp_path / "link").is_symlink()
    assert len([*tmp_path.iterdir()]) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_where_writing_fails_the_old_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "list").write_bytes(b"old")
    fsync = os.fsync

    def full(descriptor: int) -> None:
        fsync(descriptor)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)  # as a full disk does
    with pytest.raises(FileError, match="No space left"):
        write_file(tmp_path / "list", b"new")
    assert (tmp_path / "list").read_bytes() == b"old"
    assert len([*tmp_path.iterdir()]) == 1


def test_a_file_of_ours_is_moved_and_goes_also_where_that_fails(tmp_path: Path) -> None:
    ours = tmp_path / "ours"
    ours.write_bytes(b"new")
    (tmp_path / "theirs").write_bytes(b"old")
    move_file(ours, tmp_path / "theirs")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("theirs", b"new")]
    ours.write_bytes(b"newer")
    with pytest.raises(FileError):
        move_file(ours, tmp_path)
    assert not ours.exists()
