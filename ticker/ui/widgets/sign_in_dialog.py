"""Asks for the name and password, or the token, that a feed requires."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ticker.entities import Access, AccessScheme, Feed, FetchErrorKind
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.widgets.controls import button_box
from ticker.ui.widgets.labels import QuietLabel

_WIDTH = 440  # logical pixels


class SignInDialog(QDialog):
    """A small window for one feed, and ``others`` of the same host. Deleted when it is closed."""

    signed_in = Signal(int, object)  # for each feed: its id, and the Access; None: to be asked for without one again

    def __init__(self, feed: Feed, parent: QWidget | None = None, others: tuple[Feed, ...] = ()) -> None:
        super().__init__(parent)
        self._feed, self._others = feed, others
        self._accepted = feed.polling.error_detail.split() if feed.polling.error is FetchErrorKind.UNAUTHORIZED else []
        self._scheme = QComboBox()
        self._scheme.addItem(self.tr("Username and password"))
        self._scheme.addItem(self.tr("Token"))
        self._name, self._secret = QLineEdit(), QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._form = QFormLayout()
        self._explanation = QLabel()
        self._buttons = button_box(QDialogButtonBox.StandardButton.Cancel)
        self._sign_in = self._buttons.addButton(self.tr("&Sign in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._buttons.accepted.connect(self._submit)
        self._buttons.rejected.connect(self.reject)
        for changed in (self._name.textChanged, self._secret.textChanged, self._scheme.currentIndexChanged):
            changed.connect(self._update_controls)
        self._scheme.setCurrentIndex(int("bearer" in self._accepted and "basic" not in self._accepted))
        self._update_controls()
        (self._secret if self._scheme.currentIndex() else self._name).setFocus()

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sign in to {0}").format(self._feed.title))
        self._form.addRow(self.tr("&Method"), self._scheme)
        self._form.addRow(self.tr("&Username"), self._name)
        self._form.addRow(self.tr("&Password"), self._secret)
        for field, text in ((self._scheme, self.tr("Method")), (self._name, self.tr("Username"))):
            field.setAccessibleName(text)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(12)
        self._explanation.setText(self._explanation_text())
        remarks = [self._explanation, QuietLabel(self.tr("Saved in your desktop’s keyring."))]
        if self._others:
            remarks.append(QuietLabel(self.tr("Also used for %n more feed(s) of this site.", "", len(self._others))))
        if any(urlsplit(each.url).scheme == "http" for each in (self._feed, *self._others)):
            remarks.append(QuietLabel(self.tr("This connection isn’t encrypted. Your password could be intercepted.")))
        for remark in remarks:
            remark.setTextFormat(Qt.TextFormat.PlainText)
            remark.setWordWrap(True)
        whole.addWidget(self._explanation)
        whole.addLayout(self._form)
        for remark in remarks[1:]:
            whole.addWidget(remark)
        if any(each.polling.needs_access for each in (self._feed, *self._others)):
            forget = self._buttons.addButton(
                self.tr("&Remove saved password"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            forget.clicked.connect(lambda: self._finish(None))
        whole.addStretch(1)
        whole.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)

    def _explanation_text(self) -> str:
        if self._feed.polling.error is FetchErrorKind.UNAUTHORIZED:
            return sentence_for(self._feed.polling.error, self._feed.polling.error_detail)
        host = urlsplit(self._feed.url).hostname or self._feed.url
        return self.tr("Sign in to {0}.").format(host)

    def _update_controls(self) -> None:
        """Show the fields the chosen scheme needs, and offer to sign in when they are filled."""
        is_token = self._scheme.currentIndex() == 1
        self._form.setRowVisible(self._name, not is_token)
        text = self.tr("&Token") if is_token else self.tr("&Password")
        label = self._form.labelForField(self._secret)
        if isinstance(label, QLabel):
            label.setText(text)
        self._secret.setAccessibleName(text.replace("&", ""))
        self._sign_in.setEnabled(bool(self._secret.text().strip() and (is_token or self._name.text())))

    def _submit(self) -> None:
        if self._scheme.currentIndex() == 1:
            self._finish(Access(AccessScheme.BEARER, secret=self._secret.text().strip()))
        else:
            scheme = AccessScheme.DIGEST if "digest" in self._accepted else AccessScheme.BASIC
            self._finish(Access(scheme, self._name.text(), self._secret.text()))

    def _finish(self, access: Access | None) -> None:
        for each in (self._feed, *self._others):
            self.signed_in.emit(each.id, access)
        self.accept()


def of_one_site(feeds: tuple[Feed, ...]) -> bool:
    """Return whether what is entered for one of ``feeds`` may be shown to all: they have the same host and scheme."""
    return len({urlsplit(feed.url)[:2] for feed in feeds}) == 1


def sentence_for_kept(is_lasting: bool) -> str:
    """Say where a password is kept."""
    if is_lasting:
        return QCoreApplication.translate("SignInDialog", "The password is saved in your desktop’s keyring.")
    return QCoreApplication.translate(
        "SignInDialog",
        "No keyring is available. The password is kept until you quit, then asked for again.",
    )
