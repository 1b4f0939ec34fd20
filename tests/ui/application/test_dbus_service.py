"""The program on the session bus, asked by somebody else's client."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from ticker.ui.application.dbus_service import INTERFACE, PATH, SERVICE, DBusService
from ticker.ui.cli.answer import Answer
from ticker.ui.cli.command_line import Options
from ticker.ui.cli.commands import COMMANDS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="there is no session bus elsewhere")
Call = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def asked() -> list[object]:
    return []


@pytest.fixture
def service(session_bus: str, asked: list[object], monkeypatch: pytest.MonkeyPatch) -> Iterator[DBusService]:
    monkeypatch.setattr(QDBusConnection, "sessionBus", lambda: QDBusConnection.connectToBus(session_bus, "tests"))

    def tell(command: str) -> Answer:
        asked.append(command)
        return Answer() if command == "pause" else Answer(1, error="There is no bar.")

    def ask(options: Options) -> Answer:
        asked.append(options)
        return Answer(2, error="It is a number.") if "speed=x" in options.assignments else Answer(output='{"speed": 1}')

    parent = QObject()
    service = DBusService(tell, ask, lambda: '[{"id": 1}]', parent)
    yield service
    service.close()
    QDBusConnection.disconnectFromBus("tests")


@pytest.fixture
def call(session_bus: str, service: DBusService, qtbot: QtBot) -> Call:
    def call(member: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        command = ["gdbus", "call", "--session", "-d", SERVICE, "-o", PATH, "-m", f"{INTERFACE}.{member}", *arguments]
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": session_bus}
        client = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        qtbot.waitUntil(lambda: client.poll() is not None, timeout=round(PATIENCE * 1000))
        output, error = client.communicate()
        return subprocess.CompletedProcess(command, client.returncode, output, error)

    assert service.is_offered
    return call


def test_commands_preferences_and_headlines_are_offered(call: Call, asked: list[object]) -> None:
    assert call("Commands").stdout.strip() == f"({list(COMMANDS)!r},)"
    assert call("Tell", "pause").returncode == 0
    assert call("Get", "['speed']").stdout.strip() == """('{"speed": 1}',)"""
    assert call("Set", "['speed=90', 'edge=top']").returncode == 0
    assert call("Headlines").stdout.strip() == """('[{"id": 1}]',)"""
    assert asked == [
        "pause",
        Options(asked_preferences=("speed",), is_json=True),
        Options(assignments=("speed=90", "edge=top")),
    ]


def test_what_fails_is_an_error_with_the_sentence(call: Call) -> None:
    failed = call("Tell", "open 99")
    assert failed.returncode != 0
    assert f"{INTERFACE}.Error.Failed: There is no bar." in failed.stderr
    assert f"{INTERFACE}.Error.InvalidArguments: It is a number." in call("Set", "['speed=x']").stderr
    assert "UnknownMethod" in call("Explode").stderr


def test_wrong_arguments_are_refused_and_ask_nothing(call: Call, asked: list[object]) -> None:
    for member in ("Tell", "Get", "Set"):
        assert call(member).returncode != 0
    assert asked == []


def test_the_interface_describes_itself(session_bus: str, service: DBusService, qtbot: QtBot) -> None:
    described = service.introspect(PATH)
    for member in ("Commands", "Tell", "Get", "Set", "Headlines", "HeadlineArrived"):
        assert f'name="{member}"' in described


class Listener(QObject):
    heard = Signal(str)

    @Slot(str)
    def take(self, told: str) -> None:
        self.heard.emit(told)


def test_a_headline_that_arrives_is_a_signal(session_bus: str, service: DBusService, qtbot: QtBot) -> None:
    listener = Listener()
    other = QDBusConnection.connectToBus(session_bus, "listener")
    slot = SLOT("take(QString)")
    assert other.connect(SERVICE, PATH, INTERFACE, "HeadlineArrived", listener, slot)  # type: ignore[call-overload]
    with qtbot.waitSignal(listener.heard) as heard:
        service.tell_of([json.dumps({"id": 7})])
    assert heard.args == ['{"id": 7}']
    QDBusConnection.disconnectFromBus("listener")


def test_nothing_is_offered_once_it_is_closed(call: Call, service: DBusService) -> None:
    service.close()
    assert "ServiceUnknown" in call("Commands").stderr
