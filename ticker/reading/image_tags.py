"""Reduce the images of safe HTML to those that a reader can see, with their URLs made safe."""

import html
import re
from collections.abc import Mapping

from ticker.reading.safe_links import safe_link

MAX_IMAGES = 100  # in a body
# Attributes from which scripts take the URL of an image that is loaded lazily.
LAZY_SOURCES = ("data-src", "data-lazy-src", "data-original", "data-lazy", "data-srcset", "srcset")
_IMAGE = re.compile(r'<img((?: [^\s="<>]+="[^"]*")*)>')
_ATTRIBUTE = re.compile(r' ([^\s="<>]+)="([^"]*)"')
_TRACKER = re.compile(
    r"^(?:https?:)?//(?:pixel|stats?|analytics|tracking|beacon)\.|//feeds\.feedburner\.com/~|//feeds\.wordpress\.com/1\.0/",
    re.IGNORECASE,
)
_MAX_TRACKER_SIDE = 3  # pixels


def reduce_images(clean: str, base_url: str) -> str:
    """Return safe HTML without tracking pixels and without more than MAX_IMAGES images.

    Images keep their URL, text and size, and nothing else.
    """
    count = 0

    def plain(tag: re.Match[str]) -> str:
        nonlocal count
        values = {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(tag[1])}
        url = _image_url(values, base_url)
        sides = {side: _pixels(values.get(side, "")) for side in ("width", "height")}
        count += 1
        if not url or _TRACKER.search(url) or count > MAX_IMAGES:
            return ""
        if is_tracking_pixel(values):
            return ""
        kept = {"src": url, "alt": values.get("alt", ""), "title": values.get("title", "")}
        kept |= {name: str(side) for name, side in sides.items() if side is not None}
        return "<img" + "".join(f' {name}="{html.escape(value)}"' for name, value in kept.items() if value) + ">"

    return _IMAGE.sub(plain, clean)


def is_tracking_pixel(values: Mapping[str, str]) -> bool:
    """Tell by its attributes whether an image is too small to be seen."""
    sides = (_pixels(values.get(name, "")) for name in ("width", "height"))
    return any(side is not None and side <= _MAX_TRACKER_SIDE for side in sides)


def _image_url(values: Mapping[str, str], base_url: str) -> str:
    """Return the URL of an image, "" without one; a script may have to move it to ``src`` from another attribute."""
    for name in ("src", *LAZY_SOURCES):
        value = values.get(name, "")
        if name.endswith("srcset"):  # the last is the largest (HTML standard, 4.8.4.2)
            value = value.strip().rpartition(", ")[2].strip().partition(" ")[0]
        if url := safe_link(value, base_url):
            return url
    return ""


def _pixels(length: str) -> int | None:
    """Return the pixels of a ``width`` or ``height`` attribute, None for anything else."""
    digits = length.strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else None
