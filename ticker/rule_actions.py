"""What rules do once, as headlines come in: mark as read, save, tag, have them sent.

Nothing is done twice: it is part of the transaction that stores the headlines. What is to be sent waits in the store.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace

from ticker.durations import DAY
from ticker.entities import Headline
from ticker.quick_dataclass import dataclass
from ticker.rules import NO_DETAILS, Action, Details, Rule, is_asked, judge
from ticker.store import Store
from ticker.url_cleaner import without_tracking

log = logging.getLogger(__name__)

STORABLE = frozenset({Action.MARK_READ, Action.SAVE, Action.TAG})  # what can be done with stored headlines too
_NEWS = DAY  # seconds; what is older is not sent: it has come in late, or with a new feed
_MAX_QUOTE = 500  # characters of the summary that are sent


@dataclass(frozen=True, slots=True)
class Done:
    """What rules have done with some headlines: ids of entries, and of rules that took too long."""

    marked: tuple[int, ...] = ()
    saved: tuple[int, ...] = ()
    sends: bool = False
    too_slow: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.marked or self.saved or self.sends or self.too_slow)


@dataclass(frozen=True, slots=True)
class StoredChange:
    """Ids of the entries that a rule has marked as read, saved, tagged: those that were not so before."""

    read: tuple[int, ...] = ()
    saved: tuple[int, ...] = ()
    tagged: tuple[int, ...] = ()

    @property
    def entry_ids(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys((*self.read, *self.saved, *self.tagged)))

    def __add__(self, other: "StoredChange") -> "StoredChange":
        return StoredChange(self.read + other.read, self.saved + other.saved, self.tagged + other.tagged)


class RuleActions:
    """Acts on one store, for one thread."""

    def __init__(
        self, store: Store, now: Callable[[], float], cleaned: Callable[[str], str] = without_tracking
    ) -> None:
        self._store = store
        self._now = now
        self._cleaned = cleaned

    def act(self, entry_ids: Iterable[int], *, may_send: bool = True) -> Done:
        """Do what the rules say about new entries. ``may_send``: not where a whole feed is new."""
        now = self._now()
        rules = tuple(each for each in self._store.rules.acting() if is_asked(each, now))
        if not rules:
            return Done()
        headlines = self._store.archive.headlines(tuple(entry_ids))
        details = self._store.rule_details.of(rules, headlines)
        caught, too_slow = _caught(rules, headlines, details, now)
        done = Done(too_slow=too_slow)
        for rule, found in caught:
            done = self._do(done, rule, found, details, may_send=may_send)
        return done

    def _do(
        self, done: Done, rule: Rule, found: list[Headline], details: dict[int, Details], *, may_send: bool
    ) -> Done:
        ids = tuple(each.entry_id for each in found)
        match rule.action:
            case Action.MARK_READ | Action.SAVE | Action.TAG:
                change = change_stored(self._store, rule, ids)
                return replace(done, marked=done.marked + change.read, saved=done.saved + change.saved)
            case Action.SEND if may_send:
                return replace(done, sends=self._send(rule, found, details) or done.sends)
        return done

    def _send(self, rule: Rule, found: Iterable[Headline], details: dict[int, Details]) -> bool:
        """Put the news among some headlines in the queue; return whether there were any."""
        name = rule.target.casefold()
        target = next((each for each in self._store.shares.targets() if each.name.casefold() == name), None)
        news = [each for each in found if (each.published_at or each.first_seen_at) >= self._now() - _NEWS]
        if target is None or not target.is_allowed:
            return False
        for each in reversed(news):  # the oldest first, as they come in
            quote = details.get(each.entry_id, NO_DETAILS).summary[:_MAX_QUOTE]
            link = self._cleaned(each.link)
            self._store.shares.add(target.id, link, each.title, quote, each.feed_title, is_automatic=True)
        return bool(news)


def change_stored(store: Store, rule: Rule, entry_ids: Iterable[int]) -> StoredChange:
    """Do with entries what a rule that only marks does; return what has changed."""
    if rule.action is Action.MARK_READ:
        return StoredChange(read=store.entries.mark_read(entry_ids))
    return _save(store, entry_ids, rule.tag if rule.action is Action.TAG else "")


def revert_stored(store: Store, rule: Rule, change: StoredChange, entry_ids: Iterable[int]) -> StoredChange:
    """Take back what ``change_stored`` did, for these entries; return what has changed."""
    wanted = set(entry_ids)
    read, saved, tagged = (
        tuple(each for each in ids if each in wanted) for ids in (change.read, change.saved, change.tagged)
    )
    store.entries.mark_read(read, is_read=False)
    for entry_id, tags in store.tags.of_several(tagged).items():
        store.tags.set(entry_id, (each for each in tags if each.casefold() != rule.tag.casefold()))
    for entry_id in saved:
        store.entries.mark_saved(entry_id, is_saved=False)
    return StoredChange(read, saved, tagged)


def _save(store: Store, entry_ids: Iterable[int], tag: str) -> StoredChange:
    saved, tagged = [], []
    headlines = store.archive.headlines(tuple(entry_ids))
    tags = store.tags.of_several([each.entry_id for each in headlines]) if tag else {}
    for each in headlines:
        its_own = tags.get(each.entry_id, ())
        if not each.is_saved:
            store.entries.mark_saved(each.entry_id)
            saved.append(each.entry_id)
        if tag and tag.casefold() not in {known.casefold() for known in its_own}:
            store.tags.set(each.entry_id, (*its_own, tag))
            tagged.append(each.entry_id)
    return StoredChange(saved=tuple(saved), tagged=tuple(tagged))


def _caught(
    rules: tuple[Rule, ...], headlines: Iterable[Headline], details: dict[int, Details], now: float
) -> tuple[list[tuple[Rule, list[Headline]]], tuple[int, ...]]:
    """Return what each rule catches, and the ids of those that took too long and are asked no more."""
    caught: dict[int, list[Headline]] = {rule.id: [] for rule in rules}
    too_slow: set[int] = set()
    for headline in headlines:
        asked = tuple(each for each in rules if each.id not in too_slow) if too_slow else rules
        verdict = judge(asked, headline, now, details.get(headline.entry_id, NO_DETAILS))
        too_slow.update(verdict.too_slow)
        for rule_id in verdict.caught_by:
            caught[rule_id].append(headline)
    return [(rule, caught[rule.id]) for rule in rules if caught[rule.id]], tuple(sorted(too_slow))
