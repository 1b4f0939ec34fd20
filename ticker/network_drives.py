"""Tells whether a file lies on a network drive, or on another file system that a program provides: either may hang."""

import os
import re
import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_KINDS = frozenset(
    {"9p", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse", "gfs2", "glusterfs", "gpfs", "lustre", "ncpfs"}
    | {"nfs", "nfs4", "ocfs2", "smb3", "smbfs"}
)
_KIND_PREFIX = "fuse."  # sshfs, rclone and their like
_ESCAPED = re.compile(r"\\([0-7]{3})")
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def is_on_network_drive(path: Path) -> bool:
    """Return whether ``path``, which may not be there yet, is on a file system that may stop answering.

    Linux tells by the kind of file system, Windows by the drive; elsewhere nothing is known, and this is False.
    """
    try:
        if sys.platform == "win32":
            return _is_remote_drive(path)
        return _is_among(_MOUNTS.read_text("utf-8", "surrogateescape"), os.path.realpath(path))
    except OSError:
        return False


def _is_among(mounts: str, path: str) -> bool:
    """Look for the innermost, and of those the last, mount that holds ``path``."""
    longest, found = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        place = _ESCAPED.sub(lambda code: chr(int(code[1], 8)), before.split(" ")[4])
        is_around = path == place or path.startswith(f"{place.rstrip('/')}/")
        if is_around and len(place) >= longest:
            longest, found = len(place), after.partition(" ")[0]
    return found in _KINDS or found.startswith(_KIND_PREFIX)


def _is_remote_drive(path: Path) -> bool:
    import ctypes  # noqa: PLC0415 - not free to import

    root = Path(os.path.abspath(path)).anchor  # noqa: PTH100 - resolve() asks the drive
    if root.startswith("\\\\"):
        return True
    return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOTE_DRIVE)  # type: ignore[attr-defined, unused-ignore]
