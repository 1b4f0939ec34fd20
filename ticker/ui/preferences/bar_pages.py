"""The preferences of the bar: position, appearance, and headlines."""

from PySide6.QtCore import QObject

from ticker.preferences import (
    Colors,
    Direction,
    Edge,
    FeedIcons,
    HideWhen,
    Movement,
    Placement,
    Preferences,
    Separator,
    ShowPictures,
    WireOrder,
)
from ticker.ui.preferences.extra_bars_control import extra_bars
from ticker.ui.preferences.own_colors import own_color_row
from ticker.ui.preferences.rows import Row, advanced, row, switch_row
from ticker.ui.preferences.theme_swatches import theme_swatches
from ticker.ui.widgets.setting_controls import (
    choice,
    font_choice,
    number,
    presets,
    screen_choice,
    speed_control,
    text_line,
)

_LEAST_HEIGHT_OF_TWO_LINES = 28  # logical pixels


class BarPages(QObject):
    """Makes these rows, in the current language and for the connected screens."""

    def __init__(self, screens: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._screens = screens

    def bar(self) -> tuple[Row, ...]:
        """Return the rows about the position and appearance of the bar."""
        return (*self._looks(), *self._position(), *advanced(*self._rare_looks(), *self._rare_position()))

    def headlines(self) -> tuple[Row, ...]:
        """Return the rows about the headlines on the bar."""
        return (*self._motion(), *self._headlines(), *advanced(*self._rare_motion(), *self._rare_headlines()))

    # the bar

    def _looks(self) -> tuple[Row, ...]:
        themes = theme_swatches(
            (self.tr("Same as system"), Colors.SYSTEM),
            (self.tr("Light"), Colors.LIGHT),
            (self.tr("Dark"), Colors.DARK),
            (self.tr("High contrast"), Colors.HIGH_CONTRAST),
            (self.tr("Paper"), Colors.PAPER),
            (self.tr("Midnight"), Colors.MIDNIGHT),
            (self.tr("Teletype"), Colors.TELETYPE),
            (self.tr("Custom"), Colors.OWN),
        )
        sizes = presets(
            (self.tr("Small"), 26), (self.tr("Medium"), 32), (self.tr("Large"), 44), custom=self.tr("{} px")
        )
        return (
            row(Preferences.colours, self.tr("The&me"), themes, self.tr("colors theme night dark mode")),
            own_color_row(Preferences.own_background, self.tr("Custom background"), self.tr("color my own")),
            own_color_row(Preferences.own_text, self.tr("Custom text"), self.tr("color my own")),
            own_color_row(Preferences.own_accent, self.tr("Custom label and marks"), self.tr("color my own")),
            row(Preferences.height, self.tr("Size"), sizes, self.tr("height thickness")),
        )

    def _position(self) -> tuple[Row, ...]:
        edges = choice(
            (self.tr("Top"), Edge.TOP),
            (self.tr("Bottom"), Edge.BOTTOM),
            (self.tr("Left"), Edge.LEFT),
            (self.tr("Right"), Edge.RIGHT),
        )
        placements = choice(
            (self.tr("Reserve space"), Placement.DOCKED),
            (self.tr("On top of windows"), Placement.OVERLAY),
            (self.tr("Auto-hide"), Placement.AUTO_HIDE),
            (self.tr("Floating (drag the label, or press Alt and the arrow keys)"), Placement.FLOATING),
        )
        reasons = choice(
            (self.tr("Never"), HideWhen.NEVER),
            (self.tr("When everything is read"), HideWhen.ALL_READ),
            (self.tr("When there’s nothing new"), HideWhen.NOTHING_NEW),
        )
        several = len(self._screens) > 1
        return (
            row(Preferences.edge, self.tr("&Edge"), edges, self.tr("position place")),
            row(
                Preferences.placement,
                self.tr("Position"),
                placements,
                self.tr("dock strut reserve overlay auto hide floating keeps its space lies over floats"),
            ),
            row(
                Preferences.floating_width,
                self.tr("Floating width"),
                number(suffix=self.tr(" px"), step=20),
                applies=lambda preferences: preferences.placement is Placement.FLOATING,
            ),
            row(
                Preferences.side_width,
                self.tr("Width on the left or right"),
                number(suffix=self.tr(" px"), step=20),
                applies=lambda preferences: (
                    preferences.edge.is_side and preferences.placement is not Placement.FLOATING
                ),
            ),
            row(
                Preferences.screen,
                self.tr("S&creen"),
                screen_choice(self._screens),
                self.tr("monitor display"),
                applies=lambda preferences: several or bool(preferences.screen),
            ),
            row(
                Preferences.hide_when,
                self.tr("Hide the bar"),
                reasons,
                self.tr("quiet disappear tray unread"),
                remark=self.tr(
                    "The bar reappears when there are new headlines, when you click the tray icon, or when you start"
                    " the program again."
                ),
            ),
            row(
                Preferences.extra_bars,
                self.tr("More bars"),
                extra_bars(self._screens),
                self.tr("second several screen monitor collection"),
            ),
        )

    def _rare_looks(self) -> tuple[Row, ...]:
        font = font_choice(self.tr("System default"))
        font_size = number(suffix=self.tr(" pt"), zero=self.tr("Automatic"))
        return (
            row(Preferences.height, self.tr("&Height"), number(suffix=self.tr(" px"), step=2)),
            row(Preferences.label, self.tr("La&bel"), text_line(self.tr("Off the Wire"))),
            row(Preferences.bar_font, self.tr("&Font"), font, self.tr("font letters typeface")),
            row(Preferences.bar_font_size, self.tr("Font si&ze"), font_size, self.tr("font text letter size")),
            row(
                Preferences.opacity,
                self.tr("Opacity"),
                number(suffix=self.tr(" %"), step=5),
                self.tr("transparency see-through"),
            ),
            switch_row(Preferences.text_shadow, self.tr("Text shadow"), self.tr("shade outline letters")),
            switch_row(Preferences.gradient, self.tr("Gradient background"), self.tr("color shade ground")),
            switch_row(Preferences.capitals, self.tr("Capital letters"), self.tr("uppercase caps letters")),
            switch_row(Preferences.show_clock, self.tr("Show a clock"), self.tr("time of day hour")),
            switch_row(
                Preferences.show_unread_count,
                self.tr("Show the number of unread headlines on the label"),
                self.tr("number badge count"),
            ),
        )

    def _rare_position(self) -> tuple[Row, ...]:
        return (
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
        )

    # the headlines

    def _motion(self) -> tuple[Row, ...]:
        speeds = presets(
            (self.tr("Slow"), 31.25), (self.tr("Normal"), 62.5), (self.tr("Fast"), 125.0), custom=self.tr("{} px/s")
        )
        movements = choice(
            (self.tr("Scroll, unless the system reduces motion"), Movement.AUTO),
            (self.tr("Scroll"), Movement.CRAWL),
            (self.tr("One at a time"), Movement.STEPS),
            (self.tr("Turn pages manually"), Movement.PAGES),
        )
        return (
            row(
                Preferences.movement,
                self.tr("Movement"),
                movements,
                self.tr("movement scroll crawl reduce motion pages stand still one by one step by step"),
            ),
            row(Preferences.speed, self.tr("&Speed"), speeds, self.tr("slow fast pixels"), applies=_scrolls),
            row(
                Preferences.step_seconds,
                self.tr("Show each for"),
                number(suffix=self.tr(" s")),
                self.tr("seconds one by one hold a step stays for"),
                applies=_steps,
            ),
        )

    def _headlines(self) -> tuple[Row, ...]:
        feed_icons = choice(
            (self.tr("No icon"), FeedIcons.OFF),
            (self.tr("First letter"), FeedIcons.MONOGRAM),
            (self.tr("Website icon"), FeedIcons.ICONS),
        )
        orders = choice(
            (self.tr("Newest first"), WireOrder.NEWEST),
            (self.tr("Oldest first"), WireOrder.OLDEST),
            (self.tr("By feed in turn"), WireOrder.ROUND_ROBIN),
            (self.tr("Important feeds first"), WireOrder.IMPORTANCE),
            (self.tr("Random"), WireOrder.RANDOM),
        )
        return (
            row(Preferences.wire_order, self.tr("Sort by"), orders, self.tr("round robin sequence sort order")),
            row(
                Preferences.feed_icons,
                self.tr("Feed icon"),
                feed_icons,
                self.tr("favicon logo monogram privacy beside a feed’s name"),
            ),
            switch_row(Preferences.show_age, self.tr("Show the age of headlines"), self.tr("time minutes ago how old")),
            switch_row(
                Preferences.show_summary,
                self.tr("Show a summary on a second line (bars of 28 pixels and higher)"),
                self.tr("summary description two lines"),
                applies=lambda preferences: preferences.height >= _LEAST_HEIGHT_OF_TWO_LINES,
            ),
            switch_row(
                Preferences.show_card,
                self.tr("Show a summary card when pointing at a headline"),
                self.tr("mouse hover"),
            ),
            switch_row(Preferences.keep_read_on_wire, self.tr("&Keep headlines that I’ve read")),
        )

    def _rare_motion(self) -> tuple[Row, ...]:
        directions = choice(
            (self.tr("By language"), Direction.AUTO),
            (self.tr("To the left"), Direction.LEFTWARDS),
            (self.tr("To the right"), Direction.RIGHTWARDS),
        )
        return (
            row(
                Preferences.speed,
                self.tr("Exact speed"),
                speed_control(self.tr("Slow"), self.tr("Fast"), self.tr(" px/s")),
                self.tr("slow fast pixels"),
                applies=_scrolls,
            ),
            row(Preferences.direction, self.tr("&Direction"), directions),
            switch_row(
                Preferences.spare_battery,
                self.tr("Show one at a time on battery"),
                self.tr("economy power laptop saver step by step"),
                applies=_scrolls,
            ),
            switch_row(
                Preferences.pause_on_hover,
                self.tr("&Pause while the pointer is over the bar"),
                self.tr("mouse hover stop"),
            ),
            switch_row(
                Preferences.slow_on_hover,
                self.tr("Slow down instead of pausing"),
                self.tr("mouse hover slow"),
                applies=lambda preferences: preferences.pause_on_hover and _scrolls(preferences),
            ),
            switch_row(
                Preferences.breaking_slows,
                self.tr("Scroll more slowly while a pinned headline is shown"),
                self.tr("breaking alert pin put first slow important"),
                applies=_scrolls,
            ),
        )

    def _rare_headlines(self) -> tuple[Row, ...]:
        separators = choice(
            (self.tr("Bullet •"), Separator.BULLET),
            (self.tr("Dash –"), Separator.DASH),
            (self.tr("Bar |"), Separator.BAR),
            (self.tr("Slashes //"), Separator.SLASHES),
            (self.tr("Star ✦"), Separator.STAR),
            (self.tr("Space", "nothing between headlines but room"), Separator.SPACE),
            (self.tr("Custom text"), Separator.OWN),
        )
        return (
            switch_row(
                Preferences.headline_pictures,
                self.tr("Show images beside headlines (loaded from websites)"),
                self.tr("picture photo thumbnail privacy"),
                applies=lambda preferences: preferences.pictures is not ShowPictures.NEVER,
            ),
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
                self.tr("age limit oldest headline"),
            ),
            row(
                Preferences.passes_on_wire,
                self.tr("Remove after"),
                number(zero=self.tr("Never")),
                self.tr("retire repeat times pass passes often"),
            ),
            switch_row(
                Preferences.group_events,
                self.tr("Group duplicate stories"),
                self.tr("duplicate group same event only once"),
            ),
            row(Preferences.separator, self.tr("Separator"), separators, self.tr("between headlines")),
            row(
                Preferences.separator_text,
                self.tr("Separator text"),
                text_line("+++"),
                self.tr("between headlines"),
                applies=lambda preferences: preferences.separator is Separator.OWN,
            ),
            switch_row(Preferences.colour_feeds, self.tr("Use a different color for each feed"), self.tr("color")),
        )


def _scrolls(preferences: Preferences) -> bool:
    return preferences.movement in {Movement.AUTO, Movement.CRAWL}


def _steps(preferences: Preferences) -> bool:
    return preferences.movement is Movement.STEPS or preferences.spare_battery
