"""Handles a start while a bar may be running: hands over the arguments, waits for an answer, and prints it."""

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ticker.desktop.profile_lock import Holder
from ticker.paths import Paths, user_paths
from ticker.profile import silent_folder
from ticker.ui.application.single_instance import Claim, SingleInstance
from ticker.ui.cli.answer import Answer
from ticker.ui.cli.command_line import Options, translated_core
from ticker.ui.cli.followed import with_number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_SOON = 3.0  # seconds after which it is said that there is no answer
_PATIENCE = 15.0  # seconds after which a start gives up
_PATIENCE_OF_WINDOW = 60.0  # likewise where a window says so, which can be closed before

translate = QCoreApplication.translate


def tell_running_bar(options: Options) -> int:
    """Let the running bar carry out the command, and return the exit status. Starts no bar, and needs no display.

    Without a bar, preferences are read and changed in their file.
    """
    _core = translated_core()  # it translates for as long as it is held
    paths = user_paths(options.profile)
    if (folder := silent_folder(paths)) is not None:
        from ticker.ui.i18n.store_messages import sentence_for_silent_folder  # noqa: PLC0415 - slow to import, rarely needed

        _print(sentence_for_silent_folder(folder))
        return 1
    if options.command:
        options = replace(options, command=with_number(options.command, paths))
    instance = SingleInstance(paths.data)
    claim, answer = instance.ask(options.arguments_for_running_bar, _waiting_in_terminal(instance))
    try:
        if claim is Claim.FIRST:
            answer = _answer_without_bar(options, paths)
    finally:
        instance.release()
    from ticker.ui.cli.output import write_out  # noqa: PLC0415 - not needed by a bar that starts

    is_printed = write_out(answer.output)
    if answer.error:
        _print(answer.error)
    return answer.status or _status(claim) or int(not is_printed)


def _answer_without_bar(options: Options, paths: Paths) -> Answer:
    """Do what is possible without a bar, while none can start."""
    if options.command:
        if options.command == "quit":
            return Answer()
        return Answer(1, error=translate("CommandLine", "Off the Wire is not running."))
    from ticker.ui.application.preference_requests import answer_in_file  # noqa: PLC0415 - rarely needed

    return answer_in_file(options, paths.preferences)


def claim_for_bar(instance: SingleInstance, options: Options) -> int | None:
    """Be the bar on a profile, which is None, or hand over and return the exit status. Needs a QApplication."""
    # The stream that the process was given: what stands in for a missing one is a terminal too, says Windows.
    is_seen = sys.__stderr__ is not None and sys.__stderr__.isatty()
    wait_on = _waiting_in_terminal(instance) if is_seen else _waiting_in_window(instance)
    claim = instance.claim(options.arguments_for_running_bar, wait_on)
    if claim is Claim.HANDED_OVER and options.prints:
        translated_core()
        sentence = translate("CommandLine", "Off the Wire is already running and prints nothing here. Use {option}.")
        _print(sentence.format(option="--follow --new"))
        return 1
    return None if claim is Claim.FIRST else _status(claim)


def _status(claim: Claim) -> int:
    if claim is Claim.NO_ANSWER:
        _print(translate("CommandLine", "Off the Wire still isn’t responding. Try again later, or end the process."))
    return int(claim is Claim.NO_ANSWER)


def _waiting_in_terminal(instance: SingleInstance) -> Callable[[float], bool]:
    said = False

    def wait_on(waited: float) -> bool:
        nonlocal said
        if waited >= _SOON and not said:
            said = True
            _print(_sentence(instance.holder))
        return waited < _PATIENCE

    return wait_on


def _waiting_in_window(instance: SingleInstance) -> Callable[[float], bool]:
    box: QMessageBox | None = None

    def wait_on(waited: float) -> bool:
        nonlocal box
        if waited < _SOON:
            return True
        from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415 - rarely needed

        if box is None:
            translated_core()
            _print(_sentence(instance.holder))
            box = QMessageBox(QMessageBox.Icon.Warning, "Off the Wire", _sentence(instance.holder))
            box.setStandardButtons(QMessageBox.StandardButton.Close)
            box.show()
        QApplication.processEvents()
        return box.isVisible() and waited < _PATIENCE_OF_WINDOW

    return wait_on


def _sentence(holder: Holder | None) -> str:
    if holder is None:
        return translate("CommandLine", "Off the Wire is running, but isn’t responding yet. Waiting for it…")
    sentence = translate(
        "CommandLine",
        "Off the Wire is running (process {process} on {host}), but isn’t responding yet. Waiting for it…",
    )
    return sentence.format(process=holder.process, host=holder.host)


def _print(sentence: str) -> None:
    if sys.stderr is not None:  # there is none under Windows' pythonw
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
