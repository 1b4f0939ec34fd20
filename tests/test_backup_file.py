"""Backups: all there is comes back on a fresh profile, and what is no backup of ours is refused."""

import contextlib
import errno
import hashlib
import json
import os
import secrets
import sqlite3
import subprocess
import sys
import time
import zipfile
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.keyrings import InDict
from tests.store_samples import entry, new_database, save
from ticker.backup_file import read_manifest, restore_staged, rotate, stage, write_backup
from ticker.entities import ArchiveQuery, Collection, FeedNetwork, FeedSettings, ServerAccess, ServerKind
from ticker.paths import Paths, user_paths
from ticker.preferences import Preferences, load_preferences, save_preferences
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.sealed_passwords import seal
from ticker.secret_names import all_secret_names
from ticker.store import FeedChanges, ShareKind, Store
from ticker.store.schema import MIGRATIONS
from ticker.store.transfer import copy_database
from ticker.user_files import FileError, FileErrorKind

NOT_COMPARED = {"is_indexed", "next_check_at", "is_allowed", "awaits_consent", "is_held", "reach"}  # others on purpose
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the key from a passphrase at once: here it keeps no secret."""
    monkeypatch.setattr("ticker.sealed_passwords.seal", partial(seal, cost=4))


def profile(folder: Path) -> Paths:
    paths = user_paths(folder)
    paths.create()
    return paths


def fill(paths: Paths, titles: list[str], note: str = "Look again", tag: str = "später") -> None:
    """Have a profile with something of everything."""
    new_database(paths.database)
    save_preferences(Preferences(speed=90, label="Mine"), paths.preferences)
    with Store(paths.database) as store:
        feed = store.feeds.add("https://a.example/feed", FeedSettings(folder=("World", "Asia")), feed_title="A")
        entries = (entry(str(number), title=title) for number, title in enumerate(titles))
        new = save(store, feed.id, *entries).new
        store.entries.mark_read(new[::2])
        for entry_id in new[1::2]:
            store.entries.mark_saved(entry_id)
            store.tags.set(entry_id, (tag,))
            store.tags.set_note(entry_id, note)
        store.collections.save(Collection(0, "Morning", (("World",),), (feed.id,)))
        store.rules.save(Rule(name="Quakes", action=Action.PIN, conditions=(Condition(Aspect.WORDS, "quake"),)))


def contents(database: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of all tables but the search index, which is made anew."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        rows: dict[str, list[tuple[Any, ...]]] = {}
        for (table,) in tables:
            columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
            wanted = ", ".join(each for each in columns if each not in NOT_COMPARED)
            rows[table] = sorted(connection.execute(f"SELECT {wanted} FROM {table}").fetchall(), key=repr)
    return rows


def restore(backup: Path, paths: Paths, *, merges: bool = False) -> None:
    stage(backup, paths, merges=merges)
    assert restore_staged(paths)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(titles=st.lists(TEXT, max_size=6), note=TEXT, tag=TEXT)
def test_everything_comes_back_on_a_fresh_profile(
    titles: list[str], note: str, tag: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("backup")
    old, fresh = profile(folder / "old"), profile(folder / "fresh")
    fill(old, titles, note, tag)
    write_backup(folder / "b", old)
    restore(folder / "b", fresh)
    assert contents(fresh.database) == contents(old.database)
    assert load_preferences(fresh.preferences) == load_preferences(old.preferences)
    with Store(fresh.database) as store:
        assert store.maintenance.is_intact()
        assert store.rules.all()[0].name == "Quakes"


def test_what_was_there_is_kept_beside_what_takes_its_place(tmp_path: Path) -> None:
    old, other = profile(tmp_path / "old"), profile(tmp_path / "other")
    fill(old, ["One", "Two"])
    fill(other, ["Three"])
    write_backup(tmp_path / "b", old)
    before = contents(other.database)
    restore(tmp_path / "b", other)
    assert contents(other.database) == contents(old.database)
    assert contents(other.database.with_name("wire.sqlite3.before-restore")) == before
    assert not restore_staged(other)


def test_a_backup_can_be_added_to_what_is_there(tmp_path: Path) -> None:
    old, other = profile(tmp_path / "old"), profile(tmp_path / "other")
    fill(old, ["One", "Two", "Three", "Four"])
    fill(other, ["One", "Two"])
    save_preferences(Preferences(speed=50), other.preferences)
    with Store(other.database) as store:
        feed = store.feeds.add("https://b.example/feed")
        save(store, feed.id, entry("x"))
        store.tags.set_note(2, "My own note")
    write_backup(tmp_path / "b", old)
    for _ in range(2):  # the second time there is nothing to be added
        restore(tmp_path / "b", other, merges=True)
        with Store(other.database) as store:
            assert {each.url for each in store.feeds.all()} == {"https://a.example/feed", "https://b.example/feed"}
            assert [each.name for each in store.collections.all()] == ["Morning"]
            assert [each.name for each in store.rules.all()] == ["Quakes"]
            assert len(store.collections.all()[0].feed_ids) == 1
            titles = {each.title: each for each in store.entries.headlines(limit=99)}
            assert titles.keys() == {"One", "Two", "Three", "Four", "Title x"}
            assert store.tags.note(2) == "My own note"
            assert store.tags.note(titles["Four"].entry_id) == "Look again"
            assert titles["Three"].is_read
            assert titles["Four"].is_saved
            assert store.maintenance.is_intact()
    assert load_preferences(other.preferences).preferences.speed == 50


def test_a_command_that_translates_is_to_be_confirmed_again(tmp_path: Path) -> None:
    old, other = profile(tmp_path / "old"), profile(tmp_path / "other")
    fill(old, ["One"])
    with Store(old.database) as store:
        store.translations.allow_command("tr {to}")
    write_backup(tmp_path / "b", old)
    restore(tmp_path / "b", other)
    with Store(other.database) as store:
        assert store.translations.allowed_command() == ""


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_a_backup_of_an_earlier_version_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    old, fresh = profile(tmp_path / "old"), profile(tmp_path / "fresh")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ticker.store.database.MIGRATIONS", MIGRATIONS[:version])
        patch.setattr("ticker.store.transfer.MIGRATIONS", MIGRATIONS[:version])
        with contextlib.suppress(Exception):  # the store of now does not know the schema of then
            Store(old.database).close()
        with contextlib.closing(sqlite3.connect(old.database, isolation_level=None)) as connection:
            connection.execute("INSERT INTO feeds (url, added_at) VALUES ('https://a.example/', 1.0)")
        write_backup(tmp_path / "b", old)
    restore(tmp_path / "b", fresh)
    with Store(fresh.database) as store:
        assert [each.url for each in store.feeds.all()] == ["https://a.example/"]


ALLOWED = {"is_allowed": 1, "is_held": 0, "reach": "anywhere"}
NOT_ALLOWED = {"is_allowed": 0, "is_held": 1, "reach": ""}


def test_what_was_allowed_elsewhere_is_off_until_it_is_allowed_here(tmp_path: Path) -> None:
    old, fresh = profile(tmp_path / "old"), profile(tmp_path / "fresh")
    fill(old, ["One"])
    with contextlib.closing(sqlite3.connect(old.database, isolation_level=None)) as connection:
        flags = [
            (table, name)
            for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
            for _, name, *_ in connection.execute(f"PRAGMA table_info({table})").fetchall()
            if name in {"is_allowed", "is_held", "reach"}
        ]
        connection.execute("INSERT INTO shares (target_id, url, title, quote, source) VALUES (1, 'u', 't', 'q', 's')")
        for table, name in flags:
            connection.execute(f"UPDATE {table} SET {name} = ?", (ALLOWED[name],))
    assert ("shares", "is_held") in flags
    write_backup(tmp_path / "b", old)
    restore(tmp_path / "b", fresh)
    with contextlib.closing(sqlite3.connect(fresh.database)) as connection:
        for table, name in flags:
            values = {value for (value,) in connection.execute(f"SELECT {name} FROM {table}")}
            assert values <= {NOT_ALLOWED[name]}, table


# -- passwords --------------------------------------------------------------------------------------------------


def with_passwords(folder: Path, secrets: list[str]) -> tuple[Paths, InDict]:
    """Return a profile with a password of each kind, and its keyring, which has that of another program, too."""
    paths = profile(folder)
    fill(paths, ["One"])
    save_preferences(Preferences(translation_key_for="translate.example"), paths.preferences)
    with Store(paths.database) as store:
        store.polling.set_access(1, needs_access=True)
        network = FeedNetwork(headers=(("X-Key", ""),), secret_name="headers 1")
        store.feeds.change(1, FeedChanges(network=network))
        store.account.open(
            ServerKind.GOOGLE_READER, "https://server.example/api", "me", ServerAccess("gate", "", "pem")
        )
        store.shares.add_target(ShareKind.WEBHOOK, "Ntfy", "https://ntfy.example/", "bearer")
        names = all_secret_names(store, load_preferences(paths.preferences).preferences)
    assert len(names) == len(set(names)) == 7
    return paths, InDict(dict(zip(names, secrets, strict=True)) | {"other program": "stays"})


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(secrets=st.lists(st.text(max_size=20), min_size=7, max_size=7), passphrase=st.text(min_size=1, max_size=20))
def test_passwords_come_back_with_everything_else(
    secrets: list[str], passphrase: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("backup")
    (old, keyring), fresh, new_keyring = with_passwords(folder / "old", secrets), profile(folder / "new"), InDict({})
    write_backup(folder / "b", old, keyring=keyring, passphrase=passphrase)
    assert stage(folder / "b", fresh, merges=False, keyring=new_keyring, passphrase=passphrase)
    assert restore_staged(fresh)
    assert contents(fresh.database) == contents(old.database)
    assert keyring.inside == (new_keyring.inside or {}) | {"other program": "stays"}


def test_a_backup_has_no_passwords_unless_they_are_wanted(tmp_path: Path) -> None:
    old, keyring = with_passwords(tmp_path / "old", list("abcdefg"))
    write_backup(tmp_path / "b", old, keyring=keyring)
    with zipfile.ZipFile(tmp_path / "b") as archive:
        assert "passwords.json" not in archive.namelist()
    other = InDict({})
    assert stage(tmp_path / "b", profile(tmp_path / "new"), merges=False, keyring=other)
    assert other.inside == {}


def test_passwords_want_their_passphrase_and_can_be_left_out(tmp_path: Path) -> None:
    old, keyring = with_passwords(tmp_path / "old", list("abcdefg"))
    write_backup(tmp_path / "b", old, keyring=keyring, passphrase="correct horse")
    fresh, other = profile(tmp_path / "new"), InDict({})
    assert refused(tmp_path / "b", fresh) is FileErrorKind.PASSPHRASE_WANTED
    assert refused(tmp_path / "b", fresh, passphrase="wrong") is FileErrorKind.WRONG_PASSPHRASE
    assert stage(tmp_path / "b", fresh, merges=False, keyring=other, passphrase="")
    assert restore_staged(fresh)
    assert contents(fresh.database) == contents(old.database)
    assert other.inside == {}


def test_passwords_cannot_be_taken_over_into_another_backup(tmp_path: Path, backup: Path) -> None:
    """Else a database of somebody else's could have them sent to another server."""
    old, keyring = with_passwords(tmp_path / "sealed", list("abcdefg"))
    write_backup(tmp_path / "s", old, keyring=keyring, passphrase="correct horse")
    with zipfile.ZipFile(tmp_path / "s") as archive:
        sealed = archive.read("passwords.json")
    with zipfile.ZipFile(backup, "a") as archive:
        archive.writestr("passwords.json", sealed)
    assert refused(backup, profile(tmp_path / "fresh"), passphrase="correct horse") is FileErrorKind.WRONG_PASSPHRASE


