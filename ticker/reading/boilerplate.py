"""Remove boilerplate from a page, before the article is looked for: navigation, teasers, and what is hidden.

Nothing is removed that holds most of the prose on the page, whatever its name or role says.
"""

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from ticker.quick_dataclass import dataclass
from ticker.reading.class_names import Says, said_by_names
from ticker.reading.page_tables import is_data_table
from ticker.reading.prose import lines_of, prose_by_box, sum_by_box, without_spaces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.html import HtmlElement

_MOST = 0.5  # of the prose on the page
_TOO_MUCH = 0.6  # likewise: the names mean something else here
_MAX_TEASER_LENGTH = 400
_NEARLY_ALL = 0.8
_MIN_PARAGRAPHS = 3
_MOSTLY_LINKS = 0.6  # of the text in an element
_MIN_TEXT = 200  # letters of prose: a page with less shows none

# What is certainly not the text of an article: by element, by role, by class and id.
_NEVER_SHOWN = "//script|//style|//noscript|//template|//svg|//canvas|//input|//select|//textarea"
_SHOWN_BY_SCRIPTS = "//noscript|//template"
_CANDIDATES = "//nav|//form|//button|//dialog|//*[@class or @id or @role]"
_CONTROLS = frozenset({"nav", "form", "button", "dialog"})
_NEVER_BOILERPLATE = frozenset({"html", "body", "main", "article", "table", "pre", "blockquote", "figure"})
_HIDDEN = "//*[@hidden or @aria-modal='true' or (@aria-hidden='true' and .//p) or contains(@style, 'display')]"
_NOT_DISPLAYED = re.compile(r"(?:^|;)\s*display\s*:\s*none\b", re.IGNORECASE)
_BOILERPLATE_ROLES = frozenset(
    ["navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar"]
)


def remove_boilerplate(tree: "HtmlElement") -> None:
    """Remove what is certainly not the text of an article."""
    prose = _show_hidden_prose(tree)
    for element in tree.xpath(_NEVER_SHOWN):
        remove_element(element)
    named = _named_boilerplate(tree, prose)
    doubtful = [element for element in named if said_by_names(element) is not Says.COMMENTS and element.tag != "nav"]
    if sum(prose.get(element, 0) for element in _outermost(doubtful)) > prose[tree] * _TOO_MUCH:
        kept = set(doubtful)
        named = [element for element in named if element not in kept]
    for element in named:
        remove_element(element)
    most = prose[tree] * _MOST
    _remove_hidden(tree, prose, most)
    teasers = _teasers(tree)
    if not most or sum(prose[box] for box in teasers) < most:
        for box in teasers:
            remove_element(box)
    _remove_link_columns(tree)


def _show_hidden_prose(tree: "HtmlElement") -> "defaultdict[HtmlElement, float]":
    """Take text out of ``noscript`` and ``template`` if the page has no other. Returns its prose by element."""
    prose = prose_by_box(lines_of(tree), tree)
    if prose[tree] < _MIN_TEXT:
        for element in tree.xpath(_SHOWN_BY_SCRIPTS):
            if element.getparent() is not None and len(element.text_content()) >= _MIN_TEXT:
                element.tag = "div"
        prose = prose_by_box(lines_of(tree), tree)
    return prose


def _named_boilerplate(tree: "HtmlElement", prose: "Mapping[HtmlElement, float]") -> "list[HtmlElement]":
    """Return the elements that are boilerplate by tag, role or name.

    Elements of one name that hold most of the prose together stay: they are what the page is about.
    """
    by_name: defaultdict[tuple[Says, str, str], list[HtmlElement]] = defaultdict(list)
    without_links = (each for each in tree.iter("p") if prose.get(each, 0) > 0 and each.find(".//a") is None)
    paragraphs = sum_by_box(((paragraph, 1) for paragraph in without_links), tree)
    for element in tree.xpath(_CANDIDATES):
        if element.tag in _NEVER_BOILERPLATE:
            continue
        said = said_by_names(element)
        is_boilerplate = (
            said is Says.BOILERPLATE or element.tag in _CONTROLS or element.get("role") in _BOILERPLATE_ROLES
        )
        if said is Says.COMMENTS or (is_boilerplate and paragraphs.get(element, 0) < _MIN_PARAGRAPHS):
            by_name[said, element.tag, element.get("class", "")].append(element)
    whole = prose.get(tree, 0)
    boilerplate: list[HtmlElement] = []
    for (said, *_), group in by_name.items():
        length = sum(prose.get(element, 0) for element in group)
        # Comments may be longer than what they are about.
        if not length or length < whole * _MOST or (said is Says.COMMENTS and whole - length >= _MIN_TEXT):
            boilerplate += group
    return boilerplate


