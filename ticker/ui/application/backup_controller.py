"""Backups from the menu: asks for the file, the passphrase, and whether to replace or merge."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.i18n.messages import sentence_for_export, sentence_for_file
from ticker.ui.widgets.places import last_folder, note_folder_of
from ticker.ui.widgets.user_files import UserFiles
from ticker.user_files import FileError, FileErrorKind

START_TO_RESTORE = 76  # exit status of Qt's loop after which the program starts again, with a backup prepared
SUFFIX = "otwbackup"
_ASKS_FOR_PASSPHRASE = (FileErrorKind.PASSPHRASE_WANTED, FileErrorKind.WRONG_PASSPHRASE)


class BackupController(QObject):
    """Has backups written or prepared, and restarts the program to restore one."""

    notice = Signal(str)  # a sentence for the user

    def __init__(self, files: UserFiles, preferences: PreferencesController, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._preferences = preferences

    def back_up(self) -> None:
        """Ask whether to include passwords, ask for a file, and write a backup."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not in memory at rest

        from ticker.ui.application.backup_dialogs import BackupDialog  # noqa: PLC0415 - rarely needed

        dialog = BackupDialog()
        if dialog.exec() != BackupDialog.DialogCode.Accepted:
            return
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        begin = f"{last_folder(is_saving=True)}/off-the-wire-{day}.{SUFFIX}"
        path, _ = QFileDialog.getSaveFileName(None, self.tr("Save backup"), begin, self._kinds())
        if path:
            note_folder_of(path)
            self._files.write_backup(Path(path), dialog.passphrase, lambda error: self._tell_written(path, error))

    def restore(self) -> None:
        """Ask for a backup, and whether to replace or merge; then restart with it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not in memory at rest

        begin = last_folder(is_saving=False)
        path, _ = QFileDialog.getOpenFileName(None, self.tr("Restore backup"), begin, self._kinds())
        if not path:
            return
        note_folder_of(path)
        if (merges := self._ask(Path(path).name)) is not None:
            self._stage(Path(path), None, merges=merges)

    def _stage(self, path: Path, passphrase: str | None, *, merges: bool) -> None:
        def take(error: FileError | None) -> None:
            if error is not None and error.kind in _ASKS_FOR_PASSPHRASE:
                self._ask_passphrase(path, error, merges=merges)
            else:
                self._start_anew(error)

        self._files.stage_backup(path, passphrase, take, merges=merges)

    def _ask_passphrase(self, path: Path, error: FileError, *, merges: bool) -> None:
        from ticker.ui.application.backup_dialogs import PassphraseDialog  # noqa: PLC0415 - rarely needed

        dialog = PassphraseDialog(sentence_for_file(error))
        if dialog.exec() == PassphraseDialog.DialogCode.Accepted:
            self._stage(path, dialog.passphrase, merges=merges)

    def _ask(self, name: str) -> bool | None:
        """Return whether to merge a backup, None to cancel."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not in memory at rest

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
        cancel.setIcon(QIcon())  # its neighbors have none
        box.setDefaultButton(merge)
        box.setEscapeButton(cancel)
        box.exec()
        return {replace: False, merge: True}.get(box.clickedButton())  # type: ignore[call-overload,no-any-return]

    def _start_anew(self, error: FileError | None) -> None:
        if error is not None and error.kind is FileErrorKind.PASSWORDS_NOT_KEPT:
            from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not in memory at rest

            QMessageBox.warning(None, "Off the Wire", sentence_for_file(error))
            error = None
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
