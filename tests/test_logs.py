"""The log tells what went wrong, and nothing a stranger wants it to tell."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ticker.logs import start_logging


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root, ours = logging.getLogger(), logging.getLogger("ticker")
    handlers, levels, raises = list(root.handlers), (root.level, ours.level), logging.raiseExceptions
    yield tmp_path / "off-the-wire.log"
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(levels[0])
    ours.setLevel(levels[1])
    logging.raiseExceptions = raises


@pytest.mark.behaviour("A42")
def test_a_title_cannot_forge_a_line_of_the_log(log_file: Path) -> None:
    start_logging(log_file, 0)
    logging.getLogger("ticker.test").warning("feed %s", "Nice\n2026-01-01 ERROR forged\r\x1b[2J\u202egnp")
    (line,) = log_file.read_text().splitlines()
    assert "Nice\\n2026-01-01 ERROR forged\\r\\x1b[2J\\u202egnp" in line


@pytest.mark.behaviour("A42")
@pytest.mark.parametrize(
    "address",
    [
        "https://anna:S3CRET@news.example/feed",
        "https://S3CRET@news.example/feed",
        "https://news.example/feed?token=S3CRET&page=2",
        "https://news.example/feed?page=2&api_key=S3CRET",
        "https://news.example/feed?access_token=S3CRET",
        "https://news.example/feed?user_credentials=S3CRET;feed_token=S3CRET#private_token=S3CRET",
        "https://news.example/feed/S3CRETk3y0fMine/all.xml",
        "https://news.example/feed/7b52009b64fd0a2a49e6d8a939753077792b0554S3CRET/",
    ],
)
def test_secrets_in_addresses_are_masked(log_file: Path, address: str) -> None:
    start_logging(log_file, 0)
    logging.getLogger("ticker.test").warning("cannot fetch %s", address)
    assert "news.example/feed" in log_file.read_text()
    assert "S3CRET" not in log_file.read_text()


def test_a_traceback_stays_readable(log_file: Path) -> None:
    start_logging(log_file, 0)
    try:
        int("many")
    except ValueError:
        logging.getLogger("ticker.test").exception("it failed")
    assert log_file.read_text().splitlines()[-1].startswith("ValueError: ")


def test_more_is_logged_when_asked(log_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logger = logging.getLogger("ticker.test")
    start_logging(log_file, 0)
    logger.info("quiet")
    start_logging(log_file, 1)
    logger.info("verbose")
    assert "quiet" not in log_file.read_text()
    assert "verbose" in log_file.read_text()
    assert "verbose" in capsys.readouterr().err


def test_without_a_place_for_the_file_the_program_still_runs(tmp_path: Path, log_file: Path) -> None:
    start_logging(tmp_path / "missing" / "log", 0)
    logging.getLogger("ticker.test").warning("nowhere to go")


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are another thing there")
def test_nobody_else_can_read_the_log_nor_the_files_before_it(log_file: Path) -> None:
    log_file.touch(0o644)
    start_logging(log_file, 0)
    for number in range(3_000):
        logging.getLogger("ticker.test").warning("%s%s", number, "x" * 1_000)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in log_file.parent.iterdir()}
    assert len(modes) >= 3
    assert set(modes.values()) == {0o600}


@pytest.mark.no_cover
def test_the_log_has_a_bound(log_file: Path) -> None:
    start_logging(log_file, 0)
    for number in range(6_000):
        logging.getLogger("ticker.test").warning("%s%s", number, "x" * 1_000)
    files = [*log_file.parent.iterdir()]
    assert len(files) == 4
    assert sum(each.stat().st_size for each in files) < 4.2e6
    assert "\n" in log_file.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_log_on_a_drive_that_hangs_keeps_nobody_waiting(log_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ticker.logs.is_on_network_drive", lambda _path: True)
    os.mkfifo(log_file)  # opening it hangs until somebody reads
    start_logging(log_file, 0)
    for number in range(3):
        logging.getLogger("ticker.test").warning("line %d", number)
    with log_file.open() as read:
        assert [read.readline().split()[-1] for _ in range(3)] == ["0", "1", "2"]
