"""The age of a headline, short enough for the bar."""

from PySide6.QtCore import QCoreApplication

from ticker.durations import DAY, HOUR, MINUTE


def relative_time(at: float, now: float) -> str:
    """Return the time from ``at`` to ``now`` (epoch seconds) in its largest unit: "now", "12 min", "3 h", "2 d"."""
    seconds = max(0, now - at)
    if seconds < MINUTE:
        return QCoreApplication.translate("RelativeTime", "now", "published within the last minute")
    if seconds < HOUR:
        return QCoreApplication.translate("RelativeTime", "%n min", "minutes old", int(seconds / MINUTE))
    if seconds < DAY:
        return QCoreApplication.translate("RelativeTime", "%n h", "hours old", int(seconds / HOUR))
    return QCoreApplication.translate("RelativeTime", "%n d", "days old", int(seconds / DAY))
