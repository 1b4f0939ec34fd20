"""Asks whether to include passwords in a backup, and for the passphrase that encrypts or decrypts them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ticker.sealed_passwords import MAX_LENGTH, MIN_LENGTH
from ticker.ui.widgets.controls import button_box
from ticker.ui.widgets.labels import QuietLabel

_WIDTH = 440  # logical pixels


class BackupDialog(QDialog):
    """Asks, before a backup is written, whether to include passwords."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Back up"))
        about = QLabel(self.tr("A backup holds your feeds, headlines, rules and preferences."))
        about.setWordWrap(True)
        self.includes = QCheckBox(self.tr("Include &passwords"))
        self.first = _passphrase_field(self.tr("Passphrase"))
        self.second = _passphrase_field(self.tr("Repeat the passphrase"))
        self._fields = QFormLayout()
        self._fields.addRow(self.tr("P&assphrase"), self.first)
        self._fields.addRow(self.tr("&Repeat"), self.second)
        self.remark = QuietLabel("")
        self.remark.setWordWrap(True)
        self._buttons = button_box(QDialogButtonBox.StandardButton.Cancel)
        self.choose = self._buttons.addButton(self.tr("&Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        _lay_out(self, about, self.includes, self._fields, self.remark, self._buttons)
        self.includes.toggled.connect(self._update_controls)
        self.first.textChanged.connect(self._update_controls)
        self.second.textChanged.connect(self._update_controls)
        self._update_controls()

    @property
    def passphrase(self) -> str:
        """The passphrase; "": passwords are not included."""
        return self.first.text() if self.includes.isChecked() else ""

    def _update_controls(self) -> None:
        for field in (self.first, self.second):
            field.setEnabled(self.includes.isChecked())
        first, second = self.first.text(), self.second.text()
        self.choose.setEnabled(not self.includes.isChecked() or (len(first) >= MIN_LENGTH and first == second))
        self.remark.setText(self._remark(first, second))

    def _remark(self, first: str, second: str) -> str:
        if not self.includes.isChecked():
            return self.tr("Passwords stay in the keyring. On another computer, you enter them again.")
        if len(first) < MIN_LENGTH:
            return self.tr("Use at least %n characters.", "", MIN_LENGTH)
        if first != second:
            return self.tr("The passphrases don’t match.")
        return self.tr("Without this passphrase, nobody can restore the passwords. Don’t keep it with the backup.")


class PassphraseDialog(QDialog):
    """Asks, before a backup is restored, for the passphrase of its passwords."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passwords in the backup"))
        self.about = QLabel(sentence)
        self.about.setWordWrap(True)
        self.field = _passphrase_field(self.tr("Passphrase"))
        fields = QFormLayout()
        fields.addRow(self.tr("P&assphrase"), self.field)
        self._buttons = button_box(QDialogButtonBox.StandardButton.Cancel)
        self.restore = self._buttons.addButton(self.tr("&Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.without = self._buttons.addButton(
            self.tr("Restore &without passwords"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.restore.setEnabled(False)
        self.field.textChanged.connect(lambda text: self.restore.setEnabled(bool(text)))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.without.clicked.connect(self._leave_out)
        _lay_out(self, self.about, fields, self._buttons)

    @property
    def passphrase(self) -> str:
        """The passphrase; "": passwords are left out."""
        return self.field.text()

    def _leave_out(self) -> None:
        self.field.clear()
        self.accept()


def _passphrase_field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(MAX_LENGTH)
    field.setAccessibleName(name)
    return field


def _lay_out(dialog: QDialog, *parts: QWidget | QFormLayout) -> None:
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(20, 18, 20, 16)
    whole.setSpacing(12)
    for part in parts:
        if isinstance(part, QFormLayout):
            whole.addLayout(part)
        else:
            whole.addWidget(part)
    dialog.setMinimumWidth(_WIDTH)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
