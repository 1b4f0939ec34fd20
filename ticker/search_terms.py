"""Search terms: those of a text, and those that were typed. Pure: no clock, no store.

Both go the same way, so that each finds the other: accents, case and the forms of a letter do not count. Where words
stand without spaces, as in Chinese or Thai, each two letters that follow each other are a term, and the last one alone.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from ticker.quick_dataclass import dataclass

_TERMS_OF_BODY = 60  # by which an entry is found; what follows does not count
_MAX_TERM_LENGTH = 40  # characters; what follows does not count
_MAX_TERMS = 32  # of one query
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7a3"
    "\U00020000-\U0003ffff"
)
_INLINE = re.compile(  # what stands on both sides of one is a word
    "</?(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|tt|u)(?: [^>]*)?>"
)
_TAG = re.compile(r"<[^>]*(?:>|\Z)")
_ENTITY = re.compile("&#?[0-9A-Za-z]+;?")
_OF_SAFE_HTML = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&nbsp;": "\xa0"}  # what the sanitizer writes
_RUN = re.compile(rf"[{_UNSPACED}]+|(?:[^\W_{_UNSPACED}]|[\u0900-\u0963\u0966-\u0dff])+")
_ASCII_RUN = re.compile("[a-z0-9]+")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_MARKS = re.compile(  # accents, vowel signs of Arabic and Hebrew, what joins or parts letters unseen
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060]"
)
_LETTERS = str.maketrans(
    "øłđħŧıðþµىةیکہۀ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "oldhtidtμيهيكهه01234567890123456789", ""
) | str.maketrans({"æ": "ae", "œ": "oe"})
_PART = re.compile(
    r'(?P<minus>(?<!\S)[-−])?(?:["“”„«»](?P<phrase>[^"“”„«»]*)(?P<end>["“”„«»])?|(?P<word>[^\s"“”„«»]+))'
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Terms that follow each other. ``is_open``: the last one may go on."""

    terms: tuple[str, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """All of ``wanted``, none of ``unwanted``."""

    wanted: tuple[Phrase, ...] = ()
    unwanted: tuple[Phrase, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.wanted or self.unwanted)


def terms_of(text: str) -> list[str]:
    """Return the terms of a text, in order."""
    found: list[str] = []
    for run, is_unspaced in _runs(text):
        found += [*map("".join, pairwise(run)), run[-1]] if is_unspaced else [run]
    return found


def entry_terms(title: str, author: str, notes: str, body: str) -> list[str]:
    """Return the terms an entry is found by; of ``body``, which is safe HTML and may be cut, those it begins with."""
    words = without_tags(body)
    return terms_of(f"{title}\n{author}\n{notes}") + terms_of(words[: 20 * _TERMS_OF_BODY])[:_TERMS_OF_BODY]


def without_tags(body: str) -> str:
    """Return the words of safe HTML, which may be cut."""
    return _unescaped(_TAG.sub(" ", _INLINE.sub("", body)))


def _unescaped(text: str) -> str:
    if all(entity in _OF_SAFE_HTML for entity in _ENTITY.findall(text)):
        return _ENTITY.sub(lambda entity: _OF_SAFE_HTML[entity[0]], text)
    import html  # noqa: PLC0415 - half a MB of names for signs

    return html.unescape(text)


def parse(typed: str) -> Query:
    """Return what was typed as a query: words, "phrases", and what must not be there behind a minus. Never raises.

    A word that ends in * stands for all that begin so.

    What is still being typed may go on: the last word, unless a space or a quotation mark stands behind it.
    """
    wanted: list[Phrase] = []
    unwanted: list[Phrase] = []
    budget = _MAX_TERMS
    for part in _PART.finditer(typed):
        is_last = part.end() == len(typed) and not part["end"] and not part["minus"]
        is_last |= (part["word"] or "").endswith("*")
        phrase = _phrase(part["word"] or part["phrase"] or "", is_open=is_last)
        budget -= len(phrase.terms)
        if phrase.terms and budget >= 0:
            (unwanted if part["minus"] else wanted).append(phrase)
    return Query(tuple(wanted), tuple(unwanted))


def completed(typed: str) -> str:
    """Return what was typed as a search to keep: one that finds the same when words follow it."""
    text = typed.strip()
    query = parse(typed)
    is_open = bool(query.wanted) and query.wanted[-1].is_open and not typed[-1:].isspace()
    return f"{text}*" if is_open and not text.endswith("*") else text


def has_phrase(phrase: Phrase, terms: Sequence[str]) -> bool:
    """Return whether a phrase is among the terms of a text."""
    *closed, last = phrase.terms
    for start in range(len(terms) - len(closed)):
        found = terms[start + len(closed)]
        if (found.startswith(last) if phrase.is_open else found == last) and [
            *terms[start : start + len(closed)]
        ] == closed:
            return True
    return False


def matches(query: Query, terms: Sequence[str]) -> bool:
    """Return whether a text with these terms is found by the query."""
    return all(has_phrase(each, terms) for each in query.wanted) and not any(
        has_phrase(each, terms) for each in query.unwanted
    )


def hits(query: Query, text: str) -> list[tuple[int, int]]:
    """Return where words of the query stand in a text, from its beginning: begin and end of each, in order."""
    found: list[tuple[int, int]] = []
    for run in _RUN.finditer(text):
        if _IS_UNSPACED.match(run[0]):
            found += _hits_unspaced(query, run[0], run.start())
        elif any(_is_hit(phrase, term) for phrase in query.wanted for term in terms_of(run[0])):
            found.append(run.span())
    return found


def _is_hit(phrase: Phrase, term: str) -> bool:
    *closed, last = phrase.terms
    return term in closed or (term.startswith(last) if phrase.is_open else term == last)


def _hits_unspaced(query: Query, run: str, start: int) -> list[tuple[int, int]]:
    wanted = {term for phrase in query.wanted for term in phrase.terms}
    pieces = ((place, run[place : place + size]) for place in range(len(run)) for size in (2, 1))
    return [(start + place, start + place + len(piece)) for place, piece in pieces if piece in wanted]


def _phrase(text: str, *, is_open: bool) -> Phrase:
    """Return the terms of what was typed. At its end letters without spaces may go on: a text goes on behind them."""
    terms = terms_of(text)
    if terms and _IS_UNSPACED.match(terms[-1]):
        if len(terms) > 1 and len(terms[-2]) == 2 and _IS_UNSPACED.match(terms[-2]):
            return Phrase(tuple(terms[:-1]))
        return Phrase(tuple(terms), is_open=True)
    return Phrase(tuple(terms), is_open=is_open)


def _runs(text: str) -> list[tuple[str, bool]]:
    """Return the words of a text and, if there are no spaces, the stretches of letters."""
    if text.isascii():
        return [(run[:_MAX_TERM_LENGTH], False) for run in _ASCII_RUN.findall(text.lower())]
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    folded = unicodedata.normalize("NFC", _MARKS.sub("", folded))
    return [(run, True) if _IS_UNSPACED.match(run) else (run[:_MAX_TERM_LENGTH], False) for run in _RUN.findall(folded)]
