"""What can be done with the program as a whole: the actions that the menus of all bars and of the tray share."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of, shown_key

translate = QCoreApplication.translate


class ProgramActions(QObject):
    """Made once. What is to happen is connected to ``triggered`` of each; bars add those whose keys are to count.

    ``has_error_reports`` is asked before a menu opens, as nothing tells when a report is written.
    """

    def __init__(self, has_error_reports: Callable[[], bool] = bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_error_reports = has_error_reports
        self.refresh = self._action(translate("Bar", "Re&fresh"), Shortcut.REFRESH)
        self.undo = self._action("", Shortcut.UNDO)
        self.show_archive = self._action(translate("Bar", "All &Headlines…"))
        self.show_collections = self._action(translate("Bar", "&Collections…"))
        self.show_rules = self._action(translate("Bar", "Ru&les…"))
        self.add_feed = self._action(translate("Bar", "A&dd Feed…"))
        self.show_feeds = self._action(translate("Bar", "F&eeds…"))
        self.show_preferences = self._action(translate("Bar", "Prefere&nces…"))
        self.back_up = self._action(translate("Bar", "&Back Up…"))
        self.restore_backup = self._action(translate("Bar", "&Restore Backup…"))
        self.show_guide = self._action(translate("Bar", "&Guide"), Shortcut.GUIDE)
        self.show_about = self._action(translate("Bar", "About Off the W&ire"))
        self.show_sync_failure = self._action(translate("Bar", "Sync Has Failed…"))
        self.show_error_reports = self._action(translate("Bar", "Error Report…"))
        self.quit = self._action(translate("Bar", "&Quit"))
        self.set_undo_text("")
        self.set_sync_failure(False)

    def set_undo_text(self, text: str) -> None:
        """Offer to undo something under this name; "": there is nothing to undo."""
        self.undo.setText(f"{text}\t{shown_key(Window.BAR, Shortcut.UNDO)}")
        self.undo.setVisible(bool(text))  # what is not visible has no key either

    def set_sync_failure(self, has_failed: bool) -> None:
        """Offer to show why syncing with the feed server fails, as long as it does."""
        self.show_sync_failure.setVisible(has_failed)

    def update(self) -> None:
        """Let the actions show what is possible now."""
        self.show_error_reports.setVisible(self._has_error_reports())

    def _action(self, text: str, shortcut: Shortcut | None = None) -> QAction:
        action = QAction(text, self)
        if shortcut is not None:
            action.setText(f"{text}\t{shown_key(Window.BAR, shortcut)}")
            action.setShortcuts(keys_of(Window.BAR, shortcut))
        return action
