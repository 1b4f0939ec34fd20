"""Parses feeds and pages and decodes pictures, in a separate process.

Documents are untrusted. One that takes forever, or all the memory, only costs that process, and parsing does not
block the interpreter of the windows. The process is started for a document, parses those that come with it, and is
stopped when there were none for a while.
"""

import contextlib
import faulthandler
import logging
import math
import os
import pickle
import signal
import sys
import time
import traceback
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any, Literal

from ticker.child_process import start_python
from ticker.entities import FetchError, FetchErrorKind, Icon, ParsedFeed, Picture
from ticker.feed_source import PageSource, source_of, source_text
from ticker.pages import Extracted, FeedLink, FeedLinks, IconLinks, PagePreview

if TYPE_CHECKING:
    import subprocess

log = logging.getLogger(__name__)

PARSE_SECONDS = 30.0  # of one document; ticker.feeds.parse gives up by itself before, if it can
WATCH_SECONDS = 5.0  # of a page that is watched: of what its user has written there may be no end
PAGE_SECONDS = 10.0  # of one page: somebody waits for it
PICTURE_SECONDS = 10.0  # of one picture, where others may use the processor too
PICTURE_CPU_SECONDS = 3  # a photo of 50 million pixels takes one
_MAX_MEMORY = 1 << 30  # bytes
_NICENESS = 5  # the strip comes first
_Task = Literal["feed", "lines", "watch", "preview", "page", "icons", "feeds", "picture", "icon"]
_Parsed = PagePreview | ParsedFeed | Extracted | IconLinks | FeedLinks | Picture | Icon
_SERVE = "from ticker.parser_process import serve; serve({seconds}, {cpu_seconds})"


class ParserProcess:
    """Turns documents into feeds, pages into articles, cleaned, and files into pictures.

    One thread's; ``close`` may be called from any. A task may take ``seconds``, and of these ``cpu_seconds`` of the
    processor if the platform can tell.
    """

    def __init__(self, seconds: float = PARSE_SECONDS, cpu_seconds: int | None = None) -> None:
        self._seconds = seconds
        self._cpu_seconds = cpu_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    def parse_feed(self, body: bytes, *, url: str, content_type: str = "") -> ParsedFeed:
        """Return the feed in ``body``, cleaned. Raises FetchError."""
        answer = self._ask("feed", body, url, content_type)
        assert isinstance(answer, ParsedFeed)  # noqa: S101 - that is what a feed is parsed into
        return answer

    def parse_text_or_feed(self, body: bytes, *, url: str) -> ParsedFeed:
        """Return the feed in ``body``, which may be lines of text, cleaned. Raises FetchError."""
        answer = self._ask("lines", body, url, "")
        assert isinstance(answer, ParsedFeed)  # noqa: S101 - likewise
        return answer

    def watch_page(self, page: bytes, source: PageSource, *, charset: str = "") -> ParsedFeed:
        """Return what is found on a page that is watched, cleaned. Raises FetchError."""
        answer = self._ask("watch", page, source_text(source), charset)
        assert isinstance(answer, ParsedFeed)  # noqa: S101 - likewise
        return answer

    def preview_page(self, page: bytes, source: PageSource, *, charset: str = "") -> PagePreview:
        """Return what would be found on a page, and what else could be watched there. Raises FetchError."""
        answer = self._ask("preview", page, source_text(source), charset)
        assert isinstance(answer, PagePreview)  # noqa: S101 - likewise
        return answer

    def extract_article(self, page: bytes, *, url: str, charset: str = "") -> Extracted:
        """Return the article on ``page``, empty if there is none. Raises FetchError."""
        answer = self._ask("page", page, url, charset)
        assert isinstance(answer, Extracted)  # noqa: S101 - likewise
        return answer

    def icon_links(self, page: bytes, *, url: str, charset: str = "") -> IconLinks:
        """Return where ``page`` says the icons of its site are. Raises FetchError."""
        answer = self._ask("icons", page, url, charset)
        assert isinstance(answer, IconLinks)  # noqa: S101 - likewise
        return answer

    def feed_links(self, page: bytes, *, url: str, charset: str = "") -> FeedLinks:
        """Return the feeds that ``page``, or an OPML document, tells of. Raises FetchError."""
        answer = self._ask("feeds", page, url, charset)
        assert isinstance(answer, FeedLinks)  # noqa: S101 - likewise
        return answer

    def decode_picture(self, content: bytes, *, url: str, height: int = 0) -> Picture:
        """Return the picture in a file, with ``height`` one that is no higher, in pixels. Raises FetchError."""
        answer = self._ask("picture", content, url, str(height))
        assert isinstance(answer, Picture)  # noqa: S101 - likewise
        return answer

    def make_icon(self, content: bytes, *, url: str) -> Icon:
        """Return the picture in a file as a small one. Raises FetchError."""
        answer = self._ask("icon", content, url, "")
        assert isinstance(answer, Icon)  # noqa: S101 - likewise
        return answer

    def _ask(self, task: _Task, body: bytes, url: str, hint: str) -> _Parsed:
        if self._process is not None and self._process.poll() is not None:
            self.stop()  # something has ended it while it had nothing to do
        process = self._process or self._start()
        started_at = time.monotonic()
        try:
            _send(process.stdin, (task, body, url, hint))
            answer = pickle.load(process.stdout)  # type: ignore[arg-type]  # noqa: S301 - our own process
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            took_too_long = _has_used_up_cpu(process) or time.monotonic() - started_at >= _seconds_for(
                task, self._seconds
            )
            self.stop()
            kind = FetchErrorKind.PARSE_TIMED_OUT if took_too_long else FetchErrorKind.INTERNAL
            raise FetchError(kind, "" if took_too_long else "parser ended") from error
        match answer:
            case ParsedFeed() | PagePreview() | Extracted() | IconLinks() | FeedLinks() | Picture() | Icon():
                return answer
            case (kind, detail):
                raise FetchError(kind, detail)
            case _:
                log.error("an unexpected error while reading %s\n%s", url, answer)
                raise FetchError(FetchErrorKind.INTERNAL)

    def stop(self) -> None:
        """Stop the process; the next document starts it again."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def close(self) -> None:
        """Kill the process, whatever it does. Cannot be used afterwards."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()

    def _start(self) -> "subprocess.Popen[bytes]":
        code = _SERVE.format(seconds=self._seconds, cpu_seconds=self._cpu_seconds)
        process = self._process = start_python(code)
        if self._is_closed:
            process.kill()
        return process


