"""Parse a web page into a tree, decoded as its header, its ``<meta>`` element or its bytes say."""

import re
from typing import TYPE_CHECKING

from ticker.reading.html_limits import limit_attributes

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_PAGE_LENGTH = 5_000_000  # bytes
MAX_ELEMENTS = 60_000


def parse_page(page: bytes, charset: str) -> "HtmlElement | None":
    """Return ``page`` as a tree, None if it is empty or has too many elements. Raises LxmlError and ValueError.

    ``charset`` is what the Content-Type header names, "" without. Only the first MAX_PAGE_LENGTH bytes are parsed.
    """
    from lxml import etree, html  # noqa: PLC0415 - 15 MB, and no headline needs it

    text = limit_attributes(decode_page(page[:MAX_PAGE_LENGTH], charset))
    if not text.strip():
        return None
    # As the text is decoded already, an encoding it names must not count.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    # Forms are of no use here, and asking for the class of each element took a tenth of the time for a page.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    tree = html.document_fromstring(text.encode("utf-8", "ignore"), parser=parser)
    return tree if sum(1 for _ in tree.iter()) <= MAX_ELEMENTS else None


def decode_page(page: bytes, charset: str) -> str:
    """Return a page as text, by its byte order mark, its header, what it says itself, or its bytes."""
    named = re.search(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})", page[:4096], re.IGNORECASE)
    for name in ("utf-8-sig" if page.startswith(b"\xef\xbb\xbf") else "", charset, named[1].decode() if named else ""):
        try:
            if name:
                return page.decode(name, "replace")
        except LookupError:
            continue
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        return page.decode("windows-1252", "replace")
