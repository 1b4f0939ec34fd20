"""Desktop notifications over the session's bus, with actions (org.freedesktop.Notifications 1.2).

Qt's own binding cannot send the unsigned number that the call wants (PySide6 6.11). Nothing here waits.
"""

from collections.abc import Callable
from typing import Any

from ticker.desktop.session_bus import SessionBus
from ticker.paths import DESKTOP_NAME

_PATH, _NAME = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
_SOUND = "message-new-instant"  # of the sound naming specification


class Notifier:
    """The notification service on ``bus``.

    ``act`` is called with the tag of a notification and the action that was chosen on it; ``sound`` if one is to be
    heard, and whoever shows notifications cannot sound them, or is not there.
    """

    def __init__(self, bus: SessionBus, act: Callable[[int, str], None], sound: Callable[[], None]) -> None:
        from jeepney import DBusAddress, MatchRule, message_bus  # noqa: PLC0415 - off the start-up path

        self._bus = bus
        self._act = act
        self._sound = sound
        self._address = DBusAddress(_PATH, _NAME, _NAME)
        self._tags: dict[int, int] = {}  # of the notifications on the screen, by their id
        self._bus.call(message_bus.AddMatch(MatchRule(type="signal", interface=_NAME, path=_PATH)), lambda _: None)

    def show(
        self, tag: int, title: str, body: str, actions: tuple[tuple[str, str], ...], *, is_audible: bool = False
    ) -> None:
        """Show a notification, unless the user does not want to be disturbed; ``actions`` are (key, label)."""
        from jeepney import Properties, new_method_call  # noqa: PLC0415

        listed = [part for action in actions for part in action]
        sound = {"sound-name": ("s", _SOUND)} if is_audible else {"suppress-sound": ("b", True)}
        hints = {"desktop-entry": ("s", DESKTOP_NAME), "category": ("s", "x-off-the-wire.headline"), **sound}
        parts = ("Off the Wire", 0, DESKTOP_NAME, title, body, listed, hints, -1)
        notify = new_method_call(self._address, "Notify", "susssasa{sv}i", parts)

        def unless_inhibited(answer: tuple[Any, ...]) -> None:
            is_inhibited = bool(answer and answer[0][0] == "b" and answer[0][1])  # that property is not everywhere
            if not is_inhibited:
                self._bus.call(notify, lambda answer: self._note(tag, answer))
                if is_audible:
                    self._bus.call(new_method_call(self._address, "GetCapabilities"), self._sound_unless_able)

        self._bus.call(Properties(self._address).get("Inhibited"), unless_inhibited)

    def take_in(self) -> None:
        """Handle what has arrived: answers, and the user's choices. Raises OSError or EOFError as the bus does."""
        for member, body in self._bus.exchange():
            if member == "ActionInvoked" and body[0] in self._tags:
                self._act(self._tags[body[0]], body[1])
            elif member == "NotificationClosed":
                self._tags.pop(body[0], None)

    def _note(self, tag: int, answer: tuple[Any, ...]) -> None:
        if answer:
            self._tags[answer[0]] = tag

    def _sound_unless_able(self, answer: tuple[Any, ...]) -> None:
        if not answer or "sound" not in answer[0]:
            self._sound()
