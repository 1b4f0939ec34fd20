"""Instapaper, by its Simple Developer API, which answers with a status code alone."""

from ticker.entities import FetchError, FetchErrorKind
from ticker.store import Share, ShareTarget
from ticker.sync.api_request import ApiCall, ApiRequest, basic, post_form

ADDRESS = "https://www.instapaper.com"


def check(call: ApiCall, target: ShareTarget, secret: str) -> None:
    """Raises FetchError if the service does not know user and password."""
    _ask(call, post_form(f"{target.address}/api/authenticate", (), basic(target.user, secret)))


def send(call: ApiCall, target: ShareTarget, secret: str, share: Share) -> None:
    fields = [("url", share.url), ("title", share.title)]
    if share.quote:
        fields.append(("selection", share.quote))
    _ask(call, post_form(f"{target.address}/api/add", fields, basic(target.user, secret)))


def _ask(call: ApiCall, request: ApiRequest) -> None:
    try:
        call(request)
    except FetchError as error:
        if error.status == 403:  # "invalid username or password"
            raise FetchError(FetchErrorKind.UNAUTHORIZED, status=403) from error
        raise
