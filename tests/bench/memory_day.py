"""Memory of the bar over a simulated day of scrolling, hour by hour: the end against the tenth minute.

Every pixel of the day is painted, at once instead of in a day: ``python -m tests.bench memory_day``.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.bench.cost import anonymous
from tests.bench.scroll import HEADLINES, SPEED

_HOURS = 24
_STEP = 300  # pixels from one look of the strip at itself to the next
_NEW_AN_HOUR = 6
_ON_WIRE = 60


def measure(_runs: int) -> Iterator[Row]:
    """Yield the row of this subject, after the whole curve."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.memory_day"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())},
    )
    curve = [float(line) for line in done.stdout.split()]
    for hour, memory in enumerate(curve[1:], 1):
        print(f"hour {hour:>2}: anonymous {memory:.2f} MB")
    yield Row("anonymous memory after a day of scrolling, tenth minute", curve[-1], curve[0], "MB", 1.02)


def _scroll() -> None:
    """Scroll for a day, and print the memory after ten minutes and after each hour."""
    from PySide6.QtWidgets import QApplication

    from ticker.entities import Headline
    from ticker.preferences import Preferences
    from ticker.ui.actions.program_actions import ProgramActions
    from ticker.ui.bar.bar import Bar
    from ticker.ui.strip.headlines_model import HeadlinesModel

    def wire(hour: int) -> tuple[Headline, ...]:
        newest = _ON_WIRE + _NEW_AN_HOUR * hour
        return tuple(
            Headline(
                each, each % 7, f"{each}: {HEADLINES[each % len(HEADLINES)]}", f"Feed {each % 7}", published_at=each
            )
            for each in range(newest, newest - _ON_WIRE, -1)
        )

    qt = QApplication([])
    model = HeadlinesModel()
    model.replace(wire(0))
    bar = Bar(model, Preferences(), ProgramActions())
    bar.show()
    bar.toggle_pause()
    strip = bar.strip
    steps = SPEED * 3600 // _STEP
    for hour in range(_HOURS):
        model.replace(wire(hour))
        for step in range(steps):
            strip._labels.scroll_to(strip._labels.offset + _STEP)
            strip.scroller.refresh()
            qt.processEvents()
            if hour == 0 and step == steps // 6:
                print(anonymous(os.getpid()))
        print(anonymous(os.getpid()), flush=True)
    del strip, bar, model, qt  # in this order: Qt's widgets go before its application


if __name__ == "__main__":
    _scroll()
