"""Draws the rows of feeds: an icon before each name, and a warning that is visible on a selected row too."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ticker.entities import Feed
from ticker.ui.feeds.feeds_model import STATE, TITLE
from ticker.ui.strip.feed_icons import FeedIconCache, draw_monogram
from ticker.ui.theme.icons import icon
from ticker.ui.theme.theme import DARK, LIGHT, Theme, feed_color

_SIDE = 16  # logical pixels of an icon
_MAX_KEPT = 1000

Index = QModelIndex | QPersistentModelIndex


class FeedsDelegate(QStyledItemDelegate):
    """``feed_at`` gives the feed of a row, None for a folder's; ``icon_of`` the icon of its site, if it has one.

    Icons are only made for visible rows: with thousands of feeds, all of them would take seconds.
    """

    def __init__(
        self, view: QTreeView, feed_at: Callable[[Index], Feed | None], icon_of: Callable[[int], bytes | None]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._feed_at = feed_at
        self._site_icons = FeedIconCache(icon_of)
        self._picture = lru_cache(_MAX_KEPT)(self._make_picture)
        self._warning = lru_cache(8)(lambda color: icon("warning", color))

    def forget_icon(self, feed_id: int) -> None:
        """Forget the icon of a feed, which has changed."""
        self._site_icons.forget(feed_id)
        self._picture.cache_clear()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option, index)
        if index.column() == TITLE:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(_SIDE, _SIDE)
            option.icon = self._icon_for(self._feed_at(index))
        elif index.column() == STATE and index.data(Qt.ItemDataRole.DecorationRole):
            is_selected = option.state & QStyle.StateFlag.State_Selected
            role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
            option.icon = self._warning(option.palette.color(role).name())

    def _icon_for(self, feed: Feed | None) -> QIcon:
        if feed is None:
            return QApplication.style().standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        theme = DARK if QApplication.palette().base().color().lightness() < 128 else LIGHT
        color = feed.settings.color or feed_color(theme, feed.id)
        return self._picture(feed.id, feed.title, color, theme, self._view.devicePixelRatioF())

    def _make_picture(self, feed_id: int, title: str, color: str, theme: Theme, scale: float) -> QIcon:
        pixmap = QPixmap(round(_SIDE * scale), round(_SIDE * scale))
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, _SIDE, _SIDE)
        if not self._site_icons.draw_icon(painter, area, scale, feed_id, theme):
            draw_monogram(painter, area, title, color, QFont())
        painter.end()
        return QIcon(pixmap)
