"""Decides whether headlines of different feeds are about the same event. Pure: no clock, no store.

Precision comes first: two events are never made one, and a doubtful pair stays two. So titles count as the same only
if nothing of weight differs: the numbers are the same, and so are the other words in their order, except for forms of
one word, spellings of one name, and words about the report instead of the event.
"""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import urlsplit

from ticker.digests import blake2b
from ticker.durations import DAY
from ticker.title_synonyms import one_way_in_chinese, one_word, without_particles
from ticker.title_words import VERBS_ANYWHERE, active_forms, money_last, plain_text, plain_word

WINDOW = DAY  # between two headlines of one event, at most
_MIN_WORDS = 4  # that weigh; "Morning briefing" is the title of something else each day
_MIN_SIGNS = 9  # the same for scripts without spaces
_LONG_NAME = 7  # letters; from there on one may differ
_STEM = 4  # letters by which candidates are found

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_SIGN = re.compile(f"[{_UNSPACED}]")
_WORD = re.compile(
    rf"(?<![\w.,])[+−-]?[.,]?\d+(?:[.,:/–-]\d+)*|\d+|[{_UNSPACED}]|[^\W\d_{_UNSPACED}]+(?:['’][^\W\d_]+)?|[%$€£¥]"
)
_SEGMENT = re.compile(r"[:;|,]\s|\s[–—-]\s|[:：；｜—]")
_SOURCE = re.compile(r"\s+[|–—-]\s+([^|–—]{2,30})$")  # " - The Daily Paper" behind a title
_LABEL = re.compile(
    r"^\W*(breaking(?: news)?|live(?: updates?)?|just in|update[ds]?|watch|video|exclusive|urgent"
    r"|[uú]ltima hora|urgente|en vivo|en directo|v[ií]deo|eilmeldung|eil|liveticker|عاجل|مباشر|فيديو"
    r"|快讯|突发|最新|速报|速報|號外|独家|视频)\s*(?:[:：|–—-]+|】|\])\s*",
    re.IGNORECASE,
)
_DIACRITICS = re.compile("[\u064b-\u0652\u0670\u0640]")  # short vowels and lengthening of Arabic
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ß": "ss", "’": "'", "٪": "%"})
_SILENT_SIGNS = str.maketrans("", "", "的了在已于於就是以がは")
_FORMS = frozenset(
    ["", "s", "es", "ed", "d", "ing", "e", "en", "em", "er", "'s", "’s", "t", "te", "m", "ee", "ees", "ent"]
)  # none that makes another person of one: brother and sister in Spanish, Korea and Korean
_RUSSIAN_FORMS = frozenset(
    """а я у ю е и ы о ой ей ом ем ов ев ам ям ами ями ах ях ии ий ия ию ый ая ое ые ого его ому ему ым им ых их ую юю
    ть ти л ла ло ли ет ит ют ят ут ат ся сь лся лась лось лись""".split()  # noqa: SIM905
) | {""}
_SURNAME = re.compile(r"(?:ов|ев|ин)а?$")  # Иванов, Иванова: he and she
_ARTICLES = ("وال", "بال", "ال", "لل")  # Arabic, written with the word
_ALIKE = frozenset(map(frozenset, ("iy", "kq", "vw")))  # letters that spell one sound of a name from another script
_RECURRING = re.compile(  # titles of something else each day, however long
    r"\b(?:briefing|newsletter|podcast|horoscopes?|crossword|sudoku|weather (?:for|forecast)"
    r"|need to know|things to know|photos of the day|hor[oó]scopo|bolet[ií]n|el tiempo (?:para|en|hoy)|crucigrama"
    r"|wetter (?:am|für|heute)|horoskop"
    r"|wetterbericht|kreuzwortr[aä]tsel|presseschau|météo|bulletin)\b"
    r"|早报|晚报|天气预报|星座|天気予報|占い|النشرة|نشرة|حالة الطقس|الأبراج",
    re.IGNORECASE,
)
# What carries no event of its own, and no direction. Feeds often do not tell their language: all count for every title.
_SILENT = frozenset(
    # articles, prepositions, pronouns and forms of "be"; not "by" and "have", which tell who did it to whom
    """a an the of in on at and as is are was were be been it its that
    this s el la los las un una unos unas de del en para con y e que su sus lo es son
    der die das des ein eine einen einem einer und im am an auf bei beim mit für ist sind
    war waren als den dem eines ihr ihre sich le les du des et une dans son sa ses leur leurs aux au
    в во на и с со о об по что его ее их fc cf
    في على عن و قد أن ان هذا هذه التي الذي
    """.split()  # noqa: SIM905 - a list of a hundred strings is harder to read
) | frozenset(
    # about the report
    """live breaking update updates updated video watch photos pictures exclusive report reports reportedly
    directo vivo fotos imágenes exclusiva liveticker bilder fotos exklusiv bericht
    فيديو صور عاجل مباشر
    """.split()  # noqa: SIM905
)
_WHERE = frozenset("in at on near en bei im am auf dans au aux в на под при у около في".split())  # noqa: SIM905
_VERBS_ANYWHERE = VERBS_ANYWHERE | frozenset(map(one_word, VERBS_ANYWHERE))
_UNITS = {
    "percent": "%", "prozent": "%", "bn": "billion", "billions": "billion", "mn": "million", "millions": "million",
    "dollars": "$", "dollar": "$", "dólares": "$", "euros": "€", "euro": "€", "us": "u.s", "u.s.": "u.s", "usa": "u.s",
    "eeuu": "u.s", "km": "kilometer", "kilometers": "kilometer", "kilometres": "kilometer", "kilometre": "kilometer",
}  # fmt: skip


