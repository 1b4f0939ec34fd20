"""Make text plain: one line for titles and names, without markup, invisible characters and towers of marks."""

import html
import re
import unicodedata

from ticker.reading.tags import INLINE_TAGS, TAG

MAX_TITLE_LENGTH = 500  # characters
MAX_UNTITLED_LENGTH = 120  # characters of the text that stands in for a missing title
_JOINING_TAGS = INLINE_TAGS - {"br"}  # they do not separate words

# Formatting found in titles. Anything else in angle brackets ("List<String>", "the <dialog> element") is text.
_TITLE_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|svg)\b.*?(?:</\1\s*>|\Z)"
    r"|</?(a|abbr|b|big|bdi|bdo|center|cite|code|del|em|font|i|iframe|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|"
    r"sup|tt|u|var|wbr)(?:[\s/][^<>]*)?>"
    r"|<(?:audio|embed|object|param|picture|source|video)\s[^<>]*>|</(?:audio|embed|object|picture|video)\s*>"
    r"|<!doctype\b[^<>]*>"
    r"|</?(blockquote|br|div|h[1-6]|hr|li|ol|p|pre|table|td|th|tr|ul)(?:[\s/][^<>]*)?>",
    re.IGNORECASE | re.DOTALL,
)
_CLOSED_TAG = re.compile(
    r"<([a-zA-Z][\w-]{0,30})(?:\s[^<>]*)?>(?=[^<>]*(?:<[^<>]*>[^<>]*){0,20}?</\1\s*>)", re.IGNORECASE
)
_ANY_TAG = re.compile(r"</?([a-zA-Z][\w-]{0,30})(?:\s[^<>]*)?/?>")
_LOOKS_LIKE_MARKUP = re.compile(
    r"</[a-zA-Z][\w-]*\s*>|<(?:br|hr|img|wbr|iframe|embed|object|script|style)\b|<!--|<!doctype\s|<[a-zA-Z]+\s+[a-zA-Z-]+\s*="
    r"|^\s*<(?:p|div|h[1-6]|span)\b",
    re.IGNORECASE,
)
_IMAGE = re.compile(r"<img\b[^<>]*?\balt\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')[^<>]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")

# Invisible characters, and those that reverse the order of their neighbors. Kept: LRM, RLM and ALM, ZWJ and ZWNJ, which
# Hebrew, Persian, Indic scripts and emoji need, and single variation selectors.
_INVISIBLE = re.compile(
    "(\U0001f3f4[\U000e0020-\U000e007e]{1,7}\U000e007f)"  # kept: the flag of a region
    "|[\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
    "|(?<=[\u200c-\u200f\u061c])(?:[\u200c-\u200f\u061c]+|[\ufe00-\ufe0f])"
    "|(?<=[\ufe00-\ufe0f\U000e0100-\U000e01ef])[\ufe00-\ufe0f\U000e0100-\U000e01ef]+"
)
_NOTHING_TO_SEE = " \u200c\u200d\u200e\u200f\u061c\ufe0e\ufe0f\u2800"
_SPACES, _MARKS = {"Cc", "Zl", "Zp"}, {"Mn", "Me"}  # categories of Unicode
_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))  # of a variation: marks by their category alone
_CODE_BLOCK = re.compile(r"<pre(?: [^>]*)?>\n?(.*?)\n?</pre>", re.DOTALL)
_SPACE = re.compile(r"\s+")
_MAX_EMOJI_LENGTH = 10  # characters: a family is four emoji and their joiners
_MAX_MARKS = 4  # combining marks on one letter


def plain_text(text: str, *, max_length: int = MAX_TITLE_LENGTH) -> str:
    """Return ``text``, which may be HTML, escaped once or twice, as one line of at most ``max_length`` characters.

    Text in angle brackets counts as markup only where it looks like it: "Vec<i32> or Box<S>" stays.
    """
    if len(text) > max_length * 20:
        text = text[: max_length * 20]
    for _ in range(2):  # twice: some feeds escape what they escaped
        text = _without_markup(text)
        if "&" not in text:
            break
        text = _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)
    return one_line(_without_markup(text), max_length)


