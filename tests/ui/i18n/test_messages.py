"""Every kind of error has a sentence of its own, for people."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ticker.entities import Feed, FeedMove, FeedPolling, FetchErrorKind
from ticker.feed_health import HINTS, Problem
from ticker.feeds.opml import OpmlProblem, OpmlProblemKind
from ticker.poller.schedule import Reason
from ticker.store import StoreError, StoreErrorKind
from ticker.ui.i18n.feed_messages import reason_text, sentence_for_problem
from ticker.ui.i18n.messages import (
    sentence_for,
    sentence_for_export,
    sentence_for_file,
    sentence_for_list_problem,
    sentence_for_new_feed,
)
from ticker.ui.i18n.store_messages import sentence_for_store, sentence_for_store_kind
from ticker.user_files import FileError, FileErrorKind


class Shouting(QTranslator):
    """A language of which we see at once whether a sentence was translated."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source.upper() if context == "Messages" else ""


def is_a_sentence(text: str) -> bool:
    return text[:1].isupper() and text.endswith(".") and "{" not in text and len(text) > 20


def test_every_kind_of_fetch_error_has_a_sentence_of_its_own() -> None:
    kinds = set(FetchErrorKind) - {FetchErrorKind.COMMAND}  # which sharing alone has, with sentences of its own
    sentences = [sentence_for(kind, "418") for kind in kinds]
    assert all(map(is_a_sentence, sentences))
    assert len(set(sentences)) == len(kinds)


@pytest.mark.parametrize("detail", ["418", "unreachable", "not-modified"])
def test_nothing_promises_to_try_a_feed_again_that_was_not_added(detail: str) -> None:
    kinds = set(FetchErrorKind) - {FetchErrorKind.COMMAND}
    sentences = [sentence_for_new_feed(kind, detail) for kind in kinds]
    assert all(map(is_a_sentence, sentences))
    assert not [each for each in sentences if "tried again" in each or "will update" in each]


def test_every_kind_of_store_error_has_a_sentence_of_its_own() -> None:
    sentences = [sentence_for_store_kind(kind) for kind in StoreErrorKind]
    assert all(map(is_a_sentence, sentences))
    assert len(set(sentences)) == len(StoreErrorKind)
    assert sentence_for_store(StoreError(StoreErrorKind.FULL, "disk I/O")) == sentence_for_store_kind(
        StoreErrorKind.FULL
    )


def test_every_kind_of_problem_in_a_list_has_a_sentence_of_its_own() -> None:
    sentences = [sentence_for_list_problem(OpmlProblem(7, kind, "Harbour News")) for kind in OpmlProblemKind]
    assert all(map(is_a_sentence, sentences))
    assert len(set(sentences)) == len(OpmlProblemKind)
    assert "Line 7: “Harbour News” has no address." in sentences


def test_every_problem_of_a_feed_has_a_sentence_of_its_own() -> None:
    feed = Feed(
        1,
        "https://example.org/",
        polling=FeedPolling(error=FetchErrorKind.TIMED_OUT, failing_since=1_700_000_000.0),
        move=FeedMove(moved_from="https://example.org/old"),
    )
    problems = [Problem.DEAD, Problem.FAILING, Problem.MOVED, Problem.UNPROTECTED]  # others differ by their error alone
    sentences = [sentence_for_problem(problem, feed) for problem in problems]
    assert all(map(is_a_sentence, sentences))
    assert len(set(sentences)) == len(problems)
    assert all(is_a_sentence(sentence_for_problem(problem, feed)) for problem in Problem if problem not in HINTS)


def test_every_reason_for_a_time_but_the_plain_interval_has_its_words() -> None:
    words = [reason_text(reason) for reason in Reason if reason is not Reason.INTERVAL]
    assert all(words)
    assert len(set(words)) == len(words)
    assert reason_text(Reason.INTERVAL) == reason_text("") == reason_text("of a later version") == ""


def test_what_is_known_in_detail_is_said() -> None:
    assert "(418)" in sentence_for(FetchErrorKind.HTTP_STATUS, "418")
    assert "web page" in sentence_for(FetchErrorKind.NOT_A_FEED, "html")
    assert sentence_for(FetchErrorKind.NOT_A_FEED, "something new") == sentence_for(FetchErrorKind.NOT_A_FEED)


def test_a_file_that_cannot_be_opened_is_explained_by_the_system() -> None:
    error = FileError(FileErrorKind.SYSTEM, "Permission denied")
    assert sentence_for_file(error).endswith("Permission denied.")
    assert sentence_for_export(error).endswith("Permission denied.")


@pytest.mark.parametrize("kind", FileErrorKind)
def test_every_reason_why_a_file_is_not_read_or_written_has_its_sentence(kind: FileErrorKind) -> None:
    assert sentence_for_file(FileError(kind)).endswith(".")
    assert sentence_for_export(FileError(kind)).endswith(".")


def test_sentences_are_translated(qtbot: QtBot) -> None:
    translator = Shouting()
    QApplication.installTranslator(translator)
    try:
        assert sentence_for(FetchErrorKind.GONE).isupper()
        assert sentence_for_store_kind(StoreErrorKind.FULL).isupper()
        assert reason_text(Reason.RETRY_AFTER).isupper()
    finally:
        QApplication.removeTranslator(translator)


def test_a_service_that_hands_out_no_feeds_is_named() -> None:
    assert sentence_for(FetchErrorKind.FORBIDDEN, "no-feeds Stack Exchange").startswith("Stack Exchange has no feeds.")
    assert "reddit.com/prefs/feeds" in sentence_for(FetchErrorKind.TOO_MANY_REQUESTS, "needs-key Reddit")
    assert sentence_for(FetchErrorKind.NOT_FOUND, "unreliable YouTube").startswith("YouTube’s feeds")
