"""The window of the feeds, and what it requests."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from tests.ui.feeds.feeds_window import FEEDS, NOW, Signals
from ticker.ui.feeds.feeds_dialog import FeedsDialog
from ticker.ui.widgets.feed_requests import FeedRequests


@pytest.fixture
def requests() -> FeedRequests:
    return FeedRequests()


@pytest.fixture
def dialog(requests: FeedRequests, qtbot: QtBot) -> Iterator[FeedsDialog]:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    dialog = FeedsDialog(requests, now=lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.show_feeds(FEEDS, {1: 3})
    dialog.subscribe_bar.show()
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog
    QLocale.setDefault(locale)


@pytest.fixture
def requested(dialog: FeedsDialog, requests: FeedRequests) -> Signals:
    """Collect what the dialog requests, in order."""
    requested: Signals = []
    for name, signal in {
        "subscribe": dialog.subscribe_bar.subscribe_requested,
        "import": dialog.import_requested,
        "export": dialog.export_requested,
        "remove": requests.remove_requested,
        "undo_remove": requests.restore_requested,
        "rename": requests.rename_requested,
        "move": requests.move_requested,
        "undo_move": requests.restore_positions_requested,
        "refresh": requests.refresh_requested,
        "settings": requests.settings_requested,
        "diagnosis": requests.diagnosis_requested,
        "wire": requests.wire_toggled,
    }.items():
        signal.connect(lambda *told, name=name: requested.append((name, *told)))
    return requested


@pytest.fixture
def copied(qapp: QApplication) -> QClipboard:
    return QGuiApplication.clipboard()
