"""Keeps what a library compiles again at each start, and runs some of it only when it is used.

PySide6 has a part of itself as source in an archive within its library, and compiles that when it is imported: a sixth
of the time that the import takes. It lies beside our own compiled modules after the first start.
"""

import builtins
import contextlib
import marshal
import os
import sys
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

_LATER = """
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    names = globals()
    if names.pop("__getattr__", None) is not None:
        exec(compile({source!r}, __spec__.name, "exec"), names)
    if name not in names:
        raise AttributeError(name)
    return names[name]
"""

_Kept = dict[str, tuple[bytes, CodeType]]  # by the file's name: hash of its source, code


@contextlib.contextmanager
def compiled_once(folder: str, beside: Path, later: frozenset[str] = frozenset()) -> Iterator[None]:
    """Compile a file in ``folder`` only where that was not done at an earlier start; keep it with ``beside``'s code.

    The files ``later`` are compiled and run when something in them is used for the first time.
    """
    path = Path(cache_from_source(beside.with_name(f"{folder}.py")))
    kept = _load(path)
    compiled: _Kept = {}
    real = builtins.compile

    def compile_(source: Any, filename: Any, *arguments: Any, **named: Any) -> Any:
        if not (isinstance(filename, str) and isinstance(source, bytes) and filename.startswith(f"{folder}/")):
            return real(source, filename, *arguments, **named)
        digest = source_hash(source)
        known, code = kept.get(filename, (b"", None))
        if code is None or known != digest:
            text = _LATER.format(source=source) if filename in later else source
            code = real(text, filename, *arguments, **named)
            compiled[filename] = (digest, code)
        return code

    builtins.compile = compile_
    try:
        yield
    finally:
        builtins.compile = real
    if compiled and not sys.dont_write_bytecode:
        _save(path, kept | compiled)


def _load(path: Path) -> _Kept:
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
        content = path.read_bytes()
        if content.startswith(MAGIC_NUMBER):
            kept = marshal.loads(content[len(MAGIC_NUMBER) :])  # noqa: S302 - as our own modules are loaded
            return kept if isinstance(kept, dict) else {}
    return {}


def _save(path: Path, kept: _Kept) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}")
    with contextlib.suppress(OSError):  # not ours to write: then each start compiles it
        path.parent.mkdir(exist_ok=True)
        part.write_bytes(MAGIC_NUMBER + marshal.dumps(kept))
        part.replace(path)
