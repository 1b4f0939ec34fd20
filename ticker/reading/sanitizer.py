"""Strangers' HTML made harmless: plain text for titles, safe HTML for bodies, a parsed feed with nothing else in it.

Safety is ammonia's work (the library behind nh3): an allow-list of elements, attributes and address schemes. Around it
stand caps: QTextBrowser hangs on a few hundred bytes of allowed elements that nest deep enough, and a parser obeying
the HTML standard takes quadratic time and memory for thousands of elements that are never closed. Whatever exceeds a
cap is flattened, never refused: the words stay.
"""

import html
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from urllib.parse import urljoin, urlsplit

from ticker.entities import Enclosure, ParsedEntry, ParsedFeed

MAX_TITLE_LENGTH = 500  # characters, as all caps here
MAX_BODY_LENGTH = 1_000_000
MAX_LINK_LENGTH = 4_000
MAX_WORD_LENGTH = 1_000  # a text layout takes quadratic time for a line it cannot break
MAX_DEPTH = 40
MAX_CELLS = 4_000
MAX_LIST_ITEMS = 2_000
MAX_PICTURES = 100
_MAX_TABLE_DEPTH = 2
_FEW_TAGS = 1_000  # so few cost the HTML parser nothing, whatever their order
MAX_UNTITLED_LENGTH = 120  # of the first words that stand in for a title

_TABLE_TAGS = frozenset({"table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"})
_VOID_TAGS = frozenset({"br", "hr", "img", "wbr", "col"})
_BLOCK_NAMES = """address article aside blockquote center dd details div dl dt figcaption figure footer
h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary ul"""
_INLINE_NAMES = """a abbr b bdi bdo big br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strike
strong sub sup time tt u var wbr"""
_BLOCK_TAGS = frozenset(_BLOCK_NAMES.split())
_INLINE_TAGS = frozenset(_INLINE_NAMES.split())
_JOINING_TAGS = _INLINE_TAGS - {"br"}  # what stands on both sides of one is a word
SAFE_TAGS = _TABLE_TAGS | _BLOCK_TAGS | _INLINE_TAGS
_LAZY_SOURCES = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-lazy",
    "data-srcset",
    "srcset",
)  # where scripts look
SAFE_ATTRIBUTES = {
    "*": {"dir", "lang", "id"},  # id: where a footnote's link leads
    "a": {"href", "title", "name"},
    "abbr": {"title"},
    "img": {"src", "alt", "title", "width", "height", *_LAZY_SOURCES},
    "ol": {"start"},
    "time": {"datetime"},
}
_SPANS = {str(number) for number in range(1, 31)}
_SAFE_VALUES = {
    "td": {"colspan": _SPANS, "rowspan": _SPANS},
    "th": {"colspan": _SPANS, "rowspan": _SPANS},
    "ol": {"type": {"1", "a", "A", "i", "I"}},
}
_DROPPED_WITH_CONTENT = {"script", "style", "title", "template", "noembed", "noframes", "object", "select", "textarea"}

