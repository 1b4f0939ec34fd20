"""Which way a text runs. Apart from the rest of ``reading``, which the bar's start need not wait for."""

import unicodedata

_SAMPLE = 4_000  # characters that tell


def is_right_to_left(text: str) -> bool:
    """Return whether most letters of ``text`` belong to scripts that run from right to left."""
    if text.isascii():
        return False
    kinds = [unicodedata.bidirectional(character) for character in text[:_SAMPLE]]
    return sum(kind in {"R", "AL"} for kind in kinds) > sum(kind == "L" for kind in kinds)
