"""Where a bundle starts. It runs ``-c CODE`` as an interpreter does, too: the readers' processes need that."""

import os
import sys
from pathlib import Path

if sys.argv[1:2] == ["-c"]:
    exec(sys.argv[2], {"__name__": "__main__"})  # what our own process has written
else:
    from ticker.__main__ import run

    # It is started again by this name: not what links to it, and not where an AppImage is mounted only while it runs.
    is_mounted = sys.executable.startswith(os.environ.get("APPDIR", "/dev/null"))
    sys.argv[0] = os.environ["APPIMAGE"] if is_mounted and "APPIMAGE" in os.environ else sys.executable
    portable = Path(sys.executable).parent / "profile"
    if sys.platform == "win32" and portable.is_dir():  # the archive has such a folder, the installer makes none
        sys.argv[1:1] = ["--profile", str(portable)]
    run()
