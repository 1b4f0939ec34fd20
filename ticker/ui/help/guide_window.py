"""The guide's window: a list of chapters, and a page that looks like an article."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from ticker.preferences import Preferences
from ticker.reading.guide import CONTENTS, chapter, chapters
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut
from ticker.ui.article.article_browser import ArticleBrowser
from ticker.ui.article.article_page import NO_OFFERS
from ticker.ui.article.find_bar import FindBar
from ticker.ui.article.look import look_of
from ticker.ui.article.page_links import ACTION
from ticker.ui.i18n.languages import spoken_language
from ticker.ui.theme.icons import icon
from ticker.ui.theme.theme import palette_of

_CHAPTER = f"{ACTION}chapter:"
_SIDE = 230  # logical pixels
_BETWEEN = 3  # logical pixels, above and below each chapter's name


class GuideWindow(QWidget):
    """Shows one chapter at a time. A signal requests links to the web."""

    link_activated = Signal(str)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._language = spoken_language()
        self._names = [name for name, _ in chapters(self._language)]
        self._read: list[str] = []  # chapters before the current one, in reading order
        self.page = ArticleBrowser(look_of(preferences), Window.GUIDE)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(_BETWEEN)
        self.list.setViewportMargins(12, 16, 8, 8)
        for name, title in chapters(self._language):
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        self._find_bar = FindBar()
        self._lay_out()
        self._connect()
        self.apply_preferences(preferences)

    def show_chapter(self, name: str = CONTENTS) -> None:
        """Show the chapter with this name from its start."""
        self.list.setCurrentRow(self._names.index(name) if name in self._names else 0)
        self.page.setFocus()

    def apply_preferences(self, preferences: Preferences) -> None:
        """Apply the look of articles to the page."""
        look = look_of(preferences)
        self.setPalette(palette_of(look.theme))
        self.page.set_look(look)
        for name, button in self._find_bar.buttons.items():
            button.setIcon(icon(name, look.theme.text))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Guide"))
        sides = QSplitter()
        sides.setChildrenCollapsible(False)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sides.addWidget(self.list)
        sides.addWidget(self.page)
        sides.setStretchFactor(1, 1)
        sides.setSizes([_SIDE, 3 * _SIDE])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(sides, 1)
        column.addWidget(self._find_bar)
        self.resize(4 * _SIDE + 60, 720)

    def _connect(self) -> None:
        page, find_bar = self.page, self._find_bar
        self.list.currentItemChanged.connect(self._turn_to)
        page.link_activated.connect(self._follow)
        page.next_requested.connect(lambda: self._step(1))
        page.previous_requested.connect(lambda: self._step(-1))
        page.grown.connect(lambda: self._find(find_bar.text))
        find_bar.text_changed.connect(self._find)
        find_bar.next_requested.connect(lambda: find_bar.show_count(*page.find_next(1)))
        find_bar.previous_requested.connect(lambda: find_bar.show_count(*page.find_next(-1)))
        find_bar.closed.connect(self._close_find_bar)
        for shortcut, act in (
            (Shortcut.FIND, lambda: find_bar.open(page.textCursor().selectedText())),
            (Shortcut.FIND_NEXT, find_bar.next_requested.emit),
            (Shortcut.FIND_PREVIOUS, find_bar.previous_requested.emit),
            (Shortcut.BACK, self._go_back),
            (Shortcut.ESCAPE, self._escape),
            (Shortcut.CLOSE, self.close),
        ):
            add_shortcut(Window.GUIDE, shortcut, self, act)

    def _turn_to(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if item is None:
            return
        if before is not None:
            self._read.append(before.data(Qt.ItemDataRole.UserRole))
        article = chapter(item.data(Qt.ItemDataRole.UserRole), link=_CHAPTER, language=self._language)
        self.page.show_article(article, date="", exact_date="", offers=NO_OFFERS)
        self.page.setAccessibleName(article.title)
        self._find(self._find_bar.text)

    def _follow(self, link: str) -> None:
        if link.startswith(_CHAPTER):
            self.show_chapter(link.removeprefix(_CHAPTER))
        else:
            self.link_activated.emit(link)

    def _step(self, step: int) -> None:
        self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))

    def _go_back(self) -> None:
        if self._read:
            name = self._read.pop()
            self.show_chapter(name)
            self._read.pop()  # the chapter just left

    def _find(self, text: str) -> None:
        if text or not self._find_bar.isHidden():
            self._find_bar.show_count(*self.page.find_all(text))

    def _escape(self) -> None:
        if self._find_bar.isHidden():
            self.close()
        else:
            self._close_find_bar()

    def _close_find_bar(self) -> None:
        self._find_bar.hide()
        self.page.find_all("")
        self.page.setFocus()
