"""Reserve the bar's space on an X11 desktop, so that maximized windows do not cover it.

The window manager reads ``_NET_WM_STRUT_PARTIAL`` (Extended Window Manager Hints 1.5, "Application Window
Properties"): the strip of the root window, in physical pixels from one of its edges, that a window keeps for itself.
Qt sets the window's type and never a strut, so it is written here.
"""

from collections.abc import Sequence
from dataclasses import replace

from ticker.desktop.rectangle import Rectangle
from ticker.desktop.xcb import Connection
from ticker.preferences import Edge
from ticker.quick_dataclass import dataclass

BAR_PROPERTY = "_OFF_THE_WIRE_BAR"  # tells a bar of another profile what this window is
EDGES = (Edge.LEFT, Edge.RIGHT, Edge.TOP, Edge.BOTTOM)  # of the numbers in a strut
_ALL_DESKTOPS = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Strut:
    """The space kept at an edge of the root window, from ``start`` to ``end`` (inclusive) along it."""

    edge: Edge
    thickness: int
    start: int
    end: int

    def cardinals(self) -> tuple[int, ...]:
        """Return the twelve numbers of ``_NET_WM_STRUT_PARTIAL``; the first four are ``_NET_WM_STRUT``."""
        index = EDGES.index(self.edge)
        numbers = [0] * 12
        numbers[index] = self.thickness
        numbers[4 + 2 * index : 6 + 2 * index] = self.start, self.end
        return tuple(numbers)


def strut_for(edge: Edge, thickness: int, monitor: Rectangle, monitors: Sequence[Rectangle]) -> Strut | None:
    """Return the strut of a bar that reaches ``thickness`` pixels into ``monitor`` from an edge.

    None on an edge that has another monitor beyond it: a strut counts from the edge of all monitors together, and
    would take that other monitor as well.
    """
    if edge.is_side:
        turned = strut_for(edge.transposed, thickness, monitor.transposed(), [each.transposed() for each in monitors])
        return turned and replace(turned, edge=edge)
    root_height = max(each.y + each.height for each in monitors)
    for other in monitors:
        is_beyond = other.y < monitor.y if edge is Edge.TOP else other.y + other.height > monitor.y + monitor.height
        overlaps = other.x < monitor.x + monitor.width and monitor.x < other.x + other.width
        if is_beyond and overlaps:
            return None
    beyond = monitor.y if edge is Edge.TOP else root_height - monitor.y - monitor.height
    return Strut(edge, beyond + thickness, monitor.x, monitor.x + monitor.width - 1)


def reserve(window: int, strut: Strut | None) -> bool:
    """Set the strut of a window, or remove it if None; keep the window on all desktops.

    Return whether that worked. Best before the window is shown; later works too.
    """
    numbers = strut.cardinals() if strut else (0,) * 12
    try:
        with Connection() as connection:
            connection.set_cardinals(window, BAR_PROPERTY, (1,))
            connection.set_cardinals(window, "_NET_WM_STRUT_PARTIAL", numbers)
            connection.set_cardinals(window, "_NET_WM_STRUT", numbers[:4])
            connection.set_cardinals(window, "_NET_WM_DESKTOP", (_ALL_DESKTOPS,))
            return connection.sync()
    except OSError:
        return False


def move(window: int, rectangle: Rectangle) -> bool:
    """Request a place for a window, in pixels of the root window. Return whether the X server took the request."""
    try:
        with Connection() as connection:
            connection.configure(window, rectangle)
            return connection.sync()
    except OSError:
        return False


def granted_rectangle(window: int) -> Rectangle | None:
    """Return where a window really lies, in pixels of the root window; None if the X server does not say."""
    try:
        with Connection() as connection:
            return connection.rectangle(window)
    except OSError:
        return None
