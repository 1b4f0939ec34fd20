"""Databases of earlier versions: opened and brought up to date, with everything in them still there."""

import json
import sqlite3
from pathlib import Path

import pytest

from ticker.entities import (
    NO_NETWORK,
    Account,
    ArchiveQuery,
    Check,
    Collection,
    Enclosure,
    FetchErrorKind,
    PollingHints,
    ServerKind,
    Validators,
    Version,
)
from ticker.pages import Extracted
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import Store
from ticker.store.schema import APPLICATION_ID, MIGRATIONS

NOW = 1_700_000_000.0

# as the first version wrote it: something in every table
CONTENT = f"""
INSERT INTO feeds (id, url, feed_title, custom_title, folder, home_url, language, icon_url, on_wire, is_paused,
    interval, prefers_full_story, colour, pictures, wire_limit, read_policy, importance, place, etag, last_modified,
    content_hash, hints, added_at, checked_at, succeeded_at, news_at, seconds, document_at, moved_from, keeps_address,
    needs_access, next_check_at, next_check_reason, check_count, failures, failing_since, error, error_detail)
    VALUES (1, 'https://a.example/', 'A', 'Mine', '["World","Asia"]', 'https://a.example/home', 'en', 'icon', 0, 1,
    900, 1, '#8a1020', 'always', 3, 'passed', 5, 1, '"e"', 'Mon', 'hash', '[60, [1], [2]]', 1, 2, 3, 4, 5, 6,
    'https://old.example/', 1, 1, 8, 'back-off', 21, 9, 10, 'gone', 'detail');
INSERT INTO feeds (id, url, added_at, place, moved_to, moved_since, left_https, remote_id, remote_title, remote_folder)
    VALUES (2, 'https://b.example/', 1, 0, 'https://new.example/', 7, 1, 'feed/2', 'B', '[]');
INSERT INTO feeds (id, url, added_at, is_removed) VALUES (3, 'https://c.example/', 1, 1);
INSERT INTO entries (id, feed_id, guid, link, title, author, published_at, updated_at, first_seen_at, language,
    categories, enclosures, image_url, is_saved, group_id)
    VALUES (1, 1, 'g', 'https://a.example/1', 'Storm tonight', 'Ada', {NOW}, 2, 3, 'de', '["Sea"]',
    '[["https://a.example/1.mp3", "audio/mpeg", 5, "Sound", 6]]', 'https://a.example/1.png', 1, 1);
INSERT INTO entries (id, feed_id, guid, title, published_at, first_seen_at, is_read, remote_id, remote_read,
    remote_saved, group_id)
    VALUES (2, 2, 'g', 'Storm at night', {NOW - 60}, 3, 1, 12, 0, 0, 1);
CREATE VIRTUAL TABLE words_0 USING fts5 (terms, content = '', columnsize = 0, tokenize = 'ascii');
INSERT INTO event_keys VALUES (5, 1, {NOW});
INSERT INTO passes VALUES (1, 4);
INSERT INTO wire_sets VALUES (7, 'Morning'), (8, 'Evening');
INSERT INTO wire_set_parts VALUES (7, '["World"]', NULL), (7, NULL, 2), (8, NULL, 1);
INSERT INTO rules VALUES
    (1, 2, '{{"name":"Later","action":"mute","conditions":[{{"aspect":"words","value":"x"}}],"colour":"#112233"}}'),
    (2, 1, '{{"name":"First","action":"highlight","conditions":[{{"aspect":"words","value":"storm"}}],
        "colour":"#aa0000"}}');
INSERT INTO account VALUES (1, 'https://server.example/', 'ann', 5, 'unauthorized', 'detail', 1, 1);
INSERT INTO holds VALUES ('a.example', {NOW + 600});
INSERT INTO checks VALUES (1, 0, 1, 2, 'interval', 404, 'not-found', 'detail', 12, 0.5, 3, 's', 't', 'e', 'l');
INSERT INTO icons VALUES (1, 5, x'0102', 1);
INSERT INTO bodies VALUES (1, '<p>Short</p>', '<p>Long</p>'), (2, '', '');
INSERT INTO stories VALUES (1, 5, 'Title', 'By Ada', 6, 'Site', 'en', 'image', '<p>Whole</p>', 1, 1);
INSERT INTO tags VALUES ('sea', 1);
INSERT INTO notes VALUES (1, 'Read again');
INSERT INTO pictures VALUES (1, 'https://a.example/1.png', x'0304');
"""


