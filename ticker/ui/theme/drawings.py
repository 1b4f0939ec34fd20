"""Draws the icons of ``resources/icons``: the small part of SVG that they are written in.

QtSvg would draw them too, and anything else; it takes 1.5 MB all day. Known are ``path``, ``rect`` and ``circle``, fill
and stroke with their attributes, and in paths all but curves; arcs are circular.
"""

import math
import re
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

_ELEMENT = re.compile(r"<(svg|path|rect|circle)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_STEP = re.compile(r"([MmLlHhVvAaZz])([^A-Za-z]*)")
_NUMBER = re.compile(r"-?(?:\d*\.\d+|\d+)")
_CAPS = {"round": Qt.PenCapStyle.RoundCap, "butt": Qt.PenCapStyle.FlatCap}
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "A": 7}  # of the numbers of a step


class Drawing:
    """One icon. ``color`` is drawn where it says ``currentColor``."""

    def __init__(self, file: Path, color: str = "#000000") -> None:
        self._shapes: list[tuple[QPainterPath, dict[str, str]]] = []
        self._box = QRectF()
        inherited: dict[str, str] = {}
        for name, attributes in _ELEMENT.findall(file.read_text(encoding="utf-8").replace("currentColor", color)):
            given = inherited | dict(_ATTRIBUTE.findall(attributes))
            if name == "svg":
                self._box = QRectF(*_numbers(given["viewBox"]))
                inherited = given
            else:
                self._shapes.append((_SHAPES[name](given), given))

    def image(self, size: int) -> QImage:
        """Return it as a square of ``size`` pixels."""
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / self._box.width(), size / self._box.height())
        for shape, given in self._shapes:
            fill = given.get("fill", "#000000")
            painter.setBrush(Qt.BrushStyle.NoBrush if fill == "none" else QColor(fill))
            painter.setPen(_pen(given))
            painter.drawPath(shape)
        painter.end()
        return image


def _pen(given: dict[str, str]) -> QPen:
    if "stroke" not in given:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(given["stroke"]), float(given.get("stroke-width", "1")))
    pen.setCapStyle(_CAPS[given.get("stroke-linecap", "butt")])
    is_round = given.get("stroke-linejoin") == "round"
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if is_round else Qt.PenJoinStyle.SvgMiterJoin)
    return pen


def _rect(given: dict[str, str]) -> QPainterPath:
    x, y, width, height, radius = (float(given[name]) for name in ("x", "y", "width", "height", "rx"))
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def _circle(given: dict[str, str]) -> QPainterPath:
    path = QPainterPath()
    radius = float(given["r"])
    path.addEllipse(QPointF(float(given["cx"]), float(given["cy"])), radius, radius)
    return path


def _path(given: dict[str, str]) -> QPainterPath:
    path = QPainterPath()
    for letter, text in _STEP.findall(given["d"]):
        kind, numbers = letter.upper(), _numbers(text)
        if kind == "Z":
            path.closeSubpath()
            continue
        count = _COUNTS[kind]
        for at in range(0, len(numbers), count):
            # more points behind an M are lines
            _add(path, "L" if kind == "M" and at else kind, numbers[at : at + count], is_relative=letter.islower())
    return path


def _add(path: QPainterPath, kind: str, numbers: list[float], *, is_relative: bool) -> None:
    here = path.currentPosition()
    origin = here if is_relative else QPointF(0, 0)
    match kind:
        case "M":
            path.moveTo(origin + QPointF(*numbers))
        case "L":
            path.lineTo(origin + QPointF(*numbers))
        case "H":
            path.lineTo(QPointF(origin.x() + numbers[0], here.y()))
        case "V":
            path.lineTo(QPointF(here.x(), origin.y() + numbers[0]))
        case "A":
            radius, _, _, is_large, is_clockwise, x, y = numbers
            _add_arc(path, radius, origin + QPointF(x, y), is_large=bool(is_large), is_clockwise=bool(is_clockwise))


def _add_arc(path: QPainterPath, radius: float, end: QPointF, *, is_large: bool, is_clockwise: bool) -> None:
    """Add an arc of a circle from where the path is (SVG 1.1, F.6.5)."""
    start = path.currentPosition()
    middle, half = (start + end) / 2, (end - start) / 2
    length = math.hypot(half.x(), half.y())
    radius = max(radius, length)
    away = math.sqrt(radius**2 - length**2) / length * (1 if is_large != is_clockwise else -1)
    center = middle + QPointF(-half.y(), half.x()) * away
    begin = math.degrees(math.atan2(center.y() - start.y(), start.x() - center.x()))  # Qt counts against the clock
    finish = math.degrees(math.atan2(center.y() - end.y(), end.x() - center.x()))
    sweep = -((begin - finish) % 360) if is_clockwise else (finish - begin) % 360
    path.arcTo(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius), begin, sweep)


def _numbers(text: str) -> list[float]:
    return [float(each) for each in _NUMBER.findall(text)]


_SHAPES = {"path": _path, "rect": _rect, "circle": _circle}
