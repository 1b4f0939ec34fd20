"""The windows that help: what this program is, and what went wrong in it. Each is made when it is first asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ticker.faults import Faults
from ticker.paths import Paths
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.ui.window_parts import bring_up

if TYPE_CHECKING:
    from ticker.ui.about_window import AboutWindow
    from ticker.ui.fault_window import FaultWindow

ISSUES = "https://github.com/off-the-wire/off-the-wire/issues"
CHANGES = "https://github.com/off-the-wire/off-the-wire/blob/main/CHANGELOG.md"


class HelpWindows(QObject):
    """Opens these windows, and connects them with one another."""

    browse_requested = Signal(str)

    def __init__(
        self, paths: Paths, store: Store, faults: Faults, preferences: Callable[[], Preferences], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._store = store
        self.faults = faults
        self._preferences = preferences
        self._about: AboutWindow | None = None
        self._fault: FaultWindow | None = None

    def show_about(self) -> None:
        """Say which version this is and where its files lie."""
        from ticker.ui.about_window import AboutWindow  # noqa: PLC0415
        from ticker.ui.program_report import surroundings, versions  # noqa: PLC0415

        about = self._about = AboutWindow(self._paths, f"{versions()}\n{surroundings()}", self._report)
        about.changes_requested.connect(lambda: self.browse_requested.emit(CHANGES))
        bring_up(about)

    def show_faults(self) -> None:
        """Show what was noted about faults of this program."""
        from ticker.ui.fault_window import FaultWindow  # noqa: PLC0415

        window = self._fault = FaultWindow(self.faults.reports())
        window.delete_requested.connect(self.faults.forget)
        window.issues_requested.connect(lambda: self.browse_requested.emit(ISSUES))
        bring_up(window)

    def _report(self, with_addresses: bool) -> str:
        from ticker.ui.program_report import Circumstances, program_report  # noqa: PLC0415

        circumstances = Circumstances(self._paths, self._preferences(), self._store.feeds())
        return program_report(circumstances, with_addresses=with_addresses)
