"""The program with its bar: builds and shows what the first headline needs, then starts the controller."""

import contextlib
import gc
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QNativeInterface
from PySide6.QtWidgets import QApplication, QWidget

from ticker.desktop.session import avoid_layers, prepare, remember_refusal, uses_layers, was_refused
from ticker.error_reports import ErrorReports
from ticker.logs import start_logging
from ticker.paths import DESKTOP_NAME, Paths, user_paths
from ticker.profile import Profile, open_profile, silent_folder
from ticker.store import StoreError
from ticker.ui.actions.keys import use_own_keys
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.application.file_open_event import OpeningApplication
from ticker.ui.application.first_paint import FirstPaint
from ticker.ui.application.remote_control import claim_for_bar
from ticker.ui.application.single_instance import SingleInstance
from ticker.ui.application.start_failure import explained
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.panels import free_edge
from ticker.ui.bar.picture_source import PictureSource
from ticker.ui.bar.summaries import Summaries
from ticker.ui.cli.answer import Answer
from ticker.ui.cli.command_line import Options
from ticker.ui.cli.followed import with_number
from ticker.ui.i18n.languages import speak, spoken_language
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.user_files import FileError
from ticker.wire import Wire

if TYPE_CHECKING:
    from ticker.ui.application.controller import Controller

log = logging.getLogger(__name__)

_SWITCH_INTERVAL = 0.0005  # seconds a thread keeps the interpreter while the strip waits for it; Python has 0.005
_START_AGAIN = 75  # exit status of Qt's loop after which the program starts again (EX_TEMPFAIL)
_LEVELS = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}  # all others are warnings


def run_bar(options: Options) -> int:
    """Show the bar until the user quits and return the exit status. Needs a display."""
    folder_of_profile = options.profile
    if options.is_kiosk:
        from ticker.ui.application.kiosk import kiosk_folder  # noqa: PLC0415 - rarely wanted

        folder_of_profile = kiosk_folder(options)
    paths = user_paths(folder_of_profile)
    if (folder := silent_folder(paths)) is not None:
        return _tell_of_silent(folder)
    if options.command:
        options = replace(options, command=with_number(options.command, paths))
    prepare(os.environ, avoids_layers=was_refused(paths.cache, qVersion()) or not _can_reach_wayland())
    with explained():
        qt = OpeningApplication(sys.argv[:1])
    qt.setApplicationName("off-the-wire")
    qt.setDesktopFileName(DESKTOP_NAME)
    qt.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(paths.data)
    if (answered := claim_for_bar(instance, options)) is not None:
        return answered
    _restore_backup(paths)
    try:
        with open_profile(folder_of_profile, options.feed_urls) as opened:
            profile = _for_kiosk(opened, options) if options.is_kiosk else opened
            start_logging(profile.paths.log_file, options.verbosity)
            speak(qt, profile.loaded.preferences.language)
            with _error_reports_of(profile, qt) as error_reports:
                use_own_keys(profile.loaded.preferences.own_keys)
                application = Application(_clear_of_panels(profile), options, error_reports)
                _listen_to_later_starts(instance, application, profile)
                qt.asked_to_open.connect(application.take_command_line)
                application.painted.connect(lambda: _after_first_paint(qt, instance))
                _end_at_once_on_signals(error_reports)
                application.start()
                for change in (qt.screenAdded, qt.screenRemoved, qt.primaryScreenChanged):
                    change.connect(application.screens_changed)
                qt.focusChanged.connect(application.take_focus)
                with _told_of_session_end(qt, application):
                    status = qt.exec()
                _stop(application, status)
    except StoreError as error:
        from ticker.ui.i18n.store_messages import sentence_for_store  # noqa: PLC0415 - off the start-up path

        log.warning("the profile cannot be opened", exc_info=True)
        speak(qt, "")  # what language was preferred stands in that profile
        _alert(sentence_for_store(error))
        status = 1
    instance.release()
    from ticker.ui.application.backup_controller import START_TO_RESTORE  # noqa: PLC0415 - off the start-up path

    if status == START_TO_RESTORE:
        _start_again((*options.start_command(sys.argv[0]), *options.feed_urls))  # lists are not opened again
        status = 0
    if status == _START_AGAIN:
        remember_refusal(paths.cache, qVersion())
        _start_without_layers()
    return _leave(status)


