"""Make links absolute, and let only those of the web through."""

import re
from urllib.parse import urljoin, urlsplit

MAX_LINK_LENGTH = 4_000  # characters
_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def safe_link(url: str, base_url: str = "") -> str:
    """Return ``url`` as an absolute URL if it is http or https with a host, else ""."""
    url = _FORBIDDEN.sub("", url).strip()
    if not url or len(url) > MAX_LINK_LENGTH:
        return ""
    try:
        absolute = urljoin(base_url, url)
        parts = urlsplit(absolute)
        is_safe = parts.scheme in {"http", "https"} and bool(parts.hostname) and "\\" not in parts.netloc
    except ValueError:  # brackets without an IP address in them
        return ""
    return absolute.replace(" ", "%20").replace('"', "%22") if is_safe else ""
