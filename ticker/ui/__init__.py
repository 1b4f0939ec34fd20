"""Everything people see and all the words for them."""

import builtins
import linecache
from pathlib import Path

from ticker.compiled_once import compiled_once

_STUBS = frozenset({"shibokensupport/signature/lib/pyi_generator.py"})  # writes type stubs; a program has no use for it

with compiled_once("shibokensupport", Path(__file__), later=_STUBS):
    import PySide6.QtCore  # noqa: F401 - replaces the import, see below

# PySide6 reads the source of each module imported after it, to see whether it may use ``__feature__``, and keeps every
# line in memory. Nothing here uses that.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()
