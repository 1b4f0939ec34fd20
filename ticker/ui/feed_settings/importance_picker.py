"""A list of how important a feed can be: what it brings counts as younger or older on a wire in that order."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


class ImportancePicker(QComboBox):
    """Shows and offers importance, from 5 (most) to 1."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Not all alike"))
        self.setToolTip(self.tr("Counts where the order of the headlines is “Important feeds first”."))
        self.setAccessibleDescription(self.toolTip())
        for importance, text in (
            (5, self.tr("Most important")),
            (4, self.tr("Important")),
            (3, self.tr("As most feeds")),
            (2, self.tr("Less important")),
            (1, self.tr("Least important")),
        ):
            self.addItem(text, importance)

    def show_importance(self, found: set[int]) -> None:
        """Show the importance all have, or that they have not the same."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(min(found)) if len(found) == 1 else -1)
