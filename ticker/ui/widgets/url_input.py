"""Web addresses as people type, drop or copy them."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from ticker.feeds.typed_address import completed, has_scheme

_MAX_LENGTH = 2_000  # characters of an address
_HOST_FIRST = r"[\w-]+(\.[\w-]+)+(:\d+)?(/|$)"  # an address without its scheme


def address_of(text: str) -> str:
    """Return the web address somebody means by ``text``, "" if it is none."""
    text = text.strip()
    if text.lower().startswith("feed:"):
        rest = text[5:].lstrip("/")
        text = rest if "://" in rest else f"http://{rest}"
    elif re.match(_HOST_FIRST, text):
        text = completed(text)
    url = QUrl(text)
    return text if url.scheme() in {"http", "https"} and url.host() else ""


def typed_address(text: str) -> str:
    """Return the same as ``address_of``, but without a scheme where none was typed."""
    url = address_of(text)
    return url if has_scheme(text) else url.removeprefix("https://")


def local_path(url: QUrl) -> str:
    """Return the path of a file on this machine, which some programs name by its host, "" if there is none."""
    path = url.path() if url.host() == "localhost" else url.toLocalFile()
    return "" if "\0" in path else path


def copied_address() -> str:
    """Return the address on the clipboard, "" if there is none; a site's name without scheme does not count."""
    text = QGuiApplication.clipboard().text().strip()
    is_address = text.lower().startswith(("http://", "https://", "feed:")) and not re.search(r"\s", text)
    return address_of(text) if is_address and len(text) <= _MAX_LENGTH else ""
