"""The languages: which is spoken, and in an invented one every window, to see what is not translated or cut off."""

import calendar
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.examples import at_night
from ticker.entities import (
    Account,
    Check,
    Collection,
    Feed,
    FeedPolling,
    FeedSettings,
    FetchErrorKind,
    Headline,
    ParsedEntry,
    ParsedFeed,
    ServerAccess,
    ServerKind,
    ServerSecrets,
    Validators,
)
from ticker.pages import FeedLink
from ticker.paths import user_paths
from ticker.poller import Poller
from ticker.preferences import Preferences
from ticker.reading.article import Article
from ticker.reading.guide import chapters
from ticker.resources import resource
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import Received, Share, ShareKind, ShareTarget, Store
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.application.backup_dialogs import BackupDialog, PassphraseDialog
from ticker.ui.archive.archive_window import ArchiveWindow
from ticker.ui.bar.bar import Bar
from ticker.ui.feed_health.health_window import HealthWindow
from ticker.ui.feed_settings.feed_settings_window import FeedSettingsWindow
from ticker.ui.feeds.account_dialog import AccountDialog
from ticker.ui.feeds.collections_window import CollectionsWindow
from ticker.ui.feeds.discovered_feeds_dialog import DiscoveredFeedsDialog
from ticker.ui.feeds.feeds_dialog import FeedsDialog
from ticker.ui.feeds.server_access_dialog import ServerAccessDialog
from ticker.ui.feeds.source_dialog import SourceDialog
from ticker.ui.feeds.source_kind import SourceKind
from ticker.ui.help.about_window import AboutWindow
from ticker.ui.help.error_reports_window import ErrorReportsWindow
from ticker.ui.help.guide_window import GuideWindow
from ticker.ui.i18n.languages import LANGUAGES, languages, speak, spoken_language
from ticker.ui.i18n.relative_time import relative_time
from ticker.ui.preferences.keys_control import KeysDialog
from ticker.ui.preferences.preferences_dialog import PreferencesDialog
from ticker.ui.rules.rules_window import RulesWindow
from ticker.ui.sharing.sharing_window import SharingWindow
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.viewer.image_window import ImageWindow
from ticker.ui.viewer.viewer import Viewer
from ticker.ui.welcome.welcome import Welcome
from ticker.ui.widgets.feed_requests import FeedRequests
from ticker.ui.widgets.sign_in_dialog import SignInDialog
from ticker.ui.widgets.user_files import UserFiles

pytestmark = pytest.mark.qt_log_ignore("does not support")  # what the off-screen platform has no window manager for

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "packaging" / "translations.py"
NOW = 1_700_000_000.0
FEED = Feed(
    2,
    "https://example.org/tides",
    "1001",
    settings=FeedSettings(folder=("1002",)),
    polling=FeedPolling(checked_at=NOW - 60, next_check_at=NOW + 60),
)
EVERY_DAY = "de", "ar"  # the language with the longest words, and one from right to left
HEADLINES = tuple(Headline(number, 2, f"{number} 1003", "1001", published_at=NOW) for number in range(1, 9))
ARTICLE = Article(1, 2, "1003", "1001", ("1002",), "1004", 0.0, "https://example.org/", "<p>1005</p>")

# What stands there whatever the language: names of languages and typefaces, of keys, of the program, of screens.
UNTOUCHED = re.compile(
    r"\w+://\S*|/1001/\S*|Off the Wire|off-the-wire|Ctrl|Shift|Alt|Esc|Space|Return|Enter|Del|[FBCJKMNSP]\d*\b|"
    r"#[0-9a-f]{6}|Nextcloud News|Tiny Tiny RSS|Feedbin|RSS|Atom|OPML|JSON|QT_QPA_PLATFORM|GNOME|KDE|px|PDF|^A[−+a]?$|"
    r"wallabag|Instapaper|Readwise Reader|Pinboard|linkding|ntfy|Gotify|Matrix|^notify-send .*|"
    r"^(?:GET|POST|PUT)$|" + "|".join(name for _, name in LANGUAGES)
)


@pytest.fixture(scope="module", autouse=True)
def languages_built() -> None:
    subprocess.run([sys.executable, SCRIPT, "release"], check=True)


# which language


def test_a_language_that_was_chosen_is_spoken(qt: QApplication) -> None:
    speak(qt, "en")
    assert QCoreApplication.translate("Messages", "%n new headline(s).", "", 1) == "1 new headline."
    assert QCoreApplication.translate("Messages", "%n new headline(s).", "", 2) == "2 new headlines."


def test_an_unknown_language_is_answered_in_english(qt: QApplication) -> None:
    speak(qt, "tlh")
    assert QCoreApplication.translate("Messages", "%n new headline(s).", "", 2) == "2 new headlines."


