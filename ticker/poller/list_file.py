"""Reads the list of feeds that a file holds: a document of any form we know, or the database of another reader."""

from pathlib import Path

from ticker.feeds.feed_file import FeedFile, parse_feed_file
from ticker.feeds.feed_list import (
    FeedListBuilder,
    OpmlFeed,
    OpmlProblem,
    OpmlProblemKind,
    ParsedOpml,
    clean_name,
    web_url,
)
from ticker.quick_dataclass import dataclass
from ticker.store import foreign_feeds
from ticker.user_files import read_beginning, read_file

_MAX_DOCUMENT_SIZE = 64 * 2**20  # bytes
_SQLITE = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class FoundList:
    """What a file holds: a list of feeds, or a feed itself."""

    listed: ParsedOpml
    feed: FeedFile | None = None


def read_list(path: Path, content: bytes | None = None) -> FoundList:
    """Read a list of feeds; its content decides which form it has, and is that of the file if not given.

    Raises FileError, and StoreError if it is a database that cannot be read.
    """
    from ticker.feeds.list_parser import parse_list  # noqa: PLC0415 - rarely needed

    if content is None and read_beginning(path, len(_SQLITE)) == _SQLITE:
        return FoundList(_listed_in_database(path))
    content = read_file(path, _MAX_DOCUMENT_SIZE) if content is None else content
    if content and (feed := parse_feed_file(content)) is not None:
        return FoundList(ParsedOpml(), feed)
    return FoundList(parse_list(content))


def _listed_in_database(path: Path) -> ParsedOpml:
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


def count_of(found: object) -> int | None:
    """Return how many feeds a list that was read holds, None if it is none."""
    if not isinstance(found, FoundList):
        return None
    listed = found.listed
    is_none = found.feed is not None or (listed.problems and not listed.outlines)
    return None if is_none else len(listed.outlines)