def _outermost(elements: "list[HtmlElement]") -> "list[HtmlElement]":
    inside = set(elements)
    return [element for element in elements if not any(each in inside for each in element.iterancestors())]


def _remove_link_columns(tree: "HtmlElement") -> None:
    layouts = [table for table in tree.xpath("//table[.//a]") if not is_data_table(table)]
    links = links_by_box(tree) if layouts else {}
    for table in layouts:
        for cell in table.xpath("./tr/td[.//a]|./tbody/tr/td[.//a]"):
            if cell in links and links[cell].is_most:
                cell.clear()


def _remove_hidden(tree: "HtmlElement", prose: "Mapping[HtmlElement, float]", most: float) -> None:
    for element in tree.xpath(_HIDDEN):
        is_hidden = "style" not in element.attrib or _NOT_DISPLAYED.search(element.get("style")) is not None
        if is_hidden and (
            not most or prose.get(element, 0) < most
        ):  # some pages hide their text until a script has run
            remove_element(element)


def _teasers(tree: "HtmlElement") -> "list[HtmlElement]":
    """Return the boxes in rows of equal ones that each have a linked headline with a few words below."""
    rows: defaultdict[tuple[Any, str, str], list[HtmlElement]] = defaultdict(list)
    for box in tree.xpath("//div[.//a]|//article[.//a]|//section[.//a]"):
        rows[box.getparent(), box.tag, box.get("class", "")].append(box)
    return [
        box
        for row in rows.values()
        if len(row) > 1 and sum(map(_is_teaser, row)) >= len(row) * _NEARLY_ALL
        for box in row
        if _is_teaser(box)
    ]


def _is_teaser(box: "HtmlElement") -> bool:
    return (
        len(box) > 0
        and box.find(".//pre") is None
        and len(box.text_content()) < _MAX_TEASER_LENGTH
        and _begins_with_link(box)
    )


def _begins_with_link(box: "HtmlElement") -> bool:
    """Return whether ``box`` begins with a link that is a line of its own."""
    for element in box.iter():
        if element.tag == "a":
            return bool(element.text_content().strip()) and element.getparent().tag != "p"
        if (element.text or "").strip():
            return False
    return False


@dataclass(frozen=True, slots=True)
class Links:
    """What there is of links in an element."""

    count: float
    share: float  # of its text without spaces, 0 to 1

    @property
    def is_most(self) -> bool:
        return self.share > _MOSTLY_LINKS


def links_by_box(root: "HtmlElement") -> "dict[HtmlElement, Links]":
    """Return what there is of links in each element of ``root`` that has any, having read each text once."""
    links = [(link, len(without_spaces(link.text_content()))) for link in root.iter("a")]
    if not links:
        return {}
    texts = (
        (box, sum(len(without_spaces(part or "")) for part in (box.text, *(child.tail for child in box))))
        for box in root.iter()
    )
    length = sum_by_box(texts, root)
    counts = sum_by_box(((link, 1) for link, _ in links), root)
    linked = sum_by_box(links, root)
    return {box: Links(count, linked[box] / (length[box] or 1)) for box, count in counts.items()}


def remove_element(element: "HtmlElement") -> None:
    """Remove ``element`` with its content, unless it is the root or removed already; the text behind it stays."""
    if element.getparent() is not None:
        element.drop_tree()
