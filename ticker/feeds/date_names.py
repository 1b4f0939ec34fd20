"""Names of months and weekdays: English at hand, those of other languages from dateparser's tables when met."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import import_module

from ticker.feeds.time_zones import offset_of_zone

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sep sept", "october oct", "november nov", "december dec"), start=1
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = frozenset(
    [
        "monday",
        "mon",
        "tuesday",
        "tue",
        "tues",
        "wednesday",
        "wed",
        "weds",
        "thursday",
        "thu",
        "thur",
        "thurs",
        "friday",
        "fri",
        "saturday",
        "sat",
        "sunday",
        "sun",
    ]
)
NOISE = frozenset(  # what stands between the parts of a date and says nothing
    [
        "of",
        "at",
        "on",
        "the",
        "t",
        "de",
        "del",
        "a",
        "à",
        "às",
        "as",
        "o",
        "um",
        "uhr",
        "kl",
        "klo",
        "h",
        "la",
        "le",
        "di",
        "d",
        "den",
        "der",
        "op",
        "om",
        "el",
        "las",
        "los",
        "ve",
        "saat",
        "в",
        "г",
        "р",
        "года",
        "час",
        "ngày",
        "lúc",
        "năm",
        "เวลา",
        "น",
    ]
)
MERIDIEMS = {
    "am": False, "pm": True, "上午": False, "下午": True, "午前": False, "午後": True, "오전": False, "오후": True,
    "凌晨": False, "早上": False, "晚上": True, "中午": True, "πμ": False, "μμ": True,
    "ص": False, "م": True, "sa": False, "ch": True,
}  # fmt: skip
# Languages whose names are tried if the feed names none, most feeds first.
_COMMON = [
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "ru",
    "pl",
    "sv",
    "da",
    "nb",
    "fi",
    "cs",
    "tr",
    "el",
    "hu",
    "ro",
    "uk",
    "bg",
    "hr",
    "sk",
    "sl",
    "sr",
    "lt",
    "lv",
    "et",
    "ca",
    "eu",
    "gl",
    "is",
    "ga",
    "cy",
    "id",
    "ms",
    "vi",
    "th",
    "hi",
    "bn",
    "ta",
    "te",
    "ar",
    "fa",
    "he",
    "ur",
    "ka",
    "hy",
    "az",
    "kk",
    "mk",
    "sq",
    "bs",
    "af",
    "sw",
    "tl",
    "be",
    "mr",
    "gu",
    "pa",
    "ml",
    "kn",
]
_MONTH_KEYS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_WEEKDAY_KEYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def names_for(words: tuple[str, ...], language: str) -> tuple[dict[str, int], frozenset[str]]:
    """Return the months of the language that a date is in, and its other words, by the words and numbers of the date.

    ``language`` is that of the feed, "" if it names none: it is tried first. A language that knows all of the words
    goes before one that knows a month: "mar" is a month in English and a Tuesday in Italian. Nothing where none fits.
    """
    english = [word for word in words if word in MONTHS]
    others = [word for word in words if word not in MONTHS and not _says_nothing(word)]
    if len(english) == 1 and not others:
        return MONTHS, WEEKDAYS | NOISE
    best: tuple[dict[str, int], frozenset[str]] = ({}, frozenset())
    for code in _candidates(language):
        months, known = _names_of(code)
        if not any(word in months for word in words):
            continue
        if all(word in months or word in known for word in (*english, *others)):
            return months, known | WEEKDAYS | NOISE
        best = best if best[0] else (months, known | WEEKDAYS | NOISE)
    return (MONTHS, WEEKDAYS | NOISE) if english else best


def _says_nothing(word: str) -> bool:
    is_number = word.isdecimal()
    return is_number or word in WEEKDAYS or word in NOISE or offset_of_zone(word, "", "") is not None


def is_weekday(word: str, language: str) -> bool:
    """Return whether ``word`` is a weekday in English, in ``language`` or in a language that feeds are common in."""
    if word in WEEKDAYS:
        return True
    if offset_of_zone(word, "", "") is not None:  # most of what stands beside a date, and much faster to find
        return False
    return any(word in _names_of(code)[1] for code in _candidates(language))


def _candidates(language: str) -> Iterator[str]:
    primary = language.partition("-")[0]
    if primary:
        yield {"no": "nb", "iw": "he", "in": "id"}.get(primary, primary)
    yield from _COMMON


@cache
def _names_of(code: str) -> tuple[dict[str, int], frozenset[str]]:
    if not code.isascii() or not code.isalpha():
        return {}, frozenset()
    try:
        info = import_module(f"dateparser.data.date_translation_data.{code}").info
    except ImportError:
        return {}, frozenset()
    months = {key_of(each): number for number, name in enumerate(_MONTH_KEYS, start=1) for each in info.get(name, ())}
    others = {key_of(each) for name in _WEEKDAY_KEYS for each in info.get(name, ())}
    others |= {key_of(each) for each in info.get("skip", ())}
    return months, frozenset(others)


def key_of(word: str) -> str:
    """Return ``word`` as the tables have it: without case, dots and apostrophes at its end."""
    return unicodedata.normalize("NFKC", word).casefold().replace(".", "").rstrip("'’")
