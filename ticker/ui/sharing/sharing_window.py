"""The Sharing window: targets, and stories that have not been sent yet."""

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ticker.sharing.services import ADDRESSES
from ticker.sharing.webhook import METHODS
from ticker.store import Share, ShareKind, ShareTarget
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut
from ticker.ui.widgets.controls import button_box
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.notice import Notice

_NAMES = {
    ShareKind.WALLABAG: "wallabag",
    ShareKind.INSTAPAPER: "Instapaper",
    ShareKind.READWISE: "Readwise Reader",
    ShareKind.PINBOARD: "Pinboard",
    ShareKind.LINKDING: "linkding",
}
_FIELDS = {  # that a service needs, in order
    ShareKind.WALLABAG: ("address", "user", "password", "client_id", "client_secret"),
    ShareKind.INSTAPAPER: ("user", "password"),
    ShareKind.READWISE: ("token",),
    ShareKind.PINBOARD: ("token",),
    ShareKind.LINKDING: ("address", "token"),
    ShareKind.COMMAND: ("name", "command"),
    ShareKind.WEBHOOK: ("name", "address", "body", "token"),
}
_SECRET = ("password", "client_secret", "token")
_OPTIONAL = {(ShareKind.INSTAPAPER, "password"), (ShareKind.WEBHOOK, "body"), (ShareKind.WEBHOOK, "token")}
_MATRIX = "https://matrix.org/_matrix/client/v3/rooms/!room:matrix.org/send/m.room.message/{id}"
_WEBHOOKS = {  # by name: address, method, body
    "ntfy": (
        "https://ntfy.sh/",
        "POST",
        '{"topic": "mytopic", "title": "{source}", "message": "{title}", "click": "{url}"}',
    ),
    "Gotify": ("https://gotify.example.org/message", "POST", '{"title": "{source}", "message": "{title}\\n{url}"}'),
    "Matrix": (_MATRIX, "PUT", '{"msgtype": "m.text", "body": "{title}\\n{url}"}'),
}


