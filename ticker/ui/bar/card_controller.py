"""Decides when a headline's card is shown: a moment after the pointer or the focus ring has reached it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QCursor, QFont, QImage
from PySide6.QtWidgets import QWidget

from ticker.preferences import Preferences
from ticker.ui.i18n.isolates import isolated
from ticker.ui.i18n.relative_time import relative_time
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.strip import Strip
from ticker.ui.theme.theme import Theme
from ticker.ui.widgets.screens import screen_of

if TYPE_CHECKING:
    from ticker.ui.bar.hover_card import HoverCard
    from ticker.ui.bar.layer import BarLayer

_SHOW_AFTER = 500  # milliseconds the pointer or the focus ring rests on a headline


class CardController(QObject):
    """Shows the card of the hovered or focused headline, on one bar."""

    seen = Signal(int)  # entry id of a headline that somebody has looked at
    shown = Signal(QRect)  # where the card lies
    summary_requested = Signal(int)  # entry id; answered by show_card

    def __init__(self, bar: QWidget, strip: Strip, model: HeadlinesModel) -> None:
        super().__init__(bar)
        self._bar = bar
        self._strip = strip
        self._model = model
        self._shows_cards = True
        self._entry_id = 0  # of the headline under the pointer, or with the focus ring; 0: of none
        self._summary = ""  # on the card
        self._layer: BarLayer | None = None
        self._theme: Theme | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SHOW_AFTER)
        self._timer.timeout.connect(self._look_closer)
        strip.hovered.connect(self.attend)
        strip.focus_moved.connect(self.attend)
        strip.headline_activated.connect(self._hide)

    def lie_over(self, layer: "BarLayer") -> None:
        """Show cards over the bar's layer, on a Wayland desktop."""
        self._layer = layer

    def apply_preferences(self, preferences: Preferences) -> None:
        self._shows_cards = preferences.show_card

    def apply_style(self, theme: Theme) -> None:
        self._theme = theme
        if "card" in self.__dict__:
            self.card.apply_style(theme, QFont())

    @cached_property
    def card(self) -> "HoverCard":
        """The card itself, made when it is first shown."""
        from ticker.ui.bar.hover_card import HoverCard  # noqa: PLC0415 - off the start-up path

        made = HoverCard(self._bar)
        if self._layer is not None:
            self._layer.show_over(made)
        if self._theme is not None:
            made.apply_style(self._theme, QFont())
        return made

    def attend(self, entry_id: int) -> None:
        """Set the hovered or focused headline; 0: none."""
        self._entry_id = entry_id
        self._hide()
        (self._timer.start if entry_id else self._timer.stop)()

    def put_away(self) -> None:
        """Hide the card, and show none until another headline is looked at."""
        self._hide()
        self._timer.stop()

    def show_card(self, entry_id: int, summary: str, picture: QImage | None = None) -> None:
        """Show the card of a headline, as long as pointer or keyboard are on it."""
        headline, area = self._model.headline(entry_id), self._strip.rectangle_of(entry_id)
        if headline is None or area is None or entry_id != self._entry_id:
            return
        self._summary = summary
        age = relative_time(headline.published_at, self._model.now()) if headline.published_at else ""
        self.card.show_beside(
            QRect(self._strip.mapToGlobal(area.topLeft()), area.size()),
            screen_of(self._bar).geometry(),
            title=headline.title,
            origin=" · ".join(isolated(part) for part in (headline.feed_title, age) if part),
            summary=summary,
            picture=picture,
            is_beside=self._strip.is_vertical,
            pointer=QCursor.pos() if self._strip.underMouse() else None,
        )
        self.shown.emit(self.card.geometry())

    def add_picture(self, entry_id: int, picture: QImage) -> None:
        """Show a picture that has come only now on the card that is shown."""
        if self.shows(entry_id) and not picture.isNull():
            self.show_card(entry_id, self._summary, picture)

    def shows(self, entry_id: int) -> bool:
        """Return whether this entry's card is shown."""
        return entry_id == self._entry_id and "card" in self.__dict__ and self.card.isVisible()

    @property
    def place(self) -> QRect:
        """Where the card lies; nowhere while none is shown."""
        return self.card.geometry() if "card" in self.__dict__ and self.card.isVisible() else QRect()

    def _hide(self) -> None:
        if "card" in self.__dict__:
            self.card.hide()

    def _look_closer(self) -> None:
        self.seen.emit(self._entry_id)
        if self._shows_cards:
            self.summary_requested.emit(self._entry_id)
        elif self._strip.is_cut(self._entry_id):
            self.show_card(self._entry_id, "")
