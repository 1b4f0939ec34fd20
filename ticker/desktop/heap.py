"""Keeps the heap small: one for all threads, and freed memory goes back to the system."""

import ctypes
import sys

_ARENA_MAX = -8  # M_ARENA_MAX of glibc's malloc.h


def use_one_heap() -> None:
    """Let threads that start later share the main heap, where glibc would give each its own: 1 MB in all.

    Only one of them can run Python at a time.
    """
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
        if set_option is not None:
            set_option(_ARENA_MAX, 1)


def release_free_memory() -> None:
    """Return free pages of the heap, glibc's (malloc_trim(3)); others do so by themselves, or offer no way."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
