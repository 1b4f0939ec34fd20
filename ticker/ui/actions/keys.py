"""The table of keys: which key does what in which window. Without Qt, for whoever reads it."""

import contextlib
from collections.abc import Iterable, Mapping
from enum import Enum, auto

from ticker.preferences import OwnKey


class Window(Enum):
    """A window with keys of its own."""

    BAR = auto()
    VIEWER = auto()
    ARCHIVE = auto()
    FEEDS = auto()
    HEALTH = auto()
    COLLECTIONS = auto()
    GUIDE = auto()
    ANY = auto()  # what is the same in every window that has it


class Shortcut(Enum):
    """What a key can do."""

    # with a headline
    OPEN = auto()
    OPEN_BEHIND = auto()
    OPEN_IN_BROWSER = auto()
    COPY_LINK = auto()
    MARK_READ = auto()
    SAVE = auto()
    # on the bar
    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    PREVIOUS_PAGE = auto()
    NEXT_PAGE = auto()
    PAUSE = auto()
    FASTER = auto()
    SLOWER = auto()
    MENU = auto()
    LEAVE = auto()
    MOVE_LEFT = auto()
    MOVE_RIGHT = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    # with an article
    NEXT = auto()
    PREVIOUS = auto()
    READ_ON = auto()
    READ_BACK = auto()
    SELECT_TEXT = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    BACK = auto()
    FORWARD = auto()
    LARGER = auto()
    SMALLER = auto()
    USUAL_SIZE = auto()
    COPY_TEXT = auto()
    READ_ALOUD = auto()
    MAIL = auto()
    PRINT = auto()
    SAVE_PAGE = auto()
    ESCAPE = auto()
    CLOSE = auto()
    # in the list of all headlines
    FIRST = auto()
    LAST = auto()
    # with feeds and collections
    SETTINGS = auto()
    RENAME = auto()
    REMOVE = auto()
    COPY = auto()
    PASTE = auto()
    OPEN_SITE = auto()
    SHOW_ON_BAR = auto()
    # with the program
    REFRESH = auto()
    UNDO = auto()
    GUIDE = auto()


