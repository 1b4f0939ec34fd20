"""Makes requests with a feed's own settings: proxy, headers, time limit and certificate authority."""

from collections.abc import Callable

from ticker.entities import NO_NETWORK, FeedNetwork
from ticker.feeds.credentials import is_same_origin
from ticker.feeds.fetch import NO_OWN_REQUEST, AnyFetcher, OwnRequest
from ticker.feeds.tls_files import TlsFiles
from ticker.poller.access import AccessKeyring

_MAX_FETCHERS = 16  # each has its own connections


class OwnRequests:
    """Belongs to the workers; ``fetcher`` and ``own`` are for the threads that fetch."""

    def __init__(self, make_fetcher: Callable[[str], AnyFetcher], access: AccessKeyring) -> None:
        self._make_fetcher = make_fetcher
        self._access = access
        self._fetchers: dict[tuple[str, str], AnyFetcher] = {}

    def fetcher(self, network: FeedNetwork, usual: AnyFetcher, proxy: str, *, is_own_server: bool = True) -> AnyFetcher:
        """Return what fetches for a feed. ``proxy`` is that of all others. Raises FetchError (TLS)."""
        ca_file = network.ca_file if is_own_server else ""
        if not network.proxy and not ca_file:
            return usual
        key = network.proxy or proxy, ca_file
        found = self._fetchers.get(key)
        if found is None:
            if len(self._fetchers) >= _MAX_FETCHERS:
                return self._made(*key)
            found = self._fetchers[key] = self._made(*key)
        return found

    def own(self, network: FeedNetwork, *, is_own_server: bool = True) -> OwnRequest:
        """Return the rest of what is wanted; headers only for the feed's own server. Raises FetchError."""
        if network == NO_NETWORK:
            return NO_OWN_REQUEST
        headers = network.headers if is_own_server else ()
        if any(not value for _, value in headers):
            secrets = self._access.read_headers(network.secret_name)
            headers = tuple((name, value or secrets.get(name, "")) for name, value in headers)
        return OwnRequest(tuple(each for each in headers if each[1]), network.user_agent, network.seconds)

    def close_idle(self) -> None:
        for fetcher in self._fetchers.values():
            fetcher.close_idle()

    def close(self) -> None:
        for fetcher in [*self._fetchers.values()]:
            fetcher.close()

    def _made(self, proxy: str, ca_file: str) -> AnyFetcher:
        fetcher = self._make_fetcher(proxy)
        return fetcher.with_tls(TlsFiles(ca_file)) if ca_file else fetcher


def is_of_server(feed_url: str, url: str) -> bool:
    """Return whether a story is on its feed's server: the feed's own headers are only sent there."""
    return is_same_origin(feed_url, url)
