"""The pictures beside headlines: asked for as headlines are laid out, kept small, and drawn in a box of one size."""

import time
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from ticker.entities import Picture
from ticker.store import Store, StoreError
from ticker.ui.theme.theme import Theme

_CORNER = 3  # logical pixels
_MIN_SIDE = 24  # pixels; what is smaller is an icon or a spacer
_MAX_KEPT = 300  # headlines
_MAX_BYTES = 16 << 20  # of all pictures that are kept
_RETRY_AFTER = 900.0  # seconds, where a picture could not be had
_PLATE = "#f2f4f6"  # beneath what is partly transparent: most is drawn for white pages


class HeadlinePictures:
    """Knows which headline has a picture, has it fetched, and draws it.

    ``request`` (entry id, URL, height in pixels) has one fetched; ``take`` is the answer.
    """

    def __init__(self, store: Store, request: Callable[[int, str, int], object]) -> None:
        self._store = store
        self._request = request
        self._urls: OrderedDict[int, str] = OrderedDict()  # by entry id; "": it has none
        self._images: OrderedDict[int, QImage] = OrderedDict()  # by entry id
        self._asked: dict[int, tuple[float, int]] = {}  # by entry id: when (monotonic), and how high

    def of(self, entry_id: int, height: int) -> QImage | None:
        """Return the picture of a headline; None if it has none, a null image where it is still to come."""
        if entry_id not in self._urls:
            self._urls[entry_id] = self._url(entry_id)
            self._forget_old()
        if not (url := self._urls[entry_id]):
            return None
        self._urls.move_to_end(entry_id)
        image = self._images.get(entry_id, QImage())
        asked_at, asked_height = self._asked.get(entry_id, (-_RETRY_AFTER, 0))
        now = time.monotonic()
        if asked_height < height or (image.isNull() and now - asked_at >= _RETRY_AFTER):
            self._asked[entry_id] = now, height
            self._request(entry_id, url, height)
        return image

    def take(self, entry_id: int, picture: Picture | None) -> bool:
        """Keep a picture that has come. Returns whether it can be shown."""
        if picture is None or min(picture.width, picture.height) < _MIN_SIDE or entry_id not in self._urls:
            return False
        from ticker.ui.widgets.safe_image import image_of  # noqa: PLC0415 - only if there are pictures

        self._images[entry_id] = image_of(picture)
        self._images.move_to_end(entry_id)
        while len(self._images) > 1 and sum(each.sizeInBytes() for each in self._images.values()) > _MAX_BYTES:
            self._asked.pop(self._images.popitem(last=False)[0], None)
        return True

    @staticmethod
    def draw(painter: QPainter, box: QRectF, image: QImage, theme: Theme) -> None:
        """Fill a box with the middle of a picture; without one, with the color of the theme's lines."""
        shape = QPainterPath()
        shape.addRoundedRect(box, _CORNER, _CORNER)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(shape, QColor(theme.rule if image.isNull() else _PLATE))
        if not image.isNull():
            painter.setClipPath(shape)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, image, _middle_of(image, box.width() / box.height()))
        painter.restore()

    def _url(self, entry_id: int) -> str:
        try:
            return self._store.pictures.of_headline(entry_id)
        except StoreError:
            return ""

    def _forget_old(self) -> None:
        while len(self._urls) > _MAX_KEPT:
            entry_id, _ = self._urls.popitem(last=False)
            self._images.pop(entry_id, None)
            self._asked.pop(entry_id, None)


def _middle_of(image: QImage, aspect: float) -> QRectF:
    width, height = float(image.width()), float(image.height())
    if width > height * aspect:
        return QRectF((width - height * aspect) / 2, 0, height * aspect, height)
    return QRectF(0, (height - width / aspect) / 2, width, width / aspect)
