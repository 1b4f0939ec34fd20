"""Rules that highlight, mute, pin or announce headlines. Pure: no clock, no store.

A rule catches a headline where all of its conditions hold, or any of them, as it says. The first rule in order that
says whether a headline may be seen decides that, and the first that gives a color decides the color.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from ticker.durations import HOUR
from ticker.entities import Headline

PATTERN_SECONDS = 0.05  # that a regular expression may take on one headline
MAX_VALUE_LENGTH = 500  # characters
MAX_RULES = 500
_FORMAT = "off-the-wire-rules"
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")  # scripts without spaces
_COLOR = re.compile(r"#[0-9a-f]{6}")


class Action(StrEnum):
    """What is done with a headline that a rule catches."""

    HIGHLIGHT = "highlight"
    MUTE = "mute"  # kept off the wire; it stays in the store
    PIN = "pin"  # comes before the others
    ALERT = "alert"  # interrupts the crawl, and is shown as a notification


class Aspect(StrEnum):
    """What of a headline a condition looks at, and what its value is."""

    WORDS = "words"  # any of these words in the title; one that ends in * stands for its beginning
    PHRASE = "phrase"  # these words in the title, in this order
    PATTERN = "pattern"  # a regular expression that is found in the title
    FEED = "feed"  # the feed's address, or its name
    FOLDER = "folder"  # path from the top, parted by /; with all beneath it
    AUTHOR = "author"  # a part of the author's name
    CATEGORY = "category"  # any of these, parted by commas
    YOUNGER = "younger"  # hours
    OLDER = "older"  # hours


AGES = frozenset({Aspect.YOUNGER, Aspect.OLDER})


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must hold, or with ``excludes`` must not."""

    aspect: Aspect
    value: str
    excludes: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """What to do with the headlines that meet all of the conditions, or any of them."""

    id: int = 0  # in the store; 0: not kept yet
    name: str = ""
    action: Action = Action.HIGHLIGHT
    conditions: tuple[Condition, ...] = ()
    color: str = ""  # "#rrggbb"; "": the theme's own
    is_on: bool = True
    until: float | None = None  # when it ends by itself
    matches_any: bool = False  # one condition that holds is enough


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules decide about one headline."""

    is_muted: bool = False
    is_pinned: bool = False
    is_alert: bool = False
    is_highlighted: bool = False
    color: str = ""
    caught_by: tuple[int, ...] = ()  # ids of the rules
    too_slow: tuple[int, ...] = field(default=())  # ids of the rules whose regular expression ran out of time


class RuleErrorKind(StrEnum):
    """What is wrong with a rule or a file of rules; ``ui.i18n.messages`` has the sentence for each."""

    BAD_PATTERN = "bad-pattern"  # detail: what is wrong with it
    BAD_NUMBER = "bad-number"  # an age that is no number of hours
    NO_RULES = "no-rules"  # the file is something else
    TOO_LONG = "too-long"


class RuleError(Exception):
    """A rule cannot be used, or a file holds none."""

    def __init__(self, kind: RuleErrorKind, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else str(kind))
        self.kind = kind
        self.detail = detail


def judge(rules: Iterable[Rule], headline: Headline, now: float) -> Verdict:
    """Return what ``rules``, in their order, decide about a headline at the time ``now``."""
    verdict = Verdict()
    for rule in rules:
        if not rule.is_on or not rule.conditions or (rule.until is not None and rule.until <= now):
            continue
        try:
            met = (_holds(each, headline, now) != each.excludes for each in rule.conditions)
            is_caught = any(met) if rule.matches_any else all(met)
        except TimeoutError:
            verdict = replace(verdict, too_slow=(*verdict.too_slow, rule.id))
        except RuleError:  # a regular expression that a newer or older library does not take
            continue
        else:
            verdict = _with(verdict, rule) if is_caught else verdict
    return verdict


def check(rule: Rule) -> None:
    """Raise RuleError where a rule cannot be used."""
    for condition in rule.conditions:
        if len(condition.value) > MAX_VALUE_LENGTH:
            raise RuleError(RuleErrorKind.TOO_LONG)
        if condition.aspect is Aspect.PATTERN:
            _pattern(condition.value)
        elif condition.aspect in AGES:
            _seconds(condition.value)


def dump_rules(rules: Iterable[Rule]) -> str:
    """Return rules as a JSON text, for another machine or another person."""
    listed = [{name: value for name, value in asdict(rule).items() if name != "id"} for rule in rules]
    return json.dumps({"format": _FORMAT, "version": 1, "rules": listed}, ensure_ascii=False, indent=2) + "\n"


def load_rules(text: str) -> tuple[Rule, ...]:
    """Return the rules of a JSON text that ``dump_rules`` wrote. Raises RuleError for any other."""
    try:
        document = json.loads(text)
        if document["format"] != _FORMAT:
            raise RuleError(RuleErrorKind.NO_RULES)
        return tuple(rule_of(each) for each in document["rules"][:MAX_RULES])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise RuleError(RuleErrorKind.NO_RULES) from error


def rule_of(values: dict[str, Any]) -> Rule:
    """Make a rule of what JSON gives. Raises RuleError, ValueError, TypeError or KeyError for what is none."""
    color, until = str(values.get("color", values.get("colour", ""))), values.get("until")  # "colour" once
    rule = Rule(
        name=str(values.get("name", ""))[:MAX_VALUE_LENGTH],
        action=Action(values["action"]),
        conditions=tuple(map(_condition_of, values["conditions"])),
        color=color if _COLOR.fullmatch(color) else "",
        is_on=values.get("is_on") is not False,
        until=None if until is None else float(until),
        matches_any=values.get("matches_any") is True,
    )
    check(rule)
    return rule


def _condition_of(values: dict[str, Any]) -> Condition:
    return Condition(Aspect(values["aspect"]), str(values["value"]), values.get("excludes") is True)


def with_verdict(headline: Headline, verdict: Verdict) -> Headline:
    """Return a headline with what the rules decide about it."""
    return replace(
        headline,
        is_highlighted=verdict.is_highlighted,
        color=verdict.color,
        is_pinned=verdict.is_pinned,
        is_alert=verdict.is_alert,
    )


def _with(verdict: Verdict, rule: Rule) -> Verdict:
    is_settled = verdict.is_muted or verdict.is_pinned or verdict.is_alert
    raises = rule.action in {Action.PIN, Action.ALERT}
    return replace(
        verdict,
        is_muted=verdict.is_muted or (rule.action is Action.MUTE and not is_settled),
        is_pinned=verdict.is_pinned or (raises and not verdict.is_muted),
        is_alert=verdict.is_alert or (rule.action is Action.ALERT and not verdict.is_muted),
        is_highlighted=verdict.is_highlighted or rule.action is not Action.MUTE,
        color=verdict.color or (rule.color if rule.action is not Action.MUTE else ""),
        caught_by=(*verdict.caught_by, rule.id),
    )


def _holds(condition: Condition, headline: Headline, now: float) -> bool:
    return _HOLDS[condition.aspect](condition.value, headline, now)


def _has_phrase(value: str, title: str) -> bool:
    phrase, folded = _folded(value), _folded(title)
    return bool(phrase) and (f" {phrase} " in f" {folded} " or (_is_unspaced(phrase) and phrase in folded))


def _has_pattern(value: str, title: str) -> bool:
    return _pattern(value).search(title, timeout=PATTERN_SECONDS) is not None


def _is_from(value: str, headline: Headline) -> bool:
    return bool(value) and (value == headline.feed_url or value.casefold() == headline.feed_title.casefold())


def _is_within(value: str, folder: tuple[str, ...]) -> bool:
    path = tuple(part.strip() for part in value.split("/"))
    return folder[: len(path)] == path


def _is_by(value: str, author: str) -> bool:
    return bool(value.strip()) and value.strip().casefold() in author.casefold()


def _has_category(value: str, categories: tuple[str, ...]) -> bool:
    wanted = {part.strip().casefold() for part in value.split(",")} - {""}
    return any(each.strip().casefold() in wanted for each in categories)


def _has_any_word(wanted: str, title: str) -> bool:
    folded = _folded(title)
    words = frozenset(folded.split())
    for whole, beginning, inside in _wanted_words(wanted):
        if whole:
            found = whole in words
        elif beginning:
            found = any(word.startswith(beginning) for word in words)
        else:
            found = inside in folded
        if found:
            return True
    return False


@lru_cache(maxsize=1000)
def _wanted_words(text: str) -> tuple[tuple[str, str, str], ...]:
    """Return each word as (whole word, beginning, part of a text without spaces), two of them empty."""
    wanted = []
    for part in text.split():
        for word in _folded(part).split():
            if _is_unspaced(word):
                wanted.append(("", "", word))
            else:
                wanted.append(("", word, "") if part.endswith("*") else (word, "", ""))
    return tuple(wanted)


@lru_cache(maxsize=4000)
def _folded(text: str) -> str:
    """Return the words of a text in one case, parted by single spaces."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def _is_unspaced(text: str) -> bool:
    return _UNSPACED.search(text) is not None


