"""The first start: choose feeds from a list or bring one's own, say where the bar goes, or skip it all."""

from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ticker.desktop.other_readers import ReaderList
from ticker.feeds.opml import OpmlFeed
from ticker.poller import Event, ListCounted
from ticker.preferences import Edge, Preferences
from ticker.ui.i18n.collation import sort_key
from ticker.ui.welcome.starter_feeds import starter_list
from ticker.ui.widgets.controls import outline_boxes, search_field
from ticker.ui.widgets.feed_list_files import ask_for_import
from ticker.ui.widgets.labels import QuietLabel, heading
from ticker.ui.widgets.setting_controls import screen_choice

_FEED = Qt.ItemDataRole.UserRole
_ROW_PADDING = 8
_FRAME = QSize(40, 80)  # what bar and window manager may take beside the window
_WITHOUT_COUNTRY = {"en": "English", "es": "Español"}  # Qt says "American English", "español de España"


class Welcome(QDialog):
    """Shown once. Tells what was chosen when it is left with "Start"; what concerns the bar at once."""

    feeds_chosen = Signal(tuple)  # of OpmlFeed, never empty
    import_requested = Signal(str)  # path
    edge_chosen = Signal(object)  # Edge
    screen_chosen = Signal(str)  # its name; "": the main one
    login_chosen = Signal(bool)  # whether to start when the user logs in

    def __init__(
        self,
        offered: tuple[OpmlFeed, ...] | None = None,
        readers: tuple[ReaderList, ...] = (),
        screens: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._readers = {str(each.path): each.reader for each in readers}  # whose lists are here already
        self._lists: dict[str, QAction] = {}  # of those readers, by path
        self._filter = search_field(self.tr("Find a feed"), self)
        self._languages = QComboBox()
        self._tree = QTreeWidget()
        self._count = QuietLabel()
        self._offer(starter_list() if offered is None else offered)
        self._lay_out(screens)
        self._filter.textChanged.connect(self._show_matching)
        self._languages.currentIndexChanged.connect(self._show_matching)
        self._tree.itemChanged.connect(self._follow_tick)
        self.accepted.connect(self._tell_chosen)
        self._choose_language(QLocale().name())
        self._show_matching()

    @property
    def chosen(self) -> tuple[OpmlFeed, ...]:
        """What is ticked, whether the filter shows it or not."""
        return tuple(item.data(0, _FEED) for item in self._feed_items() if _is_ticked(item))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first takes back the filter, then skips; an arrow leads from the filter to what it found."""
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        elif event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            self._go_into_tree()
        else:
            super().keyPressEvent(event)

    def take_event(self, event: Event) -> None:
        """Say how many feeds the list of another reader holds, once the poller has counted."""
        match event:
            case ListCounted(path=path, feed_count=count) if path in self._lists:
                words = self.tr("{reader}: the list cannot be read")
                if count is not None:
                    words = self.tr("{reader}: %n feed(s)", "", count)
                self._lists[path].setText(words.format(reader=self._readers[path]))
                self._lists[path].setEnabled(bool(count))

    # how it is built

    def _offer(self, offered: tuple[OpmlFeed, ...]) -> None:
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        outline_boxes(self._tree)
        self._tree.setAllColumnsShowFocus(True)
        self._tree.setAccessibleName(self.tr("Feeds to choose from"))
        topics: dict[tuple[str, ...], QTreeWidgetItem] = {}
        for feed in offered:
            if feed.folder not in topics:
                topics[feed.folder] = self._topic_item(" › ".join(feed.folder) or self.tr("Others"))
            item = QTreeWidgetItem([feed.title or feed.url, _language_name(feed.language)])
            item.setData(0, _FEED, feed)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            item.setToolTip(0, feed.home_url or feed.url)
            topics[feed.folder].addChild(item)
        self._tree.expandAll()
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.addItem(self.tr("All languages"), "")
        codes = {_language_code(feed.language) for feed in offered} - {""}
        for code in sorted(codes, key=lambda each: sort_key(_language_name(each))):
            self._languages.addItem(_language_name(code), code)

    def _topic_item(self, words: str) -> QTreeWidgetItem:
        topic = QTreeWidgetItem([words])
        font = topic.font(0)
        font.setBold(True)
        topic.setFont(0, font)
        topic.setCheckState(0, Qt.CheckState.Unchecked)
        topic.setSizeHint(0, QSize(0, self.fontMetrics().height() + _ROW_PADDING))
        self._tree.addTopLevelItem(topic)
        return topic

    def _lay_out(self, screens: tuple[str, ...]) -> None:
        self.setWindowTitle(self.tr("Welcome"))
        title = heading(self.tr("Welcome to Off the Wire"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        title.setFont(font)
        introduction = QuietLabel(
            self.tr("Choose what you want to read. Nothing is fetched before you start, and all can be changed later.")
        )
        introduction.setWordWrap(True)
        finding = QHBoxLayout()
        finding.addWidget(self._filter, 1)
        finding.addWidget(self._languages)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(introduction)
        column.addSpacing(4)
        column.addLayout(finding)
        column.addWidget(self._tree, 1)
        column.addWidget(self._count)
        column.addLayout(self._make_places(screens))
        at_login = QCheckBox(self.tr("Start when I &log in"))
        outline_boxes(at_login)
        at_login.clicked.connect(self.login_chosen)
        column.addWidget(at_login)
        column.addWidget(rule)
        column.addLayout(self._make_buttons())
        self.resize(QSize(600, 660).boundedTo(self.screen().availableSize() - _FRAME))

    def _make_places(self, screens: tuple[str, ...]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Place of the bar:"), self._make_edges())
        if len(screens) > 1:
            name = self.tr("Screen of the bar")
            screen = screen_choice(screens)(Preferences.screen, name, self.screen_chosen.emit)
            screen.focus.setAccessibleName(name)
            form.addRow(self.tr("S&creen:"), screen.widget)
        return form

    def _make_edges(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        edges = (
            (self.tr("&Top of the screen"), Edge.TOP),
            (self.tr("&Bottom of the screen"), Edge.BOTTOM),
        )
        for words, edge in edges:
            button = QRadioButton(words)
            button.setChecked(edge is Edge.TOP)
            outline_boxes(button)
            button.clicked.connect(lambda _checked, edge=edge: self.edge_chosen.emit(edge))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, act in (
            (self.tr("&Import my feeds…"), self._ask_import),
            (self.tr("S&kip"), self.reject),
            (self.tr("&Start"), self.accept),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)  # Enter in the filter is no wish to start
            if act == self._ask_import and self._readers:
                button.setMenu(self._make_import_menu(button))
            else:
                button.clicked.connect(act)
            row.addWidget(button)
        row.insertStretch(1, 1)
        return row

    def _make_import_menu(self, button: QPushButton) -> QMenu:
        """Return a menu of the readers whose lists are here, and of a file."""
        menu = QMenu(button)
        for path, reader in self._readers.items():
            self._lists[path] = menu.addAction(reader, partial(self._import, path))
        if len(self._readers) > 1:
            menu.addAction(self.tr("All of them"), self._import_all)
        menu.addSeparator()
        menu.addAction(self.tr("Import a list of feeds"), self._ask_import)
        return menu

    # what the user does

    def _follow_tick(self, item: QTreeWidgetItem) -> None:
        """Let a topic tick all its feeds that are to be seen, and show how many of them are."""
        self._tree.blockSignals(True)
        if item.parent() is None and item.checkState(0) != Qt.CheckState.PartiallyChecked:
            for feed_item in _children(item):
                if not feed_item.isHidden():
                    feed_item.setCheckState(0, item.checkState(0))
        self._show_ticks()
        self._tree.blockSignals(False)
        self._tree.viewport().update()

    def _show_ticks(self) -> None:
        for topic in self._topics():
            ticks = [_is_ticked(item) for item in _children(topic) if not item.isHidden()]
            some = Qt.CheckState.PartiallyChecked if any(ticks) else Qt.CheckState.Unchecked
            topic.setCheckState(0, Qt.CheckState.Checked if ticks and all(ticks) else some)
        self._count.setText(self.tr("Feeds chosen: {0}").format(len(self.chosen)))

    def _go_into_tree(self) -> None:
        found = (item for item in self._feed_items() if not item.isHidden())
        if (first := next(found, None)) is not None:
            self._tree.setCurrentItem(first)
            self._tree.setFocus()

    def _choose_language(self, locale: str) -> None:
        row = self._languages.findData(_language_code(locale))
        self._languages.setCurrentIndex(max(row, 0))

    def _show_matching(self) -> None:
        words = self._filter.text().casefold().split()
        language = self._languages.currentData()
        self._tree.setColumnHidden(1, bool(language))  # it would say the same in every row
        self._tree.blockSignals(True)
        for topic in self._topics():
            for item in _children(topic):
                text = f"{topic.text(0)} {item.text(0)} {item.text(1)}".casefold()
                feed: OpmlFeed = item.data(0, _FEED)
                speaks = not language or _language_code(feed.language) == language
                item.setHidden(not (speaks and all(word in text for word in words)))
            topic.setHidden(all(item.isHidden() for item in _children(topic)))
        self._show_ticks()
        self._tree.blockSignals(False)

    def _ask_import(self) -> None:
        ask_for_import(self, self._import)

    def _import(self, path: str) -> None:
        self.import_requested.emit(path)
        self.accept()

    def _import_all(self) -> None:
        for path, action in self._lists.items():
            if action.isEnabled():
                self.import_requested.emit(path)
        self.accept()

    def _tell_chosen(self) -> None:
        if self.chosen:
            self.feeds_chosen.emit(self.chosen)

    def _topics(self) -> list[QTreeWidgetItem]:
        return _children(self._tree.invisibleRootItem())

    def _feed_items(self) -> list[QTreeWidgetItem]:
        return [item for topic in self._topics() for item in _children(topic)]


def _children(topic: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = map(topic.child, range(topic.childCount()))
    return [item for item in rows if item is not None]


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) == Qt.CheckState.Checked


def _language_code(language: str) -> str:
    """Return the language proper of a BCP 47 tag or a locale's name: "de" of "de-AT"."""
    return language.replace("_", "-").split("-")[0].lower()


def _language_name(language: str) -> str:
    """Return what the speakers of a language call it."""
    code = _language_code(language)
    locale = QLocale(code)
    name = _WITHOUT_COUNTRY.get(code) or (
        code if locale.language() == QLocale.Language.C else locale.nativeLanguageName()
    )
    return name[:1].upper() + name[1:]
