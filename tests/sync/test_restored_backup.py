"""A feed server that was restored from an old backup under a running program.

It has lost entries and marks, fetches the entries again, and some kinds give out the ids again they had given.
"""

from pathlib import Path

import pytest

from tests.fake_google_reader import FakeGoogleReader
from tests.sync.desktop import FEED, Desktop
from tests.sync.remote import Remote
from tests.sync.test_scenarios import entry, feed, here, news


def restored(one: Desktop, remote: Remote, *, syncs_before_refresh: bool) -> tuple[list[str], list[str]]:
    """Sync, back up, go on, restore, and sync again; return the titles of before the backup and of after it."""
    if remote.back_up is None or remote.restore is None:
        pytest.skip("no way to restore a backup there")
    old = news(remote, 6)
    one.sync()
    remote.back_up()
    new = [f"Later {each}" for each in range(4)]
    remote.put("/news", feed(remote, "News", [*new, *old]))
    remote.refresh()
    one.now += 600
    one.sync()
    one.store.entries.mark_read([entry(one, each) for each in (old[0], new[0])])
    one.store.entries.mark_saved(entry(one, old[1]))
    one.sync()
    remote.restore()
    if syncs_before_refresh:
        one.sync()
    remote.put("/news", feed(remote, "News", ["Fresh", *reversed(new), *old]))
    remote.refresh()
    for _ in range(2):
        one.now += 600
        one.sync()
    remote.learn()
    return old, new


@pytest.mark.parametrize("syncs_before_refresh", [False, True])
def test_a_restored_server_loses_and_doubles_nothing(one: Desktop, remote: Remote, syncs_before_refresh: bool) -> None:
    old, new = restored(one, remote, syncs_before_refresh=syncs_before_refresh)
    titles = sorted(each.title for each in one.store.entries.headlines(limit=100))
    assert titles == sorted([*old, *new, "Fresh"])
    assert [title for title, (is_read, _) in here(one).items() if is_read and title in new] in ([], [new[0]])


@pytest.mark.parametrize("syncs_before_refresh", [False, True])
def test_what_was_read_and_saved_before_is_sent_again(one: Desktop, remote: Remote, syncs_before_refresh: bool) -> None:
    if remote.has_one_state:
        pytest.skip("a story is read or saved there")
    old, new = restored(one, remote, syncs_before_refresh=syncs_before_refresh)
    one.sync()
    marks = {title: each for title, each in here(one).items() if any(each)}
    assert marks == {old[0]: (True, False), new[0]: (True, False), old[1]: (False, True)}
    assert remote.unread() == {*old[1:], *new[1:], "Fresh"}
    assert remote.is_saved(old[1])


def test_a_story_whose_title_and_link_were_corrected_is_the_same(tmp_path: Path) -> None:
    server = FakeGoogleReader("miniflux")
    item = server.publish(server.add_feed(FEED), "The ferry is back in the harbor after a storm")
    one = Desktop(tmp_path, server)
    one.sync()
    (before,) = one.headlines().values()
    server.items[item].title = "The old ferry is back in the harbor after a storm"
    server.items[item].link = "https://news.example/corrected"
    one.now += 3_600
    one.sync(is_whole=True)
    (after,) = one.headlines().values()
    assert (after.entry_id, after.title) == (before.entry_id, server.items[item].title)
