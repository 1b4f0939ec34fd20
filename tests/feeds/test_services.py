"""The addresses of large services: an example of each, and which of them have no feeds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.discover import known_feeds, reason_of_service
from ticker.feeds.services import SERVICES, Openness, service_at

EXAMPLES = [
    ("https://www.youtube.com/channel/UCabc-_123", ["https://www.youtube.com/feeds/videos.xml?channel_id=UCabc-_123"]),
    ("https://www.youtube.com/user/harbour", ["https://www.youtube.com/feeds/videos.xml?user=harbour"]),
    ("https://m.youtube.com/playlist?list=PLxyz", ["https://www.youtube.com/feeds/videos.xml?playlist_id=PLxyz"]),
    ("https://youtu.be/abc?list=PLxyz", ["https://www.youtube.com/feeds/videos.xml?playlist_id=PLxyz"]),
    ("https://old.reddit.com/r/ferries/top/", ["https://www.reddit.com/r/ferries/.rss"]),
    ("https://www.reddit.com/u/harbour", ["https://www.reddit.com/user/harbour/.rss"]),
    (
        "https://www.reddit.com/r/ferries/?feed=0a1b&user=harbour",
        ["https://www.reddit.com/r/ferries/.rss?feed=0a1b&user=harbour"],
    ),
    ("https://github.com/tide", ["https://github.com/tide.atom"]),
    (
        "https://github.com/tide/harbour.git",
        [f"https://github.com/tide/harbour/{each}.atom" for each in ("releases", "commits", "tags")],
    ),
    ("https://github.com/tide/harbour/releases", ["https://github.com/tide/harbour/releases.atom"]),
    ("https://github.com/tide/harbour/tree/next/2", ["https://github.com/tide/harbour/commits/next/2.atom"]),
    ("https://gitlab.com/tide", ["https://gitlab.com/tide.atom"]),
    (
        "https://gitlab.com/tide/group/harbour/-/tree/main",
        [
            f"https://gitlab.com/tide/group/harbour/-/{each}"
            for each in ("releases.atom", "commits/HEAD?format=atom", "tags?format=atom")
        ],
    ),
    (
        "https://codeberg.org/tide/harbour",
        ["https://codeberg.org/tide/harbour/releases.rss", "https://codeberg.org/tide/harbour.rss"],
    ),
    ("https://codeberg.org/tide", ["https://codeberg.org/tide.rss"]),
    ("https://bsky.app/profile/tide.example", ["https://bsky.app/profile/tide.example/rss"]),
    ("https://bsky.app/profile/tide.example/post/3k", ["https://bsky.app/profile/tide.example/rss"]),
    ("https://medium.com/@tide", ["https://medium.com/feed/@tide"]),
    ("https://medium.com/the-harbour/a-story-12ab", ["https://medium.com/feed/the-harbour"]),
    ("https://medium.com/tag/ships", ["https://medium.com/feed/tag/ships"]),
    ("https://tide.medium.com/a-story", ["https://tide.medium.com/feed"]),
    ("https://tide.substack.com/p/a-story", ["https://tide.substack.com/feed"]),
    ("https://open.substack.com/pub/tide/p/a-story", ["https://tide.substack.com/feed"]),
    ("https://tide.tumblr.com/post/1", ["https://tide.tumblr.com/rss"]),
    ("https://www.tumblr.com/tide/123/a-story", ["https://tide.tumblr.com/rss"]),
    ("https://vimeo.com/tide", ["https://vimeo.com/tide/videos/rss"]),
    ("https://vimeo.com/channels/ships", ["https://vimeo.com/channels/ships/videos/rss"]),
    (
        "https://stackoverflow.com/questions/tagged/c%2b%2b",
        ["https://stackoverflow.com/feeds/tag?tagnames=c%2B%2B&sort=newest"],
    ),
    (
        "https://stackoverflow.com/questions/tagged/python-3.x?tab=Newest",
        ["https://stackoverflow.com/feeds/tag?tagnames=python-3.x&sort=newest"],
    ),
    ("https://boats.stackexchange.com/questions/12/why", ["https://boats.stackexchange.com/feeds/question/12"]),
    ("https://superuser.com/users/5/tide", ["https://superuser.com/feeds/user/5"]),
    (
        "https://news.google.com/home?hl=en-US&gl=US&ceid=US:en",
        ["https://news.google.com/rss?hl=en-US&gl=US&ceid=US%3Aen"],
    ),
    ("https://news.google.com/search?q=ferry&hl=de", ["https://news.google.com/rss/search?q=ferry&hl=de"]),
    ("https://news.google.com/topics/CAAqJ?hl=de", ["https://news.google.com/rss/topics/CAAqJ?hl=de"]),
    ("https://news.ycombinator.com/", ["https://news.ycombinator.com/rss"]),
    (
        "https://en.m.wikipedia.org/wiki/Tide",
        ["https://en.wikipedia.org/w/index.php?title=Tide&action=history&feed=atom"],
    ),
    ("https://store.steampowered.com/app/220/Tide/", ["https://store.steampowered.com/feeds/news/app/220"]),
    ("https://pypi.org/project/Tide/", ["https://pypi.org/rss/project/tide/releases.xml"]),
    ("https://letterboxd.com/tide/", ["https://letterboxd.com/tide/rss/"]),
    ("https://dev.to/tide", ["https://dev.to/feed/tide"]),
    ("https://dev.to/t/python", ["https://dev.to/feed/tag/python"]),
    # The fediverse has no hosts of its own.
    ("https://social.example/@tide", ["https://social.example/@tide.rss"]),
    ("https://social.example:8443/@tide/media", ["https://social.example:8443/@tide.rss"]),
    ("http://[2001:db8::1]:8080/@tide", ["http://[2001:db8::1]:8080/@tide.rss"]),
    ("https://social.example/@tide@far.example", ["https://far.example/@tide.rss"]),
    ("https://lemmy.example/c/ferries", ["https://lemmy.example/feeds/c/ferries.xml?sort=New"]),
    ("https://lemmy.example/c/ferries@far.example", ["https://far.example/feeds/c/ferries.xml?sort=New"]),
    ("https://lemmy.example/u/tide", ["https://lemmy.example/feeds/u/tide.xml?sort=New"]),
]


@pytest.mark.parametrize(("page", "feeds"), EXAMPLES)
def test_the_feeds_of_a_page(page: str, feeds: list[str]) -> None:
    assert [each.url for each in known_feeds(page)] == feeds


@pytest.mark.parametrize(
    "page",
    [
        "https://news.example/",
        "https://www.youtube.com/@harbour",  # its page tells
        "https://www.reddit.com/r/ferries/.rss",
        "https://www.reddit.com/r/ferries/comments/1/a.rss",
        "https://github.com/tide/harbour/issues/1",
        "https://github.com/features/actions",
        "https://docs.github.com/en/rest",
        "https://youtube.com.evil.example/channel/UCabc",
        "https://social.example/@tide.rss",
        "https://social.example/@tide/112233",
        "https://www.tumblr.com/dashboard",
        "https://vimeo.com/12345",
        "https://bsky.app/profile/not a name",
        "ftp://github.com/tide/harbour",
        "http://[broken",
        "https://x.com/tide",
    ],
)
def test_of_others_nothing_is_presumed(page: str) -> None:
    assert known_feeds(page) == ()


def test_each_service_says_as_of_when_it_is_known_and_has_an_example() -> None:
    shown = {service.name for page, feeds in EXAMPLES if feeds and (service := service_at(page))}
    assert shown == {each.name for each in SERVICES if each.openness is not Openness.NONE}
    assert all(re.fullmatch(r"20[2-9]\d-(?:0[1-9]|1[0-2])", each.as_of) for each in SERVICES)


REFUSED = FetchError(FetchErrorKind.FORBIDDEN)
MISSING = FetchError(FetchErrorKind.NOT_FOUND)
BUSY = FetchError(FetchErrorKind.TOO_MANY_REQUESTS)
BROKEN = FetchError(FetchErrorKind.HTTP_STATUS, "500")
NO_NETWORK = FetchError(FetchErrorKind.OFFLINE)


@pytest.mark.parametrize(
    ("address", "error", "reason"),
    [
        ("https://x.com/tide", FetchError(FetchErrorKind.NOT_A_FEED, "html"), "no-feeds X"),
        ("https://www.instagram.com/tide", BUSY, "no-feeds Instagram"),
        ("https://t.me/tide", MISSING, "no-feeds Telegram"),
        ("https://www.reddit.com/r/ferries/.rss", REFUSED, "needs-key Reddit"),
        ("https://www.reddit.com/r/ferries/.rss", BUSY, "needs-key Reddit"),
        ("https://www.reddit.com/r/ferries/.rss", MISSING, ""),  # there is no such community
        ("https://www.youtube.com/feeds/videos.xml?channel_id=UCa", MISSING, "unreliable YouTube"),
        ("https://www.youtube.com/feeds/videos.xml?channel_id=UCa", BROKEN, "unreliable YouTube"),
        ("https://github.com/tide/harbour/tags.atom", MISSING, ""),
        ("https://news.example/feed", REFUSED, ""),
        ("https://x.com/tide", NO_NETWORK, ""),
        ("https://www.reddit.com/r/ferries/.rss", NO_NETWORK, ""),
    ],
)
def test_what_a_service_is_known_for(address: str, error: FetchError, reason: str) -> None:
    assert reason_of_service(address, error) == reason


@given(st.text(max_size=60).map(lambda text: f"https://github.com/{text}") | st.text(max_size=60))
def test_nothing_anybody_writes_is_a_fault(written: str) -> None:
    assert all(each.url.startswith(("https://", "http://")) for each in known_feeds(written))
