"""The icon of a feed: that of its site, or a picture of one's own."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from ticker.ui.widgets.controls import push_button
from ticker.ui.widgets.safe_image import decode_image

_MAX_SIDE = 128  # pixels; twice what the bar shows on a screen of twice the scale
_SHOWN = 20  # logical pixels
_MAX_SIZE = 10_000_000  # bytes that are read of a file


class IconPicker(QWidget):
    """Shows an icon and offers another. A chosen picture is emitted as PNG, empty for that of the site."""

    icon_chosen = Signal(bytes)
    failed = Signal(str)  # a sentence

    def __init__(self) -> None:
        super().__init__()
        self._shown = QLabel()
        self._shown.setFixedSize(_SHOWN, _SHOWN)
        self._shown.setAccessibleName(self.tr("Icon of the feed"))
        self._choose = push_button(self.tr("Choos&e a picture…"), self._choose_file)
        self._back = push_button(self.tr("That of the &site"), lambda: self.icon_chosen.emit(b""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._shown, self._choose, self._back):
            row.addWidget(part)
        row.addStretch(1)
        self.setFocusProxy(self._choose)
        self.show_icon(None, is_own=False)
        self.setToolTip(self.tr("Seen on the bar where the preferences show icons beside the names of feeds."))

    def show_icon(self, content: bytes | None, *, is_own: bool) -> None:
        """Show an icon as it is kept, None where there is none or several differ."""
        image = decode_image(content) if content else QImage()
        self._shown.setVisible(not image.isNull())
        scale = self.devicePixelRatioF()
        self._shown.setPixmap(QIcon(QPixmap.fromImage(image)).pixmap(QSize(_SHOWN, _SHOWN), scale))
        self._back.setEnabled(is_own)

    def load_file(self, path: str) -> None:
        """Choose the picture in a file."""
        try:
            with Path(path).open("rb") as file:
                content = file.read(_MAX_SIZE + 1)
        except OSError as error:
            self.failed.emit(self.tr("The picture could not be read: {reason}.").format(reason=error.strerror))
            return
        image = decode_image(content) if len(content) <= _MAX_SIZE else QImage()
        if image.isNull():
            self.failed.emit(
                self.tr("That is no picture which can be shown. PNG, JPEG, GIF, WebP, BMP and ICO can be.")
            )
            return
        self.icon_chosen.emit(_small(image))

    def _choose_file(self) -> None:
        question = QFileDialog(self, self.tr("Choose an icon for the feed"))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setFileMode(QFileDialog.FileMode.ExistingFile)
        question.setNameFilters(
            [self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.ico)"), self.tr("All files (*)")]
        )
        question.fileSelected.connect(self.load_file)
        question.open()


def _small(image: QImage) -> bytes:
    """Return a picture as PNG, no larger than an icon has to be."""
    if max(image.width(), image.height()) > _MAX_SIDE:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_MAX_SIDE, _MAX_SIDE, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
