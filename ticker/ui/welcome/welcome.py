"""The window of the first start: choose topics or feeds, or bring those of another program; say where the bar goes."""

from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ticker.desktop.other_readers import ReaderList
from ticker.feeds.feed_list import OpmlFeed
from ticker.poller import Event, ListCounted
from ticker.preferences import Edge, Preferences
from ticker.ui.i18n.collation import sort_key
from ticker.ui.welcome.starter_feeds import starter_list
from ticker.ui.welcome.starter_tree import StarterTree, language_code, language_name
from ticker.ui.welcome.topic_cards import TopicCards
from ticker.ui.widgets.controls import push_button, search_field
from ticker.ui.widgets.feed_list_files import ask_for_import
from ticker.ui.widgets.labels import QuietLabel, heading
from ticker.ui.widgets.screens import screen_of
from ticker.ui.widgets.setting_controls import screen_choice

_FRAME = QSize(40, 80)  # what bar and window manager may take beside the window
_TELL_AFTER = 500  # milliseconds after a tick, in which another one may come
_FALLBACK = "en"  # language of the feeds, if there are none in the user's


class Welcome(QDialog):
    """Shown at the first start, and later to browse the suggested feeds. Each choice is emitted at once."""

    choice_changed = Signal(tuple)  # of OpmlFeed: all that are ticked now
    import_requested = Signal(str)  # path
    account_requested = Signal()  # the window of the account at a feed server
    edge_chosen = Signal(object)  # Edge
    screen_chosen = Signal(str)  # its name; "": the main one
    login_chosen = Signal(bool)  # whether to start when the user logs in

    def __init__(
        self,
        feeds: tuple[OpmlFeed, ...] | None = None,
        readers: tuple[ReaderList, ...] = (),
        screens: tuple[str, ...] = (),
        edge: Edge = Edge.TOP,
        *,
        known: frozenset[str] = frozenset(),
        is_first: bool = True,
    ) -> None:
        """``known``: addresses of feeds that are subscribed to. ``is_first``: whether this is the first start."""
        super().__init__()
        self._readers = {str(each.path): each.reader for each in readers}  # whose lists are here already
        self._lists: dict[str, QAction] = {}  # of those readers, by path
        self._is_first = is_first
        self._told: tuple[OpmlFeed, ...] = ()  # the choice that was told last
        self._tell_soon = QTimer(self, singleShot=True, interval=_TELL_AFTER)
        self._filter = search_field(self.tr("Find a feed"), self)
        self._languages = QComboBox()
        feeds = starter_list() if feeds is None else feeds
        self._tree = StarterTree(feeds, known.__contains__)
        self._cards = TopicCards()
        self._stack = QStackedWidget()  # the cards, or the single feeds
        self._switch = push_button("", self._switch_view)
        self._start = QPushButton()
        self._offer_languages(feeds)
        self._lay_out(screens, edge)
        self._connect()
        self._filter_feeds()
        self._show_view()

    @property
    def chosen(self) -> tuple[OpmlFeed, ...]:
        """The feeds that are ticked, whether the filter shows them or not."""
        return self._tree.ticked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first clears the filter, then closes; Enter or an arrow leads from the filter to what it found."""
        leads_down = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        elif event.key() in leads_down and self._filter.hasFocus():
            self._tree.grab_focus()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._cards.grab_focus()

    def done(self, result: int) -> None:
        """Close, in whatever way; what is ticked by then is emitted before."""
        self._tell_choice()
        super().done(result)

    def take_event(self, event: Event) -> None:
        """Say how many feeds the list of another reader holds, once the poller has counted."""
        match event:
            case ListCounted(path=path, feed_count=count) if path in self._lists:
                text = self.tr("{reader}: the list cannot be read")
                if count is not None:
                    text = self.tr("{reader}: %n feed(s)", "", count)
                self._lists[path].setText(text.format(reader=self._readers[path]))
                self._lists[path].setEnabled(bool(count))

    # how it is built

    def _offer_languages(self, feeds: tuple[OpmlFeed, ...]) -> None:
        """Offer the languages there are feeds in, and choose the user's where it is among them, else English."""
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.addItem(self.tr("All languages"), "")
        codes = {language_code(feed.language) for feed in feeds} - {""}
        for code in sorted(codes, key=lambda each: sort_key(language_name(each))):
            self._languages.addItem(language_name(code), code)
        rows = map(self._languages.findData, (language_code(QLocale().name()), _FALLBACK))
        self._languages.setCurrentIndex(next((row for row in rows if row > 0), 0))

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._filter_feeds)
        self._languages.currentIndexChanged.connect(self._filter_feeds)
        self._tree.ticks_changed.connect(self._show_choice)
        self._tree.ticks_changed.connect(self._tell_soon.start)
        self._cards.clicked.connect(self._tree.tick_topic)
        self._tell_soon.timeout.connect(self._tell_choice)

    def _lay_out(self, screens: tuple[str, ...], edge: Edge) -> None:
        self.setWindowTitle(self.tr("Welcome") if self._is_first else self.tr("Suggested feeds"))
        title = heading(self.tr("Welcome to Off the Wire") if self._is_first else self.tr("Suggested feeds"), 1.5)
        introduction = QuietLabel(self._introduction())
        introduction.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._switch)
        head.addStretch(1)
        head.addWidget(self._languages)
        self._stack.addWidget(self._scrolled(self._cards))
        self._stack.addWidget(self._make_single_feeds())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(introduction)
        column.addSpacing(4)
        column.addWidget(self._stack, 1)
        column.addLayout(head)
        column.addSpacing(6)
        if self._is_first:
            column.addLayout(self._make_position_form(screens, edge))
            column.addSpacing(6)
        column.addLayout(self._make_buttons())
        self.resize(QSize(640, 680).boundedTo(screen_of(self).availableSize() - _FRAME))

    def _introduction(self) -> str:
        if self._is_first:
            return self.tr(
                "Choose what you want to read; it appears on the bar at once. You can change everything later."
            )
        return self.tr("What you choose appears on the bar at once.")

    def _make_single_feeds(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._filter)
        column.addWidget(self._tree, 1)
        return page

    def _scrolled(self, cards: TopicCards) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(cards)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _make_position_form(self, screens: tuple[str, ...], edge: Edge) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Bar position:"), self._make_edges(edge))
        if len(screens) > 1:
            name = self.tr("Screen of the bar")
            screen = screen_choice(screens)(Preferences.screen, name, self.screen_chosen.emit)
            screen.focus.setAccessibleName(name)
            form.addRow(self.tr("S&creen:"), screen.widget)
        form.addRow("", self._make_login_box())
        return form

    def _make_edges(self, chosen: Edge) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        edges = (
            (self.tr("T&op of the screen"), Edge.TOP),
            (self.tr("&Bottom of the screen"), Edge.BOTTOM),
        )
        for text, edge in edges:
            button = QRadioButton(text)
            button.setChecked(edge is chosen)
            button.clicked.connect(lambda _checked, edge=edge: self.edge_chosen.emit(edge))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_login_box(self) -> QCheckBox:
        at_login = QCheckBox(self.tr("Start when I &log in"))
        at_login.clicked.connect(self.login_chosen)
        return at_login

    def _make_buttons(self) -> QHBoxLayout:
        bring = push_button(self.tr("&Import my feeds…"), self._choose_import)
        if self._readers:
            bring.clicked.disconnect()
            bring.setMenu(self._make_import_menu(bring))
        row = QHBoxLayout()
        row.addWidget(bring)
        row.addWidget(push_button(self.tr("I &have a feed server…"), self.account_requested.emit))
        row.addStretch(1)
        if self._is_first:
            skip = push_button(self.tr("S&kip"), self._skip)
            skip.setFlat(True)
            row.addWidget(skip)
        row.addWidget(self._start)
        self._start.setDefault(True)
        self._start.clicked.connect(self.accept)
        return row

    def _make_import_menu(self, button: QPushButton) -> QMenu:
        """Return a menu of the readers whose lists are here, and of a file."""
        menu = QMenu(button)
        for path, reader in self._readers.items():
            self._lists[path] = menu.addAction(reader, partial(self._import, path))
        if len(self._readers) > 1:
            menu.addAction(self.tr("Import All"), self._import_all)
        menu.addSeparator()
        menu.addAction(self.tr("Import a List of Feeds…"), self._choose_import)
        return menu

    # what the user does

    def _switch_view(self) -> None:
        self._filter.clear()
        self._stack.setCurrentIndex(1 - self._stack.currentIndex())
        self._show_view()
        if self._stack.currentIndex():
            self._filter.setFocus()

    def _skip(self) -> None:
        """Take back what was ticked, and close."""
        self._tree.untick_all()
        self.reject()

    def _filter_feeds(self) -> None:
        self._tree.filter(self._filter.text(), self._languages.currentData())
        self._show_choice()

    def _choose_import(self) -> None:
        ask_for_import(self, self._import)

    def _import(self, path: str) -> None:
        self.import_requested.emit(path)
        self.accept()

    def _import_all(self) -> None:
        for path, action in self._lists.items():
            if action.isEnabled():
                self.import_requested.emit(path)
        self.accept()

    # what is shown and told

    def _show_view(self) -> None:
        is_single = self._stack.currentIndex() == 1
        self._switch.setText(self.tr("Show &topics") if is_single else self.tr("Choose &feeds…"))

    def _show_choice(self) -> None:
        self._cards.show_topics(self._tree.topics)
        count = len(self.chosen)
        if not self._is_first:
            self._start.setText(self.tr("Add %n feed(s)", "", count) if count else self.tr("Close"))
        else:
            self._start.setText(self.tr("Start with %n feed(s)", "", count) if count else self.tr("&Start"))
            self._start.setEnabled(bool(count))

    def _tell_choice(self) -> None:
        self._tell_soon.stop()
        if self.chosen != self._told:
            self._told = self.chosen
            self.choice_changed.emit(self.chosen)
