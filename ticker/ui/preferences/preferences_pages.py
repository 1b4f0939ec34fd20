"""The table of the preferences: a row for each setting that is shown, with its label, its control and what finds it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ticker.preferences import (
    Colors,
    Direction,
    Edge,
    FeedIcons,
    HideWhen,
    Movement,
    Placement,
    Preferences,
    Proxy,
    Separator,
    ShowPictures,
    ViewerColors,
    WireOrder,
)
from ticker.ui.i18n.languages import languages
from ticker.ui.preferences.extra_bars_control import extra_bars
from ticker.ui.preferences.own_colors import own_color_row
from ticker.ui.preferences.rows import Group, Row, row, switch_row
from ticker.ui.widgets.setting_controls import (
    choice,
    font_choice,
    number,
    screen_choice,
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
            Group(self.tr("Bar"), (*self._bar_position(), *self._bar_looks(), *self._bar_contents())),
            Group(self.tr("Motion"), self._motion()),
            Group(self.tr("Wire"), self._wire()),
            Group(self.tr("Notifications"), self._notifications()),
            Group(self.tr("Feeds"), self._feeds()),
            Group(self.tr("Network"), self._network()),
            Group(self.tr("Reading"), (*self._page(), *self._stories())),
            Group(self.tr("Program"), self._program()),
        )

    def _bar_position(self) -> tuple[Row, ...]:
        edges = choice(
            (self.tr("Top"), Edge.TOP),
            (self.tr("Bottom"), Edge.BOTTOM),
            (self.tr("Left"), Edge.LEFT),
            (self.tr("Right"), Edge.RIGHT),
        )
        placements = choice(
            (self.tr("Keeps its space free of windows"), Placement.DOCKED),
            (self.tr("Lies over the windows"), Placement.OVERLAY),
            (self.tr("Hides until the pointer touches its edge"), Placement.AUTO_HIDE),
            (self.tr("Floats: drag it by its label, or Alt and the arrow keys"), Placement.FLOATING),
        )
        return (
            row(Preferences.screen, self.tr("S&creen"), screen_choice(self._screens), self.tr("monitor display")),
            row(Preferences.edge, self.tr("&Edge"), edges, self.tr("position place")),
            row(
                Preferences.placement,
                self.tr("The bar"),
                placements,
                self.tr("dock strut reserve overlay auto hide floating"),
            ),
            switch_row(
                Preferences.keep_above,
                self.tr("Keep above other windows"),
                self.tr("on top below under windows"),
            ),
            switch_row(
                Preferences.on_every_screen,
                self.tr("Show a bar on every screen"),
                self.tr("all monitors displays several"),
            ),
            row(Preferences.floating_width, self.tr("Width, where it floats"), number(suffix=self.tr(" px"), step=20)),
            row(Preferences.side_width, self.tr("Width at the left or right"), number(suffix=self.tr(" px"), step=20)),
            row(Preferences.height, self.tr("&Height"), number(suffix=self.tr(" px"), step=2)),
        )

    def _bar_looks(self) -> tuple[Row, ...]:
        colors = choice(
            (self.tr("As the system"), Colors.SYSTEM),
            (self.tr("Light"), Colors.LIGHT),
            (self.tr("Dark"), Colors.DARK),
            (self.tr("High contrast"), Colors.HIGH_CONTRAST),
            (self.tr("Paper"), Colors.PAPER),
            (self.tr("Midnight"), Colors.MIDNIGHT),
            (self.tr("Teletype"), Colors.TELETYPE),
            (self.tr("My own"), Colors.OWN),
        )
        separators = choice(
            (self.tr("Bullet •"), Separator.BULLET),
            (self.tr("Dash –"), Separator.DASH),
            (self.tr("Bar |"), Separator.BAR),
            (self.tr("Slashes //"), Separator.SLASHES),
            (self.tr("Star ✦"), Separator.STAR),
            (self.tr("Space", "nothing between headlines but room"), Separator.SPACE),
        )
        font = font_choice(self.tr("The system’s"))
        font_size = number(suffix=self.tr(" pt"), zero=self.tr("Fits the height"))
        return (
            row(Preferences.label, self.tr("La&bel"), text_line(self.tr("Off the wire"))),
            row(Preferences.bar_font, self.tr("&Typeface"), font, self.tr("font letters")),
            row(Preferences.bar_font_size, self.tr("Letter si&ze"), font_size, self.tr("font text size")),
            row(Preferences.colours, self.tr("C&olors"), colors, self.tr("colors theme night")),
            own_color_row(Preferences.own_background, self.tr("My own: background"), self.tr("color")),
            own_color_row(Preferences.own_text, self.tr("My own: text"), self.tr("color")),
            own_color_row(Preferences.own_accent, self.tr("My own: label and marks"), self.tr("color")),
            row(
                Preferences.opacity,
                self.tr("Opacity"),
                number(suffix=self.tr(" %"), step=5),
                self.tr("transparency see-through"),
            ),
            row(Preferences.separator, self.tr("Between headlines"), separators),
        )

    def _bar_contents(self) -> tuple[Row, ...]:
        feed_icons = choice(
            (self.tr("Nothing"), FeedIcons.OFF),
            (self.tr("Its first letter"), FeedIcons.MONOGRAM),
            (self.tr("The icon of its site"), FeedIcons.ICONS),
        )
        reasons = choice(
            (self.tr("Never"), HideWhen.NEVER),
            (self.tr("When everything is read"), HideWhen.ALL_READ),
            (self.tr("When what is new has gone past"), HideWhen.NOTHING_NEW),
        )
        return (
            row(
                Preferences.extra_bars,
                self.tr("More bars"),
                extra_bars(self._screens),
                self.tr("second several screen monitor collection"),
            ),
            switch_row(Preferences.colour_feeds, self.tr("Give each feed a color of its own"), self.tr("color")),
            row(
                Preferences.feed_icons,
                self.tr("Beside a feed’s name"),
                feed_icons,
                self.tr("favicon logo monogram privacy"),
            ),
            switch_row(
                Preferences.show_summary,
                self.tr("Show what a story is about on a second line, on bars of 28 pixels and more"),
                self.tr("summary description two lines"),
            ),
            switch_row(Preferences.show_age, self.tr("Show how old a headline is"), self.tr("time minutes ago")),
            row(
                Preferences.hide_when,
                self.tr("Hide the bar"),
                reasons,
                self.tr("quiet disappear tray unread"),
                remark=self.tr("News brings it back; so do the tray and starting the program again."),
            ),
            switch_row(
                Preferences.show_unread_count, self.tr("Count unread headlines on the label"), self.tr("number badge")
            ),
        )

    def _motion(self) -> tuple[Row, ...]:
        movements = choice(
            (self.tr("Crawl, unless the system asks for less motion"), Movement.AUTO),
            (self.tr("Crawl"), Movement.CRAWL),
            (self.tr("Step by step: one comes, stays, and makes room"), Movement.STEPS),
            (self.tr("Stand still: turn the pages yourself"), Movement.PAGES),
        )
        directions = choice(
            (self.tr("As the language is read"), Direction.AUTO),
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
                self.tr("A step stays for"),
                number(suffix=self.tr(" s")),
                self.tr("seconds one by one hold"),
            ),
            switch_row(
                Preferences.spare_battery,
                self.tr("On battery, come step by step"),
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
                self.tr("&Pause while the pointer is on the bar"),
                self.tr("mouse hover stop"),
            ),
            switch_row(
                Preferences.slow_on_hover,
                self.tr("Slow down there instead of pausing"),
                self.tr("mouse hover slow"),
            ),
            switch_row(
                Preferences.breaking_slows,
                self.tr("Crawl more slowly while a headline passes that a rule puts first"),
                self.tr("breaking alert pin slow important"),
            ),
            switch_row(
                Preferences.show_card,
                self.tr("Show a card with the summary beside the pointer"),
                self.tr("mouse hover"),
            ),
        )

    def _wire(self) -> tuple[Row, ...]:
        orders = choice(
            (self.tr("Newest first"), WireOrder.NEWEST),
            (self.tr("Feeds take turns"), WireOrder.ROUND_ROBIN),
            (self.tr("Important feeds first"), WireOrder.IMPORTANCE),
        )
        return (
            row(Preferences.headlines_on_wire, self.tr("&Number of headlines"), number(step=10), self.tr("most limit")),
            row(
                Preferences.headline_age_days,
                self.tr("Oldest headline, in d&ays"),
                number(zero=self.tr("Any age")),
                self.tr("age limit"),
            ),
            row(
                Preferences.passes_on_wire,
                self.tr("Passes after which a headline leaves"),
                number(zero=self.tr("It stays")),
                self.tr("retire repeat times pass often"),
            ),
            switch_row(Preferences.keep_read_on_wire, self.tr("&Keep headlines that I have read")),
            switch_row(
                Preferences.group_events,
                self.tr("Show an event that several feeds tell of only once"),
                self.tr("duplicate group same"),
            ),
            row(
                Preferences.wire_order,
                self.tr("Order of the headlines"),
                orders,
                self.tr("round robin sequence sort"),
            ),
        )

    def _notifications(self) -> tuple[Row, ...]:
        keywords = self.tr("notification alert quiet hours")
        return (
            switch_row(Preferences.notifications, self.tr("Notify of headlines that a rule announces")),
            switch_row(
                Preferences.alert_sound,
                self.tr("Sound with a notification, as the desktop sounds messages"),
                self.tr("alert noise ring bell breaking"),
            ),
            row(Preferences.notifications_an_hour, self.tr("At most in an hour"), number(), keywords),
            row(Preferences.quiet_from, self.tr("Quiet from this hour"), number(), keywords),
            row(Preferences.quiet_until, self.tr("until this hour"), number(), keywords),
        )

    def _feeds(self) -> tuple[Row, ...]:
        return (
            row(
                Preferences.polling_minutes,
                self.tr("Look &for news every"),
                number(suffix=self.tr(" min"), step=5),
                self.tr("polling interval refresh minutes"),
            ),
            switch_row(
                Preferences.spare_metered,
                self.tr("Look less often on a metered connection"),
                self.tr("mobile data cost network"),
            ),
            switch_row(
                Preferences.ask_less_on_battery,
                self.tr("Look less often on battery"),
                self.tr("power laptop saver economy"),
            ),
        )

    def _network(self) -> tuple[Row, ...]:
        proxies = choice(
            (self.tr("As the system says"), Proxy.SYSTEM),
            (self.tr("None: straight to the sites"), Proxy.NONE),
            (self.tr("The one written here"), Proxy.ADDRESS),
        )
        keywords = self.tr("proxy http socks tor network connection")
        return (
            row(Preferences.proxy, self.tr("Proxy"), proxies, keywords),
            row(
                Preferences.proxy_address,
                self.tr("Address of the proxy"),
                text_line("socks5://127.0.0.1:9050"),
                keywords,
            ),
        )

    def _page(self) -> tuple[Row, ...]:
        spacings = choice(
            (self.tr("Close", "lines near to each other"), 1.3),
            (self.tr("Usual"), 1.5),
            (self.tr("Wide"), 1.75),
            (self.tr("Very wide"), 2.0),
        )
        colors = choice(
            (self.tr("As the bar"), ViewerColors.AS_BAR),
            (self.tr("Light"), ViewerColors.LIGHT),
            (self.tr("Sepia"), ViewerColors.SEPIA),
            (self.tr("Dark"), ViewerColors.DARK),
            (self.tr("Black"), ViewerColors.BLACK),
        )
        return (
            row(
                Preferences.viewer_font,
                self.tr("T&ypeface"),
                font_choice(self.tr("The system’s serif")),
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
                self.tr("Line len&gth, in letters"),
                number(step=2),
                self.tr("column width article viewer"),
            ),
            row(Preferences.leading, self.tr("Line spac&ing"), spacings, self.tr("line height article viewer")),
            switch_row(
                Preferences.justified, self.tr("Both edges of the text e&ven"), self.tr("justify article viewer")
            ),
            row(
                Preferences.viewer_colours,
                self.tr("Co&lors of the page"),
                colors,
                self.tr("theme night paper viewer"),
            ),
        )

    def _stories(self) -> tuple[Row, ...]:
        times = choice(
            (self.tr("Never"), ShowPictures.NEVER),
            (self.tr("When I ask for them"), ShowPictures.WHEN_ASKED),
            (self.tr("Always"), ShowPictures.ALWAYS),
        )
        return (
            switch_row(
                Preferences.full_stories,
                self.tr("Fetch the whole story when a feed only brings a summary"),
                self.tr("full text page article privacy viewer"),
            ),
            switch_row(
                Preferences.viewer_follows_bar,
                self.tr("The open story follows the headline that comes step by step, or has the keyboard"),
                self.tr("viewer bar"),
            ),
            row(Preferences.pictures, self.tr("Show pictures"), times, self.tr("images photos privacy viewer")),
            row(
                Preferences.stories_ahead,
                self.tr("Newest stories to fetch ahead"),
                number(zero=self.tr("None")),
                self.tr("prefetch offline download article privacy viewer"),
                remark=self.tr("For reading without a network. It tells their sites what is on your wire."),
            ),
            row(
                Preferences.stored_megabytes,
                self.tr("Room for stories on the disk"),
                number(suffix=self.tr(" MB"), step=50),
                self.tr("storage space limit database prune delete keep"),
                remark=self.tr("Beyond it the texts of the oldest stories go. Headlines and saved stories stay."),
            ),
            row(
                Preferences.stored_megabytes_of_feed,
                self.tr("Of that, room for one feed"),
                number(suffix=self.tr(" MB"), step=5),
                self.tr("storage space limit database prune delete keep"),
            ),
            switch_row(
                Preferences.cut_tracking,
                self.tr("Cut from links what tells a site where you come from"),
                self.tr("tracking parameters utm privacy copy browser"),
            ),
        )

    def _program(self) -> tuple[Row, ...]:
        names = choice((self.tr("The system’s"), ""), *((name, code) for code, name in languages()))
        return (
            row(
                Preferences.language,
                self.tr("Language"),
                names,
                self.tr("translation locale"),
                remark=self.tr("From the next start on."),
            ),
            switch_row(
                Preferences.tray_icon,
                self.tr("Icon in the tray, where the desktop has one"),
                self.tr("notification area"),
            ),
            switch_row(
                Preferences.start_hidden,
                self.tr("Start hidden in the tray"),
                self.tr("notification area login minimized"),
            ),
            row(
                Preferences.shortcut,
                self.tr("Key that leads to the bar"),
                text_line("Ctrl+Alt+N"),
                self.tr("hotkey global keyboard focus keys"),
                remark=""
                if self._platform == "xcb"
                else self.tr("Here the desktop has the keys: let one run “off-the-wire --tell focus”."),
            ),
            switch_row(
                Preferences.announce_important,
                self.tr("Have a screen reader say headlines that a rule highlights"),
                self.tr("accessibility speak voice announce alert"),
            ),
            switch_row(Preferences.start_at_login, self.tr("Start when I log in"), self.tr("autostart boot")),
        )
