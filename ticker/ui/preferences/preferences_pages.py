"""The table of the preferences: a row for each setting that is shown, with its label, its control and what finds it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ticker.preferences import (
    Direction,
    Movement,
    Preferences,
    Proxy,
    ShowPictures,
    ViewerColors,
    WireOrder,
)
from ticker.ui.i18n.languages import languages
from ticker.ui.preferences.bar_pages import BarPages
from ticker.ui.preferences.rows import Group, Row, row, switch_row
from ticker.ui.widgets.setting_controls import (
    choice,
    font_choice,
    number,
    speed_control,
    text_line,
)


class PreferencesPages(QObject):
    """Writes the table, in the language that is spoken and for the screens that there are."""

    def __init__(self, screens: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._screens = screens
        self._platform = QGuiApplication.platformName()

    def groups(self) -> tuple[Group, ...]:
        """Return all rows, in the order in which they are shown."""
        return (
            Group(self.tr("Bar"), BarPages(self._screens, self).rows()),
            Group(self.tr("Motion"), self._motion()),
            Group(self.tr("Headlines on the bar"), self._wire()),
            Group(self.tr("Notifications"), self._notifications()),
            Group(self.tr("Feeds"), self._feeds()),
            Group(self.tr("Network"), self._network()),
            Group(self.tr("Reading"), (*self._page(), *self._stories())),
            Group(self.tr("General"), self._program()),
        )

    def _motion(self) -> tuple[Row, ...]:
        movements = choice(
            (self.tr("Scroll, unless the system reduces motion"), Movement.AUTO),
            (self.tr("Scroll"), Movement.CRAWL),
            (self.tr("One at a time"), Movement.STEPS),
            (self.tr("Turn pages by hand"), Movement.PAGES),
        )
        directions = choice(
            (self.tr("By language"), Direction.AUTO),
            (self.tr("To the left"), Direction.LEFTWARDS),
            (self.tr("To the right"), Direction.RIGHTWARDS),
        )
        return (
            row(
                Preferences.movement,
                self.tr("Headlines"),
                movements,
                self.tr("movement scroll reduce motion pages still one by one"),
            ),
            row(
                Preferences.step_seconds,
                self.tr("Show each for"),
                number(suffix=self.tr(" s")),
                self.tr("seconds one by one hold"),
            ),
            switch_row(
                Preferences.spare_battery,
                self.tr("Show one at a time on battery"),
                self.tr("economy power laptop saver"),
            ),
            row(
                Preferences.speed,
                self.tr("&Speed"),
                speed_control(self.tr("Slow"), self.tr("Fast"), self.tr(" px/s")),
                self.tr("slow fast pixels"),
            ),
            row(Preferences.direction, self.tr("&Direction"), directions),
            switch_row(
                Preferences.pause_on_hover,
                self.tr("&Pause while the pointer is over the bar"),
                self.tr("mouse hover stop"),
            ),
            switch_row(
                Preferences.slow_on_hover,
                self.tr("Slow down instead of pausing"),
                self.tr("mouse hover slow"),
            ),
            switch_row(
                Preferences.breaking_slows,
                self.tr("Scroll more slowly while a pinned headline is shown"),
                self.tr("breaking alert pin slow important"),
            ),
            switch_row(
                Preferences.show_card,
                self.tr("Show a summary card when pointing at a headline"),
                self.tr("mouse hover"),
            ),
        )

    def _wire(self) -> tuple[Row, ...]:
        orders = choice(
            (self.tr("Newest first"), WireOrder.NEWEST),
            (self.tr("By feed in turn"), WireOrder.ROUND_ROBIN),
            (self.tr("Important feeds first"), WireOrder.IMPORTANCE),
        )
        return (
            row(
                Preferences.headlines_on_wire,
                self.tr("Maximum &number of headlines"),
                number(step=10),
                self.tr("most limit"),
            ),
            row(
                Preferences.headline_age_days,
                self.tr("Maximum age in d&ays"),
                number(zero=self.tr("No limit")),
                self.tr("age limit"),
            ),
            row(
                Preferences.passes_on_wire,
                self.tr("Remove after"),
                number(zero=self.tr("Never")),
                self.tr("retire repeat times pass often"),
            ),
            switch_row(Preferences.keep_read_on_wire, self.tr("&Keep headlines that I’ve read")),
            switch_row(
                Preferences.group_events,
                self.tr("Group duplicate stories"),
                self.tr("duplicate group same"),
            ),
            row(
                Preferences.wire_order,
                self.tr("Sort by"),
                orders,
                self.tr("round robin sequence sort"),
            ),
        )

    def _notifications(self) -> tuple[Row, ...]:
        keywords = self.tr("notification alert quiet hours")
        return (
            switch_row(Preferences.notifications, self.tr("Notify me when a rule matches")),
            switch_row(
                Preferences.alert_sound,
                self.tr("Play a sound with notifications"),
                self.tr("alert noise ring bell breaking"),
            ),
            row(Preferences.notifications_an_hour, self.tr("Maximum per hour"), number(), keywords),
            row(Preferences.quiet_from, self.tr("Quiet hours from"), number(), keywords),
            row(Preferences.quiet_until, self.tr("Quiet hours until"), number(), keywords),
        )

    def _feeds(self) -> tuple[Row, ...]:
        return (
            row(
                Preferences.polling_minutes,
                self.tr("Refresh ever&y"),
                number(suffix=self.tr(" min"), step=5),
                self.tr("polling interval refresh minutes"),
            ),
            switch_row(
                Preferences.spare_metered,
                self.tr("Refresh less often on metered connections"),
                self.tr("mobile data cost network"),
            ),
            switch_row(
                Preferences.ask_less_on_battery,
                self.tr("Refresh less often on battery"),
                self.tr("power laptop saver economy"),
            ),
        )

    def _network(self) -> tuple[Row, ...]:
        proxies = choice(
            (self.tr("System settings"), Proxy.SYSTEM),
            (self.tr("No proxy"), Proxy.NONE),
            (self.tr("Manual proxy"), Proxy.ADDRESS),
        )
        keywords = self.tr("proxy http socks tor network connection")
        return (
            row(Preferences.proxy, self.tr("Proxy"), proxies, keywords),
            row(
                Preferences.proxy_address,
                self.tr("Proxy address"),
                text_line("socks5://127.0.0.1:9050"),
                keywords,
            ),
        )

    def _page(self) -> tuple[Row, ...]:
        spacings = choice(
            (self.tr("Compact", "lines near to each other"), 1.3),
            (self.tr("Normal"), 1.5),
            (self.tr("Relaxed"), 1.75),
            (self.tr("Very relaxed"), 2.0),
        )
        colors = choice(
            (self.tr("Same as bar"), ViewerColors.AS_BAR),
            (self.tr("Light"), ViewerColors.LIGHT),
            (self.tr("Sepia"), ViewerColors.SEPIA),
            (self.tr("Dark"), ViewerColors.DARK),
            (self.tr("Black"), ViewerColors.BLACK),
        )
        return (
            row(
                Preferences.viewer_font,
                self.tr("F&ont"),
                font_choice(self.tr("System serif")),
                self.tr("font letters article viewer"),
            ),
            row(
                Preferences.text_size,
                self.tr("Te&xt size"),
                number(suffix=self.tr(" pt")),
                self.tr("font letters article viewer"),
            ),
            row(
                Preferences.column_width,
                self.tr("Line len&gth in characters"),
                number(step=2),
                self.tr("column width article viewer"),
            ),
            row(Preferences.leading, self.tr("Line spac&ing"), spacings, self.tr("line height article viewer")),
            switch_row(Preferences.justified, self.tr("&Justify text"), self.tr("justify article viewer")),
            row(
                Preferences.viewer_colours,
                self.tr("Page &theme"),
                colors,
                self.tr("theme night paper viewer"),
            ),
        )

    def _stories(self) -> tuple[Row, ...]:
        times = choice(
            (self.tr("Never"), ShowPictures.NEVER),
            (self.tr("Only when clicked"), ShowPictures.WHEN_ASKED),
            (self.tr("Always"), ShowPictures.ALWAYS),
        )
        return (
            switch_row(
                Preferences.full_stories,
                self.tr("Load the full story when the feed has only a summary"),
                self.tr("full text page article privacy viewer"),
            ),
            switch_row(
                Preferences.viewer_follows_bar,
                self.tr("The article window follows the bar"),
                self.tr("viewer bar"),
            ),
            row(Preferences.pictures, self.tr("Show images"), times, self.tr("images photos privacy viewer")),
            row(
                Preferences.stories_ahead,
                self.tr("Stories to download for offline reading"),
                number(zero=self.tr("None")),
                self.tr("prefetch offline download article privacy viewer"),
                remark=self.tr("Their websites learn which stories are on your bar."),
            ),
            row(
                Preferences.stored_megabytes,
                self.tr("Disk space for stories"),
                number(suffix=self.tr(" MB"), step=50),
                self.tr("storage space limit database prune delete keep"),
                remark=self.tr(
                    "When full, the text of the oldest stories is deleted. Headlines and saved stories are kept."
                ),
            ),
            row(
                Preferences.stored_megabytes_of_feed,
                self.tr("Disk space for a single feed"),
                number(suffix=self.tr(" MB"), step=5),
                self.tr("storage space limit database prune delete keep"),
            ),
            switch_row(
                Preferences.cut_tracking,
                self.tr("Remove tracking parameters from links"),
                self.tr("tracking parameters utm privacy copy browser"),
            ),
        )

    def _program(self) -> tuple[Row, ...]:
        names = choice((self.tr("System default"), ""), *((name, code) for code, name in languages()))
        return (
            row(
                Preferences.language,
                self.tr("Language"),
                names,
                self.tr("translation locale"),
                remark=self.tr("Takes effect after a restart."),
            ),
            switch_row(
                Preferences.tray_icon,
                self.tr("Show an icon in the tray"),
                self.tr("notification area"),
            ),
            switch_row(
                Preferences.start_hidden,
                self.tr("Start hidden in the tray"),
                self.tr("notification area login minimized"),
            ),
            row(
                Preferences.shortcut,
                self.tr("Shortcut to the bar"),
                text_line("Ctrl+Alt+N"),
                self.tr("hotkey global keyboard focus keys"),
                remark=""
                if self._platform == "xcb"
                else self.tr(
                    "On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings."
                ),
            ),
            switch_row(
                Preferences.announce_important,
                self.tr("Announce highlighted headlines to screen readers"),
                self.tr("accessibility speak voice announce alert"),
            ),
            switch_row(Preferences.start_at_login, self.tr("Start when I log in"), self.tr("autostart boot")),
        )
