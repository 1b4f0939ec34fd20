"""Describe the program and its environment for a bug report, in English and without the user's secrets.

Nothing here is sent anywhere: the text goes to the clipboard, and its reader decides.
"""

import os
import platform
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ticker import __version__
from ticker.entities import Feed
from ticker.masking import masked_url
from ticker.paths import Paths
from ticker.preferences import Preferences, all_settings
from ticker.quick_dataclass import dataclass
from ticker.store import SQLITE_VERSION

_LIBRARIES = ("feedparser", "httpx2", "nh3")
_SURROUNDINGS = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORM")
# Settings that may identify the user, and settings without diagnostic value.
_PRIVATE = {Preferences.proxy_address, Preferences.label}
_TELLS_NOTHING = {
    Preferences.viewer_geometry,
    Preferences.wire_geometry,
    Preferences.wire_split,
    Preferences.floating_places,
    Preferences.welcomed,
    Preferences.images_decided,
}


@dataclass(frozen=True, slots=True)
class SystemReport:
    """What the report needs from the program."""

    paths: Paths
    preferences: Preferences
    feeds: tuple[Feed, ...]


def versions() -> str:
    """Return the versions of Python, Qt and the libraries, in one line."""
    libraries = {name: _version(name) for name in _LIBRARIES}
    found = {
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "SQLite": SQLITE_VERSION,
        **libraries,
    }
    return ", ".join(f"{name} {number}" for name, number in found.items() if number)


def surroundings() -> str:
    """Return what affects the look and position of the bar: system, desktop, screens; one fact per line."""
    screens = (
        f"{each.name() or '(no name)'} {each.geometry().width()}×{each.geometry().height()} "
        f"at {each.devicePixelRatio():g}, {each.refreshRate():.0f} Hz"
        for each in QGuiApplication.screens()
    )
    facts = {
        "system": platform.platform(),
        "platform": f"{QGuiApplication.platformName()}, {QApplication.style().objectName()}",
        "screens": "; ".join(screens),
        "locale": QLocale().name(),
        "colors": QGuiApplication.styleHints().colorScheme().name.lower(),
    }
    desktop = {name: os.environ[name] for name in _SURROUNDINGS if os.environ.get(name)}
    return "\n".join(_lines({**facts, **desktop}))


def program_report(circumstances: SystemReport, *, with_addresses: bool = False) -> str:
    """Return the report, one fact per line; feed URLs only ``with_addresses``, and never passwords."""
    paths, feeds = circumstances.paths, circumstances.feeds
    files = {"settings": paths.preferences, "database": paths.database, "log": paths.log_file}
    parts = [
        f"Off the Wire {__version__}",
        versions(),
        surroundings(),
        *(f"{name}: {_at_home(path)}{_size(path)}" for name, path in files.items()),
        f"feeds: {len(feeds)}, failing: {sum(bool(each.polling.error) for each in feeds)}",
        "settings that are not the usual ones:",
        *_lines(_own_settings(circumstances.preferences), indent="  "),
    ]
    if with_addresses:
        parts += [
            "addresses:",
            *(f"  {masked_url(each.url)} {each.polling.error or ''}".rstrip() for each in feeds),
        ]
    return "\n".join(parts) + "\n"


def _lines(facts: Mapping[str, object], indent: str = "") -> Iterable[str]:
    return (f"{indent}{name}: {value}" for name, value in facts.items())


def _own_settings(preferences: Preferences) -> dict[str, object]:
    values = {each: preferences.value_of(each) for each in all_settings() if each not in _TELLS_NOTHING}
    return {
        each.name: "(set)" if each in _PRIVATE else value for each, value in values.items() if value != each.default
    }


def _version(distribution: str) -> str:
    """Return the version of a library without importing it, "" if its metadata is not bundled."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


def _at_home(path: Path) -> str:
    """Return a path with "~" for the home folder, which may contain the user's name."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):  # outside of it; no home folder
        return str(path)


def _size(path: Path) -> str:
    try:
        return f", {path.stat().st_size} bytes"
    except OSError:
        return ", not there"
