"""Mask what may be a secret in web addresses: names and passwords, query values, tokens in paths.

The one masker of log, error reports, diagnoses and copies. Which parameter of a feed's address is a key only its site
knows, so every value counts as one; a path is known by its letters only.
"""

import re
from urllib.parse import unquote, urlsplit, urlunsplit

MASK = "***"

# Patterns are compiled when they are first used: a start has no use for most of them.
_URL_OR_VALUE = (  # the second: of an address without its beginning
    r"(?i)\b[a-z][a-z0-9+.-]{1,20}://[^\s\"'<>`|\\^{}]+|([?&;][\w.%\[\]-]{1,60}=)[^&;#\s\"'<>]+"
)
_VALUE = r"(^|[&;])([^=&;]*)(=?)([^&;]*)"
_PLAIN_NAME = r"[a-z]{1,12}"
_PRIVATE_FOLDER = r"(?:(?:api|feed|user|access|private)[_-]?)?(?:token|key|secret|auth|credentials|hash|sid)s?|private"
_UUID = r"(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_HEX = r"(?i)(?=.*\d)[0-9a-f]{12,}"
_CHANGES_OF_KIND = r"(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[0-9]|(?<=[0-9])[A-Za-z]"  # within a word
_AFTER_URL = ".,:;!?)]”’»"


def masked(text: str) -> str:
    """Return ``text`` with the addresses in it masked."""

    def mask(found: re.Match[str]) -> str:
        url = found.group().rstrip(_AFTER_URL)
        return (found[1] + MASK if found[1] else masked_url(url)) + found.group()[len(url) :]

    return re.sub(_URL_OR_VALUE, mask, text)


def masked_url(url: str) -> str:
    """Return an address by which its site is known, but not who reads it."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "(broken address)"
    userinfo, at, host = parts.netloc.rpartition("@")
    netloc = f"{MASK}{at}{host}" if userinfo else host
    fragment = _masked_values(parts.fragment) if "=" in parts.fragment else _masked_path(parts.fragment)
    return urlunsplit((parts.scheme, netloc, _masked_path(parts.path), _masked_values(parts.query), fragment))


def without_password(url: str) -> str:
    """Return a whole address, but without the name and password it may have: for those who ask for addresses."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "(broken address)"
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _masked_values(query: str) -> str:
    def mask(found: re.Match[str]) -> str:
        before, name, equals, value = found.groups()
        if not equals:
            return before + (name if not name or re.fullmatch(_PLAIN_NAME, name) else MASK)
        return before + (MASK if _has_token(name) else name) + equals + (MASK if value else "")

    return re.sub(_VALUE, mask, query)


def _masked_path(path: str) -> str:
    masked_segments, is_secret = [], False
    for segment in path.split("/"):
        name, parameter, _ = segment.partition(";")
        stem, dot, suffix = name.rpartition(".")
        if not stem or len(suffix) > 5:
            stem, dot, suffix = name, "", ""
        if _has_token(stem) or (is_secret and stem and not re.fullmatch(_PLAIN_NAME, stem)):
            stem = MASK
        is_secret = bool(re.fullmatch(_PRIVATE_FOLDER, segment.lower()))
        masked_segments.append(f"{stem}{dot}{suffix}{parameter}{MASK if parameter else ''}")
    return "/".join(masked_segments)


def _has_token(text: str) -> bool:
    """Return whether a part of a path looks drawn by lot: nobody would name a folder like that."""
    text = unquote(text)
    if re.search(_UUID, text):
        return True
    words = re.split(r"[^A-Za-z0-9]+", text)
    joined = "".join(words)
    return any(map(_is_random, words)) or (
        len(joined) >= 16 and len(re.findall(_CHANGES_OF_KIND, joined)) > len(joined) / 4
    )


def _is_random(word: str) -> bool:
    if re.fullmatch(_HEX, word):
        return True
    changes = len(re.findall(_CHANGES_OF_KIND, word))
    return len(word) >= 10 and changes >= max(3, len(word) // 8)
