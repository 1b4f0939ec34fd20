"""Names of windows and of what their keys do, for the Keyboard shortcuts window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ticker.ui.actions.keys import KEYS, Shortcut, Window

translate = QCoreApplication.translate
_FIXED = {(Window.ANY, Shortcut.ESCAPE)}  # closes dialogs on every desktop


def changeable(window: Window) -> tuple[Shortcut, ...]:
    """Return the shortcuts of a window that can be changed, in the order of the table of keys."""
    return tuple(each for each in KEYS[window] if (window, each) not in _FIXED)


def window_names() -> Mapping[Window, str]:
    return {
        Window.BAR: translate("KeysDialog", "Bar"),
        Window.VIEWER: translate("KeysDialog", "Story"),
        Window.ARCHIVE: translate("KeysDialog", "All headlines"),
        Window.FEEDS: translate("KeysDialog", "Feeds"),
        Window.HEALTH: translate("KeysDialog", "Feed problems"),
        Window.COLLECTIONS: translate("KeysDialog", "Collections"),
        Window.GUIDE: translate("KeysDialog", "Guide"),
        Window.ANY: translate("KeysDialog", "All windows"),
    }


def key_name(window: Window, shortcut: Shortcut) -> str:
    """Return the name of what a key does in a window."""
    return _names_in(window).get(shortcut) or _names()[shortcut]


def _names_in(window: Window) -> Mapping[Shortcut, str]:
    """Return names that differ in this window."""
    match window:
        case Window.BAR:
            return {
                Shortcut.LEFT: translate("KeysDialog", "Headline to the left"),
                Shortcut.RIGHT: translate("KeysDialog", "Headline to the right"),
                Shortcut.MOVE_UP: translate("KeysDialog", "Move the bar up"),
                Shortcut.MOVE_DOWN: translate("KeysDialog", "Move the bar down"),
                Shortcut.REFRESH: translate("KeysDialog", "Refresh"),
            }
        case Window.ARCHIVE:
            return {Shortcut.READ_ON: translate("KeysDialog", "Scroll the preview, then the next headline")}
        case Window.FEEDS:
            return {
                Shortcut.MARK_READ: translate("KeysDialog", "Mark as read"),
                Shortcut.COPY: translate("KeysDialog", "Copy address"),
            }
        case Window.GUIDE:
            return {
                Shortcut.LEFT: translate("KeysDialog", "Chapter to the left"),
                Shortcut.RIGHT: translate("KeysDialog", "Chapter to the right"),
            }
        case _:
            return {}


def _names() -> Mapping[Shortcut, str]:
    return {
        Shortcut.OPEN: translate("KeysDialog", "Open the story"),
        Shortcut.OPEN_BEHIND: translate("KeysDialog", "Open the story in the background"),
        Shortcut.OPEN_IN_BROWSER: translate("KeysDialog", "Open in browser"),
        Shortcut.COPY_LINK: translate("KeysDialog", "Copy link"),
        Shortcut.MARK_READ: translate("KeysDialog", "Mark as read or unread"),
        Shortcut.SAVE: translate("KeysDialog", "Save for later"),
        Shortcut.LEFT: translate("KeysDialog", "Story to the left"),
        Shortcut.RIGHT: translate("KeysDialog", "Story to the right"),
        Shortcut.UP: translate("KeysDialog", "Headline above"),
        Shortcut.DOWN: translate("KeysDialog", "Headline below"),
        Shortcut.PREVIOUS_PAGE: translate("KeysDialog", "Previous page"),
        Shortcut.NEXT_PAGE: translate("KeysDialog", "Next page"),
        Shortcut.PAUSE: translate("KeysDialog", "Pause or resume"),
        Shortcut.FASTER: translate("KeysDialog", "Scroll faster"),
        Shortcut.SLOWER: translate("KeysDialog", "Scroll more slowly"),
        Shortcut.MENU: translate("KeysDialog", "Open the menu"),
        Shortcut.LEAVE: translate("KeysDialog", "Leave the bar"),
        Shortcut.MOVE_LEFT: translate("KeysDialog", "Move the bar to the left"),
        Shortcut.MOVE_RIGHT: translate("KeysDialog", "Move the bar to the right"),
        Shortcut.MOVE_UP: translate("KeysDialog", "Move up"),
        Shortcut.MOVE_DOWN: translate("KeysDialog", "Move down"),
        Shortcut.NEXT: translate("KeysDialog", "Next story"),
        Shortcut.PREVIOUS: translate("KeysDialog", "Previous story"),
        Shortcut.READ_ON: translate("KeysDialog", "Page down"),
        Shortcut.READ_BACK: translate("KeysDialog", "Page up"),
        Shortcut.SELECT_TEXT: translate("KeysDialog", "Caret browsing"),
        Shortcut.FIND: translate("KeysDialog", "Find"),
        Shortcut.FIND_NEXT: translate("KeysDialog", "Find next"),
        Shortcut.FIND_PREVIOUS: translate("KeysDialog", "Find previous"),
        Shortcut.BACK: translate("KeysDialog", "Back"),
        Shortcut.FORWARD: translate("KeysDialog", "Forward"),
        Shortcut.LARGER: translate("KeysDialog", "Larger text"),
        Shortcut.SMALLER: translate("KeysDialog", "Smaller text"),
        Shortcut.USUAL_SIZE: translate("KeysDialog", "Default text size"),
        Shortcut.COPY_TEXT: translate("KeysDialog", "Copy text with source"),
        Shortcut.READ_ALOUD: translate("KeysDialog", "Read aloud"),
        Shortcut.MAIL: translate("KeysDialog", "Share by e-mail"),
        Shortcut.PRINT: translate("KeysDialog", "Print"),
        Shortcut.SAVE_PAGE: translate("KeysDialog", "Save as web page"),
        Shortcut.ESCAPE: translate("KeysDialog", "Leave or close"),
        Shortcut.CLOSE: translate("KeysDialog", "Close"),
        Shortcut.FIRST: translate("KeysDialog", "First headline"),
        Shortcut.LAST: translate("KeysDialog", "Last headline"),
        Shortcut.SETTINGS: translate("KeysDialog", "Settings"),
        Shortcut.RENAME: translate("KeysDialog", "Rename"),
        Shortcut.REMOVE: translate("KeysDialog", "Remove"),
        Shortcut.COPY: translate("KeysDialog", "Copy diagnosis"),
        Shortcut.PASTE: translate("KeysDialog", "Add the feeds on the clipboard"),
        Shortcut.OPEN_SITE: translate("KeysDialog", "Open website"),
        Shortcut.SHOW_ON_BAR: translate("KeysDialog", "Show on the bar or not"),
        Shortcut.REFRESH: translate("KeysDialog", "Update now"),
        Shortcut.UNDO: translate("KeysDialog", "Undo"),
        Shortcut.GUIDE: translate("KeysDialog", "Open the guide"),
    }
