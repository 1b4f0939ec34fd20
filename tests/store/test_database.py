"""The database file: shared by several, broken, full, locked, newer or another program's."""

import sqlite3
import stat
import sys
import threading
from pathlib import Path

import pytest

from tests.store_samples import Clock, entry, save, wire
from ticker.store import Store, StoreError, StoreErrorKind
from ticker.store.schema import MIGRATIONS


def test_two_open_the_same_file_and_see_each_others_work(store: Store, path: Path, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    with Store(path, now=clock) as other:
        (entry_id,) = save(other, feed.id, entry("a")).new
        store.entries.mark_read((entry_id,))
        seen = other.entries.get(entry_id)
    assert seen is not None
    assert seen.is_read


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are another thing there")
@pytest.mark.parametrize("is_old", [False, True])
def test_nobody_else_can_read_the_database_nor_what_sqlite_makes_beside_it(path: Path, is_old: bool) -> None:
    if is_old:
        Store(path).close()
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            path.with_name(name).touch()
            path.with_name(name).chmod(0o644)
    with Store(path) as store:
        store.feeds.add("https://news.example/feed")
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.glob(f"{path.name}*")}
    assert modes == dict.fromkeys((path.name, f"{path.name}-wal", f"{path.name}-shm"), 0o600)


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_broken_file_is_said_and_set_aside_whole(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.CORRUPT
    assert path.read_bytes() == content
    aside = Store.set_aside(path)
    assert aside is not None
    assert aside.read_bytes() == content
    Store(path).close()


@pytest.mark.behaviour("A32")
def test_a_page_gone_bad_is_said(path: Path) -> None:
    with Store(path) as store:
        feed = store.feeds.add("https://news.example/feed")
        save(store, feed.id, *(entry(str(n), content_html="x" * 3000) for n in range(200)))
    content = bytearray(path.read_bytes())
    content[4096:-4096] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreError) as failure, Store(path) as broken:
        broken.feeds.all()
    assert failure.value.kind is StoreErrorKind.CORRUPT


@pytest.mark.behaviour("A32")
def test_an_empty_file_is_a_new_database_and_said_to_be_one(path: Path) -> None:
    path.touch()
    with Store(path) as store:
        assert store.feeds.all() == ()
        assert store.is_new
    with Store(path) as store:
        assert not store.is_new


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize("share", [0.2, 0.5, 0.99])
def test_a_database_cut_short_is_said(path: Path, share: float) -> None:
    with Store(path) as store:
        feed = store.feeds.add("https://news.example/feed")
        save(store, feed.id, *(entry(str(n), content_html="x" * 3000) for n in range(200)))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.CORRUPT


@pytest.mark.behaviour("A32")
def test_damage_met_on_the_way_is_found_again_at_the_next_start(path: Path) -> None:
    with Store(path) as store:
        feed = store.feeds.add("https://news.example/feed")
        ids = save(store, feed.id, *(entry(str(n), content_html="x" * 9000) for n in range(100))).new
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 20 * 4096] = b"\xa5" * (20 * 4096)
    path.write_bytes(content)
    with Store(path) as store:  # nothing that a start reads is damaged
        assert store.feeds.all()
        with pytest.raises(StoreError) as failure:
            list(map(store.entries.get, ids))
    assert failure.value.kind is StoreErrorKind.CORRUPT
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.CORRUPT
    assert Store.set_aside(path) is not None
    with Store(path) as store:
        assert store.is_new


@pytest.mark.behaviour("A32")
def test_a_false_alarm_is_forgotten(path: Path, tmp_path: Path) -> None:
    Store(path).close()
    (tmp_path / "wire.sqlite3-damaged").touch()
    Store(path).close()
    assert not (tmp_path / "wire.sqlite3-damaged").exists()


@pytest.mark.behaviour("A32")
def test_a_database_locked_for_long_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store(path).close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr("ticker.store.database.PATIENCE", 0.05)
    with Store(path) as store:
        assert store.feeds.all() == ()  # reading goes on
        with pytest.raises(StoreError) as failure:
            store.feeds.add("https://news.example/feed")
    other.close()
    assert failure.value.kind is StoreErrorKind.LOCKED


@pytest.mark.behaviour("A32")
def test_a_database_that_cannot_be_written_is_said_and_read_on(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("a"))
    store._database.execute("PRAGMA query_only = ON")  # what SQLite reports is what a read-only file makes it
    with pytest.raises(StoreError) as failure:
        store.entries.mark_read([each.entry_id for each in store.entries.headlines(limit=9)])
    assert failure.value.kind is StoreErrorKind.READ_ONLY
    assert wire(store) == ["Title a"]


def test_a_place_that_does_not_exist_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as failure:
        Store(tmp_path / "nowhere" / "wire.sqlite3")
    assert failure.value.kind is StoreErrorKind.UNAVAILABLE


def test_many_may_open_a_new_database_at_once(path: Path) -> None:
    gate = threading.Barrier(8)
    made = []

    def open_it() -> None:
        gate.wait()
        with Store(path) as store:
            store.feeds.add("https://news.example/feed")
            made.append(store.is_new)

    threads = [threading.Thread(target=open_it) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(made) == [False] * 7 + [True]
    with Store(path) as store:
        assert len(store.feeds.all()) == 1


def test_a_migration_that_fails_leaves_the_database_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store(path) as store:
        store.feeds.add("https://news.example/feed")
    good = MIGRATIONS
    monkeypatch.setattr("ticker.store.database.MIGRATIONS", (*good, "CREATE TABLE extra (x);\nCREATE TABLE extra (x);"))
    with pytest.raises(StoreError):
        Store(path)
    monkeypatch.setattr("ticker.store.database.MIGRATIONS", good)
    with Store(path) as store:
        assert len(store.feeds.all()) == 1
    monkeypatch.setattr("ticker.store.database.MIGRATIONS", (*good, "ALTER TABLE feeds ADD COLUMN extra TEXT;"))
    for _ in range(2):
        with Store(path) as store:
            assert len(store.feeds.all()) == 1


@pytest.mark.behaviour("A32")
def test_a_newer_database_is_refused_and_left_alone(path: Path) -> None:
    Store(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.NEWER


@pytest.mark.behaviour("A32")
def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA application_id = 77")
    connection.execute("CREATE TABLE feeds (id)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.FOREIGN
    assert path.read_bytes() == before


@pytest.mark.behaviour("A34")
def test_a_full_disk_is_said_and_what_was_there_stays(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("a"))
    (pages,) = store._database.execute("PRAGMA page_count").fetchone()
    # what SQLite reports is what a full disk makes it
    store._database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError) as failure:
        save(store, feed.id, entry("a"), *(entry(f"b{n}", content_html="x" * 9000) for n in range(50)))
    assert failure.value.kind is StoreErrorKind.FULL
    assert wire(store) == ["Title a"]
    store._database.execute("PRAGMA max_page_count = 1000000")
    assert len(save(store, feed.id, entry("a"), entry("b")).new) == 1