def test_the_languages_that_are_offered_have_their_translation() -> None:
    there = {path.stem.partition("_")[2] for path in resource("translations").glob("*.qm")}
    assert there == {code for code, _ in languages()}
    assert there >= {"de", "en", "fr"}
    assert {code for code, _ in LANGUAGES} == {
        path.stem.partition("_")[2] for path in resource("translations").glob("*.ts")
    }


def test_a_window_speaks_the_language_that_was_chosen(qt: QApplication, qtbot: QtBot) -> None:
    speak(qt, "de")
    window = make_wire()
    qtbot.addWidget(window)
    assert QCoreApplication.translate("Messages", "%n new headline(s).", "", 2) == "2 neue Schlagzeilen."
    assert "Schlagzeilen" in window.windowTitle()


# every window in an invented language


@pytest.fixture(scope="module")
def invented_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The language of ``translations.py pseudo``, as Qt loads it."""
    folder = tmp_path_factory.mktemp("invented")
    subprocess.run([sys.executable, SCRIPT, "pseudo", folder / "pseudo.ts"], check=True)
    subprocess.run([sys.executable, SCRIPT, "release", folder], check=True)
    return folder / "pseudo.qm"


@pytest.fixture
def invented(qt: QApplication, invented_file: Path) -> QApplication:
    """The application, speaking the invented language."""
    translator = QTranslator(qt)
    assert translator.load(str(invented_file))
    qt.installTranslator(translator)
    return qt


def make_bar() -> QWidget:
    model = HeadlinesModel()
    model.replace(HEADLINES)
    bar = Bar(model, Preferences(show_unread_count=True), ProgramActions())
    model.setParent(bar)
    bar.show_notice(QCoreApplication.translate("HeadlineController", "Link copied."))
    return bar


def make_feeds() -> QWidget:
    window = FeedsDialog(FeedRequests(), now=lambda: NOW)
    window.show_feeds((FEED, replace(FEED, id=3, polling=replace(FEED.polling, failures=2))), {2: 3})
    return window


def make_health() -> QWidget:
    window = HealthWindow(FeedRequests(), now=lambda: NOW)
    kinds = (FetchErrorKind.GONE, FetchErrorKind.TIMED_OUT, FetchErrorKind.NOT_A_FEED, FetchErrorKind.TOO_LARGE)
    ailing = [
        replace(FEED, id=n, polling=replace(FEED.polling, error=kind, failing_since=NOW - 60))
        for n, kind in enumerate(kinds)
    ]
    ailing += [
        replace(FEED, id=4, polling=replace(FEED.polling, error=FetchErrorKind.UNAUTHORIZED, failing_since=NOW - 60)),
        replace(
            FEED, id=5, polling=replace(FEED.polling, error=FetchErrorKind.NOT_FOUND, failing_since=NOW - 30 * 86_400)
        ),
        replace(FEED, id=6, move=replace(FEED.move, moved_from="https://example.org/1004")),
        replace(FEED, id=7, move=replace(FEED.move, left_https=True)),
        replace(FEED, id=8, added_at=NOW - 200 * 86_400, polling=replace(FEED.polling, succeeded_at=NOW)),
        replace(
            FEED,
            id=10,
            added_at=NOW,
            polling=replace(FEED.polling, succeeded_at=NOW),
            move=replace(FEED.move, moved_to="https://example.org/1006"),
        ),
        replace(FEED, id=9, added_at=NOW, polling=replace(FEED.polling, succeeded_at=NOW, seconds=9.0)),
    ]
    window.show_feeds(tuple(ailing))
    window._tree.selectAll()
    return window


def make_feed() -> QWidget:
    window = FeedSettingsWindow(FeedRequests(), now=lambda: NOW)
    window.show_feeds((FEED,), (Check(NOW - 60, NOW + 60, "interval", status=304),))
    return window


def make_account() -> QWidget:
    dialog = AccountDialog()
    dialog.show_account(Account(ServerKind.GOOGLE_READER, "https://rss.example.org/api", "1005", synced_at=NOW))
    dialog.show_progress(2, 5)
    return dialog


def make_choice() -> QWidget:
    links = (FeedLink("https://example.org/tides", "1001"), FeedLink("https://example.org/boats", "1002"))
    choice = DiscoveredFeedsDialog("https://example.org/", links)
    choice.show_preview(links[0].url, "1001", ("1003", "1004"))
    choice.show_failed(links[1].url, FetchErrorKind.TIMED_OUT, "")
    return choice


def make_picture() -> QWidget:
    window = ImageWindow()
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#445566"))
    window.show_picture(image, "1003")
    return window


def make_rules() -> QWidget:
    window = RulesWindow(lambda _rule: iter(((HEADLINES, len(HEADLINES)),)))
    conditions = tuple(Condition(aspect, "1001") for aspect in Aspect)
    window.show_rules((Rule(1, name="1002", action=Action.HIGHLIGHT, conditions=conditions),))
    return window


def make_source(kind: SourceKind) -> QWidget:
    dialog = SourceDialog(kind, None, None, (("1001",),))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return dialog


def make_sharing() -> QWidget:
    window = SharingWindow()
    target = ShareTarget(1, ShareKind.WALLABAG, "1001", "https://bag.example")
    window.show_all((target,), (Share(2, 1, "https://example.org/1", "1003"),))
    return window


def make_collections() -> QWidget:
    window = CollectionsWindow()
    window.show_all((Collection(1, "1003", (("1002",),)),), (FEED,))
    return window


def make_viewer() -> QWidget:
    viewer = Viewer(Preferences())
    viewer.show_article(ARTICLE)
    return viewer


def make_wire() -> QWidget:
    model = HeadlinesModel()
    model.replace(HEADLINES)
    store = Store(Path(":memory:"), now=lambda: NOW)
    feed = store.feeds.add("https://example.org/tides", FeedSettings(custom_title="1001", folder=("1002",)))
    entries = (ParsedEntry("1", title="1003", published_at=NOW, summary_html="<p>1005</p>"),)
    check = Check(NOW, NOW + 60, "interval")
    new = store.polling.save_document(feed.id, ParsedFeed(entries=entries), Received(Validators(), ""), check).new
    store.entries.mark_saved(new[0])
    files = UserFiles(Poller(open_store=lambda: store, emit=lambda _: None, preferences=Preferences()))  # never started
    window = ArchiveWindow(store, files, model, Preferences(), new, now=lambda: NOW)
    model.setParent(window)
    window.destroyed.connect(store.close)
    return window


WINDOWS: dict[str, Callable[[], QWidget]] = {
    "about_window": lambda: AboutWindow(user_paths(Path("/1001")), "1005", str),
    "account_dialog": make_account,
    "server_access_dialog": lambda: ServerAccessDialog(
        ServerKind.FEVER, ServerAccess("1001", "/1002.pem", "/1003.pem"), ServerSecrets("", "1004", "1005")
    ),
    "backup_dialogs": BackupDialog,
    "backup_dialogs before restoring": lambda: PassphraseDialog("1001"),
    "bar": make_bar,
    "error_reports_window": lambda: ErrorReportsWindow(("1005",)),
    "discovered_feeds_dialog": make_choice,
    "feed_settings_window": make_feed,
    "feeds_dialog": make_feeds,
    "preferences_dialog": lambda: PreferencesDialog(Preferences(), ("1",)),
    "health_window": make_health,
    "guide_window": lambda: GuideWindow(Preferences()),
    "image_window": make_picture,
    "rules_window": make_rules,
    "sharing_window": make_sharing,
    "sign_in_dialog": lambda: SignInDialog(FEED),
    "viewer": make_viewer,
    "welcome": lambda: Welcome((), screens=("1", "2")),
    "collections_window": make_collections,
    "archive_window": make_wire,
    "keys_control": KeysDialog,
    "source_dialog": lambda: make_source(SourceKind.COMMAND),
    "source_dialog of a file": lambda: make_source(SourceKind.FILE),
    "source_dialog of messages": lambda: make_source(SourceKind.MESSAGES),
    "source_dialog of a page": lambda: make_source(SourceKind.PAGE),
}


@pytest.fixture(params=sorted(WINDOWS))
def window(request: pytest.FixtureRequest, invented: QApplication, qtbot: QtBot) -> QWidget:
    window = WINDOWS[request.param]()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


NOT_OURS = {"Press shortcut", *calendar.day_name, *calendar.day_abbr}  # Qt says it in the user's language
EXAMPLES = {"~/bin/weather Berlin", '<h2><a href="{link}">{title}</a>'}


def said_by(widget: QWidget) -> Iterator[str]:
    """Yield every text of one widget that a person could read or hear."""
    box = widget.parent()
    if isinstance(box, QDialogButtonBox) and isinstance(widget, QAbstractButton) and box.standardButton(widget).value:
        return  # Qt has translations of these
    if isinstance(box, QTabBar):
        return  # the buttons that would turn its pages, hidden
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.whatsThis())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QLineEdit():
            yield widget.placeholderText()
        case QSpinBox() | QDoubleSpinBox():
            yield from (widget.suffix(), widget.specialValueText())
        case QTabBar():
            yield from map(widget.tabText, range(widget.count()))
        case QAbstractItemView():
            yield from in_model(widget.model())
            yield from (str(widget.model().headerData(i, Qt.Orientation.Horizontal) or "") for i in range(9))


def in_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    """Yield the texts of every item below ``parent``."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        for column in range(9):
            yield from (str(model.index(row, column, above).data(role) or "") for role in roles)
        yield from in_model(model, model.index(row, 0, above))


