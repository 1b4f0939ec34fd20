"""Run feedparser's two parsers over the text of a feed, in bounded time, without its guesses.

feedparser copes with twenty years of broken feeds. Its own ``parse()`` guesses encodings and document types with
regular expressions that take quadratic time or worse for a hostile document, as does one for authors. So its parsers
are run here on text that is already decoded and has no document type, with checks at each element.
"""

import re
import time
import xml.sax
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from xml.sax.expatreader import ExpatParser
from xml.sax.xmlreader import AttributesNSImpl

from feedparser import api
from feedparser.mixin import _FeedParserMixin
from feedparser.util import FeedParserDict

from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.xml_repair import close_leaves, escape_ampersands

_MAX_DEPTH = 500  # elements
_MAX_UNCLOSED_DEPTH = 20_000  # for LooseParser: missing end tags add to the depth
_MAX_ATTRIBUTES = 200
_NO_ATTRIBUTES = AttributesNSImpl({}, {})
_TICKS_PER_CHECK = 256  # elements and texts between two checks of the clock
_MAX_AUTHOR_LENGTH = 300
_MAX_CATEGORIES = 50
_VOID_END_TAGS = {
    "</area>",
    "</br>",
    "</col>",
    "</embed>",
    "</hr>",
    "</img>",
    "</input>",
    "</source>",
    "</track>",
    "</wbr>",
}
_BASES = {"xml:base", "base"}
_BODIES = {"content", "description", "atom_summary"}
_EMAIL = re.compile(r"[\w.+-]{1,64}@\w[\w-]*(?:\.\w[\w-]*)+")
_HOST_ALONE = re.compile(r"www\.\w[\w-]*\.\w", re.IGNORECASE)  # an address without its scheme
_WEB_URL = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)

Attributes = dict[str, str]
Values = dict[str, Any]  # a FeedParserDict; read by dict.get, since its own get() maps some keys to others

# What feedparser raises for elements if it does not expect them.
_PARSER_ERRORS = (
    AssertionError,
    AttributeError,
    IndexError,
    KeyError,
    OverflowError,
    RecursionError,
    TypeError,
    ValueError,
)


def parse_elements(text: str, *, url: str, seconds: float) -> "GuardedParser":
    """Parse ``text``, which begins with its root element, found at ``url``, as far as it can be parsed.

    ``seconds`` bounds the processor time. Raises FetchError: UNREADABLE (too deep), PARSE_TIMED_OUT.
    """
    ends_at = time.thread_time() + seconds
    text = escape_ampersands(text)
    parser: GuardedParser = _StrictParser(url, None, "utf-8")
    parser.prepare(url, ends_at)
    if not _is_well_formed(parser, text):
        parser = _LooseParser(url, None, "utf-8", {})
        parser.prepare(url, ends_at)
        parser.is_well_formed = False
        with suppress(*_PARSER_ERRORS):  # what was parsed before counts
            parser.feed(close_leaves(text))
    return parser


def _separate(name: str, media_type: str) -> tuple[Callable[..., None], Callable[..., None]]:
    """Return the handlers for the start and the end of an element that is kept under the key ``name``."""

    def start(self: "GuardedParser", attrs: Attributes) -> None:
        if attrs.get("type") == "plain":  # as Media RSS says it
            attrs = {**attrs, "type": "text/plain"}
        self.push_content(name, attrs, media_type, 1)

    def end(self: "GuardedParser") -> None:
        self.pop_content(name)

    return start, end


def _secure_namespaces() -> dict[str, str]:
    """Return feedparser's namespaces with https in their names too, which programs that "repair" links write."""
    known: dict[str, str] = _FeedParserMixin.namespaces
    return known | {uri.replace("http://", "https://", 1): prefix for uri, prefix in known.items()}


class _Parameters(FeedParserDict):  # type: ignore[misc]
    """What is known of a text. feedparser makes a deep copy for each, though there is nothing deep in it."""

    def __deepcopy__(self, memo: object) -> "_Parameters":
        return _Parameters(self)


