"""Finds the subscription lists of other feed readers on this computer, to offer them for import."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from ticker.quick_dataclass import dataclass

_LIST_PATHS = (  # reader, kind of folder, pattern of the path in it
    ("Liferea", "config", "liferea/feedlist.opml"),
    ("Liferea", "flatpak", "net.sourceforge.liferea/config/liferea/feedlist.opml"),
    ("RSS Guard", "config", "RSS Guard */database/database.db"),
    ("RSS Guard", "flatpak", "io.github.martinrotter.rssguard*/config/RSS Guard */database/database.db"),
    ("QuiteRSS", "data", "QuiteRss/QuiteRss/feeds.db"),
    ("QuiteRSS", "data", "data/QuiteRss/QuiteRss/feeds.db"),
    ("NewsFlash", "data", "news[-_]flash/database.sqlite"),
    ("NewsFlash", "flatpak", "*.*[nN]ews*[fF]lash*/data/news[-_]flash/database.sqlite"),
    ("tickr", "home", ".tickr/tickr-url-list"),
    ("Newsboat", "config", "newsboat/urls"),
    ("Newsboat", "home", ".newsboat/urls"),
)


@dataclass(frozen=True, slots=True)
class ReaderList:
    """The list of feeds of another reader, for ``Poller.import_file``."""

    reader: str  # its name
    path: Path


def lists_of_other_readers(home: Path | None = None, environ: Mapping[str, str] = os.environ) -> tuple[ReaderList, ...]:
    """Return the lists of other readers in this user's folders, of each reader the one written last."""
    try:
        home = home or Path.home()
    except RuntimeError:  # nobody knows where that is
        return ()
    found: dict[str, ReaderList] = {}
    for reader, kind, pattern in _LIST_PATHS:
        for path in (path for folder in _folders(kind, home, environ) for path in folder.glob(pattern)):
            if path.is_file() and (reader not in found or _written_at(path) > _written_at(found[reader].path)):
                found[reader] = ReaderList(reader, path)
    return tuple(found.values())


def _folders(kind: str, home: Path, environ: Mapping[str, str]) -> Iterator[Path]:
    """Yield the folders of a kind on this platform."""
    if kind == "home":
        yield home
    elif kind == "flatpak":
        yield home / ".var" / "app"
    elif kind == "config":
        yield Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
        yield home / "Library" / "Preferences"
    else:
        yield Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share")
        yield home / "Library" / "Application Support"
    if kind in {"config", "data"} and (local := environ.get("LOCALAPPDATA")):
        yield Path(local)


def _written_at(path: Path) -> float:
    return path.stat().st_mtime
