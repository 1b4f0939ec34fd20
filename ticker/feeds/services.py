"""Where large services keep their feeds, which of them have none, and as of when that is known. Pure.

Services change: each has the month of the newest report that its addresses work so, or that they no longer do.
``tests/feeds/test_services.py`` has an example of each.
"""

import re
from collections.abc import Callable
from enum import StrEnum
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from ticker.pages import FeedLink
from ticker.quick_dataclass import dataclass

_NAME = re.compile(r"[\w.~-]{1,100}")
_TAG = re.compile(r"[\w.+#-]{1,100}")
_HOST = re.compile(r"(?:[a-z0-9-]{1,63}\.)+[a-z]{2,30}", re.IGNORECASE)
_FEED = re.compile(r"\.(?:rss|atom|xml|json)$|/(?:rss|feed|atom)$", re.IGNORECASE)
_NOT_OWNERS = set(
    re.findall(
        r"\w+",
        """about blog collections enterprise explore features groups help login marketplace organizations orgs pricing
        projects search security settings sponsors topics trending users""",
    )
)


class Openness(StrEnum):
    """Whether a service hands out feeds."""

    OPEN = "open"
    UNRELIABLE = "unreliable"  # its feeds are out of order for hours or days, and come back
    NEEDS_KEY = "needs-key"  # only with a key of the user's own in the address
    NONE = "no-feeds"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a service, in parts. ``host`` is in lower case, without "www." and "m."."""

    origin: str  # scheme, host and port
    host: str
    segments: tuple[str, ...]
    query: dict[str, list[str]]
    path: str

    def parameter(self, name: str) -> str:
        """Return the first value of a parameter of the query, "" without one."""
        return self.query.get(name, [""])[0]

    def name(self, index: int) -> str:
        """Return a part of the path that can be a name, "" if it cannot."""
        text = self.segments[index] if index < len(self.segments) else ""
        return text if _NAME.fullmatch(text) else ""


_Feeds = Callable[[Page], tuple[FeedLink, ...]]


@dataclass(frozen=True, slots=True)
class Service:
    """A service, at ``hosts`` and below them. ``as_of`` is year and month, as in "2026-07"."""

    name: str
    hosts: tuple[str, ...]
    as_of: str
    feeds: _Feeds = lambda _: ()
    openness: Openness = Openness.OPEN


def service_at(url: str) -> Service | None:
    """Return the service that a page or feed belongs to, None for all other sites."""
    page = page_at(url)
    return None if page is None else _service_of(page.host)


def page_at(url: str) -> Page | None:
    """Return the parts of a web address, None if it is none."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
        address = f"[{host}]" if ":" in host else host
        origin = f"{parts.scheme}://{address}" + (f":{parts.port}" if parts.port else "")
        query = parse_qs(parts.query)
    except ValueError:
        return None
    if not host or parts.scheme not in {"http", "https"}:
        return None
    host = host.removeprefix("www.").removeprefix("m.")
    return Page(origin, host, tuple(filter(None, parts.path.split("/"))), query, parts.path)


def feeds_of_page(page: Page) -> tuple[FeedLink, ...]:
    """Return the feeds of a page, from its address alone; empty if it is a feed itself, or of no service we know."""
    if _FEED.search(page.path):
        return ()
    service = _service_of(page.host)
    return service.feeds(page) if service else _fediverse(page)


def _service_of(host: str) -> Service | None:
    while host:
        if service := _BY_HOST.get(host):
            return service
        host = host.partition(".")[2]
    return None


def _link(url: str, title: str) -> tuple[FeedLink, ...]:
    return (FeedLink(url, title),)


def _youtube(page: Page) -> tuple[FeedLink, ...]:
    feed = "https://www.youtube.com/feeds/videos.xml?"
    kind = page.segments[0] if page.segments else ""
    if kind == "channel" and (channel := page.name(1)):
        return _link(f"{feed}channel_id={channel}", "YouTube")
    if kind == "user" and (user := page.name(1)):
        return _link(f"{feed}user={user}", "YouTube")
    playlist = page.parameter("list")
    return _link(f"{feed}playlist_id={playlist}", "YouTube") if _NAME.fullmatch(playlist) else ()


