"""What a sync run passes on to the next one, as long as the program runs."""

from dataclasses import dataclass, field

from ticker.durations import DAY, HOUR
from ticker.sync.entry_download import FIRST_BATCH_SIZE
from ticker.sync.feed_server import Newest

_WHOLE_EVERY = DAY  # between two runs that ask for everything
_UNREAD_EVERY = 2 * HOUR  # between two lists of all unread ids, if the server does not count those of each feed
_UNREAD_AN_HOUR = 10_000  # characters of these ids: if they are many, they are listed more rarely
_SURPLUS_KEPT = 2 * HOUR
_SAVED_EVERY = 2 * HOUR  # likewise for the saved entries, if they are many
_MANY_SAVED = 300


@dataclass(slots=True)
class SyncMemory:
    """Times are seconds since the epoch. Empty at the start of the program: the first run asks for everything."""

    checked_sign_in: int | None = None  # the server's sign_in_count when its account was last seen to be the same
    whole_at: float | None = None  # begin of the last run that asked for everything
    begun_at: float | None = None  # begin of the last run that came to its end
    newest: Newest | None = None  # at the server, when that run began
    highest_id: str = ""  # of the entries known when that run had ended
    saved_at: float | None = None
    unread_at: float | None = None  # when all unread ids were last asked for
    unread_length: int = 0  # of that list, in characters
    was_restored: bool = False  # the server has lost entries it had, and so may have lost marks
    batch_size: int = FIRST_BATCH_SIZE
    # by feed, by how many entries the server counts more unread ones than there are: asking which they are is no use
    surplus: dict[str, int] = field(default_factory=dict)
    surplus_at: float | None = None  # when that was last emptied

    def is_whole_due(self, now: float) -> bool:
        return self.whole_at is None or self.begun_at is None or not 0 <= now - self.whole_at < _WHOLE_EVERY

    def is_unread_due(self, now: float) -> bool:
        pause = max(_UNREAD_EVERY, self.unread_length / _UNREAD_AN_HOUR * HOUR)
        return self.unread_at is None or not 0 <= now - self.unread_at < pause

    def is_surplus_old(self, now: float) -> bool:
        return self.surplus_at is None or not 0 <= now - self.surplus_at < _SURPLUS_KEPT

    def is_saved_due(self, now: float, saved_count: int) -> bool:
        if saved_count <= _MANY_SAVED or self.saved_at is None:
            return True
        return not 0 <= now - self.saved_at < _SAVED_EVERY
