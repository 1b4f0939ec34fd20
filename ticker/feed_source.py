"""Where the entries of a feed come from, if not from a feed on the web: a file, a command, a web page, own messages."""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from ticker.quick_dataclass import dataclass

SOURCE_URL = "off-the-wire:source:"  # begins what stands for the URL of such a feed; a key follows
COMMAND_SECONDS = 20.0  # that a command may take, if the user has not said otherwise
MAX_COMMAND_SECONDS = 120.0
DAY_MINUTES = 24 * 60
_MAX_TEXT = 4_000  # characters
_MAX_WORDS = 200
_MAX_MESSAGES = 200
_KEY = re.compile(r"off-the-wire:source:[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file of this machine: a feed document, or lines of text."""

    path: str


@dataclass(frozen=True, slots=True)
class CommandSource:
    """The output of a program: a feed document, or lines of text. No shell reads the arguments."""

    arguments: tuple[str, ...]  # the first is the program
    seconds: float = COMMAND_SECONDS


@dataclass(frozen=True, slots=True)
class PageSource:
    """What is found on a web page: by CSS selectors, or by a text pattern.

    ``title``, ``link`` and ``date`` are selectors within an item; "" takes what is likely.
    """

    url: str
    items: str = ""  # a CSS selector
    title: str = ""
    link: str = ""
    date: str = ""
    pattern: str = ""  # HTML with {title}, {link}, {date} and {*} in it; in place of the selectors


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the user's, on the bar at certain times of the day, in local time."""

    text: str
    link: str = ""
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)  # 0 = Monday
    starts: int = 0  # minutes after midnight
    ends: int = DAY_MINUTES  # not after it; at or before the start: on the next day
    last_day: str = ""  # YYYY-MM-DD; "" for no end


@dataclass(frozen=True, slots=True)
class MessagesSource:
    messages: tuple[Message, ...]


FeedSource = FileSource | CommandSource | PageSource | MessagesSource
_KINDS: dict[str, type[FeedSource]] = {
    "file": FileSource,
    "command": CommandSource,
    "page": PageSource,
    "messages": MessagesSource,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def new_source_url() -> str:
    """Return what stands for the URL of a new feed of this kind."""
    import secrets  # noqa: PLC0415 - loads OpenSSL, for what is rare

    return SOURCE_URL + secrets.token_hex(8)


def is_source_url(url: str) -> bool:
    return _KEY.fullmatch(url) is not None


def is_local(source: FeedSource | None) -> bool:
    """Return whether no network is needed for it."""
    return source is not None and not isinstance(source, PageSource)


def source_text(source: FeedSource | None) -> str:
    """Return a source as JSON, "" for none."""
    if source is None:
        return ""
    return json.dumps({"kind": _NAMES[type(source)], **asdict(source)}, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=1000)
def source_of(text: str) -> FeedSource | None:
    """Return the source that JSON tells of, None if it tells of none that can be."""
    if not text:
        return None
    try:
        values = json.loads(text)
        kind = _KINDS[values.pop("kind")]
        return _made(kind, values)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def name_of(source: FeedSource) -> str:
    """Return what a feed is called where neither its user nor its document names it; "" for messages."""
    match source:
        case FileSource(path):
            return os.path.basename(path.replace("\\", "/")) or path  # noqa: PTH119 - a name, from whatever system
        case CommandSource(arguments):
            return os.path.basename(arguments[0].replace("\\", "/"))  # noqa: PTH119 - likewise
        case PageSource(url):
            return url
        case MessagesSource():
            return ""


def _made(kind: type[FeedSource], values: Mapping[str, Any]) -> FeedSource:
    """Raises ValueError, TypeError or KeyError for what cannot be."""
    if kind is MessagesSource:
        listed = values["messages"]
        if not isinstance(listed, list) or not 0 < len(listed) <= _MAX_MESSAGES:
            raise ValueError("messages")
        return MessagesSource(tuple(_message(each) for each in listed))
    if kind is CommandSource:
        words = tuple(map(_text, values["arguments"]))
        if not 0 < len(words) <= _MAX_WORDS or not words[0]:
            raise ValueError("arguments")
        return CommandSource(words, min(max(float(values.get("seconds", COMMAND_SECONDS)), 1.0), MAX_COMMAND_SECONDS))
    texts = {name: _text(value) for name, value in values.items()}
    if kind is PageSource:
        if not texts["url"].startswith(("http://", "https://")):
            raise ValueError("url")
        return PageSource(**texts)
    if not texts["path"]:
        raise ValueError("path")
    return FileSource(**texts)


def _message(values: Mapping[str, Any]) -> Message:
    days = tuple(sorted({int(day) for day in values.get("weekdays", range(7)) if 0 <= int(day) <= 6}))
    starts, ends = int(values.get("starts", 0)), int(values.get("ends", DAY_MINUTES))
    last_day = _text(values.get("last_day", ""))
    if not 0 <= starts < DAY_MINUTES or not 0 <= ends <= DAY_MINUTES:
        raise ValueError("time")
    if last_day and not re.fullmatch(r"\d{4}-\d\d-\d\d", last_day):
        raise ValueError("day")
    return Message(_text(values["text"]), _text(values.get("link", "")), days, starts, ends, last_day)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _MAX_TEXT or "\0" in value:
        raise TypeError("no text")
    return value