def _reddit(page: Page) -> tuple[FeedLink, ...]:
    """Return the feed of a community or a person, with the user's own key where the address has it."""
    if len(page.segments) < 2 or page.segments[0] not in {"r", "u", "user"} or not (name := page.name(1)):
        return ()
    kind = "r" if page.segments[0] == "r" else "user"
    key = {each: page.parameter(each) for each in ("feed", "user") if page.parameter(each)}
    return _link(f"https://www.reddit.com/{kind}/{name}/.rss{f'?{urlencode(key)}' if key else ''}", f"{kind}/{name}")


def _github(page: Page) -> tuple[FeedLink, ...]:
    owner, repository = page.name(0), page.name(1).removesuffix(".git")
    if not owner or owner in _NOT_OWNERS or page.host != "github.com":
        return ()
    if not repository:
        return _link(f"https://github.com/{owner}.atom", owner) if len(page.segments) == 1 else ()
    site = f"https://github.com/{owner}/{repository}"
    match page.segments[2:]:
        case ():
            return tuple(FeedLink(f"{site}/{each}.atom", f"{repository}: {each}") for each in _OF_REPOSITORY)
        case ("releases" | "tags" | "commits" as kind,):
            return _link(f"{site}/{kind}.atom", f"{repository}: {kind}")
        case ("commits" | "tree", *branch):
            return _link(f"{site}/commits/{quote('/'.join(branch))}.atom", f"{repository}: {'/'.join(branch)}")
        case _:
            return ()


_OF_REPOSITORY = ("releases", "commits", "tags")


def _gitlab(page: Page) -> tuple[FeedLink, ...]:
    names = [*page.segments, "-"]
    names = names[: names.index("-")]  # what comes after is a page of the project
    if not all(map(_NAME.fullmatch, names)) or not names or names[0] in _NOT_OWNERS or page.host != "gitlab.com":
        return ()
    if len(names) == 1:
        return _link(f"https://gitlab.com/{names[0]}.atom", names[0])
    name = names[-1] = names[-1].removesuffix(".git")
    site = f"https://gitlab.com/{'/'.join(names)}/-"
    documents = {"releases": "releases.atom", "commits": "commits/HEAD?format=atom", "tags": "tags?format=atom"}
    return tuple(FeedLink(f"{site}/{document}", f"{name}: {kind}") for kind, document in documents.items())


def _forgejo(page: Page) -> tuple[FeedLink, ...]:
    owner, repository = page.name(0), page.name(1).removesuffix(".git")
    if not owner or owner in _NOT_OWNERS or len(page.segments) > 2:
        return ()
    site = f"https://{page.host}/{owner}"
    if not repository:
        return _link(f"{site}.rss", owner)
    return (
        FeedLink(f"{site}/{repository}/releases.rss", f"{repository}: releases"),
        FeedLink(f"{site}/{repository}.rss", f"{repository}: activity"),
    )


def _bluesky(page: Page) -> tuple[FeedLink, ...]:
    handle = page.segments[1] if len(page.segments) > 1 and page.segments[0] == "profile" else ""
    is_handle = _HOST.fullmatch(handle) or re.fullmatch(r"did:[a-z]+:[\w.:-]{1,100}", handle)
    return _link(f"https://bsky.app/profile/{handle}/rss", handle) if is_handle else ()


def _medium(page: Page) -> tuple[FeedLink, ...]:
    if page.host != "medium.com":
        return _link(f"https://{page.host}/feed", page.host)
    match page.segments:
        case (("tag" | "topic") as kind, name) if _NAME.fullmatch(name):
            return _link(f"https://medium.com/feed/{'tag' if kind == 'topic' else kind}/{name}", name)
        case (name, *_) if _NAME.fullmatch(name.removeprefix("@")) and name not in {"m", "me", "search", "about", "p"}:
            return _link(f"https://medium.com/feed/{name}", name)
        case _:
            return ()


