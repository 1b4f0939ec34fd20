"""How often a program can be killed in mid-refresh, at random instants, with nothing lost. At least 200 times."""

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.victim import ForwardedEvent, faults, poll, subscribed

KILLS = 200
KILLS_A_PROFILE = 4  # then most is read, and a kill would hit nothing
LONGEST = 0.6  # seconds from the start of polling to a kill


def measure(_runs: int) -> Iterator[Row]:
    """Yield the row of this subject: kills after which all was as it should be, against all kills."""
    chance = random.Random()
    sound = 0
    for _ in range(KILLS // KILLS_A_PROFILE):
        told = ForwardedEvent()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "wire.sqlite3"
            with subscribed(path):
                for _ in range(KILLS_A_PROFILE):
                    poll(path, told, kill_after=chance.uniform(0, LONGEST))
                    sound += not faults(path, told)
    yield Row("kill -9 in mid-refresh with nothing lost, all kills", sound, KILLS, "")
