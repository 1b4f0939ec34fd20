"""A thread that has documents parsed, one at a time, by a process that runs only while there are some."""

import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from ticker.parser_process import ParserProcess

W = TypeVar("W")  # what is to be parsed
R = TypeVar("R")

_LINGER = 10.0  # seconds without a document after which the process is ended


def start_parsing(
    name: str,
    parser: ParserProcess,
    source: "queue.SimpleQueue[W | None] | queue.LifoQueue[W | None]",
    parse: Callable[[W], R],
    deliver: Callable[[R], None],
) -> None:
    """Start the thread; a None in ``source`` ends it."""
    threading.Thread(target=lambda: _parse_all(parser, source, parse, deliver), name=name, daemon=True).start()


def _parse_all(
    parser: ParserProcess,
    source: "queue.SimpleQueue[W | None] | queue.LifoQueue[W | None]",
    parse: Callable[[W], R],
    deliver: Callable[[R], None],
) -> None:
    patience: float | None = None
    while True:
        try:
            document = source.get(timeout=patience)
        except queue.Empty:
            parser.stop()
            patience = None
            continue
        if document is None:
            parser.stop()
            return
        deliver(parse(document))
        document = None  # it may be large, and the next may be long in coming
        patience = _LINGER
