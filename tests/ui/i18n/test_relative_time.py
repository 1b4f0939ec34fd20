"""How old a headline is, in its largest whole unit."""

import pytest

from ticker.ui.i18n.relative_time import relative_time


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "now"),
        (59, "now"),
        (60, "1 min"),
        (3599, "59 min"),
        (3600, "1 h"),
        (86_399, "23 h"),
        (86_400, "1 d"),
        (40 * 86_400, "40 d"),
        (-500, "now"),
    ],
)
def test_an_age_is_told_in_its_largest_whole_unit(seconds: float, words: str) -> None:
    assert relative_time(1_000_000.0, 1_000_000.0 + seconds) == words
