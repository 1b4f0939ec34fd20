"""The age of a headline, short enough for the bar."""

from PySide6.QtCore import QCoreApplication

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


def relative_time(at: float, now: float) -> str:
    """Return the time from ``at`` to ``now`` (epoch seconds) in its largest unit: "now", "12 min", "3 h", "2 d"."""
    seconds = max(0, now - at)
    if seconds < _MINUTE:
        return QCoreApplication.translate("RelativeTime", "now", "published within the last minute")
    if seconds < _HOUR:
        return QCoreApplication.translate("RelativeTime", "%n min", "minutes old", int(seconds / _MINUTE))
    if seconds < _DAY:
        return QCoreApplication.translate("RelativeTime", "%n h", "hours old", int(seconds / _HOUR))
    return QCoreApplication.translate("RelativeTime", "%n d", "days old", int(seconds / _DAY))
