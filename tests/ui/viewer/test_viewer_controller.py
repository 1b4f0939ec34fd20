"""Full stories and images: what the reader gets, and which requests are made for it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QScrollBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.kept_parser import KeptParser
from tests.pictures import picture_file
from tests.server import FeedServer, Request, hang, rss
from tests.ui.viewer.test_viewer import RED, has_colour
from ticker.feeds.fetch import Fetcher
from ticker.poller import Event, FeedRefreshed, Poller
from ticker.preferences import Colors, Preferences, ShowPictures
from ticker.setting import Setting
from ticker.store import Store
from ticker.ui.article.article_browser import ArticleBrowser
from ticker.ui.bridge import Bridge
from ticker.ui.viewer.image_question import ImageQuestion
from ticker.ui.viewer.viewer import Viewer
from ticker.ui.viewer.viewer_controller import ViewerController
from ticker.ui.viewer.viewer_menu import ViewerMenu

SUMMARY = "Sand moves at night."
SENTENCE = "The river carries more sand than anybody had measured, a team of patient people said on Monday. "
WISHES = Preferences(colours=Colors.LIGHT)
PATIENCE = 20_000  # milliseconds


def page(*, body: str = f"<p>{SENTENCE * 4}</p>" * 6, head: str = "") -> bytes:
    return f"""<!DOCTYPE html><html lang="en"><head><title>Sand</title>{head}</head><body><article><h1>Sand</h1>
        {body}</article></body></html>""".encode()


class Reading:
    """A store, a poller and a viewer, connected as in the program."""

    def __init__(self, qtbot: QtBot, folder: Path, server: FeedServer) -> None:
        self._qtbot = qtbot
        self._path = folder / "wire.sqlite3"
        self._bridge = Bridge()
        self._bridge.event_arrived.connect(self._take)
        self._told: list[Event] = []
        self.server = server
        self.store = Store(self._path)
        self.poller = self._start()
        self.viewer = Viewer(WISHES)
        self.stories = ViewerController(self.viewer, self.store, self.poller, WISHES)
        qtbot.addWidget(self.viewer)

    def subscribe(self, summary: str = f"<p>{SUMMARY}</p>", link: str = "") -> None:
        """Subscribe to a feed with one entry whose page is at /sand."""
        item = {"title": "Sand", "guid": "sand", "link": link or self.server.url("/sand"), "description": summary}
        self.server.put("/feed", rss("News", [item]))
        self.store.feeds.add(self.server.url("/feed"))
        self.poller.refresh()
        self.until(lambda: any(isinstance(event, FeedRefreshed) for event in self._told))

    def open(self, wishes: Preferences = WISHES) -> None:
        self.stories.apply_preferences(wishes)
        (headline,) = self.store.entries.headlines(limit=9)
        known = self.store.entries.with_feed(headline.entry_id)
        assert known is not None
        self.stories.show(*known)
        self._qtbot.waitExposed(self.viewer)

    def until(self, look: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(look, timeout=PATIENCE)

    def until_text(self, words: str) -> None:
        self.until(lambda: words in self.text)

    @property
    def browser(self) -> ArticleBrowser:
        return self.viewer.findChild(ArticleBrowser)  # type: ignore[return-value]

    @property
    def text(self) -> str:
        return self.browser.toPlainText()

    def follow(self, words: str) -> None:
        cursor = self.browser.document().find(words)
        assert not cursor.isNull(), words
        cursor.setPosition(cursor.selectionStart() + 1)
        spot = self.browser.cursorRect(cursor).center() + QPoint(2, 0)
        QTest.mouseClick(self.browser.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def load_full_story(self) -> None:
        menu = self.viewer.findChild(ViewerMenu)
        next(each for each in menu.actions() if each.text() == "Load F&ull Story").trigger()  # type: ignore[union-attr]

    def asked(self) -> list[Request]:
        """Return the requests made on behalf of stories."""
        return [request for request in self.server.requests if request.path != "/feed"]

    def close(self) -> None:
        self.poller.stop()
        self.store.close()

    def _start(self) -> Poller:
        started = Poller(
            open_store=lambda: Store(self._path),
            emit=self._bridge.deliver,
            preferences=WISHES,
            make_fetcher=lambda _: Fetcher(proxy="direct"),
            make_parser=KeptParser,
            make_page_parser=KeptParser,
            make_picture_parser=KeptParser,
        )
        started.start()
        return started

    def _take(self, event: Event) -> None:
        self._told.append(event)
        self.stories.take_event(event)


@pytest.fixture
def reading(qtbot: QtBot, tmp_path: Path, server: FeedServer) -> Iterator[Reading]:
    made = Reading(qtbot, tmp_path, server)
    yield made
    made.close()


def test_the_whole_story_takes_the_place_of_a_summary(reading: Reading) -> None:
    reading.server.put("/sand", page())
    reading.subscribe()
    reading.open()
    assert SUMMARY in reading.text
    reading.until_text(SENTENCE.strip())
    assert SUMMARY not in reading.text
    assert "Fetching" not in reading.text


def test_a_story_read_before_opens_at_once_and_without_a_network(reading: Reading) -> None:
    reading.server.put("/sand", page())
    reading.subscribe()
    reading.open()
    reading.until_text(SENTENCE.strip())
    reading.poller.stop()
    reading.open()
    assert SENTENCE.strip() in reading.text
    assert len(reading.asked()) == 1


@pytest.mark.behaviour("A22")
@pytest.mark.parametrize(
    ("wishes", "summary"),
    [
        (replace(WISHES, full_stories=False), f"<p>{SUMMARY}</p>"),
        (WISHES, f"<p>{SUMMARY}</p>" + f"<p>{SENTENCE * 4}</p>" * 6),
    ],
    ids=["not wanted", "the feed gives it all"],
)
def test_nothing_is_asked_before_the_reader_wishes(reading: Reading, wishes: Preferences, summary: str) -> None:
    picture = reading.server.url("/river.png")
    reading.server.put("/sand", page(body=f"<p>{SENTENCE * 40}</p>"))
    reading.subscribe(f'{summary}<p><img src="{picture}" alt="A river"></p>')
    reading.open(wishes)
    assert "Fetching" not in reading.text
    reading.poller.fetch_pictures(1, [reading.server.url("/probe")])  # whatever was wished for before goes first
    reading.until(lambda: bool(reading.asked()))
    reading.load_full_story()
    reading.until_text(SENTENCE * 39)
    assert [request.path for request in reading.asked()] == ["/probe", "/sand"]


def test_the_choice_of_a_version_holds_for_the_feed(reading: Reading) -> None:
    reading.server.put("/sand", page())
    reading.subscribe()
    reading.open()
    reading.until_text(SENTENCE.strip())
    reading.follow("From the feed")
    assert SUMMARY in reading.text
    reading.open()
    assert "Fetching" not in reading.text
    assert SUMMARY in reading.text
    reading.follow("Full story")
    reading.open()
    assert SENTENCE.strip() in reading.text


PAYWALL = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
    "headline": "Sand", "isAccessibleForFree": false}</script>"""


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ({"status": 404}, "no longer exists"),
        ({"status": 403}, "denied access to the page"),
        ({"status": 401}, "members only"),
        ({"status": 500}, "Couldn’t load"),
        ({"body": b"%PDF-1.7"}, "no more text than the feed"),
        ({"body": page(head=PAYWALL, body="<p>Sand.</p>")}, "only to subscribers"),
    ],
)
def test_where_there_is_no_full_story_the_summary_stays_and_it_is_said_why(
    reading: Reading, answer: dict[str, object], sentence: str
) -> None:
    reading.server.put("/sand", **answer)  # type: ignore[arg-type]
    reading.subscribe()
    reading.open()
    reading.until_text(sentence)
    assert SUMMARY in reading.text


