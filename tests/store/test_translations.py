"""Translations of headlines: each for a language and a title, bounded, gone with their entries."""

from pathlib import Path

import pytest

from tests.store_samples import NOW, entry, new_store, save
from ticker.store import Store
from ticker.store.entry_rows import delete_some_entries
from ticker.store.translations import digest_of


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path / "wire.sqlite3", now=lambda: NOW)


def test_a_translation_holds_for_its_language_and_title(store: Store) -> None:
    feed_id = store.feeds.add("https://a.example/").id
    (entry_id,) = save(store, feed_id, entry("1", title="Sturm")).new
    store.translations.save("en", [(entry_id, "Sturm", "Storm")])
    assert store.translations.of([entry_id], "en") == {entry_id: "Storm"}
    assert store.translations.of([entry_id], "fr") == {}
    save(store, feed_id, entry("1", title="Sturm zieht ab"))
    assert store.translations.of([entry_id], "en") == {}, "the feed has edited the headline"
    store.close()


def test_they_go_with_their_entries_and_beyond_a_bound(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ticker.store.translations.MAX_KEPT", 2)
    feed_id = store.feeds.add("https://a.example/").id
    ids = sorted(save(store, feed_id, *(entry(f"{each}", title="Sturm") for each in range(4))).new)
    store.translations.save("en", [(each, "Sturm", "Storm") for each in (*ids, 999)])
    assert sorted(store.translations.of([*ids, 999], "en")) == ids[2:]
    delete_some_entries(store._database, "TRUE")
    assert store.translations.of(ids, "en") == {}
    store.close()


def test_one_command_may_translate_at_a_time(store: Store) -> None:
    assert store.translations.allowed_command() == ""
    for command in ("first --key=opensesame", "second"):
        store.translations.allow_command(command)
        assert store.translations.allowed_command() == digest_of(command)
    store.translations.allow_command("")
    assert store.translations.allowed_command() == ""
    store.close()
