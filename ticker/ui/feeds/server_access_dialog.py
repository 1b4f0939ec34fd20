"""Settings for a self-hosted feed server: its kind, a reverse proxy's password, files for TLS."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import ServerAccess, ServerKind, ServerSecrets
from ticker.ui.widgets.controls import button_box
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.places import begin_where_last

_MIN_WIDTH = 520  # logical pixels


class ServerAccessDialog(QDialog):
    """A dialog of the account window. Deleted when it is closed."""

    chosen = Signal(
        object, object, object
    )  # ServerKind or None, ServerAccess, ServerSecrets without the API's password

    def __init__(
        self, kind: ServerKind | None, access: ServerAccess, secrets: ServerSecrets, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = QComboBox()
        self._gate_user = QLineEdit(access.gate_user)
        self._gate_password = _password_line(secrets.gate_password)
        self._ca_file, self._certificate = QLineEdit(access.ca_file), QLineEdit(access.certificate)
        self._certificate_password = _password_line(secrets.certificate_password)
        self._fill_kinds(kind)
        self._buttons = button_box(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._buttons.accepted.connect(self._submit)
        self._buttons.rejected.connect(self.reject)

    def _fill_kinds(self, chosen: ServerKind | None) -> None:
        kinds: tuple[tuple[ServerKind | None, str], ...] = (
            (None, self.tr("Detect automatically")),
            (ServerKind.GOOGLE_READER, self.tr("FreshRSS, Miniflux (Google Reader API)")),
            (ServerKind.NEXTCLOUD_NEWS, "Nextcloud News"),
            (ServerKind.TINY_TINY_RSS, "Tiny Tiny RSS"),
            (ServerKind.FEEDBIN, "Feedbin"),
            (ServerKind.FEVER, self.tr("Fever API")),
        )
        for kind, name in kinds:
            self._kind.addItem(name, kind)
        self._kind.setCurrentIndex([kind for kind, _ in kinds].index(chosen))

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Connection to the server"))
        form = QFormLayout()
        rows: tuple[tuple[str, QComboBox | QLineEdit, str], ...] = (
            (self.tr("&Kind of server"), self._kind, ""),
            (self.tr("Web server &username"), self._gate_user, ""),
            (self.tr("Web server &password"), self._gate_password, ""),
            (self.tr("Certificate au&thority"), self._ca_file, self.tr("Choose the certificate authority’s file")),
            (self.tr("&Client certificate"), self._certificate, self.tr("Choose the client certificate’s file")),
            (self.tr("Certificate ke&y password"), self._certificate_password, ""),
        )
        for label, field, question in rows:
            field.setAccessibleName(label.replace("&", ""))
            form.addRow(
                label, self._with_button(field, question) if isinstance(field, QLineEdit) and question else field
            )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        about = QuietLabel(
            self.tr(
                "Few servers need these settings. Some web servers require a username and password of their own."
                " If the server’s certificate isn’t publicly trusted, choose the file of the authority that"
                " signed it (PEM), or the certificate itself if it is self-signed. A client certificate is a PEM"
                " file that includes its key."
            )
        )
        about.setWordWrap(True)
        about.setMinimumWidth(_MIN_WIDTH - 40)
        column.addWidget(about)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _with_button(self, line: QLineEdit, question: str) -> QWidget:
        """Return a line for a file, with a button to look for it. Its label still leads to the line."""
        button = QPushButton(self.tr("Choose…"))
        button.setAccessibleName(question)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(line, question))
        row = QWidget()
        row.setFocusProxy(line)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(line, 1)
        inside.addWidget(button)
        return row

    def _choose(self, line: QLineEdit, question: str) -> None:
        dialog = QFileDialog(self, question)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin_where_last(dialog)
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer *.key)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(line.setText)
        dialog.open()

    def _submit(self) -> None:
        access = ServerAccess(
            self._gate_user.text().strip(), self._ca_file.text().strip(), self._certificate.text().strip()
        )
        secrets = ServerSecrets("", self._gate_password.text(), self._certificate_password.text())
        self.chosen.emit(self._kind.currentData(), access, secrets)
        self.accept()


def _password_line(password: str) -> QLineEdit:
    line = QLineEdit(password)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
