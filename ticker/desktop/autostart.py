"""Starts the program at login, in the way of each platform.

Linux and the BSDs: a file in the autostart folder (XDG Desktop Application Autostart Specification). macOS: a launch
agent. Windows: a value under the user's Run key. None needs any right beyond the user's own.
"""

import contextlib
import errno
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_NAME = "off-the-wire"
_LABEL = "io.github.off_the_wire"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
# Where Windows keeps that the user has turned a program off in its settings or in the Task Manager.
_APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


def set_autostart(is_wanted: bool, command: Sequence[str]) -> None:
    """Start ``command`` at each login, or stop doing so. Raises OSError if that cannot be written.

    No desktop reads the folders of a Flatpak, so it is refused there.
    """
    if "FLATPAK_ID" in os.environ:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))
    if sys.platform == "win32":
        import subprocess  # noqa: PLC0415 - of no use elsewhere

        _set_run_value(subprocess.list2cmdline(command) if is_wanted else None)
        return
    path = launch_agent() if sys.platform == "darwin" else desktop_entry()
    if not is_wanted:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(launch_agent_of(command) if sys.platform == "darwin" else desktop_entry_of(command))


def desktop_entry(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where the autostart file belongs; a relative ``$XDG_CONFIG_HOME`` does not count."""
    configured = Path(environment.get("XDG_CONFIG_HOME", ""))
    base = configured if configured.is_absolute() else Path.home() / ".config"
    return base / "autostart" / f"{_NAME}.desktop"


def launch_agent() -> Path:
    return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"


def desktop_entry_of(command: Sequence[str]) -> bytes:
    """Return the autostart file for ``command``."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Off the Wire",
        "Comment=Scrolls the headlines of your feeds",
        f"Exec={' '.join(map(_quoted, command))}",
        f"Icon={_NAME}",
        "X-GNOME-Autostart-enabled=true",
    ]
    return "\n".join([*lines, ""]).encode()


def launch_agent_of(command: Sequence[str]) -> bytes:
    """Return the launch agent for ``command``."""
    import plistlib  # noqa: PLC0415 - of no use elsewhere

    return plistlib.dumps({"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def _quoted(argument: str) -> str:
    """Quote one argument of ``Exec`` (Desktop Entry Specification 1.5, "The Exec key").

    First as that key wants it, then as any string value of such a file wants its backslashes.
    """
    inside = "".join(f"\\{each}" if each in '"`$\\' else each for each in argument).replace("%", "%%")
    return f'"{inside}"'.replace("\\", "\\\\")


if sys.platform == "win32":
    import winreg

    def _set_run_value(command_line: str | None) -> None:
        _delete_value(_APPROVED_KEY)
        if command_line is None:
            _delete_value(_RUN_KEY)
            return
        with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
            winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, command_line)

    def _delete_value(path: str) -> None:
        with (
            contextlib.suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key,
        ):
            winreg.DeleteValue(key, _NAME)
