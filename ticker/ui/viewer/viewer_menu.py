"""The menu of the viewer: find, back and forward, export, images."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ticker.preferences import Preferences, ShowPictures
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of
from ticker.ui.viewer.menu_choices import add_choices


class ViewerMenu(QMenu):
    """Emits signals. Its shortcuts also work while it is closed."""

    find_requested = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    full_story_requested = Signal()
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
        self._add(self.tr("&Find in Article"), Shortcut.FIND, self.find_requested.emit)
        self._back = self._add(self.tr("&Back"), Shortcut.BACK, self.back_requested.emit)
        self._forward = self._add(self.tr("F&orward"), Shortcut.FORWARD, self.forward_requested.emit)
        self._full_story = self._add(self.tr("Load F&ull Story"), None, self.full_story_requested.emit)
        self.addSeparator()
        self._add(self.tr("&Copy Text with Source"), Shortcut.COPY_TEXT, self.copy_text_requested.emit)
        self.share_menu = self.addMenu(self.tr("S&hare"))
        self._speech = self._add(self.tr("&Read Aloud"), Shortcut.READ_ALOUD, self.speech_requested.emit)
        self._add(self.tr("Share by &E-Mail"), Shortcut.MAIL, self.mail_requested.emit)
        self._add(self.tr("&Print…"), Shortcut.PRINT, self.print_requested.emit)
        self._add(self.tr("Save as P&DF…"), None, self.save_pdf_requested.emit)
        self._add(self.tr("&Save as Web Page…"), Shortcut.SAVE_PAGE, self.save_page_requested.emit)
        self.addSeparator()
        self._pictures = add_choices(
            self,
            self.tr("&Images in This Feed"),
            self.pictures_chosen.emit,
            (
                (self.tr("Default"), ""),
                (self.tr("Never"), str(ShowPictures.NEVER)),
                (self.tr("Only When Clicked"), str(ShowPictures.WHEN_ASKED)),
                (self.tr("Always"), str(ShowPictures.ALWAYS)),
            ),
        )
        self._follows = self.addAction(self.tr("Follow the B&ar"))
        self._follows.setCheckable(True)
        self._follows.setToolTip(self.tr("Show the headline that the bar shows, without marking it as read"))
        self._follows.triggered.connect(
            lambda is_on: self.preference_requested.emit(Preferences.viewer_follows_bar, is_on)
        )
        self.setToolTipsVisible(True)

    def prepare(
        self,
        *,
        can_go_back: bool,
        can_go_forward: bool,
        can_load_full_story: bool,
        preferences: Preferences,
        pictures_of_feed: str,
    ) -> None:
        """Enable what is possible and check the current choices. To be called before the menu opens."""
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)
        self._full_story.setVisible(can_load_full_story)
        self._pictures.get(pictures_of_feed, self._pictures[""]).setChecked(True)
        self._follows.setChecked(preferences.viewer_follows_bar)

    def show_speech(self, *, is_possible: bool, is_speaking: bool) -> None:
        """Offer to read aloud or to stop; without a speech engine, say so."""
        self._speech.setText(self.tr("Stop &Reading Aloud") if is_speaking else self.tr("&Read Aloud"))
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