def is_translated(text: str) -> bool:
    if (
        text in NOT_OURS
        or text in EXAMPLES
        or text in QFontDatabase.families()
        or text in {title for _, title in chapters(spoken_language())}
    ):
        return True
    plain = re.sub(r"<[^>]+>", "", text)
    return "⟦" in plain or not any(map(str.isalpha, UNTOUCHED.sub("", plain)))


def test_every_text_of_a_window_can_be_translated(window: QWidget) -> None:
    said = [(type(each).__name__, text) for each in (window, *window.findChildren(QWidget)) for text in said_by(each)]
    said += [("QAction", each.text()) for each in window.findChildren(QAction)]
    said += [("title", window.windowTitle())]
    assert not [(kind, text) for kind, text in said if not is_translated(text)]
    assert any("⟦" in text for _, text in said)


def test_no_text_of_a_window_is_cut_off_where_words_are_longer(window: QWidget) -> None:
    QApplication.processEvents()
    cut = [(type(each).__name__, words) for each in window.findChildren(QWidget) if (words := cut_off(each))]
    assert not cut


def cut_off(widget: QWidget) -> str:
    """Return the text of a label or button that has less room than it needs, "" where all is well."""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible() or not widget.text():
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.text() if widget.heightForWidth(widget.width()) > widget.height() + 1 else ""
    return widget.text() if widget.sizeHint().width() > widget.width() + 1 else ""


