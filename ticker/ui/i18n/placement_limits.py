"""Says what the desktop does not let the bar do."""

from PySide6.QtCore import QCoreApplication

from ticker.desktop.placement_limit import PlacementLimit

translate = QCoreApplication.translate


def sentence_for_limit(limit: PlacementLimit) -> str:
    """Return a sentence or two for the user; "" if there is nothing to say."""
    match limit:
        case PlacementLimit.NONE:
            return ""
        case PlacementLimit.INNER_EDGE:
            return translate(
                "PlacementLimit",
                "There is another screen beyond this edge, so no space can be reserved here. “On top of windows” "
                "keeps the bar visible.",
            )
        case PlacementLimit.DISPLACED:
            return translate(
                "PlacementLimit",
                "Your desktop moved or resized the bar. “Floating” may work better.",
            )
        case PlacementLimit.NO_LAYER:
            return translate(
                "PlacementLimit",
                "Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. "
                "Install XWayland to change that.",
            )
        case PlacementLimit.NO_SPACE:
            return translate(
                "PlacementLimit", "macOS does not let programs reserve space. The bar stays on top of windows."
            )
