"""Topics as cards to click on: each stands for the feeds of its topic that are offered."""

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QGridLayout, QSizePolicy, QWidget

from ticker.quick_dataclass import dataclass
from ticker.ui.theme.tones import blend, quiet_color

Folder = tuple[str, ...]

_COLUMNS = 2
_PADDING = 12  # logical pixels
_MARK = 18  # side of the box with the tick
_ROUNDING = 8
_LINES = 2  # of the names of feeds
_TICK = ((0.28, 0.52), (0.44, 0.68), (0.74, 0.34))  # as shares of the box
_DASH = ((0.3, 0.5), (0.7, 0.5))
_TINT = 0.14  # share of the highlight in the ground of a chosen card


@dataclass(frozen=True, slots=True)
class Topic:
    """What a card shows."""

    folder: Folder
    name: str
    feeds: tuple[str, ...]  # their titles
    state: Qt.CheckState


class TopicCards(QWidget):
    """A grid of cards."""

    clicked = Signal(tuple, bool)  # folder, whether its feeds are wanted

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[Folder, _Card] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Show these topics; the cards of the same topics stay, and keep the keyboard."""
        folders = tuple(each.folder for each in topics)
        if folders != tuple(self._cards):
            self._make_cards(folders)
        for each in topics:
            self._cards[each.folder].show_topic(each)

    def grab_focus(self) -> None:
        """Take the keyboard, to the first card."""
        if self._cards:
            next(iter(self._cards.values())).setFocus()

    def _make_cards(self, folders: tuple[Folder, ...]) -> None:
        for card in self._cards.values():
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        before: QWidget = self
        for number, folder in enumerate(folders):
            card = self._cards[folder] = _Card(self)
            QWidget.setTabOrder(before, card)
            before = card
            card.clicked.connect(lambda _is_checked, folder=folder: self._tell(folder))
            self._grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _tell(self, folder: Folder) -> None:
        self.clicked.emit(folder, self._cards[folder].state != Qt.CheckState.Checked)


class _Card(QAbstractButton):
    """One topic with the names of its feeds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = Qt.CheckState.Unchecked
        self._feeds: tuple[str, ...] = ()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_topic(self, topic: Topic) -> None:
        self.state = topic.state
        self._feeds = topic.feeds
        names = QLocale().createSeparatedList(list(topic.feeds))
        self.setText(topic.name)
        self.setChecked(topic.state == Qt.CheckState.Checked)
        self.setAccessibleName(topic.name)
        self.setAccessibleDescription(names)
        self.setToolTip(names.replace("<", "‹"))  # no mark-up: Qt would take it for HTML
        self.update()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A click only asks: the card shows what has come of it."""

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self._bold).height() + _LINES * self.fontMetrics().lineSpacing() + 4 + 2 * _PADDING
        return QSize(240, height)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()
            self.update()
        return super().event(event)

    @property
    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = QApplication.palette()
        self._paint_ground(painter, palette)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = QRectF(self.rect()).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        title_height = QFontMetrics(self._bold).height()
        left = inner.right() - _MARK if mirrored else inner.left()
        self._paint_mark(painter, palette, QRectF(left, inner.top() + (title_height - _MARK) / 2, _MARK, _MARK))
        room = inner.adjusted(0, 0, -_MARK - 10, 0) if mirrored else inner.adjusted(_MARK + 10, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(palette.windowText().color())
        painter.setFont(self._bold)
        painter.drawText(QRectF(room.left(), room.top(), room.width(), title_height), side, self.text())
        painter.setPen(quiet_color(palette))
        painter.setFont(self.font())
        below = room.adjusted(0, title_height + 4, 0, 0)
        painter.drawText(
            below, int(side | Qt.TextFlag.TextWordWrap), fitting(self._feeds, self.fontMetrics(), room.width())
        )

    def _paint_ground(self, painter: QPainter, palette: QPalette) -> None:
        accent = palette.highlight().color()
        is_chosen = self.state != Qt.CheckState.Unchecked
        ground = palette.base().color()
        if is_chosen or self.underMouse():
            tint = QColor(accent)
            tint.setAlphaF(_TINT if is_chosen else _TINT / 2)
            painter.setBrush(ground)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUNDING, _ROUNDING)
            ground = tint
        line = accent if is_chosen or self.hasFocus() else blend(palette, 0.5)
        painter.setBrush(ground)
        painter.setPen(QPen(line, 3 if self.hasFocus() else 1.4))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), _ROUNDING, _ROUNDING)

    def _paint_mark(self, painter: QPainter, palette: QPalette, box: QRectF) -> None:
        is_chosen = self.state != Qt.CheckState.Unchecked
        painter.setPen(QPen(palette.highlight().color() if is_chosen else blend(palette, 0.5), 1.4))
        painter.setBrush(palette.highlight() if is_chosen else palette.base())
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(QPen(palette.highlightedText().color(), 2, c=Qt.PenCapStyle.RoundCap))
        shape = _TICK if self.state == Qt.CheckState.Checked else _DASH
        if is_chosen:
            painter.drawPolyline([box.topLeft() + QPointF(x, y) * _MARK for x, y in shape])


def fitting(names: tuple[str, ...], metrics: QFontMetrics, width: float) -> str:
    """Return a list of the names that there is room for in lines of this width, with “…” for the others."""
    text = QLocale().createSeparatedList(list(names))
    starts, end = [], 0
    for name in names:
        starts.append(text.index(name, end))
        end = starts[-1] + len(name)

    def fits(shown: str) -> bool:
        needed = metrics.boundingRect(QRect(0, 0, int(width), 1000), Qt.TextFlag.TextWordWrap, shown)
        return needed.height() <= _LINES * metrics.lineSpacing() and needed.width() <= width

    shortened = (f"{text[:start]}…" for start in reversed(starts[1:-1]))  # a comma comes before each of these
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(width * (_LINES - 0.2)))
    return next(filter(fits, (text, *shortened)), elided)
