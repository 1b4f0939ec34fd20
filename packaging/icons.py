"""The program's icon in every size and form that desktops ask for: ``icons.py FOLDER``. Drawn by Qt from one SVG.

FOLDER/hicolor/SIZExSIZE/apps/off-the-wire.png for Linux, off-the-wire.ico for Windows, off-the-wire.icns for macOS.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_IN_ICO = (16, 24, 32, 48, 64, 128, 256)
_IN_ICNS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512}  # type codes of what holds a PNG


def main(folder: Path) -> int:
    """Write all forms of the icon below ``folder``."""
    _application = QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "ticker.svg"))
    pictures = {size: _png(drawing, size) for size in SIZES}
    for size, picture in pictures.items():
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / "off-the-wire.png").write_bytes(picture)
    (folder / "off-the-wire.ico").write_bytes(_ico({size: pictures[size] for size in _IN_ICO}))
    (folder / "off-the-wire.icns").write_bytes(_icns({code: pictures[size] for code, size in _IN_ICNS.items()}))
    return 0


def _png(drawing: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Return an ICO file of PNG pictures: a header, a line for each, the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    lines, place = b"", len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        lines += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + lines + b"".join(pictures.values())


def _icns(pictures: dict[str, bytes]) -> bytes:
    """Return an ICNS file of PNG pictures: each with its type and length before it."""
    parts = b"".join(code.encode() + struct.pack(">I", len(each) + 8) + each for code, each in pictures.items())
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
