"""Drop lines from the head of an HTTP/1.1 response that are no header, before a strict parser refuses all of it."""

import re

_MAX_HEAD_BYTES = 1 << 16
_START = b"HTTP/1."
_END = re.compile(rb"\r?\n\r?\n")
_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:([^\0\r\n]*)")  # with a space that RFC 9112 §5.1 forbids


class HeadFilter:
    """Passes on what a connection receives; of each response to a request only a sound head."""

    def __init__(self) -> None:
        self._is_due = False
        self._held = b""

    def expect_head(self) -> None:
        """A request is being sent: what comes next is the head of its response."""
        self._is_due = not self._held

    def feed(self, received: bytes) -> bytes | None:
        """Take what was received, b"" at the end. Returns what can be passed on, None while the head is incomplete."""
        if not self._is_due:
            return received
        self._held += received
        is_head = self._held.startswith(_START[: len(self._held)]) and len(self._held) <= _MAX_HEAD_BYTES
        end = _END.search(self._held) if is_head else None
        if is_head and end is None and received:
            return None
        held, self._held, self._is_due = self._held, b"", False
        return held if end is None else _sound_head(held[: end.start()]) + held[end.end() :]


def _sound_head(head: bytes) -> bytes:
    status, *lines = head.split(b"\n")
    kept = [status.rstrip(b"\r")]
    for line in lines:
        line = line.rstrip(b"\r")  # noqa: PLW2901 - the same, without its end
        if line[:1] in {b" ", b"\t"}:  # continues with the line before
            kept.append(line)
        elif found := _HEADER.fullmatch(line):
            kept.append(found[1] + b":" + found[2])
    return b"\r\n".join(kept) + b"\r\n\r\n"