def _leave(status: int) -> int:
    """Return the exit status; on Wayland end the process at once, as to take Qt apart may hang there.

    Qt (6.11) has two threads that read from the compositor. If the first is stopped just when it was to read, it leaves
    without a word to libwayland (``EventThread::waitForReading``), and the second waits for it.
    """
    if QApplication.platformName() != "wayland":
        return status
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # nobody reads it
            stream.flush()
    os._exit(status)


def _stop(application: "Application", status: int) -> None:
    """Stop the program, at once where the disk with the profile does not answer: what is still to do would hang."""
    application.stop()
    if application.is_silent:
        os._exit(status)


def _listen_to_later_starts(instance: SingleInstance, application: "Application", profile: Profile) -> None:
    instance.arguments_received.connect(application.take_command_line)
    instance.asked.connect(application.answer)
    instance.replaced.connect(lambda: _leave_to_other(profile))


def _leave_to_other(profile: Profile) -> None:
    """End, as another start has taken over; if the profile was deleted, without writing into the one made anew."""
    log.warning("the lock on the profile was deleted, and another start has taken over")
    if not profile.is_in_place():
        os._exit(0)
    QApplication.quit()


def _for_kiosk(profile: Profile, options: Options) -> Profile:
    """Return the profile with the settings of a kiosk. Raises BadSettingError."""
    from ticker.ui.application.kiosk import with_kiosk_settings  # noqa: PLC0415 - rarely wanted
    from ticker.ui.cli.kiosk_settings import read_kiosk_settings  # noqa: PLC0415 - likewise

    return with_kiosk_settings(profile, read_kiosk_settings(options.kiosk_file))


def _restore_backup(paths: Paths) -> None:
    """Restore the backup that was prepared for this start; say so if that fails."""
    if not paths.staged_backup.is_dir():
        return
    from ticker.backup_file import give_up_staged, restore_staged  # noqa: PLC0415 - off the start-up path
    from ticker.ui.i18n.messages import sentence_for_file  # noqa: PLC0415 - likewise

    try:
        restore_staged(paths)
    except FileError as error:
        log.warning("the backup cannot be restored: %s", error)
        give_up_staged(paths)
        _alert(sentence_for_file(error))


def _end_at_once_on_signals(reports: ErrorReports) -> None:
    """End with status 0 on SIGTERM and SIGHUP until the bar is painted and hears of them: nothing is under way yet."""

    def end(_number: int, _frame: FrameType | None) -> None:
        reports.stop()  # this is no crash
        os._exit(0)

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), end)


def _after_first_paint(qt: QApplication, instance: SingleInstance) -> None:
    """Hear of later starts; give windows the program's icon, and controls that are seen on every palette."""
    from ticker.ui.theme.icons import app_icon  # noqa: PLC0415 - off the start-up path
    from ticker.ui.theme.visible_controls import VisibleControls  # noqa: PLC0415 - likewise

    instance.listen()
    qt.setWindowIcon(app_icon())
    VisibleControls(qt)


