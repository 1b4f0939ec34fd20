"""The bar's placement: docked at an edge, on top of windows, auto-hidden, or floating."""

import sys
from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QWidget

from ticker.desktop import dock_x11
from ticker.desktop.panels_x11 import Insets
from ticker.desktop.placement_limit import PlacementLimit
from ticker.desktop.rectangle import Rectangle
from ticker.preferences import Edge, Placement, Preferences
from ticker.ui.bar.floating_positions import position_in, with_position
from ticker.ui.bar.panels import Panels, pixels_of
from ticker.ui.bar.visibility import BarVisibility
from ticker.ui.widgets.screens import screen_of

if TYPE_CHECKING:
    from ticker.ui.bar.layer import BarLayer
    from ticker.ui.bar.shell_space import ShellSpace
    from ticker.ui.bar.visibility import FullScreenWatch

_UPDATE_AFTER = 200  # milliseconds in which screens change in several steps
_WATCH_AFTER = 1000  # milliseconds the first headlines have for themselves
_HIDE_AFTER = 800  # milliseconds without the pointer until the bar hides
_LOOK_AFTER = 150  # milliseconds after which Wine knows where the pointer is
_CHECK_AFTER = 1000  # milliseconds in which the desktop has moved the bar
_TOLERANCE = 2  # pixels by which fractional scales round
_SLIVER = 2  # pixels of a hidden bar that stay to be touched
_FLOATS_BELOW = 80  # pixels from the screen's top to a bar that floats for the first time


