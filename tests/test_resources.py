"""What the program brings along: the getting-started edition, the starter list, the icons."""

import re
from html.parser import HTMLParser

import pytest

from ticker.entities import ParsedEntry, ParsedFeed
from ticker.feeds.opml import ParsedOpml, parse_opml
from ticker.feeds.parse import parse_feed
from ticker.reading.feed_cleaner import clean_feed
from ticker.resources import resource

EDITION_URL = "off-the-wire:getting-started"
ICONS = [
    "add",
    "browser",
    "close",
    "copy",
    "menu",
    "next",
    "pause",
    "play",
    "previous",
    "refresh",
    "remove",
    "save",
    "saved",
    "search",
    "ticker",
    "warning",
]


EDITIONS = sorted(path.stem for path in resource("getting-started").glob("*.atom"))


def edition_in(language: str) -> ParsedFeed:
    return parse_feed(resource("getting-started", f"{language}.atom").read_bytes(), url=EDITION_URL)


@pytest.fixture(scope="module")
def edition() -> ParsedFeed:
    return edition_in("en")


@pytest.fixture(scope="module")
def starter_list() -> ParsedOpml:
    return parse_opml(resource("feeds.opml").read_bytes())


class _Words(HTMLParser):
    def __init__(self, body: str) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.tags: list[str] = []
        self.feed(body)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def words(body: str) -> list[str]:
    return " ".join(_Words(body).parts).split()


def paragraphs(entry: ParsedEntry) -> int:
    return _Words(entry.content_html).tags.count("p")


# the getting-started edition


def test_the_edition_has_a_name_and_a_dozen_stories_by_the_desk(edition: ParsedFeed) -> None:
    assert edition.title == "Getting started"
    assert edition.language == "en"
    assert len(edition.entries) >= 12
    assert {entry.author for entry in edition.entries} == {"The Off the Wire desk"}


def test_every_story_has_an_identity_that_will_last(edition: ParsedFeed) -> None:
    guids = [entry.guid for entry in edition.entries]
    assert len(set(guids)) == len(guids)
    assert all(re.fullmatch(r"tag:off-the-wire\.github\.io,2026:getting-started/[a-z-]+", guid) for guid in guids)


def test_the_welcome_is_the_newest_story_and_the_others_follow_in_order(edition: ParsedFeed) -> None:
    times = [entry.updated_at or 0.0 for entry in edition.entries]
    assert edition.entries[0].guid.endswith("/welcome")
    assert times == sorted(set(times), reverse=True)


def test_every_story_has_a_headline_that_fits_the_bar_and_something_to_read(edition: ParsedFeed) -> None:
    for entry in edition.entries:
        assert 20 <= len(entry.title) <= 90, entry.title
        assert 2 <= paragraphs(entry) <= 6, entry.title
        assert len(words(entry.content_html)) >= 60, entry.title


def test_cleaning_takes_no_word_from_the_edition(edition: ParsedFeed) -> None:
    clean = clean_feed(edition, url=EDITION_URL)
    assert [entry.title for entry in clean.entries] == [entry.title for entry in edition.entries]
    for raw, kept in zip(edition.entries, clean.entries, strict=True):
        assert words(kept.content_html) == words(raw.content_html), raw.title


def test_the_edition_asks_nothing_of_the_network(edition: ParsedFeed) -> None:
    for entry in edition.entries:
        assert not entry.enclosures
        assert not entry.image_url
        assert not {"img", "video", "audio", "iframe", "script", "link"} & set(_Words(entry.content_html).tags)


def test_the_edition_shows_what_the_viewer_can_set(edition: ParsedFeed) -> None:
    tags = {tag for entry in edition.entries for tag in _Words(entry.content_html).tags}
    assert {"ul", "ol", "table", "blockquote", "pre", "kbd", "code", "em", "strong"} <= tags
    ends = [words(entry.content_html)[-1] == "Enditem" for entry in edition.entries]
    assert any(ends)
    assert not all(ends)


@pytest.mark.parametrize("language", EDITIONS)
def test_every_language_has_the_same_stories_told_with_the_same_marks(language: str, edition: ParsedFeed) -> None:
    other = edition_in(language)
    assert other.language == language.replace("_", "-")
    assert [each.guid for each in other.entries] == [each.guid for each in edition.entries]
    assert [each.updated_at for each in other.entries] == [each.updated_at for each in edition.entries]
    for told, english in zip(other.entries, edition.entries, strict=True):
        assert _Words(told.content_html).tags == _Words(english.content_html).tags, english.title
        assert len(told.title) <= 100, told.title
    clean = clean_feed(other, url=EDITION_URL)
    for raw, kept in zip(other.entries, clean.entries, strict=True):
        assert words(kept.content_html) == words(raw.content_html), raw.title


# the starter list


def test_the_starter_list_is_read_without_a_complaint(starter_list: ParsedOpml) -> None:
    assert starter_list.title
    assert not starter_list.problems
    assert len(starter_list.outlines) >= 35


def test_every_starter_feed_has_title_folder_language_and_home(starter_list: ParsedOpml) -> None:
    folders = {"World", "Regions", "Business", "Science", "Technology", "Sports", "Culture"}
    assert {each.folder[0] for each in starter_list.outlines} == folders
    for each in starter_list.outlines:
        assert each.title, each.url
        assert re.fullmatch(r"[a-z]{2}(-[A-Z][A-Za-z]{1,3})?", each.language), each.url
        assert each.home_url.startswith("https://"), each.url


def test_starter_feeds_are_asked_over_https_and_listed_once(starter_list: ParsedOpml) -> None:
    urls = [each.url for each in starter_list.outlines]
    assert all(url.startswith("https://") for url in urls)
    assert len({url.rstrip("/").lower() for url in urls}) == len(urls)
    titles = [each.title for each in starter_list.outlines]
    assert len(set(titles)) == len(titles)


def test_the_starter_list_speaks_many_languages(starter_list: ParsedOpml) -> None:
    languages = {each.language[:2] for each in starter_list.outlines}
    assert {"ar", "de", "en", "es", "fr", "ja", "pt", "ru", "zh"} <= languages


# pictures


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_a_drawing_that_loads_nothing(name: str) -> None:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert "<svg" in drawing
    assert "viewBox" in drawing
    assert not re.search(r"<image|<script|href|url\(\s*['\"]?http", drawing)


def test_no_icon_is_left_over() -> None:
    assert sorted(path.stem for path in resource("icons").glob("*.svg")) == sorted(ICONS)
