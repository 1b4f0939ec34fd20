"""The archive window: all headlines, recently shown ones, searches, and saved ones."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from tests.store_samples import new_store
from tests.ui.pointer import double_click
from ticker.durations import DAY
from ticker.entities import (
    ArchiveQuery,
    Check,
    Collection,
    CollectionSearch,
    FeedSettings,
    Headline,
    ParsedEntry,
    ParsedFeed,
    Validators,
)
from ticker.poller import Poller
from ticker.preferences import Preferences
from ticker.store import Received, Store
from ticker.ui.archive.archive_window import ArchiveWindow
from ticker.ui.bridge import Bridge
from ticker.ui.i18n.messages import sentence_for_export
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.theme.theme import contrast
from ticker.ui.theme.tones import mark_color
from ticker.ui.widgets.user_files import UserFiles
from ticker.user_files import FileError, FileErrorKind

pytestmark = pytest.mark.qt_log_ignore("does not support")  # what the off-screen platform has no window manager for

NOW = 1_700_000_000.0
HARBOUR, STORM, STARS = 1, 2, 3  # entry ids


class Archive:
    """A store with two feeds and three headlines, and the wire made from it."""

    def __init__(self, store: Store, files: UserFiles) -> None:
        self.store = store
        self.files = files
        self.wire = HeadlinesModel()
        self.coast = store.feeds.add(
            "https://coast.example/feed", FeedSettings(custom_title="Coast News", folder=("World", "Sea"))
        ).id
        self.sky = store.feeds.add("https://sky.example/feed", FeedSettings(custom_title="Sky Watch")).id
        self.bring(self.coast, ("Harbour reopens", NOW - 60))
        self.bring(self.coast, ("Storm passes", NOW - 120))
        self.bring(self.sky, ("Stars align", NOW - 3 * DAY))
        store.entries.mark_read((STORM,))
        store.entries.mark_saved(STARS)
        self.put_on_wire(HARBOUR, STARS)

    def bring(self, feed_id: int, *entries: tuple[str, float]) -> tuple[int, ...]:
        """Store entries with these titles and times; return their ids."""
        parsed = tuple(
            ParsedEntry(
                title, f"https://news.example/{title}", title, summary_html=f"<p>All of {title}.</p>", published_at=at
            )
            for title, at in entries
        )
        check = Check(NOW, NOW + 60, "interval")
        return self.store.polling.save_document(
            feed_id, ParsedFeed(entries=parsed), Received(Validators(), ""), check
        ).new

    def put_on_wire(self, *entry_ids: int) -> None:
        self.wire.replace(self.store.archive.headlines(entry_ids))

    def headline(self, entry_id: int) -> Headline:
        return self.store.archive.headlines((entry_id,))[0]


@pytest.fixture
def archive(tmp_path: Path, qtbot: QtBot) -> Iterator[Archive]:
    bridge = Bridge()
    writer = Poller(  # of files only: it has no feeds
        open_store=lambda: Store(tmp_path / "none.sqlite3"), emit=bridge.deliver, preferences=Preferences()
    )
    writer.start()
    files = UserFiles(writer)
    bridge.event_arrived.connect(files.take_event)
    with new_store(tmp_path / "wire.sqlite3", now=lambda: NOW) as store:
        yield Archive(store, files)
        for each in QApplication.topLevelWidgets():
            each.close()  # what a window has yet to read it reads no more
    writer.stop()


@pytest.fixture
def window(archive: Archive, qtbot: QtBot) -> Iterator[ArchiveWindow]:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield show(archive, qtbot)
    QLocale.setDefault(locale)


def show(
    archive: Archive, qtbot: QtBot, preferences: Preferences | None = None, passed: tuple[int, ...] = ()
) -> ArchiveWindow:
    """Open a window and do what it requests, as the program does."""
    window = ArchiveWindow(
        archive.store, archive.files, archive.wire, preferences or Preferences(), passed, now=lambda: NOW
    )
    qtbot.addWidget(window)

    def mark(entry_ids: tuple[int, ...], is_read: bool) -> None:
        archive.store.entries.mark_read(entry_ids, is_read=is_read)
        window.refresh(entry_ids)

    def save(entry_ids: tuple[int, ...], is_saved: bool) -> None:
        for entry_id in entry_ids:
            archive.store.entries.mark_saved(entry_id, is_saved=is_saved)
        window.refresh(entry_ids)

    window.headline_actions.read_requested.connect(mark)
    window.headline_actions.save_requested.connect(save)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def wishes(window: ArchiveWindow) -> list[tuple[str, int]]:
    """Collect what the window requests, in order."""
    wished: list[tuple[str, int]] = []
    for name in ("open", "browse", "copy"):
        requested = getattr(window.headline_actions, f"{name}_requested")
        requested.connect(lambda entry_id, name=name: wished.append((name, entry_id)))
    return wished


def the_list(window: ArchiveWindow, name: str = "Headlines") -> QTableView:
    return next(each for each in window.findChildren(QTableView) if each.accessibleName() == name)


def titles(window: ArchiveWindow, name: str = "Headlines") -> list[str]:
    rows = the_list(window, name).model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def spoken(window: ArchiveWindow, row: int) -> str:
    return str(the_list(window).model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def search(window: ArchiveWindow) -> QLineEdit:
    return next(each for each in window.findChildren(QLineEdit) if each.accessibleName() == "Find a headline")


def choose(window: ArchiveWindow, box: str, words: str) -> None:
    found = next(each for each in window.findChildren(QComboBox) if each.accessibleName() == box)
    found.setCurrentIndex([found.itemText(row).strip() for row in range(found.count())].index(words))


def show_only(window: ArchiveWindow, words: str) -> None:
    choose(window, "Filter", words)


def button(window: ArchiveWindow, words: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == words)


def press(
    window: ArchiveWindow, row: int, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key on the headline in ``row``, shortcuts included."""
    view = the_list(window)
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, key, held)


