"""Addresses typed without a scheme: https is meant, and http is offered where only that answers."""

from collections.abc import Callable

from ticker.entities import FetchError, FetchErrorKind

_NO_HTTPS_THERE = {
    FetchErrorKind.REFUSED,
    FetchErrorKind.TIMED_OUT,
    FetchErrorKind.TLS,
    FetchErrorKind.BROKEN_RESPONSE,
}


def has_scheme(address: str) -> bool:
    return "://" in address


def completed(address: str) -> str:
    """Return an address with its scheme, https if it has none."""
    address = address.strip()
    return address if has_scheme(address) else f"https://{address}"


def http_instead(address: str, error: FetchError, ask: Callable[[str], object]) -> FetchError:
    """Return what to tell of an address as typed after ``error`` of https: NO_HTTPS if http answers.

    Its detail is the URL to offer. ``ask`` raises FetchError; any status is an answer. Nothing is offered for an
    address that says https, nor for a certificate that is wrong.
    """
    if has_scheme(address) or error.kind not in _NO_HTTPS_THERE:
        return error
    url = f"http://{address.strip()}"
    try:
        ask(url)
    except FetchError as failure:
        if failure.status is None:
            return error
    return FetchError(FetchErrorKind.NO_HTTPS, url)
