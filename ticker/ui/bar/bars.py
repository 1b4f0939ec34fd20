"""All bars: the first one, and additional ones on other screens or with other feeds."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from ticker.poller import HeadlinePictureFetched
from ticker.preferences import Edge, ExtraBar, Placement, Preferences
from ticker.store import Store
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.picture_source import PictureSource
from ticker.ui.bar.placement import screen_named
from ticker.ui.i18n.collation import sort_key
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.wire import Wire

_SCREENS_SETTLE = 200  # milliseconds in which screens change in several steps


class Bars(QObject):
    """Creates the additional bars, gives each its headlines, and passes on what concerns all of them.

    ``change_preferences`` is called with the preferences as they were changed on one of them.
    """

    def __init__(
        self,
        store: Store,
        wire: Wire,
        first: Bar,
        preferences: Preferences,
        program_actions: ProgramActions,
        *,
        summary_of: Callable[[int], str],
        pictures: PictureSource,
        change_preferences: Callable[[Preferences], None],
    ) -> None:
        super().__init__()
        self._store = store
        self._wire = wire
        self._first = first
        self._preferences = preferences
        self._summary_of = summary_of
        self._pictures = pictures
        self._program_actions = program_actions
        self._change_preferences = change_preferences
        self._beside: list[Bar] = []
        self._shown = {first: preferences.collection}  # ids of the collections on the bars
        self._connections: list[Callable[[Bar], None]] = []
        self._screens_timer = QTimer(self, singleShot=True, interval=_SCREENS_SETTLE)
        self._screens_timer.timeout.connect(self._follow_screens)
        qt = QGuiApplication.instance()
        for change in (qt.screenAdded, qt.screenRemoved, qt.primaryScreenChanged):  # type: ignore[union-attr]
            change.connect(self._screens_timer.start)
        self._connect(first, 0)

    @property
    def all(self) -> tuple[Bar, ...]:
        return (self._first, *self._beside)

    def for_each(self, connect: Callable[[Bar], None]) -> None:
        """Call ``connect`` with every bar, including later ones."""
        self._connections.append(connect)
        for bar in self.all:
            connect(bar)

    def close(self) -> None:
        while self._beside:
            self._end_last()

    def apply_preferences(self, preferences: Preferences) -> None:
        """Create, remove and update bars according to the preferences."""
        self._preferences = preferences
        wanted = self._wanted_beside()
        while len(self._beside) > len(wanted):
            self._end_last()
        made = [self._make(each) for each in wanted[len(self._beside) :]]
        self._count_depths()
        for bar, its_own in zip(self.all, self._of_each(), strict=True):
            bar.apply_preferences(its_own)
        self.show_collections()
        for bar in made:
            bar.setVisible(self._first.isVisible())

    def set_visible(self, is_visible: bool) -> None:
        for bar in self.all:
            bar.setVisible(is_visible)

    def reload(self) -> None:
        """Show the current headlines on each bar."""
        for bar, its_own in zip(self.all, self._of_each(), strict=True):
            headlines = self._wire.headlines(its_own)
            if self._shown.get(bar, its_own.collection) != its_own.collection:
                bar.show_wire(headlines)
            else:
                bar.model.replace(headlines)
            self._shown[bar] = its_own.collection

    def show_collections(self) -> None:
        """Update the collections offered on each bar."""
        collections = tuple(sorted(self._store.collections.all(), key=lambda each: sort_key(each.name)))
        for bar, its_own in zip(self.all, self._of_each(), strict=True):
            bar.menu.show_collections(collections, its_own.collection)
            bar.show_collection(next((each.name for each in collections if each.id == its_own.collection), ""))

    def show_offline(self, is_offline: bool) -> None:
        for bar in self.all:
            bar.show_offline(is_offline)

    def show_progress(self, done: int, total: int) -> None:
        for bar in self.all:
            bar.show_progress(done, total)

    def mark_read(self, entry_id: int, is_read: bool) -> None:
        for bar in self.all:
            bar.model.mark_read(entry_id, is_read)

    def mark_seen(self, entry_id: int) -> None:
        for bar in self.all:
            bar.model.mark_seen(entry_id)

    def mark_saved(self, entry_id: int, is_saved: bool) -> None:
        for bar in self.all:
            bar.model.mark_saved(entry_id, is_saved)

    def show_icon(self, feed_id: int) -> None:
        for bar in self.all:
            bar.show_icon(feed_id)

    def take_picture(self, event: HeadlinePictureFetched) -> None:
        """Show the picture of a headline that has come."""
        if self._pictures.take(event.entry_id, event.picture):
            for bar in self.all:
                bar.show_picture(event.entry_id)

    def _wanted_beside(self) -> tuple[ExtraBar, ...]:
        """Return the additional bars: the chosen ones, then one on each screen without a bar."""
        preferences = self._preferences
        if not preferences.on_every_screen:
            return preferences.extra_bars
        names = (preferences.screen, *(each.screen for each in preferences.extra_bars))
        taken = {screen_named(name) for name in names}
        free = (each.name() for each in QGuiApplication.screens() if each not in taken and each.name())
        others = (ExtraBar(name, preferences.edge, preferences.collection) for name in free)
        return (*preferences.extra_bars, *others)

    def _of_each(self) -> tuple[Preferences, ...]:
        """Return the preferences as they are for each bar; there is room for one that floats."""
        common = self._preferences
        if common.placement is Placement.FLOATING:
            common = replace(common, placement=Placement.OVERLAY)
        beside = (
            replace(common, screen=each.screen, edge=each.edge, collection=each.collection)
            for each in self._wanted_beside()
        )
        return (self._preferences, *beside)

    def _count_depths(self) -> None:
        """Leave room for the bars that lie on the same edge of the same screen, as the screens are now."""
        depths: Counter[tuple[QScreen | None, Edge]] = Counter()
        for bar, its_own in zip(self.all, self._of_each(), strict=True):
            edge = (screen_named(its_own.screen), its_own.edge)
            bar.placement.leave_room(depths[edge])
            if its_own.placement is not Placement.FLOATING:
                depths[edge] += 1

    def _follow_screens(self) -> None:
        """Screens have changed: bars may now share an edge, or a screen may have none."""
        if self._preferences.on_every_screen:
            self.apply_preferences(self._preferences)
        self._count_depths()
        for bar in self.all:
            bar.placement.update()

    def _make(self, shown: ExtraBar) -> Bar:
        its_own = replace(self._preferences, screen=shown.screen, edge=shown.edge, collection=shown.collection)
        model = HeadlinesModel(now=self._store.now)
        model.replace(self._wire.headlines(its_own))
        bar = Bar(
            model,
            its_own,
            self._program_actions,
            icon_of=self._store.icons.get,
            summary_of=self._summary_of,
            make_pictures=self._pictures,
        )
        model.setParent(bar)
        self._beside.append(bar)
        self._connect(bar, len(self._beside))
        return bar

    def _connect(self, bar: Bar, number: int) -> None:
        for connect in self._connections:
            connect(bar)
        bar.card.seen.connect(self.mark_seen)
        bar.menu.collection_requested.connect(lambda collection: self._choose_collection(number, collection))

    def choose_collection_called(self, name: str) -> bool:
        """Put the collection of that name on the first bar, "" everything; return whether there is one."""
        names = {"": 0} | {each.name.casefold(): each.id for each in self._store.collections.all()}
        collection = names.get(name.strip().casefold())
        if collection is not None:
            self._choose_collection(0, collection)
        return collection is not None

    def _choose_collection(self, number: int, collection: int) -> None:
        if number == 0 or number > len(self._preferences.extra_bars):  # one for every screen shows what the first does
            self._change_preferences(replace(self._preferences, collection=collection))
            return
        bars = list(self._preferences.extra_bars)
        bars[number - 1] = replace(bars[number - 1], collection=collection)
        self._change_preferences(replace(self._preferences, extra_bars=tuple(bars)))

    def _end_last(self) -> None:
        bar = self._beside.pop()
        self._shown.pop(bar, None)
        bar.hide()
        bar.deleteLater()
