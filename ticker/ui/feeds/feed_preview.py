"""A preview of the feed whose address is in the field, before subscribing."""

from PySide6.QtWidgets import QLineEdit

from ticker.ui.widgets.labels import QuietLabel

_MAX_TITLES = 3  # headlines


class FeedPreview(QuietLabel):
    """Visible only while the previewed address is in ``field``."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self._field = field
        self._url = ""
        self.setWordWrap(True)
        self.hide()
        field.textChanged.connect(self._hide_for_another)

    def wait_for(self, url: str) -> None:
        """Say that a preview of ``url``, the address in the field, is being fetched."""
        self._url = url
        self._show(self.tr("Loading…"))

    def show_preview(self, url: str, title: str, titles: tuple[str, ...]) -> None:
        """Show the title and the newest headlines of the feed."""
        if url == self._url:
            lines = [f"•  {each}" for each in titles[:_MAX_TITLES]] or [
                self.tr("There are no headlines at the moment.")
            ]
            self._show("\n".join([title, *lines] if title else lines))

    def show_failed(self, url: str) -> None:
        """Show nothing: subscribing says why, and the site may have a feed elsewhere."""
        if url == self._url:
            self.hide()

    def _show(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(self._field.text() == self._url)

    def _hide_for_another(self, text: str) -> None:
        if text != self._url:
            self._url = ""
            self.hide()
