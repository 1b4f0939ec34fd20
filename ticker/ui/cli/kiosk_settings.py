"""The settings of a kiosk: one file in TOML or JSON, which is read and never written."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from ticker.preferences import HideWhen, Placement, Preferences
from ticker.quick_dataclass import dataclass
from ticker.ui.cli.setting_values import BadSettingError, with_values
from ticker.user_files import FileError, read_file

translate = QCoreApplication.translate
_MAX_FILE = 1 << 20  # bytes
_NAMES = ("feeds", "messages", "preferences")
_DEFAULTS: Mapping[str, Any] = {"show_clock": True, "placement": "overlay", "label": ""}


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """What is shown, and how."""

    feeds: tuple[str, ...]  # URLs
    messages: tuple[str, ...]  # texts of the user's own, shown as headlines
    preferences: Preferences


def read_kiosk_settings(path: Path | None) -> KioskSettings:
    """Return the settings in a file, or those for a kiosk without one. Raises BadSettingError, with a sentence."""
    values = {} if path is None else _values(path)
    if unknown := values.keys() - set(_NAMES):
        sentence = translate("CommandLine", "{file}: “{name}” is not a setting. The settings are: {names}.")
        raise BadSettingError(sentence.format(file=path, name=min(unknown)[:100], names=", ".join(_NAMES)))
    feeds, messages = values.get("feeds", []), values.get("messages", [])
    preferred = values.get("preferences", {})
    if not (_are_texts(feeds) and _are_texts(messages) and isinstance(preferred, dict)):
        sentence = translate(
            "CommandLine", "{file}: “feeds” and “messages” must be lists of strings, and “preferences” a table."
        )
        raise BadSettingError(sentence.format(file=path))
    preferences = with_values(Preferences(), {**_DEFAULTS, **preferred})
    return KioskSettings(tuple(dict.fromkeys(feeds)), tuple(messages), _without_windows(preferences))


def _are_texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(each, str) and each.strip() for each in values)


def _values(path: Path) -> dict[str, Any]:
    try:
        text = read_file(path, _MAX_FILE).decode("utf-8-sig")
        values = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except FileError as error:
        raise BadSettingError(_unreadable(path, error.detail or error.kind)) from error
    except (ValueError, RecursionError) as error:  # both kinds of file, and what is no text
        raise BadSettingError(_unreadable(path, str(error)[:200])) from error
    return values if isinstance(values, dict) else {"": values}


def _unreadable(path: Path, reason: str) -> str:
    sentence = translate("CommandLine", "The settings in {file} could not be read: {reason}.")
    return sentence.format(file=path, reason=reason.rstrip("."))


def _without_windows(preferences: Preferences) -> Preferences:
    """Return preferences with which no pointer, key or notification leads anywhere."""
    placement = preferences.placement if preferences.placement is Placement.DOCKED else Placement.OVERLAY
    return replace(
        preferences,
        welcomed=True,
        placement=placement,
        keep_above=True,
        hide_when=HideWhen.NEVER,
        pause_on_hover=False,
        slow_on_hover=False,
        show_card=False,
        tray_icon=False,
        start_hidden=False,
        start_at_login=False,
        notifications=False,
        shortcut="",
    )
