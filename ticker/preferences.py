"""What the user prefers: every setting once, with type, default and bounds; load and save.

The file is JSON. Unknown keys are kept (a newer version may have written them), a bad value becomes its default with
a line in the log, a file that cannot be read as JSON is set aside as ``.bad`` and never deleted. Saving writes a
temporary file, syncs it and renames it over the old one, so that a crash leaves the old file or the new one.
"""

import json
import logging
import os
import tempfile
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from ticker.paths import set_aside, sync_directory

log = logging.getLogger(__name__)

SCHEMA_VERSION = 1
_HEX_DIGITS = frozenset("0123456789abcdef")
MOST_BARS = 12  # beside the first
_RENAMED = {
    "more_bars": "extra_bars",
    "wire_set": "collection",
}  # settings that files written before 0.2 have under another name


class Edge(StrEnum):
    TOP = "top"
    BOTTOM = "bottom"


class Placement(StrEnum):
    """How the bar shares the screen with the windows."""

    DOCKED = "docked"  # keeps its space: maximised windows stay clear of it
    OVERLAY = "overlay"  # lies over the windows
    AUTO_HIDE = "auto-hide"  # goes away until the pointer touches its edge
    FLOATING = "floating"  # lies wherever it was put


class HideWhen(StrEnum):
    """When the bar goes away by itself, to come back with the next headline."""

    NEVER = "never"
    ALL_READ = "all-read"
    NOTHING_NEW = "nothing-new"  # all that came in has gone past once


class Proxy(StrEnum):
    """The way to the web."""

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


class FeedIcons(StrEnum):
    """What stands beside a feed's name."""

    OFF = "off"
    MONOGRAM = "monogram"  # its first letter, in its colour; asks nobody
    ICONS = "icons"  # those of the sites, fetched from there


class WireOrder(StrEnum):
    """In which order headlines come."""

    NEWEST = "newest"
    ROUND_ROBIN = "round-robin"  # the feeds take turns
    IMPORTANCE = "importance"  # newest first, where those of important feeds count as younger


class Direction(StrEnum):
    """Which way headlines travel; AUTO follows the script of the interface and the headlines."""

    AUTO = "auto"
    LEFTWARDS = "leftwards"
    RIGHTWARDS = "rightwards"


class Movement(StrEnum):
    """How headlines come by; AUTO crawls, and steps where the system asks for less motion."""

    AUTO = "auto"
    CRAWL = "crawl"
    STEPS = "steps"  # one headline comes in and stays for a while, then the next
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
    """The viewer's own colours; AS_BAR follows ``Colors``."""

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
    """A bar beside the first: where it lies, and what it shows. All else it shares with the first."""

    screen: str = ""
    edge: Edge = Edge.BOTTOM
    collection: int = 0


def _number(default: float, low: float, high: float) -> Any:
    return field(default=default, metadata={"low": low, "high": high})


def _text(default: str = "", longest: int = 200) -> Any:
    return field(default=default, metadata={"longest": longest})


def _colour(default: str) -> Any:
    return field(default=default, metadata={"longest": 7, "is_colour": True})


