"""The controls of settings: one function a kind of setting, which returns what makes the control of one."""

from collections.abc import Callable
from dataclasses import replace
from math import log
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPixmap, QTextLayout
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ticker.even_speeds import even_speeds
from ticker.quick_dataclass import dataclass
from ticker.setting import Setting
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.refresh_rate import refresh_rate

T = TypeVar("T")

_MAX_SWITCH_WIDTH = 400  # logical pixels of text; Qt does not wrap the text of a check box


@dataclass(frozen=True, slots=True)
class Control(Generic[T]):
    """A widget with what it takes to ``show`` a value in it; ``focus`` is the part that takes the keys."""

    widget: QWidget
    show: Callable[[T], object]
    focus: QWidget
    has_label: bool = False  # it shows the label of its setting itself
    texts: tuple[str, ...] = ()  # the names of what can be chosen, to be found by a search


Report = Callable[[T], object]  # is called with each value that the user chooses
MakeControl = Callable[[Setting[T], str, Report[T]], Control[T]]  # of a setting with this label


class _WheelGuard(QObject):
    """Keeps the wheel for scrolling the page: it turns a control only where the control has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def switch(_setting: Setting[bool], label: str, report: Report[bool]) -> Control[bool]:
    """Make a check box for what is on or off."""
    box = QCheckBox()
    box.setText(_wrapped(label, box.font()))
    box.toggled.connect(report)
    return _control(box, box.setChecked, has_label=True)


def text_line(placeholder: str) -> MakeControl[str]:
    """Return what makes a field for a short text."""

    def make(setting: Setting[str], _label: str, report: Report[str]) -> Control[str]:
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        line.setMaxLength(int(setting.bounds[1]))
        line.textEdited.connect(report)

        def show(value: str) -> None:
            if line.text() != value:  # else the cursor would jump while somebody writes
                line.setText(value)

        return _control(line, show)

    return make


def number(*, suffix: str = "", zero: str = "", step: int = 1) -> MakeControl[int]:
    """Return what makes a field for a whole number, in the bounds of its setting; ``zero`` is shown in place of 0."""

    def make(setting: Setting[int], _label: str, report: Report[int]) -> Control[int]:
        low, high = setting.bounds
        box = QSpinBox(minimum=int(low), maximum=int(high), singleStep=step, suffix=suffix)
        box.setSpecialValueText(zero)
        box.setKeyboardTracking(False)  # 1, 12, 120: only the last is meant
        box.setMinimumWidth(box.fontMetrics().averageCharWidth() * 18)  # all alike, long values or short
        box.valueChanged.connect(report)
        return _control(box, box.setValue)

    return make


def choice(*options: tuple[str, T], missing: str = "{}") -> MakeControl[T]:
    """Return what makes a list to choose from; a value that is none of the options is added as ``missing`` says."""

    def make(_setting: Setting[T], _label: str, report: Report[T]) -> Control[T]:
        box = QComboBox()
        values = [value for _, value in options]  # the box itself would give strings back for the members of an enum
        for text, value in options:
            box.addItem(text, value)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(22)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(lambda row: report(values[row]))

        def show(value: T) -> None:
            if value not in values:
                values.append(value)
                box.addItem(missing.format(value), value)
            box.setCurrentIndex(values.index(value))

        return _control(box, show, texts=tuple(text for text, _ in options))

    return make


def presets(*options: tuple[str, T], custom: str) -> MakeControl[T]:
    """Return what makes a row of radio buttons for usual values; any other is shown beside them as ``custom`` says."""

    def make(_setting: Setting[T], _label: str, report: Report[T]) -> Control[T]:
        widget, group, other = QWidget(), QButtonGroup(), QuietLabel()
        group.setParent(widget)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        buttons: dict[T, QRadioButton] = {}
        for text, value in options:
            button = buttons[value] = QRadioButton(text)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked, value=value: report(value))
            group.addButton(button)
            row.addWidget(button)
        row.addWidget(other)
        row.addStretch(1)
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

        def show(value: T) -> None:
            group.setExclusive(False)  # else one of them would have to stay chosen
            for each, button in buttons.items():
                button.setChecked(each == value)
            group.setExclusive(True)
            other.setText(custom.format(QLocale().toString(value)))  # type: ignore[call-overload]
            other.setVisible(value not in buttons)

        return Control(widget, show, next(iter(buttons.values())), texts=tuple(text for text, _ in options))

    return make


def screen_choice(screens: tuple[str, ...]) -> MakeControl[str]:
    """Return what makes a list of the main screen, which is "", and of ``screens``; another one is called missing."""
    main = QCoreApplication.translate("PreferencesDialog", "The main screen")
    missing = QCoreApplication.translate("PreferencesDialog", "{} (not connected)")
    return choice((main, ""), *((name, name) for name in screens), missing=missing)


def font_choice(system: str) -> MakeControl[str]:
    """Return what makes a list of the typefaces at hand; the first, ``system``, stands for the system's own."""
    families = [each for each in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(each)]
    missing = QCoreApplication.translate("PreferencesDialog", "{} (not installed)")
    make_list = choice((system, ""), *((family, family) for family in families), missing=missing)

    def make(setting: Setting[str], label: str, report: Report[str]) -> Control[str]:
        return replace(make_list(setting, label, report), texts=())  # a search for a word means no typeface

    return make


