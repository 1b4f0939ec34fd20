"""The part of the viewer that shows an article's page: a text browser that loads nothing and keeps one's place."""

import html
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from ticker.preferences import Preferences
from ticker.reading.article import Article, image_text, image_urls
from ticker.ui.article.article_fonts import ArticleFonts, reading_font, typefaces_for
from ticker.ui.article.article_page import NO_OFFERS, Offers, PageState, render_page, render_parts
from ticker.ui.article.article_themes import reading_theme
from ticker.ui.article.page_links import ACTION, PICTURE
from ticker.ui.article.page_style import Style
from ticker.ui.theme.theme import LIGHT, Theme, palette_of
from ticker.ui.widgets.safe_image import SafeImages

_TIGHT_LEADING = 1.2
_SAMPLE = "the quick brown fox jumps over the lazy dog and runs on "  # its letters are as wide as most text's
_HEADLINE_SIZES = ((30, 1.9), (16, 1.4), (0, 1.1))  # from ems of column on: times the text's size
_ROOMY = 30  # pixels: margins and spaces stop growing with the text here
_NEAR = 1_000  # paragraphs
_PAPER_SIZE = 11  # points
_PAPER_COLUMN = (620, 800)  # pixels at 96 to the inch: A4 or Letter with their margins
_MOST_MATCHES = 1_000  # marked at a time
_PINCH = 0.1  # of the size, by which two fingers change it by a step
_BETWEEN_PARTS = 2  # milliseconds
_LEAST_MARGIN = 20  # pixels beside the column


@dataclass(frozen=True, slots=True)
class Look:
    """How the reader wants articles set."""

    theme: Theme
    family: str  # "": the best serif of this machine
    text_size: int  # points
    column: int  # characters a line
    leading: float = 1.5  # line height in ems
    justified: bool = False


