"""The bar as a surface on a layer of a Wayland desktop, and its menus, card and notices as popups over it.

Qt gives these windows no role of its own (``session.prepare`` has seen to that); each gets its own before it is shown
and loses it before it is hidden.
"""

import logging
import os
from functools import cache
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QNativeInterface, QScreen, QWindow
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ticker.desktop import session
from ticker.desktop.layer_shell import Anchor, Keyboard, LayerPlace, LayerShell, LayerSurface, Margins, Popup
from ticker.desktop.rectangle import Rectangle
from ticker.desktop.wayland import is_surface
from ticker.preferences import Edge

log = logging.getLogger(__name__)

Role = TypeVar("Role", LayerSurface, Popup)

_ANCHORS = {
    Edge.TOP: Anchor.TOP | Anchor.LEFT | Anchor.RIGHT,
    Edge.BOTTOM: Anchor.BOTTOM | Anchor.LEFT | Anchor.RIGHT,
    Edge.LEFT: Anchor.LEFT | Anchor.TOP | Anchor.BOTTOM,
    Edge.RIGHT: Anchor.RIGHT | Anchor.TOP | Anchor.BOTTOM,
}
_KEYBOARD_AFTER = 400  # milliseconds in which a compositor shows a surface, or gives it the keyboard
_KEYBOARD_FOR = 10_000  # milliseconds without a step from headline to headline