def test_a_merge_leaves_the_passwords_that_are_there(tmp_path: Path) -> None:
    old, keyring = with_passwords(tmp_path / "old", list("abcdefg"))
    write_backup(tmp_path / "b", old, keyring=keyring, passphrase="correct horse")
    name = "https://a.example/feed"
    here = InDict({name: "newer"})
    assert stage(tmp_path / "b", profile(tmp_path / "new"), merges=True, keyring=here, passphrase="correct horse")
    brought = {each: secret for each, secret in (keyring.inside or {}).items() if each != "other program"}
    assert here.inside == {**brought, name: "newer"}


def test_without_a_keyring_passwords_are_neither_read_nor_kept_and_that_is_told(tmp_path: Path) -> None:
    old, keyring = with_passwords(tmp_path / "old", list("abcdefg"))
    with pytest.raises(FileError) as error:
        write_backup(tmp_path / "none", old, keyring=InDict(None), passphrase="correct horse")
    assert error.value.kind is FileErrorKind.PASSWORDS_UNREADABLE
    assert not (tmp_path / "none").exists()
    write_backup(tmp_path / "b", old, keyring=keyring, passphrase="correct horse")
    for merges in (True, False):
        fresh = profile(tmp_path / str(merges))
        assert not stage(tmp_path / "b", fresh, merges=merges, keyring=InDict(None), passphrase="correct horse")
        assert restore_staged(fresh)