def test_of_a_story_for_subscribers_what_there_is_is_shown(reading: Reading) -> None:
    reading.server.put("/sand", page(head=PAYWALL))
    reading.subscribe()
    reading.open()
    reading.until_text("only to subscribers")
    assert SENTENCE.strip() in reading.text


@pytest.mark.behaviour("A21")
def test_a_link_into_the_local_network_is_not_followed(reading: Reading) -> None:
    with FeedServer(host="127.0.0.2") as inner:
        reading.subscribe(link=inner.url("/secret"))
        reading.open()
        reading.until_text("isn’t to a public web page")
        assert inner.connections == 0


@pytest.mark.behaviour("A15")
def test_a_site_that_never_answers_leaves_the_summary_to_be_read(reading: Reading) -> None:
    reading.server.put("/sand", answer=hang)
    reading.subscribe()
    reading.open()
    reading.until(lambda: len(reading.asked()) == 1)
    assert SUMMARY in reading.text
    assert "Fetching" in reading.text


def with_picture(reading: Reading) -> None:
    reading.server.put("/river.png", picture_file(400, 300))
    reading.subscribe(f'<p>{SENTENCE * 40}</p><p><img src="{reading.server.url("/river.png")}" alt="A river"></p>')


def shows_picture(reading: Reading) -> bool:
    return has_colour(reading.browser.grab().toImage(), RED)


