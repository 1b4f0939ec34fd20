"""Feeds to choose from, by topic, with a tick at each chosen one."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ticker.feeds.feed_list import OpmlFeed
from ticker.ui.welcome.topic_cards import Topic

_FEED = Qt.ItemDataRole.UserRole
_ROW_PADDING = 8
_WITHOUT_COUNTRY = {"en": "English", "es": "Español"}  # Qt says "American English", "español de España"


class StarterTree(QTreeWidget):
    """Shows feeds under their topics. A tick at a topic stands for all its feeds that are shown."""

    ticks_changed = Signal()

    def __init__(self, feeds: Iterable[OpmlFeed], is_known: Callable[[str], bool] = lambda _url: False) -> None:
        """``is_known`` tells whether a feed of this address is subscribed to already: it stays as it is."""
        super().__init__()
        self._set_up()
        self._topics_by_folder: dict[tuple[str, ...], QTreeWidgetItem] = {}
        for feed in feeds:
            if feed.folder not in self._topics_by_folder:
                topic = self._topic_item(" › ".join(feed.folder) or self.tr("Others"))
                self._topics_by_folder[feed.folder] = topic
            item = _feed_item(feed)
            self._topics_by_folder[feed.folder].addChild(item)
            if is_known(feed.url):
                self._show_known(item)
        self.expandAll()
        self.itemChanged.connect(self._apply_tick)

    @property
    def ticked(self) -> tuple[OpmlFeed, ...]:
        """The feeds that are ticked, whether the filter shows them or not."""
        return tuple(item.data(0, _FEED) for item in self._feed_items() if _is_ticked(item) and _is_offered(item))

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics of which feeds are shown, with how many of them are ticked."""
        return tuple(
            Topic(
                folder,
                topic.text(0),
                tuple(item.text(0) for item in _children(topic) if not item.isHidden()),
                topic.checkState(0),
            )
            for folder, topic in self._topics_by_folder.items()
            if not topic.isHidden()
        )

    def tick_topic(self, folder: tuple[str, ...], is_wanted: bool) -> None:
        """Tick all feeds of a topic that are shown, or none of them."""
        state = Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
        self._topics_by_folder[folder].setCheckState(0, state)

    def untick_all(self) -> None:
        with QSignalBlocker(self):
            for item in filter(_is_offered, self._feed_items()):
                item.setCheckState(0, Qt.CheckState.Unchecked)
            self._show_topic_ticks()
        self.ticks_changed.emit()

    def filter(self, text: str, language: str) -> None:
        """Show the feeds with all words of ``text`` in title, topic or language; ``language`` is a code, "": any."""
        words = text.casefold().split()
        self.setColumnHidden(1, bool(language))  # it would say the same in every row
        with QSignalBlocker(self):
            for topic in self._topics():
                for item in _children(topic):
                    title = f"{topic.text(0)} {item.text(0)} {item.text(1)}".casefold()
                    feed: OpmlFeed = item.data(0, _FEED)
                    speaks = not language or language_code(feed.language) == language
                    item.setHidden(not (speaks and all(word in title for word in words)))
                topic.setHidden(all(item.isHidden() for item in _children(topic)))
            self._show_topic_ticks()
        self.ticks_changed.emit()

    def grab_focus(self) -> None:
        """Take the keyboard, to the first feed that is shown."""
        shown = (item for item in self._feed_items() if not item.isHidden())
        if (first := next(shown, None)) is not None:
            self.setCurrentItem(first)
            self.setFocus()

    def _set_up(self) -> None:
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(self.tr("Feeds to choose from"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _topic_item(self, text: str) -> QTreeWidgetItem:
        topic = QTreeWidgetItem([text])
        font = topic.font(0)
        font.setBold(True)
        topic.setFont(0, font)
        topic.setCheckState(0, Qt.CheckState.Unchecked)
        topic.setSizeHint(0, QSize(0, self.fontMetrics().height() + _ROW_PADDING))
        self.addTopLevelItem(topic)
        return topic

    def _apply_tick(self, item: QTreeWidgetItem) -> None:
        """Tick all shown feeds of a topic with it, and show at each topic how many of them are ticked."""
        with QSignalBlocker(self):
            if item.parent() is None and item.checkState(0) != Qt.CheckState.PartiallyChecked:
                for feed_item in _children(item):
                    if not feed_item.isHidden() and _is_offered(feed_item):
                        feed_item.setCheckState(0, item.checkState(0))
            self._show_topic_ticks()
        self.viewport().update()
        self.ticks_changed.emit()

    def _show_topic_ticks(self) -> None:
        for topic in self._topics():
            ticks = [_is_ticked(item) for item in _children(topic) if not item.isHidden()]
            some = Qt.CheckState.PartiallyChecked if any(ticks) else Qt.CheckState.Unchecked
            topic.setCheckState(0, Qt.CheckState.Checked if ticks and all(ticks) else some)

    def _show_known(self, item: QTreeWidgetItem) -> None:
        """Show that a feed is subscribed to, and not to be chosen here."""
        item.setCheckState(0, Qt.CheckState.Checked)
        item.setText(0, self.tr("{feed} (already subscribed)").format(feed=item.text(0)))
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)

    def _topics(self) -> list[QTreeWidgetItem]:
        return _children(self.invisibleRootItem())

    def _feed_items(self) -> list[QTreeWidgetItem]:
        return [item for topic in self._topics() for item in _children(topic)]


def _feed_item(feed: OpmlFeed) -> QTreeWidgetItem:
    item = QTreeWidgetItem([feed.title or feed.url, language_name(feed.language)])
    item.setData(0, _FEED, feed)
    item.setCheckState(0, Qt.CheckState.Unchecked)
    item.setToolTip(0, feed.home_url or feed.url)
    return item


def _children(topic: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = map(topic.child, range(topic.childCount()))
    return [item for item in rows if item is not None]


def _is_offered(item: QTreeWidgetItem) -> bool:
    """Return whether a feed can be chosen: it is not subscribed to already."""
    return bool(item.flags() & Qt.ItemFlag.ItemIsEnabled)


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) == Qt.CheckState.Checked


def language_code(language: str) -> str:
    """Return the language proper of a BCP 47 tag or a locale's name: "de" of "de-AT"."""
    return language.replace("_", "-").split("-")[0].lower()


def language_name(language: str) -> str:
    """Return what the speakers of a language call it."""
    code = language_code(language)
    locale = QLocale(code)
    name = _WITHOUT_COUNTRY.get(code) or (
        code if locale.language() == QLocale.Language.C else locale.nativeLanguageName()
    )
    return name[:1].upper() + name[1:]
