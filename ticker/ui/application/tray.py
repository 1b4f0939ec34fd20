"""The icon in the desktop's tray: brings the bar back when it is hidden, and shows when there is something new."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ticker.preferences import Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.theme.icons import app_icon
from ticker.ui.theme.theme import HIGH_CONTRAST

_SIZES = (16, 22, 24, 32, 48, 64)


class Tray(QObject):
    """Keeps the tray's icon while it is preferred and the desktop has a tray."""

    def __init__(
        self, bar: Bar, model: HeadlinesModel, show_bars: Callable[[bool], None], program: ProgramActions
    ) -> None:
        super().__init__()
        self._bar = bar
        self._show_bars = show_bars
        self._program = program
        self._model = model
        self._plain, self._marked = app_icon(), _marked(app_icon())
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self._fill_menu)
        self.icon = QSystemTrayIcon(self._plain, self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._take_click)
        self._telling = QTimer(self, singleShot=True, interval=0)  # a replaced wire tells of many changes at once
        self._telling.timeout.connect(self._tell)
        for change in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            change.connect(self._telling.start)
        self._tell()
        self._fill_menu()  # some desktops show nothing for an empty menu, and never ask again

    def apply_preferences(self, preferences: Preferences) -> None:
        self.icon.setVisible(preferences.tray_icon and QSystemTrayIcon.isSystemTrayAvailable())
        if not self.icon.isVisible() and not self._bar.is_hidden_when_idle:
            self._show_bars(True)  # nothing else could bring it back

    def _tell(self) -> None:
        headlines = self._model.headlines
        unread = sum(not each.is_read for each in headlines)
        is_new = any(self._model.is_new(each.entry_id) for each in headlines)
        self.icon.setIcon(self._marked if is_new else self._plain)
        self.icon.setToolTip(self.tr("Off the Wire: %n unread headline(s)", "", unread))

    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._toggle_bar()

    def _toggle_bar(self) -> None:
        self._show_bars(not self._bar.isVisible())

    def _fill_menu(self) -> None:
        menu, bar, program = self._menu, self._bar, self._program
        menu.clear()
        menu.addAction(self.tr("Hide Bar") if bar.isVisible() else self.tr("Show Bar"), self._toggle_bar)
        menu.addAction(self.tr("Resume") if bar.is_paused else self.tr("Pause"), bar.toggle_pause)
        menu.addAction(self.tr("Refresh"), program.refresh.trigger)
        menu.addSeparator()
        menu.addAction(self.tr("All Headlines…"), program.show_archive.trigger)
        menu.addAction(self.tr("Feeds…"), program.show_feeds.trigger)
        menu.addAction(self.tr("Preferences…"), program.show_preferences.trigger)
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), program.quit.trigger)


def _marked(plain: QIcon) -> QIcon:
    """Return an icon with a dot in its corner: the wire has something new."""
    marked = QIcon()
    for size in _SIZES:
        pixmap = plain.pixmap(size, size)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor("#000000"))
        painter.setBrush(QColor(HIGH_CONTRAST.accent))
        side = size * 0.42
        painter.drawEllipse(round(size - side - 1), 0, round(side), round(side))
        painter.end()
        marked.addPixmap(pixmap)
    return marked
