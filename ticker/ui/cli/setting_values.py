"""Preferences on the command line: found by name, written as text or JSON, read with a sentence of what is allowed."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from ticker.preferences import Preferences, all_settings
from ticker.setting import Setting

translate = QCoreApplication.translate
_TRUE, _FALSE = frozenset({"true", "on", "yes", "1"}), frozenset({"false", "off", "no", "0"})
_LENGTH_OF_COLOR = (7.0, 7.0)


class BadSettingError(ValueError):
    """No preference has that name, or it cannot have that value. ``str()`` of it is a sentence for people."""


def setting_named(name: str) -> Setting[Any]:
    """Return the preference of that name; "-" is as good as "_", and "color" as "colour". Raises BadSettingError."""
    wanted = _plain(name)
    for setting in all_settings():
        if setting.is_shown and _plain(setting.name) == wanted:
            return setting
    sentence = translate("CommandLine", "“{0}” is not a preference. To see the preferences, run “off-the-wire --get”.")
    raise BadSettingError(sentence.format(_shown(name)))


def with_assignments(preferences: Preferences, assignments: Iterable[str]) -> Preferences:
    """Return the preferences with each ``name=value``: all of them, or none. Raises BadSettingError."""
    for assignment in assignments:
        name, equals, text = assignment.partition("=")
        if not equals:
            sentence = translate("CommandLine", "“{0}” should look like name=value.")
            raise BadSettingError(sentence.format(_shown(assignment)))
        setting = setting_named(name)
        preferences = preferences.with_value(setting, _value_of(setting, text))
    return preferences


def with_values(preferences: Preferences, values: Mapping[str, object]) -> Preferences:
    """Return the preferences with values as a file of settings has them. Raises BadSettingError."""
    for name, value in values.items():
        setting = setting_named(name)
        try:
            preferences = preferences.with_value(setting, setting.parse(value))
        except (ValueError, TypeError):
            raise _bad_value(setting, json.dumps(value, default=str)) from None
    return preferences


def values_as_text(preferences: Preferences, names: Sequence[str]) -> str:
    """Return the value of one preference, or a line ``name=value`` for each of several; of all without names.

    Raises BadSettingError.
    """
    values = _values(preferences, names)
    if len(names) == 1:
        return "".join(f"{_text_of(value)}\n" for value in values.values())
    return "".join(f"{name}={_text_of(value)}\n" for name, value in values.items())


def values_as_json(preferences: Preferences, names: Sequence[str]) -> str:
    """Return preferences, or without names all, as one JSON object. Raises BadSettingError."""
    return json.dumps(_values(preferences, names), ensure_ascii=False, default=_plain_record) + "\n"


def _values(preferences: Preferences, names: Sequence[str]) -> dict[str, Any]:
    settings = map(setting_named, names) if names else (each for each in all_settings() if each.is_shown)
    return {each.name: preferences.value_of(each) for each in settings}


def _value_of(setting: Setting[Any], text: str) -> Any:
    try:
        return setting.parse(_read(setting.default, text))
    except (ValueError, TypeError, RecursionError):
        raise _bad_value(setting, text) from None


def _bad_value(setting: Setting[Any], text: str) -> BadSettingError:
    sentence = translate("CommandLine", "{name} cannot be “{value}”. {allowed}")
    return BadSettingError(sentence.format(name=setting.name, value=_shown(text), allowed=_allowed(setting)))


def _read(default: object, text: str) -> object:
    """Return what JSON would have for a value that is written as ``text``. Raises ValueError."""
    match default:
        case bool():
            if (word := text.strip().lower()) not in _TRUE | _FALSE:
                raise ValueError(text)
            return word in _TRUE
        case int():
            return int(text)
        case float():
            return float(text)
        case str():
            return text
        case _:
            return json.loads(text)


def _allowed(setting: Setting[Any]) -> str:
    """Return a sentence on the values that a preference can have."""
    (low, high), default = setting.bounds, setting.default
    if isinstance(default, bool):
        return translate("CommandLine", "It must be “true” or “false”.")
    if isinstance(default, StrEnum):
        return translate("CommandLine", "It must be one of: {0}.").format(", ".join(type(default)))
    if isinstance(default, int):
        return translate("CommandLine", "It must be a whole number from {0} to {1}.").format(round(low), round(high))
    if isinstance(default, float):
        return translate("CommandLine", "It must be a number from {0} to {1}.").format(f"{low:g}", f"{high:g}")
    if isinstance(default, str):
        return _allowed_text(setting)
    return translate("CommandLine", "It must be JSON, as printed by --get --json.")


def _allowed_text(setting: Setting[str]) -> str:
    if setting.bounds == _LENGTH_OF_COLOR:
        return translate("CommandLine", "It must be a color, such as #1f2a30.")
    sentence = translate("CommandLine", "It must be text of at most {0} characters.")
    return sentence.format(round(setting.bounds[1]))


def _text_of(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str() | int():
            return str(value)
        case float():
            return f"{value:g}"
        case _:
            return json.dumps(value, ensure_ascii=False, default=_plain_record)


def _plain_record(value: object) -> object:
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else str(value)


def _plain(name: str) -> str:
    return name.strip().lower().replace("-", "_").replace("colour", "color")


def _shown(text: str) -> str:
    return text.encode("ascii", "backslashreplace").decode()[:100] if not text.isprintable() else text[:100]
