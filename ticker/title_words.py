"""Ways to write one thing in titles, brought to one: spellings, numbers, names of states, who says so. Pure tables.

Titles often do not tell their language, so every table counts for all of them, and has nothing that is another word
elsewhere.
"""

import re

_ACCENTS = str.maketrans({
    **dict.fromkeys("áàâã", "a"), **dict.fromkeys("éèêë", "e"), **dict.fromkeys("íìîï", "i"),
    **dict.fromkeys("óòôõ", "o"), **dict.fromkeys("úùû", "u"),
    "ç": "c", "ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "ø": "oe", "ё": "е",
})  # fmt: skip
_ELISION = re.compile(r"\b(?:l|d|s|c|qu)['’](?=[^\W\d_]{2})")  # French; not "n'", which denies
_SCORE = re.compile(r"\b(\d{1,2}):(\d{1,2})\b(?=\D|$)")
_BEFORE_SCORE = re.compile(r"\b(?:by|por|mit|with|par)\s+(?=\d{1,2}-\d{1,2}\b)")
_WHO_SAYS = re.compile(
    r",\s+(?:(?:local |state )?(?:police|officials?|authorities|reports?|sources|media)\s+(?:say|says|said|report)"
    r"|according to (?:police|officials|authorities|reports?|sources|media(?: reports)?)"
    r"|(?:según|segun) (?:la policía|la policia|las autoridades|fuentes|medios(?: locales)?|la prensa)"
    r"|(?:laut|so die) (?:der )?(?:polizei|behörden|behoerden|medienberichten|medien|bericht)"
    r"|selon (?:la police|les autorités|les autorites|des médias|des medias|des sources)"
    r"|(?:сообщила полиция|сообщили власти|сообщают сми|сообщили сми|пишут сми))\s*$"
)
_WHO_SAYS_FIRST = re.compile(
    r"^(?:police|officials|reports?|media|polizei|medien|policía|policia|сми|警方|媒体|外媒|媒體|报道|消息)\s*[:：]\s*"
)
_NAMES = re.compile(
    r"\b(?:(?P<us>united states(?: of america)?|estados unidos|ee\.? ?uu\.?|vereinigten? staaten|etats-unis"
    r"|états-unis|usa|сша)"
    r"|(?P<uk>united kingdom|great britain|britain|reino unido|gran bretaña|royaume-uni|grossbritannien|großbritannien)"
    r"|(?P<eu>european union|unión europea|union europea|europäische union|union européenne|евросоюз|европейский союз)"
    r"|(?P<nations>united nations|naciones unidas|vereinten? nationen|nations unies)"
    r"|(?P<pm>prime minister|premier minister))(?=\W|$)"
)
_OF_NAMES = {"us": "u.s", "uk": "uk", "eu": "eu", "nations": "u.n", "pm": "pm"}
_NUMBERS = {
    word: str(number)
    for number, words in enumerate(
        ("two dos zwei deux два две", "three tres drei trois три", "four cuatro vier quatre четыре",
         "five cinco fünf fuenf cinq пять", "six seis sechs шесть", "seven siete sieben sept семь",
         "eight ocho acht huit восемь", "nine nueve neun neuf девять", "ten diez zehn dix десять",
         "eleven once elf onze одиннадцать", "twelve doce zwölf zwoelf douze двенадцать"),
        2,
    )
    for word in words.split()
}  # fmt: skip
_CURRENCIES = frozenset("$€£¥")
_SCALES = frozenset({"billion", "million", "thousand", "trillion", "milliarden", "millionen", "millones", "milliards"})
_BRITISH = (
    (re.compile(r"(?<=[a-z]{3})our(?=(?:s|ed|ing|ite|able|er|ers|hood)?$)"), "or"),
    (re.compile(r"(?<=[a-z]{4})is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)"), "iz"),
    (re.compile(r"(?<=[a-z]{3})tre(?=s?$)"), "ter"),
    (re.compile(r"(?<=[a-z]{3})ence(?=s?$)"), "ense"),
    (re.compile(r"(?<=progra)mme(?=s?$)"), "m"),
    (re.compile(r"(?<=[a-z]{4})ll(?=(?:ed|ing|er|ers)$)"), "l"),
)
_PARTICIPLES = {
    each: words.split()[0]
    for words in (
        "strike struck", "shoot shot", "beat beaten", "find found", "steal stolen", "sink sunk", "take taken",
        "give given", "sell sold", "buy bought", "hold held", "uphold upheld", "lead led", "send sent", "break broken",
        "choose chosen", "drive driven", "keep kept", "see seen", "sweep swept", "throw thrown", "overthrow overthrown",
        "withdraw withdrawn", "write written", "bite bitten", "win won", "hit hit", "hurt hurt", "cut cut",
        "build built", "catch caught", "pay paid", "know known", "tear torn", "wear worn", "shake shaken",
    )
    for each in words.split()[1:]
}  # fmt: skip
# Spanish verbs that want no object, so that who does it may stand before or behind.
VERBS_ANYWHERE = frozenset(
    """muere mueren murio dimite dimiten dimitio fallece fallecen sube suben subio baja bajan cae caen cayo crece crecen
    llega llegan llego empieza empiezan comienza comienzan vuelve vuelven regresa regresan renuncia renuncian renuncio
    choca chocan explota explotan descarrila descarrilan desaparece desaparecen aterriza despega arranca arrancan
    termina terminan acaba acaban continua continuan mejora mejoran empeora empeoran aumenta aumentan disminuye
    """.split()  # noqa: SIM905 - a list is harder to read
)


def active_forms(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return what an English title in the passive may read in the active: Chile hit by storm → storm hit Chile."""
    if words.count("by") != 1:
        return ()
    at = words.index("by")
    *whom, verb = words[:at] or ("",)
    doer = words[at + 1 :]
    if not whom or not doer or not (verb.endswith("ed") or verb in _PARTICIPLES):
        return ()
    base = _PARTICIPLES.get(verb, verb)
    verbs = dict.fromkeys((verb, base, f"{base}s"))
    # how much of what follows tells who, and how much where or when, is not known
    return tuple((*doer[:end], each, *whom, *doer[end:]) for each in verbs for end in range(1, len(doer) + 1))


def plain_text(text: str) -> str:
    """Return a title, in lower case, with names, scores and accents written one way, and without who says so."""
    text = _WHO_SAYS_FIRST.sub("", _WHO_SAYS.sub("", text))
    text = _NAMES.sub(lambda found: _OF_NAMES[found.lastgroup or ""], text)
    text = _ELISION.sub("", text).translate(_ACCENTS)
    return _BEFORE_SCORE.sub("", _SCORE.sub(r"\1-\2", text.replace("–", "-")))


def plain_word(word: str) -> str:
    """Return a word of such a title as it is compared."""
    if word in _NUMBERS:
        return _NUMBERS[word]
    if len(word) > 5 and word.isascii():
        for british, american in _BRITISH:
            word = british.sub(american, word)
    return word


def money_last(words: list[str]) -> list[str]:
    """Return words with the sign of a currency behind number and scale: $ 5 billion → 5 billion $."""
    moved: list[str] = []
    waiting = ""
    for word in words:
        if waiting and not (word[0].isdigit() or word in _SCALES):
            moved.append(waiting)
            waiting = ""
        if word in _CURRENCIES:
            waiting = word
        else:
            moved.append(word)
    return [*moved, waiting] if waiting else moved
