"""The command line of ``off-the-wire``: its options, and what is wrong with what was given."""

import argparse
import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from ticker import __version__
from ticker.quick_dataclass import dataclass
from ticker.ui.cli.combinations import BadCombinationError, check_combination
from ticker.ui.cli.commands import BadCommandError, parse_command, table_of_commands

MAX_URL_LENGTH = 4096  # characters
MAX_URLS = 1000
_BETWEEN_TURNS = (0.5, 3600.0)  # seconds that a headline stays with --follow
_WEB_SCHEMES = {"http", "https", "feed"}

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks for."""

    feed_urls: tuple[str, ...] = ()  # watch these only, nothing is subscribed
    opens: tuple[str, ...] = ()  # URLs and absolute paths, to be subscribed to
    profile: Path | None = None
    lists: bool = False  # print the headlines and leave
    lists_collections: bool = False  # print their names and leave
    diagnoses: bool = False  # print how the feeds are doing and leave
    shows_addresses: bool = False  # whole in what is printed on feeds
    once: bool = False  # ask the feeds that are due, once, print the headlines and leave
    prints: bool = False  # print headlines as they arrive, besides showing them
    command: str = ""  # one of ``commands.COMMANDS``, with what stands behind it, for the bar that runs
    assignments: tuple[str, ...] = ()  # name=value of preferences to be changed
    asked_preferences: tuple[str, ...] | None = None  # names of those to be printed; (): all
    is_json: bool = False  # what is printed
    follows: bool = False  # print one headline after the other, until told to end
    only_new: bool = False  # of these only those that arrive
    every: float | None = None  # seconds until the next one; None: the preference's
    starts: bool = False  # with a command: the bar is started where none runs
    is_kiosk: bool = False  # a bar without menus, which is started again after a crash
    kiosk_file: Path | None = None  # its settings
    backup: Path | None = None  # file to write a backup to
    restore: Path | None = None  # backup to put in the profile's place
    merges: bool = False  # with ``restore``: add it to what is there
    includes_passwords: bool = False  # with ``backup``
    passphrase_file: Path | None = None  # whose first line seals or opens the passwords
    verbosity: int = 0

    @property
    def arguments_for_running_bar(self) -> tuple[str, ...]:
        """The arguments for the running bar, independent of its current folder."""
        tell = (*(("--start",) if self.starts else ()), "--tell", self.command) if self.command else ()
        changes = tuple(f"--set={each}" for each in self.assignments)
        names = self.asked_preferences
        asks = () if names is None else (*(("--json",) if self.is_json else ()), "--get", *names)
        opens = ("--open", *self.opens) if self.opens else ()
        return (*tell, *changes, *self.feed_urls, *asks, *opens)

    @property
    def kiosk_arguments(self) -> tuple[str, ...]:
        """The arguments with which the supervisor of a kiosk starts the bar."""
        return ("--kiosk", *(() if self.kiosk_file is None else (str(self.kiosk_file),)), *("-v",) * self.verbosity)

    @property
    def only_tells(self) -> bool:
        """Whether the only task is a command or a question for the running bar."""
        return (bool(self.command) and not self.starts) or self.is_about_preferences

    @property
    def is_about_preferences(self) -> bool:
        """Whether preferences are to be printed or changed."""
        return bool(self.assignments) or self.asked_preferences is not None

    @property
    def needs_no_window(self) -> bool:
        """Whether something is to be printed and no window is wanted."""
        return self.lists or self.once or self.lists_collections or self.diagnoses or self.follows

    def start_command(self, program: str) -> tuple[str, ...]:
        """Return the command that starts the same profile again; ``program`` is what was started now."""
        path = Path(program)
        is_bundle = hasattr(sys, "frozen")  # PyInstaller's, under whatever name
        installed = path.is_absolute() and (is_bundle or path.stem == "off-the-wire")
        command = (program,) if installed else (sys.executable, "-m", "ticker")
        return command if self.profile is None else (*command, "--profile", str(self.profile.expanduser().absolute()))


class BadUrlError(ValueError):
    """What was given is no URL of a feed, or no path of a folder. ``str()`` of it is a sentence for people."""


def parse_command_line(arguments: Sequence[str]) -> Options:
    """Return what ``arguments`` (without the program's name) ask for.

    Prints a sentence and leaves with status 2 where they make no sense, with 0 after ``--help`` and ``--version``.
    """
    if {"-h", "--help"} & set(arguments):
        _core = translated_core()  # it translates for as long as it is held
    parser = command_parser()
    given = parser.parse_args(arguments)
    try:
        return _options(given)
    except (BadUrlError, BadCombinationError):
        _core = translated_core()  # made only now: the bar brings an application of its own
    try:
        return _options(given)
    except (BadUrlError, BadCombinationError) as error:
        parser.error(str(error))


def translated_core() -> QCoreApplication:
    """Return an application without a display that speaks the user's language."""
    from ticker.ui.i18n.languages import speak  # noqa: PLC0415 - rarely needed

    core = QCoreApplication.instance() or QCoreApplication([])
    speak(core, "")
    return core


def _options(given: argparse.Namespace) -> Options:
    """Return what was given, checked. Raises BadUrlError, BadCombinationError."""
    check_combination(_names_of_given(given))
    if max(len(given.feed_urls), len(given.open or ())) > MAX_URLS:
        raise BadUrlError(
            translate("CommandLine", "More than %n addresses. Import an OPML list instead.", "", MAX_URLS)
        )
    if given.profile is not None and not given.profile.strip():
        raise BadUrlError(translate("CommandLine", "A folder’s name cannot be empty."))
    if given.profile is not None and "\0" in given.profile:
        raise BadUrlError(translate("CommandLine", "A folder’s name cannot contain a NUL character."))
    return Options(
        feed_urls=tuple(dict.fromkeys(map(feed_url, given.feed_urls))),
        opens=tuple(dict.fromkeys(map(url_or_path, given.open or ()))),
        profile=None if given.profile is None else Path(given.profile),
        lists=given.list,
        lists_collections=given.collections,
        diagnoses=given.diagnosis,
        shows_addresses=given.addresses,
        once=given.once,
        prints=given.print,
        command=given.tell or "",
        assignments=tuple(given.set or ()),
        asked_preferences=None if given.get is None else tuple(given.get),
        is_json=given.json,
        follows=given.follow,
        only_new=given.new,
        every=given.every,
        starts=given.start,
        is_kiosk=given.kiosk is not None,
        kiosk_file=Path(given.kiosk).absolute() if given.kiosk else None,
        backup=None if given.backup is None else Path(given.backup),
        restore=None if given.restore is None else Path(given.restore),
        merges=given.merge,
        includes_passwords=given.include_passwords,
        passphrase_file=None if given.passphrase_file is None else Path(given.passphrase_file),
        verbosity=given.verbose,
    )


def _names_of_given(given: argparse.Namespace) -> frozenset[str]:
    """Return the options that were given, as ``--help`` names them."""
    names = {name for name, value in vars(given).items() if value not in (None, False, 0, [])}
    if given.get is not None:  # alone it asks for all preferences
        names.add("get")
    return frozenset("FEED_URL" if name == "feed_urls" else f"--{name.replace('_', '-')}" for name in names)


def feed_url(text: str) -> str:
    """Return the http or https URL that ``text`` names; ``feed:`` links and bare host names are understood.

    Raises BadUrlError.
    """
    url = text.strip()
    if len(url) > MAX_URL_LENGTH:
        raise BadUrlError(
            translate("CommandLine", "An address cannot be longer than %n characters.", "", MAX_URL_LENGTH)
        )
    for prefix in ("feed://", "feed:"):
        if url.lower().startswith(prefix):
            rest = url[len(prefix) :]
            url = rest if "://" in rest else f"http://{rest}"
            break
    if "://" not in url and "." in url.partition("/")[0]:
        url = f"https://{url}"
    try:
        url.encode()
        parts = urlsplit(url)
        usable = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname) and not set(url) & set(" \t\r\n")
        _ = parts.port
    except ValueError:  # brackets, a port that is not a number, bytes that are no text
        usable = False
    if not usable:
        shown = text.encode("ascii", "backslashreplace").decode()[:200]
        raise BadUrlError(
            translate("CommandLine", "“{0}” is not a feed address. It should begin with https:// or http://.").format(
                shown
            )
        )
    return url


