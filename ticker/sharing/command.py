"""Send a story to the user's command. Its words become arguments; no shell is used."""

import os
import shlex
import subprocess
import sys
import tempfile
from typing import IO

from ticker.desktop.command_process import CommandProcess
from ticker.entities import FetchError, FetchErrorKind
from ticker.sharing.templates import FIELDS, filled, values_of
from ticker.store import Share, ShareTarget

_PATIENCE = 60.0  # seconds
_MAX_SAID = 4_000  # bytes of its last output
# What desktop programs need; the rest of our environment may hold secrets.
_PASSED_ON = """PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR DISPLAY WAYLAND_DISPLAY XAUTHORITY
    DBUS_SESSION_BUS_ADDRESS DESKTOP_SESSION SYSTEMROOT WINDIR COMSPEC PATHEXT TEMP TMP USERPROFILE USERNAME APPDATA
    LOCALAPPDATA PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86) HOMEDRIVE HOMEPATH SYSTEMDRIVE FLATPAK_ID SNAP"""
_PASSED_ON_BEGINNINGS = ("LC_", "XDG_")


def arguments_of(command_line: str, share: Share) -> list[str]:
    """Return the words of a command line with the story in place of ``{url}`` and the like.

    A command line without a field gets the URL as its last word. Raises ValueError for quotes that do not match.
    """
    values = {name: value.replace("\0", "") for name, value in values_of(share).items()}
    words = words_of(command_line)
    if not any(f"{{{field}}}" in word for word in words for field in FIELDS):
        words.append("{url}")
    return [words[0], *(_argument(word, values) for word in words[1:])]


def run(target: ShareTarget, share: Share) -> None:
    """Run a command. Raises FetchError (COMMAND) with its output, or with the reason why it could not be run."""
    try:
        arguments = arguments_of(target.address, share)
        with tempfile.TemporaryFile() as said:  # not a pipe: a process left running could keep it open forever
            status = _run(arguments, said)
            said.seek(0, os.SEEK_END)
            said.seek(max(0, said.tell() - _MAX_SAID))
            last_words = said.read().decode("utf-8", "replace").strip().splitlines()
    except FileNotFoundError as error:
        raise FetchError(FetchErrorKind.COMMAND, "missing") from error
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise FetchError(FetchErrorKind.COMMAND, str(error)[:200]) from error
    if status:
        raise FetchError(FetchErrorKind.COMMAND, last_words[-1][:200] if last_words else str(status))


def _run(arguments: list[str], said: IO[bytes]) -> int:
    """Return the exit status. If it takes too long, ends all its processes and raises TimeoutExpired."""
    command = CommandProcess(arguments, stdout=subprocess.DEVNULL, stderr=said, env=_environment())
    try:
        return command.process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        command.kill()
        command.process.wait()
        raise


def _environment() -> dict[str, str]:
    return {
        name: value
        for name, value in os.environ.items()
        if name.upper() in _PASSED_ON.split() or name.upper().startswith(_PASSED_ON_BEGINNINGS)
    }


def _argument(template: str, values: dict[str, str]) -> str:
    """Return a word with the story filled in. The beginning of a story must not become an option."""
    word = filled(template, values)
    return f" {word}" if word.startswith("-") and not template.startswith("-") else word


def words_of(command_line: str) -> list[str]:
    """Split a command line as a shell does. On Windows, a backslash separates folders and escapes nothing."""
    lexer = shlex.shlex(command_line, posix=True)
    lexer.whitespace_split = True
    lexer.commenters = ""
    if sys.platform == "win32":
        lexer.escape = ""
    return list(lexer)
