"""Asks for the file of a list of feeds, to import or to export."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ticker.ui.widgets.places import begin_where_last

translate = QCoreApplication.translate


def ask_for_import(parent: QWidget, take: Callable[[str], object]) -> None:
    """Ask which list to import, and call ``take`` with its path."""
    question = _question(parent, translate("FeedListFiles", "Import a list of feeds"))
    question.setFileMode(QFileDialog.FileMode.ExistingFile)
    begin_where_last(question)
    question.fileSelected.connect(take)
    question.open()


def ask_for_export(parent: QWidget, take: Callable[[str], object]) -> None:
    """Ask where to write the list, and call ``take`` with the path."""
    question = _question(parent, translate("FeedListFiles", "Export the list of feeds"))
    question.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin_where_last(question)
    question.setDefaultSuffix("opml")
    question.selectFile("feeds.opml")
    question.fileSelected.connect(take)
    question.open()


def _question(parent: QWidget, title: str) -> QFileDialog:
    question = QFileDialog(parent, title)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    lists = translate("FeedListFiles", "Lists of feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)")
    question.setNameFilters([lists, translate("FeedListFiles", "All files (*)")])
    return question
