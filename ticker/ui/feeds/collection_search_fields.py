"""The search of a collection: words, and whether only unread or saved headlines match."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ticker.entities import Collection, CollectionSearch
from ticker.ui.widgets.labels import QuietLabel


class CollectionSearchFields(QWidget):
    """Shows the search of a collection. Every change is emitted at once."""

    edited = Signal(object)  # the new CollectionSearch; None: all headlines of the feeds

    def __init__(self) -> None:
        super().__init__()
        self._collection: Collection | None = None
        self.text, self._tag = QLineEdit(), QLineEdit()
        self._unread, self._saved = QCheckBox(self.tr("Only &unread")), QCheckBox(self.tr("Only &saved"))
        self._hint = QuietLabel()
        self.text.setPlaceholderText(self.tr("All headlines"))
        self.text.setToolTip(self.tr("Words, “exact phrase”, −word to exclude, or start* for the beginning of a word"))
        self._lay_out()
        for field in (self.text, self._tag):
            field.editingFinished.connect(self._emit)
        for box in (self._unread, self._saved):
            box.clicked.connect(lambda _: self._emit())

    def show_collection(self, collection: Collection | None) -> None:
        """Show a collection; None if none is selected. Text being typed for the same one stays."""
        is_another = collection is None or self._collection is None or collection.id != self._collection.id
        self._collection = collection
        search = (collection.search if collection else None) or CollectionSearch()
        for field, text in ((self.text, search.text), (self._tag, search.tag)):
            if is_another or not field.hasFocus():
                field.setText(text)
        self._unread.setChecked(search.is_unread)
        self._saved.setChecked(search.is_saved)
        self._tag.setVisible(search.is_saved)
        self._tag_label.setVisible(search.is_saved)
        is_everywhere = (
            collection is not None and collection.search is not None and not (collection.folders or collection.feed_ids)
        )
        self._hint.setText(self.tr("No folder or feed is checked, so all feeds are searched.") if is_everywhere else "")
        self._hint.setVisible(is_everywhere)

    def _lay_out(self) -> None:
        label, self._tag_label = QLabel(self.tr("&Only headlines that match")), QLabel(self.tr("With the &tag"))
        label.setBuddy(self.text)
        self._tag_label.setBuddy(self._tag)
        marks = QHBoxLayout()
        for part in (self._unread, self._saved, self._tag_label, self._tag):
            marks.addWidget(part)
        marks.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(label)
        column.addWidget(self.text)
        column.addLayout(marks)
        column.addWidget(self._hint)

    def _emit(self) -> None:
        if self._collection is None:
            return
        is_saved = self._saved.isChecked()
        tag = " ".join(self._tag.text().split()) if is_saved else ""
        search = CollectionSearch(self.text.text().strip(), self._unread.isChecked(), is_saved, tag)
        wanted = search if search != CollectionSearch() else None
        if wanted != self._collection.search:
            self.edited.emit(wanted)
