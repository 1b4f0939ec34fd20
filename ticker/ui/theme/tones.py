"""Tones between the text and background colors of a palette."""

from PySide6.QtGui import QColor, QPalette

from ticker.ui.theme.theme import DARK, LIGHT, contrast

_VISIBLE = 3.0  # contrast of a mark with its ground (WCAG 2.2, criterion 1.4.11)
_QUIET = 0.72  # share of the text's color: a contrast of 4.5:1 on the usual palettes, light and dark


def quiet_color(palette: QPalette) -> QColor:
    """Return the color for secondary text: between text and background of ``palette``, nearer to the text."""
    return blend(palette, _QUIET)


def mark_color(palette: QPalette) -> QColor:
    """Return the color of marks on the ground of lists. Some platform themes have an accent nobody can see there."""
    ground = palette.base().color().name()
    accent = max((LIGHT.accent, DARK.accent), key=lambda color: contrast(color, ground))
    return QColor(accent) if contrast(accent, ground) >= _VISIBLE else palette.text().color()


def blend(palette: QPalette, share: float) -> QColor:
    """Mix the colors of text and window background; ``share`` is that of the text, 0 to 1."""
    text, background = palette.windowText().color(), palette.window().color()
    channels = (
        round(share * one + (1 - share) * other)
        for one, other in zip(text.getRgb()[:3], background.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*channels)
