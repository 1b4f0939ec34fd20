"""The feeds in their folders: what the tree shows, and what is edited and dragged in it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.feed_variants import with_polling, with_settings
from tests.ui.feeds.feeds_window import (
    FEEDS,
    HARBOUR,
    LOOSE,
    NOW,
    TIDES,
    WEATHER,
    Signals,
    button,
    could_be_html,
    drop,
    field,
    index_of,
    press,
    rename,
    rows,
    says,
    select,
    selected,
    tree,
)
from ticker.entities import Feed, FeedSettings, FetchErrorKind
from ticker.poller.schedule import Reason
from ticker.ui.feeds.feeds_dialog import FeedsDialog
from ticker.ui.feeds.feeds_model import STATE, UNREAD, long_state_of, state_of
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.widgets.feed_requests import FeedRequests

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform


def test_feeds_stand_in_their_folders(dialog: FeedsDialog) -> None:
    assert rows(dialog) == ["Loose Ends", "Science", "  Weather", "World", "  Harbour News", "  Seas", "    Tides"]


def test_unread_entries_are_counted_and_the_feed_stands_out(dialog: FeedsDialog) -> None:
    harbour, tides = index_of(dialog, "Harbour News"), index_of(dialog, "Tides")
    assert harbour.siblingAtColumn(UNREAD).data() == "3"
    assert harbour.data(Qt.ItemDataRole.FontRole).bold()
    assert tides.siblingAtColumn(UNREAD).data() == ""
    assert not tides.data(Qt.ItemDataRole.FontRole).bold()


def test_the_state_is_said_in_plain_words(dialog: FeedsDialog) -> None:
    state = index_of(dialog, "Harbour News").siblingAtColumn(STATE)
    assert state.data() == "Updated 10 minute(s) ago"  # tests speak the language of the source
    assert "; next update " in state.data(Qt.ItemDataRole.ToolTipRole)
    assert state_of(with_polling(LOOSE, checked_at=NOW - 20), NOW) == "Updated just now"
    assert state_of(with_polling(LOOSE, checked_at=NOW - 7200), NOW) == "Updated 2 hour(s) ago"
    assert state_of(Feed(9, "https://example.org/"), NOW) == "Waiting for first update"
    assert state_of(with_settings(LOOSE, is_paused=True), NOW).startswith("Updates paused")
    failed = with_polling(LOOSE, error=FetchErrorKind.NOT_A_FEED, error_detail="html")
    assert state_of(failed, NOW) == sentence_for(FetchErrorKind.NOT_A_FEED, "html")
    assert "asked for a pause" in state_of(with_polling(LOOSE, next_check_reason=Reason.RETRY_AFTER), NOW)
    days_ago = long_state_of(with_polling(LOOSE, checked_at=NOW - 3 * 86_400), NOW)
    assert "/11/2023" in days_ago.split(";")[0]
    assert "/11/2023" not in days_ago.split(";")[1]


def test_the_only_feed_is_selected_by_a_key_that_leads_to_it(dialog: FeedsDialog) -> None:
    dialog.show_feeds((LOOSE,), {})
    tree(dialog).clearSelection()
    press(dialog, Qt.Key.Key_Home)
    assert selected(dialog) == ["Loose Ends"]
    assert button(dialog, "Settings…").isEnabled()


def test_a_change_touches_its_own_row_alone(dialog: FeedsDialog) -> None:
    touched: set[str] = set()
    moved: list[object] = []
    model = tree(dialog).model()
    model.dataChanged.connect(lambda index, *_: touched.add(index.siblingAtColumn(0).data()))
    for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged):
        signal.connect(lambda *told: moved.append(told))
    dialog.show_feeds(FEEDS, {1: 3})
    assert touched == set()
    dialog.show_feeds((HARBOUR, with_polling(TIDES, error=FetchErrorKind.TIMED_OUT), WEATHER, LOOSE), {1: 3})
    assert touched == {"Tides"}
    assert moved == []


def test_selection_and_place_stay_while_feeds_come_go_and_move(dialog: FeedsDialog) -> None:
    many = tuple(Feed(n, f"https://example.org/{n}", f"Feed {n:03}") for n in range(10, 210))
    dialog.show_feeds((*FEEDS, *many), {})
    select(dialog, "Tides", "Feed 150")
    view = tree(dialog)
    view.scrollTo(index_of(dialog, "Feed 150"))
    bar = view.verticalScrollBar()
    place = bar.value()
    assert place > 0
    dialog.show_feeds((*FEEDS, *(with_polling(feed, checked_at=NOW) for feed in many)), {150: 7})
    assert bar.value() == place
    dialog.show_feeds((HARBOUR, with_settings(TIDES, folder=("Science",)), LOOSE, *many), {150: 7})
    assert set(selected(dialog)) == {"Tides", "Feed 150"}
    assert rows(dialog)[-4:] == ["Science", "  Tides", "World", "  Harbour News"]


def test_folded_folders_stay_folded(dialog: FeedsDialog) -> None:
    tree(dialog).collapse(index_of(dialog, "World"))
    dialog.show_feeds((*FEEDS, Feed(5, "https://example.org/5", "Five", settings=FeedSettings(folder=("World",)))), {})
    field(dialog, "Find a feed").setText("Tides")
    assert rows(dialog) == ["World", "  Seas", "    Tides"]
    field(dialog, "Find a feed").clear()
    assert rows(dialog) == ["Loose Ends", "Science", "  Weather", "World"]


def test_no_network_here_is_no_problem_of_the_feeds(dialog: FeedsDialog) -> None:
    offline = with_polling(TIDES, error=FetchErrorKind.OFFLINE, next_check_reason=Reason.OFFLINE)
    dialog.show_feeds((HARBOUR, offline), {})
    assert index_of(dialog, "Tides").siblingAtColumn(STATE).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "no network" in index_of(dialog, "Tides").siblingAtColumn(STATE).data()


def test_what_became_of_some_feeds_leaves_the_others_as_they_are(dialog: FeedsDialog) -> None:
    new = Feed(9, "https://example.org/new", "New Feed", settings=FeedSettings(folder=("World",)))
    dialog.show_changed((with_settings(WEATHER, custom_title="Clouds", folder=("World",)), new), {3: 2})
    assert rows(dialog) == ["Loose Ends", "World", "  Clouds", "  Harbour News", "  New Feed", "  Seas", "    Tides"]
    assert index_of(dialog, "Harbour News").siblingAtColumn(UNREAD).data() == "3"
    assert index_of(dialog, "Clouds").siblingAtColumn(UNREAD).data() == "2"


def test_how_long_ago_an_update_was_follows_the_clock(qtbot: QtBot) -> None:
    moment = [NOW]
    dialog = FeedsDialog(FeedRequests(), now=lambda: moment[0])
    qtbot.addWidget(dialog)
    dialog.show_feeds(FEEDS, {})
    moment[0] += 600
    dialog.tree.feeds.update_states()
    assert index_of(dialog, "Tides").siblingAtColumn(STATE).data() == "Updated 20 minute(s) ago"


def thousand(**settings: object) -> tuple[Feed, ...]:
    seas = FeedSettings(folder=("Seas",), **settings)  # type: ignore[arg-type]
    return tuple(Feed(n, f"https://{n}.example/", f"Feed {n:04}", settings=seas) for n in range(1000, 0, -1))


def test_of_very_many_feeds_the_rows_come_one_part_after_the_other(qtbot: QtBot, dialog: FeedsDialog) -> None:
    dialog.show_feeds(thousand(), {1: 2, 1000: 3})
    assert rows(dialog)[:3] == ["Seas", "  Feed 0001", "  Feed 0002"]
    assert len(rows(dialog)) < 1000
    feeds = dialog.tree.feeds
    assert feeds.feed(1000) is not None
    assert feeds.at_address("https://1000.example/") is not None
    assert len(feeds.moves_of(("Seas",), ())) == 1000
    changed = replace(thousand()[0], feed_title="Renamed")
    dialog.show_changed((changed,), {})
    qtbot.waitUntil(lambda: not feeds.has_more)
    assert rows(dialog)[-2:] == ["  Feed 0999", "  Renamed"]
    assert len(rows(dialog)) == 1001


def test_a_feed_that_waits_for_its_row_can_be_gone_to(dialog: FeedsDialog) -> None:
    dialog.show_feeds(thousand(), {})
    dialog.show_known(thousand()[0])
    assert selected(dialog) == ["Feed 1000"]


def test_without_feeds_it_says_how_to_get_some(dialog: FeedsDialog) -> None:
    dialog.show_feeds((), {})
    assert any(text.startswith("No feeds yet") for text in says(dialog))
    asked: list[str] = []
    dialog.suggestions_requested.connect(lambda: asked.append("suggestions"))
    button(dialog, "Browse suggested feeds…").click()
    assert asked == ["suggestions"]
    dialog.show_feeds(FEEDS, {})
    assert not any(text.startswith("No feeds yet") for text in says(dialog))


def test_a_title_with_mark_up_is_shown_as_it_is(dialog: FeedsDialog) -> None:
    dialog.show_feeds((Feed(1, "https://example.org/", "<b>Bold</b> & <img src=x>"),), {})
    index = index_of(dialog, "<b>Bold</b> & <img src=x>")
    assert not could_be_html(index.data(Qt.ItemDataRole.ToolTipRole))


def test_f2_renames_a_feed(dialog: FeedsDialog, requested: Signals) -> None:
    rename(dialog, "Tides", "High  Water ")
    assert requested == [("rename", 2, "High Water")]
    assert "    Tides" in rows(dialog)  # until the application says so


def test_renaming_a_feed_to_nothing_gives_it_back_its_own_title(dialog: FeedsDialog, requested: Signals) -> None:
    rename(dialog, "Tides", "")
    assert requested == [("rename", 2, "")]


def test_renaming_a_folder_moves_its_feeds(dialog: FeedsDialog, requested: Signals) -> None:
    rename(dialog, "World", "Planet")
    assert sorted(requested) == [("move", (1,), ("Planet",)), ("move", (2,), ("Planet", "Seas"))]


def test_a_tick_takes_a_feed_off_the_wire(dialog: FeedsDialog, requested: Signals) -> None:
    select(dialog, "Weather")
    press(dialog, Qt.Key.Key_Space)
    assert requested == [("wire", 3, False)]


def test_feeds_are_dragged_into_folders_and_out(dialog: FeedsDialog, requested: Signals) -> None:
    drop(dialog, ["Loose Ends", "Weather"], "Seas")
    drop(dialog, ["Tides"], None)
    drop(dialog, ["Weather"], "Harbour News")
    assert requested == [("move", (4, 3), ("World", "Seas")), ("move", (2,), ()), ("move", (3,), ("World",))]
    assert "“Weather” was moved to “World”." in says(dialog)


def test_a_feed_dropped_where_it_is_stays_without_a_word(dialog: FeedsDialog, requested: Signals) -> None:
    drop(dialog, ["Weather"], "Science")
    assert requested == []
    assert not any("moved" in text for text in says(dialog))


def test_what_the_user_has_put_in_order_stands_first_in_it(dialog: FeedsDialog) -> None:
    feeds = [dialog.tree.feeds.feed(number) for number in (3, 4, 2, 1)]
    places = {feed.id: place for place, feed in enumerate(feeds) if feed is not None}
    shown = [with_settings(feed, position=places[feed.id]) for feed in feeds if feed is not None]
    dialog.show_changed(tuple(shown[:2]), {})
    assert [line.strip() for line in rows(dialog)][:3] == ["Science", "Weather", "Loose Ends"]
    dialog.show_changed(tuple(shown), {})
    assert [line.strip() for line in rows(dialog)][:6] == ["Science", "Weather", "Loose Ends", "World", "Seas", "Tides"]
    dialog.show_changed(tuple(with_settings(feed, position=None) for feed in shown), {})
    assert next(line.strip() for line in rows(dialog)) == "Loose Ends"


def test_numbers_in_titles_count_as_numbers(dialog: FeedsDialog) -> None:
    names = ("Part 10", "Éclair", "part 2", "Zebra")
    feeds = [Feed(n, f"https://example.org/{n}", feed_title=name) for n, name in enumerate(names, 1)]
    deep = [replace(feeds[0], id=n, settings=replace(feeds[0].settings, folder=(f"Week {n}",))) for n in (10, 9)]
    dialog.show_feeds((*feeds, *deep), {})
    shown = [line.strip() for line in rows(dialog)]
    assert shown == ["Éclair", "part 2", "Part 10", "Zebra", "Week 9", "Part 10", "Week 10", "Part 10"]


def test_a_folder_is_dragged_with_all_that_is_in_it_but_not_into_itself(
    dialog: FeedsDialog, requested: Signals
) -> None:
    drop(dialog, ["World"], "Seas")
    assert requested == []
    drop(dialog, ["World"], "Science")
    assert sorted(requested) == [("move", (1,), ("Science", "World")), ("move", (2,), ("Science", "World", "Seas"))]
