"""Rules: which headlines they match, and what happens to those. Pure: no clock, no store.

A rule catches a headline of its scope where all of its conditions hold, or any of them, as it says. The first rule in
order that says whether a headline may be seen decides that, and the first that gives a color decides the color. What
else a rule does, such as marking as read, is done once, when a headline comes in: see ``rule_actions``.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import asdict, field, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from ticker.durations import HOUR
from ticker.entities import Headline
from ticker.quick_dataclass import dataclass

PATTERN_SECONDS = 0.05  # that a regular expression may take on one headline
MAX_VALUE_LENGTH = 500  # characters
MAX_TAG_LENGTH = 100
MAX_RULES = 500
MAX_TEXT_LENGTH = 20_000  # characters of a story that conditions look at
_FORMAT = "off-the-wire-rules"
_WORD = r"\w+"
_UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"  # scripts without spaces
_COLOR = r"#[0-9a-f]{6}"


class Action(StrEnum):
    """What is done with a headline that a rule catches."""

    HIGHLIGHT = "highlight"
    MUTE = "mute"  # kept off the wire; it stays in the store
    PIN = "pin"  # comes before the others
    ALERT = "alert"  # interrupts the crawl, and is shown as a notification
    KEEP = "keep"  # what is in its scope and is caught by no such rule is kept off the wire
    MARK_READ = "mark-read"
    SAVE = "save"
    TAG = "tag"  # saves it, with the rule's tag
    SEND = "send"  # to a service, webhook or command that is set up for sharing


ACTING = frozenset({Action.MARK_READ, Action.SAVE, Action.TAG, Action.SEND})  # done once, as a headline comes in
COLORED = frozenset({Action.HIGHLIGHT, Action.PIN, Action.ALERT})


class Aspect(StrEnum):
    """The part of a headline that a condition checks, and the meaning of its value."""

    WORDS = "words"  # any of these words; one that ends in * stands for its beginning
    PHRASE = "phrase"  # these words, in this order
    PATTERN = "pattern"  # a regular expression that is found
    FEED = "feed"  # the feed's address, or its name
    FOLDER = "folder"  # path from the top, separated by /; with all beneath it
    AUTHOR = "author"  # a part of the author's name
    CATEGORY = "category"  # any of these, separated by commas
    LANGUAGE = "language"  # BCP 47: "en" stands for "en-GB" too
    COLLECTION = "collection"  # by its name
    YOUNGER = "younger"  # hours
    OLDER = "older"  # hours


class Where(StrEnum):
    """Where words, a phrase or a pattern are looked for."""

    TITLE = "title"
    SUMMARY = "summary"
    TEXT = "text"  # of the story, as its feed gives it
    ANYWHERE = "anywhere"  # title, summary or text


AGES = frozenset({Aspect.YOUNGER, Aspect.OLDER})
WORDED = frozenset({Aspect.WORDS, Aspect.PHRASE, Aspect.PATTERN})  # look for words somewhere
SCOPES = (Aspect.FEED, Aspect.FOLDER, Aspect.COLLECTION)


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition that must hold, or with ``excludes`` must not."""

    aspect: Aspect
    value: str
    excludes: bool = False
    where: Where = Where.TITLE


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
    scope: Condition | None = None  # a feed, folder or collection: others are not looked at; None: all are
    tag: str = ""  # that TAG gives
    target: str = ""  # name of what SEND sends to
    is_allowed: bool = True  # to send: one that was not made here waits until the user has said so
    stays: bool = False  # when its time is over; else it is deleted then

    @property
    def is_waiting(self) -> bool:
        """Whether the user still has to allow its action."""
        return self.action is Action.SEND and not self.is_allowed


@dataclass(frozen=True, slots=True)
class Details:
    """Further data for rules: texts without markup, and the names of the collections with the headline."""

    summary: str = ""
    text: str = ""
    collections: frozenset[str] = frozenset()  # casefolded


NO_DETAILS = Details()


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
    BAD_NUMBER = "bad-number"  # an age that is not a number of hours
    NO_RULES = "no-rules"  # the file is something else
    TOO_LONG = "too-long"


class RuleError(Exception):
    """A rule cannot be used, or a file holds none."""

    def __init__(self, kind: RuleErrorKind, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else str(kind))
        self.kind = kind
        self.detail = detail


