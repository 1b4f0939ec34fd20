"""Answers that are too large, too slow or broken: what can be had comes, the rest is left out and told."""

from collections.abc import Sequence

import pytest

from tests.examples import at_night
from tests.sync.choosy import choosy
from tests.sync.desktop import FEED, AnyServer, Desktop
from ticker.durations import DAY
from ticker.entities import FetchError, FetchErrorKind

TOO_LARGE = FetchError(FetchErrorKind.TOO_LARGE)
FAILURES = [
    TOO_LARGE,
    FetchError(FetchErrorKind.TIMED_OUT),
    FetchError(FetchErrorKind.BROKEN_RESPONSE),
    FetchError(FetchErrorKind.HTTP_STATUS, "500", status=500),
    FetchError(FetchErrorKind.UNREADABLE, "json"),
]
each_failure = pytest.mark.parametrize(
    "failure", [FAILURES[0], *at_night(*FAILURES[1:])], ids=lambda error: str(error.kind)
)


def published(server: AnyServer, count: int) -> list[str]:
    feed = server.add_feed(FEED)
    return [server.publish(feed, f"Number {each}") for each in range(count)]


@each_failure
def test_entries_come_in_smaller_batches_where_the_server_cannot_give_many(
    desktop: Desktop, server: AnyServer, failure: FetchError
) -> None:
    published(server, 120)
    client, asked = choosy(server.connect(), lambda ids: failure if len(ids) > 15 else None)
    desktop.sync(client)
    assert len(desktop.headlines()) == 120
    account = desktop.store.account.get()
    assert account is not None
    assert account.skipped_count == 0
    for each in range(120):
        server.publish(next(iter(server.feeds)), f"Another {each}")
    asked.asked.clear()
    desktop.resync(client)
    assert len(desktop.headlines()) == 240
    assert sum(len(ids) > 15 for ids in asked.asked) <= 1  # the size that was found is kept for the next run


@each_failure
def test_one_entry_that_cannot_be_had_is_left_out_and_told(
    desktop: Desktop, server: AnyServer, failure: FetchError
) -> None:
    bad = published(server, 120)[60]
    client, asked = choosy(server.connect(), lambda ids: failure if bad in ids else None)
    desktop.sync(client)
    assert desktop.headlines().keys() == {f"Number {each}" for each in range(120)} - {"Number 60"}
    account = desktop.store.account.get()
    assert account is not None
    assert account.skipped_count == 1
    asked.asked.clear()
    desktop.resync(client)
    assert not any(bad in ids for ids in asked.asked)  # it does not cost as much again with every turn
    desktop.now += 2 * DAY
    desktop.resync(server.connect())
    assert "Number 60" in desktop.headlines()
    account = desktop.store.account.get()
    assert account is not None
    assert account.skipped_count == 0


def test_what_was_left_out_is_asked_for_again_by_a_sync_the_user_wants(desktop: Desktop, server: AnyServer) -> None:
    bad = published(server, 10)[5]
    desktop.sync(choosy(server.connect(), lambda ids: TOO_LARGE if bad in ids else None)[0])
    assert "Number 5" not in desktop.headlines()
    desktop.sync(is_whole=True)
    assert "Number 5" in desktop.headlines()


def test_what_was_left_out_and_read_elsewhere_is_no_longer_told(desktop: Desktop, server: AnyServer) -> None:
    bad = published(server, 10)[5]
    client, _ = choosy(server.connect(), lambda ids: TOO_LARGE if bad in ids else None)
    desktop.sync(client)
    del server.items[bad]
    desktop.sync(client)
    account = desktop.store.account.get()
    assert account is not None
    assert account.skipped_count == 0


def test_a_server_that_gives_no_entry_at_all_ends_the_run_and_gives_them_later(
    desktop: Desktop, server: AnyServer
) -> None:
    published(server, 100)
    failure = FetchError(FetchErrorKind.HTTP_STATUS, "500", status=500)
    client, asked = choosy(server.connect(), lambda _: failure)
    with pytest.raises(FetchError):
        desktop.sync(client)
    assert len(asked.asked) < 30
    desktop.now += DAY / 12
    desktop.sync()
    assert len(desktop.headlines()) == 100


def test_a_page_to_sign_in_is_not_asked_for_again_and_again(desktop: Desktop, server: AnyServer) -> None:
    published(server, 100)
    client, asked = choosy(server.connect(), lambda _: FetchError(FetchErrorKind.UNREADABLE, "html"))
    with pytest.raises(FetchError):
        desktop.sync(client)
    assert len(asked.asked) == 1


def test_many_entries_that_are_too_large_hold_up_none_behind_them(desktop: Desktop, server: AnyServer) -> None:
    ids = published(server, 120)
    bad = set(ids[60:])

    def refuse(asked: Sequence[str]) -> FetchError | None:
        return TOO_LARGE if bad.intersection(asked) else None

    desktop.sync(choosy(server.connect(), refuse)[0])
    assert len(desktop.headlines()) == 60


def test_an_entry_that_cannot_be_read_is_left_out(desktop: Desktop, server: AnyServer) -> None:
    published(server, 20)
    desktop.breaks_on = "Number 7"
    desktop.sync()
    assert desktop.headlines().keys() == {f"Number {each}" for each in range(20)} - {"Number 7"}