def same_event(one: str, other: str) -> bool:
    """Return whether two titles, published within ``WINDOW``, are about the same event."""
    mine, others = _parse(one), _parse(other)
    if mine == others:
        return _weighs_enough(mine)
    if mine.unspaced or others.unspaced or not (_weighs_enough(mine) and _weighs_enough(others)):
        return False  # a single sign can turn the meaning
    return (
        any(_same_words(rotation, others.words) for rotation in mine.rotations)
        or any(_same_words(mine.words, rotation) for rotation in others.rotations)
        or _same_but_for_place_of_verb(mine.words, others.words)
        or _same_but_for_place_of_verb(others.words, mine.words)
        or _same_but_for_where(mine, others)
    )


def keys(title: str, link: str) -> tuple[int, ...]:
    """Return numbers by which candidates are found: two headlines of one event nearly always share at least one.

    ``link`` is free of what only tracks.
    """
    parsed = _parse(title)
    found = [key] if (key := link_key(link)) is not None else []
    if _weighs_enough(parsed):
        ways = {tuple(sorted({word[:_STEM] for word in words})) for words in (parsed.words, *parsed.actives)}
        found += [_number(f"title {parsed.unspaced} {' '.join(stems)}") for stems in sorted(ways)]
    return tuple(found)


def link_key(link: str) -> int | None:
    """Return the number of the article a link leads to, None if it leads to a site."""
    address = _address(link)
    return _number(f"link {address}") if address else None


def same_page(one: str, other: str) -> bool:
    """Return whether two links, free of what only tracks, lead to the same article."""
    return bool(_address(one)) and _address(one) == _address(other)


def forget_titles() -> None:
    """Free what is kept of the titles that were compared last."""
    _parse.cache_clear()


class _ParsedTitle:
    """A title taken apart."""

    __slots__ = ("actives", "places", "rotations", "segments", "unspaced", "words")

    def __init__(self, segments: tuple[tuple[str, ...], ...], unspaced: str, places: tuple[str, ...]) -> None:
        self.segments = segments
        self.places = places  # words that say where or when
        self.words = tuple(word for segment in segments for word in segment)
        self.unspaced = unspaced  # the signs of scripts without spaces, run together
        # "Chile: strong earthquake" is "strong earthquake in Chile" turned round
        self.rotations = [
            tuple(word for segment in segments[cut:] + segments[:cut] for word in segment)
            for cut in range(max(1, len(segments)))
        ]
        self.actives = active_forms(self.words)
        self.rotations += self.actives

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ParsedTitle) and (self.words, self.unspaced) == (other.words, other.unspaced)

    def __hash__(self) -> int:
        return hash((self.words, self.unspaced))


@lru_cache(maxsize=100)  # one title and those it is compared with
def _parse(title: str) -> _ParsedTitle:
    if _RECURRING.search(title):
        return _ParsedTitle((), "", ())
    text = _LABEL.sub("", unicodedata.normalize("NFKC", title).strip())
    text = _SOURCE.sub("", text)
    text = plain_text(_DIACRITICS.sub("", text).casefold().replace("per cent", "%")).translate(_LETTERS)
    words, signs, places = [], [], []
    for segment in _SEGMENT.split(one_way_in_chinese(text)):
        found = without_particles(money_last([plain_word(_UNITS.get(word, word)) for word in _WORD.findall(segment)]))
        signs += [word for word in found if _SIGN.match(word)]
        weighing, at = _weighing(found)
        words.append(tuple(weighing))
        places += [weighing[each] for each in at]
    return _ParsedTitle(tuple(filter(None, words)), "".join(signs).translate(_SILENT_SIGNS), tuple(places))


