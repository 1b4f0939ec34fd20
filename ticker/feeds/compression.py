"""Decompress a response body by its Content-Encoding while it streams in (RFC 9110 §8.4).

A few kilobytes can decompress to gigabytes, so the pieces are bounded and the caller may stop at any of them.
"""

import re
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

import brotli  # type: ignore[import-untyped]

if sys.version_info >= (3, 14):
    from compression.zstd import ZstdDecompressor, ZstdError
else:
    from backports.zstd import ZstdDecompressor, ZstdError

ACCEPT_ENCODING = b"gzip, deflate, br, zstd"

_MAX_PIECE = 1 << 18  # bytes
_MAX_LAYERS = 3
_GZIP = b"\x1f\x8b"
_GZIP_TRAILER_BYTES = 8
_NO_CODING = {
    "",
    "identity",
    "none",
    "utf-8",
    "utf8",
    "binary",
    "8bit",
    "7bit",
    "chunked",
    "aws-chunked",
}  # as servers say
_READABLE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<[?!a-zA-Z]|[{\[]\s*[\"{\]}])")  # no compressed body begins so
_START_BYTES = 64


class EncodingError(Exception):
    """The body does not match its Content-Encoding, is cut short, or has an encoding we did not offer."""


def decompress(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Decompress ``chunks`` as the Content-Encoding header ``encoding`` says, last layer first.

    Servers err: a body that is readable as it is stays so whatever the header says, and gzip without the header is
    decompressed. Yields pieces of at most 256 KiB. Raises EncodingError while iterated.
    """
    layers = [name.strip().lower() for name in encoding.split(",")]
    layers = [name for name in layers if name not in _NO_CODING]
    if len(layers) > _MAX_LAYERS:
        raise EncodingError("too many layers")
    start, chunks = _with_start(chunks)
    if _READABLE.match(start):
        layers = []
    elif not layers and start.startswith(_GZIP):
        layers = ["gzip"]
    for name in reversed(layers):
        if name not in _LAYERS:
            raise EncodingError(f"unknown encoding {name[:20]}")
        chunks = _LAYERS[name](chunks)
    try:
        yield from chunks
    except (zlib.error, brotli.error, ZstdError) as error:
        raise EncodingError(str(error)) from error


def _with_start(chunks: Iterable[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """Return the first bytes of ``chunks``, and all of them."""
    rest = iter(chunks)
    start = b""
    for chunk in rest:
        start += chunk
        if len(start) >= _START_BYTES:
            break
    return start, chain((start,) if start else (), rest)


def _zlib(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Decompress gzip, zlib or raw deflate; servers confuse the three labels, so the first bytes decide."""
    stream = None
    for chunk in _with_complete_start(chunks):
        rest = chunk
        if stream is None or (stream.eof and rest.startswith(_GZIP)):  # gzip may have several members
            stream = zlib.decompressobj(_window_bits(rest))
        while piece := stream.decompress(rest, _MAX_PIECE):
            yield piece
            rest = stream.unconsumed_tail
            if stream.unused_data.startswith(_GZIP):
                rest = stream.unused_data
                stream = zlib.decompressobj(_window_bits(rest))
    if stream is not None and not stream.eof and not _lacks_trailer_only(stream):
        raise EncodingError("cut short")


def _lacks_trailer_only(stream: "zlib._Decompress") -> bool:
    """Return whether all data came and only the checksum behind it is missing, which some servers leave out."""
    try:
        stream.decompress(bytes(_GZIP_TRAILER_BYTES))
    except zlib.error as error:
        return "data check" in str(error) or "length check" in str(error)  # it got as far as comparing checksums
    return stream.eof


def _with_complete_start(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield ``chunks``, joined so that the first has at least two bytes."""
    start: bytes | None = b""
    for chunk in chunks:
        if start is None:
            yield chunk
        elif len(start := start + chunk) > 1:
            yield start
            start = None
    if start:
        raise EncodingError("cut short")


def _window_bits(start: bytes) -> int:
    if start.startswith(_GZIP):
        return zlib.MAX_WBITS | 16
    is_zlib = start[0] & 15 == 8 and int.from_bytes(start[:2], "big") % 31 == 0
    return zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS


def _brotli(chunks: Iterable[bytes]) -> Iterator[bytes]:
    stream = brotli.Decompressor()
    is_empty = True
    for chunk in chunks:
        is_empty = False
        piece = stream.process(chunk, output_buffer_limit=_MAX_PIECE)
        while piece:
            yield piece
            piece = stream.process(b"", output_buffer_limit=_MAX_PIECE)
    if not is_empty and not stream.is_finished():
        raise EncodingError("cut short")


def _zstd(chunks: Iterable[bytes]) -> Iterator[bytes]:
    stream = None
    for chunk in chunks:
        rest = chunk
        while rest:
            if stream is None or stream.eof:
                stream = ZstdDecompressor()
            piece = stream.decompress(rest, _MAX_PIECE)
            while piece:
                yield piece
                piece = b"" if stream.eof or stream.needs_input else stream.decompress(b"", _MAX_PIECE)
            rest = stream.unused_data if stream.eof else b""
    if stream is not None and not stream.eof:
        raise EncodingError("cut short")


_LAYERS: dict[str, Callable[[Iterable[bytes]], Iterator[bytes]]] = {
    "gzip": _zlib,
    "x-gzip": _zlib,
    "deflate": _zlib,
    "br": _brotli,
    "zstd": _zstd,
}