def rewritten(backup: Path, **members: bytes | None) -> Path:
    """Return a copy of a backup in which members are others, more or, by None, gone."""
    changed = backup.with_name("changed")
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name.replace(".", "_") not in members:
                new.writestr(name, old.read(name))
        for key, content in members.items():
            if content is not None:
                name = next((each for each in old.namelist() if each.replace(".", "_") == key), key)
                new.writestr(name, content)
    return changed


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    old = profile(tmp_path / "old")
    fill(old, ["One", "Two"])
    write_backup(tmp_path / "b", old)
    return tmp_path / "b"


def refused(backup: Path, paths: Paths, passphrase: str | None = None) -> FileErrorKind:
    before = sorted(paths.data.rglob("*"))
    keyring = InDict({})
    with pytest.raises(FileError) as error:
        stage(backup, paths, merges=False, keyring=keyring, passphrase=passphrase)
    assert keyring.inside == {}
    assert sorted(paths.data.rglob("*")) == before
    assert not restore_staged(paths)
    return error.value.kind


def manifest_with(backup: Path, **values: object) -> bytes:
    with zipfile.ZipFile(backup) as archive:
        return json.dumps({**json.loads(archive.read("manifest.json")), **values}).encode()


def test_what_is_no_backup_is_refused(tmp_path: Path, backup: Path) -> None:
    fresh = profile(tmp_path / "fresh")
    (tmp_path / "text").write_text("A letter")
    assert refused(tmp_path / "text", fresh) is FileErrorKind.NOT_A_BACKUP
    assert refused(tmp_path, fresh) is FileErrorKind.NOT_A_FILE
    assert refused(tmp_path / "nowhere", fresh) is FileErrorKind.SYSTEM
    assert refused(rewritten(backup, manifest_json=None), fresh) is FileErrorKind.NOT_A_BACKUP
    assert refused(rewritten(backup, wire_sqlite3=None), fresh) is FileErrorKind.NOT_A_BACKUP
    other = manifest_with(backup, format="other")
    assert refused(rewritten(backup, manifest_json=other), fresh) is FileErrorKind.NOT_A_BACKUP
    assert refused(rewritten(backup, manifest_json=b"[]"), fresh) in {
        FileErrorKind.NOT_A_BACKUP,
        FileErrorKind.DAMAGED_BACKUP,
    }


