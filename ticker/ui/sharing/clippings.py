"""A story to copy: as Markdown, or as a quotation with its source."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale

from ticker.entities import Entry, Feed
from ticker.reading.article import Article, article_of, is_longer, with_full_story
from ticker.reading.markdown import as_block, escape_markdown, markdown_parts
from ticker.reading.plain_text import text_of
from ticker.store import Store
from ticker.ui.i18n.dates import format_long_dates

_MAX_QUOTE = 400  # characters, if nothing is selected


def stored_story(store: Store, entry: Entry, feed: Feed) -> Article:
    """Return the entry as an article, with the text of its web page if that is stored and longer."""
    article = article_of(entry, feed)
    if (found := store.entries.story(entry.id)) is None:
        return article
    full = with_full_story(article, found)
    return full if is_longer(full, article) else article


def as_markdown(article: Article, link: str, selected: str, locale: QLocale) -> Iterator[str]:
    """Yield title, source and story as Markdown, in parts that each take little time.

    Of the story only the ``selected`` words are given, if there are any.
    """
    title = escape_markdown(article.title)
    yield f"# [{title}](<{link}>)\n" if link else f"# {title}\n"
    if source := escape_markdown(_source(article, locale)):
        yield f"\n*{source}*\n"
    quoted = "\n".join(f"> {escape_markdown(line)}".rstrip() for line in selected.splitlines())
    yield from as_block([quoted] if quoted else markdown_parts(article.body_html))


def as_quotation(article: Article, link: str, selected: str, locale: QLocale) -> str:
    """Return the ``selected`` words, or the beginning of the story, as a quotation with title, source and link."""
    words = " ".join((selected or _beginning(article)).split())
    lines = [locale.quoteString(words)] if words else []
    lines.append(f"— {article.title}")
    return "\n".join([*lines, *(part for part in (_source(article, locale), link) if part)]) + "\n"


def _beginning(article: Article) -> str:
    text = text_of(article.body_html, max_length=4 * _MAX_QUOTE)
    if len(text) <= _MAX_QUOTE:
        return text
    return text[:_MAX_QUOTE].rsplit(" ", 1)[0].rstrip(" .,;:") + "…"


def _source(article: Article, locale: QLocale) -> str:
    day, _ = format_long_dates(article.published_at, locale)
    return ", ".join(part for part in (article.author, article.feed_title, day) if part)
