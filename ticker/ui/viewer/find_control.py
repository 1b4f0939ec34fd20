"""Find in the article: the bar below it, its keys, and the marks on the page."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut
from ticker.ui.article.article_browser import ArticleBrowser
from ticker.ui.article.find_bar import FindBar


class FindControl(QObject):
    """Connects ``bar`` to ``browser``. Its keys work in ``window``."""

    def __init__(self, bar: FindBar, browser: ArticleBrowser, window: QWidget) -> None:
        super().__init__(window)
        self._bar = bar
        self._browser = browser
        bar.text_changed.connect(self.find_again)
        bar.next_requested.connect(lambda: bar.show_count(*browser.find_next(1)))
        bar.previous_requested.connect(lambda: bar.show_count(*browser.find_next(-1)))
        bar.closed.connect(self.close)
        browser.grown.connect(self.find_again)
        add_shortcut(Window.VIEWER, Shortcut.FIND_NEXT, window, bar.next_requested.emit)
        add_shortcut(Window.VIEWER, Shortcut.FIND_PREVIOUS, window, bar.previous_requested.emit)

    def open(self) -> None:
        """Open the bar with the selected text."""
        self._bar.open(self._browser.textCursor().selectedText())

    def find_again(self) -> None:
        """Mark the matches again after the page has changed."""
        self._bar.show_count(*self._browser.find_all(self._bar.text))

    def close(self) -> bool:
        """Close the bar and focus the article. Returns whether it was open."""
        was_open = self._bar.isVisible()
        self._bar.hide()
        self._browser.find_all("")
        self._browser.setFocus()
        return was_open