@pytest.mark.parametrize("language", [*EVERY_DAY, *at_night(*(code for code, _ in LANGUAGES if code not in EVERY_DAY))])
@pytest.mark.parametrize("name", sorted(WINDOWS))
def test_a_window_has_room_and_a_key_of_its_own_for_each_word_in_every_language(
    language: str, name: str, qt: QApplication, qtbot: QtBot
) -> None:
    speak(qt, language)
    window = WINDOWS[name]()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    assert window.minimumSizeHint().height() <= 660  # of 768, with a panel and a title bar
    assert window.minimumSizeHint().width() <= 1_000
    widgets = window.findChildren(QWidget)
    assert not [words for each in widgets if (words := cut_off(each))]
    texts = [each.text() for each in widgets if isinstance(each, QAbstractButton | QLabel) and each.isVisibleTo(window)]
    named: dict[str, list[str]] = {}
    for text in texts:
        for key in re.findall(r"&(\w)", text.replace("&&", "")):
            named.setdefault(key.lower(), []).append(text)
    assert not {key: texts for key, texts in named.items() if len(texts) > 1}


@pytest.fixture
def large_letters(qt: QApplication) -> Iterator[None]:
    usual = qt.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 1.5)
    qt.setFont(large)
    yield
    qt.setFont(usual)


@pytest.mark.parametrize("language", [*EVERY_DAY, *at_night(*(code for code, _ in LANGUAGES if code not in EVERY_DAY))])
@pytest.mark.parametrize("name", ["account_dialog", "preferences_dialog"])
def test_a_window_has_room_for_large_letters_in_every_language(
    language: str, name: str, qt: QApplication, qtbot: QtBot, large_letters: None
) -> None:
    speak(qt, language)
    window = WINDOWS[name]()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 1_000
    assert not [text for each in window.findChildren(QWidget) if (text := cut_off(each))]


def test_every_window_is_looked_at() -> None:
    ours = list((ROOT / "ticker" / "ui").rglob("*.py"))
    windows = {path.stem for path in ours if path.stem.endswith(("_window", "_dialog")) or path.stem == "about"}
    windows |= {path.stem for path in ours if "(QDialog):" in path.read_text(encoding="utf-8")}
    assert windows <= set(WINDOWS)


def test_an_age_is_translated(invented: QApplication) -> None:
    assert "⟦" in relative_time(NOW - 7200, NOW)


def test_what_is_put_into_a_sentence_from_right_to_left_is_isolated(qt: QApplication) -> None:
    source = "“{old}” was renamed to “{new}”."
    speak(qt, "ar")
    said = qt.translate("UndoableEdits", source)
    assert "\N{FIRST STRONG ISOLATE}{old}\N{POP DIRECTIONAL ISOLATE}" in said
    assert "\N{FIRST STRONG ISOLATE}{new}\N{POP DIRECTIONAL ISOLATE}" in said
    speak(qt, "de")
    assert "\N{FIRST STRONG ISOLATE}" not in qt.translate("UndoableEdits", source)
