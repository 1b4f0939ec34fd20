"""What a feed can come from, beside the web."""

from enum import StrEnum

from ticker.feed_source import CommandSource, FeedSource, FileSource, MessagesSource, PageSource


class SourceKind(StrEnum):
    FILE = "file"
    COMMAND = "command"
    PAGE = "page"
    MESSAGES = "messages"


def kind_of(source: FeedSource) -> SourceKind:
    match source:
        case FileSource():
            return SourceKind.FILE
        case CommandSource():
            return SourceKind.COMMAND
        case PageSource():
            return SourceKind.PAGE
        case MessagesSource():
            return SourceKind.MESSAGES
