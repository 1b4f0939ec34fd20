"""HTTP/2: spoken where it is offered, and as hard to be hurt by as its elder."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.feeds.secure import CERTIFICATES, Talk, feed_of, frame, http2_server
from tests.server import rss
from ticker.entities import FetchError, FetchErrorKind, Validators
from ticker.feeds.fetch import Fetched, Fetcher, Limits, NotModified

FEED = rss("News", ["One", "Two"])
SETTINGS = frame(4, 0, 0, b"")
OK = bytes([0x88])  # ":status: 200" of HPACK's static table
HEADERS, DATA, RST_STREAM, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = 1, 0, 3, 6, 7, 8, 9
END_HEADERS = 4
BEGUN = frame(HEADERS, END_HEADERS, 1, OK)  # a response whose body is to follow


def says(*frames: bytes, then: Callable[[ssl.SSLSocket], None] | None = None) -> Talk:
    """Answer the first request with these bytes."""

    def talk(line: ssl.SSLSocket) -> None:
        line.recv(65_536)
        line.sendall(SETTINGS + b"".join(frames))
        if then is not None:
            then(line)
        while line.recv(65_536):
            pass

    return talk


def for_ever(*frames: bytes) -> Callable[[ssl.SSLSocket], None]:
    def send(line: ssl.SSLSocket) -> None:
        while True:
            line.sendall(b"".join(frames))

    return send


@pytest.mark.behaviour("P33")
def test_it_is_spoken_where_offered(trusting: Fetcher) -> None:
    with http2_server(feed_of(FEED)) as url:
        answer = trusting.fetch(url)
        assert isinstance(answer, Fetched)
        assert answer.body == FEED
        assert isinstance(trusting.fetch(url, Validators('"a"')), NotModified)


@pytest.mark.behaviour("A09")
@pytest.mark.parametrize(
    ("talk", "kind"),
    [
        (says(b"\0" * 1000), FetchErrorKind.BROKEN_RESPONSE),
        (says(frame(HEADERS, END_HEADERS, 1, b"\xff" * 50)), FetchErrorKind.BROKEN_RESPONSE),
        (says(frame(DATA, 0, 1, b"x")), FetchErrorKind.BROKEN_RESPONSE),
        (says(frame(RST_STREAM, 0, 1, b"\0\0\0\x02")), FetchErrorKind.BROKEN_RESPONSE),
        (says(frame(GOAWAY, 0, 0, b"\0\0\0\x01\0\0\0\x02")), FetchErrorKind.BROKEN_RESPONSE),
        (says(frame(4, 0, 0, b"\0\x05\0\0\0\0")), FetchErrorKind.BROKEN_RESPONSE),
        (
            says(BEGUN, frame(DATA, 0, 1, b"<rss>"), frame(RST_STREAM, 0, 1, b"\0\0\0\x02")),
            FetchErrorKind.BROKEN_RESPONSE,
        ),
        (says(BEGUN, then=for_ever(frame(DATA, 0, 1, b"x" * 16_000))), FetchErrorKind.TOO_LARGE),
    ],
)
def test_what_is_no_proper_http_2_is_an_error_of_the_feed(trusting: Fetcher, talk: Talk, kind: FetchErrorKind) -> None:
    with http2_server(talk) as url, pytest.raises(FetchError) as caught:
        trusting.fetch(url)
    assert caught.value.kind is kind


@pytest.mark.no_cover
@pytest.mark.behaviour("A05")
@pytest.mark.parametrize(
    "talk",
    [
        says(),
        says(b"HTTP/1.1 200 OK\r\n\r\n"),
        says(frame(HEADERS, END_HEADERS, 1, b"")),
        says(BEGUN),
        says(then=for_ever(frame(PING, 0, 0, b"12345678"))),
        says(then=for_ever(SETTINGS)),
        says(then=for_ever(frame(WINDOW_UPDATE, 0, 0, b"\0\0\0\x01"))),
        says(BEGUN, then=for_ever(frame(DATA, 0, 1, b""))),
        says(frame(HEADERS, 0, 1, OK), then=for_ever(frame(CONTINUATION, 0, 1, b""))),
    ],
    ids=[
        "silence",
        "another protocol",
        "no status",
        "no body",
        "pings",
        "settings",
        "windows",
        "empty data",
        "continuations",
    ],
)
def test_frames_without_end_run_into_a_limit(hasty_trusting: Fetcher, talk: Talk) -> None:
    with http2_server(talk) as url, pytest.raises(FetchError) as caught:
        hasty_trusting.fetch(url)
    assert caught.value.kind in {FetchErrorKind.TIMED_OUT, FetchErrorKind.BROKEN_RESPONSE}


FRAMES = st.lists(
    st.builds(
        frame, st.integers(0, 12), st.integers(0, 255), st.sampled_from([0, 1, 2, 3, 2**31]), st.binary(max_size=40)
    )
    | st.binary(max_size=20),
    max_size=5,
)


@pytest.fixture(scope="module")
def patient() -> Iterator[Fetcher]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
        made = Fetcher(Limits(total=5), proxy="direct")
    yield made
    made.close()


@given(frames=FRAMES)
@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_frames_end_in_an_answer_or_an_error(patient: Fetcher, frames: list[bytes]) -> None:
    def talk(line: ssl.SSLSocket) -> None:
        line.recv(65_536)
        line.sendall(SETTINGS + BEGUN + b"".join(frames))
        with suppress(OSError):
            line.shutdown(2)

    with http2_server(talk) as url:
        try:
            patient.fetch(url)
        except FetchError as error:
            kind = error.kind
        else:
            return
    assert kind is not FetchErrorKind.INTERNAL
