"""While the database takes no change, because it is locked or the disk is full, what the user does is kept in order."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store_samples import NOW, entry, save
from ticker.entities import ArchiveQuery, Collection, CollectionSearch
from ticker.rules import Action, Aspect, Condition, Rule, Where
from ticker.store import FeedChanges, Store, StoreError, StoreErrorKind

FIRST, SECOND, THIRD = 1, 2, 3  # entries, of feeds with the same numbers


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "wire.sqlite3"
    with Store(path, now=lambda: NOW) as store:
        for number in (FIRST, SECOND, THIRD):
            feed = store.feeds.add(f"https://{number}.example/")
            save(store, feed.id, entry(f"{number}", title=f"Headline {number}"), title=f"News {number}")
    return path


@pytest.fixture
def windows(path: Path) -> Iterator[Store]:
    with Store(path, now=lambda: NOW, postpones=True) as store:
        yield store


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the write lock as another program may."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def change_everything(store: Store) -> None:
    """Do what the windows can do."""
    store.entries.mark_read([FIRST, SECOND])
    store.entries.mark_read([SECOND], is_read=False)
    store.entries.mark_saved(FIRST)
    store.tags.set(FIRST, ["Sea"])
    store.tags.rename("Sea", "Ocean")
    store.tags.set_note(FIRST, "Read again")
    store.feeds.change(FIRST, FeedChanges(custom_title="Mine", folder=("World", "Asia")))
    store.feeds.set_removed(SECOND, True)
    store.feeds.set_removed(SECOND, False)
    store.feeds.set_removed(THIRD, True)
    store.feeds.move_to_folder([SECOND], ("Europe",))
    store.feeds.arrange([SECOND, FIRST])
    store.feeds.restore_positions([(SECOND, ("North",), 1), (FIRST, ("World", "Asia"), 0)])
    store.icons.choose([FIRST], b"\x89PNG")
    store.polling.allow_private(FIRST)
    rule = store.rules.save(Rule(0, "New", Action.PIN, (Condition(Aspect.WORDS, "storm"),)))
    store.rules.save(replace(rule, name="Renamed"))
    store.rules.save(Rule(0, "Muted", Action.MUTE, (Condition(Aspect.WORDS, "sport"),)), first=True)
    unwanted = store.rules.save(Rule(0, "Unwanted", Action.PIN, (Condition(Aspect.WORDS, "x"),)))
    store.rules.remove(unwanted.id)
    storm = (Condition(Aspect.PHRASE, "storm", where=Where.TEXT),)
    scope = Condition(Aspect.COLLECTION, "Evening")
    store.rules.save(Rule(0, "Sent", Action.SEND, storm, target="Phone", scope=scope, until=NOW + 9, stays=True))
    collection = store.collections.save(Collection(0, "Morning", (("World",),), (SECOND,)))
    search = CollectionSearch("storm*", is_saved=True, tag="sea")
    store.collections.save(replace(collection, name="Evening", search=search))
    store.collections.remove(store.collections.save(Collection(0, "Unwanted")).id)
    store.pass_counts.save({FIRST: 3})


def seen(store: Store) -> dict[str, object]:
    """Return what the windows show of it."""
    feeds = {feed.id: (feed.title, feed.settings.folder, feed.polling.reach) for feed in store.feeds.all()}
    found = [store.entries.get(each) for each in (FIRST, SECOND, THIRD)]
    return {
        "feeds": feeds,
        "order": list(feeds),
        "marks": [(each.is_read, each.is_saved) for each in found if each],
        "wire": {each.entry_id: (each.is_read, each.is_saved) for each in store.entries.headlines(limit=9)},
        "unread": set(store.archive.ids(ArchiveQuery(is_unread=True))[0]),
        "saved": store.archive.ids(ArchiveQuery(is_saved=True))[0],
        "unread counts": store.entries.unread_counts(),
        "tags": (store.tags.of(FIRST), store.tags.note(FIRST)),
        "icon": store.icons.get(FIRST),
        "rules": store.rules.all(),
        "collections": store.collections.all(),
        "passes": store.pass_counts.count(FIRST),
    }


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """Return what is seen where nothing is in the way."""
    path = path_of(tmp_path_factory)
    with Store(path, now=lambda: NOW, postpones=True) as store:
        change_everything(store)
        return seen(store)


def path_of(factory: pytest.TempPathFactory) -> Path:
    path = factory.mktemp("free") / "wire.sqlite3"
    with Store(path, now=lambda: NOW) as store:
        for number in (FIRST, SECOND, THIRD):
            feed = store.feeds.add(f"https://{number}.example/")
            save(store, feed.id, entry(f"{number}", title=f"Headline {number}"), title=f"News {number}")
    return path


def test_what_is_done_under_another_programs_lock_is_seen_at_once_and_written_later(
    path: Path, windows: Store, expected: dict[str, object]
) -> None:
    with locked(path):
        change_everything(windows)
        assert seen(windows) == expected
        assert not windows.postponed.save()
        assert windows.postponed.kind is StoreErrorKind.LOCKED
        assert seen(windows) == expected
    assert windows.postponed.save()
    assert seen(windows) == expected
    with Store(path, now=lambda: NOW) as other:
        assert seen(other) == expected
        assert other.maintenance.is_intact()


def test_it_is_kept_when_the_program_ends_or_is_killed_meanwhile(path: Path, expected: dict[str, object]) -> None:
    with locked(path):
        store = Store(path, now=lambda: NOW, postpones=True)
        change_everything(store)
        left = path.with_name("wire.sqlite3-changes").read_text()
        store.close()
        assert path.with_name("wire.sqlite3-changes").read_text() == left
        with Store(path, now=lambda: NOW, postpones=True) as again:  # still locked
            assert seen(again) == expected
    with Store(path, now=lambda: NOW, postpones=True) as after:
        assert seen(after) == expected
    assert not path.with_name("wire.sqlite3-changes").exists()
    path.with_name("wire.sqlite3-changes").write_text(left + '["Entries", "mark_re')  # ended before it was removed
    with Store(path, now=lambda: NOW, postpones=True) as after:
        assert seen(after) == expected


def test_no_change_waits_for_the_lock(path: Path, windows: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What SQLite was told to wait is counted, as a time would depend on the machine."""
    waits: list[float] = []
    monkeypatch.setattr(windows._database, "_set_patience", waits.append)
    assert windows._database.rows("PRAGMA busy_timeout")[0][0] <= 50
    with locked(path):
        change_everything(windows)
        windows.postponed.save()
    assert max(waits[:1]) == 0


