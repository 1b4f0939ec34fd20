"""The line in the viewer that asks whether to load images automatically, until it is answered."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ticker.preferences import Preferences, ShowPictures
from ticker.reading.article import Article, image_urls
from ticker.ui.article.article_page import Offers
from ticker.ui.widgets.labels import quiet_label


class ImageQuestion(QWidget):
    """Shown for stories with images, until the user or the feed's settings have decided."""

    preference_requested = Signal(object, object)  # Setting, its value

    def __init__(self) -> None:
        super().__init__()
        text = quiet_label(self.tr("Load images in stories automatically? Websites then see your IP address."))
        text.setWordWrap(True)
        always = self._button(self.tr("&Always"))
        always.clicked.connect(lambda: self._answer(ShowPictures.ALWAYS))
        on_click = self._button(self.tr("Only when &clicked"))
        on_click.clicked.connect(lambda: self._answer(ShowPictures.WHEN_ASKED))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(text, 1)
        row.addWidget(always)
        row.addWidget(on_click)
        self.hide()

    def show_for(self, article: Article, offers: Offers, preferences: Preferences) -> None:
        """Show the question if this article has images and nothing is decided yet."""
        is_open = not preferences.images_decided and preferences.pictures is ShowPictures.WHEN_ASKED
        self.setVisible(is_open and offers.pictures and not offers.pictures_of_feed and bool(image_urls(article)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _answer(self, choice: ShowPictures) -> None:
        self.hide()
        self.preference_requested.emit(Preferences.images_decided, True)
        self.preference_requested.emit(Preferences.pictures, choice)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("crumb")
        button.setText(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
