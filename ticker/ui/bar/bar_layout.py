"""The layout of a bar: its parts side by side along the edge, with a hairline toward the windows."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QPalette, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ticker.preferences import Edge
from ticker.ui.theme.theme import Theme

_ALONG, _BACK = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft
_DOWN, _UP = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop
_ANY_SIZE = 16_777_215  # QWIDGETSIZE_MAX


class BarLayout:
    """The layout of one bar."""

    def __init__(
        self, bar: QWidget, label: QWidget, strip: QWidget, clock: QWidget, buttons: Iterable[QWidget]
    ) -> None:
        self._bar = bar
        self._hairline = QWidget(bar)  # parts the bar from the windows
        self._hairline.setAutoFillBackground(True)
        self._row, in_row, self._rows = QBoxLayout(_ALONG), QHBoxLayout(), QBoxLayout(_DOWN, bar)
        for layout in (self._row, in_row, self._rows):
            layout.setSpacing(0)
            layout.setContentsMargins(0, 0, 0, 0)
        self._rows.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)  # the preference sets the height
        for button in buttons:
            in_row.addWidget(button)
        self._row.addWidget(label)
        self._row.addWidget(strip, 1)
        self._row.addWidget(clock)
        self._row.addLayout(in_row)
        self._rows.addLayout(self._row)
        self._rows.addWidget(self._hairline)

    def apply_style(self, theme: Theme) -> None:
        self._hairline.setPalette(QPalette(QColor(theme.rule)))

    def turn(self, edge: Edge) -> None:
        """Arrange the parts along an edge."""
        self._row.setDirection(_DOWN if edge.is_side else _ALONG)
        is_mirrored = self._bar.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inwards, outwards = (_BACK, _ALONG) if is_mirrored else (_ALONG, _BACK)  # Qt turns them round there
        directions = {Edge.TOP: _DOWN, Edge.BOTTOM: _UP, Edge.LEFT: inwards, Edge.RIGHT: outwards}
        self._rows.setDirection(directions[edge])
        thin, any_size = (1, 1), (0, _ANY_SIZE)
        (least_wide, most_wide), (least_high, most_high) = (thin, any_size) if edge.is_side else (any_size, thin)
        self._hairline.setMinimumSize(least_wide, least_high)
        self._hairline.setMaximumSize(most_wide, most_high)