# Formatting that turns up in titles. Other words in angle brackets ("List<String>", "the <dialog> element") are words.
_TITLE_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style)\b.*?(?:</\1\s*>|\Z)"
    r"|</?(a|abbr|b|big|bdi|bdo|center|cite|code|del|em|font|i|iframe|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|"
    r"sup|tt|u|var|wbr)(?:[\s/][^<>]*)?>"
    r"|</?(blockquote|br|div|h[1-6]|hr|li|ol|p|pre|table|td|th|tr|ul)(?:[\s/][^<>]*)?>",
    re.IGNORECASE | re.DOTALL,
)
_CLOSED_TAG = re.compile(
    r"<([a-zA-Z][\w-]{0,30})(?:\s[^<>]*)?>(?=[^<>]*(?:<[^<>]*>[^<>]*){0,20}?</\1\s*>)", re.IGNORECASE
)
_ANY_TAG = re.compile(r"</?([a-zA-Z][\w-]{0,30})(?:\s[^<>]*)?/?>")
_LOOKS_LIKE_MARKUP = re.compile(
    r"</[a-zA-Z][\w-]*\s*>|<(?:br|hr|img|wbr|iframe|embed|object|script|style)\b|<!--|<[a-zA-Z]+\s+[a-zA-Z-]+\s*="
    r"|^\s*<(?:p|div|h[1-6]|span)\b",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")

# What nobody sees, and what reverses the order of what stands beside it. Kept: LRM, RLM and ALM, ZWJ and ZWNJ, which
# Hebrew, Persian, Indic scripts and emoji need, and single variation selectors.
_INVISIBLE = re.compile(
    "(\U0001f3f4[\U000e0020-\U000e007e]{1,7}\U000e007f)"  # kept: the flag of a region
    "|[\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
    "|(?<=[\u200c-\u200f\u061c])[\u200c-\u200f\u061c\ufe00-\ufe0f]"
    "|(?<=[\ufe00-\ufe0f\U000e0100-\U000e01ef])[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
# What a body must not hold: control characters, the two that QTextDocument gives a meaning of its own, overrides.
_BODY_DANGER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NOTHING_TO_SEE = " \u200c\u200d\u200e\u200f\u061c\ufe0e\ufe0f\u2800"
_MAX_MARKS = 4  # combining marks on one letter

_RAW_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})")
_NAMES_NOT_COUNTED = "p li dd dt tr td th thead tbody tfoot option br hr img wbr input meta link col"
_FORMATTING_NAMES = "a b big code em font i nobr s small strike strong tt u"  # HTML standard, 13.2.4.3
_FORMATTING = frozenset(_FORMATTING_NAMES.split())  # opened anew in every following block until closed
_MAX_FORMATTING = 8
_NOT_COUNTED = frozenset(_NAMES_NOT_COUNTED.split())  # never open inside their like, or never open at all
_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)((?: [^\s="<>]+="[^"]*")*)>')  # as the sanitiser writes it
_PICTURE = re.compile(r'<img((?: [^\s="<>]+="[^"]*")*)>')
_ATTRIBUTE = re.compile(r' ([^\s="<>]+)="([^"]*)"')
_TAG_OR_LONG_WORD = re.compile(r"<[^>]*>|(?:[^\s<&\u200b]|&[^\s;<&]{1,10};){%d}" % MAX_WORD_LENGTH)  # noqa: UP031
_EMBEDDED = re.compile(  # of video and audio with several sources the first
    r"<(?:iframe|embed|(?:video|audio)\b[^<>]*>\s*<source|video|audio)\b[^<>]*?\bsrc\s*=\s*[\"']?"
    r"((?:https?:)?//([^\s\"'<>/]+)[^\s\"'<>]*)[^<>]*>",
    re.IGNORECASE,
)
_HAS_EMBEDDED = re.compile(r"<(?:iframe|embed|video|audio)\b", re.IGNORECASE)
_NOSCRIPT = re.compile(r"</?noscript\b[^<>]*>", re.IGNORECASE)
_MATH_NOTES = re.compile(r"<(annotation(?:-xml)?)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_MATH_TAG = re.compile(
    r"</?(?:math|semantics|m(?:row|i|n|o|s|text|space|frac|sqrt|root|style|error|padded|phantom|fenced|enclose|sub|sup|subsup|"
    r"under|over|underover|multiscripts|table|tr|td))\b[^<>]*>",
    re.IGNORECASE,
)
_SURROGATE_PAIR = re.compile(
    r"&#(?:x([dD][89abAB][0-9a-fA-F]{2})|(5[5-6]\d{3}));&#(?:x([dD][c-fC-F][0-9a-fA-F]{2})|(5[6-7]\d{3}));"
)
_ESCAPED_BODY = re.compile(
    r"\s*&lt;(?:p|div|h[1-6]|ul|ol|figure|img|a|blockquote|table|span|section|article)\b.*&lt;/?\w+",
    re.IGNORECASE | re.DOTALL,
)
_TRACKER = re.compile(
    r"^(?:https?:)?//(?:pixel|stats?|analytics|tracking|beacon)\.|//feeds\.feedburner\.com/~|//feeds\.wordpress\.com/1\.0/",
    re.IGNORECASE,
)
_TRACKER_SIDE = 3  # pixels: no picture anybody looks at
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,4}")
_NOT_IN_LINKS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def plain_text(text: str, *, longest: int = MAX_TITLE_LENGTH) -> str:
    """Return ``text``, which may be HTML, escaped once or twice, as one line of at most ``longest`` characters.

    Words in angle brackets are markup only where they look like it: "Vec<i32> or Box<S>" stays.
    """
    if len(text) > longest * 20:
        text = text[: longest * 20]
    for _ in range(2):  # twice: some feeds escape what they escaped
        text = _without_markup(text)
        if "&" not in text:
            break
        text = _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)
    return _one_line(_without_markup(text), longest)


