"""Feeds are fetched in a process of its own, which whoever asks does not notice."""

import logging
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.patience import PATIENCE, eventually
from tests.server import FeedServer, hang, rss
from ticker.entities import GETTING_STARTED_URL, FetchError, FetchErrorKind, Validators
from ticker.feeds.fetch import Fetched, Limits, NotModified
from ticker.feeds.tls_files import TlsFiles
from ticker.fetch_server import FetcherOptions
from ticker.poller.fetch_process import FetchCall, FetchProcess

OPTIONS = FetcherOptions(Limits(total=PATIENCE), proxy="direct")


@pytest.fixture
def process() -> Iterator[FetchProcess]:
    running = FetchProcess(linger=0.3)
    yield running
    running.close()


def is_gone(pid: int) -> bool:
    return not Path(f"/proc/{pid}").exists()


def test_what_it_brings_is_what_a_fetcher_brings(process: FetchProcess, server: FeedServer) -> None:
    fetcher = process.fetcher(OPTIONS)
    server.put("/feed", rss("Feed", ["One"]), etag='"1"')
    server.put("/busy", status=503, headers={"Retry-After": "60"})
    fetched = fetcher.fetch(server.url("/feed"))
    assert isinstance(fetched, Fetched)
    assert b"One" in fetched.body
    assert fetched.validators == Validators(etag='"1"')
    assert isinstance(fetcher.fetch(server.url("/feed"), fetched.validators), NotModified)
    with pytest.raises(FetchError) as refused:
        fetcher.fetch(server.url("/busy"))
    assert (refused.value.kind, refused.value.status) == (FetchErrorKind.UNAVAILABLE, 503)
    assert refused.value.retry_after is not None
    assert fetcher.call(server.url("/feed"), b"asked", method="POST") == fetched.body
    assert server.requests[-1].body == b"asked"
    with pytest.raises(FetchError) as unusable:
        fetcher.with_tls(TlsFiles(ca_file="/nowhere.pem"))
    assert (unusable.value.kind, unusable.value.detail) == (FetchErrorKind.TLS, "ca-file")


def test_a_slow_server_holds_up_no_other(process: FetchProcess, server: FeedServer) -> None:
    fetcher = process.fetcher(OPTIONS)
    server.put("/slow", answer=hang)
    server.put("/feed", rss("Feed", ["One"]))
    with ThreadPoolExecutor(8) as threads:
        slow = threads.submit(fetcher.fetch, server.url("/slow"))
        quick = [threads.submit(fetcher.fetch, server.url("/feed")) for _ in range(20)]
        assert all(isinstance(each.result(PATIENCE), Fetched) for each in quick)
        assert not slow.done()
        fetcher.close()
        with pytest.raises(FetchError) as ended:
            slow.result(PATIENCE)
    assert (ended.value.kind, ended.value.detail) == (FetchErrorKind.OFFLINE, "closed")
    assert isinstance(process.fetcher(OPTIONS).fetch(server.url("/feed")), Fetched)  # others go on


def test_it_goes_when_there_is_nothing_to_fetch_and_comes_again(process: FetchProcess, server: FeedServer) -> None:
    fetcher = process.fetcher(OPTIONS)
    server.put("/feed", rss("Feed", ["One"]))
    for _ in range(2):
        fetcher.fetch(server.url("/feed"))
        pid = process.pid
        assert pid is not None
        eventually(lambda pid=pid: is_gone(pid), "the process has gone")  # type: ignore[misc]


def test_its_death_costs_what_was_under_way_alone(process: FetchProcess, server: FeedServer) -> None:
    fetcher = process.fetcher(OPTIONS)
    server.put("/slow", answer=hang)
    server.put("/feed", rss("Feed", ["One"]))
    with ThreadPoolExecutor(1) as threads:
        slow = threads.submit(fetcher.fetch, server.url("/slow"))
        server.wait_for_requests(1)
        assert process.pid is not None
        os.kill(process.pid, getattr(signal, "SIGKILL", signal.SIGTERM))  # Windows ends it by any signal
        with pytest.raises(FetchError) as lost:
            slow.result(PATIENCE)
    assert lost.value.kind is FetchErrorKind.INTERNAL
    assert isinstance(fetcher.fetch(server.url("/feed")), Fetched)


def test_closing_ends_everything_at_once(process: FetchProcess, server: FeedServer) -> None:
    fetcher = process.fetcher(OPTIONS)
    server.put("/slow", answer=hang)
    with ThreadPoolExecutor(1) as threads:
        slow = threads.submit(fetcher.fetch, server.url("/slow"))
        server.wait_for_requests(1)
        process.close()
        with pytest.raises(FetchError) as ended:
            slow.result(PATIENCE)
    assert ended.value.kind is FetchErrorKind.OFFLINE
    with pytest.raises(FetchError):
        fetcher.fetch(server.url("/slow"))


@pytest.mark.parametrize("wrong", [{"max_bytes": "many"}, {"accept": 1}])
def test_a_mistake_of_ours_reaches_the_log(
    process: FetchProcess, server: FeedServer, caplog: pytest.LogCaptureFixture, wrong: dict[str, Any]
) -> None:
    server.put("/feed", rss("Feed", ["One"]))
    with caplog.at_level(logging.ERROR), pytest.raises(FetchError) as failed:
        process.fetcher(OPTIONS).fetch(server.url("/feed"), **wrong)
    assert failed.value.kind is FetchErrorKind.INTERNAL
    assert "Traceback" in caplog.text


def test_the_feed_that_comes_with_the_program_starts_no_process(process: FetchProcess) -> None:
    assert isinstance(process.fetcher(OPTIONS).fetch(GETTING_STARTED_URL), Fetched)
    assert process.pid is None


def test_of_many_at_once_each_answer_comes_when_it_is_there(process: FetchProcess, server: FeedServer) -> None:
    fetcher = process.fetcher(OPTIONS)
    server.put("/slow", answer=hang)
    server.put("/feed", rss("Feed", ["One"]), etag='"1"')
    server.put("/busy", status=503)
    calls: list[FetchCall] = [
        (server.url("/slow"), Validators(), {}),
        (server.url("/feed"), Validators(), {}),
        (server.url("/feed"), Validators(etag='"1"'), {}),
        (server.url("/busy"), Validators(), {}),
    ]
    came = fetcher.fetch_together(calls)
    answers = {place: answer for place, _, answer in (came.get(timeout=PATIENCE) for _ in range(3))}
    assert {place: type(answer) for place, answer in answers.items()} == {1: Fetched, 2: NotModified, 3: FetchError}
    fetcher.close()
    place, _, ended = came.get(timeout=PATIENCE)
    assert (place, type(ended)) == (0, FetchError)
    with pytest.raises(FetchError):
        fetcher.fetch_together(calls)


def test_when_the_process_is_killed_each_of_many_hears_of_it(process: FetchProcess, server: FeedServer) -> None:
    server.put("/slow", answer=hang)
    came = process.fetcher(OPTIONS).fetch_together([(server.url("/slow"), Validators(), {})] * 3)
    eventually(lambda: len(server.requests) == 3, "all are asked for")
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    answers = [came.get(timeout=PATIENCE) for _ in range(3)]
    assert {place for place, _, _ in answers} == {0, 1, 2}
    assert all(isinstance(answer, FetchError) for _, _, answer in answers)
