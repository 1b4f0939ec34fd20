"""Turns of syncing: what either side did is on both in the end, whatever was lost on the way."""

import itertools
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.greader_server import PASSWORD, USER, GreaderServer
from ticker.entities import Feed, FeedSettings, FetchError, FetchErrorKind, Headline, ParsedEntry, ParsedFeed
from ticker.feeds.parse import parse_feed
from ticker.reading.sanitizer import clean_feed
from ticker.store import FeedChanges, Received, Store
from ticker.sync.greader import Greader
from ticker.sync.sync_run import SyncOutcome, SyncRun

NOW = 1_700_000_100.0


def read(document: bytes) -> ParsedFeed:
    return clean_feed(parse_feed(document, url="https://reader.example/"), url="https://reader.example/")


class Side:
    """One desktop with its own profile, and the account there."""

    def __init__(self, folder: Path, server: GreaderServer) -> None:
        folder.mkdir(exist_ok=True)
        self.path = folder / "wire.sqlite3"
        self.server = server
        self.told: list[tuple[int, int]] = []
        self.store = self.opened()
        self.store.account.open(server.api, USER)

    def opened(self) -> Store:
        return Store(self.path, now=lambda: NOW)

    def crash(self) -> None:
        self.store.close()
        self.store = self.opened()
        self.store.feeds.delete_removed()

    def turn(self, call: Any = None) -> SyncOutcome:
        client = Greader(call or self.server.call, self.server.api, USER, PASSWORD)
        return SyncRun(
            client, self.store, read, now=lambda: NOW, tell=lambda done, of: self.told.append((done, of))
        ).take()

    def headline(self, title: str) -> Headline:
        return self.headlines()[title]

    def headlines(self) -> dict[str, Headline]:
        return {each.title: each for each in self.store.entries.headlines(limit=100_000)}

    def feed(self, url: str) -> Feed:
        feed = self.store.feeds.at(url)
        assert feed is not None
        return feed


@pytest.fixture(params=["freshrss", "miniflux"])
def server(request: pytest.FixtureRequest) -> GreaderServer:
    return GreaderServer(request.param)


@pytest.fixture
def side(tmp_path: Path, server: GreaderServer) -> Side:
    return Side(tmp_path / "one", server)


FEED = "https://news.example/feed"


def test_feeds_and_entries_come_with_their_marks(side: Side, server: GreaderServer) -> None:
    feed = server.add_feed(FEED, "News", folder="World")
    ids = [server.publish(feed, f"Number {each}") for each in range(3)]
    server.items[ids[0]].is_read = True
    server.items[ids[1]].is_saved = True
    turned = side.turn()
    assert (side.feed(FEED).title, side.feed(FEED).settings.folder) == ("News", ("World",))
    assert [len(each) for each in turned.new.values()] == [3]
    assert [side.headline(f"Number {each}").is_read for each in range(3)] == [True, False, False]
    assert [side.headline(f"Number {each}").is_saved for each in range(3)] == [False, True, False]


def test_marks_go_both_ways(side: Side, server: GreaderServer) -> None:
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(4)]
    side.turn()
    server.items[ids[0]].is_read = True
    server.items[ids[1]].is_saved = True
    side.store.entries.mark_read([side.headline("Number 2").entry_id])
    side.store.entries.mark_saved(side.headline("Number 3").entry_id)
    side.turn()
    assert server.items[ids[2]].is_read
    assert server.items[ids[3]].is_saved
    assert side.headline("Number 0").is_read
    assert side.headline("Number 1").is_saved
    side.store.entries.mark_read([side.headline("Number 0").entry_id], is_read=False)
    server.items[ids[3]].is_saved = False
    side.turn()
    assert not server.items[ids[0]].is_read
    assert not side.headline("Number 3").is_saved


def test_feeds_are_renamed_moved_and_left_from_both_sides(side: Side, server: GreaderServer) -> None:
    first, second = server.add_feed(FEED, "News"), server.add_feed("https://other.example/feed", "Other")
    side.turn()
    side.store.feeds.change(side.feed(FEED).id, FeedChanges(custom_title="My news", folder=("World", "Asia")))
    server.feeds[second].title, server.feeds[second].folder = "Another", "Sport"
    side.turn()
    assert (server.feeds[first].title, server.feeds[first].folder) == ("My news", "World/Asia")
    assert side.feed("https://other.example/feed").title == "Another"
    assert side.feed("https://other.example/feed").settings.folder == ("Sport",)
    side.store.feeds.set_removed(side.feed(FEED).id, True)
    side.crash()
    server.remove_feed(second)
    side.turn()
    assert server.feeds == {}
    assert side.store.feeds.all() == ()


