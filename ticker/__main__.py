"""``python -m ticker`` and the command ``off-the-wire``: reads the command line, then app.py takes over."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ticker.ui.cli.command_line import Options

SUPERVISED = "OFF_THE_WIRE_SUPERVISED"  # in the environment of a kiosk's bar


def main(arguments: Sequence[str]) -> int:
    """Run the program with ``arguments`` (without its name) and return its exit status."""
    gc.disable()  # nearly all that a start makes stays; the bar collects once it is painted
    from ticker.ui.cli.command_line import parse_command_line  # noqa: PLC0415 - see below

    options = parse_command_line(arguments)
    if options.is_json or options.prints:
        from ticker.ui.cli.json_output import escape_in_json  # noqa: PLC0415 - rarely wanted

        escape_in_json()
    run = _without_bar(options)
    if run is not None:
        gc.enable()
        return run(options)
    from ticker.app import run_bar  # noqa: PLC0415 - see below

    return run_bar(options)


def _without_bar(options: "Options") -> "Callable[[Options], int] | None":
    """Return what carries out a command line that needs no bar of its own."""
    # Imported after the command line has been read: --version and --list need no window, and no display.
    if options.backup is not None or options.restore is not None:
        from ticker.ui.application.backup_commands import back_up_or_restore  # noqa: PLC0415

        return back_up_or_restore
    if options.needs_no_window:
        from ticker.ui.cli.terminal import print_answer  # noqa: PLC0415

        return print_answer
    if options.only_tells:
        from ticker.ui.application.remote_control import tell_running_bar  # noqa: PLC0415

        return tell_running_bar
    if options.is_kiosk and SUPERVISED not in os.environ:
        from ticker.ui.application.kiosk import supervise  # noqa: PLC0415

        return supervise
    return None


def open_missing_streams() -> None:
    """Give the program standard streams if it has none, as when started from Windows' Start menu.

    What is opened next would otherwise take their numbers, and what libraries print would end up in it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - for good


def run() -> None:
    """The installed command."""
    open_missing_streams()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a locale may lack the script
    # Ctrl-C ends the program at once until the bar listens for it: an interrupted import of Qt ends in a long report.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        sys.exit(main(sys.argv[1:]))
    except ImportError as error:
        from ticker.ui.application.start_failure import sentence_for_library  # noqa: PLC0415

        if sentence := sentence_for_library(str(error)):
            sys.exit(sentence)
        raise


if __name__ == "__main__":
    run()