def _without_markup(text: str) -> str:
    """Return ``text`` without the tags that a title may have, where it is HTML for all that can be seen."""
    if "<" not in text or not _LOOKS_LIKE_MARKUP.search(text):
        return text
    pairs = {name.lower() for name in _CLOSED_TAG.findall(text)}
    text = _TITLE_TAG.sub(lambda tag: " " if tag[3] else "", text)
    return _ANY_TAG.sub(lambda tag: "" if tag[1].lower() in pairs else tag[0], text) if pairs else text


def text_of(body: str, *, longest: int) -> str:
    """Return the words of ``body``, which is safe HTML, as one line of at most ``longest`` characters."""
    if len(body) > longest * 20:
        body = body[: longest * 20].rpartition("<")[0]
    return _one_line(strip_tags(body), longest)


def strip_tags(body: str) -> str:
    """Return the text of safe HTML as it is, with a space for each tag that separates words."""
    return html.unescape(_TAG.sub(lambda tag: "" if tag[2] in _JOINING_TAGS else " ", body))


def safe_html(body: str, base_url: str = "") -> str:
    """Return ``body`` with nothing left that runs, loads by itself or hangs a text browser; links become absolute.

    The result is well-formed: every element closed, attributes in double quotes, ``< > & "`` escaped elsewhere. Bodies
    are cut at LONGEST_BODY. Pictures keep their address; whether one is ever loaded is for the viewer to ask.
    """
    if not body:
        return ""
    if len(body) > MAX_BODY_LENGTH:
        body = body[:MAX_BODY_LENGTH]
        last_tag = body.rfind("<", MAX_BODY_LENGTH - MAX_LINK_LENGTH)
        body = body[:last_tag] if last_tag >= 0 else body  # half a tag would show as text
    body = _prepared(body)
    if _HAS_EMBEDDED.search(body):
        body = _EMBEDDED.sub(r'<p><a href="\1">\2</a></p>', body)
    if body.count("<") > _FEW_TAGS:
        body = _without_unclosed(body)
    clean = _BODY_DANGER.sub("", _sanitised(body, base_url))
    if "<img" in clean:
        clean = _with_plain_pictures(clean, base_url)
    if _exceeds_caps(clean):
        clean = _trimmed(clean)
    if any(len(word) > MAX_WORD_LENGTH for word in clean.split()):
        clean = _TAG_OR_LONG_WORD.sub(lambda part: part[0] if part[0][0] == "<" else part[0] + "\u200b", clean)
    return clean


def _prepared(body: str) -> str:
    """Return ``body`` with what the sanitizer would lose or show as text put in a form that it keeps."""
    body = _SURROGATE.sub("", body)  # UTF-8 has none, and the sanitizer takes UTF-8
    if "<" not in body and _ESCAPED_BODY.match(body):  # escaped twice
        body = html.unescape(body)
    if "&#" in body:
        body = _SURROGATE_PAIR.sub(_joined_pair, body)
    if "noscript" in body.lower():
        body = _NOSCRIPT.sub("", body)  # what a page shows without scripts is what we want
    if "<math" in body.lower():
        body = _MATH_TAG.sub("", _MATH_NOTES.sub("", body))
    return body


def _joined_pair(found: re.Match[str]) -> str:
    """Return the character that two halves of a UTF-16 pair, each written as a reference, stand for."""
    high = int(found[1], 16) if found[1] else int(found[2])
    low = int(found[3], 16) if found[3] else int(found[4])
    try:
        return (high.to_bytes(2, "big") + low.to_bytes(2, "big")).decode("utf-16-be")
    except UnicodeDecodeError:
        return ""


def safe_link(url: str, base_url: str = "") -> str:
    """Return ``url`` made absolute where it is http or https with a host, else ""."""
    url = _NOT_IN_LINKS.sub("", url).strip()
    if not url or len(url) > MAX_LINK_LENGTH:
        return ""
    try:
        absolute = urljoin(base_url, url)
        parts = urlsplit(absolute)
        is_safe = parts.scheme in {"http", "https"} and bool(parts.hostname) and "\\" not in parts.netloc
    except ValueError:  # "http://[::1" and its like
        return ""
    return absolute.replace(" ", "%20").replace('"', "%22") if is_safe else ""


