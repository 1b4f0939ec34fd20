"""Two desktops and a server, with all they do interleaved at random: in the end all three agree."""

import itertools
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.examples import examples
from tests.fake_google_reader import FakeGoogleReader
from tests.sync.desktop import Desktop
from ticker.entities import FetchError, FetchErrorKind
from ticker.store import FeedChanges
from ticker.sync.api_request import ApiRequest

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
        self.ever_read: set[str] = set()
        self.ever_unread: set[str] = set()
        self.ever_saved: set[str] = set()
        self.ever_unsaved: set[str] = set()

    @initialize(manners=st.sampled_from(["freshrss", "miniflux"]), page=st.sampled_from([3, 10_000]))
    def begin(self, manners: Any, page: int) -> None:
        self.server = FakeGoogleReader(manners)
        self.server.max_page = page
        self.desktops = [Desktop(Path(self.folder.name) / name, self.server) for name in ("one", "two")]
        for name in "ab":
            self.server.add_feed(f"https://{name}.example/feed", name)

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
    )
    def sync(self, who: int, path: str, after: bool, how: str, skip: int, meanwhile: int) -> None:
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
            if is_hit and not after:
                self._fail(how)
            answer = self.server.call(request)
            if is_hit:
                self._fail(how)
            return answer

        try:
            desktop.sync(self.server.connect(call))
        except FetchError:
            pass
        except Crash:
            desktop.crash()

    def _fail(self, how: str) -> None:
        if how == "killed":
            raise Crash
        if how == "500":
            raise FetchError(FetchErrorKind.HTTP_STATUS, "500", status=500)
        raise FetchError(FetchErrorKind.UNREADABLE, "html")

    @invariant()
    def nothing_is_marked_that_nobody_marked(self) -> None:
        for desktop in getattr(self, "desktops", []):
            for title, headline in desktop.headlines().items():
                assert not headline.is_read or title in self.ever_read
                assert not headline.is_saved or title in self.ever_saved

    def teardown(self) -> None:
        if not hasattr(self, "desktops"):
            return
        for _ in range(3):
            for desktop in self.desktops:
                desktop.sync()
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