def judge(rules: Iterable[Rule], headline: Headline, now: float, details: Details = NO_DETAILS) -> Verdict:
    """Return what ``rules``, in their order, decide about a headline at the time ``now``."""
    verdict = Verdict()
    is_in_scope = is_kept = False  # of rules that keep
    for rule in rules:
        if not rule.is_on or not is_asked(rule, now):
            continue
        try:
            if rule.scope is not None and not _holds(rule.scope, headline, now, details):
                continue
            is_caught = _catches(rule, headline, now, details)
        except TimeoutError:
            verdict = replace(verdict, too_slow=(*verdict.too_slow, rule.id))
        except RuleError:  # a regular expression that a newer or older library does not take
            continue
        else:
            if rule.action is Action.KEEP:
                is_in_scope, is_kept = True, is_kept or is_caught
            verdict = _with(verdict, rule) if is_caught else verdict
    if is_in_scope and not is_kept and not (verdict.is_pinned or verdict.is_alert):
        return replace(verdict, is_muted=True)
    return verdict


def is_asked(rule: Rule, now: float) -> bool:
    """Return whether a rule can catch anything at the time ``now``: one that is not finished yet must not."""
    if not rule.is_on or not rule.conditions or (rule.until is not None and rule.until <= now):
        return False
    action = rule.action  # compared by identity, as this is done for each headline: a member's hash takes long
    if action is Action.MUTE or action is Action.HIGHLIGHT or action is Action.PIN or action is Action.ALERT:
        return True
    return not rule.is_waiting and all(each.value.strip() for each in rule.conditions)


def asks_for_texts(rules: Iterable[Rule]) -> bool:
    """Return whether a rule looks at more of a headline than its title, or sends more."""
    rules = tuple(rules)
    sends = any(rule.action is Action.SEND for rule in rules)
    return sends or any(c.aspect in WORDED and c.where is not Where.TITLE for rule in rules for c in rule.conditions)


def collections_asked_for(rules: Iterable[Rule]) -> frozenset[str]:
    """Return the names, casefolded, of the collections that rules look at."""
    asked = (each for rule in rules for each in (*rule.conditions, *filter(None, (rule.scope,))))
    return frozenset(_name(each.value) for each in asked if each.aspect is Aspect.COLLECTION)


def check(rule: Rule) -> None:
    """Raise RuleError if a rule cannot be used."""
    for condition in (*rule.conditions, *filter(None, (rule.scope,))):
        if len(condition.value) > MAX_VALUE_LENGTH:
            raise RuleError(RuleErrorKind.TOO_LONG)
        if condition.aspect is Aspect.PATTERN:
            _pattern(condition.value)
        elif condition.aspect in AGES:
            _seconds(condition.value)


def dump_rules(rules: Iterable[Rule]) -> str:
    """Return rules as a JSON text, for another machine or another person."""
    listed = [content_of(rule) for rule in rules]
    return json.dumps({"format": _FORMAT, "version": 1, "rules": listed}, ensure_ascii=False, indent=2) + "\n"


def with_collection_renamed(rule: Rule, old: str, new: str) -> Rule:
    """Return a rule that looks at a collection under its new name."""

    def renamed(condition: Condition) -> Condition:
        is_meant = condition.aspect is Aspect.COLLECTION and _name(condition.value) == _name(old)
        return replace(condition, value=new) if is_meant else condition

    scope = None if rule.scope is None else renamed(rule.scope)
    return replace(rule, conditions=tuple(map(renamed, rule.conditions)), scope=scope)


def content_of(rule: Rule) -> dict[str, Any]:
    """Return a rule as JSON has it, anywhere: without its id, and without leave to send, which holds here alone."""
    return {name: value for name, value in asdict(rule).items() if name not in {"id", "is_allowed"}}


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
    """Make a rule of what JSON gives; it is not allowed to send.

    Raises RuleError, ValueError, TypeError or KeyError for what is none.
    """
    color, until = str(values.get("color", values.get("colour", ""))), values.get("until")  # "colour" once
    rule = Rule(
        name=str(values.get("name", ""))[:MAX_VALUE_LENGTH],
        action=Action(values["action"]),
        conditions=tuple(map(_condition_of, values["conditions"])),
        color=color if re.fullmatch(_COLOR, color) else "",
        is_on=values.get("is_on") is not False,
        until=None if until is None else float(until),
        matches_any=values.get("matches_any") is True,
        scope=_scope_of(values.get("scope")),
        tag=str(values.get("tag", ""))[:MAX_TAG_LENGTH],
        target=str(values.get("target", ""))[:MAX_VALUE_LENGTH],
        is_allowed=values["action"] != Action.SEND,
        stays=values.get("stays") is True,
    )
    check(rule)
    return rule


def _condition_of(values: dict[str, Any]) -> Condition:
    where = Where(values.get("where", Where.TITLE))
    return Condition(Aspect(values["aspect"]), str(values["value"]), values.get("excludes") is True, where)


