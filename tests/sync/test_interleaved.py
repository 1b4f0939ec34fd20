"""Two desktops and a server, with all they do interleaved at random: in the end all three agree."""

import itertools
import re
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.examples import examples
from tests.fake_google_reader import FakeEntry, FakeGoogleReader
from tests.sync.desktop import Desktop
from ticker.entities import FetchError, FetchErrorKind
from ticker.store import FeedChanges
from ticker.sync.api_request import ApiCall, ApiRequest

PATHS = ["", "token", "subscription/list", "stream/items/ids", "stream/items/contents", "edit-tag"]
PATHS += ["subscription/edit", "subscription/quickadd"]


class Crash(BaseException):
    """The program is killed."""


class Interleaved(RuleBasedStateMachine):
    """Two desktops and the server change what they like; answers get lost and programs die in between."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.titles = itertools.count()
        self.too_large: set[str] = set()  # titles of entries
        self.in_time = 1_000
        self.ever_read: set[str] = set()
        self.ever_unread: set[str] = set()
        self.ever_saved: set[str] = set()
        self.ever_unsaved: set[str] = set()

    @initialize(manners=st.sampled_from(["freshrss", "miniflux"]), page=st.sampled_from([3, 10_000]))
    def begin(self, manners: Any, page: int) -> None:
        self.server = FakeGoogleReader(manners)
        self.server.max_page = page
        self.desktops = [Desktop(Path(self.folder.name) / name, self.server) for name in ("one", "two")]
        self.calls: list[ApiCall] = [self.server.call, self.server.call]
        for who in (0, 1):
            self._connect(who)
        for name in "ab":
            self.server.add_feed(f"https://{name}.example/feed", name)

    def _connect(self, who: int) -> None:
        """Let a desktop ask the server through ``calls``, on a connection that lasts as long as its program."""
        self.desktops[who].client = self.server.connect(
            lambda request: self.calls[who](request)  # noqa: PLW0108 - another one each time
        )

    @rule(who=st.integers(0, 1))
    def restart(self, who: int) -> None:
        self.desktops[who].crash()
        self._connect(who)

    @rule(which=st.integers(0, 5))
    def publish(self, which: int) -> None:
        if self.server.feeds:
            feeds = list(self.server.feeds)
            self.server.publish(feeds[which % len(feeds)], f"Number {next(self.titles)}")

    @rule(which=st.integers(0, 50), mark=st.sampled_from(["is_read", "is_saved"]), value=st.booleans())
    def mark_there(self, which: int, mark: str, value: bool) -> None:
        if self.server.items:
            item = list(self.server.items.values())[which % len(self.server.items)]
            if getattr(item, mark) != value:
                setattr(item, mark, value)
                self._note(item.title, mark, value)

    @rule(which=st.integers(0, 5))
    def refetch(self, which: int) -> None:
        """The server fetches a feed anew: other ids, and the marks that no desktop has heard of are lost."""
        if self.server.feeds:
            feed = list(self.server.feeds)[which % len(self.server.feeds)]
            self._forget_marks_of_the_server({feed})
            self.server.refetch(feed)

    @rule()
    def set_up_anew(self) -> None:
        """Somebody sets up the server anew, with the same feeds in another order and what is in them."""
        feeds, before = list(self.server.feeds.items()), dict(self.server.items)
        self._forget_marks_of_the_server(set(self.server.feeds))
        self.server.set_up_anew()
        for number, feed in reversed(feeds):
            new = self.server.add_feed(feed.url, feed.title, feed.folder)
            for item in before.values():
                if item.feed == number:
                    self._publish_again(new, item, before)

    def _publish_again(self, feed: int, item: FakeEntry, before: dict[str, FakeEntry]) -> None:
        entry_id = self.server.publish(feed, item.title, link=item.link, at=item.at)
        if entry_id in before and before[entry_id].title == item.title:  # to others its marks were taken away
            self.ever_unread |= {item.title} if item.is_read else set()
            self.ever_unsaved |= {item.title} if item.is_saved else set()

    def _forget_marks_of_the_server(self, feeds: set[int]) -> None:
        lost = {each.title for each in self.server.items.values() if each.feed in feeds}
        here = [each for desktop in self.desktops for each in desktop.headlines().values()]
        self.ever_read -= lost - {each.title for each in here if each.is_read}
        self.ever_saved -= lost - {each.title for each in here if each.is_saved}

    @rule(which=st.integers(0, 50), is_too_large=st.booleans())
    def change_size(self, which: int, is_too_large: bool) -> None:
        """An entry becomes too large to be had, or is so no more."""
        if self.server.items:
            title = list(self.server.items.values())[which % len(self.server.items)].title
            (self.too_large.add if is_too_large else self.too_large.discard)(title)

    @rule(size=st.sampled_from([1, 2, 1_000]))
    def change_line(self, size: int) -> None:
        """So many entries can be had in time."""
        self.in_time = size

    @rule(who=st.integers(0, 1), which=st.integers(0, 50), value=st.booleans())
    def mark_read_here(self, who: int, which: int, value: bool) -> None:
        headlines = list(self.desktops[who].headlines().values())
        if headlines and (one := headlines[which % len(headlines)]).is_read != value:
            self.desktops[who].store.entries.mark_read([one.entry_id], is_read=value)
            self._note(one.title, "is_read", value)

    @rule(who=st.integers(0, 1), which=st.integers(0, 50), value=st.booleans())
    def save_here(self, who: int, which: int, value: bool) -> None:
        headlines = list(self.desktops[who].headlines().values())
        if headlines and (one := headlines[which % len(headlines)]).is_saved != value:
            self.desktops[who].store.entries.mark_saved(one.entry_id, is_saved=value)
            self._note(one.title, "is_saved", value)

    def _note(self, title: str, mark: str, value: bool) -> None:
        names = {"is_read": (self.ever_unread, self.ever_read), "is_saved": (self.ever_unsaved, self.ever_saved)}
        names[mark][value].add(title)

    @rule(
        who=st.integers(0, 1),
        which=st.integers(0, 5),
        title=st.sampled_from(["", "Mine"]),
        folder=st.text("xy", max_size=1),
    )
    def change_feed_here(self, who: int, which: int, title: str, folder: str) -> None:
        feeds = self.desktops[who].store.feeds.all()
        if feeds:
            feed = feeds[which % len(feeds)]
            self.desktops[who].store.feeds.change(
                feed.id, FeedChanges(custom_title=title, folder=(folder,) if folder else ("z",))
            )

    @rule(which=st.integers(0, 5), title=st.sampled_from(["There", "Where"]))
    def rename_there(self, which: int, title: str) -> None:
        if self.server.feeds:
            list(self.server.feeds.values())[which % len(self.server.feeds)].title = title

    @rule(who=st.integers(0, 1), name=st.sampled_from("cd"))
    def subscribe_here(self, who: int, name: str) -> None:
        feed = self.desktops[who].store.feeds.add(f"https://{name}.example/feed")
        self.desktops[who].store.remote_feeds.send([feed.id])

    @rule(
        who=st.integers(0, 1),
        path=st.sampled_from(PATHS),
        after=st.booleans(),
        how=st.sampled_from(["500", "html", "killed"]),
        skip=st.integers(0, 3),
        meanwhile=st.integers(0, 9),
        waits=st.sampled_from([10, 2_000, 50_000]),
    )
    def sync(self, who: int, path: str, after: bool, how: str, skip: int, meanwhile: int, waits: int = 10) -> None:
        """Sync while the ``skip``-th request of a kind fails, before or after it was obeyed.

        Before request number ``meanwhile`` somebody reads here.
        """
        desktop = self.desktops[who]
        left = [skip]
        asked = itertools.count()

        def call(request: ApiRequest) -> bytes:
            if next(asked) == meanwhile:
                self.mark_read_here(who, 0, True)
            is_hit = bool(path) and f"/{path}" in request.url
            left[0] -= is_hit
            is_hit &= left[0] < 0
            self._refuse_entries(request)
            if is_hit and not after:
                self._fail(how)
            answer = self.server.call(request)
            if is_hit:
                self._fail(how)
            return answer

        self.calls[who] = call
        desktop.now += waits
        try:
            desktop.sync()
        except FetchError:
            pass
        except Crash:
            self.restart(who)
        finally:
            self.calls[who] = self.server.call

    def _refuse_entries(self, request: ApiRequest) -> None:
        if "stream/items/contents" not in request.url:
            return
        asked = [str(int(each, 16)) for each in re.findall("item%2F([0-9a-f]{16})", (request.content or b"").decode())]
        items = [self.server.items[each] for each in asked if each in self.server.items]
        if self.too_large.intersection(each.title for each in items):
            raise FetchError(FetchErrorKind.TOO_LARGE)
        if len(asked) > self.in_time:
            raise FetchError(FetchErrorKind.TIMED_OUT)

    def _fail(self, how: str) -> None:
        if how == "killed":
            raise Crash
        if how == "500":
            raise FetchError(FetchErrorKind.HTTP_STATUS, "500", status=500)
        raise FetchError(FetchErrorKind.UNREADABLE, "html")

    @invariant()
    def nothing_is_marked_that_nobody_marked(self) -> None:
        for desktop in getattr(self, "desktops", []):
            shown = desktop.store.entries.headlines(limit=100_000)
            assert len(shown) == len({each.title for each in shown})
            for title, headline in desktop.headlines().items():
                assert not headline.is_read or title in self.ever_read
                assert not headline.is_saved or title in self.ever_saved

    def teardown(self) -> None:
        if not hasattr(self, "desktops"):
            return
        for _ in range(3):
            for desktop in self.desktops:
                desktop.sync(is_whole=True)
        there = {each.title: (each.is_read, each.is_saved) for each in self.server.items.values()}
        feeds = {each.url: (each.title, each.folder) for each in self.server.feeds.values()}
        for desktop in self.desktops:
            assert {t: (h.is_read, h.is_saved) for t, h in desktop.headlines().items()} == there
            assert {f.url: (f.title, "/".join(f.settings.folder)) for f in desktop.store.feeds.all()} == feeds
            assert not desktop.store.account.has_outgoing()
        for title, (is_read, is_saved) in there.items():
            assert is_read or title not in self.ever_read - self.ever_unread
            assert is_saved or title not in self.ever_saved - self.ever_unsaved
        for desktop in self.desktops:
            desktop.store.close()
        self.folder.cleanup()


TestInterleaved = Interleaved.TestCase
TestInterleaved.settings = settings(max_examples=examples(25), stateful_step_count=30)


@pytest.mark.parametrize("manners", ["freshrss", "miniflux"])
@pytest.mark.parametrize("path", ["token", "subscription/quickadd"])
def test_interleaved_subscription_meets_a_500(manners: str, path: str) -> None:
    """An example TestInterleaved found: the new feed was lost for good."""
    state = Interleaved()
    state.begin(manners=manners, page=10_000)
    state.subscribe_here(who=0, name="c")
    state.sync(who=0, path=path, after=False, how="500", skip=0, meanwhile=9)
    state.nothing_is_marked_that_nobody_marked()
    state.teardown()


@pytest.mark.parametrize("manners", ["freshrss", "miniflux"])
def test_interleaved_subscription_meets_a_server_set_up_anew(manners: str) -> None:
    """An example TestInterleaved found: the new feed was taken for one of the old server."""
    state = Interleaved()
    state.begin(manners=manners, page=3)
    state.sync(who=0, path="", after=False, how="500", skip=0, meanwhile=0)
    state.set_up_anew()
    state.subscribe_here(who=0, name="c")
    state.teardown()
