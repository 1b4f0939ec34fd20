"""The preferences: every setting with its control on one page, applied at once, with a field to find it by."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import Collection
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
from ticker.ui.preferences.extra_bars_control import ExtraBarsControl
from ticker.ui.theme.theme import READABLE, contrast
from ticker.ui.widgets.controls import search_field
from ticker.ui.widgets.labels import QuietLabel, heading
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.setting_controls import (
    Control,
    choice,
    colour_choice,
    font_choice,
    number,
    screen_choice,
    speed_control,
    switch,
    text_line,
    with_remark,
)

# Settings the program keeps for itself, or that are chosen elsewhere: the collection in the bar's menu.
NOT_SHOWN = frozenset({"floating_places", "viewer_geometry", "welcomed", "wire_geometry", "collection", "wire_split"})
_MAX_LABEL_WIDTH = 240  # logical pixels; longer labels wrap


@dataclass(frozen=True, slots=True)
class _Row:
    """One setting on the page. ``words`` is all it can be found by; no ``label`` where the control says it itself."""

    name: str
    control: Control
    label: QLabel | None
    words: str


@dataclass(frozen=True, slots=True)
class _Group:
    title: QLabel
    rows: list[_Row]


class PreferencesDialog(QDialog):
    """Shows the preferences and tells of each change at once; there is nothing to confirm."""

    preferences_changed = Signal(object)  # Preferences

    def __init__(self, preferences: Preferences, screens: tuple[str, ...]) -> None:
        super().__init__()
        self._preferences = preferences
        self._groups: list[_Group] = []
        self._form = QFormLayout()
        self._filter = search_field(self.tr("Find a setting"), self)
        self._nothing_found = QuietLabel(self.tr("No setting is called that."))
        self._notice = Notice()
        self._add_bar_group(screens)
        self._add_motion_group()
        self._add_wire_group()
        self._add_network_group()
        self._add_reading_group()
        self._add_program_group()
        self._lay_out()
        self._filter.textChanged.connect(self._show_matching)
        self.show_preferences(preferences)

    def show_collections(self, collections: tuple[Collection, ...]) -> None:
        """Offer these collections for the bars beside the first."""
        self._extra_bars.show_collections(collections)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what the preferences are now; tells nothing."""
        self._preferences = preferences
        for group in self._groups:
            for row in group.rows:
                row.control.show(getattr(preferences, row.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first takes back the search, then closes."""
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
            return
        super().keyPressEvent(event)

    # the page

    def _add_bar_group(self, screens: tuple[str, ...]) -> None:
        self._begin_group(self.tr("Bar"))
        self._add(
            "screen", self.tr("S&creen"), screen_choice(screens, self._teller("screen")), self.tr("monitor display")
        )
        edges = ((self.tr("Top"), Edge.TOP), (self.tr("Bottom"), Edge.BOTTOM))
        self._add("edge", self.tr("&Edge"), choice(edges, self._teller("edge")), self.tr("position place"))
        placements = (
            (self.tr("Keeps its space free of windows"), Placement.DOCKED),
            (self.tr("Lies over the windows"), Placement.OVERLAY),
            (self.tr("Hides until the pointer touches its edge"), Placement.AUTO_HIDE),
            (self.tr("Floats: drag it by its label, or Alt and the arrow keys"), Placement.FLOATING),
        )
        found_by = self.tr("dock strut reserve overlay auto hide floating")
        placement = choice(placements, self._teller("placement"))
        limits = self._limits_of_platform(QGuiApplication.platformName())
        self._add("placement", self.tr("The bar"), with_remark(placement, limits) if limits else placement, found_by)
        pixels = self.tr(" px")
        width = number("floating_width", self._teller("floating_width"), suffix=pixels, step=20)
        self._add("floating_width", self.tr("Width, where it floats"), width)
        self._add("height", self.tr("&Height"), number("height", self._teller("height"), suffix=pixels, step=2))
        self._add("label", self.tr("La&bel"), text_line(self.tr("Off the wire"), 60, self._teller("label")))
        system_font = font_choice(self.tr("The system’s"), self._teller("bar_font"))
        self._add("bar_font", self.tr("&Typeface"), system_font, self.tr("font letters"))
        size = number(
            "bar_font_size", self._teller("bar_font_size"), suffix=self.tr(" pt"), zero=self.tr("Fits the height")
        )
        self._add("bar_font_size", self.tr("Letter si&ze"), size, self.tr("font text size"))
        colours = (
            (self.tr("As the system"), Colors.SYSTEM),
            (self.tr("Light"), Colors.LIGHT),
            (self.tr("Dark"), Colors.DARK),
            (self.tr("High contrast"), Colors.HIGH_CONTRAST),
            (self.tr("Paper"), Colors.PAPER),
            (self.tr("Midnight"), Colors.MIDNIGHT),
            (self.tr("Teletype"), Colors.TELETYPE),
            (self.tr("My own"), Colors.OWN),
        )
        found_by = self.tr("colors theme night")
        self._add("colours", self.tr("C&olors"), choice(colours, self._teller("colours")), found_by)

        for name, words in (
            ("own_background", self.tr("My own: background")),
            ("own_text", self.tr("My own: text")),
            ("own_accent", self.tr("My own: label and marks")),
        ):
            self._add(name, words, colour_choice(words, self._own_colour_teller(name)), self.tr("color"))
        per_cent = number("opacity", self._teller("opacity"), suffix=self.tr(" %"), step=5)
        self._add("opacity", self.tr("Opacity"), per_cent, self.tr("transparency see-through"))
        separators = (
            (self.tr("Bullet •"), Separator.BULLET),
            (self.tr("Dash –"), Separator.DASH),
            (self.tr("Bar |"), Separator.BAR),
            (self.tr("Slashes //"), Separator.SLASHES),
            (self.tr("Star ✦"), Separator.STAR),
            (self.tr("Space", "nothing between headlines but room"), Separator.SPACE),
        )
        self._add("separator", self.tr("Between headlines"), choice(separators, self._teller("separator")))
        self._extra_bars = ExtraBarsControl(screens)
        self._extra_bars.bars_changed.connect(self._teller("extra_bars"))
        more = Control(self._extra_bars, self._extra_bars.show_bars, self._extra_bars.add_button)
        self._add("extra_bars", self.tr("More bars"), more, self.tr("second several screen monitor collection"))
        self._add_switch("colour_feeds", self.tr("Give each feed a color of its own"), self.tr("color"))
        signs = (
            (self.tr("Nothing"), FeedIcons.OFF),
            (self.tr("Its first letter"), FeedIcons.MONOGRAM),
            (self.tr("The icon of its site"), FeedIcons.ICONS),
        )
        found_by = self.tr("favicon logo monogram privacy")
        self._add("feed_icons", self.tr("Beside a feed’s name"), choice(signs, self._teller("feed_icons")), found_by)
        second_line = self.tr("Show what a story is about on a second line, on bars of 28 pixels and more")
        self._add_switch("show_summary", second_line, self.tr("summary description two lines"))
        self._add_switch("show_age", self.tr("Show how old a headline is"), self.tr("time minutes ago"))
        reasons = (
            (self.tr("Never"), HideWhen.NEVER),
            (self.tr("When everything is read"), HideWhen.ALL_READ),
            (self.tr("When what is new has gone past"), HideWhen.NOTHING_NEW),
        )
        hiding = with_remark(
            choice(reasons, self._teller("hide_when")),
            self.tr("News brings it back; so do the tray and starting the program again."),
        )
        self._add("hide_when", self.tr("Hide the bar"), hiding, self.tr("quiet disappear tray unread"))
        self._add_switch("show_unread_count", self.tr("Count unread headlines on the label"), self.tr("number badge"))

    def _add_motion_group(self) -> None:
        self._begin_group(self.tr("Motion"))
        movements = (
            (self.tr("Crawl, unless the system asks for less motion"), Movement.AUTO),
            (self.tr("Crawl"), Movement.CRAWL),
            (self.tr("Step by step: one comes, stays, and makes room"), Movement.STEPS),
            (self.tr("Stand still: turn the pages yourself"), Movement.PAGES),
        )
        found_by = self.tr("movement scroll reduce motion pages still one by one")
        self._add("movement", self.tr("Headlines"), choice(movements, self._teller("movement")), found_by)
        seconds = number("step_seconds", self._teller("step_seconds"), suffix=self.tr(" s"))
        self._add("step_seconds", self.tr("A step stays for"), seconds, self.tr("seconds one by one hold"))
        speed = speed_control("speed", self.tr("Slow"), self.tr("Fast"), self.tr(" px/s"), self._teller("speed"))
        self._add_switch(
            "spare_battery", self.tr("On battery, come step by step"), self.tr("economy power laptop saver")
        )
        self._add("speed", self.tr("&Speed"), speed, self.tr("slow fast pixels"))
        directions = (
            (self.tr("As the language is read"), Direction.AUTO),
            (self.tr("To the left"), Direction.LEFTWARDS),
            (self.tr("To the right"), Direction.RIGHTWARDS),
        )
        self._add("direction", self.tr("&Direction"), choice(directions, self._teller("direction")))
        self._add_switch(
            "pause_on_hover", self.tr("&Pause while the pointer is on the bar"), self.tr("mouse hover stop")
        )
        slower = self.tr("Crawl more slowly while a headline passes that a rule puts first")
        self._add_switch("breaking_slows", slower, self.tr("breaking alert pin slow important"))
        self._add_switch(
            "show_card", self.tr("Show a card with the summary beside the pointer"), self.tr("mouse hover")
        )

    def _add_wire_group(self) -> None:
        self._begin_group(self.tr("Wire"))
        count = number("headlines_on_wire", self._teller("headlines_on_wire"), step=10)
        self._add("headlines_on_wire", self.tr("&Number of headlines"), count, self.tr("most limit"))
        age = number("headline_age_days", self._teller("headline_age_days"), zero=self.tr("Any age"))
        self._add("headline_age_days", self.tr("Oldest headline, in d&ays"), age, self.tr("age limit"))
        passes = number("passes_on_wire", self._teller("passes_on_wire"), zero=self.tr("It stays"))
        found_by = self.tr("retire repeat times pass often")
        self._add("passes_on_wire", self.tr("Passes after which a headline leaves"), passes, found_by)
        self._add_switch("keep_read_on_wire", self.tr("&Keep headlines that I have read"))
        once = self.tr("Show an event that several feeds tell of only once")
        self._add_switch("group_events", once, self.tr("duplicate group same"))
        self._add_order()
        self._add_notifications()
        self._begin_group(self.tr("Feeds"))
        minutes = number("polling_minutes", self._teller("polling_minutes"), suffix=self.tr(" min"), step=5)
        self._add(
            "polling_minutes", self.tr("Look &for news every"), minutes, self.tr("polling interval refresh minutes")
        )
        self._add_switch(
            "spare_metered", self.tr("Look less often on a metered connection"), self.tr("mobile data cost network")
        )
        self._add_switch(
            "ask_less_on_battery", self.tr("Look less often on battery"), self.tr("power laptop saver economy")
        )

    def _add_network_group(self) -> None:
        self._begin_group(self.tr("Network"))
        ways = (
            (self.tr("As the system says"), Proxy.SYSTEM),
            (self.tr("None: straight to the sites"), Proxy.NONE),
            (self.tr("The one written here"), Proxy.ADDRESS),
        )
        found_by = self.tr("proxy http socks tor network connection")
        self._add("proxy", self.tr("Proxy"), choice(ways, self._teller("proxy")), found_by)
        address = text_line("socks5://127.0.0.1:9050", 200, self._teller("proxy_address"))
        self._add("proxy_address", self.tr("Address of the proxy"), address, found_by)

    def _add_reading_group(self) -> None:
        self._begin_group(self.tr("Reading"))
        serif = font_choice(self.tr("The system’s serif"), self._teller("viewer_font"))
        self._add("viewer_font", self.tr("T&ypeface"), serif, self.tr("font letters article viewer"))
        size = number("text_size", self._teller("text_size"), suffix=self.tr(" pt"))
        self._add("text_size", self.tr("Te&xt size"), size, self.tr("font letters article viewer"))
        width = number("column_width", self._teller("column_width"), step=2)
        self._add("column_width", self.tr("Line len&gth, in letters"), width, self.tr("column width article viewer"))
        leadings = (
            (self.tr("Close", "lines near to each other"), 1.3),
            (self.tr("Usual"), 1.5),
            (self.tr("Wide"), 1.75),
            (self.tr("Very wide"), 2.0),
        )
        leading = choice(leadings, self._teller("leading"))
        self._add("leading", self.tr("Line spac&ing"), leading, self.tr("line height article viewer"))
        self._add_switch("justified", self.tr("Both edges of the text e&ven"), self.tr("justify article viewer"))
        grounds = (
            (self.tr("As the bar"), ViewerColors.AS_BAR),
            (self.tr("Light"), ViewerColors.LIGHT),
            (self.tr("Sepia"), ViewerColors.SEPIA),
            (self.tr("Dark"), ViewerColors.DARK),
            (self.tr("Black"), ViewerColors.BLACK),
        )
        colours = choice(grounds, self._teller("viewer_colours"))
        self._add("viewer_colours", self.tr("Co&lors of the page"), colours, self.tr("theme night paper viewer"))
        self._add_switch(
            "full_stories",
            self.tr("Fetch the whole story when a feed only brings a summary"),
            self.tr("full text page article privacy viewer"),
        )
        self._add_switch(
            "viewer_follows_bar",
            self.tr("The open story follows the headline that comes step by step, or has the keyboard"),
            self.tr("viewer bar"),
        )
        times = (
            (self.tr("Never"), ShowPictures.NEVER),
            (self.tr("When I ask for them"), ShowPictures.WHEN_ASKED),
            (self.tr("Always"), ShowPictures.ALWAYS),
        )
        pictures = choice(times, self._teller("pictures"))
        self._add("pictures", self.tr("Show pictures"), pictures, self.tr("images photos privacy viewer"))
        ahead = with_remark(
            number("stories_ahead", self._teller("stories_ahead"), zero=self.tr("None")),
            self.tr("For reading without a network. It tells their sites what is on your wire."),
        )
        found_by = self.tr("prefetch offline download article privacy viewer")
        self._add("stories_ahead", self.tr("Newest stories to fetch ahead"), ahead, found_by)
        self._add_switch(
            "cut_tracking",
            self.tr("Cut from links what tells a site where you come from"),
            self.tr("tracking parameters utm privacy copy browser"),
        )

    def _add_program_group(self) -> None:
        self._begin_group(self.tr("Program"))
        spoken = choice(
            ((self.tr("The system’s"), ""), *((name, code) for code, name in languages())), self._teller("language")
        )
        at_next_start = with_remark(spoken, self.tr("From the next start on."))
        self._add("language", self.tr("Language"), at_next_start, self.tr("translation locale"))
        self._add_switch(
            "tray_icon", self.tr("Icon in the tray, where the desktop has one"), self.tr("notification area")
        )
        keys: Control = text_line("Ctrl+Alt+N", 40, self._teller("shortcut"))
        if QGuiApplication.platformName() != "xcb":
            words = self.tr("Here the desktop has the keys: let one run “off-the-wire --tell focus”.")
            keys = with_remark(keys, words)
        found_by = self.tr("hotkey global keyboard focus keys")
        self._add("shortcut", self.tr("Key that leads to the bar"), keys, found_by)
        self._add_switch(
            "announce_important",
            self.tr("Have a screen reader say headlines that a rule highlights"),
            self.tr("accessibility speak voice announce alert"),
        )
        self._add_switch("start_at_login", self.tr("Start when I log in"), self.tr("autostart boot"))

    def _limits_of_platform(self, name: str) -> str:
        """Return what the bar cannot do on this platform, "" where it can do all."""
        if name.startswith("wayland"):
            return self.tr(
                "Here the desktop decides where windows lie: the bar keeps no space, and its edge may not be heeded. "
                "Started with QT_QPA_PLATFORM=xcb it can do both, on GNOME and KDE."
            )
        if name == "cocoa":
            return self.tr("macOS lets no program keep space: the bar lies over the windows.")
        return ""

    def _begin_group(self, title: str) -> None:
        label = heading(title)
        label.setContentsMargins(0, 18 if self._groups else 0, 0, 2)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._form.addRow(label)
        self._groups.append(_Group(label, []))

    def _add_notifications(self) -> None:
        self._begin_group(self.tr("Notifications"))
        self._add_switch("notifications", self.tr("Notify of headlines that a rule announces"))
        sound = self.tr("Sound with a notification, as the desktop sounds messages")
        self._add_switch("alert_sound", sound, self.tr("alert noise ring bell breaking"))
        for name, words in (
            ("notifications_an_hour", self.tr("At most in an hour")),
            ("quiet_from", self.tr("Quiet from this hour")),
            ("quiet_until", self.tr("until this hour")),
        ):
            self._add(name, words, number(name, self._teller(name)), self.tr("notification alert quiet hours"))

    def _add_order(self) -> None:
        orders = (
            (self.tr("Newest first"), WireOrder.NEWEST),
            (self.tr("Feeds take turns"), WireOrder.ROUND_ROBIN),
            (self.tr("Important feeds first"), WireOrder.IMPORTANCE),
        )
        order = choice(orders, self._teller("wire_order"))
        self._add("wire_order", self.tr("Order of the headlines"), order, self.tr("round robin sequence sort"))

    def _add(self, name: str, words: str, control: Control, found_by: str = "") -> None:
        label = QLabel(words)
        label.setBuddy(control.focus)
        control.focus.setObjectName(name)
        plain = words.replace("&", "")
        for part in {control.focus, *control.widget.findChildren(QWidget)}:
            part.setAccessibleName(plain)
        self._form.addRow(label, control.widget)
        self._remember(_Row(name, control, label, f"{plain} {found_by}"))

    def _add_switch(self, name: str, words: str, found_by: str = "") -> None:
        control = switch(words, self._teller(name))
        control.focus.setObjectName(name)
        control.focus.setAccessibleName(words.replace("&", ""))
        self._form.addRow("", control.widget)
        self._remember(_Row(name, control, None, f"{words.replace('&', '')} {found_by}"))

    def _remember(self, row: _Row) -> None:
        group = self._groups[-1]
        group.rows.append(replace(row, words=f"{group.title.text()} {row.words}".casefold()))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        labels = [row.label for group in self._groups for row in group.rows if row.label]
        widest = min(max(label.sizeHint().width() for label in labels), _MAX_LABEL_WIDTH)
        for label in labels:
            label.setFixedWidth(widest)  # the columns stay where they are while rows are hidden
            label.setWordWrap(True)
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(9)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.addLayout(self._form)
        column.addWidget(self._nothing_found)
        column.addStretch(1)
        self._nothing_found.hide()
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(page.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.addWidget(self._filter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._notice)
        whole.addLayout(self._make_buttons())
        self.resize(scroll.minimumWidth(), 640)

    def _make_buttons(self) -> QHBoxLayout:
        restore = QPushButton(self.tr("&Restore defaults"))
        restore.clicked.connect(self._restore_defaults)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 14)
        row.addWidget(restore)
        row.addStretch(1)
        row.addWidget(close)
        for button in (restore, close):
            button.setAutoDefault(False)  # Enter in a field is no wish to close
        return row

    # what the user does

    def _teller(self, name: str) -> Any:
        def tell(value: Any) -> None:
            self._notice.hide()
            self._change_to(replace(self._preferences, **{name: value}))

        return tell

    def _own_colour_teller(self, name: str) -> Any:
        def tell(value: Any) -> None:
            self._notice.hide()
            self._change_to(replace(self._preferences, **{name: value, "colours": Colors.OWN}))
            self._warn_of_low_contrast()

        return tell

    def _warn_of_low_contrast(self) -> None:
        ground = self._preferences.own_background
        lowest = min(contrast(ground, colour) for colour in (self._preferences.own_text, self._preferences.own_accent))
        if lowest < READABLE:
            figure = QLocale().toString(lowest, "f", 1)
            sentence = self.tr("These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.")
            self._notice.show_text(sentence.format(figure))

    def _change_to(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self.show_preferences(preferences)
            self.preferences_changed.emit(preferences)

    def _restore_defaults(self) -> None:
        before = self._preferences
        kept = {name: getattr(before, name) for name in NOT_SHOWN}
        self._change_to(replace(Preferences(), unknown=before.unknown, **kept))
        self._notice.show_text(
            self.tr("All settings are what they were at first."), self.tr("&Undo"), lambda: self._change_to(before)
        )

    def _show_matching(self, sought: str) -> None:
        words = sought.casefold().split()
        any_found = False
        for group in self._groups:
            found = [row for row in group.rows if all(word in row.words for word in words)]
            any_found = any_found or bool(found)
            self._form.setRowVisible(group.title, bool(found))
            for row in group.rows:
                self._form.setRowVisible(row.control.widget, row in found)
        self._nothing_found.setVisible(not any_found)
