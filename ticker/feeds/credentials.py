"""Credentials in URLs, and which servers may see them."""

from urllib.parse import quote, unquote, urldefrag, urlsplit, urlunsplit

from ticker.entities import Access, AccessScheme, FetchError, FetchErrorKind


def split_credentials(url: str) -> tuple[str, Access | None]:
    """Return ``url`` without user, password and fragment, and the credentials it had, None without.

    Raises FetchError (BAD_ADDRESS) for anything but an http or https URL with a host.
    """
    try:
        parts = urlsplit(urldefrag(url.strip()).url)
        _ = parts.port  # reading it is how urlsplit reports a bad port
    except ValueError as error:
        raise FetchError(FetchErrorKind.BAD_ADDRESS) from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise FetchError(FetchErrorKind.BAD_ADDRESS)
    userinfo, _, host = parts.netloc.rpartition("@")
    access = None
    if userinfo:
        user, _, secret = userinfo.partition(":")
        access = Access(AccessScheme.BASIC, unquote(user), unquote(secret))
    return urlunsplit(parts._replace(netloc=host)), access


def is_same_origin(home: str, url: str) -> bool:
    """Compare scheme, host and port (RFC 6454 §5); going from http to https on the same host counts as the same."""
    ours, theirs = urlsplit(home), urlsplit(url)
    if ours.hostname != theirs.hostname:
        return False
    if (ours.scheme, ours.port, theirs.scheme, theirs.port) == ("http", None, "https", None):
        return True
    return (ours.scheme, ours.port) == (theirs.scheme, theirs.port)


def header_safe(secret: str) -> str:
    """Return a token so that it cannot break the header it is sent in: without whitespace, other bytes quoted."""
    return quote("".join(secret.split()), safe="!#$%&'()*+,/:;=?@[]~\"<>\\^`{|}")
