"""What users do with headlines, in a store and on a bar: marked, saved, copied, opened, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.store_samples import new_store
from tests.test_wire import NOW, Newsroom
from ticker.entities import ReadPolicy
from ticker.poller import Poller
from ticker.preferences import Preferences
from ticker.store import FeedChanges, ShareKind
from ticker.ui.actions.headline_actions import AS_QUOTATION, HeadlineActions
from ticker.ui.actions.keys import Window
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.application.article_opener import ArticleOpener
from ticker.ui.application.headline_controller import HeadlineController
from ticker.ui.application.link_opener import LinkOpener
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.application.share_controller import ShareController
from ticker.ui.application.wire_updater import WireUpdater
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.bars import Bars
from ticker.ui.bar.picture_source import PictureSource
from ticker.ui.bar.summaries import Summaries
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.viewer.viewer import Viewer
from ticker.ui.widgets.user_files import UserFiles


class Reader(QObject):
    """A bar with its controllers on a store; links are opened nowhere but noted."""

    def __init__(self, newsroom: Newsroom, folder: Path) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.notices: list[str] = []
        self.changed: list[tuple[int, ...]] = []
        store = self.store = newsroom.store
        program = self.program = ProgramActions(parent=self)
        self.preferences = PreferencesController(Preferences(), folder / "preferences.json", (), self)
        self.poller = Poller(open_store=lambda: store, emit=lambda _: None, preferences=Preferences())
        self.bar = Bar(HeadlinesModel(self), Preferences(), program)
        bars = Bars(
            store,
            newsroom.wire,
            self.bar,
            Preferences(),
            program,
            summary_of=lambda _: "",
            pictures=PictureSource(store),
            change_preferences=self.preferences.apply,
        )
        self.bars = bars
        links = LinkOpener(self.preferences, folder, self)
        self.sharing = ShareController(store, self.poller, links, self)
        self.headlines = HeadlineController(store, self.poller, bars, links, self.preferences, self.sharing, self)
        self.articles = ArticleOpener(
            store,
            self.poller,
            UserFiles(self.poller),
            self.bar.model,
            self.headlines,
            links,
            self.preferences,
            program,
            self,
        )
        self.updater = WireUpdater(newsroom.wire, bars, Summaries(store), self)
        self.headlines.wire_changed.connect(self.updater.update)
        self.headlines.entries_changed.connect(self.changed.append)
        for speaker in (links, self.headlines, self.articles):
            speaker.notice.connect(self.notices.append)

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())

    def read(self, *entry_ids: int) -> list[bool]:
        found = (self.store.entries.get(each) for each in entry_ids)
        return [each.is_read for each in found if each is not None]

    @property
    def viewer(self) -> Viewer:
        controller = self.articles._viewer
        assert controller is not None
        return controller._viewer


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with new_store(tmp_path / "headlines.db", now=lambda: NOW) as store:
        yield Newsroom(store)


@pytest.fixture
def reader(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[Reader]:
    made = Reader(newsroom, tmp_path)
    qtbot.addWidget(made.bar)
    QDesktopServices.setUrlHandler("https", made, "take")  # type: ignore[arg-type]  # bytes are refused (6.11)
    yield made
    QDesktopServices.unsetUrlHandler("https")


def test_all_on_the_bar_is_marked_read_and_taken_back(reader: Reader, newsroom: Newsroom) -> None:
    entry_ids = newsroom.publish("a", "Storm", "Sun", "Rain")
    reader.updater.update()
    reader.headlines.mark_read(entry_ids[:1])
    later = newsroom.publish("b", "Snow")
    reader.headlines.mark_all_read(reader.bar)
    assert reader.read(*entry_ids, *later) == [True, True, True, False]
    assert all(each.is_read for each in reader.bar.model.headlines if each.entry_id in entry_ids)
    reader.headlines.undo_stack.undo()
    assert reader.read(*entry_ids) == [True, False, False]  # what was read before stays so


def test_what_is_marked_and_saved_is_told_and_shown(reader: Reader, newsroom: Newsroom) -> None:
    first, second = newsroom.publish("a", "Storm", "Sun")
    reader.updater.update()
    reader.headlines.mark_read((first, second))
    reader.headlines.mark_saved((second,))
    assert reader.changed == [(first, second), (second,)]
    shown = {each.entry_id: (each.is_read, each.is_saved) for each in reader.bar.model.headlines}
    assert shown == {first: (True, False), second: (True, True)}


@pytest.mark.parametrize(("policy", "is_read"), [(ReadPolicy.OPENED, True), (ReadPolicy.BY_HAND, False)])
def test_a_page_that_was_opened_is_read_unless_that_is_done_by_hand(
    reader: Reader, newsroom: Newsroom, policy: ReadPolicy, is_read: bool
) -> None:
    (entry_id,) = newsroom.publish("a", "Storm", link="https://a.example/storm?utm_source=feed")
    reader.store.feeds.change(reader.store.feeds.all()[0].id, FeedChanges(read_policy=policy))
    reader.headlines.browse(entry_id)
    assert reader.opened == ["https://a.example/storm"]
    assert reader.read(entry_id) == [is_read]


def test_a_headline_without_a_page_says_so_and_stays_unread(reader: Reader, newsroom: Newsroom) -> None:
    (entry_id,) = newsroom.publish("a", "Storm")
    reader.headlines.browse(entry_id)
    assert reader.notices == ["This headline has no web page."]
    assert reader.read(entry_id) == [False]


def test_the_link_is_copied_without_tracking(reader: Reader, newsroom: Newsroom) -> None:
    (entry_id,) = newsroom.publish("a", "Storm", link="https://a.example/storm?utm_source=feed")
    reader.headlines.copy_link(entry_id, reader.notices.append)
    assert QGuiApplication.clipboard().text() == "https://a.example/storm"
    assert reader.notices == ["Link copied."]


def test_what_menu_and_key_did_is_said_where_it_was_done(reader: Reader, newsroom: Newsroom) -> None:
    (entry_id,) = newsroom.publish("a", "Storm", link="https://a.example/storm")
    actions = HeadlineActions(Window.BAR, lambda: None, tuple, reader)
    said: list[str] = []
    reader.headlines.connect_actions(actions, said.append)
    actions.read_requested.emit((entry_id,), True)
    actions.read_requested.emit((entry_id,), False)
    actions.save_requested.emit((entry_id,), True)
    actions.save_requested.emit((entry_id,), False)
    actions.copy_requested.emit(entry_id)
    expected = ["Marked as read.", "Marked as unread.", "Saved for later.", "Removed from saved.", "Link copied."]
    assert said == expected
    assert reader.notices == []


def test_a_hidden_headline_leaves_the_bar_and_can_be_brought_back(reader: Reader, newsroom: Newsroom) -> None:
    first, second = newsroom.publish("a", "Storm", "Sun")
    reader.updater.update()
    reader.headlines.hide(first, reader.bar)
    assert [each.entry_id for each in reader.bar.model.headlines] == [second]
    assert reader.store.archive.headlines((first,))[0].title == "Storm"
    reader.headlines.undo_stack.undo()
    assert {each.entry_id for each in reader.bar.model.headlines} == {first, second}


def test_a_story_is_copied_as_a_quotation_or_waits_to_be_sent(reader: Reader, newsroom: Newsroom) -> None:
    (entry_id,) = newsroom.publish("a", "Storm", link="https://a.example/storm?utm_source=feed")
    actions = HeadlineActions(Window.BAR, lambda: None, tuple, reader)
    reader.headlines.connect_actions(actions, reader.notices.append)
    actions.share_requested.emit(entry_id, AS_QUOTATION, "so much rain")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == QLocale().quoteString("so much rain")
    assert copied[1] == "— Storm"
    assert copied[-1] == "https://a.example/storm"
    assert reader.notices == ["Copied as a quotation."]
    target = reader.store.shares.add_target(ShareKind.LINKDING, "Mine", "https://links.example", "")
    assert actions.share_targets() == ((target, "Mine"),)
    actions.share_requested.emit(entry_id, target, "")
    (waiting,) = reader.store.shares.waiting()
    assert (waiting.url, waiting.title, waiting.target_id) == ("https://a.example/storm", "Storm", target)


def test_an_entry_that_is_gone_is_not_opened(reader: Reader) -> None:
    reader.articles.open_article(99)
    assert reader.notices == ["This headline is no longer available."]


def test_next_and_previous_follow_the_wire_from_which_an_article_was_opened(
    qtbot: QtBot, reader: Reader, newsroom: Newsroom
) -> None:
    newsroom.publish("a", "Storm", "Sun", "Rain")
    reader.updater.update()
    first, second, _ = reader.bar.model.headlines
    reader.articles.open_from(reader.bar.model, first.entry_id)
    qtbot.addWidget(reader.viewer)
    assert reader.viewer.windowTitle() == first.title
    reader.viewer.next_requested.emit()
    assert reader.viewer.windowTitle() == second.title
    for _ in range(2):  # before the first there is none
        reader.viewer.previous_requested.emit()
    assert reader.viewer.windowTitle() == first.title
    assert reader.read(first.entry_id, second.entry_id) == [True, True]


def test_the_viewer_follows_the_bar_where_that_is_preferred_and_nothing_is_read_by_that(
    qtbot: QtBot, reader: Reader, newsroom: Newsroom
) -> None:
    first, second = newsroom.publish("a", "Storm", "Sun")
    reader.articles.open_article(first)
    qtbot.addWidget(reader.viewer)
    reader.articles.follow(second)
    assert reader.viewer.windowTitle() == "Storm"
    reader.preferences.apply(Preferences(viewer_follows_bar=True))
    reader.articles.follow(second)
    assert reader.viewer.windowTitle() == "Sun"
    assert reader.read(second) == [False]
