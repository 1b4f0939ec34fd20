"""How one feed is asked for, where that differs from all others: proxy, headers, time limit, certificate authority."""

import re
import secrets

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import Feed, FeedNetwork
from ticker.ui.widgets.controls import push_button
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.places import begin_where_last

_MAX_SECONDS = 300
_HIDDEN = "••••••"  # stands for a value that only the keyring has
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")  # RFC 9110 §5.6.2
_SECRET = re.compile(r"auth|cookie|token|key|secret|password|session", re.IGNORECASE)
_OURS = {"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "te", "upgrade", "a-im"}
_PROXIES = {"http", "https", "socks5", "socks5h"}
_HEADERS_HEIGHT = 90


class NetworkForm(QWidget):
    """For one feed. What is entered is requested at once where the user asks for it."""

    change_requested = Signal(object, dict)  # FeedNetwork; values of headers that only the keyring is to have
    refused = Signal(str)  # why what was entered cannot be taken, a sentence

    def __init__(self) -> None:
        super().__init__()
        self._before = FeedNetwork()
        self._proxy, self._user_agent, self._ca_file = QLineEdit(), QLineEdit(), QLineEdit()
        self._is_direct = QCheckBox(self.tr("No proxy for this feed"))
        self._headers = QPlainTextEdit()
        self._seconds = QSpinBox()
        self._apply = push_button(self.tr("Appl&y"), self._submit)
        self._set_up()
        self._lay_out()

    def show_feed(self, feed: Feed, *, is_another: bool) -> None:
        """Show what holds for a feed; what is being entered stays except for another feed."""
        if not is_another and feed.network == self._before:
            return
        network = self._before = feed.network
        self._is_direct.setChecked(network.proxy == "direct")
        self._proxy.setText("" if network.proxy == "direct" else network.proxy)
        self._user_agent.setText(network.user_agent)
        self._ca_file.setText(network.ca_file)
        self._seconds.setValue(round(network.seconds or 0))
        self._headers.setPlainText("\n".join(f"{name}: {value or _HIDDEN}" for name, value in network.headers))

    def _set_up(self) -> None:
        self._proxy.setPlaceholderText(self.tr("Default"))
        self._user_agent.setPlaceholderText(self.tr("Default"))
        self._headers.setPlaceholderText("Cookie: session=…\nX-Api-Key: …")
        self._headers.setTabChangesFocus(True)
        self._headers.setFixedHeight(_HEADERS_HEIGHT)
        self._seconds.setRange(0, _MAX_SECONDS)
        self._seconds.setSpecialValueText(self.tr("Default"))
        self._seconds.setSuffix(self.tr(" s"))
        self._is_direct.toggled.connect(lambda is_direct: self._proxy.setEnabled(not is_direct))

    def _lay_out(self) -> None:
        authority = QHBoxLayout()
        choose = push_button(self.tr("Choose…"), self._choose_file)
        choose.setAccessibleName(self.tr("Choose the certificate authority’s file"))
        authority.addWidget(self._ca_file, 1)
        authority.addWidget(choose)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Proxy"), self._proxy),
            ("", self._is_direct),
            (self.tr("User-Agent"), self._user_agent),
            (self.tr("Headers and cookies"), self._headers),
            (self.tr("Time limit"), self._seconds),
        )
        for text, control in rows:
            if text:
                control.setAccessibleName(text)
            form.addRow(text, control)
        self._ca_file.setAccessibleName(self.tr("Certificate authority"))
        form.addRow(self.tr("Certificate authority"), authority)
        about = QuietLabel(
            self.tr(
                "Headers and cookies are sent only to the feed’s own server; those that look like secrets are"
                " kept in the keyring. The feed’s stories are fetched with the same settings."
            )
        )
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addLayout(form)
        column.addWidget(about)
        column.addStretch(1)
        column.addWidget(self._apply, 0, Qt.AlignmentFlag.AlignTrailing)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the certificate authority’s file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin_where_last(dialog)
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._ca_file.setText)
        dialog.open()

    def _submit(self) -> None:
        proxy = "direct" if self._is_direct.isChecked() else self._proxy.text().strip()
        if proxy not in {"", "direct"} and (QUrl(proxy).scheme() not in _PROXIES or not QUrl(proxy).host()):
            self.refused.emit(self.tr("This is not a proxy address. It should look like http://proxy:8080."))
            return
        read = self._read_headers()
        if read is None:
            self.refused.emit(self.tr("Each line needs a name, a colon and a value, such as “Accept-Language: de”."))
            return
        headers, values = read
        name = self._before.secret_name
        if any(not value for _, value in headers):
            name = name or f"headers {secrets.token_hex(8)}"
        network = FeedNetwork(
            proxy,
            self._user_agent.text().strip(),
            headers,
            float(self._seconds.value()) or None,
            self._ca_file.text().strip(),
            name,
        )
        self._before = network
        self.change_requested.emit(network, values)

    def _read_headers(self) -> tuple[tuple[tuple[str, str], ...], dict[str, str]] | None:
        """Return the headers, with "" for secret values, and the secret values that are new; None: no such lines."""
        headers: dict[str, str] = {}
        values: dict[str, str] = {}
        hidden = {name for name, value in self._before.headers if not value}
        for line in self._headers.toPlainText().splitlines():
            if not line.strip():
                continue
            name, colon, value = (part.strip() for part in line.partition(":"))
            is_kept = value == _HIDDEN and name in hidden
            if not colon or not _NAME.fullmatch(name) or name.lower() in _OURS or not (is_kept or _is_value(value)):
                return None
            is_secret = bool(_SECRET.search(name))
            headers[name] = "" if is_secret else value
            if is_secret and not is_kept:
                values[name] = value
        return tuple(headers.items()), values


def _is_value(value: str) -> bool:
    return bool(value) and len(value) <= 8_000 and all(" " <= each <= "~" for each in value)
