"""The windows that are rarely open: each is created on first use, and raised from then on."""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from ticker.desktop.placement_limit import PlacementLimit
from ticker.entities import Collection
from ticker.poller import PictureFetched, Poller
from ticker.rules import with_collection_renamed
from ticker.store import Store
from ticker.ui.application.article_opener import ArticleOpener
from ticker.ui.application.headline_controller import HeadlineController
from ticker.ui.application.link_opener import LinkOpener
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.bridge import Bridge
from ticker.ui.feeds.feeds_controller import FeedsController
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.widgets.user_files import UserFiles
from ticker.ui.widgets.windows import raise_window

# Imported when they are opened: what nobody looks at takes no memory.
if TYPE_CHECKING:
    from ticker.ui.archive.archive_window import ArchiveWindow
    from ticker.ui.feeds.collections_window import CollectionsWindow
    from ticker.ui.preferences.preferences_dialog import PreferencesDialog
    from ticker.ui.welcome.welcome import Welcome

_MAX_PASSED = 50  # headlines that the archive window shows as just passed


class Windows(QObject):
    """Opens preferences, archive, collections and welcome, and connects them with what they change."""

    collections_changed = Signal()

    def __init__(
        self,
        store: Store,
        poller: Poller,
        files: UserFiles,
        bridge: Bridge,
        model: HeadlinesModel,
        preferences: PreferencesController,
        headlines: HeadlineController,
        articles: ArticleOpener,
        links: LinkOpener,
        feeds: FeedsController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._files = files
        self._bridge = bridge
        self._model = model
        self._preferences = preferences
        self._headlines = headlines
        self._articles = articles
        self._links = links
        self._feeds = feeds
        self._passed: deque[int] = deque(maxlen=_MAX_PASSED)  # entry ids, in the order in which they went past
        self._limit = PlacementLimit.NONE
        self._preferences_dialog: PreferencesDialog | None = None
        self._archive: ArchiveWindow | None = None
        self._collections: CollectionsWindow | None = None
        self._welcome: Welcome | None = None
        model.passed.connect(self._passed.append)
        feeds.suggestions_requested.connect(self.show_suggestions)
        headlines.entries_changed.connect(self._refresh_archive)

    def show_preferences(self) -> None:
        if self._preferences_dialog is None:
            from ticker.ui.preferences.preferences_dialog import PreferencesDialog  # noqa: PLC0415

            dialog = self._preferences_dialog = PreferencesDialog(self._preferences.current, _screens())
            dialog.show_collections(self._store.collections.all())
            dialog.show_allowed_command(self._store.translations.allowed_command())
            dialog.show_limit(self._limit)
            dialog.translation_command_allowed.connect(self._poller.allow_translation_command)
            dialog.translation_key_entered.connect(self._poller.keep_translation_key)
            dialog.preferences_changed.connect(self._preferences.apply)
            self._preferences.follow(dialog.show_preferences)
        raise_window(self._preferences_dialog)

    def show_limit(self, limit: PlacementLimit) -> None:
        """Show in the preferences what the desktop does not allow."""
        self._limit = limit
        if self._preferences_dialog is not None:
            self._preferences_dialog.show_limit(limit)

    def show_archive(self) -> None:
        """Open the list of all headlines."""
        if self._archive is None:
            from ticker.ui.archive.archive_window import ArchiveWindow  # noqa: PLC0415

            archive = self._archive = ArchiveWindow(
                self._store,
                self._files,
                self._model,
                self._preferences.current,
                reversed(self._passed),
                now=self._store.now,
            )
            self._preferences.follow(archive.apply_preferences)
            self._model.passed.connect(archive.show_passed)
            self._headlines.connect_actions(archive.headline_actions, archive.show_notice)
            archive.headline_actions.open_requested.connect(self._articles.open_article)
            archive.link_requested.connect(self._links.open_page)
            archive.pictures_requested.connect(self._poller.fetch_pictures)
            archive.collection_made.connect(self._save_collection)
            archive.geometry_changed.connect(self._keep_archive_geometry)
        elif not self._archive.isVisible():
            self._archive.reload()
        raise_window(self._archive)

    def show_arrived(self, entry_ids: Iterable[int]) -> None:
        """Update the archive window, if it is open, with new and edited entries."""
        if self._archive is not None and self._archive.isVisible():
            self._archive.refresh()
            self._archive.take_news(entry_ids)

    def show_picture(self, event: PictureFetched) -> None:
        """Show a requested image in the preview of the archive."""
        if self._archive is not None:
            self._archive.show_picture(event.entry_id, event.url, event.picture)

    def show_collections(self) -> None:
        """Open the window in which collections are made and changed."""
        if self._collections is None:
            from ticker.ui.feeds.collections_window import CollectionsWindow  # noqa: PLC0415

            window = self._collections = CollectionsWindow()
            window.saved.connect(self._save_collection)
            window.removed.connect(self._remove_collection)
        self._collections.show_all(self._store.collections.all(), self._store.feeds.all())
        raise_window(self._collections)

    def show_welcome(self) -> None:
        """Show Welcome at the first start: suggested feeds and the bar's position."""
        preferences = self._preferences
        welcome = self._make_welcome(is_first=True)
        welcome.edge_chosen.connect(lambda edge: preferences.apply(replace(preferences.current, edge=edge)))
        welcome.screen_chosen.connect(lambda name: preferences.apply(replace(preferences.current, screen=name)))
        welcome.login_chosen.connect(
            lambda is_wanted: preferences.apply(replace(preferences.current, start_at_login=is_wanted))
        )
        welcome.finished.connect(lambda: preferences.apply(replace(preferences.current, welcomed=True)))
        raise_window(welcome)

    def show_suggestions(self) -> None:
        """Show the suggested feeds again."""
        if self._welcome is None or not self._welcome.isVisible():
            self._make_welcome(is_first=False)
        if self._welcome is not None:
            raise_window(self._welcome)

    def _make_welcome(self, *, is_first: bool) -> "Welcome":
        from ticker.desktop.other_readers import lists_of_other_readers  # noqa: PLC0415
        from ticker.ui.application.suggested_feeds import SuggestedFeeds  # noqa: PLC0415
        from ticker.ui.welcome.welcome import Welcome  # noqa: PLC0415

        readers = lists_of_other_readers()
        known = frozenset(feed.url for feed in self._store.feeds.all())
        edge = self._preferences.current.edge
        welcome = self._welcome = Welcome(
            readers=readers, screens=_screens(), edge=edge, known=known, is_first=is_first
        )
        suggested = SuggestedFeeds(self._store, self._poller, self._feeds.requests, welcome)
        welcome.choice_changed.connect(suggested.choose)
        self._bridge.event_arrived.connect(suggested.take_event)
        self._bridge.event_arrived.connect(welcome.take_event)
        for each in readers:
            self._poller.count_feeds(str(each.path))
        welcome.import_requested.connect(self._feeds.import_list)
        welcome.account_requested.connect(partial(self._feeds.show_account, welcome))
        return welcome

    def _refresh_archive(self, entry_ids: Iterable[int]) -> None:
        if self._archive is not None:
            self._archive.refresh(entry_ids)

    def _keep_archive_geometry(self, geometry: str, split: str) -> None:
        self._preferences.apply(replace(self._preferences.current, wire_geometry=geometry, wire_split=split))

    def _save_collection(self, collection: Collection) -> None:
        before = self._store.collections.get(collection.id) if collection.id else None
        self._store.collections.save(collection)
        if before is not None and before.name != collection.name:
            self._rename_in_rules(before.name, collection.name)
        self._show_changed_collections()

    def _rename_in_rules(self, old: str, new: str) -> None:
        for rule in self._store.rules.all():
            renamed = with_collection_renamed(rule, old, new)
            if renamed != rule:
                self._store.rules.save(renamed)

    def _remove_collection(self, collection_id: int) -> None:
        self._store.collections.remove(collection_id)
        self._show_changed_collections()

    def _show_changed_collections(self) -> None:
        collections = self._store.collections.all()
        if self._collections is not None:
            self._collections.show_all(collections, self._store.feeds.all())
        if self._preferences_dialog is not None:
            self._preferences_dialog.show_collections(collections)
        if self._archive is not None:
            self._archive.reload()
        self.collections_changed.emit()


def _screens() -> tuple[str, ...]:
    return tuple(screen.name() for screen in QGuiApplication.screens())
