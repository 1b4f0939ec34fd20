"""Settings for the session: variables that Qt reads before the first window, and which process may be in front."""

import contextlib
import ctypes
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path

_NO_ROLE = "QT_WAYLAND_USE_BYPASSWINDOWMANAGERHINT"  # lets Qt leave a window without a role
_REFUSAL = "layer-shell-refused"  # a file that names the version of Qt with which the bar got no layer


def prepare(environment: MutableMapping[str, str], *, avoids_layers: bool = False) -> None:
    """Add to ``environment`` what suits a bar that scrolls all day; variables that the user has set stay.

    - Without shared memory Qt lets the X server shift the strip and sends only the few pixels that come into view,
      instead of waiting for the server once a frame: a quarter less CPU (measured, the X server's included).
    - On Wayland a window chooses its position and reserves space as a surface of the layer shell, to which Qt must give
      no role of its own, nor a fixed position. GNOME has no such shell: there the bar goes through XWayland, and
      with ``avoids_layers`` everywhere.
    """
    environment.setdefault("QT_XCB_NO_MITSHM", "1")
    if "WAYLAND_DISPLAY" not in environment:
        return
    if not avoids_layers and _has_layer_shell():
        environment.setdefault("QT_QPA_PLATFORM", "wayland;xcb")
        environment.setdefault(_NO_ROLE, "1")
        environment.setdefault("QT_WAYLAND_DISABLE_FIXED_POSITIONS", "1")
    elif "DISPLAY" in environment:
        environment.setdefault("QT_QPA_PLATFORM", "xcb;wayland")


def avoid_layers(environment: MutableMapping[str, str]) -> None:
    """Undo what ``prepare`` has set for layers, for a start without them."""
    environment["QT_QPA_PLATFORM"] = "xcb;wayland" if "DISPLAY" in environment else "wayland"
    environment.pop(_NO_ROLE, None)


def uses_layers(environment: Mapping[str, str]) -> bool:
    """Return whether Qt leaves the bar's role to this program."""
    return environment.get(_NO_ROLE) == "1"


def remember_refusal(cache: Path, qt_version: str) -> None:
    """Remember in the folder ``cache`` that the bar got no layer with this version of Qt."""
    with contextlib.suppress(OSError):  # then it is tried again at the next start
        (cache / _REFUSAL).write_text(qt_version, encoding="ascii")


def was_refused(cache: Path, qt_version: str) -> bool:
    """Return whether the bar got no layer with this version of Qt the last time."""
    try:
        return (cache / _REFUSAL).read_text(encoding="ascii") == qt_version
    except (OSError, ValueError):
        return False


def let_come_to_front(process: int) -> None:
    """Let another process put a window in front of what the user works in: Windows allows it to nobody else."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(process)


def _has_layer_shell() -> bool:
    from ticker.desktop.layer_shell import SHELL_NAME  # noqa: PLC0415 - of no use on other desktops
    from ticker.desktop.wayland import globals_of_session  # noqa: PLC0415

    try:
        return SHELL_NAME in globals_of_session()
    except OSError:
        return False
