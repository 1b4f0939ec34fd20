"""Name entries that have no title: by their text, their picture, their file or their address."""

import html
import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from ticker.entities import Enclosure
from ticker.reading.plain_text import MAX_UNTITLED_LENGTH, one_line, text_of

_IMAGE_URL = re.compile(r'<img(?: [^\s="<>]+="[^"]*")*? src="([^"]*)"')
_IMAGE_TEXT = re.compile(r'<img(?: [^\s="<>]+="[^"]*")*? (?:alt|title)="([^"]*)"')  # as the sanitizer writes it


def name_of_body(body: str) -> str:
    """Return the first words of safe HTML, else what it says of its first picture, "" if it says nothing."""
    if text := text_of(body, max_length=MAX_UNTITLED_LENGTH):
        return text
    texts = (one_line(html.unescape(each), MAX_UNTITLED_LENGTH) for each in _IMAGE_TEXT.findall(body))
    return next(filter(None, texts), "")


def name_of_files(enclosures: Iterable[Enclosure], link: str, body: str) -> str:
    """Return the name of the first file, else the address of the page without its scheme, else a picture's name."""
    files = (each.title or _file_name(each.url) or _plain_address(each.url) for each in enclosures)
    pictures = (_file_name(html.unescape(each)) for each in _IMAGE_URL.findall(body))
    name = next(filter(None, files), "") or _plain_address(link) or next(filter(None, pictures), "")
    return one_line(name, MAX_UNTITLED_LENGTH)


def _plain_address(url: str) -> str:
    return re.sub(r"^https?://(?:www\.)?|/$", "", url)


def _file_name(url: str) -> str:
    try:
        return unquote(urlsplit(url).path).rpartition("/")[2]
    except ValueError:
        return ""