def _substack(page: Page) -> tuple[FeedLink, ...]:
    if page.host == "open.substack.com" and page.segments[:1] == ("pub",) and (name := page.name(1)):
        return _link(f"https://{name}.substack.com/feed", name)
    return () if page.host == "substack.com" else _link(f"https://{page.host}/feed", page.host.partition(".")[0])


def _tumblr(page: Page) -> tuple[FeedLink, ...]:
    if page.host != "tumblr.com":
        return _link(f"https://{page.host}/rss", page.host.partition(".")[0])
    name = (page.name(1) if page.segments[:1] == ("blog",) else page.name(0)).lower()
    is_blog = name and name not in {"about", "dashboard", "explore", "login", "register", "search", "tagged"}
    return _link(f"https://{name}.tumblr.com/rss", name) if is_blog else ()


def _vimeo(page: Page) -> tuple[FeedLink, ...]:
    match page.segments:
        case (("channels" | "groups") as kind, name, *_) if _NAME.fullmatch(name):
            return _link(f"https://vimeo.com/{kind}/{name}/videos/rss", name)
        case (name,) | (name, "videos") if _NAME.fullmatch(name) and not name.isdecimal():
            return _link(f"https://vimeo.com/{name}/videos/rss", name)
        case _:
            return ()


def _stack_exchange(page: Page) -> tuple[FeedLink, ...]:
    site = f"https://{page.host}/feeds"
    match page.segments:
        case ("questions", "tagged", tag, *_) if _TAG.fullmatch(tag := unquote(tag)):
            return _link(f"{site}/tag?{urlencode({'tagnames': tag, 'sort': 'newest'})}", tag)
        case ("questions" | "q", number, *_) if number.isdecimal():
            return _link(f"{site}/question/{number}", page.host)
        case ("users", number, *_) if number.isdecimal():
            return _link(f"{site}/user/{number}", page.host)
        case () | ("questions",):
            return _link(site, page.host)
        case _:
            return ()


def _google_news(page: Page) -> tuple[FeedLink, ...]:
    if page.segments[:1] not in {(), ("home",), ("topics",), ("search",)}:
        return ()
    path = "" if page.segments[:1] == ("home",) else "".join(f"/{quote(each)}" for each in page.segments)
    kept = {name: page.parameter(name) for name in ("q", "hl", "gl", "ceid") if page.parameter(name)}
    title = page.parameter("q") or "Google News"
    return _link(f"https://news.google.com/rss{path}{f'?{urlencode(kept)}' if kept else ''}", title)


def _hacker_news(page: Page) -> tuple[FeedLink, ...]:
    pages = {(): "rss", ("news",): "rss", ("show",): "showrss"}
    document = pages.get(page.segments)
    return _link(f"https://news.ycombinator.com/{document}", "Hacker News") if document else ()


def _wikipedia(page: Page) -> tuple[FeedLink, ...]:
    """Return the feed of an article's history: its page names only that of all changes."""
    title = "/".join(page.segments[1:]) if page.segments[:1] == ("wiki",) else ""
    query = urlencode({"title": title, "action": "history", "feed": "atom"}, safe="%/:")
    host = page.host.replace(".m.wikipedia.org", ".wikipedia.org")
    return _link(f"https://{host}/w/index.php?{query}", title) if title else ()


def _steam(page: Page) -> tuple[FeedLink, ...]:
    match page.segments:
        case (("app" | "news"), number, *_) | ("news", "app", number, *_) if number.isdecimal():
            return _link(f"https://store.steampowered.com/feeds/news/app/{number}", "Steam")
        case _:
            return ()


def _pypi(page: Page) -> tuple[FeedLink, ...]:
    name = page.name(1) if page.segments[:1] == ("project",) else ""
    return _link(f"https://pypi.org/rss/project/{name.lower()}/releases.xml", name) if name else ()


def _letterboxd(page: Page) -> tuple[FeedLink, ...]:
    name = page.name(0)
    is_person = name and name not in {"film", "films", "lists", "members", "journal", "search"}
    return _link(f"https://letterboxd.com/{name}/rss/", name) if is_person else ()


def _dev_to(page: Page) -> tuple[FeedLink, ...]:
    kind, name = page.name(0), page.name(1)
    if kind == "t" and name:
        return _link(f"https://dev.to/feed/tag/{name}", name)
    return _link(f"https://dev.to/feed/{kind}", kind) if kind and len(page.segments) == 1 else ()