def url_or_path(text: str) -> str:
    """Return the URL, or the absolute path of the file, that the desktop means by ``text``.

    A URL has its scheme: ``http:``, ``https:``, ``feed:``; a file may be named by ``file:`` or its path. Raises
    BadUrlError.
    """
    scheme = text.partition(":")[0].lower()
    if scheme == "file":
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - rarely needed

        from ticker.ui.widgets.url_input import local_path  # noqa: PLC0415 - likewise

        path = local_path(QUrl(text))
    else:
        path = text if scheme not in _WEB_SCHEMES and "://" not in text and "\0" not in text else ""
    return str(Path(path).absolute()) if path else feed_url(text)


def _command(text: str) -> str:
    try:
        parse_command(text)
    except BadCommandError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text.strip()


def _seconds(text: str) -> float:
    low, high = _BETWEEN_TURNS
    with contextlib.suppress(ValueError):
        if low <= (seconds := float(text)) <= high:
            return seconds
    sentence = translate("CommandLine", "“{0}” is not a number of seconds from {1} to {2}.")
    raise argparse.ArgumentTypeError(sentence.format(text.encode("ascii", "backslashreplace").decode()[:50], low, high))


class _PrintCommands(argparse.Action):
    """Prints the commands and leaves, as ``--version`` does."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from ticker.ui.cli.output import write_out  # noqa: PLC0415 - rarely needed

        _core = translated_core()
        parser.exit(0 if write_out(table_of_commands()) else 1)


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    argparse._ = str  # type: ignore[attr-defined]  # nobody translates its own words, and looking takes 2 ms of a start
    parser = argparse.ArgumentParser(
        prog="off-the-wire",
        description=translate("CommandLine", "A headline ticker for the desktop."),
        epilog=translate("CommandLine", "If Off the Wire is already running, it receives the arguments."),
    )
    parser.add_argument(
        "feed_urls",
        metavar="FEED_URL",
        nargs="*",
        help=translate("CommandLine", "show only these feeds, without subscribing to them"),
    )
    parser.add_argument(
        "--open",
        metavar="WHAT",
        nargs="*",
        help=translate("CommandLine", "subscribe to a feed, a website address or a list of feeds"),
    )
    parser.add_argument(
        "--profile",
        metavar="DIR",
        help=translate("CommandLine", "keep settings, feeds and cache in this folder instead of the user’s own"),
    )
    parser.add_argument(
        "--list", action="store_true", help=translate("CommandLine", "print the headlines on the bar and exit")
    )
    parser.add_argument(
        "--once",
        action="store_true",
        help=translate("CommandLine", "update the feeds that are due, print the headlines and exit"),
    )
    parser.add_argument(
        "--collections",
        action="store_true",
        help=translate("CommandLine", "print the names of the collections and exit"),
    )
    parser.add_argument(
        "--diagnosis",
        action="store_true",
        help=translate("CommandLine", "print the status of each feed as a table (CSV) and exit"),
    )
    parser.add_argument(
        "--addresses",
        action="store_true",
        help=translate("CommandLine", "with --diagnosis: print full feed addresses, including keys in them"),
    )
    parser.add_argument(
        "--print",
        action="store_true",
        help=translate("CommandLine", "also print headlines as they arrive"),
    )
    parser.add_argument(
        "--tell",
        metavar="COMMAND",
        type=_command,
        help=translate("CommandLine", "send a command to the running bar"),
    )
    parser.add_argument(
        "--commands",
        action=_PrintCommands,
        nargs=0,
        help=translate("CommandLine", "print the commands for --tell and exit"),
    )
    parser.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        help=translate("CommandLine", "change a preference, whether the bar is running or not"),
    )
    parser.add_argument(
        "--get",
        metavar="NAME",
        nargs="*",
        help=translate("CommandLine", "print these preferences and exit; without a name, all of them"),
    )
    parser.add_argument(
        "--follow",
        action="store_true",
        help=translate("CommandLine", "print headlines one by one, one per line, for another bar or a script"),
    )
    parser.add_argument(
        "--new", action="store_true", help=translate("CommandLine", "with --follow: print only new headlines")
    )
    parser.add_argument(
        "--every",
        metavar="SECONDS",
        type=_seconds,
        help=translate("CommandLine", "with --follow: how many seconds each headline stays"),
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help=translate("CommandLine", "with --list, --once, --print, --follow and --get: print JSON"),
    )
    parser.add_argument(
        "--start", action="store_true", help=translate("CommandLine", "with --tell: start the bar if it is not running")
    )
    parser.add_argument(
        "--kiosk",
        metavar="FILE",
        nargs="?",
        const="",
        help=translate(
            "CommandLine", "show a bar without menus, with the settings in this file; restart after a crash"
        ),
    )
    parser.add_argument(
        "--backup",
        metavar="FILE",
        help=translate("CommandLine", "write everything but passwords to a backup file and exit"),
    )
    parser.add_argument(
        "--include-passwords",
        action="store_true",
        help=translate("CommandLine", "with --backup: include passwords, encrypted with a passphrase"),
    )
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=translate(
            "CommandLine", "with --backup and --restore: read the passphrase from this file; “-” reads standard input"
        ),
    )
    parser.add_argument(
        "--restore",
        metavar="FILE",
        help=translate("CommandLine", "replace everything with the contents of a backup file and exit"),
    )
    parser.add_argument(
        "--merge",
        action="store_true",
        help=translate("CommandLine", "with --restore: add to the existing data instead, and keep the preferences"),
    )
    parser.add_argument(
        "-v",
        "--verbose",
        action="count",
        default=0,
        help=translate("CommandLine", "log more, also to the terminal; use twice to log everything"),
    )
    parser.add_argument("--version", action="version", version=f"Off the Wire {__version__}")
    return parser
