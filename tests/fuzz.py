"""Search for inputs that break us, guided by coverage: ``make fuzz ARGS="feed 600"`` (target, seconds).

Without a target all have their turn, each for a minute. Needs Atheris (``pip install atheris``), no dependency of ours
because it exists for few platforms. The test suite has property tests for the same targets; what is found here becomes
a file in ``tests/data`` or an example there. Inputs that lead further are kept in ``build/fuzz/TARGET`` and start the
next run.
"""

import logging
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]

with atheris.instrument_imports(
    include=[
        "ticker.feeds",
        "ticker.reading",
        "ticker.preferences",
        "feedparser",
        "feedparser_sgmllib",
        "httpcore2",
        "h11",
    ]
):
    import ticker.feeds.json_feed
    import ticker.feeds.network
    import ticker.feeds.xml_feed  # noqa: F401 - imported when the first of their kind comes otherwise: too late
    from ticker.entities import FetchError, FetchErrorKind, Validators
    from ticker.feeds.compression import EncodingError, decompress
    from ticker.feeds.fetch import Fetcher, Limits
    from ticker.feeds.opml import parse_opml
    from ticker.feeds.parse import parse_feed
    from ticker.preferences import load_preferences, save_preferences
    from ticker.reading.extraction import extract_article
    from ticker.reading.feed_cleaner import clean_feed
    from ticker.reading.plain_text import plain_text
    from ticker.reading.sanitizer import safe_html
    from ticker.reading.site_icons import icon_links

from tests.server import FeedServer, raw, response, rss

ROOT = Path(__file__).parent.parent
URL = "https://news.example/feed"


def feed(content: bytes) -> None:
    with suppress(FetchError):
        parsed = clean_feed(parse_feed(content, url=URL), url=URL)
        guids = [entry.guid for entry in parsed.entries]
        assert all(guids)
        assert len(set(guids)) == len(guids)


def opml(content: bytes) -> None:
    for outline in parse_opml(content).outlines:
        assert outline.url.lower().startswith(("http://", "https://"))


def markup(content: bytes) -> None:
    text = content.decode("utf-8", "replace")
    assert "\n" not in plain_text(text)
    assert "<script" not in safe_html(text, URL)


def compression(content: bytes) -> None:
    encodings = ("gzip", "br", "zstd", "deflate", "gzip, br")
    size = 0
    with suppress(EncodingError):
        for piece in decompress([content[1:9], content[9:]], encodings[content[0] % 5] if content else ""):
            assert len(piece) <= 1 << 20
            if (size := size + len(piece)) > 1 << 22:
                return


def page(content: bytes) -> None:
    assert "<script" not in extract_article(content, URL).body_html
    assert all(url.startswith(("http://", "https://")) for url in icon_links(content, URL).urls)


def preferences(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "preferences.json"
        path.write_bytes(content)
        loaded = load_preferences(path).preferences
        save_preferences(loaded, path)
        assert load_preferences(path).preferences == loaded


def conversation(content: bytes) -> None:
    """Let a server say exactly this: only an answer or an error that has words may come of it."""
    server, fetcher = _line()
    server.put("/feed", answer=raw(content))
    server.put("/again", answer=raw(content))
    kind = None
    try:
        fetcher.fetch(server.url("/feed"), Validators('"a"', "yesterday"))
    except FetchError as error:
        kind = error.kind
    assert kind is not FetchErrorKind.INTERNAL
    server.requests.clear()


@cache
def _line() -> tuple[FeedServer, Fetcher]:
    """Return a server and who asks it. No redirect leads out of this machine, not even to a name server."""
    resolve = socket.getaddrinfo

    def resolve_here(host: str, *rest: object, **more: object) -> object:
        if host != "127.0.0.1":
            raise socket.gaierror(socket.EAI_NONAME, "not while fuzzing")
        return resolve(host, *rest, **more)  # type: ignore[arg-type]

    socket.getaddrinfo = resolve_here  # type: ignore[assignment]
    return FeedServer().__enter__(), Fetcher(Limits(total=2, connect=1, body=100_000), proxy="direct")


def _files(folder: str) -> Iterable[bytes]:
    return (path.read_bytes() for path in sorted((ROOT / folder).rglob("*")) if path.is_file())


def _answers() -> Iterable[bytes]:
    yield response(rss("News", ["One"]), headers={"ETag": '"a"', "Cache-Control": "max-age=60", "Vary": "Accept"})
    yield response(rss("News", ["One"]), headers={"Content-Encoding": "gzip", "Last-Modified": "never"})
    yield response(status=301, headers={"Location": "/again", "Retry-After": "120"})
    yield response(status=401, headers={"WWW-Authenticate": 'Digest realm="a", nonce="b", qop="auth"'})
    yield response(status=429, headers={"Retry-After": "Mon, 01 Jan 2029 00:00:00 GMT", "Date": "x"})
    in_pieces = b"5;a=b\r\n<rss>\r\n0\r\nX: y\r\n\r\n"
    yield b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + in_pieces
    yield response(status=304) + response(b"<feed/>")


TARGETS: dict[str, tuple[Callable[[bytes], None], Callable[[], Iterable[bytes]]]] = {
    "feed": (feed, lambda: _files("tests/data/feeds")),
    "opml": (opml, lambda: _files("tests/data/opml")),
    "markup": (markup, lambda: _files("tests/data/feeds")),
    "page": (page, lambda: _files("tests/data/pages")),
    "compression": (compression, lambda: ()),
    "preferences": (
        preferences,
        lambda: (b'{"height": 40, "label": "News", "colours": "dark", "speed": 62.5, "x": []}',),
    ),
    "conversation": (conversation, _answers),
}


def main() -> int:
    if len(sys.argv) == 1:
        return max(subprocess.call([sys.executable, "-m", "tests.fuzz", name, "60"]) for name in TARGETS)
    logging.disable()
    target, seeds = TARGETS[sys.argv[1]]
    kept = ROOT / "build" / "fuzz" / sys.argv[1]
    kept.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()):
        (kept / f"seed {number}").write_bytes(seed)
    options = [f"-max_total_time={sys.argv[2]}", "-max_len=8000", "-timeout=10", f"-artifact_prefix={kept.parent}/"]
    atheris.Setup([sys.argv[0], str(kept), *options], target)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
