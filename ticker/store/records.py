"""What goes in and comes out of the store beside the entities."""

from dataclasses import dataclass

from ticker.entities import Validators


@dataclass(frozen=True, slots=True)
class Saved:
    """What a document brought: ids of entries never seen before, and of those that were edited."""

    new: tuple[int, ...] = ()
    edited: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """What came beside a document, or in its stead: what to send next time, and where the feed is moving to."""

    validators: Validators
    content_hash: str
    moved_to: str = ""
    left_https: bool = False
    is_whole: bool = True  # a 200: neither a 304 nor only what is new (226)
