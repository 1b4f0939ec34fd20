"""Says what the desktop does not let the bar do."""

from PySide6.QtCore import QCoreApplication

from ticker.desktop.placement_limit import PlacementLimit

translate = QCoreApplication.translate


def sentence_for_limit(limit: PlacementLimit) -> str:
    """Return a sentence or two for the user; "" where there is nothing to say."""
    match limit:
        case PlacementLimit.NONE:
            return ""
        case PlacementLimit.INNER_EDGE:
            return translate(
                "PlacementLimit",
                "Another screen lies beyond this edge, so windows cannot be kept off the bar here. "
                "“Lies over the windows” keeps it in sight.",
            )
        case PlacementLimit.DISPLACED:
            return translate(
                "PlacementLimit",
                "Your desktop has put the bar somewhere else, or made it another size. “Floats” may suit it better.",
            )
        case PlacementLimit.NO_LAYER:
            return translate(
                "PlacementLimit",
                "Your desktop decides where windows lie: the bar keeps no space, and may not lie at its edge. "
                "With XWayland installed it can do both.",
            )
        case PlacementLimit.NO_SPACE:
            return translate("PlacementLimit", "macOS lets no program keep space: the bar lies over the windows.")
