"""The control of the extra bars: one row each, with screen, edge and what it shows."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ticker.entities import Collection
from ticker.preferences import MAX_EXTRA_BARS, Edge, ExtraBar
from ticker.setting import Setting
from ticker.ui.i18n.collation import sort_key
from ticker.ui.theme.icons import icon
from ticker.ui.theme.tones import quiet_color
from ticker.ui.widgets.setting_controls import Control, MakeControl, Report

Options = tuple[tuple[str, Any], ...]
Bars = tuple[ExtraBar, ...]


def extra_bars(screens: tuple[str, ...]) -> MakeControl[Bars]:
    """Return the factory of the control. Extra bars can be on any of ``screens``."""

    def make(_setting: Setting[Bars], _label: str, report: Report[Bars]) -> Control[Bars]:
        widget = ExtraBarsControl(screens)
        widget.bars_changed.connect(report)
        return Control(widget, widget.show_bars, widget.add_button)

    return make


class ExtraBarsControl(QWidget):
    """Shows the extra bars, and emits each change at once."""

    bars_changed = Signal(object)  # tuple[ExtraBar, ...]

    def __init__(self, screens: tuple[str, ...]) -> None:
        super().__init__()
        self._bars: Bars = ()
        self._screens: Options = ((self.tr("Main screen"), ""), *((name, name) for name in screens))
        self._collections: Options = ()
        self._lines: list[tuple[QComboBox, QComboBox, QComboBox, QPushButton]] = []
        self.add_button = QPushButton(self.tr("Add a bar"))
        self.add_button.setAutoDefault(False)
        self.add_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add_button.clicked.connect(lambda: self._change_bars((*self._bars, self._next_bar())))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeading)
        self.show_collections(())

    @property
    def bars(self) -> Bars:
        return self._bars

    def show_bars(self, bars: Bars) -> None:
        """Show these bars; emits nothing."""
        self._bars = bars
        while len(self._lines) > len(bars):
            for part in self._lines.pop():
                self._grid.removeWidget(part)
                part.deleteLater()
        while len(self._lines) < len(bars):
            self._add_line()
        for (screen, edge, collection, _), bar in zip(self._lines, bars, strict=True):
            _choose(screen, bar.screen, self.tr("{} (not connected)").format(bar.screen))
            _choose(edge, bar.edge, bar.edge)
            _choose(collection, bar.collection, self.tr("All feeds"))
        self.add_button.setEnabled(len(bars) < MAX_EXTRA_BARS)

    def show_collections(self, collections: tuple[Collection, ...]) -> None:
        """Offer these collections."""
        by_name = sorted(collections, key=lambda each: sort_key(each.name))
        self._collections = ((self.tr("All feeds"), 0), *((each.name, each.id) for each in by_name))
        for _, _, box, _ in self._lines:
            with QSignalBlocker(box):
                box.clear()
                _fill(box, self._collections)
        self.show_bars(self._bars)

    def _next_bar(self) -> ExtraBar:
        """Return a bar on a screen without one, if known; otherwise at the bottom of the main screen."""
        taken = {each.screen for each in self._bars}
        free = [name for _, name in self._screens[2:] if name not in taken]
        return ExtraBar(screen=free[0], edge=Edge.TOP) if free else ExtraBar()

    def _add_line(self) -> None:
        number = len(self._lines)

        def change_screen(screen: str) -> None:
            self._change_bar(number, replace(self._bars[number], screen=screen))

        def change_edge(edge: str) -> None:  # the box returns strings for enum members
            self._change_bar(number, replace(self._bars[number], edge=Edge(edge)))

        def change_collection(collection: int) -> None:
            self._change_bar(number, replace(self._bars[number], collection=collection))

        edges = (
            (self.tr("Top"), Edge.TOP),
            (self.tr("Bottom"), Edge.BOTTOM),
            (self.tr("Left"), Edge.LEFT),
            (self.tr("Right"), Edge.RIGHT),
        )
        screen = self._make_box(self._screens, self.tr("Screen"), change_screen)
        edge = self._make_box(edges, self.tr("Edge"), change_edge)
        collection = self._make_box(self._collections, self.tr("Shows"), change_collection)
        remove = QPushButton()
        remove.setIcon(icon("close", quiet_color(self.palette()).name()))
        remove.setAutoDefault(False)
        remove.setFlat(True)
        remove.setToolTip(self.tr("Remove this bar"))
        remove.setAccessibleName(self.tr("Remove this bar"))
        remove.clicked.connect(lambda: self._change_bars((*self._bars[:number], *self._bars[number + 1 :])))
        self._lines.append((screen, edge, collection, remove))
        for column, part in enumerate(self._lines[-1]):
            self._grid.addWidget(part, number, column)
        QWidget.setTabOrder(remove, self.add_button)

    def _make_box(self, options: Options, name: str, report: Callable[[Any], None]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(9)
        _fill(box, options)
        box.activated.connect(lambda row: report(box.itemData(row)))
        return box

    def _change_bar(self, number: int, bar: ExtraBar) -> None:
        self._change_bars((*self._bars[:number], bar, *self._bars[number + 1 :]))

    def _change_bars(self, bars: Bars) -> None:
        self.show_bars(bars)
        self.bars_changed.emit(bars)


def _fill(box: QComboBox, options: Options) -> None:
    for text, value in options:
        box.addItem(text, value)


def _choose(box: QComboBox, value: Any, missing: str) -> None:
    """Select ``value``. If the box does not have it, it is added as ``missing``."""
    with QSignalBlocker(box):
        if box.findData(value) < 0:
            box.addItem(missing, value)
        box.setCurrentIndex(box.findData(value))
