"""A list of colors a feed can have, told apart by their names too."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSignalBlocker, QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox

_COLORS = {
    "#c01c28": QT_TRANSLATE_NOOP("ColorPicker", "Red"),
    "#c64600": QT_TRANSLATE_NOOP("ColorPicker", "Orange"),
    "#9c6e03": QT_TRANSLATE_NOOP("ColorPicker", "Ocher"),
    "#26823a": QT_TRANSLATE_NOOP("ColorPicker", "Green"),
    "#117a8b": QT_TRANSLATE_NOOP("ColorPicker", "Teal"),
    "#1a5fb4": QT_TRANSLATE_NOOP("ColorPicker", "Blue"),
    "#813d9c": QT_TRANSLATE_NOOP("ColorPicker", "Purple"),
    "#a3347f": QT_TRANSLATE_NOOP("ColorPicker", "Pink"),
    "#7a5230": QT_TRANSLATE_NOOP("ColorPicker", "Brown"),
}
_MIXED = "mixed"
_PATCH = QSize(20, 14)


class ColorPicker(QComboBox):
    """Shows and offers colors as "#rrggbb", "" for none of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(_PATCH)
        self.addItem(self.tr("Default"), "")
        for color, text in _COLORS.items():
            self._add(color, QCoreApplication.translate("ColorPicker", str(text)))

    def show_colors(self, colors: set[str]) -> None:
        """Show the color all have, or that they differ."""
        with QSignalBlocker(self):
            self._forget_mixed()
            wanted = colors.copy().pop() if len(colors) == 1 else _MIXED
            if wanted == _MIXED:
                self.addItem(self.tr("Mixed"), _MIXED)
            elif self.findData(wanted) < 0:
                self._add(wanted, wanted)
            self.setCurrentIndex(self.findData(wanted))

    @property
    def chosen(self) -> str | None:
        """The color that is chosen; None if that of each is to stay."""
        chosen: str = self.currentData()
        return None if chosen == _MIXED else chosen

    def _forget_mixed(self) -> None:
        row = self.findData(_MIXED)
        if row >= 0:
            self.removeItem(row)

    def _add(self, color: str, text: str) -> None:
        patch = QPixmap(_PATCH)
        patch.fill(QColor(color))
        self.addItem(QIcon(patch), text, color)
