"""The page of an article: safe HTML turned into what Qt's rich text can set well. Only strings, no widgets.

Qt's rich text knows no figures, no rules beside quotations and no shaded blocks with room around the text. Tables of
one cell stand in for the last two; what is nested too deep for them (a dozen tables inside each other take Qt seconds)
stays plain.
"""

import html
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from string import Template
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale

from ticker.entities import Enclosure
from ticker.reading.article import Article, image_urls, reading_minutes
from ticker.reading.text_direction import is_right_to_left
from ticker.resources import resource
from ticker.ui.article.article_fonts import ArticleFonts
from ticker.ui.theme.theme import Theme

translate = QCoreApplication.translate

# Links of the page that do something in the viewer. No body can hold one: reading.markup lets only web and mail pass.
ACTION = "do:"
FEEDS_VERSION = f"{ACTION}feeds-version"
FULL_STORY = f"{ACTION}full-story"
WEB_PAGE = f"{ACTION}web-page"
SHOW_PICTURES = f"{ACTION}show-pictures"
SHOW_PICTURE = f"{ACTION}show-picture/"  # and its index in image_urls()
ENLARGE = f"{ACTION}enlarge/"  # likewise
PLAY = f"{ACTION}play/"  # and the number of the enclosure
SEAM = "\u200b"
PICTURE = "picture:"  # and its index in image_urls()
_FIRST_PART = 24_000  # characters of HTML that are set at once: more than nearly all articles have
_PART = 8_000  # of each later part: some milliseconds, so that nothing that moves has to wait
# Not tables and what becomes one: Qt puts an empty paragraph after them, to which nothing may be joined.
_MAY_END_PART = frozenset({"p", "ul", "ol", "dl", "h2", "h3", "h4", "h5", "h6"})
_DEEPEST_TABLE = 3
_LONG_CELL = 300  # characters of HTML on average: text laid out in a table
_SMALL_PICTURE = 72  # pixels: an emoji or an icon, whose words say enough

