"""Returns freed memory to the system if the C library keeps it."""

import ctypes
import sys


def release_free_memory() -> None:
    """Return free pages of the heap, glibc's (malloc_trim(3)); others do so by themselves, or offer no way."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
