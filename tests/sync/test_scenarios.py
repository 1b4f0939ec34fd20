"""What people do with a feed server: the same on each kind that is made up here, and on each real one that is named."""

import zlib
from contextlib import suppress

import pytest

from tests.server import rss
from tests.sync.desktop import Desktop
from tests.sync.remote import Remote
from ticker.entities import FeedSettings, FetchError, FetchErrorKind, ServerKind
from ticker.store import FeedChanges
from ticker.sync.api_request import ApiCall, ApiRequest

TITLES = ["Rhyme & Reason", "a < b > c", "🛰 — مرحبا"]


def news(remote: Remote, count: int = 4, path: str = "/news", *, title: str = "News", folder: str = "") -> list[str]:
    """Subscribe the server to a feed with so many entries; return their titles."""
    titles = [f"Number {each} of {path}" for each in range(count)]
    remote.put(path, feed(remote, title, titles))
    remote.subscribe(path, folder=folder)
    remote.learn()
    return titles


def feed(remote: Remote, title: str, titles: list[str]) -> bytes:
    """Write a feed whose entries are of this site alone: some servers take equal ids for the same story."""
    links = {each: remote.url(f"/story/{zlib.crc32(each.encode())}") for each in titles}
    items = [{"title": each, "link": link, "guid": link, "description": f"<p>{each}"} for each, link in links.items()]
    return rss(title, items, link=remote.url("/"))


def here(desktop: Desktop) -> dict[str, tuple[bool, bool]]:
    return {title: (each.is_read, each.is_saved) for title, each in desktop.headlines().items()}


def entry(desktop: Desktop, title: str) -> int:
    return desktop.headline(title).entry_id


# -- the first sync ------------------------------------------------------------------------------------------------


