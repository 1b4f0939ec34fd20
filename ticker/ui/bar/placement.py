"""Where the bar lies: docked at an edge, over the windows, out of sight until it is wanted, or wherever it was put."""

import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ticker.desktop import dock_x11
from ticker.desktop.presence_x11 import FullScreenWatch
from ticker.desktop.rectangle import Rectangle
from ticker.preferences import Edge, Placement, Preferences
from ticker.ui.bar.visibility import BarVisibility

if TYPE_CHECKING:
    from ticker.desktop.dock_windows import AppBar

_SETTLE = 200  # milliseconds in which screens change in several steps
_WATCH_AFTER = 1000  # milliseconds the first headlines have for themselves
_AWAY_AFTER = 800  # milliseconds without the pointer until the bar goes away
_SLIVER = 2  # pixels of it that stay to be touched
_FLOATS_BELOW = 80  # pixels from the screen's top to a bar that floats for the first time
_MAX_REMEMBERED = 12  # sets of screens of which the place is remembered


class BarPlacement(QObject):
    """Moves ``bar``, a window, to where the preferences want it, and keeps its space there.

    ``is_in_use`` tells whether pointer or keyboard are at work on the bar, so that it must not go away.
    """

    out_of_sight = Signal(bool)  # nobody can see the bar
    places_changed = Signal(str)  # Preferences.floating_places after the bar was put somewhere

    def __init__(self, bar: QWidget, preferences: Preferences, is_in_use: Callable[[], bool]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._preferences = preferences
        self._is_in_use = is_in_use
        self._watched: set[QScreen] = set()
        self._depth = 0
        self._is_away = False
        self._is_covered = False
        self._app_bar: AppBar | None = None
        self._dragged_from: QPoint | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settling.timeout.connect(self.place)
        self._leaving = QTimer(self, singleShot=True, interval=_AWAY_AFTER)
        self._leaving.timeout.connect(self._go_away)
        self._unseen = BarVisibility(self, self._is_behind_full_screen)
        self._unseen.changed.connect(self._cover)
        QTimer.singleShot(_WATCH_AFTER, self, self._watch_for_eyes)
        self._become_window()

    def apply_preferences(self, preferences: Preferences) -> None:
        before, self._preferences = self._preferences, preferences
        if (before.placement is Placement.FLOATING) != self._floats:
            self._become_window()
        self._bar.setWindowOpacity(preferences.opacity / 100)
        if preferences.placement is Placement.AUTO_HIDE:
            self._leaving.start()
        elif self._is_away:
            self.come_back()
        self.place()

    def lie_beyond(self, depth: int) -> None:
        """Leave room for so many bars between this one and its edge, from the next placing on."""
        self._depth = depth

    def place(self) -> None:
        """Lie where the preferences say; on the primary screen where theirs is not there."""
        self._watch_screens()
        screen = self._wanted_screen()
        if screen is None:
            return
        self._bar.setScreen(screen)
        place = self._floating_place(screen) if self._floats else self._edge_place(screen)
        if QGuiApplication.platformName() == "xcb":
            dock_x11.reserve(int(self._bar.winId()), self._strut(screen))
        elif QGuiApplication.platformName() == "windows":
            place = self._reserve_on_windows(screen, place)
        self._bar.setGeometry(place)

    def place_soon(self) -> None:
        """Find the place anew: a screen came, went or changed."""
        self._settling.start()

    # out of sight and back

    def come_back(self) -> None:
        """The pointer touches the bar's edge, or the keyboard wants it."""
        self._leaving.stop()
        if self._is_away:
            self._is_away = False
            self.place()
            self.out_of_sight.emit(False)

    def leave_soon(self) -> None:
        """The pointer has left the bar."""
        if self._preferences.placement is Placement.AUTO_HIDE:
            self._leaving.start()

    def _go_away(self) -> None:
        if self._is_in_use():
            self._leaving.start()
        elif self._preferences.placement is Placement.AUTO_HIDE:
            self._is_away = True
            self.place()
            self.out_of_sight.emit(True)

    def _watch_for_eyes(self) -> None:
        """Learn when nobody sees the bar: nothing is painted for nobody."""
        if QGuiApplication.platformName() == "xcb":
            self._unseen.watch_windows()
        if sys.platform.startswith("linux"):
            self._unseen.watch_lock()

    def _is_behind_full_screen(self, watch: FullScreenWatch) -> bool:
        # A floating bar stays on top: not behind the film but in it, wherever the two lie in the order of windows.
        above = 0 if self._floats else int(self._bar.winId())
        return watch.covers(above, _in_pixels(self._bar.screen()))

    def _cover(self, is_unseen: bool) -> None:
        self.out_of_sight.emit(is_unseen)
        if self._floats and self._is_covered != is_unseen:
            self._is_covered = is_unseen
            self._bar.setVisible(not is_unseen)

    # put somewhere by hand

    def drag(self, offset: QPoint) -> None:
        """The pointer has dragged a floating bar by ``offset`` since it was pressed."""
        if not self._floats:
            return
        if self._dragged_from is None:
            self._dragged_from = self._bar.pos()
        self._bar.move(self._dragged_from + offset)

    def drop(self) -> None:
        """Remember where the bar was put, for the screens that are there now."""
        if self._dragged_from is None:
            return
        self._dragged_from = None
        self._remember_place()

    def shift(self, offset: QPoint) -> None:
        """Move a floating bar by ``offset``, for those who do not drag."""
        if self._floats:
            self._bar.move(self._bar.pos() + offset)
            self._remember_place()

    def _remember_place(self) -> None:
        places = _read_places(self._preferences.floating_places)
        places.pop(_screens_key(), None)
        places[_screens_key()] = [self._bar.x(), self._bar.y()]
        kept = dict(list(places.items())[-_MAX_REMEMBERED:])
        self.places_changed.emit(json.dumps(kept))

    # the window and its place

    @property
    def _floats(self) -> bool:
        return self._preferences.placement is Placement.FLOATING

    def _become_window(self) -> None:
        """Be the kind of window the placement takes; a shown window is shown again as the new one."""
        was_visible = self._bar.isVisible()
        is_dock = QGuiApplication.platformName() == "xcb" and not self._floats
        self._bar.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDock, is_dock)
        flags = Qt.WindowType.FramelessWindowHint
        if not is_dock:  # a dock lies above the windows as it is; staying on top it would also cover full screen
            flags |= Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.Tool
        self._bar.setWindowFlags(flags)
        if was_visible:
            self._bar.show()

    def _edge_place(self, screen: QScreen) -> QRect:
        edges, height = screen.geometry(), self._preferences.height
        seen = (_SLIVER if self._is_away else height) * (self._depth + 1)
        if self._preferences.edge is Edge.TOP:
            return QRect(edges.left(), edges.top() + seen - height, edges.width(), height)
        return QRect(edges.left(), edges.bottom() + 1 - seen, edges.width(), height)

    def _floating_place(self, screen: QScreen) -> QRect:
        """Return where the bar was put on these screens, as far as it can be reached there; else below the top."""
        edges = screen.geometry()
        width = min(self._preferences.floating_width, edges.width())
        place = QRect(edges.left() + (edges.width() - width) // 2, edges.top() + _FLOATS_BELOW, width, 0)
        place.setHeight(self._preferences.height)
        put = _read_places(self._preferences.floating_places).get(_screens_key())
        if put:
            there = place.translated(QPoint(*put) - place.topLeft())
            if any(each.geometry().intersects(there) for each in QGuiApplication.screens()):
                return there
        return place

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
        if self._preferences.placement is not Placement.DOCKED:
            return None
        thickness = round(self._preferences.height * (self._depth + 1) * screen.devicePixelRatio())
        monitors = [_in_pixels(each) for each in QGuiApplication.screens()]
        return dock_x11.strut_for(self._preferences.edge, thickness, _in_pixels(screen), monitors)

    def _reserve_on_windows(self, screen: QScreen, place: QRect) -> QRect:
        from ticker.desktop.dock_windows import AppBar  # noqa: PLC0415 - of no use elsewhere

        if self._app_bar is None:
            self._app_bar = AppBar(int(self._bar.winId()))
        if self._preferences.placement is not Placement.DOCKED:
            self._app_bar.release()
            return place
        scale = screen.devicePixelRatio()
        granted = self._app_bar.reserve(self._preferences.edge, round(place.height() * scale), _in_pixels(screen))
        below_top = round((granted.y - screen.geometry().y()) / scale)
        return QRect(place.left(), screen.geometry().y() + below_top, place.width(), place.height())


def _in_pixels(screen: QScreen) -> Rectangle:
    """Return a screen in pixels of the root window: Qt scales the size of a screen and not its corner."""
    edges, scale = screen.geometry(), screen.devicePixelRatio()
    return Rectangle(edges.x(), edges.y(), round(edges.width() * scale), round(edges.height() * scale))


def _screens_key() -> str:
    """Return a name for the screens that are there now: at the office the bar lies elsewhere than at home."""
    return "|".join(
        sorted(f"{each.name()} {each.size().width()}x{each.size().height()}" for each in QGuiApplication.screens())
    )


def _read_places(text: str) -> dict[str, list[int]]:
    try:
        places = json.loads(text or "{}")
    except ValueError:
        return {}
    return {
        key: put
        for key, put in (places.items() if isinstance(places, dict) else ())
        if isinstance(put, list) and len(put) == 2 and all(isinstance(each, int) for each in put)
    }
