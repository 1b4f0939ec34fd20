"""A screen reader: what assistive technology asks of the program over a real accessibility bus."""

import itertools
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from threading import Event
from typing import Any, NamedTuple, Self

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.patience import PATIENCE, eventually

_NAMESPACE = "org.a11y.atspi"
_ACCESSIBLE, _ACTION, _REGISTRY = f"{_NAMESPACE}.Accessible", f"{_NAMESPACE}.Action", f"{_NAMESPACE}.Registry"
_TABLE, _TEXT = f"{_NAMESPACE}.Table", f"{_NAMESPACE}.Text"
_ROOT = "/org/a11y/atspi/accessible/root"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ON_SCREEN = 0  # of AtspiCoordType
FOCUSED, SHOWING, VISITED = 12, 25, 40  # of AtspiStateType
_EVENTS = "Object", "Window", "Focus", "Document"
_MAX_EVENTS = 1000  # that wait to be looked at
_MAX_DEPTH = 30
_MAX_LISTED = 40  # children of one object that a walk looks at


class Node(NamedTuple):
    """An accessible object, as the bus names it."""

    name_on_bus: str
    path: str


class Question(NamedTuple):
    """A method of one of the interfaces of an object, with its arguments."""

    interface: str
    method: str
    signature: str = ""
    arguments: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Sight:
    """What was seen of an object: enough to ask for parts of it that may be gone later."""

    node: Node
    role: str
    name: str
    interfaces: tuple[str, ...] = ()
    children: int = 0
    rows: int = 0
    columns: int = 0
    characters: int = 0


