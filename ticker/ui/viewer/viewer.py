"""The viewer: a calm window for one article, with the way back to where it came from."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QLocale, QSize, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QMouseEvent, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QToolTip, QVBoxLayout, QWidget

from ticker.entities import Version
from ticker.preferences import Preferences
from ticker.reading.article import Article, image_urls
from ticker.setting import Setting
from ticker.ui.article.article_browser import ArticleBrowser, look_of
from ticker.ui.article.article_page import NO_OFFERS, Offers
from ticker.ui.article.find_bar import FindBar
from ticker.ui.article.page_links import (
    ACTION,
    ENLARGE,
    FEEDS_VERSION,
    FULL_STORY,
    PLAY,
    SHOW_PICTURE,
    SHOW_PICTURES,
    WEB_PAGE,
)
from ticker.ui.i18n.dates import format_long_dates
from ticker.ui.theme.theme import Theme, palette_of
from ticker.ui.viewer.article_export import (
    file_name,
    mail_link,
    paragraphs,
    pdf,
    print_with_dialog,
    text_with_source,
    web_page,
)
from ticker.ui.viewer.breadcrumb import Crumb
from ticker.ui.viewer.image_window import ImageWindow
from ticker.ui.viewer.other_sources import OtherSources
from ticker.ui.viewer.text_to_speech import TextToSpeech
from ticker.ui.viewer.viewer_menu import ViewerMenu
from ticker.ui.viewer.viewer_toolbar import ViewerToolbar

_DEFAULT_SIZE = QSize(820, 900)
_FRAME = QSize(40, 80)  # what the window manager may draw around the window
_SMALLEST_SIZE = QSize(340, 320)
_TELL_GEOMETRY_AFTER = 500  # milliseconds without another move
_MOST_REMEMBERED = 100  # articles one can go back through


class Viewer(QWidget):
    """Shows one article at a time. What it cannot do itself it asks for with a signal; entries go by their id."""

    link_activated = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    open_requested = Signal(int)  # back or forward to an entry read before, or another feed's version of this one
    save_requested = Signal(int, bool)
    copy_requested = Signal(int)
    browse_requested = Signal(int)
    mail_requested = Signal(str)  # a mailto link
    home_requested = Signal()
    folder_requested = Signal(tuple)
    feed_requested = Signal(int)
    full_story_requested = Signal(int)  # answered by show_full_story()
    pictures_chosen = Signal(int, str)  # the feed, and when its pictures are shown: as FeedSettings.pictures
    version_chosen = Signal(int, bool)  # the feed, and whether its full stories are preferred
    pictures_requested = Signal(int, tuple)  # their addresses; answered by show_picture(), one by one
    play_requested = Signal(object)  # an Enclosure
    text_size_changed = Signal(int)
    preference_changed = Signal(object, object)  # Setting, its value: leading, justified, viewer_colours
    geometry_changed = Signal(str)  # base64 of saveGeometry()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._article: Article | None = None
        self._feeds_version: Article | None = None
        self._full_story: Article | None = None
        self._offers = NO_OFFERS
        self._read: list[int] = []  # entries, in the order of reading
        self._place = -1  # in _read
        self._picture_window: ImageWindow | None = None
        self._enlarged = 0  # the number of the picture in it
        self._browser = ArticleBrowser(look_of(self._preferences))
        self._speaker = TextToSpeech(self)
        self._find_bar = FindBar()
        self._menu = ViewerMenu(self)
        self._head = ViewerToolbar(self._menu)
        self._versions = OtherSources()
        self._geometry_timer = QTimer(self, interval=_TELL_GEOMETRY_AFTER, singleShot=True)
        self._lay_out()
        self._connect()
        self._dress()
        self.resize(_DEFAULT_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.restoreGeometry(QByteArray.fromBase64(preferences.viewer_geometry.encode()))

    def show_article(
        self, article: Article, *, offers: Offers = NO_OFFERS, wants_full_story: bool = False, behind: bool = False
    ) -> None:
        """Show ``article`` from its start, and the window with it; ask for its full story where that is wanted.

        ``behind`` leaves the keyboard where it is.
        """
        self._speaker.stop()
        self._article = self._feeds_version = article
        self._full_story = None
        self._offers = offers
        self._remember(article.entry_id)
        self._prepare_menu()
        self.setWindowTitle(article.title)
        self._head.breadcrumb.set_crumbs(self._crumbs(article))
        self._head.show_saved(is_saved=article.is_saved)
        self._head.arrange()
        day, exact = format_long_dates(article.published_at, QLocale())
        self._browser.show_article(article, date=day, exact_date=exact, offers=offers)
        self._browser.setAccessibleName(article.title)
        self._browser.setAccessibleDescription(f"{article.feed_title}, {exact}" if exact else article.feed_title)
        self._find_again()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, behind)
        self.show()
        if not behind:
            self.activateWindow()
            self._browser.setFocus()
        if offers.full_story and wants_full_story and article.link:
            self._ask_for_full_story()

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Offer what other feeds have of the same event."""
        self._versions.show_versions(versions)

    def show_full_story(self, entry_id: int, article: Article | None, note: str = "") -> None:
        """Show the full story asked for, or a ``note`` why there is none; nothing if another entry is open by now."""
        if self._article is None or self._article.entry_id != entry_id:
            return
        if article is not None:
            self._full_story = article
            self._article = replace(article, is_saved=self._article.is_saved)
        self._replace_article(note)

    @property
    def article(self) -> Article | None:
        """The article in the form that is shown."""
        return self._article

    def show_offers(self, offers: Offers) -> None:
        """Offer something else than before; the place in the article stays."""
        self._offers = offers
        self._browser.offers = offers
        self._replace_article()

    def show_picture(self, entry_id: int, address: str, content: bytes) -> None:
        """Show a picture asked for; ``content`` is the file, empty where it could not be had."""
        if self._article is None or self._article.entry_id != entry_id:
            return
        if not self._browser.show_picture(address, content):
            self._replace_article(self.tr("A picture could not be shown."))

    def apply_preferences(self, preferences: Preferences) -> None:
        """Take over size, typeface, column and colours; the place in the article stays."""
        look = look_of(self._preferences)
        self._preferences = preferences
        if look_of(self._preferences) != look:
            self._dress()

    def set_text_size(self, points: int) -> None:
        """Set the article in letters of ``points``, as far as the bounds allow, and tell."""
        low, high = Preferences.text_size.bounds
        points = int(min(max(points, low), high))
        if points != self._preferences.text_size:
            self.apply_preferences(replace(self._preferences, text_size=points))
            self.text_size_changed.emit(points)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._geometry_timer.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._geometry_timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go back and forward with the buttons that some mice have for it."""
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in steps:
            self._go(steps[event.button()])
        else:
            super().mouseReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._speaker.stop()
        self._tell_geometry()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self._dress()

    # -- building ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setMinimumSize(_SMALLEST_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._versions)
        column.addWidget(_rule())
        column.addWidget(self._browser, 1)
        column.addWidget(self._find_bar)

    def _connect(self) -> None:
        head, browser, find_bar, menu = self._head, self._browser, self._find_bar, self._menu
        self._geometry_timer.timeout.connect(self._tell_geometry)
        head.larger_wished.connect(lambda: self._step_text_size(1))
        head.smaller_wished.connect(lambda: self._step_text_size(-1))
        head.usual_size_wished.connect(lambda: self.set_text_size(Preferences().text_size))
        head.next_wished.connect(self.next_requested)
        head.previous_wished.connect(self.previous_requested)
        head.save_toggled.connect(self._toggle_saved)
        head.copy_link_wished.connect(self._copy_link)
        head.browse_wished.connect(self._browse)
        self._versions.version_wished.connect(self.open_requested)
        browser.grown.connect(self._find_again)
        browser.link_activated.connect(self._take_link)
        browser.next_wished.connect(self.next_requested)
        browser.previous_wished.connect(self.previous_requested)
        browser.larger_wished.connect(lambda: self._step_text_size(1))
        browser.smaller_wished.connect(lambda: self._step_text_size(-1))
        find_bar.words_changed.connect(self._find_again)
        find_bar.next_wished.connect(lambda: find_bar.show_count(*browser.find_next(1)))
        find_bar.previous_wished.connect(lambda: find_bar.show_count(*browser.find_next(-1)))
        find_bar.closed.connect(self._close_find_bar)
        menu.find_wished.connect(lambda: find_bar.open(browser.textCursor().selectedText()))
        menu.back_wished.connect(lambda: self._go(-1))
        menu.forward_wished.connect(lambda: self._go(1))
        menu.copy_text_wished.connect(self._copy_text)
        menu.mail_wished.connect(self._mail)
        menu.speech_wished.connect(self._toggle_speech)
        self._speaker.speaking_changed.connect(lambda _: self._prepare_menu())
        menu.print_wished.connect(self._print)
        menu.save_pdf_wished.connect(self._save_pdf)
        menu.save_page_wished.connect(self._save_page)
        menu.preference_wished.connect(self._prefer)
        menu.pictures_chosen.connect(self._choose_pictures)
        menu.aboutToShow.connect(self._prepare_menu)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._escape)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        QShortcut(QKeySequence("F3"), self, find_bar.next_wished.emit)
        QShortcut(QKeySequence("Shift+F3"), self, find_bar.previous_wished.emit)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._dress)

    def _crumbs(self, article: Article) -> list[Crumb]:
        folders = (
            (name, partial(self.folder_requested.emit, article.folder[:depth]))
            for depth, name in enumerate(article.folder, start=1)
        )
        feed = (article.feed_title, partial(self.feed_requested.emit, article.feed_id))
        return [(self.tr("Home"), self.home_requested.emit), *folders, feed]

    # -- how it looks --------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        look = look_of(self._preferences)
        self.setStyleSheet("")  # while there is one, widgets keep the palette they were polished with
        self.setPalette(palette_of(look.theme))
        self._browser.set_look(look)
        self.setStyleSheet(_style_sheet(look.theme))
        self._head.dress(look.theme)
        self._head.dress_buttons({button: name for name, button in self._find_bar.buttons.items()})
        self._find_again()

    def _step_text_size(self, direction: int) -> None:
        size = self._preferences.text_size
        step = 1 if size < 20 or (size == 20 and direction < 0) else 2
        self.set_text_size(size + direction * step)

    def _prefer(self, setting: Setting[Any], value: Any) -> None:
        self.apply_preferences(self._preferences.with_value(setting, value))
        self.preference_changed.emit(setting, value)

    def _choose_pictures(self, choice: str) -> None:
        if self._article is not None:
            self.pictures_chosen.emit(self._article.feed_id, choice)

    def _tell_geometry(self) -> None:
        self._geometry_timer.stop()
        geometry = self.saveGeometry().toBase64().toStdString()
        if geometry != self._preferences.viewer_geometry:
            self._preferences = replace(self._preferences, viewer_geometry=geometry)
            self.geometry_changed.emit(geometry)

    # -- the article's forms -------------------------------------------------------------------------------------

    def _take_link(self, link: str) -> None:
        """Do what a link of the page says: one of its own actions, or a place to go to."""
        article = self._article
        if article is None or not link.startswith(ACTION):
            self.link_activated.emit(link)
        elif link == FULL_STORY:
            self.version_chosen.emit(article.feed_id, True)
            self._ask_for_full_story()
        elif link == FEEDS_VERSION and self._feeds_version is not None:
            self.version_chosen.emit(article.feed_id, False)
            self._article = replace(self._feeds_version, is_saved=article.is_saved)
            self._replace_article()
        elif link == WEB_PAGE:
            self._browse()
        elif link == SHOW_PICTURES:
            self.pictures_requested.emit(article.entry_id, image_urls(article))
        elif link.startswith(ENLARGE):
            self._enlarge(int(link.removeprefix(ENLARGE)))
        elif link.startswith(PLAY):
            self.play_requested.emit(article.enclosures[int(link.removeprefix(PLAY))])
        elif link.startswith(SHOW_PICTURE):
            number = int(link.removeprefix(SHOW_PICTURE))
            self.pictures_requested.emit(article.entry_id, image_urls(article)[number : number + 1])

    def _enlarge(self, number: int) -> None:
        """Show a picture of the article by itself."""
        image, words = self._browser.picture(number)
        if image.isNull():
            return
        if self._picture_window is None:
            self._picture_window = ImageWindow(self)
            self._picture_window.step_wished.connect(self._enlarge_neighbour)
        self._enlarged = number
        self._picture_window.show_picture(image, words)

    def _enlarge_neighbour(self, step: int) -> None:
        """Show the next picture that was fetched, in that direction."""
        count = len(image_urls(self._article)) if self._article else 0
        others = range(self._enlarged + step, count if step > 0 else -1, step)
        nearest = next((number for number in others if not self._browser.picture(number)[0].isNull()), self._enlarged)
        self._enlarge(nearest)

    def _ask_for_full_story(self) -> None:
        if self._article is None:
            return
        if self._full_story is not None:
            self.show_full_story(self._article.entry_id, self._full_story)
        else:
            self._replace_article(self.tr("Fetching the full story…"))
            self.full_story_requested.emit(self._article.entry_id)

    def _replace_article(self, note: str = "") -> None:
        if self._article is not None:
            self._browser.replace_article(self._article, note=note)
            self._find_again()

    # -- what the reader does ------------------------------------------------------------------------------------

    def _remember(self, entry_id: int) -> None:
        """Note what is read; going back and forward moves in that, anything else begins a new way from here."""
        if 0 <= self._place < len(self._read) and self._read[self._place] == entry_id:
            return
        self._read = [*self._read[: self._place + 1], entry_id][-_MOST_REMEMBERED:]
        self._place = len(self._read) - 1

    def _go(self, step: int) -> None:
        if 0 <= self._place + step < len(self._read):
            self._place += step
            self.open_requested.emit(self._read[self._place])

    def _prepare_menu(self) -> None:
        speaker = self._speaker
        self._menu.show_speech(is_possible=speaker.is_possible, is_speaking=speaker.is_speaking)
        self._menu.prepare(
            can_go_back=self._place > 0,
            can_go_forward=self._place + 1 < len(self._read),
            preferences=self._preferences,
            pictures_of_feed=self._offers.pictures_of_feed,
        )

    def _escape(self) -> None:
        if self._find_bar.isVisible():
            self._close_find_bar()
        else:
            self.close()

    def _find_again(self) -> None:
        self._find_bar.show_count(*self._browser.find_all(self._find_bar.words))

    def _close_find_bar(self) -> None:
        self._find_bar.hide()
        self._browser.find_all("")
        self._browser.setFocus()

    def _toggle_saved(self) -> None:
        if self._article is not None:
            self._article = replace(self._article, is_saved=not self._article.is_saved)
            self._head.show_saved(is_saved=self._article.is_saved)
            self.save_requested.emit(self._article.entry_id, self._article.is_saved)

    def _copy_link(self) -> None:
        if self._article is not None:
            self.copy_requested.emit(self._article.entry_id)
            self._say(self.tr("Link copied"))

    def _toggle_speech(self) -> None:
        if self._speaker.is_speaking:
            self._speaker.stop()
        elif self._article is not None:
            self._speaker.say((self._article.title, *paragraphs(self._article)), self._article.language)

    def _copy_text(self) -> None:
        if self._article is not None:
            day, _ = format_long_dates(self._article.published_at, QLocale())
            QGuiApplication.clipboard().setText(text_with_source(self._article, day))
            self._say(self.tr("Text copied"))

    def _mail(self) -> None:
        if self._article is not None:
            self.mail_requested.emit(mail_link(self._article))

    def _print(self) -> None:
        if self._article is not None:
            print_with_dialog(self._browser.for_paper(), self)

    def _save_pdf(self) -> None:
        if self._article is not None:
            content = pdf(self._browser.for_paper(), self._article.title)
            self._save_file(file_name(self._article, ".pdf"), self.tr("PDF files (*.pdf)"), content)

    def _save_page(self) -> None:
        if self._article is not None:
            day, _ = format_long_dates(self._article.published_at, QLocale())
            page = web_page(self._article, day, self._browser.images)
            self._save_file(file_name(self._article, ".html"), self.tr("Web pages (*.html)"), page.encode())

    def _save_file(self, name: str, kinds: str, content: bytes) -> None:
        """Ask where to and write ``content`` there; tell where that fails."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the article"), f"{documents}/{name}", kinds)
        if not path:
            return
        try:
            Path(path).write_bytes(content)
        except OSError as error:
            reason = error.strerror or str(error)
            self._replace_article(self.tr("The file could not be written: {reason}").format(reason=reason))

    def _browse(self) -> None:
        if self._article is not None:
            self.browse_requested.emit(self._article.entry_id)

    def _say(self, words: str) -> None:
        QToolTip.showText(self.mapToGlobal(self._head.geometry().bottomRight()), words, self)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule


