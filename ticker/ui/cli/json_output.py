"""Prints JSON that every reader understands, whatever the encoding of standard output."""

import codecs
import json
import sys


def escape_in_json() -> None:
    """Print JSON in ASCII from now on where standard output is not in UTF-8, as a pipe on Windows."""
    if codecs.lookup(sys.stdout.encoding).name != "utf-8":
        codecs.register_error("json", _escaped)
        sys.stdout.reconfigure(encoding="ascii", errors="json")  # type: ignore[union-attr]


def _escaped(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)  # noqa: S101 - nothing is read
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end
