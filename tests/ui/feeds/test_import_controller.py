"""What is dropped, pasted or opened is imported as one, whatever it consists of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.kept_parser import KeptParser
from tests.patience import eventually
from tests.server import FeedServer, hang, rss
from ticker.entities import FetchErrorKind
from ticker.feeds.fetch import Fetcher, Limits
from ticker.pages import FeedLink
from ticker.poller import Event, FeedAdded, FeedsFound, Pace, Poller, SubscribeFailed, SubscribingResumed
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.ui.feeds.import_controller import ImportController
from ticker.ui.widgets.drop_target import DroppedItems

A, B = "https://a.example/feed", "https://b.example/feed"


class Harness:
    """A poller at work, and what is said of the items."""

    def __init__(self, folder: Path) -> None:
        self.events: list[Event] = []
        self.said: list[tuple[object, ...]] = []
        self.store = Store(folder / "wire.sqlite3")
        self.poller = Poller(
            open_store=lambda: Store(folder / "wire.sqlite3"),
            emit=self.events.append,
            preferences=Preferences(),
            make_fetcher=lambda _: Fetcher(Limits(total=60), proxy="direct"),
            make_parser=KeptParser,
            pace=Pace(0.0, 0.0, 0.0, 0.0),
        )
        self.parent = QObject()
        self.importing = ImportController(self.poller, self.parent)
        for name, signal in {
            "offered": self.importing.address_offered,
            "reported": self.importing.finished,
            "noticed": self.importing.failed,
            "resumed in vain": self.importing.resumed_in_vain,
        }.items():
            signal.connect(lambda *told, name=name: self.said.append((name, *told)))

    def say(self) -> tuple[object, ...]:
        """Pass on what the poller tells until something is said of it, and return that."""

        def look() -> bool:
            while self.events and not self.said:
                self.importing.take_event(self.events.pop(0))
            return bool(self.said)

        eventually(look, "a word on the items")
        return self.said.pop(0)


@pytest.fixture
def harness(tmp_path: Path) -> Iterator[Harness]:
    harness = Harness(tmp_path)
    harness.poller.start()
    yield harness
    harness.poller.stop()
    harness.store.close()


def test_a_single_address_is_offered(harness: Harness) -> None:
    harness.importing.import_items(DroppedItems(addresses=(A,)))
    assert harness.say() == ("offered", A)
    assert harness.store.feeds.at(A) is None


def test_a_saved_feed_is_offered_where_it_says_where_it_comes_from(harness: Harness, tmp_path: Path) -> None:
    saved = tmp_path / "feed.xml"
    saved.write_text(f"<rss><channel><title>Harbour</title><link>{A}</link></channel></rss>")
    harness.importing.import_items(DroppedItems(files=(str(saved),)))
    assert harness.say() == ("offered", A)
    saved.write_text("<rss><channel><title>Harbour</title></channel></rss>")
    harness.importing.import_items(DroppedItems(files=(str(saved),)))
    kind, sentence = harness.say()
    assert kind == "noticed"
    assert "“Harbour” is a feed, but the file does not contain" in str(sentence)


def test_a_single_list_is_reported_by_its_name(harness: Harness, tmp_path: Path) -> None:
    listed = tmp_path / "mine.opml"
    listed.write_text(f'<opml><outline xmlUrl="{A}"/><outline xmlUrl="{B}"/></opml>')
    harness.importing.import_items(DroppedItems(files=(str(listed),)))
    assert harness.say() == ("reported", str(listed), 2, 0, ())
    harness.importing.import_items(DroppedItems(text=listed.read_text()))
    assert harness.say() == ("reported", "Clipboard", 0, 2, ())
    harness.importing.import_items(DroppedItems(files=(str(tmp_path / "nowhere"),)))
    assert harness.say()[0] == "noticed"


def test_many_things_make_one_report(harness: Harness, server: FeedServer, tmp_path: Path) -> None:
    link = '<link rel="alternate" type="application/rss+xml" title="{0}" href="/{0}.rss">'
    page = f"<html><head>{link.format('news')}{link.format('sport')}</head></html>"
    server.put("/", page, headers={"Content-Type": "text/html"})
    for name in ("news", "sport", "alone"):
        server.put(f"/{name}.rss", rss(name, ["One"]))
    saved, listed, broken = (tmp_path / name for name in ("saved.xml", "mine.opml", "broken.opml"))
    saved.write_text(f"<rss><channel><link>{server.url('/sport.rss')}</link></channel></rss>")
    listed.write_text(f'<opml><outline xmlUrl="{A}"/><outline xmlUrl="{A}"/></opml>')
    broken.write_text("nothing")
    harness.store.feeds.add(A)
    files = tuple(map(str, (saved, listed, broken, tmp_path / "nowhere")))
    addresses = tuple(map(server.url, ("/", "/alone.rss", "/missing")))
    harness.importing.import_items(DroppedItems(files, addresses))
    kind, what, added, known, problems = harness.say()
    assert (kind, what, added, known) == ("reported", "7 file(s) and address(es)", 3, 1)
    assert isinstance(problems, tuple)
    assert sorted(each.partition(": ")[0] for each in problems) == sorted(
        ["mine.opml", "broken.opml", "nowhere", server.url("/missing")]
    )
    assert {feed.url for feed in harness.store.feeds.all()} == {
        A,
        *(server.url(f"/{name}.rss") for name in ("news", "sport", "alone")),
    }


def test_what_has_not_come_is_given_up(harness: Harness, server: FeedServer) -> None:
    server.put("/slow", answer=hang)
    server.put("/quick", rss("Quick", ["One"]))
    harness.importing.import_items(DroppedItems(addresses=(server.url("/quick"), server.url("/slow"))))
    eventually(lambda: any(isinstance(each, FeedAdded) for each in harness.events), "the quick one")
    while harness.events:
        harness.importing.take_event(harness.events.pop(0))
    harness.importing.stop()
    assert harness.say() == ("reported", "2 file(s) and address(es)", 1, 0, ())


def test_pages_that_lead_to_each_other_come_to_an_end(harness: Harness) -> None:
    harness.poller.stop()
    harness.importing.import_items(DroppedItems(addresses=(A, B)))
    for url in (A, "https://elsewhere.example/"):
        assert harness.importing.take_event(FeedsFound(url, (FeedLink("https://elsewhere.example/"), FeedLink(B))))
    assert not harness.importing.take_event(SubscribeFailed(B, FetchErrorKind.NOT_FOUND, is_preview=True))
    assert harness.importing.take_event(SubscribeFailed(B, FetchErrorKind.NOT_FOUND))
    name, _, added, _, problems = harness.say()
    assert (name, added, len(problems)) == ("reported", 0, 2)  # type: ignore[arg-type]


def test_it_is_said_where_an_earlier_run_was_asked_for_a_feed_that_there_is_not(harness: Harness) -> None:
    for event in (
        SubscribingResumed(A),
        SubscribingResumed(B),
        FeedAdded(1, was_known=False, requested_url=A),
        SubscribeFailed(A, FetchErrorKind.NOT_FOUND),  # of another search
        SubscribeFailed(B, FetchErrorKind.NOT_FOUND),
        SubscribeFailed(B, FetchErrorKind.NOT_FOUND),
    ):
        harness.importing.take_event(event)
    ((what, sentence),) = harness.said
    assert what == "resumed in vain"
    assert str(sentence).startswith(f"{B}: ")


def test_of_several_feeds_an_earlier_run_was_asked_for_the_first_is_taken(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["one"]))
    link = FeedLink(server.url("/feed"), "News")
    for event in (SubscribingResumed(A), FeedsFound(A, (link, FeedLink(B, "Comments")))):
        harness.importing.take_event(event)
    eventually(lambda: harness.store.feeds.at(link.url), "the feed")
