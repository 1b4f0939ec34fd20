"""Shows notifications in the tests' stead: writes each as a line of JSON to a file and chooses an action on it.

python notification_server.py FILE ACTION IS_INHIBITED
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

from tests.patience import PATIENCE, eventually

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


@contextmanager
def notifications_shown(bus: str, shown: Path, action: str, *, inhibits: bool = False) -> Iterator[None]:
    """Show notifications to a user who chooses ``action`` on each; ``shown`` has title, body, actions and hints."""
    command = [sys.executable, "-m", "tests.notification_server", str(shown), action, "yes" if inhibits else ""]
    server = subprocess.Popen(command, env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus})
    try:
        eventually(shown.exists, "notifications can be shown")
        yield
    finally:
        server.terminate()
        server.wait(PATIENCE)


def main(file: str, action: str, is_inhibited: str) -> None:
    connection = open_dbus_connection(bus="SESSION")
    connection.send_and_get_reply(message_bus.RequestName(NAME))
    Path(file).write_text("")
    while True:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        member = message.header.fields[HeaderFields.member]
        if member == "Get" and is_inhibited:
            connection.send(new_method_return(message, "v", (("b", True),)))
        elif member == "Notify":
            connection.send(new_method_return(message, "u", (7,)))
            with Path(file).open("a") as shown:
                shown.write(json.dumps(message.body[3:7]) + "\n")
            emitter = DBusAddress(PATH, NAME, NAME)
            connection.send(new_signal(emitter, "ActionInvoked", "us", (7, action)))
        elif member == "GetCapabilities":
            connection.send(new_method_return(message, "as", (["actions", "sound"],)))
        else:
            connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))


if __name__ == "__main__":
    main(*sys.argv[1:])