@pytest.mark.behaviour("A34")
@pytest.mark.parametrize("lets_in_more", [True, False])
def test_what_is_done_on_a_full_disk_is_written_when_there_is_room(
    path: Path, expected: dict[str, object], lets_in_more: bool
) -> None:
    with Store(path, now=lambda: NOW, postpones=True) as store:
        store._database.execute("PRAGMA max_page_count = 1")  # it cannot grow any more
        (pages,) = store._database.execute("PRAGMA page_count").fetchone()
        store._database.execute(f"PRAGMA max_page_count = {pages}")
        store.tags.set_note(FIRST, "x" * 20_000)
        assert store.postponed
        assert store.postponed.kind is StoreErrorKind.FULL
        assert store.tags.note(FIRST) == "x" * 20_000
        change_everything(store)
        assert seen(store) == expected
        assert not store.postponed.save()
        if lets_in_more:
            store._database.execute(f"PRAGMA max_page_count = {pages + 100}")
            assert store.postponed.save()
    with Store(path, now=lambda: NOW, postpones=True) as store:
        assert seen(store) == expected


def test_a_full_disk_at_the_end_keeps_what_is_in_the_file(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    journal = path.with_name("wire.sqlite3-changes")
    with locked(path):
        store = Store(path, now=lambda: NOW, postpones=True)
        store.entries.mark_read([FIRST])
        left = journal.read_text()
        journal.with_name(f"{journal.name}~").mkdir()  # nothing can be written there
        store.close()
    assert journal.read_text() == left
    caplog.clear()


def test_an_address_taken_by_another_feed_is_refused_at_once(path: Path, windows: Store) -> None:
    with locked(path):
        windows.entries.mark_read([FIRST])
        with pytest.raises(StoreError) as failure:
            windows.feeds.change(FIRST, FeedChanges(url="https://2.example/"))
    assert failure.value.kind is StoreErrorKind.TAKEN


@pytest.mark.parametrize("content", [b"\xff\xfe", b"no change\n", b'["Entries", "nonsense", [], {}]\n', b""])
def test_a_damaged_file_of_changes_keeps_nobody_from_starting(
    path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.with_name("wire.sqlite3-changes").write_bytes(content)
    with Store(path, now=lambda: NOW, postpones=True) as store:
        assert len(store.feeds.all()) == 3
    caplog.clear()


def test_one_is_told_when_a_change_is_postponed(path: Path, windows: Store) -> None:
    told: list[StoreErrorKind | None] = []
    postponed = windows.postponed
    tell: Callable[[], None] = lambda: told.append(postponed.kind)  # noqa: E731
    postponed.on_postponed = tell
    with locked(path):
        windows.entries.mark_read([FIRST])
    assert told == [StoreErrorKind.LOCKED]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not move what is open")
def test_while_the_folder_is_gone_changes_wait_and_nothing_counts_as_written(windows: Store, path: Path) -> None:
    with Store(path, now=lambda: NOW) as poller:
        away = path.parent.with_name("away")
        path.parent.rename(away)
        windows.entries.mark_read([FIRST])
        assert windows.postponed
        first = windows.entries.get(FIRST)
        assert first is not None
        assert first.is_read
        with pytest.raises(StoreError) as found:
            poller.entries.mark_read([SECOND])
        assert found.value.kind is StoreErrorKind.UNAVAILABLE
        assert not windows.postponed.save()
        away.rename(path.parent)
        assert windows.postponed.save()
        first = poller.entries.get(FIRST)
        assert first is not None
        assert first.is_read