class _Surface(QObject, Generic[Role]):
    """The surface of a window, and the popups over it. Its role ends when the window is hidden."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.role: Role | None = None
        self.window: QWindow | None = None
        self._widget = widget
        self._popups: dict[int, LayerPopup] = {}  # over it, by the id of the object

    def prepare(self) -> int:
        """Return the wl_surface, which is to get a role. Raises OSError if Qt has none to give."""
        surface = _surface_of(self._widget)
        window = self._widget.windowHandle()
        if window is not self.window:
            self.window = window
            window.visibleChanged.connect(self._end_when_hidden)
        return surface

    def add_popup(self, popup: "LayerPopup") -> None:
        """Have a popup end before this does: sway 1.10 crashes where the surface below a popup goes first."""
        key = id(popup)
        self._popups[key] = popup
        popup.destroyed.connect(lambda: self._popups.pop(key, None))

    def dismiss_popups(self) -> None:
        for popup in tuple(self._popups.values()):
            popup.dismiss()

    def _end_when_hidden(self, is_visible: bool) -> None:
        if not is_visible and self.role is not None:
            self.dismiss_popups()
            role, self.role = self.role, None
            role.end()


class BarLayer(QObject):
    """The role of one bar's window. It takes effect each time the bar is shown."""

    closed = Signal()  # the screen is gone; the bar is hidden
    refused = Signal()  # the compositor does not let the bar be here: it is not shown

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._surface = _Surface[LayerSurface](bar)
        self._place: LayerPlace | None = None
        self._screen: QScreen | None = None
        self._corner = QPoint()  # of the bar among all screens, as far as it can be known
        self._is_screen_gone = False
        self._scale = 0.0  # at which the bar is shown
        self._keyboard = Keyboard.NONE
        self._wants_keyboard = False
        self._insists = False
        self._keyboard_timer = QTimer(self, singleShot=True)
        self._keyboard_timer.timeout.connect(self._settle_keyboard)
        # Whether "on demand" is at a click; None while unknown. sway 1.7 and KWin give the keyboard at once.
        self._gives_on_demand = False if shell().is_kwin else None
        self._trial_timer = QTimer(self, singleShot=True, interval=_KEYBOARD_AFTER)
        self._trial_timer.timeout.connect(lambda: self._end_trial(gives_on_demand=True))
        bar.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.BypassWindowManagerHint
        )
        bar.installEventFilter(self)

    @property
    def surface(self) -> LayerSurface | None:
        """The role, for popups over it; None while the bar is hidden."""
        return self._surface.role

    def lie_at_edge(
        self, screen: QScreen, rect: QRect, edge: Edge, depth: int, *, keeps_space: bool, is_above: bool
    ) -> None:
        """Move to an edge of ``screen``, with ``depth`` bars between the edge and this one.

        ``rect`` is where that is among all screens, as far as it can be known. The desktop stacks bars that keep their
        space by itself.
        """
        thickness = rect.width() if edge.is_side else rect.height()
        width, height = (thickness, 0) if edge.is_side else (0, thickness)
        if keeps_space:
            place = LayerPlace(_ANCHORS[edge], width, height, zone=thickness, is_above=is_above)
        else:
            margins = Margins(*(depth * thickness,) * 4)  # those of edges it does not lie on count for nothing
            place = LayerPlace(_ANCHORS[edge], width, height, margins=margins, is_above=is_above)
        self._lie(screen, place, rect.topLeft())

    def float_at(self, screen: QScreen, rect: QRect, *, is_above: bool) -> None:
        """Move to ``rect`` in the coordinates of all screens, on ``screen``."""
        offset = rect.topLeft() - screen.geometry().topLeft()
        margins = Margins(top=offset.y(), left=offset.x())
        anchor = Anchor.TOP | Anchor.LEFT
        self._lie(
            screen, LayerPlace(anchor, rect.width(), rect.height(), -1, margins, is_above=is_above), rect.topLeft()
        )

    def show_over(self, widget: QWidget) -> None:
        """Let a card or notice of the bar be shown over it."""
        LayerPopup(widget, self)

    def open_over(self, menu: QMenu) -> None:
        """Let a menu of the bar, and the menus in it, open over it."""
        _menu_over(self, menu)

    def add_popup(self, popup: "LayerPopup") -> None:
        """Have a popup end before this does."""
        self._surface.add_popup(popup)

    def _lie(self, screen: QScreen, place: LayerPlace, corner: QPoint) -> None:
        if not screen.name():
            return  # stands in for a screen while there is none
        is_elsewhere = screen is not self._screen
        self._screen, self._place, self._corner = screen, place, corner
        if self.surface is not None and is_elsewhere:
            self._map_again()
        elif self.surface is not None:
            self.surface.place(place, self._keyboard)
            self._bar.move(corner)

    @property
    def corner(self) -> QPoint:
        return self._bar.pos()

    def request_focus(self) -> None:
        """Take the keyboard focus as soon as possible, without a click."""
        if self._place is None or self.surface is None or self._is_active:
            return
        self._wants_keyboard, self._insists = True, False
        self._set_keyboard(Keyboard.EXCLUSIVE)
        self._keyboard_timer.start(_KEYBOARD_AFTER)

    def keep_keyboard(self, is_in_use: bool) -> None:
        """Keep the requested keyboard focus for a while longer, or give it back."""
        if not is_in_use:
            self.release_keyboard()
        elif self._keyboard is Keyboard.EXCLUSIVE:
            self._keyboard_timer.start(_KEYBOARD_FOR)

    def release_keyboard(self) -> None:
        """Let other windows have the keyboard, and a click give it to the bar.

        sway and labwc take it away at this and give it back to the window that had it before.
        """
        self._wants_keyboard = False
        if self._keyboard is Keyboard.EXCLUSIVE and shell().is_kwin:
            QTimer.singleShot(_KEYBOARD_AFTER, self, self._give_keyboard_back)
        self._set_keyboard(Keyboard.ON_DEMAND if self._gives_on_demand is not False else Keyboard.NONE)

    def lend_keyboard(self) -> bool:
        """Take the keyboard for a menu that is about to open, and return whether ``release_keyboard`` has to follow.

        A menu gets the keys of the surface below it. Where a click gives that none, a menu that was opened with the
        mouse could not be closed with Escape. KWin gives the keys to the menu itself.
        """
        if self._gives_on_demand is not False or shell().is_kwin or self._keyboard is Keyboard.EXCLUSIVE:
            return False
        self._set_keyboard(Keyboard.EXCLUSIVE)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._bar:
            if event.type() == QEvent.Type.Show:
                self._begin()
            elif event.type() == QEvent.Type.DevicePixelRatioChange:
                self._follow_scale()
            elif event.type() == QEvent.Type.WindowActivate:
                self._check_keyboard()
        return False

    def _begin(self) -> None:
        if self.surface is not None or self._place is None or self._screen is None:
            return
        self._is_screen_gone = False
        try:
            surface = self._surface.prepare()
            window = self._bar.windowHandle()
            window.setScreen(self._screen)
            self._scale = window.devicePixelRatio()
            # Compositors give the keyboard to a surface that may have it when it is shown.
            self._keyboard = Keyboard.ON_DEMAND if self._wants_keyboard else Keyboard.NONE
            self._keyboard_timer.start(_KEYBOARD_AFTER)
            self._surface.role = shell().make_surface(
                surface,
                self._screen.name(),
                self._place,
                self._keyboard,
                configured=self._take_size,
                closed=self._close_soon,
            )
        except OSError as error:
            log.warning("no layer for the bar: %s", error)
            if not self._is_screen_gone:
                QTimer.singleShot(0, self, self.refused.emit)

    def _take_size(self, width: int, height: int) -> None:
        self._bar.setGeometry(self._corner.x(), self._corner.y(), width, height)

    def _follow_scale(self) -> None:
        """The screen's scale has changed: Qt (6.11) tells the compositor only of windows with a role of its own."""
        if self.surface is not None and self._bar.devicePixelRatioF() != self._scale:
            QTimer.singleShot(0, self, self._map_again)

    def _close_soon(self) -> None:
        self._is_screen_gone = True
        QTimer.singleShot(0, self, self._close)

    def _close(self) -> None:
        self._bar.hide()
        self.closed.emit()

    @property
    def _is_active(self) -> bool:
        window = self._surface.window
        return window is not None and window.isActive()

    def _settle_keyboard(self) -> None:
        """The keyboard has come or not: KDE gives it to a surface only when that is shown."""
        if self._wants_keyboard and not self._is_active and not self._insists:
            self._insists = True
            self._map_again()
        elif self._wants_keyboard and self._is_active:
            self._wants_keyboard = False
            self._keyboard_timer.start(_KEYBOARD_FOR)
        else:
            self.release_keyboard()

    def _check_keyboard(self) -> None:
        """The keyboard has come, which it must not while that is on trial: nobody has clicked."""
        if self._trial_timer.isActive():
            log.info("this desktop gives the bar the keyboard without a click, so a click gives it none")
            self._end_trial(gives_on_demand=False)
            self.release_keyboard()

    def _end_trial(self, *, gives_on_demand: bool) -> None:
        self._trial_timer.stop()
        self._gives_on_demand = gives_on_demand

    def _give_keyboard_back(self) -> None:
        """KWin gives the keyboard to another window only when this one goes, or when that is clicked."""
        if self._is_active and not self._wants_keyboard and QApplication.activePopupWidget() is None:
            self._map_again()

    def _set_keyboard(self, keyboard: Keyboard) -> None:
        if keyboard is not self._keyboard and self.surface is not None and self._place is not None:
            self._keyboard = keyboard
            self.surface.place(self._place, keyboard)
            if keyboard is Keyboard.ON_DEMAND and self._gives_on_demand is None:
                self._trial_timer.start()

    def _map_again(self) -> None:
        self._bar.hide()
        self._bar.show()


