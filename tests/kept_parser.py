"""Parser processes that serve one test after the other: most tests take less time than the start of one."""

import atexit
from typing import TYPE_CHECKING

from tests.patience import PATIENCE
from ticker.parser_process import ParserProcess

if TYPE_CHECKING:
    import subprocess

_idle: "list[subprocess.Popen[bytes]]" = []


class KeptParser(ParserProcess):
    """A parser whose process is kept for the next one when this has no more use for it."""

    def __init__(self) -> None:
        super().__init__(PATIENCE)  # a slow machine is no reason to end it
        self._is_asked = False

    def stop(self) -> None:
        process = self._process
        if process is None or self._is_asked or process.poll() is not None:
            super().stop()
        else:
            self._process = None
            _idle.append(process)

    def close(self) -> None:
        if self._is_asked:
            super().close()
        self._is_closed = True

    def _ask(self, *task: object) -> object:  # type: ignore[override]
        self._is_asked = True
        try:
            return super()._ask(*task)  # type: ignore[arg-type]
        finally:
            self._is_asked = False

    def _start(self) -> "subprocess.Popen[bytes]":
        if self._is_closed or not _idle:
            return super()._start()
        self._process = _idle.pop()
        return self._process


@atexit.register
def _end_all() -> None:
    while _idle:
        process = _idle.pop()
        process.kill()
        process.communicate()
