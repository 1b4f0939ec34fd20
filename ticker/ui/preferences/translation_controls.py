"""The controls of translation: a command, which runs after confirmation, and the API key of a server."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ticker.desktop.sandbox import is_sandboxed
from ticker.preferences import Preferences
from ticker.setting import Setting
from ticker.sharing.libretranslate import is_usable, server_of
from ticker.store.translations import digest_of
from ticker.ui.widgets.setting_controls import Control, MakeControl, Report

_HIDDEN = "••••••"  # shown for a key in the keyring


def command_line() -> MakeControl[str]:
    """Return the factory of the command's control."""

    def make(setting: Setting[str], _label: str, report: Report[str]) -> Control[str]:
        control = CommandControl(int(setting.bounds[1]))
        control.line.textEdited.connect(report)
        return Control(control, control.show_command, control.line)

    return make


def server_key() -> MakeControl[str]:
    """Return the factory of the API key's control."""

    def make(_setting: Setting[str], _label: str, report: Report[str]) -> Control[str]:
        control = KeyControl()
        control.server_changed.connect(report)
        return Control(control, control.show_server, control)

    return make


class CommandControl(QWidget):
    """A field and a check box: the command runs only while it is checked, and any change unchecks it."""

    allowed = Signal(str)  # the command that is allowed to run; "": none

    def __init__(self, max_length: int) -> None:
        super().__init__()
        self._allowed = ""  # its digest
        self.line = QLineEdit()
        self.line.setMaxLength(max_length)
        text = QCoreApplication.translate("TranslationControls", "I know what this command does")
        self.confirmation = QCheckBox(text)
        self.confirmation.setAccessibleName(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.confirmation)
        self.line.textChanged.connect(self._show_confirmation)
        self.confirmation.toggled.connect(self._confirm)
        self.setEnabled(not is_sandboxed())
        self._show_confirmation()

    def show_command(self, command: str) -> None:
        """Show the command; emits nothing."""
        if self.line.text() != command:
            self.line.setText(command)

    def show_allowed(self, digest: str) -> None:
        """Show whether this command was confirmed by the user. Emits nothing."""
        self._allowed = digest
        self._show_confirmation()

    def _show_confirmation(self) -> None:
        command = self.line.text()
        with QSignalBlocker(self.confirmation):
            self.confirmation.setEnabled(bool(command.strip()))
            self.confirmation.setChecked(bool(command.strip()) and digest_of(command) == self._allowed)

    def _confirm(self, is_confirmed: bool) -> None:
        command = self.line.text() if is_confirmed else ""
        self._allowed = digest_of(command) if command else ""
        self.allowed.emit(command)


class KeyControl(QLineEdit):
    """A field for the API key of the server in the preferences. A stored key is not shown."""

    server_changed = Signal(str)  # the server whose key is stored now; "": none
    key_entered = Signal(str, str)  # the server, and its key; "": remove it

    def __init__(self) -> None:
        super().__init__()
        self._server = ""  # that the preferences name
        self._key_for = ""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.editingFinished.connect(self._enter)

    def show_server(self, server: str) -> None:
        """Show whether the key of a server is stored. Emits nothing."""
        self._key_for = server
        self._show()

    def show_preferences(self, preferences: Preferences) -> None:
        """Accept a key for the server in these preferences from now on."""
        address = preferences.translation_address
        server = server_of(address) if is_usable(address) else ""
        if server != self._server:
            self.clear()  # the typed key was for another server
        self._server = server
        self.setEnabled(bool(server))
        self._show()

    def _show(self) -> None:
        if not self.isModified():
            self.setText(_HIDDEN if self._server and self._key_for == self._server else "")

    def _enter(self) -> None:
        if not self.isModified() or not self._server:
            return
        key = self.text().replace(_HIDDEN[0], "").strip()  # typed beside the dots that stand for the previous key
        self.setModified(False)
        self.key_entered.emit(self._server, key)
        self.server_changed.emit(self._server if key else "")
