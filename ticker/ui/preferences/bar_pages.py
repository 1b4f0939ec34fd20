"""The part of the preferences' table that is about the bar: where it is, how it looks, what it shows."""

from PySide6.QtCore import QObject

from ticker.preferences import Colors, Edge, FeedIcons, HideWhen, Placement, Preferences, Separator
from ticker.ui.preferences.extra_bars_control import extra_bars
from ticker.ui.preferences.own_colors import own_color_row
from ticker.ui.preferences.rows import Row, row, switch_row
from ticker.ui.widgets.setting_controls import choice, font_choice, number, screen_choice, text_line


class BarPages(QObject):
    """Writes these rows, in the language that is spoken and for the screens that there are."""

    def __init__(self, screens: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._screens = screens

    def rows(self) -> tuple[Row, ...]:
        """Return the rows in the order in which they are shown."""
        return (*self._position(), *self._looks(), *self._contents())

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
        return (
            row(Preferences.screen, self.tr("S&creen"), screen_choice(self._screens), self.tr("monitor display")),
            row(Preferences.edge, self.tr("&Edge"), edges, self.tr("position place")),
            row(
                Preferences.placement,
                self.tr("Position"),
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
            row(Preferences.floating_width, self.tr("Floating width"), number(suffix=self.tr(" px"), step=20)),
            row(Preferences.side_width, self.tr("Width on the left or right"), number(suffix=self.tr(" px"), step=20)),
            row(Preferences.height, self.tr("&Height"), number(suffix=self.tr(" px"), step=2)),
        )

    def _looks(self) -> tuple[Row, ...]:
        colors = choice(
            (self.tr("Same as system"), Colors.SYSTEM),
            (self.tr("Light"), Colors.LIGHT),
            (self.tr("Dark"), Colors.DARK),
            (self.tr("High contrast"), Colors.HIGH_CONTRAST),
            (self.tr("Paper"), Colors.PAPER),
            (self.tr("Midnight"), Colors.MIDNIGHT),
            (self.tr("Teletype"), Colors.TELETYPE),
            (self.tr("Custom"), Colors.OWN),
        )
        separators = choice(
            (self.tr("Bullet •"), Separator.BULLET),
            (self.tr("Dash –"), Separator.DASH),
            (self.tr("Bar |"), Separator.BAR),
            (self.tr("Slashes //"), Separator.SLASHES),
            (self.tr("Star ✦"), Separator.STAR),
            (self.tr("Space", "nothing between headlines but room"), Separator.SPACE),
        )
        font = font_choice(self.tr("System default"))
        font_size = number(suffix=self.tr(" pt"), zero=self.tr("Automatic"))
        return (
            row(Preferences.label, self.tr("La&bel"), text_line(self.tr("Off the wire"))),
            row(Preferences.bar_font, self.tr("&Font"), font, self.tr("font letters")),
            row(Preferences.bar_font_size, self.tr("Font si&ze"), font_size, self.tr("font text size")),
            row(Preferences.colours, self.tr("The&me"), colors, self.tr("colors theme night")),
            own_color_row(Preferences.own_background, self.tr("Custom background"), self.tr("color")),
            own_color_row(Preferences.own_text, self.tr("Custom text"), self.tr("color")),
            own_color_row(Preferences.own_accent, self.tr("Custom label and marks"), self.tr("color")),
            row(
                Preferences.opacity,
                self.tr("Opacity"),
                number(suffix=self.tr(" %"), step=5),
                self.tr("transparency see-through"),
            ),
            row(Preferences.separator, self.tr("Separator"), separators),
        )

    def _contents(self) -> tuple[Row, ...]:
        feed_icons = choice(
            (self.tr("No icon"), FeedIcons.OFF),
            (self.tr("First letter"), FeedIcons.MONOGRAM),
            (self.tr("Website icon"), FeedIcons.ICONS),
        )
        reasons = choice(
            (self.tr("Never"), HideWhen.NEVER),
            (self.tr("When everything is read"), HideWhen.ALL_READ),
            (self.tr("When there’s nothing new"), HideWhen.NOTHING_NEW),
        )
        return (
            row(
                Preferences.extra_bars,
                self.tr("More bars"),
                extra_bars(self._screens),
                self.tr("second several screen monitor collection"),
            ),
            switch_row(Preferences.colour_feeds, self.tr("Use a different color for each feed"), self.tr("color")),
            row(
                Preferences.feed_icons,
                self.tr("Feed icon"),
                feed_icons,
                self.tr("favicon logo monogram privacy"),
            ),
            switch_row(
                Preferences.show_summary,
                self.tr("Show a summary on a second line (bars of 28 pixels and higher)"),
                self.tr("summary description two lines"),
            ),
            switch_row(Preferences.show_age, self.tr("Show the age of headlines"), self.tr("time minutes ago")),
            row(
                Preferences.hide_when,
                self.tr("Hide the bar"),
                reasons,
                self.tr("quiet disappear tray unread"),
                remark=self.tr("New headlines bring it back, and so do the tray icon and starting the program again."),
            ),
            switch_row(
                Preferences.show_unread_count,
                self.tr("Show the number of unread headlines on the label"),
                self.tr("number badge"),
            ),
        )