def test_feeds_and_stories_come(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    outcome = one.sync()
    assert here(one) == dict.fromkeys(titles, (False, False))
    assert one.feed(remote.url("/news")).title == "News"
    assert sum(map(len, outcome.new.values())) == len(titles)


def test_folders_come(one: Desktop, remote: Remote) -> None:
    if not remote.admin_can("move"):
        pytest.skip("no way to put a feed into a folder there")
    news(remote, folder="World")
    one.sync()
    assert one.feed(remote.url("/news")).settings.folder == ("World",)


def test_marks_come_with_the_stories(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    remote.mark(titles[1], saved=True)
    one.sync()
    assert here(one)[titles[1]] == (remote.has_one_state, True)
    assert here(one)[titles[2]] == (False, False)


def test_an_empty_account_syncs(one: Desktop, remote: Remote) -> None:
    outcome = one.sync()
    assert not outcome.new
    assert one.store.feeds.all() == ()


def test_a_second_sync_changes_nothing(one: Desktop, remote: Remote) -> None:
    news(remote)
    one.sync()
    outcome = one.sync()
    assert not outcome.new
    assert not outcome.feeds_changed
    assert not outcome.marks_changed
    assert not outcome.was_reset


def test_new_stories_come(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    one.sync()
    remote.put("/news", feed(remote, "News", ["Fresh", *titles]))
    remote.refresh()
    one.sync()
    assert set(here(one)) == {"Fresh", *titles}


def test_several_hundred_stories_come(one: Desktop, remote: Remote) -> None:
    titles = news(remote, 330 if remote.is_real else 110)
    one.sync()
    assert set(here(one)) == set(titles)


@pytest.mark.parametrize("title", TITLES)
def test_a_title_comes_as_it_is(one: Desktop, remote: Remote, title: str) -> None:
    news(remote)
    remote.put("/title", feed(remote, "Title", [title]))
    remote.subscribe("/title")
    one.sync()
    assert title in here(one)


# -- marks ---------------------------------------------------------------------------------------------------------


def test_what_is_read_here_is_read_there(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    one.sync()
    one.store.entries.mark_read([entry(one, titles[0])])
    one.sync()
    assert [remote.is_read(each) for each in titles] == [True, False, False, False]


def test_what_is_read_there_is_read_here(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    one.sync()
    remote.mark(titles[0], read=True)
    one.sync()
    assert [here(one)[each][0] for each in titles] == [True, False, False, False]


def test_what_is_unread_again_here_is_so_there(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    one.sync()
    one.store.entries.mark_read([entry(one, titles[0])])
    one.sync()
    one.store.entries.mark_read([entry(one, titles[0])], is_read=False)
    one.sync()
    assert not remote.is_read(titles[0])


def test_what_is_unread_again_there_is_so_here(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    one.sync()
    remote.mark(titles[0], read=True)
    one.sync()
    remote.mark(titles[0], read=False)
    one.sync()
    assert not here(one)[titles[0]][0]


def test_what_is_saved_here_is_saved_there(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    one.sync()
    one.store.entries.mark_saved(entry(one, titles[2]))
    one.sync()
    assert [remote.is_saved(each) for each in titles] == [False, False, True, False]


def test_what_is_saved_there_is_saved_here(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    one.sync()
    remote.mark(titles[2], saved=True)
    one.sync()
    assert [here(one)[each][1] for each in titles] == [False, False, True, False]


def test_what_is_saved_no_more_here_is_so_there(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    remote.mark(titles[2], saved=True)
    one.sync()
    one.store.entries.mark_saved(entry(one, titles[2]), is_saved=False)
    one.sync()
    assert not remote.is_saved(titles[2])


def test_what_is_saved_no_more_there_is_so_here(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    remote.mark(titles[2], saved=True)
    one.sync()
    remote.mark(titles[2], saved=False)
    one.sync()
    assert not here(one)[titles[2]][1]


def test_reading_a_saved_story_keeps_it_saved(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    remote.mark(titles[2], saved=True)
    one.sync()
    one.store.entries.mark_read([entry(one, titles[2])])
    one.sync()
    assert remote.is_saved(titles[2])
    assert remote.is_read(titles[2])


def test_two_desktops_that_were_offline_agree_in_the_end(one: Desktop, two: Desktop, remote: Remote) -> None:
    titles = news(remote, 8)
    one.sync()
    two.sync()
    one.store.entries.mark_read([entry(one, each) for each in titles[:3]])
    one.store.entries.mark_saved(entry(one, titles[4]))
    two.store.entries.mark_read([entry(two, each) for each in titles[2:5]])
    two.store.entries.mark_saved(entry(two, titles[6]))
    for desktop in (one, two, one, two):
        desktop.sync()
    assert here(one) == here(two)
    assert all(here(one)[each][0] for each in titles[:5])
    assert here(one)[titles[4]][1]
    assert here(one)[titles[6]][1]
    assert not here(one)[titles[7]][0]


@pytest.mark.no_cover
def test_many_marks_go_at_once(one: Desktop, remote: Remote) -> None:
    titles = news(remote, 330 if remote.is_real else 110)
    one.sync()
    one.store.entries.mark_read([entry(one, each) for each in titles[:-20]])
    one.sync()
    assert remote.unread() == set(titles[-20:])


def test_a_story_that_is_gone_there_holds_up_no_marks(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    news(remote, 2, "/gone")
    one.sync()
    one.store.entries.mark_read([each.entry_id for each in one.headlines().values()])
    remote_id = next(each.remote_id for each in remote.admin.feeds() if each.url == remote.url("/gone"))
    if not remote.admin_can("unsubscribe"):
        pytest.skip("no way to unsubscribe there")
    remote.admin.unsubscribe(remote_id)
    one.sync()
    assert all(remote.is_read(each) for each in titles)


# -- subscriptions -------------------------------------------------------------------------------------------------


def test_a_feed_added_there_comes(one: Desktop, remote: Remote) -> None:
    news(remote)
    one.sync()
    titles = news(remote, 2, "/more", title="More")
    one.sync()
    assert one.feed(remote.url("/more")).title == "More"
    assert set(titles) <= set(here(one))


@pytest.mark.needs("subscribe")
def test_a_feed_added_here_goes_there(one: Desktop, remote: Remote) -> None:
    remote.put("/mine", feed(remote, "Mine", ["One", "Two"]))
    added = one.store.feeds.add(remote.url("/mine"))
    one.store.remote_feeds.send([added.id])
    one.sync()
    remote.refresh()
    one.sync()
    assert remote.url("/mine") in remote.feeds()
    assert one.feed(remote.url("/mine")).is_remote
    assert {"One", "Two"} <= set(here(one))


@pytest.mark.needs("subscribe", "rename", "move")
def test_a_feed_added_here_takes_its_title_and_folder_along(one: Desktop, remote: Remote) -> None:
    remote.put("/mine", feed(remote, "Mine", ["One"]))
    settings = FeedSettings(custom_title="Rhyme & Reason", folder=("World", "Asia"))
    one.store.remote_feeds.send([one.store.feeds.add(remote.url("/mine"), settings).id])
    one.sync()
    assert remote.feeds()[remote.url("/mine")] == ("Rhyme & Reason", ("World", "Asia"))


@pytest.mark.needs("subscribe")
def test_a_feed_that_is_there_already_is_linked(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    one.store.remote_feeds.send([one.store.feeds.add(remote.url("/news")).id])
    one.sync()
    assert len(one.store.feeds.all()) == 1
    assert set(here(one)) == set(titles)


@pytest.mark.needs("subscribe")
def test_an_address_without_a_feed_stays_ours_and_says_why(one: Desktop, remote: Remote) -> None:
    if not remote.is_real:
        pytest.skip("these fetch nothing")
    added = one.store.feeds.add(remote.url("/nothing"))
    one.store.remote_feeds.send([added.id])
    one.sync()
    assert not one.feed(remote.url("/nothing")).is_remote
    assert one.feed(remote.url("/nothing")).polling.error is not None


def test_a_feed_removed_there_leaves(one: Desktop, remote: Remote) -> None:
    if not remote.admin_can("unsubscribe"):
        pytest.skip("no way to unsubscribe there")
    titles = news(remote)
    news(remote, 2, "/gone")
    one.sync()
    remote.unsubscribe("/gone")
    one.sync()
    assert [each.url for each in one.store.feeds.all()] == [remote.url("/news")]
    assert set(here(one)) == set(titles)


@pytest.mark.needs("unsubscribe")
def test_a_feed_removed_here_leaves_there(one: Desktop, remote: Remote) -> None:
    news(remote)
    news(remote, 2, "/gone")
    one.sync()
    one.store.feeds.set_removed(one.feed(remote.url("/gone")).id, True)
    one.sync()
    assert set(remote.feeds()) == {remote.url("/news")}


@pytest.mark.needs("rename")
def test_a_feed_renamed_here_is_so_there(one: Desktop, remote: Remote) -> None:
    news(remote)
    one.sync()
    one.store.feeds.change(one.feed(remote.url("/news")).id, FeedChanges(custom_title="Rhyme & <Reason>"))
    one.sync()
    assert remote.feeds()[remote.url("/news")][0] == "Rhyme & <Reason>"


def test_a_feed_renamed_there_is_so_here(one: Desktop, remote: Remote) -> None:
    if not remote.admin_can("rename"):
        pytest.skip("no way to rename there")
    news(remote)
    one.sync()
    remote.rename("/news", "Rhyme & Reason")
    one.sync(is_whole=True)
    assert one.feed(remote.url("/news")).title == "Rhyme & Reason"


@pytest.mark.needs("move")
@pytest.mark.parametrize("folder", [("World",), ("World", "Asia"), ("日本 & Co",)])
def test_a_feed_moved_here_is_so_there(one: Desktop, remote: Remote, folder: tuple[str, ...]) -> None:
    news(remote)
    one.sync()
    one.store.feeds.change(one.feed(remote.url("/news")).id, FeedChanges(folder=folder))
    one.sync()
    assert remote.feeds()[remote.url("/news")][1] == folder


def test_a_feed_moved_there_is_so_here(one: Desktop, remote: Remote) -> None:
    if not remote.admin_can("move"):
        pytest.skip("no way to move there")
    news(remote, folder="World")
    one.sync()
    remote.move("/news", "Sport")
    one.sync(is_whole=True)
    assert one.feed(remote.url("/news")).settings.folder == ("Sport",)


@pytest.mark.needs("move")
def test_a_feed_taken_out_of_its_folder_here_leaves_it_there(one: Desktop, remote: Remote) -> None:
    news(remote, folder="World")
    one.sync()
    one.store.feeds.change(one.feed(remote.url("/news")).id, FeedChanges(folder=()))
    one.sync()
    assert remote.feeds()[remote.url("/news")][1] != ("World",)
    one.sync()
    assert one.feed(remote.url("/news")).settings.folder == remote.feeds()[remote.url("/news")][1]


def test_what_a_server_cannot_do_stays_a_change_here(one: Desktop, remote: Remote) -> None:
    can = remote.connect().capabilities
    if can.can_rename and can.can_move:
        pytest.skip("it can do everything")
    news(remote)
    one.sync()
    changes = FeedChanges(custom_title="Mine", folder=("Mine", "too"))
    one.store.feeds.change(one.feed(remote.url("/news")).id, changes)
    for _ in range(2):
        outcome = one.sync()
        assert outcome.unsent_feeds == {one.feed(remote.url("/news")).id}
    assert one.feed(remote.url("/news")).title == "Mine"
    assert one.feed(remote.url("/news")).settings.folder == ("Mine", "too")


# -- what goes wrong on the way ------------------------------------------------------------------------------------


def failing(remote: Remote, number: int, *, after: bool, kind: FetchErrorKind, status: int | None) -> ApiCall:
    """Return calls of which one fails, before or after the server has obeyed it."""
    asked = 0

    def call(request: ApiRequest) -> bytes:
        nonlocal asked
        asked += 1
        if asked == number and not after:
            raise FetchError(kind, str(status or ""), status=status)
        answer = remote.call(request)
        if asked == number:
            raise FetchError(kind, str(status or ""), status=status)
        return answer

    return call


@pytest.mark.parametrize("after", [False, True], ids=["unheard", "unanswered"])
@pytest.mark.parametrize(("kind", "status"), [(FetchErrorKind.REFUSED, None), (FetchErrorKind.HTTP_STATUS, 500)])
def test_whichever_request_fails_nothing_is_lost(
    one: Desktop, two: Desktop, remote: Remote, after: bool, kind: FetchErrorKind, status: int | None
) -> None:
    if not remote.is_real and after is (status is None):
        pytest.skip("the other pairs are enough where nothing is real")
    titles = news(remote, 6)
    one.sync()
    two.sync()
    one.store.entries.mark_read([entry(one, titles[0])])
    one.store.entries.mark_saved(entry(one, titles[1]))
    remote.mark(titles[2], read=True)
    for number in range(1, 9):
        try:
            one.sync(remote.connect(failing(remote, number, after=after, kind=kind, status=status)))
        except FetchError:
            continue
    one.sync()
    two.sync()
    assert here(one) == here(two)
    assert [remote.is_read(each) for each in titles[:4]] == [True, remote.has_one_state, True, False]
    assert remote.is_saved(titles[1])


def answering(remote: Remote, number: int, answer: bytes) -> ApiCall:
    """Return calls of which one is answered by something on the way, and never reaches the server."""
    asked = 0

    def call(request: ApiRequest) -> bytes:
        nonlocal asked
        asked += 1
        return answer if asked == number else remote.call(request)

    return call


@pytest.mark.parametrize("answer", [b"<html>Sign in to this network", b"", b'{"items"'], ids=["page", "empty", "cut"])
def test_whichever_request_is_answered_on_the_way_nothing_is_lost(one: Desktop, remote: Remote, answer: bytes) -> None:
    if not answer and remote.account.kind is ServerKind.NEXTCLOUD_NEWS:
        pytest.skip("nothing is the answer of some of these servers to what was done")
    titles = news(remote, 6)
    one.sync()
    for number in range(1, 12):
        is_set = bool(number % 2)
        one.store.entries.mark_read([entry(one, titles[0])], is_read=is_set)
        one.store.entries.mark_saved(entry(one, titles[1]), is_saved=is_set)
        with suppress(FetchError):
            one.sync(remote.connect(answering(remote, number, answer)))
        one.sync()
        assert [remote.is_read(titles[0]), remote.is_saved(titles[1])] == [is_set, is_set]
    assert len(here(one)) == 6


@pytest.mark.needs("subscribe")
@pytest.mark.parametrize("number", range(1, 7))
def test_a_subscription_survives_a_passing_failure(one: Desktop, remote: Remote, number: int) -> None:
    remote.put("/mine", feed(remote, "Mine", ["One"]))
    one.store.remote_feeds.send([one.store.feeds.add(remote.url("/mine")).id])
    client = remote.connect(failing(remote, number, after=False, kind=FetchErrorKind.HTTP_STATUS, status=500))
    with suppress(FetchError):
        one.sync(client)
    one.sync()
    assert remote.url("/mine") in remote.feeds()
    assert one.feed(remote.url("/mine")).is_remote


def test_a_kill_in_mid_sync_loses_nothing(one: Desktop, remote: Remote) -> None:
    titles = news(remote, 6)
    for number in range(1, 8):
        try:
            one.sync(remote.connect(failing(remote, number, after=True, kind=FetchErrorKind.OFFLINE, status=None)))
        except FetchError:
            one.crash()
    one.sync()
    assert here(one) == dict.fromkeys(titles, (False, False))


def test_a_wrong_password_is_told_and_costs_nothing(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    one.sync()
    one.store.entries.mark_read([entry(one, titles[0])])
    with pytest.raises(FetchError) as refused:
        one.sync(remote.connect(password="wrong"))
    assert refused.value.kind is FetchErrorKind.UNAUTHORIZED
    one.sync()
    assert remote.is_read(titles[0])


def test_an_odd_story_keeps_back_no_others(one: Desktop, remote: Remote) -> None:
    titles = news(remote)
    remote.put("/odd", rss("Odd", [{"title": "", "link": "", "description": "no title"}, "Even"], link=remote.url("/")))
    remote.subscribe("/odd")
    one.sync()
    assert {*titles, "Even"} <= set(here(one))
