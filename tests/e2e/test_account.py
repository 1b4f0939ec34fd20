"""The account at a feed server, from signing in to leaving it, without touching the mouse."""

import json
from collections.abc import Iterator

import pytest

from tests.e2e.test_feeds import feeds_by_keyboard, type_into, wait_for_rest
from tests.fake_google_reader import PASSWORD, USER, FakeGoogleReader
from tests.patience import eventually
from tests.screen import Program, Screen, Window
from tests.sync.remote import real_servers
from ticker.store import Store

pytestmark = [pytest.mark.e2e, pytest.mark.wcag("2.1.1")]

REAL = [pytest.param(each, marks=pytest.mark.real_server) for each in real_servers()]


@pytest.fixture(params=["made up", *REAL])
def server(request: pytest.FixtureRequest) -> Iterator[tuple[str, str, str]]:
    """Return the address of a server, without its path, a user and the password; there are stories."""
    if request.param != "made up":
        known = real_servers()[request.param]
        yield known["address"].removeprefix("http://"), known["user"], known["password"]
        return
    made = FakeGoogleReader("freshrss")
    feed = made.add_feed("https://news.example/feed", "Harbour News")
    for each in range(5):
        made.publish(feed, f"Number {each}")
    with made.on_loopback() as url:
        yield url.removeprefix("http://"), USER, PASSWORD


@pytest.fixture
def store(program: Program) -> Iterator[Store]:
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False, "shortcut": "Ctrl+Alt+N"}))
    with Store(program.profile / "wire.sqlite3") as store:
        yield store


@pytest.fixture
def dialog(program: Program, screen: Screen, store: Store) -> Window:
    """The window of the account, opened from the menu of the bar by way of the feeds."""
    program.start().bar()
    feeds = feeds_by_keyboard(screen)
    wait_for_rest(feeds)
    feeds.key("alt+e", "y")
    return screen.window("^Sync account$")


def fill_in(screen: Screen, dialog: Window, key: str, text: str) -> None:
    dialog.key(key, "ctrl+a")
    type_into(screen, text)


def remote_feeds(store: Store) -> list[str]:
    return [each.url for each in store.feeds.all() if each.is_remote]


def test_an_account_is_signed_in_to_and_left_with_the_keyboard_alone(
    dialog: Window, screen: Screen, store: Store, server: tuple[str, str, str]
) -> None:
    address, user, password = server
    wait_for_rest(dialog)
    fill_in(screen, dialog, "alt+a", address)
    fill_in(screen, dialog, "alt+u", user)
    fill_in(screen, dialog, "alt+p", "wrong")
    dialog.key("Return")

    # https does not answer, and http is only offered
    eventually(lambda: len(screen.windows_of_program()) > 3, "the question about http")
    wait_for_rest(dialog)
    screen.xdotool("key", "alt+s")
    eventually(lambda: len(screen.windows_of_program()) <= 3, "the question is answered")
    wait_for_rest(dialog)
    assert store.account.get() is None  # the password was wrong

    fill_in(screen, dialog, "alt+p", password)
    dialog.key("Return")
    eventually(store.account.get, "the account")
    eventually(lambda: remote_feeds(store) and store.entries.headlines(limit=9), "its feeds and stories")
    eventually(lambda: (found := store.account.get()) is not None and found.synced_at, "the end of the sync")
    wait_for_rest(dialog)

    dialog.key("alt+r")
    eventually(lambda: len(screen.windows_of_program()) > 3, "the question what becomes of the feeds")
    screen.xdotool("key", "Return")  # they are kept
    eventually(lambda: store.account.get() is None, "the account is gone")
    assert store.feeds.all()
    assert not remote_feeds(store)
