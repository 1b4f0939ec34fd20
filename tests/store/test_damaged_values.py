"""Any value of any table may have gone bad: the store opens, what a start needs is there, and nothing else is lost."""

import gc
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store_samples import checked, entry, save
from ticker.entities import ArchiveQuery, Collection, FeedSettings, FetchErrorKind, ServerKind
from ticker.feeds.opml_writer import write_opml
from ticker.pages import Extracted
from ticker.preferences import Preferences
from ticker.profile import open_profile
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import ShareKind, Store
from ticker.store.schema import MIGRATIONS
from ticker.wire import Wire

NOW = 1_700_000_000.0
BAD_VALUES = (
    "x'00ff80'",  # a BLOB, and no UTF-8
    "CAST(x'61ff8062' AS TEXT)",
    "'{\"broken\": '",
    "'[[[1]]]'",
    "'no such choice'",
    "'7'",
    "4611686018427387904",
    "-9223372036854775808",
    "9e300",
    "1.5",
    "NULL",
)
KEYS = {"id", "entry_id", "feed_id", "collection_id", "key", "slot"}  # which row it is, and whose
KEY_OF = {
    "event_keys": "key, entry_id",
    "host_pauses": "host",
    "checks": "feed_id, slot",
    "tags": "entry_id, tag",
    "skipped_entries": "remote_id",
}
FEEDS = len(BAD_VALUES) + 1  # the last one stays as it was
UNTOUCHED = FEEDS


def title_of(number: int) -> str:
    return f"Storm {number} reaches the northern coast of the island tonight"


def columns() -> Iterator[tuple[str, str]]:
    """Give table and name of all columns of the newest schema."""
    connection = sqlite3.connect(":memory:")
    for script in MIGRATIONS:
        connection.executescript(script)
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for _, name, *_rest in connection.execute(f"PRAGMA table_info({table})"):
            if name not in KEYS:
                yield table, name
    connection.close()


def filled(path: Path) -> None:
    """Make a database with a row in every table for each bad value, and one more."""
    with Store(path, now=lambda: NOW) as store:
        for number in range(1, FEEDS + 1):
            feed = store.feeds.add(f"https://{number}.example/", FeedSettings(folder=("World",), position=number))
            (entry_id,) = save(store, feed.id, entry(f"guid {number}", title=title_of(number))).new
            store.entries.mark_saved(entry_id)
            store.entries.save_story(entry_id, Extracted(title="Story", body_html="<p>Story</p>"))
            store.tags.set(entry_id, [f"tag {number}"])
            store.tags.set_note(entry_id, f"Note {number}")
            store.pictures.save(entry_id, "https://1.example/1.png", b"picture")
            store.icons.save([feed.id], b"icon")
            store.pass_counts.save({entry_id: 2})
            store.translations.save("de", [(entry_id, title_of(number), "Sturm")])
            store.translations.allow_command("tr {to}")
            store.polling.pause_host(f"{number}.example", NOW + 600)
            store.groups.assign([entry_id], lambda link: link)
            store.reading_positions.save(entry_id, True, 4, 7, "It rained", NOW)
            target = store.shares.add_target(ShareKind.LINKDING, f"Mine {number}", "https://links.example", "ann")
            store.shares.add(target, f"https://{number}.example/1", "Storm", "It rained", "News")
            store.collections.save(Collection(0, f"Collection {number}", (("World",),)))
            store.rules.save(Rule(0, f"Rule {number}", Action.PIN, (Condition(Aspect.WORDS, f"{number}"),)))
        store.account.open(ServerKind.GOOGLE_READER, "https://server.example/", "ann")
        with store.together():
            store._database.execute("INSERT INTO former_account VALUES (1, 'ann')")
            store._database.execute("INSERT INTO skipped_entries VALUES ('12', 'not-found', 5.0)")


def damage(path: Path, table: str, column: str) -> int:
    """Put the bad values into a column, each in another row, past what the schema allows. Return how many went in."""
    connection = sqlite3.connect(path, isolation_level=None)
    (before,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    connection.execute("PRAGMA writable_schema = ON")
    for strict, loose in ((" STRICT", ""), (", WITHOUT ROWID", " WITHOUT ROWID"), (" NOT NULL", "")):
        connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?", (strict, loose, table))
    connection.execute("PRAGMA writable_schema = RESET")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    count = 0
    keys = KEY_OF.get(table, "rowid")
    rows = connection.execute(f"SELECT {keys} FROM {table} ORDER BY {keys}").fetchall()
    for value, row in zip(BAD_VALUES, rows, strict=False):
        try:
            cursor = connection.execute(
                f"UPDATE OR IGNORE {table} SET {column} = {value} WHERE ({keys}) = ({', '.join('?' for _ in row)})", row
            )
        except sqlite3.Error:  # a trigger of ours that cannot take it
            continue
        count += cursor.rowcount
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (before, table))
    connection.execute("PRAGMA writable_schema = RESET")
    connection.close()
    return count


