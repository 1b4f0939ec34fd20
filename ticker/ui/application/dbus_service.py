"""Offers the program on the session bus (D-Bus), if there is one: the commands, the preferences and the headlines.

``docs/remote.md`` describes the interface. Only programs of the same user's session reach it.
"""

import logging
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusError, QDBusMessage, QDBusVirtualObject

from ticker.ui.cli.answer import Answer
from ticker.ui.cli.command_line import Options
from ticker.ui.cli.commands import COMMANDS

log = logging.getLogger(__name__)

SERVICE = "io.github.off_the_wire.off_the_wire"
PATH = "/io/github/off_the_wire/off_the_wire"
INTERFACE = "io.github.off_the_wire.Ticker1"

INTROSPECTION = f"""
  <interface name="{INTERFACE}">
    <method name="Commands"><arg name="names" type="as" direction="out"/></method>
    <method name="Tell"><arg name="command" type="s" direction="in"/></method>
    <method name="Get">
      <arg name="names" type="as" direction="in"/>
      <arg name="json" type="s" direction="out"/>
    </method>
    <method name="Set"><arg name="assignments" type="as" direction="in"/></method>
    <method name="Headlines"><arg name="json" type="s" direction="out"/></method>
    <signal name="HeadlineArrived"><arg name="json" type="s"/></signal>
  </interface>
"""
_FAILED, _BAD_ARGUMENTS = f"{INTERFACE}.Error.Failed", f"{INTERFACE}.Error.InvalidArguments"


class DBusService(QDBusVirtualObject):
    """``tell`` runs a command, ``ask`` reads and changes preferences, ``headlines`` returns those on the bar as JSON.

    Where there is no bus, or another profile's bar has the name already, nothing is offered.
    """

    def __init__(
        self,
        tell: Callable[[str], Answer],
        ask: Callable[[Options], Answer],
        headlines: Callable[[], str],
        parent: QObject,
        *,
        service: str = SERVICE,
    ) -> None:
        super().__init__(parent)
        self._tell = tell
        self._ask = ask
        self._headlines = headlines
        self._service = service
        self._bus = QDBusConnection.sessionBus()
        self.is_offered = self._bus.isConnected() and self._offer()

    def close(self) -> None:
        """Leave the bus."""
        if self.is_offered:
            self.is_offered = False
            self._bus.unregisterObject(PATH)
            self._bus.unregisterService(self._service)

    def tell_of(self, arrived: Iterable[str]) -> None:
        """Send the signal for headlines that have arrived, each as JSON."""
        for each in arrived if self.is_offered else ():
            message = QDBusMessage.createSignal(PATH, INTERFACE, "HeadlineArrived")
            message.setArguments([each])
            self._bus.send(message)

    def introspect(self, _path: str) -> str:
        return INTROSPECTION

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt's name
        """Answer a call; False leaves other calls to Qt."""
        if message.interface() not in {INTERFACE, ""} or message.path() != PATH:
            return False
        reply = self._reply_to(message)
        if reply is None:
            return False
        connection.send(reply)
        return True

    def _offer(self) -> bool:
        if not self._bus.registerVirtualObject(PATH, self, QDBusConnection.VirtualObjectRegisterOption.SingleNode):
            return False
        if not self._bus.registerService(self._service):
            log.info("the name on the session bus is taken: this bar is not offered there")
            self._bus.unregisterObject(PATH)
            return False
        return True

    def _reply_to(self, message: QDBusMessage) -> QDBusMessage | None:
        reply: QDBusMessage | None
        arguments = [_plain(each) for each in message.arguments()]
        match message.member(), arguments:
            case "Commands", []:
                reply = _reply(message, list(COMMANDS))
            case "Headlines", []:
                reply = _reply(message, self._headlines())
            case "Tell", [str(command)]:
                reply = _reply_with(message, self._tell(command))
            case "Get", [list(names)]:
                reply = _reply_with(message, self._ask(Options(asked_preferences=(*map(str, names),), is_json=True)))
            case "Set", [list(assignments)]:
                reply = _reply_with(message, self._ask(Options(assignments=(*map(str, assignments),))))
            case (("Commands" | "Headlines" | "Tell" | "Get" | "Set"), _):
                reply = message.createErrorReply(QDBusError.ErrorType.InvalidArgs, "see docs/remote.md")
            case _ if message.interface() == INTERFACE:
                reply = message.createErrorReply(QDBusError.ErrorType.UnknownMethod, message.member())
            case _:
                reply = None
        return reply


def _reply(message: QDBusMessage, *values: object) -> QDBusMessage:
    reply = message.createReply()
    reply.setArguments(list(values))
    return reply


def _reply_with(message: QDBusMessage, answer: Answer) -> QDBusMessage:
    if answer.status == 0:
        return _reply(message, *((answer.output,) if message.member() == "Get" else ()))
    return message.createErrorReply(_FAILED if answer.status == 1 else _BAD_ARGUMENTS, answer.error)


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