def color_choice(_setting: Setting[str], label: str, report: Report[str]) -> Control[str]:
    """Make a button that shows a color, as a patch and in figures, and opens a window to choose another."""
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
        window.setWindowTitle(label)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.colorSelected.connect(lambda color: report(color.name()))
        window.open()

    button.clicked.connect(choose)
    return Control(button, show, button)


def speed_control(slow: str, fast: str, suffix: str) -> MakeControl[float]:
    """Return what makes a slider of the screen's even speeds, from ``slow`` to ``fast``, beside the exact number."""

    def make(setting: Setting[float], _label: str, report: Report[float]) -> Control[float]:
        low, high = setting.bounds
        exact = QDoubleSpinBox(minimum=low, maximum=high, decimals=2, singleStep=5.0, suffix=suffix)
        exact.setKeyboardTracking(False)
        slider = QSlider(Qt.Orientation.Horizontal)
        speeds = even_speeds(refresh_rate(slider), low, high)
        slider.setRange(0, len(speeds) - 1)
        slider.setPageStep(4)
        slider.setMinimumWidth(80)

        def show(speed: float) -> None:
            with QSignalBlocker(exact), QSignalBlocker(slider):
                exact.setValue(speed)
                slider.setValue(min(range(len(speeds)), key=lambda index: abs(log(speeds[index] / speed))))

        slider.valueChanged.connect(lambda index: exact.setValue(speeds[index]))
        exact.valueChanged.connect(report)
        for each in (slider, exact):
            _keep_wheel_for_page(each)
        return Control(_in_a_row(QuietLabel(slow), slider, QuietLabel(fast), exact), show, slider)

    return make


def with_remark(control: Control[T], remark: str) -> Control[T]:
    """Return a control with a quiet remark below it."""
    text = QuietLabel(remark)
    text.setWordWrap(True)
    both = QWidget()
    both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # a narrow one cuts off the remark
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    is_short = isinstance(control.widget, QSpinBox)  # as wide as one without a remark
    column.addWidget(control.widget, 0, Qt.AlignmentFlag.AlignLeft if is_short else Qt.AlignmentFlag(0))
    column.addWidget(text)
    control.widget.setAccessibleDescription(remark)
    return Control(both, control.show, control.focus, control.has_label, control.texts)


def _in_a_row(slow: QWidget, slider: QWidget, fast: QWidget, exact: QWidget) -> QWidget:
    widget = QWidget()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(slow)
    row.addWidget(slider, 1)
    row.addWidget(fast)
    row.addSpacing(8)
    row.addWidget(exact)
    return widget


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


def _control(
    widget: QWidget, set_value: Callable[[T], Any], *, has_label: bool = False, texts: tuple[str, ...] = ()
) -> Control[T]:
    """Return ``widget`` as a control that reports nothing when it is told to show a value."""

    def show(value: T) -> None:
        with QSignalBlocker(widget):
            set_value(value)

    _keep_wheel_for_page(widget)
    return Control(widget, show, widget, has_label, texts)


def _keep_wheel_for_page(widget: QWidget) -> None:
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelGuard(widget))
