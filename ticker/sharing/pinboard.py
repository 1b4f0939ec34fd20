"""Pinboard, by its API v1: every method is a GET, and says in its answer whether it has done what was asked."""

from urllib.parse import urlencode

from ticker.entities import FetchError, FetchErrorKind
from ticker.store import Share, ShareTarget
from ticker.sync.api_request import ApiCall, decoded, get, text

ADDRESS = "https://api.pinboard.in"

_MAX_TITLE = 255  # characters
_MAX_TEXT = 4_000  # characters, as it is part of the address; the API allows more


def check(call: ApiCall, target: ShareTarget, secret: str) -> None:
    """Raises FetchError where the service does not know the token, which is "user:TOKEN"."""
    call(get(f"{target.address}/v1/posts/update", auth_token=secret, format="json"))


def send(call: ApiCall, target: ShareTarget, secret: str, share: Share) -> None:
    bookmark = {
        "auth_token": secret,
        "format": "json",
        "url": share.url,
        "description": share.title[:_MAX_TITLE] or share.url[:_MAX_TITLE],
        "extended": share.quote[:_MAX_TEXT],
        "toread": "yes",
    }
    answer = decoded(call(get(f"{target.address}/v1/posts/add?{urlencode(bookmark)}")))
    result = text(answer, "result_code") if isinstance(answer, dict) else ""
    if result != "done":
        raise FetchError(FetchErrorKind.HTTP_STATUS, result, status=400)
