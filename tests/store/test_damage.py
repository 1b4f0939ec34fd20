"""A damaged search index is made anew and costs nothing else; of a damaged database all is kept that can be read."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store_samples import NOW, entry, save
from ticker.entities import ArchiveQuery
from ticker.profile import open_profile
from ticker.store import Store, StoreError

ENTRIES = 300


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database with a feed and many entries, of which the first is read, saved, tagged and noted."""
    path = tmp_path / "wire.sqlite3"
    with Store(path, now=lambda: NOW) as store:
        feed = store.feeds.add("https://news.example/feed")
        for part in range(3):
            some = (entry(f"{part}-{n}", title=f"storm {part} {n}", content_html="x" * 900) for n in range(100))
            ids = save(store, feed.id, *some).new
            if part == 0:
                store.entries.mark_read(ids[:1])
                store.entries.mark_saved(ids[0])
                store.tags.set(ids[0], ["sea"])
                store.tags.set_note(ids[0], "Read again")
    return path


def run(statement: str) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute(statement)
        connection.close()

    return damage


def overwrite_page(path: Path) -> None:
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'words_0_data'").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(content)


INDEX_DAMAGE = {
    "garbage": run("UPDATE words_0_data SET block = x'00ff00ff00ff'"),
    "garbage in the leaves": run("UPDATE words_0_data SET block = randomblob(length(block)) WHERE id > 10"),
    "empty": run("DELETE FROM words_0_data"),
    "no data": run("DROP TABLE words_0_data"),
    "no configuration": run("DROP TABLE words_0_config"),
    "a bad page": overwrite_page,
}


def saved(store: Store) -> tuple[object, ...]:
    (first,), _ = store.archive.ids(ArchiveQuery(is_saved=True))
    found = store.entries.get(first)
    assert found is not None
    return found.title, found.is_read, found.is_saved, store.tags.of(first), store.tags.note(first)


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize("damage", INDEX_DAMAGE.values(), ids=INDEX_DAMAGE)
def test_a_damaged_search_index_is_made_anew(path: Path, damage: Callable[[Path], None]) -> None:
    damage(path)
    path.with_name("wire.sqlite3-damaged").touch()  # as whoever met it has left
    with open_profile(path.parent) as profile, profile.open_store() as store:
        assert profile.set_aside is None
        while store.archive.complete_index():
            pass
        assert len(store.archive.ids(ArchiveQuery("storm"), limit=ENTRIES + 1)[0]) == ENTRIES
        assert saved(store) == ("storm 0 0", True, True, ("sea",), "Read again")
        assert store.maintenance.is_intact()


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize("damage", INDEX_DAMAGE.values(), ids=INDEX_DAMAGE)
def test_a_running_program_goes_on_with_a_damaged_search_index(
    path: Path, damage: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    damage(path)
    with Store(path, now=lambda: NOW) as store:
        try:
            new = save(store, 1, entry("new", title="storm again")).new
        except StoreError:  # a bad page spoils the transaction that meets it; the poller tries again, as here
            new = save(store, 1, entry("new", title="storm again")).new
        store.entries.mark_saved(new[0])
        store.tags.set_note(new[0], "Noted")
        store.archive.ids(ArchiveQuery("storm"))
        while store.archive.complete_index():
            pass
        assert new[0] in store.archive.ids(ArchiveQuery("storm"), limit=ENTRIES + 2)[0]
        assert len(store.archive.ids(ArchiveQuery("storm"), limit=ENTRIES + 2)[0]) == ENTRIES + 1
    caplog.clear()  # it is warned of


@pytest.mark.behaviour("A32")
def test_of_a_damaged_database_all_is_kept_that_can_be_read(path: Path) -> None:
    content = bytearray(path.read_bytes())
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'bodies'").fetchone()
    connection.close()
    content[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    path.with_name("wire.sqlite3-damaged").touch()
    with open_profile(path.parent) as profile, profile.open_store() as store:
        assert profile.set_aside is not None
        assert profile.restored_entries == ENTRIES
        assert saved(store) == ("storm 0 0", True, True, ("sea",), "Read again")
        assert [feed.url for feed in store.feeds.all()] == ["https://news.example/feed"]
        assert store.maintenance.is_intact()


@pytest.mark.behaviour("A32")
def test_a_page_of_entries_gone_bad_costs_no_more_than_its_entries(path: Path) -> None:
    connection = sqlite3.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'entries'").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    offset = (root - 1) * 4096
    assert content[offset] == 5  # an interior page of a table (file format, 1.6): its cells point to leaves
    pointer = offset + int.from_bytes(content[offset + 12 + 12 : offset + 14 + 12])
    leaf = int.from_bytes(content[pointer : pointer + 4])
    content[(leaf - 1) * 4096 : leaf * 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    path.with_name("wire.sqlite3-damaged").touch()
    with open_profile(path.parent) as profile, profile.open_store() as store:
        assert ENTRIES - 60 < profile.restored_entries < ENTRIES
        assert saved(store) == ("storm 0 0", True, True, ("sea",), "Read again")
        assert len(store.entries.headlines(limit=1000)) == profile.restored_entries
