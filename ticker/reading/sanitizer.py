"""Make HTML from the web safe: nothing runs, loads by itself, or hangs a text browser.

Safety is the work of ammonia (the library behind nh3): an allow-list of elements, attributes and URL schemes. Nothing
that it has written is parsed and written again here, as that could undo its work. Around it stand limits on what its
parser is given (``html_limits``) and on what a text browser gets (``layout_limits``).
"""

import html
import re
from functools import partial

from ticker.reading.html_limits import limit_attributes, limit_open_elements
from ticker.reading.image_tags import LAZY_SOURCES, reduce_images
from ticker.reading.layout_limits import CUT_MARK, MAX_LENGTH, WHOLE_MARK, bound_layout
from ticker.reading.safe_links import MAX_LINK_LENGTH, safe_link
from ticker.reading.tags import SAFE_TAGS

_MAX_SOFT_HYPHENS = 20_000
MAX_WORD_LENGTH = 500  # characters; a text layout takes quadratic time for a line it cannot break

SAFE_ATTRIBUTES = {
    "*": {"dir", "lang", "id"},  # id: the target of a footnote's link
    "a": {"href", "title", "name"},
    "abbr": {"title"},
    "img": {"src", "alt", "title", "width", "height", *LAZY_SOURCES},
    "ol": {"start"},
    "time": {"datetime"},
}
_SPANS = {str(number) for number in range(1, 31)}
_SAFE_VALUES = {
    "td": {"colspan": _SPANS, "rowspan": _SPANS},
    "th": {"colspan": _SPANS, "rowspan": _SPANS},
    "ol": {"type": {"1", "a", "A", "i", "I"}},
}
_DROPPED_WITH_CONTENT = {"script", "style", "title", "template", "noembed", "noframes", "select", "textarea"}

# Control characters, the two that QTextDocument gives a meaning of its own, and overrides of the direction.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TAG_OR_LONG_WORD = re.compile(r"<[^>]*>|(?<![^\s>\u200b])[^\s<\u200b]{%d,}" % MAX_WORD_LENGTH)  # noqa: UP031
_PART_OF_WORD = re.compile(r"(?>&[^\s;<&]{1,10};|[^<]){%d}" % MAX_WORD_LENGTH)  # noqa: UP031
_EMBEDDED = re.compile(  # of video and audio with several sources, the first
    r"<(?:iframe|embed|(?:video|audio)\b[^<>]*>\s*<source|video|audio)\b[^<>]*?\bsrc\s*=\s*[\"']?"
    r"((?:https?:)?//([^\s\"'<>/]+)[^\s\"'<>]*)[^<>]*>",
    re.IGNORECASE,
)
_DATA_URL = re.compile(r"\bsrc\s*=\s*(?:\"data:[^\"<>]*\"|'data:[^'<>]*')", re.IGNORECASE)
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


def safe_html(body: str, base_url: str = "") -> str:
    """Return HTML from the web without anything that runs, loads by itself or hangs a text browser.

    Links become absolute by ``base_url``. The result is well-formed: every element is closed, attributes are in double
    quotes, ``< > & "`` elsewhere are escaped. What is too long or costs a text browser too much is cut off, and
    CUT_MARK stands there. Images keep their URL; whether one is loaded is up to the viewer.
    """
    if not body:
        return ""
    if len(body) > MAX_LENGTH:
        body = _DATA_URL.sub("", body)  # not shown, and often longer than all the text
    is_too_long = len(body) > MAX_LENGTH
    if is_too_long:
        body = body[:MAX_LENGTH]
        last_tag = body.rfind("<", MAX_LENGTH - MAX_LINK_LENGTH)
        body = body[:last_tag] if last_tag >= 0 else body  # half a tag would show as text
    body = _prepare(body)
    if _HAS_EMBEDDED.search(body):
        body = _EMBEDDED.sub(r'<p><a href="\1">\2</a></p>', body)
    body = limit_open_elements(limit_attributes(body))
    clean = _FORBIDDEN.sub("", _sanitize(body, base_url))
    if "<img" in clean:
        clean = reduce_images(clean, base_url)
    if any(len(word) > MAX_WORD_LENGTH for word in clean.split()):
        clean = _TAG_OR_LONG_WORD.sub(_with_breaks, clean)
    clean = bound_layout(clean)
    return clean if not is_too_long or clean.endswith(CUT_MARK) else clean.removesuffix(WHOLE_MARK) + CUT_MARK


def harmless(stored: str) -> str:
    """Return a stored body without anything that runs or loads by itself, for a program that is not ours.

    Its layout has been bounded before, so this takes a fraction of the time of ``safe_html``.
    """
    return _FORBIDDEN.sub("", _sanitize(stored, "")) if stored else ""


def _with_breaks(part: re.Match[str]) -> str:
    """Return a long word with places where a line may end."""
    return part[0] if part[0][0] == "<" else _PART_OF_WORD.sub("\\g<0>\u200b", part[0])


def _prepare(body: str) -> str:
    """Return HTML so that ammonia does not lose text, or show markup as text."""
    body = _SURROGATE.sub("", body)  # UTF-8 has none
    if body.count("\xad") > _MAX_SOFT_HYPHENS:  # ammonia takes quadratic time for them
        body = body.replace("\xad", "")
    if "<" not in body and _ESCAPED_BODY.match(body):  # escaped twice
        body = html.unescape(body)
    if "&#" in body:
        body = _SURROGATE_PAIR.sub(_join_pair, body)
    if "noscript" in body.lower():
        body = _NOSCRIPT.sub("", body)  # its content is what we want
    if "<math" in body.lower():
        body = _MATH_TAG.sub("", _MATH_NOTES.sub("", body))
    return body


def _join_pair(found: re.Match[str]) -> str:
    """Return the character of a UTF-16 surrogate pair that is written as two character references."""
    high = int(found[1], 16) if found[1] else int(found[2])
    low = int(found[3], 16) if found[3] else int(found[4])
    try:
        return (high.to_bytes(2, "big") + low.to_bytes(2, "big")).decode("utf-16-be")
    except UnicodeDecodeError:
        return ""


def _sanitize(body: str, base_url: str) -> str:
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
    except ValueError:  # a base URL whose host is invalid by stricter rules than safe_link's
        return cleaner(url_relative="deny").clean(body)
