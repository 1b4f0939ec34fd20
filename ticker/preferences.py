"""What the user prefers: every setting once, with type, default and bounds; load and save.

The file is JSON. Unknown keys are kept (a newer version may have written them), a bad value becomes its default with
a line in the log, a file that cannot be parsed as JSON is set aside as ``.bad`` and never deleted. A crash while
saving leaves the old file or the new one.
"""

import json
import logging
import stat
from dataclasses import asdict, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self, TypeVar

from ticker.paths import put_in_place, set_aside, write_durably
from ticker.quick_dataclass import dataclass
from ticker.setting import Setting, color, flag, number, one_of, text

log = logging.getLogger(__name__)

SCHEMA_VERSION = 1
MAX_EXTRA_BARS = 12
_MAX_SIZE = 16 << 20  # bytes of the file
MAX_OWN_KEYS = 200
MAX_KEY_LENGTH = 40  # characters
_RENAMED = {"more_bars": "extra_bars", "wire_set": "collection"}  # in files that were written before 0.2

T = TypeVar("T")


class Edge(StrEnum):
    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"

    @property
    def is_side(self) -> bool:
        return self in (Edge.LEFT, Edge.RIGHT)

    @property
    def transposed(self) -> "Edge":
        """The edge this one is where x and y change places."""
        return {Edge.TOP: Edge.LEFT, Edge.LEFT: Edge.TOP, Edge.BOTTOM: Edge.RIGHT, Edge.RIGHT: Edge.BOTTOM}[self]


class Placement(StrEnum):
    """How the bar and the windows share the screen."""

    DOCKED = "docked"  # reserves space: maximized windows do not cover it
    OVERLAY = "overlay"  # stays on top of the windows
    AUTO_HIDE = "auto-hide"  # hides until the pointer touches its edge
    FLOATING = "floating"  # stays where it was put


class HideWhen(StrEnum):
    """When the bar hides automatically, until the next headline."""

    NEVER = "never"
    ALL_READ = "all-read"
    NOTHING_NEW = "nothing-new"  # all new headlines have scrolled by once


class Proxy(StrEnum):
    """How to reach the web."""

    SYSTEM = "system"
    NONE = "none"
    ADDRESS = "address"  # the one in ``proxy_address``


class Separator(StrEnum):
    """What stands between two headlines."""

    BULLET = "bullet"
    DASH = "dash"
    BAR = "bar"
    SLASHES = "slashes"
    STAR = "star"
    SPACE = "space"
    OWN = "own"  # separator_text


class BackupEvery(StrEnum):
    """How often a backup of everything is written by itself."""

    NEVER = "never"
    DAY = "day"
    WEEK = "week"


class Translator(StrEnum):
    """What translates headlines."""

    LIBRETRANSLATE = "libretranslate"
    COMMAND = "command"  # runs once the user has confirmed it on this computer


class FeedIcons(StrEnum):
    """What stands beside a feed's name."""

    OFF = "off"
    MONOGRAM = "monogram"  # its first letter, in its color; needs no request
    ICONS = "icons"  # the icons of the sites


class WireOrder(StrEnum):
    """The order of the headlines."""

    NEWEST = "newest"
    OLDEST = "oldest"
    RANDOM = "random"  # the same for each headline, whatever else is on the wire
    ROUND_ROBIN = "round-robin"  # the feeds take turns
    IMPORTANCE = "importance"  # newest first; headlines of important feeds count as newer


class Direction(StrEnum):
    """The direction of scrolling; AUTO depends on the script of the interface and the headlines."""

    AUTO = "auto"
    LEFTWARDS = "leftwards"
    RIGHTWARDS = "rightwards"


class Movement(StrEnum):
    """How headlines move; AUTO scrolls, or steps if the system asks for less motion."""

    AUTO = "auto"
    CRAWL = "crawl"
    STEPS = "steps"  # one headline is shown for a while, then the next
    PAGES = "pages"  # nothing moves by itself


