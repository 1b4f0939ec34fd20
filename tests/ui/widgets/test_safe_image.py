"""The pictures of an article: kept within bounds, and scaled once for each size."""

from pytestqt.qtbot import QtBot

from tests.pictures import plain_picture
from ticker.entities import Picture
from ticker.ui.widgets.safe_image import SafeImages, image_of, scaled_within


def test_a_picture_is_drawn_as_it_was_decoded(qtbot: QtBot) -> None:
    image = image_of(Picture(2, 1, has_alpha=True, pixels=bytes((255, 0, 0, 255, 0, 64, 0, 64))))
    assert (image.pixelColor(0, 0).red(), image.pixelColor(1, 0).alpha()) == (255, 64)
    assert image_of(None).isNull()
    assert image_of(Picture(2, 2, has_alpha=False, pixels=b"too few")).isNull()


def test_later_pictures_of_a_large_gallery_are_kept_smaller_and_there_is_an_end(qtbot: QtBot) -> None:
    images = SafeImages()
    picture = plain_picture(2_000, 2_000)
    shown = [images.add(f"{number}", picture) for number in range(20)]
    widths = [images.whole(f"{number}").width() for number in range(20)]
    assert widths == [2_000] * 5 + [1_000] * 10 + [0] * 5
    assert shown == [True] * 15 + [False] * 5


def test_a_picture_is_scaled_for_the_size_that_is_asked_for(qtbot: QtBot) -> None:
    images = SafeImages()
    images.add("a", plain_picture(400, 200))
    for size, scale in (((100, 50), 1.0), ((100, 50), 2.0), ((50, 25), 2.0), ((100, 50), 1.0)):
        image = images.image("a", size, scale)
        assert (image.width(), image.height(), image.devicePixelRatio()) == (size[0] * scale, size[1] * scale, scale)
    images.add("a", plain_picture(400, 200, (0, 0, 255)))
    assert images.image("a", (100, 50), 1.0).pixelColor(5, 5).blue() == 255


def test_a_picture_is_made_as_small_as_it_is_to_be_and_never_larger(qtbot: QtBot) -> None:
    for width, height in ((2_000, 100), (2_000, 2_000), (320, 200)):
        image = scaled_within(image_of(plain_picture(width, height)), 160, 100)
        assert image.width() == 160 or image.height() == 100
        assert image.width() <= 160
        assert image.height() <= 100
    assert scaled_within(image_of(plain_picture(20, 10)), 160, 100).width() == 20
