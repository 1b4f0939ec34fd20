"""The line under the viewer's toolbar that names other feeds with the same event: "Also reported by: A · B"."""

import html
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ticker.entities import Version
from ticker.ui.widgets.labels import quiet_label

_MAX_NAME_WIDTH = 220  # pixels


class OtherSources(QWidget):
    """Buttons in a row, as many as fit; a menu has the rest. Hidden if there is no other version."""

    version_requested = Signal(int)  # entry id

    def __init__(self) -> None:
        super().__init__()
        self._versions: tuple[Version, ...] = ()
        self._introduction = quiet_label(self.tr("Also reported by:"))
        self._shown: list[tuple[QWidget, ...]] = []  # of each version: its button, and before it a separator
        self._menu = QMenu(self)
        self._rest = QToolButton()
        self._rest.setObjectName("crumb")
        self._rest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rest.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._rest.setMenu(self._menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(2)
        self._row.addWidget(self._introduction)
        self._row.addWidget(self._rest)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Show a button for each of these versions."""
        for widget in (widget for widgets in self._shown for widget in widgets):
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._versions = versions
        self._shown = []
        for version in versions:
            button = self._button(version)
            self._shown.append((quiet_label("·"), button) if self._shown else (button,))
            for widget in self._shown[-1]:
                self._row.insertWidget(self._row.count() - 2, widget)
        chain = [self._introduction, *(widgets[-1] for widgets in self._shown), self._rest]
        for before, after in pairwise(chain):  # by default new widgets would come after the article
            self.setTabOrder(before, after)
        self.setVisible(bool(versions))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show the buttons that fit, and at least one."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._introduction.sizeHint().width()
        widths = [sum(widget.sizeHint().width() + self._row.spacing() for widget in each) for each in self._shown]
        count = len(widths)
        if sum(widths) > room:
            self._rest.setText(_count(len(widths)))
            room -= self._rest.sizeHint().width() + self._row.spacing()
            while count > 1 and sum(widths[:count]) > room:
                count -= 1
        for index, widgets in enumerate(self._shown):
            for widget in widgets:
                widget.setVisible(index < count)
        self._offer_rest(self._versions[count:])

    def _offer_rest(self, versions: tuple[Version, ...]) -> None:
        self._menu.clear()
        for version in versions:
            text = f"{version.feed_title}: {version.title}".replace("&", "&&")
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 2 * _MAX_NAME_WIDTH)
            self._menu.addAction(text, partial(self.version_requested.emit, version.entry_id))
        self._rest.setText(_count(len(versions)))
        self._rest.setAccessibleName(self.tr("%n more feed(s)", "", len(versions)))
        self._rest.setToolTip(self._rest.accessibleName())
        self._rest.setVisible(bool(versions))

    def _button(self, version: Version) -> QToolButton:
        button = QToolButton()
        button.setObjectName("crumb")
        name = button.fontMetrics().elidedText(version.feed_title, Qt.TextElideMode.ElideRight, _MAX_NAME_WIDTH)
        button.setText(name.replace("&", "&&"))  # a single ampersand would mark a mnemonic
        button.setAccessibleName(self.tr("{feed}: {title}").format(feed=version.feed_title, title=version.title))
        button.setToolTip(f"<qt>{html.escape(version.title)}</qt>")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.version_requested.emit(version.entry_id))
        return button


def _count(number: int) -> str:
    return f"\N{LEFT-TO-RIGHT MARK}+{number}"  # the sign stays before the number in either direction
