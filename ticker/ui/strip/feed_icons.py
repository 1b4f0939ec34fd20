"""What stands before a feed's name: the icon of its site, or its first letter on the feed's color."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from ticker.ui.theme.theme import Theme, black_or_white

_MAX_KEPT = 256  # icons as drawn, some 4 kilobytes each
_LETTER = 0.66  # of the side: the letter's size
_CORNER = 0.22  # of the side
_ARABIC_ARTICLE = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"  # else nearly all Arabic feeds had the same letter
_PLATE = "#f2f4f6"  # beneath icons on dark grounds: most are drawn for white pages


class FeedIconCache:
    """Draws them. ``icon_of`` gives the icon of a feed as the store has it, None if there is none."""

    def __init__(self, icon_of: Callable[[int], bytes | None]) -> None:
        self._icon_of = icon_of
        self._icons: OrderedDict[tuple[int, int], QImage] = OrderedDict()  # by feed and side; null: there is none

    def forget(self, feed_id: int) -> None:
        """The icon of this feed is another one now."""
        for key in [each for each in self._icons if each[0] == feed_id]:
            del self._icons[key]

    def draw_icon(self, painter: QPainter, area: QRectF, scale: float, feed_id: int, theme: Theme) -> bool:
        """Draw the icon of a feed's site, if it has one; say whether it has."""
        icon = self._icon(feed_id, round(area.width() * scale))
        if icon.isNull():
            return False
        if theme.is_dark and icon.hasAlphaChannel():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_PLATE))
            painter.drawRoundedRect(area, _CORNER * area.width(), _CORNER * area.width())
            margin = area.width() / 10
            area = area.adjusted(margin, margin, -margin, -margin)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, icon)
        return True

    def _icon(self, feed_id: int, side: int) -> QImage:
        key = feed_id, side
        if key not in self._icons:
            self._icons[key] = _decoded(self._icon_of(feed_id), side)
            if len(self._icons) > _MAX_KEPT:
                self._icons.popitem(last=False)
        self._icons.move_to_end(key)
        return self._icons[key]


def draw_monogram(painter: QPainter, area: QRectF, title: str, color: str, font: QFont) -> None:
    """Draw the first letter of a feed's title on ``color``."""
    side = area.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(area, _CORNER * side, _CORNER * side)
    letter = QFont(font)
    letter.setPixelSize(max(6, round(_LETTER * side)))
    letter.setWeight(QFont.Weight.DemiBold)
    painter.setFont(letter)
    painter.setPen(QColor(black_or_white(color)))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, monogram(title))


def monogram(title: str) -> str:
    """Return the first letter or digit of ``title``, with all marks that belong to it, as a capital."""
    title = title.removeprefix(_ARABIC_ARTICLE) or title
    if title[:1].isalnum() and title[:2].isascii():  # no mark belongs to it
        return title[:1].upper()
    from PySide6.QtCore import QTextBoundaryFinder  # noqa: PLC0415 - off the start-up path

    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, title)
    start = 0
    first = ""
    while (end := finder.toNextBoundary()) != -1:
        # Qt counts UTF-16 units, Python characters.
        grapheme = title.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "replace")
        if grapheme[:1].isalnum():
            return grapheme.upper()[: len(grapheme)]
        first, start = first or grapheme.strip(), end
    return first or "\N{MIDDLE DOT}"


def _decoded(content: bytes | None, side: int) -> QImage:
    if not content:
        return QImage()
    from ticker.ui.widgets.safe_image import icon_image  # noqa: PLC0415 - only if there are icons

    image = icon_image(content)
    if image.isNull():
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    square = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.drawImage((side - scaled.width()) // 2, (side - scaled.height()) // 2, scaled)
    painter.end()
    return square if image.hasAlphaChannel() or scaled.size() != square.size() else scaled