class BarPlacement(QObject):
    """Moves ``bar``, a window, according to the preferences, and reserves its space.

    ``is_in_use`` tells whether pointer or keyboard are at work on the bar, so that it must not hide.
    """

    visibility_changed = Signal(bool)  # whether anybody can see the bar
    limit_changed = Signal(object)  # PlacementLimit
    positions_changed = Signal(str)  # Preferences.floating_places after the bar was put somewhere

    def __init__(self, bar: QWidget, preferences: Preferences, is_in_use: Callable[[], bool]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._bar.setMinimumSize(1, 1)  # labwc makes a window that names no smallest size at least 60 pixels high
        self._preferences = preferences
        self._is_in_use = is_in_use
        self._watched: set[QScreen] = set()
        self._depth = 0
        self._insets = Insets()
        self._resting: tuple[Edge, QScreen, Rectangle] | None = None  # where it lies at an edge while it is in sight
        self.layer = _layer_of(bar)  # on a Wayland desktop with the layer shell
        if self.layer is not None:
            self.layer.closed.connect(self._show_elsewhere)
        self._panels = Panels(self)
        self._panels.changed.connect(self.update)
        self.space = _space_of(bar)  # on Windows
        if self.space is not None:
            self.space.changed.connect(self.update_soon)
        self._is_hidden = False
        self._is_covered = False
        self._requested: QRect | None = None  # where the last update wanted it; None once the user has moved it
        self._is_requested_again = False
        self._dragged_from: QPoint | None = None
        self._dragged_to = QPoint()
        self._update_timer = QTimer(self, singleShot=True, interval=_UPDATE_AFTER)
        self._update_timer.timeout.connect(self.update)
        self.limit = PlacementLimit.NONE  # what the desktop does not let the bar do
        self._check_timer = QTimer(self, singleShot=True, interval=_CHECK_AFTER)
        self._check_timer.timeout.connect(self._check)
        self._hide_timer = QTimer(self, singleShot=True, interval=_HIDE_AFTER)
        self._hide_timer.timeout.connect(self._hide)
        self._visibility = BarVisibility(self, self._is_behind_full_screen)
        self._visibility.changed.connect(self._set_visible)
        QTimer.singleShot(_WATCH_AFTER, self, self._watch_visibility)
        self._become_window()

    def apply_preferences(self, preferences: Preferences) -> None:
        before, self._preferences = self._preferences, preferences
        if (before.placement is Placement.FLOATING) != self._floats or before.keep_above != preferences.keep_above:
            self._become_window()
        if preferences.placement is Placement.AUTO_HIDE:
            self._hide_timer.start()
        elif self._is_hidden:
            self.show()
        self.update()

    def set_translucent(self, is_translucent: bool) -> None:
        """Let the desktop show through if nothing is drawn, or not; that takes another kind of native window."""
        if is_translucent == self._bar.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
            return
        was_visible = self._bar.isVisible()
        self._bar.hide()
        self._bar.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, is_translucent)
        self._bar.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground, is_translucent)
        if (window := self._bar.windowHandle()) is not None:
            window.destroy()
        self._bar.setVisible(was_visible)

    def leave_room(self, depth: int) -> None:
        """Leave room for so many bars between this one and its edge, from the next update on."""
        self._depth = depth

    def update(self) -> None:
        """Move the bar to where the preferences say; on the primary screen where theirs is not there."""
        self._check_timer.start()
        self._watch_screens()
        screen = screen_named(self._preferences.screen)
        if screen is None:
            return
        if self.layer is not None:
            self._update_layer(self.layer, screen)
            return
        self._bar.setScreen(screen)
        if self.space is not None and self._bar.isVisible() and not self._keeps_space:
            self.space.share()
        self._insets = Insets() if self._floats else self._insets_on(screen)
        rect = self._floating_rect(screen) if self._floats else self._edge_rect(screen)
        if QGuiApplication.platformName() == "xcb":
            dock_x11.reserve(int(self._bar.winId()), self._strut(screen))
        elif self.space is not None and self._keeps_space:
            rect = self.space.reserve(self._preferences.edge, self._preferences.thickness, screen)
        self._requested, self._is_requested_again = rect, False
        self._bar.setGeometry(rect)

    def release_space(self) -> None:
        """The bar is hidden or closed. On X11 and Wayland, the space is released with the window."""
        if self.space is not None:
            self.space.release()

    def update_soon(self) -> None:
        """A screen was added, removed or changed."""
        self._update_timer.start()

    def _check(self) -> None:
        """Compare what was requested from the desktop with what it granted."""
        granted, screen = self._granted(), screen_named(self._preferences.screen)
        is_misplaced = granted is not None and screen is not None and self._is_elsewhere(granted, screen)
        if is_misplaced and screen is not None and not self._is_requested_again:
            self._request_again(screen)
            return
        limit = PlacementLimit.DISPLACED if is_misplaced else self._found_limit(granted, screen)
        if limit is not self.limit:
            self.limit = limit
            self.limit_changed.emit(limit)

    def _granted(self) -> Rectangle | None:
        """Return where the X server has the bar; None elsewhere, and while it is hidden or dragged."""
        is_in_place = self._bar.isVisible() and not self._is_hidden and self._dragged_from is None
        if not is_in_place or QGuiApplication.platformName() != "xcb":
            return None
        return dock_x11.granted_rectangle(int(self._bar.winId()))

    def _is_elsewhere(self, granted: Rectangle, screen: QScreen) -> bool:
        """Return whether the X server has the bar elsewhere than it was requested, or than Qt believes."""
        places = self._bar.geometry(), self._requested or self._bar.geometry()
        return not all(granted.is_about(_scaled(each, screen), _TOLERANCE) for each in places)

    def _request_again(self, screen: QScreen) -> None:
        """Request the place from the X server itself.

        Qt may take a notice of where the window was for one of where it is, and requests nothing where it believes the
        window to be. The window manager answers with a new notice, which Qt believes as well.
        """
        self._is_requested_again = True
        dock_x11.move(int(self._bar.winId()), _scaled(self._requested or self._bar.geometry(), screen))
        self._check_timer.start()

    def _found_limit(self, granted: Rectangle | None, screen: QScreen | None) -> PlacementLimit:
        """Return what the desktop does not let a bar do that lies where it was requested."""
        is_docked = self._preferences.placement is Placement.DOCKED
        match QGuiApplication.platformName():
            case "wayland":
                return PlacementLimit.NONE if self.layer is not None else PlacementLimit.NO_LAYER
            case "cocoa":
                return PlacementLimit.NO_SPACE if is_docked else PlacementLimit.NONE
            case "xcb" if self._bar.isVisible() and not self._is_hidden:
                if granted is None or screen is None:
                    return self.limit
                if is_docked and self._strut(screen) is None:
                    return PlacementLimit.INNER_EDGE
        return PlacementLimit.NONE

    # hidden at the edge, and back

    def show(self) -> None:
        """The pointer touches the bar's edge, or the keyboard wants it."""
        self._hide_timer.stop()
        if self._is_hidden:
            self._is_hidden = False
            self.update()
            self.visibility_changed.emit(True)

    def take_pointer(self) -> None:
        """The pointer is reported on the bar. In Wine it may be elsewhere, which turns out soon after."""
        if self.space is None:
            self.show()
        else:
            QTimer.singleShot(_LOOK_AFTER, self, self._show_if_touched)

    def _show_if_touched(self) -> None:
        if self._bar.geometry().contains(QCursor.pos()):
            self.show()

    def request_focus(self) -> None:
        """The user wants the keyboard on the bar; elsewhere than on a layer, activating the window is enough."""
        if self.layer is not None:
            self.layer.request_focus()

    def release_focus(self) -> None:
        """The keyboard is not for the bar any more."""
        if self.layer is not None:
            self.layer.release_keyboard()

    def hide_soon(self) -> None:
        """The pointer has left the bar."""
        if self._preferences.placement is Placement.AUTO_HIDE:
            self._hide_timer.start()

    def _hide(self) -> None:
        if self._is_in_use():
            self._hide_timer.start()
        elif self._preferences.placement is Placement.AUTO_HIDE:
            self._is_hidden = True
            self.update()
            self.visibility_changed.emit(False)

    def _watch_visibility(self) -> None:
        """Note whether the bar can be seen: nothing is painted otherwise."""
        if QGuiApplication.platformName() == "xcb":
            self._visibility.watch_windows()
        if sys.platform.startswith("linux"):
            self._visibility.watch_lock()
        if self.space is not None:
            self._visibility.watch_windows_shell()
            self.space.full_screen_changed.connect(self._visibility.update_soon)

    def _is_behind_full_screen(self, watch: "FullScreenWatch") -> bool:
        # A floating bar stays on top: not behind the film but in it, wherever the two lie in the order of windows.
        above = 0 if self._floats else int(self._bar.winId())
        return watch.covers(above, pixels_of(screen_of(self._bar)))

    def _set_visible(self, is_visible: bool) -> None:
        self.visibility_changed.emit(is_visible)
        if self.space is not None:
            self.space.lie_above(is_visible and self._preferences.keep_above)
        elif self._floats and self._is_covered == is_visible:
            self._is_covered = not is_visible
            self._bar.setVisible(is_visible)

    # put somewhere by hand

    def drag(self, offset: QPoint) -> None:
        """The pointer has dragged a floating bar by ``offset`` since it was pressed."""
        if not self._floats:
            return
        if self._dragged_from is None:
            self._dragged_from, self._requested = self._bar.pos(), None
        self._dragged_to = self._dragged_from + offset
        if self.layer is None:
            self._bar.move(self._dragged_to)

    def drop(self) -> None:
        """Remember where the bar was put, for the screens that are there now.

        On a layer it moves only now: while a button is down, desktops differ in whether they tell of the pointer from
        where the bar is or from where it was.
        """
        if self._dragged_from is None:
            return
        self._dragged_from = None
        if self.layer is not None:
            self._move(self._dragged_to)
        self._save_position()

    def shift(self, offset: QPoint) -> None:
        """Move a floating bar by ``offset``, without dragging."""
        if self._floats:
            self._move(self._bar.pos() + offset)
            self._save_position()

    def _move(self, corner: QPoint) -> None:
        self._requested = None
        if self.layer is None:
            self._bar.move(corner)
        elif (screen := screen_named(self._preferences.screen)) is not None:
            self.layer.float_at(screen, QRect(corner, self._bar.size()), is_above=self._preferences.keep_above)

    def _save_position(self) -> None:
        self.positions_changed.emit(with_position(self._preferences.floating_places, self._bar.pos()))

    # the window and its geometry

    @property
    def _floats(self) -> bool:
        return self._preferences.placement is Placement.FLOATING

    @property
    def _keeps_space(self) -> bool:
        return self._preferences.placement is Placement.DOCKED and self._bar.isVisible()

    def _become_window(self) -> None:
        """Set the kind of window that the placement needs; a visible window is shown again."""
        if self.layer is not None:
            return
        self.release_space()  # what was reserved is another window's
        was_visible = self._bar.isVisible()
        is_dock = QGuiApplication.platformName() == "xcb" and not self._floats
        self._bar.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDock, is_dock)
        flags = Qt.WindowType.FramelessWindowHint
        if not is_dock:
            flags |= Qt.WindowType.Tool
        if not self._preferences.keep_above:
            flags |= Qt.WindowType.WindowStaysOnBottomHint
        elif not is_dock:  # a dock lies above the windows as it is; staying on top it would also cover full screen
            flags |= Qt.WindowType.WindowStaysOnTopHint
        self._bar.setWindowFlags(flags)
        if was_visible:
            self._bar.show()

    def _update_layer(self, layer: "BarLayer", screen: QScreen) -> None:
        preferences, is_above = self._preferences, self._preferences.keep_above
        if self._floats:
            layer.float_at(screen, self._floating_rect(screen), is_above=is_above)
        else:
            keeps_space = preferences.placement is Placement.DOCKED
            rect, edge, depth = self._layer_rect(screen), preferences.edge, self._depth
            layer.lie_at_edge(screen, rect, edge, depth, keeps_space=keeps_space, is_above=is_above)

    def _layer_rect(self, screen: QScreen) -> QRect:
        """Return where a bar at an edge is among all screens, as far as a Wayland desktop lets a window know."""
        edge, thickness = self._preferences.edge, _SLIVER if self._is_hidden else self._preferences.thickness
        return _beside(edge, self._depth * thickness, thickness, screen.geometry())

    def _show_elsewhere(self) -> None:
        """The screen that the bar was on is gone."""

        def show() -> None:
            self.update()
            self._bar.show()

        QTimer.singleShot(_UPDATE_AFTER, self, show)

    def _insets_on(self, screen: QScreen) -> Insets:
        """Return how far the desktop's panels reach into the screen where the bar is to lie."""
        if self.space is not None and self._keeps_space:  # the shell itself finds a place for it
            return Insets()
        edge, bar = self._preferences.edge, int(self._bar.winId())
        present = self._resting[2] if self._resting and self._resting[:2] == (edge, screen) else None
        return self._panels.insets(edge, screen, bar, present)

    def _edge_rect(self, screen: QScreen) -> QRect:
        """Return where the bar lies now, inside the panels; a bar behind no panel hides beyond the screen's edge."""
        edge, thickness, scale = self._preferences.edge, self._preferences.thickness, screen.devicePixelRatio()
        start, inset, end = (ceil(each / scale) for each in (self._insets.start, self._insets.edge, self._insets.end))
        margins = QMargins(0, start, 0, end) if edge.is_side else QMargins(start, 0, end, 0)
        area = screen.geometry().marginsRemoved(margins)
        is_beyond = self._is_hidden and not inset
        visible = inset + (_SLIVER if is_beyond else thickness) * (self._depth + 1)
        rect = _beside(edge, visible - thickness, thickness, area)
        self._show_sliver_alone(self._is_hidden and not is_beyond, rect)
        if not is_beyond:
            self._resting = edge, screen, _scaled(rect, screen)
        return rect

    def _show_sliver_alone(self, is_wanted: bool, rect: QRect) -> None:
        """Keep only a strip beside the panel of a bar that hides behind it: moved away, it would cover the panel."""
        if is_wanted:
            whole = QRect(0, 0, rect.width(), rect.height())
            self._bar.setMask(QRegion(_beside(self._preferences.edge, 0, _SLIVER, whole)))
        else:
            self._bar.clearMask()

    def _floating_rect(self, screen: QScreen) -> QRect:
        """Return where the bar was put on these screens, as far as it can be reached there; else below the top."""
        edges = screen.geometry()
        width = min(self._preferences.floating_width, edges.width())
        left, top = edges.left() + (edges.width() - width) // 2, edges.top() + _FLOATS_BELOW
        usual = QRect(left, top, width, self._preferences.height)
        if (position := position_in(self._preferences.floating_places)) is not None:
            rect = QRect(position, usual.size())
            if any(each.geometry().intersects(rect) for each in QGuiApplication.screens()):
                return rect
        return usual

    def _watch_screens(self) -> None:
        """Listen to changes of every screen; the application reports added and removed ones."""
        screens = set(QGuiApplication.screens())
        for screen in screens - self._watched:
            screen.geometryChanged.connect(self.update_soon)
            screen.logicalDotsPerInchChanged.connect(self.update_soon)
        self._watched = screens

    def _strut(self, screen: QScreen) -> dock_x11.Strut | None:
        if self._preferences.placement is not Placement.DOCKED:
            return None
        thickness = self._insets.edge + round(
            self._preferences.thickness * (self._depth + 1) * screen.devicePixelRatio()
        )
        monitors = [pixels_of(each) for each in QGuiApplication.screens()]
        return dock_x11.strut_for(self._preferences.edge, thickness, pixels_of(screen), monitors)


