"""What a running process costs, from /proc: CPU time and memory."""

import os
import time
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """Return the CPU time, user and system, that ``pid`` has taken since it started."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def cpu_share(pids: list[int], seconds: float) -> list[float]:
    """Return what share of one core each process takes over the next ``seconds``, in per cent."""
    start, before = time.monotonic(), [cpu_seconds(pid) for pid in pids]
    time.sleep(seconds)
    span = time.monotonic() - start
    return [100 * (cpu_seconds(pid) - then) / span for pid, then in zip(pids, before, strict=True)]


def resident(pid: int) -> float:
    """Return the resident memory of ``pid`` in MB."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def anonymous(pid: int) -> float:
    """Return the memory of ``pid`` that is its own, in MB: not the pages of files."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("RssAnon"))


def family(pid: int) -> list[int]:
    """Return ``pid`` and the processes it has started."""
    pids = [pid]
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if parent == pid:
            pids += family(int(stat.parent.name))
    return pids
