"""Benchmarks: each compares two things in one run. ``make bench`` prints the table; no test asserts a duration."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison: medians of several runs of ours and of theirs, in ``unit``."""

    what: str
    ours: float
    theirs: float
    unit: str
    aim: float | None = None

    def __str__(self) -> str:
        ratio = self.ours / self.theirs if self.theirs else float("nan")
        aim = f"≤ {self.aim}" if self.aim is not None else ""
        return f"{self.what:<66} {self.ours:>9.2f} {self.theirs:>9.2f} {self.unit:<4} {ratio:>6.2f}  {aim}"
