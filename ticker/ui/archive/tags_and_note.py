"""The fields for the tags and the note of a saved article."""

import re

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

_SEPARATOR = re.compile("[,،、，;]")  # commas, including Arabic, Chinese and Japanese ones
_NOTE_LINES = 3


class TagsAndNote(QWidget):
    """Two fields. Changes are emitted when a field loses the focus, and before another entry is shown."""

    tags_changed = Signal(int, tuple)  # entry id
    note_changed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._entry_id = 0
        self._saved: tuple[tuple[str, ...], str] = ((), "")
        self._tags, self._note = QLineEdit(), QPlainTextEdit()
        self._names = QStringListModel(self)
        self._tags.setCompleter(_TagCompleter(self._names, self._tags))
        self._tags.setPlaceholderText(self.tr("Separated by commas"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(_NOTE_LINES * self._note.fontMetrics().lineSpacing() + 14)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for label, field in ((self.tr("&Tags"), self._tags), (self.tr("&Note"), self._note)):
            form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
            field.installEventFilter(self)

    def show_entry(self, entry_id: int, tags: tuple[str, ...], note: str, known_tags: tuple[str, ...]) -> None:
        """Show the tags and note of an entry. ``known_tags`` are offered while typing."""
        self.commit()
        self._entry_id, self._saved = entry_id, (tags, note)
        self._tags.setText(", ".join(tags))
        self._note.setPlainText(note)
        self._names.setStringList(known_tags)

    def commit(self) -> None:
        """Emit what has been changed since the last time."""
        tags = tuple(part.strip() for part in _SEPARATOR.split(self._tags.text()) if part.strip())
        note = self._note.toPlainText().strip()
        (saved_tags, saved_note), self._saved = self._saved, (tags, note)
        if self._entry_id and tags != saved_tags:
            self.tags_changed.emit(self._entry_id, tags)
        if self._entry_id and note != saved_note:
            self.note_changed.emit(self._entry_id, note)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        return False


class _TagCompleter(QCompleter):
    """Completes the tag being typed, the last one."""

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
