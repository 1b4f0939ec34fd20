"""User changes that cannot be written now: kept in order, and in a file, until they can be.

The windows' thread must not wait for a lock that another program holds, nor lose what was clicked while the disk is
full. So a method marked ``postponable`` is run at once if that is possible. If it is not, it is run on a stand-in
(``stand_in``) for the windows to read from, and once more on the database as soon as that takes it. Each such method
sets a state, so that running it twice, after a crash between database and file, does no harm.
"""

import base64
import json
import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from functools import partial, wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from ticker.deadline import Latest
from ticker.entities import Collection
from ticker.paths import put_in_place
from ticker.quick_dataclass import dataclass
from ticker.rules import Rule, RuleError, rule_of
from ticker.store.collections_search import search_of
from ticker.store.database import Database, StoreError, StoreErrorKind
from ticker.store.stand_in import drop_stand_in, make_stand_in

log = logging.getLogger(__name__)

PASSING = frozenset(
    {
        StoreErrorKind.LOCKED,
        StoreErrorKind.FULL,
        StoreErrorKind.READ_ONLY,
        StoreErrorKind.UNAVAILABLE,
        StoreErrorKind.SILENT,
    }
)  # what may be over in a while


class Topic(Protocol):
    """A part of the store."""

    _database: Database


_LAST_PATIENCE = 0.2  # seconds, when the program ends
_PATIENCE_FOR_FILE = 0.2  # seconds; the folder may be on a network drive that hangs
_BLIND = frozenset(
    {
        ("Entries", "mark_read"),
        ("Entries", "mark_saved"),
        ("HiddenEntries", "hide"),
        ("HiddenEntries", "show"),
        ("PassCounts", "save"),
        ("ReadingPositions", "forget"),
        ("ReadingPositions", "save"),
        ("Tags", "set_note"),
    }
)  # what can be kept without reading anything from the database

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T", bound=Topic)


@dataclass(frozen=True, slots=True)
class _Change:
    topic: str  # the attribute of the store: "entries"
    method: str
    arguments: tuple[Any, ...]
    named: Mapping[str, Any]


def postponable(method: Callable[Concatenate[T, P], R]) -> Callable[Concatenate[T, P], R]:
    """Mark a method by which the windows change something: it may be postponed where its store can do that."""

    @wraps(method)
    def change(topic: T, /, *args: P.args, **kwargs: P.kwargs) -> R:
        postponed = topic._database.postponed  # noqa: SLF001 - all topics have it
        if postponed is None or topic._database.is_in_transaction:  # noqa: SLF001
            return method(topic, *args, **kwargs)
        run = lambda: method(topic, *args, **kwargs)  # noqa: E731
        return postponed.run(run, type(topic).__name__, method.__name__, args, kwargs)  # type: ignore[no-any-return]

    return change


