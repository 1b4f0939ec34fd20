"""The open story follows the bar, where that is preferred."""

import json

import pytest

from tests.patience import eventually
from tests.screen import Program
from tests.server import FeedServer, rss
from ticker.store import Store

pytestmark = pytest.mark.e2e


def test_the_story_of_the_headline_that_comes_is_shown_and_stays_unread(program: Program, server: FeedServer) -> None:
    titles = [f"Ferry number {number} is late" for number in range(6)]
    server.put("/news.xml", rss("Harbour", titles))
    program.write_preferences(
        json.dumps({"welcomed": True, "movement": "steps", "step_seconds": 2, "viewer_follows_bar": True})
    )
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"))
        program.run("--once")
        bar = program.start().bar()
        bar.key("Right", "Return")  # opens the first, and reads it
        opened = program.story().title
        bar.key("Escape")  # the headlines come by again
        eventually(lambda: program.story().title in set(titles) - {opened}, "another story")
        eventually(lambda: sum(each.is_read for each in store.entries.headlines(limit=9)) == 1, "one is read")
