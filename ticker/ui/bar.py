"""The bar: a slim window on an edge of the screen with the label, the moving strip and two buttons."""

import sys
import time
from html import escape
from operator import attrgetter

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QColor, QFont, QGuiApplication, QKeyEvent, QPalette, QScreen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolTip, QVBoxLayout, QWidget

from ticker.desktop import dock_x11
from ticker.desktop.presence_x11 import FullScreenWatch
from ticker.desktop.xcb import Rectangle
from ticker.entities import Headline
from ticker.preferences import Direction, Edge, Movement, Preferences
from ticker.reading.direction import is_right_to_left
from ticker.ui import accessibility
from ticker.ui.ages import age_words
from ticker.ui.bar_parts import BarButton, BarLabel
from ticker.ui.card import Card
from ticker.ui.headlines import HeadlinesModel
from ticker.ui.icons import icon
from ticker.ui.lettering import Style, bar_font
from ticker.ui.strip import Hold, Strip
from ticker.ui.theme import LIGHT, current_theme, palette_of, system_changes
from ticker.ui.unseen import Unseen

# What the bar and its headlines look like; the rest can change without drawing anything anew.
_LOOKS = attrgetter(
    "label", "edge", "height", "bar_font", "bar_font_size", "direction", "separator", "show_age", "show_unread_count"
)
_WATCH_AFTER = 1000  # milliseconds the first headlines have for themselves
_CARD_AFTER = 500  # milliseconds the pointer rests on a headline
_NOTICE_MILLISECONDS = 4000


