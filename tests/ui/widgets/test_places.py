"""Windows and file dialogs open where they were last."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ticker.ui.widgets import places
from ticker.ui.widgets.screens import screen_of
from ticker.ui.widgets.windows import raise_window


@pytest.mark.parametrize("top", [90, 2])
def test_a_window_opens_as_large_and_where_it_was_closed(qtbot: QtBot, top: int) -> None:
    first, second = QWidget(), QWidget()
    for each in (first, second):
        qtbot.addWidget(each)
    raise_window(first)
    first.setGeometry(120, top, 333, 222)
    QCoreApplication.processEvents()
    first.close()
    places.keep(*places.kept())  # as the program does when it ends and starts
    raise_window(second)
    assert second.geometry() == first.geometry()


def test_a_window_that_was_partly_off_the_screen_opens_within_it(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for each in (first, second):
        qtbot.addWidget(each)
    raise_window(first)
    room = screen_of(first).availableGeometry()
    first.setGeometry(room.right() - 310, room.bottom() - 205, 333, 222)
    QCoreApplication.processEvents()
    first.close()
    raise_window(second)
    assert second.size() == first.size()
    assert room.contains(second.geometry())


def test_a_window_fits_the_screen_when_it_first_opens(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(9000, 9000)
    places.keep("", "")
    raise_window(window)
    room = screen_of(window).availableSize()
    assert window.width() < room.width()
    assert window.height() < room.height()


def test_a_window_without_a_size_of_its_own_is_as_large_as_its_content(qtbot: QtBot) -> None:
    window = QLabel("Headlines")
    qtbot.addWidget(window)
    places.keep("", "")
    raise_window(window)
    assert window.size() == window.sizeHint()


def test_places_that_make_no_sense_are_ignored(qtbot: QtBot) -> None:
    for bad in (
        "[",
        "[1]",
        '{"QWidget": 3}',
        '{"QWidget": "AAAA"}',
        '{"QWidget": " "}',
        '{"QWidget": "AAAA 99999999999 3"}',
    ):
        places.keep(bad, "")
        window = QWidget()
        qtbot.addWidget(window)
        raise_window(window)
        assert window.isVisible()


def test_a_file_dialog_begins_where_the_last_file_was(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = QFileDialog(), QFileDialog()
    for each in (first, second):
        qtbot.addWidget(each)
        each.setOption(QFileDialog.Option.DontUseNativeDialog)
    places.begin_where_last(first)
    first.fileSelected.emit(str(tmp_path / "feeds.opml"))
    places.begin_where_last(second)
    assert Path(second.directory().absolutePath()) == tmp_path
