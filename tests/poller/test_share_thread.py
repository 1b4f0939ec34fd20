"""Stories on their way elsewhere: sent once, kept while that is not possible, over a restart too."""

import queue
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.fake_apis.sharing import TOKEN, FakeServices
from ticker.desktop.keyring import Keyring
from ticker.entities import FetchErrorKind
from ticker.feeds.fetch import Fetcher
from ticker.poller import Event, ShareFailed, ShareSent, ShareTargetFailed, ShareTargetReady
from ticker.poller.share_thread import SendShares, SetUpTarget, ShareThread
from ticker.store import ShareKind, ShareTarget, Store

E = TypeVar("E", bound=Event)
PATIENCE = 60.0


class InMemory(Keyring):
    """A desktop's keyring that this process alone has; ``held`` outlives a restart of the thread."""

    @staticmethod
    def _ask(act: str, name: str, secret: str = "") -> str | None:
        del act, name, secret
        return "null"


class Desk:
    """A thread that sends, and what it tells."""

    def __init__(self, path: Path, keyring: Keyring, now: Callable[[], float]) -> None:
        self.told: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.store = Store(path)
        self.thread = ShareThread(
            lambda: Store(path), lambda _: Fetcher(proxy="direct"), keyring, self.told.put, now, "direct"
        )
        self.thread.start()

    def wait_for(self, kind: type[E]) -> E:
        deadline = time.monotonic() + PATIENCE
        while True:
            event = self.told.get(timeout=max(0.0, deadline - time.monotonic()))
            if isinstance(event, kind):
                return event

    def share(self, number: int) -> None:
        (target,) = self.store.shares.targets()
        self.store.shares.add(target.id, f"https://news.example/{number}", f"Storm {number}", "", "News")
        self.thread.send(SendShares())

    def close(self) -> None:
        self.thread.stop()
        self.store.close()


