"""The account at a feed server: its window, and how syncing goes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ticker.poller import (
    AccountDiffers,
    Event,
    Poller,
    ServerFeedsChanged,
    SignedIn,
    SignInFailed,
    Synced,
    SyncFailed,
    SyncProgress,
)
from ticker.store import Store, StoreErrorKind
from ticker.ui.widgets.windows import raise_window

if TYPE_CHECKING:
    from ticker.ui.feeds.account_dialog import AccountDialog


class AccountController(QObject):
    """Keeps the account window and the store in sync."""

    def __init__(self, store: Store, poller: Poller, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._dialog: AccountDialog | None = None
        self._store_failure: StoreErrorKind | None = None  # which cannot be read from the store itself

    def show(self, over: QWidget | None) -> None:
        """Open the account window ``over`` another one; not over the bar, as Qt would pass on its palette."""
        if self._dialog is None:
            from ticker.ui.feeds.account_dialog import AccountDialog  # noqa: PLC0415 - rarely open

            dialog = self._dialog = AccountDialog(over)
            dialog.sign_in_requested.connect(self._poller.sign_in_to_server)
            dialog.replace_requested.connect(lambda keeps_copy: self._poller.replace_account(keeps_copy=keeps_copy))
            dialog.sync_requested.connect(lambda: self._poller.sync(is_whole=True))
            dialog.sends_new_changed.connect(self._store.account.send_new_feeds)
            dialog.leave_requested.connect(lambda keeps_copy: self._poller.leave_server(keeps_copy=keeps_copy))
        self._show_account(self._dialog)
        raise_window(self._dialog)

    def take_event(self, event: Event) -> None:
        """Show the progress of syncing while the window is open."""
        if isinstance(event, Synced | SyncFailed):
            kind = event.kind if isinstance(event, SyncFailed) else None
            self._store_failure = kind if isinstance(kind, StoreErrorKind) else None
        if self._dialog is None or not self._dialog.isVisible():
            return
        match event:
            case SignedIn(is_lasting=is_lasting):
                self._dialog.show_kept(is_lasting)
            case SignInFailed(kind=kind, detail=detail):
                self._dialog.show_failure(kind, detail)
            case AccountDiffers(user=user, former_user=former_user, former_api=former_api):
                self._dialog.ask_what_becomes(user, former_user, former_api)
            case SyncProgress(done=done, total=total):
                self._dialog.show_progress(done, total)
            case Synced() | SyncFailed() | ServerFeedsChanged():
                self._show_account(self._dialog)
                self._store.account.accept_reset()

    def _show_account(self, dialog: "AccountDialog") -> None:
        dialog.show_account(self._store.account.get())
        if self._store_failure is not None:
            dialog.show_failure(self._store_failure)
