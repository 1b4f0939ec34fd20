"""What can be done with headlines: the actions say what they would do, and ask for it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.ui.actions.headline_actions import HeadlineActions, HeadlineWindow
from ticker.ui.actions.keys import Window

UNREAD = Headline(1, 1, "Storm", "Harbor Post")
READ = Headline(2, 1, "Sun", "Harbor Post", is_read=True, is_saved=True)


Actions = Callable[..., HeadlineActions]


@pytest.fixture
def actions(qapp: QObject) -> Iterator[Actions]:
    """Make the actions of a window in which these headlines are chosen, the first of them the current one."""
    parent = QObject(qapp)

    def make(*chosen: Headline, window: HeadlineWindow = Window.ARCHIVE) -> HeadlineActions:
        return HeadlineActions(window, lambda: chosen[0] if chosen else None, lambda: chosen, parent)

    yield make
    parent.deleteLater()


@pytest.mark.parametrize("name", ["open", "open_behind", "browse", "copy"])
def test_opening_and_copying_concern_the_current_headline(qtbot: QtBot, actions: Actions, name: str) -> None:
    made = actions(UNREAD, READ)
    action = {"browse": made.open_in_browser, "copy": made.copy_link}.get(name) or getattr(made, name)
    with qtbot.waitSignal(getattr(made, f"{name}_requested")) as asked:
        action.trigger()
    assert asked.args == [1]


@pytest.mark.parametrize(
    ("chosen", "is_read", "is_saved", "saved"),
    [((UNREAD,), True, True, (1,)), ((READ,), False, False, (2,)), ((UNREAD, READ), True, True, (1,))],
)
def test_marking_and_saving_concern_all_that_are_chosen(
    qtbot: QtBot, actions: Actions, chosen: tuple[Headline, ...], is_read: bool, is_saved: bool, saved: tuple[int, ...]
) -> None:
    made = actions(*chosen)
    with qtbot.waitSignal(made.read_requested) as asked:
        made.mark_read.trigger()
    assert asked.args == [tuple(each.entry_id for each in chosen), is_read]
    with qtbot.waitSignal(made.save_requested) as asked:
        made.save.trigger()
    assert asked.args == [saved, is_saved]  # what is saved already is left alone


def test_without_a_headline_nothing_is_asked_for(qtbot: QtBot, actions: Actions) -> None:
    made = actions()
    signals = (
        made.open_requested,
        made.browse_requested,
        made.copy_requested,
        made.read_requested,
        made.save_requested,
    )
    for signal, action in zip(
        signals, (made.open, made.open_in_browser, made.copy_link, made.mark_read, made.save), strict=True
    ):
        with qtbot.assertNotEmitted(signal):
            action.trigger()


def test_they_say_what_they_would_do(actions: Actions) -> None:
    for headline, texts in ((UNREAD, ("Mark as &Read", "&Save for Later")), (READ, ("Mark as Un&read",))):
        made = actions(headline)
        made.update()
        assert made.mark_read.text() == texts[0]
        assert made.save.data() == ("saved" if headline.is_saved else "save")


def test_the_menu_of_the_bar_shows_the_keys_and_other_windows_leave_that_to_qt(actions: Actions) -> None:
    bar = actions(UNREAD, window=Window.BAR)
    bar.update()
    assert bar.copy_link.text() == "&Copy Link\tC"
    assert bar.mark_read.text() == "Mark as &Read\tM"
    viewer = actions(UNREAD, window=Window.VIEWER)
    assert viewer.copy_link.text() == "Copy link"
    assert viewer.copy_link.toolTip() == "Copy link (Shift+C)"
