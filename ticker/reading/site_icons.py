"""Where a site's own icons are: what its page says in ``<link rel="icon">`` (HTML standard, link type "icon")."""

import re
from urllib.parse import urljoin, urlsplit

from ticker.pages import IconLinks
from ticker.reading.page_parser import parse_page

_WANTED = 64  # pixels: enough for a bar at twice the size
_MAX_ADDRESS_LENGTH = 2000  # characters; no picture is taken out of an address


def icon_links(page: bytes, url: str, *, charset: str = "") -> IconLinks:
    """Return the icons ``page``, which came from ``url``, names; none where it cannot be read."""
    from lxml import etree  # noqa: PLC0415 - 15 MB, and no headline needs it

    try:
        tree = parse_page(page, charset)
        if tree is None:
            return IconLinks()
        base = urljoin(url, next(iter(tree.xpath("//base/@href")), ""))
        ranked = []
        for link in tree.xpath("//link[@rel and @href]"):
            rank = _rank(link.get("rel").lower().split(), link.get("sizes") or "")
            address = urljoin(base, link.get("href").strip())
            if rank is not None and _is_fetchable(address) and "svg" not in (link.get("type") or address[-4:]):
                ranked.append((rank, address))
    except (etree.LxmlError, ValueError, RecursionError):
        return IconLinks()
    ranked.sort(key=lambda each: each[0])
    return IconLinks(tuple(dict.fromkeys(address for _, address in ranked)))


def _rank(kinds: list[str], sizes: str) -> tuple[int, int] | None:
    """Return how well an icon fits, less is better, None for what is not an icon."""
    widths = [int(width) for width in re.findall(r"([0-9]{1,4})[xX]", sizes)]
    apart = min((abs(width - _WANTED) for width in widths), default=_WANTED)
    if "icon" in kinds:
        return 0, apart
    return (1, apart) if "apple-touch-icon" in kinds else None


def _is_fetchable(address: str) -> bool:
    return len(address) <= _MAX_ADDRESS_LENGTH and urlsplit(address).scheme in {"http", "https"}
