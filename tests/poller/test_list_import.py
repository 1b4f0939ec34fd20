"""Lists of feeds come in from files of every kind, in pieces, and can be stopped on the way."""

import math
import queue
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import PATIENCE
from tests.poller.harness import Harness
from tests.store_samples import new_store
from ticker.entities import Feed, FeedSettings
from ticker.feeds.feed_list import OpmlFeed, OpmlProblem, OpmlProblemKind
from ticker.feeds.opml_writer import write_opml
from ticker.poller import Event, FeedAdded, FeedFileRead, ImportFailed, ImportFinished, ImportProgress, ListCounted
from ticker.poller.commands import AddFeeds, CountList, ImportList, StopImporting
from ticker.poller.file_threads import FileDone, FileThreads
from ticker.poller.list_file import read_list
from ticker.poller.list_import import ListImporter
from ticker.store import Store, StoreError

K = OpmlProblemKind
A, B, C = (f"https://{name}.example/feed" for name in "abc")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "wire.sqlite3") as opened:
        yield opened


class Taken:
    """What is being imported, and what was told of it."""

    def __init__(self, store: Store) -> None:
        self.told: list[Event] = []
        self.store = store
        self._done: queue.SimpleQueue[FileDone] = queue.SimpleQueue()
        self._files = FileThreads(self._done.put)
        self.importing = ListImporter(self.told.append, self._files)

    def take(self, command: AddFeeds | ImportList | CountList | StopImporting) -> None:
        """Give a command, and wait until what it reads is read."""
        self.importing.take(command)
        while self._files.next_at < math.inf:
            self._files.finish(self._done.get(timeout=PATIENCE))

    def to_the_end(self) -> ImportFinished:
        while self.importing:
            self.importing.import_some(self.store)
        assert isinstance(self.told[-1], ImportFinished)
        return self.told[-1]


@pytest.fixture
def taken(store: Store) -> Taken:
    return Taken(store)


def opml(path: Path, count: int) -> str:
    path.write_bytes(write_opml([Feed(n, f"https://a.example/{n}", f"Feed {n}") for n in range(count)], "Many", 0.0))
    return str(path)


def test_a_list_comes_in_piece_by_piece(taken: Taken, tmp_path: Path) -> None:
    taken.store.feeds.add("https://A.EXAMPLE/7", FeedSettings(custom_title="Mine"))
    path = opml(tmp_path / "list", 450)
    taken.take(ImportList(path))
    assert taken.told == [ImportProgress(path, 0, 450)]
    assert taken.to_the_end() == ImportFinished(path, 449, 1)
    progress = [each for each in taken.told if isinstance(each, ImportProgress)]
    assert [each.done for each in progress] == [0, 100, 200, 300, 400, 450]
    feeds = taken.store.feeds.all()
    assert {feed_id for each in progress for feed_id in each.added} == {feed.id for feed in feeds if feed.feed_title}
    assert len(feeds) == 450


def test_a_list_that_is_in_no_file_comes_in_by_a_name(taken: Taken) -> None:
    taken.take(ImportList("clipboard", f'<opml><outline text="A" xmlUrl="{A}"/></opml>'.encode()))
    assert taken.to_the_end() == ImportFinished("clipboard", 1, 0)


