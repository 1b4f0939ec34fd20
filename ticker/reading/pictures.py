"""Decode untrusted pictures into plain pixels: known formats, bounded in size, turned upright, in sRGB.

To be run in a process whose time and memory are limited (``parser_process``): no look at a file tells how long its
decoding takes.
"""

import io
import re
import struct
import warnings
from contextlib import suppress

from PIL import Image, ImageCms, ImageFile, ImageOps

from ticker.entities import FetchError, FetchErrorKind, Icon, Picture

# Not SVG, which is a document: it would need a renderer of its own, and can name others.
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF", "BMP", "ICO")
_MAX_PIXELS = 50_000_000  # of a picture as received: 200 MB while it is decoded
_MAX_WORK = 1_500_000_000  # pixels times scans of a progressive JPEG, each of which visits all of them
_MAX_SIZE = (2_000, 3_000)  # pixels: two for each of the widest column, and of the screen's height
_MAX_KEPT_PIXELS = 4_000_000
_MAX_TIMES_AS_WIDE = 4  # as high, where it is to be small
_MAX_ICON_SIZE = (128, 128)  # twice what the bar shows on a screen of twice the scale
_MAX_PROFILE = 4 << 20  # bytes
_SIDEWAYS = range(5, 9)  # values of Orientation (Exif 2.3, 4.6.4) that swap width and height
_ORIENTATION = 0x0112
_SCAN = re.compile(rb"\xff\xda")

Image.MAX_IMAGE_PIXELS = _MAX_PIXELS  # also of the pictures within an ICO file
ImageFile.LOAD_TRUNCATED_IMAGES = True  # what is there is shown, as browsers do


def decode_picture(content: bytes, height: int = 0) -> Picture:
    """Return the picture in a file, of an animated one the first; small enough for the widest column.

    With ``height`` it is no higher, in pixels, and no wider than four times that. Raises FetchError: TOO_LARGE, or
    UNREADABLE.
    """
    size = (_MAX_TIMES_AS_WIDE * height, height) if height else _MAX_SIZE
    image = _decoded(content, size, _MAX_KEPT_PIXELS)
    has_alpha = image.mode == "RGBA"
    pixels = image.convert("RGBa" if has_alpha else "RGBA").tobytes()
    return Picture(image.width, image.height, has_alpha, pixels)


def make_icon(content: bytes) -> Icon:
    """Return the picture in a file as a small PNG file. Raises FetchError as ``decode_picture``."""
    image = _decoded(content, _MAX_ICON_SIZE, _MAX_KEPT_PIXELS)
    image.info.clear()  # no metadata of the original goes into the file
    file = io.BytesIO()
    image.save(file, "PNG")
    return Icon(file.getvalue())


def _decoded(content: bytes, max_size: tuple[int, int], max_pixels: int) -> Image.Image:
    """Return a picture as RGB, or RGBA if some of it is transparent."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(content), formats=_FORMATS)
            _check_cost(image, content)
            return _prepared(image, max_size, max_pixels)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise FetchError(FetchErrorKind.TOO_LARGE, "picture") from error
    except (FetchError, MemoryError):
        raise
    except Exception as error:  # Pillow's decoders raise nearly anything for a broken file
        raise FetchError(FetchErrorKind.UNREADABLE, "picture") from error


def _check_cost(image: Image.Image, content: bytes) -> None:
    pixels = image.width * image.height
    scans = len(_SCAN.findall(content)) if image.format in {"JPEG", "MPO"} else 1
    if not 0 < pixels <= _MAX_PIXELS or pixels * scans > max(_MAX_WORK, pixels):
        raise FetchError(FetchErrorKind.TOO_LARGE, "picture")


def _prepared(image: Image.Image, max_size: tuple[int, int], max_pixels: int) -> Image.Image:
    orientation = 0
    with suppress(Exception):  # EXIF data may be as broken as they like
        orientation = image.getexif().get(_ORIENTATION, 0)
    profile = image.info.get("icc_profile") or b""
    max_width, max_height = reversed(max_size) if orientation in _SIDEWAYS else max_size
    shrink = min(1.0, max_width / image.width, max_height / image.height)
    shrink = min(shrink, (max_pixels / (image.width * image.height)) ** 0.5)
    size = max(1, round(image.width * shrink)), max(1, round(image.height * shrink))
    image.draft(None, size)  # JPEG can be decoded at half the size, or less, at once
    image = _in_known_mode(image)
    if size != image.size:
        image = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    image = _in_srgb(image, profile)
    if orientation:
        with suppress(KeyError, ValueError, struct.error):
            image = ImageOps.exif_transpose(image)
    return image


def _in_known_mode(image: Image.Image) -> Image.Image:
    """Decode; return the picture as L, RGB, RGBA or CMYK."""
    image.load()
    if image.mode == "I" or image.mode.startswith("I;16"):  # 16 bits of gray
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        return image if image.mode == "RGBA" else image.convert("RGBA")
    return image if image.mode in {"L", "RGB", "CMYK"} else image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Return the picture with the colors that its profile means, as RGB or RGBA."""
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile and len(profile) <= _MAX_PROFILE:
        with suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode)
            return converted or image.convert(mode)
    return image.convert(mode)