class LayerPopup(QObject):
    """The role of a small window over the bar, each time it is shown. ``over`` is the bar's layer, or a popup."""

    def __init__(self, widget: QWidget, over: "BarLayer | LayerPopup", *, grabs: bool = False) -> None:
        super().__init__(widget)
        self._widget = widget
        self._over = over
        self._grabs = grabs
        self._surface = _Surface[Popup](widget)
        self._borrowed_from: BarLayer | None = None  # the keyboard
        over.add_popup(self)
        widget.setWindowFlag(Qt.WindowType.BypassWindowManagerHint, True)
        widget.installEventFilter(self)

    @property
    def surface(self) -> Popup | None:
        return self._surface.role

    @property
    def corner(self) -> QPoint:
        return self._widget.pos()

    def add_popup(self, popup: "LayerPopup") -> None:
        """Have a popup over this one end before this does."""
        self._surface.add_popup(popup)

    def dismiss(self) -> None:
        """Hide it, and what lies over it."""
        self._surface.dismiss_popups()
        self._widget.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget and event.type() == QEvent.Type.Show:
            self._begin()
        elif watched is self._widget and event.type() == QEvent.Type.Hide:
            self._return_keyboard()
        return False

    def _return_keyboard(self) -> None:
        lender, self._borrowed_from = self._borrowed_from, None
        if lender is not None:
            lender.release_keyboard()

    def _begin(self) -> None:
        over = self._over.surface
        if self.surface is not None or over is None:
            return
        if self._grabs and isinstance(self._over, BarLayer) and self._over.lend_keyboard():
            self._borrowed_from = self._over
        try:
            self._surface.role = shell().make_popup(
                self._surface.prepare(),
                over,
                self._rectangle(),
                grab=_grab() if self._grabs else None,
                done=lambda: QTimer.singleShot(0, self._widget, self._widget.close),
            )
        except OSError as error:
            log.warning("no popup over the bar: %s", error)
            QTimer.singleShot(0, self._widget, self._widget.close)  # nobody sees it

    def _rectangle(self) -> Rectangle:
        """Return where the popup is to lie, from the corner of what it lies over."""
        rect = self._widget.geometry().translated(-self._over.corner)
        return Rectangle(rect.x(), rect.y(), rect.width(), rect.height())


