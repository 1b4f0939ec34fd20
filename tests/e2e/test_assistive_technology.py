"""The bar over a real accessibility bus, as a screen reader meets it."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from jeepney import DBusAddress, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from tests.patience import PATIENCE, eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import Store

pytestmark = pytest.mark.e2e

_ACCESSIBLE, _ACTION, _REGISTRY = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action", "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_FOCUSED, _VISITED = 12, 40  # numbers of AtspiStateType


class Node:
    """One accessible object on the bus."""

    def __init__(self, bus: "Bus", name: str, path: str) -> None:
        self.bus, self.name_on_bus, self.path = bus, name, path

    def call(self, method: str, *arguments: str) -> str:
        return self.bus.call(self.name_on_bus, self.path, method, *arguments)

    @property
    def role(self) -> str:
        return _quoted(self.call(f"{_ACCESSIBLE}.GetRoleName"))

    @property
    def name(self) -> str:
        return _quoted(self.call("org.freedesktop.DBus.Properties.Get", _ACCESSIBLE, "Name"))

    @property
    def states(self) -> set[int]:
        low, high = (int(word) for word in re.findall(r"\d+", self.call(f"{_ACCESSIBLE}.GetState").split("[")[1])[-2:])
        return {bit for bit in range(64) if (low | high << 32) >> bit & 1}

    @property
    def children(self) -> "list[Node]":
        return self.bus.nodes(self.call(f"{_ACCESSIBLE}.GetChildren"))

    @property
    def actions(self) -> list[str]:
        return re.findall(r"\('([^']*)'", self.call(f"{_ACTION}.GetActions"))

    def do(self, action: str) -> None:
        self.call(f"{_ACTION}.DoAction", str(self.actions.index(action)))


class Bus:
    """The accessibility bus of a session."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        asked = self._gdbus("--session", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        self._address = _quoted(asked)

    @contextmanager
    def announcements(self) -> Iterator[Callable[[], str]]:
        """Listen as a screen reader does; what is given waits for the next sentence to be spoken."""
        with open_dbus_connection(self._address) as connection:
            registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
            told = connection.send_and_get_reply(
                new_method_call(registry, "RegisterEvent", "sass", ("object:announcement", [], ""))
            )
            assert told.header.message_type is MessageType.method_return
            rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
            Proxy(message_bus, connection).AddMatch(rule)
            with connection.filter(rule) as spoken:
                yield lambda: str(connection.recv_until_filtered(spoken, timeout=PATIENCE).body[3][1])

    def call(self, name: str, path: str, method: str, *arguments: str) -> str:
        return self._gdbus(f"--address={self._address}", name, path, method, *arguments)

    def nodes(self, answer: str) -> list[Node]:
        return [Node(self, *found) for found in re.findall(r"\('(:[\d.]+)', (?:objectpath )?'([^']+)'\)", answer)]

    def applications(self) -> list[Node]:
        return self.nodes(self.call(_REGISTRY, _ROOT, f"{_ACCESSIBLE}.GetChildren"))

    def _gdbus(self, bus: str, name: str, path: str, method: str, *arguments: str) -> str:
        command = ["gdbus", "call", bus, "--dest", name, "--object-path", path, "--method", method, *arguments]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True, timeout=30
        ).stdout


def _quoted(answer: str) -> str:
    """Return the text in an answer of gdbus such as ``('list',)`` or ``(<'Headlines'>,)``."""
    found = re.search(r"""['"](.*)['"]""", answer)
    assert found is not None, answer
    return found[1]


@pytest.fixture
def bus(screen: Screen, session_bus: str) -> Bus:
    """The accessibility bus, which is started by the first who asks for it."""
    return Bus({**screen.environment, "DBUS_SESSION_BUS_ADDRESS": session_bus})


@pytest.fixture
def strip(bus: Bus, program: Program, server: FeedServer) -> Node:
    """The list of headlines of a program that watches a feed of six."""
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late" for number in range(6)]))
    program.write_preferences(json.dumps({"welcomed": True}))
    program.environment |= {
        "DBUS_SESSION_BUS_ADDRESS": bus.environment["DBUS_SESSION_BUS_ADDRESS"],
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    program.start(server.url("/news.xml"))
    bar = eventually(lambda: [bar for application in bus.applications() for bar in application.children], "a bar")[0]
    assert bar.role == "tool bar"
    found = next(part for part in bar.children if part.role == "list")
    eventually(lambda: found.children, "headlines")
    return found


def test_a_screen_reader_finds_the_headlines_and_opens_one(strip: Node, program: Program) -> None:
    first = strip.children[0]
    assert first.role == "link"
    assert _VISITED not in first.states
    first.do("Press")
    assert program.story().title in first.name
    eventually(lambda: _VISITED in first.states, "the headline is told to be read")


def test_a_screen_reader_moves_the_focus(strip: Node, program: Program) -> None:
    third = strip.children[2]
    third.do("SetFocus")
    eventually(lambda: _FOCUSED in third.states, "the third headline has the focus")
    program.bar().key("Right")
    eventually(lambda: _FOCUSED not in third.states, "the focus has moved on")


def test_a_screen_reader_says_an_important_headline_as_it_comes_in(
    bus: Bus, program: Program, server: FeedServer
) -> None:
    server.put("/news.xml", rss("Harbour", ["A quiet day", "Storm warning for the coast", "Ferry number 1 is late"]))
    program.write_preferences(json.dumps({"welcomed": True, "announce_important": True}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"))
        store.rules.save(Rule(action=Action.HIGHLIGHT, conditions=(Condition(Aspect.WORDS, "storm"),)))
    program.environment |= {
        "DBUS_SESSION_BUS_ADDRESS": bus.environment["DBUS_SESSION_BUS_ADDRESS"],
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    with bus.announcements() as next_spoken:
        program.start().bar()
        assert next_spoken() == "Harbour: Storm warning for the coast"
