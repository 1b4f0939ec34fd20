"""The preview beside the list: the stored article. Images are fetched on request."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ticker.entities import Picture
from ticker.preferences import Preferences
from ticker.reading.article import (
    Article,
    article_of,
    image_urls,
    is_longer,
    with_full_story,
    without_tracking_links,
)
from ticker.store import Store
from ticker.ui.archive.tags_and_note import TagsAndNote
from ticker.ui.article.article_browser import ArticleBrowser
from ticker.ui.article.article_page import Offers
from ticker.ui.article.look import Look, look_of
from ticker.ui.article.page_links import ACTION, SHOW_PICTURE, SHOW_PICTURES
from ticker.ui.i18n.collation import sort_key
from ticker.ui.i18n.dates import format_long_dates
from ticker.ui.widgets.labels import PlainLabel

_OFFERS = Offers(pictures=True)
_TEXT_SCALE = 0.92  # of the viewer's text size, as the pane is narrow


class PreviewPane(QWidget):
    """Shows one entry, and the fields for tags and note if it is saved."""

    link_requested = Signal(str)
    pictures_requested = Signal(int, tuple)  # entry id, URLs; show_picture() is the answer, for each

    def __init__(self, store: Store, preferences: Preferences) -> None:
        super().__init__()
        self._store = store
        self._preferences = preferences
        self._entry_id = 0
        self._empty_label = PlainLabel(self.tr("Choose a headline to read its story here."))
        self._browser = ArticleBrowser(self._look())
        self.fields = TagsAndNote()
        self._stack = QStackedWidget()
        self._lay_out()
        self._browser.link_activated.connect(self._follow)
        self.fields.tags_changed.connect(store.tags.set)
        self.fields.note_changed.connect(store.tags.set_note)

    def apply_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._browser.set_look(self._look())

    def show_entry(self, entry_id: int) -> None:
        """Show an entry, or nothing if it has been deleted or ``entry_id`` is 0."""
        article = self._article(entry_id) if entry_id else None
        self.fields.commit()
        self._entry_id = entry_id if article else 0
        self._stack.setCurrentWidget(self._browser if article else self._empty_label)
        self.fields.setVisible(article is not None and article.is_saved)
        if article is None:
            return
        if article.is_saved:
            known = tuple(sorted((tag for tag, _ in self._store.tags.all()), key=sort_key))
            self.fields.show_entry(entry_id, self._store.tags.of(entry_id), self._store.tags.note(entry_id), known)
        day, exact = format_long_dates(article.published_at, QLocale())
        self._browser.show_article(article, date=day, exact_date=exact, offers=_OFFERS)
        self._browser.setAccessibleName(article.title)
        if kept := tuple(set(image_urls(article)) & self._store.pictures.urls(entry_id)):
            self.pictures_requested.emit(entry_id, kept)

    def show_picture(self, entry_id: int, url: str, picture: Picture | None) -> None:
        """Show a requested image, if its entry is still shown."""
        if entry_id == self._entry_id:
            self._browser.show_picture(url, picture)

    def refresh(self) -> None:
        """Show the entry again if it was saved or removed from saved."""
        article = self._article(self._entry_id) if self._entry_id else None
        if article is not None and article.is_saved == self.fields.isHidden():
            self.show_entry(self._entry_id)

    def scroll_page(self) -> bool:
        """Scroll down by a page. Returns False at the end of the article."""
        bar = self._browser.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + bar.pageStep() - self._browser.fontMetrics().height())
        return bar.value() != before

    def _article(self, entry_id: int) -> Article | None:
        if (known := self._store.entries.with_feed(entry_id)) is None:
            return None
        article = article_of(*known)
        if (found := self._store.entries.story(entry_id)) is not None:
            full = with_full_story(article, found)
            article = full if is_longer(full, article) else article
        return without_tracking_links(article) if self._preferences.cut_tracking else article

    def _look(self) -> Look:
        look = look_of(self._preferences)
        return replace(look, text_size=round(look.text_size * _TEXT_SCALE))

    def _lay_out(self) -> None:
        self._empty_label.setMargin(24)
        self._empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_label.setAutoFillBackground(True)
        self._empty_label.setBackgroundRole(QPalette.ColorRole.Base)
        self._empty_label.setWordWrap(True)
        self._stack.addWidget(self._empty_label)
        self._stack.addWidget(self._browser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.fields)
        self.fields.hide()

    def _follow(self, link: str) -> None:
        article = self._article(self._entry_id)
        if not link.startswith(ACTION):
            self.link_requested.emit(link)
        elif article is not None and link.startswith((SHOW_PICTURE, SHOW_PICTURES)):
            urls, index = image_urls(article), link.removeprefix(SHOW_PICTURE)
            wanted = urls[int(index) : int(index) + 1] if index.isdecimal() else urls
            self.pictures_requested.emit(self._entry_id, wanted)
