"""Translates titles, by LibreTranslate's API (docs.libretranslate.com/api).

A server assumes that all texts of a request are in the same language. To detect it, each text is sent alone.
"""

import re
from urllib.parse import urlsplit

from ticker.entities import FetchError, FetchErrorKind
from ticker.reading.plain_text import MAX_TITLE_LENGTH, one_line
from ticker.sync.api_request import ApiCall, decoded, send_json

UNKNOWN = "auto"  # the server detects it
_AT_ONCE = 20  # titles
_CODE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")


def translated(
    call: ApiCall, address: str, titles: tuple[str, ...], language: str, key: str = "", source: str = UNKNOWN
) -> tuple[str, ...]:
    """Return the titles in ``language`` (a code such as "de"); "" for one that is in it already. Raises FetchError.

    ``source`` is the language they are in, as ``source_of`` returns it. ``key`` is the user's at that server, "" for
    none.
    """
    if source != UNKNOWN and source == source_of(language):
        return ("",) * len(titles)
    question = {"q": [*titles], "source": source, "target": language, "format": "text"}
    question |= {"api_key": key} if key else {}
    answer = decoded(call(send_json("POST", f"{address.rstrip('/')}/translate", question)))
    texts = answer.get("translatedText") if isinstance(answer, dict) else None
    if not isinstance(texts, list) or len(texts) != len(titles) or not all(isinstance(each, str) for each in texts):
        raise FetchError(FetchErrorKind.UNREADABLE, "translatedText")
    detected = answer.get("detectedLanguage")
    known = [_code(each) for each in detected] if isinstance(detected, list) else []
    known += [""] * (len(titles) - len(known))
    return tuple(
        "" if found == language else unless_same(title, one_line(text, MAX_TITLE_LENGTH))
        for title, text, found in zip(titles, texts, known, strict=False)
    )


def source_of(language: str) -> str:
    """Return the source language for headlines of a feed in this language: "pt" for "pt-BR"."""
    return re.split("[-_]", language)[0].lower() if _CODE.fullmatch(language) else UNKNOWN


def at_once(source: str) -> int:
    """Return the maximum number of titles in a request."""
    return _AT_ONCE if source != UNKNOWN else 1


def is_unknown_source(error: FetchError, source: str) -> bool:
    """Return whether a server may have refused a request because it does not support the source language."""
    return error.status == 400 and source != UNKNOWN


def is_usable(address: str) -> bool:
    """Return whether a text can be the address of a service."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def server_of(address: str) -> str:
    """Return the server that a key belongs to. It is never sent to another one, even if the address changes."""
    parts = urlsplit(address.strip())
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}"


def unless_same(title: str, text: str) -> str:
    """Return a translation, "" if it equals the title."""
    return "" if text.casefold() == title.casefold() else text


def _code(detected: object) -> str:
    return str(detected.get("language", "")) if isinstance(detected, dict) else ""