def says(window: ArchiveWindow, words: str) -> bool:
    return any(label.isVisible() and label.text() == words for label in window.findChildren(QLabel))


# what is listed


def test_all_that_is_kept_is_listed_newest_first(window: ArchiveWindow) -> None:
    assert titles(window) == ["Harbour reopens", "Storm passes", "Stars align"]
    assert says(window, "3 headline(s)")


def test_a_headline_is_spoken_with_source_time_and_state(window: ArchiveWindow) -> None:
    assert spoken(window, 0).startswith("Harbour reopens, Coast News · ")
    assert spoken(window, 0).endswith(", unread")
    assert spoken(window, 1).endswith(", read")
    assert " · Saturday " in spoken(window, 2)
    assert " · saved, " in spoken(window, 2)


def test_thousands_are_there_as_one_comes_to_them(archive: Archive, qtbot: QtBot) -> None:
    for first in range(0, 3000, 500):
        archive.bring(archive.sky, *((f"Star {number}", NOW - DAY - number) for number in range(first, first + 500)))
    window = show(archive, qtbot)
    view = the_list(window)
    shown = view.model().rowCount()
    assert shown < 3003

    def is_all_there() -> bool:
        view.scrollToBottom()
        return view.model().rowCount() == 3003

    qtbot.waitUntil(is_all_there)
    assert titles(window)[2] == "Star 0"
    assert len(set(titles(window))) == 3003


def test_only_unread_saved_or_todays_ones(window: ArchiveWindow) -> None:
    show_only(window, "Unread")
    assert titles(window) == ["Harbour reopens", "Stars align"]
    show_only(window, "Saved")
    assert titles(window) == ["Stars align"]
    show_only(window, "Today")
    assert titles(window) == ["Harbour reopens", "Storm passes"]
    show_only(window, "All headlines")
    assert len(titles(window)) == 3


def test_only_those_on_the_wire_in_its_order(window: ArchiveWindow, archive: Archive, qtbot: QtBot) -> None:
    archive.put_on_wire(STARS, HARBOUR)
    show_only(window, "On the bar")
    assert titles(window) == ["Stars align", "Harbour reopens"]
    archive.put_on_wire(STARS, HARBOUR, STORM)
    qtbot.waitUntil(lambda: titles(window)[2:] == ["Storm passes"])
    search(window).setText("harb")
    qtbot.waitUntil(lambda: titles(window) == ["Harbour reopens"])


def test_only_those_of_a_folder_or_feed(window: ArchiveWindow) -> None:
    choose(window, "Collection, folder or feed", "World")
    assert titles(window) == ["Harbour reopens", "Storm passes"]
    choose(window, "Collection, folder or feed", "Sky Watch")
    assert titles(window) == ["Stars align"]
    choose(window, "Collection, folder or feed", "All feeds")
    assert len(titles(window)) == 3


