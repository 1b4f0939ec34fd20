"""The program without a window: prints headlines or whatever else is asked for, and ends. It needs no display."""

import sys
from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimer

from ticker.entities import Headline
from ticker.logs import start_logging
from ticker.paths import user_paths
from ticker.poller import Event, FeedFailed, Idle, Poller, StoreFailed
from ticker.preferences import Preferences
from ticker.profile import Profile, open_profile, silent_folder
from ticker.store import Store, StoreError
from ticker.ui.bridge import Bridge
from ticker.ui.cli.command_line import Options
from ticker.ui.cli.headline_lines import as_json, headline_record, json_list
from ticker.ui.cli.output import write_out
from ticker.ui.i18n import messages
from ticker.ui.i18n.languages import speak, spoken_language
from ticker.ui.i18n.store_messages import (
    sentence_for_silent_folder,
    sentence_for_store,
    sentence_for_store_kind,
)
from ticker.url_cleaner import without_tracking
from ticker.wire import Wire

translate = QCoreApplication.translate


def print_answer(options: Options) -> int:
    """Print what is asked for and return the exit status: 1 where the database, or every feed asked, failed.

    The headlines on the wire come newest first, one a line. With ``--once``, with URLs, and on a profile's first
    use, the feeds that are due are checked before.
    """
    core = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    speak(core, "")
    if (folder := silent_folder(user_paths(options.profile))) is not None:
        print(sentence_for_silent_folder(folder), file=sys.stderr)
        return 1
    try:
        with open_profile(options.profile, options.feed_urls) as profile:
            start_logging(profile.paths.log_file, options.verbosity)
            speak(core, profile.loaded.preferences.language)
            if options.follows:
                from ticker.ui.cli.follow import follow  # noqa: PLC0415 - rarely wanted

                return follow(core, options, profile)
            with profile.open_store() as store:
                if options.lists_collections or options.diagnoses:
                    return _print_about(store, options, profile.clock.now())
                asks = (
                    options.once or options.feed_urls or not any(feed.polling.checked_at for feed in store.feeds.all())
                )
                is_fine = _ask_due_feeds(core, profile, store) if asks else True
                text, count = _headlines(store, profile.loaded.preferences, is_json=options.is_json)
                if not write_out(text):
                    return 1
                if not count:
                    print(translate("Terminal", "There are no headlines yet."), file=sys.stderr)
    except StoreError as error:
        print(sentence_for_store(error), file=sys.stderr)
        return 1
    return 0 if is_fine or count else 1


def _print_about(store: Store, options: Options, now: float) -> int:
    """Print the names of the collections, or how the feeds are doing."""
    text = ""
    if options.lists_collections:
        text = "".join(f"{collection.name}\n" for collection in store.collections.all())
    if options.diagnoses:
        from ticker.diagnosis import diagnosis_table  # noqa: PLC0415

        text += diagnosis_table(store.feeds.all(), now, with_addresses=options.shows_addresses)
    return 0 if write_out(text) else 1


def print_entries(store: Store, entry_ids: Iterable[int], *, is_json: bool) -> None:
    """Print entries as they come in, a line each: the feed's name and the title, or JSON."""
    for entry_id in entry_ids:
        if known := store.entries.with_feed(entry_id):
            entry, feed = known
            if is_json:
                headline = Headline(
                    entry_id,
                    feed.id,
                    entry.title,
                    feed.title,
                    published_at=entry.published_at,
                    is_read=entry.is_read,
                    is_saved=entry.is_saved,
                )
                write_out(f"{as_json(headline_record(headline, without_tracking(entry.link)))}\n")
            else:
                write_out(f"{feed.title}: {entry.title}\n")


def _ask_due_feeds(core: QCoreApplication, profile: Profile, store: Store) -> bool:
    """Poll until nothing is due; say which feeds failed, and return whether none did."""
    bridge = Bridge()
    failures: list[FeedFailed | StoreFailed] = []

    def take_event(event: Event) -> None:
        if isinstance(event, FeedFailed | StoreFailed):
            failures.append(event)
        if isinstance(event, Idle | StoreFailed):  # the poller would wait for the store as long as it takes
            core.quit()

    bridge.event_arrived.connect(take_event)
    poller = Poller(
        open_store=profile.open_store,
        now=profile.clock.now,
        may_prune=lambda: profile.clock.is_credible,
        emit=bridge.deliver,
        preferences=profile.loaded.preferences,
        language=spoken_language(),
    )
    QTimer.singleShot(0, poller.start)
    core.exec()
    poller.stop()
    for failure in failures:
        if isinstance(failure, StoreFailed):
            print(sentence_for_store_kind(failure.kind), file=sys.stderr)
        elif feed := store.feeds.get(failure.feed_id):
            print(f"{feed.title}: {messages.sentence_for(failure.kind, failure.detail)}", file=sys.stderr)
    return not failures


def _time_text(at: float) -> str:
    """Return the time as the user's language writes it; in the locale of scripts, which is C, by ISO 8601."""
    if not at:
        return ""
    if QLocale.system().language() == QLocale.Language.C:
        return datetime.fromtimestamp(int(at)).astimezone().isoformat()
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)), QLocale.FormatType.ShortFormat)


def _headlines(store: Store, preferences: Preferences, *, is_json: bool) -> tuple[str, int]:
    """Return the headlines on the wire as text to be printed, and how many there are."""
    headlines = Wire(store).headlines(preferences)

    def link_of(headline: Headline) -> str:
        return without_tracking(headline.link) if preferences.cut_tracking else headline.link

    if is_json:
        return json_list(headlines, link_of), len(headlines)
    lines = (
        f"{_time_text(each.published_at)}\t{each.feed_title}\t{each.title}\t{link_of(each)}\n" for each in headlines
    )
    return "".join(lines), len(headlines)