class ScreenReader:
    """Connected with the accessibility bus of a session, which the first who asks for it starts."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            self._address: str = session.send_and_get_reply(asked, timeout=PATIENCE).body[0]
        self._connection = open_dbus_connection(self._address)
        self._events: deque[Message] = deque(maxlen=_MAX_EVENTS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    # one object

    def ask(self, node: Node, *questions: Question) -> list[Any]:
        """Ask all at once, as a reader in a hurry does, and return the answers; None where there is none."""
        serials = [next(self._connection.outgoing_serial) for _ in questions]
        for serial, question in zip(serials, questions, strict=True):
            self._connection.send(_call(node, question), serial=serial)
        answers: dict[int, Message] = {}
        while len(answers) < len(serials):
            message = self._connection.receive(timeout=PATIENCE)
            if message.header.message_type is MessageType.signal:
                self._events.append(message)
            else:
                answers[message.header.fields[HeaderFields.reply_serial]] = message
        return [_content(answers[serial]) for serial in serials]

    def role(self, node: Node) -> str:
        return self.ask(node, Question(_ACCESSIBLE, "GetRoleName"))[0] or ""

    def name(self, node: Node) -> str:
        return self.ask(node, _property("Accessible", "Name"))[0] or ""

    def states(self, node: Node) -> set[int]:
        (words,) = self.ask(node, Question(_ACCESSIBLE, "GetState"))
        low, high = words or (0, 0)
        return {bit for bit in range(64) if (low | high << 32) >> bit & 1}

    def children(self, node: Node) -> list[Node]:
        return [Node(*each) for each in self.ask(node, Question(_ACCESSIBLE, "GetChildren"))[0] or ()]

    def actions(self, node: Node) -> list[str]:
        return [each[0] for each in self.ask(node, Question(_ACTION, "GetActions"))[0] or ()]

    def do(self, node: Node, action: str) -> None:
        self.ask(node, Question(_ACTION, "DoAction", "i", (self.actions(node).index(action),)))

    # all objects

    def applications(self) -> list[Node]:
        return self.children(Node(_REGISTRY, _ROOT))

    def windows(self) -> list[Node]:
        return [window for application in self.applications() for window in self.children(application)]

    def find(self, role: str, name: str) -> Node | None:
        """Return the object of this role and name that is shown, where there is one."""
        for sight in self.walk():
            if (sight.role, sight.name) == (role, name) and SHOWING in self.states(sight.node):
                return sight.node
        return None

    def wait_for(self, role: str, name: str) -> Node:
        return eventually(lambda: self.find(role, name), f"a {role} called {name}")

    def walk(self, title: str = "") -> Iterator[Sight]:
        """Look at everything in the windows whose titles match the regular expression, from the windows down."""
        for window in self.windows():
            if not title or re.search(title, self.name(window)):
                yield from self._walk(window, 0)

    def _walk(self, node: Node, depth: int) -> Iterator[Sight]:
        sight = self.look_at(node)
        yield sight
        if depth < _MAX_DEPTH:
            for index in range(min(sight.children, _MAX_LISTED)):  # one by one: meanwhile there may be fewer
                child = self.ask(node, _child(index))[0]
                if child is not None and child[1] != "/org/a11y/atspi/null":
                    yield from self._walk(Node(*child), depth + 1)

    def look_at(self, node: Node) -> Sight:
        """Ask what every reader wants to know of each object, then what its interfaces tell."""
        role, name, children, interfaces, *_ = self.ask(
            node,
            Question(_ACCESSIBLE, "GetRoleName"),
            _property("Accessible", "Name"),
            _property("Accessible", "ChildCount"),
            Question(_ACCESSIBLE, "GetInterfaces"),
            *(Question(_ACCESSIBLE, f"Get{each}") for each in ("State", "IndexInParent", "RelationSet", "Attributes")),
            *(_property("Accessible", each) for each in ("Parent", "Description")),
        )
        return self._look_closer(Sight(node, role or "", name or "", tuple(interfaces or ()), children or 0))

    def _look_closer(self, sight: Sight) -> Sight:
        """Ask for sizes, of those only that have some: Qt dereferences null where there is no such interface."""
        if _TABLE in sight.interfaces:
            rows, columns = self.ask(sight.node, _property("Table", "NRows"), _property("Table", "NColumns"))
            sight = replace(sight, rows=rows or 0, columns=columns or 0)
        if _TEXT in sight.interfaces:
            (characters,) = self.ask(sight.node, _property("Text", "CharacterCount"))
            sight = replace(sight, characters=characters or 0)
        self.ask(sight.node, *self._further_questions(sight.interfaces), *_questions_by_index(sight))
        return sight

    @staticmethod
    def _further_questions(interfaces: Iterable[str]) -> Iterator[Question]:
        for full_name in interfaces:
            match full_name.removeprefix(f"{_NAMESPACE}."):
                case "Component":
                    yield Question(full_name, "GetExtents", "u", (_ON_SCREEN,))
                    yield Question(full_name, "GetAccessibleAtPoint", "iiu", (5, 5, _ON_SCREEN))
                case "Action":
                    yield Question(full_name, "GetActions")
                case "Value":
                    yield from (_property("Value", f"{each}Value") for each in ("Current", "Minimum", "Maximum"))
                case "Selection":
                    yield _property("Selection", "NSelectedChildren")
                case "TableCell":
                    yield from (_property("TableCell", each) for each in ("Position", "Table", "RowSpan"))
                case "Table":
                    yield from (Question(full_name, f"GetSelected{each}") for each in ("Rows", "Columns"))

    def ask_again(self, sights: Iterable[Sight]) -> None:
        """Ask of what was seen earlier, whether or not it is still there, what could be asked then."""
        for sight in sights:
            self.ask(sight.node, *_questions_by_index(sight), *self._further_questions(sight.interfaces))

    # what is told without being asked

    def follow(self, is_over: Callable[[], bool]) -> Iterator[Sight]:
        """Look at whatever has an event, as readers do, until ``is_over``."""
        for kind in _EVENTS:
            _register(self._connection, f"{kind.lower()}:")
            Proxy(message_bus, self._connection).AddMatch(
                MatchRule(type="signal", interface=f"{_NAMESPACE}.Event.{kind}")
            )
        while not is_over():
            while self._events:
                fields = self._events.popleft().header.fields
                yield self.look_at(Node(fields[HeaderFields.sender], fields[HeaderFields.path]))
            with suppress(TimeoutError):
                self._events.append(self._connection.receive(timeout=0.1))

    @contextmanager
    def announcements(self) -> Iterator[Callable[[], str]]:
        """Listen for what is to be spoken; what is given waits for the next sentence."""
        with open_dbus_connection(self._address) as connection:
            _register(connection, "object:announcement")
            rule = MatchRule(type="signal", interface=f"{_NAMESPACE}.Event.Object", member="Announcement")
            Proxy(message_bus, connection).AddMatch(rule)
            with connection.filter(rule) as spoken:
                yield lambda: str(connection.recv_until_filtered(spoken, timeout=PATIENCE).body[3][1])


@contextmanager
def listening(session_bus: str) -> Iterator[None]:
    """Have one reader walk through everything all the time, and another look at whatever has an event."""
    is_over = Event()
    with ThreadPoolExecutor() as pool:
        readers = [pool.submit(_walk_on, session_bus, is_over), pool.submit(_follow, session_bus, is_over)]
        try:
            yield
        finally:
            is_over.set()
        for each in readers:
            each.result()


def _walk_on(session_bus: str, is_over: Event) -> None:
    with ScreenReader(session_bus) as reader:
        while not is_over.is_set():
            for _ in reader.walk():
                if is_over.is_set():
                    return


def _follow(session_bus: str, is_over: Event) -> None:
    with ScreenReader(session_bus) as reader:
        for _ in reader.follow(is_over.is_set):
            pass


def _register(connection: DBusConnection, event: str) -> None:
    registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
    told = connection.send_and_get_reply(new_method_call(registry, "RegisterEvent", "sass", (event, [], "")))
    assert told.header.message_type is MessageType.method_return


def _call(node: Node, question: Question) -> Message:
    address = DBusAddress(node.path, node.name_on_bus, question.interface)
    return new_method_call(address, question.method, question.signature or None, question.arguments)


def _content(answer: Message) -> Any:
    """Return the first value of an answer, a variant's value alone; None where the answer is an error."""
    if answer.header.message_type is MessageType.error or not answer.body:
        return None
    first = answer.body[0]
    is_variant = answer.header.fields[HeaderFields.signature] == "v"
    return first[1] if is_variant else first


