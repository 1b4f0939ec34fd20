"""The small pictures on the hover cards: of those that are stored already, nothing is fetched for them."""

from collections import OrderedDict

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ticker.poller import Event, PictureFetched
from ticker.preferences import Preferences, ShowPictures
from ticker.reading.article import shown_pictures
from ticker.store import Store
from ticker.ui.bar.hover_card import PICTURE_HEIGHT, PICTURE_WIDTH
from ticker.ui.widgets.safe_image import decode_image

_SHARP = 2  # pixels kept for each logical one
_MIN_SIDE = 48  # pixels a side; what is smaller is an icon or a spacer
_MAX_KEPT = 64
_MAX_FILE = 4 << 20  # bytes that are worth decoding while the pointer rests


class Thumbnails:
    """Keeps the first picture of the entries looked at lately, made small."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: OrderedDict[int, QImage] = OrderedDict()  # by entry id

    def take_event(self, event: Event) -> None:
        """Take in what the poller has fetched for the reader."""
        if isinstance(event, PictureFetched):
            self.take(event.entry_id, event.content)

    def take(self, entry_id: int, content: bytes) -> None:
        """Take in a picture, a file as it came, that the reader has had fetched."""
        if entry_id not in self._kept and not (image := _small(content)).isNull():
            self._kept[entry_id] = image
            if len(self._kept) > _MAX_KEPT:
                self._kept.popitem(last=False)

    def of(self, entry_id: int, preferences: Preferences) -> QImage:
        """Return the picture for an entry's card; null where none is here, or none is to be shown."""
        known = self._store.entries.with_feed(entry_id)
        if known is None or shown_pictures(known[1], preferences) is ShowPictures.NEVER:
            return QImage()
        if entry_id not in self._kept and (content := self._store.pictures.first(entry_id)):
            self.take(entry_id, content)
        return self._kept.get(entry_id, QImage())


def _small(content: bytes) -> QImage:
    image = decode_image(content) if len(content) <= _MAX_FILE else QImage()
    if min(image.width(), image.height()) < _MIN_SIDE:
        return QImage()
    within = (PICTURE_WIDTH * _SHARP, PICTURE_HEIGHT * _SHARP)
    if image.width() > within[0] or image.height() > within[1]:
        mode = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(*within, Qt.AspectRatioMode.KeepAspectRatio, mode)
    return image
