"""The icon of one's own: chosen, seen, given up."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.pictures import picture_file, png_claiming
from ticker.ui.feed_settings.icon_picker import IconPicker

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


@pytest.fixture
def choice(qtbot: QtBot) -> IconPicker:
    choice = IconPicker()
    qtbot.addWidget(choice)
    choice.show_icon(None, is_own=False)
    choice.show()
    return choice


def button(choice: IconPicker, text: str) -> QPushButton:
    return next(each for each in choice.findChildren(QPushButton) if each.text().replace("&", "") == text)


def test_the_icon_is_seen_and_ones_own_can_be_given_up(choice: IconPicker, qtbot: QtBot) -> None:
    shown = choice.findChild(QLabel)
    assert isinstance(shown, QLabel)
    assert not shown.isVisible()
    assert not button(choice, "Use site icon").isEnabled()
    choice.show_icon(picture_file(32, 32, (0x33, 0x66, 0x99)), is_own=True)
    assert shown.isVisible()
    assert shown.pixmap().toImage().pixelColor(5, 5) == QColor("#336699")
    with qtbot.waitSignal(choice.site_icon_chosen):
        button(choice, "Use site icon").click()


@pytest.mark.parametrize("content", [b"", b"text", picture_file(kind="GIF"), png_claiming(9_000, 9_000), b"\x89PNG"])
def test_nothing_is_decoded_but_what_this_program_made(choice: IconPicker, content: bytes) -> None:
    choice.show_icon(content, is_own=True)
    shown = choice.findChild(QLabel)
    assert isinstance(shown, QLabel)
    assert not shown.isVisible()
