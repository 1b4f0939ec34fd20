"""Host names of addresses."""

from functools import lru_cache
from urllib.parse import urlsplit


@lru_cache(maxsize=10_000)
def host_of(url: str) -> str:
    """Return the host an address names, in lower case, "" if it names none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
