"""A backup that is restored through the windows of the bar."""

import json
from pathlib import Path

import pytest

from tests.e2e.test_keyboard_alone import give_file
from tests.patience import eventually
from tests.screen import Program, Screen
from ticker.store import Store

pytestmark = pytest.mark.e2e


def test_after_restoring_the_program_starts_anew_and_opens_no_list_again(
    program: Program, screen: Screen, tmp_path: Path
) -> None:
    backup, listed = tmp_path / "before.otwbackup", tmp_path / "list.opml"
    listed.write_text('<opml><body><outline type="rss" text="Old" xmlUrl="http://127.0.0.1:9/old"/></body></opml>')
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False}))

    def feeds() -> list[str]:
        with Store(program.profile / "wire.sqlite3") as store:
            return [each.url for each in store.feeds.all()]

    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add("http://127.0.0.1:9/saved")
    assert program.run("--backup", str(backup)).returncode == 0
    program.start("--open", str(listed)).bar()
    eventually(lambda: len(feeds()) == 2, "the list is taken")
    program.run("--tell", "restore-backup")
    give_file(screen, "^Restore backup$", backup)
    question = eventually(
        lambda: [each for each in screen.windows("^Off the Wire$") if each.geometry[3] > 60], "a question"
    )
    question[0].key("alt+r")
    eventually(lambda: feeds() == ["http://127.0.0.1:9/saved"], "the profile is that of the backup")
    eventually(lambda: screen.windows("^Off the Wire$") and not screen.windows("^Feeds$"), "it has started anew")
    assert program.run("--tell", "show").returncode == 0
    assert feeds() == ["http://127.0.0.1:9/saved"]
