"""Exports of feeds: the list as OPML, and diagnoses. Each function returns a sentence on how it went."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from ticker.diagnosis import diagnosis, diagnosis_table
from ticker.feeds.opml import write_opml
from ticker.store import Store
from ticker.ui.i18n import messages

translate = QCoreApplication.translate


def export_list(store: Store, path: str) -> str:
    """Write the feeds as OPML."""
    content = write_opml(store.feeds.all(), title="Off the Wire", created_at=time.time())
    done = translate("FeedExports", "The list of feeds was written to {0}.")
    return _written(lambda: Path(path).write_bytes(content), done.format(path))


def export_diagnosis(store: Store, path: str) -> str:
    """Write a table of how all feeds are doing."""
    table = diagnosis_table(store.feeds.all(), time.time())
    done = translate("FeedExports", "The diagnosis was written to {0}, without passwords.")
    return _written(lambda: Path(path).write_text(table, encoding="utf-8-sig", newline=""), done.format(path))


def copy_diagnosis(store: Store, feed_ids: tuple[int, ...]) -> str:
    """Put how these feeds are doing on the clipboard."""
    feeds = filter(None, map(store.feeds.get, feed_ids))
    texts = [diagnosis(feed, store.polling.checks(feed.id)) for feed in feeds]
    QGuiApplication.clipboard().setText("\n".join(texts))
    return translate("FeedExports", "The diagnosis was copied, without passwords.")


def _written(write: Callable[[], object], done: str) -> str:
    try:
        write()
    except OSError as error:
        return messages.sentence_for_export(error)
    return done