def clean_feed(feed: ParsedFeed, *, url: str) -> ParsedFeed:
    """Return ``feed``, which came from ``url``, with every title plain, every body safe and every link http(s)."""
    home_url = safe_link(feed.home_url, url)
    base_url = home_url or safe_link(url)
    return replace(
        feed,
        title=plain_text(feed.title),
        home_url=home_url,
        icon_url=safe_link(feed.icon_url, base_url),
        language=_language(feed.language),
        entries=tuple(_cleaned_entry(entry, base_url) for entry in feed.entries),
        was_cut=feed.was_cut
        or any(max(len(each.summary_html), len(each.content_html)) > MAX_BODY_LENGTH for each in feed.entries),
    )


def _cleaned_entry(entry: ParsedEntry, feed_url: str) -> ParsedEntry:
    link = safe_link(entry.link, feed_url)
    base_url = safe_link(entry.base_url) or link or feed_url
    enclosures = (
        Enclosure(
            url=safe_link(each.url, base_url),
            media_type=plain_text(each.media_type, longest=100),
            length=max(each.length, 0),
            title=plain_text(each.title),
            seconds=max(each.seconds, 0),
        )
        for each in entry.enclosures
    )
    summary, content = safe_html(entry.summary_html, base_url), safe_html(entry.content_html, base_url)
    return replace(
        entry,
        link=link,
        title=_title_of(entry) or text_of(content or summary, longest=MAX_UNTITLED_LENGTH),
        author=plain_text(entry.author, longest=200),
        summary_html=summary,
        content_html=content,
        language=_language(entry.language),
        categories=tuple(filter(None, (plain_text(each, longest=100) for each in entry.categories))),
        enclosures=tuple(each for each in enclosures if each.url),
        image_url=safe_link(entry.image_url, base_url),
    )


def _title_of(entry: ParsedEntry) -> str:
    if entry.is_title_text:  # nothing is to be guessed
        return _one_line(html.unescape(entry.title[: MAX_TITLE_LENGTH * 20]), MAX_TITLE_LENGTH)
    return plain_text(entry.title)


def _language(tag: str) -> str:
    tag = tag.strip().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _visible(text: str) -> str:
    """Return ``text`` without what cannot be seen, what reorders its surroundings and towers of combining marks."""
    text = _INVISIBLE.sub(r"\1", text)
    kept: list[str] = []
    marks: list[str] = []
    for character in text:
        category = unicodedata.category(character)
        if category in {"Mn", "Me"} and not "\ufe00" <= character <= "\ufe0f":
            if len(marks) < _MAX_MARKS and character not in marks:
                marks.append(character)
                kept.append(character)
            continue
        marks.clear()
        kept.append(" " if category in {"Cc", "Zl", "Zp"} else character)
    visible = "".join(kept)
    return visible if visible.strip(_NOTHING_TO_SEE) else ""


def _one_line(text: str, longest: int) -> str:
    if not (text.isascii() and text.isprintable()):
        text = _visible(text)
    text = " ".join(text.split())
    return text if len(text) <= longest else _shortened(text, longest)


