"""Render the body of an article: from safe HTML to HTML that Qt's rich text shows well. No widgets.

Qt's rich text has no figures, no rules beside quotations and no shaded blocks with padding. Tables of one cell stand in
for the last two, but not deep inside others: a dozen nested tables take Qt seconds.
"""

import html
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ticker.reading.article import Article, image_urls
from ticker.reading.html_tree import (
    attributes_html,
    escape_text,
    escape_value,
    opening_tag,
    parse_html,
    walk,
)
from ticker.reading.layout_cost import tag_cost, text_cost
from ticker.reading.layout_limits import CUT
from ticker.reading.rich_text import anchors, begins_with_image, is_data_table, tidy
from ticker.reading.stacked_tables import stack_wide_tables
from ticker.reading.tags import BLOCK_TAGS, INLINE_TAGS, VOID_TAGS
from ticker.reading.text_direction import is_right_to_left
from ticker.ui.article.page_links import ENLARGE, PICTURE, PLACEHOLDER, SHOW_PICTURE
from ticker.ui.article.placeholder import placeholder_size
from ticker.ui.i18n.isolates import isolated_within

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

translate = QCoreApplication.translate

_PART_COST = 2_000.0  # of each further part: a few milliseconds of layout, so that animations don't stutter
_MAY_END_PART = BLOCK_TAGS | {"table"}
_MAY_GO_ON = {
    "",
    "</div>",
    *(f"</{name}>" for name in INLINE_TAGS),
}  # of tags that are opened again in the next part
_MAX_TABLE_DEPTH = 3
_SMALL_IMAGE = 72  # pixels: an emoji or icon, shown as text
_IMAGE_FILE = re.compile(r"[^?#]*\.(?:jpe?g|png|webp|gif)(?:[?#]|\Z)", re.IGNORECASE)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

# Elements that Qt knows by another name, or not at all.
_REPLACEMENTS = {
    **dict.fromkeys(("article", "aside", "details", "figure", "footer", "header", "main", "nav", "section"), "div"),
    **dict.fromkeys(("abbr", "bdi", "bdo", "colgroup", "rp", "ruby", "time"), ""),
    "address": "p",
    "caption": 'p class="caption"',
    "figcaption": 'p class="caption"',
    # Qt gives its own sizes to the headings it knows, whatever the style sheet says.
    **{f"h{level}": f'p class="h{level}"' for level in range(1, 7)},
    "summary": 'p class="h4"',
    "del": "s",
    "strike": "s",
    "ins": "u",
    "mark": 'span class="mark"',
}
_QUOTE = ('<table class="quote" width="100%" cellspacing="0"><tr><td>', "</td></tr></table>")
_CODE = (
    '<table class="code" width="100%" cellspacing="0" dir="ltr"><tr><td dir="ltr"><pre dir="ltr">',
    "</pre></td></tr></table>",
)


