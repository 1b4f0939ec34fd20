"""The icon of one's own: what is taken for one, and what becomes of it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ticker.ui.feed_settings.icon_picker import IconPicker
from ticker.ui.widgets.safe_image import decode_image

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


@pytest.fixture
def choice(qtbot: QtBot) -> IconPicker:
    choice = IconPicker()
    qtbot.addWidget(choice)
    choice.show_icon(None, is_own=False)
    choice.show()
    return choice


def picture(path: Path, width: int, height: int) -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return str(path)


def button(choice: IconPicker, text: str) -> QPushButton:
    return next(each for each in choice.findChildren(QPushButton) if each.text().replace("&", "") == text)


@pytest.mark.parametrize("name", ["sign.png", "sign.jpg", "sign.bmp"])
def test_a_picture_is_taken_no_larger_than_an_icon_has_to_be(
    choice: IconPicker, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    with qtbot.waitSignal(choice.icon_chosen) as told:
        choice.load_file(picture(tmp_path / name, 400, 200))
    image = decode_image(told.args[0])
    assert (image.width(), image.height()) == (128, 64)
    assert abs(image.pixelColor(60, 30).blue() - 0x99) < 8


def test_a_small_picture_stays_as_it_is(choice: IconPicker, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choice.icon_chosen) as told:
        choice.load_file(picture(tmp_path / "sign.png", 16, 16))
    assert decode_image(told.args[0]).width() == 16


def test_what_is_no_picture_is_told_in_a_sentence(choice: IconPicker, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "sign.png").write_text("no picture")
    (tmp_path / "sign.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
    for name, text in (("sign.png", "no picture"), ("sign.svg", "no picture"), ("nothing.png", "could not be read")):
        with qtbot.assertNotEmitted(choice.icon_chosen), qtbot.waitSignal(choice.failed) as told:
            choice.load_file(str(tmp_path / name))
        assert text in told.args[0]


def test_the_icon_is_seen_and_ones_own_can_be_given_up(choice: IconPicker, tmp_path: Path, qtbot: QtBot) -> None:
    shown = choice.findChild(QLabel)
    assert isinstance(shown, QLabel)
    assert not shown.isVisible()
    assert not button(choice, "That of the site").isEnabled()
    choice.show_icon(Path(picture(tmp_path / "sign.png", 32, 32)).read_bytes(), is_own=True)
    assert shown.isVisible()
    assert shown.pixmap().toImage().pixelColor(5, 5) == QColor("#336699")
    with qtbot.waitSignal(choice.icon_chosen) as told:
        button(choice, "That of the site").click()
    assert told.args == [b""]
