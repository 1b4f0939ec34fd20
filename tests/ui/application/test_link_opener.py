"""Links on their way to other programs: web pages only, without tracking, and told where that fails."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from ticker.entities import Enclosure
from ticker.preferences import Preferences
from ticker.ui.application.link_opener import LinkOpener
from ticker.ui.application.preferences_controller import PreferencesController


class Desktop(QObject):
    """Takes what the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop()
    for scheme in ("http", "https", "mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]  # bytes are refused (6.11)
    yield made
    for scheme in ("http", "https", "mailto", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


Links = Callable[[Preferences], LinkOpener]


@pytest.fixture
def links(qapp: QObject, tmp_path: Path) -> Iterator[Links]:
    parent = QObject(qapp)

    def make(preferences: Preferences) -> LinkOpener:
        controller = PreferencesController(preferences, tmp_path / "preferences.json", (), parent)
        return LinkOpener(controller, tmp_path / "cache", parent)

    yield make
    parent.deleteLater()


@pytest.mark.parametrize("cuts", [True, False])
def test_a_page_is_opened_without_what_tracks_its_reader(desktop: Desktop, links: Links, cuts: bool) -> None:
    assert links(Preferences(cut_tracking=cuts)).open_page("https://a.example/x?id=1&utm_source=feed")
    assert desktop.opened == [f"https://a.example/x?id=1{'' if cuts else '&utm_source=feed'}"]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "", "mailto:a@b.example"])
def test_what_is_no_page_is_not_opened(qtbot: QtBot, desktop: Desktop, links: Links, url: str) -> None:
    opener = links(Preferences())
    with qtbot.waitSignal(opener.notice) as told:
        assert not opener.open_page(url)
    assert told.args == ["This headline has no web page."]
    assert not desktop.opened


def test_a_sound_is_played_as_a_playlist_of_one(desktop: Desktop, links: Links, tmp_path: Path) -> None:
    sound = Enclosure("https://a.example/talk.mp3", "audio/mpeg", title="A\ntalk", seconds=60)
    opener = links(Preferences())
    opener.play(sound)
    playlist = tmp_path / "cache" / "play.m3u"
    assert playlist.read_text() == "#EXTM3U\n#EXTINF:60,A talk\nhttps://a.example/talk.mp3\n"
    assert desktop.opened == [QUrl.fromLocalFile(playlist).toString()]
    opener.play(replace(sound, url="file:///etc/passwd"))
    assert len(desktop.opened) == 1


def test_where_no_playlist_can_be_written_the_browser_gets_it(desktop: Desktop, links: Links, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way")
    links(Preferences()).play(Enclosure("https://a.example/talk.mp3", "audio/mpeg"))
    assert desktop.opened == ["https://a.example/talk.mp3"]


def test_a_letter_goes_to_the_mailer(desktop: Desktop, links: Links) -> None:
    links(Preferences()).write_mail("mailto:?subject=Storm")
    assert desktop.opened == ["mailto:?subject=Storm"]
