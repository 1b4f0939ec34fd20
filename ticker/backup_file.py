"""Backups: writes all of a profile to one file, reads it, and restores it.

The file is a ZIP archive with ``manifest.json``, the database and the preferences, and on request the passwords,
encrypted with a passphrase and bound to the rest, so that they cannot be moved to another backup. A backup may be
hostile: only these names are read, each has a size limit, and the database is copied row by row.
"""

import contextlib
import errno
import hashlib
import json
import os
import re
import shutil
import tempfile
import time
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from ticker import __version__
from ticker.desktop.keyring import Keyring
from ticker.paths import Paths, write_durably
from ticker.preferences import load_preferences
from ticker.quick_dataclass import dataclass
from ticker.secret_names import all_secret_names
from ticker.store import Store, StoreError, StoreErrorKind, copy_database, merge_database
from ticker.user_files import FileError, FileErrorKind, replace_file

SUFFIX = ".otwbackup"
FORMAT = "off-the-wire backup"
VERSION = 1  # of the file; the database in it has a version of its own
_MANIFEST, _DATABASE, _PREFERENCES = "manifest.json", "wire.sqlite3", "preferences.json"
_PASSWORDS = "passwords.json"
_MAX_SIZES = {_MANIFEST: 1 << 20, _DATABASE: 16 << 30, _PREFERENCES: 8 << 20, _PASSWORDS: 8 << 20}  # bytes
_MAX_RATIO = 300  # of a member to what it takes in the archive; databases of ours stay far below
_AT_ONCE = 1 << 20  # bytes
_MERGE, _BEFORE = "merge", ".before-restore"
_OURS = re.compile(r"off-the-wire-auto-\d{4}-\d\d-\d\d-\d{6}\.otwbackup")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself."""

    created_at: float  # epoch
    program: str  # its version
    checksums: dict[str, str]  # SHA-256 of each member

    @property
    def bound(self) -> bytes:
        """What the passwords are bound to: everything else that is restored."""
        return json.dumps([self.checksums.get(name, "") for name in (_DATABASE, _PREFERENCES)]).encode()


def write_backup(path: Path, paths: Paths, *, keyring: Keyring | None = None, passphrase: str = "") -> None:
    """Write a backup of a profile, which may be in use. There is always the old file or the new one, never a part.

    With a passphrase the passwords that ``keyring`` has of the profile go along. Raises FileError.
    """
    with _told(), tempfile.TemporaryDirectory(prefix=".backup-", dir=paths.data) as folder:
        database = Path(folder, _DATABASE)
        copy_database(paths.database, database)
        secrets = _secrets(keyring, database, paths) if keyring is not None and passphrase else None

        def write(file: BinaryIO) -> None:
            archive = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
            _write_archive(archive, database, _latest_preferences(paths), secrets, passphrase)

        replace_file(path, write, is_private=True)


def _latest_preferences(paths: Paths) -> Path:
    latest = paths.preferences.with_name(f"{paths.preferences.name}.new")  # which a running program is about to save
    return latest if latest.exists() else paths.preferences


def _secrets(keyring: Keyring, database: Path, paths: Paths) -> dict[str, str]:
    with Store(database) as store:
        names = all_secret_names(store, load_preferences(_latest_preferences(paths)).preferences)
    secrets = keyring.read_all(names) if names else {}
    if secrets is None:
        raise FileError(FileErrorKind.PASSWORDS_UNREADABLE)
    return secrets


def _write_archive(
    archive: zipfile.ZipFile, database: Path, preferences: Path, secrets: dict[str, str] | None, passphrase: str
) -> None:
    members = {_DATABASE: database, _PREFERENCES: preferences}
    with archive:
        checksums = {name: _add(archive, name, path) for name, path in members.items() if path.exists()}
        manifest = Manifest(time.time(), __version__, checksums)
        if secrets is not None:
            from ticker.sealed_passwords import seal  # noqa: PLC0415 - rarely wanted

            archive.writestr(_PASSWORDS, seal(secrets, passphrase, manifest.bound))
        told = {"format": FORMAT, "version": VERSION, "program": manifest.program, "created_at": manifest.created_at}
        archive.writestr(_MANIFEST, json.dumps({**told, "checksums": checksums}, indent=2))


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> str:
    checksum = hashlib.sha256()
    with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as member:
        while piece := source.read(_AT_ONCE):
            checksum.update(piece)
            member.write(piece)
    return checksum.hexdigest()


def read_manifest(path: Path) -> Manifest:
    """Return what a backup says about itself. Raises FileError if it is none, or a newer version has written it."""
    with _told(), _opened(path) as archive:
        return _manifest(archive)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    if not path.is_file():
        raise FileError(FileErrorKind.NOT_A_FILE) if path.exists() else FileNotFoundError(2, os.strerror(2))
    with path.open("rb") as file, zipfile.ZipFile(file) as archive:
        names = [each.filename for each in archive.infolist()]
        if set(names) - _MAX_SIZES.keys() or not {_MANIFEST, _DATABASE} <= set(names) or len(set(names)) < len(names):
            raise FileError(FileErrorKind.NOT_A_BACKUP)
        for each in archive.infolist():
            ratio = each.file_size / max(each.compress_size, 1)
            if each.file_size > _MAX_SIZES[each.filename] or ratio > _MAX_RATIO:
                raise FileError(FileErrorKind.DAMAGED_BACKUP)
        yield archive


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    with archive.open(_MANIFEST) as member:
        told: dict[str, Any] = dict(json.loads(member.read(_MAX_SIZES[_MANIFEST])))
    if told.get("format") != FORMAT:
        raise FileError(FileErrorKind.NOT_A_BACKUP)
    if int(told["version"]) > VERSION:
        raise FileError(FileErrorKind.NEWER_BACKUP)
    checksums = {str(name): str(each) for name, each in dict(told["checksums"]).items()}
    return Manifest(float(told["created_at"]), str(told["program"])[:40], checksums)


def stage(
    path: Path, paths: Paths, *, merges: bool, keyring: Keyring | None = None, passphrase: str | None = None
) -> bool:
    """Check a backup and prepare it to replace a profile, or with ``merges`` to be added to it.

    Nothing of the profile is touched. Passwords in it go into ``keyring``, with ``merges`` those that are missing
    there; a ``passphrase`` of "" leaves them out. Returns whether the keyring takes them. Raises FileError:
    PASSPHRASE_WANTED if there are passwords and ``passphrase`` is None.
    """
    staged = paths.staged_backup
    with _told(), tempfile.TemporaryDirectory(prefix=".restore-", dir=paths.data) as name:
        folder = Path(name, "staged")
        folder.mkdir(mode=0o700)
        raw = Path(name, _DATABASE)
        with _opened(path) as archive:
            manifest = _manifest(archive)
            secrets = _unsealed(archive, manifest, passphrase)
            _extract(archive, _DATABASE, raw, manifest)
            if not merges and _PREFERENCES in archive.namelist():
                _extract(archive, _PREFERENCES, folder / _PREFERENCES, manifest)
                if load_preferences(folder / _PREFERENCES).set_aside is not None:
                    raise FileError(FileErrorKind.DAMAGED_BACKUP)
        copy_database(raw, folder / _DATABASE, is_foreign=True)
        if merges:
            (folder / _MERGE).touch()
        shutil.rmtree(staged, ignore_errors=True)
        folder.replace(staged)
    return keyring is None or _keep(secrets, keyring, merges=merges)


def _unsealed(archive: zipfile.ZipFile, manifest: Manifest, passphrase: str | None) -> dict[str, str]:
    if _PASSWORDS not in archive.namelist() or passphrase == "":
        return {}
    if passphrase is None:
        raise FileError(FileErrorKind.PASSPHRASE_WANTED)
    from ticker.sealed_passwords import unseal  # noqa: PLC0415 - rarely needed

    with archive.open(_PASSWORDS) as member:
        return unseal(member.read(_MAX_SIZES[_PASSWORDS]), passphrase, manifest.bound)


def _keep(secrets: dict[str, str], keyring: Keyring, *, merges: bool) -> bool:
    if merges and secrets:
        known = keyring.read_all(secrets)
        if known is None:
            return False
        secrets = {name: secret for name, secret in secrets.items() if name not in known}
    return keyring.save_all(secrets)


def _extract(archive: zipfile.ZipFile, name: str, path: Path, manifest: Manifest) -> None:
    checksum, left = hashlib.sha256(), archive.getinfo(name).file_size
    with archive.open(name) as member, path.open("xb") as file:
        path.chmod(0o600)
        while piece := member.read(_AT_ONCE):
            left -= len(piece)
            if left < 0:
                raise FileError(FileErrorKind.DAMAGED_BACKUP)
            checksum.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    if manifest.checksums.get(name) != checksum.hexdigest():
        raise FileError(FileErrorKind.DAMAGED_BACKUP)


def restore_staged(paths: Paths) -> bool:
    """Restore what ``stage`` has prepared; return whether there was anything.

    Only for who holds the profile, before it is opened. Each step is one rename: a crash in between is made good by the
    next call. The database from before stays beside the new one. Raises FileError; the profile then is as it was.
    """
    staged = paths.staged_backup
    if not staged.is_dir():
        return False
    database, preferences = staged / _DATABASE, staged / _PREFERENCES
    with _told():
        if (staged / _MERGE).exists():
            _merge(paths.database, staged)
        if database.exists():
            _set_aside(paths.database)
            database.replace(paths.database)
        if preferences.exists():
            paths.preferences.with_name(f"{paths.preferences.name}.new").unlink(missing_ok=True)
            write_durably(paths.preferences, preferences.read_bytes())
        shutil.rmtree(staged, ignore_errors=True)
    return True


def _set_aside(database: Path) -> None:
    """Rename a database and what belongs to it; what an earlier call began is continued."""
    names = [database.with_name(f"{database.name}{suffix}") for suffix in ("", "-wal", "-shm", "-changes")]
    before = {each: each.with_name(each.name.replace(database.name, f"{database.name}{_BEFORE}")) for each in names}
    if database.exists():
        for each in before.values():
            each.unlink(missing_ok=True)
    for each in names:
        if each.exists():
            each.replace(before[each])


def _merge(current: Path, staged: Path) -> None:
    """Add to the staged database everything in the current one."""
    if current.exists():
        both = staged / "both.sqlite3"
        for each in staged.glob(f"{both.name}*"):
            each.unlink()
        copy_database(current, both)
        merge_database(staged / _DATABASE, both)
        both.replace(staged / _DATABASE)
    (staged / _MERGE).unlink()


def give_up_staged(paths: Paths) -> None:
    """Discard what was prepared."""
    shutil.rmtree(paths.staged_backup, ignore_errors=True)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Turn all errors into FileError."""
    try:
        yield
    except FileError:
        raise
    except StoreError as error:
        kinds = {
            StoreErrorKind.FULL: FileErrorKind.FULL,
            StoreErrorKind.NEWER: FileErrorKind.NEWER_BACKUP,
            StoreErrorKind.CORRUPT: FileErrorKind.DAMAGED_BACKUP,
            StoreErrorKind.FOREIGN: FileErrorKind.NOT_A_BACKUP,
        }
        raise FileError(kinds.get(error.kind, FileErrorKind.SYSTEM), error.detail) from error
    except OSError as error:
        is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        kind = FileErrorKind.FULL if is_full else FileErrorKind.SYSTEM
        raise FileError(kind, error.strerror or str(error)) from error
    except zipfile.BadZipFile as error:
        raise FileError(FileErrorKind.NOT_A_BACKUP) from error
    except (*_BROKEN, KeyError, TypeError, RecursionError) as error:
        raise FileError(FileErrorKind.DAMAGED_BACKUP) from error


def rotate(folder: Path, paths: Paths, *, every: float, kept: int, now: float) -> bool:
    """Write a backup into a folder where the newest there is older than ``every`` seconds, and delete the oldest.

    Only files with our own names are considered and deleted. Returns whether one was written. Raises FileError.
    """
    with _told():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = sorted(each for each in folder.iterdir() if _OURS.fullmatch(each.name))
        newest = found[-1].stat().st_mtime if found else -every
        if 0 <= now - newest < every:
            return False
        stamp = time.strftime("%Y-%m-%d-%H%M%S", time.localtime(now))
        write_backup(folder / f"off-the-wire-auto-{stamp}{SUFFIX}", paths)
        found = sorted(each for each in folder.iterdir() if _OURS.fullmatch(each.name))
        for each in found[:-kept]:
            each.unlink()
    return True