def _menu_over(over: "BarLayer | LayerPopup", menu: QMenu) -> None:
    its_own = LayerPopup(menu, over, grabs=True)
    for action in menu.actions():
        if (inner := action.menu()) is not None:
            _menu_over(its_own, inner)  # type: ignore[arg-type]


def layer_of(bar: QWidget) -> BarLayer | None:
    """Return a layer for the bar, on Wayland; None without the layer shell, and where Qt cannot reach it."""
    if not session.uses_layers(os.environ):
        return None
    try:
        shell()
    except OSError as error:
        log.info("no layer shell: %s", error)
        return None
    return BarLayer(bar)


@cache
def shell() -> LayerShell:
    """Return the session's layer shell. Raises OSError if there is none, or where Qt (before 6.10) hides it."""
    return LayerShell(_native().display())


def _native() -> "QNativeInterface.QWaylandApplication":  # which Qt has since 6.10
    try:
        native = QGuiApplication.instance().nativeInterface()  # type: ignore[union-attr]
    except AttributeError as error:
        raise OSError("this Qt does not tell of its Wayland connection") from error
    if not hasattr(QNativeInterface, "QWaylandApplication"):
        raise OSError("this Qt does not tell of its Wayland connection")
    if not isinstance(native, QNativeInterface.QWaylandApplication):
        raise OSError("Qt is not connected to a Wayland display")
    return native


def _grab() -> tuple[int, int] | None:
    """Return the seat and the serial of the user's last action; None if there was none."""
    native = _native()
    seat, serial = native.lastInputSeat() or native.seat(), native.lastInputSerial()
    return (seat, serial) if seat and serial else None


def _surface_of(widget: QWidget) -> int:
    """Return the wl_surface of a window that is about to be shown. Raises OSError if Qt has none to give."""
    widget.winId()
    window = widget.windowHandle()
    if not is_surface(int(window.winId())):
        window.destroy()
        window.create()
    surface = int(window.winId())
    if not is_surface(surface):
        raise OSError("this Qt does not tell of its surfaces")
    return surface