def test_a_feed_of_ours_is_given_to_the_server_and_keeps_what_was_read(side: Side, server: GreaderServer) -> None:
    feed = side.store.feeds.add(FEED, FeedSettings(custom_title="Mine"))
    server_feed = server.add_feed(FEED, "News")
    entry = ParsedEntry("a guid", "https://news.example/One", "One")
    _save(side.store, feed, entry)
    side.store.entries.mark_read([side.headline("One").entry_id])
    item = server.publish(server_feed, "One")
    side.turn()
    assert list(side.headlines()) == ["One"]
    assert server.items[item].is_read
    assert not side.store.polling.due(NOW + 1e6)


def _save(store: Store, feed: Feed, entry: ParsedEntry) -> None:
    from ticker.entities import Check, Validators

    check = Check(NOW, NOW, "")
    store.polling.save_document(feed.id, ParsedFeed(title="News", entries=(entry,)), Received(Validators(), ""), check)


def test_feeds_chosen_for_the_server_are_subscribed_to_there(side: Side, server: GreaderServer) -> None:
    server.refuses.add("https://private.example/feed")
    for url in (FEED, "https://private.example/feed"):
        side.store.feeds.add(url, FeedSettings(custom_title="Mine", folder=("World",)))
    side.store.account.send_feeds(each.id for each in side.store.feeds.all())
    side.turn()
    (found,) = server.feeds.values()
    assert (found.url, found.title, found.folder) == (FEED, "Mine", "World")
    refused = side.feed("https://private.example/feed")
    assert not refused.is_remote
    assert refused.polling.error is not None


@pytest.mark.behaviour("A41")
@pytest.mark.parametrize("path", ["token", "subscription/quickadd"])
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(
    ("status", "body"), [(500, ""), (502, ""), (503, ""), (429, ""), (404, ""), (0, ""), (200, "<html>")]
)
def test_a_new_feed_is_sent_again_after_a_passing_failure(
    side: Side, server: GreaderServer, path: str, after: bool, status: int, body: str
) -> None:
    side.store.feeds.add(FEED, FeedSettings(custom_title="Mine"))
    side.store.account.send_feeds(each.id for each in side.store.feeds.all())
    server.fail_next(path, status=status, body=body, after=after)
    with suppress(FetchError):
        side.turn()
    side.turn()
    assert [(each.url, each.title) for each in server.feeds.values()] == [(FEED, "Mine")]
    assert side.feed(FEED).is_remote
    assert side.feed(FEED).polling.error is None
    assert not side.store.account.has_outgoing()


def test_a_server_that_takes_no_such_address_is_not_asked_again(side: Side, server: GreaderServer) -> None:
    side.store.feeds.add(FEED)
    side.store.account.send_feeds(each.id for each in side.store.feeds.all())
    server.fail_next("subscription/quickadd", status=400, body="Bad Request!")
    side.turn()
    side.turn()
    assert server.feeds == {}
    assert not side.feed(FEED).is_remote
    assert side.feed(FEED).polling.error is FetchErrorKind.NOT_A_FEED
    assert not side.store.account.has_outgoing()


@pytest.mark.behaviour("A41")
def test_a_feed_the_server_fails_to_add_holds_up_nothing_else(side: Side, server: GreaderServer) -> None:
    for url in (FEED, "https://other.example/feed"):
        side.store.feeds.add(url)
    side.store.account.send_feeds(each.id for each in side.store.feeds.all())
    server.publish(server.add_feed("https://there.example/feed"), "One")
    server.fail_next("subscription/quickadd", status=500)
    outcome = side.turn()
    assert side.feed("https://other.example/feed").is_remote
    assert "One" in side.headlines()
    assert side.feed(FEED).polling.error is FetchErrorKind.HTTP_STATUS
    assert outcome.postponed == {side.feed(FEED).id}
    assert not side.store.account.has_outgoing(besides=outcome.postponed)  # not sent again and again meanwhile
    assert side.store.account.has_outgoing()


def test_new_feeds_go_to_the_server_where_that_is_wanted(side: Side, server: GreaderServer) -> None:
    side.store.feeds.add("https://before.example/feed")
    side.store.account.send_new_feeds(True)
    side.store.feeds.add(FEED, FeedSettings(folder=("World",)))
    side.store.account.send_new_feeds(False)
    side.store.feeds.add("https://after.example/feed")
    side.turn()
    assert [(each.url, each.folder) for each in server.feeds.values()] == [(FEED, "World")]
    assert {each.url for each in side.store.feeds.all() if each.is_remote} == {FEED}


def test_a_feed_the_server_has_under_an_address_written_otherwise_is_given_to_it_once(
    side: Side, server: GreaderServer
) -> None:
    server.add_feed(FEED, "News")
    side.store.feeds.add("https://NEWS.example:443/feed")
    side.store.account.send_feeds(each.id for each in side.store.feeds.all())
    side.turn()
    assert len(server.feeds) == 1
    assert [each.is_remote for each in side.store.feeds.all()] == [True]


