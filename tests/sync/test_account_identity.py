"""Whose account it is: another one is not taken for the one before, and the same one is known wherever it is."""

from copy import deepcopy

import pytest

from tests.fake_google_reader import USER, FakeGoogleReader
from tests.sync.desktop import FEED, AnyServer, Desktop, parse
from ticker.entities import ParsedEntry, RemoteFeed, ServerKind
from ticker.store import LinkedFeed
from ticker.sync.account_identity import Identity, identity_of
from ticker.sync.entry_download import EntryDownload
from ticker.sync.sync_run import ask_identity

URLS = [f"https://{name}.example/feed" for name in ("releases", "one", "two", "three", "four")]


def filled(server: AnyServer) -> list[str]:
    """Give a server five feeds with five entries each; return the ids of the entries."""
    numbers = [server.add_feed(url, url) for url in URLS]
    return [
        server.publish(number, f"{each} of {url}", link=f"{url}/{each}")
        for number, url in zip(numbers, URLS, strict=True)
        for each in range(5)
    ]


def is_read(desktop: Desktop) -> dict[str, bool]:
    return {title: each.is_read for title, each in desktop.headlines().items()}


def identity(desktop: Desktop, server: AnyServer) -> Identity:
    client = server.connect()
    return ask_identity(desktop.store, client.feeds(), EntryDownload(client, parse))


def another(server: AnyServer) -> AnyServer:
    """Return an empty server of the same kind."""
    fresh = deepcopy(server)
    fresh.set_up_anew()
    return fresh


def test_a_user_who_was_made_anew_loses_no_feed(desktop: Desktop, server: AnyServer) -> None:
    """FreshRSS gives every new user the same first feed, under the same id."""
    ids = filled(server)
    desktop.sync()
    desktop.store.entries.mark_read([each.entry_id for each in desktop.headlines().values()])
    desktop.sync()
    server.set_up_anew()
    entry = server.publish(server.add_feed(URLS[0]), "Another", link=f"{URLS[0]}/another")
    outcome = desktop.sync()
    assert outcome.was_reset
    assert {each.url for each in desktop.store.feeds.all()} == set(URLS)
    assert [each.url for each in desktop.store.feeds.all() if each.is_remote] == [URLS[0]]
    assert len(desktop.headlines()) == len(ids) + 1
    assert not server.items[entry].is_read


def test_a_server_with_the_same_feeds_doubles_nothing_and_what_was_read_stays_so(
    desktop: Desktop, server: AnyServer
) -> None:
    filled(server)
    desktop.sync()
    read = [each.entry_id for title, each in desktop.headlines().items() if title.startswith("3")]
    desktop.store.entries.mark_read(read)
    desktop.sync()
    before = is_read(desktop)
    server.set_up_anew()
    for url in URLS[:1] + URLS[:0:-1]:  # the first ids are the same again
        feed = server.add_feed(url, url)
        for each in range(5):
            server.publish(feed, f"{each} of {url}", link=f"{url}/{each}")
    outcome = desktop.sync()
    assert not outcome.was_reset
    assert is_read(desktop) == before
    assert len(desktop.store.feeds.all()) == len(URLS)
    assert all(each.is_remote for each in desktop.store.feeds.all())
    assert {each.title for each in server.items.values() if each.is_read} == {
        t for t, is_read in before.items() if is_read
    }


def test_feeds_with_other_ids_are_known_by_their_addresses(desktop: Desktop, server: AnyServer) -> None:
    filled(server)
    desktop.sync()
    before = {each.url: each.id for each in desktop.store.feeds.all()}
    server.renumber()
    server.publish(next(each for each, feed in server.feeds.items() if feed.url == URLS[0]), "New")
    desktop.sync(is_whole=True)
    assert {each.url: each.id for each in desktop.store.feeds.all()} == before
    assert len(desktop.headlines()) == 26
    assert desktop.headline("New").feed_url == URLS[0]
    for title, headline in desktop.headlines().items():
        assert title == "New" or title.endswith(headline.feed_url)


def test_entries_that_were_fetched_anew_are_known_by_their_links(desktop: Desktop, server: AnyServer) -> None:
    filled(server)
    desktop.sync()
    kept = desktop.headline(f"2 of {URLS[1]}").entry_id
    desktop.store.entries.mark_read([kept])
    desktop.store.entries.mark_saved(kept)
    desktop.sync()
    before = is_read(desktop)
    server.refetch(2)
    desktop.sync(is_whole=True)
    assert is_read(desktop) == before
    assert len(desktop.headlines()) == 25
    there = next(each for each in server.items.values() if each.title == f"2 of {URLS[1]}")
    assert (there.is_read, there.is_saved) == (True, True)


def test_entries_that_all_link_to_one_page_are_told_apart(desktop: Desktop, server: AnyServer) -> None:
    feed = server.add_feed(FEED)
    for each in range(5):
        server.publish(feed, f"Number {each}", link="https://news.example/")
    desktop.sync()
    server.publish(feed, "Number 5", link="https://news.example/")
    server.publish(feed, "Number 3", link="https://news.example/")  # it appears twice in the feed
    desktop.sync()
    assert desktop.headlines().keys() == {f"Number {each}" for each in range(6)}
    assert len(desktop.store.entries.headlines(limit=99)) == 7