def test_a_picture_comes_when_it_is_asked_for(reading: Reading) -> None:
    reading.server.put("/river.png", picture_file(400, 300))
    reading.subscribe(f'<p><img src="{reading.server.url("/river.png")}" alt="A river"></p><p>{SENTENCE * 40}</p>')
    reading.open()
    assert reading.asked() == []
    reading.follow("Load image: A river")
    reading.until(lambda: shows_picture(reading))
    assert [request.path for request in reading.asked()] == ["/river.png"]


@pytest.mark.behaviour("A22")
def test_pictures_come_by_themselves_where_that_is_requested(reading: Reading) -> None:
    reading.server.put("/river.png", picture_file(400, 300))
    pictures = '<p><img src="/river.png" alt="A river"><img src="/spy.gif" width="1" height="1"></p>'
    reading.server.put("/sand", page(body=f"{pictures}<p>{SENTENCE * 40}</p>"))
    reading.subscribe()
    reading.open(replace(WISHES, pictures=ShowPictures.ALWAYS))
    reading.until(lambda: shows_picture(reading))
    assert [request.path for request in reading.asked()] == ["/sand", "/river.png"]


def test_pictures_are_not_offered_where_none_are_requested(reading: Reading) -> None:
    with_picture(reading)
    reading.open(replace(WISHES, pictures=ShowPictures.NEVER))
    assert "Load image" not in reading.text


@pytest.mark.parametrize("is_cut", [True, False])
def test_links_lead_on_without_what_follows_the_reader_about(reading: Reading, is_cut: bool) -> None:
    there = "https://www.example.org/there?part=2&utm_source=sand"
    body = f"<p>{SENTENCE * 4}</p>" * 6 + f"<p>{SENTENCE}They have <a href='{there}'>a paper</a> on it.</p>"
    for path in ("/sand", "/sand?utm_medium=rss"):
        reading.server.put(path, page(body=body))
    reading.subscribe(link=reading.server.url("/sand?utm_medium=rss"))
    followed: list[str] = []
    reading.viewer.link_activated.connect(followed.append)
    reading.open(replace(WISHES, cut_tracking=is_cut))
    reading.until_text("They have a paper")
    bar = reading.browser.verticalScrollBar()
    bar.setValue(bar.maximum())
    reading.follow("a paper")
    assert followed == [there.removesuffix("&utm_source=sand") if is_cut else there]
    assert reading.asked()[0].path == ("/sand" if is_cut else "/sand?utm_medium=rss")


def shows_picture_at_the_end(reading: Reading) -> bool:
    bar = reading.browser.verticalScrollBar()
    bar.setValue(bar.maximum())
    return shows_picture(reading)


def test_a_feed_may_have_its_pictures_otherwise_than_preferred(reading: Reading) -> None:
    with_picture(reading)
    reading.open()
    assert "Load image: A river" in reading.text
    menu = reading.viewer.findChild(ViewerMenu)
    assert menu is not None
    choose = {action.text(): action for sub in menu.findChildren(QMenu) for action in sub.actions()}
    choose["Never"].trigger()
    assert "Load image" not in reading.text
    assert not reading.asked()
    choose["Always"].trigger()
    reading.until(lambda: shows_picture_at_the_end(reading))
    assert reading.store.feeds.all()[0].settings.pictures == ShowPictures.ALWAYS
    reading.open(replace(WISHES, pictures=ShowPictures.NEVER))
    reading.until(lambda: shows_picture_at_the_end(reading))


