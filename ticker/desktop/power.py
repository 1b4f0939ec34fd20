"""Whether this computer runs on battery."""

import sys
from pathlib import Path

_SUPPLIES = Path("/sys/class/power_supply")


def is_on_battery(supplies: Path = _SUPPLIES) -> bool:
    """Return whether a battery of the machine is discharging; False if that is unknown.

    Linux tells in sysfs (Documentation/ABI/testing/sysfs-class-power). A mouse has a battery too: its scope is Device.
    """
    if sys.platform == "win32":
        return _is_off_line()
    is_emptied = False
    for supply in supplies.iterdir() if supplies.is_dir() else ():
        if _read(supply / "type") == "Mains" and _read(supply / "online") == "1":
            return False
        if _read(supply / "type") == "Battery" and _read(supply / "scope") != "Device":
            is_emptied = is_emptied or _read(supply / "status") == "Discharging"
    return is_emptied


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


if sys.platform == "win32":
    import ctypes

    class _PowerStatus(ctypes.Structure):
        """SYSTEM_POWER_STATUS of winbase.h."""

        _fields_ = (
            ("ac_line", ctypes.c_ubyte),
            ("battery_flag", ctypes.c_ubyte),
            ("life_per_cent", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("life", ctypes.c_ulong),
            ("full_life", ctypes.c_ulong),
        )

    def _is_off_line() -> bool:
        status = _PowerStatus()
        return bool(ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))) and status.ac_line == 0