def statements_of(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    return connection.execute("SELECT type, name, tbl_name FROM sqlite_schema ORDER BY name").fetchall()


def columns_of(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    return connection.execute(
        "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1, 2"
    ).fetchall()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database that the first version has written."""
    path = tmp_path / "wire.sqlite3"
    connection = sqlite3.connect(path)
    connection.executescript(f"{MIGRATIONS[0]} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1;")
    connection.executescript(f"PRAGMA foreign_keys = ON; BEGIN; {CONTENT} COMMIT;")
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    assert all(
        connection.execute(f"SELECT 1 FROM {name}").fetchone() for name in tables if not name.startswith("words")
    )
    connection.close()
    return path


def test_everything_in_a_database_of_the_first_version_is_found_again(path: Path) -> None:
    with Store(path, now=lambda: NOW) as store:
        assert store.maintenance.is_intact()
        assert not store.is_new
        first, second = store.feeds.get(1), store.feeds.get(2)
        assert first is not None
        assert second is not None
        told = (first.url, first.feed_title, first.home_url, first.language, first.icon_url, first.added_at)
        assert told == ("https://a.example/", "A", "https://a.example/home", "en", "icon", 1.0)
        assert (first.news_at, first.is_remote, second.remote_id) == (4, False, "feed/2")
        settings = first.settings
        assert (settings.custom_title, settings.folder, settings.position) == ("Mine", ("World", "Asia"), 1)
        assert not settings.on_wire
        assert settings.is_paused
        assert settings.interval == 900
        assert (settings.prefers_full_story, settings.color, settings.pictures) == (True, "#8a1020", "always")
        assert (settings.wire_limit, settings.read_policy, settings.importance) == (3, "passed", 5)
        polling = first.polling
        assert (polling.validators, polling.content_hash) == (Validators('"e"', "Mon"), "hash")
        assert polling.hints == PollingHints(60, frozenset({1}), frozenset({2}))
        assert (polling.checked_at, polling.succeeded_at, polling.document_at, polling.seconds) == (2, 3, 6, 5)
        assert (polling.next_check_at, polling.next_check_reason, polling.needs_access) == (8, "back-off", True)
        assert (polling.failures, polling.failing_since, polling.error) == (9, 10, FetchErrorKind.GONE)
        assert (first.move.moved_from, first.move.keeps_address) == ("https://old.example/", True)
        assert (second.move.moved_to, second.move.moved_since, second.move.left_https) == (
            "https://new.example/",
            7,
            True,
        )
        assert (first.source, first.is_confirmed, first.network, settings.only_current) == (
            None,
            True,
            NO_NETWORK,
            False,
        )
        assert [each.id for each in store.feeds.all()] == [2, 1]
        assert store.feeds.next_position() == 2
        store.feeds.set_removed(3, False)
        assert len(store.feeds.all()) == 3


def test_entries_of_the_first_version_are_whole(path: Path) -> None:
    with Store(path, now=lambda: NOW) as store:
        known = store.entries.with_feed(1)
        assert known is not None
        entry, feed = known
        assert (entry.title, entry.author, entry.published_at, entry.updated_at) == ("Storm tonight", "Ada", NOW, 2)
        assert (entry.categories, entry.is_saved, entry.language) == (("Sea",), True, "de")
        assert entry.enclosures == (Enclosure("https://a.example/1.mp3", "audio/mpeg", 5, "Sound", 6),)
        assert (entry.summary_html, entry.content_html, feed.title) == ("<p>Short</p>", "<p>Long</p>", "Mine")
        assert store.entries.story(1) == Extracted(
            "Title", "By Ada", 6, "Site", "en", "image", "<p>Whole</p>", is_paywalled=True, is_consent_page=True
        )
        assert (store.tags.all(), store.tags.note(1)) == ((("sea", 1),), "Read again")
        assert store.pictures.urls(1) == {"https://a.example/1.png"}
        assert store.pictures.get(1, store.pictures.first_url(1)) == b"\3\4"
        assert store.groups.versions(1) == (Version(2, "https://b.example/", "Storm at night"),)
        assert store.pass_counts.count(1) == 4
        assert store.entries.unread_counts() == {1: 1}
        store.feeds.change(1, {"on_wire": True})
        (first, second) = store.entries.headlines(limit=9)
        assert (first.feed_color, first.is_read_when_passed, first.is_saved, second.is_read) == (
            "#8a1020",
            True,
            True,
            True,
        )
        while store.archive.complete_index():
            pass
        assert store.archive.ids(ArchiveQuery("storm night"), None, 9)[0] == (2,)


def test_what_is_kept_beside_the_entries_is_kept(path: Path) -> None:
    with Store(path, now=lambda: NOW) as store:
        assert store.collections.all() == (
            Collection(8, "Evening", (), (1,)),
            Collection(7, "Morning", (("World",),), (2,)),
        )
        assert store.collections.feeds_within(Collection(0, "", (("World",),))) == (1,)
        conditions = (Condition(Aspect.WORDS, "storm"),)
        assert store.rules.all() == (
            Rule(2, "First", Action.HIGHLIGHT, conditions, "#aa0000"),
            Rule(1, "Later", Action.MUTE, (Condition(Aspect.WORDS, "x"),), "#112233"),
        )
        assert store.account.get() == Account(
            ServerKind.GOOGLE_READER,
            "https://server.example/",
            "ann",
            5,
            FetchErrorKind.UNAUTHORIZED,
            "detail",
            was_reset=True,
            takes_new=True,
        )
        assert [each.remote_id for each in store.remote_marks.outgoing(9)] == ["12"]
        assert store.polling.paused_hosts() == {"a.example": NOW + 600}
        assert store.polling.checks(1) == (
            Check(
                1,
                2,
                "interval",
                404,
                FetchErrorKind.NOT_FOUND,
                "detail",
                12,
                0.5,
                3,
                Validators("s", "t"),
                Validators("e", "l"),
            ),
        )
        assert (store.icons.get(1), store.icons.is_chosen(1)) == (b"\1\2", True)


def test_what_was_kept_goes_with_its_feed_as_ever(path: Path) -> None:
    with Store(path, now=lambda: NOW) as store:
        store.feeds.set_removed(1, True)
        assert store.feeds.delete_removed() == ("https://a.example/",)
        assert store.collections.get(8) == Collection(8, "Evening")
        assert store.entries.get(1) is None


def test_a_database_brought_up_to_date_is_like_a_new_one(path: Path, tmp_path: Path) -> None:
    new_path = tmp_path / "new.sqlite3"
    for each in (path, new_path):
        with Store(each):
            pass
    old, new = sqlite3.connect(path), sqlite3.connect(new_path)
    old.execute("DROP TABLE words_0")  # a new one has it from its first entry on
    assert statements_of(old) == statements_of(new)
    assert columns_of(old) == columns_of(new)
    assert old.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    old.close()
    new.close()


def test_a_database_of_the_first_version_can_be_set_aside(path: Path) -> None:
    content = path.read_bytes()
    aside = Store.set_aside(path)
    assert aside is not None
    assert aside.read_bytes() == content
    with Store(path) as store:
        assert store.is_new


def test_rules_that_were_written_to_a_file_are_read(path: Path) -> None:
    from ticker.rules import dump_rules, load_rules

    with Store(path) as store:
        rules = store.rules.all()
    written = json.loads(dump_rules(rules))
    for rule in written["rules"]:
        rule["colour"] = rule.pop("color")
    assert [each.color for each in load_rules(json.dumps(written))] == ["#aa0000", "#112233"]


def test_icons_that_were_kept_as_sites_sent_them_go_and_those_of_the_user_stay(path: Path) -> None:
    connection = sqlite3.connect(path)
    (own,) = connection.execute("SELECT content FROM icons WHERE is_own").fetchone()
    connection.execute(
        "INSERT INTO icons SELECT id, 0, x'ff', 0 FROM feeds WHERE id NOT IN (SELECT feed_id FROM icons)"
    )
    assert connection.execute("SELECT count(*) FROM icons WHERE NOT is_own").fetchone() > (0,)
    connection.commit()
    connection.close()
    with Store(path) as store:
        kept = [store.icons.get(feed.id) for feed in store.feeds.all()]
    assert [each for each in kept if each] == [own]
