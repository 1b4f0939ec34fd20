"""Makes outlines of controls and disabled text visible where the palette of the system leaves them unseen."""

import os

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ticker.ui.theme.theme import contrast
from ticker.ui.theme.tones import blend

_OUTLINED = (  # classes of Qt, with all that inherit from them; a desktop may have given some a palette of their own
    "QAbstractButton",
    "QPushButton",
    "QCheckBox",
    "QRadioButton",
    "QToolButton",
    "QAbstractItemView",
    "QAbstractSpinBox",
    "QComboBox",
    "QKeySequenceEdit",
    "QLineEdit",
    "QTextEdit",
    "QPlainTextEdit",
)
_OUTLINE = 0.5  # share of the text's color: 3:1, the contrast a control needs (WCAG 2.2, criterion 1.4.11)
_FUSION_DARKENS = 130  # per cent, by which Fusion darkens the window's background for outlines
_DISABLED = 0.55  # share of the text's color
_LEAST_CONTRAST = 3.0  # of disabled text; WCAG asks for none, but it is there to be read
_TEXTS = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class VisibleControls(QObject):
    """Changes the palette of all widgets now, and after each change of the system's."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        self._is_changing = False
        qt.paletteChanged.connect(self._change)
        self._change()

    def _change(self) -> None:
        if self._is_changing:
            return
        self._is_changing = True
        QApplication.setPalette(_with_visible_text(QGuiApplication.palette()))
        if _is_fusion():
            outlines = _with_visible_outlines(QGuiApplication.palette())
            for name in _OUTLINED:
                QApplication.setPalette(outlines, name)  # type: ignore[arg-type]  # PySide takes str, its stub says bytes
        self._is_changing = False


def _is_fusion() -> bool:
    """Whether Qt's own style draws. Only where there are others is it asked: Python would keep 0.4 MB of its names."""
    has_others = not {"Fusion", "Windows"}.issuperset(QStyleFactory.keys())
    is_chosen = has_others or "QT_STYLE_OVERRIDE" in os.environ
    return not is_chosen or QApplication.style().objectName() == "fusion"


def _with_visible_text(system: QPalette) -> QPalette:
    """Return the palette with disabled text that can be read."""
    changed = QPalette(system)
    text = system.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    if contrast(text.name(), system.window().color().name()) < _LEAST_CONTRAST:
        for role in _TEXTS:
            changed.setColor(QPalette.ColorGroup.Disabled, role, blend(system, _DISABLED))
    return changed


def _with_visible_outlines(system: QPalette) -> QPalette:
    """Return a palette for controls. Fusion draws outlines in the window's background, darkened: not seen on black."""
    changed = QPalette()
    changed.setResolveMask(0)
    changed.setColor(QPalette.ColorRole.Window, blend(system, _OUTLINE).lighter(_FUSION_DARKENS))
    return changed
