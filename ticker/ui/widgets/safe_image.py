"""Pictures as Qt draws them, from what the parser process has made of untrusted files: nothing is decoded here."""

import struct

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from ticker.entities import Picture

_MAX_KEPT_PIXELS = 30_000_000  # of all images of an article together
_MAX_KEPT_WHOLE = 20_000_000  # the same, before those that come later are kept no larger than a column
_COLUMN = 1_000  # pixels
_MAX_ICON_SIDE = 256  # pixels
_MAX_ICON_FILE = 1 << 19  # bytes
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_COARSE = 4  # times the size wanted: down to that, pixels are dropped instead of averaged


def image_of(picture: Picture | None) -> QImage:
    """Return a decoded picture as an image; a null one for None."""
    if picture is None or len(picture.pixels) != 4 * picture.width * picture.height:
        return QImage()
    form = QImage.Format.Format_RGBA8888_Premultiplied if picture.has_alpha else QImage.Format.Format_RGBX8888
    return QImage(picture.pixels, picture.width, picture.height, 4 * picture.width, form).copy()


def icon_image(content: bytes | None) -> QImage:
    """Return an icon as the store has it, a small PNG file this program wrote; a null image for anything else."""
    if not content or len(content) > _MAX_ICON_FILE or not content.startswith(_PNG) or len(content) < len(_PNG) + 8:
        return QImage()
    width, height = struct.unpack_from(">II", content, len(_PNG))
    if not (0 < width <= _MAX_ICON_SIDE and 0 < height <= _MAX_ICON_SIDE):
        return QImage()
    return QImage.fromData(content)


def scaled_within(image: QImage, width: int, height: int) -> QImage:
    """Return an image that is no larger than this, quickly also where it is many times as large."""
    if image.width() > width * _COARSE or image.height() > height * _COARSE:
        image = image.scaled(width * _COARSE, height * _COARSE, Qt.AspectRatioMode.KeepAspectRatio)
    if image.width() > width or image.height() > height:
        mode = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio, mode)
    return image


class SafeImages:
    """The images of one article that are shown, by URL."""

    def __init__(self) -> None:
        self._images: dict[str, QImage] = {}
        self._scaled: dict[str, QImage] = {}  # as they were asked for last: a page is set again for each that comes

    def add(self, url: str, picture: Picture | None) -> bool:
        """Keep a picture. Returns whether it can be shown."""
        kept = sum(image.width() * image.height() for image in self._images.values())
        image = image_of(picture)
        if kept + image.width() * image.height() > _MAX_KEPT_WHOLE:
            image = scaled_within(image, _COLUMN, _COLUMN)
        if image.isNull() or kept + image.width() * image.height() > _MAX_KEPT_PIXELS:
            return False
        self._images[url] = image
        self._scaled.pop(url, None)
        return True

    def sizes(self, column: int, height: int) -> dict[str, tuple[int, int]]:
        """Return the width and height to show each at: its own, or what fits ``column`` and ``height`` (pixels)."""
        sizes = {}
        for url, image in self._images.items():
            size = image.size()
            if size.width() > column or size.height() > height:
                size = size.scaled(column, height, Qt.AspectRatioMode.KeepAspectRatio)
            sizes[url] = (max(size.width(), 1), max(size.height(), 1))
        return sizes

    def whole(self, url: str) -> QImage:
        """Return an image with all pixels kept; a null image for an unknown URL."""
        return self._images.get(url, QImage())

    def image(self, url: str, size: tuple[int, int], scale: float) -> QImage:
        """Return an image scaled to ``size`` (logical pixels) for a screen of ``scale``; null for an unknown URL."""
        image = self._images.get(url)
        if image is None:
            return QImage()
        pixels = QSize(round(size[0] * scale), round(size[1] * scale))
        scaled = self._scaled.get(url)
        if scaled is None or scaled.size() != pixels:
            mode = Qt.TransformationMode.SmoothTransformation
            scaled = image.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
            self._scaled[url] = scaled
        scaled.setDevicePixelRatio(scale)
        return scaled
