"""Reads the list of feeds that a file holds: a document of any form we know, or the database of another reader."""

from pathlib import Path

from ticker.feeds.feed_list import (
    FeedListBuilder,
    OpmlFeed,
    OpmlProblem,
    OpmlProblemKind,
    ParsedOpml,
    clean_name,
    web_url,
)
from ticker.store import StoreError, foreign_feeds

_MAX_DOCUMENT_SIZE = 64 * 2**20  # bytes
_SQLITE = b"SQLite format 3\0"


def read_document(path: Path) -> bytes | None:
    """Return what is in a file, None where it is a database. Raises OSError."""
    with path.open("rb") as file:
        beginning = file.read(len(_SQLITE))
        return None if beginning == _SQLITE else beginning + file.read(_MAX_DOCUMENT_SIZE)


def read_list(path: Path, content: bytes | None = None) -> ParsedOpml:
    """Read a list of feeds; its content decides which form it has. ``content``: as of ``read_document``.

    Raises OSError, and StoreError where it is a database that cannot be read.
    """
    from ticker.feeds.list_parser import parse_list  # noqa: PLC0415 - seldom needed

    content = read_document(path) if content is None else content
    if content is not None:
        return parse_list(content)
    feeds = foreign_feeds(path)
    if feeds is None:
        return ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.NOT_OPML),))
    builder = FeedListBuilder()
    for number, each in enumerate(feeds, 1):
        listed = OpmlFeed(
            url=each.url.strip(),
            title=clean_name(each.title),
            folder=each.folder,
            home_url=web_url(each.home_url),
            custom_title=clean_name(each.custom_title),
            is_paused=each.is_paused,
        )
        builder.add(listed, number)
    return builder.build()


def count_feeds(path: Path) -> int | None:
    """Return how many feeds a list holds, None where it cannot be read."""
    try:
        listed = read_list(path)
    except (OSError, StoreError):
        return None
    return None if listed.problems and not listed.outlines else len(listed.outlines)
