"""Pictures for tests: as files, and decoded."""

import io
import struct
import zlib

from ticker.entities import Picture

Color = tuple[int, ...]  # red, green, blue, and alpha where there is one
RED = (255, 0, 0)


def picture_file(width: int = 40, height: int = 30, color: Color = RED, kind: str = "PNG", **options: object) -> bytes:
    """Return a picture of one color as a file."""
    from PIL import Image

    image = Image.new("RGB" if len(color) == 3 else "RGBA", (width, height), color)
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def plain_picture(width: int = 400, height: int = 300, color: Color = RED) -> Picture:
    """Return a picture of one color as the parser process makes it."""
    return Picture(width, height, has_alpha=False, pixels=bytes((*color[:3], 255)) * (width * height))


def png_claiming(width: int, height: int) -> bytes:
    """Return a PNG whose head says that it is large; there is nothing behind it."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def png_bomb(width: int, height: int) -> bytes:
    """Return a PNG of a few kilobytes that is as large as it says."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    packer = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    packed = b"".join(packer.compress(row * 100) for _ in range(height // 100)) + packer.compress(row * (height % 100))
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", packed + packer.flush()), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in chunks)


def progressive_jpeg(side: int, scans: int) -> bytes:
    """Return a JPEG that is decoded ``scans`` times over: each scan is a few bytes, and visits every block."""
    from PIL import Image

    file = io.BytesIO()
    Image.new("L", (side, side), 128).save(file, "JPEG", progressive=True)
    content = file.getvalue()
    starts = [at for at in range(len(content) - 1) if content[at : at + 2] == b"\xff\xda"]
    first, last = content[: starts[1]], content[starts[1] : starts[2]]
    return first + last * scans + content[starts[2] :]


def gif(frames: int, width: int = 20, height: int = 10) -> bytes:
    """Return an animated GIF; the first of its frames is red."""
    from PIL import Image

    colors = [Image.new("P", (width, height), number % 2) for number in range(2)]
    for each in colors:
        each.putpalette((255, 0, 0, 0, 0, 255))
    file = io.BytesIO()
    colors[0].save(file, "GIF", save_all=True, append_images=[colors[1]], duration=20, loop=0)
    content = file.getvalue()
    second = content[content.rindex(b"\x21\xf9") : -1]
    return content[:-1] + second * max(0, frames - 2) + b";"
