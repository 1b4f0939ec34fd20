"""The feeds that come with the program: where they are read from, and what their topics are called."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ticker.feeds.opml import parse_opml
from ticker.resources import resource
from ticker.ui.i18n.languages import LANGUAGES, speak
from ticker.ui.welcome import starter_feeds
from ticker.ui.welcome.starter_feeds import starter_list


def test_the_list_is_read_from_the_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "feeds.opml"
    monkeypatch.setattr(starter_feeds, "resource", tmp_path.joinpath)
    assert starter_list() == ()
    file.write_bytes(
        b'<opml version="2.0"><body><outline text="World">'
        b'<outline type="rss" text="Harbour" xmlUrl="https://example.org/h" language="en"/></outline></body></opml>'
    )
    assert starter_list() == parse_opml(file.read_bytes()).outlines
    assert [feed.folder for feed in starter_list()] == [("World",)]


def test_every_topic_has_a_name_in_the_language_that_is_spoken(qt: QApplication) -> None:
    plain = parse_opml(resource("feeds.opml").read_bytes()).outlines
    speak(qt, "ar")  # which calls nothing as English does
    names = {listed.folder: named.folder for listed, named in zip(plain, starter_list(), strict=True)}
    assert not [topic for topic, name in names.items() if topic == name]
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_who_speaks_one_of_our_languages_only_finds_something_to_read(language: str) -> None:
    topics = Counter(feed.folder for feed in starter_list() if feed.language[:2] == language[:2])
    assert topics.total() >= 4
    assert len(topics) >= 2
