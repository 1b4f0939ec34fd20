"""The window that shows one article."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ticker.entities import Enclosure, Headline, Picture, Version
from ticker.preferences import Preferences
from ticker.reading.article import Article, image_urls
from ticker.setting import Setting
from ticker.ui.actions.headline_actions import HeadlineActions
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut
from ticker.ui.article.article_browser import ArticleBrowser
from ticker.ui.article.article_page import NO_OFFERS, Offers
from ticker.ui.article.find_bar import FindBar
from ticker.ui.article.look import look_of
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
from ticker.ui.article.reading_position import ReadingPosition
from ticker.ui.i18n.dates import format_long_dates
from ticker.ui.theme.theme import palette_of
from ticker.ui.viewer.appearance_menu import AppearanceMenu
from ticker.ui.viewer.article_export import mail_link, paragraphs, print_with_dialog, text_with_source
from ticker.ui.viewer.article_files import ArticleFiles
from ticker.ui.viewer.audio_bar import AudioBar, can_play
from ticker.ui.viewer.breadcrumb import Crumb
from ticker.ui.viewer.find_control import FindControl
from ticker.ui.viewer.image_gallery import ImageGallery
from ticker.ui.viewer.image_question import ImageQuestion
from ticker.ui.viewer.other_sources import OtherSources
from ticker.ui.viewer.reading_history import ReadingHistory
from ticker.ui.viewer.text_to_speech import TextToSpeech
from ticker.ui.viewer.viewer_menu import ViewerMenu
from ticker.ui.viewer.viewer_style import style_sheet
from ticker.ui.viewer.viewer_toolbar import ViewerToolbar
from ticker.ui.widgets.screens import screen_of
from ticker.ui.widgets.toast import Toast
from ticker.ui.widgets.windows import raise_window

_DEFAULT_SIZE = QSize(820, 900)
_FRAME = QSize(40, 80)  # pixels that the window manager may draw around the window
_MIN_SIZE = QSize(340, 320)
_GEOMETRY_DELAY = 500  # milliseconds without another move


class Viewer(QWidget):
    """Shows one article at a time. Signals request what the window cannot do itself. Entries are passed by id."""

    link_activated = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    open_requested = Signal(int)  # an entry read before, or another feed's version of this one
    mail_requested = Signal(str)  # a mailto link
    home_requested = Signal()
    folder_requested = Signal(tuple)
    feed_requested = Signal(int)
    full_story_requested = Signal(int)  # show_full_story() is the answer
    pictures_chosen = Signal(int, str)  # feed id, and when to show its images, as FeedSettings.pictures
    version_chosen = Signal(int, bool)  # feed id, and whether its full stories are preferred
    pictures_requested = Signal(int, tuple)  # their URLs; show_picture() is the answer, for each
    play_requested = Signal(object)  # an Enclosure
    write_requested = Signal(str, bytes)  # path and content of a file; show_note() reports a failure
    text_size_changed = Signal(int)
    preference_changed = Signal(object, object)  # Setting, its value: leading, justified, viewer_colours
    position_left = Signal(int, bool, object)  # entry id, whether in the full story, ReadingPosition or None
    geometry_changed = Signal(str)  # base64 of saveGeometry()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._article: Article | None = None
        self._feeds_version: Article | None = None
        self._full_story: Article | None = None
        self._offers = NO_OFFERS
        self._position: ReadingPosition | None = None  # in the full story that has not arrived yet
        self._history = ReadingHistory()
        self._browser = ArticleBrowser(look_of(self._preferences))
        self._gallery = ImageGallery(self._browser, self)
        self._files = ArticleFiles(self._browser, self)
        self._speaker = TextToSpeech(self)
        self._find_bar = FindBar()
        self._find = FindControl(self._find_bar, self._browser, self)
        self._audio = AudioBar()
        self._audio.failed.connect(self.play_requested)
        self._menu = ViewerMenu(self)
        self._appearance = AppearanceMenu(self)
        self.headline_actions = HeadlineActions(Window.VIEWER, self._headline, self._headlines, self)
        self._toolbar = ViewerToolbar(self._menu, self._appearance, self.headline_actions)
        self._other_sources = OtherSources()
        self._image_question = ImageQuestion()
        self._rule = _rule()
        self._toast = Toast(self)
        self._geometry_timer = QTimer(self, interval=_GEOMETRY_DELAY, singleShot=True)
        self._lay_out()
        self._connect()
        self._apply_theme()
        self.resize(_DEFAULT_SIZE.boundedTo(screen_of(self).availableSize() - _FRAME))
        self.restoreGeometry(QByteArray.fromBase64(preferences.viewer_geometry.encode()))

    def show_article(
        self,
        article: Article,
        *,
        offers: Offers = NO_OFFERS,
        wants_full_story: bool = False,
        behind: bool = False,
        position: ReadingPosition | None = None,
        position_in_full_story: bool = False,
    ) -> None:
        """Show ``article`` and the window; request its full story if wanted.

        It starts at the top, or at the ``position`` where the reader left it, which may be in its full story.
        With ``behind``, the keyboard focus stays where it is.
        """
        self._leave()
        self._speaker.stop()
        self._position = position if position_in_full_story else None
        self._article = self._feeds_version = article
        self._full_story = None
        self._offers = offers
        self._history.visit(article.entry_id)
        self._prepare_menu()
        self.setWindowTitle(article.title)
        self._toolbar.breadcrumb.set_crumbs(self._crumbs(article))
        self.headline_actions.update()
        self._toolbar.arrange()
        day, exact = format_long_dates(article.published_at, QLocale())
        self._browser.show_article(article, date=day, exact_date=exact, offers=offers)
        if position is not None and not position_in_full_story:
            self._browser.go_to(position)
        self._browser.setAccessibleName(article.title)
        self._browser.setAccessibleDescription(f"{article.feed_title}, {exact}" if exact else article.feed_title)
        self._find.find_again()
        self._image_question.show_for(article, offers, self._preferences)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, behind)
        if behind:
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
            self.show()
        else:
            raise_window(self)
            self._browser.setFocus()
        if offers.full_story and wants_full_story and article.link:
            self._request_full_story()

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Show which other feeds report the same event."""
        self._other_sources.show_versions(versions)

    def show_full_story(self, entry_id: int, article: Article | None, note: str = "") -> None:
        """Show the requested full story, or a ``note`` why there is none. Ignored if another entry is open by now."""
        if self._article is None or self._article.entry_id != entry_id:
            return
        if article is not None:
            self._full_story = article
            self._article = replace(article, is_saved=self._article.is_saved)
        self._replace_article(note)
        if article is not None and self._position is not None:
            if self._browser.verticalScrollBar().value() == 0:
                self._browser.go_to(self._position)
            self._position = None

    @property
    def article(self) -> Article | None:
        """The article as it is shown: the feed's version or the full story."""
        return self._article

    def show_offers(self, offers: Offers) -> None:
        """Change what the page offers; the scroll position stays."""
        self._offers = offers
        self._browser.offers = offers
        self._replace_article()

    def show_picture(self, entry_id: int, url: str, picture: Picture | None) -> None:
        """Show a requested image; None if it could not be loaded."""
        if self._article is None or self._article.entry_id != entry_id:
            return
        if not self._browser.show_picture(url, picture):
            self._replace_article(self.tr("An image could not be shown."))

    def show_note(self, text: str) -> None:
        """Show a sentence at the top of the article."""
        self._replace_article(text)

    def show_toast(self, text: str) -> None:
        """Say in a toast what was done."""
        self._toast.show_text(text)

    def apply_preferences(self, preferences: Preferences) -> None:
        """Apply text size, font, column and colors; the scroll position stays."""
        look = look_of(self._preferences)
        self._preferences = preferences
        if look_of(self._preferences) != look:
            self._apply_theme()

    def set_text_size(self, points: int) -> None:
        """Set the text size, as far as the bounds allow."""
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
        self._audio.stop()
        self._leave()
        self._save_geometry()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self._apply_theme()

    # -- building ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setMinimumSize(_MIN_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self._other_sources)
        column.addWidget(self._rule)
        column.addWidget(self._image_question)
        column.addWidget(self._browser, 1)
        column.addWidget(self._audio)
        column.addWidget(self._find_bar)

    def _connect(self) -> None:
        self._geometry_timer.timeout.connect(self._save_geometry)
        self._connect_page()
        self._connect_menu()
        add_shortcut(Window.VIEWER, Shortcut.ESCAPE, self, self._escape)
        add_shortcut(Window.VIEWER, Shortcut.CLOSE, self, self.close)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply_theme)

    def _connect_page(self) -> None:
        for part in (self._toolbar, self._browser):
            part.larger_requested.connect(lambda: self._step_text_size(1))
            part.smaller_requested.connect(lambda: self._step_text_size(-1))
            part.next_requested.connect(self.next_requested)
            part.previous_requested.connect(self.previous_requested)
        self._toolbar.usual_size_requested.connect(lambda: self.set_text_size(Preferences().text_size))
        self.headline_actions.save_requested.connect(self._show_saved)
        self._other_sources.version_requested.connect(self.open_requested)
        self._browser.link_activated.connect(self._follow)
        self._browser.jumped.connect(self._prepare_menu)

    def _connect_menu(self) -> None:
        menu, files = self._menu, self._files
        menu.aboutToShow.connect(self._prepare_menu)
        menu.find_requested.connect(self._find.open)
        menu.back_requested.connect(lambda: self._go(-1))
        menu.forward_requested.connect(lambda: self._go(1))
        menu.copy_text_requested.connect(lambda: self._with_article(self._copy_text))
        menu.mail_requested.connect(lambda: self._with_article(lambda each: self.mail_requested.emit(mail_link(each))))
        menu.speech_requested.connect(self._toggle_speech)
        self._speaker.speaking_changed.connect(lambda _: self._prepare_menu())
        actions = self.headline_actions
        menu.share_menu.aboutToShow.connect(lambda: actions.fill_share_menu(menu.share_menu))
        actions.selected_words = self._browser.selected_words
        menu.print_requested.connect(lambda: self._with_article(self._print))
        menu.save_pdf_requested.connect(lambda: self._with_article(files.save_pdf))
        menu.save_page_requested.connect(lambda: self._with_article(files.save_page))
        files.write_requested.connect(self.write_requested)
        menu.preference_requested.connect(self._change_preference)
        menu.full_story_requested.connect(lambda: self._follow(FULL_STORY))
        self._appearance.preference_requested.connect(self._change_preference)
        self._image_question.preference_requested.connect(self._change_preference)
        self._appearance.aboutToShow.connect(lambda: self._appearance.show_preferences(self._preferences))
        menu.pictures_chosen.connect(self._choose_pictures)

    def _crumbs(self, article: Article) -> list[Crumb]:
        folders = (
            (name, partial(self.folder_requested.emit, article.folder[:depth]))
            for depth, name in enumerate(article.folder, start=1)
        )
        feed = (article.feed_title, partial(self.feed_requested.emit, article.feed_id))
        return [(self.tr("Home"), self.home_requested.emit), *folders, feed]

    # -- how it looks --------------------------------------------------------------------------------------------

    def _apply_theme(self) -> None:
        look = look_of(self._preferences)
        lines = (self._toolbar, self._other_sources, self._image_question, self._rule)
        parts = (*lines, self._browser, self._find_bar, self._audio, self._toast)
        for part in parts:
            part.setStyleSheet("")  # while there is one, widgets keep the palette they were polished with
        self.setPalette(palette_of(look.theme))
        self._browser.set_look(look)
        for part in parts:  # not the window: its dialogs and menus would inherit the style sheet without the palette
            part.setStyleSheet(style_sheet(look.theme))
        self._toolbar.apply_theme(look.theme)
        self._audio.apply_theme(look.theme)
        self._toolbar.set_icons({button: name for name, button in self._find_bar.buttons.items()})
        self._find.find_again()

    def _step_text_size(self, direction: int) -> None:
        size = self._preferences.text_size
        step = 1 if size < 20 or (size == 20 and direction < 0) else 2
        self.set_text_size(size + direction * step)

    def _change_preference(self, setting: Setting[Any], value: Any) -> None:
        self.apply_preferences(self._preferences.with_value(setting, value))
        self.preference_changed.emit(setting, value)

    def _choose_pictures(self, choice: str) -> None:
        if self._article is not None:
            self.pictures_chosen.emit(self._article.feed_id, choice)

    def _save_geometry(self) -> None:
        self._geometry_timer.stop()
        geometry = self.saveGeometry().toBase64().toStdString()
        if geometry != self._preferences.viewer_geometry:
            self._preferences = replace(self._preferences, viewer_geometry=geometry)
            self.geometry_changed.emit(geometry)

    # -- the article's forms -------------------------------------------------------------------------------------

    def _follow(self, link: str) -> None:
        """Follow a link on the page: one of the page's own actions, or a URL."""
        article = self._article
        if article is None or not link.startswith(ACTION):
            self.link_activated.emit(link)
        elif link == FULL_STORY:
            self.version_chosen.emit(article.feed_id, True)
            self._request_full_story()
        elif link == FEEDS_VERSION and self._feeds_version is not None:
            self.version_chosen.emit(article.feed_id, False)
            self._article = replace(self._feeds_version, is_saved=article.is_saved)
            self._replace_article()
        elif link == WEB_PAGE:
            self.headline_actions.open_in_browser.trigger()
        elif link == SHOW_PICTURES:
            self.pictures_requested.emit(article.entry_id, image_urls(article))
        elif link.startswith(ENLARGE):
            self._gallery.show(int(link.removeprefix(ENLARGE)))
        elif link.startswith(PLAY):
            self._play(article.enclosures[int(link.removeprefix(PLAY))])
        elif link.startswith(SHOW_PICTURE):
            index = int(link.removeprefix(SHOW_PICTURE))
            self.pictures_requested.emit(article.entry_id, image_urls(article)[index : index + 1])

    def _play(self, media: Enclosure) -> None:
        """Play audio here if possible, anything else in the user's player."""
        if can_play(media):
            self._audio.play(media)
        else:
            self.play_requested.emit(media)

    def _request_full_story(self) -> None:
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
            self._image_question.show_for(self._article, self._offers, self._preferences)
            self._find.find_again()

    # -- what the reader does ------------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        if step < 0 and self._browser.can_jump_back:
            self._browser.jump_back()
            return
        entry_id = self._history.step(step)
        if entry_id is not None:
            self.open_requested.emit(entry_id)

    def _leave(self) -> None:
        """Emit where in the article the reader has stopped."""
        if self._article is not None and self.isVisible() and self._position is None:
            article = self._article
            self.position_left.emit(article.entry_id, article.is_full_story, self._browser.position)

    def _prepare_menu(self) -> None:
        self._menu.show_speech(is_possible=self._speaker.is_possible, is_speaking=self._speaker.is_speaking)
        self._menu.prepare(
            can_go_back=self._history.can_go_back or self._browser.can_jump_back,
            can_go_forward=self._history.can_go_forward,
            can_load_full_story=self._offers.full_story and not (self._article and self._article.is_full_story),
            preferences=self._preferences,
            pictures_of_feed=self._offers.pictures_of_feed,
        )

    def _escape(self) -> None:
        if not self._find.close():
            self.close()

    def _headline(self) -> Headline | None:
        """Return the headline of the article, with the fields that the actions need."""
        article = self._article
        if article is None:
            return None
        return Headline(article.entry_id, article.feed_id, article.title, article.feed_title, is_saved=article.is_saved)

    def _headlines(self) -> tuple[Headline, ...]:
        return tuple(filter(None, [self._headline()]))

    def _show_saved(self, _entry_ids: tuple[int, ...], is_saved: bool) -> None:
        if self._article is not None:
            self._article = replace(self._article, is_saved=is_saved)
            self.headline_actions.update()

    def _toggle_speech(self) -> None:
        if self._speaker.is_speaking:
            self._speaker.stop()
        elif self._article is not None:
            self._speaker.say((self._article.title, *paragraphs(self._article)), self._article.language)

    def _copy_text(self, article: Article) -> None:
        day, _ = format_long_dates(article.published_at, QLocale())
        QGuiApplication.clipboard().setText(text_with_source(article, day))
        self.show_toast(self.tr("Text copied."))

    def _print(self, _article: Article) -> None:
        print_with_dialog(*self._browser.for_paper(), self)

    def _with_article(self, act: Callable[[Article], object]) -> None:
        if self._article is not None:
            act(self._article)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
