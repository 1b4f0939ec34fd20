"""Another account takes the place of one, whatever both have: nothing there is marked that nobody marked there."""

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.fake_google_reader import FakeGoogleReader
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
    keeps_copy=st.booleans(),
)
@settings(max_examples=examples(30))
def test_the_marks_of_one_account_are_not_made_at_another(
    manners: Literal["freshrss", "miniflux"],
    first: Listed,
    second: Listed,
    skipped: int,
    read_here: set[int],
    keeps_copy: bool,
) -> None:
    alice, bob = FakeGoogleReader(manners), FakeGoogleReader(manners, user="bob")
    filled(alice, first)
    bob._next_item = skipped  # ids of one server mean other entries at another
    filled(bob, second)
    before = {each.title: each.is_read for each in bob.items.values()}
    with tempfile.TemporaryDirectory() as folder:
        desktop = Desktop(Path(folder) / "one", alice)
        desktop.sync()
        shown = list(desktop.headlines().values())
        desktop.store.entries.mark_read(
            [each.entry_id for index, each in enumerate(shown) if index in read_here and not each.is_read]
        )
        desktop.sync()
        desktop.store.account.close(keeps_copy=keeps_copy)
        desktop.store.account.open(ServerKind.GOOGLE_READER, bob.api, "bob")
        desktop.sync(bob.connect())
        assert {each.title: each.is_read for each in bob.items.values()} == before
        found = desktop.store.entries.headlines(limit=1_000)
        assert len(found) == len({(each.feed_url, each.title) for each in found})
        assert {each.title: each.is_read for each in found if each.title in before} == before
        assert keeps_copy or {each.title for each in found} == before.keys()
        desktop.store.close()


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
