"""Opens addresses in other programs: web pages in the browser, audio and video in a player, mail in a mail program."""

import logging
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ticker.entities import Enclosure
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.url_cleaner import without_tracking

log = logging.getLogger(__name__)

_WEB = {"http", "https"}


class LinkOpener(QObject):
    """Opens untrusted links, as one argument and never through a shell. ``cache`` is a folder for playlists."""

    notice = Signal(str)  # a sentence for the user

    def __init__(self, preferences: PreferencesController, cache: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._cache = cache

    def cleaned(self, url: str) -> str:
        """Return a URL for other programs: without tracking parameters, if preferred."""
        return without_tracking(url) if self._preferences.current.cut_tracking else url

    def open_page(self, url: str) -> bool:
        """Open a page in the user's browser; say so if that is not possible, and return whether it was."""
        if urlsplit(url).scheme.lower() not in _WEB:
            self.notice.emit(self.tr("This headline has no web page."))
            return False
        if not QDesktopServices.openUrl(QUrl(self.cleaned(url), QUrl.ParsingMode.TolerantMode)):
            self.notice.emit(self.tr("Couldn’t open a browser. You can copy the link instead."))
            return False
        return True

    def play(self, media: Enclosure) -> None:
        """Play audio or video in the user's player, as a playlist of one item: a plain URL would open in a browser."""
        if urlsplit(media.url).scheme not in _WEB:
            return
        playlist = self._cache / "play.m3u"
        title = " ".join(media.title.split())
        try:
            playlist.parent.mkdir(parents=True, exist_ok=True)
            playlist.write_text(f"#EXTM3U\n#EXTINF:{media.seconds or -1},{title}\n{media.url}\n", encoding="utf-8")
        except OSError as error:
            log.warning("no playlist can be written: %s", error)
            self.open_page(media.url)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(playlist)):
            self.notice.emit(self.tr("Couldn’t open a player. You can open the file in the browser instead."))

    def write_mail(self, link: str) -> None:
        """Open a ``mailto`` link made by this program in the user's e-mail program."""
        if not QDesktopServices.openUrl(QUrl(link)):
            self.notice.emit(self.tr("Couldn’t open an e-mail program."))
