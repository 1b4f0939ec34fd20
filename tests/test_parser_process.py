"""Documents are parsed in a process of their own: nothing in them reaches this one but what they say."""

import logging
import os
import threading
from collections.abc import Callable, Iterator

import pytest

from tests.patience import eventually
from tests.server import rss
from ticker.entities import FetchError, FetchErrorKind, ParsedFeed
from ticker.feeds.parse import parse_feed
from ticker.parser_process import PARSE_SECONDS, ParserProcess
from ticker.reading.feed_cleaner import clean_feed

URL = "https://news.example/feed"
FEED = rss("News", [{"title": "One", "guid": "1", "description": "<p onclick='x()'>Text <script>bad()</script></p>"}])

# What a document might drive the interpreter into.
SPIN = "re.match('(a+)+$', 'a' * 64 + 'b')"  # in C, and the interpreter lock is not given up
HOG = "bytearray(1 << 34)"
CRASH = "os.abort()"
FAULT = "1 / 0"

MakeParser = Callable[..., ParserProcess]


@pytest.fixture
def parser() -> Iterator[ParserProcess]:
    made = ParserProcess()
    yield made
    made.stop()


@pytest.fixture
def driven_into(monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeParser]:
    """Make parsers whose process does something else instead of reading."""
    made: list[ParserProcess] = []

    def make(deed: str, seconds: float = PARSE_SECONDS) -> ParserProcess:
        script = (
            f"import os, re, ticker.parser_process as p; p._PARSERS['feed'] = lambda *_: {deed}; p.serve({{seconds}})"
        )
        monkeypatch.setattr("ticker.parser_process._SERVE", script)
        made.append(ParserProcess(seconds))
        return made[-1]

    yield make
    for each in made:
        each.stop()


def kind_of_failure(parser: ParserProcess) -> FetchErrorKind:
    with pytest.raises(FetchError) as failure:
        parser.parse_feed(FEED, url=URL)
    return failure.value.kind


def test_what_comes_back_is_the_feed_cleaned(parser: ParserProcess) -> None:
    feed = parser.parse_feed(FEED, url=URL, content_type="application/rss+xml")
    assert feed == clean_feed(parse_feed(FEED, url=URL, content_type="application/rss+xml"), url=URL)
    assert "script" not in feed.entries[0].summary_html
    assert "onclick" not in feed.entries[0].summary_html


def test_what_is_wrong_with_a_document_comes_back_too(parser: ParserProcess) -> None:
    with pytest.raises(FetchError) as failure:
        parser.parse_feed(b"<!doctype html><html><body>Hello</body></html>", url=URL, content_type="text/html")
    assert (failure.value.kind, failure.value.detail) == (FetchErrorKind.NOT_A_FEED, "html")
    assert parser.parse_feed(FEED, url=URL).title == "News"


@pytest.mark.behaviour("A15")
def test_a_document_that_takes_for_ever_is_ended(driven_into: MakeParser) -> None:
    assert kind_of_failure(driven_into(SPIN, seconds=0.5)) is FetchErrorKind.PARSE_TIMED_OUT


@pytest.mark.behaviour("A14")
@pytest.mark.skipif(os.name != "posix", reason="memory is bounded where the platform can")
def test_a_document_that_takes_all_memory_is_ended(driven_into: MakeParser) -> None:
    assert kind_of_failure(driven_into(HOG)) is FetchErrorKind.TOO_LARGE


def test_a_document_that_crashes_the_process_costs_that_process(driven_into: MakeParser) -> None:
    parser = driven_into(CRASH)
    assert kind_of_failure(parser) is FetchErrorKind.INTERNAL
    assert kind_of_failure(parser) is FetchErrorKind.INTERNAL  # from the next one


def test_a_fault_of_ours_is_logged_with_its_place(driven_into: MakeParser, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        assert kind_of_failure(driven_into(FAULT)) is FetchErrorKind.INTERNAL
    assert "ZeroDivisionError" in caplog.text


def test_a_process_ended_by_others_while_it_was_idle_is_replaced(parser: ParserProcess) -> None:
    assert parser.parse_feed(FEED, url=URL).title == "News"
    process = parser._process
    assert process is not None
    process.kill()
    process.wait()
    assert parser.parse_feed(FEED, url=URL).title == "News"


def test_a_stop_ends_the_process_until_it_is_needed(parser: ParserProcess) -> None:
    parser.parse_feed(FEED, url=URL)
    process = parser._process
    parser.stop()
    assert process is not None
    assert process.returncode is not None
    assert isinstance(parser.parse_feed(FEED, url=URL), ParsedFeed)


@pytest.mark.behaviour("A15")
def test_the_end_of_the_program_does_not_wait_for_a_document(driven_into: MakeParser) -> None:
    parser = driven_into("__import__('threading').Event().wait()", seconds=3600.0)
    outcome: list[FetchErrorKind] = []
    reading = threading.Thread(target=lambda: outcome.append(kind_of_failure(parser)))
    reading.start()
    eventually(lambda: parser._process is not None, "the process is started")
    parser.close()
    reading.join(30)
    assert outcome == [FetchErrorKind.INTERNAL]
