"""Copies stories in several formats, and sends them to the user's services and commands."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication

from ticker.entities import Entry, Feed
from ticker.poller import Poller, ShareFailed, ShareSent, ShareTargetFailed, ShareTargetReady
from ticker.store import ShareTarget, Store
from ticker.ui.actions.headline_actions import AS_MARKDOWN, AS_QUOTATION
from ticker.ui.application.link_opener import LinkOpener
from ticker.ui.i18n.share_messages import sentence_for_refusal, sentence_for_set_up, sentence_for_waiting
from ticker.ui.widgets.in_steps import join_in_steps
from ticker.ui.widgets.windows import raise_window

if TYPE_CHECKING:
    from ticker.ui.sharing.sharing_window import SharingWindow


class ShareController(QObject):
    """Has the targets. Stories stay in the store until they are sent."""

    notice = Signal(str)  # a sentence for the user

    def __init__(self, store: Store, poller: Poller, links: LinkOpener, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._links = links
        self._window: SharingWindow | None = None

    def offered(self) -> tuple[tuple[int, str], ...]:
        """Return id and name of each target."""
        return tuple((each.id, each.name) for each in self._store.shares.targets() if each.is_allowed)

    def share(self, tell: Callable[[str], object], entry_id: int, target_id: int, selected: str) -> None:
        """Copy or send an entry; ``tell`` shows the result."""
        known = self._store.entries.with_feed(entry_id)
        if known is None:
            tell(self.tr("This headline is no longer available."))
        elif target_id == AS_MARKDOWN:
            self._copy_markdown(tell, *known, selected)
        elif target_id == AS_QUOTATION:
            QGuiApplication.clipboard().setText(self._quotation(*known, selected))
            tell(self.tr("Copied as a quotation."))
        elif not known[0].link:
            tell(self.tr("This headline has no link."))
        else:
            entry, feed = known
            self._store.shares.add(target_id, self._links.cleaned(entry.link), entry.title, selected, feed.title)
            self._poller.send_shares()

    def show_window(self) -> None:
        """Open the window in which targets are set up."""
        if self._window is None:
            from ticker.ui.sharing.sharing_window import SharingWindow  # noqa: PLC0415 - rarely opened

            window = self._window = SharingWindow()
            window.target_entered.connect(self._poller.set_up_share_target)
            window.target_removed.connect(self._remove)
            window.target_allowed.connect(self._allow)
            window.retry_requested.connect(self._retry)
            window.share_removed.connect(self._give_up)
        self._show_all()
        raise_window(self._window)

    def take_event(self, event: ShareSent | ShareFailed | ShareTargetReady | ShareTargetFailed) -> None:
        """Show what happened to a story or a target."""
        match event:
            case ShareSent(target, _, is_automatic) if not is_automatic:
                self.notice.emit(self.tr("Sent to {name}.").format(name=target))
            case ShareFailed(target, _, kind, detail, is_waiting):
                waits = sentence_for_waiting(kind, target)
                self.notice.emit(waits if is_waiting else sentence_for_refusal(kind, target, detail))
            case ShareTargetReady() if self._window is not None:
                self._window.show_ready(event.target, is_lasting=event.is_lasting)
            case ShareTargetFailed() if self._window is not None:
                self._window.show_failure(sentence_for_set_up(event.kind, event.detail))
        self._show_all()

    def _show_all(self) -> None:
        if self._window is not None:
            self._window.show_all(self._store.shares.targets(), self._store.shares.waiting())

    def _remove(self, target: ShareTarget) -> None:
        self._store.shares.remove_target(target.id)
        self._poller.forget_share_target(target)
        self._show_all()

    def _allow(self, target: ShareTarget) -> None:
        self._store.shares.allow_target(target.id)
        self._poller.send_shares()
        self._show_all()

    def _retry(self) -> None:
        self._store.shares.retry()
        self._poller.send_shares()
        self._show_all()

    def _give_up(self, share_id: int) -> None:
        self._store.shares.remove(share_id)
        self._show_all()

    def _copy_markdown(self, tell: Callable[[str], object], entry: Entry, feed: Feed, selected: str) -> None:
        from ticker.ui.sharing.clippings import as_markdown, stored_story  # noqa: PLC0415 - rarely needed

        def copy(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            tell(self.tr("Copied as Markdown."))

        story, link = stored_story(self._store, entry, feed), self._links.cleaned(entry.link)
        join_in_steps(as_markdown(story, link, selected, QLocale()), copy, self)

    def _quotation(self, entry: Entry, feed: Feed, selected: str) -> str:
        from ticker.ui.sharing.clippings import as_quotation, stored_story  # noqa: PLC0415 - rarely needed

        return as_quotation(
            stored_story(self._store, entry, feed), self._links.cleaned(entry.link), selected, QLocale()
        )
