"""Which web address somebody means by what he has written or dropped."""

import re

from PySide6.QtCore import QUrl

_HOST_FIRST = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?(/|$)")  # an address without its scheme


def address_of(written: str) -> str:
    """Return the web address somebody means by ``written``, "" where it is none."""
    written = written.strip()
    if written.lower().startswith("feed:"):
        rest = written[5:].lstrip("/")
        written = rest if "://" in rest else f"http://{rest}"
    elif _HOST_FIRST.match(written):
        written = f"https://{written}"
    url = QUrl(written)
    return written if url.scheme() in {"http", "https"} and url.host() else ""
