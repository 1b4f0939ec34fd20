"""Decode images from the web safely: known formats only, and their size is checked before they are decoded."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_FORMATS = frozenset({"png", "jpeg", "jpg", "gif", "webp", "bmp", "ico"})  # not SVG, which is a document
_MAX_PIXELS = 50_000_000  # of one image as received: 200 MB while it is decoded
_MAX_WIDTH = 2_000  # pixels kept: two for each of the widest column
_MAX_KEPT_PIXELS = 40_000_000  # of all images of an article together


def decode_image(content: bytes) -> QImage:
    """Return the image in ``content``, scaled down to the width a column can use; a null image where it is refused."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    form = reader.format().toStdString()  # before size(): after that, Qt no longer reports it for an ICO file
    size = reader.size()
    if form not in _FORMATS or size.isEmpty() or size.width() * size.height() > _MAX_PIXELS:
        return QImage()
    if size.width() > _MAX_WIDTH:
        reader.setScaledSize(size.scaled(_MAX_WIDTH, size.height(), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class SafeImages:
    """The images of one article that are shown, by URL."""

    def __init__(self) -> None:
        self._images: dict[str, QImage] = {}

    def add(self, url: str, content: bytes) -> bool:
        """Decode and keep an image. Returns whether it can be shown."""
        kept = sum(image.width() * image.height() for image in self._images.values())
        image = decode_image(content)
        if image.isNull() or kept + image.width() * image.height() > _MAX_KEPT_PIXELS:
            return False
        self._images[url] = image
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
        mode = Qt.TransformationMode.SmoothTransformation
        scaled = image.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        scaled.setDevicePixelRatio(scale)
        return scaled
