"""Unfinished requests of the user: kept in a file beside the database, so that they survive a quit or a crash.

Another program may hold the database's lock, a server may be slow, a list may be long. Usernames and passwords are
never written; the user is asked for them again.
"""

import dataclasses
import json
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ticker.feed_source import source_of, source_text
from ticker.feeds.feed_list import OpmlFeed
from ticker.paths import write_durably
from ticker.poller.commands import AcceptMove, AddFeeds, ImportList, Subscribe

log = logging.getLogger(__name__)

Request = Subscribe | AddFeeds | ImportList | AcceptMove
_MAX_SIZE = 64 * 2**20  # bytes


class UnfinishedRequests:
    """Belongs to the poller thread. Without a path nothing is kept."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._kept: Sequence[Request] = ()

    def keep(self, requests: Sequence[Request]) -> None:
        """Store exactly these in the file, if they have changed."""
        if len(requests) == len(self._kept) and all(map(_is_same, requests, self._kept)):
            return
        try:
            if self._path is not None and requests:
                write_durably(self._path, "".join(map(_line_of, requests)).encode("utf-8", "replace"))
            elif self._path is not None:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("what is to be subscribed to is in memory only: %s", error)
        self._kept = tuple(requests)

    def load(self) -> tuple[Request, ...]:
        """Return the requests that were unfinished when the program ended."""
        try:
            if self._path is None or not self._path.is_file() or self._path.stat().st_size > _MAX_SIZE:
                return ()
            lines = self._path.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            log.warning("what was to be subscribed to cannot be read: %s", error)
            return ()
        self._kept = tuple(each for line in lines if (each := _request_of(line)) is not None)
        return tuple(self._kept)


def _is_same(request: Request, other: Request) -> bool:
    if isinstance(request, AddFeeds) and isinstance(other, AddFeeds):
        return request.feeds is other.feeds  # they may be many
    return request == other


def of_kind(messages: Iterable[object]) -> list[Request]:
    """Return the messages that are kept: all that ask for feeds, but those that want only a look at one."""
    found = [each for each in messages if isinstance(each, Request)]
    return [each for each in found if not (isinstance(each, Subscribe) and each.is_preview)]


def _line_of(request: Request) -> str:
    match request:
        case Subscribe():
            values: dict[str, Any] = {"subscribe": request.requested_url, "folder": request.folder}
            values["title"] = request.custom_title
        case AddFeeds(feeds, is_arranged):
            values = {"add": [_changed_values(each) for each in feeds], "is_arranged": is_arranged}
        case ImportList(path, content):
            values = {"import": path, "content": None if content is None else content.decode("utf-8", "replace")}
        case AcceptMove(feed_id):
            values = {"accept_move": feed_id}
    return f"{json.dumps(values)}\n"


def _changed_values(feed: OpmlFeed) -> dict[str, Any]:
    fields = dataclasses.fields(feed)
    values = {each.name: value for each in fields if (value := getattr(feed, each.name)) != each.default}
    if feed.source is not None:
        values["source"] = source_text(feed.source)
    return values


def _request_of(line: str) -> Request | None:
    """Return the request in a line, None if there is none that can be read: the end was cut off."""
    try:
        match json.loads(line):
            case {"subscribe": str(url), "folder": list(folder), "title": str(title)}:
                return Subscribe(url, tuple(map(str, folder)), title)
            case {"add": list(feeds), "is_arranged": bool(is_arranged)}:
                return AddFeeds(tuple(map(_feed_of, feeds)), is_arranged)
            case {"import": str(path), "content": str() | None as content}:
                return ImportList(path, None if content is None else content.encode("utf-8", "replace"))
            case {"accept_move": int(feed_id)}:
                return AcceptMove(feed_id)
    except (ValueError, TypeError, RecursionError):
        pass
    log.warning("a request that was not done cannot be read")
    return None


def _feed_of(values: Any) -> OpmlFeed:
    if not isinstance(values, dict):
        raise TypeError("no feed")
    source = source_of(str(values.pop("source", "")))
    feed = OpmlFeed(**values, source=source)
    return dataclasses.replace(feed, folder=tuple(map(str, feed.folder)))