def test_a_feed_deleted_elsewhere_goes_even_where_most_go(desktop: Desktop, server: AnyServer) -> None:
    filled(server)
    desktop.sync()
    for each in list(server.feeds)[1:]:
        server.remove_feed(each)
    assert not desktop.sync().was_reset
    assert [each.url for each in desktop.store.feeds.all()] == URLS[:1]


@pytest.mark.parametrize("server", ["freshrss", "miniflux"], indirect=True)
def test_the_only_feed_can_be_deleted_elsewhere(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.publish(server.add_feed(FEED), "One")
    desktop.sync()
    server.remove_feed(1)
    assert not desktop.sync().was_reset
    assert desktop.store.feeds.all() == ()


def test_a_server_at_a_new_address_is_the_same_account(desktop: Desktop, server: AnyServer) -> None:
    filled(server)
    desktop.sync()
    assert identity(desktop, deepcopy(server)) is Identity.SAME


def test_another_user_of_the_server_is_another_account(desktop: Desktop, server: AnyServer) -> None:
    filled(server)
    desktop.sync()
    other = another(server)
    feed = other.add_feed(URLS[0], URLS[0])
    for each in range(75):
        other.publish(feed, f"Other {each}", link=f"{URLS[0]}/other/{each}")
    assert identity(desktop, other) is Identity.OTHER


def test_another_server_with_the_same_list_has_other_ids(desktop: Desktop, server: AnyServer) -> None:
    filled(server)
    desktop.sync()
    other = another(server)
    for each in reversed(URLS):
        other.add_feed(each, each)
    assert identity(desktop, other) is Identity.RENUMBERED


def test_what_another_user_has_read_counts_in_feeds_that_were_kept(desktop: Desktop, server: AnyServer) -> None:
    filled(server)
    desktop.sync()
    desktop.store.entries.mark_read([each.entry_id for each in desktop.headlines().values()])
    desktop.sync()
    desktop.store.account.close(keeps_copy=True)
    desktop.store.account.open(ServerKind.GOOGLE_READER, server.api, "bob")
    for each in server.items.values():
        each.is_read = False
    desktop.sync(server.connect())
    assert not any(each.is_read for each in server.items.values())
    assert not any(is_read(desktop).values())


def test_what_the_same_user_has_read_counts_at_another_server(desktop: Desktop, server: AnyServer) -> None:
    filled(server)
    desktop.sync()
    desktop.store.entries.mark_read([each.entry_id for each in desktop.headlines().values()])
    desktop.sync()
    desktop.store.account.close(keeps_copy=True)
    desktop.store.account.open(ServerKind.GOOGLE_READER, "https://new.example", USER)
    for each in server.items.values():
        each.is_read = False
    desktop.sync(server.connect())
    assert all(each.is_read for each in server.items.values())


def feeds(*addresses: str) -> list[LinkedFeed]:
    return [LinkedFeed(number, f"feed/{number}", url) for number, url in enumerate(addresses, start=1)]


def listed(*addresses: str) -> list[RemoteFeed]:
    return [RemoteFeed(f"feed/{number}", url) for number, url in enumerate(addresses, start=1)]


def test_one_number_that_agrees_proves_nothing() -> None:
    assert identity_of(feeds(*URLS), listed(URLS[0]), [("1", "a", "A")], {}) is Identity.OTHER


def test_an_entry_that_is_another_one_now_outweighs_all_feeds() -> None:
    found = {"1": ParsedEntry("1", "b", "B")}
    assert identity_of(feeds(*URLS), listed(*URLS), [("1", "a", "A")], found) is Identity.RENUMBERED


def test_entries_that_are_the_same_by_chance_prove_nothing() -> None:
    """The first entries of the first feed may come first again."""
    witnesses = [(str(each), f"link {each}", f"Number {each}") for each in range(6)]
    found = {each: ParsedEntry(each, link if each in "012" else "other", "Title") for each, link, _ in witnesses}
    assert identity_of(feeds(*URLS), listed(*URLS), witnesses, found) is Identity.RENUMBERED


def test_an_entry_that_was_corrected_is_still_the_same_account() -> None:
    witnesses = [(str(each), f"link {each}", f"Number {each}") for each in range(6)]
    found = {each: ParsedEntry(each, link if each != "3" else "other", "Title") for each, link, _ in witnesses}
    assert identity_of(feeds(*URLS), listed(URLS[0]), witnesses, found) is Identity.SAME


def test_without_entries_most_feeds_decide() -> None:
    assert identity_of(feeds(*URLS), listed(*URLS[:3]), [], {}) is Identity.SAME
    assert identity_of(feeds(*URLS), listed(*URLS[:2]), [], {}) is Identity.OTHER
    assert identity_of(feeds(*URLS[:4]), listed(*URLS[:2]), [], {}) is Identity.OTHER  # half are not most
    assert identity_of(feeds(*URLS[:4]), listed(*URLS[:2]), [], {}, is_same_user=True) is Identity.SAME
