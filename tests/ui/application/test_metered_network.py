"""The network's price is told on where the desktop knows it."""

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from ticker.ui.application.metered_network import MeteredNetwork

if TYPE_CHECKING:
    from collections.abc import Iterator

# Each takes the states it answers with; the signal of a change comes when a line is read.
NETWORK_MANAGER = """
import sys, threading
from jeepney import DBusAddress, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
NAME, PATH = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager"
bus = open_dbus_connection(bus=sys.argv[1])
bus.send_and_get_reply(message_bus.RequestName(NAME))
print("ready", flush=True)
for state in map(int, sys.argv[2:]):
    while (call := bus.receive()).header.message_type is not MessageType.method_call:
        pass
    assert call.body == (NAME, "Metered")
    bus.send(new_method_return(call, "v", (("u", state),)))
    sys.stdin.readline()
    where = DBusAddress(PATH, interface="org.freedesktop.DBus.Properties")
    changed = NAME, {"Metered": ("u", 0)}, []
    bus.send(new_signal(where, "PropertiesChanged", "sa{sv}as", changed))
"""
PORTAL = """
import sys
from jeepney import MessageType, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection(bus=sys.argv[1])
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("ready", flush=True)
while (call := bus.receive()).header.message_type is not MessageType.method_call:
    pass
bus.send(new_method_return(call, "b", (True,)))
sys.stdin.readline()
"""
NOWHERE = "unix:path=/nowhere"


@contextmanager
def service(script: str, bus: str, *states: int) -> "Iterator[subprocess.Popen[str]]":
    process = subprocess.Popen(
        [sys.executable, "-c", script, bus, *map(str, states)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE)


def network(system: str, session: str) -> MeteredNetwork:
    return MeteredNetwork(
        system_bus=lambda: QDBusConnection.connectToBus(system, f"system {system}"),
        session_bus=lambda: QDBusConnection.connectToBus(session, f"session {session}"),
    )


@pytest.mark.behaviour("P34")
def test_a_network_that_becomes_metered_is_told(qtbot: QtBot, session_bus: str) -> None:
    told: list[bool] = []
    with service(NETWORK_MANAGER, session_bus, 3, 4, 1, 2) as manager:
        assert manager.stdin is not None
        metering = network(session_bus, NOWHERE)
        metering.metered_changed.connect(told.append)
        metering.watch()
        qtbot.waitUntil(lambda: told == [True])
        for expected in (False, True, False):
            manager.stdin.write("changed\n")
            manager.stdin.flush()
            qtbot.waitUntil(lambda expected=expected: told[-1] is expected)  # type: ignore[misc]
    assert told == [True, False, True, False]


@pytest.mark.behaviour("P34")
@pytest.mark.parametrize("has_system_bus", [True, False])
def test_in_a_sandbox_the_portal_is_asked(qtbot: QtBot, session_bus: str, has_system_bus: bool) -> None:
    metering = network(session_bus if has_system_bus else NOWHERE, session_bus)  # without anybody on it who knows
    with service(PORTAL, session_bus), qtbot.waitSignal(metering.metered_changed) as told:
        metering.watch()
    assert told.args == [True]


def test_a_desktop_that_tells_nothing_is_no_obstacle(qtbot: QtBot) -> None:
    metering = network(NOWHERE, NOWHERE)
    metering.watch()