def test_a_backup_of_a_later_version_is_refused(tmp_path: Path, backup: Path) -> None:
    newer = manifest_with(backup, version=2)
    assert refused(rewritten(backup, manifest_json=newer), profile(tmp_path / "fresh")) is FileErrorKind.NEWER_BACKUP


@pytest.mark.parametrize("name", ["../../evil", "/etc/evil", "C:\\evil", "wire.sqlite3-wal", "nested/wire.sqlite3"])
def test_an_archive_with_names_of_its_own_is_refused(tmp_path: Path, backup: Path, name: str) -> None:
    with zipfile.ZipFile(backup, "a") as archive:
        archive.writestr(name, "evil")
    assert refused(backup, profile(tmp_path / "fresh")) is FileErrorKind.NOT_A_BACKUP


def test_an_archive_that_would_grow_without_end_is_refused(tmp_path: Path, backup: Path) -> None:
    bomb = rewritten(backup, wire_sqlite3=b"\0" * (64 << 20))
    assert refused(bomb, profile(tmp_path / "fresh")) is FileErrorKind.DAMAGED_BACKUP


@pytest.mark.parametrize("at", [0.05, 0.3, 0.5, 0.7, 0.95, 0.999])
def test_a_damaged_archive_is_refused(tmp_path: Path, backup: Path, at: float) -> None:
    content = bytearray(backup.read_bytes())
    fresh = profile(tmp_path / "fresh")
    place = int(len(content) * at)
    content[place] ^= 0xFF
    (tmp_path / "flipped").write_bytes(content)
    with contextlib.suppress(FileError):  # what no reader looks at may be anything
        stage(tmp_path / "flipped", fresh, merges=False)
        restore_staged(fresh)
        assert contents(fresh.database) == contents(tmp_path / "old" / "wire.sqlite3")
    (tmp_path / "cut").write_bytes(backup.read_bytes()[:place])
    assert refused(tmp_path / "cut", profile(tmp_path / "other")) is FileErrorKind.NOT_A_BACKUP


