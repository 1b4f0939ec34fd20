"""Tests of where garbage is collected."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from ticker.ui.application.garbage import GarbageCollector


@pytest.fixture(autouse=True)
def _python_collects_again() -> Iterator[None]:
    yield
    gc.enable()


@pytest.fixture
def collected() -> Iterator[list[int]]:
    """The generations that are collected, one after the other."""
    generations: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            generations.append(info["generation"])

    gc.callbacks.append(note)
    yield generations
    gc.callbacks.remove(note)


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
    collector = GarbageCollector(parent, interval=1)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert freed_in == []
    qtbot.waitUntil(lambda: bool(freed_in))
    assert freed_in == [threading.get_ident()]
    assert collector.thread() is QThread.currentThread()


def test_all_generations_have_their_turn(qtbot: QtBot, collected: list[int]) -> None:
    parent = QObject()
    GarbageCollector(parent, interval=1)
    qtbot.waitUntil(lambda: 2 in collected and 1 in collected)


def test_everything_is_collected_where_nobody_sees_it(collected: list[int]) -> None:
    collector = GarbageCollector(QObject(), unseen=float("inf"))
    collector.collect_all()
    collector.collect_all()
    assert collected == [2, 2]


def test_what_would_stop_the_headlines_is_left_for_later(collected: list[int]) -> None:
    collector = GarbageCollector(QObject(), unseen=0.0)
    collector.collect_all()
    collector.collect_all()
    assert collected == [2]
