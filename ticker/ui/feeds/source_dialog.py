"""A feed that is on no web server: entered, changed, or turned on after it came with a list."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from ticker.entities import Feed, FetchErrorKind
from ticker.feed_source import CommandSource, FeedSource, FileSource, MessagesSource, PageSource, name_of
from ticker.pages import PagePreview
from ticker.ui.feeds.folders import folder_text, typed_folder
from ticker.ui.feeds.messages_form import MessagesForm
from ticker.ui.feeds.page_form import PageForm
from ticker.ui.feeds.source_forms import CommandForm, FileForm, align_labels, plain_form, remark
from ticker.ui.feeds.source_kind import SourceKind
from ticker.ui.widgets.controls import button_box

_MIN_WIDTH = 560  # logical pixels
Folder = tuple[str, ...]


class SourceDialog(QDialog):
    """Deleted when it is closed. ``entered`` tells the source, the name ("" for its own) and the folder."""

    entered = Signal(object, str, tuple)
    preview_requested = Signal(object)  # PageSource

    def __init__(
        self,
        kind: SourceKind,
        parent: QWidget | None = None,
        feed: Feed | None = None,
        folders: tuple[Folder, ...] = (),
    ) -> None:
        """``feed`` is the one that is changed, or turned on; without it a new one is entered."""
        super().__init__(parent)
        self._feed = feed
        self._name = QLineEdit()
        self._folder = QComboBox()
        self._form = _form_for(kind)
        self._buttons = button_box(QDialogButtonBox.StandardButton.Cancel)
        self._accept = self._buttons.addButton(self._accept_text(), QDialogButtonBox.ButtonRole.AcceptRole)
        self._set_up(kind, folders)
        self._lay_out()
        self._buttons.accepted.connect(self._submit)
        self._buttons.rejected.connect(self.reject)
        self._form.changed.connect(self._update_controls)
        if feed is not None and feed.source is not None:
            _show(self._form, feed.source)
        if isinstance(self._form, PageForm):
            self._form.preview_requested.connect(self.preview_requested)
        self._update_controls()

    def show_preview(self, preview: PagePreview | None, kind: FetchErrorKind | None, detail: str) -> None:
        """Show what would be found on the page that was asked for."""
        if isinstance(self._form, PageForm):
            if preview is not None:
                self._form.show_preview(preview)
            elif kind is not None:
                self._form.show_failure(kind, detail)

    def _accept_text(self) -> str:
        if self._feed is None:
            return self.tr("&Add")
        return self.tr("Sa&ve") if self._feed.is_confirmed else self.tr("T&urn on")

    def _set_up(self, kind: SourceKind, folders: tuple[Folder, ...]) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(f"{type(self).__name__} {kind.name}")
        title = _title_for(kind)
        if self._feed is not None and not self._feed.is_confirmed:
            title = self.tr("Turn on “{0}”").format(self._feed.title)
        elif self._feed is not None:
            title = self.tr("Source of “{0}”").format(self._feed.title)
        self.setWindowTitle(title)
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setMaxLength(200)
        self._folder.setEditable(True)
        self._folder.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._folder.setAccessibleName(self.tr("Folder for the new feed"))
        for folder in ((), *folders):
            self._folder.addItem(folder_text(folder), folder)
        self._folder.setMinimumContentsLength(24)
        line = self._folder.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("No folder"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        if self._feed is not None and not self._feed.is_confirmed:
            column.addWidget(
                remark(
                    self.tr("This came from a list or a backup. Turn it on only if you know what it does."),
                    is_quiet=False,
                )
            )
        column.addWidget(self._form)
        if self._feed is None:
            form = plain_form(place := QWidget())
            form.addRow(self.tr("&Name"), self._name)
            form.addRow(self.tr("F&older"), self._folder)
            column.addWidget(place)
            align_labels(self)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_MIN_WIDTH)

    def _update_controls(self) -> None:
        source = self._form.source
        self._accept.setEnabled(source is not None)
        is_of_messages = isinstance(self._form, MessagesForm)
        own = self.tr("Messages") if is_of_messages else name_of(source) if source is not None else ""
        self._name.setPlaceholderText(own)

    def _submit(self) -> None:
        source = self._form.source
        if source is None:
            return
        name = " ".join(self._name.text().split())
        if isinstance(source, MessagesSource) and self._feed is None:
            name = name or self.tr("Messages")
        typed = self._folder.currentText().strip()
        row = self._folder.findText(typed, Qt.MatchFlag.MatchExactly)
        self.entered.emit(source, name, tuple(self._folder.itemData(row)) if row >= 0 else typed_folder(typed))
        self.accept()


def _title_for(kind: SourceKind) -> str:
    translate = QCoreApplication.translate
    return {
        SourceKind.FILE: translate("SourceDialog", "Headlines from a file"),
        SourceKind.COMMAND: translate("SourceDialog", "Headlines from a command"),
        SourceKind.PAGE: translate("SourceDialog", "Watch a web page"),
        SourceKind.MESSAGES: translate("SourceDialog", "Your own messages"),
    }[kind]


def _form_for(kind: SourceKind) -> FileForm | CommandForm | PageForm | MessagesForm:
    match kind:
        case SourceKind.FILE:
            return FileForm()
        case SourceKind.COMMAND:
            return CommandForm()
        case SourceKind.PAGE:
            return PageForm()
        case SourceKind.MESSAGES:
            return MessagesForm()


def _show(form: FileForm | CommandForm | PageForm | MessagesForm, source: FeedSource) -> None:
    match form, source:
        case FileForm(), FileSource():
            form.show_source(source)
        case CommandForm(), CommandSource():
            form.show_source(source)
        case PageForm(), PageSource():
            form.show_source(source)
        case MessagesForm(), MessagesSource():
            form.show_source(source)
