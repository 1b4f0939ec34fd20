"""What the desktop does not let a bar do."""

from enum import StrEnum


class PlacementLimit(StrEnum):
    """Why the bar is not where it was asked to be, or does not keep its space."""

    NONE = "none"
    INNER_EDGE = "inner edge"  # another screen lies beyond the edge: X11 can keep no space there
    DISPLACED = "displaced"  # the desktop gave the window another position or size
    NO_LAYER = "no layer"  # Wayland without the layer shell: an ordinary window
    NO_SPACE = "no space"  # a system that lets no program keep space
