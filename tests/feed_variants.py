"""Feeds as others are, but for a few facts."""

from dataclasses import replace
from typing import Any

from ticker.entities import Feed


def with_settings(feed: Feed, **changes: Any) -> Feed:
    return replace(feed, settings=replace(feed.settings, **changes))


def with_polling(feed: Feed, **changes: Any) -> Feed:
    return replace(feed, polling=replace(feed.polling, **changes))


def with_move(feed: Feed, **changes: Any) -> Feed:
    return replace(feed, move=replace(feed.move, **changes))