_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)((?: [^\s="<>]+="[^"]*")*)>')  # as reading.markup leaves them
_ATTRIBUTE = re.compile(r' ([^\s="<>]+)="([^"]*)"')
_EMPTY_PARAGRAPH = re.compile(r"<(p|div|h[1-6])>(?:<br>|\s|&nbsp;|\xa0)*</\1>")
_END_OF_CODE = re.compile(r"\s+((?:</[a-z]+>)*</pre>)")
_ROW = re.compile(r"(<tr[ >][^<]*)(.*?)(</tr>)", re.DOTALL)
_CELL = re.compile(r"<t([dh])[ >].*?</t\1>\s*", re.DOTALL)
_TO_PICTURE = re.compile(r'<a href="[^"?#]*\.(?:jpe?g|png|webp|gif)[?#"]', re.IGNORECASE)
_ONLY_PICTURE = re.compile(r"<[^<>]*>\s*(?:<(?:a|div|p)[ >][^<>]*>?\s*)?<img ")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MANY_BREAKS = re.compile(r"<br>\s*<br>\s*<br>\s*(?:<br>\s*)*")  # written so that it is searched for by its beginning

# What Qt knows under another name, or not at all.
_INSTEAD = {
    **dict.fromkeys(("article", "aside", "details", "figure", "footer", "header", "main", "nav", "section"), "div"),
    **dict.fromkeys(("abbr", "bdi", "bdo", "rp", "ruby", "time", "wbr"), ""),
    "address": "p",
    "caption": 'p class="caption"',
    "figcaption": 'p class="caption"',
    # Qt gives its own sizes to the headings it knows, whatever the style sheet says.
    **{f"h{level}": f'p class="h{level}"' for level in range(1, 7)},
    "summary": 'p class="h4"',
    "del": "s",
    "strike": "s",
    "ins": "u",
}
_QUOTE = ('<table class="quote" width="100%" cellspacing="0"><tr><td>', "</td></tr></table>")
_CODE = (
    '<table class="code" width="100%" cellspacing="0" dir="ltr"><tr><td dir="ltr"><pre dir="ltr">',
    "</pre></td></tr></table>",
)


@dataclass(frozen=True, slots=True)
class Style:
    """What the page looks like. ``em`` is in pixels; line heights are in per cent of the fonts' own."""

    theme: Theme
    text_size: int  # points
    headline_size: float
    em: float
    leading: int
    tight_leading: int
    typefaces: ArticleFonts


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be had on request: the whole story from the linked page, the pictures."""

    full_story: bool = False
    pictures: bool = False
    pictures_of_feed: str = ""  # what is decided for the feed, as FeedSettings.pictures


NO_OFFERS = Offers()


@dataclass(frozen=True, slots=True)
class PageState:
    """What the page shows besides the article itself."""

    date: str = ""  # the article's day as the reader writes it, "" where unknown
    note: str = ""  # a sentence above the text
    offers: Offers = NO_OFFERS
    pictures: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # address → size of those that are shown


def page_of(article: Article, style: Style, state: PageState) -> str:
    """Return the HTML page of ``article`` in one piece."""
    return next(parts_of(article, style, state, longest_first=sys.maxsize))


def parts_of(article: Article, style: Style, state: PageState, *, longest_first: int = _FIRST_PART) -> Iterator[str]:
    """Yield the HTML page of ``article``, the later parts of a long one as pages that are to be appended.

    Each of those begins with a paragraph of one invisible character, ``SEAM``: what Qt appends to a page joins its
    first paragraph to the last one that is there.
    """
    body = _Body(article, state)
    page = Template(resource("article.html").read_text(encoding="utf-8"))
    css = _style_sheet(style, is_right_to_left=article.is_right_to_left)
    direction = "rtl" if article.is_right_to_left else "ltr"
    content = (  # white space between them would become spaces at the ends of lines
        "" if article.is_untitled else _paragraph("h1", article.title),
        f'<p class="dateline">{_dateline(article, state.date)}{_choices(article, state)}</p>',
        _paragraph("note", state.note) if state.note else "",
        body.lead_picture(),
    )
    before = "".join(content)
    for part in body.parts(longest_first):
        yield page.substitute(css=css, direction=direction, content=before + part)
        before = f"<p>{SEAM}</p>"


def host_of(url: str) -> str:
    """Return the host of ``url`` without ``www.``, as a reader would name the site; "" where it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


class _Body:
    """Sets one body: goes through its tags, which are well-formed, and remembers how each open one closes."""

    def __init__(self, article: Article, state: PageState) -> None:
        self._link = article.link
        self._locale = QLocale(article.language or "en")
        self._pictures = image_urls(article)
        self._shown = state.pictures
        self._offers = state.offers
        self._article = article
        self._opening: list[str] = []
        self._closing: list[str] = []
        self._open_link = ""
        self._tables = 0
        self._is_mixed = article.is_right_to_left or _RIGHT_TO_LEFT.search(article.body_html) is not None
        self._source = ""

    def parts(self, longest_first: int) -> Iterator[str]:
        """Yield the body set, and what ends the page, in parts that begin and end between paragraphs."""
        self._prepare()
        done: list[str] = []
        begun_at = position = 0
        longest = longest_first
        for tag in _TAG.finditer(self._source):
            done += (self._source[position : tag.start()], self._rewritten(tag))
            position = tag.end()
            if position - begun_at > longest and tag[1] and tag[2] in _MAY_END_PART and self._is_between_paragraphs():
                yield "".join(done)
                done, begun_at, longest = [each for each in self._opening if each != "<div>"], position, _PART
        done += (self._source[position:], _ending(self._article))
        yield "".join(done)

    def _is_between_paragraphs(self) -> bool:
        return all(closing == "</div>" for closing in self._closing)

    def _prepare(self) -> None:
        body = self._article.body_html
        if self._article.is_right_to_left:
            body = _mirrored_rows(body)
        body = _MANY_BREAKS.sub("<br><br>", _EMPTY_PARAGRAPH.sub("", body))
        self._source = _END_OF_CODE.sub(r"\1", body) if "</pre>" in body else body

    def lead_picture(self) -> str:
        """Return the entry's own picture where its text has none."""
        is_lead = self._pictures == (self._article.image_url,) and "<img" not in self._article.body_html
        return f"<p>{self._picture({'src': html.escape(self._article.image_url)})}</p>" if is_lead else ""

    def _rewritten(self, tag: re.Match[str]) -> str:
        closing, name, attributes = tag.groups()
        if closing:
            self._opening.pop()
            closing_tag = self._closing.pop()
            self._tables -= closing_tag.count("</table>")
            return closing_tag
        if name in {"br", "hr", "col"}:
            return tag[0]
        if name == "img":
            return self._picture(dict(_ATTRIBUTE.findall(attributes)))
        opening_tag, closing_tag = self._instead(name, attributes, tag.start())
        self._tables += closing_tag.count("</table>")
        self._opening.append(opening_tag)
        self._closing.append(closing_tag)
        return opening_tag

    def _instead(self, name: str, attributes: str, position: int) -> tuple[str, str]:
        tags = f"<{name}{attributes}>", f"</{name}>"
        match name:
            case "a":
                tags = self._link_tag(attributes), "</a>" if ' href="' in attributes else "</span>"
            case "table":
                tags = f'<table class="{self._table_class(position)}" width="100%" cellspacing="0">', "</table>"
            case "blockquote" | "pre" if self._tables < _DEEPEST_TABLE:
                tags = _QUOTE if name == "blockquote" else _CODE
            case "p" | "div" | "figure" if _ONLY_PICTURE.match(self._source, position):
                kind = "div" if name == "figure" else name
                tags = f'<{kind} class="figure"{attributes}>', f"</{kind}>"
            case "p" | "li" | "h2" | "h3" | "h4" if self._is_mixed and " dir=" not in attributes:
                tags = self._run_tags(name, attributes, position)
            case "q":
                before, after = self._locale.quoteString("\n").split("\n")
                tags = before, after
            case "rt":
                tags = " (", ") "
            case "mark":
                tags = '<span class="mark">', "</span>"
            case _ if name in _INSTEAD:
                other = _INSTEAD[name]
                tags = (f"<{other}{attributes}>", f"</{other.split(' ')[0]}>") if other else ("", "")
        return tags

    def _run_tags(self, name: str, attributes: str, position: int) -> tuple[str, str]:
        """Return the tags of a paragraph that runs the way its own words do, whichever way the article runs."""
        words = self._source[position : self._source.find(f"</{name}>", position)]
        way = "rtl" if is_right_to_left(_TAG.sub("", words)) else "ltr"
        opening, closing = (_INSTEAD[name], "p") if name in _INSTEAD else (name, name)
        return f'<{opening}{attributes} dir="{way}">', f"</{closing}>"

    def _link_tag(self, attributes: str) -> str:
        values = dict(_ATTRIBUTE.findall(attributes))
        place = values.get("id") or values.get("name")
        name = f' name="{place}"' if place else ""
        if "href" not in values:
            return f"<span{name}>"
        page, _, fragment = values["href"].partition("#")
        is_here = fragment and html.unescape(page) == self._link.partition("#")[0]
        if is_here and re.search(f' (?:id|name)="{re.escape(fragment)}"', self._source):
            return f'<a href="#{fragment}"{name}>'
        self._open_link = f'<a href="{values["href"]}"{name}>'
        return self._open_link

    def _picture(self, attributes: dict[str, str]) -> str:
        """Return the picture where it is to be shown, else the offer to show it; an emoji is its words."""
        words = attributes.get("alt", "").strip() or attributes.get("title", "").strip()
        sides = [int(attributes[side]) for side in ("width", "height") if attributes.get(side, "").isdecimal()]
        if sides and max(sides) <= _SMALL_PICTURE:
            return words
        address = html.unescape(attributes.get("src", ""))
        if address not in self._pictures:
            return words
        number = self._pictures.index(address)
        if address in self._shown:
            width, height = self._shown[address]
            picture = f'<img src="{PICTURE}{number}" width="{width}" height="{height}">'
            larger = f'<a href="{ENLARGE}{number}">{picture}</a>'
            if "</a>" not in self._closing:
                return larger
            return f"</a>{larger}{self._open_link}" if _TO_PICTURE.match(self._open_link) else picture
        if not self._offers.pictures:
            return f'<span class="picture">[{_labelled(translate("ArticlePage", "Picture"), words)}]</span>'
        offer = _labelled(translate("ArticlePage", "Show picture"), words)
        link = f'<a class="picture" href="{SHOW_PICTURE}{number}">{offer}</a>'
        return f"</a>{link}{self._open_link}" if "</a>" in self._closing else link

    def _table_class(self, position: int) -> str:
        """Return ``grid`` for a table of columns, ``plain`` for one that only lays text out."""
        table = self._source[position : self._source.find("</table>", position)]
        cells = table.count("<td") + table.count("<th")
        has_columns = cells > table.count("<tr") and "<table" not in table[1:]
        return "grid" if has_columns and len(table) < cells * _LONG_CELL else "plain"


def _mirrored_rows(body: str) -> str:
    """Return ``body`` with the cells of each row in reverse: Qt sets the columns of any table from left to right."""

    def mirrored(row: re.Match[str]) -> str:
        opening, cells, closing = row.groups()
        if "<table" in cells:
            return row[0]
        return opening + "".join(cell[0] for cell in reversed([*_CELL.finditer(cells)])) + closing

    return _ROW.sub(mirrored, body)


def _labelled(label: str, words: str) -> str:
    if not words:
        return label
    return translate("ArticlePage", "{label}: {words}", "a picture").format(label=label, words=words)


def _dateline(article: Article, date: str) -> str:
    feed, author = html.escape(article.feed_title), html.escape(article.author)
    if not date:
        line = feed
    else:
        line = translate("ArticlePage", "{feed}, {date}", "under a headline").format(feed=feed, date=html.escape(date))
    if author:
        line = translate("ArticlePage", "{line} · By {author}", "under a headline").format(line=line, author=author)
    minutes = reading_minutes(article)
    if minutes > 1:
        line += " · " + translate("ArticlePage", "%n min read", "under a headline", minutes)
    return line


def _choices(article: Article, state: PageState) -> str:
    """Return the line that offers the article's other forms, "" where there are none."""
    choices = []
    if state.offers.full_story and article.link:
        for words, action, is_here in (
            (translate("ArticlePage", "Feed’s version"), FEEDS_VERSION, not article.is_full_story),
            (translate("ArticlePage", "Full story"), FULL_STORY, article.is_full_story),
        ):
            choices.append(f"<b>{html.escape(words)}</b>" if is_here else _link(action, words))
        choices.append(_link(WEB_PAGE, translate("ArticlePage", "Web page")))
    hidden = sum(address not in state.pictures for address in image_urls(article))
    if state.offers.pictures and hidden > 1:
        choices.append(_link(SHOW_PICTURES, translate("ArticlePage", "Show all %n pictures", "", hidden)))
    return f"<br>{' &nbsp;·&nbsp; '.join(choices)}" if choices else ""


def _ending(article: Article) -> str:
    parts = []
    if not article.body_html:
        parts.append(_paragraph("note", translate("ArticlePage", "The feed gives no more than this headline.")))
    if article.has_end_mark:
        parts.append(_paragraph("end", "■"))
    if article.enclosures:
        parts.append(_paragraph("more", translate("ArticlePage", "Files with this entry:")))
        files = (f"<li>{_file(each, number)}</li>" for number, each in enumerate(article.enclosures))
        parts.append(f"<ul>{''.join(files)}</ul>")
    if article.link:
        words = translate("ArticlePage", "Read on at {host}").format(host=host_of(article.link))
        parts.append(f'<p class="more">{_link(article.link, words)}</p>')
    return "".join(parts)


def _file(enclosure: Enclosure, number: int) -> str:
    """Return the link to a file that comes with the entry, with its kind, length and size where the feed says them."""
    name = enclosure.title or urlsplit(enclosure.url).path.rpartition("/")[2] or host_of(enclosure.url)
    kinds = {
        "audio": translate("ArticlePage", "sound"),
        "video": translate("ArticlePage", "film"),
        "image": translate("ArticlePage", "picture"),
    }
    kind = kinds.get(enclosure.media_type.partition("/")[0], enclosure.media_type.rpartition("/")[2].upper())
    size = QLocale().formattedDataSize(enclosure.length) if enclosure.length else ""
    facts = ", ".join(html.escape(fact) for fact in (kind, _playing_time(enclosure.seconds), size) if fact)
    line = f'{_link(enclosure.url, name)}<span class="quiet">{f" – {facts}" if facts else ""}</span>'
    if enclosure.media_type.startswith(("audio/", "video/")):
        line += f" &nbsp;·&nbsp; {_link(f'{PLAY}{number}', translate('ArticlePage', 'Open in player'))}"
    return line


def _playing_time(seconds: int) -> str:
    """Return a length as players write it: 4:05 or 1:04:05; "" for none."""
    if not seconds:
        return ""
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def _paragraph(kind: str, words: str) -> str:
    return f'<p class="{kind}">{html.escape(words)}</p>'


def _link(url: str, words: str) -> str:
    return f'<a href="{html.escape(url)}">{html.escape(words)}</a>'


def _style_sheet(style: Style, *, is_right_to_left: bool) -> str:
    def space(ems: float) -> str:
        return f"{round(style.em * ems)}px"

    def families(names: tuple[str, ...]) -> str:
        return ", ".join(f"'{name}'" for name in names)

    size, theme = style.text_size, style.theme
    return Template(resource("article.css").read_text(encoding="utf-8")).substitute(
        text=theme.text,
        quiet=theme.quiet,
        link=theme.link,
        rule=theme.rule,
        shade=theme.button_hover,
        mark=theme.selection,
        mark_text=theme.selection_text,
        sans=families(style.typefaces.surroundings),
        mono=families(style.typefaces.code),
        text_size=size,
        headline_size=round(style.headline_size, 1),
        h2_size=round(size * 1.35, 1),
        h3_size=round(size * 1.15, 1),
        end_size=round(size * 0.55, 1),
        small_size=round(size * 0.85, 1),
        leading=f"{style.leading}%",
        tight_leading=f"{style.tight_leading}%",
        space_xs=space(0.3),
        space_s=space(0.5),
        space_m=space(0.9),
        space_l=space(1.5),
        space_xl=space(2.0),
        start="right" if is_right_to_left else "left",
    )
