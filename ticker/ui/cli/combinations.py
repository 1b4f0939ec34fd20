"""Which options of the command line have an effect together, so that none is ignored in silence."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_FEED_URL = "FEED_URL"  # as ``--help`` names it
# The program does one of these; the options of a group go together.
_TASKS = (
    ("--backup", "--restore"),
    ("--list", "--once"),
    ("--collections", "--diagnosis"),
    ("--follow",),
    ("--set", "--get"),
    ("--kiosk",),
    ("--tell",),
)
_NEEDS: Mapping[str, tuple[str, ...]] = {  # one of these
    "--addresses": ("--diagnosis",),
    "--new": ("--follow",),
    "--every": ("--follow",),
    "--start": ("--tell",),
    "--merge": ("--restore",),
    "--include-passwords": ("--backup",),
    "--passphrase-file": ("--include-passwords", "--restore"),
    "--json": ("--list", "--once", "--print", "--follow", "--get"),
}
_FOR_A_BAR: Mapping[str, tuple[str, ...]] = {  # what a bar does with these, some other tasks do too
    _FEED_URL: ("--list", "--once", "--follow", "--tell"),
    "--open": ("--tell",),
    "--print": ("--tell",),
}


class BadCombinationError(ValueError):
    """An option would have no effect. ``str()`` of it is a sentence for people."""


def check_combination(given: Collection[str]) -> None:
    """Check options by their long names, and ``FEED_URL``. Raises BadCombinationError."""
    for option, needed in _NEEDS.items():
        if option in given and not any(each in given for each in needed):
            raise BadCombinationError(_sentence_for_missing(option, needed))
    tasks = [next(each for each in group if each in given) for group in _TASKS if any(each in given for each in group)]
    if len(tasks) > 1:
        raise BadCombinationError(_sentence_for_two(tasks[0], tasks[1]))
    for option, possible in _FOR_A_BAR.items():
        if option not in given:
            continue
        if tasks and tasks[0] not in possible:
            raise BadCombinationError(_sentence_for_two(option, tasks[0]))
        if "--tell" in given and "--start" not in given:
            sentence = translate("CommandLine", "{option} can be used with {other} only if {third} is given too.")
            raise BadCombinationError(sentence.format(option=option, other="--tell", third="--start"))


def _sentence_for_missing(option: str, needed: tuple[str, ...]) -> str:
    if len(needed) == 1:
        sentence = translate("CommandLine", "{option} can only be used with {other}.")
        return sentence.format(option=option, other=needed[0])
    sentence = translate("CommandLine", "{option} can only be used with one of these options: {others}.")
    return sentence.format(option=option, others=", ".join(needed))


def _sentence_for_two(option: str, other: str) -> str:
    return translate("CommandLine", "{option} and {other} cannot be used together.").format(option=option, other=other)
