"""Other programs' panels on X11: the space they reserve at the edges of the screen, and changes of it.

Panels say what they keep in ``_NET_WM_STRUT_PARTIAL`` or the older ``_NET_WM_STRUT`` (Extended Window Manager Hints
1.5, "Application Window Properties"), in physical pixels from an edge of the root window.
"""

from collections.abc import Collection, Sequence

from ticker.desktop.dock_x11 import BAR_PROPERTY, EDGES
from ticker.desktop.rectangle import Rectangle
from ticker.desktop.xcb import SHOWN_OR_HIDDEN, Connection
from ticker.preferences import Edge
from ticker.quick_dataclass import dataclass

_CLIENTS, _PARTIAL, _WHOLE, _TYPE = "_NET_CLIENT_LIST", "_NET_WM_STRUT_PARTIAL", "_NET_WM_STRUT", "_NET_WM_WINDOW_TYPE"
_WORK_AREA = "_NET_WORKAREA"
_FAR = 0xFFFFFFFF  # the end of a strut that says none: the whole edge
_LARGEST_GAP = 2  # times the space that a panel keeps
_NOWHERE = Rectangle(0, 0, 0, 0)
_LARGEST_SHARE = 2  # a panel that keeps more than half of a monitor is a mistake, and not heeded


@dataclass(frozen=True, slots=True)
class Panel:
    """A window that reserves space at an edge. ``strut`` has the twelve numbers of ``_NET_WM_STRUT_PARTIAL``."""

    window: int
    rectangle: Rectangle
    strut: tuple[int, ...]
    is_bar: bool = False  # a bar of this program, of another profile

    def transposed(self) -> "Panel":
        """Return the panel where x and y change places."""
        left, right, top, bottom, *ranges = self.strut
        strut = (top, bottom, left, right, *ranges[4:], *ranges[:4])
        return Panel(self.window, self.rectangle.transposed(), strut, self.is_bar)


@dataclass(frozen=True, slots=True)
class Insets:
    """How far panels reach into a monitor, in pixels: from the bar's edge, and from where the bar starts and ends.

    A bar at the top or bottom starts at the left, one at a side at the top.
    """

    edge: int = 0
    start: int = 0
    end: int = 0


