"""What is told to the running bar from the command line."""

import json

import pytest

from tests.patience import eventually
from tests.screen import Program
from ticker.entities import Collection, FeedSettings
from ticker.preferences import load_preferences
from ticker.store import Store

pytestmark = pytest.mark.e2e


def test_the_collection_is_changed_by_its_name(program: Program) -> None:
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False}))
    with Store(program.profile / "wire.sqlite3") as store:
        harbour = store.feeds.add("https://harbour.example/feed", FeedSettings(is_paused=True))
        morning = store.collections.save(Collection(0, "Früh am Morgen", feed_ids=(harbour.id,)))

    def preferred() -> int:
        return load_preferences(program.profile / "preferences.json").preferences.collection

    assert program.run("--collections").stdout == "Früh am Morgen\n"
    program.start().bar()
    program.run("--tell", "collection früh am Morgen")
    eventually(lambda: preferred() == morning.id, "the collection is chosen")
    program.run("--tell", "collection Nowhere")
    program.run("--tell", "collection")
    eventually(lambda: preferred() == 0, "everything is on the wire again")