@dataclass(frozen=True, slots=True)
class Preferences:
    """All settings of one user. ``Preferences()`` is the default of each."""

    # the bar
    label: str = _text(longest=60)  # "": the translated "Off the wire"
    screen: str = _text()  # the screen's name; "": the primary one
    edge: Edge = Edge.TOP
    placement: Placement = Placement.DOCKED
    floating_width: int = _number(900, 200, 10_000)  # logical pixels
    floating_places: str = _text(longest=4000)  # where it was put on which screens, as ui.placing writes it
    opacity: int = _number(100, 20, 100)  # per cent
    hide_when: HideWhen = HideWhen.NEVER
    extra_bars: tuple[ExtraBar, ...] = ()
    height: int = _number(32, 20, 120)  # logical pixels
    bar_font: str = _text()  # family; "": the system's
    bar_font_size: int = _number(0, 0, 48)  # points; 0: what fits the height
    colours: Colors = Colors.SYSTEM
    own_background: str = _colour("#fdf6e3")
    own_text: str = _colour("#1f2a30")
    own_accent: str = _colour("#8a3324")
    separator: Separator = Separator.BULLET
    show_age: bool = True
    show_summary: bool = False  # as a second line, where the bar is high enough
    colour_feeds: bool = False
    show_unread_count: bool = False
    feed_icons: FeedIcons = FeedIcons.OFF
    # motion
    movement: Movement = Movement.AUTO
    spare_battery: bool = False  # on battery, steps instead of a crawl
    step_seconds: int = _number(8, 2, 120)  # how long a headline stays where they come step by step
    speed: float = _number(62.5, 5, 1000)  # logical pixels a second
    direction: Direction = Direction.AUTO
    pause_on_hover: bool = True
    breaking_slows: bool = True  # a crawl is slower while a headline passes that a rule puts first
    show_card: bool = True
    # the wire
    headlines_on_wire: int = _number(200, 5, 10_000)
    headline_age_days: int = _number(7, 0, 365)  # 0: any age
    keep_read_on_wire: bool = True
    passes_on_wire: int = _number(0, 0, 1000)  # after which a headline leaves the wire; 0: it stays
    group_events: bool = True  # what several feeds tell comes by once
    wire_order: WireOrder = WireOrder.NEWEST
    collection: int = _number(0, 0, 2**53)  # id in the store; 0: everything
    notifications: bool = True  # of what a rule wants announced
    alert_sound: bool = False  # with a notification
    notifications_an_hour: int = _number(6, 1, 60)  # at most
    quiet_from: int = _number(0, 0, 23)  # hour of the day in which notifications end
    quiet_until: int = _number(0, 0, 23)  # and begin again; the same: there are no quiet hours
    # feeds
    polling_minutes: int = _number(60, 5, 10_080)
    spare_metered: bool = True  # look less often where the network costs money by the byte
    ask_less_on_battery: bool = False
    proxy: Proxy = Proxy.SYSTEM
    proxy_address: str = _text()  # "proxy.example:3128", "socks5://127.0.0.1:9050"; "": as the system
    # the viewer
    viewer_font: str = _text()  # family; "": the system's serif
    text_size: int = _number(13, 7, 48)  # points
    column_width: int = _number(66, 35, 140)  # characters a line
    leading: float = _number(1.5, 1.2, 2.2)  # line height in ems
    justified: bool = False
    viewer_colours: ViewerColors = ViewerColors.AS_BAR
    full_stories: bool = True  # fetch the page where a feed gives only a summary
    pictures: ShowPictures = ShowPictures.WHEN_ASKED
    stories_ahead: int = _number(0, 0, 100)  # fetched before they are opened, of the newest on the wire; 0: none
    cut_tracking: bool = True  # from links that are opened, copied or shared
    viewer_follows_bar: bool = False
    viewer_geometry: str = _text(longest=1000)  # base64 of QWidget.saveGeometry()
    # the wire window
    wire_geometry: str = _text(longest=1000)  # likewise
    wire_split: str = _text(longest=1000)  # base64 of QSplitter.saveState()
    # the program
    language: str = _text(longest=20)  # a code of ui.languages; "": the system's
    tray_icon: bool = True
    start_at_login: bool = False
    announce_important: bool = False  # to a screen reader: what a rule highlights or alerts to
    shortcut: str = _text(longest=40)  # "Ctrl+Alt+N": brings the keyboard to the bar; "": none
    welcomed: bool = False

    # what a newer version wrote and this one does not know
    unknown: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Preferences with what had to be done to read them: names reset to their default, the file set aside."""

    preferences: Preferences
    reset: tuple[str, ...] = ()
    set_aside: Path | None = None
    unreadable: str = ""  # why the file could not be read at all; "" where it could


def load_preferences(path: Path) -> Loaded:
    """Read ``path``; whatever is wrong with it, preferences come back. Never raises for bad content."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return Loaded(Preferences())
    except OSError as error:
        log.warning("preferences cannot be read, the defaults stand in: %s", error)
        return Loaded(Preferences(), unreadable=error.strerror or str(error))
    try:
        values = json.loads(text.decode("utf-8-sig"))
        if not isinstance(values, dict):
            raise TypeError("not an object")  # noqa: TRY301 - one way out for whatever is no preferences file
    except (ValueError, TypeError, RecursionError) as error:
        log.warning("preferences are no JSON object, the file is set aside: %s", error)
        return Loaded(Preferences(), set_aside=set_aside(path))
    return _from_values(values)


