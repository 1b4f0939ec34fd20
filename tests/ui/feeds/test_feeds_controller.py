"""What the windows of feeds request becomes so in the store, and what the poller tells is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from tests.pictures import picture_file
from tests.store_samples import new_store
from ticker.entities import (
    GETTING_STARTED_URL,
    Check,
    Feed,
    FeedSettings,
    FetchErrorKind,
    ParsedEntry,
    ParsedFeed,
    Reach,
    ServerKind,
    Validators,
)
from ticker.feeds.feed_list import OpmlProblem, OpmlProblemKind
from ticker.poller import (
    AccountDiffers,
    CameOnline,
    FeedAdded,
    FeedFailed,
    FeedRefreshed,
    FeedUnchanged,
    IconChosen,
    ImportFailed,
    ImportFinished,
    ImportProgress,
    Poller,
    Synced,
    SyncFailed,
    WentOffline,
)
from ticker.preferences import Preferences
from ticker.store import FeedChanges, Received, Store, StoreErrorKind
from ticker.ui.bridge import Bridge
from ticker.ui.feed_health.health_window import HealthWindow
from ticker.ui.feed_settings.feed_settings_window import FeedSettingsWindow
from ticker.ui.feeds.account_dialog import AccountDialog
from ticker.ui.feeds.feeds_controller import FeedsController
from ticker.ui.feeds.feeds_dialog import FeedsDialog
from ticker.ui.i18n.store_messages import sentence_for_store_kind
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.user_files import UserFiles
from ticker.user_files import FileError, FileErrorKind

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "wire.sqlite3") as store:
        for name in ("Harbour", "Tides", "Weather"):
            store.feeds.add(f"https://example.org/{name.lower()}", FeedSettings(folder=("World",)), feed_title=name)
        yield store


@pytest.fixture
def subscriptions(store: Store, tmp_path: Path, qapp: QApplication) -> Iterator[FeedsController]:
    poller = Poller(  # never started: what is asked of it waits in its inbox
        open_store=lambda: Store(tmp_path / "wire.sqlite3"), emit=lambda _: None, preferences=Preferences()
    )
    parent = QObject()  # with it end the timers that would look into the store
    bridge = Bridge(parent)
    writer = Poller(  # of files only: it has no feeds
        open_store=lambda: Store(tmp_path / "none.sqlite3"), emit=bridge.deliver, preferences=Preferences()
    )
    writer.start()
    files = UserFiles(writer)
    bridge.event_arrived.connect(files.take_event)
    yield FeedsController(store, poller, files, parent)
    writer.stop()
    shiboken6.delete(parent)


@pytest.fixture
def dialog(subscriptions: FeedsController, qtbot: QtBot) -> FeedsDialog:
    subscriptions.show()
    dialog = subscriptions._opened()
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def window(subscriptions: FeedsController, dialog: FeedsDialog, qtbot: QtBot) -> FeedSettingsWindow:
    subscriptions.show_settings((1,))
    window = subscriptions._settings
    assert window is not None
    qtbot.addWidget(window)
    return window


@pytest.fixture
def health(subscriptions: FeedsController, dialog: FeedsDialog, qtbot: QtBot) -> HealthWindow:
    dialog.health_requested.emit()
    window = subscriptions._health
    assert window is not None
    qtbot.addWidget(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def feed(store: Store, feed_id: int) -> Feed:
    found = store.feeds.get(feed_id)
    assert found is not None
    return found


def shown(dialog: FeedsDialog) -> dict[int, Feed]:
    return {each: found for each in range(1, 10) if (found := dialog.tree.feeds.feed(each)) is not None}


def test_being_offline_is_said_once_above_the_feeds(
    subscriptions: FeedsController, dialog: FeedsDialog, qtbot: QtBot
) -> None:
    def is_said() -> bool:
        return any("offline" in each.text() for each in dialog.findChildren(QLabel) if each.isVisible())

    subscriptions.take_event(WentOffline())
    qtbot.waitUntil(is_said)
    subscriptions.take_event(CameOnline())
    qtbot.waitUntil(lambda: not is_said())


def test_the_first_headlines_of_a_feed_take_the_getting_started_stories_off_the_bar(
    subscriptions: FeedsController, store: Store
) -> None:
    edition = store.feeds.add(GETTING_STARTED_URL)
    subscriptions.take_event(FeedRefreshed(edition.id, new=(1, 2)))
    subscriptions.take_event(FeedRefreshed(1))  # which has nothing yet
    assert feed(store, edition.id).settings.on_wire
    subscriptions.take_event(FeedRefreshed(1, new=(3,)))
    assert not feed(store, edition.id).settings.on_wire


def test_removing_and_its_undo_lose_nothing(store: Store, dialog: FeedsDialog, qtbot: QtBot) -> None:
    dialog.edits.remove((1,))
    dialog.edits.remove((2, 3))
    qtbot.waitUntil(lambda: not shown(dialog))
    for _ in range(2):
        dialog.undo.action.trigger()
    qtbot.waitUntil(lambda: len(shown(dialog)) == 3)
    assert {each.title for each in store.feeds.all()} == {"Harbour", "Tides", "Weather"}


def test_marking_a_folder_read_is_taken_back_to_what_it_was(
    subscriptions: FeedsController, store: Store, dialog: FeedsDialog, qtbot: QtBot
) -> None:
    for number, name in ((1, "Harbour"), (2, "Tides"), (3, "Weather")):
        entries = tuple(ParsedEntry(f"{name}{n}", title=f"{name} {n}") for n in range(2))
        check = Check(1e9, 2e9, "interval")
        store.polling.save_document(number, ParsedFeed(name, entries=entries), Received(Validators(), name), check)
    store.entries.mark_read([store.entries.headlines(limit=1)[0].entry_id])
    before = store.entries.unread_counts()
    subscriptions.requests.mark_read_requested.emit((1, 2, 3))
    assert store.entries.unread_counts() == {}
    notice = dialog.findChild(Notice)
    assert isinstance(notice, Notice)
    assert notice.text == "5 headline(s) marked as read."
    dialog.undo.action.trigger()
    assert store.entries.unread_counts() == before
    subscriptions.requests.mark_read_requested.emit((4,))
    assert notice.text == "No unread headlines here."


def test_a_list_is_shown_as_it_comes_in(
    subscriptions: FeedsController, store: Store, dialog: FeedsDialog, qtbot: QtBot
) -> None:
    notice = dialog.findChild(Notice)
    assert isinstance(notice, Notice)
    added = store.feeds.add("https://example.org/new", feed_title="New")
    subscriptions.import_list("/lists/mine.opml")
    subscriptions.take_event(ImportProgress("/lists/mine.opml", 200, 450, (added.id,)))
    assert dialog.import_progress.isVisible()
    qtbot.waitUntil(lambda: added.id in shown(dialog))
    problem = OpmlProblem(3, OpmlProblemKind.DUPLICATE, "https://example.org/new")
    subscriptions.take_event(ImportFinished("/lists/mine.opml", 449, 1, (problem,)))
    assert notice.text == "mine.opml · new feeds: 449 · already subscribed: 1 · skipped: 1"
    subscriptions.import_list("/lists/mine.opml")
    subscriptions.take_event(ImportFailed("/lists/mine.opml", FileError(FileErrorKind.SYSTEM, "No such file")))
    assert "No such file" in notice.text


def test_feeds_are_put_in_order_by_the_keyboard_and_back(store: Store, dialog: FeedsDialog, qtbot: QtBot) -> None:
    dialog.tree.setCurrentIndex(dialog.tree.rows.mapFromSource(dialog.tree.feeds.index_of(3)))

    def order() -> list[str]:
        folder = dialog.tree.rows.index(0, 0)
        return [dialog.tree.rows.index(row, 0, folder).data() for row in range(3)]

    for _ in range(3):  # the third leads nowhere
        dialog.feed_actions.move_up.trigger()
    qtbot.waitUntil(lambda: order() == ["Weather", "Harbour", "Tides"])
    sort = next(each for each in dialog.feed_actions.menu_for((3,)).actions() if each.text() == "Sort All by T&itle")
    sort.trigger()
    qtbot.waitUntil(lambda: order() == ["Harbour", "Tides", "Weather"])
    assert not any("Sort" in each.text() for each in dialog.feed_actions.menu_for((3,)).actions())
    dialog.undo.action.trigger()
    qtbot.waitUntil(lambda: order() == ["Weather", "Harbour", "Tides"])
    assert [each.title for each in store.feeds.all()] == ["Weather", "Harbour", "Tides"]
    for _ in range(2):
        dialog.undo.action.trigger()
    qtbot.waitUntil(lambda: order() == ["Harbour", "Tides", "Weather"])
    assert {each.settings.position for each in store.feeds.all()} == {None}


def test_a_step_leads_past_the_neighbour_that_is_seen_there(store: Store, dialog: FeedsDialog, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("sv_SE"))
    for feed_id, name in ((1, "Östersund"), (2, "Zorn"), (3, "Ängelholm")):
        store.feeds.change(feed_id, FeedChanges(custom_title=name))
    dialog.show_feeds(store.feeds.all(), {})

    def order() -> list[str]:
        folder = dialog.tree.rows.index(0, 0)
        return [dialog.tree.rows.index(row, 0, folder).data() for row in range(3)]

    assert order() == ["Zorn", "Ängelholm", "Östersund"]
    dialog.tree.setCurrentIndex(dialog.tree.rows.mapFromSource(dialog.tree.feeds.index_of(2)))
    dialog.feed_actions.move_down.trigger()
    qtbot.waitUntil(lambda: order() == ["Ängelholm", "Zorn", "Östersund"])


def test_feeds_are_dropped_between_others_and_put_back(store: Store, dialog: FeedsDialog, qtbot: QtBot) -> None:
    rows = dialog.tree.rows
    weather = rows.mapFromSource(dialog.tree.feeds.index_of(3))
    folder = weather.parent()
    data = rows.mimeData([weather])
    rows.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, folder)
    qtbot.waitUntil(lambda: [rows.index(row, 0, folder).data() for row in range(3)] == ["Harbour", "Weather", "Tides"])
    rows.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    qtbot.waitUntil(lambda: [rows.index(row, 0).data() for row in range(2)] == ["World", "Weather"])
    assert [(each.title, each.settings.folder) for each in store.feeds.all()][-1] == ("Weather", ())
    for _ in range(2):
        dialog.undo.action.trigger()
    assert [(each.title, each.settings.folder, each.settings.position) for each in store.feeds.all()] == [
        (title, ("World",), None) for title in ("Harbour", "Tides", "Weather")
    ]


def test_moving_a_whole_folder_is_one_change_of_the_wire(
    subscriptions: FeedsController, store: Store, dialog: FeedsDialog, qtbot: QtBot
) -> None:
    changes: list[None] = []
    subscriptions.editor.changed.connect(lambda: changes.append(None))
    dialog.tree.feeds.move_requested.emit({1: ("A",), 2: ("A", "B"), 3: ("C",)})
    qtbot.waitUntil(lambda: bool(changes))
    assert [each.settings.folder for each in (feed(store, n) for n in (1, 2, 3))] == [("A",), ("A", "B"), ("C",)]
    assert len(changes) == 1


def test_the_window_of_a_feed_sets_it_and_shows_what_came_of_it(
    subscriptions: FeedsController, store: Store, window: FeedSettingsWindow, qtbot: QtBot
) -> None:
    subscriptions.requests.change_requested.emit((1, 2), {"interval": 900.0, "on_wire": False})
    assert [(feed(store, n).settings.interval, feed(store, n).settings.on_wire) for n in (1, 2, 3)] == [
        (900.0, False),
        (900.0, False),
        (None, True),
    ]
    subscriptions.requests.change_requested.emit((1,), {"custom_title": "Port"})
    qtbot.waitUntil(lambda: window.windowTitle() == "Port")


def test_an_address_that_is_taken_is_refused_with_a_sentence(
    subscriptions: FeedsController, store: Store, window: FeedSettingsWindow
) -> None:
    subscriptions.requests.change_requested.emit((1,), {"url": "https://example.org/tides"})
    assert feed(store, 1).url == "https://example.org/harbour"
    notice = window.findChild(Notice)
    assert isinstance(notice, Notice)
    assert notice.text == sentence_for_store_kind(StoreErrorKind.TAKEN)


def test_an_address_the_site_has_changed_is_taken_back(
    subscriptions: FeedsController, store: Store, window: FeedSettingsWindow
) -> None:
    store.feeds.follow_move(1, "https://example.org/elsewhere")
    subscriptions.requests.old_address_requested.emit(1)
    assert feed(store, 1).url == "https://example.org/harbour"


def test_what_the_poller_tells_is_shown_for_that_feed(
    subscriptions: FeedsController, store: Store, dialog: FeedsDialog, qtbot: QtBot
) -> None:
    store.feeds.change(1, FeedChanges(custom_title="Port"))
    new = store.feeds.add("https://example.org/new", feed_title="New")
    subscriptions.take_event(FeedUnchanged(1))
    subscriptions.take_event(FeedAdded(new.id))
    qtbot.waitUntil(lambda: new.id in shown(dialog))
    assert shown(dialog)[1].title == "Port"


def test_a_list_of_many_feeds_is_shown_whole(
    subscriptions: FeedsController, store: Store, dialog: FeedsDialog, qtbot: QtBot
) -> None:
    added = [store.feeds.add(f"https://example.org/{number}").id for number in range(450)]
    for feed_id in added:
        subscriptions.take_event(FeedAdded(feed_id))
    qtbot.waitUntil(lambda: all(dialog.tree.feeds.feed(feed_id) for feed_id in added))


def test_what_happened_while_the_dialog_was_closed_is_there_when_it_opens(
    subscriptions: FeedsController, store: Store, dialog: FeedsDialog
) -> None:
    dialog.close()
    store.feeds.change(1, FeedChanges(custom_title="Port"))
    subscriptions.take_event(FeedUnchanged(1))
    subscriptions.show()
    assert shown(dialog)[1].title == "Port"


def test_the_diagnosis_of_several_feeds_is_copied(subscriptions: FeedsController, dialog: FeedsDialog) -> None:
    subscriptions.requests.diagnosis_requested.emit((1, 3))
    text = QGuiApplication.clipboard().text()
    assert "feed: https://example.org/harbour\n" in text
    assert "feed: https://example.org/weather\n" in text


def test_the_diagnosis_of_all_feeds_is_written_to_a_table(health: HealthWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "diagnosis.csv"
    health.diagnosis_file_requested.emit(str(path))
    qtbot.waitUntil(lambda: any(f"was written to {path}" in each.text() for each in health.findChildren(QLabel)))
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 4
    assert any("https://example.org/weather" in line for line in lines)


def test_a_diagnosis_that_cannot_be_written_is_told_of(health: HealthWindow, tmp_path: Path, qtbot: QtBot) -> None:
    health.diagnosis_file_requested.emit(str(tmp_path / "nowhere" / "diagnosis.csv"))
    qtbot.waitUntil(lambda: any("No such file" in each.text() for each in health.findChildren(QLabel)))


def test_what_the_poller_tells_is_shown_among_the_problems_though_the_dialog_is_closed(
    subscriptions: FeedsController, store: Store, health: HealthWindow, dialog: FeedsDialog, qtbot: QtBot
) -> None:
    dialog.close()
    store.polling.save_failure(2, Check(1_700_000_000.0, 1_700_000_060.0, "gone", error=FetchErrorKind.GONE))
    subscriptions.take_event(FeedFailed(2, FetchErrorKind.GONE))
    qtbot.waitUntil(lambda: health._model.feed(2) is not None)
    assert health._model.feed(1) is None


def test_a_feed_that_was_removed_from_the_problems_comes_back(
    subscriptions: FeedsController, store: Store, health: HealthWindow, qtbot: QtBot
) -> None:
    subscriptions.requests.remove_requested.emit((1, 2))
    assert [each.title for each in store.feeds.all()] == ["Weather"]
    subscriptions.requests.restore_requested.emit((1, 2))
    assert len(store.feeds.all()) == 3


def test_an_icon_of_ones_own_is_shown_or_refused_in_a_sentence(
    subscriptions: FeedsController, store: Store, window: FeedSettingsWindow
) -> None:
    subscriptions.show_settings((1, 2))
    label = next(each for each in window.findChildren(QLabel) if each.accessibleName() == "Icon of the feed")
    store.icons.choose((1, 2), picture_file(32, 32))
    subscriptions.take_event(IconChosen((1, 2)))
    assert not label.pixmap().isNull()
    notice = window.findChild(Notice)
    assert isinstance(notice, Notice)
    subscriptions.take_event(IconChosen((1, 2), is_done=False))
    assert "image cannot be shown" in notice.text
    subscriptions.take_event(IconChosen((1, 2), is_done=False, error=FileError(FileErrorKind.NOT_A_FILE)))
    assert "not a file" in notice.text


def test_going_back_to_the_icon_of_the_site_is_told_to_the_bar(
    subscriptions: FeedsController, store: Store, window: FeedSettingsWindow
) -> None:
    store.icons.choose((1, 2), picture_file(32, 32))
    subscriptions.show_settings((1, 2))
    told: list[int] = []
    subscriptions.editor.icon_changed.connect(told.append)
    subscriptions.requests.site_icon_requested.emit((1, 2))
    assert [store.icons.get(feed_id) for feed_id in (1, 2)] == [None, None]
    assert told == [1, 2]


def test_a_feed_is_given_to_the_server_where_there_is_an_account(
    subscriptions: FeedsController, store: Store, dialog: FeedsDialog
) -> None:
    def offers() -> list[QAction]:
        return [
            each
            for each in dialog.feed_actions.menu_for((1,)).actions()
            if "Sync Account" in each.text().replace("&", "")
        ]

    assert offers() == []
    store.account.open(ServerKind.GOOGLE_READER, "https://rss.example", "alice")
    subscriptions.show()
    (give,) = offers()
    give.trigger()
    assert feed(store, 1).remote_id == ""
    assert [each.id for each in store.remote_feeds.outgoing()] == [1]


def test_what_the_api_of_the_server_cannot_do_is_told_in_the_menu(
    subscriptions: FeedsController, store: Store, dialog: FeedsDialog
) -> None:
    store.account.open(ServerKind.FEVER, "https://rss.example/fever/", "alice")
    subscriptions.show()
    (give,) = (
        each for each in dialog.feed_actions.menu_for((1,)).actions() if "Sync Account" in each.text().replace("&", "")
    )
    assert not give.isEnabled()
    assert "cannot add feeds" in give.toolTip()
    assert "this computer only" not in dialog.feed_actions.rename.toolTip()
    store.remote_feeds.send([1])
    store.remote_feeds.note_added(1, "1")
    subscriptions.show()
    dialog.feed_actions.menu_for((1,))
    assert "this computer only" in dialog.feed_actions.rename.toolTip()
    assert "this computer only" in dialog.feed_actions.remove.toolTip()


def test_what_a_server_decides_about_its_feed_is_disabled_with_the_reason(
    subscriptions: FeedsController, store: Store, window: FeedSettingsWindow
) -> None:
    form = window._feed_form
    fixed = [each for each in (form._address, form._interval, form._is_paused) if each.isEnabled()]
    assert len(fixed) == 3
    store.remote_feeds.send([1])
    store.remote_feeds.note_added(1, "feed/1")
    subscriptions.show_settings((1,))
    assert not any(each.isEnabled() for each in fixed)
    assert all("sync account" in each.accessibleDescription() for each in fixed)


def test_a_feed_that_the_user_allows_to_lead_into_the_private_network_is_asked_again(
    subscriptions: FeedsController, store: Store
) -> None:
    subscriptions.requests.private_network_allowed.emit((1, 2))
    found = store.feeds.some((1, 2, 3))
    reaches = [found[feed_id].polling.reach for feed_id in (1, 2, 3)]
    assert reaches == [Reach.ANYWHERE, Reach.ANYWHERE, Reach.UNKNOWN]


def test_how_syncing_fails_is_said_in_the_window_of_the_account(
    subscriptions: FeedsController, store: Store, dialog: FeedsDialog, qtbot: QtBot
) -> None:
    store.account.open(ServerKind.GOOGLE_READER, "https://rss.example", "alice")
    subscriptions.take_event(SyncFailed(StoreErrorKind.FULL))  # before the window is there
    subscriptions.show_account(dialog)
    (window,) = dialog.findChildren(AccountDialog)
    qtbot.addWidget(window)

    def said() -> str:
        return " ".join(each.text() for each in window.findChildren(QLabel) if not each.isHidden())

    assert sentence_for_store_kind(StoreErrorKind.FULL) in said()
    subscriptions.take_event(Synced(0))
    assert sentence_for_store_kind(StoreErrorKind.FULL) not in said()
    subscriptions.take_event(AccountDiffers("bob", "alice", "https://rss.example"))
    assert "different account" in window.findChildren(QMessageBox)[0].text()
