"""The source of the pictures beside headlines, created when the first bar shows them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ticker.entities import Picture
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.ui.bar.look_settings import shows_pictures

if TYPE_CHECKING:
    from ticker.ui.strip.headline_pictures import HeadlinePictures

Request = tuple[int, str, int]  # entry id, URL, height in pixels


class PictureSource:
    """One for all bars. Costs nothing while no bar shows pictures."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pictures: HeadlinePictures | None = None
        self._fetch: Callable[[int, str, int], object] | None = None
        self._waiting: list[Request] = []  # until there is somebody to ask

    def __call__(self) -> "HeadlinePictures":
        if self._pictures is None:
            from ticker.ui.strip.headline_pictures import HeadlinePictures  # noqa: PLC0415 - for those who want them

            self._pictures = HeadlinePictures(self._store, self._request)
        return self._pictures

    def fetch_by(self, fetch: Callable[[int, str, int], object]) -> None:
        """Have pictures fetched by ``fetch`` from now on; ``take`` is for the answers."""
        self._fetch = fetch
        waiting, self._waiting = self._waiting, []
        for request in waiting:
            fetch(*request)

    def take(self, entry_id: int, picture: Picture | None) -> bool:
        """Keep a picture that has come. Returns whether it can be shown."""
        return self._pictures is not None and self._pictures.take(entry_id, picture)

    def apply_preferences(self, preferences: Preferences) -> None:
        if not shows_pictures(preferences):
            self._pictures = None

    def _request(self, entry_id: int, url: str, height: int) -> None:
        if self._fetch is None:
            self._waiting.append((entry_id, url, height))
        else:
            self._fetch(entry_id, url, height)