class GuardedParser(_FeedParserMixin):  # type: ignore[misc] # feedparser has no types
    """Adds to both parsers of feedparser: bounds on depth and time, and the few elements they ignore."""

    resolve_relative_uris = False  # reading.sanitizer does
    sanitize_html = False
    is_well_formed = True
    skips_foreign = False
    namespaces = _secure_namespaces()
    _matchnamespaces: dict[str, str] = {}  # noqa: RUF012 - feedparser fills it once, from the above
    max_depth: int
    depth: int
    guidislink: int
    contentparams: Values

    def prepare(self, url: str, ends_at: float) -> None:
        """Parse what was found at ``url`` and stop with PARSE_TIMED_OUT at ``ends_at`` (``time.thread_time``)."""
        self.document_url = url
        self.baseuri = ""  # set by xml:base alone: feedparser would resolve the same address at each element
        self.namespacemap["atom"] = ""  # if nobody declares the prefix
        self.ends_at = ends_at
        self.ticks = 0
        self.skip_hours: list[str] = []
        self.skip_days: list[str] = []
        self.is_in_foreign = False
        self.skipped_depth = 0

    def unknown_starttag(self, tag: str, attrs: list[tuple[str, str]]) -> None:
        """Pass an element on, unless it is in one that nobody knows: a product's title is not that of its entry."""
        self._tick()
        if self.depth + self.skipped_depth > self.max_depth:
            raise FetchError(FetchErrorKind.UNREADABLE, "too deep")
        if self.is_in_foreign:
            self.skipped_depth += 1
            return
        if self.skips_foreign and self.inentry and not self.incontent:
            self.is_in_foreign = self._is_foreign(tag)
        if not self.baseuri and any(name in _BASES for name, _ in attrs):
            self.baseuri = self.document_url
        try:  # noqa: SIM105 - a context manager for each element takes time
            super().unknown_starttag(tag, attrs)
        except _PARSER_ERRORS:
            pass  # an element where none is allowed is skipped

    def _is_foreign(self, tag: str) -> bool:
        prefix, colon, name = tag.rpartition(":")
        prefix = self.namespacemap.get(prefix, prefix) if colon else ""
        handled = f"{prefix}_{name}" if prefix else name
        return not (hasattr(self, f"_start_{handled}") or hasattr(self, f"_end_{handled}"))

    def unknown_endtag(self, tag: str) -> None:
        if self.skipped_depth:
            self.skipped_depth -= 1
            return
        self.is_in_foreign = False
        depth = self.depth
        try:
            super().unknown_endtag(tag)
        except _PARSER_ERRORS:
            self.depth = depth - 1
            del self.basestack[max(depth - 1, 0) :], self.langstack[max(depth - 1, 0) :]
        self.baseuri = self.basestack[-1] if self.basestack else ""

    def handle_data(self, text: str, escape: int = 1) -> None:
        self._tick()
        if self.skipped_depth:
            return
        if not escape and text in _VOID_END_TAGS:
            return  # HTML would take the end tag of <br/> for another line break
        super().handle_data(text, escape)

    def handle_charref(self, ref: str) -> None:
        with suppress(*_PARSER_ERRORS):  # no character has that number
            super().handle_charref(ref)

    def _tick(self) -> None:
        self.ticks += 1
        if self.ticks % _TICKS_PER_CHECK == 0 and time.thread_time() > self.ends_at:
            raise FetchError(FetchErrorKind.PARSE_TIMED_OUT)

    def resolve_uri(self, uri: str) -> str:
        """Resolve ``uri`` if the document says against what (xml:base), else leave that to the reader."""
        if _HOST_ALONE.match(uri):
            return f"https://{uri}"
        return str(super().resolve_uri(uri)) if self.baseuri else uri

    def push_content(self, tag: str, attrs: Attributes, media_type: str, expecting_text: int) -> None:
        super().push_content(tag, attrs, media_type, expecting_text)
        self.contentparams = _Parameters(self.contentparams)
        if "type" in attrs and tag in _BODIES:
            self.contentparams["is_body_text"] = self.contentparams["type"] == "text/plain"

    def _start_link(self, attrs: Attributes) -> None:
        """Pass over what is not an address of a page: feedparser would take it before the element's own text."""
        super()._start_link(
            {name: value for name, value in attrs.items() if name not in {"uri", "url"} or _WEB_URL.match(value)}
        )

    def _end_guid(self) -> None:
        """Keep the guid as written: resolved against the feed's URL it would change when the feed moves."""
        is_link, self.guidislink = self.guidislink, 0
        value = self.pop("id")
        if is_link and value and value.lower().startswith(("http", "/")):
            self._save("link", self.resolve_uri(value))

    _end_id = _end_guid

    # Elements of other vocabularies with the names of RSS and Atom. feedparser takes them for those, and the second of
    # a name for the content: a photo's caption for the story, a podcast's author for the writer. Here each has a key of
    # its own, and ``xml_feed`` chooses.

    _start_summary, _end_summary = _separate("atom_summary", "text/plain")
    _start_media_title, _end_media_title = _separate("media_title", "text/plain")
    _start_media_description, _end_media_description = _separate("media_description", "text/html")
    _start_dc_title, _end_dc_title = _separate("dc_title", "text/plain")
    _start_dc_description, _end_dc_description = _separate("dc_description", "text/html")
    _start_itunes_title, _end_itunes_title = _separate("itunes_title", "text/plain")
    _start_itunes_summary, _end_itunes_summary = _separate("itunes_summary", "text/html")
    _start_itunes_subtitle, _end_itunes_subtitle = _separate("itunes_subtitle", "text/plain")
    _start_itunes_author, _end_itunes_author = _separate("itunes_author", "text/plain")

    def _start_title(self, attrs: Attributes) -> None:
        if self.inentry and self.inimage:
            self.push_content("image_title", attrs, "text/plain", 1)
        else:
            super()._start_title(attrs)

    def _end_title(self) -> None:
        if self.inentry and self.inimage:
            self.pop_content("image_title")
        else:
            super()._end_title()

    def _start_url(self, attrs: Attributes) -> None:
        if self.inentry and self.inimage:
            self.push("image_url", 1)
        else:
            super()._start_url(attrs)

    def _end_url(self) -> None:
        if self.inentry and self.inimage:
            self.pop("image_url")
        else:
            super()._end_url()

    def _end_image(self) -> None:
        url = self.pop("image")
        self.inimage = 0
        if self.inentry and _WEB_URL.match(url or ""):
            self._save("image_url", url)

    def _start_description(self, attrs: Attributes) -> None:
        name = "image_description" if self.inentry and self.inimage else "description"
        self.push_content(name, attrs, "text/html", 1)

    def _end_description(self) -> None:
        """Keep the longest of several descriptions."""
        if self.inentry and self.inimage:
            self.pop_content("image_description")
            return
        context: Values = self._get_context()
        before, detail = dict.get(context, "summary", ""), dict.get(context, "summary_detail")
        self.pop_content("description")
        if detail is not None and len(before) > len(dict.get(context, "summary", "")):
            context["summary"], context["summary_detail"] = before, detail

    _start_abstract, _end_abstract = _separate("abstract", "text/plain")

    def _end_content(self) -> None:
        self.pop_content("content")  # without the copy of it that feedparser makes as a summary

    _end_body = _end_xhtml_body = _end_content_encoded = _end_fullitem = _end_content

    def _end_published(self) -> None:
        self.pop("published")  # as written: feedparser's own dates are guesses if it does not understand one

    _end_issued = _end_pubdate = _end_published

    def _end_updated(self) -> None:
        self.pop("updated")

    _end_modified = _end_lastbuilddate = _end_updated

    def _end_created(self) -> None:
        self.pop("created")

    def _end_expirationdate(self) -> None:
        self.pop("expired")

    def _end_hour(self) -> None:
        self.skip_hours.append(self.pop("hour"))

    def _end_day(self) -> None:
        self.skip_days.append(self.pop("day"))

    def _sync_author_detail(self, key: str = "author") -> None:
        """Part "ann@example.org (Ann Example)" in name and address, in linear time and whatever the domain."""
        context = self._get_context()
        author = dict.get(context, key)
        people = dict.get(context, f"{key}s") or [{}]
        if isinstance(author, str) and author and not people[-1]:
            people[-1]["name"] = name_of(author)
            context.setdefault(f"{key}s", people)

    def _add_tag(self, term: str | None, scheme: str | None, label: str | None) -> None:
        if len(dict.get(self._get_context(), "tags", ())) < _MAX_CATEGORIES:
            super()._add_tag(term, scheme, label)


