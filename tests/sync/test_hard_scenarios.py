"""What is hard to get right with a feed server: it is moved, emptied, slow or cut off; stories are huge or edited.

The same on each kind that is made up here, and on each real one that is named.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from tests.server import rss
from tests.sync.desktop import Desktop
from tests.sync.front import front_of
from tests.sync.remote import Remote
from ticker.entities import ArchiveQuery, FetchError, FetchErrorKind
from ticker.feeds.fetch import Fetcher
from ticker.sync.api_request import ApiCall, ApiRequest, send
from ticker.sync.servers import find_server, open_server


def feed(remote: Remote, stories: dict[str, str], *, size: int = 0) -> bytes:
    """Write a feed of stories: the end of their address → title; ``size``: bytes of text in each."""
    items = [
        {
            "title": title,
            "link": remote.url(f"/{end}"),
            "guid": remote.url(f"/{end}"),
            "description": "x " * (size // 2),
        }
        for end, title in stories.items()
    ]
    return rss("News", items, link=remote.url("/"))


def subscribed(remote: Remote, stories: dict[str, str], *, size: int = 0, path: str = "/news") -> None:
    remote.put(path, feed(remote, stories, size=size))
    remote.subscribe(path)
    remote.learn()


def titles(desktop: Desktop) -> list[str]:
    return sorted(each.title for each in desktop.store.entries.headlines(limit=10_000))


def stories(count: int) -> dict[str, str]:
    return {f"story-{each}": f"Number {each}" for each in range(count)}


def ids(remote: Remote) -> set[str]:
    client = remote.connect()
    return {each.remote_id for each in client.feeds()} | client.unread_ids()


def limited(remote: Remote, is_too_much: Callable[[ApiRequest, bytes], bool], kind: FetchErrorKind) -> ApiCall:
    def call(request: ApiRequest) -> bytes:
        answer = remote.call(request)
        if is_too_much(request, answer):
            raise FetchError(kind)
        return answer

    return call


@pytest.mark.parametrize("kind", [FetchErrorKind.TOO_LARGE, FetchErrorKind.TIMED_OUT])
def test_answers_that_are_cut_for_size_or_time_come_in_smaller_ones(
    one: Desktop, remote: Remote, kind: FetchErrorKind
) -> None:
    size = 8_000 if remote.is_real else 0
    subscribed(remote, stories(24), size=size)
    bound = 90_000 if remote.is_real else 4_000
    one.sync(remote.connect(limited(remote, lambda _, answer: len(answer) > bound, kind)))
    assert titles(one) == sorted(stories(24).values())


def test_a_story_too_large_for_any_answer_keeps_back_no_other(one: Desktop, remote: Remote) -> None:
    wanted = stories(6)
    subscribed(remote, wanted)
    client = remote.connect(
        limited(remote, lambda _, answer: b"Number 3" in answer and b"<p" in answer, FetchErrorKind.TOO_LARGE)
    )
    if remote.is_real:
        remote.put("/huge", feed(remote, {"huge": "Huge"}, size=2_000_000))
        remote.subscribe("/huge")
        client = remote.connect(limited(remote, lambda _, answer: len(answer) > 1_000_000, FetchErrorKind.TOO_LARGE))
    one.sync(client)
    assert set(titles(one)) >= {each for each in wanted.values() if remote.is_real or each != "Number 3"}


def test_a_site_that_hangs_while_it_is_subscribed_to_holds_up_no_marks(one: Desktop, remote: Remote) -> None:
    if not remote.can("subscribe"):
        pytest.skip("cannot subscribe")
    subscribed(remote, stories(3))
    one.sync()
    one.store.entries.mark_read([one.headline("Number 1").entry_id])
    hanging = remote.url("/hanging")
    one.store.remote_feeds.send([one.store.feeds.add(hanging).id])

    def call(request: ApiRequest) -> bytes:
        if b"hanging" in (request.content or b""):
            raise FetchError(FetchErrorKind.TIMED_OUT)
        return remote.call(request)

    one.sync(remote.connect(call))
    assert remote.is_read("Number 1")
    assert not one.feed(hanging).is_remote


def test_a_story_edited_there_is_edited_here(one: Desktop, remote: Remote) -> None:
    subscribed(remote, stories(3))
    one.sync()
    remote.put("/news", feed(remote, stories(3) | {"story-1": "Number 1, corrected"}))
    remote.refresh()
    if remote.title_there("Number 1") == "Number 1":
        pytest.skip("this server keeps the story as it first was")
    one.now += 3_600
    one.sync(is_whole=True)
    assert titles(one) == ["Number 0", "Number 1, corrected", "Number 2"]


def test_a_feed_that_was_removed_and_added_again_there_doubles_nothing(one: Desktop, remote: Remote) -> None:
    if not remote.admin_can("unsubscribe"):
        pytest.skip("no way to unsubscribe there")
    subscribed(remote, stories(4))
    subscribed(remote, {"other": "Other"}, path="/other")
    one.sync()
    remote.unsubscribe("/news")
    remote.subscribe("/news")
    one.sync()
    one.sync()
    assert titles(one) == ["Number 0", "Number 1", "Number 2", "Number 3", "Other"]
    assert len(one.store.feeds.all()) == 2


def test_a_server_that_was_set_up_anew_doubles_nothing_and_keeps_what_is_read(one: Desktop, remote: Remote) -> None:
    if not remote.admin_can("unsubscribe"):
        pytest.skip("no way to unsubscribe there")
    subscribed(remote, stories(4))
    one.sync()
    one.store.entries.mark_read([one.headline("Number 2").entry_id])
    one.sync()
    before = ids(remote)
    for each in remote.admin.feeds():
        remote.admin.unsubscribe(each.remote_id)
    remote.subscribe("/news")
    if ids(remote) >= before:
        pytest.skip("this server has all under the same ids again, as if somebody had marked it unread")
    for _ in range(2):
        one.sync(remote.connect())
    assert titles(one) == sorted(stories(4).values())
    assert one.headline("Number 2").is_read
    assert len(one.store.feeds.all()) == 1


def test_a_feed_deleted_there_leaves_its_saved_story_here(one: Desktop, remote: Remote) -> None:
    if not remote.admin_can("unsubscribe"):
        pytest.skip("no way to unsubscribe there")
    subscribed(remote, {"other": "Other"}, path="/other")
    subscribed(remote, stories(3))
    one.sync()
    one.store.entries.mark_saved(one.headline("Number 1").entry_id)
    one.sync()
    remote.unsubscribe("/news")
    one.sync()
    one.sync()
    assert titles(one) == ["Other"]
    (saved,) = one.store.archive.ids(ArchiveQuery(is_saved=True), None, 9)[0]
    kept = one.store.entries.get(saved)
    assert kept is not None
    assert kept.title == "Number 1"
    assert one.feed(remote.url("/news")).left_server


@pytest.mark.parametrize("end", ["?", "#section", "?a=1&b="])
def test_an_address_that_servers_write_in_another_way_is_the_same_feed(one: Desktop, remote: Remote, end: str) -> None:
    if not remote.can("subscribe"):
        pytest.skip("cannot subscribe")
    subscribed(remote, stories(2))
    remote.put("/news" + end.partition("#")[0], feed(remote, stories(2)))
    one.sync()
    one.store.remote_feeds.send([one.store.feeds.add(remote.url("/news") + end).id])
    for _ in range(3):
        one.sync()
    assert {"Number 0", "Number 1"} <= set(titles(one))


def test_a_server_that_has_moved_to_another_address_is_the_same(one: Desktop, remote: Remote) -> None:
    subscribed(remote, stories(4))
    one.sync()
    one.store.entries.mark_read([one.headline("Number 2").entry_id])
    one.sync()
    fetcher = Fetcher(proxy="direct")
    try:
        with front_of(remote.call, remote.site.rstrip("/")) as front:
            call = partial(send, fetcher)
            address = front + remote.account.api.removeprefix(remote.site.rstrip("/"))
            kind, api = find_server(call, address, remote.account.user, remote.password, remote.account.kind)
            one.store.account.open(kind, api, remote.account.user)
            moved = replace(remote.account, kind=kind, api=api)
            outcome = one.sync(open_server(call, moved, remote.password))
    finally:
        fetcher.close()
    assert not outcome.was_reset
    assert titles(one) == sorted(stories(4).values())
    assert one.headline("Number 2").is_read


@pytest.mark.parametrize("status", [502, 503])
def test_a_server_that_is_down_for_a_while_loses_nothing(one: Desktop, remote: Remote, status: int) -> None:
    subscribed(remote, stories(4))
    one.sync()
    one.store.entries.mark_read([one.headline("Number 2").entry_id])
    kind = FetchErrorKind.UNAVAILABLE if status == 503 else FetchErrorKind.HTTP_STATUS

    def down(request: ApiRequest) -> bytes:
        raise FetchError(kind, str(status), status=status)

    with pytest.raises(FetchError):
        one.sync(remote.connect(down))
    one.sync(remote.connect())
    assert remote.is_read("Number 2")
    assert titles(one) == sorted(stories(4).values())


def test_an_html_page_instead_of_answers_marks_nothing(one: Desktop, remote: Remote) -> None:
    subscribed(remote, stories(4))
    one.sync()

    def captured(request: ApiRequest) -> bytes:
        return b"<html><p>Sign in to the network of this hotel"

    with pytest.raises(FetchError):
        one.sync(remote.connect(captured))
    one.sync(remote.connect())
    assert not any(each.is_read for each in one.headlines().values())
