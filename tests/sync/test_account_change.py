"""Another account takes the place of one, whatever both have: nothing there is marked that nobody marked there."""

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.fake_google_reader import USER, FakeGoogleReader
from tests.sync.desktop import Desktop
from ticker.entities import ServerKind
from ticker.sync.account_identity import Identity
from ticker.sync.entry_download import EntryDownload
from ticker.sync.sync_run import ask_identity

Listed = list[tuple[str, int, set[int]]]  # name of a feed, number of its entries, which of them are read

accounts = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.integers(0, 4), st.sets(st.integers(0, 3))),
    unique_by=lambda each: each[0],
    max_size=6,
)


def filled(server: FakeGoogleReader, listed: Iterable[tuple[str, int, set[int]]]) -> None:
    for name, count, read in listed:
        feed = server.add_feed(f"https://{name}.example/feed", name)
        for each in range(count):
            link = f"https://{name}.example/{each}"
            server.items[server.publish(feed, f"{each} of {name}", link=link)].is_read = each in read


@given(
    manners=st.sampled_from(["freshrss", "miniflux"]),
    first=accounts,
    second=accounts,
    skipped=st.integers(0, 3),
    read_here=st.sets(st.integers(0, 20)),
    saved_here=st.sets(st.integers(0, 20)),
    keeps_copy=st.booleans(),
)
@settings(max_examples=examples(30))
def test_the_marks_of_one_account_are_not_made_at_another(
    manners: Literal["freshrss", "miniflux"],
    first: Listed,
    second: Listed,
    skipped: int,
    read_here: set[int],
    saved_here: set[int],
    keeps_copy: bool,
) -> None:
    alice, bob = FakeGoogleReader(manners), FakeGoogleReader(manners, user="bob")
    filled(alice, first)
    bob._next_item = skipped  # ids of one server mean other entries at another
    filled(bob, second)
    before = {each.title: each.is_read for each in bob.items.values()}
    for item in list(bob.items.values())[::3]:
        item.is_saved = True
    saved_before = {each.title for each in bob.items.values() if each.is_saved}
    with tempfile.TemporaryDirectory() as folder:
        desktop = Desktop(Path(folder) / "one", alice)
        desktop.sync()
        shown = list(desktop.headlines().values())
        desktop.store.entries.mark_read(
            [each.entry_id for index, each in enumerate(shown) if index in read_here and not each.is_read]
        )
        saved = [each for index, each in enumerate(shown) if index in saved_here]
        for each in saved:
            desktop.store.entries.mark_saved(each.entry_id)
        desktop.sync()
        desktop.store.account.close(keeps_copy=keeps_copy)
        desktop.store.account.open(ServerKind.GOOGLE_READER, bob.api, "bob")
        for _ in range(2):
            desktop.sync(bob.connect())
        assert {each.title: each.is_read for each in bob.items.values()} == before
        assert {each.title for each in bob.items.values() if each.is_saved} == saved_before
        found = desktop.store.entries.headlines(limit=1_000)
        assert len(found) == len({(each.feed_url, each.title) for each in found})
        assert {each.title: each.is_read for each in found if each.title in before} == before
        assert keeps_copy or {each.title for each in found} == before.keys()
        kept = {each.title for each in saved} if keeps_copy else set()
        assert {each.title for each in found if each.is_saved} == kept | saved_before
        desktop.store.close()


def kept(server: FakeGoogleReader, folder: Path) -> tuple[Desktop, FakeGoogleReader]:
    """Return a desktop with a story saved for Alice, whose account it has left, and the account of Bob with it too."""
    alice, bob = server, FakeGoogleReader(server.manners, user="bob")
    for each in (alice, bob):
        filled(each, [("a", 2, set())])
    desktop = Desktop(folder / "one", alice)
    desktop.sync()
    desktop.store.entries.mark_saved(desktop.headline("0 of a").entry_id)
    desktop.sync()
    desktop.store.account.close(keeps_copy=True)
    return desktop, bob


def saved_at(server: FakeGoogleReader) -> list[str]:
    return [each.title for each in server.items.values() if each.is_saved]


google_reader_only = pytest.mark.parametrize("server", ["freshrss", "miniflux"], indirect=True)


@google_reader_only
def test_what_was_saved_for_one_account_is_sent_to_another_when_it_is_saved_again(
    server: FakeGoogleReader, tmp_path: Path
) -> None:
    desktop, bob = kept(server, tmp_path)
    desktop.store.account.open(ServerKind.GOOGLE_READER, bob.api, "bob")
    client = bob.connect()
    desktop.sync(client)
    assert desktop.headline("0 of a").is_saved
    assert not desktop.store.account.has_outgoing()
    entry_id = desktop.headline("0 of a").entry_id
    desktop.store.entries.mark_read([entry_id])
    desktop.sync(client)
    assert (saved_at(bob), desktop.headline("0 of a").is_saved) == ([], True)
    desktop.store.entries.mark_saved(entry_id, is_saved=False)
    desktop.store.entries.mark_saved(entry_id)
    desktop.sync(client)
    assert saved_at(bob) == ["0 of a"]


@google_reader_only
def test_what_was_saved_for_one_account_follows_another_once_that_saves_it(
    server: FakeGoogleReader, tmp_path: Path
) -> None:
    desktop, bob = kept(server, tmp_path)
    desktop.store.account.open(ServerKind.GOOGLE_READER, bob.api, "bob")
    client = bob.connect()
    desktop.sync(client)
    (item,) = (each for each in bob.items.values() if each.title == "0 of a")
    item.is_saved = True
    desktop.sync(client)
    item.is_saved = False
    desktop.sync(client)
    assert not desktop.headline("0 of a").is_saved


@google_reader_only
def test_what_is_saved_between_two_accounts_is_sent(server: FakeGoogleReader, tmp_path: Path) -> None:
    desktop, bob = kept(server, tmp_path)
    desktop.store.entries.mark_saved(desktop.headline("1 of a").entry_id)
    desktop.store.account.open(ServerKind.GOOGLE_READER, bob.api, "bob")
    desktop.sync(bob.connect())
    assert saved_at(bob) == ["1 of a"]


@google_reader_only
def test_what_was_saved_goes_along_to_another_server_of_the_same_user(server: FakeGoogleReader, tmp_path: Path) -> None:
    desktop, other = kept(server, tmp_path)
    other.user = USER
    desktop.store.account.open(ServerKind.GOOGLE_READER, other.api, USER)
    desktop.sync(other.connect())
    assert saved_at(other) == ["0 of a"]


@given(manners=st.sampled_from(["freshrss", "miniflux"]), first=accounts, second=accounts)
@settings(max_examples=examples(20))
def test_an_account_is_the_same_only_where_its_entries_are(
    manners: Literal["freshrss", "miniflux"], first: Listed, second: Listed
) -> None:
    alice, bob = FakeGoogleReader(manners), FakeGoogleReader(manners, user="bob")
    filled(alice, first)
    bob._next_item = 1_000
    filled(bob, second)
    with tempfile.TemporaryDirectory() as folder:
        desktop = Desktop(Path(folder) / "one", alice)
        desktop.sync()

        def identity(server: FakeGoogleReader) -> Identity:
            client = server.connect()
            return ask_identity(desktop.store, client.feeds(), EntryDownload(client, desktop._parse))

        assert identity(alice) is Identity.SAME
        if alice.items:
            assert identity(bob) is not Identity.SAME
        desktop.store.close()
