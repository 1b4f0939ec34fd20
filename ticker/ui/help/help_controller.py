"""Open the guide, the About window and the error reports. Each window is created on first use."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from ticker.error_reports import ErrorReports
from ticker.paths import Paths
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of
from ticker.ui.widgets.windows import raise_window

if TYPE_CHECKING:
    from ticker.ui.help.about_window import AboutWindow
    from ticker.ui.help.error_reports_window import ErrorReportsWindow
    from ticker.ui.help.guide_window import GuideWindow

# The chapter about each window, by the name of its class.
_CHAPTERS = {
    "Bar": "bar",
    "Viewer": "reading",
    "FeedsDialog": "feeds",
    "FeedSettingsWindow": "trouble",
    "DiscoveredFeedsDialog": "feeds",
    "HealthWindow": "trouble",
    "Welcome": "feeds",
    "SignInDialog": "feeds",
    "CollectionsWindow": "organising",
    "RulesWindow": "rules",
    "ArchiveWindow": "headlines",
    "AccountDialog": "sync",
    "ErrorReportsWindow": "trouble",
}
_SHORTCUT = "guide"
ISSUES = "https://github.com/off-the-wire/off-the-wire/issues"
CHANGES = "https://github.com/off-the-wire/off-the-wire/blob/main/CHANGELOG.md"


class HelpController(QObject):
    """Opens these windows and connects them."""

    browse_requested = Signal(str)

    def __init__(
        self,
        paths: Paths,
        store: Store,
        error_reports: ErrorReports,
        preferences: Callable[[], Preferences],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._store = store
        self.error_reports = error_reports
        self._preferences = preferences
        self._about: AboutWindow | None = None
        self._error_reports_window: ErrorReportsWindow | None = None
        self.guide: GuideWindow | None = None

    def show_guide(self, chapter: str = "contents") -> None:
        """Open the guide at a chapter."""
        if self.guide is None:
            from ticker.ui.help.guide_window import GuideWindow  # noqa: PLC0415

            self.guide = GuideWindow(self._preferences())
            self.guide.link_activated.connect(self.browse_requested)
        self.guide.apply_preferences(self._preferences())
        self.guide.show_chapter(chapter)
        raise_window(self.guide)

    def show_about(self) -> None:
        """Show the version and the paths of the program's files."""
        from ticker.ui.help.about_window import AboutWindow  # noqa: PLC0415
        from ticker.ui.help.system_report import surroundings, versions  # noqa: PLC0415

        about = self._about = AboutWindow(self._paths, f"{versions()}\n{surroundings()}", self._report)
        about.guide_requested.connect(self.show_guide)
        about.privacy_requested.connect(lambda: self.show_guide("privacy"))
        about.changes_requested.connect(lambda: self.browse_requested.emit(CHANGES))
        raise_window(about)

    def show_error_reports(self) -> None:
        """Show the error reports of this program."""
        from ticker.ui.help.error_reports_window import ErrorReportsWindow  # noqa: PLC0415

        window = self._error_reports_window = ErrorReportsWindow(self.error_reports.reports())
        window.delete_requested.connect(self.error_reports.delete_all)
        window.issues_requested.connect(lambda: self.browse_requested.emit(ISSUES))
        raise_window(window)

    def give_key(self, focused: QWidget) -> None:
        """Make F1 in the window of ``focused`` open the guide at the chapter about it."""
        window = focused.window()
        if window.windowType() == Qt.WindowType.Popup or window is self.guide:
            return
        if window.findChild(QShortcut, _SHORTCUT, Qt.FindChildOption.FindDirectChildrenOnly) is None:
            chapter = _CHAPTERS.get(type(window).__name__, "contents")
            for keys in keys_of(Window.ANY, Shortcut.GUIDE):
                QShortcut(keys, window, lambda: self.show_guide(chapter)).setObjectName(_SHORTCUT)

    def _report(self, with_addresses: bool) -> str:
        from ticker.ui.help.system_report import SystemReport, program_report  # noqa: PLC0415

        circumstances = SystemReport(self._paths, self._preferences(), self._store.feeds.all())
        return program_report(circumstances, with_addresses=with_addresses)
