"""The control of the theme: a button with a small picture of the bar for each."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget

from ticker.preferences import Colors, Preferences
from ticker.setting import Setting
from ticker.ui.preferences.bar_preview import paint_label
from ticker.ui.theme.theme import Theme, current_theme
from ticker.ui.widgets.setting_controls import Control, MakeControl, Report

_COLUMNS = 4  # fewer if the names are long
_MAX_WIDTH = 440  # logical pixels
_SIZE = QSize(84, 30)  # logical pixels of a picture
_LABEL_WIDTH = 22


def theme_swatches(*options: tuple[str, Colors]) -> MakeControl[Colors]:
    """Return the factory of the control. Each option has a name."""

    def make(_setting: Setting[Colors], _label: str, report: Report[Colors]) -> Control[Colors]:
        swatches = ThemeSwatches(options)
        swatches.chosen.connect(report)
        return Control(swatches, swatches.show_chosen, swatches.first, texts=tuple(name for name, _ in options))

    return make


class ThemeSwatches(QWidget):
    """A grid of buttons, one of them checked. The arrow keys move between them."""

    chosen = Signal(object)  # Colors

    def __init__(self, options: tuple[tuple[str, Colors], ...]) -> None:
        super().__init__()
        self._buttons: dict[Colors, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._own = Preferences()  # has the user's own colors
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for name, colors in options:
            self._buttons[colors] = self._make_button(name, colors)
        widest = max(each.sizeHint().width() for each in self._buttons.values())
        columns = max(1, min(_COLUMNS, _MAX_WIDTH // widest))
        for number, button in enumerate(self._buttons.values()):
            grid.addWidget(button, number // columns, number % columns)
        self.first = next(iter(self._buttons.values()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chosen(self, colors: Colors) -> None:
        """Show which theme is selected. Emits nothing."""
        with QSignalBlocker(self):
            self._buttons[colors].setChecked(True)

    def show_own_colors(self, preferences: Preferences) -> None:
        """Show the user's own colors on their button."""
        self._own = preferences
        for colors in (Colors.OWN, Colors.SYSTEM):
            if colors in self._buttons:
                self._buttons[colors].setIcon(self._picture(colors))

    def _make_button(self, name: str, colors: Colors) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setIcon(self._picture(colors))
        button.setIconSize(_SIZE)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.toggled.connect(self._reporter(colors))
        self._group.addButton(button)
        return button

    def _reporter(self, colors: Colors) -> Callable[[bool], None]:
        def report(is_on: bool) -> None:
            if is_on:
                self.chosen.emit(colors)

        return report

    def _picture(self, colors: Colors) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(_SIZE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        _paint(painter, current_theme(replace(self._own, colours=colors)))
        painter.end()
        return QIcon(pixmap)


def _paint(painter: QPainter, theme: Theme) -> None:
    """Paint a small bar: its label, a new headline and a read one."""
    whole = QRectF(0, 0, _SIZE.width(), _SIZE.height())
    bar = whole.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.fillRect(bar, QColor(theme.background))
    font = QFont()
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    paint_label(painter, QRectF(0.5, 0.5, _LABEL_WIDTH, bar.height()), theme, "", is_mirrored=False)
    painter.setPen(QColor(theme.accent))
    painter.drawText(QRectF(_LABEL_WIDTH + 4, 0, 12, whole.height()), Qt.AlignmentFlag.AlignCenter, "•")
    painter.setPen(QColor(theme.text))
    painter.drawText(QRectF(_LABEL_WIDTH + 14, 0, 22, whole.height()), Qt.AlignmentFlag.AlignCenter, "Aa")
    painter.setPen(QColor(theme.quiet))
    painter.drawText(QRectF(_LABEL_WIDTH + 38, 0, 22, whole.height()), Qt.AlignmentFlag.AlignCenter, "Aa")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#808080"), 1))
    painter.drawRect(bar)