def _property(interface: str, name: str) -> Question:
    return Question(_PROPERTIES, "Get", "ss", (f"{_NAMESPACE}.{interface}", name))


def _child(index: int) -> Question:
    return Question(_ACCESSIBLE, "GetChildAtIndex", "i", (index,))


def _questions_by_index(sight: Sight) -> Iterator[Question]:
    """Ask for the parts that an object had when it was seen, the first and the last of them, and one too many."""
    yield from (_child(index) for index in {0, 1, 2, sight.children - 1, sight.children} if index >= 0)
    for interface in sight.interfaces:
        match interface.removeprefix(f"{_NAMESPACE}."):
            case "Table":
                rows, columns = {0, max(sight.rows - 1, 0), sight.rows}, {0, max(sight.columns - 1, 0), sight.columns}
                for row, column in itertools.product(rows, columns):
                    yield Question(interface, "GetAccessibleAt", "ii", (row, column))
                yield from (Question(interface, "IsRowSelected", "i", (row,)) for row in rows)
                yield from (Question(interface, "GetRowDescription", "i", (row,)) for row in rows)
                yield from (Question(interface, "GetColumnDescription", "i", (column,)) for column in columns)
            case "Selection":
                for index in (0, sight.children):
                    yield Question(interface, "GetSelectedChild", "i", (index,))
                    yield Question(interface, "IsChildSelected", "i", (index,))
            case "Text":
                yield Question(interface, "GetText", "ii", (0, sight.characters))
                for offset in (0, sight.characters):
                    yield Question(interface, "GetAttributes", "i", (offset,))
                    yield Question(interface, "GetCharacterExtents", "iu", (offset, _ON_SCREEN))
                    yield Question(interface, "GetStringAtOffset", "iu", (offset, 0))
