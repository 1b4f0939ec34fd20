"""The one sentence for being offline, wherever it is said."""

from PySide6.QtCore import QCoreApplication


def sentence_for_offline() -> str:
    """Return that there is no network, and that nothing needs to be done about it."""
    return QCoreApplication.translate("Messages", "You’re offline. Headlines will load when you’re back online.")