def _alert(sentence: str) -> None:
    """Say why there is no bar, or a different one than expected."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - off the start-up path

    from ticker.ui.theme.icons import app_icon  # noqa: PLC0415 - likewise

    QApplication.setWindowIcon(app_icon())
    QMessageBox.critical(None, "Off the Wire", sentence)


def _tell_of_silent(folder: Path) -> int:
    """Say that a folder does not answer; return the exit status."""
    from ticker.ui.i18n.store_messages import sentence_for_silent_folder  # noqa: PLC0415 - off the start-up path

    prepare(os.environ, avoids_layers=False)
    with explained():
        qt = OpeningApplication(sys.argv[:1])
    speak(qt, "")  # what language was preferred stands in that folder
    _alert(sentence_for_silent_folder(folder))
    return 1


def _can_reach_wayland() -> bool:
    """Return whether Qt gives access to its connection to a Wayland desktop, as it does since 6.10."""
    return hasattr(QNativeInterface, "QWaylandApplication")


def _start_without_layers() -> None:
    """Restart the program, with the bar on X11 or as an ordinary window."""
    avoid_layers(os.environ)
    _start_again((sys.executable, *(sys.argv[1:] if hasattr(sys, "frozen") else sys.orig_argv[1:])))


def _start_again(command: tuple[str, ...]) -> None:
    """Restart the program. On Windows that is a new process, and this one has to end."""
    if sys.platform == "win32":
        import subprocess  # noqa: PLC0415 - execv makes several words of a path with a space there

        subprocess.Popen(command)  # noqa: S603 - ourselves
    else:
        os.execv(command[0], command)  # noqa: S606 - ourselves


class Application(QObject):
    """Everything that lives as long as the bar: built here, connected by the controller."""

    painted = Signal()  # the bar, for the first time

    def __init__(self, profile: Profile, options: Options, error_reports: ErrorReports) -> None:
        super().__init__()
        self._profile = profile
        self._options = options
        self._error_reports = error_reports
        self._store = profile.open_store_of_windows()
        self._wire = Wire(self._store, profile.clock.now, spoken_language())
        self._model = HeadlinesModel(self, now=profile.clock.now)
        self._summaries = Summaries(self._store)
        self._pictures = PictureSource(self._store)
        self._actions = ProgramActions(lambda: error_reports.has_reports, self)
        self._bar = Bar(
            self._model,
            profile.loaded.preferences,
            self._actions,
            icon_of=self._store.icons.get,
            summary_of=self._summaries,
            make_pictures=self._pictures,
        )
        if self._bar.placement.layer is not None:
            self._bar.placement.layer.refused.connect(lambda: QApplication.exit(_START_AGAIN))
        elif QApplication.platformName() == "wayland" and uses_layers(os.environ):  # which Qt cannot reach
            QTimer.singleShot(0, self, lambda: QApplication.exit(_START_AGAIN))
        self._controller: Controller | None = None
        self._is_stopped = False
        self._waiting: list[Callable[[Controller], None]] = []  # what came before there was a controller

    def start(self) -> None:
        """Show the bar with what the store holds, then start the controller."""
        self._model.replace(self._wire.headlines(self._profile.loaded.preferences))
        if self._options.is_kiosk:
            from ticker.ui.application.kiosk import take_input_away  # noqa: PLC0415 - rarely wanted

            take_input_away(self._bar)
        if not self._starts_hidden():
            self._bar.show()
        sys.excepthook = self._report_error
        FirstPaint(self._bar, self._start_controller)

    def _starts_hidden(self) -> bool:
        """Whether the bar is hidden in the tray. A missing tray may still come with the panel (see ``Tray``)."""
        preferences = self._profile.loaded.preferences
        return preferences.start_hidden and preferences.welcomed and preferences.tray_icon

    def stop(self) -> None:
        """Stop everything in well under a second. Preferences and read flags are on the disk when this returns."""
        if self._is_stopped:
            return
        self._is_stopped = True
        log.info("the program ends")
        for window in QApplication.topLevelWidgets():
            window.hide()  # while all of it is there: the interpreter takes it apart in any order, and then Qt hides it
        if self._controller is not None:
            self._controller.stop()
        self._store.close()
        sys.excepthook = sys.__excepthook__

    @property
    def is_silent(self) -> bool:
        """Whether the disk with the profile does not answer."""
        return self._store.is_silent

    def take_command_line(self, arguments: tuple[str, ...]) -> None:
        """Carry out the command line of a second start, as soon as possible."""
        self._as_soon_as_possible(lambda controller: controller.take_command_line(arguments))

    def answer(self, arguments: tuple[str, ...], send: Callable[[Answer], None]) -> None:
        """Carry out another program's command, as soon as possible, and answer it."""
        self._as_soon_as_possible(lambda controller: send(controller.answer(arguments)))

    def _as_soon_as_possible(self, act: "Callable[[Controller], None]") -> None:
        if self._controller is None:
            self._waiting.append(act)
        else:
            act(self._controller)

    def screens_changed(self) -> None:
        self._bar.placement.update_soon()

    def take_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Another part of a window has the keyboard now."""
        if now is not None and self._controller is not None:
            self._controller.give_help_key(now)

    def _start_controller(self) -> None:
        log.info("first headlines painted")
        from ticker.ui.cli.quit_signals import quit_on_signals  # noqa: PLC0415 - loads sockets

        quit_on_signals(self)
        self.painted.emit()
        from ticker.desktop.heap import use_one_heap  # noqa: PLC0415 - as the next
        from ticker.poller.excepthook import install_thread_excepthook  # noqa: PLC0415 - as the next
        from ticker.ui.application.controller import Controller  # noqa: PLC0415 - poller, windows and their libraries come after the first look
        from ticker.ui.application.garbage import GarbageCollector  # noqa: PLC0415 - as the next

        use_one_heap()
        sys.setswitchinterval(_SWITCH_INTERVAL)
        install_thread_excepthook()
        self._controller = Controller(
            self._profile,
            self._options,
            self._store,
            self._wire,
            self._model,
            self._bar,
            self._actions,
            self._summaries,
            self._pictures,
            self._error_reports,
        )
        self._controller.start()
        for act in self._waiting:
            act(self._controller)
        self._controller.became_idle.connect(GarbageCollector(self).collect_all)
        gc.collect()
        gc.freeze()  # start-up objects live as long as the program: keep the garbage collector from checking them again

    def _report_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A bug only ends the current action; the log has the details."""
        _log_error(kind, error, trace)
        if self._controller is not None:
            self._controller.show_error(error)


