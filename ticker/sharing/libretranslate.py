"""Translates titles, by LibreTranslate's API (docs.libretranslate.com/api)."""

from urllib.parse import urlsplit

from ticker.entities import FetchError, FetchErrorKind
from ticker.reading.plain_text import MAX_TITLE_LENGTH, one_line
from ticker.sync.api_request import ApiCall, decoded, send_json


def translated(call: ApiCall, address: str, titles: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return the titles in ``language`` (a code such as "de"); "" for one that is in it already. Raises FetchError."""
    question = {"q": [*titles], "source": "auto", "target": language, "format": "text"}
    answer = decoded(call(send_json("POST", f"{address.rstrip('/')}/translate", question)))
    texts = answer.get("translatedText") if isinstance(answer, dict) else None
    if not isinstance(texts, list) or len(texts) != len(titles) or not all(isinstance(each, str) for each in texts):
        raise FetchError(FetchErrorKind.UNREADABLE, "translatedText")
    detected = answer.get("detectedLanguage")
    known = [_code(each) for each in detected] if isinstance(detected, list) else []
    known += [""] * (len(titles) - len(known))
    return tuple(
        "" if found == language else _unlike(title, one_line(text, MAX_TITLE_LENGTH))
        for title, text, found in zip(titles, texts, known, strict=False)
    )


def is_usable(address: str) -> bool:
    """Tell whether a text can be the address of a service."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def _code(detected: object) -> str:
    return str(detected.get("language", "")) if isinstance(detected, dict) else ""


def _unlike(title: str, text: str) -> str:
    return "" if text.casefold() == title.casefold() else text