def test_a_database_with_a_trigger_of_its_own_brings_its_rows_and_no_trigger(tmp_path: Path) -> None:
    old, fresh = profile(tmp_path / "old"), profile(tmp_path / "fresh")
    fill(old, ["One"])
    with contextlib.closing(sqlite3.connect(old.database, isolation_level=None)) as connection:
        connection.execute("CREATE TRIGGER evil AFTER UPDATE ON feeds BEGIN DELETE FROM entries; END")
    (tmp_path / "old.sqlite3").write_bytes(b"")
    write_backup(tmp_path / "b", old)
    with zipfile.ZipFile(tmp_path / "b") as archive:
        assert b"evil" not in archive.read("wire.sqlite3")
    restore(tmp_path / "b", fresh)
    assert len(contents(fresh.database)["entries"]) == 1


def test_a_view_in_place_of_a_table_is_refused(tmp_path: Path, backup: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        archive.extract("wire.sqlite3", tmp_path)
    with contextlib.closing(sqlite3.connect(tmp_path / "wire.sqlite3", isolation_level=None)) as connection:
        connection.execute("DROP TABLE host_pauses")
        connection.execute("CREATE VIEW host_pauses AS SELECT 'h' AS host, 1.0 AS until")
    content = (tmp_path / "wire.sqlite3").read_bytes()
    sums = {"wire.sqlite3": hashlib.sha256(content).hexdigest()}
    changed = rewritten(backup, wire_sqlite3=content, preferences_json=None)
    manifest = manifest_with(backup, checksums=sums)
    changed = rewritten(changed.rename(tmp_path / "step"), manifest_json=manifest)
    assert refused(changed, profile(tmp_path / "fresh")) is FileErrorKind.DAMAGED_BACKUP


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
def test_a_device_or_pipe_is_not_replaced_by_a_backup(tmp_path: Path) -> None:
    paths = profile(tmp_path / "old")
    fill(paths, ["One"])
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    for name in ("pipe", "link"):
        with pytest.raises(FileError) as error:
            write_backup(tmp_path / name, paths)
        assert error.value.kind is FileErrorKind.NOT_A_FILE
    assert (tmp_path / "pipe").is_fifo()


def test_a_link_to_a_backup_stays_a_link(tmp_path: Path, backup: Path) -> None:
    link = tmp_path / "link"
    try:
        link.symlink_to(backup.rename(tmp_path / "elsewhere"))
    except OSError:  # Windows lets not everybody
        pytest.skip("links cannot be made here")
    write_backup(link, user_paths(tmp_path / "old"))
    assert link.is_symlink()
    assert read_manifest(tmp_path / "elsewhere").checksums


def test_a_full_disk_leaves_the_backup_that_was_there(tmp_path: Path, backup: Path, monkeypatch: Any) -> None:
    before = backup.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("ticker.backup_file.os.fsync", full)
    with pytest.raises(FileError) as error:
        write_backup(backup, user_paths(tmp_path / "old"))
    assert error.value.detail == "No space left on device"
    assert backup.read_bytes() == before
    assert not [each for each in tmp_path.iterdir() if each.name.endswith(".part")]
    fresh = profile(tmp_path / "fresh")
    assert refused(backup, fresh) is FileErrorKind.FULL


@pytest.mark.parametrize("steps", range(1, 8))
def test_a_crash_while_it_takes_the_place_is_made_good_by_the_next_start(
    tmp_path: Path, backup: Path, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = profile(tmp_path / "other")
    fill(other, ["Three"])
    before = contents(other.database)
    stage(backup, other, merges=False)
    left = steps
    replace = Path.replace

    def replace_or_die(path: Path, target: Path) -> Path:
        nonlocal left
        left -= 1
        if left == 0:
            raise KeyboardInterrupt
        return replace(path, target)

    with monkeypatch.context() as patch, contextlib.suppress(KeyboardInterrupt):
        patch.setattr(Path, "replace", replace_or_die)
        restore_staged(other)
    restore_staged(other)
    assert contents(other.database) == contents(tmp_path / "old" / "wire.sqlite3")
    assert contents(other.database.with_name("wire.sqlite3.before-restore")) == before
    assert load_preferences(other.preferences).preferences.speed == 90


def test_a_backup_tells_when_it_was_made(backup: Path) -> None:
    manifest = read_manifest(backup)
    assert manifest.created_at > 1.7e9
    assert manifest.checksums.keys() == {"wire.sqlite3", "preferences.json"}
    if os.name == "posix":
        assert oct(backup.stat().st_mode & 0o777) == "0o600"


def test_the_rotation_writes_when_it_is_time_and_keeps_as_many_as_wanted(tmp_path: Path) -> None:
    old, folder = profile(tmp_path / "old"), tmp_path / "kept"
    fill(old, ["One"])
    (folder / "x").parent.mkdir()
    (folder / "of-the-user.otwbackup").write_text("mine")
    began = time.time()
    written = [rotate(folder, old, every=100.0, kept=2, now=began + moment) for moment in (0, 50, 250, 251, 500)]
    for each in folder.glob("off-the-wire-auto-*"):
        assert read_manifest(each).checksums
    assert written == [
        True,
        False,
        True,
        True,
        True,
    ]  # each file is of now
    assert len([*folder.glob("off-the-wire-auto-*")]) == 2
    assert (folder / "of-the-user.otwbackup").read_text() == "mine"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    old = profile(tmp_path / "old")
    fill(old, ["One"])
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileError):
        rotate(tmp_path / "file", old, every=1.0, kept=2, now=time.time())


_MERGING_WITH_LITTLE_ROOM = """
import resource, sys
from pathlib import Path
from ticker.store import StoreError
from ticker.store.transfer import merge_database

resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
try:
    merge_database(Path(sys.argv[1]), Path(sys.argv[2]))
except StoreError as error:
    print(error.kind)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_merge_that_runs_out_of_room_says_so_and_changes_nothing(tmp_path: Path) -> None:
    for name in ("one", "other"):
        with Store(tmp_path / name) as store:
            feed = store.feeds.add("https://news.example/")
            bodies = [f"<p>{secrets.token_hex(4_000)}</p>" for _ in range(100)]
            save(store, feed.id, *(entry(f"{name} {each[:30]}", content_html=each) for each in bodies))
    copy_database(tmp_path / "one", tmp_path / "copy of one")
    copy_database(tmp_path / "other", tmp_path / "copy of other")
    room = (tmp_path / "copy of one").stat().st_size * 5 // 4  # for a log of what is new, and not for the database
    arguments = [str(tmp_path / "copy of other"), str(tmp_path / "copy of one"), str(room)]
    command = [sys.executable, "-c", _MERGING_WITH_LITTLE_ROOM, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip()
    assert {each.name for each in tmp_path.glob("copy*")} == {"copy of one", "copy of other"}
    with Store(tmp_path / "copy of one") as store:
        assert len(store.archive.ids(ArchiveQuery(), limit=1_000)[0]) == 100
