"""Search for inputs that break us, guided by coverage: ``python -m tests.fuzz feed 600`` (target, seconds).

Needs Atheris (``pip install atheris``), no dependency of ours because it exists for few platforms. The test suite
has property tests for the same targets; what is found here becomes a file in ``tests/data`` or an example there. Inputs
that lead further are kept in ``build/fuzz/TARGET`` and start the next run.
"""

import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]

with atheris.instrument_imports(include=["ticker.feeds", "ticker.reading", "feedparser", "feedparser_sgmllib"]):
    import ticker.feeds.json_feed
    import ticker.feeds.xml_feed  # noqa: F401 - imported when the first of their kind comes otherwise: too late
    from ticker.entities import FetchError
    from ticker.feeds.compression import EncodingError, decompressed
    from ticker.feeds.opml import parse_opml
    from ticker.feeds.parse import parse_feed
    from ticker.reading.markup import cleaned, plain_text, safe_html

ROOT = Path(__file__).parent.parent
URL = "https://news.example/feed"


def feed(content: bytes) -> None:
    with suppress(FetchError):
        parsed = cleaned(parse_feed(content, url=URL), url=URL)
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
        for piece in decompressed([content[1:9], content[9:]], encodings[content[0] % 5] if content else ""):
            assert len(piece) <= 1 << 20
            if (size := size + len(piece)) > 1 << 22:
                return


TARGETS: dict[str, tuple[Callable[[bytes], None], str]] = {
    "feed": (feed, "tests/data/feeds"),
    "opml": (opml, "tests/data/opml"),
    "markup": (markup, "tests/data/feeds"),
    "compression": (compression, ""),
}


def main() -> None:
    target, seeds = TARGETS[sys.argv[1]]
    kept = ROOT / "build" / "fuzz" / sys.argv[1]
    kept.mkdir(parents=True, exist_ok=True)
    for seed in (ROOT / seeds).iterdir() if seeds else ():
        shutil.copy(seed, kept)
    options = [f"-max_total_time={sys.argv[2]}", "-max_len=8000", "-timeout=10", f"-artifact_prefix={kept.parent}/"]
    atheris.Setup([sys.argv[0], str(kept), *options], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
