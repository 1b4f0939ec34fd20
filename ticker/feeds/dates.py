"""Parse the dates of feeds: RFC 822 and ISO 8601, what programs write instead, and what people write.

What cannot be read for certain is None, never a guess: a date that is missing is known to be missing.
"""

import calendar
import re
import unicodedata
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from ticker.feeds.date_names import MERIDIEMS, NOISE, is_weekday, key_of, names_for
from ticker.feeds.time_zones import offset_of_zone

_MAX_LENGTH = 100  # characters; anything longer is no date
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_BUDDHIST_YEARS = 543  # ahead of the common era, as Thai dates count
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DOMAINS_OF_NO_COUNTRY = {
    "AI",
    "CC",
    "CO",
    "EU",
    "FM",
    "IO",
    "LY",
    "ME",
    "SH",
    "TO",
    "TV",
    "WS",
}  # used all over the world
_MAX_OFFSET = 18 * 3_600  # seconds

_SECONDS = re.compile(r"\d{9,10}(?:\.\d+)?")  # since 1970
_MILLISECONDS = re.compile(r"\d{12,13}")
_ISO = re.compile(
    r"(?P<year>\d{4})-?(?:(?P<month>\d\d)(?:-?(?P<day>\d\d))?|W(?P<week>\d\d)(?:-?(?P<weekday>[1-7]))?|(?P<ordinal>\d{3}))"
    r"(?:[T ]\s*(?P<rest>\d.*))?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(\d{4})(\d\d)(\d\d)(\d{4}|\d{6})")
_COMPACT_TIME = re.compile(r"(\d\d)(\d\d)(\d\d)?(.*)")
_TIME = re.compile(r"(?<![\d:])(\d{1,2})[:h](\d{1,2})(?::(\d{1,2})(?:[.,:](\d+))?)?(?![\d:])", re.IGNORECASE)
_TIME_OF_HOUR = re.compile(r"(?<![\d:])(\d{1,2})\s*(am|pm)\b", re.IGNORECASE)
_OFFSET = re.compile(
    r"(?:\b(?:UTC|GMT|UT|Z)\s?)?(?<![\d])([+-])\s?(\d{1,2})(?::?(\d\d))?(?::?\d\d)?(?![\d:/.-])", re.IGNORECASE
)
_EAST_ASIAN = re.compile(r"(\d{1,4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?")
_VIETNAMESE = re.compile(r"(\d{1,2})\s*tháng\s*(\d{1,2})\s*,?\s*(?:năm\s*)?(\d{4})", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<!\d)(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)")
_GO_MONOTONIC = re.compile(r"\sm=[+-][\d.]+$")
_PARENTHESES = re.compile(r"\([^()]*\)")
_ORDINAL_END = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|ère|º|ª|°|\.)(?=[\s,]|$)", re.IGNORECASE)
_WORD = re.compile(r"[^\s\d,;:/+()-]+|\d+")  # \w would part words at the vowel signs of Indian and Thai scripts
_MERIDIEM = re.compile(r"\b([ap])\.?\s?m\.?(?=\W|$)", re.IGNORECASE)
_MONTH_FIRST = {"", "en", "en-us", "en-ph", "en-ca"}  # languages in which 3/4/2026 is the 4th of March


