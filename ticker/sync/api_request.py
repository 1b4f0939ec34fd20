"""A request to the API of a feed server, and what its answer in JSON holds."""

import json
from base64 import b64encode
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote, urlencode

from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.fetch import AnyFetcher
from ticker.quick_dataclass import dataclass

_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json; charset=utf-8"


@dataclass(frozen=True, slots=True)
class ApiRequest:
    """One HTTP request; ``authorization`` is the header's value."""

    url: str
    method: str = "GET"
    content: bytes | None = None
    content_type: str = _FORM
    authorization: str = ""


ApiCall = Callable[[ApiRequest], bytes]  # returns the body of a response of 2xx; raises FetchError


def send(fetcher: AnyFetcher, request: ApiRequest) -> bytes:
    """Send a request over the network; an ``ApiCall`` for a given fetcher. Raises FetchError."""
    return fetcher.call(
        request.url,
        request.content,
        method=request.method,
        content_type=request.content_type,
        authorization=request.authorization,
    )


def get(url: str, authorization: str = "", /, **query: object) -> ApiRequest:
    return ApiRequest(f"{url}?{urlencode(query)}" if query else url, authorization=authorization)


def post_form(url: str, fields: Sequence[tuple[str, str]], authorization: str = "") -> ApiRequest:
    content = urlencode(fields, quote_via=quote).encode()
    return ApiRequest(url, "POST", content, authorization=authorization)


def send_json(method: str, url: str, value: object, authorization: str = "") -> ApiRequest:
    content = None if value is None else json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
    return ApiRequest(url, method, content, _JSON, authorization)


def basic(user: str, password: str) -> str:
    """Return the Authorization header of RFC 7617."""
    return "Basic " + b64encode(f"{user}:{password}".encode()).decode("ascii")


def decoded(answer: bytes) -> Any:
    """Return what JSON says. Raises FetchError (UNREADABLE)."""
    try:
        return json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise FetchError(FetchErrorKind.UNREADABLE, nature(answer)) from error


def nature(answer: bytes) -> str:
    return "html" if answer.lstrip()[:1] == b"<" else "json"


def listed(answer: Any, name: str) -> list[dict[str, Any]]:
    """Return a list of objects of the answer. Raises FetchError if it is missing, as that is no empty list."""
    found = answer.get(name) if isinstance(answer, dict) else None
    if not isinstance(found, list):
        raise FetchError(FetchErrorKind.UNREADABLE, name)
    return [each for each in found if isinstance(each, dict)]


def text(of: dict[str, Any], name: str) -> str:
    value = of.get(name)
    return value if isinstance(value, str) else ""


def number(of: dict[str, Any], name: str) -> str:
    """Return a whole number above zero as text, given as a number or as text; "" if there is none."""
    value = of.get(name)
    digits = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
    return digits if digits.isascii() and digits.isdigit() and int(digits) else ""


def timestamp(of: dict[str, Any], name: str) -> float | None:
    """Return epoch seconds, None if there are none."""
    value = of.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and value > 0 else None


def items(of: dict[str, Any], name: str) -> list[Any]:
    value = of.get(name)
    return value if isinstance(value, list) else []
