"""What was typed, as a query for the search index: in the language of SQLite's FTS5."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from ticker.search_terms import Phrase, has_phrase, parse, terms_of
from ticker.store.search_index import MARK, SAVED, token_of_feed

MAX_FEEDS = 200  # named in a query; a term in the titles of more feeds finds none of them


def expression(typed: str, titles: Mapping[int, str], feed_ids: Iterable[int] = (), *, is_saved: bool = False) -> str:
    """Return the query for what was typed, in ``feed_ids`` or, if that is empty, everywhere; "" without a term.

    An entry is found by its own terms and by those in ``titles``, which has the titles of the feeds by their ids.
    """
    query = parse(typed)
    if not query:
        return ""
    wanted = [_either(each, titles) for each in query.wanted] or [f'"{MARK}" *']  # that is every entry
    if feed_ids:
        wanted.append(f"({_of_feeds(feed_ids)})")
    if is_saved:
        wanted.append(f'"{SAVED}"')
    unwanted = [_either(each, titles) for each in query.unwanted]
    found = " AND ".join(wanted)
    return f"({found}) NOT ({' OR '.join(unwanted)})" if unwanted else found


def _either(phrase: Phrase, titles: Mapping[int, str]) -> str:
    """Return what finds a phrase in an entry, or the entries of feeds with it in their titles."""
    text = f'"{" ".join(phrase.terms)}"{" *" if phrase.is_open else ""}'
    feed_ids = [feed_id for feed_id, title in titles.items() if has_phrase(phrase, _terms_of_title(title))]
    return f"({text} OR {_of_feeds(feed_ids)})" if 0 < len(feed_ids) <= MAX_FEEDS else text


def _of_feeds(feed_ids: Iterable[int]) -> str:
    return " OR ".join(f'"{token_of_feed(each)}"' for each in feed_ids)


@lru_cache(maxsize=10_000)
def _terms_of_title(title: str) -> tuple[str, ...]:
    return tuple(terms_of(title))
