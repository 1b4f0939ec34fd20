"""The forms for feeds that come from a file or from a command."""

import shlex
import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ticker.desktop.sandbox import is_sandboxed
from ticker.entities import FetchErrorKind
from ticker.feed_source import COMMAND_SECONDS, MAX_COMMAND_SECONDS, CommandSource, FileSource
from ticker.sharing.command import words_of
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.places import begin_where_last

_TEXT_WIDTH = 480  # logical pixels, at least


class FileForm(QWidget):
    """A file of this machine."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._path = QLineEdit()
        self._path.setAccessibleName(self.tr("File"))
        self._path.textChanged.connect(self.changed)
        choose = QPushButton(self.tr("C&hoose…"))
        choose.setAccessibleName(self.tr("Choose the file"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._path, 1)
        row.addWidget(choose)
        form = plain_form(self)
        form.addRow(self.tr("&File"), row)
        label = form.labelForField(row)
        if label is not None:
            label.setBuddy(self._path)  # type: ignore[attr-defined] # it is a QLabel
        form.addRow(
            remark(
                self.tr(
                    "The file can be a feed (RSS, Atom, JSON Feed) or text in which each line becomes a headline. A"
                    " link and a date may follow on the same line, separated by tabs. The file is read again when it"
                    " changes."
                )
            )
        )

    def show_source(self, source: FileSource) -> None:
        self._path.setText(source.path)

    @property
    def source(self) -> FileSource | None:
        """The source that is entered, None while something is missing."""
        path = self._path.text().strip()
        return FileSource(path) if path else None

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin_where_last(dialog)
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()


class CommandForm(QWidget):
    """A program with its arguments. The user has to confirm the risk."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._command = QLineEdit()
        self._command.setAccessibleName(self.tr("Command"))
        self._command.setPlaceholderText("~/bin/weather Berlin")
        self._seconds = QSpinBox()
        self._seconds.setRange(1, int(MAX_COMMAND_SECONDS))
        self._seconds.setValue(int(COMMAND_SECONDS))
        self._seconds.setSuffix(self.tr(" s"))
        self._seconds.setAccessibleName(self.tr("Time limit"))
        self._is_known = QCheckBox(self.tr("I &know what this command does"))
        self._command.textChanged.connect(self.changed)
        self._is_known.toggled.connect(self.changed)
        self._lay_out()
        self.setEnabled(not is_sandboxed())

    def _lay_out(self) -> None:
        form = plain_form(self)
        form.addRow(self.tr("&Command"), self._command)
        form.addRow(self.tr("Time &limit"), self._seconds)
        form.addRow(
            remark(
                self.tr(
                    "The command’s output becomes headlines: either a feed, or lines with a title, optionally"
                    " followed by a link and a date, separated by tabs. It runs each time the feed is updated. No"
                    " shell is used, so pipes and variables do not work."
                )
            )
        )
        warning = self.tr(
            "A command can do anything you can do on this computer, such as read, delete or send your files."
            " Enter only commands that you have written or understand."
        )
        if is_sandboxed():
            warning = sentence_for(FetchErrorKind.COMMAND, "sandbox")
        form.addRow(remark(warning, is_quiet=False))
        form.addRow("", self._is_known)

    def show_source(self, source: CommandSource) -> None:
        self._command.setText(" ".join(map(_quoted, source.arguments)))
        self._seconds.setValue(round(source.seconds))

    @property
    def source(self) -> CommandSource | None:
        """The source that is entered, None while something is missing."""
        try:
            words = words_of(self._command.text())
        except ValueError:  # a quote is open
            return None
        if not words or not self._is_known.isChecked():
            return None
        return CommandSource(tuple(words), float(self._seconds.value()))


def plain_form(page: QWidget) -> QFormLayout:
    form = QFormLayout(page)
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(9)
    return form


def align_labels(page: QWidget) -> None:
    """Let the fields of all forms on a page begin at the same place."""
    label_role = QFormLayout.ItemRole.LabelRole
    items = [form.itemAt(row, label_role) for form in page.findChildren(QFormLayout) for row in range(form.rowCount())]
    labels = [label for each in items if each is not None and (label := each.widget()) is not None]
    widest = max(each.sizeHint().width() for each in labels)
    for each in labels:
        each.setMinimumWidth(widest)


def remark(text: str, *, is_quiet: bool = True) -> QWidget:
    """Return a sentence for a form, over its whole width."""
    label = QuietLabel(text) if is_quiet else QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(_TEXT_WIDTH)
    label.setMinimumHeight(label.heightForWidth(_TEXT_WIDTH))  # which a form does not ask for
    return label


def _quoted(word: str) -> str:
    """Return a word as it is typed in a command."""
    if word and not set(word) & set(" \t\n\"'\\"):
        return word
    return f'"{word}"' if sys.platform == "win32" else shlex.quote(word)
