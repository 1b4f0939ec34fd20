"""A command of the user's that takes a story: its words are arguments, no shell reads them."""

import errno
import os
import shlex
import subprocess
import sys

from ticker.entities import FetchError, FetchErrorKind
from ticker.store import Share, ShareTarget

_PATIENCE = 60.0  # seconds
FIELDS = ("url", "title", "quote", "source")  # in braces, in the command line


def arguments_of(command_line: str, share: Share) -> list[str]:
    """Return the words of a command line with the story in place of ``{url}`` and the like.

    A command line without a field gets the URL as its last word. Raises ValueError for quotes that do not match.
    """
    values = {"url": share.url, "title": share.title, "quote": share.quote, "source": share.source}
    words = _words(command_line)
    if not any(f"{{{field}}}" in word for word in words for field in FIELDS):
        words.append("{url}")
    return [words[0], *(_filled(word, values) for word in words[1:])]


def run(target: ShareTarget, share: Share) -> None:
    """Raises FetchError (COMMAND) with what the command says, or why it could not be run."""
    try:
        arguments = arguments_of(target.address, share)
        _refuse_batch_file(arguments[0])
        done = subprocess.run(  # noqa: S603 - the user's own command, as words
            arguments,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except FileNotFoundError as error:
        raise FetchError(FetchErrorKind.COMMAND, "missing") from error
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise FetchError(FetchErrorKind.COMMAND, str(error)[:200]) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise FetchError(FetchErrorKind.COMMAND, said[-1][:200] if said else str(done.returncode))


def _refuse_batch_file(program: str) -> None:
    """Raise OSError for a program whose words Windows would have a shell read."""
    if sys.platform == "win32" and program.lower().rstrip(". ").endswith((".bat", ".cmd")):
        raise OSError(errno.ENOEXEC, os.strerror(errno.ENOEXEC))


def _words(command_line: str) -> list[str]:
    """Split a command line as a shell does; on Windows a backslash parts folders, and makes nothing else of a quote."""
    lexer = shlex.shlex(command_line, posix=True)
    lexer.whitespace_split = True
    lexer.commenters = ""
    if sys.platform == "win32":
        lexer.escape = ""
    return list(lexer)


def _filled(word: str, values: dict[str, str]) -> str:
    """Put the values in, all at once: what is in one of them is not looked at again."""
    parts: list[str] = []
    rest = word
    while rest:
        found = min(((rest.find(f"{{{name}}}"), name) for name in values if f"{{{name}}}" in rest), default=None)
        if found is None:
            return "".join([*parts, rest])
        at, name = found
        parts += [rest[:at], values[name]]
        rest = rest[at + len(name) + 2 :]
    return "".join(parts)
