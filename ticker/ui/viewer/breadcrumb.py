"""The breadcrumb of an article: "You are here: Home › World › Example News"."""

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ticker.ui.widgets.labels import SMALL, quiet_label

Crumb = tuple[str, Callable[[], object]]  # its text, and what a click does

_MIN_WIDTH = 40  # pixels of a shortened crumb


class Breadcrumb(QWidget):
    """Buttons in a row, shortened to the available width: first without the introduction, then elided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._introduction = quiet_label(self.tr("You are here:"), scale=SMALL)
        self._buttons: list[QToolButton] = []
        self._names: list[str] = []
        self._shown: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self._introduction)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_crumbs(self, crumbs: Sequence[Crumb]) -> None:
        """Show ``crumbs``, outermost first."""
        for widget in self._shown:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._names = [name for name, _ in crumbs]
        self._buttons = [self._crumb_button(name, activate) for name, activate in crumbs]
        self._shown = [*self._buttons[:1]]
        for button in self._buttons[1:]:
            self._shown += [quiet_label("›"), button]
        for index, widget in enumerate(self._shown, start=1):
            self._row.insertWidget(index, widget)
        self._fit()

    def natural_width(self) -> int:
        """Return the width at which nothing is shortened."""
        return self._fixed_width() + self._introduction.sizeHint().width() + sum(map(self._width_of, self._names))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        widths = [self._width_of(name) for name in self._names]
        room = self.width() - self._fixed_width()
        has_introduction = room >= sum(widths) + self._introduction.sizeHint().width()
        self._introduction.setVisible(has_introduction)
        if not has_introduction:
            widths = fitting_widths(widths, room)
        for button, name, width in zip(self._buttons, self._names, widths, strict=True):
            metrics = button.fontMetrics()
            # A single ampersand would mark a mnemonic.
            button.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, width).replace("&", "&&"))
        self._row.activate()  # else it is painted once with the room of before

    def _crumb_button(self, name: str, activate: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setObjectName("crumb")
        button.setAccessibleName(name)
        button.setToolTip(f"<qt>{html.escape(name)}</qt>")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(activate)
        return button

    def _width_of(self, name: str) -> int:
        return self.fontMetrics().horizontalAdvance(name) + 1

    def _fixed_width(self) -> int:
        """Return the width of everything but the crumbs' texts: separators, padding, spacing."""
        separator = self.fontMetrics().horizontalAdvance("›")
        return len(self._names) * (separator + 2 * self._row.spacing() + 14)


def fitting_widths(widths: Sequence[int], room: int) -> list[int]:
    """Return ``widths`` with the longest cut until their sum is at most ``room``, none below _MIN_WIDTH."""
    limit = max(widths, default=0)
    while limit > _MIN_WIDTH and sum(min(width, limit) for width in widths) > room:
        limit -= 1
    return [min(width, limit) for width in widths]
