"""The soft ends of the strip, on every ground it can have."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.ui.strip.headline_painter import Style, bar_font
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold
from ticker.ui.strip.strip import Strip
from ticker.ui.theme.theme import DARK, LIGHT, Theme, ground_brush

WORDS = " long" * 40  # on solid color
SIZE = (300, 40)


@pytest.fixture
def strip(qtbot: QtBot) -> Strip:
    """A strip in the middle of one headline that stands on solid color."""
    model = HeadlinesModel()
    now = time.time()
    model.replace([Headline(1, 1, WORDS, "", "", now, now, is_highlighted=True, color="#00ff00", is_pinned=True)])
    made = Strip(model)
    qtbot.addWidget(made)
    made.resize(*SIZE)
    made.set_style(Style(LIGHT, bar_font("", 0, SIZE[1])))
    made.hold(Hold.USER)
    QCursor.setPos(QPoint(700, 700))
    made.show()
    qtbot.waitExposed(made)
    made.scroller.scroll_by(200)
    qtbot.waitUntil(lambda: not made.is_moving)
    return made


def clear_image() -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def ground_of(style: Style) -> QImage:
    image = clear_image()
    painter = QPainter(image)
    painter.fillRect(image.rect(), ground_brush(style.theme, style.opacity, SIZE[1], style.has_gradient))
    painter.end()
    return image


def pixel(image: QImage, x: int, y: int) -> tuple[int, ...]:
    """Return the premultiplied channels."""
    color = image.pixelColor(x, y)
    red, green, blue = (round(each * color.alphaF()) for each in (color.red(), color.green(), color.blue()))
    return red, green, blue, color.alpha()


def is_alike(one: tuple[int, ...], other: tuple[int, ...], tolerance: int) -> bool:
    return all(abs(a - b) <= tolerance for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("opacity", [100, 60])
@pytest.mark.parametrize("has_gradient", [False, True])
def test_headlines_fade_into_the_ground_there_is(strip: Strip, theme: Theme, opacity: int, has_gradient: bool) -> None:
    style = Style(theme, bar_font("", 0, SIZE[1]), opacity=opacity, has_gradient=has_gradient)
    strip.set_style(style)
    inked, ground = clear_image(), ground_of(style)
    strip.render(inked, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    for y in (2, 20, 37):
        for end, within in ((0, 20), (SIZE[0] - 1, SIZE[0] - 21)):
            assert is_alike(pixel(inked, end, y), pixel(ground, within, y), 24), (end, y)
    middle = 6  # above the letters, on the color
    assert not is_alike(pixel(inked, 20, middle), pixel(ground, 20, middle), 60)
    half = pixel(inked, 7, middle)
    both = zip(pixel(inked, 20, middle), pixel(ground, 20, middle), strict=True)
    assert is_alike(half, tuple((one + other) // 2 for one, other in both), 24)
