"""Which stored feed is which feed of a feed server. Pure."""

from collections.abc import Callable, Iterable, Sequence

from ticker.entities import RemoteFeed
from ticker.store.records import LinkedFeed
from ticker.urls import normalized_url

Key = tuple[str, ...]


def feed_pairs(listed: Sequence[RemoteFeed], stored: Iterable[LinkedFeed]) -> dict[str, int]:
    """Return the ids of stored feeds by the server's ids.

    Those with the same id and address come first, then those with the same address, as a server that was set up again
    numbers its feeds otherwise. What is left with the same id has been given another address there.
    """
    there = {each.remote_id: (each.url, normalized_url(each.url)) for each in listed}
    here = {each.id: (each.remote_id, each.url, normalized_url(each.url)) for each in stored}
    pairs: dict[str, int] = {}

    def pair(key_there: Callable[[str], Key], key_here: Callable[[int], Key]) -> None:
        taken = set(pairs.values())
        free: dict[Key, int] = {}
        for feed_id in here:
            if feed_id not in taken:
                free.setdefault(key_here(feed_id), feed_id)
        for remote_id in there:
            if remote_id not in pairs and (found := free.pop(key_there(remote_id), None)) is not None:
                pairs[remote_id] = found

    pair(lambda remote_id: (remote_id, there[remote_id][1]), lambda feed_id: (here[feed_id][0], here[feed_id][2]))
    pair(lambda remote_id: there[remote_id][:1], lambda feed_id: here[feed_id][1:2])
    pair(lambda remote_id: there[remote_id][1:], lambda feed_id: here[feed_id][2:])
    pair(lambda remote_id: (remote_id,), lambda feed_id: here[feed_id][:1])
    return pairs