def text_of(body: str, *, max_length: int) -> str:
    """Return the text of safe HTML as one line of at most ``max_length`` characters."""
    end = max_length * 20
    while len(body) > end:  # little of a long body is wanted, but it may begin with nothing but images
        start = _in_one_line(strip_tags(body[:end].rpartition("<")[0]))
        if len(start) > max_length:
            return _shortened(start, max_length)
        end *= 4
    return one_line(strip_tags(body), max_length)


def strip_tags(body: str) -> str:
    """Return the text of safe HTML, with a space for each tag that separates words.

    Tags are found by a regular expression, as the sanitizer has written them: building a tree would take longer.
    """
    text = TAG.sub(lambda tag: "" if tag[2] in _JOINING_TAGS else " ", body)
    return html.unescape(text.replace("&nbsp;", "\xa0"))  # which there may be thousands of


def lines_of(body: str) -> tuple[str, ...]:
    """Return the text of safe HTML, a line for each block, and code as it is; without empty lines outside of that."""
    lines: list[str] = []
    for index, part in enumerate(_CODE_BLOCK.split(body)):
        is_code = index % 2 == 1
        text = TAG.sub(lambda tag: "" if tag[2] in _JOINING_TAGS else "\n", part if is_code else _SPACE.sub(" ", part))
        found = html.unescape(text.replace("&nbsp;", "\xa0")).split("\n")
        lines += found if is_code else (line.strip(" ") for line in found if line.strip())
    return tuple(lines)


def one_line(text: str, max_length: int) -> str:
    """Return plain text as one line of at most ``max_length`` characters, without invisible ones."""
    text = _in_one_line(text)
    return text if len(text) <= max_length else _shortened(text, max_length)


def _in_one_line(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        text = _visible(text)
    return " ".join(text.split())


def _without_markup(text: str) -> str:
    """Return ``text`` without the tags found in titles, if it looks like HTML.

    An emoji's picture is the emoji, and a title of nothing but a picture is what that says.
    """
    if "<" not in text or not _LOOKS_LIKE_MARKUP.search(text):
        return text
    text = _IMAGE.sub(_image_text, text)
    pairs = {name.lower() for name in _CLOSED_TAG.findall(text)}
    text = _TITLE_TAG.sub(lambda tag: " " if tag[3] else "", text)
    return _ANY_TAG.sub(lambda tag: "" if tag[1].lower() in pairs else tag[0], text) if pairs else text


def _image_text(image: re.Match[str]) -> str:
    text = image[1] or image[2] or ""
    is_all = not _ANY_TAG.sub("", image.string[: image.start()] + image.string[image.end() :]).strip()
    return text if is_all or (len(text) <= _MAX_EMOJI_LENGTH and not text.isascii()) else ""


def _visible(text: str) -> str:
    """Return ``text`` without invisible and reordering characters, and with a few combining marks a letter."""
    if not text.isascii():
        text = _INVISIBLE.sub(lambda found: found[1] or "", text)
    categories = {each: unicodedata.category(each) for each in set(text)}  # of each once: a story may be long
    for space in (each for each, category in categories.items() if category in _SPACES):
        text = text.replace(space, " ")
    marks = "".join(each for each, category in categories.items() if category in _MARKS and each not in _SELECTORS)
    if marks:
        text = re.sub(f"[{marks}]{{2,}}", _few_marks, text)
    return text if text.strip(_NOTHING_TO_SEE) else ""


def _few_marks(run: re.Match[str]) -> str:
    return "".join(dict.fromkeys(run[0]))[:_MAX_MARKS]


def _shortened(text: str, max_length: int) -> str:
    start = text[: max_length - 1]
    whole_words = start.rpartition(" ")[0]
    return (whole_words if len(whole_words) > max_length // 2 else start).rstrip(" ,;:–—-") + "…"
