"""Notifications of headlines that a rule announces: on a real bus, with buttons, within bounds."""

import json
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.notification_server import notifications_shown
from ticker.durations import HOUR
from ticker.entities import Headline
from ticker.preferences import Preferences
from ticker.ui.application.notifications import Notifications

NOON = time.mktime((2026, 5, 4, 12, 0, 0, 0, 0, -1))


def alert(entry_id: int = 1, title: str = "Storm") -> Headline:
    return Headline(entry_id, 1, title, "Harbour <News>", published_at=NOON, is_alert=True, is_pinned=True)


class Clock:
    moment = NOON

    def __call__(self) -> float:
        return self.moment


class Desktop:
    """What was shown, and what was chosen on it."""

    def __init__(self, qtbot: QtBot, shown: Path) -> None:
        self._qtbot = qtbot
        self._shown = shown
        self.clock = Clock()
        self.parent = QObject()
        self.notifications = Notifications(Preferences(), self.parent, self.clock)
        self.chosen: list[object] = []
        self.notifications.open_requested.connect(lambda entry_id: self.chosen.append(("open", entry_id)))
        self.notifications.save_requested.connect(lambda entry_id: self.chosen.append(("save", entry_id)))

    def tell(self, *headlines: Headline, is_away: bool = False) -> None:
        self.notifications.notify_of(headlines, is_away=is_away)

    @property
    def shown(self) -> list[list[object]]:
        return [json.loads(line) for line in self._shown.read_text().splitlines()]

    def until(self, look: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(look()))

    def until_titles(self, *titles: str) -> None:
        self.until(lambda: len(self.shown) >= len(titles))
        assert [each[0] for each in self.shown] == list(titles)


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path, session_bus: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    with notifications_shown(session_bus, tmp_path / "shown", "save"):
        made = Desktop(qtbot, tmp_path / "shown")
        yield made
        made.notifications.close()


def test_a_notification_has_the_title_where_it_is_from_and_buttons(desktop: Desktop) -> None:
    desktop.tell(alert(7))
    desktop.until(lambda: desktop.chosen == [("save", 7)])
    ((title, body, actions, _),) = desktop.shown
    assert (title, body) == ("Storm", "Harbour &lt;News&gt;")
    assert actions == ["default", "Open", "open", "Open", "save", "Save for later"]


def test_several_that_come_together_are_one_notification(desktop: Desktop) -> None:
    desktop.tell(alert(1, "Storm"), alert(2, "Flood & ice"), replace(alert(3, "Sun"), is_alert=False))
    desktop.until_titles("Storm")
    assert desktop.shown[0][1] == "Harbour &lt;News&gt;\nFlood &amp; ice"


def test_of_many_only_some_are_named(desktop: Desktop) -> None:
    desktop.tell(*(alert(number, f"Storm {number}") for number in range(1, 13)))
    desktop.until_titles("Storm 1")
    *_, last, more = str(desktop.shown[0][1]).splitlines()
    assert (last, more.split()[0]) == ("Storm 5", "7")


def test_what_was_published_days_ago_is_no_news(desktop: Desktop) -> None:
    desktop.tell(replace(alert(1, "Last week"), published_at=NOON - 48 * HOUR))
    desktop.tell(alert(2, "Storm"))
    desktop.until_titles("Storm")


def test_what_is_no_alert_or_read_is_not_told(desktop: Desktop) -> None:
    desktop.tell(replace(alert(1, "Sun"), is_alert=False))
    desktop.tell(replace(alert(2, "Old"), is_read=True))
    desktop.tell(alert(3, "Storm"))
    desktop.until_titles("Storm")


def test_under_a_full_screen_window_or_a_lock_there_is_none(desktop: Desktop) -> None:
    desktop.tell(alert(1, "Film"), is_away=True)
    desktop.tell(alert(2, "Storm"))
    desktop.until_titles("Storm")


