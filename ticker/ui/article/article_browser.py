"""A text browser that shows an article. It loads nothing itself, and keeps the reader's position."""

import html
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, QSizeF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip

from ticker.entities import Picture
from ticker.reading.article import Article, image_text, image_urls
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import shortcut_of
from ticker.ui.article.article_page import NO_OFFERS, Offers, PageState, render_parts
from ticker.ui.article.body_renderer import load_image_text
from ticker.ui.article.bullets import set_bullets_apart
from ticker.ui.article.look import Look
from ticker.ui.article.page_layout import MIN_MARGIN, PageLayout
from ticker.ui.article.page_links import ACTION, PICTURE, PLACEHOLDER
from ticker.ui.article.placeholder import placeholder_image
from ticker.ui.article.reading_position import PositionKeeper, ReadingPosition
from ticker.ui.article.scroll_bar_style import scroll_bar_style
from ticker.ui.article.story_copy import copied_story
from ticker.ui.article.text_finder import TextFinder
from ticker.ui.theme.theme import LIGHT, palette_of
from ticker.ui.widgets.safe_image import SafeImages

_PAPER_SIZE = 11  # points
_PAPER_COLUMN = (620, 800)  # pixels at 96 dpi: A4 or Letter inside the margins
_PINCH_STEP = 0.1  # a pinch changes the size in steps of this share
_PART_PAUSE = 2  # milliseconds between the parts of a long page


