"""wallabag, by its API: an access token by OAuth 2 (RFC 6749 §4.3), then an entry."""

import json

from ticker.entities import FetchError, FetchErrorKind
from ticker.store import Share, ShareTarget
from ticker.sync.api_request import ApiCall, decoded, get, post_form, send_json, text


def check(call: ApiCall, target: ShareTarget, secret: str) -> None:
    """Raises FetchError if the server rejects the user, password or client."""
    token = _token(call, target, secret)
    call(get(f"{_base(target)}/api/user.json", f"Bearer {token}"))


def send(call: ApiCall, target: ShareTarget, secret: str, share: Share) -> None:
    token = _token(call, target, secret)
    entry = {"url": share.url, "title": share.title}
    call(send_json("POST", f"{_base(target)}/api/entries.json", entry, f"Bearer {token}"))


def _token(call: ApiCall, target: ShareTarget, secret: str) -> str:
    known = json.loads(secret)
    fields = [
        ("grant_type", "password"),
        ("client_id", known["client_id"]),
        ("client_secret", known["client_secret"]),
        ("username", target.user),
        ("password", known["password"]),
    ]
    try:
        answer = decoded(call(post_form(f"{_base(target)}/oauth/v2/token", fields)))
    except FetchError as error:
        if error.status == 400:  # RFC 6749 §5.2: invalid_grant, invalid_client
            raise FetchError(FetchErrorKind.UNAUTHORIZED, status=400) from error
        raise
    token = text(answer, "access_token") if isinstance(answer, dict) else ""
    if not token:
        raise FetchError(FetchErrorKind.UNREADABLE, "token")
    return token


def _base(target: ShareTarget) -> str:
    return target.address.rstrip("/")