def use(store: Store) -> None:
    """Call all that a start, a poll and the windows call."""
    feeds = store.feeds.all()
    headlines = Wire(store, lambda: NOW).headlines(Preferences())
    for headline in headlines:
        found = store.entries.with_feed(headline.entry_id)
        assert found is not None
        store.entries.story(headline.entry_id)
        store.tags.of(headline.entry_id)
        store.tags.note(headline.entry_id)
        store.pictures.get(headline.entry_id, store.pictures.first_url(headline.entry_id))
        store.pass_counts.count(headline.entry_id)
        store.groups.versions(headline.entry_id)
        store.reading_positions.of(headline.entry_id)
    for query in (ArchiveQuery(), ArchiveQuery("storm"), ArchiveQuery(is_saved=True), ArchiveQuery(is_unread=True)):
        store.archive.headlines(store.archive.ids(query)[0])
    store.tags.all()
    store.rules.all()
    store.rules.forget_ended(NOW)
    store.shares.targets()
    store.shares.waiting()
    store.collections.all()
    store.account.get()
    store.remote_feeds.outgoing()
    store.entries.unread_counts()
    store.feeds.next_position()
    store.polling.due(NOW + 7200)
    store.polling.next_due_at()
    store.polling.paused_hosts()
    store.icons.due(9)
    for feed in feeds:
        store.icons.get(feed.id)
        store.polling.checks(feed.id)


def write(store: Store) -> None:
    """Change something of everything, as polling and the windows do."""
    for feed in store.feeds.all():
        number = feed.id
        more = (entry(f"guid {number}", title=title_of(number)), entry(f"new {number}", title=f"New {number}"))
        saved = save(store, number, *more)
        store.groups.assign(saved.new, lambda link: link)
        store.polling.save_failure(number, checked(store))
        store.entries.mark_read(saved.new)
        store.feeds.set_removed(number, True)
        store.feeds.set_removed(number, False)
    for headline in store.entries.headlines(limit=50):
        store.entries.mark_saved(headline.entry_id)
        store.tags.set(headline.entry_id, ["read"])
        store.tags.set_note(headline.entry_id, "Read")
        store.reading_positions.save(headline.entry_id, False, 1, 2, "Storm", NOW)
        store.hidden_entries.hide(headline.entry_id)
    for share in store.shares.waiting():
        store.shares.note_failure(share.id, NOW, FetchErrorKind.OFFLINE, "", is_held=False)
    store.rules.save(Rule(0, "New", Action.PIN, (Condition(Aspect.WORDS, "new"),)))
    store.collections.save(Collection(0, "New"))
    store.maintenance.prune(keep_bodies_for=1e6, keep_entries_for=2e6, max_per_feed=1)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("good") / "wire.sqlite3"
    filled(path)
    return path.read_bytes()


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize("table", dict.fromkeys(table for table, _ in columns()))
def test_a_table_gone_bad_costs_no_more_than_its_values(
    tmp_path: Path, good: bytes, table: str, caplog: pytest.LogCaptureFixture
) -> None:
    check(tmp_path, good, *(column for other, column in columns() if other == table), table=table)
    caplog.clear()  # the bad values are warned of


@pytest.mark.long
@pytest.mark.behaviour("A32")
@pytest.mark.parametrize(("table", "column"), list(columns()))
def test_a_column_gone_bad_costs_no_more_than_its_values(
    tmp_path: Path, good: bytes, table: str, column: str, caplog: pytest.LogCaptureFixture
) -> None:
    check(tmp_path, good, column, table=table)
    caplog.clear()


def check(folder: Path, good: bytes, *damaged: str, table: str) -> None:
    """Damage columns of a table: the profile opens, all works, and what was not damaged is as it was."""
    path = folder / "wire.sqlite3"
    path.write_bytes(good)
    assert sum(damage(path, table, column) for column in reversed(damaged))  # keys last
    with open_profile(folder) as profile, profile.open_store() as store:
        assert profile.set_aside is None
        assert len(store.feeds.all()) == FEEDS
        use(store)
        store.maintenance.repair_values(everywhere=True)
        assert len(store.entries.headlines(limit=100)) == FEEDS
        use(store)
        last = store.entries.with_feed(UNTOUCHED)
        assert last is not None
        assert (last[0].title, last[0].is_saved) == (title_of(UNTOUCHED), True)
        assert (last[1].url, last[1].settings.folder) == (f"https://{UNTOUCHED}.example/", ("World",))
        assert (store.tags.of(UNTOUCHED), store.tags.note(UNTOUCHED)) == ((f"tag {UNTOUCHED}",), f"Note {UNTOUCHED}")
        write(store)
        use(store)


def test_a_lost_address_comes_back_from_the_backup(tmp_path: Path, good: bytes) -> None:
    path = tmp_path / "wire.sqlite3"
    path.write_bytes(good)
    with Store(path) as store:
        for feed in store.feeds.all():
            save(store, feed.id, title=f"Feed {feed.id}")
        backup = write_opml(store.feeds.all(), title="Backup", created_at=NOW)
        before = {feed.id: feed.url for feed in store.feeds.all()}
    (tmp_path / "subscriptions.opml").write_bytes(backup)
    damage(path, "feeds", "url")
    with open_profile(tmp_path) as profile, profile.open_store() as store:
        after = {feed.id: feed.url for feed in store.feeds.all()}
        assert profile.restored_feeds == 3
    lost = [BAD_VALUES.index(value) + 1 for value in ("x'00ff80'", "CAST(x'61ff8062' AS TEXT)", "NULL")]
    assert after.keys() == before.keys()
    assert {each: after[each] for each in (*lost, UNTOUCHED)} == {each: before[each] for each in (*lost, UNTOUCHED)}


def test_repairing_leaves_no_statements_behind(tmp_path: Path, good: bytes) -> None:
    (tmp_path / "wire.sqlite3").write_bytes(good)
    with Store(tmp_path / "wire.sqlite3") as store:
        before = statements()
        store.maintenance.repair_values(everywhere=True)
        assert statements() == before


def statements() -> int:
    """Return how many statements are kept for the next time."""
    return sum(type(each).__name__ == "Statement" for each in gc.get_objects())
