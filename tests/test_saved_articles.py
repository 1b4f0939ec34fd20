"""What is saved is gathered whole, and can be written in three ways."""

from pathlib import Path

from tests.store_samples import new_store
from ticker.entities import ArchiveQuery, Check, ParsedEntry, ParsedFeed, Validators
from ticker.pages import Extracted
from ticker.reading.saved_export import SavedArticle
from ticker.saved_articles import saved_articles
from ticker.store import Received

NOW = 1_800_000_000.0


def test_what_is_saved_comes_with_its_full_story_tags_and_note(tmp_path: Path) -> None:
    with new_store(tmp_path / "wire.sqlite3", now=lambda: NOW) as store:
        feed = store.feeds.add("https://news.example/feed")
        entries = tuple(
            ParsedEntry(name, title=name, published_at=NOW - age, summary_html=f"<p>Of {name}.</p>")
            for age, name in enumerate(("one", "two", "three"))
        )
        parsed = ParsedFeed("News", entries=entries)
        check = Check(NOW, NOW + 60, "interval")
        one, _, three = store.polling.save_document(feed.id, parsed, Received(Validators(), ""), check).new
        for each in (one, three):
            store.entries.mark_saved(each)
        store.entries.save_story(three, Extracted(body_html="<p>The whole story.</p>"))
        store.tags.set(three, ["sea"])
        store.tags.set_note(three, "Ask Ada.")
        found = list(saved_articles(store, ArchiveQuery(is_saved=True)))
    assert [(each.article.title, each.article.body_html) for each in found] == [
        ("one", "<p>Of one.</p>"),
        ("three", "<p>The whole story.</p>"),
    ]
    assert found[0] == SavedArticle(found[0].article)
    assert (found[1].tags, found[1].note, found[1].article.feed_title) == (("sea",), "Ask Ada.", "News")
