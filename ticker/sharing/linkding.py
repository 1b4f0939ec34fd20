"""linkding, by its REST API."""

from ticker.store import Share, ShareTarget
from ticker.sync.api_request import ApiCall, decoded, get, number, send_json, text

_MAX_TITLE = 512  # characters


def check(call: ApiCall, target: ShareTarget, secret: str) -> None:
    """Raises FetchError if the server does not know the token."""
    call(get(f"{_base(target)}/api/user/profile/", f"Token {secret}"))


def send(call: ApiCall, target: ShareTarget, secret: str, share: Share) -> None:
    """Save a story. To one that was saved before, only the quotation is added, as tags and notes would be replaced."""
    bookmarks, authorization = f"{_base(target)}/api/bookmarks/", f"Token {secret}"
    answer = decoded(call(get(f"{bookmarks}check/", authorization, url=share.url)))
    known = answer.get("bookmark") if isinstance(answer, dict) else None
    if isinstance(known, dict) and number(known, "id"):
        notes = with_quote(text(known, "notes"), share.quote)
        call(send_json("PATCH", f"{bookmarks}{number(known, 'id')}/", {"notes": notes, "unread": True}, authorization))
        return
    bookmark = {"url": share.url, "title": share.title[:_MAX_TITLE], "notes": share.quote, "unread": True}
    call(send_json("POST", bookmarks, bookmark, authorization))


def with_quote(notes: str, quote: str) -> str:
    """Return the user's notes about a story, with the quotation added."""
    return notes if quote in notes else "\n\n".join(part for part in (notes, quote) if part)


def _base(target: ShareTarget) -> str:
    return target.address.rstrip("/")
