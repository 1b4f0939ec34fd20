"""Strangers' pictures: which are shown and how, and that none costs more than there is."""

import io
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from tests.patience import PATIENCE
from tests.pictures import RED, gif, picture_file, png_bomb, png_claiming, progressive_jpeg
from ticker.entities import FetchError, FetchErrorKind
from ticker.parser_process import ParserProcess
from ticker.reading.pictures import decode_picture, make_icon

HOSTILE = Path(__file__).parents[3] / "shared" / "cases" / "hostile" / "progressive-126k.jpg"
ORIENTATION = 0x0112


def pixel(content: bytes, x: int = 5, y: int = 5) -> tuple[int, ...]:
    picture = decode_picture(content)
    at = 4 * (y * picture.width + x)
    return tuple(picture.pixels[at : at + 4])


def size(content: bytes) -> tuple[int, int]:
    picture = decode_picture(content)
    assert len(picture.pixels) == 4 * picture.width * picture.height
    return picture.width, picture.height


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "AVIF", "BMP", "ICO"])
def test_the_formats_of_the_web_are_shown(kind: str) -> None:
    red, green, blue, alpha = pixel(picture_file(32, 32, kind=kind))
    assert (red > 245, green < 10, blue < 10, alpha) == (True, True, True, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "RGB", "RGBA"])
def test_every_kind_of_pixels_keeps_its_look(mode: str) -> None:
    white: dict[str, object] = {"LA": (255, 255), "I;16": 65_535, "RGB": (255,) * 3, "RGBA": (255,) * 4}
    image = Image.new(mode, (10, 10), white.get(mode, 255))  # type: ignore[arg-type]
    if mode == "P":
        image.putpalette(bytes(255 * 3) + b"\xff\xff\xff")
    file = io.BytesIO()
    image.save(file, "PNG")
    assert pixel(file.getvalue()) == (255, 255, 255, 255)


def test_gray_of_16_bits_is_neither_black_nor_white() -> None:
    file = io.BytesIO()
    Image.new("I;16", (10, 10), 0x8000).save(file, "PNG")
    assert pixel(file.getvalue()) == (128, 128, 128, 255)


@pytest.mark.parametrize(
    "content", [picture_file(color=(255, 0, 0, 128)), picture_file(color=(255, 0, 0, 128), kind="WEBP", lossless=True)]
)
def test_what_is_transparent_stays_so(content: bytes) -> None:
    assert decode_picture(content).has_alpha
    assert pixel(content) == (128, 0, 0, 128)  # premultiplied


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_turned_upright(kind: str) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    assert size(picture_file(60, 40, kind=kind, exif=exif)) == (40, 60)


def test_a_large_photo_is_made_as_small_as_a_column_needs() -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 8
    assert size(picture_file(6_000, 3_000, kind="JPEG")) == (2_000, 1_000)
    width, height = size(picture_file(6_000, 3_000, kind="JPEG", exif=exif))
    assert (width <= 2_000, height <= 3_000, round(height / width, 1)) == (True, True, 2.0)
    assert size(picture_file(300, 30_000)) == (30, 3_000)


def test_colors_are_those_that_the_profile_means() -> None:
    swapped = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = swapped.index(b"rXYZ", 128), swapped.index(b"gXYZ", 128)  # in the table of tags
    swapped[red + 4 : red + 12], swapped[green + 4 : green + 12] = (
        swapped[green + 4 : green + 12],
        swapped[red + 4 : red + 12],
    )
    assert pixel(picture_file(icc_profile=bytes(swapped)))[:3] != RED
    assert pixel(picture_file(icc_profile=b"no profile" * 20)) == (*RED, 255)


def test_of_an_animation_the_first_picture_is_shown_however_many_follow() -> None:
    content = gif(10_000)
    assert pixel(content) == (*RED, 255)
    assert size(content) == (20, 10)