class Bar(QWidget):
    """The window people look at all day. Says what is wished for; does none of it itself."""

    open_requested = Signal(int)  # entry ids
    browse_requested = Signal(int)
    copy_requested = Signal(int)
    read_requested = Signal(int, bool)
    save_requested = Signal(int, bool)
    mark_all_read_requested = Signal()
    refresh_requested = Signal()
    feeds_requested = Signal()
    preferences_requested = Signal()
    wire_requested = Signal()
    summary_requested = Signal(int)  # entry id; answered by show_card
    about_requested = Signal()
    quit_requested = Signal()

    def __init__(self, model: HeadlinesModel, preferences: Preferences) -> None:
        super().__init__(None, _window_flags())
        self.model = model
        self._preferences = preferences
        self._theme = LIGHT
        self._dressed: tuple[object, ...] = ()
        self._watched: set[QScreen] = set()
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDock)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

        self._label = BarLabel(self)
        self.strip = Strip(model, self)
        self._previous = BarButton(self)
        self._next = BarButton(self)
        self._pause = BarButton(self)
        self._menu = BarButton(self)
        self._hairline = QWidget(self)  # parts the bar from the windows
        self._hairline.setFixedHeight(1)
        self._hairline.setAutoFillBackground(True)
        self._lay_out()
        accessibility.expose(self.strip, self)

        self._label.clicked.connect(self.strip.take_keyboard)
        self._label.double_clicked.connect(self.wire_requested)
        self._previous.clicked.connect(lambda: self.strip.turn_page(-1))
        self._next.clicked.connect(lambda: self.strip.turn_page(1))
        self._pause.clicked.connect(self.strip.toggle_pause)
        self._menu.clicked.connect(self._show_bar_menu)
        self.strip.paused_changed.connect(self._show_pause)
        self.strip.headline_activated.connect(self.open_requested)
        self.strip.headline_browsed.connect(self.browse_requested)
        self.strip.menu_requested.connect(self._show_menu)
        self.strip.focus_moved.connect(lambda entry_id: accessibility.tell_focus(self.strip, entry_id))
        self._placing = QTimer(self, singleShot=True, interval=200)  # screens change in several steps
        self._placing.timeout.connect(self.place)
        self._card = Card(self)
        self._hovered = 0  # entry id of the headline under the pointer
        self._hovering = QTimer(self, singleShot=True, interval=_CARD_AFTER)
        self._hovering.timeout.connect(self._offer_card)
        self.strip.hovered.connect(self._follow_pointer)
        self.strip.headline_activated.connect(self._card.hide)
        self._unseen = Unseen(self, self._is_covered)
        self._unseen.changed.connect(self._hold_unseen)
        QTimer.singleShot(_WATCH_AFTER, self, self._watch_for_eyes)
        self._counting = QTimer(self, singleShot=True, interval=0)  # a replaced wire tells of many changes at once
        self._counting.timeout.connect(self._show_count)
        for change in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            change.connect(self._counting.start)
        model.rowsInserted.connect(self._follow_script)
        for change in system_changes():
            change.connect(self._follow_system)
        self.apply_preferences(preferences)

    # what the application says

    def apply_preferences(self, preferences: Preferences) -> None:
        """Look, move and lie as ``preferences`` say, from now on."""
        self._preferences = preferences
        self._theme = current_theme(preferences)
        self.strip.set_speed(preferences.speed)
        self._choose_movement()
        self.strip.set_pauses_on_hover(preferences.pause_on_hover)
        self.strip.set_sentence(self.tr("No headlines yet"))
        self._label.setText(preferences.label or self.tr("Off the wire"))
        self.setWindowTitle(self._label.text())
        looks = self._theme, _LOOKS(preferences)
        if looks != self._dressed:
            self._dressed = looks
            self._dress()
        self.place()

    def show_notice(self, text: str) -> None:
        """Say something briefly beside the bar: what was done, or why not."""
        below = self._preferences.edge is Edge.TOP
        corner = QPoint(self._label.width(), self.height() + 2 if below else -self.height() - 6)
        accessibility.announce(self, text)
        QToolTip.showText(self.mapToGlobal(corner), f"<qt>{escape(text)}</qt>", self, QRect(), _NOTICE_MILLISECONDS)

    def show_card(self, entry_id: int, summary: str) -> None:
        """Show the card of a headline, as long as the pointer is on it."""
        headline, place = self.model.headline(entry_id), self.strip.rectangle_of(entry_id)
        if headline is None or place is None or entry_id != self._hovered:
            return
        age = age_words(headline.published_at, time.time()) if headline.published_at else ""
        on_screen = QRect(self.strip.mapToGlobal(place.topLeft()), place.size())
        self._card.show_beside(
            on_screen,
            self.screen().geometry(),
            title=headline.title,
            origin=" · ".join(_isolated(part) for part in (headline.feed_title, age) if part),
            summary=summary,
        )

    def _follow_pointer(self, entry_id: int) -> None:
        self._hovered = entry_id
        self._card.hide()
        (self._hovering.start if entry_id else self._hovering.stop)()

    def _offer_card(self) -> None:
        if self._preferences.show_card:
            self.summary_requested.emit(self._hovered)
        elif self.strip.is_cut(self._hovered):
            self.show_card(self._hovered, "")

    def place(self) -> None:
        """Lie on the edge of the screen the preferences name, on the primary one where that is not there."""
        self._watch_screens()
        screen = self._wanted_screen()
        if screen is None:
            return
        edges, height = screen.geometry(), self._preferences.height
        top = edges.top() if self._preferences.edge is Edge.TOP else edges.bottom() + 1 - height
        self.setScreen(screen)
        self.setGeometry(edges.left(), top, edges.width(), height)
        if _is_on_x11():
            dock_x11.reserve(int(self.winId()), self._strut(screen))

    def place_soon(self) -> None:
        """Find the place anew: a screen came, went or changed."""
        self._placing.start()

    @property
    def is_paused(self) -> bool:
        return self.strip.is_paused

    def toggle_pause(self) -> None:
        self.strip.toggle_pause()

    def _follow_system(self) -> None:
        """The system is dark or light now, or asks for more contrast or less motion."""
        self.apply_preferences(self._preferences)

    # looks

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        self._rows = QVBoxLayout(self)
        for layout in (row, self._rows):
            layout.setSpacing(0)
            layout.setContentsMargins(0, 0, 0, 0)
        self._rows.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # the preference sets the height
        for widget in (self._label, self.strip, self._previous, self._next, self._pause, self._menu):
            row.addWidget(widget)
        self._rows.addLayout(row)
        self._rows.addWidget(self._hairline)

    def _dress(self) -> None:
        preferences, theme = self._preferences, self._theme
        inner = preferences.height - self._hairline.height()
        font = bar_font(preferences.bar_font, preferences.bar_font_size, inner)
        self.setPalette(palette_of(theme))
        self._hairline.setPalette(QPalette(QColor(theme.rule)))
        at_top = preferences.edge is Edge.TOP
        self._rows.setDirection(QVBoxLayout.Direction.TopToBottom if at_top else QVBoxLayout.Direction.BottomToTop)
        self._label.dress(theme, font, inner, counts=preferences.show_unread_count)
        self._show_count()
        for button, drawing in ((self._previous, "previous"), (self._next, "next"), (self._menu, "menu")):
            button.dress(theme, inner)
            button.setIcon(icon(drawing, theme.text))
        self._pause.dress(theme, inner)
        self._previous.setAccessibleName(self.tr("Previous headlines"))
        self._previous.setToolTip(self.tr("Previous headlines (Page Up)"))
        self._next.setAccessibleName(self.tr("Next headlines"))
        self._next.setToolTip(self.tr("Next headlines (Page Down)"))
        self._menu.setAccessibleName(self.tr("Menu"))
        self._menu.setToolTip(self.tr("Menu"))
        self._show_pause(self.strip.is_paused)
        self.strip.setAccessibleName(self.tr("Headlines"))
        self._card.dress(theme, QFont())
        self.strip.set_style(
            Style(theme, font, self._travels_left(), preferences.separator, shows_age=preferences.show_age)
        )

    def _show_pause(self, is_paused: bool) -> None:
        self._pause.setIcon(icon("play" if is_paused else "pause", self._theme.text))
        self._pause.setAccessibleName(self.tr("Resume") if is_paused else self.tr("Pause"))
        self._pause.setToolTip(self.tr("Resume (Space)") if is_paused else self.tr("Pause (Space)"))

    def _choose_movement(self) -> None:
        """Crawl, step or stand, as preferred; where the system asks for less motion, do not crawl unasked."""
        less = accessibility.wants_less_motion()
        movement = self._preferences.movement
        if movement is Movement.AUTO:
            movement = Movement.STEPS if less else Movement.CRAWL
        self.strip.set_movement(movement, self._preferences.step_seconds, slides=not less)
        for button in (self._previous, self._next):
            button.setVisible(movement is Movement.PAGES)

    def _show_count(self) -> None:
        self._label.show_count(sum(not each.is_read for each in self.model.headlines))

    def _travels_left(self) -> bool:
        """Headlines travel against the direction of reading; which one that is, most of them decide."""
        match self._preferences.direction:
            case Direction.LEFTWARDS:
                return True
            case Direction.RIGHTWARDS:
                return False
            case Direction.AUTO:
                headlines = self.model.headlines[:100]
                if not headlines:
                    return self.layoutDirection() == Qt.LayoutDirection.LeftToRight
                return sum(is_right_to_left(each.title) for each in headlines) * 2 <= len(headlines)

    def _follow_script(self) -> None:
        """The first headlines decide on the direction; it does not turn under the reader's eyes later."""
        if not self.strip.visible_headlines():
            self._dress()

    # place

    def _wanted_screen(self) -> QScreen | None:
        wanted = [each for each in QGuiApplication.screens() if each.name() == self._preferences.screen]
        return wanted[0] if wanted else QGuiApplication.primaryScreen()

    def _watch_screens(self) -> None:
        """Hear of every screen that changes; the application tells of those that come and go."""
        screens = set(QGuiApplication.screens())
        for screen in screens - self._watched:
            screen.geometryChanged.connect(self.place_soon)
            screen.logicalDotsPerInchChanged.connect(self.place_soon)
        self._watched = screens

    def _strut(self, screen: QScreen) -> dock_x11.Strut | None:
        thickness = round(self._preferences.height * screen.devicePixelRatio())
        monitors = [_in_pixels(each) for each in QGuiApplication.screens()]
        return dock_x11.strut_for(self._preferences.edge, thickness, _in_pixels(screen), monitors)

    def _watch_for_eyes(self) -> None:
        """Learn when nobody sees the bar: nothing is painted for nobody."""
        if _is_on_x11():
            self._unseen.watch_windows()
        if sys.platform.startswith("linux"):
            self._unseen.watch_lock()

    def _is_covered(self, watch: FullScreenWatch) -> bool:
        return watch.covers(int(self.winId()), _in_pixels(self.screen()))

    def _hold_unseen(self, is_unseen: bool) -> None:
        (self.strip.hold if is_unseen else self.strip.release)(Hold.COVERED)

    # menus

    def _show_bar_menu(self) -> None:
        corner = self._menu.rect().bottomRight() if self._preferences.edge is Edge.TOP else self._menu.rect().topRight()
        self._show_menu(0, self._menu.mapToGlobal(corner))

    def _show_menu(self, entry_id: int, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setPalette(palette_of(self._theme))
        headline = self.model.headline(entry_id)
        if headline is not None:
            self._add_headline_actions(menu, headline)
            menu.addSeparator()
        self._add_bar_actions(menu)
        self._card.hide()
        self._hovering.stop()
        self.strip.hold(Hold.MENU)
        menu.aboutToHide.connect(self._end_menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(position)

    def _end_menu(self) -> None:
        self.strip.release(Hold.MENU)

    def _add_headline_actions(self, menu: QMenu, headline: Headline) -> None:
        entry_id, is_read, is_saved = headline.entry_id, headline.is_read, headline.is_saved
        _add(menu, self.tr("&Open"), self.tr("Enter")).triggered.connect(lambda: self.open_requested.emit(entry_id))
        _add(menu, self.tr("Open in &Browser"), "B").triggered.connect(lambda: self.browse_requested.emit(entry_id))
        _add(menu, self.tr("&Copy Link"), "C").triggered.connect(lambda: self.copy_requested.emit(entry_id))
        menu.addSeparator()
        _add(menu, self.tr("Mark as Un&read") if is_read else self.tr("Mark as &Read"), "M").triggered.connect(
            lambda: self.read_requested.emit(entry_id, not is_read)
        )
        _add(menu, self.tr("Do Not &Save Any More") if is_saved else self.tr("&Save for Later"), "S").triggered.connect(
            lambda: self.save_requested.emit(entry_id, not is_saved)
        )

    def _add_bar_actions(self, menu: QMenu) -> None:
        pause = self.tr("&Resume") if self.strip.is_paused else self.tr("&Pause")
        _add(menu, pause, self.tr("Space")).triggered.connect(self.strip.toggle_pause)
        _add(menu, self.tr("Re&fresh"), "F5").triggered.connect(self.refresh_requested)
        _add(menu, self.tr("Mark &All as Read")).triggered.connect(self.mark_all_read_requested)
        menu.addSeparator()
        _add(menu, self.tr("All &Headlines…")).triggered.connect(self.wire_requested)
        _add(menu, self.tr("F&eeds…")).triggered.connect(self.feeds_requested)
        _add(menu, self.tr("Prefere&nces…")).triggered.connect(self.preferences_requested)
        _add(menu, self.tr("About O&ff the Wire")).triggered.connect(self.about_requested)
        menu.addSeparator()
        _add(menu, self.tr("&Quit")).triggered.connect(self.quit_requested)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self.refresh_requested.emit()
            return
        headline = self.strip.current_headline
        current = self.model.headline(headline.entry_id) if headline else None
        match event.key():
            case Qt.Key.Key_S if current:
                self.save_requested.emit(current.entry_id, not current.is_saved)
            case Qt.Key.Key_M if current:
                self.read_requested.emit(current.entry_id, not current.is_read)
            case Qt.Key.Key_C if current:
                self.copy_requested.emit(current.entry_id)
            case Qt.Key.Key_B if current:
                self.browse_requested.emit(current.entry_id)
            case _:
                super().keyPressEvent(event)

    # window

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():  # by the window manager, not by us
            self.quit_requested.emit()


def _add(menu: QMenu, text: str, key: str = "") -> QAction:
    """Add an action; the key is shown, and means the headline in focus while the bar has the keyboard."""
    return menu.addAction(f"{text}\t{key}" if key else text)


def _isolated(text: str) -> str:
    """Return a text whose direction does not mix with its neighbours' (Unicode, first strong isolate)."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def _window_flags() -> Qt.WindowType:
    if _is_on_x11():  # a dock lies above the windows as it is; staying on top it would also cover full screen
        return Qt.WindowType.FramelessWindowHint
    return Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.Tool


def _is_on_x11() -> bool:
    return QGuiApplication.platformName() == "xcb"


def _in_pixels(screen: QScreen) -> Rectangle:
    """Return a screen in pixels of the root window: Qt scales the size of a screen and not its corner."""
    edges, scale = screen.geometry(), screen.devicePixelRatio()
    return Rectangle(edges.x(), edges.y(), round(edges.width() * scale), round(edges.height() * scale))
