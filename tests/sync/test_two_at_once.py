"""Two desktops with one account at the same time, and feeds that are changed on both sides."""

import itertools

import pytest

from tests.sync.desktop import Desktop
from tests.sync.remote import Remote
from tests.sync.test_scenarios import entry, here, news
from ticker.store import FeedChanges
from ticker.sync.api_request import ApiRequest


@pytest.mark.no_cover
def test_a_run_of_another_desktop_between_any_two_requests_loses_nothing(
    one: Desktop, two: Desktop, remote: Remote
) -> None:
    titles = news(remote, 8)
    one.sync()
    two.sync()
    for turn in range(1, 9):
        asked = itertools.count(1)
        read, saved = titles[turn % 8], titles[(turn + 3) % 8]
        was_read, was_saved = here(one)[read][0], here(two)[saved][1]
        one.store.entries.mark_read([entry(one, read)], is_read=not was_read)

        def call(request: ApiRequest, asked: "itertools.count[int]" = asked, turn: int = turn) -> bytes:
            if next(asked) == turn:
                two.sync()
            return remote.call(request)

        two.store.entries.mark_saved(entry(two, saved), is_saved=not was_saved)
        one.resync(remote.connect(call))
        for desktop in (two, one, two):
            desktop.now += 60
            desktop.sync()
        assert here(one) == here(two)
        if not remote.has_one_state:
            assert here(one)[read][0] is not was_read
            assert here(one)[saved][1] is not was_saved
    remote.admin.feeds()
    assert remote.unread() == {title for title, (is_read, _) in here(one).items() if not is_read}


@pytest.mark.needs("rename", "move")
def test_a_feed_that_is_renamed_and_moved_on_both_sides_is_the_same_everywhere(
    one: Desktop, two: Desktop, remote: Remote
) -> None:
    news(remote, folder="World")
    url = remote.url("/news")
    for desktop in (one, two):
        desktop.sync()
    one.store.feeds.change(one.feed(url).id, FeedChanges(custom_title="Mine", folder=("Asia",)))
    two.store.feeds.change(two.feed(url).id, FeedChanges(custom_title="Yours", folder=("Sport",)))
    remote.rename("/news", "Theirs")
    remote.move("/news", "Europe")
    for desktop in (one, two, one, two):
        desktop.sync(is_whole=True)
    title, folder = remote.feeds()[url]
    for desktop in (one, two):
        assert (desktop.feed(url).title, desktop.feed(url).settings.folder) == (title, folder)
        assert len(desktop.store.feeds.all()) == 1
    assert title in {"Mine", "Yours"}


@pytest.mark.needs("rename", "move")
def test_a_feed_that_is_moved_here_and_renamed_there_is_both(one: Desktop, remote: Remote) -> None:
    news(remote, folder="World")
    url = remote.url("/news")
    one.sync()
    one.store.feeds.change(one.feed(url).id, FeedChanges(folder=("Asia",)))
    remote.rename("/news", "Theirs")
    one.sync(is_whole=True)
    one.sync(is_whole=True)
    assert remote.feeds()[url] == ("Theirs", ("Asia",))
    assert (one.feed(url).title, one.feed(url).settings.folder) == ("Theirs", ("Asia",))