class SharingWindow(QWidget):
    """Emits what is entered and removed. Its owner calls ``show_all``."""

    target_entered = Signal(object, str)  # a ShareTarget without id, and its secret
    target_removed = Signal(object)  # a ShareTarget
    retry_requested = Signal()
    share_removed = Signal(int)  # id
    target_allowed = Signal(object)  # a ShareTarget that came from elsewhere

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Sharing"))
        self._targets = QListWidget()
        self._remove = QPushButton(self.tr("&Remove"))
        self._allow = QPushButton(self.tr("A&llow"))
        self._method = QComboBox()
        self._waiting = QListWidget()
        self._retry = QPushButton(self.tr("&Try again"))
        self._give_up = QPushButton(self.tr("Discard"))
        self._kind = QComboBox()
        self._fields = self._make_fields()
        self._form = QFormLayout()
        self._hint = QuietLabel()
        self._add = QPushButton(self.tr("&Add"))
        self._notice = Notice()
        self._lay_out()
        self._connect()
        self._show_fields()

    def show_all(self, targets: tuple[ShareTarget, ...], waiting: tuple[Share, ...]) -> None:
        """Show these targets, and the stories that have not been sent yet."""
        names = {each.id: each.name for each in targets}
        waits = self.tr("{name} (not allowed yet)")
        _fill(
            self._targets, [(each.name if each.is_allowed else waits.format(name=each.name), each) for each in targets]
        )
        titles = (
            (self.tr("{title} – {name}").format(title=s.title, name=names.get(s.target_id, "")), s) for s in waiting
        )
        _fill(self._waiting, list(titles))
        self._group.setVisible(bool(waiting))
        self._enable()

    def show_ready(self, name: str, *, is_lasting: bool) -> None:
        """Say that a target can be used."""
        text = self.tr("{name} is set up. It is now in the Share menu.").format(name=name)
        if not is_lasting:
            text = self.tr("{name} is set up until you quit, as no keyring is available.").format(name=name)
        self._notice.show_text(text)
        for field in self._fields.values():
            field.clear()
        self._enable()

    def show_failure(self, sentence: str) -> None:
        """Say why what was entered does not work. It stays in the fields, to be corrected."""
        self._notice.show_text(sentence)
        self._enable()

    def _make_fields(self) -> dict[str, QLineEdit]:
        fields = {name: QLineEdit() for name in ("address", "name", "user", "password", "token", "command", "body")}
        fields |= {name: QLineEdit() for name in ("client_id", "client_secret")}
        for name in _SECRET:
            fields[name].setEchoMode(QLineEdit.EchoMode.Password)
        fields["address"].setPlaceholderText("https://")
        fields["command"].setPlaceholderText("notify-send {title} {url}")
        return fields

    def _lay_out(self) -> None:
        own = {ShareKind.COMMAND: self.tr("A command"), ShareKind.WEBHOOK: self.tr("A webhook")}
        for kind in ShareKind:
            self._kind.addItem(_NAMES.get(kind) or own[kind], kind)
        for name in _WEBHOOKS:
            self._kind.addItem(name, name)
        self._method.addItems(METHODS)
        self._fill_form()
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("Services and commands")))
        self._targets.setAccessibleName(self.tr("Services and commands"))
        column.addWidget(self._targets)
        column.addLayout(_row(self._allow, self._remove))
        box = QGroupBox(self.tr("Add a service or command"))
        inner = QVBoxLayout(box)
        inner.addLayout(self._form)
        self._hint.setWordWrap(True)
        inner.addWidget(self._hint)
        inner.addLayout(_row(self._add))
        column.addWidget(box)
        self._group = QGroupBox(self.tr("Not sent yet"))
        waiting = QVBoxLayout(self._group)
        self._waiting.setAccessibleName(self._group.title())
        waiting.addWidget(self._waiting)
        waiting.addLayout(_row(self._give_up, self._retry))
        column.addWidget(self._group)
        closing = button_box(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.close)
        column.addWidget(closing)
        column.addWidget(self._notice)
        self.resize(520, 590)

    def _fill_form(self) -> None:
        labels = {
            "name": self.tr("&Name"),
            "address": self.tr("A&ddress"),
            "body": self.tr("&Body"),
            "user": self.tr("&Username or e-mail"),
            "password": self.tr("&Password"),
            "token": self.tr("API to&ken"),
            "command": self.tr("&Command"),
            "client_id": self.tr("Client &ID"),
            "client_secret": self.tr("Client &secret"),
        }
        self._form.addRow(self.tr("S&ervice"), self._kind)
        for name, label in labels.items():
            self._form.addRow(label, self._fields[name])
            if name == "address":
                self._form.addRow(self.tr("&Method"), self._method)

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(self._fill_in)
        self._kind.currentIndexChanged.connect(self._show_fields)
        self._allow.clicked.connect(lambda: self.target_allowed.emit(_chosen(self._targets)))
        self._targets.currentRowChanged.connect(self._enable)
        self._waiting.currentRowChanged.connect(self._enable)
        self._add.clicked.connect(self._enter)
        self._remove.clicked.connect(lambda: self.target_removed.emit(_chosen(self._targets)))
        self._retry.clicked.connect(self.retry_requested)
        self._give_up.clicked.connect(lambda: self.share_removed.emit(_chosen(self._waiting).id))
        for field in self._fields.values():
            field.textChanged.connect(self._enable)
            field.returnPressed.connect(self._enter)
        add_shortcut(Window.ANY, Shortcut.ESCAPE, self, self.close)

    def _show_fields(self) -> None:
        """Show the fields of the chosen service."""
        for name, field in self._fields.items():
            self._form.setRowVisible(field, name in _FIELDS[self._chosen_kind])
        self._form.setRowVisible(self._method, self._chosen_kind is ShareKind.WEBHOOK)
        hints = {
            ShareKind.WALLABAG: self.tr("The client ID and secret are in wallabag under API clients."),
            ShareKind.READWISE: self.tr("Your token is at readwise.io/access_token."),
            ShareKind.PINBOARD: self.tr("Your token (user:TOKEN) is in Pinboard’s settings under Password."),
            ShareKind.LINKDING: self.tr("Your token is in linkding’s settings under Integrations."),
            ShareKind.COMMAND: self.tr("{fields} are replaced with the story’s details. No shell is used.").format(
                fields="{url} {title} {quote} {source}"
            ),
            ShareKind.WEBHOOK: self.tr(
                "{fields} are replaced with the story’s details in the address and the body. The token is kept in your"
                " keyring and sent in the Authorization header, or wherever you write {secret}."
            ).format(fields="{url} {title} {quote} {source} {id}", secret="{secret}"),  # noqa: S106 - a field's name
        }
        self._hint.setText(hints.get(self._chosen_kind, ""))
        self._hint.setVisible(bool(self._hint.text()))
        self._enable()

    @property
    def _chosen_kind(self) -> ShareKind:
        chosen = self._kind.currentData()
        return ShareKind.WEBHOOK if chosen in _WEBHOOKS else ShareKind(chosen)

    def _fill_in(self) -> None:
        """Fill in the template of a known service, which the user can change."""
        chosen = self._kind.currentData()
        name = chosen if chosen in _WEBHOOKS else ""
        if self._chosen_kind is ShareKind.WEBHOOK:
            address, method, body = _WEBHOOKS.get(chosen, ("", METHODS[0], "{title} {url}"))
            for field, text in (("name", name), ("address", address), ("body", body)):
                self._fields[field].setText(text)
                self._fields[field].setCursorPosition(0)
            self._method.setCurrentText(method)

    def _text(self, name: str) -> str:
        return self._fields[name].text().strip() if name in _FIELDS[self._chosen_kind] else ""

    def _enter(self) -> None:
        if not self._add.isEnabled():
            return
        kind = self._chosen_kind
        secret = self._text("password") or self._text("token")
        if kind is ShareKind.WALLABAG:
            secret = json.dumps({name: self._text(name) for name in ("password", "client_id", "client_secret")})
        address = self._text("command") or self._text("address") or ADDRESSES.get(kind, "")
        if "address" in _FIELDS[kind]:
            address = address if "://" in address else f"https://{address}"
        name = self._text("name") or _NAMES.get(kind, "")
        self._add.setEnabled(False)
        self._notice.show_text(self.tr("Checking…"))
        user = ("bearer" if secret else "") if kind is ShareKind.WEBHOOK else self._text("user")
        method = self._method.currentText() if kind is ShareKind.WEBHOOK else ""
        target = ShareTarget(0, kind, name, address, user, method, self._text("body"))
        self.target_entered.emit(target, secret)

    def _enable(self) -> None:
        kind = self._chosen_kind
        needed = (name for name in _FIELDS[kind] if (kind, name) not in _OPTIONAL)
        self._add.setEnabled(all(self._text(name) for name in needed))
        self._remove.setEnabled(self._targets.currentItem() is not None)
        chosen = _chosen(self._targets) if self._targets.currentRow() >= 0 else None
        self._allow.setVisible(isinstance(chosen, ShareTarget) and not chosen.is_allowed)
        self._give_up.setEnabled(self._waiting.currentItem() is not None)


def _fill(view: QListWidget, items: list[tuple[str, ShareTarget | Share]]) -> None:
    row = view.currentRow()
    view.clear()
    for text, value in items:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, value)
        view.addItem(item)
    view.setCurrentRow(min(row, view.count() - 1))


def _chosen(view: QListWidget) -> ShareTarget | Share:
    chosen: ShareTarget | Share = view.currentItem().data(Qt.ItemDataRole.UserRole)
    return chosen


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    return row