def test_a_feed_itself_is_told_and_not_taken_for_a_list(taken: Taken, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(f"<rss><channel><title>A</title><link>{A}</link></channel></rss>")
    taken.take(ImportList(str(path)))
    assert taken.told == [FeedFileRead(str(path), "A", A)]
    assert not taken.importing


def test_a_list_is_counted_and_not_taken_in(taken: Taken, tmp_path: Path) -> None:
    path = opml(tmp_path / "list", 34)
    taken.take(CountList(path))
    assert taken.told == [ListCounted(path, 34)]
    assert not taken.importing


@pytest.mark.parametrize("content", [None, b"", b"<opml", b"no list", b"SQLite format 3\0 and nothing more"])
def test_a_list_that_cannot_be_read_is_not_counted(taken: Taken, tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "list").write_bytes(content)
    taken.take(CountList(str(tmp_path / "list")))
    assert taken.told == [ListCounted(str(tmp_path / "list"), None)]


def test_an_import_that_is_stopped_keeps_what_came_in(taken: Taken, tmp_path: Path) -> None:
    path = opml(tmp_path / "list", 450)
    taken.take(ImportList(path))
    taken.take(ImportList(path))
    taken.importing.import_some(taken.store)
    taken.take(StopImporting())
    assert taken.told[-1] == ImportFinished(path, 100, 0, was_stopped=True)
    assert not taken.importing
    assert len(taken.store.feeds.all()) == 100


def test_what_cannot_be_stored_now_is_tried_again(taken: Taken, tmp_path: Path) -> None:
    taken.take(ImportList(opml(tmp_path / "list", 300)))
    (pages,) = taken.store._database.execute("PRAGMA page_count").fetchone()
    taken.store._database.execute(f"PRAGMA max_page_count = {pages}")  # as a full disk does
    with pytest.raises(StoreError):
        taken.to_the_end()
    taken.store._database.execute("PRAGMA max_page_count = 1000000")
    assert taken.to_the_end().added_count == 300
    assert len(taken.store.feeds.all()) == 300


def test_the_order_of_a_list_becomes_ours_where_there_is_none_yet(taken: Taken, tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_text(f"{C} C\n{A} A\n{B} B\n")
    taken.take(ImportList(str(path)))
    taken.to_the_end()
    assert [feed.title for feed in taken.store.feeds.all()] == ["C", "A", "B"]


def test_feeds_that_stand_by_title_go_on_to(taken: Taken, tmp_path: Path) -> None:
    taken.store.feeds.add(B, feed_title="B")
    path = tmp_path / "list"
    path.write_text(f"{C} C\n{A} A\n")
    taken.take(ImportList(str(path)))
    taken.to_the_end()
    assert [feed.title for feed in taken.store.feeds.all()] == ["A", "B", "C"]


def test_feeds_that_were_chosen_are_told_one_by_one(taken: Taken) -> None:
    known = taken.store.feeds.add(A)
    taken.take(AddFeeds((OpmlFeed(A), OpmlFeed(B), OpmlFeed("https://B.example/feed"))))
    while taken.importing:
        taken.importing.import_some(taken.store)
    assert taken.told == [
        FeedAdded(known.id, was_known=True),
        FeedAdded(known.id + 1),
        FeedAdded(known.id + 1, was_known=True),
    ]


def test_the_poller_takes_in_a_list_and_goes_on_polling(tmp_path: Path) -> None:
    harness = Harness(tmp_path)
    try:
        path = opml(tmp_path / "list", 0)
        harness.start().import_file(path)
        assert harness.wait_for(ImportFinished) == ImportFinished(path, 0, 0)
        assert harness.poller is not None
        harness.poller.import_file(str(tmp_path / "nowhere"))
        assert harness.wait_for(ImportFailed).path == str(tmp_path / "nowhere")
        path = opml(tmp_path / "list", 450)
        harness.poller.import_file(path)
        assert harness.wait_for(ImportFinished).added_count == 450
        assert len(harness.store.feeds.all()) == 450
    finally:
        harness.stop()
        harness.store.close()


# -- what other readers keep


def database(path: Path, *statements: str) -> Path:
    connection = sqlite3.connect(path)
    for each in statements:
        connection.execute(each)
    connection.commit()
    connection.close()
    return path


def test_the_feeds_of_rss_guard(tmp_path: Path) -> None:
    path = database(
        tmp_path / "database.db",
        "CREATE TABLE Categories (id INTEGER PRIMARY KEY, ordr INTEGER, parent_id INTEGER, title TEXT)",
        "CREATE TABLE Feeds (id INTEGER PRIMARY KEY, ordr INTEGER, title TEXT, category INTEGER, source TEXT,"
        " is_off INTEGER)",
        "INSERT INTO Categories VALUES (1, 0, -1, 'World'), (2, 0, 1, 'Asia')",
        f"INSERT INTO Feeds VALUES (1, 1, 'A', 2, '{A}', 0), (2, 0, 'B', -1, '{B}', 1), (3, 2, 'S', 1, 'script#x', 0)",
    )
    listed = read_list(path).listed
    assert listed.outlines == (OpmlFeed(B, "B", is_paused=True), OpmlFeed(A, "A", ("World", "Asia")))
    assert listed.problems == (OpmlProblem(3, K.BAD_ADDRESS, "script#x"),)


@pytest.mark.parametrize("address", ["source", "url"])
def test_the_feeds_of_an_older_rss_guard(tmp_path: Path, address: str) -> None:
    path = database(
        tmp_path / "database.db",
        "CREATE TABLE Categories (id INTEGER PRIMARY KEY, parent_id INTEGER, title TEXT)",
        f"CREATE TABLE Feeds (id INTEGER PRIMARY KEY, title TEXT, category INTEGER, {address} TEXT)",
        "INSERT INTO Categories VALUES (1, -1, 'World')",
        f"INSERT INTO Feeds VALUES (1, 'A', 1, '{A}')",
    )
    assert read_list(path).listed.outlines == (OpmlFeed(A, "A", ("World",)),)


def test_the_feeds_of_quiterss(tmp_path: Path) -> None:
    path = database(
        tmp_path / "feeds.db",
        "CREATE TABLE feeds (id INTEGER PRIMARY KEY, text varchar, title varchar, xmlUrl varchar, htmlUrl varchar,"
        " parentId integer DEFAULT 0, rowToParent integer)",
        "INSERT INTO feeds VALUES (1, 'World', NULL, NULL, NULL, 0, 1)",
        f"INSERT INTO feeds VALUES (2, 'Mine', 'Theirs', '{A}', 'https://a.example/', 1, 0)",
        f"INSERT INTO feeds VALUES (3, 'Same', 'Same', '{B}', '', 0, 0)",
    )
    assert set(read_list(path).listed.outlines) == {
        OpmlFeed(A, "Theirs", ("World",), home_url="https://a.example/", custom_title="Mine"),
        OpmlFeed(B, "Same"),
    }


@pytest.mark.parametrize("is_new", [True, False])
def test_the_feeds_of_newsflash(tmp_path: Path, is_new: bool) -> None:
    index = ", sort_index INTEGER" if is_new else ""
    feed_index, parent = ("", "") if is_new else (", sort_index INTEGER", ", parent_id TEXT")
    root = "NewsFlash.Toplevel"
    path = database(
        tmp_path / "database.sqlite",
        f"CREATE TABLE feeds (feed_id TEXT PRIMARY KEY, label TEXT, website TEXT, feed_url TEXT{feed_index})",
        f"CREATE TABLE categories (category_id TEXT PRIMARY KEY, label TEXT{parent})",
        f"CREATE TABLE feed_mapping (feed_id TEXT, category_id TEXT{index})",
        *(["CREATE TABLE category_mapping (parent_id TEXT, category_id TEXT, sort_index INTEGER)"] if is_new else []),
        f"INSERT INTO categories VALUES ('w', 'World'{'' if is_new else f', {root!r}'})",
        *([f"INSERT INTO category_mapping VALUES ('{root}', 'w', 0)"] if is_new else []),
        f"INSERT INTO feeds VALUES ('{A}', 'A', 'https://a.example/', '{A}'{'' if is_new else ', 0'})",
        f"INSERT INTO feed_mapping VALUES ('{A}', 'w'{', 0' if is_new else ''})",
        f"INSERT INTO feeds VALUES ('{B}', 'B', NULL, '{B}'{'' if is_new else ', 1'})",
    )
    assert set(read_list(path).listed.outlines) == {
        OpmlFeed(A, "A", ("World",), home_url="https://a.example/"),
        OpmlFeed(B, "B"),
    }


def test_a_reader_that_runs_is_not_disturbed_and_what_it_wrote_last_is_read(tmp_path: Path) -> None:
    path = tmp_path / "feeds.db"
    theirs = sqlite3.connect(path)
    theirs.execute("PRAGMA journal_mode = WAL")
    theirs.execute("CREATE TABLE feeds (id, text, title, xmlUrl, htmlUrl, parentId, rowToParent)")
    theirs.execute(f"INSERT INTO feeds VALUES (1, 'A', 'A', '{A}', '', 0, 0)")
    theirs.commit()
    theirs.execute(f"INSERT INTO feeds VALUES (2, 'B', 'B', '{B}', '', 0, 0)")  # not committed yet
    assert read_list(path).listed.outlines == (OpmlFeed(A, "A"),)
    theirs.commit()
    theirs.close()
    before = sorted(tmp_path.iterdir())
    assert len(read_list(path).listed.outlines) == 2
    assert sorted(tmp_path.iterdir()) == before


def test_folders_that_lie_in_each_other_come_to_an_end(tmp_path: Path) -> None:
    path = database(
        tmp_path / "feeds.db",
        "CREATE TABLE feeds (id, text, title, xmlUrl, htmlUrl, parentId, rowToParent)",
        "INSERT INTO feeds VALUES (1, 'One', '', '', '', 2, 0), (2, 'Two', '', '', '', 1, 0)",
        f"INSERT INTO feeds VALUES (3, x'ff00', 7, '{A}', '', 1, 0)",
    )
    (feed,) = read_list(path).listed.outlines
    assert set(feed.folder) == {"One", "Two"}


def test_databases_that_are_none_of_a_reader_are_refused(tmp_path: Path) -> None:
    others = database(tmp_path / "other.db", "CREATE TABLE things (id)")
    assert read_list(others).listed.problems == (OpmlProblem(1, K.NOT_OPML),)
    torn = tmp_path / "torn.db"
    torn.write_bytes(others.read_bytes()[:700])
    with pytest.raises(StoreError):
        read_list(torn)


def test_our_own_store_is_read_as_nobodys(store: Store, tmp_path: Path) -> None:
    assert read_list(tmp_path / "wire.sqlite3").listed.problems == (OpmlProblem(1, K.NOT_OPML),)
