"""What rules look at beside the headline itself: texts, and which collections have it."""

from collections.abc import Iterable, Sequence

from ticker.entities import ArchiveQuery, Headline
from ticker.rules import MAX_TEXT_LENGTH, Details, Rule, asks_for_texts, collections_asked_for
from ticker.store.archive import Archive
from ticker.store.collections import Collections
from ticker.store.entries import Entries


class RuleDetails:
    """Reads what rules ask for and nothing else, for all headlines that are judged at once."""

    def __init__(self, archive: Archive, collections: Collections, entries: Entries) -> None:
        self._archive = archive
        self._collections = collections
        self._entries = entries

    def of(self, rules: Iterable[Rule], headlines: Sequence[Headline]) -> dict[int, Details]:
        """Return the details of headlines by the ids of their entries; {} where the rules ask for none."""
        rules = tuple(rules)
        names = collections_asked_for(rules)
        has_texts = asks_for_texts(rules)
        if not headlines or not (names or has_texts):
            return {}
        texts = self._texts(headlines) if has_texts else {}
        members = self._members(names, headlines) if names else {}
        return {
            each.entry_id: Details(*texts.get(each.entry_id, ("", "")), members.get(each.entry_id, frozenset()))
            for each in headlines
        }

    def _texts(self, headlines: Iterable[Headline]) -> dict[int, tuple[str, str]]:
        from ticker.search_terms import without_tags  # noqa: PLC0415 - off the start-up path

        found = self._entries.texts(each.entry_id for each in headlines)
        return {
            entry_id: (without_tags(summary)[:MAX_TEXT_LENGTH], without_tags(text)[:MAX_TEXT_LENGTH])
            for entry_id, (summary, text) in found.items()
        }

    def _members(self, names: frozenset[str], headlines: Sequence[Headline]) -> dict[int, frozenset[str]]:
        """Return the names, casefolded, of those of these collections that each headline is in."""
        found: dict[int, frozenset[str]] = {}
        for collection in self._collections.all():
            name = collection.name.strip().casefold()
            if name not in names:
                continue
            query = self._collections.narrowed(ArchiveQuery(), collection)
            for entry_id in self._archive.among(query, [each.entry_id for each in headlines]):
                found[entry_id] = found.get(entry_id, frozenset()) | {name}
        return found