class Postponed:
    """The postponed changes of a store."""

    def __init__(self, database: Database, journal: Path, topics: Mapping[str, Topic]) -> None:
        self._database = database
        self._journal = journal
        self._topics = topics  # by the names of their classes
        self._waiting: deque[_Change] = deque()
        self._has_stand_in = False
        self._file = Latest()  # acts on the journal
        self._unwritten: deque[str] = deque()  # lines for it
        self._is_outdated = False  # whether all that is in it has been made
        self.kind: StoreErrorKind | None = None  # why they wait
        self.on_postponed: Callable[[], None] = lambda: None

    def __bool__(self) -> bool:
        return bool(self._waiting)

    @property
    def is_silent(self) -> bool:
        """Whether the database does not answer."""
        return self._database.is_silent

    def run(self, change: Callable[[], Any], topic: str, method: str, args: tuple[Any, ...], named: Any) -> Any:
        """Make a change, now or later. Raises StoreError if it is impossible."""
        if not self._waiting:
            try:
                return change()
            except StoreError as error:
                if error.kind not in PASSING:
                    raise
                log.warning("a change is postponed: %s", error)
                self.kind = error.kind
        result = None
        if not (self._database.is_silent and (topic, method) in _BLIND):
            self._make_stand_in()
            result = self._try_out(change)
        elif topic == "Entries":
            result = self._mark(method, args, named)
        if isinstance(result, Rule | Collection):  # with the id it has been given
            args = (result, *args[1:])
        elif method == "mark_feeds_read":  # what comes in meanwhile stays unread
            method, args = "mark_read", (result,)
        self._waiting.append(_Change(topic, method, args, dict(named)))
        self._write(self._waiting[-1])
        self.on_postponed()
        return result

    def load(self) -> None:
        """Load the changes that were still postponed when the program ended."""
        try:
            lines = self._journal.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError) as error:
            log.warning("postponed changes cannot be read: %s", error)
            return
        changes = [each for line in lines if (each := _change_of(line)) and self._is_known(each)]
        if not changes:
            self._journal.unlink(missing_ok=True)
            return
        self._waiting.extend(changes)
        if not self.save():
            self._make_stand_in()

    def save(self, patience: float = 0) -> bool:
        """Make the postponed changes, in order, all or none; return whether none is left.

        ``patience`` is how many seconds to wait for a lock.
        """
        if not self._waiting:
            return True
        try:
            with self._database.waiting(patience), self._database.transaction():
                drop_stand_in(self._database)
                for each in self._waiting:
                    self._call(each)
        except StoreError as error:
            self.kind = error.kind
            if error.kind in PASSING:
                return False
            log.warning("postponed changes cannot be made: %s", error)
            drop_stand_in(self._database)
        self._database.marks.clear()
        self._waiting.clear()
        self._has_stand_in = False
        self.kind = None
        self._is_outdated = True
        self._unwritten = deque()  # who is writing the lines from before continues with those
        self._act_on_file(self._remove_journal)
        return True

    def close(self) -> None:
        """Save what can be saved; the rest is in the file, where that could be written."""
        if self.save(_LAST_PATIENCE):
            return
        if not self._act_on_file(self._write_anew):
            log.warning("changes may be lost that wait to be written: the folder does not answer")

    def _make_stand_in(self) -> None:
        """Have the stand-in, with all changes that wait. Raises StoreError if the database cannot be read either."""
        if self._has_stand_in:
            return
        make_stand_in(self._database)
        self._has_stand_in = True
        for each in self._waiting:
            self._try_out(partial(self._call, each))

    def _mark(self, method: str, args: tuple[Any, ...], named: Mapping[str, Any]) -> Any:
        """Have the windows show marks of entries while nothing can be read; return what the change would."""
        marks = self._database.marks
        if method == "mark_saved":
            marks.mark_saved(args[0], is_saved=named.get("is_saved", True))
            return None
        entry_ids = tuple(args[0])
        for entry_id in entry_ids:
            marks.mark_read(entry_id, is_read=named.get("is_read", True))
        return entry_ids

    def _try_out(self, change: Callable[[], Any]) -> Any:
        with self._database.standing_in():
            return change()

    def _call(self, change: _Change) -> Any:
        """Make a change; one that its topic refuses, as another has taken its address meanwhile, is left out."""
        method = getattr(self._topics[change.topic], change.method)
        try:
            return method.__wrapped__(self._topics[change.topic], *change.arguments, **change.named)
        except StoreError as error:
            if error.kind is not StoreErrorKind.TAKEN:
                raise
            log.warning("a postponed change is refused: %s", error)

    def _is_known(self, change: _Change) -> bool:
        method = getattr(self._topics.get(change.topic), change.method, None)
        return hasattr(method, "__wrapped__")

    def _write(self, change: _Change) -> None:
        self._unwritten.append(_line_of(change))
        self._act_on_file(self._append)

    def _act_on_file(self, act: Callable[[], None]) -> bool:
        """Act on the journal, and wait for that for a moment; return whether it is done, or has failed."""
        self._file.start(act)
        return self._file.wait(_PATIENCE_FOR_FILE)

    def _append(self) -> None:
        lines = self._unwritten
        try:
            with self._journal.open("w" if self._is_outdated else "a", encoding="utf-8") as file:
                while lines:
                    file.write(lines.popleft())
            self._is_outdated = False
            self._journal.chmod(0o600)
        except OSError as error:
            log.warning("a postponed change is in memory only: %s", error)

    def _write_anew(self) -> None:
        draft = self._journal.with_name(f"{self._journal.name}~")
        try:
            draft.write_text("".join(map(_line_of, self._waiting)), "utf-8")
            draft.chmod(0o600)
            put_in_place(draft, self._journal)  # which may lack what could not be written to it
        except OSError as error:
            log.warning("changes may be lost that wait to be written: %s", error)

    def _remove_journal(self) -> None:
        try:
            self._journal.unlink(missing_ok=True)
        except OSError as error:
            log.warning("the file of postponed changes stays: %s", error)
        else:
            self._is_outdated = False


def _line_of(change: _Change) -> str:
    line = json.dumps([change.topic, change.method, change.arguments, change.named], default=_plain)
    return f"{line}\n"


def _plain(value: object) -> object:
    """Return what JSON has no form for as what ``_revived`` takes."""
    match value:
        case bytes():
            return {"bytes": base64.b64encode(value).decode()}
        case Rule():
            return {"rule": asdict(value)}
        case Collection():
            return {"collection": asdict(value)}
    raise TypeError(type(value).__name__)


def _revived(value: dict[str, Any]) -> Any:
    match value:
        case {"bytes": str(text)}:
            return base64.b64decode(text)
        case {"rule": dict(fields)}:
            return replace(rule_of(fields), id=fields["id"], is_allowed=fields.get("is_allowed") is not False)
        case {"collection": dict(fields)}:
            folders = tuple(map(tuple, fields["folders"]))
            search = None if fields.get("search") is None else search_of(fields["search"])
            return Collection(fields["id"], fields["name"], folders, tuple(fields["feed_ids"]), search)
    return value


def _change_of(line: str) -> _Change | None:
    """Return the change in a line of the file, None if there is none that can be read: the end was cut off."""
    try:
        topic, method, arguments, named = json.loads(line, object_hook=_revived)
        return _Change(topic, method, tuple(arguments), dict(named))
    except (ValueError, TypeError, KeyError, RuleError):
        log.warning("a postponed change cannot be read")
        return None
