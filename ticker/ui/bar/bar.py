"""The bar: a slim window on an edge of the screen with the label, the moving strip and its buttons."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFont,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
    Qt,
)
from PySide6.QtWidgets import QApplication, QWidget

from ticker.desktop.power import is_on_battery
from ticker.entities import Headline
from ticker.preferences import Edge, Movement, Placement, Preferences
from ticker.ui.actions.headline_actions import HeadlineActions
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.actions.shortcuts import shortcut_of
from ticker.ui.bar.bar_buttons import BarButtons
from ticker.ui.bar.bar_clock import BarClock
from ticker.ui.bar.bar_label import BarLabel
from ticker.ui.bar.bar_layout import BarLayout
from ticker.ui.bar.bar_menu import BarMenu
from ticker.ui.bar.card_controller import CardController
from ticker.ui.bar.hide_when_idle import HideWhenIdle
from ticker.ui.bar.look_settings import look_settings, shows_pictures
from ticker.ui.bar.movement import movement_of, travels_left
from ticker.ui.bar.placement import BarPlacement
from ticker.ui.bar.pointer_watch import PointerWatch
from ticker.ui.bar.progress_line import ProgressLine
from ticker.ui.bar.translucency import Translucency
from ticker.ui.i18n.offline import sentence_for_offline
from ticker.ui.strip import accessibility
from ticker.ui.strip.feed_icons import FeedIconCache
from ticker.ui.strip.headline_painter import Style, bar_font, lines_in
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold
from ticker.ui.strip.strip import Strip
from ticker.ui.theme.theme import LIGHT, current_theme, palette_of, system_changes
from ticker.ui.widgets.screens import screen_of

if TYPE_CHECKING:
    from ticker.ui.bar.bar_notice import BarNotice
    from ticker.ui.bar.layer import BarLayer
    from ticker.ui.strip.headline_pictures import HeadlinePictures
    from ticker.ui.widgets.drop_target import DropTarget

_SPEED_OF_LINES = 0.25  # of the preferred speed: headlines one below the other are read as they come
_MAX_NAME = 24  # characters of a collection's name on the label
_POWER_INTERVAL = 60_000  # milliseconds between two looks at the battery
_STEPS = {  # pixels by which keys move a floating bar
    Shortcut.MOVE_LEFT: QPoint(-20, 0),
    Shortcut.MOVE_RIGHT: QPoint(20, 0),
    Shortcut.MOVE_UP: QPoint(0, -20),
    Shortcut.MOVE_DOWN: QPoint(0, 20),
}


class Bar(QWidget):
    """The window people look at all day. Its parts emit what the user requests; others carry it out."""

    items_dropped = Signal(object)  # DroppedItems

    def __init__(
        self,
        model: HeadlinesModel,
        preferences: Preferences,
        program_actions: ProgramActions,
        *,
        icon_of: Callable[[int], bytes | None] = lambda _feed_id: None,
        summary_of: Callable[[int], str] = lambda _entry_id: "",
        make_pictures: "Callable[[], HeadlinePictures | None]" = lambda: None,
        is_on_battery: Callable[[], bool] = is_on_battery,
    ) -> None:
        super().__init__()
        self.model = model
        self._preferences = preferences
        self._program_actions = program_actions
        self._is_on_battery = is_on_battery
        self._feed_icons = FeedIconCache(icon_of)
        self._summary_of = summary_of
        self._make_pictures = make_pictures
        self._theme = LIGHT
        self._look: tuple[object, ...] = ()  # what was last drawn
        self._goes_left = True
        self._collection = ""  # its name; "": everything
        self._is_offline = False
        self._translucency = Translucency(self)
        self._translucency.changed.connect(self._follow_system)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)  # the bar is rarely the active window
        self.setAcceptDrops(True)
        self._drops: DropTarget | None = None  # made when something is dropped for the first time

        self._label = BarLabel(self)
        self.strip = Strip(model, self, now=model.now)
        self.setTabOrder(self.strip, self._label)  # the headlines have the keyboard first
        self._buttons = BarButtons(self)
        self._clock = BarClock(self)
        self._layout = BarLayout(self, self._label, self.strip, self._clock, self._buttons.all)
        self._progress = ProgressLine(self)
        self.strip.setAccessibleName(self.tr("Headlines"))
        accessibility.install(Bar)

        self.placement = BarPlacement(self, preferences, self._is_in_use)
        self._hide_when_idle = HideWhenIdle(self, model, self._is_in_use)
        self.is_visible_to_user = True
        self.card = CardController(self, self.strip, model)
        self.card.shown.connect(self._keep_notice_clear)
        self.headline_actions = HeadlineActions(Window.BAR, self._chosen_headline, self._chosen_headlines, self)
        self.menu = BarMenu(self, model, self.headline_actions, program_actions)
        if self.placement.layer is not None:
            self._lie_over(self.placement.layer)
        self._pointer_watch = PointerWatch(self)
        self._add_keys()
        self._power_timer = QTimer(self, interval=_POWER_INTERVAL, timerType=Qt.TimerType.VeryCoarseTimer)
        self._power_timer.timeout.connect(self._choose_movement)
        self._count_timer = QTimer(self, singleShot=True, interval=0)  # a replaced wire tells of many changes at once
        self._count_timer.timeout.connect(self._show_count)
        self._connect_parts()
        self.apply_preferences(preferences)

    def _connect_parts(self) -> None:
        for change in (self.model.rowsInserted, self.model.rowsRemoved, self.model.dataChanged):
            change.connect(self._count_timer.start)
        self.model.rowsInserted.connect(self._follow_script)
        for change in system_changes():
            change.connect(self._follow_system)
        if self.placement.space is not None:
            self.placement.space.motion_changed.connect(self._follow_system)
        self.strip.empty_clicked.connect(self._open_what_fills_it)
        self._label.clicked.connect(self._program_actions.show_archive.trigger)
        self._label.menu_requested.connect(lambda position: self.menu.popup(0, position))
        self._label.dragged.connect(self.placement.drag)
        self._label.dropped.connect(self.placement.drop)
        self._buttons.previous.clicked.connect(lambda: self.strip.scroller.scroll_page(-1))
        self._buttons.next.clicked.connect(lambda: self.strip.scroller.scroll_page(1))
        self._buttons.pause.clicked.connect(self.strip.toggle_pause)
        self._buttons.menu.clicked.connect(self.open_menu)
        self.strip.paused_changed.connect(self._buttons.show_paused)
        self.strip.paused_changed.connect(self.menu.show_paused)
        self.strip.menu_requested.connect(self.menu.popup)
        self.strip.focus_moved.connect(self._tell_focus)
        self.menu.opened.connect(self.card.put_away)
        self.menu.opened.connect(lambda: self.strip.hold(Hold.MENU))
        self.menu.closed.connect(lambda: self.strip.release(Hold.MENU))
        self.menu.closed.connect(self._pointer_watch.look_soon)
        self.menu.pause_toggled.connect(self.strip.toggle_pause)
        self.placement.visibility_changed.connect(self._set_visible_to_user)

    def _lie_over(self, layer: "BarLayer") -> None:
        """Show the bar's popups over its layer, on a Wayland desktop."""
        self.menu.layer = layer
        self.card.lie_over(layer)
        self.strip.focus_moved.connect(lambda entry_id: layer.keep_keyboard(entry_id != 0))
        for opened in (self.strip.headline_activated, self.headline_actions.open_requested):
            opened.connect(layer.release_keyboard)
        for part in (self._label, *self._buttons.all):
            part.installEventFilter(self)

    def _add_keys(self) -> None:
        """Enable the actions' keys while the bar has the focus; the strip handles its own keys."""
        actions, program = self.headline_actions, self._program_actions
        self.addActions([actions.open_in_browser, actions.copy_link, actions.mark_read, actions.save])
        self.addActions([program.refresh, program.undo])

    # what the application says

    def apply_preferences(self, preferences: Preferences) -> None:
        """Apply ``preferences``: looks, movement and place."""
        self._preferences = preferences
        self._theme = current_theme(preferences)
        self.strip.scroller.set_speed(preferences.speed * (_SPEED_OF_LINES if self._is_vertical else 1))
        self._choose_movement()
        (self._power_timer.start if preferences.spare_battery else self._power_timer.stop)()
        self.strip.set_pauses_on_hover(preferences.pause_on_hover, slows=preferences.slow_on_hover)
        self.strip.scroller.set_slows_for_breaking(preferences.breaking_slows and not accessibility.wants_less_motion())
        self._show_state()
        self._translucency.set_wanted(preferences.opacity < 100)
        look = (self._theme, self._opacity, self._label.text(), *look_settings(preferences))
        if look != self._look:
            self._look = look
            self._apply_style()
        self.placement.set_translucent(self._opacity < 100)
        self.placement.apply_preferences(preferences)
        self.card.apply_preferences(preferences)
        self._show_count()
        self._hide_when_idle.set_when(preferences.hide_when)

    def show_collection(self, name: str) -> None:
        """Set the name of the collection on this bar; "" for all feeds."""
        if name != self._collection:
            self._collection = name
            self.apply_preferences(self._preferences)

    def show_wire(self, headlines: Iterable[Headline]) -> None:
        """Replace the headlines at once by another selection."""
        self.model.replace(headlines, is_stock=True)
        self.strip.start_over()

    def show_offline(self, is_offline: bool) -> None:
        """If there are no headlines, say that there is no network."""
        self._is_offline = is_offline
        self._show_state()

    def show_progress(self, done: int, total: int) -> None:
        """Show how many feeds of a refresh have answered."""
        edge = self._preferences.edge
        self._progress.show_progress(done, total, edge if self._is_vertical or not edge.is_side else Edge.TOP)

    def _show_state(self) -> None:
        """Show what is on the bar: on its label, and instead of headlines if there are none."""
        name = self._collection
        self._label.setText(_shortened(name) or self._preferences.label or self.tr("Off the Wire"))
        self.setWindowTitle(self._label.text())
        empty = self.tr("No headlines yet. Add a feed to get started.")
        if name:
            empty = self.tr("No headlines in “{name}”.").format(name=name)
        self.strip.set_empty_text(sentence_for_offline() if self._is_offline else empty)

    def _open_what_fills_it(self) -> None:
        (self._program_actions.show_collections if self._collection else self._program_actions.add_feed).trigger()

    def show_notice(self, text: str) -> None:
        """Say something briefly beside the bar, near the pointer: what was done, or why not."""
        accessibility.announce(self, text)
        self._show_beside(text)

    def _show_beside(self, text: str) -> None:
        rect, pointer = self.geometry(), QCursor.pos()
        at = pointer if rect.contains(pointer) else self.mapToGlobal(self._label.geometry().center())
        self._notice.show_beside(rect, at, screen_of(self).geometry(), text, self.card.place)

    def _keep_notice_clear(self, card: QRect) -> None:
        if "_notice" in self.__dict__:
            self._notice.keep_clear(card)

    @cached_property
    def _notice(self) -> "BarNotice":
        from ticker.ui.bar.bar_notice import BarNotice  # noqa: PLC0415 - off the start-up path

        made = BarNotice(self)
        if self.placement.layer is not None:
            self.placement.layer.show_over(made)
        made.apply_style(self._theme, QFont())
        return made

    def show_picture(self, entry_id: int) -> None:
        """The picture of a headline has come."""
        self.strip.redraw_entry(entry_id)

    def show_icon(self, feed_id: int) -> None:
        """The icon of a feed's site has come, or is another one now."""
        self._feed_icons.forget(feed_id)
        self.strip.redraw_feed(feed_id)

    @property
    def is_paused(self) -> bool:
        return self.strip.is_paused

    @property
    def is_hidden_when_idle(self) -> bool:
        """Whether the bar is hidden because there is nothing to show, by preference."""
        return self._hide_when_idle.is_hidden

    def grab_focus(self) -> None:
        """Show the bar and focus a headline."""
        self.show()
        self.placement.show()
        self.placement.request_focus()
        self.strip.grab_focus()

    def hide_buttons(self) -> None:
        """Show headlines alone: there is nothing to click on."""
        self._buttons.hide_for_good()

    def toggle_pause(self) -> None:
        self.strip.toggle_pause()

    def _follow_system(self) -> None:
        """The system is dark or light now, or asks for more contrast or less motion."""
        self.apply_preferences(self._preferences)

    # looks

    def _apply_style(self) -> None:
        preferences, theme = self._preferences, self._theme
        inner, is_vertical = preferences.height - 1, self._is_vertical
        lines = lines_in(inner) if preferences.show_summary else 1
        family, points, capitals = preferences.bar_font, preferences.bar_font_size, preferences.capitals
        small_font = bar_font(family, points, inner, capitals=capitals)
        gradient = preferences.gradient and not is_vertical
        self._goes_left = self._travels_left()
        self.setPalette(palette_of(theme))
        self._layout.apply_style(theme)
        self._progress.apply_style(theme.accent)
        self._layout.turn(preferences.edge if is_vertical or not preferences.edge.is_side else Edge.TOP)
        self._label.apply_style(
            theme,
            small_font,
            inner,
            counts=preferences.show_unread_count,
            width=preferences.thickness - 1 if is_vertical else 0,
            opacity=self._opacity,
            has_gradient=gradient,
        )
        self._buttons.apply_style(theme, inner, self._opacity, has_gradient=gradient)
        self._clock.apply_style(theme, small_font, inner, opacity=self._opacity, has_gradient=gradient)
        self._clock.set_wanted(preferences.show_clock and not is_vertical)
        self.card.apply_style(theme)
        if "_notice" in self.__dict__:
            self._notice.apply_style(theme, QFont())
        self.strip.set_style(
            Style(
                theme,
                bar_font(family, points, inner, lines, capitals=capitals),
                self._goes_left,
                preferences.separator,
                shows_age=preferences.show_age,
                colors_feeds=preferences.colour_feeds,
                feed_icons=preferences.feed_icons,
                icon_cache=self._feed_icons,
                summary_of=self._summary_of if lines > 1 else None,
                is_vertical=is_vertical,
                opacity=self._opacity,
                separator_text=preferences.separator_text,
                has_shadow=preferences.text_shadow,
                has_gradient=gradient,
                pictures=self._make_pictures() if shows_pictures(preferences) else None,
            )
        )

    @property
    def _is_vertical(self) -> bool:
        return self._preferences.edge.is_side and self._preferences.placement is not Placement.FLOATING

    @property
    def _opacity(self) -> int:
        """The opacity of the bar's ground, in per cent; text and icons are always opaque."""
        return self._preferences.opacity if self._translucency.is_possible else 100

    def _choose_movement(self) -> None:
        less = accessibility.wants_less_motion()
        movement = movement_of(self._preferences, wants_less_motion=less, is_on_battery=self._is_on_battery)
        self.strip.scroller.set_movement(movement, self._preferences.step_seconds, slides=not less)
        self._buttons.show_paging(movement is Movement.PAGES)

    def _travels_left(self) -> bool:
        is_left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        return travels_left(self._preferences.direction, self.model.headlines, is_left_to_right=is_left_to_right)

    def _follow_script(self) -> None:
        """The first headlines decide the direction; it does not change while somebody reads."""
        if self._travels_left() is not self._goes_left and not self.strip.visible_headlines():
            self._apply_style()

    def _show_count(self) -> None:
        self._label.show_count(sum(not each.is_read for each in self.model.headlines))
        self._hide_when_idle.update()

    def _is_in_use(self) -> bool:
        return (
            self.strip.focused_headline is not None or self.underMouse() or QApplication.activePopupWidget() is not None
        )

    def _set_visible_to_user(self, is_visible: bool) -> None:
        self.is_visible_to_user = is_visible
        (self.strip.release if is_visible else self.strip.hold)(Hold.COVERED)

    # menu and keyboard

    def open_menu(self) -> None:
        """Open the menu at its button."""
        button = self._buttons.menu
        is_at_top = self._preferences.edge is Edge.TOP
        corner = button.rect().bottomRight() if is_at_top else button.rect().topRight()  # Qt keeps it in sight
        self.menu.popup(0, button.mapToGlobal(corner))

    def shown_headline(self) -> int:
        """Return the id of the headline that has the attention of the user, else of the first in sight; 0: none is."""
        current = self.strip.current_headline or next(iter(self.strip.visible_headlines()), None)
        return current.entry_id if current else 0

    def _chosen_headline(self) -> Headline | None:
        """Return the headline that the open menu is about, else the one that has the attention of the user."""
        current = self.strip.current_headline
        return self.menu.headline or (self.model.headline(current.entry_id) if current else None)

    def _chosen_headlines(self) -> tuple[Headline, ...]:
        headline = self._chosen_headline()
        return () if headline is None else (headline,)

    def _tell_focus(self, entry_id: int) -> None:
        if entry_id:
            accessibility.tell_focus(self.strip, entry_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shortcut = shortcut_of(Window.BAR, event)
        if shortcut in _STEPS:
            self.placement.shift(_STEPS[shortcut])
        else:
            super().keyPressEvent(event)
            if event.text():  # meant for another window
                self.placement.release_focus()

    # what is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._pointer_watch.start()
        if self._drops is None:
            from ticker.ui.widgets.drop_target import DropTarget  # noqa: PLC0415 - rarely needed

            self._drops = DropTarget(self, self.items_dropped.emit)
        if self._drops.enter(event):
            self.placement.show()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        if self._drops is not None:
            self._drops.leave()
        self.placement.hide_soon()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._drops is not None:
            self._drops.drop(event)
        self.placement.hide_soon()

    # window

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.placement.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.placement.release_space()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the tooltips over the layer of a Wayland desktop, where Qt's own do not appear."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(watched, QWidget):
            return False
        self._show_beside(watched.toolTip())
        return True

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pointer_watch.start()
        self.placement.take_pointer()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.placement.hide_soon()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():  # by the window manager, not by us
            self._program_actions.quit.trigger()


def _shortened(name: str) -> str:
    return name if len(name) <= _MAX_NAME else f"{name[: _MAX_NAME - 1].rstrip()}…"
