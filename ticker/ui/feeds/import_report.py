"""The result of importing a list of feeds, and why entries were skipped."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from ticker.ui.widgets.controls import push_button

translate = QCoreApplication.translate


def import_text(path: str, added: int, known: int, left_out: int) -> str:
    """Say how many feeds of a list are new, how many were already subscribed, and how many entries were skipped."""
    parts = [
        Path(path).name,
        translate("ImportReport", "new feeds: {0}").format(QLocale().toString(added)),
    ]
    if known:
        parts.append(translate("ImportReport", "already subscribed: {0}").format(QLocale().toString(known)))
    if left_out:
        parts.append(translate("ImportReport", "skipped: {0}").format(QLocale().toString(left_out)))
    return " · ".join(parts)


def show_left_out(parent: QWidget, problems: tuple[str, ...]) -> None:
    """Open a window with a sentence on each entry of a list that was skipped."""
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(translate("ImportReport", "Skipped entries"))
    text = QPlainTextEdit("\n".join(problems))
    text.setReadOnly(True)
    text.setAccessibleName(window.windowTitle())
    column = QVBoxLayout(window)
    column.addWidget(text)
    close = push_button(translate("ImportReport", "Close"), window.close)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
    window.resize(560, 320)
    window.open()
