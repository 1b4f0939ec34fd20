"""linkding, by its REST API."""

from ticker.store import Share, ShareTarget
from ticker.sync.api_request import ApiCall, get, send_json


def check(call: ApiCall, target: ShareTarget, secret: str) -> None:
    """Raises FetchError where the server does not know the token."""
    call(get(f"{_base(target)}/api/user/profile/", f"Token {secret}"))


def send(call: ApiCall, target: ShareTarget, secret: str, share: Share) -> None:
    bookmark = {"url": share.url, "title": share.title, "notes": share.quote, "unread": True}
    call(send_json("POST", f"{_base(target)}/api/bookmarks/", bookmark, f"Token {secret}"))


def _base(target: ShareTarget) -> str:
    return target.address.rstrip("/")