@contextlib.contextmanager
def _told_of_session_end(qt: QApplication, application: Application) -> Iterator[None]:
    """Stop ``application`` when a session of Windows ends; elsewhere a signal tells."""
    if qt.platformName() != "windows":
        yield
        return
    from ticker.desktop.session_end_windows import SessionEnd  # noqa: PLC0415 - of no use elsewhere

    with contextlib.closing(SessionEnd(application.stop)):
        yield


def _clear_of_panels(profile: Profile) -> Profile:
    """Return the profile with the bar on a free edge of the screen, at the first start alone."""
    loaded = profile.loaded
    if loaded.preferences.welcomed:
        return profile
    preferences = replace(loaded.preferences, edge=free_edge(loaded.preferences.edge))
    return replace(profile, loaded=replace(loaded, preferences=preferences))


@contextlib.contextmanager
def _error_reports_of(profile: Profile, qt: QApplication) -> Iterator[ErrorReports]:
    """Write error reports and log Qt's messages within this block; report an error that ends it, too."""
    reports = ErrorReports(profile.paths.log, circumstances=f"Qt {qVersion()} on {qt.platformName()}")
    reports.start()

    def take_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:  # Qt aborts when this returns
            reports.note_crash(f"Qt: {text}\n")
        log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)

    qInstallMessageHandler(take_message)
    try:
        yield reports
    except Exception as error:
        _log_error(type(error), error, error.__traceback__)
        raise
    finally:
        qInstallMessageHandler(None)  # the interpreter goes before Qt does
        reports.stop()


def _log_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    is_ours = not isinstance(error, StoreError)  # a full disk is nobody's mistake
    log.log(logging.ERROR if is_ours else logging.WARNING, "an unexpected error", exc_info=(kind, error, trace))
