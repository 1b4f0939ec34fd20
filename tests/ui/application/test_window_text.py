"""The text of all windows can be larger than the system's."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ticker.preferences import Preferences
from ticker.ui.application.window_text import WindowText
from ticker.ui.widgets.labels import heading


@pytest.fixture(autouse=True)
def system_font(qt: QApplication) -> Iterator[None]:
    font = qt.font()
    yield
    qt.setFont(font)


@pytest.mark.wcag("1.4.4")
def test_text_of_open_windows_follows_the_preference_and_returns(qtbot: QtBot, qt: QApplication) -> None:
    text = WindowText()
    label, title = QLabel("Feeds"), heading("Feeds")
    for each in (label, title):
        qtbot.addWidget(each)
        each.show()
    before = label.fontInfo().pointSizeF(), title.fontInfo().pointSizeF()
    text.apply_preferences(Preferences(window_text=200))
    QApplication.processEvents()
    assert label.fontInfo().pointSizeF() == pytest.approx(2 * before[0], rel=0.05)
    assert title.fontInfo().pointSizeF() == pytest.approx(2 * before[1], rel=0.05)
    text.apply_preferences(Preferences())
    QApplication.processEvents()
    assert (label.fontInfo().pointSizeF(), title.fontInfo().pointSizeF()) == before
