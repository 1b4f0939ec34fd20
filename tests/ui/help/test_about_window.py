"""The About and error report windows: complete, usable by keyboard, and without secrets."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ticker import __version__
from ticker.entities import Feed, FeedPolling, FetchErrorKind
from ticker.paths import Paths, user_paths
from ticker.preferences import Preferences, Proxy
from ticker.ui.help.about_window import AboutWindow
from ticker.ui.help.error_reports_window import ErrorReportsWindow
from ticker.ui.help.system_report import SystemReport, program_report, surroundings, versions

FEEDS = (
    Feed(1, "https://ann:hidden1@one.example/feed?token=hidden2", polling=FeedPolling(error=FetchErrorKind.OFFLINE)),
    Feed(2, "https://two.example/feed"),
)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return user_paths(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, paths: Paths) -> AboutWindow:
    def report(with_addresses: bool) -> str:
        return program_report(SystemReport(paths, Preferences(), FEEDS), with_addresses=with_addresses)

    made = AboutWindow(paths, f"{versions()}\n{surroundings()}", report)
    qtbot.addWidget(made)
    made.show()
    return made


def words_in(window: AboutWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel))


def test_version_parts_and_places_are_told(window: AboutWindow, paths: Paths) -> None:
    said = words_in(window)
    assert __version__ in said
    assert all(name in said for name in ("Python 3.", "Qt 6.", "PySide6 6.", "SQLite 3.", "feedparser 6."))
    assert all(str(path) in said for path in (paths.preferences, paths.database, paths.log_file))


def test_the_report_is_copied_and_has_addresses_only_on_wish(qtbot: QtBot, window: AboutWindow) -> None:
    box = window.findChild(QCheckBox)
    assert box is not None
    for is_wanted in (False, True):
        box.setChecked(is_wanted)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith(f"Off the Wire {__version__}\n")
        assert "feeds: 2, failing: 1\n" in copied
        assert ("one.example" in copied) == is_wanted
        assert "hidden" not in copied
        assert "ann" not in copied.partition("addresses:")[2]


def test_the_report_names_what_is_not_usual_but_nothing_private(qtbot: QtBot, paths: Paths) -> None:
    wishes = Preferences(
        text_size=20, proxy=Proxy.ADDRESS, proxy_address="http://hidden:9@proxy.example", label="Ann’s"
    )
    report = program_report(SystemReport(paths, wishes, ()))
    assert "  text_size: 20\n" in report
    assert "  proxy: address\n" in report
    assert "height" not in report
    assert "hidden" not in report
    assert "Ann" not in report


def test_the_users_name_is_not_in_the_places(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    report = program_report(SystemReport(user_paths(tmp_path / "profile"), Preferences(), ()))
    assert "log: ~/profile/log/off-the-wire.log, not there\n" in report
    assert str(tmp_path) not in report


def test_the_places_are_opened(qtbot: QtBot, window: AboutWindow, paths: Paths) -> None:
    opened: list[str] = []

    class Opener(QObject):
        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            opened.append(url.toLocalFile())

    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type]
    try:
        for button in window.findChildren(QPushButton):
            if button.text() == "Open":
                button.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened == [str(paths.config), str(paths.data), str(paths.log)]


def test_everything_is_named_and_mnemonics_are_used_once(window: AboutWindow) -> None:
    buttons = [*window.findChildren(QPushButton), *window.findChildren(QCheckBox)]
    letters = [each.text()[each.text().index("&") + 1].lower() for each in buttons if "&" in each.text()]
    assert len(letters) == len(set(letters))
    names = [each.accessibleName() or each.text() for each in buttons if each.isVisible()]
    assert all(names)
    assert len(names) == len(set(names))


def test_escape_closes_it(qtbot: QtBot, window: AboutWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_window_says_it_in_the_readers_direction(qtbot: QtBot, window: AboutWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert QLocale().name() in words_in(window)
    assert all(each.layoutDirection() == Qt.LayoutDirection.RightToLeft for each in window.findChildren(QLabel))


def test_a_report_on_a_fault_is_shown_copied_and_deleted(qtbot: QtBot) -> None:
    window = ErrorReportsWindow(("what happened\n", "what happened before\n"))
    qtbot.addWidget(window)
    window.show()
    wishes: list[str] = []
    window.delete_requested.connect(lambda: wishes.append("delete"))
    for words in ("Copy", "Delete"):
        button = next(each for each in window.findChildren(QPushButton) if each.text().replace("&", "") == words)
        button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.index("what happened\n") < copied.index("what happened before\n")
    assert wishes == ["delete"]
    assert not window.isVisible()
