"""The protocol between a second start and the running bar.

The bar says READY, the other one line of JSON: its arguments, or {"ask": arguments}; then comes TAKEN, and if it has
asked, the answer. What arrives is a stranger's all the same: bounded in size, JSON of one shape, or dropped.
"""

import json
from dataclasses import asdict
from typing import Any

from ticker.ui.cli.answer import Answer

MAX_MESSAGE = 1 << 20  # bytes
SLICE = 0.1  # seconds of waiting at a time
READY, TAKEN = b"ready\n", b"taken\n"


class Talk:
    """Passes arguments on, once.

    They are sent once the bar says that it listens. A bar that hangs must not find them later, long after this start
    has given up.
    """

    def __init__(self, arguments: tuple[str, ...], *, wants_answer: bool = False) -> None:
        self._message = json.dumps({"ask": arguments} if wants_answer else arguments).encode() + b"\n"
        self._wants_answer = wants_answer
        self.is_taken = False
        self.answer: Answer | None = None

    @property
    def is_done(self) -> bool:
        return self.is_taken and (self.answer is not None or not self._wants_answer)

    def reply_to(self, line: bytes) -> bytes:
        """Handle a line, and return the reply."""
        if line == READY:
            return self._message
        if line == TAKEN:
            self.is_taken = True
        else:
            self.answer = _answer(_read(line))
        return b""


def request_in(line: bytes) -> tuple[tuple[str, ...], bool] | None:
    """Return the arguments that a line passes on, and whether an answer is wanted; None if it makes no sense."""
    message = _read(line)
    question = message.get("ask") if isinstance(message, dict) else None
    arguments = message if question is None else question
    if isinstance(arguments, list) and all(isinstance(each, str) for each in arguments):
        return tuple(arguments), question is not None
    return None


def line_of(answer: Answer) -> bytes:
    return json.dumps(asdict(answer)).encode() + b"\n"


def _read(line: bytes) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _answer(message: object) -> Answer:
    try:
        told: dict[str, Any] = dict(message)  # type: ignore[call-overload]
        return Answer(int(told["status"]), str(told["output"]), str(told["error"]))
    except (TypeError, ValueError, KeyError):
        return Answer(1)
