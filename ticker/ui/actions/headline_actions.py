"""What can be done with the headlines chosen in a window: each action with text, key and state."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ticker.entities import Headline
from ticker.quick_dataclass import dataclass
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of, shown_key, with_key

translate = QCoreApplication.translate
AS_MARKDOWN, AS_QUOTATION = -1, -2  # what is copied instead of being sent to a target
HeadlineWindow = Literal[Window.BAR, Window.VIEWER, Window.ARCHIVE]


@dataclass(frozen=True, slots=True)
class _Texts:
    """What the actions are called in a window; "" if it does not offer one."""

    open_in_browser: str
    copy_link: str
    save: str
    unsave: str
    open: str = ""
    open_behind: str = ""
    mark_read: str = ""
    mark_unread: str = ""


def _texts_of(window: HeadlineWindow) -> _Texts:
    match window:
        case Window.BAR:
            return _Texts(
                open=translate("Bar", "&Open"),
                open_behind=translate("Bar", "Open in Backgroun&d"),
                open_in_browser=translate("Bar", "Open in &Browser"),
                copy_link=translate("Bar", "&Copy Link"),
                mark_read=translate("Bar", "Mark as &Read"),
                mark_unread=translate("Bar", "Mark as Un&read"),
                save=translate("Bar", "&Save for Later"),
                unsave=translate("Bar", "Remove from &Saved"),
            )
        case Window.VIEWER:
            return _Texts(
                open_in_browser=translate("ViewerToolbar", "Open in browser"),
                copy_link=translate("ViewerToolbar", "Copy link"),
                save=translate("ViewerToolbar", "Save for later"),
                unsave=translate("ViewerToolbar", "Remove from saved"),
            )
        case Window.ARCHIVE:
            return _Texts(
                open=translate("ArchiveWindow", "&Open"),
                open_in_browser=translate("ArchiveWindow", "Open in &Browser"),
                copy_link=translate("ArchiveWindow", "&Copy Link"),
                mark_read=translate("ArchiveWindow", "Mark as &Read"),
                mark_unread=translate("ArchiveWindow", "Mark as Un&read"),
                save=translate("ArchiveWindow", "&Save for Later"),
                unsave=translate("ArchiveWindow", "Remove from &Saved"),
            )


class HeadlineActions(QObject):
    """The actions of one window: ``current`` is the headline to open or copy, ``chosen`` are those to mark or save.

    The window adds the actions to the widgets in which their keys are to count, and calls ``update`` before it shows
    them. The data of an action is the name of its icon, if it has one.
    """

    open_requested = Signal(int)  # entry id
    open_behind_requested = Signal(int)  # without taking the keyboard
    browse_requested = Signal(int)
    copy_requested = Signal(int)
    read_requested = Signal(tuple, bool)  # entry ids, whether they are to be read
    save_requested = Signal(tuple, bool)
    share_requested = Signal(int, int, str)  # entry id; id of a target, AS_MARKDOWN or AS_QUOTATION; selected words
    share_set_up_requested = Signal()

    def __init__(
        self,
        window: HeadlineWindow,
        current: Callable[[], Headline | None],
        chosen: Callable[[], Sequence[Headline]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._current = current
        self._chosen = chosen
        self.share_targets: Callable[[], Sequence[tuple[int, str]]] = tuple  # id and name of each, as of now
        self.selected_words: Callable[[], str] = str  # of the story that is open, to be quoted
        self._texts = texts = _texts_of(window)
        self.open = self._action(texts.open, Shortcut.OPEN)
        self.open_behind = self._action(texts.open_behind, Shortcut.OPEN_BEHIND)
        self.open_in_browser = self._action(texts.open_in_browser, Shortcut.OPEN_IN_BROWSER)
        self.copy_link = self._action(texts.copy_link, Shortcut.COPY_LINK)
        self.mark_read = self._action(texts.mark_read, Shortcut.MARK_READ)
        self.save = self._action(texts.save, Shortcut.SAVE)
        self.open_in_browser.setData("browser")
        self.copy_link.setData("copy")
        self.save.setData("save")
        self.open.triggered.connect(lambda: self._request(self.open_requested.emit))
        self.open_behind.triggered.connect(lambda: self._request(self.open_behind_requested.emit))
        self.open_in_browser.triggered.connect(lambda: self._request(self.browse_requested.emit))
        self.copy_link.triggered.connect(lambda: self._request(self.copy_requested.emit))
        self.mark_read.triggered.connect(self._toggle_read)
        self.save.triggered.connect(self._toggle_saved)

    def update(self) -> None:
        """Let the actions say what they would do with the headlines chosen now."""
        chosen, texts = self._chosen(), self._texts
        self.save.setData("saved" if _all_saved(chosen) else "save")
        self._set_text(self.mark_read, texts.mark_unread if _all_read(chosen) else texts.mark_read, Shortcut.MARK_READ)
        self._set_text(self.save, texts.unsave if _all_saved(chosen) else texts.save, Shortcut.SAVE)

    def fill_share_menu(self, menu: QMenu) -> None:
        """Offer to copy the current headline's story, and to send it if the user has set that up."""
        menu.clear()
        copies = (
            (translate("ShareMenu", "Copy as &Markdown"), AS_MARKDOWN),
            (translate("ShareMenu", "Copy as &Quotation"), AS_QUOTATION),
        )
        for text, target in copies:
            menu.addAction(text, partial(self._share, target))
        menu.addSeparator()
        for target, name in self.share_targets():
            text = translate("ShareMenu", "Send to {name}").format(name=name.replace("&", "&&"))
            menu.addAction(text, partial(self._share, target))
        menu.addSeparator()
        menu.addAction(translate("ShareMenu", "&Set Up Sharing…"), self.share_set_up_requested.emit)

    def _share(self, target: int) -> None:
        if (headline := self._current()) is not None:
            self.share_requested.emit(headline.entry_id, target, self.selected_words())

    def _action(self, text: str, shortcut: Shortcut) -> QAction:
        action = QAction(self)
        action.setShortcuts(keys_of(self._window, shortcut))
        self._set_text(action, text, shortcut)
        return action

    def _set_text(self, action: QAction, text: str, shortcut: Shortcut) -> None:
        key = shown_key(self._window, shortcut)
        # With the key in the text, the bar's menu shows it on desktops too whose menus show none.
        action.setText(f"{text}\t{key}" if self._window is Window.BAR else text)
        action.setToolTip(with_key(text, key))

    def _request(self, emit: Callable[[int], object]) -> None:
        if (headline := self._current()) is not None:
            emit(headline.entry_id)

    def _toggle_read(self) -> None:
        if chosen := self._chosen():
            self.read_requested.emit(tuple(each.entry_id for each in chosen), not _all_read(chosen))

    def _toggle_saved(self) -> None:
        if chosen := self._chosen():
            is_saved = not _all_saved(chosen)
            changed = tuple(each.entry_id for each in chosen if each.is_saved is not is_saved)
            self.save_requested.emit(changed, is_saved)


def _all_read(headlines: Sequence[Headline]) -> bool:
    return bool(headlines) and all(each.is_read for each in headlines)


def _all_saved(headlines: Sequence[Headline]) -> bool:
    return bool(headlines) and all(each.is_saved for each in headlines)
