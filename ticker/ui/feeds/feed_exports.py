"""Exports of feeds: the list as OPML, and diagnoses. ``tell`` is called with a sentence about the result."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from ticker.feeds.opml_writer import write_opml
from ticker.store import Store
from ticker.ui.i18n import messages
from ticker.ui.widgets.user_files import UserFiles
from ticker.user_files import FileError

translate = QCoreApplication.translate


def export_list(store: Store, files: UserFiles, path: str, tell: Callable[[str], object]) -> None:
    """Write the feeds as OPML."""
    content = write_opml(store.feeds.all(), title="Off the Wire", created_at=store.now())
    done = translate("FeedExports", "The list of feeds was written to {0}.")
    files.write(Path(path), content, lambda error: tell(_sentence(error, done.format(path))))


def export_diagnosis(store: Store, files: UserFiles, path: str, tell: Callable[[str], object]) -> None:
    """Write a table with the status of all feeds."""
    from ticker.diagnosis import diagnosis_table  # noqa: PLC0415 - rarely needed

    table = diagnosis_table(store.feeds.all(), store.now())
    done = translate("FeedExports", "The diagnosis was written to {0}, without passwords.")
    content = table.encode("utf-8-sig")  # as spreadsheets expect
    files.write(Path(path), content, lambda error: tell(_sentence(error, done.format(path))))


def copy_diagnosis(store: Store, feed_ids: tuple[int, ...]) -> str:
    """Copy the diagnosis of these feeds to the clipboard."""
    feeds = filter(None, map(store.feeds.get, feed_ids))
    from ticker.diagnosis import diagnosis  # noqa: PLC0415 - as above

    texts = [diagnosis(feed, store.polling.checks(feed.id)) for feed in feeds]
    QGuiApplication.clipboard().setText("\n".join(texts))
    return translate("FeedExports", "The diagnosis was copied, without passwords.")


def _sentence(error: FileError | None, done: str) -> str:
    return done if error is None else messages.sentence_for_export(error)
