"""Write an animated PNG, for the screenshots: frames in the colours they share, of each only what has changed.

The form is that of the PNG specification, third edition, chapters 11 and 12.
"""

import struct
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MOST_COLOURS = 256
_INDEXED = 3  # colour type


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture, and how long it is shown."""

    image: QImage
    milliseconds: int


def write(path: Path, frames: list[Frame]) -> None:
    """Write ``frames``, all of one size, as an animation that runs for ever."""
    table = _shared_colours([frame.image for frame in frames])
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    images = [frame.image.convertToFormat(QImage.Format.Format_Indexed8, table, flags) for frame in frames]
    size = images[0].rect()
    parts = [
        _SIGNATURE,
        _chunk(b"IHDR", struct.pack(">IIBBBBB", size.width(), size.height(), 8, _INDEXED, 0, 0, 0)),
        _chunk(b"PLTE", b"".join(struct.pack(">I", colour)[1:] for colour in table)),
        _chunk(b"acTL", struct.pack(">II", len(frames), 0)),
    ]
    number = 0  # counts the chunks that make up the animation
    before: list[bytes] = []
    for image, frame in zip(images, frames, strict=True):
        rows = _rows(image)
        area = _changed(before, rows) if before else size
        control = struct.pack(
            ">IIIIIHHBB", number, area.width(), area.height(), area.x(), area.y(), frame.milliseconds, 1000, 0, 0
        )
        content = _packed(rows, area)
        parts += [_chunk(b"fcTL", control)]
        parts += [_chunk(b"fdAT", struct.pack(">I", number + 1) + content) if before else _chunk(b"IDAT", content)]
        number += 2 if before else 1
        before = rows
    path.write_bytes(b"".join([*parts, _chunk(b"IEND", b"")]))


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _shared_colours(images: list[QImage]) -> list[int]:
    """Return the colours that most of the frames are made of."""
    counts: Counter[int] = Counter()
    for image in images[:: max(len(images) // 20, 1)]:
        plain = image.convertToFormat(QImage.Format.Format_RGB32)
        counts.update(memoryview(plain.constBits()).cast("I").tolist())
    return [colour | 0xFF000000 for colour, _ in counts.most_common(_MOST_COLOURS)]


def _rows(image: QImage) -> list[bytes]:
    stride, width = image.bytesPerLine(), image.width()
    content = bytes(image.constBits())
    return [content[start : start + width] for start in range(0, stride * image.height(), stride)]


def _changed(before: list[bytes], now: list[bytes]) -> QRect:
    """Return the rectangle outside of which nothing is new; of one pixel where nothing is at all."""
    lines = [number for number, (one, other) in enumerate(zip(before, now, strict=True)) if one != other]
    if not lines:
        return QRect(0, 0, 1, 1)
    width = len(now[0])
    left = min(next(x for x in range(width) if before[y][x] != now[y][x]) for y in lines)
    right = max(next(x for x in range(width - 1, -1, -1) if before[y][x] != now[y][x]) for y in lines)
    return QRect(left, lines[0], right - left + 1, lines[-1] - lines[0] + 1)


def _packed(rows: list[bytes], area: QRect) -> bytes:
    lines = (b"\0" + rows[y][area.left() : area.right() + 1] for y in range(area.top(), area.bottom() + 1))
    return zlib.compress(b"".join(lines), 9)
