"""Syncing with a feed server as the program does it: on its own thread, over HTTP, with the store of a profile."""

import queue
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.fake_google_reader import PASSWORD, USER, FakeGoogleReader
from tests.kept_parser import KeptParser
from tests.patience import eventually
from tests.store_samples import new_store
from tests.sync.front import GATE_PASSWORD, GATE_USER, front_of
from ticker.desktop.keyring import Keyring
from ticker.entities import FetchErrorKind, ServerAccess, ServerSecrets, ServerSignIn
from ticker.feeds.fetch import Fetcher, Limits
from ticker.parser_process import ParserProcess
from ticker.poller import (
    AccountDiffers,
    Event,
    Poller,
    ServerFeedsChanged,
    SignedIn,
    SignInFailed,
    Synced,
    SyncFailed,
)
from ticker.poller.sync_thread import SyncNow, SyncSettings, SyncThread
from ticker.preferences import Preferences
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import ShareKind, Store, StoreError, StoreErrorKind

E = TypeVar("E", bound=Event)

FEED = "https://news.example/feed"
PATIENCE = 60.0


class Desktop:
    """A running poller, and what it tells."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "wire.sqlite3"
        self.told: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.store = new_store(self.path)
        self.poller = Poller(
            open_store=lambda: Store(self.path),
            emit=self.told.put,
            preferences=Preferences(),
            make_fetcher=lambda _: Fetcher(Limits(total=20), proxy="direct"),
            make_parser=KeptParser,
        )
        self.poller.start()

    def wait_for(self, kind: type[E]) -> E:
        deadline = time.monotonic() + PATIENCE
        while True:
            event = self.told.get(timeout=max(0.0, deadline - time.monotonic()))
            if isinstance(event, kind):
                return event


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.InFile")
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring.json"))
    running = Desktop(tmp_path)
    yield running
    running.poller.stop()
    running.store.close()


@pytest.fixture(params=["freshrss", "miniflux"])
def server(request: pytest.FixtureRequest) -> FakeGoogleReader:
    return FakeGoogleReader(request.param)


def test_what_the_server_has_comes_and_what_is_read_here_goes_there(desktop: Desktop, server: FakeGoogleReader) -> None:
    item = server.publish(server.add_feed(FEED, "News"), "One")
    with server.on_loopback() as site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(SignedIn)
        assert desktop.wait_for(Synced).new_count == 1
        (headline,) = desktop.store.entries.headlines(limit=10)
        assert (headline.title, headline.feed_title) == ("One", "News")
        desktop.store.entries.mark_read([headline.entry_id])
        desktop.poller.refresh()
        desktop.wait_for(Synced)
        assert server.items[item].is_read
    account = desktop.store.account.get()
    assert account is not None
    assert account.synced_at is not None


def test_rules_act_on_what_the_server_has_and_send_nothing_of_an_account_that_is_new(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    feed = server.add_feed(FEED, "News")
    first = server.publish(feed, "Storm", at=int(time.time()))
    storm = (Condition(Aspect.WORDS, "storm"),)
    desktop.store.shares.add_target(ShareKind.COMMAND, "Phone", "no-such-program", "")
    desktop.store.rules.save(Rule(action=Action.MARK_READ, conditions=storm))
    desktop.store.rules.save(Rule(action=Action.SEND, target="Phone", conditions=storm))
    with server.on_loopback() as site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(Synced)
        assert [each.is_read for each in desktop.store.entries.headlines(limit=10)] == [True]
        assert desktop.store.shares.waiting() == ()
        server.publish(feed, "Another storm", at=int(time.time()))
        desktop.poller.refresh()
        desktop.wait_for(Synced)
        assert server.items[first].is_read
        assert [each.title for each in desktop.store.shares.waiting()] == ["Another storm"]


def test_the_feeds_that_are_here_can_be_given_to_the_server(desktop: Desktop, server: FakeGoogleReader) -> None:
    desktop.store.feeds.add(FEED)
    with server.on_loopback() as site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets(PASSWORD), sends_feeds=True))
        desktop.wait_for(Synced)
    assert [each.url for each in server.feeds.values()] == [FEED]
    account = desktop.store.account.get()
    assert account is not None
    assert account.takes_new


@pytest.mark.behaviour("A41")
def test_a_wrong_password_changes_nothing_and_is_told(desktop: Desktop, server: FakeGoogleReader) -> None:
    with server.on_loopback() as site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets("wrong"), sends_feeds=True))
        assert desktop.wait_for(SignInFailed).kind is FetchErrorKind.UNAUTHORIZED
    assert desktop.store.account.get() is None


@pytest.mark.behaviour("A41")
def test_a_password_changed_at_the_server_is_told_and_all_stays(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.publish(server.add_feed(FEED), "One")
    with server.on_loopback() as site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(Synced)
        server.password = "another"
        desktop.poller.refresh()
        assert desktop.wait_for(SyncFailed).kind is FetchErrorKind.UNAUTHORIZED
    account = desktop.store.account.get()
    assert account is not None
    assert account.error is FetchErrorKind.UNAUTHORIZED
    assert len(desktop.store.entries.headlines(limit=10)) == 1


def test_leaving_the_server_keeps_its_feeds_where_that_is_wanted(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.publish(server.add_feed(FEED), "One")
    with server.on_loopback() as site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(Synced)
        desktop.poller.leave_server(keeps_copy=False)
        desktop.wait_for(ServerFeedsChanged)
    assert desktop.store.feeds.all() == ()
    assert desktop.store.account.get() is None


def test_another_user_is_another_account_until_the_user_decides(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.publish(server.add_feed(FEED, "News"), "One")
    other = FakeGoogleReader(server.manners, user="bob")
    other.add_feed(FEED, "News")
    item = other.publish(1, "Two")
    other.items[str(int(item) + 1)] = other.items.pop(item)
    with server.on_loopback() as site, other.on_loopback() as other_site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(Synced)
        desktop.poller.sign_in_to_server(ServerSignIn(other_site, "bob", ServerSecrets(PASSWORD), sends_feeds=False))
        differs = desktop.wait_for(AccountDiffers)
        assert (differs.user, differs.former_user) == ("bob", USER)
        account = desktop.store.account.get()
        assert account is not None
        assert account.user == USER
        desktop.poller.replace_account(keeps_copy=False)
        desktop.wait_for(SignedIn)
        desktop.wait_for(Synced)
    assert [each.title for each in desktop.store.entries.headlines(limit=9)] == ["Two"]
    account = desktop.store.account.get()
    assert account is not None
    assert account.user == "bob"


def test_the_same_account_at_a_new_address_goes_on_without_a_question(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    item = server.publish(server.add_feed(FEED, "News"), "One")
    with server.on_loopback() as site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(Synced)
    server.publish(1, "Two")
    with server.on_loopback() as moved:
        desktop.poller.sign_in_to_server(ServerSignIn(moved, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(SignedIn)
        assert desktop.wait_for(Synced).new_count == 1
        (one,) = (each for each in desktop.store.entries.headlines(limit=9) if each.title == "One")
        desktop.store.entries.mark_read([one.entry_id])
        desktop.poller.sync()
        desktop.wait_for(Synced)
    assert server.items[item].is_read


def test_a_server_set_up_anew_elsewhere_with_the_same_feeds_doubles_nothing(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    server.publish(server.add_feed(FEED, "News"), "One")
    fresh = FakeGoogleReader(server.manners)
    fresh.publish(fresh.add_feed("https://other.example/feed"), "Other")
    item = fresh.publish(fresh.add_feed(FEED, "News"), "One")
    with server.on_loopback() as site, fresh.on_loopback() as fresh_site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(Synced)
        (one,) = desktop.store.entries.headlines(limit=9)
        desktop.store.entries.mark_read([one.entry_id])
        desktop.poller.sync()
        desktop.wait_for(Synced)
        desktop.poller.sign_in_to_server(ServerSignIn(fresh_site, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(Synced)
    titles = [(each.title, each.is_read) for each in desktop.store.entries.headlines(limit=9)]
    assert sorted(titles) == [("One", True), ("Other", False)]
    assert fresh.items[item].is_read


@pytest.mark.behaviour("A41")
def test_a_failure_of_the_store_is_told(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.publish(server.add_feed(FEED, "News"), "One")
    with server.on_loopback() as site:
        desktop.poller.sign_in_to_server(ServerSignIn(site, USER, ServerSecrets(PASSWORD), sends_feeds=False))
        desktop.wait_for(Synced)
        server.publish(1, "Two")
        spoil(desktop.path, "CREATE TRIGGER broken BEFORE INSERT ON entries BEGIN SELECT RAISE(FAIL, 'disk'); END")
        desktop.poller.sync()
        assert isinstance(desktop.wait_for(SyncFailed).kind, StoreErrorKind)
        spoil(desktop.path, "DROP TRIGGER broken")
        desktop.poller.sync()
        assert desktop.wait_for(Synced).new_count == 1


def spoil(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()


def test_a_store_that_cannot_be_opened_is_not_asked_for_again_and_again() -> None:
    opened: list[float] = []

    def fail() -> Store:
        opened.append(time.monotonic())
        raise StoreError(StoreErrorKind.UNAVAILABLE)

    thread = SyncThread(
        fail, lambda _: Fetcher(), ParserProcess, Keyring(), lambda _: None, time.time, SyncSettings("direct", 60)
    )
    thread.start()
    for number in range(3):
        eventually(lambda number=number: len(opened) > number, "it is tried")  # type: ignore[misc]
        thread.send(SyncNow())
    thread.stop()
    assert len(opened) < 10


def test_a_server_behind_a_password_of_its_web_server_is_synced_with(desktop: Desktop) -> None:
    server = FakeGoogleReader("freshrss")
    server.publish(server.add_feed(FEED, "News"), "One")
    access = ServerAccess(gate_user=GATE_USER)
    with front_of(server.call, "https://reader.example", asks=True) as front:
        desktop.poller.sign_in_to_server(ServerSignIn(front, USER, ServerSecrets(PASSWORD), access=access))
        assert desktop.wait_for(SignInFailed).detail == "gate"
        secrets = ServerSecrets(PASSWORD, GATE_PASSWORD)
        desktop.poller.sign_in_to_server(ServerSignIn(front, USER, secrets, access=access))
        desktop.wait_for(Synced)
        account = desktop.store.account.get()
        assert account is not None
        assert account.access == access
        assert [each.title for each in desktop.store.entries.headlines(limit=9)] == ["One"]
        # what is in the keyring already need not be entered again
        desktop.poller.sign_in_to_server(ServerSignIn(front, USER, ServerSecrets(PASSWORD), access=access))
        desktop.wait_for(SignedIn)
        desktop.wait_for(Synced)
