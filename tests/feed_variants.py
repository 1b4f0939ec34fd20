"""Feeds as others are, but for a few facts."""

from dataclasses import replace
from typing import Any, Unpack

from ticker.entities import Feed
from ticker.store import FeedChanges


def with_settings(feed: Feed, **changes: Unpack[FeedChanges]) -> Feed:
    return replace(feed, settings=replace(feed.settings, **changes))  # type: ignore[misc] # of the settings, no URL


def with_polling(feed: Feed, **changes: Any) -> Feed:
    return replace(feed, polling=replace(feed.polling, **changes))


def with_move(feed: Feed, **changes: Any) -> Feed:
    return replace(feed, move=replace(feed.move, **changes))
