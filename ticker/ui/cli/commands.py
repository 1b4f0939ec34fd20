"""The commands for the running bar: names, arguments and explanations."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from ticker.quick_dataclass import dataclass

translate = QCoreApplication.translate
COLLECTION = "collection"  # with a name behind it: show that collection; without: everything
FOLLOWED = "followed"  # in place of a headline's number: the one that ``--follow`` printed last


class Takes(Enum):
    """What kind of argument a command takes."""

    NOTHING = auto()
    TEXT = auto()
    TEXT_OR_NOTHING = auto()
    HEADLINE = auto()  # its number, FOLLOWED, or nothing for the one that has the attention on the bar


COMMANDS: Mapping[str, Takes] = {
    # the bar
    "focus": Takes.NOTHING,
    "menu": Takes.NOTHING,
    "show": Takes.NOTHING,
    "hide": Takes.NOTHING,
    "toggle": Takes.NOTHING,
    "pause": Takes.NOTHING,
    "resume": Takes.NOTHING,
    "toggle-pause": Takes.NOTHING,
    "next": Takes.NOTHING,
    "previous": Takes.NOTHING,
    "faster": Takes.NOTHING,
    "slower": Takes.NOTHING,
    "refresh": Takes.NOTHING,
    "mark-all-read": Takes.NOTHING,
    "undo": Takes.NOTHING,
    COLLECTION: Takes.TEXT_OR_NOTHING,
    # a headline
    "open": Takes.HEADLINE,
    "open-behind": Takes.HEADLINE,
    "browse": Takes.HEADLINE,
    "copy-link": Takes.HEADLINE,
    "copy-markdown": Takes.HEADLINE,
    "copy-quotation": Takes.HEADLINE,
    "mark-read": Takes.HEADLINE,
    "mark-unread": Takes.HEADLINE,
    "save": Takes.HEADLINE,
    "unsave": Takes.HEADLINE,
    "hide-headline": Takes.HEADLINE,
    "mute-feed": Takes.HEADLINE,
    "mute-word": Takes.TEXT,
    "send": Takes.TEXT,
    # windows
    "headlines": Takes.NOTHING,
    "add-feed": Takes.TEXT_OR_NOTHING,
    "feeds": Takes.NOTHING,
    "collections": Takes.NOTHING,
    "rules": Takes.NOTHING,
    "sharing": Takes.NOTHING,
    "sync": Takes.NOTHING,
    "preferences": Takes.NOTHING,
    "back-up": Takes.NOTHING,
    "restore-backup": Takes.NOTHING,
    "guide": Takes.NOTHING,
    "about": Takes.NOTHING,
    "error-reports": Takes.NOTHING,
    # the program
    "quit": Takes.NOTHING,
}


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its argument."""

    name: str
    argument: str = ""


class BadCommandError(ValueError):
    """There is no such command, or its argument is missing or superfluous. ``str()`` of it is a sentence for people."""


def parse_command(text: str) -> Command:
    """Parse a command. Raises BadCommandError."""
    name, _, argument = text.strip().partition(" ")
    argument = argument.strip()
    shown = text.encode("ascii", "backslashreplace").decode()[:200]
    match COMMANDS.get(name):
        case None:
            sentence = translate(
                "CommandLine", "“{0}” is not a command. To see the commands, run “off-the-wire --commands”."
            )
            raise BadCommandError(sentence.format(shown))
        case Takes.NOTHING if argument:
            sentence = translate("CommandLine", "The command “{0}” takes no argument.")
            raise BadCommandError(sentence.format(name))
        case Takes.TEXT if not argument:
            sentence = translate("CommandLine", "The command “{0}” needs an argument.")
            raise BadCommandError(sentence.format(name))
        case Takes.HEADLINE if argument and argument != FOLLOWED and not (argument.isascii() and argument.isdigit()):
            sentence = translate(
                "CommandLine", "“{0}” is not a headline number. To see the numbers, run “off-the-wire --list --json”."
            )
            raise BadCommandError(sentence.format(argument.encode("ascii", "backslashreplace").decode()[:200]))
    return Command(name, argument)


def table_of_commands() -> str:
    """Return the list of all commands, a line each."""
    names = {name: f"{name}{_behind(takes)}" for name, takes in COMMANDS.items()}
    width = max(map(len, names.values()))
    return "".join(f"{names[name]:{width}}  {explanation}\n" for name, explanation in explanations().items())


def _behind(takes: Takes) -> str:
    match takes:
        case Takes.TEXT:
            return " TEXT"
        case Takes.TEXT_OR_NOTHING:
            return " [TEXT]"
        case Takes.HEADLINE:
            return " [NUMBER]"
        case Takes.NOTHING:
            return ""


def explanations() -> dict[str, str]:
    """Return what each command does, in the order of ``COMMANDS``."""
    return {
        "focus": translate("Commands", "give the bar the keyboard focus"),
        "menu": translate("Commands", "open the bar’s menu"),
        "show": translate("Commands", "show the bar"),
        "hide": translate("Commands", "hide the bar in the tray"),
        "toggle": translate("Commands", "show the bar, or hide it"),
        "pause": translate("Commands", "pause the headlines"),
        "resume": translate("Commands", "resume the headlines"),
        "toggle-pause": translate("Commands", "pause or resume the headlines"),
        "next": translate("Commands", "go forward one page"),
        "previous": translate("Commands", "go back one page"),
        "faster": translate("Commands", "scroll faster"),
        "slower": translate("Commands", "scroll more slowly"),
        "refresh": translate("Commands", "update all feeds now"),
        "mark-all-read": translate("Commands", "mark all headlines on the bar as read"),
        "undo": translate("Commands", "undo marking all as read, or hiding a headline"),
        "collection": translate("Commands", "show the collection with this name on the bar; without a name, all feeds"),
        "open": translate("Commands", "open the story of a headline"),
        "open-behind": translate("Commands", "open the story in the background"),
        "browse": translate("Commands", "open the headline’s page in the browser"),
        "copy-link": translate("Commands", "copy the link of the headline"),
        "copy-markdown": translate("Commands", "copy the story as Markdown"),
        "copy-quotation": translate("Commands", "copy the story as a quotation"),
        "mark-read": translate("Commands", "mark the headline as read"),
        "mark-unread": translate("Commands", "mark the headline as unread"),
        "save": translate("Commands", "save the headline for later"),
        "unsave": translate("Commands", "remove the headline from saved"),
        "hide-headline": translate("Commands", "hide the headline"),
        "mute-feed": translate("Commands", "mute the feed of the headline for 24 hours"),
        "mute-word": translate("Commands", "mute headlines with this word for 24 hours"),
        "send": translate("Commands", "send the current headline to the sharing service with this name"),
        "headlines": translate("Commands", "open the list of all headlines"),
        "add-feed": translate("Commands", "add the feed at this address; without one, ask for it"),
        "feeds": translate("Commands", "open the Feeds window"),
        "collections": translate("Commands", "open the Collections window"),
        "rules": translate("Commands", "open the Rules window"),
        "sharing": translate("Commands", "open the Sharing window"),
        "sync": translate("Commands", "open the Sync Account window"),
        "preferences": translate("Commands", "open the preferences"),
        "back-up": translate("Commands", "choose a file to write a backup to"),
        "restore-backup": translate("Commands", "choose a backup to restore"),
        "guide": translate("Commands", "open the guide"),
        "about": translate("Commands", "show version, license and file locations"),
        "error-reports": translate("Commands", "show error reports"),
        "quit": translate("Commands", "quit Off the Wire"),
    }
