"""A backup with passwords that is made and restored through the windows of the bar."""

import json
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.test_feeds import type_into, wait_for_rest
from tests.e2e.test_keyboard_alone import give_file
from tests.patience import eventually
from tests.screen import Program, Screen, Window
from ticker.store import Store

pytestmark = pytest.mark.e2e

SECRET = {"Off the Wire http://127.0.0.1:9/saved": '["basic", "me", "hunter2"]'}


def is_gone(window: Window) -> bool:
    return window.geometry[2] == 0


def test_a_backup_comes_back_with_its_passwords_and_opens_no_list_again(
    program: Program, screen: Screen, tmp_path: Path
) -> None:
    backup, listed, keyring = tmp_path / "before.otwbackup", tmp_path / "list.opml", tmp_path / "keyring"
    listed.write_text('<opml><body><outline type="rss" text="Old" xmlUrl="http://127.0.0.1:9/old"/></body></opml>')
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False}))
    program.environment |= {"PYTHON_KEYRING_BACKEND": "tests.keyrings.InFile", "TEST_KEYRING": str(keyring)}
    keyring.write_text(json.dumps(SECRET), encoding="utf-8")

    def feeds() -> list[str]:
        with Store(program.profile / "wire.sqlite3") as store:
            return [each.url for each in store.feeds.all()]

    with Store(program.profile / "wire.sqlite3") as store:
        store.polling.set_access(store.feeds.add("http://127.0.0.1:9/saved").id, needs_access=True)
    program.start().bar()
    program.run("--tell", "back-up")
    dialog = screen.window("^Back up$")
    dialog.key("alt+p")
    wait_for_rest(dialog)  # the box is ticked a moment after its key, and Tab passes fields that are disabled
    for _ in range(2):
        screen.window("^Back up$").key("Tab")
        type_into(screen, "correct horse")
    screen.window("^Back up$").key("alt+c")
    give_file(screen, "^Save backup$", backup)
    eventually(backup.exists, "the backup")
    assert "hunter2" not in backup.read_bytes().decode("latin-1")

    keyring.unlink()  # as on another computer
    assert program.run("--open", str(listed)).returncode == 0
    eventually(lambda: len(feeds()) == 2, "the list is taken")
    program.run("--tell", "restore-backup")
    give_file(screen, "^Restore backup$", backup)
    question = eventually(
        lambda: [each for each in screen.windows("^Off the Wire$") if each.geometry[3] > 60], "a question"
    )
    question[0].key("alt+r")
    for passphrase in ("wrong", "correct horse"):
        asked = screen.window("^Passwords in the backup$")
        wait_for_rest(asked)
        type_into(screen, passphrase)
        asked.key("Return")
        eventually(partial(is_gone, asked), "the passphrase is taken")
    eventually(lambda: feeds() == ["http://127.0.0.1:9/saved"], "the profile is that of the backup")
    assert json.loads(keyring.read_text(encoding="utf-8")) == SECRET
    eventually(lambda: screen.windows("^Off the Wire$") and not screen.windows("^Feeds$"), "it has started anew")
    assert program.run("--tell", "show").returncode == 0
    assert feeds() == ["http://127.0.0.1:9/saved"]