class Office:
    """What outlives a restart: the profile, the keyring, the clock, the service."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "wire.sqlite3"
        self.fake = FakeServices()
        self.keyring = InMemory()
        self.time = 1_700_000_000.0
        self.desk = self.start()

    def start(self) -> Desk:
        self.desk = Desk(self.path, self.keyring, lambda: self.time)
        return self.desk

    def set_up(self, secret: str = TOKEN) -> None:
        target = ShareTarget(0, ShareKind.READWISE, "Readwise", self.fake.url)
        self.desk.thread.send(SetUpTarget(target, secret))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    made.desk.close()
    made.fake.close()


def test_a_target_is_kept_only_if_it_works(office: Office) -> None:
    office.set_up("wrong")
    assert office.desk.wait_for(ShareTargetFailed).kind is FetchErrorKind.UNAUTHORIZED
    assert office.desk.store.shares.targets() == ()
    office.set_up()
    assert office.desk.wait_for(ShareTargetReady).is_lasting
    assert [each.name for each in office.desk.store.shares.targets()] == ["Readwise"]


def test_a_story_is_sent_once_and_forgotten(office: Office) -> None:
    office.set_up()
    office.desk.wait_for(ShareTargetReady)
    office.desk.share(1)
    assert office.desk.wait_for(ShareSent) == ShareSent("Readwise", "Storm 1")
    assert [each[1] for each in office.fake.saved] == ["https://news.example/1"]
    assert office.desk.store.shares.waiting() == ()


def test_what_cannot_be_sent_waits_over_a_restart_and_is_told_once(office: Office) -> None:
    office.set_up()
    office.desk.wait_for(ShareTargetReady)
    office.fake.failing = (503, {})
    office.desk.share(1)
    failed = office.desk.wait_for(ShareFailed)
    assert failed.is_waiting
    office.time += 100
    office.desk.thread.send(SendShares())
    office.desk.share(2)
    office.desk.wait_for(ShareFailed)
    office.desk.close()
    office.fake.failing = None
    office.time += 10_000
    desk = office.start()
    desk.thread.send(SendShares())
    assert [desk.wait_for(ShareSent).title for _ in range(2)] == ["Storm 1", "Storm 2"]
    assert desk.store.shares.waiting() == ()


def test_a_service_that_wants_a_pause_gets_it(office: Office) -> None:
    office.set_up()
    office.desk.wait_for(ShareTargetReady)
    office.fake.failing = (429, {"Retry-After": "1800"})
    office.desk.share(1)
    office.desk.wait_for(ShareFailed)
    (share,) = office.desk.store.shares.waiting()
    assert share.retry_at >= office.time + 60
    assert share.tries == 1


def test_a_refused_secret_waits_for_the_user_and_loses_nothing(office: Office) -> None:
    office.set_up()
    office.desk.wait_for(ShareTargetReady)
    (target,) = office.desk.store.shares.targets()
    office.keyring.hold(target.secret_name, "changed")
    office.desk.share(1)
    failed = office.desk.wait_for(ShareFailed)
    assert (failed.kind, failed.is_waiting) == (FetchErrorKind.UNAUTHORIZED, False)
    office.keyring.hold(target.secret_name, TOKEN)
    asked = office.fake.requests
    office.desk.thread.send(SendShares())
    office.desk.store.shares.retry()
    office.desk.thread.send(SendShares())
    assert office.desk.wait_for(ShareSent).title == "Storm 1"
    assert office.fake.requests == asked + 1


def test_a_story_that_waits_is_not_sent_twice(office: Office) -> None:
    office.set_up()
    office.desk.wait_for(ShareTargetReady)
    (target,) = office.desk.store.shares.targets()
    for _ in range(3):
        office.desk.store.shares.add(target.id, "https://news.example/1", "Storm", "", "News")
    office.desk.thread.send(SendShares())
    office.desk.wait_for(ShareSent)
    assert len(office.fake.saved) == 1


def test_what_rules_send_is_held_back_where_it_is_too_much_and_what_the_user_sends_is_not(office: Office) -> None:
    office.set_up()
    office.desk.wait_for(ShareTargetReady)
    (target,) = office.desk.store.shares.targets()
    for number in range(12):
        link = f"https://news.example/a{number}"
        office.desk.store.shares.add(target.id, link, f"Rule {number}", "", "News", is_automatic=True)
    office.desk.store.shares.add(target.id, "https://news.example/mine", "Mine", "", "News")
    office.desk.thread.send(SendShares())
    told = [office.desk.wait_for(ShareSent) for _ in range(11)]
    assert [each.title for each in told] == [*(f"Rule {number}" for number in range(10)), "Mine"]
    assert [each.is_automatic for each in told] == [True] * 10 + [False]
    assert [each.title for each in office.desk.store.shares.waiting()] == ["Rule 10", "Rule 11"]


def test_a_failure_of_what_rules_send_is_told_once_for_all(office: Office) -> None:
    office.set_up()
    office.desk.wait_for(ShareTargetReady)
    (target,) = office.desk.store.shares.targets()
    office.fake.failing = (404, {})
    for number in range(3):
        link = f"https://news.example/a{number}"
        office.desk.store.shares.add(target.id, link, f"Rule {number}", "", "News", is_automatic=True)
    office.desk.thread.send(SendShares())
    office.desk.share(1)
    assert [office.desk.wait_for(ShareFailed).title for _ in range(2)] == ["Rule 0", "Storm 1"]


def test_nothing_is_sent_to_a_target_from_elsewhere_until_it_is_allowed(office: Office) -> None:
    office.desk.store.shares.add_target(ShareKind.READWISE, "Foreign", office.fake.url, "", is_allowed=False)
    (target,) = office.desk.store.shares.targets()
    office.keyring.hold(target.secret_name, TOKEN)
    office.desk.share(1)
    office.set_up("wrong")
    office.desk.wait_for(ShareTargetFailed)  # the thread has taken what came before
    assert office.fake.saved == []
    office.desk.store.shares.allow_target(target.id)
    office.desk.thread.send(SendShares())
    assert office.desk.wait_for(ShareSent).title == "Storm 1"
