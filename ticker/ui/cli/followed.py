"""Keeps which headline ``--follow`` printed last, so that a click on another bar can mean it."""

import contextlib
from pathlib import Path

from ticker.paths import Paths
from ticker.ui.cli.commands import COMMANDS, FOLLOWED, Takes, parse_command


def note_followed(paths: Paths, entry_id: int) -> None:
    """Record that this headline is shown now; if that fails, a click means none."""
    path = _place(paths)
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(f"{entry_id}\n", encoding="ascii")


def with_number(command: str, paths: Paths) -> str:
    """Return the command with the number of the headline that was printed last, where it says so."""
    parsed = parse_command(command)
    if COMMANDS[parsed.name] is not Takes.HEADLINE or parsed.argument != FOLLOWED:
        return command
    try:
        return f"{parsed.name} {int(_place(paths).read_text())}"
    except (OSError, ValueError):
        return parsed.name


def _place(paths: Paths) -> Path:
    return paths.cache / "followed"
