"""Carries out commands of other programs: everything in the menus, by name."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

from ticker.even_speeds import next_speed
from ticker.preferences import Preferences
from ticker.rules import Aspect
from ticker.ui.actions.headline_actions import AS_MARKDOWN, AS_QUOTATION
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.application.article_opener import ArticleOpener
from ticker.ui.application.headline_controller import HeadlineController
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.application.share_controller import ShareController
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.bars import Bars
from ticker.ui.cli.answer import Answer
from ticker.ui.cli.commands import BadCommandError, parse_command
from ticker.ui.feeds.feeds_controller import FeedsController
from ticker.ui.rules.rules_controller import RulesController

translate = QCoreApplication.translate


class RemoteCommands:
    """Carries out commands on the first bar. Failures are in the answer, and shown beside the bar as for menus."""

    def __init__(
        self,
        bar: Bar,
        bars: Bars,
        program: ProgramActions,
        preferences: PreferencesController,
        headlines: HeadlineController,
        articles: ArticleOpener,
        sharing: ShareController,
        rules: RulesController,
        feeds: FeedsController,
    ) -> None:
        self._bar = bar
        self._bars = bars
        self._preferences = preferences
        self._headlines = headlines
        self._articles = articles
        self._sharing = sharing
        self._rules = rules
        self._feeds = feeds
        self._plain = self._plain_commands(program)
        self._with_headline = self._headline_commands()
        self._with_text: Mapping[str, Callable[[str], Answer]] = {
            "collection": self._show_collection,
            "mute-word": self._mute_word,
            "send": self._send,
            "add-feed": self._add_feed,
        }

    def run(self, command: str) -> Answer:
        """Run a command with its argument."""
        try:
            parsed = parse_command(command)
        except BadCommandError as error:
            return Answer(2, error=str(error))
        if (run := self._plain.get(parsed.name)) is not None:
            run()
            return Answer()
        if (act := self._with_headline.get(parsed.name)) is not None:
            return self._run_with_headline(act, parsed.argument)
        return self._with_text[parsed.name](parsed.argument)

    def names(self) -> frozenset[str]:
        """Return the names of all commands that can be run."""
        return frozenset((*self._plain, *self._with_headline, *self._with_text))

    def _plain_commands(self, program: ProgramActions) -> Mapping[str, Callable[[], object]]:
        bar, bars = self._bar, self._bars
        return {
            "focus": bar.grab_focus,
            "menu": bar.open_menu,
            "show": partial(bars.set_visible, True),
            "hide": partial(bars.set_visible, False),
            "toggle": lambda: bars.set_visible(not bar.isVisible()),
            "pause": lambda: None if bar.is_paused else bar.toggle_pause(),
            "resume": lambda: bar.toggle_pause() if bar.is_paused else None,
            "toggle-pause": bar.toggle_pause,
            "next": lambda: bar.strip.scroller.scroll_page(1),
            "previous": lambda: bar.strip.scroller.scroll_page(-1),
            "faster": lambda: self.change_speed(1),
            "slower": lambda: self.change_speed(-1),
            "refresh": program.refresh.trigger,
            "mark-all-read": lambda: self._headlines.mark_all_read(bar),
            "undo": program.undo.trigger,
            "headlines": program.show_archive.trigger,
            "feeds": program.show_feeds.trigger,
            "collections": program.show_collections.trigger,
            "rules": program.show_rules.trigger,
            "sharing": self._sharing.show_window,
            "sync": program.show_sync_failure.trigger,
            "preferences": program.show_preferences.trigger,
            "back-up": partial(QTimer.singleShot, 0, program.back_up.trigger),  # who asks need not wait for the answer
            "restore-backup": partial(QTimer.singleShot, 0, program.restore_backup.trigger),
            "guide": program.show_guide.trigger,
            "about": program.show_about.trigger,
            "error-reports": program.show_error_reports.trigger,
            "quit": program.quit.trigger,
        }

    def _headline_commands(self) -> Mapping[str, Callable[[int], object]]:
        bar, headlines = self._bar, self._headlines
        share = partial(self._sharing.share, bar.show_notice)
        return {
            "open": self._articles.open_article,
            "open-behind": partial(self._articles.open_article, behind=True),
            "browse": headlines.browse,
            "copy-link": lambda entry_id: headlines.copy_link(entry_id, bar.show_notice),
            "copy-markdown": lambda entry_id: share(entry_id, AS_MARKDOWN, ""),
            "copy-quotation": lambda entry_id: share(entry_id, AS_QUOTATION, ""),
            "mark-read": lambda entry_id: headlines.mark_read((entry_id,)),
            "mark-unread": lambda entry_id: headlines.mark_read((entry_id,), False),
            "save": lambda entry_id: headlines.mark_saved((entry_id,)),
            "unsave": lambda entry_id: headlines.mark_saved((entry_id,), False),
            "hide-headline": lambda entry_id: headlines.hide(entry_id, bar),
            "mute-feed": self._mute_feed,
        }

    def _run_with_headline(self, act: Callable[[int], object], number: str) -> Answer:
        entry_id = int(number) if number else self._bar.shown_headline()
        if not entry_id or not self._headlines.has(entry_id):
            return Answer(1, error=translate("CommandLine", "There is no such headline."))
        act(entry_id)
        return Answer()

    def _show_collection(self, name: str) -> Answer:
        if self._bars.choose_collection_called(name):
            return Answer()
        sentence = translate("Controller", "There is no collection called “{name}”.").format(name=name)
        self._bar.show_notice(sentence)
        return Answer(1, error=sentence)

    def _mute_feed(self, entry_id: int) -> None:
        if (feed := self._headlines.feed_of(entry_id)) is not None:
            self._rules.mute_for_a_day(Aspect.FEED, feed.url, feed.title)

    def _mute_word(self, word: str) -> Answer:
        self._rules.mute_for_a_day(Aspect.WORDS, word, word)
        return Answer()

    def _send(self, name: str) -> Answer:
        targets = {each.casefold(): target for target, each in self._sharing.offered()}
        target = targets.get(name.casefold())
        if target is None:
            sentence = translate("CommandLine", "No sharing service is called “{name}”.")
            return Answer(1, error=sentence.format(name=name))
        share = partial(self._sharing.share, self._bar.show_notice)
        return self._run_with_headline(lambda entry_id: share(entry_id, target, ""), "")

    def _add_feed(self, address: str) -> Answer:
        if address:
            self._feeds.offer_address(address)
        else:
            self._feeds.add_feed()
        return Answer()

    def change_speed(self, step: int) -> None:
        """Change the speed by a number of steps."""
        current = self._preferences.current
        low, high = Preferences.speed.bounds
        speed = next_speed(current.speed, step, low, high)
        self._preferences.apply(replace(current, speed=speed))
