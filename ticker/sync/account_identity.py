"""Whether a feed server's account is the one that is linked here: what most feeds and known entries say. Pure.

No single number proves anything: FreshRSS gives the first feed of every user the same id, and a server that was set up
again gives out all ids again.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import Enum, auto

from ticker.entities import ParsedEntry, RemoteFeed
from ticker.store import LinkedFeed
from ticker.urls import normalized_url

Witness = tuple[str, str, str]  # remote id, link and title of an entry the server is known to have had


class Identity(Enum):
    """What an account is to the one that is linked here."""

    SAME = auto()
    RENUMBERED = auto()  # the same feeds, but ids that mean nothing any more
    OTHER = auto()


def needs_check(linked: Iterable[LinkedFeed], listed: Iterable[RemoteFeed]) -> bool:
    """Return whether a known id has vanished from the list of feeds, or has another address."""
    there = _addresses(listed)
    return any(there.get(each.remote_id) != normalized_url(each.url) for each in linked)


def feeds_to_ask(linked: Sequence[LinkedFeed], listed: Iterable[RemoteFeed]) -> tuple[int, ...]:
    """Return the stored feeds whose entries are to bear witness: those of feeds that are gone prove nothing.

    Where no feed is the same, all of them.
    """
    addresses = set(_addresses(listed).values())
    shared = tuple(each.id for each in linked if normalized_url(each.url) in addresses)
    return shared or tuple(each.id for each in linked)


def identity_of(
    linked: Sequence[LinkedFeed],
    listed: Sequence[RemoteFeed],
    witnesses: Collection[Witness],
    found: Mapping[str, ParsedEntry],
    *,
    is_same_session: bool = False,
    is_same_user: bool = False,
) -> Identity:
    """Tell what an account is by its feeds, and by what it has under the ids of entries known here.

    ``is_same_session``: it was signed in to when it was last seen to be the same, so that it cannot be another one.
    ``is_same_user``: by name. Half of the feeds are enough then: somebody may have unsubscribed from the others.
    """
    known = [(found[remote_id], link, title) for remote_id, link, title in witnesses if remote_id in found]
    agreeing = sum((bool(link) and entry.link == link) or entry.title == title for entry, link, title in known)
    if agreeing and 4 * agreeing >= 3 * len(known):
        return Identity.SAME
    if is_same_session and not known:
        return Identity.SAME
    there = _addresses(listed)
    addresses = set(there.values())
    kept = sum(there.get(each.remote_id) == normalized_url(each.url) for each in linked)
    is_enough = 2 * kept >= len(linked) if is_same_user or not linked else 2 * kept > len(linked)
    if not witnesses and is_enough:
        return Identity.SAME
    shared = sum(normalized_url(each.url) in addresses for each in linked)
    return Identity.RENUMBERED if 2 * shared > len(linked) else Identity.OTHER


def _addresses(listed: Iterable[RemoteFeed]) -> dict[str, str]:
    return {each.remote_id: normalized_url(each.url) for each in listed}
