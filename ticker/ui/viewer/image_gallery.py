"""Show the images of the open article one by one, each as large as the screen allows."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ticker.ui.article.article_browser import ArticleBrowser
from ticker.ui.viewer.image_window import ImageWindow


class ImageGallery(QObject):
    """Steps through the images of ``browser``, in a window that is created on first use."""

    def __init__(self, browser: ArticleBrowser, window: QWidget) -> None:
        super().__init__(window)
        self._browser = browser
        self._parent = window
        self._window: ImageWindow | None = None
        self._index = 0

    def show(self, index: int) -> None:
        """Show the image of this index in image_urls(), if it is on the page."""
        image, text = self._browser.picture(index)
        if image.isNull():
            return
        if self._window is None:
            self._window = ImageWindow(self._parent)
            self._window.step_requested.connect(self._show_neighbor)
        self._index = index
        self._window.show_picture(image, text)

    def _show_neighbor(self, step: int) -> None:
        others = range(self._index + step, self._browser.picture_count if step > 0 else -1, step)
        self.show(next((index for index in others if not self._browser.picture(index)[0].isNull()), self._index))