@lru_cache(maxsize=4_096)  # of a document, many entries have the same date, and each refresh brings most again
def parse_date(text: str, language: str = "", country: str = "") -> float | None:
    """Parse ``text`` and return seconds since the epoch, None if it is no date that can be read for certain.

    ``language`` (a tag such as "pt-BR") and ``country`` ("BR") decide what is ambiguous: names of time zones and the
    order of day and month. A date without a zone is UTC, one without a time midnight (RFC 822 §5, ISO 8601).
    """
    text = _plain(text)
    if not text or len(text) > _MAX_LENGTH:
        return None
    if _SECONDS.fullmatch(text):
        return float(int(float(text)))
    if _MILLISECONDS.fullmatch(text):
        return float(int(text) // 1000)
    text = _DIGITS.sub(r"\1-\2-\3 \4", text) if _DIGITS.fullmatch(text) else text
    language = language.lower().replace("_", "-")
    country = country.upper() or _country_of(language)
    try:
        return _parse_iso(text, language, country) if _ISO.fullmatch(text) else _parse_words(text, language, country)
    except (ValueError, OverflowError):  # the 31st of February, and years beyond what can be counted
        return None


def _plain(text: str) -> str:
    """Return ``text`` with plain digits, signs and spaces, and without what follows a date as a comment."""
    text = unicodedata.normalize("NFKC", text[: 2 * _MAX_LENGTH])
    text = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
    text = text.translate(_SIGNS)
    text = _GO_MONOTONIC.sub("", text.strip())
    return " ".join(_PARENTHESES.sub(" ", text).split())


_SIGNS = str.maketrans(
    {
        "\u2212": "-",
        "\u2010": "-",
        "\u2011": "-",
        "\u2013": "-",
        "\u200e": None,
        "\u200f": None,
        "\u061c": None,
        "،": ",",
        "、": ",",
    }
)


def country_of_host(host: str) -> str:
    """Return the country that a host's top-level domain stands for, such as "IN", "" if it stands for none."""
    domain = host.rpartition(".")[2].upper()
    return domain if len(domain) == 2 and domain.isascii() and domain not in _DOMAINS_OF_NO_COUNTRY else ""


def _country_of(language: str) -> str:
    region = language.rpartition("-")[2] if "-" in language else ""
    return region.upper() if len(region) == 2 else ""


def _parse_iso(text: str, language: str, country: str) -> float | None:
    found = _ISO.fullmatch(text)
    assert found is not None  # noqa: S101 - the caller has seen it
    year = int(found["year"])
    if found["week"]:
        day = datetime.fromisocalendar(year, int(found["week"]), int(found["weekday"] or 1))
    elif found["ordinal"]:
        day = datetime(year, 1, 1) + timedelta(days=int(found["ordinal"]) - 1)  # noqa: DTZ001 - the zone comes later
        if not found["ordinal"].strip("0") or day.year != year:
            return None
    else:
        day = datetime(year, int(found["month"]), int(found["day"] or 1))  # noqa: DTZ001
    if not found["rest"]:
        return _checked(day.year, day.month, day.day, 0.0, 0)
    rest = found["rest"]
    if compact := _COMPACT_TIME.fullmatch(rest):
        hours, minutes, seconds, zone = compact.groups()
        rest = f"{hours}:{minutes}:{seconds or '00'}{zone}"
    time, rest = _take_time(rest)
    offset = _take_offset(rest, language, country)
    if time is None or offset is None:
        return None
    return _checked(day.year, day.month, day.day, time, offset)


def _parse_words(text: str, language: str, country: str) -> float | None:
    text = _MERIDIEM.sub(r"\1m", text)
    time, rest = _take_time(text)
    date, rest = _take_numeric_date(rest, language)
    if date is None:
        rest = _ORDINAL_END.sub("", rest.replace("-", " ") if _has_hyphens(rest) else rest)
        date, rest = _take_named_date(rest, language)
    if date is None:
        return None
    offset = _take_offset(rest, language, country)
    return None if offset is None else _checked(*date, time or 0.0, offset)


def _has_hyphens(text: str) -> bool:
    """Return whether hyphens join day, month and year, as in 23-Nov-2026, and are no sign of an offset."""
    return bool(re.search(r"\d-[^\W\d]|[^\W\d]-\d{2,4}(?!\d)", text))


def _take_time(text: str) -> tuple[float | None, str]:
    """Take the time of day out of ``text``: seconds since midnight, and what is left."""
    if found := _TIME.search(text):
        hours, minutes, seconds = int(found[1]), int(found[2]), int(found[3] or 0)
        fraction = float(f"0.{found[4]}") if found[4] else 0.0
    elif found := _TIME_OF_HOUR.search(text):
        hours, minutes, seconds, fraction = int(found[1]), 0, 0, 0.0
        text = f"{text[: found.start(2)]} {text[found.start(2) :]}"
        found = re.compile(re.escape(found[1])).search(text, found.start())
        assert found is not None  # noqa: S101 - it was found a line above
    else:
        return None, text
    rest = f"{text[: found.start()]} \0 {text[found.end() :]}"
    rest, is_afternoon = _take_meridiem(rest)
    if is_afternoon is not None and hours <= 12:
        hours = hours % 12 + 12 * is_afternoon
    if hours > 24 or (hours == 24 and (minutes or seconds)) or minutes > 59 or seconds > 60:
        raise ValueError("no time of day")
    return hours * 3_600 + minutes * 60 + min(seconds, 59) + fraction, rest.replace("\0", " ")


def _take_meridiem(text: str) -> tuple[str, bool | None]:
    """Take the word for before or after noon out of ``text``: what is left, and whether it is after noon."""
    words = text.split()
    for index, word in enumerate(words):
        is_afternoon = MERIDIEMS.get(key_of(word.strip(",")))
        if is_afternoon is not None:
            return " ".join(words[:index] + words[index + 1 :]), is_afternoon
    return text, None


def _take_numeric_date(text: str, language: str) -> tuple[tuple[int, int, int] | None, str]:
    """Take a date made of numbers out of ``text``: year, month and day, and what is left."""
    if found := _EAST_ASIAN.search(text):
        date = _full_year(found[1]), int(found[2]), int(found[3])
    elif found := _VIETNAMESE.search(text):
        date = int(found[3]), int(found[2]), int(found[1])
    elif found := _NUMERIC.search(text):
        first, sign, middle, last = found.groups()
        if len(first) > 2:
            date = int(first), int(middle), int(last)
        elif sign == "/" and int(first) <= 12 and (int(middle) > 12 or language in _MONTH_FIRST):
            date = _full_year(last), int(first), int(middle)
        else:
            date = _full_year(last), int(middle), int(first)
    else:
        return None, text
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    words = (word for word in rest.split() if key_of(word.strip(",()")) not in NOISE)
    return date, " ".join(word for word in words if not is_weekday(key_of(word.strip(",()")), language))


def _take_named_date(text: str, language: str) -> tuple[tuple[int, int, int] | None, str]:
    """Take a date with the name of its month out of ``text``: year, month and day, and what is left."""
    words = list(_WORD.finditer(text))
    keys = tuple(key_of(word[0]) for word in words)
    names, known = names_for(keys, language)
    named = [index for index, key in enumerate(keys) if key in names]
    while len(named) > 1 and keys[named[0]] in known:  # "mar" may be a Tuesday
        del named[0]
    months: list[int] = []
    numbers: list[str] = []
    left = []
    end = 0
    for index, (word, key) in enumerate(zip(words, keys, strict=True)):
        between, end = text[end : word.start()], word.end()
        if "+" in between or (between.strip() == "-" and len(numbers) >= 2):
            left.append(text[word.start() - len(between) :].strip())
            break
        if key.isdecimal() and len(numbers) < 2:
            numbers.append(key)
        elif index in named:
            months.append(names[key])
        elif key not in known and not is_weekday(key, language):
            left.append(word[0])
    if len(months) != 1 or len(numbers) != 2:
        return None, text
    day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
    return (_full_year(year), months[0], int(day)), " ".join(left)


def _take_offset(text: str, language: str, country: str) -> int | None:
    """Return the offset that is left of a date in seconds east of UTC, None if it cannot be understood."""
    text = text.strip(" ,.;-\u200b") if not _OFFSET.search(text) else text.strip(" ,.;")
    if not text:
        return 0
    if found := _OFFSET.search(text):
        hours, minutes = int(found[2]), int(found[3] or 0)
        seconds = hours * 3_600 + minutes * 60
        if minutes > 59 or seconds > _MAX_OFFSET:
            return None
        return -seconds if found[1] == "-" else seconds
    zones = [
        zone for word in text.split() if (zone := offset_of_zone(word.strip(",.;"), language, country)) is not None
    ]
    return zones[0] if len(zones) == len(text.split()) else None


def _full_year(digits: str) -> int:
    """Return the year that two digits stand for (RFC 5322 §4.3), or more digits name."""
    year = int(digits)
    if len(digits) <= 2:
        return year + (2000 if year < 70 else 1900)
    return year - _BUDDHIST_YEARS if _LAST_YEAR < year < 2700 else year


def _checked(year: int, month: int, day: int, time: float, offset: int) -> float | None:
    if (
        not _FIRST_YEAR <= year <= _LAST_YEAR
        or not 1 <= month <= 12
        or not 1 <= day <= calendar.monthrange(year, month)[1]
    ):
        return None
    midnight = datetime(year, month, day, tzinfo=UTC)
    return float(int((midnight - _EPOCH).total_seconds() + time - offset))
