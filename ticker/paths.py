"""Where this user's files live: settings, data, cache and log, by the platform's rules or under one folder."""

import contextlib
import os
import stat
import sys
import tempfile
import time
from pathlib import Path

from ticker.quick_dataclass import dataclass

APP_NAME = "off-the-wire"
DESKTOP_NAME = os.environ.get("FLATPAK_ID", APP_NAME)  # of our desktop file and icon: a Flatpak's have its own
_PRIVATE = 0o600
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_TRIES, _PAUSE = 20, 0.02  # to replace a file on Windows, and the seconds between them


@dataclass(frozen=True, slots=True)
class Paths:
    """The four folders of one profile. None is created before something is written there."""

    config: Path
    data: Path
    cache: Path
    log: Path

    @property
    def preferences(self) -> Path:
        return self.config / "preferences.json"

    @property
    def database(self) -> Path:
        return self.data / "wire.sqlite3"

    @property
    def subscriptions_backup(self) -> Path:
        return self.data / "subscriptions.opml"

    @property
    def staged_backup(self) -> Path:
        """A backup that is to take the profile's place at the next start."""
        return self.data / "restore"

    @property
    def unfinished_requests(self) -> Path:
        return self.data / "wire.sqlite3-requests"

    @property
    def log_file(self) -> Path:
        return self.log / "off-the-wire.log"

    def create(self) -> None:
        """Create the folders, readable by this user alone. Raises OSError."""
        for folder in (self.config, self.data, self.cache, self.log):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def user_paths(profile: Path | None = None) -> Paths:
    """Return this user's folders (XDG, Library or AppData), or all four under the folder ``profile``."""
    if profile is not None:
        base = profile.expanduser().absolute()
        return Paths(config=base, data=base, cache=base / "cache", log=base / "log")
    from platformdirs import PlatformDirs  # noqa: PLC0415 - a profile of its own needs no look-up

    dirs = PlatformDirs(APP_NAME, appauthor=False)
    return Paths(
        config=dirs.user_config_path,
        data=dirs.user_data_path,
        cache=dirs.user_cache_path,
        log=dirs.user_log_path,
    )


def make_private(path: Path) -> None:
    """Let no other user read or write a file; it is made, empty, if there is none. Raises OSError."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE))
    if stat.S_IMODE(path.stat().st_mode) & _OTHERS:
        path.chmod(_PRIVATE)


def can_be_read_by_others(folder: Path) -> bool:
    """Return whether other users can see what is in a folder, by its mode and those of the folders around it."""
    if os.name == "nt":  # a profile's access lists are the user's alone
        return False
    folder = folder.resolve()
    try:
        is_open = bool(folder.stat().st_mode & (stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH))
        return is_open and all(each.stat().st_mode & (stat.S_IXGRP | stat.S_IXOTH) for each in folder.parents)
    except OSError:
        return False


def set_aside(path: Path) -> Path | None:
    """Rename a broken file to the first free of ``.bad``, ``.bad2``, ... and return that; None if that fails too."""
    number = 1
    while (aside := path.with_name(f"{path.name}.bad{number if number > 1 else ''}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError:
        return None
    return aside


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file atomically: a crash leaves the old one or the new; durable once this returns. Raises OSError.

    A link stays a link, as those of programs that manage settings files: the file behind it is replaced.
    """
    if path.is_symlink() and path.is_file():  # a device behind a link must not be replaced
        path = Path(os.path.realpath(path))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(Path(temporary), path)
        sync_directory(path.parent)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def put_in_place(fresh: Path, path: Path) -> None:
    """Replace ``path`` with the file ``fresh``. Raises OSError.

    Windows refuses that while another program reads ``path``. A virus scanner or a backup does so for a moment.
    """
    for _ in range(_TRIES if sys.platform == "win32" else 0):
        with contextlib.suppress(PermissionError):
            fresh.replace(path)
            return
        time.sleep(_PAUSE)
    fresh.replace(path)


def sync_directory(directory: Path) -> None:
    """Make a rename in ``directory`` durable, if the platform lets one sync a directory (POSIX does)."""
    with contextlib.suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
