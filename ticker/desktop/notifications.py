"""Desktop notifications over the session's bus, with actions (org.freedesktop.Notifications 1.2).

Qt's own binding cannot send the unsigned number that the call wants (PySide6 6.11). Nothing here waits for an answer:
whoever holds the notifier calls ``take_in`` when its socket has something to read.
"""

import os
from collections.abc import Callable
from typing import Any

_PATH, _NAME = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"


class Notifier:
    """A connection to whoever shows notifications. Raises OSError where there is no session's bus.

    ``act`` is called with the tag of a notification and the action that was chosen on it.
    """

    def __init__(self, act: Callable[[int, str], None]) -> None:
        from jeepney import DBusAddress, MatchRule, message_bus  # noqa: PLC0415 - off the start-up path
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

        if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            raise OSError("there is no session's bus")
        try:
            self._connection: Any = open_dbus_connection(bus="SESSION")
        except Exception as error:  # whatever the library raises for a bus that is none
            raise OSError(f"the session's bus cannot be used: {error}") from error
        self._act = act
        self._address = DBusAddress(_PATH, _NAME, _NAME)
        self._awaited: dict[int, Callable[[tuple[Any, ...]], None]] = {}  # by the serial of the call
        self._tags: dict[int, int] = {}  # of the notifications on the screen, by their id
        self._call(message_bus.AddMatch(MatchRule(type="signal", interface=_NAME, path=_PATH)), lambda _: None)

    def fileno(self) -> int:
        return int(self._connection.sock.fileno())

    def show(self, tag: int, title: str, body: str, actions: tuple[tuple[str, str], ...]) -> None:
        """Show a notification, unless the user does not want to be disturbed; ``actions`` are (key, words)."""
        from jeepney import Properties  # noqa: PLC0415

        def unless_inhibited(answer: tuple[Any, ...]) -> None:
            is_inhibited = bool(answer and answer[0][0] == "b" and answer[0][1])
            if not is_inhibited:
                self._notify(tag, title, body, actions)

        self._call(Properties(self._address).get("Inhibited"), unless_inhibited)

    def take_in(self) -> None:
        """Take what has arrived: answers, and what the user chose."""
        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            fields = {field.name: value for field, value in message.header.fields.items()}
            answered = self._awaited.pop(fields.get("reply_serial", 0), None)
            if answered is not None:
                is_error = message.header.message_type.name == "error"  # that property is not everywhere
                answered(() if is_error else message.body)
            elif fields.get("member") == "ActionInvoked" and message.body[0] in self._tags:
                self._act(self._tags[message.body[0]], message.body[1])
            elif fields.get("member") == "NotificationClosed":
                self._tags.pop(message.body[0], None)

    def close(self) -> None:
        self._connection.close()

    def _notify(self, tag: int, title: str, body: str, actions: tuple[tuple[str, str], ...]) -> None:
        from jeepney import new_method_call  # noqa: PLC0415

        listed = [part for action in actions for part in action]
        hints = {"desktop-entry": ("s", "off-the-wire"), "category": ("s", "x-off-the-wire.headline")}
        parts = ("Off the Wire", 0, "off-the-wire", title, body, listed, hints, -1)
        self._call(
            new_method_call(self._address, "Notify", "susssasa{sv}i", parts), lambda answer: self._note(tag, answer)
        )

    def _note(self, tag: int, answer: tuple[Any, ...]) -> None:
        if answer:
            self._tags[answer[0]] = tag

    def _call(self, message: Any, answered: Callable[[tuple[Any, ...]], None]) -> None:
        serial = next(self._connection.outgoing_serial)
        self._awaited[serial] = answered
        self._connection.send(message, serial=serial)
