"""The order of names in windows: as the user's language has it, whatever the case, numbers by their value."""

from functools import cache, cmp_to_key, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

from ticker.natural_sort import natural

if TYPE_CHECKING:
    from _typeshed import SupportsAllComparisons

_MAX_KEYS = 20_000  # of titles and folders, which windows sort again whenever they open
_comparable = cmp_to_key(QCollatorSortKey.compare)  # Qt's keys know "<" alone, and so are of no use in tuples


def sort_key(text: str) -> "SupportsAllComparisons":
    """Return what ``text`` is sorted by: "Part 2" before "Part 10", and in Swedish "Ö" after "Z".

    Keys made before and after a change of ``QLocale()`` cannot be compared.
    """
    return _key(QLocale().name(), text)


@lru_cache(_MAX_KEYS)
def _key(locale_name: str, text: str) -> "SupportsAllComparisons":
    collator = _collator(locale_name)
    return natural(text) if collator is None else _comparable(collator.sortKey(text))


@cache
def _collator(locale_name: str) -> QCollator | None:
    """Return Qt's collator for a locale, None if Qt was built without one that counts.

    The wheels of PySide6 bring ICU on Linux and ask the system on Windows and macOS. A Qt built without ICU has
    only ``strcoll``, which takes "10" to come before "2".
    """
    locale = QLocale(locale_name)
    if locale.language() == QLocale.Language.C:  # in which Qt sorts by character codes, and its keys contradict it
        locale = QLocale(QLocale.Language.English)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator if collator.compare("2", "10") < 0 else None
