"""The controls of the preferences: one widget a kind of setting, each told to show a value and telling of changes."""

from collections.abc import Callable
from dataclasses import dataclass
from math import log
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPixmap, QTextLayout
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ticker.preferences import EVEN_SPEEDS, bounds
from ticker.ui.widgets.controls import outline_boxes
from ticker.ui.widgets.labels import QuietLabel

Tell = Callable[[Any], None]

_STEPS = 400  # of the speed's slider; each makes it faster by the same part
_SNAP = 6  # steps around an even speed that become this speed
_MAX_SWITCH_WIDTH = 510  # logical pixels of text; Qt does not wrap the text of a check box


@dataclass(frozen=True, slots=True)
class Control:
    """A widget with what it takes to ``show`` a value in it; ``focus`` is the part that takes the keys."""

    widget: QWidget
    show: Callable[[Any], None]
    focus: QWidget


class _WheelGuard(QObject):
    """Keeps the wheel for scrolling the page: it turns a control only where the control has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def switch(words: str, tell: Tell) -> Control:
    """Return a check box for what is on or off."""
    box = QCheckBox()
    box.setText(_wrapped(words, box.font()))
    box.toggled.connect(tell)
    outline_boxes(box)
    return _quiet_control(box, box.setChecked)


def text_line(placeholder: str, longest: int, tell: Tell) -> Control:
    """Return a field for a short text."""
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    line.setMaxLength(longest)
    line.textEdited.connect(tell)

    def show(value: str) -> None:
        if line.text() != value:  # else the cursor would jump while somebody writes
            line.setText(value)

    return _quiet_control(line, show)


def number(name: str, tell: Tell, *, suffix: str = "", zero: str = "", step: int = 1) -> Control:
    """Return a field for the whole number ``name``, in its bounds; ``zero`` is said in place of 0."""
    low, high = bounds(name)
    box = QSpinBox(minimum=int(low), maximum=int(high), singleStep=step, suffix=suffix)
    box.setSpecialValueText(zero)
    box.setKeyboardTracking(False)  # 1, 12, 120: only the last is meant
    box.setMinimumWidth(box.fontMetrics().averageCharWidth() * 18)  # all alike, long values or short
    box.valueChanged.connect(tell)
    return _quiet_control(box, box.setValue)


def choice(options: tuple[tuple[str, Any], ...], tell: Tell, *, missing: str = "{}") -> Control:
    """Return a list to choose from; a value that is none of the options is added as ``missing`` says."""
    box = QComboBox()
    for words, value in options:
        box.addItem(words, value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(22)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.currentIndexChanged.connect(lambda row: tell(box.itemData(row)))

    def show(value: Any) -> None:
        if box.findData(value) < 0:
            box.addItem(missing.format(value), value)
        box.setCurrentIndex(box.findData(value))

    return _quiet_control(box, show)


def screen_choice(screens: tuple[str, ...], tell: Tell) -> Control:
    """Return a list of the main screen, which is "", and of ``screens``, by name; another one is called missing."""
    main = QCoreApplication.translate("PreferencesDialog", "The main screen")
    missing = QCoreApplication.translate("PreferencesDialog", "{} (not connected)")
    return choice(((main, ""), *((name, name) for name in screens)), tell, missing=missing)


def colour_choice(title: str, tell: Tell) -> Control:
    """Return a button that shows a colour, as a patch and in figures, and opens a window to choose another."""
    button = QPushButton()
    button.setAutoDefault(False)
    button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "#" stands before the figures in every language
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show(value: str) -> None:
        patch = QPixmap(28, 16)
        patch.fill(QColor(value))
        button.setIcon(QIcon(patch))
        button.setIconSize(patch.size())
        button.setText(value)

    def choose() -> None:
        window = QColorDialog(QColor(button.text()), button)
        window.setWindowTitle(title)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.colorSelected.connect(lambda colour: tell(colour.name()))
        window.open()

    button.clicked.connect(choose)
    return Control(button, show, button)


def with_remark(control: Control, remark: str) -> Control:
    """Return a control with a quiet remark below it."""
    words = QuietLabel(remark)
    words.setWordWrap(True)
    both = QWidget()
    both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # a narrow one cuts off the remark
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(control.widget)
    column.addWidget(words)
    control.widget.setAccessibleDescription(remark)
    return Control(both, control.show, control.focus)


def font_choice(system: str, tell: Tell) -> Control:
    """Return a list of the typefaces at hand; the first, ``system``, stands for the system's own."""
    families = [each for each in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(each)]
    missing = QCoreApplication.translate("PreferencesDialog", "{} (not installed)")
    return choice(((system, ""), *((family, family) for family in families)), tell, missing=missing)


def speed_control(name: str, slow: str, fast: str, suffix: str, tell: Tell) -> Control:
    """Return a slider from ``slow`` to ``fast`` beside the exact number. The slider prefers speeds that step evenly."""
    low, high = bounds(name)
    exact = QDoubleSpinBox(minimum=low, maximum=high, decimals=2, singleStep=5.0, suffix=suffix)
    exact.setKeyboardTracking(False)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, _STEPS)
    slider.setSingleStep(8)
    slider.setPageStep(40)
    slider.setMinimumWidth(120)

    def step_of(speed: float) -> int:
        return round(_STEPS * log(speed / low) / log(high / low))

    def speed_at(step: int) -> float:
        for even in EVEN_SPEEDS:
            if abs(step - step_of(even)) <= _SNAP:
                return even
        return float(round(low * (high / low) ** (step / _STEPS)))

    def show(speed: float) -> None:
        with QSignalBlocker(exact), QSignalBlocker(slider):
            exact.setValue(speed)
            slider.setValue(step_of(speed))

    slider.valueChanged.connect(lambda step: exact.setValue(speed_at(step)))
    exact.valueChanged.connect(tell)
    widget = QWidget()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(QuietLabel(slow))
    row.addWidget(slider, 1)
    row.addWidget(QuietLabel(fast))
    row.addSpacing(8)
    row.addWidget(exact)
    for each in (slider, exact):
        _keep_wheel_for_page(each)
    return Control(widget, show, slider)


def _wrapped(text: str, font: QFont) -> str:
    """Return ``text`` with line breaks, so that it is no wider than a switch may be."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_MAX_SWITCH_WIDTH)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return "\n".join(lines)


def _quiet_control(widget: QWidget, set_value: Callable[[Any], Any]) -> Control:
    """Return ``widget`` as a control that tells nothing when it is told."""

    def show(value: Any) -> None:
        with QSignalBlocker(widget):
            set_value(value)

    _keep_wheel_for_page(widget)
    return Control(widget, show, widget)


def _keep_wheel_for_page(widget: QWidget) -> None:
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelGuard(widget))
