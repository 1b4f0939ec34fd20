"""The user's webhook: a request whose URL and body are templates. Values cannot break out of their fields."""

import json
from urllib.parse import quote, urlsplit

from ticker.digests import blake2b
from ticker.entities import FetchError, FetchErrorKind
from ticker.sharing.templates import filled, values_of
from ticker.store import Share, ShareTarget
from ticker.sync.api_request import ApiCall, ApiRequest

METHODS = ("POST", "PUT", "GET")
_SECRET = "{secret}"  # noqa: S105 - the field it goes into
_NO_BODY = "GET"


def check(call: ApiCall, target: ShareTarget, secret: str) -> None:
    """Raises FetchError if no valid request can be made. Nothing is sent, as it would look like a headline."""
    del call
    request_of(target, secret, Share(0, 0, "https://example.org/", "", ""))


def send(call: ApiCall, target: ShareTarget, secret: str, share: Share) -> None:
    call(request_of(target, secret, share))


def request_of(target: ShareTarget, secret: str, share: Share) -> ApiRequest:
    """Return the request for a story. Raises FetchError (BAD_ADDRESS) for an invalid address.

    ``{id}`` is a different number for each story, and the same when it is sent again: Matrix drops a message whose
    id it has seen before.
    """
    address = urlsplit(target.address)
    if address.scheme.lower() not in {"http", "https"} or not address.hostname or "{" in address.netloc:
        raise FetchError(FetchErrorKind.BAD_ADDRESS)
    values = values_of(share) | {"id": _number_of(share), "secret": secret}
    url = filled(target.address, {name: quote(value, safe="") for name, value in values.items()})
    has_own_place = _SECRET in target.address or _SECRET in target.body
    authorization = f"Bearer {secret}" if secret and not has_own_place else ""
    method = target.method if target.method in METHODS else METHODS[0]
    if method == _NO_BODY:
        return ApiRequest(url, method, authorization=authorization)
    content_type, body = _body(target.body, values)
    return ApiRequest(url, method, body.encode("utf-8", "replace"), content_type, authorization)


def _number_of(share: Share) -> str:
    """Return a number derived from the story: the store reuses the ids of what was sent."""
    story = repr((share.url, share.title, share.quote, share.source))
    return str(int.from_bytes(blake2b(story.encode("utf-8", "replace"), digest_size=8).digest(), "big"))


def _body(template: str, values: dict[str, str]) -> tuple[str, str]:
    """Return content type and body. In JSON, each value stays inside its quotation marks."""
    begins = template.lstrip()
    if begins.startswith(("{", "[")) and not begins.startswith(tuple(f"{{{name}}}" for name in values)):
        return "application/json", filled(template, {name: json.dumps(each)[1:-1] for name, each in values.items()})
    return "text/plain; charset=utf-8", filled(template, values)
