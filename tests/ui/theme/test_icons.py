"""Icons are drawn in the colour asked for, sharp at each scale."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ticker.ui.theme.icons import app_icon, icon


def test_an_icon_takes_the_colour(qtbot: QtBot) -> None:
    image = icon("menu", "#0b5cad").pixmap(QSize(24, 24)).toImage()
    colours = {
        image.pixelColor(x, y).rgb() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {QColor("#0b5cad").rgb()}


def test_an_icon_has_as_many_pixels_as_the_screen_asks_for(qtbot: QtBot) -> None:
    for scale in (1.0, 1.25, 1.5, 2.0, 3.0):
        pixmap = icon("pause", "#000000").pixmap(QSize(16, 16), scale)
        assert pixmap.width() == round(16 * scale)


def test_the_program_has_an_icon_of_its_own(qtbot: QtBot) -> None:
    assert app_icon().pixmap(QSize(64, 64)).toImage().pixelColor(32, 10).alpha() == 255


def test_an_icon_has_no_more_sizes_than_are_shown(qtbot: QtBot) -> None:
    assert max(size.width() for size in app_icon().availableSizes()) == 128
    assert max(size.width() for size in app_icon(64).availableSizes()) == 64
