"""The viewer: a calm window for one article, with the way back to where it came from."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, QDateTime, QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QToolButton, QToolTip, QVBoxLayout, QWidget

from ticker.preferences import Preferences, bounds
from ticker.reading.article import Article, pictures_of
from ticker.ui.article_browser import ArticleBrowser, Look
from ticker.ui.article_page import (
    ACTION,
    FEEDS_VERSION,
    FULL_STORY,
    NO_OFFERS,
    SHOW_PICTURE,
    SHOW_PICTURES,
    WEB_PAGE,
    Offers,
)
from ticker.ui.breadcrumb import Breadcrumb, Crumb, quiet_label
from ticker.ui.icons import icon
from ticker.ui.theme import Theme, current_theme, palette_of

_DEFAULT_SIZE = QSize(820, 900)
_FRAME = QSize(40, 80)  # what the window manager may draw around the window
_SMALLEST_SIZE = QSize(340, 320)
_ICON_SIZE = QSize(20, 20)
_TELL_GEOMETRY_AFTER = 500  # milliseconds without another move


class Viewer(QWidget):
    """Shows one article at a time. What it cannot do itself it asks for with a signal; entries go by their id."""

    link_activated = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    save_requested = Signal(int, bool)
    copy_requested = Signal(int)
    browse_requested = Signal(int)
    home_requested = Signal()
    folder_requested = Signal(tuple)
    feed_requested = Signal(int)
    full_story_requested = Signal(int)  # answered by show_full_story()
    version_chosen = Signal(int, bool)  # the feed, and whether its full stories are preferred
    pictures_requested = Signal(int, tuple)  # their addresses; answered by show_picture(), one by one
    text_size_changed = Signal(int)
    geometry_changed = Signal(str)  # base64 of saveGeometry()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._article: Article | None = None
        self._feeds_version: Article | None = None
        self._full_story: Article | None = None
        self._icon_names: dict[QToolButton, str] = {}
        self._breadcrumb = Breadcrumb()
        self._size_controls = self._make_size_controls()
        self._save_button = self._icon_button("save", self.tr("Save for later"), "S", self._toggle_saved)
        self._article_controls = self._make_article_controls()
        self._browser = ArticleBrowser(self._look())
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._geometry_timer = QTimer(self, interval=_TELL_GEOMETRY_AFTER, singleShot=True)
        self._lay_out()
        self._connect()
        self._dress()
        self.resize(_DEFAULT_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.restoreGeometry(QByteArray.fromBase64(preferences.viewer_geometry.encode()))

    def show_article(self, article: Article, *, offers: Offers = NO_OFFERS, wants_full_story: bool = False) -> None:
        """Show ``article`` from its start, and the window with it; ask for its full story where that is wanted."""
        self._article = self._feeds_version = article
        self._full_story = None
        self.setWindowTitle(article.title)
        self._breadcrumb.set_crumbs(self._crumbs(article))
        day, exact = dates_of(article.published_at, QLocale())
        self._browser.show_article(article, date=day, exact_date=exact, offers=offers)
        self._browser.setAccessibleName(article.title)
        self._browser.setAccessibleDescription(f"{article.feed_title}, {exact}" if exact else article.feed_title)
        self._show_saved()
        self._arrange_head()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.activateWindow()
        self._browser.setFocus()
        if offers.full_story and wants_full_story and article.link:
            self._ask_for_full_story()

    def show_full_story(self, entry_id: int, article: Article | None, note: str = "") -> None:
        """Show the full story asked for, or a ``note`` why there is none; nothing if another entry is open by now."""
        if self._article is None or self._article.entry_id != entry_id:
            return
        if article is not None:
            self._full_story = article
            self._article = replace(article, is_saved=self._article.is_saved)
        self._browser.replace_article(self._article, note=note)

    def show_picture(self, entry_id: int, address: str, content: bytes) -> None:
        """Show a picture asked for; ``content`` is the file, empty where it could not be had."""
        if self._article is None or self._article.entry_id != entry_id:
            return
        if not self._browser.show_picture(address, content):
            self._browser.replace_article(self._article, note=self.tr("A picture could not be shown."))

    def apply_preferences(self, preferences: Preferences) -> None:
        """Take over size, typeface, column and colours; the place in the article stays."""
        look = self._look()
        self._preferences = preferences
        if self._look() != look:
            self._dress()
            self._browser.set_look(self._look())

    def set_text_size(self, points: int) -> None:
        """Set the article in letters of ``points``, as far as the bounds allow, and tell."""
        low, high = bounds("text_size")
        points = int(min(max(points, low), high))
        if points != self._preferences.text_size:
            self.apply_preferences(replace(self._preferences, text_size=points))
            self.text_size_changed.emit(points)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_head()
        self._geometry_timer.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._geometry_timer.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tell_geometry()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self._follow_the_system()

    def _crumbs(self, article: Article) -> list[Crumb]:
        folders = (
            (name, partial(self.folder_requested.emit, article.folder[:depth]))
            for depth, name in enumerate(article.folder, start=1)
        )
        feed = (article.feed_title, partial(self.feed_requested.emit, article.feed_id))
        return [(self.tr("Home"), self.home_requested.emit), *folders, feed]

    def _make_size_controls(self) -> QWidget:
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(quiet_label(self.tr("Adjust font size:")))
        default = Preferences().text_size
        for face, name, keys, change in (
            ("A−", self.tr("Smaller text"), QKeySequence("Ctrl+-"), lambda: self._step_text_size(-1)),
            ("A", self.tr("Usual text size"), QKeySequence("Ctrl+0"), lambda: self.set_text_size(default)),
            ("A+", self.tr("Larger text"), QKeySequence("Ctrl++"), lambda: self._step_text_size(1)),
        ):
            button = self._tool_button(name, keys, change)
            button.setText(face)
            row.addWidget(button)
        QShortcut(QKeySequence("Ctrl+="), self, lambda: self._step_text_size(1))
        return controls

    def _make_article_controls(self) -> QWidget:
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back, forth = ("next", "previous") if mirrored else ("previous", "next")
        for button in (
            self._icon_button(back, self.tr("Previous headline"), "K", self.previous_requested.emit),
            self._icon_button(forth, self.tr("Next headline"), "J", self.next_requested.emit),
            self._save_button,
            self._icon_button("copy", self.tr("Copy link"), "Shift+C", self._copy_link),
            self._icon_button("browser", self.tr("Open in browser"), "B", self._browse),
        ):
            row.addWidget(button)
        return controls

    def _icon_button(self, icon_name: str, name: str, keys: str, activate: Callable[[], object]) -> QToolButton:
        button = self._tool_button(name, QKeySequence(keys), activate)
        button.setIconSize(_ICON_SIZE)
        self._icon_names[button] = icon_name
        return button

    def _tool_button(self, name: str, keys: QKeySequence, activate: Callable[[], object]) -> QToolButton:
        shown_keys = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({shown_keys})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: activate())  # noqa: PLW0108 - drops the state of the click
        QShortcut(keys, self, activate)
        return button

    def _lay_out(self) -> None:
        self.setMinimumSize(_SMALLEST_SIZE)
        self._head.setContentsMargins(16, 6, 10, 6)
        self._head.setSpacing(4)
        self._head.addWidget(self._breadcrumb, 1)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self._size_controls)
        tools.addStretch(1)
        tools.addSpacing(12)
        tools.addWidget(self._article_controls)
        self._head.addLayout(tools)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(rule)
        column.addWidget(self._browser, 1)

    def _arrange_head(self) -> None:
        """Put the controls beside the breadcrumb, or under it where that leaves it too little room."""
        controls = self._size_controls.sizeHint().width() + self._article_controls.sizeHint().width() + 60
        has_room = self.width() >= min(self._breadcrumb.natural_width(), 260) + controls
        self._head.setDirection(
            QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom,
        )

    def _connect(self) -> None:
        self._geometry_timer.timeout.connect(self._tell_geometry)
        self._browser.link_activated.connect(self._take_link)
        self._browser.next_wished.connect(self.next_requested)
        self._browser.previous_wished.connect(self.previous_requested)
        self._browser.larger_wished.connect(lambda: self._step_text_size(1))
        self._browser.smaller_wished.connect(lambda: self._step_text_size(-1))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_the_system)

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
            self._browser.replace_article(self._article)
        elif link == WEB_PAGE:
            self._browse()
        elif link == SHOW_PICTURES:
            self._ask_for_pictures(pictures_of(article))
        elif link.startswith(SHOW_PICTURE):
            number = int(link.removeprefix(SHOW_PICTURE))
            self._ask_for_pictures(pictures_of(article)[number : number + 1])

    def _ask_for_full_story(self) -> None:
        if self._article is None:
            return
        if self._full_story is not None:
            self.show_full_story(self._article.entry_id, self._full_story)
        else:
            self._browser.replace_article(self._article, note=self.tr("Fetching the full story …"))
            self.full_story_requested.emit(self._article.entry_id)

    def _ask_for_pictures(self, addresses: tuple[str, ...]) -> None:
        if self._article is not None:
            self.pictures_requested.emit(self._article.entry_id, addresses)

    def _look(self) -> Look:
        wishes = self._preferences
        return Look(current_theme(wishes.colours), wishes.viewer_font, wishes.text_size, wishes.column_width)

    def _dress(self) -> None:
        theme = self._look().theme
        self.setPalette(palette_of(theme))
        self.setStyleSheet(_style_sheet(theme))
        for button, name in self._icon_names.items():
            button.setIcon(icon(name, theme.text))

    def _follow_the_system(self) -> None:
        self._dress()
        self._browser.set_look(self._look())

    def _step_text_size(self, direction: int) -> None:
        size = self._preferences.text_size
        step = 1 if size < 20 or (size == 20 and direction < 0) else 2
        self.set_text_size(size + direction * step)

    def _toggle_saved(self) -> None:
        if self._article is not None:
            self._article = replace(self._article, is_saved=not self._article.is_saved)
            self._show_saved()
            self.save_requested.emit(self._article.entry_id, self._article.is_saved)

    def _show_saved(self) -> None:
        is_saved = self._article is not None and self._article.is_saved
        self._icon_names[self._save_button] = "saved" if is_saved else "save"
        name = self.tr("Saved: take off the list") if is_saved else self.tr("Save for later")
        self._save_button.setAccessibleName(name)
        self._save_button.setToolTip(f"{name} (S)")
        self._save_button.setIcon(icon(self._icon_names[self._save_button], self._look().theme.text))

    def _copy_link(self) -> None:
        if self._article is not None:
            self.copy_requested.emit(self._article.entry_id)
            QToolTip.showText(self.mapToGlobal(self._head.geometry().bottomRight()), self.tr("Link copied"), self)

    def _browse(self) -> None:
        if self._article is not None:
            self.browse_requested.emit(self._article.entry_id)

    def _tell_geometry(self) -> None:
        self._geometry_timer.stop()
        geometry = self.saveGeometry().toBase64().toStdString()
        if geometry != self._preferences.viewer_geometry:
            self._preferences = replace(self._preferences, viewer_geometry=geometry)
            self.geometry_changed.emit(geometry)


def dates_of(published_at: float, locale: QLocale) -> tuple[str, str]:
    """Return the day, long but without the weekday, and the exact moment, as ``locale`` writes them here.

    Both are "" for a time no calendar has.
    """
    moment = QDateTime.fromSecsSinceEpoch(int(published_at))
    if not published_at or not moment.isValid():
        return "", ""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = re.sub(r"[\s,،、]*\bd{3,4}\b[\s,،、]*|[\s,،、]*d{4}[\s,،、]*", " ", pattern).strip()
    return locale.toString(moment, pattern), locale.toString(moment, QLocale.FormatType.LongFormat)


def _style_sheet(theme: Theme) -> str:
    return f"""
    QLabel#quiet {{ color: {theme.quiet}; }}
    QFrame#rule {{ background: {theme.rule}; }}
    QToolButton {{
        color: {theme.text}; background: transparent; border: 2px solid transparent; border-radius: 6px;
        padding: 4px; min-width: 20px; min-height: 20px;
    }}
    QToolButton#crumb {{ color: {theme.link}; padding: 2px 4px; min-width: 0; min-height: 0; }}
    QToolButton:hover, QToolButton#crumb:hover {{ background: {theme.button_hover}; }}
    QToolButton:focus {{ border-color: {theme.accent}; }}
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
