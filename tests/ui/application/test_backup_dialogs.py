"""The windows that ask for the passphrase of a backup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ticker.ui.application.backup_dialogs import BackupDialog, PassphraseDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> BackupDialog:
    dialog = BackupDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_passwords_stay_unless_they_are_wanted(dialog: BackupDialog, qtbot: QtBot) -> None:
    assert not dialog.includes.isChecked()
    assert not dialog.first.isEnabled()
    assert "keyring" in dialog.remark.text()
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    assert (dialog.result(), dialog.passphrase) == (BackupDialog.DialogCode.Accepted, "")


def test_a_passphrase_is_typed_twice_and_is_not_short(dialog: BackupDialog, qtbot: QtBot) -> None:
    dialog.includes.click()
    assert not dialog.choose.isEnabled()
    QTest.keyClicks(dialog.first, "short")
    QTest.keyClicks(dialog.second, "short")
    assert "at least 8" in dialog.remark.text()
    assert not dialog.choose.isEnabled()
    QTest.keyClicks(dialog.first, " but longer")
    assert "match" in dialog.remark.text()
    assert not dialog.choose.isEnabled()
    QTest.keyClicks(dialog.second, " but longer")
    assert "nobody can restore" in dialog.remark.text()
    QTest.keyClick(dialog.second, Qt.Key.Key_Return)
    assert (dialog.result(), dialog.passphrase) == (BackupDialog.DialogCode.Accepted, "short but longer")


def test_typing_is_forgotten_where_passwords_stay_after_all(dialog: BackupDialog, qtbot: QtBot) -> None:
    dialog.includes.click()
    QTest.keyClicks(dialog.first, "typed already")
    dialog.includes.click()
    assert dialog.choose.isEnabled()
    assert not dialog.passphrase


def test_a_backup_can_be_restored_with_the_passphrase_or_without_passwords(qtbot: QtBot) -> None:
    dialog = PassphraseDialog("This backup contains passwords. Enter its passphrase to restore them.")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.restore.isEnabled()
    QTest.keyClicks(dialog.field, "correct horse")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert (dialog.result(), dialog.passphrase) == (PassphraseDialog.DialogCode.Accepted, "correct horse")
    dialog.setResult(0)
    dialog.show()
    QTest.mouseClick(dialog.without, Qt.MouseButton.LeftButton)
    assert (dialog.result(), dialog.passphrase) == (PassphraseDialog.DialogCode.Accepted, "")
