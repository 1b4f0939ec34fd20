"""Each icon is drawn as QtSvg would draw it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from ticker.resources import resource
from ticker.ui.theme.drawings import Drawing

COLOR = "#0b5cad"
MEAN_DIFFERENCE = 2.5  # of 255: Qt's arcs are a little less round


@pytest.mark.parametrize("file", sorted(resource("icons").glob("*.svg")), ids=lambda file: file.stem)
@pytest.mark.parametrize("size", [16, 33, 64])
def test_an_icon_looks_as_it_was_drawn(file: Path, size: int, qtbot: QtBot) -> None:
    ours, theirs = Drawing(file, COLOR).image(size), drawn_by_qt(file, size)
    difference = 0
    for x in range(size):
        for y in range(size):
            mine, other = ours.pixelColor(x, y), theirs.pixelColor(x, y)
            difference += abs(mine.alpha() - other.alpha())
            if mine.alpha() == other.alpha() == 255:
                difference += abs(mine.red() - other.red())
    assert difference < MEAN_DIFFERENCE * size * size


def drawn_by_qt(file: Path, size: int) -> QImage:
    renderer = QSvgRenderer(QByteArray(file.read_bytes().replace(b"currentColor", COLOR.encode())))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