def _shortened(text: str, longest: int) -> str:
    start = text[: longest - 1]
    words = start.rpartition(" ")[0]
    return (words if len(words) > longest // 2 else start).rstrip(" ,;:–—-") + "…"


def _sanitised(body: str, base_url: str) -> str:
    import nh3  # noqa: PLC0415 - a quarter of a second cold, and the first headline does not need it

    base_url = safe_link(base_url)
    cleaner = partial(
        nh3.Cleaner,
        tags=set(SAFE_TAGS),
        clean_content_tags=_DROPPED_WITH_CONTENT,
        attributes=SAFE_ATTRIBUTES,
        tag_attribute_values=_SAFE_VALUES,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    try:
        return cleaner(url_relative=("rewrite_with_base", base_url) if base_url else "deny").clean(body)
    except ValueError:  # a base address with a host that cannot be, by stricter rules than safe_link's
        return cleaner(url_relative="deny").clean(body)


def _without_unclosed(body: str) -> str:
    """Return ``body``, strangers' own HTML, with no more than DEEPEST elements open at any place.

    The count errs on the safe side: an element leaves it by its own end tag alone. A tag too many becomes a line break
    or nothing, and so does the end tag of what is not open: the parser would search all open elements for each.
    """
    is_open: list[str] = []

    def checked(tag: re.Match[str]) -> str:
        name = tag[2].lower()
        if name in _NOT_COUNTED:
            return tag[0]
        if tag[1] and name in is_open:
            is_open.remove(name)
            return tag[0]
        has_room = len(is_open) < MAX_DEPTH and (
            name not in _FORMATTING or sum(each in _FORMATTING for each in is_open) < _MAX_FORMATTING
        )
        if not tag[1] and has_room:
            is_open.append(name)
            return tag[0]
        return "<br " if name in _BLOCK_TAGS else "<track "  # an element without content, not among the safe ones

    return _RAW_TAG.sub(checked, body)


def _with_plain_pictures(clean: str, base_url: str) -> str:
    """Return ``clean`` with pictures reduced to what a reader can see: no pixels that count readers, no crowds."""
    count = 0

    def plain(tag: re.Match[str]) -> str:
        nonlocal count
        values = {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(tag[1])}
        address = _image_address(values, base_url)
        sides = {side: _pixels(values.get(side, "")) for side in ("width", "height")}
        count += 1
        if not address or _TRACKER.search(address) or count > MAX_PICTURES:
            return ""
        if counts_readers(values):
            return ""
        kept = {"src": address, "alt": values.get("alt", ""), "title": values.get("title", "")}
        kept |= {name: str(side) for name, side in sides.items() if side is not None}
        return "<img" + "".join(f' {name}="{html.escape(value)}"' for name, value in kept.items() if value) + ">"

    return _PICTURE.sub(plain, clean)


def _image_address(values: Mapping[str, str], base_url: str) -> str:
    """Return where the image of a tag is, "" where it has none: often a script has still to move it to ``src``."""
    for name in ("src", *_LAZY_SOURCES):
        value = values.get(name, "")
        if name.endswith("srcset"):  # the last is the largest (HTML standard, 4.8.4.2)
            value = value.strip().rpartition(", ")[2].strip().partition(" ")[0]
        if address := safe_link(value, base_url):
            return address
    return ""


def counts_readers(values: Mapping[str, str]) -> bool:
    """Tell whether the attributes are those of a picture that nobody is meant to see."""
    sides = (_pixels(values.get(name, "")) for name in ("width", "height"))
    return any(side is not None and side <= _TRACKER_SIDE for side in sides)


def _pixels(length: str) -> int | None:
    """Return the pixels a ``width`` or ``height`` attribute says, None where it says none."""
    digits = length.strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else None


def _exceeds_caps(clean: str) -> bool:
    if len(clean) > MAX_BODY_LENGTH:
        return True
    if clean.count("</") <= _MAX_TABLE_DEPTH:
        return False
    if clean.count("<table") > _MAX_TABLE_DEPTH or clean.count("<li") > MAX_LIST_ITEMS or _cells(clean) > MAX_CELLS:
        return True
    if clean.count("</") <= MAX_DEPTH:
        return False
    depth = deepest = 0
    for closing, name, _ in _TAG.findall(clean):
        if closing:
            depth -= 1
        elif name not in _VOID_TAGS:
            depth += 1
            deepest = max(deepest, depth)
    return deepest > MAX_DEPTH


def _cells(clean: str) -> int:
    return clean.count("<td") + clean.count("<th")


def _trimmed(clean: str) -> str:
    """Return ``clean``, which is well-formed, within the caps: tags too many become line breaks, its end is cut."""
    has_tables = _cells(clean) <= MAX_CELLS
    parts: list[str] = []
    still_open: list[tuple[str, bool]] = []  # name, whether its tags are kept
    kept_depth = tables = items = length = position = 0
    for tag in _TAG.finditer(clean):
        length += tag.end() - position
        parts.append(clean[position : tag.start()])
        position = tag.end()
        closing, name = tag[1], tag[2]
        if length > MAX_BODY_LENGTH:
            break
        if name in _VOID_TAGS:
            parts.append(tag[0])
        elif closing:
            _, is_kept = still_open.pop()
            kept_depth -= is_kept
            tables -= name == "table"
            parts.append(tag[0] if is_kept else _break_for(name))
        else:
            tables += name == "table"
            items += name == "li"
            is_kept = kept_depth < MAX_DEPTH
            is_kept &= name not in _TABLE_TAGS or (has_tables and tables <= _MAX_TABLE_DEPTH)
            is_kept &= name != "li" or items <= MAX_LIST_ITEMS
            kept_depth += is_kept
            still_open.append((name, is_kept))
            if is_kept:
                parts.append(tag[0])
    else:
        parts.append(clean[position:][: max(MAX_BODY_LENGTH - length, 0)])
    parts.extend(f"</{name}>" for name, is_kept in reversed(still_open) if is_kept)
    return "".join(parts)


def _break_for(name: str) -> str:
    if name in {"td", "th"}:
        return " "
    return "<br>" if name in _BLOCK_TAGS or name in _TABLE_TAGS else ""