class Colors(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"
    PAPER = "paper"
    MIDNIGHT = "midnight"
    TELETYPE = "teletype"
    OWN = "own"  # made of own_background, own_text and own_accent


class ViewerColors(StrEnum):
    """The viewer's own colors; AS_BAR follows ``Colors``."""

    AS_BAR = "as-bar"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    BLACK = "black"


class ShowPictures(StrEnum):
    """When the pictures of a story are fetched and shown."""

    NEVER = "never"
    WHEN_ASKED = "when-asked"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class ExtraBar:
    """An additional bar: its place, and what it shows. Everything else is as on the first bar."""

    screen: str = ""
    edge: Edge = Edge.BOTTOM
    collection: int = 0


@dataclass(frozen=True, slots=True)
class OwnKey:
    """A key chosen by the user instead of the default."""

    window: str  # its name in ``ui.actions.keys``, in small letters
    action: str  # likewise
    key: str  # as QKeySequence writes it, portably; "": none


def _parse_own_keys(value: object) -> tuple[OwnKey, ...]:
    if not isinstance(value, list) or len(value) > MAX_OWN_KEYS:
        raise TypeError(f"{value!r:.80} is no list of at most {MAX_OWN_KEYS} keys")
    return tuple(map(_parse_own_key, value))


def _parse_own_key(value: object) -> OwnKey:
    names = ("window", "action", "key")
    if not isinstance(value, dict) or not all(isinstance(value.get(each), str) for each in names):
        raise TypeError(f"{value!r:.80} is no key")
    return OwnKey(*(value[each][:MAX_KEY_LENGTH] for each in names))


def _parse_extra_bars(value: object) -> tuple[ExtraBar, ...]:
    if not isinstance(value, list) or len(value) > MAX_EXTRA_BARS or not all(isinstance(each, dict) for each in value):
        raise TypeError(f"{value!r:.80} is no list of at most {MAX_EXTRA_BARS} bars")
    return tuple(map(_parse_extra_bar, map(_with_new_names, value)))


def _parse_extra_bar(values: dict[str, Any]) -> ExtraBar:
    settings = (Preferences.screen, Preferences.edge, Preferences.collection)  # they are named alike
    parsed: dict[str, Any] = {each.name: each.parse(values[each.name]) for each in settings if each.name in values}
    return ExtraBar(**parsed)


@dataclass(frozen=True)
class Preferences:
    """All settings of one user. ``Preferences()`` is the default of each.

    ``Preferences.height`` is the setting itself, with its name and bounds; ``preferences.height`` is its value.
    """

    # the bar
    label: Setting[str] = text(max_length=60)  # "": the translated "Off the Wire"
    screen: Setting[str] = text()  # the screen's name; "": the primary one
    edge: Setting[Edge] = one_of(Edge.TOP)
    placement: Setting[Placement] = one_of(Placement.DOCKED)
    floating_width: Setting[int] = number(900, 200, 10_000)  # logical pixels
    floating_places: Setting[str] = text(max_length=4000, is_shown=False)  # by screens, as ui.bar.placement writes them
    keep_above: Setting[bool] = flag(True)  # other windows
    on_every_screen: Setting[bool] = flag(False)  # a bar like the first, on screens that have none
    opacity: Setting[int] = number(100, 20, 100)  # per cent
    hide_when: Setting[HideWhen] = one_of(HideWhen.NEVER)
    extra_bars: Setting[tuple[ExtraBar, ...]] = Setting((), _parse_extra_bars)
    height: Setting[int] = number(32, 20, 120)  # logical pixels
    side_width: Setting[int] = number(240, 120, 800)  # logical pixels, at the left or right edge
    bar_font: Setting[str] = text()  # family; "": the system's
    bar_font_size: Setting[int] = number(0, 0, 48)  # points; 0: what fits the height
    colours: Setting[Colors] = one_of(Colors.SYSTEM)
    own_background: Setting[str] = color("#fdf6e3")
    own_text: Setting[str] = color("#1f2a30")
    own_accent: Setting[str] = color("#8a3324")
    separator: Setting[Separator] = one_of(Separator.BULLET)
    separator_text: Setting[str] = text("+++", max_length=12)
    text_shadow: Setting[bool] = flag(False)
    gradient: Setting[bool] = flag(False)  # of the bar's ground
    capitals: Setting[bool] = flag(False)
    show_clock: Setting[bool] = flag(False)
    show_age: Setting[bool] = flag(True)
    show_summary: Setting[bool] = flag(False)  # as a second line, where the bar is high enough
    colour_feeds: Setting[bool] = flag(False)
    show_unread_count: Setting[bool] = flag(False)
    headline_pictures: Setting[bool] = flag(False)  # beside the headlines; each is fetched from its site
    feed_icons: Setting[FeedIcons] = one_of(FeedIcons.MONOGRAM)
    # motion
    movement: Setting[Movement] = one_of(Movement.AUTO)
    spare_battery: Setting[bool] = flag(False)  # on battery, steps instead of a crawl
    step_seconds: Setting[int] = number(8, 2, 120)  # how long a headline stays where they come step by step
    speed: Setting[float] = number(62.5, 5, 1000)  # logical pixels a second, rounded to an even one (see even_speeds)
    direction: Setting[Direction] = one_of(Direction.AUTO)
    pause_on_hover: Setting[bool] = flag(True)
    slow_on_hover: Setting[bool] = flag(False)  # slow down there instead of stopping
    breaking_slows: Setting[bool] = flag(True)  # a crawl is slower while a headline passes that a rule puts first
    show_card: Setting[bool] = flag(True)
    # the wire
    headlines_on_wire: Setting[int] = number(200, 5, 10_000)
    headline_age_days: Setting[int] = number(7, 0, 365)  # 0: any age
    keep_read_on_wire: Setting[bool] = flag(True)
    passes_on_wire: Setting[int] = number(0, 0, 1000)  # after which a headline leaves the wire; 0: it stays
    group_events: Setting[bool] = flag(True)  # an event that several feeds report is shown once
    wire_order: Setting[WireOrder] = one_of(WireOrder.NEWEST)
    collection: Setting[int] = number(0, 0, 2**53, is_shown=False)  # id in the store; 0: everything
    notifications: Setting[bool] = flag(True)  # of what a rule wants announced
    alert_sound: Setting[bool] = flag(False)  # with a notification
    notifications_an_hour: Setting[int] = number(6, 1, 60)  # at most
    quiet_from: Setting[int] = number(0, 0, 23)  # hour of the day in which notifications end
    quiet_until: Setting[int] = number(0, 0, 23)  # and begin again; the same: there are no quiet hours
    # translation of headlines, by a service or a command that the user names
    translate: Setting[bool] = flag(False)
    translator: Setting[Translator] = one_of(Translator.LIBRETRANSLATE)
    translation_address: Setting[str] = text()  # of LibreTranslate
    translation_key_for: Setting[str] = text(is_shown=False)  # the server whose API key the keyring has; "": none
    translation_command: Setting[str] = text(max_length=1000)
    translation_language: Setting[str] = text(max_length=20)  # a code; "": that of the windows
    translation_beside: Setting[bool] = flag(True)  # else in place of the headline
    # feeds
    polling_minutes: Setting[int] = number(30, 5, 10_080)
    spare_metered: Setting[bool] = flag(True)  # look less often where the network costs money by the byte
    ask_less_on_battery: Setting[bool] = flag(False)
    proxy: Setting[Proxy] = one_of(Proxy.SYSTEM)
    proxy_address: Setting[str] = text()  # "proxy.example:3128", "socks5://127.0.0.1:9050"; "": as the system
    # the viewer
    viewer_font: Setting[str] = text()  # family; "": the system's serif
    text_size: Setting[int] = number(13, 7, 48)  # points
    column_width: Setting[int] = number(66, 35, 140)  # characters a line
    leading: Setting[float] = number(1.5, 1.2, 2.2)  # line height in ems
    justified: Setting[bool] = flag(False)
    viewer_colours: Setting[ViewerColors] = one_of(ViewerColors.AS_BAR)
    full_stories: Setting[bool] = flag(True)  # fetch the page if a feed gives only a summary
    pictures: Setting[ShowPictures] = one_of(ShowPictures.WHEN_ASKED)
    images_decided: Setting[bool] = flag(False, is_shown=False)  # the viewer does not ask about ``pictures`` any more
    stored_megabytes: Setting[int] = number(500, 20, 100_000)  # of texts, those of saved entries not counted
    stored_megabytes_of_feed: Setting[int] = number(50, 2, 100_000)
    stories_ahead: Setting[int] = number(0, 0, 100)  # of the newest on the wire, fetched before they are opened
    cut_tracking: Setting[bool] = flag(True)  # from links that are opened, copied or shared
    viewer_follows_bar: Setting[bool] = flag(False)
    viewer_geometry: Setting[str] = text(max_length=1000, is_shown=False)  # base64 of QWidget.saveGeometry()
    # what windows keep
    window_places: Setting[str] = text(max_length=20_000, is_shown=False)  # as ui.widgets.places writes them
    last_folder: Setting[str] = text(max_length=4000, is_shown=False)  # of the file that was chosen last
    wire_geometry: Setting[str] = text(max_length=1000, is_shown=False)  # likewise
    wire_split: Setting[str] = text(max_length=1000, is_shown=False)  # base64 of QSplitter.saveState()
    # the program
    language: Setting[str] = text(max_length=20)  # a code of ui.i18n.languages; "": the system's
    window_text: Setting[int] = number(100, 50, 300)  # per cent of the system's text size, in all windows
    tray_icon: Setting[bool] = flag(True)
    start_hidden: Setting[bool] = flag(False)  # in the tray, if there is one
    start_at_login: Setting[bool] = flag(False)
    announce_important: Setting[bool] = flag(False)  # to a screen reader: what a rule highlights or alerts to
    shortcut: Setting[str] = text(max_length=40)  # "Ctrl+Alt+N": brings the keyboard to the bar; "": none
    own_keys: Setting[tuple[OwnKey, ...]] = Setting((), _parse_own_keys)
    backup_every: Setting[BackupEvery] = one_of(BackupEvery.NEVER)
    backups_kept: Setting[int] = number(5, 1, 100)
    backup_folder: Setting[str] = text(max_length=4000)  # "": beside the database
    welcomed: Setting[bool] = flag(False, is_shown=False)

    # what a newer version wrote and this one does not know
    unknown: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def thickness(self) -> int:
        """How far the bar reaches into the screen, in logical pixels."""
        is_at_side = self.edge.is_side and self.placement is not Placement.FLOATING
        return self.side_width if is_at_side else self.height

    def value_of(self, setting: Setting[T]) -> T:
        """Return the value of ``setting``."""
        return setting.__get__(self, Preferences)

    def with_value(self, setting: Setting[T], value: T) -> Self:
        """Return these preferences with another value of ``setting``."""
        change: dict[str, Any] = {setting.name: value}
        return replace(self, **change)

    def with_defaults(self) -> Self:
        """Return the defaults of all settings that are shown; the others, and what is unknown, stay as they are."""
        defaults: dict[str, Any] = {each.name: each.default for each in all_settings() if each.is_shown}
        return replace(self, **defaults)


def all_settings() -> tuple[Setting[Any], ...]:
    """Return the settings in the order of their declaration."""
    return tuple(each.default for each in fields(Preferences) if isinstance(each.default, Setting))


@dataclass(frozen=True, slots=True)
class Loaded:
    """The preferences, and what happened on reading them: names reset to their default, the file set aside."""

    preferences: Preferences
    reset: tuple[str, ...] = ()
    set_aside: Path | None = None
    unreadable: str = ""  # why the file could not be read at all; "" if it could


def load_preferences(path: Path) -> Loaded:
    """Read ``path``. Bad values become defaults; never raises because of the content."""
    if (latest := _noted(path)) is not None:
        return _from_values(latest)
    try:
        values = json.loads(_content(path).decode("utf-8-sig"))
        if not isinstance(values, dict):
            raise TypeError("not an object")  # noqa: TRY301 - one way out for whatever is no preferences file
    except FileNotFoundError:
        return Loaded(Preferences())
    except OSError as error:
        log.warning("preferences cannot be read, the defaults stand in: %s", error)
        return Loaded(Preferences(), unreadable=error.strerror or str(error))
    except (ValueError, TypeError, RecursionError) as error:
        log.warning("preferences are no JSON object, the file is set aside: %s", error)
        return Loaded(Preferences(), set_aside=set_aside(path))
    return _from_values(values)


def save_preferences(preferences: Preferences, path: Path) -> None:
    """Write ``path`` atomically and durably. Raises OSError; the old file then remains."""
    write_durably(path, _written(preferences))
    _note_of(path).unlink(missing_ok=True)


def note_preferences(preferences: Preferences, path: Path) -> None:
    """Write at once what ``save_preferences`` is to write soon: it outlives this program, if not a power cut.

    Raises OSError.
    """
    note = _note_of(path)
    note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = note.with_name(f"{note.name}~")
    draft.write_bytes(_written(preferences))
    put_in_place(draft, note)  # in one step: a kill leaves the note before or this one


def _note_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.new")


def _noted(path: Path) -> dict[str, Any] | None:
    """Return the preferences of a program that has ended before it had saved them, None if all is saved."""
    try:
        values = json.loads(_content(_note_of(path)))
    except (OSError, ValueError, RecursionError):  # none, or the end of one is missing
        return None
    return values if isinstance(values, dict) else None


def _content(path: Path) -> bytes:
    """Return what is in a file. Raises OSError, and ValueError if it is a pipe, a device, or much too large."""
    found = path.stat()
    if found.st_size > _MAX_SIZE or not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
        raise ValueError("no file of preferences")
    return path.read_bytes()


def _written(preferences: Preferences) -> bytes:
    values: dict[str, Any] = {"version": SCHEMA_VERSION}
    values.update((each.name, preferences.value_of(each)) for each in all_settings())
    values.update(preferences.unknown)
    text = json.dumps(values, ensure_ascii=False, indent=2, default=asdict)
    return f"{text}\n".encode(errors="backslashreplace")  # a lone surrogate is escaped in JSON just so


def _from_values(values: dict[str, Any]) -> Loaded:
    values = _with_new_names(values)
    parsed: dict[str, Any] = {}
    reset = []
    for setting in all_settings():
        name = setting.name
        if name not in values:
            continue
        try:
            parsed[name] = setting.parse(values[name])
        except (ValueError, TypeError) as error:
            log.warning("preference %s is reset to its default: %s", name, error)
            reset.append(name)
    known = {"version", *(each.name for each in all_settings())}
    unknown = {name: value for name, value in values.items() if name not in known}
    return Loaded(Preferences(unknown=unknown, **parsed), reset=tuple(reset))


def _with_new_names(values: dict[str, Any]) -> dict[str, Any]:
    return {_RENAMED.get(name, name): value for name, value in values.items()}
