"""The window that asks for a feed's name and password, or its token."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.feed_variants import with_polling
from ticker.entities import Access, AccessScheme, Feed, FeedPolling, FetchErrorKind
from ticker.ui.widgets.sign_in_dialog import SignInDialog, of_one_site, sentence_for_kept

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # the off-screen platform
    pytest.mark.behaviour("P21"),
]

CLOSED = Feed(
    7,
    "https://example.org/feed",
    "Members",
    polling=FeedPolling(error=FetchErrorKind.UNAUTHORIZED, error_detail="basic"),
)


def opened(qtbot: QtBot, feed: Feed = CLOSED) -> tuple[SignInDialog, list[Access | None]]:
    dialog = SignInDialog(feed)
    told: list[Access | None] = []
    dialog.signed_in.connect(lambda _, access: told.append(access))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, told


def line(dialog: SignInDialog, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def button(dialog: SignInDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words)


def said(dialog: SignInDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


@pytest.mark.parametrize(
    ("offered", "scheme"),
    [("basic", AccessScheme.BASIC), ("", AccessScheme.BASIC), ("digest basic", AccessScheme.DIGEST)],
)
def test_name_and_password_are_told_in_the_way_the_site_wants(qtbot: QtBot, offered: str, scheme: AccessScheme) -> None:
    dialog, told = opened(qtbot, with_polling(CLOSED, error_detail=offered))
    QTest.keyClicks(line(dialog, "Username"), "anna")
    assert not button(dialog, "Sign in").isEnabled()
    QTest.keyClicks(line(dialog, "Password"), "secret ")
    QTest.keyClick(line(dialog, "Password"), Qt.Key.Key_Return)
    assert told == [Access(scheme, "anna", "secret ")]


def test_a_token_needs_no_name(qtbot: QtBot) -> None:
    dialog, told = opened(qtbot, with_polling(CLOSED, error_detail="bearer"))
    assert dialog.findChildren(QComboBox)[0].currentText() == "Token"
    assert line(dialog, "Username").isHidden()
    QTest.keyClicks(line(dialog, "Token"), " t0ken ")
    QTest.mouseClick(button(dialog, "Sign in"), Qt.MouseButton.LeftButton)
    assert told == [Access(AccessScheme.BEARER, secret="t0ken")]


def test_nobody_sees_the_password(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot)
    line(dialog, "Password").setText("secret")
    assert "secret" not in line(dialog, "Password").displayText()


def test_an_address_that_is_unprotected_is_said_to_be(qtbot: QtBot) -> None:
    assert "isn’t encrypted" not in said(opened(qtbot)[0])
    assert "isn’t encrypted" in said(opened(qtbot, replace(CLOSED, url="http://example.org/feed"))[0])


def test_why_it_is_asked_is_said(qtbot: QtBot) -> None:
    assert "did not accept" in said(opened(qtbot, with_polling(CLOSED, error_detail="refused basic"))[0])
    assert "Sign in again" in said(opened(qtbot, with_polling(CLOSED, error_detail="unknown"))[0])
    assert "example.org" in said(opened(qtbot, with_polling(CLOSED, error=None))[0])


def test_what_was_entered_can_be_forgotten(qtbot: QtBot) -> None:
    dialog, told = opened(qtbot, with_polling(CLOSED, needs_access=True))
    QTest.mouseClick(button(dialog, "Remove saved password"), Qt.MouseButton.LeftButton)
    assert told == [None]


@pytest.mark.behaviour("A39")
def test_where_there_is_no_keyring_that_is_said() -> None:
    assert "No keyring" in sentence_for_kept(False)
    assert "No keyring" not in sentence_for_kept(True)


def test_what_is_entered_counts_for_all_feeds_of_the_site(qtbot: QtBot) -> None:
    dialog = SignInDialog(CLOSED, others=(replace(CLOSED, id=8), replace(CLOSED, id=9)))
    told: list[tuple[int, Access | None]] = []
    dialog.signed_in.connect(lambda feed_id, access: told.append((feed_id, access)))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Also used for 2 more feed(s) of this site." in said(dialog)
    QTest.keyClicks(line(dialog, "Username"), "anna")
    QTest.keyClicks(line(dialog, "Password"), "secret")
    QTest.keyClick(line(dialog, "Password"), Qt.Key.Key_Return)
    assert told == [(feed_id, Access(AccessScheme.BASIC, "anna", "secret")) for feed_id in (7, 8, 9)]


def test_only_feeds_of_one_host_asked_in_one_way_are_of_one_site() -> None:
    assert of_one_site((CLOSED, replace(CLOSED, id=8, url="https://example.org/other")))
    for url in ("https://example.com/feed", "http://example.org/feed", "https://example.org:8443/feed"):
        assert not of_one_site((CLOSED, replace(CLOSED, id=8, url=url)))
