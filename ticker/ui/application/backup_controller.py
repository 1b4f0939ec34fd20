"""Backups by the menu: asks for the file, and what is to become of what is there."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.i18n.messages import sentence_for_export, sentence_for_file
from ticker.ui.widgets.places import last_folder, note_folder_of
from ticker.ui.widgets.user_files import UserFiles
from ticker.user_files import FileError

START_TO_RESTORE = 76  # exit status of Qt's loop after which the program starts anew, with a backup laid ready
SUFFIX = "otwbackup"


class BackupController(QObject):
    """Has backups written and laid ready for the next start, and starts the program again for one."""

    notice = Signal(str)  # a sentence for the user

    def __init__(self, files: UserFiles, preferences: PreferencesController, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._preferences = preferences

    def back_up(self) -> None:
        """Ask for a file, and write a backup to it."""
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        begin = f"{last_folder(is_saving=True)}/off-the-wire-{day}.{SUFFIX}"
        path, _ = QFileDialog.getSaveFileName(None, self.tr("Back up"), begin, self._kinds())
        if path:
            note_folder_of(path)
            self._files.write_backup(Path(path), lambda error: self._tell_written(path, error))

    def restore(self) -> None:
        """Ask for a backup, and for what is to become of what is there; then start anew with it."""
        begin = last_folder(is_saving=False)
        path, _ = QFileDialog.getOpenFileName(None, self.tr("Restore backup"), begin, self._kinds())
        if not path:
            return
        note_folder_of(path)
        if (merges := self._ask(Path(path).name)) is not None:
            self._files.stage_backup(Path(path), self._start_anew, merges=merges)

    def _ask(self, name: str) -> bool | None:
        """Return whether a backup is to be added to what is there, None where it is to be left alone."""
        box = QMessageBox(QMessageBox.Icon.Question, "Off the Wire", self.tr("Restore {file}?").format(file=name))
        box.setInformativeText(
            self.tr(
                "“Replace” replaces your feeds, headlines, rules and preferences with those in the backup."
                " “Merge” only adds what is missing. Your current database is kept as a file. Off the Wire then"
                " restarts."
            )
        )
        replace = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        merge = box.addButton(self.tr("&Merge"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(merge)
        box.setEscapeButton(cancel)
        box.exec()
        return {replace: False, merge: True}.get(box.clickedButton())  # type: ignore[call-overload,no-any-return]

    def _start_anew(self, error: FileError | None) -> None:
        if error is None:
            self._preferences.save_pending()
            QApplication.exit(START_TO_RESTORE)
        else:
            self.notice.emit(sentence_for_file(error))

    def _tell_written(self, path: str, error: FileError | None) -> None:
        done = self.tr("The backup was written to {file}.").format(file=path)
        self.notice.emit(done if error is None else sentence_for_export(error))

    def _kinds(self) -> str:
        return QCoreApplication.translate("BackupController", "Backups ({pattern})").format(pattern=f"*.{SUFFIX}")
