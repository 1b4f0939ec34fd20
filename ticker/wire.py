"""The wire: the store's headlines, filtered, grouped and ordered by rules and preferences."""

import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from ticker.durations import DAY, HOUR
from ticker.entities import Collection, Headline
from ticker.preferences import Preferences, WireOrder
from ticker.rules import ACTING, AGES, NO_DETAILS, Details, Rule, Verdict, collections_asked_for, judge, with_verdict
from ticker.store import Store

_FORGET_AFTER = 600.0  # seconds; by then verdicts on a headline's age may differ
_MAX_KEPT = 20_000  # verdicts
_HEAD_START = 6 * HOUR  # by which headlines count as younger for each step of their feed's importance
_DEFAULT_IMPORTANCE = 3
_SHUFFLES = 2_654_435_761  # Knuth's multiplier: neighbors come to lie far from each other


class Wire:
    """Selects the headlines of the wire. The rules are applied once to each headline, so only new ones cost time."""

    def __init__(self, store: Store, now: Callable[[], float] = time.time, spoken: str = "en") -> None:
        """``spoken`` is the language of the windows."""
        self._store = store
        self._now = now
        self._spoken = spoken
        self._rules: tuple[Rule, ...] = ()
        self._collections: tuple[Collection, ...] = ()  # where rules look at any
        self._verdicts: dict[tuple[int, str], Verdict] = {}
        self._judged_since = float("-inf")
        self.too_slow: set[int] = set()  # ids of rules whose regular expression ran out of time

    def headlines(self, preferences: Preferences) -> tuple[Headline, ...]:
        """Return the headlines on the wire, at most as many as preferred.

        Where the collection does not exist any more, everything is on the wire.
        """
        self._reload_rules()
        within = self._store.collections.get(preferences.collection) if preferences.collection else None
        wanted = asked = preferences.headlines_on_wire
        if preferences.wire_order is WireOrder.IMPORTANCE:
            asked *= 2  # what is important may be older than all that would be on the wire
        while True:
            found = self._fetch(preferences, asked, within)
            judged = self.judged(found)
            shown = _grouped(judged) if preferences.group_events else judged
            if len(shown) >= wanted or len(found) < asked:
                break
            asked *= 2  # many are muted, or grouped with others
        ordered = _ordered(shown, wanted, preferences.wire_order)
        return self._translated(ordered, preferences) if preferences.translate else ordered

    def _translated(self, headlines: tuple[Headline, ...], preferences: Preferences) -> tuple[Headline, ...]:
        """Return the headlines with their translations, beside or in place of what they say, if there are any."""
        language = preferences.translation_language.strip() or self._spoken.partition("_")[0]
        texts = self._store.translations.of((each.entry_id for each in headlines), language)
        return tuple(
            _with_translation(each, text, language, is_beside=preferences.translation_beside)
            if (text := texts.get(each.entry_id))
            else each
            for each in headlines
        )

    def judged(self, headlines: Iterable[Headline]) -> list[Headline]:
        """Return the headlines that are not muted, each with what the rules decide."""
        if not self._rules:
            return list(headlines)
        headlines = tuple(headlines)
        new = [each for each in headlines if (each.entry_id, each.title) not in self._verdicts]
        details = self._store.rule_details.of(self._rules, new)
        verdicts = ((each, self._verdict(each, details.get(each.entry_id, NO_DETAILS))) for each in headlines)
        return [with_verdict(each, verdict) for each, verdict in verdicts if not verdict.is_muted]

    def _fetch(self, preferences: Preferences, limit: int, within: Collection | None) -> tuple[Headline, ...]:
        return self._store.entries.headlines(
            limit=limit,
            max_age=preferences.headline_age_days * DAY or None,
            include_read=preferences.keep_read_on_wire,
            max_passes=preferences.passes_on_wire,
            within=within,
        )

    def _reload_rules(self) -> None:
        """Load the rules; verdicts are kept while the rules, and the time they depend on, are the same."""
        now = self._now()
        usable = (each for each in self._store.rules.all() if each.is_on and each.id not in self.too_slow)
        rules = tuple(each for each in usable if each.action not in ACTING and (each.until is None or each.until > now))
        depends_on_time = any(c.aspect in AGES for each in rules for c in each.conditions)
        collections = self._store.collections.all() if collections_asked_for(rules) else ()
        depends_on_time |= bool(collections)  # what is read or saved since then is in others
        is_stale = depends_on_time and now - self._judged_since > _FORGET_AFTER
        has_changed = rules != self._rules or collections != self._collections
        if has_changed or is_stale or len(self._verdicts) > _MAX_KEPT:
            self._rules, self._collections, self._judged_since = rules, collections, now
            self._verdicts.clear()

    def _verdict(self, headline: Headline, details: Details) -> Verdict:
        key = headline.entry_id, headline.title
        verdict = self._verdicts.get(key)
        if verdict is None:
            verdict = self._verdicts[key] = judge(self._rules, headline, self._now(), details)
            if verdict.too_slow:
                self.too_slow.update(verdict.too_slow)
                self._rules = tuple(each for each in self._rules if each.id not in self.too_slow)
        return verdict


def _with_translation(headline: Headline, text: str, language: str, *, is_beside: bool) -> Headline:
    if not is_beside:
        return replace(headline, title=text, language=language)
    # Each in an isolate of its own (Unicode UAX 9), as one may run from right to left, and the other not.
    return replace(headline, title=f"\u2068{headline.title}\u2069 – \u2068{text}\u2069")


def _grouped(headlines: list[Headline]) -> list[Headline]:
    """Keep one headline of each event: the first one, so that nothing changes when others join."""
    by_group: dict[int, list[Headline]] = {}
    for each in headlines:
        if each.group_id is not None:
            by_group.setdefault(each.group_id, []).append(each)
    shown = []
    for each in headlines:
        group = by_group.get(each.group_id, [each]) if each.group_id is not None else [each]
        first = min(group, key=lambda one: one.entry_id)
        if each is first:
            shown.append(replace(each, other_sources=len(group) - 1) if len(group) > 1 else each)
    return shown


def _ordered(headlines: list[Headline], wanted: int, order: WireOrder) -> tuple[Headline, ...]:
    headlines = sorted(headlines, key=lambda each: not each.published_at)  # nothing comes first for having no date
    if order is WireOrder.IMPORTANCE:
        headlines = sorted(headlines, key=_counted_date, reverse=True)
    headlines = headlines[:wanted]
    if order is WireOrder.OLDEST:
        headlines.reverse()
    if order is WireOrder.RANDOM:
        headlines.sort(key=lambda each: each.entry_id * _SHUFFLES % 2**32)
    if order is WireOrder.ROUND_ROBIN:
        headlines = _in_turn(headlines)
    return tuple(sorted(headlines, key=lambda each: not each.is_pinned))  # stable: the rest keeps its order


def _counted_date(headline: Headline) -> float:
    return (headline.published_at or headline.first_seen_at) + (headline.importance - _DEFAULT_IMPORTANCE) * _HEAD_START


def _in_turn(headlines: list[Headline]) -> list[Headline]:
    """Take headlines from the feeds in turn, the newest of each; feeds with newer ones come first in each round."""
    by_feed: dict[int, deque[Headline]] = {}
    for each in headlines:
        by_feed.setdefault(each.feed_id, deque()).append(each)
    in_turn = []
    while by_feed:
        in_turn += [queue.popleft() for queue in by_feed.values()]
        by_feed = {feed_id: queue for feed_id, queue in by_feed.items() if queue}
    return in_turn
