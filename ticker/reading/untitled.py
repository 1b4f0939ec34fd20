"""Name entries that have no title: by their text, their picture, their file or their address."""

import html
import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from ticker.entities import Enclosure
from ticker.reading.plain_text import MAX_UNTITLED_LENGTH, one_line, text_of

_IMAGE_TEXT = re.compile(r'<img(?: [^\s="<>]+="[^"]*")*? (?:alt|title)="([^"]*)"')  # as the sanitizer writes it


def name_of_body(body: str) -> str:
    """Return the first words of safe HTML, else what it says of its first picture, "" where it says nothing."""
    if text := text_of(body, max_length=MAX_UNTITLED_LENGTH):
        return text
    texts = (one_line(html.unescape(each), MAX_UNTITLED_LENGTH) for each in _IMAGE_TEXT.findall(body))
    return next(filter(None, texts), "")


def name_of_files(enclosures: Iterable[Enclosure], link: str) -> str:
    """Return the name of the first file that has one, else the address of the page without its scheme."""
    for each in enclosures:
        if name := each.title or _file_name(each.url):
            return one_line(name, MAX_UNTITLED_LENGTH)
    return one_line(re.sub(r"^https?://(?:www\.)?|/$", "", link), MAX_UNTITLED_LENGTH)


def _file_name(url: str) -> str:
    try:
        return unquote(urlsplit(url).path).rpartition("/")[2]
    except ValueError:
        return ""
