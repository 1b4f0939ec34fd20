"""The lists of other readers are found where those keep them."""

import os
from pathlib import Path

import pytest

from ticker.desktop.other_readers import ReaderList, lists_of_other_readers


def put(path: Path, written_at: float = 1_800_000_000.0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x")
    os.utime(path, (written_at, written_at))
    return path


@pytest.mark.parametrize(
    ("reader", "place"),
    [
        ("Liferea", ".config/liferea/feedlist.opml"),
        ("Liferea", ".var/app/net.sourceforge.liferea/config/liferea/feedlist.opml"),
        ("RSS Guard", ".config/RSS Guard 4/database/database.db"),
        ("RSS Guard", ".var/app/io.github.martinrotter.rssguardlite/config/RSS Guard 4/database/database.db"),
        ("QuiteRSS", ".local/share/QuiteRss/QuiteRss/feeds.db"),
        ("NewsFlash", ".local/share/news-flash/database.sqlite"),
        ("NewsFlash", ".var/app/io.gitlab.news_flash.NewsFlash/data/news-flash/database.sqlite"),
        ("tickr", ".tickr/tickr-url-list"),
        ("Newsboat", ".newsboat/urls"),
    ],
)
def test_the_list_of_a_reader_is_found(tmp_path: Path, reader: str, place: str) -> None:
    assert lists_of_other_readers(tmp_path, {}) == ()
    path = put(tmp_path / place)
    assert lists_of_other_readers(tmp_path, {}) == (ReaderList(reader, path),)


@pytest.mark.parametrize("variable", ["XDG_CONFIG_HOME", "LOCALAPPDATA"])
def test_it_is_found_where_the_desktop_has_such_things(tmp_path: Path, variable: str) -> None:
    path = put(tmp_path / "elsewhere" / "RSS Guard 4" / "database" / "database.db")
    assert lists_of_other_readers(tmp_path, {variable: str(tmp_path / "elsewhere")}) == (ReaderList("RSS Guard", path),)


def test_of_two_lists_of_one_reader_the_newer_counts(tmp_path: Path) -> None:
    put(tmp_path / ".newsboat" / "urls", 1_000.0)
    newer = put(tmp_path / ".config" / "newsboat" / "urls", 2_000.0)
    assert lists_of_other_readers(tmp_path, {}) == (ReaderList("Newsboat", newer),)
