"""Answers of a feed server that are damaged, cut or replaced on the way: nothing is lost, marked or doubled by them."""

import gzip
import itertools
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial

import pytest

from tests.sync.desktop import Desktop
from tests.sync.front import Spoil, front_of
from tests.sync.remote import Remote
from tests.sync.test_scenarios import entry, here, news
from ticker.entities import FetchError
from ticker.feeds.fetch import Fetcher
from ticker.sync.api_request import send
from ticker.sync.servers import open_server

_LOGIN = b"<!DOCTYPE html><title>Sign in</title><form method=post><input name=password></form>"


def damaged_gzip(body: bytes) -> tuple[bytes, dict[str, str]]:
    packed = bytearray(gzip.compress(body))
    packed[len(packed) // 2] ^= 0xFF
    return bytes(packed), {"Content-Encoding": "gzip", "Content-Length": str(len(packed))}


def cut_gzip(body: bytes) -> tuple[bytes, dict[str, str]]:
    packed = gzip.compress(body)[:-12]
    return packed, {"Content-Encoding": "gzip", "Content-Length": str(len(packed))}


def cut(body: bytes) -> tuple[bytes, dict[str, str]]:
    return body[: len(body) // 2], {"Content-Length": str(len(body))}


def cut_unnoticed(body: bytes) -> tuple[bytes, dict[str, str]]:
    return body[: len(body) // 2], {"Connection": "close"}


def cut_in_chunks(body: bytes) -> tuple[bytes, dict[str, str]]:
    half = body[: len(body) // 2 + 1]
    return b"%x\r\n%s\r\n" % (len(half), half), {"Transfer-Encoding": "chunked"}


def login_page(body: bytes) -> tuple[bytes, dict[str, str]]:
    return _LOGIN, {"Content-Type": "text/html", "Content-Length": str(len(_LOGIN))}


SPOILS: list[Spoil] = [damaged_gzip, cut_gzip, cut, cut_unnoticed, cut_in_chunks, login_page]
_LAST = 12  # request of a run


class Way:
    """The way to a server, on which one answer of each run is spoilt."""

    def __init__(self, remote: Remote) -> None:
        self._remote = remote
        self._left = 0
        self._spoil: Spoil | None = None
        self._opened: list[Fetcher] = []

    def spoilt(self) -> Spoil | None:
        self._left -= 1
        return self._spoil if self._left == 0 else None

    def sync(self, desktop: Desktop, front: str, number: int = 0, spoil: Spoil | None = None) -> None:
        """Sync while the answer of this number is spoilt. Raises FetchError."""
        self._left, self._spoil = number, spoil
        site = self._remote.site.rstrip("/")
        account = replace(self._remote.account, api=front + self._remote.account.api.removeprefix(site))
        fetcher = Fetcher(proxy="direct")
        try:
            desktop.sync(open_server(partial(send, fetcher), account, self._remote.password))
        finally:
            fetcher.close()


@pytest.fixture
def way(remote: Remote) -> Iterator[tuple[Way, str]]:
    made = Way(remote)
    with front_of(remote.call, remote.site.rstrip("/"), spoilt=made.spoilt) as front:
        yield made, front


@pytest.mark.long  # 8 seconds a server
def test_whichever_answer_is_spoilt_nothing_is_lost(one: Desktop, remote: Remote, way: tuple[Way, str]) -> None:
    titles = news(remote, 6)
    spoilt, front = way
    spoilt.sync(one, front)
    pairs = [*zip(range(1, _LAST), itertools.cycle(SPOILS))]
    if remote.is_real:
        pairs = [*itertools.product(range(1, _LAST), SPOILS)]
    for turn, (number, spoil) in enumerate(pairs):
        is_set = turn % 2 == 0
        one.store.entries.mark_read([entry(one, titles[0])], is_read=is_set)
        one.store.entries.mark_saved(entry(one, titles[1]), is_saved=is_set)
        with suppress(FetchError):
            spoilt.sync(one, front, number, spoil)
        assert here(one)[titles[0]][0] is is_set
        assert len(here(one)) == len(titles)
        spoilt.sync(one, front)
        assert [remote.is_read(titles[0]), remote.is_saved(titles[1])] == [is_set, is_set], (number, spoil)
    assert [remote.is_read(each) for each in titles[2:]] == [False] * 4


def test_entries_that_come_cut_come_whole_in_the_end(one: Desktop, remote: Remote, way: tuple[Way, str]) -> None:
    spoilt, front = way
    titles = news(remote, 12)
    for number, spoil in zip(range(2, _LAST), itertools.cycle(SPOILS)):
        with suppress(FetchError):
            spoilt.sync(one, front, number, spoil)
    spoilt.sync(one, front)
    assert here(one) == dict.fromkeys(titles, (False, False))
