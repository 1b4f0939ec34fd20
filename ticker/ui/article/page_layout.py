"""The measures of an article's page: fonts, headline size, width of the column and of its margins."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextOption
from PySide6.QtWidgets import QWidget

from ticker.reading.article import Article
from ticker.reading.plain_text import text_of
from ticker.ui.article.article_fonts import reading_font, typefaces_for
from ticker.ui.article.look import Look
from ticker.ui.article.page_style import Style

_TIGHT_LEADING = 1.2  # line height of headings, in ems
_SAMPLE = "the quick brown fox jumps over the lazy dog and runs on "  # of average letter width
_HEADLINE_SCALES = ((30, 1.9), (16, 1.4), (0, 1.1))  # from this column width, in ems: factor of the text size
_MAX_SPACE_EM = 30  # pixels: margins and spaces grow with the text up to this em
_SMALL = 0.85  # of the text size, as in page_style
MIN_MARGIN = 20  # pixels beside the column


class PageLayout:
    """Measures for an article in a look, on the screen of ``widget``. Widths are logical pixels."""

    def __init__(self, look: Look, article: Article, widget: QWidget) -> None:
        self._look = look
        self._article = article
        self._em = look.text_size * widget.logicalDpiY() / 72
        sample = f"{article.title} {text_of(article.body_html, max_length=500)}"
        self._fonts = typefaces_for(look.family, article.language, sample)
        self.font = reading_font(self._fonts.text, look.text_size)
        self._metrics = QFontMetricsF(self.font, widget)

    def side_margin(self, width: int) -> int:
        """Return the margin left and right of the column in a window of ``width``."""
        column = self._metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self._look.column
        return max(int(width - column) // 2, MIN_MARGIN)

    def vertical_margins(self) -> tuple[float, float]:
        """Return the margins above and below the article."""
        line = min(self._metrics.height(), _MAX_SPACE_EM)
        return line * 1.2, line * 2

    def column(self, width: int) -> int:
        """Return the width of the column in a window of ``width``."""
        return width - 2 * self.side_margin(width)

    def headline_scale(self, width: int) -> float:
        """Return the size of the headline, as a factor of the text size, in a window of ``width``."""
        return next(scale for least, scale in _HEADLINE_SCALES if self.column(width) / self._em >= least)

    def small_font(self) -> QFont:
        """Return the font of what surrounds the text, such as captions."""
        font = QFont()
        font.setFamilies(self._fonts.surroundings)
        font.setPointSizeF(self._look.text_size * _SMALL)
        return font

    def table_width(self, width: int) -> int:
        """Return how many characters of a table fit into ``width``."""
        return int(width / QFontMetricsF(self.small_font()).averageCharWidth())

    def indent(self) -> float:
        """Return the indent of lists."""
        return self._metrics.height() * 1.2

    def line_height(self) -> float:
        return self._metrics.lineSpacing() * self._look.leading

    def text_option(self) -> QTextOption:
        """Return how lines are broken, their direction, and whether they are justified."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        is_right_to_left = self._article.is_right_to_left
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_right_to_left else Qt.LayoutDirection.LeftToRight)
        if self._look.justified:  # not in the style sheet: Qt reads "justify" as "left" there
            option.setAlignment(Qt.AlignmentFlag.AlignJustify)
        return option

    def style(self, headline_scale: float) -> Style:
        size = self._look.text_size
        natural = self._metrics.lineSpacing() / self._em
        return Style(
            theme=self._look.theme,
            text_size=size,
            headline_size=min(size * headline_scale, size * 1.25 + 9),
            em=min(self._em, _MAX_SPACE_EM),
            leading=round(100 * self._look.leading / natural),
            tight_leading=round(100 * _TIGHT_LEADING / natural),
            typefaces=self._fonts,
        )
