"""URLs that are written differently and mean the same: the one way to compare them."""

import re
from urllib.parse import urlsplit, urlunsplit

_PLAIN_URL = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)*/[!-\"$->@-~]*(?:\?[!-\"$-~]+)?")  # is normalized already
_DEFAULT_PORTS = {"http": 80, "https": 443}


def normalized_url(url: str) -> str:
    """Return ``url`` normalized so that equivalent URLs are equal (RFC 3986 §6.2.2 and §6.2.3).

    Case of scheme and host, a default port, an empty path or query and the fragment make no difference to a server.
    """
    if _PLAIN_URL.fullmatch(url):
        return url
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return url
    user = parts.netloc.rpartition("@")[0]
    host_and_port = host if port in {None, _DEFAULT_PORTS.get(parts.scheme)} else f"{host}:{port}"
    netloc = f"{user}@{host_and_port}" if user else host_and_port
    return urlunsplit((parts.scheme, netloc, parts.path or "/", parts.query, ""))
