"""The account at a feed server: to enter it, to see how syncing goes, to leave it."""

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

from ticker.entities import Account, FetchErrorKind
from ticker.store import StoreErrorKind
from ticker.ui.i18n.messages import sentence_for, sentence_for_store_kind
from ticker.ui.widgets.controls import outline_boxes
from ticker.ui.widgets.labels import PlainLabel, QuietLabel

_MIN_WIDTH = 520  # logical pixels


class AccountDialog(QDialog):
    """The window of the account: it emits what the user asks for and shows what came of it."""

    sign_in_requested = Signal(str, str, str, bool)  # address, user, password, whether the feeds here go there too
    sync_requested = Signal()
    sends_new_changed = Signal(bool)  # whether new feeds go there too
    replace_requested = Signal(bool)  # whether the feeds of the account before are kept
    leave_requested = Signal(bool)  # whether the server's feeds are kept

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: Account | None = None
        self._address, self._user, self._password = QLineEdit(), QLineEdit(), QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._address.setPlaceholderText("https://rss.example.org")
        self._sends = QCheckBox(self.tr("Se&nd the feeds that are here to the server as well"))
        self._sends_new = QCheckBox(self.tr("Send ne&w feeds to the server as well"))
        self._state = PlainLabel()
        self._warning = QuietLabel(self.tr("This address is unprotected: others on the way can read the password."))
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("How many stories have come"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._sign_in = self._buttons.addButton(self.tr("&Sign in"), role)
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
        self._account = account
        self._progress.hide()
        self._sends.setVisible(account is None)
        self._sends_new.setVisible(account is not None)
        self._sends_new.setChecked(account is not None and account.takes_new)
        for button in (self._sync, self._leave):
            button.setVisible(account is not None)
        self._show_state(_state_text(account))
        self._update_controls()

    def show_failure(self, kind: FetchErrorKind | StoreErrorKind, detail: str = "") -> None:
        """Say why the sign-in, or a sync, failed; the input stays, to be corrected."""
        self._progress.hide()
        self._show_state(sentence_for_server(kind, detail))
        self._update_controls()

    def show_progress(self, done: int, of: int) -> None:
        """Show how far a sync is; ``of`` 0: it has begun."""
        self._progress.setRange(0, of)
        self._progress.setValue(done)
        self._progress.show()

    def show_kept(self, is_lasting: bool) -> None:
        """Say that the server has accepted the password; the first sync begins."""
        text = self.tr("Signed in. Feeds and stories are being fetched.")
        if not is_lasting:
            text += " " + self.tr("There is no keyring here: the password is asked for again after you quit.")
        self.show_progress(0, 0)
        self._show_state(text)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Server account"))
        form = QFormLayout()
        for text, field in (
            (self.tr("&Address"), self._address),
            (self.tr("&User"), self._user),
            (self.tr("API &password"), self._password),
        ):
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        about = PlainLabel(
            self.tr(
                "FreshRSS, Miniflux and other servers that speak the Google Reader API keep feeds, and what was read"
                " and saved, the same on all your computers. The password is the one for the API, which these servers"
                " have you set in their own settings; it is kept in the keyring of your desktop."
            )
        )
        consequences = QuietLabel(
            self.tr(
                "The server’s feeds appear beside those that are here, and are fetched by it. What you read, save,"
                " rename, move or remove among them is done there too. Feeds of your own stay as they are."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for label in (about, consequences, self._warning, self._state):
            label.setWordWrap(True)
        margins = column.contentsMargins()
        about.setMinimumWidth(_MIN_WIDTH - margins.left() - margins.right())  # not the window's: buttons may take more
        column.addWidget(about)
        column.addLayout(form)
        for part in (self._warning, consequences, self._sends, self._sends_new, self._state, self._progress):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._buttons)
        for boxed in (self._address, self._user, self._password, self._sends, self._sends_new):
            outline_boxes(boxed)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.close)
        self._sign_in.clicked.connect(self._request_sign_in)
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
        self._show_state(self.tr("Asking the server…"))
        self.show_progress(0, 0)
        self._sign_in.setEnabled(False)
        sends = self._sends.isChecked() and self._account is None
        self.sign_in_requested.emit(
            self._address.text().strip(), self._user.text().strip(), self._password.text(), sends
        )

    def _request_sync(self) -> None:
        self._show_state(self.tr("Asking the server…"))
        self.show_progress(0, 0)
        self.sync_requested.emit()

    def ask_what_becomes(self, user: str, former_user: str, former_api: str) -> None:
        """Ask what becomes of the feeds of the account there was, as the one signed in to is another one."""
        self.show_account(self._account)
        self._ask_about_feeds(
            self.tr("This is another account. What becomes of the feeds of the one before?"),
            self.tr(
                "“{user}” has other feeds and stories than “{former_user}” at {host}, with which this program has"
                " synced. Nothing changes at either server. The feeds of the account before can stay here and be"
                " fetched from here, or go with their stories, the saved ones too."
            ).format(user=user, former_user=former_user, host=urlsplit(former_api).netloc),
            self.replace_requested,
        )

    def _confirm_leave(self) -> None:
        self._ask_about_feeds(
            self.tr("Remove the account?"),
            self.tr(
                "Nothing changes at the server. Its feeds can stay here and be fetched from here, or go with their"
                " stories, the saved ones too."
            ),
            self.leave_requested,
        )

    def _ask_about_feeds(self, text: str, details: str, answered: SignalInstance) -> None:
        """Ask whether feeds are kept or removed, and emit the answer unless it is to do nothing."""
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


def sentence_for_server(kind: FetchErrorKind | StoreErrorKind, detail: str = "") -> str:
    """Say why a feed server could not be synced with, and what helps."""
    match kind:
        case StoreErrorKind():
            text = sentence_for_store_kind(kind)
        case FetchErrorKind.UNAUTHORIZED if detail == "unknown":
            text = QCoreApplication.translate(
                "AccountDialog", "The keyring does not give the password of the server. Enter it again."
            )
        case FetchErrorKind.UNAUTHORIZED | FetchErrorKind.FORBIDDEN:
            text = QCoreApplication.translate(
                "AccountDialog",
                "The server does not take this user and password. It wants the API password, which is often another"
                " one than that of its web page.",
            )
        case FetchErrorKind.NOT_FOUND:
            text = QCoreApplication.translate(
                "AccountDialog", "There is no feed server at this address, or its API is hidden. Check the address."
            )
        case FetchErrorKind.UNAVAILABLE:
            text = QCoreApplication.translate(
                "AccountDialog", "The server is not available just now, or its API is switched off in its settings."
            )
        case FetchErrorKind.TOO_MANY_REQUESTS:
            text = QCoreApplication.translate("AccountDialog", "The server wants to be left alone for a while.")
        case FetchErrorKind.UNREADABLE:
            text = QCoreApplication.translate(
                "AccountDialog", "The server gives answers that cannot be understood. Nothing was changed."
            )
        case FetchErrorKind.HTTP_STATUS:
            text = QCoreApplication.translate(
                "AccountDialog", "The server has a fault of its own (status {0}). Nothing was changed."
            ).format(detail)
        case _:
            text = sentence_for(kind, detail)
    return text


def sentence_for_reset() -> str:
    """Say what became of the feeds of a server that was set up anew."""
    return QCoreApplication.translate(
        "AccountDialog",
        "The feed server was set up anew. Feeds and stories it does not have any more are kept here as your own.",
    )


def _state_text(account: Account | None) -> str:
    if account is None:
        return ""
    if account.error is not None:
        waits = QCoreApplication.translate("AccountDialog", "What you change meanwhile is kept and sent later.")
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
                "%n story(s) could not be fetched: too large, or the server failed. They are tried again later.",
                "",
                account.skipped_count,
            )
        )
    return " ".join(sentences)