def test_a_feed_that_is_gone_is_chosen_no_more(window: ArchiveWindow, archive: Archive) -> None:
    choose(window, "Collection, folder or feed", "Sky Watch")
    archive.store.feeds.set_removed(archive.sky, True)
    window.reload()
    assert titles(window) == ["Harbour reopens", "Storm passes"]


def test_words_are_found_while_they_are_typed(window: ArchiveWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(search(window), "coast stor")
    qtbot.waitUntil(lambda: titles(window) == ["Storm passes"])
    search(window).setText("nothing like it")
    qtbot.waitUntil(lambda: says(window, "No matches."))
    search(window).setText("")
    qtbot.waitUntil(lambda: len(titles(window)) == 3)


def test_escape_takes_back_the_search_before_it_closes(window: ArchiveWindow, qtbot: QtBot) -> None:
    search(window).setText("sky")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_news_come_on_top_and_move_nothing_that_is_looked_at(archive: Archive, qtbot: QtBot) -> None:
    archive.bring(archive.sky, *((f"Star {number}", NOW - DAY - number) for number in range(90)))
    window = show(archive, qtbot)
    view = the_list(window)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    first = view.indexAt(view.viewport().rect().center()).data()
    window.take_news(archive.bring(archive.coast, ("Newest", NOW), ("Second", NOW - 1)))
    assert titles(window)[:2] == ["Newest", "Second"]
    assert view.indexAt(view.viewport().rect().center()).data() == first
    show_only(window, "Saved")
    window.take_news(archive.bring(archive.coast, ("Not saved", NOW)))
    assert titles(window) == ["Stars align"]


def test_what_has_just_passed_is_on_top_in_passing_order(archive: Archive, qtbot: QtBot) -> None:
    window = show(archive, qtbot, passed=(STORM, HARBOUR))
    assert titles(window, "Recently shown") == ["Storm passes", "Harbour reopens"]
    window.show_passed(STARS)
    window.show_passed(HARBOUR)
    assert titles(window, "Recently shown") == ["Harbour reopens", "Stars align", "Storm passes"]
    assert the_list(window, "Recently shown").isVisible()
    show_only(window, "Unread")
    assert not the_list(window, "Recently shown").isVisible()


def test_where_nothing_has_passed_there_is_no_place_for_it(window: ArchiveWindow) -> None:
    assert not the_list(window, "Recently shown").isVisible()


# what can be done


def test_an_opened_headline_stays_among_the_unread_until_the_next_choice(
    window: ArchiveWindow, archive: Archive
) -> None:
    show_only(window, "Unread")
    press(window, 0, Qt.Key.Key_M)
    assert titles(window) == ["Harbour reopens", "Stars align"]
    assert archive.headline(HARBOUR).is_read
    show_only(window, "Saved")
    show_only(window, "Unread")
    assert titles(window) == ["Stars align"]


def test_enter_or_a_double_click_opens(window: ArchiveWindow, wishes: list[tuple[str, int]]) -> None:
    press(window, 1, Qt.Key.Key_Return)
    press(window, 0, Qt.Key.Key_Enter)
    view = the_list(window)
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(wishes) == 2
    double_click(view.viewport(), place)
    assert wishes == [("open", STORM), ("open", HARBOUR), ("open", STARS)]


def test_what_has_just_passed_can_be_opened(archive: Archive, qtbot: QtBot) -> None:
    window = show(archive, qtbot, passed=(STORM,))
    view = the_list(window, "Recently shown")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(window.headline_actions.open_requested) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [STORM]


def test_enter_in_the_search_opens_the_first_found(window: ArchiveWindow, wishes: list[tuple[str, int]]) -> None:
    search(window).setFocus()
    QTest.keyClicks(search(window), "stars")
    QTest.keyClick(search(window), Qt.Key.Key_Return)
    assert wishes == [("open", STARS)]


def test_an_arrow_leads_from_the_search_into_the_list_and_a_slash_back(window: ArchiveWindow) -> None:
    search(window).setFocus()
    QTest.keyClick(search(window), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is the_list(window)
    assert the_list(window).currentIndex().data() == "Harbour reopens"
    QTest.keyClick(the_list(window), Qt.Key.Key_Slash)
    assert QApplication.focusWidget() is search(window)


def test_keys_and_menu_browse_and_copy(window: ArchiveWindow, wishes: list[tuple[str, int]]) -> None:
    press(window, 1, Qt.Key.Key_B)
    press(window, 2, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    menu = window.menu()
    words = [each.text().replace("&", "") for each in menu.actions() if not each.isSeparator()]
    assert words == ["Open", "Open in Browser", "Copy Link", "Share", "Mark as Read", "Remove from Saved"]
    for action in menu.actions()[:3]:
        action.trigger()
    assert wishes == [("browse", STORM), ("copy", STARS), ("open", STARS), ("browse", STARS), ("copy", STARS)]


def test_several_are_marked_and_saved_together(window: ArchiveWindow, archive: Archive) -> None:
    view = the_list(window)
    view.setFocus()
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_M)
    assert all(archive.headline(each).is_read for each in (HARBOUR, STORM, STARS))
    QTest.keyClick(view, Qt.Key.Key_M)
    assert not any(archive.headline(each).is_read for each in (HARBOUR, STORM, STARS))
    QTest.keyClick(view, Qt.Key.Key_S)
    assert all(archive.headline(each).is_saved for each in (HARBOUR, STORM, STARS))
    assert " · saved, unread" in spoken(window, 0)


def test_what_is_shown_is_marked_as_read_at_once_and_that_can_be_undone(
    window: ArchiveWindow, archive: Archive
) -> None:
    def unread() -> set[int]:
        return set(archive.store.archive.ids(ArchiveQuery(is_unread=True))[0])

    choose(window, "Collection, folder or feed", "World")
    button(window, "&Mark all as read").click()
    assert unread() == {STARS}
    button(window, "&Undo").click()
    assert unread() == {HARBOUR, STARS}
    choose(window, "Collection, folder or feed", "All feeds")
    button(window, "&Mark all as read").click()
    assert unread() == set()
    press(window, 0, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert unread() == {HARBOUR, STARS}


def test_nothing_is_wished_without_a_headline(window: ArchiveWindow, wishes: list[tuple[str, int]]) -> None:
    for action in window.menu().actions():
        action.trigger()
    assert wishes == []


# the story beside the list


def story(window: ArchiveWindow) -> QTextBrowser:
    return window.findChildren(QTextBrowser)[0]


def test_the_current_headlines_story_is_shown_and_not_marked_read(
    window: ArchiveWindow, archive: Archive, qtbot: QtBot
) -> None:
    press(window, 0, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "All of Harbour reopens." in story(window).toPlainText())
    assert not archive.headline(HARBOUR).is_read
    press(window, 2, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "All of Stars align." in story(window).toPlainText())


def test_space_reads_on_and_goes_to_the_next(window: ArchiveWindow, qtbot: QtBot) -> None:
    press(window, 0, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "Harbour" in story(window).toPlainText())
    QTest.keyClick(the_list(window), Qt.Key.Key_Space)
    assert the_list(window).currentIndex().data() == "Storm passes"


def test_the_story_can_be_put_away_and_its_place_is_remembered(
    window: ArchiveWindow, archive: Archive, qtbot: QtBot
) -> None:
    button(window, "Hide &preview").click()
    qtbot.waitUntil(lambda: not story(window).isVisible())
    assert button(window, "Show &preview").isVisible()
    with qtbot.waitSignal(window.geometry_changed) as told:
        window.close()
    assert told.args is not None
    kept = replace(Preferences(), wire_geometry=told.args[0], wire_split=told.args[1])
    again = show(archive, qtbot, kept)
    assert not story(again).isVisible()


def test_tags_and_a_note_are_kept_and_found(window: ArchiveWindow, archive: Archive, qtbot: QtBot) -> None:
    press(window, 0, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "Harbour" in story(window).toPlainText())
    note = window.findChildren(QPlainTextEdit)[0]
    tags = next(each for each in window.findChildren(QLineEdit) if each.accessibleName() == "Tags")
    assert not tags.isVisible()  # it is not saved
    press(window, 2, Qt.Key.Key_End)
    qtbot.waitUntil(tags.isVisible)
    tags.setFocus()
    QTest.keyClicks(tags, "sky, to read")
    note.setFocus()
    QTest.keyClicks(note, "Ask about the winter")
    press(window, 0, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: archive.store.tags.note(STARS) == "Ask about the winter")
    assert archive.store.tags.of(STARS) == ("sky", "to read")
    show_only(window, "Saved")
    choose(window, "Tag", "to read (1)")
    assert titles(window) == ["Stars align"]


@pytest.mark.parametrize("ending", [".html", ".md", ".csv"])
def test_what_is_saved_is_written_to_a_file(
    window: ArchiveWindow, archive: Archive, tmp_path: Path, qtbot: QtBot, ending: str
) -> None:
    archive.store.tags.set(STARS, ("sky",))
    path = tmp_path / f"kept{ending}"
    window.export_saved(path)
    qtbot.waitUntil(lambda: says(window, f"1 story(s) written to kept{ending}."))
    text = path.read_text(encoding="utf-8")
    assert "Stars align" in text
    assert "sky" in text
    assert "Harbour" not in text
    assert list(tmp_path.glob("*.part")) == []


def test_a_file_that_cannot_be_written_is_told_of(window: ArchiveWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.export_saved(tmp_path / "nowhere" / "kept.md")
    qtbot.waitUntil(lambda: says(window, "kept.md could not be written: No such file or directory."))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_pipe_in_the_place_of_the_file_holds_up_nobody(window: ArchiveWindow, tmp_path: Path, qtbot: QtBot) -> None:
    os.mkfifo(tmp_path / "kept.md")
    window.export_saved(tmp_path / "kept.md")
    qtbot.waitUntil(lambda: says(window, sentence_for_export(FileError(FileErrorKind.NOT_A_FILE))))


@pytest.mark.wcag("1.4.11")
@pytest.mark.parametrize("base", ["#ffffff", "#f6f5f4", "#232629", "#1e1e1e", "#000000"])
@pytest.mark.parametrize("accent", ["#000000", "#ffffff", "#3584e4"])
def test_the_mark_of_the_unread_is_seen_under_every_theme(base: str, accent: str) -> None:
    """GNOME's and KDE's themes have an accent that is black or white on a background of the same color."""
    palette = QPalette(QColor(base))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Accent, QColor(accent))
    assert contrast(mark_color(palette).name(), base) >= 3


def test_what_was_searched_for_is_marked_in_the_titles(window: ArchiveWindow, qtbot: QtBot) -> None:
    def colorful() -> int:
        view = the_list(window)
        image = view.viewport().grab().toImage()
        row = view.visualRect(view.model().index(0, 0))
        points = [(x, y) for x in range(row.left() + 30, row.right()) for y in range(row.top(), row.center().y())]
        return sum(image.pixelColor(x, y).saturation() > 30 for x, y in points)

    before = colorful()
    search(window).setText("reopens")
    qtbot.waitUntil(lambda: titles(window) == ["Harbour reopens"])
    assert colorful() > before + 100


def test_the_mark_of_the_unread_stands_where_the_language_begins(window: ArchiveWindow) -> None:
    def marked(column: range) -> bool:
        view = the_list(window)
        image = view.viewport().grab().toImage()
        place = view.visualRect(view.model().index(0, 0))
        accent = mark_color(view.palette())
        rows = range(place.top(), place.bottom())
        return any(image.pixelColor(x, y) == accent for x in column for y in rows)

    width = the_list(window).viewport().width()
    left, right = range(30), range(width - 30, width)
    assert (marked(left), marked(right)) == (True, False)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert (marked(left), marked(right)) == (False, True)


def test_a_search_is_saved_as_a_collection_under_a_name(
    window: ArchiveWindow, archive: Archive, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = next(each for each in window.findChildren(QPushButton) if each.text() == "Save as &collection…")
    assert save.isHidden()
    choose(window, "Collection, folder or feed", "World")
    search(window).setText("coast stor")
    assert not save.isHidden()
    proposed: list[str] = []

    def answer(*_: object, text: str) -> tuple[str, bool]:
        proposed.append(text)
        return " The coast ", True

    monkeypatch.setattr(QInputDialog, "getText", answer)
    window.collection_made.connect(archive.store.collections.save)
    save.click()
    assert proposed == ["coast stor"]
    (made,) = archive.store.collections.all()
    assert made == Collection(made.id, "The coast", (("World",),), search=CollectionSearch("coast stor*"))
    window.reload()
    search(window).clear()
    choose(window, "Collection, folder or feed", "The coast (collection)")
    assert titles(window) == ["Storm passes"]
    search(window).setText("-storm")
    qtbot.waitUntil(lambda: titles(window) == [])
    archive.store.collections.remove(made.id)
    search(window).clear()
    window.reload()
    assert len(titles(window)) == 3
