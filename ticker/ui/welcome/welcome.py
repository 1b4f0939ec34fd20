"""The window of the first start: choose feeds or import a list, say where the bar goes, or skip it all."""

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
    QMenu,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from ticker.desktop.other_readers import ReaderList
from ticker.feeds.opml import OpmlFeed
from ticker.poller import Event, ListCounted
from ticker.preferences import Edge, Preferences
from ticker.ui.i18n.collation import sort_key
from ticker.ui.welcome.starter_feeds import starter_list
from ticker.ui.welcome.starter_tree import StarterTree, language_code, language_name
from ticker.ui.widgets.controls import outline_boxes, search_field
from ticker.ui.widgets.feed_list_files import ask_for_import
from ticker.ui.widgets.labels import QuietLabel, heading
from ticker.ui.widgets.setting_controls import screen_choice

_FRAME = QSize(40, 80)  # what bar and window manager may take beside the window


class Welcome(QDialog):
    """Shown once. What was chosen is emitted when it is left with "Start"; what concerns the bar at once."""

    feeds_chosen = Signal(tuple)  # of OpmlFeed, never empty
    import_requested = Signal(str)  # path
    edge_chosen = Signal(object)  # Edge
    screen_chosen = Signal(str)  # its name; "": the main one
    login_chosen = Signal(bool)  # whether to start when the user logs in

    def __init__(
        self,
        feeds: tuple[OpmlFeed, ...] | None = None,
        readers: tuple[ReaderList, ...] = (),
        screens: tuple[str, ...] = (),
        edge: Edge = Edge.TOP,
    ) -> None:
        super().__init__()
        self._readers = {str(each.path): each.reader for each in readers}  # whose lists are here already
        self._lists: dict[str, QAction] = {}  # of those readers, by path
        self._filter = search_field(self.tr("Find a feed"), self)
        self._languages = QComboBox()
        feeds = starter_list() if feeds is None else feeds
        self._tree = StarterTree(feeds)
        self._count = QuietLabel()
        self._offer_languages(feeds)
        self._lay_out(screens, edge)
        self._filter.textChanged.connect(self._filter_feeds)
        self._languages.currentIndexChanged.connect(self._filter_feeds)
        self._tree.ticks_changed.connect(self._show_count)
        self.accepted.connect(self._emit_chosen)
        self._filter_feeds()

    @property
    def chosen(self) -> tuple[OpmlFeed, ...]:
        """The feeds that are ticked, whether the filter shows them or not."""
        return self._tree.ticked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first clears the filter, then skips; an arrow leads from the filter to what it found."""
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        elif event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            self._tree.grab_focus()
        else:
            super().keyPressEvent(event)

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
        """Offer the languages there are feeds in, and choose the user's where it is among them."""
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.addItem(self.tr("All languages"), "")
        codes = {language_code(feed.language) for feed in feeds} - {""}
        for code in sorted(codes, key=lambda each: sort_key(language_name(each))):
            self._languages.addItem(language_name(code), code)
        row = self._languages.findData(language_code(QLocale().name()))
        self._languages.setCurrentIndex(max(row, 0))

    def _lay_out(self, screens: tuple[str, ...], edge: Edge) -> None:
        self.setWindowTitle(self.tr("Welcome"))
        title = heading(self.tr("Welcome to Off the Wire"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        title.setFont(font)
        introduction = QuietLabel(self.tr("Choose what you want to read. You can change everything later."))
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
        column.addLayout(self._make_position_form(screens, edge))
        at_login = QCheckBox(self.tr("Start when I &log in"))
        outline_boxes(at_login)
        at_login.clicked.connect(self.login_chosen)
        column.addWidget(at_login)
        column.addWidget(rule)
        column.addLayout(self._make_buttons())
        self.resize(QSize(600, 660).boundedTo(self.screen().availableSize() - _FRAME))

    def _make_position_form(self, screens: tuple[str, ...], edge: Edge) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Bar position:"), self._make_edges(edge))
        if len(screens) > 1:
            name = self.tr("Screen of the bar")
            screen = screen_choice(screens)(Preferences.screen, name, self.screen_chosen.emit)
            screen.focus.setAccessibleName(name)
            form.addRow(self.tr("S&creen:"), screen.widget)
        return form

    def _make_edges(self, chosen: Edge) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        edges = (
            (self.tr("&Top of the screen"), Edge.TOP),
            (self.tr("&Bottom of the screen"), Edge.BOTTOM),
        )
        for text, edge in edges:
            button = QRadioButton(text)
            button.setChecked(edge is chosen)
            outline_boxes(button)
            button.clicked.connect(lambda _checked, edge=edge: self.edge_chosen.emit(edge))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, act in (
            (self.tr("&Import my feeds…"), self._choose_import),
            (self.tr("S&kip"), self.reject),
            (self.tr("&Start"), self.accept),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)  # Enter in the filter does not start the program
            if act == self._choose_import and self._readers:
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
        menu.addAction(self.tr("Import a list of feeds"), self._choose_import)
        return menu

    # what the user does

    def _filter_feeds(self) -> None:
        self._tree.filter(self._filter.text(), self._languages.currentData())

    def _show_count(self) -> None:
        self._count.setText(self.tr("Feeds selected: {0}").format(len(self.chosen)))

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

    def _emit_chosen(self) -> None:
        if self.chosen:
            self.feeds_chosen.emit(self.chosen)
