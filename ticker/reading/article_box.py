"""Find the element of a page that its author marked as the body of the article."""

import re
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING

from ticker.reading.class_names import names_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_THING = "article|art|story|post|entry|news|blog|blogpost|page|single|main|body|detail|recipe|node|item|text|content"
_PART = "content|contents|body|text|copy|maintext|bodytext|fulltext|inner|html|main|wysiwyg|richtext|prose|paragraphs?"
_BODY_NAME = re.compile(
    rf"(?:[a-z0-9]+-){{0,4}}(?:(?:{_THING})-?(?:{_PART})|wysiwyg|rich-?text|prose|body-?copy|markdown-body|mw-parser-output|"
    r"(?:field|field-name)-body|available-content|articulo|cuerpo|texto|artikel|artikeltext|nota|testo|corpo|contenido)"
)
_ENTRY_NAME = re.compile(r"(?:h-?)?(?:entry|post|article|story|content)|hentry")
_MARKED, _NAMED, _ARTICLE, _MAIN = 1.0, 0.95, 0.65, 0.5  # what a letter counts
_LEAST_SHARE = 0.25  # of the page's prose: less is not the article
_LITTLE_MORE = 1.3  # times the prose of the parts
_MOST = 0.75


class Marked(Enum):
    """What the author of a page says that a box is."""

    AS_BODY = "the text of the article"
    AS_ARTICLE = "the article, with headline, byline and the like"
    NOT = "nothing of the kind"


def article_box(root: "HtmlElement", prose: Mapping["HtmlElement", float]) -> "HtmlElement":
    """Return the element marked as the article that holds the most of the page's prose.

    Where none is marked, or that holds next to nothing, the smallest that holds nearly all of it.
    """
    best, best_score = root, 0.0
    for box, length in prose.items():
        score = length * _weight(box)
        if score > best_score or (score == best_score > 0 and best in box.iterancestors()):
            best, best_score = box, score
    if best_score and prose[best] >= prose[root] * _LEAST_SHARE:
        return _with_siblings(_innermost(best, prose), prose)
    return min((box for box in prose if prose[box] >= prose[root] * _MOST), key=lambda box: prose[box], default=root)


def _innermost(box: "HtmlElement", prose: Mapping["HtmlElement", float]) -> "HtmlElement":
    """Return the smallest marked box within ``box`` that holds nearly all of its prose."""
    inner = (
        each for each in box.iterdescendants() if prose.get(each, 0) >= prose[box] * _MOST and _weight(each) >= _ARTICLE
    )
    return min(inner, key=lambda each: prose[each], default=box)


def _with_siblings(box: "HtmlElement", prose: Mapping["HtmlElement", float]) -> "HtmlElement":
    """Return the box around all parts of an article that is cut into boxes of one name, else ``box`` itself."""
    name = (box.tag, box.get("class"))
    parts = [each for each in prose if (each.tag, each.get("class")) == name]
    if not name[1] or len(parts) < 2:
        return box
    around = next((each for each in box.iterancestors() if all(each in part.iterancestors() for part in parts)), box)
    is_one = (
        len([*around.iter("h1")]) <= 1 and prose.get(around, 0) <= sum(prose[part] for part in parts) * _LITTLE_MORE
    )
    return around if is_one else box


def marked_as(box: "HtmlElement") -> Marked:
    """Tell what the author of the page says that ``box`` is."""
    weight = _weight(box)
    if weight < _ARTICLE:
        return Marked.NOT
    return Marked.AS_ARTICLE if weight < _NAMED else Marked.AS_BODY


def _weight(box: "HtmlElement") -> float:
    if box.tag in {"html", "body", "p", "li", "a", "span"}:
        return 0
    if "articlebody" in box.get("itemprop", "").lower().split():
        return _MARKED
    names = names_of(box)
    if any(_BODY_NAME.fullmatch(name) for name in names):
        return _NAMED
    if box.tag == "article" or any(_ENTRY_NAME.fullmatch(name) for name in names):
        return _ARTICLE
    if box.tag == "main" or box.get("role") == "main" or box.get("id") in {"content", "main"}:
        return _MAIN
    return 0
