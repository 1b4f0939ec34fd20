"""Start to the first painted headline of the bundle that `make bundle` makes, against the same from a checkout."""

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.bench.start import fill, start
from tests.screen import Program, Screen
from tests.server import FeedServer

_BUNDLE = Path(__file__).parents[2] / "build" / "bundle" / "off-the-wire" / "off-the-wire"


def measure(runs: int) -> Iterator[Row]:
    """Yield the row of this subject, or none where there is no bundle."""
    if not _BUNDLE.exists():
        return
    with tempfile.TemporaryDirectory() as folder, FeedServer(host="0.0.0.0") as server:
        screen = Screen(Path(folder) / "screen.log")
        program = Program(screen, Path(folder))
        fill(program, server)
        checkout = program.command("-vv")
        bundle = [str(_BUNDLE), *checkout[checkout.index("--profile") :]]
        ours, theirs = [], []
        for _ in range(runs):
            ours.append(start(bundle, "first headlines painted", program.environment))
            theirs.append(start(checkout, "first headlines painted", program.environment))
        screen.close()
    yield Row(
        "start to first painted headline, bundle, checkout",
        statistics.median(ours),
        statistics.median(theirs),
        "s",
        1.2,
    )
