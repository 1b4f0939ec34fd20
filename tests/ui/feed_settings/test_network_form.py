"""How one feed is asked for: what is entered, what only the keyring is to have, and what is refused."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.feeds.feeds_window import HARBOUR, button, field
from ticker.entities import FeedNetwork
from ticker.ui.feed_settings.network_form import NetworkForm

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


@pytest.fixture
def form(qtbot: QtBot) -> NetworkForm:
    form = NetworkForm()
    qtbot.addWidget(form)
    form.show_feed(HARBOUR, is_another=True)
    form.show()
    return form


def headers(form: NetworkForm) -> QPlainTextEdit:
    found = form.findChild(QPlainTextEdit)
    assert found is not None
    return found


def entered(form: NetworkForm, qtbot: QtBot) -> tuple[FeedNetwork, dict[str, str]]:
    with qtbot.waitSignal(form.change_requested) as told:
        button(form, "Apply").click()
    assert told.args is not None
    network, values = told.args
    return network, values


def test_nothing_entered_is_nothing_of_its_own(form: NetworkForm, qtbot: QtBot) -> None:
    assert entered(form, qtbot) == (FeedNetwork(), {})


def test_secret_headers_are_for_the_keyring_alone_and_are_not_shown_again(form: NetworkForm, qtbot: QtBot) -> None:
    field(form, "Proxy").setText("socks5://127.0.0.1:9050")
    field(form, "User-Agent").setText("Mine")
    headers(form).setPlainText("Cookie: a=b; c=d\n\nAccept-Language:de\nX-Api-Key: k")
    network, values = entered(form, qtbot)
    assert network.headers == (("Cookie", ""), ("Accept-Language", "de"), ("X-Api-Key", ""))
    assert values == {"Cookie": "a=b; c=d", "X-Api-Key": "k"}
    assert (network.proxy, network.user_agent) == ("socks5://127.0.0.1:9050", "Mine")
    assert network.secret_name
    form.show_feed(replace(HARBOUR, network=network), is_another=True)
    assert headers(form).toPlainText() == "Cookie: ••••••\nAccept-Language: de\nX-Api-Key: ••••••"
    headers(form).setPlainText("Cookie: ••••••\nX-Api-Key: new")
    again, values = entered(form, qtbot)
    assert values == {"X-Api-Key": "new"}
    assert again.secret_name == network.secret_name


@pytest.mark.parametrize(
    "line", ["Cookie", "Two words: x", "Host: other.example", "X-Api-Key:", "X-Name: ünïcode", "X-Api-Key: ••••••"]
)
def test_what_is_no_header_is_refused(form: NetworkForm, qtbot: QtBot, line: str) -> None:
    headers(form).setPlainText(line)
    with qtbot.waitSignal(form.refused):
        button(form, "Apply").click()


def test_what_is_no_proxy_is_refused(form: NetworkForm, qtbot: QtBot) -> None:
    field(form, "Proxy").setText("gopher://nowhere")
    with qtbot.waitSignal(form.refused):
        button(form, "Apply").click()


def test_every_control_has_a_name(form: NetworkForm) -> None:
    assert all(
        each.accessibleName() for each in form.findChildren(QLineEdit) if each.objectName() != "qt_spinbox_lineedit"
    )
    assert headers(form).accessibleName() == "Headers and cookies"
