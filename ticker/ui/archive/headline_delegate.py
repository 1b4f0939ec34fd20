"""Headlines as rows of a list, each over its source and time; what is unread in bold, with a dot before it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ticker.ui.archive.archive_model import SOURCE_LINE
from ticker.ui.strip.headlines_model import Role
from ticker.ui.theme.tones import quiet_color

_PAD = 8  # around the two lines of a row
_MARK = 8  # the dot before what is unread

Index = QModelIndex | QPersistentModelIndex


def headline_list(name: str) -> QTableView:
    """Return a list for headlines, which screen readers call ``name``.

    It is a table of one column: Qt's lists lay out every row again whenever some are added, which takes a fifth of a
    second with 100,000 of them; a table whose rows are all as high as each other does not.
    """
    view = QTableView()
    view.setItemDelegate(HeadlineDelegate(view))
    for header in (view.horizontalHeader(), view.verticalHeader()):
        header.hide()
    view.horizontalHeader().setStretchLastSection(True)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setMinimumSectionSize(1)
    view.verticalHeader().setDefaultSectionSize(row_height(view))
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.setAccessibleName(name)
    return view


def row_height(view: QTableView) -> int:
    """Return how high each row of such a list is, in pixels."""
    return 2 * view.fontMetrics().height() + 2 * _PAD


class HeadlineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        widget, palette = option.widget, option.palette
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        text = palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        line = option.fontMetrics.height()
        place = _visual(option, option.rect.adjusted(2 * _PAD + _MARK, _PAD, -_PAD, -_PAD))
        font = QFont(option.font)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each line as its own words run
        if not index.data(Role.IS_READ):
            font.setBold(True)
            self._draw_mark(painter, option, text if is_selected else palette.color(QPalette.ColorRole.Accent))
        painter.setPen(text)
        _draw_line(painter, option, place.adjusted(0, 0, 0, -line), font, index.data())
        painter.setPen(text if is_selected else quiet_color(palette))
        _draw_line(painter, option, place.adjusted(0, line, 0, 0), option.font, index.data(SOURCE_LINE))
        painter.restore()

    def _draw_mark(self, painter: QPainter, option: QStyleOptionViewItem, colour: QColor) -> None:
        top = option.rect.top() + _PAD + (option.fontMetrics.height() - _MARK) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(_visual(option, QRect(option.rect.left() + _PAD, top, _MARK, _MARK)))


def _draw_line(painter: QPainter, option: QStyleOptionViewItem, place: QRect, font: QFont, words: str) -> None:
    leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    alignment = QStyle.visualAlignment(option.direction, leading) | Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(font)
    elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(alignment) | int(Qt.TextFlag.TextSingleLine), elided)


def _visual(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return where ``place`` lies, mirrored where the language runs to the left."""
    return QStyle.visualRect(option.direction, option.rect, place)
