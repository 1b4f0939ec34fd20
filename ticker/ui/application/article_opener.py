"""Opens articles in the viewer: from any window, the next or previous one, or following the bar."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ticker.poller import Event, Poller
from ticker.store import Store
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.application.headline_controller import HeadlineController
from ticker.ui.application.link_opener import LinkOpener
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.i18n.messages import sentence_for_export
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.widgets.user_files import UserFiles
from ticker.user_files import FileError

if TYPE_CHECKING:
    from ticker.ui.viewer.viewer import Viewer
    from ticker.ui.viewer.viewer_controller import ViewerController


class ArticleOpener(QObject):
    """Creates the viewer for the first article, and keeps its place on a wire."""

    notice = Signal(str)  # a sentence for the user

    def __init__(
        self,
        store: Store,
        poller: Poller,
        files: UserFiles,
        model: HeadlinesModel,
        headlines: HeadlineController,
        links: LinkOpener,
        preferences: PreferencesController,
        program: ProgramActions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._files = files
        self._model = model  # the wire whose order the viewer follows
        self._headlines = headlines
        self._links = links
        self._preferences = preferences
        self._program = program
        self._viewer: ViewerController | None = None
        self._opened: int | None = None  # the entry in the viewer

    def open_article(self, entry_id: int, *, behind: bool = False) -> None:
        """Show the entry in the viewer and mark it as read; ``behind`` keeps other windows in front and focused."""
        found = self._store.entries.with_feed(entry_id)
        if found is None:
            self.notice.emit(self.tr("This headline is no longer available."))
            return
        viewer = self._viewer or self._make_viewer()
        viewer.show(*found, behind=behind)
        self._opened = entry_id
        self._headlines.mark_opened(*found)

    def open_from(self, model: HeadlinesModel, entry_id: int, *, behind: bool = False) -> None:
        """Show an entry of a wire; the next and previous articles are those of that wire from now on."""
        self._model = model
        self.open_article(entry_id, behind=behind)

    def follow(self, entry_id: int) -> None:
        """If the viewer follows the bar, show the bar's current headline, without marking it as read."""
        if not self._preferences.current.viewer_follows_bar or self._viewer is None or not self._viewer.is_open:
            return
        if (found := self._store.entries.with_feed(entry_id)) is not None:
            self._viewer.show(*found, behind=True, is_requested=False)
            self._opened = entry_id

    def take_event(self, event: Event) -> None:
        """Show fetched parts of the article."""
        if self._viewer is not None:
            self._viewer.take_event(event)

    def _open_neighbor(self, step: int) -> None:
        """Open the headline after (or before) the one in the viewer, in the order of the wire."""
        headlines = self._model.headlines
        row = None if self._opened is None else self._model.row_of(self._opened)
        wanted = 0 if row is None else row + step
        if 0 <= wanted < len(headlines):
            self.open_article(headlines[wanted].entry_id)

    def _write_file(self, viewer: "Viewer", path: str, content: bytes) -> None:
        def tell(error: FileError | None) -> None:
            if error is not None:
                viewer.show_note(sentence_for_export(error))

        self._files.write(Path(path), content, tell)

    def _make_viewer(self) -> "ViewerController":
        from ticker.ui.viewer.viewer import Viewer  # noqa: PLC0415 - not before an article is opened
        from ticker.ui.viewer.viewer_controller import ViewerController  # noqa: PLC0415 - likewise

        viewer = Viewer(self._preferences.current)
        controller = self._viewer = ViewerController(viewer, self._store, self._poller, self._preferences.current)
        self._preferences.follow(controller.apply_preferences)
        self._headlines.connect_actions(viewer.headline_actions, viewer.show_toast)
        viewer.open_requested.connect(self.open_article)
        viewer.next_requested.connect(lambda: self._open_neighbor(1))
        viewer.previous_requested.connect(lambda: self._open_neighbor(-1))
        viewer.link_activated.connect(self._links.open_page)
        viewer.play_requested.connect(self._links.play)
        viewer.mail_requested.connect(self._links.write_mail)
        viewer.write_requested.connect(partial(self._write_file, viewer))
        viewer.home_requested.connect(self._program.show_archive.trigger)
        viewer.folder_requested.connect(self._program.show_feeds.trigger)
        viewer.feed_requested.connect(self._program.show_feeds.trigger)
        change, preferences = self._preferences.apply, self._preferences
        viewer.text_size_changed.connect(lambda points: change(replace(preferences.current, text_size=points)))
        viewer.geometry_changed.connect(lambda geometry: change(replace(preferences.current, viewer_geometry=geometry)))
        viewer.preference_changed.connect(lambda setting, value: change(preferences.current.with_value(setting, value)))
        return controller
