"""The About window: version, links, the paths of the program's files, and facts for a bug report."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ticker import __version__
from ticker.paths import Paths
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut
from ticker.ui.theme.icons import app_icon
from ticker.ui.widgets.controls import button_box
from ticker.ui.widgets.labels import PlainLabel, QuietLabel, heading
from ticker.ui.widgets.notice import Notice

_ICON = 64  # logical pixels
_TITLE = 1.6  # factor of the font size
_WIDTH = 600  # logical pixels


class AboutWindow(QWidget):
    """Opens folders and copies the report itself. Signals request the guide and the web."""

    guide_requested = Signal()
    privacy_requested = Signal()
    changes_requested = Signal()

    def __init__(self, paths: Paths, facts: str, report: Callable[[bool], str]) -> None:
        """``facts`` are shown as they are. ``report`` returns the text to copy, with or without feed addresses."""
        super().__init__()
        self._report = report
        self._notice = Notice()
        self._addresses = QCheckBox(self.tr("&Include the addresses of my feeds"))
        self._copy = QPushButton(self.tr("&Copy diagnosis"))
        self._copy.setDefault(True)
        self._copy.clicked.connect(self._copy_report)
        self.setWindowTitle(self.tr("About Off the Wire"))
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(10)
        inner.addLayout(self._headed())
        inner.addLayout(self._links())
        inner.addSpacing(6)
        inner.addWidget(heading(self.tr("File locations")))
        inner.addLayout(self._locations(paths))
        inner.addSpacing(6)
        inner.addWidget(heading(self.tr("System information")))
        inner.addWidget(_selectable(facts))
        inner.addLayout(self._diagnosis())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(inner, 1)
        whole.addWidget(self._notice)
        add_shortcut(Window.ANY, Shortcut.ESCAPE, self, self.close)
        self.resize(_WIDTH, self.sizeHint().height())
        self._copy.setFocus()

    def _headed(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        name = PlainLabel("Off the Wire")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * _TITLE)
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        version = self.tr("Version {version}, a headline ticker for the desktop")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(name)
        column.addWidget(_selectable(version.format(version=__version__)))
        column.addWidget(QuietLabel(self.tr("Free software under the MIT license, without any warranty.")))
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return row

    def _links(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, signal in (
            (self.tr("&Guide"), self.guide_requested),
            (self.tr("&Privacy"), self.privacy_requested),
            (self.tr("What’s &new"), self.changes_requested),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, requested=signal: requested.emit())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _locations(self, paths: Paths) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Settings"), paths.preferences, self.tr("Open the settings folder")),
            (self.tr("Feeds and headlines"), paths.database, self.tr("Open the folder with feeds and headlines")),
            (self.tr("Log"), paths.log_file, self.tr("Open the log folder")),
        )
        for row, (label, path, deed) in enumerate(rows):
            where = _selectable(str(path))
            where.setAccessibleName(f"{label}: {path}")
            button = QPushButton(self.tr("Open"))
            button.setAccessibleName(deed)
            button.setToolTip(deed)
            button.clicked.connect(lambda _=False, folder=path.parent: self._open(folder))
            grid.addWidget(QuietLabel(label), row, 0)
            grid.addWidget(where, row, 1)
            grid.addWidget(button, row, 2)
        return grid

    def _diagnosis(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addWidget(self._addresses)
        row.addStretch(1)
        closing = button_box(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.close)
        row.addWidget(closing)
        return row

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report(self._addresses.isChecked()))
        self._notice.show_text(self.tr("Copied. Check it before you paste it. Nothing has been sent anywhere."))

    def _open(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self._notice.show_text(self.tr("{folder} could not be opened.").format(folder=folder))


def _selectable(text: str) -> PlainLabel:
    """Return a label whose text can be selected and copied, also with the keyboard."""
    label = PlainLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