KEYS: Mapping[Window, Mapping[Shortcut, tuple[str, ...]]] = {  # as QKeySequence reads them; the first is shown in menus
    Window.BAR: {
        Shortcut.OPEN: ("Return", "Enter"),
        Shortcut.OPEN_BEHIND: ("Ctrl+Return", "Ctrl+Enter"),
        Shortcut.OPEN_IN_BROWSER: ("B",),
        Shortcut.COPY_LINK: ("C", "Ctrl+C"),
        Shortcut.MARK_READ: ("M",),
        Shortcut.SAVE: ("S",),
        Shortcut.LEFT: ("Left",),
        Shortcut.RIGHT: ("Right",),
        Shortcut.UP: ("Up",),
        Shortcut.DOWN: ("Down",),
        Shortcut.PREVIOUS_PAGE: ("PgUp",),
        Shortcut.NEXT_PAGE: ("PgDown",),
        Shortcut.PAUSE: ("Space",),
        Shortcut.FASTER: ("+", "="),  # plus without Shift on many keyboards
        Shortcut.SLOWER: ("-",),
        Shortcut.MENU: ("Shift+F10",),
        Shortcut.LEAVE: ("Esc",),
        Shortcut.MOVE_LEFT: ("Alt+Left",),
        Shortcut.MOVE_RIGHT: ("Alt+Right",),
        Shortcut.MOVE_UP: ("Alt+Up",),
        Shortcut.MOVE_DOWN: ("Alt+Down",),
        Shortcut.REFRESH: ("F5",),
        Shortcut.UNDO: ("Ctrl+Z",),
        Shortcut.GUIDE: ("F1",),
    },
    Window.VIEWER: {
        Shortcut.OPEN_IN_BROWSER: ("B",),
        Shortcut.COPY_LINK: ("Shift+C",),
        Shortcut.SAVE: ("S",),
        Shortcut.NEXT: ("J",),
        Shortcut.PREVIOUS: ("K",),
        Shortcut.LEFT: ("Left",),
        Shortcut.RIGHT: ("Right",),
        Shortcut.READ_ON: ("Space",),
        Shortcut.READ_BACK: ("Shift+Space",),
        Shortcut.SELECT_TEXT: ("F7",),
        Shortcut.FIND: ("Ctrl+F",),
        Shortcut.FIND_NEXT: ("F3",),
        Shortcut.FIND_PREVIOUS: ("Shift+F3",),
        Shortcut.BACK: ("Alt+Left",),
        Shortcut.FORWARD: ("Alt+Right",),
        Shortcut.LARGER: ("Ctrl++", "Ctrl+="),  # plus without Shift on many keyboards
        Shortcut.SMALLER: ("Ctrl+-",),
        Shortcut.USUAL_SIZE: ("Ctrl+0",),
        Shortcut.COPY_TEXT: ("Ctrl+Shift+C",),
        Shortcut.READ_ALOUD: ("Ctrl+Shift+R",),
        Shortcut.MAIL: ("Ctrl+E",),
        Shortcut.PRINT: ("Ctrl+P",),
        Shortcut.SAVE_PAGE: ("Ctrl+Shift+S",),
        Shortcut.MENU: ("F10",),
        Shortcut.ESCAPE: ("Esc",),
        Shortcut.CLOSE: ("Ctrl+W",),
    },
    Window.ARCHIVE: {
        Shortcut.OPEN: ("Return", "Enter"),
        Shortcut.OPEN_IN_BROWSER: ("B",),
        Shortcut.COPY_LINK: ("C", "Ctrl+C"),
        Shortcut.MARK_READ: ("M",),
        Shortcut.SAVE: ("S",),
        Shortcut.READ_ON: ("Space",),
        Shortcut.FIND: ("/",),
        Shortcut.FIRST: ("Home",),
        Shortcut.LAST: ("End",),
    },
    Window.FEEDS: {
        Shortcut.REFRESH: ("F5",),
        Shortcut.MARK_READ: ("Ctrl+M",),
        Shortcut.SETTINGS: ("Alt+Return",),
        Shortcut.RENAME: ("F2",),
        Shortcut.MOVE_UP: ("Alt+Up",),
        Shortcut.MOVE_DOWN: ("Alt+Down",),
        Shortcut.REMOVE: ("Del",),
        Shortcut.COPY: ("Ctrl+C",),
        Shortcut.PASTE: ("Ctrl+V",),
        Shortcut.SHOW_ON_BAR: ("Space",),
    },
    Window.HEALTH: {
        Shortcut.REFRESH: ("F5",),
        Shortcut.SETTINGS: ("Alt+Return",),
        Shortcut.REMOVE: ("Del",),
        Shortcut.COPY: ("Ctrl+C",),
        Shortcut.OPEN_SITE: ("Ctrl+Return",),
    },
    Window.COLLECTIONS: {
        Shortcut.REMOVE: ("Del",),
    },
    Window.GUIDE: {
        Shortcut.LEFT: ("Left",),
        Shortcut.RIGHT: ("Right",),
        Shortcut.READ_ON: ("Space",),
        Shortcut.READ_BACK: ("Shift+Space",),
        Shortcut.SELECT_TEXT: ("F7",),
        Shortcut.FIND: ("Ctrl+F",),
        Shortcut.FIND_NEXT: ("F3",),
        Shortcut.FIND_PREVIOUS: ("Shift+F3",),
        Shortcut.BACK: ("Alt+Left",),
        Shortcut.ESCAPE: ("Esc",),
        Shortcut.CLOSE: ("Ctrl+W",),
    },
    Window.ANY: {
        Shortcut.FIND: ("Ctrl+F",),
        Shortcut.UNDO: ("Ctrl+Z",),
        Shortcut.ESCAPE: ("Esc",),
        Shortcut.GUIDE: ("F1",),
    },
}

_own: dict[tuple[Window, Shortcut], tuple[str, ...]] = {}  # what the user has chosen instead; set once, at the start


def use_own_keys(keys: Iterable[OwnKey]) -> None:
    """Let keys of the user's take the place of ours from now on; names that are not in the table are passed over."""
    _own.clear()
    for each in keys:
        with contextlib.suppress(KeyError):
            window, shortcut = Window[each.window.upper()], Shortcut[each.action.upper()]
            if shortcut in KEYS[window]:
                _own[window, shortcut] = (each.key,) if each.key else ()


def keys_in(window: Window, shortcut: Shortcut) -> tuple[str, ...]:
    """Return the keys of a shortcut in a window, the first of which is shown in menus."""
    return _own.get((window, shortcut), KEYS[window].get(shortcut, ()))


def other_use(
    window: Window, shortcut: Shortcut, key: str, own: Mapping[tuple[Window, Shortcut], str]
) -> tuple[Window, Shortcut] | None:
    """Return what a key does already in a window, or everywhere; with keys ``own`` of the user's, "" for none.

    The bar has keys of its own for all it can do. What a window does as all do is no other use.
    """
    if not key:
        return None
    beside_bar = [each for each in Window if each is not Window.BAR]
    places = beside_bar if window is Window.ANY else [window, *([Window.ANY] if window in beside_bar else [])]
    for place in places:
        for each, usual in KEYS[place].items():
            chosen = own.get((place, each))
            if each is not shortcut and key in (usual if chosen is None else (chosen,)):
                return place, each
    return None
