"""Feeds that are on no web server: files, commands and messages, polled as any other."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.patience import eventually
from tests.poller.harness import Harness
from tests.server import rss
from ticker.entities import FeedSettings, FetchErrorKind
from ticker.feed_health import Problem, Remedy, remedies_for, serious_problem_of
from ticker.feed_source import CommandSource, FeedSource, FileSource, Message, MessagesSource, new_source_url
from ticker.feeds.opml import parse_opml
from ticker.feeds.opml_writer import write_opml
from ticker.poller import FeedFailed, FeedRefreshed, FeedUnchanged, ImportFinished
from ticker.store import FeedChanges

HOUR = 3_600.0
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files, and other words")


def add(harness: Harness, source: FeedSource, *, only_current: bool = False, is_confirmed: bool = True) -> int:
    return harness.store.feeds.subscribe(
        new_source_url(), FeedSettings(only_current=only_current), source=source, is_confirmed=is_confirmed
    )


def python(code: str, seconds: float = 20.0) -> CommandSource:
    return CommandSource((sys.executable, "-c", code), seconds)


def test_each_line_of_a_file_is_a_headline_and_it_is_read_again_when_it_has_changed(
    harness: Harness, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Milk & <bread>\n\nFerry late\thttps://ferry.example/1\t2026-01-02T03:04:00Z\n", "utf-8")
    feed_id = add(harness, FileSource(str(file)))
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {"Milk & <bread>", "Ferry late"}
    (ferry,) = (each for each in harness.store.entries.headlines(limit=9) if each.link)
    assert (ferry.link, ferry.published_at) == ("https://ferry.example/1", 1767323040.0)
    feed = harness.feed(feed_id)
    assert feed.title == "notes.txt"
    assert feed.polling.next_check_at - (feed.polling.checked_at or 0) < 120, "to look at a file costs nobody anything"
    harness.later(HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    file.write_text("Eggs\n", "utf-8")
    harness.later(HOUR)
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert "Eggs" in harness.titles()


def test_a_file_may_be_a_feed_document(harness: Harness, tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_bytes(rss("News", ["One", "Two"]))
    feed_id = add(harness, FileSource(str(file)))
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert (harness.titles(), harness.feed(feed_id).title) == ({"One", "Two"}, "News")


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(9 << 20)


@pytest.mark.parametrize(
    ("make", "detail"),
    [
        (lambda path: None, "system No such file or directory"),
        (Path.mkdir, "not-a-file"),
        pytest.param(make_pipe, "not-a-file", marks=on_posix),
        (make_large, "too-large"),
        (lambda path: path.write_bytes(b"\x7fELF\0\0\1"), "binary"),
    ],
)
def test_what_cannot_be_read_is_a_failure_of_that_feed_alone(
    harness: Harness, tmp_path: Path, make: Callable[[Path], object], detail: str
) -> None:
    make(tmp_path / "it")
    feed_id = add(harness, FileSource(str(tmp_path / "it")))
    harness.start()
    failed = harness.wait_for(FeedFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.FILE, detail)
    assert Remedy.BROWSE not in remedies_for(harness.feed(feed_id), harness.clock())


def test_what_a_command_writes_becomes_headlines_and_what_is_gone_leaves_the_bar(
    harness: Harness, tmp_path: Path
) -> None:
    value = tmp_path / "value"
    value.write_text("EUR 1.08", "utf-8")
    read = f"print(open({str(value)!r}).read() + '\\thttps://bank.example/')"
    feed_id = add(harness, python(read), only_current=True)
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {"EUR 1.08"}
    value.write_text("EUR 1.09", "utf-8")
    harness.later(HOUR)
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {"EUR 1.09"}
    harness.store.feeds.change(feed_id, FeedChanges(source=python("print('GBP 1.20')")))
    harness.later(HOUR)
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {"GBP 1.20"}


@pytest.mark.parametrize(
    ("source", "detail"),
    [
        (python("import sys; print('no key', file=sys.stderr); sys.exit(3)"), "failed no key"),
        (python("raise SystemExit(3)"), "failed 3"),
        (python("print('x' * (9 << 20))"), "too-much"),
        (python("while True: print('x' * 4000)"), "too-much"),
        (CommandSource(("/nowhere/at-all",)), "missing"),
        pytest.param(CommandSource((str(Path.home()),)), "failed Permission denied", marks=on_posix),
    ],
)
def test_a_command_that_fails_says_why(harness: Harness, source: CommandSource, detail: str) -> None:
    add(harness, source)
    harness.start()
    failed = harness.wait_for(FeedFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.COMMAND, detail)


def test_a_command_that_takes_too_long_is_ended_with_all_it_has_started(harness: Harness, tmp_path: Path) -> None:
    alive = tmp_path / "alive"
    child = f"import time\nwhile True: open({str(alive)!r}, 'a').write('x'); time.sleep(0.02)"
    code = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {child!r}]).wait()"
    add(harness, python(code, seconds=5.0))  # enough for the child to start on a busy machine
    harness.start()
    failed = harness.wait_for(FeedFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.COMMAND, "timed-out")

    def is_still() -> bool:
        size = alive.stat().st_size
        time.sleep(0.2)
        return alive.stat().st_size == size

    eventually(is_still, "the child of the command has ended too")


def test_no_shell_reads_the_words_of_a_command(harness: Harness, tmp_path: Path) -> None:
    code = "import sys; print(sys.argv[1])"
    add(harness, CommandSource((sys.executable, "-c", code, f"$(touch {tmp_path}/made); `id` | cat > x")))
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {f"$(touch {tmp_path}/made); `id` | cat > x"}
    assert not (tmp_path / "made").exists()


def test_no_command_is_run_in_a_sandbox(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLATPAK_ID", "app.example")
    add(harness, python("print(1)"))
    harness.start()
    assert harness.wait_for(FeedFailed).detail == "sandbox"


def test_what_came_with_a_list_stays_off_until_it_is_confirmed(harness: Harness, tmp_path: Path) -> None:
    made = tmp_path / "made"
    source = python(f"open({str(made)!r}, 'w'); print('Run')")
    own = harness.store.feeds.get(add(harness, source))
    assert own is not None
    written = write_opml([own], "Feeds", 0.0)
    assert b"xmlUrl" not in written, "others must not ask for it"
    assert [each.source for each in parse_opml(written).outlines] == [source]
    with harness.store._database.transaction():
        harness.store._database.execute("DELETE FROM feeds")
    (tmp_path / "feeds.opml").write_bytes(written)
    poller = harness.start()
    poller.import_file(str(tmp_path / "feeds.opml"))
    assert harness.wait_for(ImportFinished).added_count == 1
    (feed,) = harness.store.feeds.all()
    assert (feed.is_confirmed, feed.source) == (False, source)
    poller.refresh((feed.id,))
    harness.later(2 * HOUR)
    harness.start().refresh((feed.id,))
    eventually(lambda: not harness.has_told(FeedRefreshed), "nothing comes of it")
    assert not made.exists()
    assert serious_problem_of(feed, harness.clock()) is Problem.UNCONFIRMED
    harness.store.feeds.change(feed.id, FeedChanges(is_confirmed=True))
    harness.later(HOUR)
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert made.exists()


def at(day: int, hour: int, minute: int = 0) -> float:
    """Return a moment of November 2026, whose 2nd is a Monday, in local time."""
    return time.mktime((2026, 11, day, hour, minute, 0, 0, 0, -1))


def test_messages_come_and_go_as_they_are_scheduled(harness: Harness) -> None:
    workdays = (0, 1, 2, 3, 4)
    messages = MessagesSource(
        (
            Message("Stand-up soon", weekdays=workdays, starts=9 * 60 + 50, ends=10 * 60),
            Message("Night <watch>", starts=22 * 60, ends=6 * 60),
            Message("Offer", last_day="2026-11-03"),
        )
    )
    harness.clock.ahead = at(2, 9, 49) - time.time()
    feed_id = add(harness, messages, only_current=True)

    def on_bar(moment: float) -> set[str]:
        harness.later(moment - harness.clock())
        harness.start()
        harness.wait_for(FeedRefreshed)
        return harness.titles()

    assert on_bar(at(2, 9, 49)) == {"Offer"}
    assert harness.feed(feed_id).polling.next_check_at == at(2, 9, 50)
    assert on_bar(at(2, 9, 50)) == {"Offer", "Stand-up soon"}
    assert harness.feed(feed_id).polling.next_check_at == at(2, 10)
    assert {each.published_at for each in harness.store.entries.headlines(limit=9)} == {0.0}, "they show no age"
    assert on_bar(at(2, 10)) == {"Offer"}
    assert on_bar(at(2, 23)) == {"Offer", "Night <watch>"}
    assert on_bar(at(3, 5, 59)) == {"Offer", "Night <watch>"}
    assert on_bar(at(3, 6)) == {"Offer"}
    assert on_bar(at(4, 0)) == {"Night <watch>"}
    assert on_bar(at(7, 9, 55)) == set(), "it is Saturday"


def test_what_is_on_no_web_server_goes_to_no_feed_server(harness: Harness) -> None:
    feed_id = add(harness, python("print(1)"))
    harness.store.remote_feeds.send([feed_id])
    assert harness.feed(feed_id).remote_id is None
