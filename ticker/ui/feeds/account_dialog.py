"""The account at a feed server: sign-in, state of syncing, removal."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import Account, FetchErrorKind, ServerAccess, ServerKind, ServerSecrets, ServerSignIn
from ticker.store import StoreErrorKind
from ticker.sync.servers import capabilities_of
from ticker.ui.feeds.server_sentences import sentence_for_reset, sentence_for_server
from ticker.ui.widgets.controls import button_box
from ticker.ui.widgets.labels import PlainLabel, QuietLabel

_MIN_WIDTH = 520  # logical pixels


class AccountDialog(QDialog):
    """The window of the account: emits the user's requests and shows the results."""

    sign_in_requested = Signal(object)  # a ServerSignIn
    sync_requested = Signal()
    sends_new_changed = Signal(bool)  # whether new feeds are added to the account
    replace_requested = Signal(bool)  # whether the previous account's feeds are kept
    leave_requested = Signal(bool)  # whether the server's feeds are kept

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: Account | None = None
        self._kind: ServerKind | None = None  # None: to be detected
        self._access, self._access_secrets = ServerAccess(), ServerSecrets("")
        self._address, self._user, self._password = QLineEdit(), QLineEdit(), QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._address.setPlaceholderText("https://rss.example.org")
        self._sends = QCheckBox(self.tr("Add the feeds &on this computer to the account"))
        self._sends_new = QCheckBox(self.tr("Add ne&w feeds to the account"))
        self._state = PlainLabel()
        self._limits = QuietLabel("")
        self._warning = QuietLabel(self.tr("This connection isn’t encrypted. Your password could be intercepted."))
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Stories received"))
        self._buttons = button_box(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._sign_in = self._buttons.addButton(self.tr("&Sign in"), role)
        self._connection = self._buttons.addButton(self.tr("&Connection…"), role)
        self._sync = self._buttons.addButton(self.tr("S&ync now"), role)
        self._leave = self._buttons.addButton(self.tr("&Remove account…"), role)
        self._lay_out()
        self._connect()
        self.show_account(None)

    def show_account(self, account: Account | None) -> None:
        """Show the account, and how the last sync ended."""
        if account is not None and self._account is None:
            self._address.setText(account.api)
            self._user.setText(account.user)
            self._password.clear()
            self._access = account.access
        self._account = account
        self._progress.hide()
        self._sends.setVisible(account is None)
        self._sends_new.setVisible(account is not None)
        self._sends_new.setChecked(account is not None and account.takes_new)
        for button in (self._sync, self._leave):
            button.setVisible(account is not None)
        limits = _limits_text(account.kind) if account is not None else ""
        self._limits.setText(limits)
        self._limits.setVisible(bool(limits))
        can_add = account is None or capabilities_of(account.kind).can_subscribe
        self._sends_new.setEnabled(can_add)
        self._sends_new.setToolTip("" if can_add else limits)
        self._show_state(_state_text(account))
        self._update_controls()

    def show_failure(self, kind: FetchErrorKind | StoreErrorKind, detail: str = "") -> None:
        """Say why the sign-in or a sync failed. The input stays, to be corrected."""
        self._progress.hide()
        self._show_state(sentence_for_server(kind, detail))
        self._update_controls()
        if kind is FetchErrorKind.NO_HTTPS:
            self._offer_http(detail)

    def _offer_http(self, url: str) -> None:
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setText(self.tr("Sign in without a secure connection?"))
        question.setInformativeText(
            self.tr(
                "{host} has no secure connection (https). Others on the network could read your password and"
                " what you read. That may be acceptable in a home or private network."
            ).format(host=urlsplit(url).netloc)
        )
        accept = question.addButton(self.tr("&Sign in anyway"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(QMessageBox.StandardButton.Cancel)
        accept.clicked.connect(lambda: self._sign_in_at(url))
        question.open()

    def _sign_in_at(self, url: str) -> None:
        self._address.setText(url)
        self._request_sign_in()

    def show_progress(self, done: int, of: int) -> None:
        """Show the progress of a sync; ``of`` 0: it has just begun."""
        self._progress.setRange(0, of)
        self._progress.setValue(done)
        self._progress.show()

    def show_kept(self, is_lasting: bool) -> None:
        """Say that the server has accepted the password and the first sync begins."""
        text = self.tr("Signed in. Feeds and stories are being fetched.")
        if not is_lasting:
            text += " " + self.tr("No keyring is available. You will be asked for the password again after you quit.")
        self.show_progress(0, 0)
        self._show_state(text)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Sync account"))
        form = QFormLayout()
        for text, field in (
            (self.tr("&Address"), self._address),
            (self.tr("&Username"), self._user),
            (self.tr("API &password"), self._password),
        ):
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        about = PlainLabel(
            self.tr(
                "A feed server keeps your feeds, and what you have read and saved, in sync between your devices:"
                " FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader"
                " or Fever API. The kind of server is detected automatically. Enter the password for the API,"
                " which some servers let you set in their own settings. It is kept in your desktop’s keyring."
            )
        )
        consequences = QuietLabel(
            self.tr(
                "The server’s feeds appear beside your own, and the server fetches them. Reading, saving,"
                " renaming, moving or removing them changes them on the server too. Your own feeds stay as they"
                " are."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for label in (about, consequences, self._limits, self._warning, self._state):
            label.setWordWrap(True)
        margins = column.contentsMargins()
        about.setMinimumWidth(_MIN_WIDTH - margins.left() - margins.right())  # not the window's: buttons may take more
        column.addWidget(about)
        column.addLayout(form)
        for part in (
            self._warning,
            consequences,
            self._limits,
            self._sends,
            self._sends_new,
            self._state,
            self._progress,
        ):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.close)
        self._sign_in.clicked.connect(self._request_sign_in)
        self._connection.clicked.connect(self._open_connection)
        self._sync.clicked.connect(self._request_sync)
        self._sends_new.clicked.connect(self.sends_new_changed)
        self._leave.clicked.connect(self._confirm_leave)
        for field in (self._address, self._user, self._password):
            field.textChanged.connect(self._update_controls)
        self._sign_in.setDefault(True)

    def _update_controls(self) -> None:
        self._sign_in.setEnabled(all(each.text().strip() for each in (self._address, self._user, self._password)))
        self._warning.setVisible(urlsplit(self._address.text().strip()).scheme == "http")

    def _request_sign_in(self) -> None:
        self._show_state(self.tr("Contacting the server…"))
        self.show_progress(0, 0)
        self._sign_in.setEnabled(False)
        sends = self._sends.isChecked() and self._account is None
        given = self._access_secrets
        self.sign_in_requested.emit(
            ServerSignIn(
                self._address.text().strip(),
                self._user.text().strip(),
                ServerSecrets(self._password.text(), given.gate_password, given.certificate_password),
                sends,
                self._kind,
                self._access,
            )
        )

    def _open_connection(self) -> None:
        from ticker.ui.feeds.server_access_dialog import ServerAccessDialog  # noqa: PLC0415 - rarely open

        dialog = ServerAccessDialog(self._kind, self._access, self._access_secrets, self)
        dialog.chosen.connect(self._take_connection)
        dialog.open()

    def _take_connection(self, kind: ServerKind | None, access: ServerAccess, secrets: ServerSecrets) -> None:
        self._kind, self._access, self._access_secrets = kind, access, secrets

    def _request_sync(self) -> None:
        self._show_state(self.tr("Contacting the server…"))
        self.show_progress(0, 0)
        self.sync_requested.emit()

    def ask_what_becomes(self, user: str, former_user: str, former_api: str) -> None:
        """Ask what should happen to the previous account's feeds after signing in to a different one."""
        self.show_account(self._account)
        self._ask_about_feeds(
            self.tr("This is a different account. What should happen to the feeds of the previous one?"),
            self.tr(
                "Until now you have synced with “{former_user}” at {host}, which has other feeds and stories"
                " than “{user}”. Nothing changes on either server. You can keep the feeds of the previous"
                " account here, where they are then fetched directly from their websites, or remove them with"
                " all their stories, including saved ones."
            ).format(user=user, former_user=former_user, host=urlsplit(former_api).netloc),
            self.replace_requested,
        )

    def _confirm_leave(self) -> None:
        self._ask_about_feeds(
            self.tr("Remove the account?"),
            self.tr(
                "Nothing changes on the server. You can keep its feeds here, where they are then fetched"
                " directly from their websites, or remove them with all their stories, including saved ones."
            ),
            self.leave_requested,
        )

    def _ask_about_feeds(self, text: str, details: str, answered: SignalInstance) -> None:
        """Ask whether to keep or remove feeds, and emit the answer unless the user cancels."""
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setText(text)
        question.setInformativeText(details)
        keep = question.addButton(self.tr("&Keep the feeds"), QMessageBox.ButtonRole.AcceptRole)
        drop = question.addButton(self.tr("&Remove the feeds"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(keep)
        keep.clicked.connect(lambda: answered.emit(True))
        drop.clicked.connect(lambda: answered.emit(False))
        question.open()

    def _show_state(self, text: str) -> None:
        self._state.setText(text)
        self._state.setAccessibleName(text)
        self._state.setVisible(bool(text))
        layout = self.layout()
        if layout is not None:  # Qt opens a window with wrapped text too low on small screens
            self.setMinimumHeight(layout.totalHeightForWidth(_MIN_WIDTH))


def _limits_text(kind: ServerKind) -> str:
    """Say what the server's API cannot do, and where to do it."""
    can = capabilities_of(kind)
    if not can.can_subscribe:
        return QCoreApplication.translate(
            "AccountDialog",
            "This server’s API cannot add, remove, rename or move feeds. Do that on the server’s website."
            " What you change here applies to this computer only.",
        )
    if not can.can_rename:
        return QCoreApplication.translate(
            "AccountDialog",
            "This server’s API cannot rename or move feeds. Do that on the server’s website. What you change"
            " here applies to this computer only.",
        )
    return ""


def _state_text(account: Account | None) -> str:
    if account is None:
        return ""
    if account.error is not None:
        waits = QCoreApplication.translate("AccountDialog", "Your changes are kept and will be sent later.")
        return f"{sentence_for_server(account.error, account.error_detail)} {waits}"
    if account.synced_at is None:
        return QCoreApplication.translate("AccountDialog", "Signed in. Feeds and stories are being fetched.")
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(account.synced_at)), QLocale.FormatType.ShortFormat)
    sentences = [QCoreApplication.translate("AccountDialog", "Synced on {0}.").format(when)]
    if account.was_reset:
        sentences.append(sentence_for_reset())
    if account.skipped_count:
        sentences.append(
            QCoreApplication.translate(
                "AccountDialog",
                "%n story(s) could not be fetched because they are too large or the server failed. Off the Wire"
                " will try again later.",
                "",
                account.skipped_count,
            )
        )
    return " ".join(sentences)
