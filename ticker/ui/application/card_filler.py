"""Fills the cards of headlines: summary, and the picture if it is stored."""

from ticker.poller import PictureFetched, Poller
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.bars import Bars
from ticker.ui.bar.summaries import Summaries
from ticker.ui.bar.thumbnails import Thumbnails


class CardFiller:
    """For the cards of all bars."""

    def __init__(
        self, store: Store, poller: Poller, bars: Bars, summaries: Summaries, preferences: PreferencesController
    ) -> None:
        self._bars = bars
        self._summaries = summaries
        self._preferences = preferences
        self._thumbnails = Thumbnails(store, poller.fetch_pictures)

    def show(self, bar: Bar, entry_id: int) -> None:
        """Show the card of a headline on one of the bars."""
        picture = self._thumbnails.of(entry_id, self._current)
        bar.card.show_card(entry_id, self._summaries(entry_id), picture)

    def take_picture(self, event: PictureFetched) -> None:
        """Show a picture that has come on the card that is shown."""
        self._thumbnails.take(event.entry_id, event.picture)
        for bar in self._bars.all:
            if bar.card.shows(event.entry_id):
                bar.card.add_picture(event.entry_id, self._thumbnails.of(event.entry_id, self._current))

    @property
    def _current(self) -> Preferences:
        return self._preferences.current