class _StrictParser(GuardedParser, api.StrictFeedParser):  # type: ignore[misc]
    """For feeds that are well-formed XML."""

    max_depth = _MAX_DEPTH
    skips_foreign = True  # where each element ends is certain

    def startElementNS(  # noqa: N802 - SAX calls it so
        self, name: tuple[str | None, str], qname: str | None, attrs: AttributesNSImpl
    ) -> None:
        """Drop the attributes of an element with too many: feedparser processes them in quadratic time."""
        super().startElementNS(name, qname, attrs if len(attrs) < _MAX_ATTRIBUTES else _NO_ATTRIBUTES)


class _LooseParser(GuardedParser, api.LooseFeedParser):  # type: ignore[misc]
    """For feeds that are not."""

    max_depth = _MAX_UNCLOSED_DEPTH


class _BufferingReader(ExpatParser):
    """Passes each text on in one piece: expat would split escaped markup into hundreds."""

    _parser: Any

    def reset(self) -> None:
        super().reset()
        self._parser.buffer_text = True
        self._parser.buffer_size = 1 << 16


def _is_well_formed(parser: GuardedParser, text: str) -> bool:
    """Parse ``text`` as XML up to its first error. Returns whether there was none."""
    reader = _BufferingReader(namespaceHandling=1)  # the document type is gone, and with it whatever defines entities
    reader.setContentHandler(parser)
    reader.setErrorHandler(parser)
    try:
        reader.feed(text)
        reader.close()
    except (xml.sax.SAXException, *_PARSER_ERRORS):
        return False
    return True


def name_of(author: str) -> str:
    """Return the name in ``author`` (RSS 2.0: an address with a name behind it), the address if that is all."""
    author = author[:_MAX_AUTHOR_LENGTH]
    address = _EMAIL.search(author)
    if address is None:
        return author
    name = author.replace(address[0], "").replace("mailto:", "")
    return name.strip(" \t\n()<>,;") or address[0]
