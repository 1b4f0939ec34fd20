"""The last checks of a feed as a table: when, what the site answered, and when it was to be asked again."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ticker.entities import Check
from ticker.ui.i18n.dates import format_date_time
from ticker.ui.i18n.feed_messages import reason_text
from ticker.ui.i18n.messages import sentence_for

_ROW_PADDING = 6
_NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class CheckHistoryTable(QTreeWidget):
    """Shows the checks it is given, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels(
            [self.tr("Time"), self.tr("Result"), self.tr("Size"), self.tr("Duration"), self.tr("Next update")]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(self.tr("Update history"))
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)

    def show_checks(self, checks: Iterable[Check], now: float) -> None:
        locale = QLocale()
        row_size = QSize(0, self.fontMetrics().height() + _ROW_PADDING)
        self.clear()
        for check in checks:
            item = QTreeWidgetItem(
                [
                    format_date_time(check.at, now),
                    answer_text(check),
                    locale.formattedDataSize(check.size, 0) if check.size else "",
                    self.tr("{0} s").format(locale.toString(check.seconds, "f", 1)),
                    _next_check_text(check),
                ]
            )
            item.setSizeHint(1, row_size)
            item.setTextAlignment(2, _NUMBER)
            item.setTextAlignment(3, _NUMBER)
            item.setToolTip(1, answer_text(check))
            self.addTopLevelItem(item)


def answer_text(check: Check) -> str:
    """Say what a check found."""
    translate = QCoreApplication.translate
    status = f" ({check.status})" if check.status else ""
    if check.error is not None:
        return sentence_for(check.error, check.error_detail) + status
    if check.new_count:
        return (
            translate("FeedSettingsWindow", "New headlines: {0}").format(QLocale().toString(check.new_count)) + status
        )
    return translate("FeedSettingsWindow", "Nothing new") + status


def _next_check_text(check: Check) -> str:
    time_words, reason = format_date_time(check.next_check_at, check.at), reason_text(check.next_check_reason)
    return f"{time_words} ({reason})" if reason else time_words
