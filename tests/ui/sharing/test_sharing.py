"""Sharing: the menu, what is copied, and the window to set up targets."""

import json
import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.reading.article import Article
from ticker.sharing.webhook import request_of
from ticker.store import Share, ShareKind, ShareTarget
from ticker.ui.actions.headline_actions import AS_MARKDOWN, HeadlineActions
from ticker.ui.actions.keys import Window
from ticker.ui.sharing.clippings import as_markdown, as_quotation
from ticker.ui.sharing.sharing_window import SharingWindow

ARTICLE = Article(
    entry_id=3,
    feed_id=7,
    title="Rain [is] expected",
    feed_title="Example News",
    author="Ann Author",
    published_at=1460367000.0,
    body_html="<p>It <b>rained</b> all day.</p><ul><li>A lot</li></ul>",
)
LINK = "https://example.org/rain"
ENGLISH = QLocale("en_US")


def test_a_story_is_copied_as_markdown_with_its_source() -> None:
    copied = "".join(as_markdown(ARTICLE, LINK, "", ENGLISH)).splitlines()
    assert copied[0] == rf"# [Rain \[is\] expected](<{LINK}>)"
    assert copied[2] == "*Ann Author, Example News, April 11, 2016*"
    assert "It **rained** all day." in copied
    assert "".join(as_markdown(ARTICLE, LINK, "rained *all*\nday", ENGLISH)).endswith("> rained \\*all\\*\n> day\n")


def test_a_quotation_names_its_source() -> None:
    lines = as_quotation(ARTICLE, LINK, "rained all day", ENGLISH).splitlines()
    assert lines == [
        "“rained all day”",
        "— Rain [is] expected",
        "Ann Author, Example News, April 11, 2016",
        LINK,
    ]
    assert as_quotation(ARTICLE, LINK, "", QLocale("de_DE")).startswith("„It rained all day. A lot“")


def test_the_menu_offers_what_is_set_up(qtbot: QtBot) -> None:
    headline = Headline(3, 7, "Rain", "News")
    menu = QMenu()
    qtbot.addWidget(menu)
    actions = HeadlineActions(Window.VIEWER, lambda: headline, lambda: (headline,), menu)
    actions.share_targets = lambda: ((5, "Mine & yours"),)
    actions.selected_words = lambda: "all day"
    actions.fill_share_menu(menu)
    texts = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert texts == ["Copy as &Markdown", "Copy as &Quotation", "Send to Mine && yours", "&Set Up Sharing…"]
    for text, target in (("Copy as &Markdown", AS_MARKDOWN), ("Send to Mine && yours", 5)):
        with qtbot.waitSignal(actions.share_requested) as asked:
            next(each for each in menu.actions() if each.text() == text).trigger()
        assert asked.args == [3, target, "all day"]
    with qtbot.waitSignal(actions.share_set_up_requested):
        menu.actions()[-1].trigger()


@pytest.fixture
def window(qtbot: QtBot) -> SharingWindow:
    made = SharingWindow()
    qtbot.addWidget(made)
    made.show_all((), ())
    made.show()
    return made


def button(window: SharingWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text)


def choose(window: SharingWindow, kind: ShareKind) -> list[QLineEdit]:
    """Choose a service and return the fields that are shown."""
    box = window.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData(kind))
    return [each for each in window.findChildren(QLineEdit) if each.isVisible()]


@pytest.mark.parametrize(
    ("kind", "count", "target", "secret"),
    [
        (ShareKind.READWISE, 1, ShareTarget(0, ShareKind.READWISE, "Readwise Reader", "https://readwise.io"), "x"),
        (ShareKind.LINKDING, 2, ShareTarget(0, ShareKind.LINKDING, "linkding", "https://x"), "x"),
        (ShareKind.COMMAND, 2, ShareTarget(0, ShareKind.COMMAND, "x", "x"), ""),
    ],
)
def test_each_service_asks_for_what_it_needs(
    qtbot: QtBot, window: SharingWindow, kind: ShareKind, count: int, target: ShareTarget, secret: str
) -> None:
    fields = choose(window, kind)
    assert len(fields) == count
    assert not button(window, "&Add").isEnabled()
    for field in fields:
        field.setText("x")
    with qtbot.waitSignal(window.target_entered) as entered:
        button(window, "&Add").click()
    assert entered.args == [target, secret]


def test_secrets_cannot_be_read_over_the_shoulder(qtbot: QtBot, window: SharingWindow) -> None:
    fields = choose(window, ShareKind.WALLABAG)
    assert sum(each.echoMode() is QLineEdit.EchoMode.Password for each in fields) == 2
    for number, field in enumerate(fields):
        field.setText(f"value {number}")
    with qtbot.waitSignal(window.target_entered) as entered:
        button(window, "&Add").click()
    assert set(json.loads(entered.args[1])) == {"password", "client_id", "client_secret"}


def test_what_has_not_arrived_can_be_tried_again_or_given_up(qtbot: QtBot, window: SharingWindow) -> None:
    target = ShareTarget(1, ShareKind.READWISE, "Readwise", "https://readwise.io")
    window.show_all((target,), (Share(8, 1, LINK, "Rain"),))
    lists = window.findChildren(QListWidget)
    waiting = next(each for each in lists if each.count() and "Rain" in each.item(0).text())
    waiting.setCurrentRow(0)
    with qtbot.waitSignal(window.share_removed) as given_up:
        button(window, "Discard").click()
    assert given_up.args == [8]
    with qtbot.waitSignal(window.retry_requested):
        button(window, "&Try again").click()


def test_a_webhook_begins_with_the_template_of_a_known_service(qtbot: QtBot, window: SharingWindow) -> None:
    box = window.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findText("Matrix"))
    token = next(
        each
        for each in window.findChildren(QLineEdit)
        if each.isVisible() and each.echoMode() is QLineEdit.EchoMode.Password
    )
    token.setText("t0ken")
    with qtbot.waitSignal(window.target_entered) as entered:
        button(window, "&Add").click()
    target, secret = entered.args
    assert (target.kind, target.name, target.method, secret) == (ShareKind.WEBHOOK, "Matrix", "PUT", "t0ken")
    request = request_of(target, secret, Share(3, 1, LINK, 'A "storm"'))
    assert re.search(r"/send/m\.room\.message/\d+$", request.url)
    assert json.loads(request.content or b"")["body"] == f'A "storm"\n{LINK}'


def test_what_came_from_elsewhere_is_named_as_such_and_allowed(qtbot: QtBot, window: SharingWindow) -> None:
    target = ShareTarget(1, ShareKind.COMMAND, "Log", "log {url}", is_allowed=False)
    assert not button(window, "A&llow").isVisible()
    window.show_all((target,), ())
    targets = next(each for each in window.findChildren(QListWidget) if each.count())
    assert targets.item(0).text() == "Log (not allowed yet)"
    targets.setCurrentRow(0)
    with qtbot.waitSignal(window.target_allowed) as allowed:
        button(window, "A&llow").click()
    assert allowed.args == [target]
