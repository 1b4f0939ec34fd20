"""Pinboard, by its API v1: every method is a GET, and the answer states whether it succeeded."""

from urllib.parse import urlencode

from ticker.entities import FetchError, FetchErrorKind
from ticker.sharing.linkding import with_quote
from ticker.store import Share, ShareTarget
from ticker.sync.api_request import ApiCall, decoded, get, listed, text

ADDRESS = "https://api.pinboard.in"

_KNOWN = "item already exists"
_MAX_TITLE = 255  # characters
_MAX_TEXT = 4_000  # characters, as it is part of the address; the API allows more


def check(call: ApiCall, target: ShareTarget, secret: str) -> None:
    """Raises FetchError if the service does not know the token, which is "user:TOKEN"."""
    call(get(f"{target.address}/v1/posts/update", auth_token=secret, format="json"))


def send(call: ApiCall, target: ShareTarget, secret: str, share: Share) -> None:
    """Save a story. One that was saved before keeps its title, tags and notes, and the quotation is added."""
    login = {"auth_token": secret, "format": "json"}
    bookmark = {
        "url": share.url,
        "description": share.title[:_MAX_TITLE] or share.url[:_MAX_TITLE],
        "extended": share.quote[:_MAX_TEXT],
        "toread": "yes",
    }
    result = _add(call, target, {**login, **bookmark, "replace": "no"})
    if result == _KNOWN:
        known = listed(decoded(call(get(f"{target.address}/v1/posts/get", url=share.url, **login))), "posts")
        for post in known[:1]:
            kept = {name: text(post, name) for name in ("description", "extended", "tags", "shared")}
            kept["extended"] = with_quote(kept["extended"], bookmark["extended"])
            result = _add(call, target, {**login, **bookmark, **kept})
    if result != "done":
        raise FetchError(FetchErrorKind.HTTP_STATUS, result, status=400)


def _add(call: ApiCall, target: ShareTarget, fields: dict[str, str]) -> str:
    answer = decoded(call(get(f"{target.address}/v1/posts/add?{urlencode(fields)}")))
    return text(answer, "result_code") if isinstance(answer, dict) else ""
