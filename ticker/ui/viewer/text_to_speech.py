"""Read a text aloud, paragraph by paragraph, with the speech engine of the platform.

The engine is a separate program: Speech Dispatcher's ``spd-say`` on Linux, ``say`` on macOS, PowerShell with the voices
of Windows. Where there is none, ``is_possible`` is false.
"""

import shutil
import sys
from collections.abc import Iterable

from PySide6.QtCore import QObject, QProcess, Signal

_MAX_LENGTH = 4000  # characters given to the engine at a time
_WINDOWS_VOICE = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)


class TextToSpeech(QObject):
    """Speaks one paragraph after the other; ``speaking_changed`` is emitted when that begins and ends."""

    speaking_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remaining: list[str] = []
        self._language = ""
        self._process = QProcess(self)
        self._process.finished.connect(self._continue)
        self._process.errorOccurred.connect(self._give_up)

    @property
    def is_possible(self) -> bool:
        """Whether the platform has a speech engine."""
        return bool(_command("", ""))

    @property
    def is_speaking(self) -> bool:
        return bool(self._remaining) or self._process.state() != QProcess.ProcessState.NotRunning

    def say(self, paragraphs: Iterable[str], language: str) -> None:
        """Speak these paragraphs, in a voice for ``language`` (BCP 47, "" if unknown) if the engine has one."""
        self.stop()
        self._language = language
        self._remaining = [part for paragraph in paragraphs for part in _parts(paragraph)]
        if self._remaining:
            self.speaking_changed.emit(True)
            self._say_next()

    def stop(self) -> None:
        """Stop speaking at once."""
        if not self.is_speaking:
            return
        self._remaining = []
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(200)
        self._process.blockSignals(False)
        if (engine := shutil.which("spd-say")) and sys.platform.startswith("linux"):
            QProcess.startDetached(engine, ["--cancel"])  # otherwise the engine would finish the current text
        self.speaking_changed.emit(False)

    def _say_next(self) -> None:
        text = self._remaining.pop(0)
        program, *arguments = _command(text, self._language)
        self._process.start(program, arguments)
        if not sys.platform.startswith("linux"):
            self._process.write(text.encode())
            self._process.closeWriteChannel()

    def _continue(self, status: int) -> None:
        if self._remaining and status == 0:
            self._say_next()
        else:
            self._remaining = []
            self.speaking_changed.emit(False)

    def _give_up(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._remaining = []
            self.speaking_changed.emit(False)


def _command(text: str, language: str) -> list[str]:
    """Return the command that speaks ``text``, empty without an engine. Except on Linux, it reads standard input."""
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
    """Split a paragraph into parts of at most ``_MAX_LENGTH`` characters, between words where possible."""
    text = " ".join(paragraph.split())
    while len(text) > _MAX_LENGTH:
        end = text.rfind(" ", 0, _MAX_LENGTH)
        end = end if end > 0 else _MAX_LENGTH
        yield text[:end]
        text = text[end:].lstrip()
    if text:
        yield text