def _has_used_up_cpu(process: "subprocess.Popen[bytes]") -> bool:
    """Return whether a process that answers no more was ended for the time of the processor it took."""
    import subprocess  # noqa: PLC0415 - there since the process was started

    with contextlib.suppress(subprocess.TimeoutExpired):
        if sys.platform == "win32":
            from ticker.desktop.job_windows import OUT_OF_CPU  # noqa: PLC0415 - only on Windows

            return process.wait(1) == OUT_OF_CPU
        return process.wait(1) == -signal.SIGXCPU
    return False


def serve(seconds: float, cpu_seconds: int | None = None) -> None:
    """Parse documents from standard input until it ends: what the process of its own runs."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the program to answer
    limit_cpu = _limit_resources()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a stray print must not end up among the answers
    while True:
        try:
            task, body, url, hint = pickle.load(source)  # noqa: S301 - our own process
        except EOFError:
            return
        patience = _seconds_for(task, seconds)
        faulthandler.dump_traceback_later(patience, exit=True)  # works even while the interpreter lock is held
        if cpu_seconds is not None:
            limit_cpu(cpu_seconds)
        answer = _answer(task, body, url, hint)
        faulthandler.cancel_dump_traceback_later()
        _send(sink, answer)


def _seconds_for(task: _Task, seconds: float) -> float:
    return min(seconds, WATCH_SECONDS) if task in {"watch", "preview"} else seconds


def _answer(task: _Task, body: bytes, url: str, hint: str) -> _Parsed | tuple[FetchErrorKind, str] | str:
    try:
        return _PARSERS[task](body, url, hint)
    except FetchError as error:
        return error.kind, error.detail
    except MemoryError:
        return FetchErrorKind.TOO_LARGE, ""
    except Exception:  # noqa: BLE001 - the other process logs it
        return traceback.format_exc()


def _parse_feed(body: bytes, url: str, content_type: str) -> ParsedFeed:
    from ticker.feeds.parse import parse_feed  # noqa: PLC0415 - slow, and only this process needs them
    from ticker.reading.feed_cleaner import clean_feed  # noqa: PLC0415

    return clean_feed(parse_feed(body, url=url, content_type=content_type), url=url)


def _parse_text_or_feed(body: bytes, url: str, _hint: str) -> ParsedFeed:
    from ticker.feeds.text_lines import parse_text_or_feed  # noqa: PLC0415 - slow, like the others
    from ticker.reading.feed_cleaner import clean_feed  # noqa: PLC0415

    return clean_feed(parse_text_or_feed(body, url=url), url=url)


def _watch_page(page: bytes, source: str, charset: str) -> ParsedFeed:
    from ticker.feeds.dates import parse_date  # noqa: PLC0415 - slow, like the others
    from ticker.reading.feed_cleaner import clean_feed  # noqa: PLC0415
    from ticker.reading.page_watch import watched_feed  # noqa: PLC0415

    watched = _page_source(source)
    return clean_feed(watched_feed(page, watched, parse_date, charset=charset), url=watched.url)


def _preview_page(page: bytes, source: str, charset: str) -> PagePreview:
    from ticker.reading.page_watch import guesses  # noqa: PLC0415 - slow, like the others

    offered = guesses(page, _page_source(source).url, charset=charset)
    try:
        return PagePreview(_watch_page(page, source, charset), offered)
    except FetchError as error:
        return PagePreview(ParsedFeed(), offered, error.kind, error.detail)


def _page_source(text: str) -> PageSource:
    source = source_of(text)
    assert isinstance(source, PageSource)  # noqa: S101 - nothing else is sent here
    return source


def _extract_article(page: bytes, url: str, charset: str) -> Extracted:
    from ticker.reading.extraction import extract_article  # noqa: PLC0415 - slow, like the others

    return extract_article(page, url, charset=charset)


def _find_icon_links(page: bytes, url: str, charset: str) -> IconLinks:
    from ticker.reading.site_icons import icon_links  # noqa: PLC0415 - slow, like the others

    return icon_links(page, url, charset=charset)


def _find_feed_links(page: bytes, url: str, charset: str) -> FeedLinks:
    from ticker.feeds.opml import parse_opml  # noqa: PLC0415 - slow, like the others
    from ticker.reading.feed_links import feed_links  # noqa: PLC0415

    if b"<opml" in page[:2000].lower():
        return FeedLinks(tuple(FeedLink(each.url, each.title) for each in parse_opml(page).outlines))
    return FeedLinks(feed_links(page, url, charset=charset))


def _decode_picture(content: bytes, _url: str, height: str) -> Picture:
    from ticker.reading.pictures import decode_picture  # noqa: PLC0415 - slow, like the others

    return decode_picture(content, int(height or 0))


def _make_icon(content: bytes, _url: str, _hint: str) -> Icon:
    from ticker.reading.pictures import make_icon  # noqa: PLC0415 - slow, like the others

    return make_icon(content)


_PARSERS: dict[_Task, Callable[[bytes, str, str], _Parsed]] = {
    "feed": _parse_feed,
    "lines": _parse_text_or_feed,
    "watch": _watch_page,
    "preview": _preview_page,
    "page": _extract_article,
    "icons": _find_icon_links,
    "feeds": _find_feed_links,
    "picture": _decode_picture,
    "icon": _make_icon,
}


def _limit_resources() -> Callable[[int], None]:
    """Bound memory and lower the priority. Returns what bounds the processor's time."""
    if sys.platform == "win32":
        return _limit_in_job()
    import resource  # noqa: PLC0415 - not on Windows

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a stranger's document is no reason to fill the disk
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY, _MAX_MEMORY))
    with contextlib.suppress(OSError):
        os.nice(_NICENESS)

    def limit_cpu(seconds: int) -> None:
        """End this process (SIGXCPU) when it has used the processor for so many seconds more."""
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time()) + seconds, most))

    return limit_cpu


def _limit_in_job() -> Callable[[int], None]:
    from ticker.desktop.job_windows import Job  # noqa: PLC0415 - only on Windows

    return Job(_MAX_MEMORY).limit_cpu


def _send(pipe: IO[bytes] | None, record: Any) -> None:
    assert pipe is not None  # noqa: S101 - opened as one
    pickle.dump(record, pipe, pickle.HIGHEST_PROTOCOL)
    pipe.flush()