def _layer_of(bar: QWidget) -> "BarLayer | None":
    if QGuiApplication.platformName() != "wayland":
        return None
    from ticker.ui.bar.layer import layer_of  # noqa: PLC0415 - of no use elsewhere

    return layer_of(bar)


def _space_of(bar: QWidget) -> "ShellSpace | None":
    if QGuiApplication.platformName() != "windows":
        return None
    from ticker.ui.bar.shell_space import ShellSpace  # noqa: PLC0415 - likewise

    return ShellSpace(bar)


def screen_named(name: str) -> QScreen | None:
    """Return the screen of that name, else the primary one; None while there is none at all."""
    named = [each for each in QGuiApplication.screens() if each.name() == name]
    return named[0] if named else QGuiApplication.primaryScreen()


def _beside(edge: Edge, distance: int, thickness: int, area: QRect) -> QRect:
    """Return the part of ``area`` along its edge: ``thickness`` pixels deep, so far from the edge."""
    match edge:
        case Edge.TOP:
            return QRect(area.left(), area.top() + distance, area.width(), thickness)
        case Edge.BOTTOM:
            return QRect(area.left(), area.bottom() + 1 - distance - thickness, area.width(), thickness)
        case Edge.LEFT:
            return QRect(area.left() + distance, area.top(), thickness, area.height())
        case Edge.RIGHT:
            return QRect(area.right() + 1 - distance - thickness, area.top(), thickness, area.height())


def _scaled(rect: QRect, screen: QScreen) -> Rectangle:
    """Return a rectangle on ``screen`` in pixels of the root window."""
    corner, scale = screen.geometry().topLeft(), screen.devicePixelRatio()
    return Rectangle(
        corner.x() + round((rect.x() - corner.x()) * scale),
        corner.y() + round((rect.y() - corner.y()) * scale),
        round(rect.width() * scale),
        round(rect.height() * scale),
    )
