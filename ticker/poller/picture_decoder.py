"""Has pictures decoded in a separate process: those of stories, icons of sites, and icons chosen by the user."""

import logging
import queue
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from ticker.entities import FetchError, FetchErrorKind, Icon, Picture
from ticker.feeds.fetch import Fetched
from ticker.parser_process import ParserProcess
from ticker.poller.jobs import ChosenIcon, FetchTask, Result, TaskResult
from ticker.poller.parse_thread import start_parsing

log = logging.getLogger(__name__)

_Decoded = Result | TaskResult | ChosenIcon
_Work = Callable[[ParserProcess], _Decoded]

P = TypeVar("P", Picture, Icon)

_MAX_COSTLY = 2  # pictures of a story that took all the time there is; the others are left out then
_FORGOTTEN_AFTER = 300.0  # seconds


class PictureDecoder:
    """Decodes the latest picture first: it belongs to the open story. The thread starts with the first picture."""

    def __init__(self, make_parser: Callable[[], ParserProcess], deliver: Callable[[_Decoded], None]) -> None:
        self._parser = make_parser()
        self._deliver = deliver
        self._waiting: queue.LifoQueue[_Work | None] = queue.LifoQueue()
        self._costly: dict[int, list[float]] = {}  # by entry: when (monotonic) one took too long
        self._is_started = False

    def decode(self, task: FetchTask, content: bytes, *, is_new: bool) -> None:
        """Have the picture in a file decoded; ``is_new``: it came just now, and may have to be kept."""
        self._add(lambda parser: self._picture(parser, task, content, is_new=is_new))

    def make_icon(self, result: Result) -> None:
        """Have the icon in an answer made small."""
        self._add(lambda parser: _icon(parser, result))

    def make_chosen_icon(self, chosen: ChosenIcon) -> None:
        """Have the picture in a file the user has chosen made small."""
        self._add(lambda parser: _chosen_icon(parser, chosen))

    def close(self) -> None:
        self._parser.close()
        self._waiting.put(None)

    def _add(self, work: _Work) -> None:
        if not self._is_started:
            self._is_started = True
            start_parsing("pictures", self._parser, self._waiting, lambda work: work(self._parser), self._deliver)
        self._waiting.put(work)

    def _picture(self, parser: ParserProcess, task: FetchTask, content: bytes, *, is_new: bool) -> TaskResult:
        now = time.monotonic()
        costly = [at for at in self._costly.get(task.entry_id, ()) if now - at < _FORGOTTEN_AFTER]
        if len(costly) >= _MAX_COSTLY:
            return TaskResult(task, error=FetchError(FetchErrorKind.PARSE_TIMED_OUT), is_refused=True)
        try:
            picture = _guarded(lambda: parser.decode_picture(content, url=task.url, height=task.height))
        except FetchError as error:
            if error.kind is FetchErrorKind.PARSE_TIMED_OUT:
                self._costly[task.entry_id] = [*costly, now]
            log.info("a picture could not be decoded: %s", error)
            return TaskResult(task, error=error, is_refused=True)
        return TaskResult(task, content=content if is_new else b"", picture=picture)


def _icon(parser: ParserProcess, result: Result) -> Result:
    answer = result.answer
    assert isinstance(answer, Fetched)  # noqa: S101 - nothing else is given here
    result = replace(result, answer=replace(answer, body=b""))
    try:
        return replace(result, icon=_guarded(lambda: parser.make_icon(answer.body, url=answer.url)))
    except FetchError as error:
        log.info("an icon could not be decoded: %s", error)
        return result


def _chosen_icon(parser: ParserProcess, chosen: ChosenIcon) -> ChosenIcon:
    try:
        icon = _guarded(lambda: parser.make_icon(chosen.content, url=chosen.path))
    except FetchError:
        icon = None
    return replace(chosen, content=b"", icon=icon)


def _guarded(decode: Callable[[], P]) -> P:
    """Decode a picture. Raises FetchError, and nothing else: the thread has others to decode."""
    try:
        return decode()
    except FetchError:
        raise
    except Exception as error:
        log.exception("an unexpected error while decoding a picture")
        raise FetchError(FetchErrorKind.INTERNAL, type(error).__name__) from error
