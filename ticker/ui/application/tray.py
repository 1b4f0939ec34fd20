"""The icon in the desktop's tray: brings the bar back when it is hidden, and shows when there is something new."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ticker.preferences import Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.theme.icons import app_icon
from ticker.ui.theme.theme import HIGH_CONTRAST

_SIZES = (16, 22, 24, 32, 48, 64)
_LOOK_EVERY = 3000  # milliseconds between two looks for a tray, while there is none or the bar is hidden in it
_LOOK_LATER = 12_000  # likewise, when the desktop has long started: each look is a question to the X server
_LOOK_SELDOM = 60_000  # likewise, while the bar is in sight and nobody misses the tray
_COMES_WITHIN = 30_000  # milliseconds; after login the panel with the tray starts when it is its turn


class Tray(QObject):
    """Keeps the tray's icon while it is preferred and the desktop has a tray, which may come late, go and come again.

    The bar is not hidden for longer than there is an icon to bring it back. One that starts hidden waits for a tray
    for ``comes_within`` milliseconds.
    """

    def __init__(
        self,
        bar: Bar,
        model: HeadlinesModel,
        show_bars: Callable[[bool], None],
        program: ProgramActions,
        *,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        comes_within: int = _COMES_WITHIN,
    ) -> None:
        super().__init__()
        self._bar = bar
        self._show_bars = show_bars
        self._program = program
        self._model = model
        self._is_there = is_there
        self._is_preferred = False
        self._was_there = False
        self._has_settled = False  # the desktop has long started
        self._plain = app_icon(max(_SIZES))
        self._marked = _marked(self._plain)
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self._fill_menu)
        self.icon = self._make_icon()
        self._looking = QTimer(self, interval=_LOOK_EVERY, timerType=Qt.TimerType.VeryCoarseTimer)
        self._looking.timeout.connect(self._look)
        self._waiting = QTimer(self, singleShot=True, interval=comes_within)
        self._waiting.timeout.connect(self._keep_reachable)
        if not bar.isVisible():
            self._waiting.start()
        self._settling = QTimer(self, singleShot=True, interval=2 * comes_within)
        self._settling.timeout.connect(self._look_less)
        self._settling.start()
        for timer in (self._looking, self._waiting, self._settling):
            bar.destroyed.connect(timer.stop)
        self._telling = QTimer(self, singleShot=True, interval=0)  # a replaced wire tells of many changes at once
        self._telling.timeout.connect(self._tell)
        for change in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            change.connect(self._telling.start)
        self._tell()
        self._fill_menu()  # some desktops show nothing for an empty menu, and never ask again

    def apply_preferences(self, preferences: Preferences) -> None:
        self._is_preferred = preferences.tray_icon
        self._was_there = self._is_there()
        if self._was_there:
            self._waiting.stop()
        self.icon.setVisible(self._is_preferred and self._was_there)
        (self._looking.start if self._is_preferred else self._looking.stop)()
        self._keep_reachable()

    def _look_less(self) -> None:
        """Look as often as somebody may wait for it: a hidden bar has no other way back than the tray."""
        self._has_settled = True
        self._looking.setInterval(_LOOK_SELDOM if self._bar.isVisible() else _LOOK_LATER)

    def _look(self) -> None:
        """Notice a tray that has appeared or disappeared; Qt reports neither."""
        if self._has_settled:
            self._look_less()
        if self._was_there and self._bar.isVisible():
            return  # nobody misses it, and Qt puts the icon into the next one if that is of the same kind
        is_there = self._is_there()
        if is_there and not self._was_there:
            self.icon.deleteLater()  # made while there was no tray, or for another kind of tray
            self.icon = self._make_icon()
            self._tell()
            self.icon.show()
        self._was_there = is_there
        if is_there:
            self._waiting.stop()  # one that goes again is not waited for
        self._keep_reachable()

    def _keep_reachable(self) -> None:
        """Show a bar that could not be shown otherwise."""
        if self._is_preferred and (self._was_there or self._waiting.isActive()):
            return
        if not self._bar.isVisible() and not self._bar.is_hidden_when_idle:
            self._show_bars(True)

    def _make_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self._plain, self)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._take_click)
        return icon

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
        menu.addAction(self.tr("Add Feed…"), program.add_feed.trigger)
        menu.addAction(self.tr("Feeds…"), program.show_feeds.trigger)
        menu.addAction(self.tr("Preferences…"), program.show_preferences.trigger)
        menu.addSeparator()
        menu.addAction(self.tr("Guide"), program.show_guide.trigger)
        menu.addAction(self.tr("About Off the Wire"), program.show_about.trigger)
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
