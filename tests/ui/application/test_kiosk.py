"""The supervisor of a kiosk: starts the bar again as often as it has to, and ends with it."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE, eventually
from tests.store_samples import new_store
from ticker.preferences import Preferences
from ticker.ui.application.kiosk import _show_messages, _subscribe
from ticker.ui.cli.kiosk_settings import KioskSettings

SUPERVISE = """
import sys
from ticker.ui.application.kiosk import Supervisor
sys.exit(Supervisor([sys.executable, "-c", sys.argv[1]], sys.argv[2:], first_pause=0.05).run())
"""
DIES_TWICE = """
import os, signal, sys
with open(sys.argv[1], "a") as file: file.write(os.environ["OFF_THE_WIRE_SUPERVISED"])
if os.path.getsize(sys.argv[1]) < 3: os.kill(os.getpid(), signal.SIGKILL)
"""
STAYS = "import sys, time; open(sys.argv[1], 'w').close(); time.sleep(600)"


def supervisor(bar: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", SUPERVISE, bar, *arguments], stderr=subprocess.PIPE, text=True)


def test_a_bar_that_dies_is_started_again_until_it_ends_in_order(tmp_path: Path) -> None:
    kiosk = supervisor(DIES_TWICE, str(tmp_path / "starts"))
    _, said = kiosk.communicate(timeout=PATIENCE)
    assert kiosk.returncode == 0
    assert (tmp_path / "starts").read_text() == "012"
    assert said.count("the bar has ended") == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals there")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_both(tmp_path: Path, number: int) -> None:
    kiosk = supervisor(STAYS, str(tmp_path / "started"))
    eventually((tmp_path / "started").exists, "the bar runs")
    kiosk.send_signal(number)
    kiosk.communicate(timeout=PATIENCE)
    assert kiosk.returncode == 0


def test_feeds_and_messages_are_those_of_the_file(tmp_path: Path) -> None:
    with new_store(tmp_path / "wire.sqlite3") as store:
        store.feeds.add("https://old.example/")
        for texts in (("Welcome",), ("Closed today", "Open tomorrow")):
            settings = KioskSettings(("https://a.example/",), texts, Preferences())
            _subscribe(store, settings.feeds)
            _show_messages(store, settings)
            urls = {each.url for each in store.feeds.all() if each.url.startswith("https:")}
            assert urls == {"https://a.example/"}
            (messages,) = [each for each in store.feeds.all() if not each.url.startswith("https:")]
            assert tuple(each.text for each in messages.source.messages) == texts  # type: ignore[union-attr]
        _show_messages(store, KioskSettings((), (), Preferences()))
        assert [each.url for each in store.feeds.all()] == ["https://a.example/"]
