"""Holds the preferences: applies each change, notifies the parts of the program, and saves it."""

import contextlib
import logging
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ticker.deadline import Latest
from ticker.desktop.autostart import set_autostart
from ticker.preferences import Preferences, note_preferences, save_preferences

log = logging.getLogger(__name__)

_TRY_AGAIN_AFTER = 20_000  # milliseconds, where they could not be saved
_PATIENCE = 0.2  # seconds; a disk that answers takes less, and a kill after that loses nothing
_LOOK_AGAIN_AFTER = 250  # milliseconds, while the disk does not answer
_LONG = 5.0  # seconds without an answer after which that is reported
_PATIENCE_AT_END = 1.0  # seconds
_SAVE_AFTER = 500  # milliseconds in which the steps of a slider become one write


class PreferencesController(QObject):
    """Holds the preferences that apply now. ``start_command`` is what the desktop runs to start the program at login.

    ``check_place`` raises OSError if the profile was deleted or replaced, so that nothing may be written there.

    Parts connect to ``preferences_changed`` and compare the settings they use.
    """

    preferences_changed = Signal(object, object)  # Preferences: before, after
    notice = Signal(str)  # a sentence for the user

    def __init__(
        self,
        preferences: Preferences,
        path: Path,
        start_command: tuple[str, ...],
        parent: QObject,
        check_place: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._path = path
        self._start_command = start_command
        self._check_place = check_place
        self._is_told = False  # that they cannot be saved
        self._file = Latest()  # the folder may be on a network drive that hangs
        self._asked_at = 0.0  # monotonic: when it was to be saved
        self._save_timer = QTimer(self, singleShot=True)
        self._save_timer.timeout.connect(self._save)
        self._look_timer = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_AFTER)
        self._look_timer.timeout.connect(self._look)
        self.preferences_changed.connect(self._set_autostart)

    @property
    def current(self) -> Preferences:
        """The preferences that apply now."""
        return self._preferences

    def apply(self, preferences: Preferences) -> None:
        """Apply ``preferences`` and save them soon. Every change of a setting passes through here."""
        before = self._preferences
        self.keep(preferences)
        self.preferences_changed.emit(before, preferences)

    def keep(self, preferences: Preferences) -> None:
        """Save ``preferences`` soon without notifying anybody, as at the end, when windows would be created again."""
        self._preferences = preferences
        self._write(note_preferences)
        with contextlib.suppress(OSError):  # reported when it cannot be saved either
            self._file.wait(0 if self._look_timer.isActive() else _PATIENCE)
        self._save_timer.start(_SAVE_AFTER)

    def follow(self, apply: Callable[[Preferences], object]) -> None:
        """Call ``apply`` with the preferences now, and after each change."""
        apply(self._preferences)
        self.preferences_changed.connect(lambda _before, after: apply(after))

    def save_pending(self) -> None:
        """Save at once what waits to be saved."""
        if self._save_timer.isActive():
            self._save_timer.stop()
            self._save()
        with contextlib.suppress(OSError):
            if not self._file.wait(_PATIENCE_AT_END):
                log.warning("preferences may not be saved: the disk does not answer")

    def _save(self) -> None:
        self._write(save_preferences)
        if not self._look_timer.isActive():
            self._asked_at = time.monotonic()
            self._look(_PATIENCE)

    def _write(self, write: Callable[[Preferences, Path], None]) -> None:
        preferences, path, check_place = self._preferences, self._path, self._check_place

        def act() -> None:
            check_place()
            write(preferences, path)

        self._file.start(act)

    def _look(self, patience: float = 0) -> None:
        """Check the result of saving; a disk that hangs is checked again and again."""
        try:
            is_done = self._file.wait(patience)
        except OSError as error:
            log.warning("preferences cannot be saved: %s", error)
            self._save_timer.start(_TRY_AGAIN_AFTER)
            sentence = self.tr("Couldn’t save your preferences ({reason}). They will be saved as soon as possible.")
            self._tell_once(sentence.format(reason=error.strerror))
            return
        if is_done:
            self._is_told = False
            return
        self._look_timer.start()
        if time.monotonic() - self._asked_at > _LONG:
            self._tell_once(
                self.tr(
                    "Your preferences aren’t saved yet: the folder they are kept in doesn’t answer."
                    " If it is on a network drive, check the connection."
                )
            )

    def _tell_once(self, sentence: str) -> None:
        if not self._is_told:
            self._is_told = True
            self.notice.emit(sentence)

    def _set_autostart(self, before: Preferences, after: Preferences) -> None:
        if before.start_at_login == after.start_at_login:
            return
        try:
            set_autostart(after.start_at_login, self._start_command)
        except OSError as error:
            log.warning("starting at login cannot be changed: %s", error)
            sentence = self.tr("Starting at login could not be changed ({reason}).")
            self.notice.emit(sentence.format(reason=error.strerror))