@pytest.mark.behaviour("A23")
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_of_a_file_that_is_cut_off_the_start_is_shown(kind: str) -> None:
    noise = Image.effect_noise((200, 150), 90)
    file = io.BytesIO()
    noise.save(file, kind)
    whole = decode_picture(file.getvalue())
    cut = decode_picture(file.getvalue()[: len(file.getvalue()) // 2])
    assert (cut.width, cut.height) == (200, 150)
    assert cut.pixels[: 4 * 200 * 20] == whole.pixels[: 4 * 200 * 20]


def ico(*pictures: bytes) -> bytes:
    head, at, body = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures), b""
    for each in pictures:
        head += struct.pack("<BBBBHHII", 0, 0, 0, 0, 1, 32, len(each), at + len(body))
        body += each
    return head + body


ENTITIES = """<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/><text>&b;</text></svg>"""


@pytest.mark.behaviour("A23")
@pytest.mark.behaviour("A24")
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b"<html>404</html>",
        png_claiming(50_000, 50_000),
        png_claiming(0, 10),
        png_bomb(10_000, 9_000),
        ENTITIES.encode(),
        b"GIF89a\xff\xff\xff\xff\x00\x00\x00",
        ico(ico(picture_file())),
        ico(png_claiming(50_000, 50_000)),
        ico(png_bomb(10_000, 9_000)),
        picture_file(kind="TIFF"),
        progressive_jpeg(3_000, 400),
    ],
    ids=[
        "empty", "text", "page", "claims to be large", "no size", "bomb", "svg", "gif of no end",
        "ico in ico", "large in ico", "bomb in ico", "tiff", "jpeg of many scans",
    ],
)  # fmt: skip
def test_what_is_no_fit_picture_is_refused_at_once(content: bytes) -> None:
    for decode in (decode_picture, make_icon):
        with pytest.raises(FetchError) as failure:
            decode(content)
        assert failure.value.kind in {FetchErrorKind.UNREADABLE, FetchErrorKind.TOO_LARGE}


def test_an_icon_is_a_small_png_and_has_nothing_of_the_file_it_was_made_of() -> None:
    exif = Image.Exif()
    exif[0x010E] = "SECRET"
    made = make_icon(picture_file(400, 200, exif=exif, pnginfo=None, icc_profile=b"SECRET" * 30)).content
    assert b"SECRET" not in made
    with Image.open(io.BytesIO(made)) as image:
        assert (image.format, image.size, image.getpixel((60, 30))) == ("PNG", (128, 64), RED)
    with Image.open(io.BytesIO(make_icon(picture_file(16, 16)).content)) as image:
        assert image.size == (16, 16)


@pytest.fixture
def parser() -> Iterator[ParserProcess]:
    made = ParserProcess(PATIENCE, cpu_seconds=1)
    yield made
    made.stop()


@pytest.mark.behaviour("A24")
def test_a_picture_that_takes_too_long_is_given_up_and_the_next_is_decoded(
    parser: ParserProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "ticker.parser_process._SERVE",
        "import ticker.reading.pictures as p; p._MAX_WORK = 1 << 60\n"
        "from ticker.parser_process import serve; serve({seconds}, {cpu_seconds})",
    )  # as if the costs could not be told beforehand
    with pytest.raises(FetchError) as failure:
        parser.decode_picture(progressive_jpeg(3_000, 4_000), url="")
    assert failure.value.kind is FetchErrorKind.PARSE_TIMED_OUT
    assert parser.decode_picture(picture_file(40, 30), url="").width == 40
    assert parser.make_icon(picture_file(40, 30), url="").content.startswith(b"\x89PNG")


@pytest.mark.skipif(not HOSTILE.exists(), reason="is not here")
def test_a_real_hostile_photo_is_refused(parser: ParserProcess) -> None:
    with pytest.raises(FetchError) as failure:
        parser.decode_picture(HOSTILE.read_bytes(), url="")
    assert failure.value.kind is FetchErrorKind.TOO_LARGE
