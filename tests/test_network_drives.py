"""Whether a profile lies on a drive that may hang."""

import sys
from pathlib import Path

import pytest

from ticker import network_drives
from ticker.network_drives import is_on_network_drive

_MOUNTS = r"""
21 1 259:1 / / rw,relatime shared:1 - ext4 /dev/root rw
35 21 0:40 / /home rw,relatime shared:3 - nfs4 server:/home rw,vers=4.2
36 35 0:41 / /home/ann/fast rw - ext4 /dev/sdb1 rw
37 21 0:42 / /media/my\040share rw - cifs //server/share rw
38 21 0:43 / /mnt/photos rw - fuse.sshfs ann@server: rw
39 21 0:44 / /mnt/windows rw - fuseblk /dev/sda1 rw
40 21 0:45 / /mnt/twice rw - nfs server:/x rw
41 40 0:46 / /mnt/twice rw - ext4 /dev/sdc1 rw
""".strip()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows drives, not mounts")
@pytest.mark.parametrize(
    ("path", "is_remote"),
    [
        ("/home/ann/.config/off-the-wire", True),
        ("/home/ann/fast/profile", False),
        ("/homework", False),
        ("/media/my share/profile", True),
        ("/mnt/photos/profile/wire.sqlite3", True),
        ("/mnt/windows/profile", False),
        ("/mnt/twice/profile", False),
        ("/srv", False),
    ],
)
def test_the_innermost_mount_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, is_remote: bool) -> None:
    (tmp_path / "mountinfo").write_text(_MOUNTS)
    monkeypatch.setattr(network_drives, "_MOUNTS", tmp_path / "mountinfo")
    assert is_on_network_drive(Path(path)) == is_remote


def test_where_nothing_tells_a_drive_counts_as_local(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_drives, "_MOUNTS", tmp_path / "missing")
    assert not is_on_network_drive(tmp_path)
