"""Feed servers behind a web server of one's own: passwords, certificates and gateways in front of the API.

The same for each kind made up here, and for each real one that is named.
"""

import ssl
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest

from tests.feeds.secure import CERTIFICATES, SELF_SIGNED, tls
from tests.sync.front import GATE_PASSWORD, GATE_USER, front_of
from tests.sync.remote import Remote
from ticker.entities import FetchError, FetchErrorKind, ServerKind
from ticker.feeds.fetch import Fetcher, Limits
from ticker.feeds.tls_files import NO_FILES, TlsFiles
from ticker.sync.api_request import ApiCall, ApiRequest, send
from ticker.sync.gate import through_gate
from ticker.sync.servers import find_server, open_server

KEY_IN_CONTENT = {ServerKind.FEVER, ServerKind.TINY_TINY_RSS}
AUTHORITY = str(CERTIFICATES / "authority.pem")


class Calls:
    """Asks over the network, and closes what it opened."""

    def __init__(self) -> None:
        self.opened: list[Fetcher] = []

    def __call__(self, files: TlsFiles = NO_FILES) -> ApiCall:
        self.opened.append(Fetcher(api_limits=Limits(total=60.0), proxy="direct", tls_files=files))
        return partial(send, self.opened[-1])


@pytest.fixture
def calls() -> Iterator[Calls]:
    made = Calls()
    yield made
    for each in made.opened:
        each.close()


def site_of(remote: Remote) -> str:
    return remote.site.rstrip("/")


def address_at(front: str, remote: Remote) -> str:
    """Return the address through the front; Feedbin is known by its path where its name is another."""
    return front + ("/v2" if remote.account.kind is ServerKind.FEEDBIN else "")


def sign_in(call: ApiCall, front: str, remote: Remote) -> ServerKind:
    """Sign in and list the feeds by what was found; return which API that was."""
    kind, api = find_server(call, address_at(front, remote), remote.account.user, remote.password)
    open_server(call, replace(remote.account, kind=kind, api=api), remote.password).feeds()
    return kind


def refused(call: ApiCall, front: str, remote: Remote) -> FetchError:
    with pytest.raises(FetchError) as raised:
        sign_in(call, front, remote)
    return raised.value


def test_the_server_is_found_through_a_front(calls: Calls, remote: Remote) -> None:
    with front_of(remote.call, site_of(remote)) as front:
        sign_in(calls(), front, remote)


def test_a_password_in_front_of_the_server_is_told_apart_from_its_own(calls: Calls, remote: Remote) -> None:
    with front_of(remote.call, site_of(remote), asks=True) as front:
        error = refused(calls(), front, remote)
    assert (error.kind, error.detail) == (FetchErrorKind.UNAUTHORIZED, "gate")


def test_the_server_is_reached_through_a_password_in_front(calls: Calls, remote: Remote) -> None:
    can = remote.is_real or remote.reads_header_with_gate or remote.account.kind in KEY_IN_CONTENT
    if not can or remote.takes_basic:
        pytest.skip("its API has its own password in the same header")
    with front_of(remote.call, site_of(remote), asks=True) as front:
        sign_in(through_gate(calls(), GATE_USER, GATE_PASSWORD), front, remote)


def test_a_certificate_of_ones_own_authority_is_refused_until_it_is_chosen(
    calls: Calls, remote: Remote, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with front_of(remote.call, site_of(remote), tls=tls("good")) as front:
        error = refused(calls(), front, remote)
        assert (error.kind, error.detail) == (FetchErrorKind.CERTIFICATE, "unknown-issuer")
        sign_in(calls(TlsFiles(ca_file=AUTHORITY)), front, remote)


def test_a_self_signed_certificate_can_be_chosen(calls: Calls, remote: Remote) -> None:
    with front_of(remote.call, site_of(remote), tls=tls("self-signed")) as front:
        assert refused(calls(), front, remote).detail == SELF_SIGNED
        sign_in(calls(TlsFiles(ca_file=str(CERTIFICATES / "self-signed.pem"))), front, remote)


def test_a_client_certificate_opens_a_server_that_wants_one(calls: Calls, remote: Remote) -> None:
    context = tls("good")
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(CERTIFICATES / "client.pem")
    with front_of(remote.call, site_of(remote), tls=context) as front:
        assert refused(calls(TlsFiles(ca_file=AUTHORITY)), front, remote).kind is FetchErrorKind.TLS
        sign_in(calls(TlsFiles(AUTHORITY, str(CERTIFICATES / "client.pem"))), front, remote)


@pytest.mark.parametrize("status", [502, 504])
def test_a_gateway_whose_server_is_down_is_told_as_such(calls: Calls, remote: Remote, status: int) -> None:
    def down(request: ApiRequest) -> bytes:
        raise FetchError(FetchErrorKind.HTTP_STATUS, str(status), status=status)

    with front_of(down, "") as front:
        error = refused(calls(), front, remote)
    assert (error.kind, error.detail) == (FetchErrorKind.HTTP_STATUS, str(status))


def test_without_scheme_http_is_offered(calls: Calls, remote: Remote) -> None:
    with front_of(remote.call, site_of(remote)) as front:
        error = refused(calls(), front.removeprefix("http://"), remote)
        assert error.kind is FetchErrorKind.NO_HTTPS
        sign_in(calls(), error.detail.removesuffix("/v2"), remote)


def test_a_wrong_password_is_told(calls: Calls, remote: Remote) -> None:
    with front_of(remote.call, site_of(remote)) as front:
        assert refused(calls(), front, replace(remote, password="wrong")).kind is FetchErrorKind.UNAUTHORIZED


@pytest.mark.parametrize(
    ("files", "detail"),
    [
        (TlsFiles(ca_file="/nowhere/ca.pem"), "ca-file"),
        (TlsFiles(ca_file=__file__), "ca-file"),
        (TlsFiles(certificate=AUTHORITY), "client-certificate"),
        (TlsFiles(certificate="/nowhere/me.pem"), "client-certificate"),
    ],
)
def test_a_file_that_cannot_be_used_is_told(files: TlsFiles, detail: str) -> None:
    with pytest.raises(FetchError) as raised:
        Fetcher(proxy="direct", tls_files=files)
    assert (raised.value.kind, raised.value.detail) == (FetchErrorKind.TLS, detail)


def test_a_key_with_a_password_is_opened_by_it() -> None:
    locked = CERTIFICATES / "locked-client.pem"
    Fetcher(proxy="direct", tls_files=TlsFiles(certificate=str(locked), password="open sesame")).close()
    with pytest.raises(FetchError) as raised:
        Fetcher(proxy="direct", tls_files=TlsFiles(certificate=str(locked), password="wrong"))
    assert raised.value.detail == "certificate-password"