class PanelWatch:
    """Watches the panels of a desktop. Raises OSError if there is no X server.

    ``fileno`` becomes readable when something may have changed; then ask ``has_changed``.
    """

    def __init__(self) -> None:
        self._connection = Connection()
        self._watched: set[int] = set()
        self._ordinary: set[int] = set()  # windows that are no panels: a title changes often, and is of no interest
        self._managed: set[int] = set()  # windows on the root window that the window manager has to do with
        self._connection.watch_properties(self._connection.root)

    def close(self) -> None:
        self._connection.close()

    def fileno(self) -> int:
        return self._connection.fileno()

    def has_changed(self) -> bool:
        """Return whether panels may have been added, removed or changed since the last call."""
        connection = self._connection
        heeded = {connection.atom(_PARTIAL), connection.atom(_WHOLE), SHOWN_OR_HIDDEN}
        clients = (connection.root, connection.atom(_CLIENTS))
        return any(change == clients or change[1] in heeded for change in connection.changed_properties())

    def panels(self, own_windows: Collection[int]) -> tuple[Panel, ...]:
        """Return the panels there are now, without the windows of this process."""
        clients = self._connection.numbers(self._connection.root, _CLIENTS)
        windows = (*clients, *self._unmanaged(clients))
        self._watched.intersection_update(windows)
        self._ordinary.intersection_update(clients)
        found = (self._panel(each) for each in windows if each not in self._ordinary and each not in own_windows)
        return tuple(panel for panel in found if panel is not None)

    def _unmanaged(self, clients: Collection[int]) -> list[int]:
        """Return the windows that the window manager leaves alone: awesome's own panel, xmobar and lemonbar are such.

        No window manager lists them.
        """
        children = self._connection.children()
        self._managed.intersection_update(children)
        others = [each for each in children if each not in self._managed and each not in clients]
        found = {each: self._connection.attributes(each) for each in others}
        self._managed.update(each for each, its in found.items() if not its.bypasses_manager)
        return [each for each, its in found.items() if its.bypasses_manager and its.is_shown]

    def root(self) -> Rectangle:
        """Return the rectangle of all monitors together."""
        return self._connection.rectangle(self._connection.root) or Rectangle(0, 0, 0, 0)

    def unlisted_inset(self, edge: Edge, monitor: Rectangle, *, is_primary: bool) -> int:
        """Return how far a panel that is part of the window manager, and so no client of it, reaches in from ``edge``.

        The work area tells of it, where panels that are clients keep less. A bar has to ask before it keeps space at
        this edge itself.
        """
        connection, root = self._connection, self.root()
        area = self._work_area(monitor, is_primary=is_primary)
        if area is None:
            return 0
        clients = connection.numbers(connection.root, _CLIENTS)
        struts = (_complete(connection.numbers(each, _PARTIAL) or connection.numbers(each, _WHOLE)) for each in clients)
        panels = [Panel(0, _NOWHERE, each) for each in struts if each is not None]
        inset = _margins(area, monitor)[EDGES.index(edge)]
        length = monitor.width if edge.is_side else monitor.height
        is_for_all = area.width > monitor.width or area.height > monitor.height
        known = insets(panels, edge, root if is_for_all else monitor, root).edge
        is_unlisted = known < inset <= length // _LARGEST_SHARE
        return inset if is_unlisted else 0

    def _work_area(self, monitor: Rectangle, *, is_primary: bool) -> Rectangle | None:
        """Return what the window manager leaves of a monitor; None if it does not say.

        GNOME and Cinnamon tell of each monitor. Elsewhere there is one area for all of them, and the window manager's
        panel is taken to lie on the primary one.
        """
        connection = self._connection
        desktop = next(iter(connection.numbers(connection.root, "_NET_CURRENT_DESKTOP")), 0)
        for area in _rectangles(connection.numbers(connection.root, f"_GTK_WORKAREAS_D{desktop}")):
            if area.overlaps(monitor):
                return area
        areas = _rectangles(connection.numbers(connection.root, _WORK_AREA)) if is_primary else []
        return next(iter(areas[desktop:] or areas), None)

    def _panel(self, window: int) -> Panel | None:
        connection = self._connection
        strut = _complete(connection.numbers(window, _PARTIAL) or connection.numbers(window, _WHOLE))
        if strut is None and connection.atom("_NET_WM_WINDOW_TYPE_DOCK") not in connection.numbers(window, _TYPE):
            self._ordinary.add(window)
            return None
        if window not in self._watched:  # one without space may keep some later
            self._watched.add(window)
            connection.watch_panel(window)
        rectangle = connection.rectangle(window)
        if strut is None or rectangle is None:
            return None
        strut = _with_extent(strut, rectangle)
        return Panel(window, rectangle, strut, is_bar=bool(connection.numbers(window, BAR_PROPERTY)))


def insets(
    panels: Collection[Panel],
    edge: Edge,
    monitor: Rectangle,
    root: Rectangle,
    bar: int = 0,
    present: Rectangle | None = None,
) -> Insets:
    """Return how far ``panels`` reach into ``monitor`` if a bar on ``edge`` has to keep clear of them.

    ``bar`` is the bar's window and ``present`` where it lies now, None if it is not on this edge yet. Whoever lies
    further inside has made room for the bar; the bar does not give way to it in turn.
    """
    if edge.is_side:
        return insets(
            [each.transposed() for each in panels],
            edge.transposed,
            monitor.transposed(),
            root.transposed(),
            bar,
            present and present.transposed(),
        )
    near = [each for each in panels if _reach(each, edge, monitor, root) and not _is_inside(each, edge, bar, present)]
    inset = max((_reach(each, edge, monitor, root) for each in near), default=0)
    line = _line(edge, monitor, inset)
    sides = (_side_reaches(each, monitor, root, line) for each in panels)
    left, right = zip(*sides, strict=True) if panels else ((0,), (0,))
    return Insets(inset, max(left), max(right))


