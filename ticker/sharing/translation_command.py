"""Translate titles with the user's command, which reads one per line and writes one per line in the same order."""

import re
from collections.abc import Callable

from ticker.entities import FetchError, FetchErrorKind
from ticker.reading.plain_text import MAX_TITLE_LENGTH, one_line
from ticker.sharing.command import words_of
from ticker.sharing.libretranslate import unless_same

_FROM, _TO = "{from}", "{to}"
_UNKNOWN = "auto"  # the usual name
_CODE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")  # nothing else from a feed may become part of an argument

RunCommand = Callable[[tuple[str, ...], bytes], bytes]  # arguments and input; returns the output, raises FetchError


def translated(
    run: RunCommand, command_line: str, titles: tuple[str, ...], source: str, language: str
) -> tuple[str, ...]:
    """Return the titles in ``language``; "" for one that needs no translation. Raises FetchError.

    ``source`` is the language they are in, as ``source_of`` returns it.
    """
    if _FROM in command_line and source == _primary(language):
        return ("",) * len(titles)
    lines = "".join(f"{one_line(each, MAX_TITLE_LENGTH)}\n" for each in titles)
    answer = run(_arguments(command_line, source, language), lines.encode("utf-8", "replace"))
    texts = answer.decode("utf-8", "replace").removesuffix("\n").split("\n")
    if len(texts) != len(titles):
        raise FetchError(FetchErrorKind.UNREADABLE, f"{len(titles)} lines in, {len(texts)} out")
    return tuple(
        unless_same(title, one_line(text, MAX_TITLE_LENGTH)) for title, text in zip(titles, texts, strict=True)
    )


def source_of(command_line: str, language: str) -> str:
    """Return the value of ``{from}`` for a feed in this language; a constant if the command does not use it."""
    return (_primary(language) or _UNKNOWN) if _FROM in command_line else _UNKNOWN


def is_usable(command_line: str, language: str) -> bool:
    """Return whether this command can be run to translate into ``language``."""
    try:
        return bool(words_of(command_line)) and _CODE.fullmatch(language) is not None
    except ValueError:  # unbalanced quotes
        return False


def _arguments(command_line: str, source: str, language: str) -> tuple[str, ...]:
    program, *words = words_of(command_line)
    return program, *(each.replace(_FROM, source).replace(_TO, language) for each in words)


def _primary(language: str) -> str:
    """Return "pt" for "pt-BR"; "" if it is not a language."""
    return re.split("[-_]", language)[0].lower() if _CODE.fullmatch(language) else ""
