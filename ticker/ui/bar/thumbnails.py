"""The small pictures on hover cards: only stored ones, nothing is fetched."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtGui import QImage

from ticker.entities import Picture
from ticker.preferences import Preferences, ShowPictures
from ticker.store import Store
from ticker.ui.bar.hover_card import PICTURE_HEIGHT, PICTURE_WIDTH
from ticker.ui.widgets.safe_image import image_of, scaled_within

_SHARP = 2  # pixels kept for each logical one
_MIN_SIDE = 48  # pixels a side; what is smaller is an icon or a spacer
_MAX_KEPT = 64


class Thumbnails:
    """Keeps the first picture of the entries looked at lately, made small.

    ``request`` has pictures (entry id, URLs) decoded that the store has; ``take`` is the answer.
    """

    def __init__(self, store: Store, request: Callable[[int, tuple[str, ...]], object]) -> None:
        self._store = store
        self._request = request
        self._kept: OrderedDict[int, QImage] = OrderedDict()  # by entry id

    def take(self, entry_id: int, picture: Picture | None) -> None:
        """Take in a picture that was decoded for the reader, or for a card."""
        if entry_id not in self._kept and not (image := _small(picture)).isNull():
            self._kept[entry_id] = image
            if len(self._kept) > _MAX_KEPT:
                self._kept.popitem(last=False)

    def of(self, entry_id: int, preferences: Preferences) -> QImage:
        """Return the picture for an entry's card; null if there is none, or none yet."""
        from ticker.reading.article import shown_pictures  # noqa: PLC0415 - not before there is a card

        known = self._store.entries.with_feed(entry_id)
        if known is None or shown_pictures(known[1], preferences) is ShowPictures.NEVER:
            return QImage()
        if entry_id not in self._kept and (url := self._store.pictures.first_url(entry_id)):
            self._request(entry_id, (url,))
        return self._kept.get(entry_id, QImage())


def _small(picture: Picture | None) -> QImage:
    if picture is None or min(picture.width, picture.height) < _MIN_SIDE:
        return QImage()
    return scaled_within(image_of(picture), PICTURE_WIDTH * _SHARP, PICTURE_HEIGHT * _SHARP)