class BodyRenderer:
    """Renders one body. ``shown`` has the width and height, in pixels, of the images to show, by URL.

    With ``offers_images``, the page offers to load the others. ``room`` is the column width and window height, in
    pixels, for placeholders; without it, the offer is a link. Data tables that need more than ``table_width``
    characters are stacked; 0: none are.
    """

    def __init__(
        self,
        article: Article,
        shown: Mapping[str, tuple[int, int]],
        *,
        offers_images: bool,
        room: tuple[int, int] | None = None,
        table_width: int = 0,
    ) -> None:
        self._article = article
        self._shown = shown
        self._offers_images = offers_images
        self._room = room
        self._table_width = table_width
        self._image_urls = image_urls(article)
        self._locale = QLocale(article.language or "en")
        self._has_both_directions = article.is_right_to_left or _RIGHT_TO_LEFT.search(article.body_html) is not None
        self._anchors: frozenset[str] | None = None  # in the body; None until a link points to one
        self._opening: list[str] = []  # the tags written for the open elements
        self._closing: list[str] = []  # and those that will close them
        self._tables = 0  # open ones
        self._link_url = ""  # of the open link
        self._link_tag = ""

    def parts(self, first_cost: float, *, ending: str = "") -> Iterator[str]:
        """Yield the body and ``ending`` in parts that begin and end between paragraphs.

        The first costs about ``first_cost``, as estimated by ``layout_cost``; a table that costs more begins another.
        """
        root = parse_html(self._article.body_html)
        if self._table_width:
            stack_wide_tables(root, self._table_width)
        tidy(root, mirror_rows=self._article.is_right_to_left)
        written, cost, most = [escape_text(root.text or "")], 0.0, first_cost
        for event, element in walk(root):
            if event == "start":
                if most == first_cost and _cost_of_cells(element) > most and self._is_between_paragraphs():
                    yield "".join(written)
                    written, cost, most = self._begun_again(), 0.0, _PART_COST
                written.append(self._open(element))
                text = element.text or ""
                cost += tag_cost(element.tag)
            else:
                written.append(self._close(element))
                if cost > most and element.tag in _MAY_END_PART and self._is_between_paragraphs():
                    yield "".join(written)
                    written, cost, most = self._begun_again(), 0.0, _PART_COST
                text = element.tail or ""
            written.append(escape_text(text))
            cost += text_cost(text)
        yield "".join([*written, ending])

    def _begun_again(self) -> list[str]:
        """Return the tags that open the next part."""
        return [each for each in self._opening if each != "<div>"]

    def lead_image(self) -> str:
        """Return the entry's own image, "" if the text has images."""
        is_lead = self._image_urls == (self._article.image_url,) and "<img" not in self._article.body_html
        return f"<p>{self._image(self._article.image_url, '', ())}</p>" if is_lead else ""

    def _is_between_paragraphs(self) -> bool:
        return _MAY_GO_ON.issuperset(self._closing)

    def _open(self, element: "Element") -> str:
        if element.tag == "img":
            text = element.get("alt", "").strip() or element.get("title", "").strip()
            return self._image(element.get("src", ""), text, (element.get("width", ""), element.get("height", "")))
        if element.tag in VOID_TAGS:
            return "" if element.tag in {"col", "wbr"} else opening_tag(element)
        opening, closing = self._tags(element)
        self._tables += closing.count("</table>")
        self._opening.append(opening)
        self._closing.append(closing)
        return opening

    def _close(self, element: "Element") -> str:
        if element.tag in VOID_TAGS:
            return ""
        self._opening.pop()
        closing = self._closing.pop()
        self._tables -= closing.count("</table>")
        return closing

    def _tags(self, element: "Element") -> tuple[str, str]:
        """Return the opening and closing tags for ``element``."""
        if element.get("class") == CUT:
            note = isolated_within(cut_note(), is_within_right_to_left=self._article.is_right_to_left)
            return f'<p class="note">{html.escape(note)}', "</p>"
        name, attributes = element.tag, attributes_html(element)
        tags = f"<{name}{attributes}>", f"</{name}>"
        match name:
            case "a":
                tags = self._link_tags(element)
            case "table":
                kind = "grid" if is_data_table(element) else "plain"
                tags = f'<table class="{kind}" width="100%" cellspacing="0">', "</table>"
            case "blockquote" | "pre" if self._tables < _MAX_TABLE_DEPTH:
                tags = _QUOTE if name == "blockquote" else _CODE
            case "p" | "div" | "figure" if begins_with_image(element):
                block = "div" if name == "figure" else name
                tags = f'<{block} class="figure"{attributes}>', f"</{block}>"
            case "p" | "li" | "h2" | "h3" | "h4" if self._has_both_directions and "dir" not in element.attrib:
                tags = _directed_tags(element, attributes)
            case "q":
                before, after = self._locale.quoteString("\n").split("\n")
                tags = before, after
            case "rt":
                tags = " (", ") "
            case _ if name in _REPLACEMENTS:
                other = _REPLACEMENTS[name]
                tags = (f"<{other}{attributes}>", f"</{other.split(' ')[0]}>") if other else ("", "")
        return tags

    def _link_tags(self, element: "Element") -> tuple[str, str]:
        anchor, url = element.get("id") or element.get("name"), element.get("href")
        name = f' name="{escape_value(anchor)}"' if anchor else ""
        if url is None:
            return f"<span{name}>", "</span>"
        page, _, fragment = url.partition("#")
        if fragment and page == self._article.link.partition("#")[0] and self._has_anchor(element, fragment):
            url = f"#{fragment}"
        self._link_url, self._link_tag = url, f'<a href="{escape_value(url)}"{name}>'
        return self._link_tag, "</a>"

    def _has_anchor(self, element: "Element", fragment: str) -> bool:
        if self._anchors is None:
            self._anchors = anchors(element.getroottree())
        return fragment in self._anchors

    def _image(self, url: str, text: str, sides: tuple[str, ...]) -> str:
        """Return an image if it is to be shown, otherwise the offer to load it; an emoji becomes its text."""
        text = html.escape(text)
        pixels = [int(side) for side in sides if side.isdecimal()]
        if url not in self._image_urls or (pixels and max(pixels) <= _SMALL_IMAGE):
            return text
        index, is_in_link = self._image_urls.index(url), "</a>" in self._closing
        if url in self._shown:
            width, height = self._shown[url]
            image = f'<img src="{PICTURE}{index}" width="{width}" height="{height}">'
            if is_in_link and not _IMAGE_FILE.match(self._link_url):
                return image
            return self._beside_link(f'<a href="{ENLARGE}{index}">{image}</a>')
        if not self._offers_images:
            return f'<span class="picture">[{_labelled(translate("ArticlePage", "Image"), text)}]</span>'
        offer = _labelled(load_image_text(), text)
        if self._room is None:
            return self._beside_link(f'<a class="picture" href="{SHOW_PICTURE}{index}">{offer}</a>')
        width, height = placeholder_size(pixels, *self._room)
        frame = f'<img src="{PLACEHOLDER}{index}/{width}x{height}" width="{width}" height="{height}">'
        # The placeholder shows this text as pixels; screen readers and the search need it as characters.
        return self._beside_link(f'<a class="unseen" href="{SHOW_PICTURE}{index}">{frame}{offer}</a>')

    def _beside_link(self, link: str) -> str:
        """Return a link, closing and reopening the current one, if any: links cannot be nested."""
        return f"</a>{link}{self._link_tag}" if "</a>" in self._closing else link


def load_image_text() -> str:
    """Return the text of a link or placeholder that loads an image."""
    return translate("ArticlePage", "Load image")


def cut_note() -> str:
    """Return the sentence shown where a story was cut off."""
    return translate("ArticlePage", "The rest of this story is too long or too complex to show here.")


def _cost_of_cells(element: "Element") -> float:
    """Return the minimum cost of a table's cells, 0 for other elements."""
    return sum(1 for _ in element.iter("td", "th")) * tag_cost("td") if element.tag == "table" else 0.0


def _directed_tags(element: "Element", attributes: str) -> tuple[str, str]:
    """Return the tags of a paragraph with the direction of its own text, which may differ from the article's."""
    direction = "rtl" if is_right_to_left("".join(element.itertext())) else "ltr"
    opening = _REPLACEMENTS.get(element.tag, element.tag)
    return f'<{opening}{attributes} dir="{direction}">', f"</{opening.split(' ')[0]}>"


def _labelled(label: str, text: str) -> str:
    if not text:
        return label
    return translate("ArticlePage", "{label}: {words}", "a picture").format(label=label, words=text)
