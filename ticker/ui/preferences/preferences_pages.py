"""The table of the preferences: a row for each visible setting, with label, control and search terms."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from ticker.desktop.sandbox import is_sandboxed
from ticker.entities import FetchErrorKind
from ticker.preferences import BackupEvery, Preferences, Proxy, ShowPictures, Translator, ViewerColors
from ticker.ui.i18n.languages import languages
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.preferences.bar_pages import BarPages
from ticker.ui.preferences.keys_control import own_keys
from ticker.ui.preferences.rows import Page, Row, advanced, row, switch_row
from ticker.ui.preferences.translation_controls import command_line, server_key
from ticker.ui.widgets.setting_controls import choice, font_choice, number, presets, text_line


class PreferencesPages(QObject):
    """Makes the table, in the current language and for the connected screens."""

    def __init__(self, screens: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._screens = screens
        self._platform = QGuiApplication.platformName()

    def pages(self) -> tuple[Page, ...]:
        """Return all pages with their rows, in the order in which they are shown."""
        bar = BarPages(self._screens, self)
        return (
            Page(self.tr("Bar"), bar.bar(), has_preview=True),
            Page(self.tr("Headlines"), (*bar.headlines(), *advanced(*self._translation())), has_preview=True),
            Page(self.tr("Reading"), (*self._reading(), *advanced(*self._rare_reading()))),
            Page(self.tr("Feeds and updates"), (*self._feeds(), *advanced(*self._network(), *self._storage()))),
            Page(self.tr("Notifications"), self._notifications()),
            Page(self.tr("General"), (*self._general(), *advanced(self._keys(), *self._backups()))),
        )

    def _reading(self) -> tuple[Row, ...]:
        sizes = presets(
            (self.tr("Small"), 11),
            (self.tr("Medium"), 13),
            (self.tr("Large"), 16),
            custom=self.tr("{} pt"),
        )
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
        times = choice(
            (self.tr("Never"), ShowPictures.NEVER),
            (self.tr("Only when clicked"), ShowPictures.WHEN_ASKED),
            (self.tr("Always"), ShowPictures.ALWAYS),
        )
        return (
            row(
                Preferences.viewer_font,
                self.tr("F&ont"),
                font_choice(self.tr("System serif")),
                self.tr("font letters typeface article viewer"),
            ),
            row(
                Preferences.text_size, self.tr("Te&xt size"), sizes, self.tr("font letters letter size article viewer")
            ),
            row(
                Preferences.viewer_colours,
                self.tr("Page &theme"),
                colors,
                self.tr("theme colors night dark mode paper viewer"),
            ),
            row(Preferences.leading, self.tr("Line spac&ing"), spacings, self.tr("line height article viewer")),
            row(Preferences.pictures, self.tr("Show images"), times, self.tr("images pictures photos privacy viewer")),
            switch_row(
                Preferences.full_stories,
                self.tr("Load the full story when the feed has only a summary"),
                self.tr("full text fetch whole story page article privacy viewer"),
            ),
            switch_row(
                Preferences.viewer_follows_bar,
                self.tr("The article window follows the bar"),
                self.tr("viewer bar open story follows"),
            ),
            switch_row(
                Preferences.cut_tracking,
                self.tr("Remove tracking parameters from links"),
                self.tr("tracking parameters utm privacy copy browser cut"),
            ),
        )

    def _rare_reading(self) -> tuple[Row, ...]:
        return (
            row(
                Preferences.text_size,
                self.tr("Exact text size"),
                number(suffix=self.tr(" pt")),
                self.tr("font letters letter size article viewer"),
            ),
            row(
                Preferences.column_width,
                self.tr("Line len&gth in characters"),
                number(step=2),
                self.tr("column width letters article viewer"),
            ),
            switch_row(
                Preferences.justified, self.tr("&Justify text"), self.tr("justify both edges even article viewer")
            ),
        )

    def _feeds(self) -> tuple[Row, ...]:
        return (
            row(
                Preferences.polling_minutes,
                self.tr("Refresh ever&y"),
                number(suffix=self.tr(" min"), step=5),
                self.tr("polling interval refresh update check look for news minutes"),
            ),
            switch_row(
                Preferences.spare_metered,
                self.tr("Refresh less often on metered connections"),
                self.tr("update look mobile data cost network"),
            ),
            switch_row(
                Preferences.ask_less_on_battery,
                self.tr("Refresh less often on battery"),
                self.tr("update look power laptop saver economy"),
            ),
            row(
                Preferences.stories_ahead,
                self.tr("Stories to download for offline reading"),
                number(zero=self.tr("None")),
                self.tr("prefetch fetch ahead offline download article privacy viewer"),
                remark=self.tr("Their websites learn which stories are on your bar."),
            ),
        )

    def _translation(self) -> tuple[Row, ...]:
        keywords = self.tr("translation language foreign LibreTranslate privacy")
        return (
            switch_row(
                Preferences.translate,
                self.tr("Translate headlines"),
                keywords,
                remark=self.tr("The headlines on your bar are sent to the service below."),
            ),
            *self._translators(keywords),
            row(
                Preferences.translation_language,
                self.tr("Translate into"),
                text_line(self.tr("Language of the windows")),
                keywords,
                remark=self.tr("A code such as “de” or “pt”."),
                applies=_translates,
            ),
            switch_row(
                Preferences.translation_beside,
                self.tr("Show the original headline too"),
                keywords,
                applies=_translates,
            ),
        )

    def _translators(self, keywords: str) -> tuple[Row, ...]:
        translators = choice(
            (self.tr("LibreTranslate server"), Translator.LIBRETRANSLATE),
            (QCoreApplication.translate("SharingWindow", "A command"), Translator.COMMAND),
        )
        warning = (
            sentence_for(FetchErrorKind.COMMAND, "sandbox")
            if is_sandboxed()
            else self.tr(
                "The command reads headlines, one per line, and must print their translations in the same order."
                " {from} and {to} are replaced with the languages. A command can do anything you can do on this"
                " computer."
            )
        )
        return (
            row(Preferences.translator, self.tr("Translate with"), translators, keywords, applies=_translates),
            row(
                Preferences.translation_address,
                self.tr("LibreTranslate server"),
                text_line("http://localhost:5000"),
                keywords,
                applies=_asks_a_server,
            ),
            row(
                Preferences.translation_key_for,
                self.tr("API key"),
                server_key(),
                keywords,
                remark=QCoreApplication.translate("SignInDialog", "Saved in your desktop’s keyring."),
                applies=_asks_a_server,
            ),
            row(
                Preferences.translation_command,
                QCoreApplication.translate("CommandForm", "Command"),
                command_line(),
                keywords,
                remark=warning,
                applies=_runs_a_command,
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
                applies=lambda preferences: preferences.proxy is Proxy.ADDRESS,
            ),
        )

    def _storage(self) -> tuple[Row, ...]:
        keywords = self.tr("storage space limit database prune delete keep")
        return (
            row(
                Preferences.stored_megabytes,
                self.tr("Disk space for stories"),
                number(suffix=self.tr(" MB"), step=50),
                keywords,
                remark=self.tr(
                    "When full, the text of the oldest stories is deleted. Headlines and saved stories are kept."
                ),
            ),
            row(
                Preferences.stored_megabytes_of_feed,
                self.tr("Disk space for a single feed"),
                number(suffix=self.tr(" MB"), step=5),
                keywords,
            ),
        )

    def _notifications(self) -> tuple[Row, ...]:
        keywords = self.tr("notification alert announce quiet hours")
        return (
            switch_row(
                Preferences.notifications,
                self.tr("Notify me when a rule matches"),
                keywords,
                remark=self.tr("On Windows, notifications have no buttons. Click one to open the story.")
                if self._platform == "windows"
                else "",
            ),
            switch_row(
                Preferences.alert_sound,
                self.tr("Play a sound with notifications"),
                self.tr("alert noise ring bell breaking"),
                applies=_notifies,
            ),
            row(
                Preferences.notifications_an_hour,
                self.tr("Maximum per hour"),
                number(),
                keywords,
                applies=_notifies,
            ),
            row(Preferences.quiet_from, self.tr("Quiet hours from"), number(), keywords, applies=_notifies),
            row(
                Preferences.quiet_until,
                self.tr("Quiet hours until"),
                number(),
                keywords,
                remark=self.tr("Hours from 0 to 23. If both are the same, there are no quiet hours."),
                applies=_notifies,
            ),
            switch_row(
                Preferences.announce_important,
                self.tr("Announce highlighted headlines to screen readers"),
                self.tr("accessibility speak voice announce alert"),
            ),
        )

    def _keys(self) -> Row:
        return row(
            Preferences.own_keys,
            self.tr("Keyboard shortcuts"),
            own_keys(),
            self.tr("shortcut keyboard hotkey change"),
        )

    def _backups(self) -> tuple[Row, ...]:
        times = choice(
            (self.tr("Never"), BackupEvery.NEVER),
            (self.tr("Every day"), BackupEvery.DAY),
            (self.tr("Every week"), BackupEvery.WEEK),
        )
        keywords = self.tr("backup save copy archive rotation")
        return (
            row(
                Preferences.backup_every,
                self.tr("Automatic backup"),
                times,
                keywords,
                remark=self.tr("Passwords are not in backups."),
            ),
            row(Preferences.backups_kept, self.tr("Backups to keep"), number(), keywords, applies=_backs_up),
            row(
                Preferences.backup_folder,
                self.tr("Backup folder"),
                text_line(self.tr("Beside the database")),
                keywords,
                applies=_backs_up,
            ),
        )

    def _general(self) -> tuple[Row, ...]:
        names = choice((self.tr("System default"), ""), *((name, code) for code, name in languages()))
        sizes = choice(
            (self.tr("Smaller"), 85),
            (self.tr("Same as system"), 100),
            (self.tr("Larger"), 120),
            (self.tr("Much larger"), 150),
            (self.tr("Largest"), 200),
            missing=self.tr("{} %"),
        )
        return (
            row(
                Preferences.language,
                self.tr("Language"),
                names,
                self.tr("translation locale"),
                remark=self.tr("Takes effect after a restart."),
            ),
            row(
                Preferences.window_text,
                self.tr("Text size in windows"),
                sizes,
                self.tr("font letters menus zoom scale accessibility"),
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
                applies=lambda preferences: preferences.tray_icon,
            ),
            switch_row(Preferences.start_at_login, self.tr("Start when I log in"), self.tr("autostart boot")),
            row(
                Preferences.shortcut,
                self.tr("Keyboard shortcut for the bar"),
                text_line("Ctrl+Alt+N"),
                self.tr("hotkey global keyboard focus keys key that leads to the bar"),
                remark=""
                if self._platform in {"xcb", "windows"}
                else self.tr(
                    "On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings."
                ),
            ),
        )


def _backs_up(preferences: Preferences) -> bool:
    return preferences.backup_every is not BackupEvery.NEVER


def _notifies(preferences: Preferences) -> bool:
    return preferences.notifications


def _translates(preferences: Preferences) -> bool:
    return preferences.translate


def _asks_a_server(preferences: Preferences) -> bool:
    return _translates(preferences) and preferences.translator is Translator.LIBRETRANSLATE


def _runs_a_command(preferences: Preferences) -> bool:
    return _translates(preferences) and preferences.translator is Translator.COMMAND
