"""What a rule does to the real bar, and on a real session bus."""

import json
import threading
from pathlib import Path

import pytest

from tests.notification_server import notifications_shown
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, response, rss, when
from ticker.entities import Check, Collection, CollectionSearch, ParsedFeed, Validators
from ticker.rules import Action, Aspect, Condition, Rule, Where
from ticker.store import Received, ShareKind, Store

pytestmark = pytest.mark.e2e

COLOUR = "#aa00cc"


def prepare(program: Program, server: FeedServer, action: Action) -> None:
    server.put("/news.xml", rss("Harbour", ["Ferry number 1 is late", "Storm warning for the whole coast"]))
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"))
        store.rules.save(Rule(action=action, conditions=(Condition(Aspect.WORDS, "storm"),), color=COLOUR))


def saved(program: Program) -> list[str]:
    with Store(program.profile / "wire.sqlite3") as store:
        return [each.title for each in store.entries.headlines(limit=10) if each.is_saved]


def shows_colour(screen: Screen) -> bool:
    picture = screen.picture()
    return any(picture.pixelColor(x, y).name() == COLOUR for x in range(0, picture.width(), 4) for y in range(2, 32, 3))


@pytest.mark.long
def test_what_a_rule_highlights_comes_by_in_its_colour(program: Program, screen: Screen, server: FeedServer) -> None:
    prepare(program, server, Action.HIGHLIGHT)
    program.start().bar()
    eventually(lambda: shows_colour(screen), "the colour is on the bar")


@pytest.mark.long
def test_a_headline_that_a_rule_puts_first_does_not_wait_for_its_turn(
    program: Program, screen: Screen, server: FeedServer
) -> None:
    prepare(program, server, Action.PIN)
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} of this long day is late" for number in range(30)]))
    gate = threading.Event()
    late = [f"Bus number {number} of this long day is late" for number in range(30)]
    server.put("/late.xml", answer=when(gate, response(rss("Town", [*late, "Storm warning for the whole coast"]))))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/late.xml"))
    program.start().bar()
    with Store(program.profile / "wire.sqlite3") as store:
        eventually(lambda: len(store.entries.headlines(limit=100)) == 30, "the first feed is here, and on its way")
    gate.set()
    eventually(lambda: shows_colour(screen), "it is next, not behind thirty others")


def test_an_announced_headline_is_a_notification_whose_button_saves_it(
    program: Program, server: FeedServer, session_bus: str, tmp_path: Path
) -> None:
    prepare(program, server, Action.ALERT)
    shown = tmp_path / "shown"
    program.environment["DBUS_SESSION_BUS_ADDRESS"] = session_bus
    with notifications_shown(session_bus, shown, "save"):
        program.start().bar()
        eventually(lambda: saved(program) == ["Storm warning for the whole coast"], "it is saved")
        assert [json.loads(line)[0] for line in shown.read_text().splitlines()] == ["Storm warning for the whole coast"]
        assert program.stop() == 0


@pytest.mark.long
def test_open_on_a_notification_opens_the_story(
    program: Program, server: FeedServer, session_bus: str, tmp_path: Path
) -> None:
    prepare(program, server, Action.ALERT)
    program.environment["DBUS_SESSION_BUS_ADDRESS"] = session_bus
    with notifications_shown(session_bus, tmp_path / "shown", "open"):
        program.start().bar()
        assert program.story().title == "Storm warning for the whole coast"
        assert program.stop() == 0


@pytest.mark.long
def test_who_does_not_want_to_be_disturbed_is_not(
    program: Program, screen: Screen, server: FeedServer, session_bus: str, tmp_path: Path
) -> None:
    prepare(program, server, Action.ALERT)
    shown = tmp_path / "shown"
    program.environment["DBUS_SESSION_BUS_ADDRESS"] = session_bus
    with notifications_shown(session_bus, shown, "save", inhibits=True):
        program.start().bar()
        eventually(lambda: shows_colour(screen), "the headline has come")
        assert shown.read_text() == ""
        assert program.stop() == 0


def know(store: Store, url: str) -> None:
    """Have a feed that was read an hour ago, and was empty then."""
    feed = store.feeds.add(url)
    store.polling.save_document(feed.id, ParsedFeed(), Received(Validators(), "empty"), Check(1.0, 2.0, "interval"))


def test_news_that_a_rule_catches_by_its_text_is_sent_to_a_webhook_and_saved_with_a_tag(
    program: Program, screen: Screen, server: FeedServer
) -> None:
    news = {"title": "Ferry is late", "link": "https://news.example/ferry", "description": "A <b>storm</b> holds it."}
    server.put("/news.xml", rss("Harbour", [news, "Calm elsewhere"]))
    server.put("/hook/ntfy")
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False}))
    conditions = (Condition(Aspect.WORDS, "storm", where=Where.TEXT),)
    with Store(program.profile / "wire.sqlite3") as store:
        know(store, server.url("/news.xml"))
        body = '{"topic": "news", "message": "{title}", "click": "{url}", "text": "{quote}"}'
        store.shares.add_target(ShareKind.WEBHOOK, "Phone", server.url("/hook/ntfy"), "", method="POST", body=body)
        store.rules.save(Rule(action=Action.SEND, conditions=conditions, target="Phone"))
        store.rules.save(Rule(action=Action.TAG, conditions=conditions, tag="sea"))
    program.start().bar()
    eventually(lambda: [each.path for each in server.requests if each.method == "POST"], "the webhook is called")
    (sent,) = (json.loads(each.body) for each in server.requests if each.method == "POST")
    assert sent["message"] == "Ferry is late"
    assert sent["click"] == "https://news.example/ferry"
    assert sent["text"] == "A storm holds it."
    assert saved(program) == ["Ferry is late"]
    with Store(program.profile / "wire.sqlite3") as store:
        assert store.tags.all() == (("sea", 1),)
        eventually(lambda: store.shares.waiting() == (), "nothing waits to be sent")
    assert program.stop() == 0


def test_a_collection_that_searches_is_on_the_bar_and_takes_in_what_comes(
    program: Program, screen: Screen, server: FeedServer
) -> None:
    prepare(program, server, Action.HIGHLIGHT)
    with Store(program.profile / "wire.sqlite3") as store:
        made = store.collections.save(Collection(0, "Ferries", search=CollectionSearch("ferry")))
        other = store.collections.save(Collection(0, "Weather", search=CollectionSearch("warn* -ferry")))
    preferences = {"welcomed": True, "tray_icon": False, "collection": made.id}
    program.write_preferences(json.dumps(preferences))
    program.start()
    screen.window("^Ferries$")  # the bar is called as what it shows
    with Store(program.profile / "wire.sqlite3") as store:
        eventually(lambda: len(store.entries.headlines(limit=10, within=other)) == 1, "the news has come in")
    assert not shows_colour(screen)  # the storm is not among the ferries
    program.run("--tell", "collection weather")
    eventually(lambda: shows_colour(screen), "the storm is in the collection that is on the bar now")
    assert program.stop() == 0
