"""Reads and changes preferences for the command line, in the running program or in the file."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ticker.preferences import Preferences, load_preferences, save_preferences
from ticker.ui.cli.answer import Answer
from ticker.ui.cli.command_line import Options
from ticker.ui.cli.setting_values import BadSettingError, values_as_json, values_as_text, with_assignments

log = logging.getLogger(__name__)


def answer_on_preferences(options: Options, current: Preferences, apply: Callable[[Preferences], object]) -> Answer:
    """Change preferences, all or none, then return the requested ones."""
    try:
        changed = with_assignments(current, options.assignments)
        if changed != current:
            apply(changed)
        if options.asked_preferences is None:
            return Answer()
        values = values_as_json if options.is_json else values_as_text
        return Answer(output=values(changed, options.asked_preferences))
    except BadSettingError as error:
        return Answer(2, error=str(error))


def answer_in_file(options: Options, path: Path) -> Answer:
    """Do the same in the preferences file."""
    loaded = load_preferences(path)
    if loaded.unreadable:
        return Answer(1, error=_sentence_for_failure(loaded.unreadable))
    try:
        return answer_on_preferences(options, loaded.preferences, lambda changed: save_preferences(changed, path))
    except OSError as error:
        log.warning("preferences cannot be saved: %s", error)
        return Answer(1, error=_sentence_for_failure(error.strerror or str(error)))


def _sentence_for_failure(reason: str) -> str:
    sentence = QCoreApplication.translate("CommandLine", "Couldn’t read or save the preferences ({reason}).")
    return sentence.format(reason=reason)
