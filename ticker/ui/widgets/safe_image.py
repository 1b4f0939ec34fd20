"""Strangers' pictures, made harmless before they are shown: known formats only, measured before they are decoded."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_FORMATS = frozenset({"png", "jpeg", "jpg", "gif", "webp", "bmp", "ico"})  # SVG is a document and no picture
_MOST_PIXELS = 50_000_000  # of one picture as it comes: 200 MB while it is decoded
_WIDEST = 2_000  # pixels kept: two for each of the widest column
_MOST_KEPT = 40_000_000  # pixels of all pictures of an article


def decoded(content: bytes) -> QImage:
    """Return the picture in ``content``, scaled down to what a column can use; null where it is none to be shown."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    form = reader.format().toStdString()  # asked first: after the size, Qt no longer tells that of an ICO file
    size = reader.size()
    if form not in _FORMATS or size.isEmpty() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if size.width() > _WIDEST:
        reader.setScaledSize(size.scaled(_WIDEST, size.height(), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class SafeImages:
    """The pictures of one article that the reader wanted to see, by address."""

    def __init__(self) -> None:
        self._images: dict[str, QImage] = {}

    def add(self, address: str, content: bytes) -> bool:
        """Take in a picture; return whether there is one to show."""
        kept = sum(image.width() * image.height() for image in self._images.values())
        image = decoded(content)
        if image.isNull() or kept + image.width() * image.height() > _MOST_KEPT:
            return False
        self._images[address] = image
        return True

    def sizes(self, column: int, height: int) -> dict[str, tuple[int, int]]:
        """Return the size in which each is shown: its own, or what fits ``column`` and a window of ``height``."""
        sizes = {}
        for address, image in self._images.items():
            size = image.size()
            if size.width() > column or size.height() > height:
                size = size.scaled(column, height, Qt.AspectRatioMode.KeepAspectRatio)
            sizes[address] = (max(size.width(), 1), max(size.height(), 1))
        return sizes

    def whole(self, address: str) -> QImage:
        """Return a picture in all the pixels kept; null for one not taken in."""
        return self._images.get(address, QImage())

    def image(self, address: str, size: tuple[int, int], scale: float) -> QImage:
        """Return a picture for ``size``, in logical pixels, on a screen of ``scale``; null for one not taken in."""
        image = self._images.get(address)
        if image is None:
            return QImage()
        pixels = QSize(round(size[0] * scale), round(size[1] * scale))
        mode = Qt.TransformationMode.SmoothTransformation
        scaled = image.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        scaled.setDevicePixelRatio(scale)
        return scaled
