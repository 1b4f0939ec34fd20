"""Tests of where garbage is collected."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from ticker.ui.application.garbage import collect_garbage_here


@pytest.fixture(autouse=True)
def _python_collects_again() -> Iterator[None]:
    yield
    gc.enable()


def test_what_another_thread_leaves_is_freed_in_the_thread_of_the_windows(qtbot: QtBot) -> None:
    freed_in: list[int] = []

    class Left:
        def __del__(self) -> None:
            freed_in.append(threading.get_ident())

    def work() -> None:
        left = Left()
        left.itself = left  # type: ignore[attr-defined]
        del left
        _ = [[] for _ in range(200_000)]  # many times what makes Python collect

    parent = QObject()
    timer = collect_garbage_here(parent)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert freed_in == []
    timer.setInterval(1)
    qtbot.waitUntil(lambda: bool(freed_in))
    assert freed_in == [threading.get_ident()]
    assert parent.thread() is QThread.currentThread()


def test_all_generations_have_their_turn(qtbot: QtBot) -> None:
    parent = QObject()
    collected: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            collected.append(info["generation"])

    gc.callbacks.append(note)
    try:
        collect_garbage_here(parent).setInterval(1)
        qtbot.waitUntil(lambda: 2 in collected and 1 in collected)
    finally:
        gc.callbacks.remove(note)
