"""The small parts that the windows beside bar and viewer share: quiet words, headings, search fields, notices."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from ticker.ui.icons import icon

_QUIET = 0.72  # of the text's colour, the rest the ground's: 4.5:1 on the usual palettes, light and dark
_OUTLINE = 0.5  # likewise: 3:1, what a control takes to be seen
_FUSION_DARKENS = 130  # per cent, the outlines of boxes against the window's ground


class PlainLabel(QLabel):
    """Plain words. Where they are wrapped they have the lines they need, which Qt's layouts only promise at first."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setText(text)
        if self.isVisible():
            self._unfold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._unfold()

    def _unfold(self) -> None:
        if self.wordWrap():
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class QuietLabel(PlainLabel):
    """Plain words in a quieter tone than the rest, whatever the system's palette."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, quiet_colour(QGuiApplication.palette()))
        self.setPalette(palette)


class _Outliner(QObject):
    """Keeps the outlines of one widget's boxes in a tone that is seen, whatever palette the system has."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationPaletteChange and isinstance(watched, QWidget):
            self.dress(watched)
        return False

    def dress(self, widget: QWidget) -> None:
        # Fusion makes outlines of the window's ground, darkened, which on a dark ground nobody sees.
        palette = QPalette()
        palette.setColor(
            QPalette.ColorRole.Window, _mixed(QGuiApplication.palette(), _OUTLINE).lighter(_FUSION_DARKENS)
        )
        widget.setPalette(palette)


class Notice(QWidget):
    """A line that says what has just happened, with at most one button to act on it. Hidden until it has a text."""

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act: Callable[[], object] | None = None
        self._button = QPushButton()
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._activate)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.addWidget(self._label)
        row.addWidget(self._button)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setMinimumHeight(self.sizeHint().height())
        self.hide()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._label.text()

    def show_text(self, text: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Say ``text``; ``button`` is the button's words, and ``act`` what it does."""
        self._act = act
        self._label.setText(text)
        self._label.setAccessibleName(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.show()

    def _activate(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()


def heading(text: str) -> QLabel:
    """Return a label in bold letters, a little larger than the rest."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.1)
    label.setFont(font)
    return label


def push_button(words: str, act: Callable[[], object]) -> QPushButton:
    """Return a button that does ``act``, and that Enter in a field beside it does not press."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
    return button


def button_for(action: QAction) -> QPushButton:
    """Return a button that does what ``action`` does, while the action may be done."""
    button = push_button(action.text(), action.trigger)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.text().replace('&', '')} ({keys})")
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def outline_boxes(widget: QWidget) -> None:
    """Let the boxes to tick or to write into in ``widget`` be seen on dark grounds too."""
    outliner = _Outliner(widget)
    outliner.dress(widget)
    widget.installEventFilter(outliner)


def search_field(words: str, window: QWidget) -> QLineEdit:
    """Return a field to filter with; Ctrl+F goes to it from anywhere in ``window``."""
    field = QLineEdit()
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    field.setClearButtonEnabled(True)
    field.addAction(
        icon("search", quiet_colour(QGuiApplication.palette()).name()), QLineEdit.ActionPosition.LeadingPosition
    )

    def go_there() -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    QShortcut(QKeySequence(QKeySequence.StandardKey.Find), window, go_there)
    return field


def quiet_colour(palette: QPalette) -> QColor:
    """Return a tone between the text and the ground of ``palette``, nearer to the text."""
    return _mixed(palette, _QUIET)


def bring_up(window: QWidget) -> None:
    """Show a window in front of the others and give it the keyboard."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _mixed(palette: QPalette, share: float) -> QColor:
    text, ground = palette.windowText().color(), palette.window().color()
    mixed = (
        round(share * one + (1 - share) * other)
        for one, other in zip(text.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)
