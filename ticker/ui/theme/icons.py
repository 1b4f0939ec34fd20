"""Icons from ``resources/icons``: one-color drawings, tinted for the theme, sharp at every scale."""

from PySide6.QtGui import QIcon, QPixmap

from ticker.resources import resource
from ticker.ui.theme.drawings import Drawing

# The sizes, in device pixels, that buttons of 16 to 24 pixels request at scales from 1 to 3.
_SIZES = (16, 18, 20, 22, 24, 25, 27, 28, 30, 32, 33, 36, 40, 44, 48, 54, 60, 64, 72)
_SCALES = (1, 1.25, 1.5, 1.75, 2, 2.5, 3)
_OWN_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_LARGEST_OF_WINDOWS = 128  # that desktops show of a running program; 256 would take 0.3 MB all day


def icon(name: str, color: str, side: int = 0) -> QIcon:
    """Return the icon ``resources/icons/NAME.svg`` with its ``currentColor`` drawn as ``color`` (``#rrggbb``).

    Where it is shown in one size alone, ``side`` is that, in logical pixels: there is less to draw and to keep.
    """
    sizes = tuple(round(side * scale) for scale in _SCALES) if side else _SIZES
    return _icon(Drawing(resource("icons", f"{name}.svg"), color), sizes)


def app_icon(largest: int = _LARGEST_OF_WINDOWS) -> QIcon:
    """Return the program's own icon, in its own colors, in sizes of up to ``largest`` device pixels."""
    return _icon(Drawing(resource("icons", "ticker.svg")), tuple(size for size in _OWN_SIZES if size <= largest))


def _icon(drawing: Drawing, sizes: tuple[int, ...]) -> QIcon:
    drawn = QIcon()
    for size in sizes:
        drawn.addPixmap(QPixmap.fromImage(drawing.image(size)))
    return drawn