def test_a_saved_storys_pictures_come_without_a_network(reading: Reading) -> None:
    with_picture(reading)
    (headline,) = reading.store.entries.headlines(limit=9)
    reading.store.entries.mark_saved(headline.entry_id)
    reading.store.pictures.save(headline.entry_id, reading.server.url("/river.png"), picture_file(400, 300))
    reading.open()
    reading.until(lambda: shows_picture_at_the_end(reading))
    assert not reading.asked()


def test_the_other_feeds_with_the_event_are_offered_where_events_are_shown_once(reading: Reading, qtbot: QtBot) -> None:
    title = "Magnitude 6.2 earthquake strikes northern Chile"
    for name in ("one", "other"):
        reading.server.put(f"/{name}", rss(name.title(), [title]))
        reading.store.feeds.add(reading.server.url(f"/{name}"))
    reading.poller.refresh()
    reading.until(lambda: len(reading.store.entries.headlines(limit=9)) == 2)
    first, second = sorted(each.entry_id for each in reading.store.entries.headlines(limit=9))
    reading.until(lambda: len(reading.store.groups.members((first,))) == 2)
    asked: list[int] = []
    reading.viewer.open_requested.connect(asked.append)
    for wishes, is_offered in ((WISHES, True), (replace(WISHES, group_events=False), False)):
        reading.stories.apply_preferences(wishes)
        known = reading.store.entries.with_feed(first)
        assert known is not None
        reading.stories.show(*known, is_requested=False)
        qtbot.waitExposed(reading.viewer)
        buttons = reading.viewer.findChildren(QToolButton)
        others = [each for each in buttons if each.isVisible() and title in each.accessibleName()]
        assert len(others) == is_offered
        if others:
            others[0].click()
    assert asked == [second]


def long_story(reading: Reading) -> QScrollBar:
    reading.subscribe("".join(f"<p>Paragraph {number}. {SENTENCE}</p>" for number in range(90)))
    reading.open(replace(WISHES, full_stories=False))
    reading.viewer.resize(820, 600)
    reading.until(lambda: not reading.browser.is_growing and reading.browser.verticalScrollBar().maximum() > 2000)
    return reading.browser.verticalScrollBar()


def first_line(reading: Reading) -> str:
    return reading.browser.cursorForPosition(QPoint(0, 4)).block().text()


def test_a_long_story_opens_where_one_has_stopped(reading: Reading) -> None:
    bar = long_story(reading)
    bar.setValue(bar.maximum() // 2)
    stopped_at = first_line(reading)
    reading.viewer.close()
    reading.open(replace(WISHES, full_stories=False))
    reading.until(lambda: first_line(reading) == stopped_at)
    bar.setValue(bar.maximum())
    reading.viewer.close()
    reading.open(replace(WISHES, full_stories=False))
    assert bar.value() == 0


def test_positions_are_kept_of_the_latest_stories_only(reading: Reading) -> None:
    reading.subscribe()
    positions = reading.store.reading_positions
    (headline,) = reading.store.entries.headlines(limit=9)
    positions.save(headline.entry_id, False, 4, 2, "Words", 1.0)
    assert positions.of(headline.entry_id) is not None
    positions.save(9_999, False, 4, 2, "Words", 2.0)
    assert positions.of(9_999) is None


def questions(reading: Reading) -> list[QWidget]:
    return [each for each in reading.viewer.findChildren(ImageQuestion) if each.isVisible()]


@pytest.mark.parametrize(("answer", "policy"), [("&Always", "always"), ("Only when &clicked", "when-asked")])
def test_the_reader_is_asked_once_when_to_load_images(reading: Reading, answer: str, policy: str) -> None:
    with_picture(reading)
    chosen = [WISHES]

    def change(setting: Setting[Any], value: object) -> None:
        chosen.append(chosen[-1].with_value(setting, value))
        reading.stories.apply_preferences(chosen[-1])

    reading.viewer.preference_changed.connect(change)
    reading.open()
    (question,) = questions(reading)
    next(each for each in question.findChildren(QToolButton) if each.text() == answer).click()
    assert not questions(reading)
    assert chosen[-1].pictures == policy
    if policy == "always":
        reading.until(lambda: shows_picture_at_the_end(reading))
    else:
        assert not reading.asked()
    reading.open(chosen[-1])
    assert not questions(reading)


def test_no_question_about_images_where_there_are_none(reading: Reading) -> None:
    reading.subscribe()
    reading.open(replace(WISHES, full_stories=False))
    assert not questions(reading)