def _complete(strut: tuple[int, ...]) -> tuple[int, ...] | None:
    """Return the twelve numbers of a strut, from the four of the older kind too; None if no space is kept."""
    if len(strut) < 4 or not any(strut[:4]):
        return None
    return strut[:12] if len(strut) >= 12 else (*strut[:4], 0, _FAR, 0, _FAR, 0, _FAR, 0, _FAR)


def _with_extent(strut: tuple[int, ...], panel: Rectangle) -> tuple[int, ...]:
    """Return a strut along the whole panel where it says none: awesome's has only zeros there."""
    if any(strut[4:]):
        return strut
    across, along = (panel.y, panel.y + panel.height - 1), (panel.x, panel.x + panel.width - 1)
    return (*strut[:4], *across, *across, *along, *along)


def _rectangles(numbers: Sequence[int]) -> list[Rectangle]:
    return [Rectangle(*numbers[at : at + 4]) for at in range(0, len(numbers) - 3, 4)]


def _margins(area: Rectangle, monitor: Rectangle) -> tuple[int, int, int, int]:
    """Return how far ``area`` is from the left, right, top and bottom of ``monitor``; 0 where it reaches beyond."""
    right, bottom = monitor.x + monitor.width, monitor.y + monitor.height
    left, top = max(0, area.x - monitor.x), max(0, area.y - monitor.y)
    return left, max(0, right - area.x - area.width), top, max(0, bottom - area.y - area.height)


def _reach(panel: Panel, edge: Edge, monitor: Rectangle, root: Rectangle) -> int:
    """Return how many pixels of ``monitor`` a panel keeps at its top or bottom."""
    if edge is Edge.TOP:
        depth, start, end = panel.strut[2] - monitor.y, *panel.strut[8:10]
    else:
        below = root.y + root.height - monitor.y - monitor.height
        depth, start, end = panel.strut[3] - below, *panel.strut[10:12]
    touches = start < monitor.x + monitor.width and end >= monitor.x
    depth = _with_gap(depth, panel.rectangle, edge, monitor)
    return depth if touches and 0 < depth <= monitor.height // _LARGEST_SHARE else 0


def _with_gap(depth: int, panel: Rectangle, edge: Edge, monitor: Rectangle) -> int:
    """Return how far a panel reaches with the gap it may have: Plasma's floats, and keeps space as if it did not.

    A window much larger than the space it keeps is a dock with room for its effects, and may be covered.
    """
    if not panel.overlaps(monitor):
        return depth
    bottom = monitor.y + monitor.height
    extent = panel.y + panel.height - monitor.y if edge is Edge.TOP else bottom - panel.y
    is_at_edge = panel.y <= monitor.y if edge is Edge.TOP else panel.y + panel.height >= bottom
    return extent if is_at_edge and depth < extent <= _LARGEST_GAP * depth else depth


def _is_inside(panel: Panel, edge: Edge, bar: int, present: Rectangle | None) -> bool:
    """Return whether a panel lies further from the edge than the bar does now."""
    if present is None:
        return False
    its, ours = panel.rectangle, present
    if edge is Edge.TOP:
        its_near, our_near, our_far = its.y, ours.y, ours.y + ours.height
    else:
        its_near, our_near, our_far = -its.y - its.height, -ours.y - ours.height, -ours.y
    if panel.is_bar:  # both give way: the one that was there first stays, else the one with the lower number
        return (its_near, panel.window) > (our_near, bar)
    return its_near >= our_far


def _line(edge: Edge, monitor: Rectangle, inset: int) -> int:
    """Return the first row of pixels that a bar on ``edge`` covers."""
    return monitor.y + inset if edge is Edge.TOP else monitor.y + monitor.height - 1 - inset


def _side_reaches(panel: Panel, monitor: Rectangle, root: Rectangle, line: int) -> tuple[int, int]:
    """Return how many pixels a panel at the left and at the right takes from a row of a monitor's pixels."""
    left, right = panel.strut[:2]
    beyond = root.x + root.width - monitor.x - monitor.width
    most = monitor.width // _LARGEST_SHARE
    reaches = (left - monitor.x, *panel.strut[4:6]), (right - beyond, *panel.strut[6:8])
    from_left, from_right = (
        depth if 0 < depth <= most and start <= line <= end else 0 for depth, start, end in reaches
    )
    return from_left, from_right
