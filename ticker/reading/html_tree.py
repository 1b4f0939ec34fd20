"""Safe HTML as a tree: parse what the sanitizer wrote, change links and images, write it again.

The sanitizer writes well-formed HTML: XML except for elements without an end tag (``<br>``) and ``&nbsp;``. So it
is parsed as XML: libxml2's HTML parser would move what it expects elsewhere, such as a paragraph within ``<b>``. This
is for safe HTML only, whose size and depth are bounded; a page from the web goes through ``page_parser.parse_page``.
"""

import html
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ticker.reading.tags import VOID_TAGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element


_VOID_TAG = re.compile(r'<((?:br|hr|img|wbr|col)(?: [^\s="<>]+="[^"]*")*)>')


def parse_html(body: str) -> "Element":
    """Return safe HTML as an element ``body``. What is not well-formed after all is repaired, never refused."""
    from lxml import etree  # noqa: PLC0415 - slow to import, and no headline needs it

    text = _VOID_TAG.sub(r"<\1/>", body).replace("&nbsp;", "\xa0")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(f"<body>{text}</body>", parser)
    except etree.XMLSyntaxError:
        lenient = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
        page = f"<html><body>{body}</body></html>".encode("utf-8", "replace")
        return etree.fromstring(page, lenient).find("body")


def inner_html(element: "Element") -> str:
    """Return the content of ``element`` as HTML, character for character as the sanitizer writes it."""
    return escape_text(element.text or "") + "".join(
        outer_html(child) + escape_text(child.tail or "") for child in element
    )


def outer_html(element: "Element") -> str:
    """Return ``element`` with its tags, without the text behind it."""
    tag = opening_tag(element)
    return tag if element.tag in VOID_TAGS else f"{tag}{inner_html(element)}</{element.tag}>"


def opening_tag(element: "Element") -> str:
    """Return the opening tag of ``element``, with its attributes."""
    return f"<{element.tag}{attributes_html(element)}>"


def attributes_html(element: "Element") -> str:
    """Return the attributes of ``element`` as they are written in its tag, each with a space before it."""
    escape = html.escape if element.tag == "img" else escape_value
    return "".join(f' {name}="{escape(value)}"' for name, value in element.items())


def escape_text(text: str) -> str:
    """Return text as HTML, in the sanitizer's notation."""
    return html.escape(text, quote=False).replace("\xa0", "&nbsp;")


def escape_value(value: str) -> str:
    """Return the value of an attribute as HTML, in the sanitizer's notation."""
    return html.escape(value, quote=False).replace('"', "&quot;").replace("\xa0", "&nbsp;")


def remove(element: "Element") -> None:
    """Take ``element`` with its content out of the tree; the text behind it stays."""
    parent, before = element.getparent(), element.getprevious()
    if element.tail:
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)


def walk(root: "Element") -> "Iterator[tuple[str, Element]]":
    """Yield the elements in ``root`` in order, each with ``"start"`` and, after its content, with ``"end"``."""
    from lxml import etree  # noqa: PLC0415 - slow to import, and no headline needs it

    for event, element in etree.iterwalk(root, events=("start", "end")):
        if element is not root:
            yield event, element


def change_links(body: str, change: Callable[[str], str]) -> str:
    """Return safe HTML with ``change`` applied to the URL of each link."""
    if "href=" not in body:
        return body
    root = parse_html(body)
    changed = False
    for link in root.iter("a"):
        url = link.get("href")
        if url is not None and (new := change(url)) != url:
            link.set("href", new)
            changed = True
    return inner_html(root) if changed else body


def change_images(body: str, change: Callable[[str], str]) -> str:
    """Return safe HTML with ``change`` applied to the URL of each image; an image whose URL becomes "" is removed."""
    if "<img" not in body:
        return body
    root = parse_html(body)
    for image in [*root.iter("img")]:
        if url := change(image.get("src", "")):
            image.set("src", url)
        else:
            remove(image)
    return inner_html(root)
