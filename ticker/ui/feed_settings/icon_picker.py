"""The icon of a feed: that of its site, or a picture of one's own."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from ticker.ui.widgets.controls import push_button
from ticker.ui.widgets.places import begin_where_last
from ticker.ui.widgets.safe_image import icon_image

_SHOWN = 20  # logical pixels


class IconPicker(QWidget):
    """Shows an icon and offers another: that of the site, or the picture in a file."""

    site_icon_chosen = Signal()
    file_chosen = Signal(str)  # path

    def __init__(self) -> None:
        super().__init__()
        self._shown = QLabel()
        self._shown.setFixedSize(_SHOWN, _SHOWN)
        self._shown.setAccessibleName(self.tr("Icon of the feed"))
        self._choose = push_button(self.tr("Choos&e image…"), self._choose_file)
        self._back = push_button(self.tr("Use &site icon"), self.site_icon_chosen.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._shown, self._choose, self._back):
            row.addWidget(part)
        row.addStretch(1)
        self.setFocusProxy(self._choose)
        self.show_icon(None, is_own=False)
        self.setToolTip(self.tr("Shown on the bar when feed icons are turned on in the preferences."))

    def show_icon(self, content: bytes | None, *, is_own: bool) -> None:
        """Show an icon as it is kept, None if there is none or several differ."""
        image = icon_image(content)
        self._shown.setVisible(not image.isNull())
        scale = self.devicePixelRatioF()
        self._shown.setPixmap(QIcon(QPixmap.fromImage(image)).pixmap(QSize(_SHOWN, _SHOWN), scale))
        self._back.setEnabled(is_own)

    def _choose_file(self) -> None:
        question = QFileDialog(self, self.tr("Choose an icon for the feed"))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin_where_last(question)
        question.setNameFilters(
            [self.tr("Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)"), self.tr("All files (*)")]
        )
        question.fileSelected.connect(self.file_chosen)
        question.open()
