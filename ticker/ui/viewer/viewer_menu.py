"""The menu of the viewer: find, back and forward, export, and the look of the page."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ticker.preferences import Preferences, ShowPictures, ViewerColors
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of

_LEADINGS = (1.3, 1.5, 1.75, 2.0)


class ViewerMenu(QMenu):
    """Only emits signals. Its shortcuts work while it is closed, too."""

    find_requested = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    copy_text_requested = Signal()
    mail_requested = Signal()
    speech_requested = Signal()  # to start or to stop
    print_requested = Signal()
    save_pdf_requested = Signal()
    save_page_requested = Signal()
    pictures_chosen = Signal(str)  # of this feed, as FeedSettings.pictures
    preference_requested = Signal(object, object)  # Setting, its value

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._add(self.tr("&Find in article"), Shortcut.FIND, self.find_requested.emit)
        self._back = self._add(self.tr("&Back"), Shortcut.BACK, self.back_requested.emit)
        self._forward = self._add(self.tr("F&orward"), Shortcut.FORWARD, self.forward_requested.emit)
        self.addSeparator()
        self._add(self.tr("&Copy text with source"), Shortcut.COPY_TEXT, self.copy_text_requested.emit)
        self._speech = self._add(self.tr("&Read aloud"), Shortcut.READ_ALOUD, self.speech_requested.emit)
        self._add(self.tr("Share by &e-mail"), Shortcut.MAIL, self.mail_requested.emit)
        self._add(self.tr("&Print…"), Shortcut.PRINT, self.print_requested.emit)
        self._add(self.tr("Save as P&DF…"), None, self.save_pdf_requested.emit)
        self._add(self.tr("&Save as web page…"), Shortcut.SAVE_PAGE, self.save_page_requested.emit)
        self.addSeparator()
        self._colors = self._add_choices(
            self.tr("The&me"),
            partial(self.preference_requested.emit, Preferences.viewer_colours),
            (
                (self.tr("Same as bar"), ViewerColors.AS_BAR),
                (self.tr("Light"), ViewerColors.LIGHT),
                (self.tr("Sepia"), ViewerColors.SEPIA),
                (self.tr("Dark"), ViewerColors.DARK),
                (self.tr("Black"), ViewerColors.BLACK),
            ),
        )
        self._pictures = self._add_choices(
            self.tr("Images in t&his feed"),
            self.pictures_chosen.emit,
            (
                (self.tr("Default"), ""),
                (self.tr("Never"), str(ShowPictures.NEVER)),
                (self.tr("Only when clicked"), str(ShowPictures.WHEN_ASKED)),
                (self.tr("Always"), str(ShowPictures.ALWAYS)),
            ),
        )
        spacings = (
            self.tr("Compact", "lines near to each other"),
            self.tr("Normal"),
            self.tr("Relaxed"),
            self.tr("Very relaxed"),
        )
        self._leadings = self._add_choices(
            self.tr("L&ine spacing"),
            partial(self.preference_requested.emit, Preferences.leading),
            tuple(zip(spacings, _LEADINGS, strict=True)),
        )
        self._justified = self.addAction(self.tr("&Justify text"))
        self._justified.setCheckable(True)
        self._follows = self.addAction(self.tr("Follow the b&ar"))
        self._follows.setCheckable(True)
        self._follows.setToolTip(self.tr("Show the headline that the bar shows, without marking it as read"))
        self._follows.triggered.connect(
            lambda is_on: self.preference_requested.emit(Preferences.viewer_follows_bar, is_on)
        )
        self.setToolTipsVisible(True)
        self._justified.triggered.connect(lambda is_on: self.preference_requested.emit(Preferences.justified, is_on))

    def prepare(
        self, *, can_go_back: bool, can_go_forward: bool, preferences: Preferences, pictures_of_feed: str
    ) -> None:
        """Enable what is possible and check what is chosen. To be called before the menu opens."""
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)
        self._colors[preferences.viewer_colours].setChecked(True)
        self._pictures.get(pictures_of_feed, self._pictures[""]).setChecked(True)
        nearest = min(_LEADINGS, key=lambda leading: abs(leading - preferences.leading))
        self._leadings[nearest].setChecked(True)
        self._justified.setChecked(preferences.justified)
        self._follows.setChecked(preferences.viewer_follows_bar)

    def show_speech(self, *, is_possible: bool, is_speaking: bool) -> None:
        """Offer to read aloud or to stop; without a speech engine, say so."""
        self._speech.setText(self.tr("Stop &reading aloud") if is_speaking else self.tr("&Read aloud"))
        self._speech.setEnabled(is_possible)
        self._speech.setToolTip("" if is_possible else self.tr("No speech engine is installed (Speech Dispatcher)."))

    def _add(self, text: str, shortcut: Shortcut | None, activate: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        if shortcut is not None:
            action.setShortcuts(keys_of(Window.VIEWER, shortcut))
        action.triggered.connect(lambda: activate())  # noqa: PLW0108 - drops the state of the click
        self.addAction(action)
        self._window.addAction(action)
        return action

    def _add_choices(
        self, title: str, choose: Callable[[Any], object], choices: tuple[tuple[str, Any], ...]
    ) -> dict[Any, QAction]:
        """Add a submenu with one checked choice at a time. Returns its actions by value."""
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        actions: dict[Any, QAction] = {}
        for text, value in choices:
            actions[value] = menu.addAction(text)
            actions[value].setCheckable(True)
            actions[value].triggered.connect(partial(_choose, choose, value))
            group.addAction(actions[value])
        return actions


def _choose(choose: Callable[[Any], object], value: object, _is_checked: bool = True) -> None:
    choose(value)
