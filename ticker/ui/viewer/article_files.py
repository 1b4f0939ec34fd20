"""Save the open article as a file that the user chooses."""

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ticker.reading.article import Article
from ticker.ui.article.article_browser import ArticleBrowser
from ticker.ui.i18n.dates import format_long_dates
from ticker.ui.viewer.article_export import file_name, pdf, web_page
from ticker.ui.widgets.in_steps import join_in_steps
from ticker.ui.widgets.places import last_folder, note_folder_of


class ArticleFiles(QObject):
    """Makes a file of the article that ``browser`` shows, with its images."""

    write_requested = Signal(str, bytes)  # path and content

    def __init__(self, browser: ArticleBrowser, window: QWidget) -> None:
        super().__init__(window)
        self._browser = browser
        self._window = window

    def save_pdf(self, article: Article) -> None:
        name, kind = file_name(article, ".pdf"), self.tr("PDF files (*.pdf)")
        pdf(*self._browser.for_paper(), article.title, lambda content: self._save(name, kind, content), self)

    def save_page(self, article: Article) -> None:
        day, _ = format_long_dates(article.published_at, QLocale())
        name, kind = file_name(article, ".html"), self.tr("Web pages (*.html)")
        page = web_page(article, day, self._browser.images)
        join_in_steps(page, lambda text: self._save(name, kind, text.encode()), self)

    def _save(self, name: str, file_types: str, content: bytes) -> None:
        begin = f"{last_folder(is_saving=True)}/{name}"
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the article"), begin, file_types)
        if path:
            note_folder_of(path)
            self.write_requested.emit(path, content)
