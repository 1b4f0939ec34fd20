"""Fixtures for the tests of fetching."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from tests.feeds.secure import CERTIFICATES
from ticker.feeds.fetch import Fetcher, Limits


@pytest.fixture
def trusting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fetcher]:
    """Return a fetcher on a system that trusts the authority of these tests."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
    made = Fetcher(Limits(total=10, body=1 << 20), proxy="direct")
    yield made
    made.close()


@pytest.fixture
def hasty_trusting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fetcher]:
    """Return one that also loses patience soon."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
    made = Fetcher(Limits(total=0.6, connect=0.5, body=1 << 20), proxy="direct")
    yield made
    made.close()


@pytest.fixture
def localhost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Resolve "localhost" as RFC 6761 has it, whatever the machine's hosts file says."""
    resolve = socket.getaddrinfo

    def getaddrinfo(host: str, *arguments: Any, **named: Any) -> Any:
        return resolve("127.0.0.1" if host == "localhost" else host, *arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