def _weighing(found: list[str]) -> tuple[list[str], list[int]]:
    """Return the words of a segment as they are compared, and which of them follow a preposition of place or time."""
    weighing: list[str] = []
    places: list[int] = []
    is_place = False
    for word in found:
        is_place = is_place or word in _WHERE
        if word in _SILENT or _SIGN.match(word):
            continue
        one = one_word(_without_article(_number_word(word)))
        if one == "people" and weighing and weighing[-1][-1].isdigit():
            continue  # "12 people hurt", "12 hurt"
        if is_place:
            places.append(len(weighing))
        is_place = False
        weighing.append(one)
    return weighing, places


def _without_article(word: str) -> str:
    article = next((each for each in _ARTICLES if word.startswith(each) and len(word) >= len(each) + 3), "")
    return word.removeprefix(article)


def _number_word(word: str) -> str:
    return word.replace("–", "-").replace("−", "-").replace(",", ".") if word[-1].isdigit() else word.removesuffix("'s")


def _weighs_enough(title: _ParsedTitle) -> bool:
    return len(title.unspaced) + 2 * len(title.words) >= (_MIN_SIGNS if title.unspaced else 2 * _MIN_WORDS)


def _same_but_for_place_of_verb(mine: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Return whether the first word of ``mine`` is a verb that stands elsewhere in ``others``."""
    if len(mine) != len(others) or mine[0] not in _VERBS_ANYWHERE:
        return False
    found = [at for at, word in enumerate(others) if word in _VERBS_ANYWHERE and _same_word(mine[0], word)]
    return len(found) == 1 and _same_words(mine[1:], others[: found[0]] + others[found[0] + 1 :])


def _same_but_for_where(mine: _ParsedTitle, others: _ParsedTitle) -> bool:
    """Return whether two titles say at another place where it was: "Train derails in Rome", "In Rome derails a train".

    Where two places are said, or more than two words beside it change places, order tells who does what to whom.
    """
    if not len(mine.places) == len(others.places) == 1 or len(mine.segments) != len(others.segments):
        return False
    (here,), (there,) = mine.places, others.places
    return _same_word(here, there) and all(
        _same_words(one, other) or (len(one) == len(other) == 2 and _same_words(one, other[::-1]))
        for one, other in zip(_without(mine, here), _without(others, there), strict=True)
    )


def _without(title: _ParsedTitle, place: str) -> list[tuple[str, ...]]:
    return [tuple(word for word in segment if word != place) for segment in title.segments]


def _same_words(mine: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return len(mine) == len(others) and all(map(_same_word, mine, others))


def _same_word(mine: str, other: str) -> bool:
    if mine == other:
        return True
    if mine[-1].isdigit() or other[-1].isdigit() or mine[0] != other[0]:
        return False
    return _are_forms(mine, other) or _are_spellings(mine, other)


def _are_forms(mine: str, other: str) -> bool:
    """Return whether two words differ only in how they end: strike, strikes; convicto, convicta."""
    stem = _common_start(mine, other)
    if stem < _STEM:
        return False
    ends = {mine[stem:], other[stem:]}
    return ends <= _FORMS or (ends <= _RUSSIAN_FORMS and not (_SURNAME.search(mine) and _SURNAME.search(other)))


def _common_start(mine: str, other: str) -> int:
    """Return with how many letters both words begin."""
    at = 0
    while at < min(len(mine), len(other)) and mine[at] == other[at]:
        at += 1
    return at


def _are_spellings(mine: str, other: str) -> bool:
    """Return whether two long words differ in one letter that sounds the same, as names from another script do."""
    shorter, longer = sorted((mine, other), key=len)
    if len(shorter) < _LONG_NAME:
        return False
    at = _common_start(shorter, longer)
    if len(shorter) == len(longer):
        return shorter[at + 1 :] == longer[at + 1 :] and frozenset((shorter[at], longer[at])) in _ALIKE
    return shorter[at:] == longer[at + 1 :] and longer.endswith("yy")  # Zelensky, Zelenskyy


def _address(link: str) -> str:
    """Return what of a link tells one article from another; "" if it leads to no article but to a site."""
    try:
        parts = urlsplit(link.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    except ValueError:
        return ""
    path = parts.path.rstrip("/").removesuffix("/amp").removesuffix("/index.html")
    if parts.scheme not in {"http", "https"} or not host or (path.count("/") < 2 and not parts.query and len(path) < 9):
        return ""
    query = "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return f"{host}{path}?{query}"


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=7).digest())