def _scope_of(values: dict[str, Any] | None) -> Condition | None:
    scope = None if values is None else _condition_of(values)
    if scope is not None and scope.aspect not in SCOPES:
        raise ValueError("no scope")
    return scope


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
    is_colored = rule.action in COLORED
    return replace(
        verdict,
        is_muted=verdict.is_muted or (rule.action is Action.MUTE and not is_settled),
        is_pinned=verdict.is_pinned or (raises and not verdict.is_muted),
        is_alert=verdict.is_alert or (rule.action is Action.ALERT and not verdict.is_muted),
        is_highlighted=verdict.is_highlighted or is_colored,
        color=verdict.color or (rule.color if is_colored else ""),
        caught_by=(*verdict.caught_by, rule.id),
    )


def _catches(rule: Rule, headline: Headline, now: float, details: Details) -> bool:
    for each in rule.conditions:
        if (_HOLDS[each.aspect](each, headline, now, details) != each.excludes) is rule.matches_any:
            return rule.matches_any
    return not rule.matches_any


def _holds(condition: Condition, headline: Headline, now: float, details: Details) -> bool:
    return _HOLDS[condition.aspect](condition, headline, now, details)


def _somewhere(found: Callable[[str, str], bool]) -> "_Holds":
    """Return what tells whether something is found in one of the texts that a condition looks at."""

    def holds(condition: Condition, headline: Headline, _: float, details: Details) -> bool:
        if condition.where is Where.TITLE:
            return found(condition.value, headline.title)
        return any(found(condition.value, text) for text in _texts(condition.where, headline, details))

    return holds


def _texts(where: Where, headline: Headline, details: Details) -> tuple[str, ...]:
    match where:
        case Where.TITLE:
            return (headline.title,)
        case Where.SUMMARY:
            return (details.summary,)
        case Where.TEXT:
            return (details.text,)
        case Where.ANYWHERE:
            return headline.title, details.summary, details.text


def _has_phrase(value: str, text: str) -> bool:
    phrase, folded = _folded(value), _folded_text(text)
    return bool(phrase) and (f" {phrase} " in f" {folded} " or (_is_unspaced(phrase) and phrase in folded))


def _has_pattern(value: str, text: str) -> bool:
    return _pattern(value).search(text, timeout=PATTERN_SECONDS) is not None


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


def _speaks(value: str, language: str) -> bool:
    wanted = value.strip().casefold().replace("_", "-")
    return bool(wanted) and f"{language.casefold()}-".replace("_", "-").startswith(f"{wanted}-")


def _name(text: str) -> str:
    return text.strip().casefold()


def _has_any_word(wanted: str, text: str) -> bool:
    folded = _folded_text(text)
    words = _words(folded)
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
    """Return the words of a short text in one case, separated by single spaces."""
    return " ".join(re.findall(_WORD, unicodedata.normalize("NFKC", text).casefold()))


@lru_cache(maxsize=8)  # few, as they may be long: all rules look at one headline before the next
def _folded_text(text: str) -> str:
    return _folded.__wrapped__(text)


@lru_cache(maxsize=8)
def _words(folded: str) -> frozenset[str]:
    return frozenset(folded.split())


def _is_unspaced(text: str) -> bool:
    return re.search(_UNSPACED, text) is not None


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
    import regex  # noqa: PLC0415 - off the start-up path, and only if there is such a rule

    try:
        return regex.compile(text, regex.IGNORECASE | regex.VERSION1)
    except (regex.error, OverflowError, RecursionError) as error:
        raise RuleError(RuleErrorKind.BAD_PATTERN, str(error)) from error


_Holds = Callable[[Condition, Headline, float, Details], bool]
_HOLDS: dict[Aspect, _Holds] = {
    Aspect.WORDS: _somewhere(_has_any_word),
    Aspect.PHRASE: _somewhere(_has_phrase),
    Aspect.PATTERN: _somewhere(_has_pattern),
    Aspect.FEED: lambda condition, headline, _, __: _is_from(condition.value.strip(), headline),
    Aspect.FOLDER: lambda condition, headline, _, __: _is_within(condition.value, headline.folder),
    Aspect.AUTHOR: lambda condition, headline, _, __: _is_by(condition.value, headline.author),
    Aspect.CATEGORY: lambda condition, headline, _, __: _has_category(condition.value, headline.categories),
    Aspect.LANGUAGE: lambda condition, headline, _, __: _speaks(condition.value, headline.language),
    Aspect.COLLECTION: lambda condition, _, __, details: _name(condition.value) in details.collections,
    Aspect.YOUNGER: lambda condition, headline, now, _: _age(headline, now) < _seconds(condition.value),
    Aspect.OLDER: lambda condition, headline, now, _: _age(headline, now) > _seconds(condition.value),
}
