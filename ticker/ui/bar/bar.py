"""The bar: a slim window on an edge of the screen with the label, the moving strip and two buttons."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFont,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShowEvent,
    Qt,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolTip, QVBoxLayout, QWidget

from ticker.desktop.power import is_on_battery
from ticker.entities import Collection
from ticker.preferences import Direction, Edge, Movement, Preferences
from ticker.reading.text_direction import is_right_to_left
from ticker.ui.bar.bar_buttons import BarButton, BarLabel
from ticker.ui.bar.bar_menu import add_bar_actions, add_headline_actions
from ticker.ui.bar.hide_when_idle import HideWhenIdle
from ticker.ui.bar.hover_card import HoverCard
from ticker.ui.bar.placement import BarPlacement
from ticker.ui.i18n.relative_time import relative_time
from ticker.ui.strip import accessibility
from ticker.ui.strip.feed_icons import FeedIconCache
from ticker.ui.strip.headline_painter import Style, bar_font, lines_in
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.strip import Hold, Strip
from ticker.ui.theme.icons import icon
from ticker.ui.theme.theme import LIGHT, current_theme, palette_of, system_changes

if TYPE_CHECKING:
    from ticker.ui.widgets.drop_target import DropTarget

_CARD_AFTER = 500  # milliseconds the pointer or the focus ring rests on a headline
_NOTICE_MILLISECONDS = 4000
_SHIFTS = {  # pixels a floating bar moves with Alt and an arrow
    Qt.Key.Key_Left: QPoint(-20, 0),
    Qt.Key.Key_Right: QPoint(20, 0),
    Qt.Key.Key_Up: QPoint(0, -20),
    Qt.Key.Key_Down: QPoint(0, 20),
}


class Bar(QWidget):
    """The window people look at all day. Says what is wished for; does none of it itself."""

    open_requested = Signal(int)  # entry ids
    open_behind_requested = Signal(int)  # without taking the reader away from the wire
    browse_requested = Signal(int)
    copy_requested = Signal(int)
    read_requested = Signal(int, bool)
    save_requested = Signal(int, bool)
    seen = Signal(int)  # somebody has looked at a headline, or says so
    mark_all_read_requested = Signal()
    undo_requested = Signal()
    refresh_requested = Signal()
    feeds_requested = Signal()
    handed_over = Signal(object)  # HandedOver: dropped on the bar
    preferences_requested = Signal()
    archive_requested = Signal()
    collection_requested = Signal(int)  # id; 0: everything
    rules_requested = Signal()
    mute_requested = Signal(str, str, str)  # for a day: a rules.Aspect, its value, what to call it
    collections_requested = Signal()  # to make and change them
    places_changed = Signal(str)  # Preferences.floating_places
    summary_requested = Signal(int)  # entry id; answered by show_card
    guide_requested = Signal()
    about_requested = Signal()
    faults_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        model: HeadlinesModel,
        preferences: Preferences,
        *,
        icon_of: Callable[[int], bytes | None] = lambda _feed_id: None,
        summary_of: Callable[[int], str] = lambda _entry_id: "",
        is_on_battery: Callable[[], bool] = is_on_battery,
    ) -> None:
        super().__init__()
        self.model = model
        self._preferences = preferences
        self._is_on_battery = is_on_battery
        self._emblems = FeedIconCache(icon_of)
        self._summary_of = summary_of
        self._theme = LIGHT
        self._look: tuple[object, ...] = ()
        self.collections: tuple[Collection, ...] = ()
        self.collection = 0  # id of that on this bar; 0: everything
        self.has_fault_reports: Callable[[], bool] = bool  # none
        self.undo_text = ""  # what the menu says of the last act that can be taken back; "" where there is none
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAcceptDrops(True)
        self._drops: DropTarget | None = None  # made when something is dropped for the first time

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

        self._placing = BarPlacement(self, preferences, self._is_in_use)
        self._retreat = HideWhenIdle(self, model, self._is_in_use)
        self.is_out_of_sight = False
        self._placing.out_of_sight.connect(self._stand_out_of_sight)
        self._placing.places_changed.connect(self.places_changed)
        self._card = HoverCard(self)
        self._looked_at = 0  # entry id of the headline under the pointer, or with the focus ring
        self._hovering = QTimer(self, singleShot=True, interval=_CARD_AFTER)
        self._hovering.timeout.connect(self._offer_card)
        self._minding_power = QTimer(self, interval=60_000, timerType=Qt.TimerType.VeryCoarseTimer)
        self._minding_power.timeout.connect(self._choose_movement)
        self._counting = QTimer(self, singleShot=True, interval=0)  # a replaced wire tells of many changes at once
        self._counting.timeout.connect(self._show_count)
        for change in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            change.connect(self._counting.start)
        model.rowsInserted.connect(self._follow_script)
        for change in system_changes():
            change.connect(self._follow_system)
        self._connect_parts()
        self.apply_preferences(preferences)

    def _connect_parts(self) -> None:
        self._label.clicked.connect(self.strip.grab_focus)
        self._label.double_clicked.connect(self.archive_requested)
        self._previous.clicked.connect(lambda: self.strip.turn_page(-1))
        self._next.clicked.connect(lambda: self.strip.turn_page(1))
        self._pause.clicked.connect(self.strip.toggle_pause)
        self._menu.clicked.connect(self._show_bar_menu)
        self.strip.paused_changed.connect(self._show_pause)
        self.strip.headline_activated.connect(self.open_requested)
        self.strip.headline_opened_behind.connect(self.open_behind_requested)
        self.strip.headline_browsed.connect(self.browse_requested)
        self.strip.menu_requested.connect(self._show_menu)
        self.strip.focus_moved.connect(self._follow_focus)
        self._label.dragged.connect(self._placing.drag)
        self._label.dropped.connect(self._placing.drop)
        self.strip.hovered.connect(self._follow_eyes)
        self.strip.headline_activated.connect(self._card.hide)

    # what the application says

    def apply_preferences(self, preferences: Preferences) -> None:
        """Look, move and lie as ``preferences`` say, from now on."""
        self._preferences = preferences
        self._theme = current_theme(preferences)
        self.strip.set_speed(preferences.speed)
        self._choose_movement()
        (self._minding_power.start if preferences.spare_battery else self._minding_power.stop)()
        self.strip.set_pauses_on_hover(preferences.pause_on_hover)
        self.strip.set_slows_for_breaking(preferences.breaking_slows and not accessibility.wants_less_motion())
        self.strip.set_sentence(self.tr("No headlines yet"))
        self._label.setText(preferences.label or self.tr("Off the wire"))
        self.setWindowTitle(self._label.text())
        look = (self._theme, *_look_settings(preferences))
        if look != self._look:
            self._look = look
            self._apply_style()
        self._placing.apply_preferences(preferences)
        self._show_count()
        self._retreat.prefer(preferences.hide_when)

    def show_notice(self, text: str) -> None:
        """Say something briefly beside the bar: what was done, or why not."""
        below = self._preferences.edge is Edge.TOP
        corner = QPoint(self._label.width(), self.height() + 2 if below else -self.height() - 6)
        accessibility.announce(self, text)
        QToolTip.showText(self.mapToGlobal(corner), Qt.convertFromPlainText(text), self, QRect(), _NOTICE_MILLISECONDS)

    def show_card(self, entry_id: int, summary: str, picture: QImage | None = None) -> None:
        """Show the card of a headline, as long as pointer or keyboard are on it."""
        headline, place = self.model.headline(entry_id), self.strip.rectangle_of(entry_id)
        if headline is None or place is None or entry_id != self._looked_at:
            return
        age = relative_time(headline.published_at, time.time()) if headline.published_at else ""
        on_screen = QRect(self.strip.mapToGlobal(place.topLeft()), place.size())
        self._card.show_beside(
            on_screen,
            self.screen().geometry(),
            title=headline.title,
            origin=" · ".join(_isolated(part) for part in (headline.feed_title, age) if part),
            summary=summary,
            picture=picture,
        )

    def _follow_focus(self, entry_id: int) -> None:
        self._follow_eyes(entry_id)
        if entry_id:
            accessibility.tell_focus(self.strip, entry_id)

    def _follow_eyes(self, entry_id: int) -> None:
        self._looked_at = entry_id
        self._card.hide()
        (self._hovering.start if entry_id else self._hovering.stop)()

    def _offer_card(self) -> None:
        self.seen.emit(self._looked_at)
        if self._preferences.show_card:
            self.summary_requested.emit(self._looked_at)
        elif self.strip.is_cut(self._looked_at):
            self.show_card(self._looked_at, "")

    def show_icon(self, feed_id: int) -> None:
        """The icon of a feed's site has come, or is another one now."""
        self._emblems.forget(feed_id)
        self.strip.draw_again(feed_id)

    def show_collections(self, collections: tuple[Collection, ...], chosen: int) -> None:
        """Offer these collections in the menu; ``chosen`` is the id of that on this bar."""
        self.collections = collections
        self.collection = chosen if any(each.id == chosen for each in collections) else 0

    def lie_beyond(self, depth: int) -> None:
        """Leave room for so many other bars between this one and its edge."""
        self._placing.lie_beyond(depth)

    def place_soon(self) -> None:
        """Find the place anew: a screen came, went or changed."""
        self._placing.place_soon()

    @property
    def is_paused(self) -> bool:
        return self.strip.is_paused

    def grab_focus(self) -> None:
        """Come into sight and put the focus ring on a headline."""
        self.show()
        self._placing.come_back()
        self.strip.grab_focus()

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

    def _apply_style(self) -> None:
        preferences, theme = self._preferences, self._theme
        inner = preferences.height - self._hairline.height()
        lines = lines_in(inner) if preferences.show_summary else 1
        family, points = preferences.bar_font, preferences.bar_font_size
        self.setPalette(palette_of(theme))
        self._hairline.setPalette(QPalette(QColor(theme.rule)))
        at_top = preferences.edge is Edge.TOP
        self._rows.setDirection(QVBoxLayout.Direction.TopToBottom if at_top else QVBoxLayout.Direction.BottomToTop)
        self._label.dress(theme, bar_font(family, points, inner), inner, counts=preferences.show_unread_count)
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
            Style(
                theme,
                bar_font(family, points, inner, lines),
                self._travels_left(),
                preferences.separator,
                shows_age=preferences.show_age,
                colours_feeds=preferences.colour_feeds,
                feed_icons=preferences.feed_icons,
                emblems=self._emblems,
                summary_of=self._summary_of if lines > 1 else None,
            )
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
        if movement is Movement.CRAWL and self._preferences.spare_battery and self._is_on_battery():
            movement = Movement.STEPS
        self.strip.set_movement(movement, self._preferences.step_seconds, slides=not less)
        for button in (self._previous, self._next):
            button.setVisible(movement is Movement.PAGES)

    def _show_count(self) -> None:
        unread = sum(not each.is_read for each in self.model.headlines)
        self._label.show_count(unread)
        self._retreat.look()

    @property
    def is_hidden_when_idle(self) -> bool:
        """Whether the bar is hidden because there is nothing to show, by preference."""
        return self._retreat.is_away

    def _is_in_use(self) -> bool:
        return (
            self.strip.focused_headline is not None or self.underMouse() or QApplication.activePopupWidget() is not None
        )

    def _stand_out_of_sight(self, is_out_of_sight: bool) -> None:
        self.is_out_of_sight = is_out_of_sight
        (self.strip.hold if is_out_of_sight else self.strip.release)(Hold.COVERED)

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
            self._apply_style()

    # menus

    def _show_bar_menu(self) -> None:
        corner = self._menu.rect().bottomRight() if self._preferences.edge is Edge.TOP else self._menu.rect().topRight()
        self._show_menu(0, self._menu.mapToGlobal(corner))

    def _show_menu(self, entry_id: int, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setPalette(palette_of(self._theme))
        headline = self.model.headline(entry_id)
        if headline is not None:
            add_headline_actions(menu, self, headline)
            menu.addSeparator()
        add_bar_actions(menu, self)
        self._card.hide()
        self._hovering.stop()
        self.strip.hold(Hold.MENU)
        menu.aboutToHide.connect(self._end_menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(position)

    def _end_menu(self) -> None:
        self.strip.release(Hold.MENU)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self.refresh_requested.emit()
            return
        if event.matches(QKeySequence.StandardKey.Undo) and self.undo_text:
            self.undo_requested.emit()
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _SHIFTS:
            self._placing.shift(_SHIFTS[Qt.Key(event.key())])
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

    # what is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._drops is None:
            from ticker.ui.widgets.drop_target import DropTarget  # noqa: PLC0415 - seldom needed

            self._drops = DropTarget(self, self.handed_over.emit)
        if self._drops.enter(event):
            self._placing.come_back()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        if self._drops is not None:
            self._drops.leave()
        self._placing.leave_soon()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._drops is not None:
            self._drops.drop(event)
        self._placing.leave_soon()

    # window

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._placing.place()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._placing.come_back()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._placing.leave_soon()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():  # by the window manager, not by us
            self.quit_requested.emit()


def _look_settings(preferences: Preferences) -> tuple[object, ...]:
    """Return what the bar and its headlines look like; all else can change without drawing anything anew."""
    return (
        preferences.label,
        preferences.edge,
        preferences.height,
        preferences.bar_font,
        preferences.bar_font_size,
        preferences.direction,
        preferences.separator,
        preferences.show_age,
        preferences.colour_feeds,
        preferences.show_unread_count,
        preferences.feed_icons,
        preferences.show_summary,
    )


def _isolated(text: str) -> str:
    """Return a text whose direction does not mix with its neighbours' (Unicode, first strong isolate)."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
