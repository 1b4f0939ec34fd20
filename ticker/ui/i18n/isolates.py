"""Keep texts of different directions apart in one line (Unicode's bidirectional algorithm, isolates)."""

from ticker.reading.text_direction import is_right_to_left


def isolated(text: str) -> str:
    """Return a text whose direction does not mix with its neighbors': a first strong isolate."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def isolated_within(text: str, *, is_within_right_to_left: bool) -> str:
    """Return ``text`` isolated where it runs the other way than what surrounds it."""
    return isolated(text) if text and is_right_to_left(text) is not is_within_right_to_left else text
