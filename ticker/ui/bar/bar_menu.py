"""The menu of a bar: actions for a headline on it, for the bar, and for the program."""

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ticker.entities import Collection, Headline
from ticker.rules import Aspect
from ticker.ui.actions.headline_actions import HeadlineActions
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.actions.shortcuts import shown_key
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.widgets.screens import screen_of

if TYPE_CHECKING:
    from ticker.ui.bar.layer import BarLayer

_MIN_WORD_LENGTH = 5  # of words that are offered to be muted
_MAX_WORDS = 8

translate = QCoreApplication.translate


class BarMenu(QObject):
    """Rebuilds the menu each time it opens, as headlines, collections and possible actions change all the time."""

    opened = Signal()
    closed = Signal()
    pause_toggled = Signal()
    mark_all_read_requested = Signal()
    hide_requested = Signal(int)  # entry id of a headline that need not come again
    mute_requested = Signal(Aspect, str, str)  # for a day: of headlines, its value, what to call it
    collection_requested = Signal(int)  # id; 0: everything

    def __init__(self, bar: QWidget, model: HeadlinesModel, actions: HeadlineActions, program: ProgramActions) -> None:
        super().__init__(bar)
        self._bar = bar
        self._model = model
        self._actions = actions
        self._program = program
        self._collections: tuple[Collection, ...] = ()
        self._collection = 0
        self._is_paused = False
        self.layer: BarLayer | None = None  # on which the menu opens, on a Wayland desktop
        self.headline: Headline | None = None  # that the open menu is about, as it was when it opened

    def show_collections(self, collections: tuple[Collection, ...], chosen: int) -> None:
        """Offer these collections; ``chosen`` is the id of that on this bar."""
        self._collections = collections
        self._collection = chosen if any(each.id == chosen for each in collections) else 0

    def show_paused(self, is_paused: bool) -> None:
        self._is_paused = is_paused

    def popup(self, entry_id: int, position: QPoint) -> None:
        """Open the menu at a position of the screen; with an ``entry_id`` it is about that headline, too."""
        menu = QMenu(self._bar)
        menu.setPalette(self._bar.palette())
        self.headline = self._model.headline(entry_id)
        if self.headline is None:
            self._add_program_part(menu)
        else:
            self._add_headline_part(menu, self.headline)
            menu.addSeparator()
            more = menu.addMenu(translate("Bar", "Mor&e"))
            more.setPalette(menu.palette())
            self._add_program_part(more)
        menu.aboutToHide.connect(self.closed)
        menu.aboutToHide.connect(self._forget_soon)
        menu.aboutToHide.connect(menu.deleteLater)
        self.opened.emit()
        if self.layer is not None:
            self.layer.open_over(menu)
            menu.triggered.connect(self.layer.release_keyboard)  # what was chosen may open a window
        menu.popup(_clear_of_bar(position, menu.sizeHint().height(), screen_of(self._bar).geometry()))

    def _forget_soon(self) -> None:
        QTimer.singleShot(0, self, self._forget_headline)  # the menu hides before what was chosen is triggered

    def _forget_headline(self) -> None:
        self.headline = None

    def _add_headline_part(self, menu: QMenu, headline: Headline) -> None:
        actions = self._actions
        actions.update()
        menu.addActions([actions.open, actions.open_behind, actions.open_in_browser, actions.copy_link])
        share = menu.addMenu(translate("Bar", "S&hare"))
        share.setPalette(menu.palette())
        actions.fill_share_menu(share)
        menu.addSeparator()
        menu.addActions([actions.mark_read, actions.save])
        menu.addSeparator()
        self._add_mutes(menu, headline)
        text = translate("Bar", "Hide &This Headline")
        menu.addAction(text, partial(self.hide_requested.emit, headline.entry_id))

    def _add_mutes(self, menu: QMenu, headline: Headline) -> None:
        """Offer to mute the headline's feed, or one of its longer words, for a day."""
        choice = menu.addMenu(translate("Bar", "M&ute for 24 Hours"))
        choice.setPalette(menu.palette())
        feed, name = headline.feed_url, headline.feed_title
        choice.addAction(_escaped(name), partial(self.mute_requested.emit, Aspect.FEED, feed, name))
        choice.addSeparator()
        words = (each for each in re.findall(r"[^\W\d_]+", headline.title) if len(each) >= _MIN_WORD_LENGTH)
        for word in tuple(dict.fromkeys(words))[:_MAX_WORDS]:
            choice.addAction(f"“{word}”", partial(self.mute_requested.emit, Aspect.WORDS, word, word))

    def _add_program_part(self, menu: QMenu) -> None:
        program = self._program
        program.update()
        menu.addAction(program.show_sync_failure)
        pause = translate("Bar", "&Resume") if self._is_paused else translate("Bar", "&Pause")
        menu.addAction(f"{pause}\t{shown_key(Window.BAR, Shortcut.PAUSE)}", self.pause_toggled.emit)
        menu.addAction(program.refresh)
        menu.addAction(translate("Bar", "Mark &All as Read"), self.mark_all_read_requested.emit)
        menu.addAction(program.undo)
        menu.addSeparator()
        self._add_collections(menu)
        menu.addActions([program.show_archive, program.show_rules])
        menu.addActions([program.add_feed, program.show_feeds, program.show_preferences])
        backup = menu.addMenu(translate("Bar", "Bac&kup"))
        backup.setPalette(menu.palette())
        backup.addActions([program.back_up, program.restore_backup])
        menu.addActions([program.show_guide, program.show_about, program.show_error_reports])
        menu.addSeparator()
        menu.addAction(program.quit)

    def _add_collections(self, menu: QMenu) -> None:
        """Add the choice of what is on this bar: everything, or one of the collections."""
        choice = menu.addMenu(translate("Bar", "Show on &This Bar"))
        choice.setPalette(menu.palette())
        group = QActionGroup(choice)
        everything = translate("Bar", "All F&eeds")
        for collection_id, text in ((0, everything), *((each.id, _escaped(each.name)) for each in self._collections)):
            action = QAction(text, group, checkable=True, checked=collection_id == self._collection)
            action.triggered.connect(partial(self.collection_requested.emit, collection_id))
            choice.addAction(action)
        choice.addSeparator()
        choice.addAction(self._program.show_collections)


def _clear_of_bar(position: QPoint, height: int, screen: QRect) -> QPoint:
    """Return the position of a menu that opens upwards for lack of room: Qt would move it over a bar at the bottom."""
    has_room_above = position.y() - height >= screen.top()
    return position - QPoint(0, height) if position.y() + height > screen.bottom() + 1 and has_room_above else position


def _escaped(name: str) -> str:
    """Return a name for a menu, in which "&" does not mark an access key."""
    return name.replace("&", "&&")