def look_of(preferences: Preferences) -> Look:
    """Return how the reader prefers articles to be set."""
    return Look(
        theme=reading_theme(preferences),
        family=preferences.viewer_font,
        text_size=preferences.text_size,
        column=preferences.column_width,
        leading=preferences.leading,
        justified=preferences.justified,
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """What stands at the top of the window, and what is selected: to be found again in a page set anew."""

    words: str  # of the paragraph
    number: int  # of the paragraph
    within: int  # characters into it
    offset: float  # pixels below the top of that line
    anchor: int
    end: int
    selected: str


class ArticleBrowser(QTextBrowser):
    """Shows one article in a centred column. It never goes anywhere itself: links are told, files are never read.

    A long page is set part by part, so that the strip goes on moving meanwhile.
    """

    link_activated = Signal(str)  # an address of the web, or one of the page's own actions
    larger_wished = Signal()
    smaller_wished = Signal()
    next_wished = Signal()
    previous_wished = Signal()
    grown = Signal()  # a long page is set to its end

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._article: Article | None = None
        self._date = self._exact_date = self._note = ""
        self.offers = NO_OFFERS
        self._headline_size = 1.9
        self._pictures = SafeImages()
        self._sizes: dict[str, tuple[int, int]] = {}  # of the pictures on the page
        self._parts: Iterator[str] = iter(())  # still to be set
        self._next_part = ""
        self._growing = QTimer(self, interval=_BETWEEN_PARTS)
        self._growing.timeout.connect(self._grow)
        self._place: _Place | None = None  # to return to when the page is set
        self._matches: list[QTextCursor] = []
        self._match = 0
        self._pinched = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a bar that comes moves the column
        self.setPalette(palette_of(look.theme))
        self.verticalScrollBar().rangeChanged.connect(lambda _, high: self.verticalScrollBar().setEnabled(high > 0))
        self.horizontalScrollBar().rangeChanged.connect(self._allow_scrolling_sideways)
        self.anchorClicked.connect(self._follow)

    def show_article(self, article: Article, *, date: str, exact_date: str, offers: Offers) -> None:
        """Show ``article`` from its start; the dates are in the reader's own words."""
        self._article, self._date, self._exact_date = article, date, exact_date
        self.offers, self._note = offers, ""
        self._pictures = SafeImages()
        self._place = None
        self.viewport().setUpdatesEnabled(True)
        self._set_page()
        self.verticalScrollBar().setValue(0)

    def replace_article(self, article: Article, *, note: str = "") -> None:
        """Show the same article in another form, or with another note; who had begun to read stays where he was."""
        self._article, self._note = article, note
        self._keeping_the_place(self._set_page)

    def show_picture(self, address: str, content: bytes) -> bool:
        """Show one of the article's pictures in its place; return whether there is one to show."""
        is_good = self._pictures.add(address, content)
        if is_good:
            self._keeping_the_place(self._set_page)
        return is_good

    def set_look(self, look: Look) -> None:
        """Set the page anew in other letters and colours; what stands at the top of the window stays there."""
        self._look = look
        self.setPalette(palette_of(look.theme))
        self._keeping_the_place(self._set_page)

    def picture(self, number: int) -> tuple[QImage, str]:
        """Return the picture of this index in image_urls(), in all the pixels kept, and the words that go with it."""
        if self._article is None or number not in range(len(image_urls(self._article))):
            return QImage(), ""
        address = image_urls(self._article)[number]
        return self._pictures.whole(address), image_text(self._article, address)

    @property
    def images(self) -> dict[str, QImage]:
        """The pictures shown, by address, in the size of the page."""
        return {address: self._pictures.image(address, size, 1.0) for address, size in self._sizes.items()}

    def for_paper(self) -> QTextDocument:
        """Return the article as it is set for paper: dark on white, in the usual size, with the pictures shown."""
        document = QTextDocument()
        if self._article is None:
            return document
        typefaces = self._typefaces(self._article)
        font = reading_font(typefaces.text, _PAPER_SIZE)
        look = replace(self._look, theme=LIGHT, text_size=_PAPER_SIZE)
        sizes = self._pictures.sizes(*_PAPER_COLUMN)
        document.setDefaultFont(font)
        document.setDefaultTextOption(_text_option(self._article, is_justified=look.justified))
        for number, address in enumerate(image_urls(self._article)):
            if address in sizes:
                image = self._pictures.image(address, sizes[address], 2.0)
                document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"{PICTURE}{number}"), image)
        style = self._style(look, typefaces, QFontMetricsF(font, self))
        document.setHtml(render_page(self._article, style, PageState(self._date, pictures=sizes)))
        return document

    def find_all(self, words: str) -> tuple[int, int]:
        """Mark ``words`` wherever they are and show the first place from here on; return its number and their count."""
        self._matches = self._places_of(words)
        top = self._position_at(self.verticalScrollBar().value())
        following = (number for number, match in enumerate(self._matches) if match.selectionStart() >= top)
        self._match = next(following, 0)
        return self._show_match()

    def find_next(self, step: int) -> tuple[int, int]:
        """Show the match ``step`` further on, round the end; return its number and the count."""
        self._match = (self._match + step) % max(len(self._matches), 1)
        return self._show_match()

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:  # noqa: ARG002 - Qt's signature
        """Give the pictures wanted, and for all else one without pixels: given None, Qt would read the file itself."""
        kind_of_link, _, number = QUrl(name).toString().partition(PICTURE)
        if self._article is None or kind_of_link or not number.isdecimal():
            return QImage()
        address = dict(enumerate(image_urls(self._article))).get(int(number), "")
        return self._pictures.image(address, self._sizes.get(address, (1, 1)), self.devicePixelRatioF())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y():
            (self.larger_wished if event.angleDelta().y() > 0 else self.smaller_wished).emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        turns = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not self._is_too_wide()
        if event.key() == Qt.Key.Key_F7:
            self._toggle_caret()
        elif turns and is_plain and not self._has_caret():
            forward = Qt.Key.Key_Right if self.isLeftToRight() else Qt.Key.Key_Left
            (self.next_wished if event.key() == forward else self.previous_wished).emit()
        elif event.key() == Qt.Key.Key_Space:
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._turn_page(-1 if backwards else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        def resize() -> None:
            super(ArticleBrowser, self).resizeEvent(event)
            is_set_right = self._fitting_headline_size() == self._headline_size
            if is_set_right and self._fitting_sizes() == self._sizes:
                self._set_margins()
            else:
                self._set_page()

        self._keeping_the_place(resize)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._pinch(event.value())
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tool_tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _set_page(self) -> None:
        article = self._article
        if article is None:
            return
        typefaces = self._typefaces(article)
        font = reading_font(typefaces.text, self._look.text_size)
        metrics = QFontMetricsF(font, self)
        document = self.document()
        document.setDefaultFont(font)
        self._headline_size = self._fitting_headline_size()
        document.setDefaultTextOption(_text_option(article, is_justified=self._look.justified))
        document.setIndentWidth(metrics.height() * 1.2)
        self._sizes = self._fitting_sizes()
        state = PageState(self._date, self._note, self.offers, self._sizes)
        self._parts = render_parts(article, self._style(self._look, typefaces, metrics), state)
        self.setHtml(next(self._parts))
        self._matches = []  # they were places in the page before
        self._set_margins()
        self._next_part = next(self._parts, "")
        self._growing.start() if self._next_part else self._growing.stop()

    @property
    def is_growing(self) -> bool:
        """Whether parts of a long page are still to be set."""
        return self._growing.isActive()

    def _grow(self) -> None:
        """Set the next part of a long page below what is there."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        seam = cursor.position()
        cursor.insertHtml(self._next_part)
        cursor.setPosition(seam)
        cursor.deleteChar()
        self._next_part = next(self._parts, "")
        if not self._next_part:
            self._growing.stop()
            self._return_to_place()
            self.grown.emit()

    def _typefaces(self, article: Article) -> ArticleFonts:
        sample = article.title + article.body_html[:2000]
        return typefaces_for(self._look.family, article.language, sample)

    def _style(self, look: Look, typefaces: ArticleFonts, metrics: QFontMetricsF) -> Style:
        size, em = look.text_size, look.text_size * self.logicalDpiY() / 72
        natural = metrics.lineSpacing() / em
        return Style(
            theme=look.theme,
            text_size=size,
            headline_size=min(size * self._headline_size, size * 1.25 + 9),
            em=min(em, _ROOMY),
            leading=round(100 * look.leading / natural),
            tight_leading=round(100 * _TIGHT_LEADING / natural),
            typefaces=typefaces,
        )

    def _set_margins(self) -> None:
        """Centre the column of text in the window."""
        metrics = QFontMetricsF(self.document().defaultFont(), self)
        root = self.document().rootFrame()
        form = root.frameFormat()
        form.setLeftMargin(self._margin(metrics))
        form.setRightMargin(self._margin(metrics))
        form.setTopMargin(min(metrics.height(), _ROOMY) * 1.2)
        form.setBottomMargin(min(metrics.height(), _ROOMY) * 2)
        root.setFrameFormat(form)

    def _fitting_headline_size(self) -> float:
        """Return how many times the text's size the headline has where the column is as narrow as it is now."""
        return next(size for least, size in _HEADLINE_SIZES if self._column() / self._em() >= least)

    def _fitting_sizes(self) -> dict[str, tuple[int, int]]:
        return self._pictures.sizes(self._column(), self.viewport().height())

    def _column(self) -> int:
        metrics = QFontMetricsF(self.document().defaultFont(), self)
        return self.viewport().width() - 2 * self._margin(metrics)

    def _em(self) -> float:
        return self._look.text_size * self.logicalDpiY() / 72

    def _margin(self, metrics: QFontMetricsF) -> int:
        column = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self._look.column
        return max(int(self.viewport().width() - column) // 2, _LEAST_MARGIN)

    def _places_of(self, words: str) -> list[QTextCursor]:
        places: list[QTextCursor] = []
        cursor = self.document().find(words) if words else QTextCursor()
        while not cursor.isNull() and len(places) < _MOST_MATCHES:
            places.append(cursor)
            cursor = self.document().find(words, cursor)
        return places

    def _show_match(self) -> tuple[int, int]:
        theme = self._look.theme
        marks = []
        for number, match in enumerate(self._matches):
            mark = QTextEdit.ExtraSelection()
            is_current = number == self._match
            mark.cursor = match
            mark.format.setBackground(QColor(theme.accent if is_current else theme.selection))
            mark.format.setForeground(QColor(theme.background if is_current else theme.selection_text))
            marks.append(mark)
        self.setExtraSelections(marks)
        if not marks:
            return 0, 0
        spot = self.cursorRect(self._matches[self._match])
        if not self.viewport().rect().contains(spot):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + spot.top() - self.viewport().height() // 3)
        return self._match + 1, len(marks)

    def _keeping_the_place(self, change: Callable[[], None]) -> None:
        """Do ``change``; the line at the top of the window is there again afterwards, and the selection with it."""
        if self._place is None and self.verticalScrollBar().value() > 0:
            self._place = self._present_place()
        change()
        if not self.is_growing:
            self._return_to_place()
        elif self._place is not None:  # rather the old picture for a moment than the page's beginning
            self.viewport().setUpdatesEnabled(False)

    def _present_place(self) -> _Place:
        height = self.verticalScrollBar().value()
        position = self._position_at(height)
        block = self.document().findBlock(position)
        return _Place(
            words=block.text(),
            number=block.blockNumber(),
            within=position - block.position(),
            offset=height - self._line_top(position),
            anchor=self.textCursor().anchor(),
            end=self.textCursor().position(),
            selected=self.textCursor().selectedText(),
        )

    def _return_to_place(self) -> None:
        """Scroll to where the reader was before the page was set anew, and select what was selected."""
        place, self._place = self._place, None
        if place is None:
            return
        self.document().documentLayout().documentSize()  # lays out to the end, so that the bar knows its range
        last = self.document().characterCount() - 1
        selection = self.textCursor()
        selection.setPosition(min(place.anchor, last))
        selection.setPosition(min(place.end, last), QTextCursor.MoveMode.KeepAnchor)
        if place.selected and selection.selectedText() == place.selected:
            self.setTextCursor(selection)
        block = self._block_saying(place.words, place.number)
        self.verticalScrollBar().setValue(round(self._line_top(block.position() + place.within) + place.offset))
        self.viewport().setUpdatesEnabled(True)

    def _block_saying(self, words: str, number: int) -> QTextBlock:
        """Return the paragraph of these words that is nearest to block ``number``, or that block where none is near."""
        document = self.document()
        last = document.blockCount() - 1
        for distance in range(min(last + 1, _NEAR)):
            for nearby in {number - distance, number + distance}:
                block = document.findBlockByNumber(nearby)
                if block.isValid() and block.text() == words:
                    return block
        return document.findBlockByNumber(min(number, last))

    def _position_at(self, height: float) -> int:
        """Return the position in the text of the first line that reaches below ``height`` in the page."""
        document = self.document()
        low, high = 0, document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            if self._bottom(document.findBlockByNumber(middle)) > height:
                high = middle
            else:
                low = middle + 1
        block = document.findBlockByNumber(low)
        top = document.documentLayout().blockBoundingRect(block).top()
        lines = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
        return block.position() + next((line.textStart() for line in lines if top + line.rect().bottom() > height), 0)

    def _bottom(self, block: QTextBlock) -> float:
        return self.document().documentLayout().blockBoundingRect(block).bottom()

    def _line_top(self, position: int) -> float:
        block = self.document().findBlock(position)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        return top + (line.y() if line.isValid() else 0)

    def _is_too_wide(self) -> bool:
        """Tell whether something reaches out of the window, and not only the end of a line into the margin."""
        return self.horizontalScrollBar().maximum() > _LEAST_MARGIN

    def _allow_scrolling_sideways(self) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if self._is_too_wide() else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.horizontalScrollBarPolicy():
            self.setHorizontalScrollBarPolicy(policy)

    def _toggle_caret(self) -> None:
        """Give the page a cursor that the keyboard moves, to read and select without a mouse, or take it away."""
        flags = self.textInteractionFlags() ^ Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        if self._has_caret():
            start = self.textCursor()
            start.setPosition(self._position_at(self.verticalScrollBar().value()))
            self.setTextCursor(start)

    def _has_caret(self) -> bool:
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def _pinch(self, change: float) -> None:
        """Take two fingers moving apart as a wish for larger letters; ``change`` is a share of the size."""
        self._pinched += change
        if abs(self._pinched) >= _PINCH:
            (self.larger_wished if self._pinched > 0 else self.smaller_wished).emit()
            self._pinched = 0.0

    def _turn_page(self, pages: int) -> None:
        """Scroll by a window's height less two lines, which show where one was."""
        bar = self.verticalScrollBar()
        overlap = 2 * QFontMetricsF(self.document().defaultFont(), self).lineSpacing() * self._look.leading
        bar.setValue(bar.value() + round(pages * max(self.viewport().height() - overlap, 40)))

    def _follow(self, link: QUrl) -> None:
        if not link.scheme() and link.hasFragment():
            self.scrollToAnchor(link.fragment())
        else:
            self.link_activated.emit(link.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _tool_tip_at(self, position: QPoint) -> str:
        """Return where the link at ``position`` leads, or the exact time of the date there, as HTML."""
        link = self.anchorAt(position)
        text = "" if link.startswith(("#", ACTION)) else QUrl(link).toDisplayString()
        spot = self.cursorForPosition(position)
        if self._date and spot.blockNumber() <= 1 and self._is_in_date(spot.block().text(), spot.positionInBlock()):
            text = self._exact_date
        return f"<qt>{html.escape(text)}</qt>" if text else ""  # unescaped, a tool tip would guess and load pictures

    def _is_in_date(self, dateline: str, position: int) -> bool:
        start = dateline.rfind(self._date)
        return start >= 0 and start <= position <= start + len(self._date)


def _text_option(article: Article, *, is_justified: bool) -> QTextOption:
    """Return how lines are broken, which way they run and whether they are stretched."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if article.is_right_to_left else Qt.LayoutDirection.LeftToRight
    )
    if is_justified:  # the style sheet cannot say it: Qt takes "justify" there for "left"
        option.setAlignment(Qt.AlignmentFlag.AlignJustify)
    return option
