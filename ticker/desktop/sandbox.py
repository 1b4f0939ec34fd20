"""Whether this program runs in the sandbox of a Flatpak or a Snap, from which no command of the user's can be run."""

import os


def is_sandboxed() -> bool:
    return "FLATPAK_ID" in os.environ or "SNAP_NAME" in os.environ
