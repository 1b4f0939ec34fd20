"""The feeds that come with the program, in folders named in the language the program speaks."""

import logging
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ticker.feeds.opml import OpmlFeed, parse_opml
from ticker.resources import resource

log = logging.getLogger(__name__)

_TOPICS = {  # as the folders of the list are called there
    "World": QT_TRANSLATE_NOOP("StarterFeeds", "World"),
    "Regions": QT_TRANSLATE_NOOP("StarterFeeds", "Regions"),
    "Business": QT_TRANSLATE_NOOP("StarterFeeds", "Business"),
    "Science": QT_TRANSLATE_NOOP("StarterFeeds", "Science"),
    "Technology": QT_TRANSLATE_NOOP("StarterFeeds", "Technology"),
    "Sports": QT_TRANSLATE_NOOP("StarterFeeds", "Sports"),
    "Culture": QT_TRANSLATE_NOOP("StarterFeeds", "Culture"),
}


def starter_list() -> tuple[OpmlFeed, ...]:
    """Return the feeds that come with the program; none where the list is missing."""
    try:
        listed = parse_opml(resource("feeds.opml").read_bytes()).outlines
    except OSError as error:
        log.warning("the starter list cannot be read: %s", error)
        return ()
    return tuple(replace(each, folder=tuple(map(_topic_name, each.folder))) for each in listed)


def _topic_name(topic: str) -> str:
    return QCoreApplication.translate("StarterFeeds", str(_TOPICS[topic])) if topic in _TOPICS else topic
