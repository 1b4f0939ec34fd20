"""The program without a window, run as people run it: what comes out on the terminal."""

import csv
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.patience import PATIENCE
from tests.server import FeedServer, rss
from tests.store_samples import entry, save
from ticker.entities import Collection, FeedSettings
from ticker.store import Store

ROOT = Path(__file__).parents[3]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """No display, and nothing of the user's."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_", "LANG", "XDG_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    return {**kept, "HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    def start(*arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "ticker", "--profile", str(tmp_path / "profile"), *arguments]
        return subprocess.run(
            command,
            env=environment | variables,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )

    return start


def columns(printed: str, number: int) -> list[str]:
    return [line.split("\t")[number] for line in printed.splitlines()]


def test_a_first_list_is_the_edition_that_comes_along(run: Run) -> None:
    first = run("--list")
    assert (first.returncode, first.stderr) == (0, "")
    assert set(columns(first.stdout, 1)) == {"Getting started"}
    assert columns(first.stdout, 2)[0].startswith("Welcome to Off the Wire")
    assert run("--list").stdout == first.stdout


def test_how_the_feeds_are_doing_is_a_table(run: Run, tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    with Store(tmp_path / "profile" / "wire.sqlite3") as store:
        store.feeds.add(
            "https://ann:secret@example.org/feed", FeedSettings(folder=("World", "Asia")), feed_title="=Harbour"
        )
    printed = run("--diagnosis")
    assert (printed.returncode, printed.stderr) == (0, "")
    (row,) = csv.DictReader(printed.stdout.splitlines())
    assert (row["title"], row["folder"], row["state"]) == ("'=Harbour", "World / Asia", "polled")
    assert row["address"] == "https://***@example.org/feed"
    assert "https://example.org/feed" in run("--diagnosis", "--addresses").stdout


def test_a_clock_that_is_years_ahead_makes_no_feed_a_problem(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    with Store(tmp_path / "profile" / "wire.sqlite3") as store:
        save(store, store.feeds.add("https://example.org/feed").id, entry("a", published_at=time.time()))
    code = "import sys, time; real = time.time; time.time = lambda: real() + 10 * 365 * 86_400;"
    code += "from ticker.__main__ import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "--profile", str(tmp_path / "profile"), "--diagnosis"]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, cwd=ROOT, timeout=PATIENCE
    )
    (row,) = csv.DictReader(done.stdout.splitlines())
    assert row["problem"] == ""


def test_the_collections_are_listed_by_name(run: Run, tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    with Store(tmp_path / "profile" / "wire.sqlite3") as store:
        for name in ("Morning", "Evening"):
            store.collections.save(Collection(0, name))
    assert run("--collections").stdout == "Evening\nMorning\n"


def test_named_feeds_are_asked_printed_and_not_subscribed(run: Run, server: FeedServer) -> None:
    items = [{"title": title, "link": f"https://a.example/{title}"} for title in ("One", "Two")]
    server.put("/feed", rss("Harbour", items))
    named = run("--list", server.url("/feed"))
    assert (named.returncode, named.stderr) == (0, "")
    assert {tuple(line.split("\t")[1:]) for line in named.stdout.splitlines()} == {
        ("Harbour", "One", "https://a.example/One"),
        ("Harbour", "Two", "https://a.example/Two"),
    }
    assert len(server.requests) == 1
    assert "Harbour" not in run("--list").stdout


def test_a_script_gets_times_by_iso_8601_and_links_without_tracking(run: Run, server: FeedServer) -> None:
    link = "https://a.example/one?id=3&utm_source=feed"
    item = {"title": "One", "link": link, "pubDate": "Mon, 30 Nov 2020 02:49:00 GMT"}
    server.put("/feed", rss("Harbour", [item]))
    printed = run("--list", server.url("/feed"), TZ="UTC")
    assert printed.stdout == "2020-11-30T02:49:00+00:00\tHarbour\tOne\thttps://a.example/one?id=3\n"


def test_a_feed_that_fails_is_named_with_the_reason(run: Run, server: FeedServer) -> None:
    server.put("/gone", status=410)
    failed = run("--once", server.url("/gone"))
    assert (failed.returncode, failed.stdout) == (1, "")
    assert failed.stderr.startswith(server.url("/gone"))
    assert "Traceback" not in failed.stderr


def test_one_feed_that_fails_does_not_hide_the_others(run: Run, server: FeedServer) -> None:
    server.put("/gone", status=410)
    with FeedServer(host="127.0.0.2") as other:
        other.put("/feed", rss("Harbour", ["One"]))
        both = run("--once", server.url("/gone"), other.url("/feed"))
    assert (both.returncode, columns(both.stdout, 2)) == (0, ["One"])
    assert server.url("/gone") in both.stderr


@pytest.mark.behaviour("A44")
def test_a_terminal_without_the_letters_gets_what_it_can_show(run: Run, server: FeedServer) -> None:
    server.put("/feed", rss("الميناء", ["وصول أول قطار", "Harbour"]))
    shown = run("--once", server.url("/feed"), PYTHONIOENCODING="ascii")
    assert shown.returncode == 0
    assert sorted(columns(shown.stdout, 2)) == ["???? ??? ????", "Harbour"]


def test_json_says_the_same_in_any_encoding(run: Run, server: FeedServer) -> None:
    server.put("/feed", rss("الميناء", ["وصول أول قطار 🚂", "Café"]))
    shown = run("--once", "--json", server.url("/feed"), PYTHONIOENCODING="cp1252")
    assert {each["title"] for each in json.loads(shown.stdout)} == {"وصول أول قطار 🚂", "Café"}
    assert shown.stdout.isascii()


@pytest.mark.behaviour("A32")
def test_a_database_held_by_another_program_is_said_and_not_waited_for(run: Run, tmp_path: Path) -> None:
    listed = run("--list").stdout
    other = sqlite3.connect(tmp_path / "profile" / "wire.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    held = run("--once")
    other.close()
    assert held.stderr.startswith("Another program is using the database.")
    assert held.stdout == listed


@pytest.mark.parametrize("option", ["--list", "--diagnosis", "--get", "--commands"])
def test_output_that_nobody_reads_or_nothing_holds_is_no_crash(
    environment: dict[str, str], tmp_path: Path, option: str
) -> None:
    command = [sys.executable, "-m", "ticker", "--profile", str(tmp_path / "profile"), option]

    def start(output: int) -> tuple[int, str]:
        ended = subprocess.run(command, env=environment, stdout=output, stderr=subprocess.PIPE, text=True, check=False)
        return ended.returncode, ended.stderr

    reads, writes = os.pipe()
    os.close(reads)
    assert start(writes) == (0, "")
    os.close(writes)
    if Path("/dev/full").exists():
        with Path("/dev/full").open("wb") as full:
            assert start(full.fileno()) == (1, "The file could not be written: No space left on device.\n")