@pytest.mark.behaviour("A41")
@pytest.mark.parametrize("path", ["subscription/list", "stream/items/ids", "stream/items/contents", "edit-tag"])
@pytest.mark.parametrize(
    ("status", "body"), [(500, ""), (200, "<html>Sign in"), (200, "{}"), (200, '{"items":'), (0, "")]
)
def test_a_broken_answer_marks_and_removes_nothing(
    side: Side, server: GreaderServer, path: str, status: int, body: str
) -> None:
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(3)]
    server.items[ids[0]].is_saved = True
    side.turn()
    before = side.headlines()
    server.publish(feed, "New")
    side.store.entries.mark_read([before["Number 1"].entry_id])
    before = side.headlines()
    server.fail_next(path, status=status, body=body)
    with pytest.raises(FetchError):
        side.turn()
    assert side.headlines() == before
    side.turn()
    assert server.items[ids[1]].is_read
    assert server.items[ids[0]].is_saved
    assert "New" in side.headlines()


@pytest.mark.behaviour("A41")
def test_a_server_set_up_anew_takes_nothing_away(side: Side, server: GreaderServer) -> None:
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(8)]
    side.turn()
    side.store.entries.mark_saved(side.headline("Number 1").entry_id)
    side.turn()
    server.set_up_anew()
    turned = side.turn()
    assert turned.was_reset
    assert len(side.headlines()) == len(ids)
    assert side.headline("Number 1").is_saved
    assert not side.feed(FEED).is_remote
    account = side.store.account.get()
    assert account is not None
    assert account.was_reset


@pytest.mark.behaviour("A41")
def test_ids_that_mean_other_entries_now_mark_none_of_them(side: Side, server: GreaderServer) -> None:
    feed = server.add_feed(FEED)
    for each in range(8):
        server.publish(feed, f"Number {each}")
    side.turn()
    side.store.entries.mark_read([side.headline(f"Number {each}").entry_id for each in range(8)])
    server.set_up_anew()
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Another {each}") for each in range(8)]
    assert side.turn().was_reset
    assert not any(server.items[each].is_read for each in ids)
    assert len(side.headlines()) == 16
    assert not side.turn().was_reset


def test_a_saved_entry_the_server_drops_stays_saved(side: Side, server: GreaderServer) -> None:
    feed = server.add_feed(FEED)
    kept, dropped = server.publish(feed, "Kept"), server.publish(feed, "Dropped")
    side.turn()
    side.store.entries.mark_saved(side.headline("Dropped").entry_id)
    side.turn()
    del server.items[dropped]
    side.turn()
    assert side.headline("Dropped").is_saved
    assert not server.items[kept].is_saved


def test_a_feed_with_saved_entries_stays_when_the_server_leaves_it(side: Side, server: GreaderServer) -> None:
    feed = server.add_feed(FEED)
    server.add_feed("https://other.example/feed")
    server.items[server.publish(feed, "Saved")].is_saved = True
    side.turn()
    server.remove_feed(feed)
    side.turn()
    assert side.headline("Saved").is_saved
    assert side.feed(FEED).settings.is_paused


def test_many_entries_come_in_batches_with_word_of_how_far_it_is(side: Side, server: GreaderServer) -> None:
    feed = server.add_feed(FEED)
    for each in range(600):
        server.publish(feed, f"Number {each}")
    side.turn()
    assert side.told == [(0, 600), (250, 600), (500, 600)]
    assert len(side.headlines()) == 600


def test_what_has_come_before_a_loss_is_not_asked_for_again(side: Side, server: GreaderServer) -> None:
    feed = server.add_feed(FEED)
    for each in range(600):
        server.publish(feed, f"Number {each}")
    answered = server.call

    def cut(url: str, form: bytes | None, authorization: str) -> bytes:
        if len(side.headlines()) >= 500:
            raise FetchError(FetchErrorKind.REFUSED)
        return answered(url, form, authorization)

    with pytest.raises(FetchError):
        side.turn(cut)
    side.turn()
    assert side.told[-1] == (0, 100)


