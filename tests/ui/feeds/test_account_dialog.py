"""The window of the account at a feed server."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ticker.entities import Account, FetchErrorKind, ServerAccess, ServerKind, ServerSecrets, ServerSignIn
from ticker.store import StoreErrorKind
from ticker.ui.feeds.account_dialog import AccountDialog
from ticker.ui.feeds.server_access_dialog import ServerAccessDialog
from ticker.ui.feeds.server_sentences import sentence_for_server
from ticker.ui.i18n.store_messages import sentence_for_store_kind

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform

ACCOUNT = Account(ServerKind.GOOGLE_READER, "https://rss.example/api/greader.php", "alice", synced_at=1_700_000_000.0)
ABOUT_FEEDS_ALONE = {
    FetchErrorKind.COMMAND,
    FetchErrorKind.FILE,
    FetchErrorKind.NOTHING_FOUND,
    FetchErrorKind.PRIVATE_ADDRESS,
}


@pytest.fixture
def dialog(qtbot: QtBot) -> AccountDialog:
    dialog = AccountDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def line(dialog: AccountDialog, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def button(dialog: AccountDialog | QMessageBox, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words)


def said(dialog: AccountDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


def fill(dialog: AccountDialog, address: str = "https://rss.example") -> None:
    for name, words in (("Address", address), ("Username", "alice"), ("API password", "secret")):
        line(dialog, name).clear()
        QTest.keyClicks(line(dialog, name), words)


def test_what_was_entered_is_asked_for_when_it_is_whole(dialog: AccountDialog, qtbot: QtBot) -> None:
    assert not button(dialog, "Sign in").isEnabled()
    fill(dialog)
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    with qtbot.waitSignal(dialog.sign_in_requested) as asked:
        button(dialog, "Sign in").click()
    assert asked.args == [ServerSignIn("https://rss.example", "alice", ServerSecrets("secret"), sends_feeds=True)]


def test_whether_new_feeds_go_to_the_server_can_be_changed_later(dialog: AccountDialog, qtbot: QtBot) -> None:
    (box,) = (each for each in dialog.findChildren(QCheckBox) if each.text() == "Add ne&w feeds to the account")
    assert box.isHidden()
    dialog.show_account(replace(ACCOUNT, takes_new=True))
    assert box.isChecked()
    with qtbot.waitSignal(dialog.sends_new_changed) as told:
        box.click()
    assert told.args == [False]
    dialog.show_account(None)
    assert box.isHidden()


def test_a_refusal_is_said_and_what_was_entered_stays(dialog: AccountDialog) -> None:
    fill(dialog)
    button(dialog, "Sign in").click()
    dialog.show_failure(FetchErrorKind.UNAUTHORIZED)
    assert "API password" in said(dialog)
    assert line(dialog, "Address").text() == "https://rss.example"
    assert button(dialog, "Sign in").isEnabled()


@pytest.mark.parametrize("kind", [each for each in FetchErrorKind if each is not FetchErrorKind.COMMAND])
def test_every_way_to_fail_has_a_sentence(kind: FetchErrorKind) -> None:
    assert len(sentence_for_server(kind, "500")) > 20


@pytest.mark.parametrize("kind", [each for each in FetchErrorKind if each not in ABOUT_FEEDS_ALONE])
def test_what_fails_is_the_account_and_no_feed(kind: FetchErrorKind) -> None:
    said = sentence_for_server(kind, "")
    assert "feed" not in said.replace("feed server", "")


def test_an_unprotected_address_is_warned_of(dialog: AccountDialog) -> None:
    fill(dialog, "http://rss.example")
    assert "isn’t encrypted" in said(dialog)
    fill(dialog)
    assert "isn’t encrypted" not in said(dialog)


def test_an_account_that_fails_says_so_and_that_changes_wait(dialog: AccountDialog) -> None:
    dialog.show_account(
        Account(
            ServerKind.GOOGLE_READER,
            "https://rss.example",
            "alice",
            error=FetchErrorKind.HTTP_STATUS,
            error_detail="500",
        )
    )
    assert "500" in said(dialog)
    assert "sent later" in said(dialog)


@pytest.mark.parametrize(("words", "keeps"), [("Keep the feeds", True), ("Remove the feeds", False)])
def test_leaving_asks_what_becomes_of_the_feeds(dialog: AccountDialog, qtbot: QtBot, words: str, keeps: bool) -> None:
    dialog.show_account(ACCOUNT)
    button(dialog, "Remove account…").click()
    question = dialog.findChild(QMessageBox)
    assert question is not None
    with qtbot.waitSignal(dialog.leave_requested) as asked:
        button(question, words).click()
    assert asked.args == [keeps]


def test_http_is_asked_for_only_after_a_question(dialog: AccountDialog, qtbot: QtBot) -> None:
    fill(dialog, "reader.lan")
    button(dialog, "Sign in").click()
    dialog.show_failure(FetchErrorKind.NO_HTTPS, "http://reader.lan")
    (question,) = dialog.findChildren(QMessageBox)
    assert "reader.lan" in question.informativeText()
    assert question.defaultButton() is question.button(QMessageBox.StandardButton.Cancel)
    with qtbot.waitSignal(dialog.sign_in_requested) as asked:
        button(question, "Sign in anyway").click()
    assert asked.args == [ServerSignIn("http://reader.lan", "alice", ServerSecrets("secret"))]


def test_what_a_server_of_ones_own_wants_goes_with_the_sign_in(dialog: AccountDialog, qtbot: QtBot) -> None:
    fill(dialog)
    button(dialog, "Connection…").click()
    (connection,) = dialog.findChildren(ServerAccessDialog)
    for name, words in (
        ("Web server username", "gate"),
        ("Web server password", "keeper"),
        ("Certificate authority", "/tmp/ca.pem"),
        ("Client certificate", "/tmp/me.pem"),
        ("Certificate key password", "key"),
    ):
        field = next(each for each in connection.findChildren(QLineEdit) if each.accessibleName() == name)
        QTest.keyClicks(field, words)
    (kind,) = connection.findChildren(QComboBox)
    kind.setCurrentText("Tiny Tiny RSS")
    connection.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok).click()
    with qtbot.waitSignal(dialog.sign_in_requested) as asked:
        button(dialog, "Sign in").click()
    assert asked.args == [
        ServerSignIn(
            "https://rss.example",
            "alice",
            ServerSecrets("secret", "keeper", "key"),
            kind=ServerKind.TINY_TINY_RSS,
            access=ServerAccess("gate", "/tmp/ca.pem", "/tmp/me.pem"),
        )
    ]


def test_what_the_api_of_a_server_cannot_do_is_said(dialog: AccountDialog) -> None:
    (sends_new,) = (each for each in dialog.findChildren(QCheckBox) if "ne&w feeds" in each.text())
    dialog.show_account(replace(ACCOUNT, kind=ServerKind.FEVER))
    assert "cannot add, remove, rename or move feeds" in said(dialog)
    assert not sends_new.isEnabled()
    dialog.show_account(replace(ACCOUNT, kind=ServerKind.TINY_TINY_RSS))
    assert "cannot rename or move feeds" in said(dialog)
    assert sends_new.isEnabled()
    dialog.show_account(ACCOUNT)
    assert "cannot" not in said(dialog)


@pytest.mark.parametrize(
    ("kind", "detail", "words"),
    [
        (FetchErrorKind.FORBIDDEN, "registered", "only programs that are registered with it"),
        (FetchErrorKind.UNAUTHORIZED, "gate", "of its own"),
        (FetchErrorKind.HTTP_STATUS, "502", "behind it"),
        (FetchErrorKind.CERTIFICATE, "self-signed", "choose its certificate"),
        (FetchErrorKind.TLS, "tlsv13_alert_certificate_required", "client certificate"),
        (FetchErrorKind.MOVED_AWAY, "https://other.example/reader", "other.example"),
    ],
)
def test_what_helps_is_said(kind: FetchErrorKind, detail: str, words: str) -> None:
    assert words in sentence_for_server(kind, detail)


@pytest.mark.parametrize(("words", "answers"), [("Keep the feeds", [True]), ("Remove the feeds", [False]), ("", [])])
def test_another_account_is_asked_about_before_it_takes_the_place_of_one(
    dialog: AccountDialog, words: str, answers: list[bool]
) -> None:
    dialog.show_account(ACCOUNT)
    answered: list[bool] = []
    dialog.replace_requested.connect(answered.append)
    dialog.ask_what_becomes("bob", "alice", "https://rss.example/api/greader.php")
    question = dialog.findChild(QMessageBox)
    assert question is not None
    assert {"“bob”.", "“alice”", "rss.example,"} <= set(question.informativeText().split())
    chosen = button(question, words) if words else question.button(QMessageBox.StandardButton.Cancel)
    chosen.click()
    assert answered == answers
    assert "Contacting" not in said(dialog)


def test_entries_that_were_left_out_are_told(dialog: AccountDialog) -> None:
    dialog.show_account(replace(ACCOUNT, skipped_count=3))
    assert "could not be fetched" in said(dialog)
    dialog.show_account(ACCOUNT)
    assert "could not be fetched" not in said(dialog)


@pytest.mark.parametrize("kind", StoreErrorKind)
def test_a_failure_of_the_store_takes_the_place_of_the_waiting(dialog: AccountDialog, kind: StoreErrorKind) -> None:
    dialog.show_account(ACCOUNT)
    button(dialog, "Sync now").click()
    assert "Contacting" in said(dialog)
    dialog.show_failure(kind)
    assert sentence_for_store_kind(kind) in said(dialog)
    assert "Contacting" not in said(dialog)