def test_at_most_so_many_come_in_an_hour(desktop: Desktop) -> None:
    desktop.notifications.apply_preferences(Preferences(notifications_an_hour=2))
    for number in range(1, 5):
        desktop.tell(alert(number, f"Storm {number}"))
    desktop.clock.moment += HOUR
    desktop.tell(alert(5, "Storm 5"))
    desktop.until_titles("Storm 1", "Storm 2", "Storm 5")


@pytest.mark.parametrize(
    ("begins", "ends", "hour", "is_quiet"),
    [(22, 7, 23, True), (22, 7, 6, True), (22, 7, 7, False), (11, 13, 12, True), (13, 15, 12, False), (0, 0, 3, False)],
)
def test_in_quiet_hours_there_is_none(desktop: Desktop, begins: int, ends: int, hour: int, is_quiet: bool) -> None:
    desktop.notifications.apply_preferences(Preferences(quiet_from=begins, quiet_until=ends))
    desktop.clock.moment = NOON + (hour - 12) * HOUR
    desktop.tell(alert(1, "Night"))
    desktop.notifications.apply_preferences(Preferences())
    desktop.tell(alert(2, "Storm"))
    desktop.until_titles(*(("Storm",) if is_quiet else ("Night", "Storm")))


def test_whoever_wants_none_has_none(desktop: Desktop) -> None:
    desktop.notifications.apply_preferences(Preferences(notifications=False))
    desktop.tell(alert(1, "Never"))
    desktop.notifications.apply_preferences(Preferences())
    desktop.tell(alert(2, "Storm"))
    desktop.until_titles("Storm")


def test_a_notification_sounds_only_where_that_is_preferred(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "ticker.ui.application.notifications.QApplication.beep", lambda: pytest.fail("the desktop sounds it")
    )
    desktop.tell(alert(1))
    desktop.notifications.apply_preferences(Preferences(alert_sound=True))
    desktop.tell(alert(2))
    desktop.until_titles("Storm", "Storm")
    hints = [each[3] for each in desktop.shown]
    assert ["suppress-sound" in each for each in hints] == [True, False]  # type: ignore[operator]
    assert ["sound-name" in each for each in hints] == [False, True]  # type: ignore[operator]
    bus = desktop.notifications._bus
    assert bus is not None
    desktop.until(lambda: not bus._answers)  # also what the desktop can do


def test_a_desktop_that_is_not_to_disturb_shows_none(
    qtbot: QtBot, tmp_path: Path, session_bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    with notifications_shown(session_bus, tmp_path / "shown", "save", inhibits=True):
        desktop = Desktop(qtbot, tmp_path / "shown")
        desktop.tell(alert(1))
        bus = desktop.notifications._bus
        assert bus is not None
        qtbot.waitUntil(lambda: not bus._answers)  # everything is answered that was asked
        assert desktop.shown == []
        desktop.notifications.close()


def test_where_nobody_shows_notifications_the_bell_sounds_if_a_sound_is_preferred(
    qtbot: QtBot, tmp_path: Path, session_bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[bool] = []
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr("ticker.ui.application.notifications.QApplication.beep", lambda: rung.append(True))
    Desktop(qtbot, tmp_path / "shown").tell(alert(1))
    assert rung == []
    for address in ("", session_bus):  # no bus; a bus without anybody on it
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        desktop = Desktop(qtbot, tmp_path / "shown")
        desktop.notifications.apply_preferences(Preferences(alert_sound=True))
        desktop.tell(alert(2))
        desktop.until(lambda: rung == [True])
        desktop.notifications.close()
        rung.clear()


def test_a_bus_that_does_not_answer_holds_nothing_up_and_the_next_one_is_found(
    qtbot: QtBot, tmp_path: Path, session_bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(qtbot, tmp_path / "shown")
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        desktop.tell(alert(1, "Unheard"))  # returns, though nobody ever takes it
        silent.accept()[0].close()
    qtbot.waitUntil(lambda: desktop.notifications._bus is None)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    with notifications_shown(session_bus, tmp_path / "shown", "open"):
        desktop.tell(alert(2))
        desktop.until(lambda: desktop.chosen == [("open", 2)])
        desktop.notifications.close()