def _age(headline: Headline, now: float) -> float:
    return now - (headline.published_at or headline.first_seen_at)


def _seconds(hours: str) -> float:
    try:
        return float(hours.strip().replace(",", ".")) * HOUR
    except ValueError as error:
        raise RuleError(RuleErrorKind.BAD_NUMBER) from error


@lru_cache(maxsize=500)
def _pattern(text: str) -> Any:
    """Return a compiled regular expression whose search takes a time bound."""
    import regex  # noqa: PLC0415 - off the start-up path, and only where there is such a rule

    try:
        return regex.compile(text, regex.IGNORECASE | regex.VERSION1)
    except (regex.error, OverflowError, RecursionError) as error:
        raise RuleError(RuleErrorKind.BAD_PATTERN, str(error)) from error


_HOLDS: dict[Aspect, Callable[[str, Headline, float], bool]] = {
    Aspect.WORDS: lambda value, headline, _: _has_any_word(value, headline.title),
    Aspect.PHRASE: lambda value, headline, _: _has_phrase(value, headline.title),
    Aspect.PATTERN: lambda value, headline, _: _has_pattern(value, headline.title),
    Aspect.FEED: lambda value, headline, _: _is_from(value.strip(), headline),
    Aspect.FOLDER: lambda value, headline, _: _is_within(value, headline.folder),
    Aspect.AUTHOR: lambda value, headline, _: _is_by(value, headline.author),
    Aspect.CATEGORY: lambda value, headline, _: _has_category(value, headline.categories),
    Aspect.YOUNGER: lambda value, headline, now: _age(headline, now) < _seconds(value),
    Aspect.OLDER: lambda value, headline, now: _age(headline, now) > _seconds(value),
}
