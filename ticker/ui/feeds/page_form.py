"""The form for watching a web page: its address, what on it are headlines, and a preview of what is found."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import FetchErrorKind
from ticker.feed_source import PageSource
from ticker.pages import PageGuess, PagePreview
from ticker.ui.feeds.source_forms import plain_form, remark
from ticker.ui.i18n.messages import sentence_for, sentence_for_new_feed
from ticker.ui.widgets.controls import push_button
from ticker.ui.widgets.url_input import address_of

_LIST_HEIGHT = 120
_SHOWN = 50


class PageForm(QWidget):
    """``preview_requested`` asks for what is found; ``show_preview`` and ``show_failure`` answer."""

    changed = Signal()
    preview_requested = Signal(object)  # PageSource

    def __init__(self) -> None:
        super().__init__()
        self._address = QLineEdit()
        self._guesses = QComboBox()
        self._fields = {name: QLineEdit() for name in ("items", "title", "link", "date")}
        self._pattern = QLineEdit()
        self._tabs = QTabWidget()
        self._answer = QLabel()
        self._found = QListWidget()
        self._look = push_button(self.tr("&Load the page"), self._request)
        self._set_up()
        self._lay_out()
        self._connect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field looks at the page, and does not add the feed."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def show_source(self, source: PageSource) -> None:
        self._address.setText(source.url)
        for name, line in self._fields.items():
            line.setText(getattr(source, name))
        self._pattern.setText(source.pattern)
        self._tabs.setCurrentIndex(int(bool(source.pattern)))

    @property
    def source(self) -> PageSource | None:
        """The source that is entered, None while something is missing."""
        url = address_of(self._address.text())
        if not url:
            return None
        if self._tabs.currentIndex():
            pattern = self._pattern.text().strip()
            return PageSource(url, pattern=pattern) if pattern else None
        return PageSource(url, **{name: line.text().strip() for name, line in self._fields.items()})

    def show_preview(self, preview: PagePreview) -> None:
        """Show what is found, and offer what else could be."""
        self._offer(preview.guesses)
        self._found.clear()
        titles = [each.title for each in preview.feed.entries]
        self._found.addItems(titles[:_SHOWN])
        if preview.error is not None:
            self._answer.setText(sentence_for_new_feed(preview.error, preview.error_detail))
        else:
            self._answer.setText(self.tr("%n headline(s) found:", "", len(titles)))
        self._look.setEnabled(True)

    def show_failure(self, kind: FetchErrorKind, detail: str) -> None:
        """Say why the page could not be looked at."""
        self._found.clear()
        self._answer.setText(sentence_for_new_feed(kind, detail))
        self._look.setEnabled(True)

    def _set_up(self) -> None:
        self._address.setPlaceholderText("https://")
        self._fields["items"].setPlaceholderText(self.tr("for example: article h2 a"))
        self._pattern.setPlaceholderText('<h2><a href="{link}">{title}</a>')
        self._guesses.setAccessibleName(self.tr("Lists of links on the page"))
        self._found.setAccessibleName(self.tr("Headlines found on the page"))
        self._found.setFixedHeight(_LIST_HEIGHT)
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.setWordWrap(True)
        self._guesses.setEnabled(False)
        self._guesses.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        address = QHBoxLayout()
        address.setSpacing(8)
        address.addWidget(self._address, 1)
        address.addWidget(self._look)
        top = plain_form(head := QWidget())
        top.addRow(label := QLabel(self.tr("Pa&ge")), address)
        label.setBuddy(self._address)
        self._address.setAccessibleName(self.tr("Address of the page"))
        top.addRow(self.tr("&Suggestions"), self._guesses)
        self._tabs.addTab(self._selector_page(), self.tr("Selectors"))
        self._tabs.addTab(self._pattern_page(), self.tr("Text pattern"))
        self._tabs.setAccessibleName(self.tr("How headlines are found on the page"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head)
        column.addWidget(self._tabs)
        column.addWidget(self._answer)
        column.addWidget(self._found)

    def _selector_page(self) -> QWidget:
        form = plain_form(page := QWidget())
        form.setContentsMargins(12, 12, 12, 12)
        rows = (
            ("items", self.tr("&Headlines")),
            ("title", self.tr("&Title within")),
            ("link", self.tr("L&ink within")),
            ("date", self.tr("&Date within")),
        )
        for name, text in rows:
            self._fields[name].setAccessibleName(text.replace("&", ""))
            form.addRow(text, self._fields[name])
        form.addRow(
            remark(
                self.tr("CSS selectors. Title, link and date are optional and are otherwise detected automatically.")
            )
        )
        return page

    def _pattern_page(self) -> QWidget:
        form = plain_form(page := QWidget())
        form.setContentsMargins(12, 12, 12, 12)
        self._pattern.setAccessibleName(self.tr("Pattern"))
        form.addRow(self.tr("&Pattern"), self._pattern)
        sentence = self.tr("A part of the page’s source, with {fields} where these are, and {any} for any other text.")
        form.addRow(remark(sentence.replace("{fields}", "{title}, {link}, {date}").replace("{any}", "{*}")))
        return page

    def _connect(self) -> None:
        for line in (self._address, self._pattern, *self._fields.values()):
            line.textChanged.connect(self.changed)
        self._tabs.currentChanged.connect(self.changed)
        self._guesses.activated.connect(self._take_guess)
        for line in (self._address, self._pattern, *self._fields.values()):
            line.returnPressed.connect(self._request)

    def _offer(self, guesses: tuple[PageGuess, ...]) -> None:
        with QSignalBlocker(self._guesses):
            self._guesses.clear()
            for guess in guesses:
                text = self.tr("%n link(s) such as “{title}”", "", guess.count).replace("{title}", guess.titles[0][:60])
                self._guesses.addItem(text, guess.selector)
            self._guesses.setCurrentIndex(-1)
        self._guesses.setEnabled(bool(guesses))
        self._guesses.setPlaceholderText(
            self.tr("Choose what to watch") if guesses else self.tr("No list of links was found")
        )

    def _take_guess(self, row: int) -> None:
        for line in self._fields.values():
            line.clear()
        self._fields["items"].setText(self._guesses.itemData(row))
        self._tabs.setCurrentIndex(0)
        self._request()

    def _request(self) -> None:
        source = self.source
        if source is None:
            self._answer.setText(sentence_for(FetchErrorKind.BAD_ADDRESS))
            return
        self._look.setEnabled(False)
        self._answer.setText(self.tr("Loading the page…"))
        self.preview_requested.emit(source)
