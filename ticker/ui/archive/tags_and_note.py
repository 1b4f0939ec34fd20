"""What the reader writes to a saved story: its tags, and a note."""

import re

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

_SEPARATOR = re.compile("[,،、，;]")  # comma, as it is written in Arabic, Chinese and Japanese too
_NOTE_LINES = 3


class TagsAndNote(QWidget):
    """Two fields; what was entered is told when they are left, and before another entry is shown."""

    tags_changed = Signal(int, tuple)  # entry id
    note_changed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._entry_id = 0
        self._known: tuple[tuple[str, ...], str] = ((), "")  # as kept
        self._tags, self._note = QLineEdit(), QPlainTextEdit()
        self._names = QStringListModel(self)
        self._tags.setCompleter(_TagCompleter(self._names, self._tags))
        self._tags.setPlaceholderText(self.tr("Parted by commas"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(_NOTE_LINES * self._note.fontMetrics().lineSpacing() + 14)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for words, field in ((self.tr("&Tags"), self._tags), (self.tr("&Note"), self._note)):
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
            field.installEventFilter(self)

    def show_entry(self, entry_id: int, tags: tuple[str, ...], note: str, known_tags: tuple[str, ...]) -> None:
        """Show what is written to an entry; ``known_tags`` are offered while typing."""
        self.tell()
        self._entry_id, self._known = entry_id, (tags, note)
        self._tags.setText(", ".join(tags))
        self._note.setPlainText(note)
        self._names.setStringList(known_tags)

    def tell(self) -> None:
        """Tell what has been entered and not been told yet."""
        tags = tuple(part.strip() for part in _SEPARATOR.split(self._tags.text()) if part.strip())
        note = self._note.toPlainText().strip()
        (kept_tags, kept_note), self._known = self._known, (tags, note)
        if self._entry_id and tags != kept_tags:
            self.tags_changed.emit(self._entry_id, tags)
        if self._entry_id and note != kept_note:
            self.note_changed.emit(self._entry_id, note)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.tell()
        return False


class _TagCompleter(QCompleter):
    """Completes the tag that is being typed, behind the last comma."""

    def __init__(self, names: QStringListModel, field: QLineEdit) -> None:
        super().__init__(names, field)
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        return [_SEPARATOR.split(path)[-1].lstrip()]

    def pathFromIndex(self, index: object) -> str:  # noqa: N802 - Qt's name
        chosen = super().pathFromIndex(index)  # type: ignore[arg-type]
        before = [part.strip() for part in _SEPARATOR.split(self._field.text())[:-1]]
        return ", ".join([*before, chosen])
