"""Headlines as rows of a list: title above feed and date, a dot for unread ones, and marked search hits."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ticker.search_terms import Query, hits
from ticker.ui.archive.archive_model import SOURCE_LINE
from ticker.ui.strip.headlines_model import Role
from ticker.ui.theme.tones import mark_color, quiet_color

_PADDING = 8  # pixels around the two lines of a row
_DOT = 8  # pixels; marks an unread headline
_HIT = 0.3  # opacity of the background of search hits

Index = QModelIndex | QPersistentModelIndex


def headline_list(name: str) -> QTableView:
    """Return a list for headlines with the accessible name ``name``.

    It is a table with one column: whenever rows are added, QListView lays out all of them again, which takes a fifth of
    a second with 100,000 rows. A table with rows of fixed height does not.
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
    """Return the height of each row of such a list, in pixels."""
    return 2 * view.fontMetrics().height() + 2 * _PADDING


class HeadlineDelegate(QStyledItemDelegate):
    """Paints a headline as two lines of text."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._query = Query()

    def show_hits(self, query: Query) -> None:
        """Mark the hits of this query in the titles."""
        self._query = query
        self._view.viewport().update()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        widget, palette = option.widget, option.palette
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        text = palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        line = option.fontMetrics.height()
        rect = _visual_rect(option, option.rect.adjusted(2 * _PADDING + _DOT, _PADDING, -_PADDING, -_PADDING))
        font = QFont(option.font)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each line in the direction of its own text
        if not index.data(Role.IS_READ):
            self._draw_dot(painter, option, text if is_selected else mark_color(palette))
        painter.setPen(text)
        title = QRect(rect.left(), rect.top(), rect.width(), line)
        if self._query and not is_selected:
            self._draw_title(painter, option, title, index.data())
        else:
            _draw_line(painter, option, title, font, index.data())
        painter.setPen(text if is_selected else quiet_color(palette))
        _draw_line(painter, option, rect.adjusted(0, line, 0, 0), option.font, index.data(SOURCE_LINE))
        painter.restore()

    def _draw_title(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str) -> None:
        """Draw a title with search hits on another background."""
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        layout = QTextLayout(shown, option.font)
        alignment = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        text_option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
        text_option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(text_option)
        layout.beginLayout()
        layout.createLine().setLineWidth(rect.width())
        layout.endLayout()
        layout.draw(painter, QPointF(rect.topLeft()), self._marks(shown, option.palette))

    def _marks(self, text: str, palette: QPalette) -> list[QTextLayout.FormatRange]:
        ground = QColor(mark_color(palette))
        ground.setAlphaF(_HIT)
        marks = []
        for start, end in hits(self._query, text):
            mark = QTextLayout.FormatRange()
            before = len(text[:start].encode("utf-16-le")) // 2  # Qt counts UTF-16 units, Python counts characters
            mark.start = before
            mark.length = len(text[start:end].encode("utf-16-le")) // 2
            mark.format.setBackground(ground)
            marks.append(mark)
        return marks

    def _draw_dot(self, painter: QPainter, option: QStyleOptionViewItem, color: QColor) -> None:
        top = option.rect.top() + _PADDING + (option.fontMetrics.height() - _DOT) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(_visual_rect(option, QRect(option.rect.left() + _PADDING, top, _DOT, _DOT)))


def _draw_line(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, font: QFont, text: str) -> None:
    leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    alignment = QStyle.visualAlignment(option.direction, leading) | Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(font)
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(alignment) | int(Qt.TextFlag.TextSingleLine), elided)


def _visual_rect(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Return ``rect``, mirrored within its row in a right-to-left layout."""
    return QStyle.visualRect(option.direction, option.rect, rect)
