"""What every test of a window has: an application that speaks and reads afterwards as it did before."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from ticker.ui.i18n.languages import SPOKEN
from ticker.ui.widgets.places import FOLDER, WINDOWS

# The waits of pytest-qt are as patient as all others: five seconds are not enough on a busy machine.
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
    _wait.__kwdefaults__ = (_wait.__kwdefaults__ or {}) | {"timeout": round(PATIENCE * 1000)}


@pytest.fixture(autouse=True)
def qt(qapp: QApplication) -> Iterator[QApplication]:
    """The application; what a test lets it speak or copies goes with the test."""
    locale = QLocale()
    before = set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    for kept in (SPOKEN, WINDOWS, FOLDER):
        qapp.setProperty(kept, None)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)
    QGuiApplication.clipboard().clear()