def _fediverse(page: Page) -> tuple[FeedLink, ...]:
    """Return the feed of a person on a server like Mastodon's, or of a community on one like Lemmy's."""
    match page.segments:
        case (person,) | (person, ("with_replies" | "media")) if person.startswith("@"):
            name, origin = _at_server(person[1:], page)
            return _link(f"{origin}/@{name}.rss", f"@{name}") if origin else ()
        case (("c" | "u") as kind, name):
            name, origin = _at_server(name, page)
            return _link(f"{origin}/feeds/{kind}/{name}.xml?sort=New", name) if origin else ()
        case _:
            return ()


def _at_server(account: str, page: Page) -> tuple[str, str]:
    """Return the name and the server of an account, as in "ann@social.example"; no server if it can be none."""
    name, _, host = account.partition("@")
    is_good = re.fullmatch(r"\w[\w.-]{0,60}", name) and (not host or _HOST.fullmatch(host))
    return (name, (f"https://{host.lower()}" if host else page.origin)) if is_good else ("", "")


SERVICES = (
    Service("YouTube", ("youtube.com", "youtu.be"), "2026-09", _youtube, Openness.UNRELIABLE),
    Service("Reddit", ("reddit.com", "redd.it"), "2026-07", _reddit, Openness.NEEDS_KEY),
    Service("GitHub", ("github.com",), "2026-11", _github),
    Service("GitLab", ("gitlab.com",), "2025-11", _gitlab),
    Service("Codeberg", ("codeberg.org",), "2025-11", _forgejo),
    Service("Bluesky", ("bsky.app",), "2024-11", _bluesky),
    Service("Medium", ("medium.com",), "2025-11", _medium),
    Service("Substack", ("substack.com",), "2025-11", _substack),
    Service("Tumblr", ("tumblr.com",), "2024-12", _tumblr),
    Service("Vimeo", ("vimeo.com",), "2022-01", _vimeo),
    Service(
        "Stack Exchange",
        (
            "stackexchange.com",
            "stackoverflow.com",
            "superuser.com",
            "serverfault.com",
            "askubuntu.com",
            "mathoverflow.net",
        ),
        "2025-11",
        _stack_exchange,
    ),
    Service("Google News", ("news.google.com",), "2022-01", _google_news),
    Service("Hacker News", ("news.ycombinator.com",), "2025-11", _hacker_news),
    Service("Wikipedia", ("wikipedia.org",), "2025-11", _wikipedia),
    Service("Steam", ("store.steampowered.com",), "2025-11", _steam),
    Service("PyPI", ("pypi.org",), "2026-11", _pypi),
    Service("Letterboxd", ("letterboxd.com",), "2025-11", _letterboxd),
    Service("DEV", ("dev.to",), "2025-11", _dev_to),
    Service("X", ("x.com", "twitter.com", "t.co"), "2025-11", openness=Openness.NONE),
    Service("Instagram", ("instagram.com",), "2025-11", openness=Openness.NONE),
    Service("Facebook", ("facebook.com", "fb.com", "fb.me"), "2025-11", openness=Openness.NONE),
    Service("Threads", ("threads.net", "threads.com"), "2025-11", openness=Openness.NONE),
    Service("TikTok", ("tiktok.com",), "2025-11", openness=Openness.NONE),
    Service("LinkedIn", ("linkedin.com", "lnkd.in"), "2025-11", openness=Openness.NONE),
    Service("Telegram", ("t.me", "telegram.me"), "2025-11", openness=Openness.NONE),
    Service("WhatsApp", ("whatsapp.com",), "2025-11", openness=Openness.NONE),
    Service("Discord", ("discord.com", "discord.gg"), "2025-11", openness=Openness.NONE),
    Service("Spotify", ("open.spotify.com",), "2025-11", openness=Openness.NONE),
    Service("Twitch", ("twitch.tv",), "2025-11", openness=Openness.NONE),
)
_BY_HOST = {host: service for service in SERVICES for host in service.hosts}
