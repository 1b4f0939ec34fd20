"""Readwise Reader, by its API."""

from ticker.store import Share, ShareTarget
from ticker.sync.api_request import ApiCall, get, send_json

ADDRESS = "https://readwise.io"


def check(call: ApiCall, target: ShareTarget, secret: str) -> None:
    """Raises FetchError if the service does not know the token."""
    call(get(f"{target.address}/api/v2/auth/", f"Token {secret}"))


def send(call: ApiCall, target: ShareTarget, secret: str, share: Share) -> None:
    document = {"url": share.url, "title": share.title, "saved_using": "Off the Wire"}
    if share.quote:
        document["summary"] = share.quote
    call(send_json("POST", f"{target.address}/api/v3/save/", document, f"Token {secret}"))
