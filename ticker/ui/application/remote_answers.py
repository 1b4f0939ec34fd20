"""Answers other programs: over the socket of the profile, and over D-Bus if there is a session bus."""

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ticker.entities import Headline
from ticker.ui.application.link_opener import LinkOpener
from ticker.ui.application.preference_requests import answer_on_preferences
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.application.remote_commands import RemoteCommands
from ticker.ui.cli.answer import Answer
from ticker.ui.cli.command_line import Options, parse_command_line
from ticker.ui.cli.headline_lines import as_json, headline_record, json_list
from ticker.ui.strip.headlines_model import HeadlinesModel

if TYPE_CHECKING:
    from ticker.ui.application.dbus_service import DBusService


class RemoteAnswers(QObject):
    """Runs commands, and reads and changes preferences, for other programs."""

    def __init__(
        self,
        commands: RemoteCommands,
        preferences: PreferencesController,
        model: HeadlinesModel,
        links: LinkOpener,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._preferences = preferences
        self._model = model
        self._links = links
        self._service: DBusService | None = None

    def offer_on_bus(self) -> None:
        """Offer the same on the session bus, if there is one."""
        if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            from ticker.ui.application.dbus_service import DBusService  # noqa: PLC0415 - if there is a bus

            self._service = DBusService(self._commands.run, self._answer_on_preferences, self._headlines, self)

    def close(self) -> None:
        if self._service is not None:
            self._service.close()

    def answer(self, arguments: tuple[str, ...]) -> Answer:
        """Carry out a command line, and return the answer."""
        try:
            options = parse_command_line(arguments)
        except SystemExit:  # its own process has told what is wrong
            return Answer(2)
        if options.is_about_preferences:
            return self._answer_on_preferences(options)
        return self._commands.run(options.command)

    def tell_of(self, arrived: Iterable[int]) -> None:
        """Announce new entries on the bus, if they are on the wire."""
        if self._service is not None:
            found = map(self._model.headline, arrived)
            self._service.tell_of(as_json(headline_record(each, self._link_of(each))) for each in found if each)

    def _answer_on_preferences(self, options: Options) -> Answer:
        return answer_on_preferences(options, self._preferences.current, self._preferences.apply)

    def _headlines(self) -> str:
        return json_list(self._model.headlines, self._link_of)

    def _link_of(self, headline: Headline) -> str:
        return self._links.cleaned(headline.link)
