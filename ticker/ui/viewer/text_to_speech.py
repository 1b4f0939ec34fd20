"""Reads a text aloud, paragraph by paragraph, with the speech engine the platform has.

The engine is a program of its own: Speech Dispatcher's ``spd-say`` on Linux, ``say`` on macOS, and the voices of
Windows by its shell. Where there is none, ``is_possible`` is false.
"""

import shutil
import sys
from collections.abc import Iterable

from PySide6.QtCore import QObject, QProcess, Signal

_LONGEST = 4000  # characters that an engine is given at a time
_WINDOWS_VOICE = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)


class TextToSpeech(QObject):
    """Says one paragraph after the other; ``speaking_changed`` tells when it begins and ends."""

    speaking_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: list[str] = []
        self._language = ""
        self._process = QProcess(self)
        self._process.finished.connect(self._go_on)
        self._process.errorOccurred.connect(self._give_up)

    @property
    def is_possible(self) -> bool:
        """Whether the platform has a speech engine."""
        return bool(_command("", ""))

    @property
    def is_speaking(self) -> bool:
        return bool(self._left) or self._process.state() != QProcess.ProcessState.NotRunning

    def say(self, paragraphs: Iterable[str], language: str) -> None:
        """Say these paragraphs, in the voice of ``language`` (BCP 47, "" where unknown) where the engine has one."""
        self.stop()
        self._language = language
        self._left = [part for paragraph in paragraphs for part in _parts(paragraph)]
        if self._left:
            self.speaking_changed.emit(True)
            self._say_next()

    def stop(self) -> None:
        """Fall silent at once."""
        if not self.is_speaking:
            return
        self._left = []
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(200)
        self._process.blockSignals(False)
        if (engine := shutil.which("spd-say")) and sys.platform.startswith("linux"):
            QProcess.startDetached(engine, ["--cancel"])  # the engine goes on with what it was given
        self.speaking_changed.emit(False)

    def _say_next(self) -> None:
        text = self._left.pop(0)
        program, *arguments = _command(text, self._language)
        self._process.start(program, arguments)
        if not sys.platform.startswith("linux"):
            self._process.write(text.encode())
            self._process.closeWriteChannel()

    def _go_on(self, status: int) -> None:
        if self._left and status == 0:
            self._say_next()
        else:
            self._left = []
            self.speaking_changed.emit(False)

    def _give_up(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._left = []
            self.speaking_changed.emit(False)


def _command(text: str, language: str) -> list[str]:
    """Return the command that says ``text``, on standard input but for Linux; empty where there is no engine."""
    match sys.platform:
        case "darwin":
            return ["say", "-f", "-"]
        case "win32":
            return ["powershell", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS_VOICE]
        case _:
            engine = shutil.which("spd-say")
            voice = ["--language", language.partition("-")[0]] if language else []
            return [engine, "--wait", *voice, "--", text] if engine else []


def _parts(paragraph: str) -> Iterable[str]:
    """Return a paragraph in parts no longer than an engine takes, between words where that can be."""
    text = " ".join(paragraph.split())
    while len(text) > _LONGEST:
        end = text.rfind(" ", 0, _LONGEST)
        end = end if end > 0 else _LONGEST
        yield text[:end]
        text = text[end:].lstrip()
    if text:
        yield text
