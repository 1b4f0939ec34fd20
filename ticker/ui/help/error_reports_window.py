"""The window to read, copy and delete error reports. It sends nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut
from ticker.ui.widgets.labels import PlainLabel
from ticker.ui.widgets.notice import Notice

_BETWEEN = "\n" + "─" * 40 + "\n"


class ErrorReportsWindow(QWidget):
    """Shows the texts of all reports. Signals request to delete them and to open the web."""

    delete_requested = Signal()
    issues_requested = Signal()

    def __init__(self, reports: tuple[str, ...]) -> None:
        super().__init__()
        self._notice = Notice()
        self._text = QPlainTextEdit(_BETWEEN.join(reports))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # code, left to right in every language
        self._text.setAccessibleName(self.tr("Report"))
        introduction = PlainLabel(
            self.tr(
                "Something went wrong. The details are kept on this computer and are not sent to anyone. To"
                " report the problem, copy the details, check them, and paste them into a bug report."
            )
        )
        introduction.setWordWrap(True)
        self.setWindowTitle(self.tr("Error report"))
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(12)
        inner.addWidget(introduction)
        inner.addWidget(self._text, 1)
        inner.addLayout(self._buttons())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(inner, 1)
        whole.addWidget(self._notice)
        add_shortcut(Window.ANY, Shortcut.ESCAPE, self, self.close)
        self.resize(720, 480)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy, issues = QPushButton(self.tr("&Copy")), QPushButton(self.tr("&Report on the web…"))
        delete = QPushButton(self.tr("&Delete"))
        copy.clicked.connect(self._copy)
        issues.clicked.connect(self.issues_requested)
        delete.clicked.connect(self._delete)
        for button in (copy, issues):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(delete)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._notice.show_text(self.tr("Copied."))

    def _delete(self) -> None:
        self.delete_requested.emit()
        self.close()
