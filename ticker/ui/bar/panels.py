"""Keeps the bar clear of panels on X11 and of the taskbar on Windows; elsewhere the desktop does this."""

from dataclasses import replace

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from ticker.desktop.panels_x11 import Insets, PanelWatch, insets
from ticker.desktop.rectangle import Rectangle
from ticker.preferences import Edge

_SETTLED_AFTER = 200  # milliseconds in which a panel comes, reserves its space and moves

# How far panels of the window manager's own reach in at an edge, as the first bar has found them: on the primary
# monitor, or on another one.
_unlisted: dict[tuple[Edge, bool, Rectangle], int] = {}


class Panels(QObject):
    """The panels around one bar. Panels that hide reserve no space, and are not counted."""

    changed = Signal()  # a panel may have come, gone or changed its size

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watch: PanelWatch | None = None
        if QGuiApplication.platformName() != "xcb":
            return
        try:
            self._watch = PanelWatch()
        except OSError:
            return
        self.destroyed.connect(self._watch.close)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED_AFTER)
        self._timer.timeout.connect(self.changed)
        self._notifier = QSocketNotifier(self._watch.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take_events)

    def insets(self, edge: Edge, screen: QScreen, bar: int, present: Rectangle | None) -> Insets:
        """Return how far panels reach into ``screen``, in physical pixels; see ``panels_x11.insets``."""
        if QGuiApplication.platformName() == "windows":
            from ticker.desktop import dock_windows  # noqa: PLC0415 - of no use elsewhere

            return dock_windows.insets(edge, pixels_of(screen))
        if self._watch is None:
            return Insets()
        own = {int(each.winId()) for each in QGuiApplication.topLevelWindows() if each.isVisible()} | {bar}
        monitor, root = pixels_of(screen), self._watch.root()
        found = insets(self._watch.panels(own), edge, monitor, root, bar, present)
        return replace(found, edge=max(found.edge, self._unlisted_inset(self._watch, edge, screen)))

    def _unlisted_inset(self, watch: PanelWatch, edge: Edge, screen: QScreen) -> int:
        """Return how far a panel of the window manager's own reaches in, as it was before a bar kept space there.

        Once one does, that hides the panel's own space: after the screens have changed, what was found before counts.
        """
        monitor, is_primary = pixels_of(screen), screen is QGuiApplication.primaryScreen()
        key = edge, is_primary, monitor
        if key not in _unlisted:
            before = max((inset for known, inset in _unlisted.items() if known[0] is edge), default=0)
            _unlisted[key] = watch.unlisted_inset(edge, monitor, is_primary=is_primary) or before
        return _unlisted[key]

    def _take_events(self) -> None:
        if self._watch is not None and self._watch.has_changed():
            self._timer.start()


def free_edge(preferred: Edge) -> Edge:
    """Return the edge of the primary screen on which no panel lies; ``preferred`` if both are alike."""
    if not QGuiApplication.screens():
        return preferred
    screen, owner = QGuiApplication.primaryScreen(), QObject()
    panels = Panels(owner)
    other = Edge.BOTTOM if preferred is Edge.TOP else Edge.TOP
    is_taken, is_other_taken = (panels.insets(edge, screen, 0, None).edge > 0 for edge in (preferred, other))
    return other if is_taken and not is_other_taken else preferred


def pixels_of(screen: QScreen) -> Rectangle:
    """Return a screen in pixels of the root window: Qt scales the size of a screen and not its corner."""
    edges, scale = screen.geometry(), screen.devicePixelRatio()
    return Rectangle(edges.x(), edges.y(), round(edges.width() * scale), round(edges.height() * scale))