def append_part(document: QTextDocument, part: str) -> None:
    """Append a further part of a page (``render_parts``)."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    seam = cursor.position()
    cursor.insertHtml(part)
    cursor.setPosition(seam)
    cursor.deleteChar()
    set_bullets_apart(document, seam)


class ArticleBrowser(QTextBrowser):
    """Shows one article in a centered column. It emits the links that are clicked, and never reads a file.

    A long page is laid out in parts, so that the strip keeps moving meanwhile.
    """

    link_activated = Signal(str)  # a URL, or an action of page_links
    larger_requested = Signal()
    smaller_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    jumped = Signal()  # to a place in the article, such as a footnote, or back
    grown = Signal()  # the last part of a long page has been laid out

    def __init__(self, look: Look, keys: Window = Window.VIEWER) -> None:
        """``keys`` is the window whose keys work while the page has the focus."""
        super().__init__()
        self._look = look
        self._keys = keys
        self._article: Article | None = None
        self._layout: PageLayout | None = None  # of the article
        self._date = self._exact_date = self._note = ""
        self.offers = NO_OFFERS
        self._headline_scale = 1.9
        self._pictures = SafeImages()
        self._sizes: dict[str, tuple[int, int]] = {}  # of the images on the page
        self._room = (0, 0)  # column width and window height for which placeholders were drawn
        self._jumps: list[ReadingPosition] = []  # positions to return to from links within the article
        self._parts: Iterator[str] = iter(())  # still to be laid out
        self._next_part = ""
        self._growing = QTimer(self, interval=_PART_PAUSE)
        self._growing.timeout.connect(self._grow)
        self._keeper = PositionKeeper(self)
        self._position: ReadingPosition | None = None  # to restore when the page has been laid out
        self._finder = TextFinder(self)
        self._pinched = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else it moves the column
        self._apply_theme()
        self.verticalScrollBar().rangeChanged.connect(lambda _, high: self.verticalScrollBar().setEnabled(high > 0))
        self.horizontalScrollBar().rangeChanged.connect(self._allow_horizontal_scrolling)
        self.anchorClicked.connect(self._follow)

    def show_article(self, article: Article, *, date: str, exact_date: str, offers: Offers) -> None:
        """Show ``article`` from its start; both dates are formatted for the reader."""
        self._article, self._date, self._exact_date = article, date, exact_date
        self.offers, self._note = offers, ""
        self._pictures = SafeImages()
        self._position = None
        self._jumps.clear()
        self.viewport().setUpdatesEnabled(True)
        self._set_page()
        self.verticalScrollBar().setValue(0)

    def replace_article(self, article: Article, *, note: str = "") -> None:
        """Show another form of the same article, or another note; the scroll position stays."""
        self._article, self._note = article, note
        self._keep_position(self._set_page)

    def show_picture(self, url: str, picture: Picture | None) -> bool:
        """Show one of the article's images on the page. Returns whether it can be shown."""
        is_good = self._pictures.add(url, picture)
        if is_good:
            self._keep_position(self._set_page)
        return is_good

    def set_look(self, look: Look) -> None:
        """Lay out the page again in another look; the scroll position stays."""
        self._look = look
        self._apply_theme()
        self._keep_position(self._set_page)

    @property
    def picture_count(self) -> int:
        """The number of images in the article, shown or not."""
        return len(image_urls(self._article)) if self._article else 0

    def picture(self, index: int) -> tuple[QImage, str]:
        """Return the image at this index in image_urls() in full size, and its text; a null image if not shown."""
        if self._article is None or index not in range(self.picture_count):
            return QImage(), ""
        url = image_urls(self._article)[index]
        return self._pictures.whole(url), image_text(self._article, url)

    @property
    def images(self) -> dict[str, QImage]:
        """The images shown, by URL, in their size on the page."""
        return {url: self._pictures.image(url, size, 1.0) for url, size in self._sizes.items()}

    def for_paper(self) -> tuple[QTextDocument, Iterator[str]]:
        """Return the article for printing: dark on white, at a normal size, with the images shown.

        The document is still empty; the parts of the page are for ``append_part``.
        """
        document = QTextDocument()
        if self._article is None:
            return document, iter(())
        layout = PageLayout(replace(self._look, theme=LIGHT, text_size=_PAPER_SIZE), self._article, self)
        sizes = self._pictures.sizes(*_PAPER_COLUMN)
        document.setDefaultFont(layout.font)
        document.setDefaultTextOption(layout.text_option())
        for index, url in enumerate(image_urls(self._article)):
            if url in sizes:
                image = self._pictures.image(url, sizes[url], 2.0)
                document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"{PICTURE}{index}"), image)
        style = layout.style(self._headline_scale)
        state = PageState(self._date, pictures=sizes, table_width=layout.table_width(_PAPER_COLUMN[0]))
        return document, render_parts(self._article, style, state)

    def find_all(self, text: str) -> tuple[int, int]:
        """Mark ``text`` everywhere and show the first match in view or below; return its number and the count."""
        return self._finder.find(text, self._top_character(), self._look.theme)

    def find_next(self, step: int) -> tuple[int, int]:
        """Show the match ``step`` further on; return its number and the count."""
        return self._finder.step(step, self._look.theme)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:  # noqa: ARG002 - Qt's signature
        """Return an image of the page, or a null image for anything else: given None, Qt would open the file itself."""
        source = QUrl(name).toString()
        if source.startswith(PLACEHOLDER):
            return self._placeholder(source.removeprefix(PLACEHOLDER))
        scheme, _, index = source.partition(PICTURE)
        if self._article is None or scheme or not index.isdecimal():
            return QImage()
        url = self._image_url(int(index))
        return self._pictures.image(url, self._sizes.get(url, (1, 1)), self.devicePixelRatioF())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Return what is copied or dragged: the story without our own buttons and remarks."""
        return copied_story(self.textCursor(), self._image_url)

    def selected_words(self) -> str:
        """Return the selected part of the story as plain text, "" if nothing is selected."""
        return copied_story(self.textCursor(), self._image_url).text() if self.textCursor().hasSelection() else ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y():
            (self.larger_requested if event.angleDelta().y() > 0 else self.smaller_requested).emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forwards = Shortcut.RIGHT if self.isLeftToRight() else Shortcut.LEFT
        match shortcut_of(self._keys, event):
            case Shortcut.SELECT_TEXT:
                self._toggle_caret()
            case Shortcut.LEFT | Shortcut.RIGHT as direction if not self._is_too_wide() and not self._has_caret():
                (self.next_requested if direction is forwards else self.previous_requested).emit()
            case Shortcut.READ_ON:
                self._scroll_page(1)
            case Shortcut.READ_BACK:
                self._scroll_page(-1)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        def resize() -> None:
            layout, size = self._layout, event.size()
            if layout is None:
                super(ArticleBrowser, self).resizeEvent(event)
                return
            fits = layout.headline_scale(size.width()) == self._headline_scale
            fits &= self._fitting_sizes(layout) == self._sizes and self._suits_column(layout)
            if not fits or size.width() != event.oldSize().width():
                self._suspend_layout()
                self._set_margins(layout) if fits else self._fill_page()
                self._resume_layout()
            # As if only the height had changed: Qt adjusts the scroll bars without laying out everything again.
            super(ArticleBrowser, self).resizeEvent(QResizeEvent(size, size + QSize(0, 1)))

        self._keep_position(resize)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._pinch(event.value())
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tool_tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    @property
    def position(self) -> ReadingPosition | None:
        """Where the reader is in a long article; None at its beginning and end, and in a short article."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        is_under_way = bar.maximum() > height and height // 2 < bar.value() < bar.maximum() - height // 4
        return self._keeper.current() if is_under_way and not self.is_growing else None

    def go_to(self, position: ReadingPosition) -> None:
        """Scroll to where the reader was, once the whole page has been laid out."""
        self._position = position
        if not self.is_growing:
            self._restore_position()
        else:
            self.viewport().setUpdatesEnabled(False)

    @property
    def can_jump_back(self) -> bool:
        """Whether the reader has followed a link within the article, such as to a footnote, and not returned."""
        return bool(self._jumps)

    def jump_back(self) -> None:
        """Return to where the last link within the article was clicked."""
        self._keeper.restore(self._jumps.pop())
        self.jumped.emit()

    @property
    def is_growing(self) -> bool:
        """Whether parts of a long page are still to be laid out."""
        return self._growing.isActive()

    def _set_page(self) -> None:
        self._suspend_layout()
        self._fill_page()
        self._resume_layout()

    def _fill_page(self) -> None:
        """Replace the document's content with the first part of the page; layout must be suspended."""
        article = self._article
        if article is None:
            return
        layout = self._layout = PageLayout(self._look, article, self)
        self._headline_scale = layout.headline_scale(self.viewport().width())
        self._sizes = self._fitting_sizes(layout)
        self._room = self._room_of(layout)
        table_width = layout.table_width(self._room[0])
        state = PageState(self._date, self._note, self.offers, self._sizes, self._room, table_width)
        self._parts = render_parts(article, layout.style(self._headline_scale), state)
        document = self.document()
        document.setDefaultFont(layout.font)
        document.setDefaultTextOption(layout.text_option())
        document.setIndentWidth(layout.indent())
        self.setHtml(next(self._parts))
        set_bullets_apart(document)
        self._set_margins(layout)
        self._finder.forget()
        self._next_part = next(self._parts, "")
        self._growing.start() if self._next_part else self._growing.stop()

    def _suspend_layout(self) -> None:
        """Give the document no size: until it has one, Qt lays out nothing, instead of everything at each change."""
        self.document().setPageSize(QSizeF(0, 0))

    def _resume_layout(self) -> None:
        layout = self.document().documentLayout()
        self.document().setPageSize(QSizeF(self.viewport().width(), -1))
        layout.documentSizeChanged.emit(layout.documentSize())  # adjusts the scroll bars

    def _grow(self) -> None:
        """Append the next part of a long page."""
        append_part(self.document(), self._next_part)
        self._next_part = next(self._parts, "")
        if not self._next_part:
            self._growing.stop()
            self._restore_position()
            self.grown.emit()

    def _apply_theme(self) -> None:
        self.setPalette(palette_of(self._look.theme))
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setStyleSheet(scroll_bar_style(self._look.theme))

    def _set_margins(self, layout: PageLayout) -> None:
        """Center the column in the window."""
        root = self.document().rootFrame()
        form = root.frameFormat()
        form.setLeftMargin(layout.side_margin(self.viewport().width()))
        form.setRightMargin(layout.side_margin(self.viewport().width()))
        top, bottom = layout.vertical_margins()
        form.setTopMargin(top)
        form.setBottomMargin(bottom)
        root.setFrameFormat(form)

    def _fitting_sizes(self, layout: PageLayout) -> dict[str, tuple[int, int]]:
        return self._pictures.sizes(layout.column(self.viewport().width()), self.viewport().height())

    def _room_of(self, layout: PageLayout) -> tuple[int, int]:
        return layout.column(self.viewport().width()), self.viewport().height()

    def _suits_column(self, layout: PageLayout) -> bool:
        """Return whether the page, laid out for an earlier column width, is still right for this one."""
        body = self._article.body_html if self._article else ""
        return self._room_of(layout)[0] == self._room[0] or not ("<img" in body or "<table" in body)

    def _image_url(self, index: int) -> str:
        return dict(enumerate(image_urls(self._article))).get(index, "") if self._article else ""

    def _placeholder(self, name: str) -> QImage:
        """Return the placeholder of an image that is not loaded. ``name`` is its index and size, as in PLACEHOLDER."""
        index, _, size = name.partition("/")
        width, _, height = size.partition("x")
        if self._article is None or self._layout is None or not (width.isdecimal() and height.isdecimal()):
            return QImage()
        text = image_text(self._article, self._image_url(int(index))) if index.isdecimal() else ""
        font, scale = self._layout.small_font(), self.devicePixelRatioF()
        return placeholder_image((int(width), int(height)), scale, text, load_image_text(), self._look.theme, font)

    def _keep_position(self, change: Callable[[], None]) -> None:
        """Call ``change``, and restore the reading position once the whole page has been laid out."""
        if self._position is None and self.verticalScrollBar().value() > 0:
            self._position = self._keeper.current()
        change()
        if not self.is_growing:
            self._restore_position()
        elif self._position is not None:  # show the old page a little longer instead of the top of the new one
            self.viewport().setUpdatesEnabled(False)

    def _restore_position(self) -> None:
        position, self._position = self._position, None
        if position is not None:
            self._keeper.restore(position)
            self.viewport().setUpdatesEnabled(True)

    def _top_character(self) -> int:
        return self._keeper.character_at(self.verticalScrollBar().value())

    def _is_too_wide(self) -> bool:
        """Return whether some content is wider than the window by more than what may hang into the margin."""
        return self.horizontalScrollBar().maximum() > MIN_MARGIN

    def _allow_horizontal_scrolling(self) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if self._is_too_wide() else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.horizontalScrollBarPolicy():
            self.setHorizontalScrollBarPolicy(policy)

    def _toggle_caret(self) -> None:
        """Turn caret browsing on or off: a text cursor to read and select with the keyboard."""
        flags = self.textInteractionFlags() ^ Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        if self._has_caret():
            start = self.textCursor()
            start.setPosition(self._top_character())
            self.setTextCursor(start)

    def _has_caret(self) -> bool:
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def _pinch(self, change: float) -> None:
        """Change the text size in steps during a pinch; ``change`` is a share of the size."""
        self._pinched += change
        if abs(self._pinched) >= _PINCH_STEP:
            (self.larger_requested if self._pinched > 0 else self.smaller_requested).emit()
            self._pinched = 0.0

    def _scroll_page(self, pages: int) -> None:
        """Scroll by the window's height minus two lines, so that the reader finds the place again."""
        bar = self.verticalScrollBar()
        overlap = 2 * self._layout.line_height() if self._layout is not None else 0.0
        bar.setValue(bar.value() + round(pages * max(self.viewport().height() - overlap, 40)))

    def _follow(self, link: QUrl) -> None:
        if not link.scheme() and link.hasFragment():
            self._jumps.append(self._keeper.current())
            self.scrollToAnchor(link.fragment())
            self.jumped.emit()
        else:
            self.link_activated.emit(link.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _tool_tip_at(self, point: QPoint) -> str:
        """Return, as HTML, the URL of the link at ``point`` or the exact time of the date there."""
        link = self.anchorAt(point)
        text = "" if link.startswith(("#", ACTION)) else QUrl(link).toDisplayString()
        cursor = self.cursorForPosition(point)
        if (
            self._date
            and cursor.blockNumber() <= 1
            and self._is_in_date(cursor.block().text(), cursor.positionInBlock())
        ):
            text = self._exact_date
        return f"<qt>{html.escape(text)}</qt>" if text else ""  # unescaped, Qt might take it for HTML and load images

    def _is_in_date(self, dateline: str, index: int) -> bool:
        start = dateline.rfind(self._date)
        return start >= 0 and start <= index <= start + len(self._date)
