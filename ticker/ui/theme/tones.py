"""Tones between a text's color and its ground."""

from PySide6.QtGui import QColor, QPalette

_QUIET = 0.72  # of the text's colour, the rest the ground's: 4.5:1 on the usual palettes, light and dark


def quiet_colour(palette: QPalette) -> QColor:
    """Return a tone between the text and the ground of ``palette``, nearer to the text."""
    return mixed(palette, _QUIET)


def mixed(palette: QPalette, share: float) -> QColor:
    text, ground = palette.windowText().color(), palette.window().color()
    tone = (
        round(share * one + (1 - share) * other)
        for one, other in zip(text.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*tone)
