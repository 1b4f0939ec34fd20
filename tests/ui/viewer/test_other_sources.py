"""Links in the viewer to other feeds' reports of the same event."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.store_samples import new_store
from tests.test_wire import NOW, QUAKE, Newsroom
from ticker.entities import Version
from ticker.preferences import Colors, Preferences
from ticker.reading.article import article_of
from ticker.ui.viewer.other_sources import OtherSources
from ticker.ui.viewer.viewer import Viewer

VERSIONS = (Version(11, "Harbour & Coast", "Quake in the north"), Version(12, "أخبار الميناء", "زلزال في الشمال"))
MANY = tuple(Version(number, f"Newspaper of town number {number}", f"Quake {number}") for number in range(1, 13))


def opened(qtbot: QtBot, width: int = 820) -> tuple[OtherSources, Viewer]:
    viewer = Viewer(Preferences(colours=Colors.LIGHT))
    qtbot.addWidget(viewer)
    viewer.resize(QSize(width, 600))
    viewer.show()
    qtbot.waitExposed(viewer)
    return viewer.findChild(OtherSources), viewer  # type: ignore[return-value]


def buttons(shown: OtherSources) -> list[QToolButton]:
    """Return the buttons in tab order, which is reading order."""
    found: list[QToolButton] = []
    each = shown.nextInFocusChain()
    while each is not None and each is not shown:
        if isinstance(each, QToolButton) and each.isVisible() and shown.isAncestorOf(each):
            found.append(each)
        each = each.nextInFocusChain()
    is_mirrored = shown.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert found == sorted(found, key=QWidget.x, reverse=is_mirrored)
    return found


def test_the_store_tells_the_versions_of_feeds_that_are_subscribed(tmp_path: Path) -> None:
    with new_store(tmp_path / "headlines.db", now=lambda: NOW) as store:
        newsroom = Newsroom(store)
        (first,) = newsroom.publish("a", QUAKE, age=600)
        (second,) = newsroom.publish("b", f"BREAKING: {QUAKE}", age=300)
        newsroom.publish("c", f"{QUAKE} - C News")
        (alone,) = newsroom.publish("d", QUAKE.replace("6.2", "6.8"))
        gone = store.feeds.at("https://c.example/feed")
        assert gone is not None
        store.feeds.set_removed(gone.id, is_removed=True)
        b = "https://b.example/feed"
        assert store.groups.versions(first) == (Version(second, b, f"BREAKING: {QUAKE}"),)
        assert store.groups.versions(alone) == ()


def test_each_other_version_is_named_and_opens_by_click_and_key(qtbot: QtBot) -> None:
    shown, viewer = opened(qtbot)
    asked: list[int] = []
    viewer.open_requested.connect(asked.append)
    viewer.show_versions(VERSIONS)
    first, second = buttons(shown)
    assert first.text() == "Harbour && Coast"
    assert [each.accessibleName() for each in (first, second)] == [
        "Harbour & Coast: Quake in the north",
        "أخبار الميناء: زلزال في الشمال",
    ]
    assert "Quake in the north" in first.toolTip()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert asked == [11, 12]


def test_there_is_no_line_where_nobody_else_tells_of_it(qtbot: QtBot) -> None:
    shown, viewer = opened(qtbot)
    assert not shown.isVisible()
    viewer.show_versions(VERSIONS)
    assert shown.isVisible()
    viewer.show_versions(())
    assert not shown.isVisible()


@pytest.mark.parametrize("width", [340, 820, 1250])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_there_is_no_room_for_is_in_a_menu(qtbot: QtBot, width: int, direction: Qt.LayoutDirection) -> None:
    shown, viewer = opened(qtbot, width)
    viewer.setLayoutDirection(direction)
    viewer.show_versions(MANY)
    QApplication.processEvents()
    *in_row, rest = buttons(shown)
    menu = rest.menu()
    assert in_row
    assert all(shown.rect().contains(each.geometry()) for each in (*in_row, rest))
    assert rest.text().endswith(f"+{len(menu.actions())}")
    assert len(in_row) + len(menu.actions()) == len(MANY)
    with qtbot.waitSignal(viewer.open_requested) as asked:
        menu.actions()[-1].trigger()
    assert asked.args == [12]


def test_another_entry_in_the_viewer_has_no_versions_of_the_last_one(tmp_path: Path, qtbot: QtBot) -> None:
    shown, viewer = opened(qtbot)
    with new_store(tmp_path / "headlines.db", now=lambda: NOW) as store:
        newsroom = Newsroom(store)
        (first,) = newsroom.publish("a", QUAKE, age=600)
        newsroom.publish("b", QUAKE)
        (alone,) = newsroom.publish("c", "Something else")
        for entry_id, is_told in ((first, True), (alone, False)):
            viewer.show_versions(store.groups.versions(entry_id))
            known = store.entries.with_feed(entry_id)
            assert known is not None
            viewer.show_article(article_of(*known))
            assert shown.isVisible() is is_told
