"""Which examples a property test takes: in `make test` the same each time, in `make test-long` many new ones."""

import os

_FACTOR = int(os.environ.get("OFFTHEWIRE_EXAMPLES", "1"))
ARE_THE_SAME = _FACTOR == 1


def examples(usual: int) -> int:
    """Return ``max_examples`` for a test that usually takes ``usual`` of them."""
    return usual * _FACTOR
