"""The session's bus, without ever waiting for it."""

import socket
from pathlib import Path
from select import select

import pytest

from tests.patience import eventually
from ticker.desktop.session_bus import SessionBus

message_bus = pytest.importorskip("jeepney").message_bus  # which only Linux has
pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there are no session buses here")


def test_calls_are_answered_when_the_bus_has_welcomed_us(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    bus = SessionBus()
    answers: list[tuple[object, ...]] = []
    bus.call(message_bus.GetId(), answers.append)
    bus.call(message_bus.GetNameOwner("org.example.Nobody"), answers.append)

    def has_answers() -> bool:
        select([bus], [], [], 0.05)
        bus.exchange()
        return len(answers) == 2

    eventually(has_answers, "both calls are answered")
    assert len(str(answers[0][0])) == 32
    assert answers[1] == ()
    bus.close()


@pytest.mark.parametrize("address", ["", "tcp:host=localhost,port=1", "unix:path=/nowhere/bus", "nonsense"])
def test_where_there_is_no_bus_that_is_said(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(OSError, match=r"session's bus|No such file"):
        SessionBus()


def test_a_bus_that_says_nothing_or_nonsense_holds_nobody_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        bus = SessionBus()
        bus.call(message_bus.GetId(), lambda _: None)
        assert bus.exchange() == ()
        other, _ = listening.accept()
        other.sendall(b"REJECTED MAGIC\r\n")
        with pytest.raises(OSError, match="does not take us"):
            eventually(lambda: bool(select([bus], [], [], 0.05)[0]) and bool(bus.exchange()), "the bus has spoken")
        bus.close()
        bus = SessionBus()
        other.close()
        other, _ = listening.accept()
        other.close()
        with pytest.raises((EOFError, ConnectionError)):
            eventually(lambda: bool(select([bus], [], [], 0.05)[0]) and bool(bus.exchange()), "the bus has gone")
        bus.close()
