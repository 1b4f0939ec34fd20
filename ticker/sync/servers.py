"""Finds the implementation of ``FeedServer`` for a server, and the address of its API."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit, urlunsplit

from ticker.entities import Account, FetchError, FetchErrorKind, ServerKind
from ticker.feeds.typed_address import completed, http_instead
from ticker.sync import feedbin, fever, google_reader, nextcloud_news, tiny_tiny_rss
from ticker.sync.api_request import ApiCall, get
from ticker.sync.feed_server import Capabilities, FeedServer

_APIS: dict[ServerKind, tuple[Callable[[ApiCall, str, str, str], object], tuple[str, ...]]] = {
    # how to sign in, and where in a site; the first that works is taken
    ServerKind.GOOGLE_READER: (google_reader.check, google_reader.PATHS),
    ServerKind.NEXTCLOUD_NEWS: (nextcloud_news.sign_in, nextcloud_news.PATHS),
    ServerKind.TINY_TINY_RSS: (tiny_tiny_rss.sign_in, tiny_tiny_rss.PATHS),
    ServerKind.FEVER: (fever.sign_in, fever.PATHS),
    ServerKind.FEEDBIN: (feedbin.sign_in, feedbin.PATHS),
}
_SERVERS: dict[
    ServerKind,
    type[
        google_reader.GoogleReaderServer
        | nextcloud_news.NextcloudNewsServer
        | tiny_tiny_rss.TinyTinyRssServer
        | fever.FeverServer
        | feedbin.FeedbinServer
    ],
] = {
    ServerKind.GOOGLE_READER: google_reader.GoogleReaderServer,
    ServerKind.NEXTCLOUD_NEWS: nextcloud_news.NextcloudNewsServer,
    ServerKind.TINY_TINY_RSS: tiny_tiny_rss.TinyTinyRssServer,
    ServerKind.FEVER: fever.FeverServer,
    ServerKind.FEEDBIN: feedbin.FeedbinServer,
}
_INSIDE_A_SITE = (  # ends of addresses that people find in a browser or in the settings of a server
    r"/(?:p/)?api/(?:greader|fever)\.php.*",
    r"/(?:accounts/ClientLogin|reader/api/0).*",
    r"(?:/plugins(?:\.local)?)?/fever/?.*",
    r"(?:/index\.php)?/apps/.*",
    r"(?:/index\.php)?/login",
    r"(?:/(?:p|tt-rss))?/api",
    r"/(?:p|i)(?:/index\.php)?",
    r"/(?:index|prefs|public)\.php",
    r"/v[12]",
    r"/(?:unread|starred|history|feeds?|categor(?:y|ies)|search|settings|integrations)(?:/.*)?",  # Miniflux
)
_FEEDBIN_HOSTS = {"feedbin.com", "www.feedbin.com", "api.feedbin.com", "feedbin.me", "api.feedbin.me"}
_FEEDBIN_API = "https://api.feedbin.com/v2"
_OLD_READER_HOSTS = {"theoldreader.com", "www.theoldreader.com"}
_OLD_READER = "https://theoldreader.com"
_OF_REGISTERED = re.compile(r"(?:[a-z0-9-]+\.)*inn?oreader\.com")  # https://www.inoreader.com/developers/auth
_MAX_REDIRECTS = 3
_GATEWAY_FAILURES = {502, 504}
_NOT_THERE = {FetchErrorKind.UNREADABLE, FetchErrorKind.REDIRECT_LOOP, FetchErrorKind.TOO_LARGE}
_TOLD_FIRST = (FetchErrorKind.UNAUTHORIZED, FetchErrorKind.UNAVAILABLE)


def find_server(
    call: ApiCall, address: str, user: str, password: str, kind: ServerKind | None = None
) -> tuple[ServerKind, str]:
    """Sign in at the address of a server, with or without its path; return its kind and the URL of its API.

    ``kind`` None: any. Raises FetchError: UNAUTHORIZED if user or password is wrong, with detail "gate" where it is
    the web server in front that asks for others; NOT_FOUND if no known API is there; UNAVAILABLE if it is
    switched off; NO_HTTPS, with detail the URL, where it was typed without scheme and only http answers; FORBIDDEN,
    with detail "registered", where only registered programs are let in: no password is sent there.
    """
    if _OF_REGISTERED.fullmatch(urlsplit(completed(address)).hostname or ""):
        raise FetchError(FetchErrorKind.FORBIDDEN, "registered")
    site = _arrived_at(call, address)
    failures: list[FetchError] = []
    for each, base in _likely_apis(site, kind):
        try:
            _APIS[each][0](call, base, user, password)
        except FetchError as error:
            if _is_final(error, base):
                raise
            failures.append(error)
        else:
            return each, base
    raise _worth_telling(failures)


def capabilities_of(kind: ServerKind) -> Capabilities:
    return _SERVERS[kind].capabilities


def open_server(call: ApiCall, account: Account, password: str) -> FeedServer:
    return _SERVERS[account.kind](call, account.api, account.user, password)


def _arrived_at(call: ApiCall, address: str) -> str:
    """Request an address without a password, and return the URL it redirects to. Raises FetchError."""

    def ask(url: str) -> None:
        call(get(url))

    url = completed(address)
    for _ in range(_MAX_REDIRECTS):
        try:
            ask(url)
        except FetchError as error:
            if error.kind is FetchErrorKind.MOVED_AWAY and url.startswith("https://"):
                url = error.detail
                continue
            if error.status in _GATEWAY_FAILURES:
                raise
            if error.status is None and error.kind not in _NOT_THERE:
                raise http_instead(address, error, ask) from error
        return url
    raise FetchError(FetchErrorKind.REDIRECT_LOOP, "too many")


def _likely_apis(site: str, kind: ServerKind | None) -> Iterator[tuple[ServerKind, str]]:
    """Return where an API may be: the address itself, as it may name one, then where servers have theirs."""
    parts = urlsplit(site)
    if (parts.hostname or "").lower() in _FEEDBIN_HOSTS and kind in {None, ServerKind.FEEDBIN}:
        yield ServerKind.FEEDBIN, _FEEDBIN_API
        return
    if (parts.hostname or "").lower() in _OLD_READER_HOSTS and kind in {None, ServerKind.GOOGLE_READER}:
        yield ServerKind.GOOGLE_READER, _OLD_READER
        return
    path = parts.path.rstrip("/")
    ends = filter(None, (re.fullmatch(rf"(.*?){inside}", path) for inside in _INSIDE_A_SITE))
    roots = dict.fromkeys([*(found[1] for found in ends), path])
    named = [(each, end) for each, end in _named(parts.path)]
    likely = [(each, root + end) for root in roots for each, (_, ends_of) in _APIS.items() for end in ends_of]
    for each, end in dict.fromkeys([*named, *likely]):
        if each is kind or (kind is None and (each is not ServerKind.FEEDBIN or path.endswith("/v2"))):
            yield each, urlunsplit((parts.scheme, parts.netloc, end, "", ""))


def _named(path: str) -> Iterator[tuple[ServerKind, str]]:
    """Return the API that an address names."""
    if found := re.match(r".*/greader\.php", path):
        yield ServerKind.GOOGLE_READER, found[0]
    if found := re.match(r".*/apps/news/api/v1-[23]", path):
        yield ServerKind.NEXTCLOUD_NEWS, found[0]
    if "fever" in path:
        yield ServerKind.FEVER, path
    if path.rstrip("/").endswith("/api"):
        yield ServerKind.TINY_TINY_RSS, path.rstrip("/") + "/"


def _is_final(error: FetchError, base: str) -> bool:
    """Return whether to stop trying: the server is unreachable, or is the right one but refuses access."""
    if error.status is None:
        return error.kind not in _NOT_THERE
    if error.kind is FetchErrorKind.TOO_MANY_REQUESTS:
        return True
    return base.endswith("greader.php") and error.kind in _TOLD_FIRST and "basic" not in error.detail


def _worth_telling(failures: list[FetchError]) -> FetchError:
    if failures and all(each.status == 401 and "basic" in each.detail for each in failures):
        return FetchError(FetchErrorKind.UNAUTHORIZED, "gate", status=401)
    for kind in _TOLD_FIRST:
        if found := next((each for each in failures if each.kind is kind), None):
            return found
    if any(each.status == 400 for each in failures):  # FreshRSS, of a name no user can have
        return FetchError(FetchErrorKind.UNAUTHORIZED)
    broken = (each for each in failures if each.status is not None and each.status >= 500)
    moved = (each for each in failures if each.kind is FetchErrorKind.MOVED_AWAY)
    return next(broken, next(moved, FetchError(FetchErrorKind.NOT_FOUND)))
