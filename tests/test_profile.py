"""A profile that cannot be written, or in which something is not what it should be."""

import contextlib
import functools
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store_samples import NOW, entry, save
from ticker.preferences import Preferences, all_settings, load_preferences, save_preferences
from ticker.profile import open_profile
from ticker.store import Store, StoreError, StoreErrorKind
from ticker.store.schema import MIGRATIONS
from ticker.wire import Wire

on_posix = pytest.mark.skipif(os.name != "posix", reason="rights and limits are other ones there")

NOBODY = 65_534
URL = "https://news.example/feed"


def fill(folder: Path) -> Path:
    """Make a profile with a feed, its headline and its backup, and return its database."""
    path = folder / "wire.sqlite3"
    with Store(path, now=lambda: NOW) as store:
        save(store, store.feeds.add(URL).id, entry("a", title="Ferry late"))
    (folder / "subscriptions.opml").write_text(
        f'<opml version="2.0"><body><outline type="rss" text="News" xmlUrl="{URL}"/></body></opml>'
    )
    save_preferences(Preferences(label="Mine", welcomed=True), folder / "preferences.json")
    return path


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a folder that another user can reach as well."""
    made = Path(tempfile.mkdtemp(prefix="off-the-wire-test-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


@functools.cache
def import_all() -> None:
    """Import what is imported only when needed: Python itself may lie where another user cannot read it."""
    with tempfile.TemporaryDirectory() as name:
        for is_broken in (False, True):
            folder = Path(name) / str(is_broken)
            folder.mkdir()
            database = fill(folder)
            if is_broken:
                database.unlink()
                database.mkdir()
            with open_profile(folder) as profile, profile.open_store_of_windows() as store:
                titles(store)


@contextlib.contextmanager
def without_rights() -> Iterator[None]:
    """Be a user who may not write what belongs to root, where this user is root."""
    before = os.geteuid()
    if before == 0:
        import_all()
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


def titles(store: Store) -> list[str]:
    return [each.title for each in Wire(store).headlines(Preferences(headline_age_days=0))]


@on_posix
@pytest.mark.behaviour("A32")
@pytest.mark.parametrize("what", ["folder", "database"])
def test_a_read_only_profile_shows_its_headlines_and_says_so(folder: Path, what: str) -> None:
    database = fill(folder)
    content = database.read_bytes()
    for path in (database, folder / "preferences.json"):
        path.chmod(0o444)
    folder.chmod(0o555 if what == "folder" else 0o777)
    with without_rights(), open_profile(folder) as profile, profile.open_store_of_windows() as store:
        assert profile.is_temporary
        assert profile.paths.config == folder  # what is told
        assert profile.loaded.preferences.label == "Mine"
        assert titles(store) == ["Ferry late"]
        store.entries.mark_read([1])
        assert store.entries.unread_counts() == {}
    folder.chmod(0o755)
    assert database.read_bytes() == content


def with_table_of_another(path: Path) -> None:
    other = path.with_name("other.sqlite3")
    with contextlib.closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE other (x)")
        shutil.copyfile(f"{other}-wal", f"{path}-wal")


def as_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "file").touch()


def with_page_missing(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize(
    "ail",
    [
        as_folder,
        with_table_of_another,
        with_page_missing,
        lambda path: path.write_bytes(path.read_bytes()[:100]),
        lambda path: path.write_bytes(b""),
        lambda path: path.with_name(f"{path.name}-wal").write_bytes(b"\xa5" * 5000),
        lambda path: path.with_name(f"{path.name}-shm").write_bytes(b"\xa5" * 40_000),
        lambda path: path.with_name("subscriptions.opml").write_bytes(b"\xff<opml"),
        lambda path: path.with_name("running.lock").write_bytes(b"\xff\0no lock"),
        lambda path: path.with_name("wire.sqlite3-changes").write_bytes(b"\xff\0"),
    ],
    ids=[
        "the database is a folder",
        "a log of another database",
        "a page is missing",
        "nothing but the header",
        "zero bytes",
        "a log of garbage",
        "an index of the log of garbage",
        "a broken backup",
        "a broken lock",
        "broken changes",
    ],
)
def test_a_broken_file_keeps_nobody_from_starting(
    tmp_path: Path, ail: Callable[[Path], object], caplog: pytest.LogCaptureFixture
) -> None:
    ail(fill(tmp_path))
    with open_profile(tmp_path) as profile, profile.open_store_of_windows() as store:
        assert [feed.url for feed in store.feeds.all()] == [URL]
        assert profile.loaded.preferences.label == "Mine"
        titles(store)
    caplog.clear()  # it is warned of


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("PRAGMA application_id = 1234", StoreErrorKind.FOREIGN),
        (f"PRAGMA user_version = {len(MIGRATIONS) + 1}", StoreErrorKind.NEWER),
    ],
)
def test_another_programs_database_and_a_newer_one_are_left_alone(
    tmp_path: Path, statement: str, kind: StoreErrorKind
) -> None:
    path = fill(tmp_path)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
    content = path.read_bytes()
    with pytest.raises(StoreError) as failure, open_profile(tmp_path):
        pass
    assert failure.value.kind is kind
    assert path.read_bytes() == content


@pytest.mark.behaviour("A31")
@pytest.mark.parametrize("bad", ["null", "[]", "{}", '"\\ud800"', "1e999", "-1", "true", '"no such"', "[[1]]"])
def test_each_preference_gone_bad_costs_no_other(tmp_path: Path, bad: str, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "preferences.json"
    for setting in all_settings():
        other = "speed" if setting.name != "speed" else "height"
        path.write_text(f'{{"{setting.name}": {bad}, "{other}": 77, "version": 1}}')
        loaded = load_preferences(path)
        assert loaded.preferences.value_of({each.name: each for each in all_settings()}[other]) == 77
        assert loaded.set_aside is None
    caplog.clear()


@on_posix
@pytest.mark.behaviour("A34")
def test_an_input_output_error_at_a_mark_loses_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The kernel refuses what is written beyond a limit: to SQLite that is an error of the disk, as a quota is."""
    import resource

    path = fill(tmp_path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Store(path, postpones=True) as store:
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
            store.entries.mark_read([1])
            assert store.postponed.kind is StoreErrorKind.UNAVAILABLE
            assert store.entries.unread_counts() == {}
            assert not store.postponed.save()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert store.postponed.save()
    with Store(path) as store:
        assert store.entries.unread_counts() == {}
    caplog.clear()


@pytest.mark.behaviour("A32")
def test_a_lock_keeps_nobody_from_starting_with_bad_values(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticker.store.database.PATIENCE", 0.05)
    path = fill(tmp_path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE feeds SET importance = 4611686018427387904")
        connection.execute("BEGIN EXCLUSIVE")
        with open_profile(tmp_path) as profile, profile.open_store_of_windows() as store:
            assert store.feeds.all()[0].settings.importance == 3
        connection.execute("ROLLBACK")
    caplog.clear()


@on_posix
def test_a_profile_that_was_moved_or_made_anew_is_not_the_one_that_was_opened(folder: Path) -> None:
    place, elsewhere = folder / "profile", folder / "moved"
    place.mkdir()
    fill(place)
    with open_profile(place) as profile:
        profile.check_place()
        place.rename(elsewhere)
        with pytest.raises(FileNotFoundError):
            profile.check_place()
        place.mkdir()
        fill(place)
        assert not profile.is_in_place()
        with pytest.raises(FileNotFoundError):
            profile.check_place()
        shutil.rmtree(place)
        elsewhere.rename(place)
        assert profile.is_in_place()
        profile.check_place()


@on_posix
def test_preferences_kept_elsewhere_are_saved_though_the_database_is_gone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name))
    with open_profile(None) as profile, profile.open_store():
        profile.paths.database.unlink()
        assert not profile.is_in_place()
        profile.check_place()
        profile.paths.database.write_bytes(b"another")
        with pytest.raises(FileNotFoundError):
            profile.check_place()