def _style_sheet(theme: Theme) -> str:
    return f"""
    QLabel#quiet {{ color: {theme.quiet}; }}
    QFrame#rule {{ background: {theme.rule}; }}
    QToolButton {{
        color: {theme.text}; background: transparent; border: 2px solid transparent; border-radius: 6px;
        padding: 4px; min-width: 20px; min-height: 20px;
    }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton#crumb {{ color: {theme.link}; padding: 2px 4px; min-width: 0; min-height: 0; }}
    QToolButton:hover, QToolButton#crumb:hover {{ background: {theme.button_hover}; }}
    QToolButton:focus {{ border-color: {theme.accent}; }}
    QLineEdit {{
        color: {theme.text}; background: {theme.background};
        selection-color: {theme.selection_text}; selection-background-color: {theme.selection};
    }}
    QLineEdit {{ border: 1px solid {theme.quiet}; border-radius: 6px; padding: 4px 6px; }}
    QLineEdit:focus {{ border: 2px solid {theme.accent}; padding: 3px 5px; }}
    QScrollBar {{ background: {theme.background}; border: none; }}
    QScrollBar:vertical {{ width: 14px; }}
    QScrollBar:horizontal {{ height: 14px; }}
    QScrollBar::handle {{ background: {theme.quiet}; border: 4px solid {theme.background}; border-radius: 7px; }}
    QScrollBar::handle:hover {{ background: {theme.accent}; }}
    QScrollBar::handle:disabled {{ background: {theme.background}; }}
    QScrollBar::handle:vertical {{ min-height: 36px; }}
    QScrollBar::handle:horizontal {{ min-width: 36px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
