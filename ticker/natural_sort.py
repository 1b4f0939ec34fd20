"""Natural sorting of names: as people count, not as characters are coded. Pure."""

import re
import unicodedata
from functools import lru_cache

_NUMBER = re.compile(r"\d{1,18}")  # in any script's digits; longer ones are taken piece by piece

_MAX_KEYS = 20_000  # of titles and folders, which windows sort again whenever they open


@lru_cache(_MAX_KEYS)
def natural(name: str) -> str:
    """Return a key with which "Part 2" stands before "Part 10", "Écho" before "Fable", whatever the case."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    return _NUMBER.sub(lambda found: f"{int(found[0]):018}", folded)
