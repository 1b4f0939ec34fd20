"""A feed server that gives entries only as it likes: some are too large, some take too long, some break it."""

from collections.abc import Callable, Sequence
from typing import Any, cast

from ticker.entities import FetchError
from ticker.sync.feed_server import FeedServer, RawEntry


class Choosy:
    """Asks another server, but raises what ``refuse`` returns for the ids of entries. It counts what is asked."""

    def __init__(self, server: FeedServer, refuse: Callable[[Sequence[str]], FetchError | None]) -> None:
        self._server = server
        self._refuse = refuse
        self.asked: list[Sequence[str]] = []

    def entries(self, ids: Sequence[str]) -> tuple[RawEntry, ...]:
        self.asked.append(ids)
        if (error := self._refuse(ids)) is not None:
            raise error
        return self._server.entries(ids)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._server, name)


def choosy(server: FeedServer, refuse: Callable[[Sequence[str]], FetchError | None]) -> tuple[FeedServer, Choosy]:
    """Return the server, and what it has been asked."""
    made = Choosy(server, refuse)
    return cast("FeedServer", made), made