def save_preferences(preferences: Preferences, path: Path) -> None:
    """Write ``path`` atomically, durable once this returns. Raises OSError; the old file then stands."""
    values: dict[str, Any] = {"version": SCHEMA_VERSION}
    values.update((name, getattr(preferences, name)) for name in setting_names())
    values.update(preferences.unknown)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(values, file, ensure_ascii=False, indent=2, default=asdict)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
        sync_directory(path.parent)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def setting_names() -> tuple[str, ...]:
    """Return the names of all settings in the order of their declaration."""
    return tuple(each.name for each in fields(Preferences) if each.name != "unknown")


def bounds(name: str) -> tuple[float, float]:
    """Return lowest and highest value of the numeric setting ``name``. Raises KeyError for any other."""
    metadata = next(each.metadata for each in fields(Preferences) if each.name == name)
    return metadata["low"], metadata["high"]


def _from_values(values: dict[str, Any]) -> Loaded:
    values = _with_new_names(values)
    good: dict[str, Any] = {}
    reset = []
    known = {each.name: each for each in fields(Preferences) if each.name != "unknown"}
    for name, setting in known.items():
        if name not in values:
            continue
        try:
            good[name] = _checked(values[name], setting.default, setting.metadata)
        except (ValueError, TypeError) as error:
            log.warning("preference %s is reset to its default: %s", name, error)
            reset.append(name)
    unknown = {name: value for name, value in values.items() if name not in known and name != "version"}
    return Loaded(replace(Preferences(), unknown=unknown, **good), reset=tuple(reset))


def _with_new_names(values: dict[str, Any]) -> dict[str, Any]:
    return {_RENAMED.get(name, name): value for name, value in values.items()}


def _checked(value: object, default: object, metadata: Any) -> object:
    """Return ``value`` where it has the default's type and lies in its bounds. Raises ValueError or TypeError."""
    if isinstance(default, tuple):
        return _extra_bars(value)
    if isinstance(default, bool):
        if not isinstance(value, bool):
            raise TypeError(f"{value!r:.80} is neither true nor false")
        return value
    if isinstance(default, StrEnum):
        return type(default)(str(value))
    if isinstance(default, str):
        if not isinstance(value, str) or len(value) > metadata["longest"]:
            raise TypeError(f"{value!r:.80} is no text of at most {metadata['longest']} characters")
        if metadata.get("is_colour") and not (len(value) == 7 and value[0] == "#" and set(value[1:]) <= _HEX_DIGITS):
            raise ValueError(f"{value!r:.80} is not written like {default}")
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value!r:.80} is no number")
    if not metadata["low"] <= value <= metadata["high"]:
        raise ValueError(f"{value!r:.80} is not between {metadata['low']} and {metadata['high']}")
    return type(default)(value)  # type: ignore[call-arg]


def _extra_bars(value: object) -> tuple[ExtraBar, ...]:
    if not isinstance(value, list) or len(value) > MOST_BARS or not all(isinstance(each, dict) for each in value):
        raise TypeError(f"{value!r:.80} is no list of at most {MOST_BARS} bars")
    metadata = {each.name: each.metadata for each in fields(Preferences)}  # a bar's own are as the first one's
    bars = []
    for bar in map(_with_new_names, value):
        its_own = [each for each in fields(ExtraBar) if each.name in bar]
        checked: dict[str, Any] = {
            each.name: _checked(bar[each.name], each.default, metadata[each.name]) for each in its_own
        }
        bars.append(ExtraBar(**checked))
    return tuple(bars)


# Logical pixels a second that step evenly, from slow reading to fast: a pixel every other tick, 1 a tick, 2, 3, 4.
EVEN_SPEEDS = (31.25, 62.5, 125.0, 187.5, 250.0)