def test_the_account_can_be_left_with_or_without_its_feeds(side: Side, server: GreaderServer) -> None:
    server.publish(server.add_feed(FEED), "One")
    own = side.store.feeds.add("https://own.example/feed")
    side.turn()
    side.store.account.close(keeps_copy=True)
    assert not side.feed(FEED).is_remote
    assert "One" in side.headlines()
    assert side.store.account.get() is None
    side.store.account.open(server.api, USER)
    side.turn()
    assert list(side.headlines()) == ["One"]
    side.store.account.close(keeps_copy=False)
    assert [each.id for each in side.store.feeds.all()] == [own.id]


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
        self.server = GreaderServer(manners)
        self.server.most_of_a_page = page
        self.sides = [Side(Path(self.folder.name) / name, self.server) for name in ("one", "two")]
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
        headlines = list(self.sides[who].headlines().values())
        if headlines and (one := headlines[which % len(headlines)]).is_read != value:
            self.sides[who].store.entries.mark_read([one.entry_id], is_read=value)
            self._note(one.title, "is_read", value)

    @rule(who=st.integers(0, 1), which=st.integers(0, 50), value=st.booleans())
    def save_here(self, who: int, which: int, value: bool) -> None:
        headlines = list(self.sides[who].headlines().values())
        if headlines and (one := headlines[which % len(headlines)]).is_saved != value:
            self.sides[who].store.entries.mark_saved(one.entry_id, is_saved=value)
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
        feeds = self.sides[who].store.feeds.all()
        if feeds:
            feed = feeds[which % len(feeds)]
            self.sides[who].store.feeds.change(
                feed.id, FeedChanges(custom_title=title, folder=(folder,) if folder else ("z",))
            )

    @rule(which=st.integers(0, 5), title=st.sampled_from(["There", "Where"]))
    def rename_there(self, which: int, title: str) -> None:
        if self.server.feeds:
            list(self.server.feeds.values())[which % len(self.server.feeds)].title = title

    @rule(who=st.integers(0, 1), name=st.sampled_from("cd"))
    def subscribe_here(self, who: int, name: str) -> None:
        feed = self.sides[who].store.feeds.add(f"https://{name}.example/feed")
        self.sides[who].store.account.send_feeds([feed.id])

    @rule(
        who=st.integers(0, 1),
        path=st.sampled_from(PATHS),
        after=st.booleans(),
        how=st.sampled_from(["500", "html", "killed"]),
        skip=st.integers(0, 3),
        meanwhile=st.integers(0, 9),
    )
    def turn(self, who: int, path: str, after: bool, how: str, skip: int, meanwhile: int) -> None:
        """Take a turn in which the ``skip``-th question of a kind fails, before or after it was obeyed.

        Before question number ``meanwhile`` somebody reads here.
        """
        side = self.sides[who]
        left = [skip]
        asked = itertools.count()

        def call(url: str, form: bytes | None, authorization: str) -> bytes:
            if next(asked) == meanwhile:
                self.mark_read_here(who, 0, True)
            is_hit = bool(path) and f"/{path}" in url
            left[0] -= is_hit
            is_hit &= left[0] < 0
            if is_hit and not after:
                self._fail(how)
            answer = self.server.call(url, form, authorization)
            if is_hit:
                self._fail(how)
            return answer

        try:
            side.turn(call)
        except FetchError:
            pass
        except Crash:
            side.crash()

    def _fail(self, how: str) -> None:
        if how == "killed":
            raise Crash
        if how == "500":
            raise FetchError(FetchErrorKind.HTTP_STATUS, "500", status=500)
        raise FetchError(FetchErrorKind.UNREADABLE, "html")

    @invariant()
    def nothing_is_marked_that_nobody_marked(self) -> None:
        for side in getattr(self, "sides", []):
            for title, headline in side.headlines().items():
                assert not headline.is_read or title in self.ever_read
                assert not headline.is_saved or title in self.ever_saved

    def teardown(self) -> None:
        if not hasattr(self, "sides"):
            return
        for _ in range(3):
            for side in self.sides:
                side.turn()
        there = {each.title: (each.is_read, each.is_saved) for each in self.server.items.values()}
        feeds = {each.url: (each.title, each.folder) for each in self.server.feeds.values()}
        for side in self.sides:
            assert {t: (h.is_read, h.is_saved) for t, h in side.headlines().items()} == there
            assert {f.url: (f.title, "/".join(f.settings.folder)) for f in side.store.feeds.all()} == feeds
            assert not side.store.account.has_outgoing()
        for title, (is_read, is_saved) in there.items():
            assert is_read or title not in self.ever_read - self.ever_unread
            assert is_saved or title not in self.ever_saved - self.ever_unsaved
        for side in self.sides:
            side.store.close()
        self.folder.cleanup()


TestInterleaved = Interleaved.TestCase
TestInterleaved.settings = settings(max_examples=25, stateful_step_count=30)


@pytest.mark.parametrize("manners", ["freshrss", "miniflux"])
@pytest.mark.parametrize("path", ["token", "subscription/quickadd"])
def test_interleaved_subscription_meets_a_500(manners: str, path: str) -> None:
    """An example TestInterleaved found: the new feed was lost for good."""
    state = Interleaved()
    state.begin(manners=manners, page=10_000)
    state.subscribe_here(who=0, name="c")
    state.turn(who=0, path=path, after=False, how="500", skip=0, meanwhile=9)
    state.nothing_is_marked_that_nobody_marked()
    state.teardown()
