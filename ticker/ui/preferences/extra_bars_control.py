"""The control of the bars beside the first: a line each, with its screen, its edge and what it shows."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ticker.entities import Collection
from ticker.preferences import MOST_BARS, Edge, ExtraBar
from ticker.ui.i18n.collation import sort_key
from ticker.ui.theme.icons import icon
from ticker.ui.theme.tones import quiet_color

Options = tuple[tuple[str, Any], ...]


class ExtraBarsControl(QWidget):
    """Shows the bars beside the first, and tells of each change at once."""

    bars_changed = Signal(object)  # tuple[MoreBar, ...]

    def __init__(self, screens: tuple[str, ...]) -> None:
        super().__init__()
        self._bars: tuple[ExtraBar, ...] = ()
        self._screens: Options = ((self.tr("Main screen"), ""), *((name, name) for name in screens))
        self._collections: Options = ()
        self._lines: list[tuple[QComboBox, QComboBox, QComboBox, QPushButton]] = []
        self.add_button = QPushButton(self.tr("Add a Bar"))
        self.add_button.setAutoDefault(False)
        self.add_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add_button.clicked.connect(lambda: self._tell((*self._bars, self._next_bar())))
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
    def bars(self) -> tuple[ExtraBar, ...]:
        return self._bars

    def show_bars(self, bars: tuple[ExtraBar, ...]) -> None:
        """Show these bars; tells nothing."""
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
            _choose(collection, bar.collection, self.tr("Everything"))
        self.add_button.setEnabled(len(bars) < MOST_BARS)

    def show_collections(self, collections: tuple[Collection, ...]) -> None:
        """Offer these collections."""
        by_name = sorted(collections, key=lambda each: sort_key(each.name))
        self._collections = ((self.tr("Everything"), 0), *((each.name, each.id) for each in by_name))
        for _, _, box, _ in self._lines:
            with QSignalBlocker(box):
                box.clear()
                _fill(box, self._collections)
        self.show_bars(self._bars)

    def _next_bar(self) -> ExtraBar:
        """Return a bar on a screen that has none yet, as far as we know; else below, on the main one."""
        taken = {each.screen for each in self._bars}
        free = [name for _, name in self._screens[2:] if name not in taken]
        return ExtraBar(screen=free[0], edge=Edge.TOP) if free else ExtraBar()

    def _add_line(self) -> None:
        number = len(self._lines)
        screen = self._box(self._screens, self.tr("Screen"), lambda value: self._change(number, screen=value))
        edges = ((self.tr("Top"), Edge.TOP), (self.tr("Bottom"), Edge.BOTTOM))
        edge = self._box(edges, self.tr("Edge"), lambda value: self._change(number, edge=value))
        collection = self._box(
            self._collections, self.tr("Shows"), lambda value: self._change(number, collection=value)
        )
        remove = QPushButton()
        remove.setIcon(icon("close", quiet_color(self.palette()).name()))
        remove.setAutoDefault(False)
        remove.setFlat(True)
        remove.setToolTip(self.tr("Remove this bar"))
        remove.setAccessibleName(self.tr("Remove this bar"))
        remove.clicked.connect(lambda: self._tell((*self._bars[:number], *self._bars[number + 1 :])))
        self._lines.append((screen, edge, collection, remove))
        for place, part in enumerate(self._lines[-1]):
            self._grid.addWidget(part, number, place)
        QWidget.setTabOrder(remove, self.add_button)

    def _box(self, options: Options, name: str, tell: Callable[[Any], None]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(9)
        _fill(box, options)
        box.activated.connect(lambda row: tell(box.itemData(row)))
        return box

    def _change(self, number: int, **fields: Any) -> None:
        bars = list(self._bars)
        bars[number] = replace(bars[number], **fields)
        self._tell(tuple(bars))

    def _tell(self, bars: tuple[ExtraBar, ...]) -> None:
        self.show_bars(bars)
        self.bars_changed.emit(bars)


def _fill(box: QComboBox, options: Options) -> None:
    for words, value in options:
        box.addItem(words, value)


def _choose(box: QComboBox, value: Any, missing: str) -> None:
    """Choose ``value``, which is added as ``missing`` where the box does not have it."""
    with QSignalBlocker(box):
        if box.findData(value) < 0:
            box.addItem(missing, value)
        box.setCurrentIndex(box.findData(value))
