"""Subscribes to feeds: finds them at an address or on its site, previews them, and signs in to them."""

from contextlib import suppress
from dataclasses import replace

from ticker.entities import Access, Feed, FeedSettings, FetchError, FetchErrorKind, Reach
from ticker.feeds.credentials import split_credentials
from ticker.feeds.hosts import host_of
from ticker.feeds.typed_address import completed, has_scheme
from ticker.pages import FeedLink
from ticker.poller.backup import SubscriptionsBackup
from ticker.poller.commands import Subscribe
from ticker.poller.context import PollerContext
from ticker.poller.events import FeedAdded, FeedPreviewed, FeedsFound, SubscribeFailed
from ticker.poller.jobs import Request, Result
from ticker.poller.recorder import Recorder
from ticker.store import FeedChanges, StoreError, StoreErrorKind

_PREVIEWED_TITLES = 5
_TRY_ANOTHER_URL = (
    FetchErrorKind.NOT_A_FEED,
    FetchErrorKind.NOT_FOUND,
    FetchErrorKind.GONE,
    FetchErrorKind.UNREADABLE,
)


class Subscriber:
    """Each address is requested through the queue; events have the address that was given."""

    def __init__(self, context: PollerContext, recorder: Recorder, backup: SubscriptionsBackup) -> None:
        self._context = context
        self._store = context.store
        self._recorder = recorder
        self._backup = backup
        self._wanted: dict[str, Subscribe] = {}  # what is still looked for, by the address that was given

    def subscribe(self, subscription: Subscribe) -> None:
        """Ask whether there is a feed at an address; a name and password in it are taken out first."""
        subscription = _as_typed(subscription)
        if subscription.is_preview:
            self._ask_for(subscription)
            return
        from ticker.feeds.discover import known_feeds  # noqa: PLC0415 - tables of services: rarely needed

        self._wanted[subscription.requested_url] = subscription
        known = known_feeds(subscription.url)
        if len(known) > 1:
            self._offer(subscription, known)
        elif known:
            self._ask_for(subscription, known[0].url, subscription.url)  # the page may know better
        else:
            self._ask_for(subscription)

    @property
    def unfinished(self) -> list[Subscribe]:
        """What is still looked for."""
        return [*self._wanted.values()]

    def cancel(self) -> None:
        """Cancel the search for feeds at all addresses."""
        self._wanted.clear()

    def is_subscribed(self, subscription: Subscribe) -> bool:
        """Return whether the feed is subscribed to by now, so that no request is needed; emits FeedAdded then."""
        known = None if subscription.is_preview else self._store.feeds.at(subscription.url)
        if known is None:
            return False
        self._wanted.pop(subscription.requested_url, None)
        self._context.emit(FeedAdded(known.id, was_known=True, requested_url=subscription.requested_url))
        return True

    def give_up_offline(self, subscription: Subscribe) -> None:
        """Report that a request cannot be made, as there is no network."""
        self._wanted.pop(subscription.requested_url, None)
        self._context.emit(SubscribeFailed(subscription.requested_url, FetchErrorKind.OFFLINE))

    def take_result(self, subscription: Subscribe, result: Result) -> None:
        """Subscribe to the feed that was asked for, offer those its page names, or try another address."""
        if subscription.requested_url not in self._wanted and not subscription.is_preview:
            return  # it has been canceled
        if result.error is not None or result.parsed is None or result.answer is None:
            error = result.error or FetchError(FetchErrorKind.NOT_A_FEED, "empty")
            self._try_another_url(subscription, result, error)
            return
        if subscription.is_preview:
            titles = tuple(each.title for each in result.parsed.entries[:_PREVIEWED_TITLES])
            self._context.emit(FeedPreviewed(subscription.requested_url, result.parsed.title, titles))
            return
        self._add_feed(subscription, result.answer.moved_to or subscription.url, result)

    def sign_in(self, feed_id: int, access: Access | None) -> None:
        """Use these credentials for a feed from now on; None: none."""
        feed = self._store.feeds.get(feed_id)
        if feed is None:
            return
        if access is None:
            self._context.access.forget(feed.asked_url)
        else:
            self._context.access.keep(feed_id, feed.asked_url, access)
        self._store.polling.set_access(feed_id, needs_access=access is not None)

    def hide_credentials(self, feed: Feed) -> bool:
        """Put a name and password that stand in a feed's address into the keyring; tell whether there were any."""
        if "@" not in feed.url:
            return False
        try:
            url, access = split_credentials(feed.url)
            if access is None:
                return False
            self._store.feeds.change(feed.id, FeedChanges(url=url))
        except (FetchError, StoreError) as error:
            if isinstance(error, StoreError) and error.kind is not StoreErrorKind.TAKEN:
                raise
            return False  # no address at all, or another feed has it: it stays what it is
        self.sign_in(feed.id, access)
        self._context.timers.expect_due_feeds()
        return True

    def forget_removed(self) -> None:
        """Delete removed feeds for good, and what they were asked with."""
        for url in self._store.feeds.delete_removed():
            self._context.access.forget(url)

    def _add_feed(self, subscription: Subscribe, url: str, result: Result) -> None:
        known = self._store.feeds.at(url)
        feed = known or self._store.feeds.add(
            url, FeedSettings(folder=subscription.folder, custom_title=subscription.custom_title)
        )
        if subscription.access is not None:
            self.sign_in(feed.id, subscription.access)
        self._wanted.pop(subscription.requested_url, None)  # not before: what the store does not take is tried again
        self._context.emit(FeedAdded(feed.id, was_known=known is not None, requested_url=subscription.requested_url))
        self._recorder.save(feed, result)
        self._backup.schedule()

    def _try_another_url(self, subscription: Subscribe, result: Result, error: FetchError) -> None:
        """There is no feed here: go on to what the page names, else to where sites usually have theirs."""
        if subscription.is_preview:
            self._context.emit(SubscribeFailed(subscription.requested_url, error.kind, error.detail, is_preview=True))
            return
        from ticker.feeds.discover import common_feed_urls, reason_of_service  # noqa: PLC0415 - as above

        links = result.feed_links.links if result.feed_links else ()
        if result.answer is not None and not result.answer.is_private:
            subscription = replace(subscription, reach=Reach.PUBLIC)  # a page of the web leads to nothing but the web
        is_page = error.kind is FetchErrorKind.NOT_A_FEED and subscription.url == completed(subscription.requested_url)
        if is_page and len(links) > 1:
            self._offer(subscription, links)
        elif is_page and links:
            self._ask_for(subscription, links[0].url)
        elif is_page and error.detail == "html" and not reason_of_service(subscription.url, error):
            self._ask_for(subscription, *common_feed_urls(subscription.url))
        elif error.kind in _TRY_ANOTHER_URL and subscription.other_urls:
            self._ask_for(subscription, *subscription.other_urls)
        else:
            self._fail(subscription, error)

    def _ask_for(self, subscription: Subscribe, *urls: str) -> None:
        """Try the first of ``urls``, then the others; without any, the address itself."""
        if urls:
            subscription = replace(subscription, url=urls[0], given_url=subscription.requested_url, other_urls=urls[1:])
        url = subscription.url
        self._context.queue.add(Request(url, host_of(url), subscription=subscription, is_by_user=True))

    def _offer(self, subscription: Subscribe, links: tuple[FeedLink, ...]) -> None:
        self._wanted.pop(subscription.requested_url, None)
        self._context.emit(FeedsFound(subscription.requested_url, links))

    def _fail(self, subscription: Subscribe, error: FetchError) -> None:
        from ticker.feeds.discover import reason_of_service  # noqa: PLC0415 - as above

        self._wanted.pop(subscription.requested_url, None)
        page = completed(subscription.requested_url)
        if reason := reason_of_service(page, error):
            error = FetchError(error.kind, reason)
        elif error.kind in _TRY_ANOTHER_URL and subscription.url != page:  # what was given is a page, and that is all
            error = FetchError(FetchErrorKind.NOT_A_FEED, "html")
        self._context.emit(SubscribeFailed(subscription.requested_url, error.kind, error.detail))


def _as_typed(subscription: Subscribe) -> Subscribe:
    """Complete an address without scheme, and take out a name and password in it."""
    url = completed(subscription.url)
    access = None
    with suppress(FetchError):  # told when it is asked for
        without, access = split_credentials(url)
        url = without if access else url
    given = "" if has_scheme(subscription.url) else url.removeprefix("https://")
    return replace(subscription, url=url, given_url=given, access=subscription.access or access)
