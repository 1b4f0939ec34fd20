"""The viewer: what the reader sees, can do, and keeps."""

import sys
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QNativeGestureEvent,
    QPointingDevice,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QTextBrowser,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.pictures import plain_picture
from tests.server import FeedServer
from ticker.entities import Enclosure, Picture
from ticker.preferences import Colors, Preferences, ViewerColors
from ticker.reading.article import Article
from ticker.setting import Setting
from ticker.ui.article import article_page
from ticker.ui.article.article_browser import ArticleBrowser
from ticker.ui.article.article_page import Offers
from ticker.ui.article.article_themes import BLACK, SEPIA
from ticker.ui.article.find_bar import FindBar
from ticker.ui.article.look import look_of
from ticker.ui.article.page_links import ENLARGE, SHOW_PICTURE
from ticker.ui.i18n.dates import format_long_dates
from ticker.ui.theme.theme import DARK, LIGHT, Theme, contrast
from ticker.ui.viewer import audio_bar
from ticker.ui.viewer.appearance_menu import AppearanceMenu
from ticker.ui.viewer.breadcrumb import Breadcrumb, fitting_widths
from ticker.ui.viewer.image_window import ImageWindow
from ticker.ui.viewer.viewer import Viewer
from ticker.ui.viewer.viewer_menu import ViewerMenu

LONG_BODY = "".join(f"<p>Paragraph {number} says a little about the weather of that day.</p>" for number in range(120))
ARTICLE = Article(
    entry_id=3,
    feed_id=7,
    title="Rain is expected",
    feed_title="Example News",
    folder=("World", "Asia"),
    author="Ann Author",
    published_at=1460367000.0,
    link="https://www.example.org/rain",
    body_html=LONG_BODY,
)
NO_TOP_LEVEL = pytest.mark.qt_log_ignore("does not support raise")  # tool tips on the off-screen platform
RED = QColor("#ff0000")

Open = Callable[..., Viewer]


@pytest.fixture
def open_viewer(qtbot: QtBot) -> Iterator[Open]:
    """Open a viewer with an article, as it would be on the screen."""

    def opened(article: Article = ARTICLE, preferences: Preferences | None = None, size: QSize | None = None) -> Viewer:
        viewer = Viewer(preferences or Preferences(colours=Colors.LIGHT))
        qtbot.addWidget(viewer)
        viewer.show_article(article)
        if size is not None:
            viewer.resize(size)
        qtbot.waitExposed(viewer)
        QApplication.processEvents()
        return viewer

    locale = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield opened
    QLocale.setDefault(locale)


def page(viewer: Viewer) -> ArticleBrowser:
    browser = viewer.findChild(ArticleBrowser)
    assert browser is not None
    return browser


def button(viewer: Viewer, name: str) -> QToolButton:
    """Return the button a screen reader would call ``name``."""
    return next(each for each in viewer.findChildren(QToolButton) if each.accessibleName() == name)


def visible_buttons(viewer: Viewer) -> list[QToolButton]:
    return [each for each in viewer.findChildren(QToolButton) if each.isVisible()]


def text_size(viewer: Viewer) -> float:
    return page(viewer).document().defaultFont().pointSizeF()


def top_words(viewer: Viewer) -> str:
    browser = page(viewer)
    return browser.cursorForPosition(QPoint(browser.viewport().width() // 2, 4)).block().text()


def has_colour(image: QImage, colour: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == colour for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )


# What the page says


def test_the_page_says_headline_source_date_and_author(open_viewer: Open) -> None:
    viewer = open_viewer()
    lines = page(viewer).toPlainText().splitlines()
    assert lines[:2] == ["Rain is expected", "Example News, April 11, 2016 · By Ann Author · 6 min read"]
    assert viewer.windowTitle() == "Rain is expected"


@pytest.mark.parametrize(
    ("locale", "day"),
    [
        ("en_US", "April 11, 2016"),
        ("en_GB", "11 April 2016"),
        ("de_DE", "11. April 2016"),
        ("fr_FR", "11 avril 2016"),
        ("es_ES", "11 de abril de 2016"),
        ("ja_JP", "2016年4月11日"),
        ("zh_CN", "2016年4月11日"),
        ("ru_RU", "11 апреля 2016"),
    ],
)
def test_the_date_is_the_readers_own(locale: str, day: str) -> None:
    shown, exact = format_long_dates(1460367000.0, QLocale(locale))
    assert shown.startswith(day)
    assert len(exact) > len(shown)


def test_no_locale_leaves_a_stray_weekday_in_the_date() -> None:
    any_locale = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    for locale in QLocale.matchingLocales(*any_locale):
        shown, _ = format_long_dates(1460367000.0, locale)
        weekday = locale.dayName(1, QLocale.FormatType.LongFormat)
        assert weekday not in shown or len(weekday) < 3, (locale.name(), shown)
        assert shown.strip(" ,،、") == shown != "", (locale.name(), shown)


def test_the_date_follows_the_readers_time_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    for zone, day in (("Asia/Shanghai", "April 12, 2016"), ("America/New_York", "April 11, 2016")):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert format_long_dates(1460390400.0 + 3600, QLocale("en_US"))[0] == day
    monkeypatch.undo()
    time.tzset()


@pytest.mark.behaviour("A25")
@pytest.mark.parametrize("moment", [0.0, -62135596800.0, 253402300799.0, 1e18, -1e18])
def test_odd_times_do_no_harm(open_viewer: Open, moment: float) -> None:
    viewer = open_viewer(replace(ARTICLE, published_at=moment))
    assert page(viewer).toPlainText().splitlines()[1].startswith("Example News")


@NO_TOP_LEVEL
def test_the_exact_time_shows_on_hover(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    browser = page(viewer)
    cursor = browser.document().find("April 11")
    spot = browser.cursorRect(cursor).center() - QPoint(6, 0)
    hover = QHelpEvent(QEvent.Type.ToolTip, spot, browser.viewport().mapToGlobal(spot))
    QApplication.sendEvent(browser.viewport(), hover)
    qtbot.waitUntil(QToolTip.isVisible)
    assert "Monday, April 11, 2016" in QToolTip.text()
    QToolTip.hideText()


def test_an_end_mark_is_a_quiet_sign(open_viewer: Open) -> None:
    assert "■" not in page(open_viewer()).toPlainText()
    assert "■" in page(open_viewer(replace(ARTICLE, has_end_mark=True))).toPlainText()


def test_an_entry_without_a_title_has_no_headline(open_viewer: Open) -> None:
    viewer = open_viewer(replace(ARTICLE, title="Saw a fox", body_html="<p>Saw a fox today.</p>", is_untitled=True))
    assert page(viewer).toPlainText().splitlines()[0] == "Example News, April 11, 2016 · By Ann Author"


def test_an_empty_entry_says_so_and_where_to_read_on(open_viewer: Open) -> None:
    text = page(open_viewer(replace(ARTICLE, body_html=""))).toPlainText()
    assert "This feed only provides headlines." in text
    assert "Continue reading on example.org" in text


def test_files_of_an_entry_are_links_with_kind_and_size(
    open_viewer: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = (
        Enclosure("https://example.org/talk.mp3?x=1", "audio/mpeg", 12_345_678, "The talk", 3845),
        Enclosure("https://example.org/film.mp4", "video/mp4", seconds=65),
        Enclosure("https://example.org/a/paper.pdf", "application/pdf"),
        Enclosure("https://example.org/"),
    )
    viewer = open_viewer(replace(ARTICLE, body_html="<p>x</p>", enclosures=files))
    lines = [line.strip() for line in page(viewer).toPlainText().splitlines()]
    assert "The talk – audio, 1:04:05, 11.77 MiB  ·  Open in player" in lines
    assert "film.mp4 – video, 1:05  ·  Open in player" in lines
    assert "paper.pdf – PDF" in lines
    assert "example.org" in lines
    with qtbot.waitSignal(viewer.link_activated) as told:
        follow(viewer, "The talk")
    assert told.args == ["https://example.org/talk.mp3?x=1"]
    monkeypatch.setattr(audio_bar, "find_spec", lambda _name: None)  # as where Qt Multimedia is not installed
    with qtbot.waitSignal(viewer.play_requested) as played:
        follow(viewer, "Open in player")
    assert "PySide6.QtMultimedia" not in sys.modules
    assert played.args == [files[0]]


@pytest.mark.behaviour("A16")
def test_titles_are_text_and_never_markup(open_viewer: Open) -> None:
    markup = '<img src="x"><b>bold</b> & $body'
    viewer = open_viewer(replace(ARTICLE, title=markup, feed_title=markup, author=markup, folder=(markup,)))
    assert page(viewer).toPlainText().splitlines()[0] == markup
    assert "<b>" not in button(viewer, markup).toolTip()


# The breadcrumb


def test_the_breadcrumb_leads_home_to_the_folders_and_to_the_feed(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    with qtbot.waitSignal(viewer.home_requested):
        button(viewer, "Home").click()
    for name, folder in (("World", ("World",)), ("Asia", ("World", "Asia"))):
        with qtbot.waitSignal(viewer.folder_requested) as asked:
            button(viewer, name).click()
        assert asked.args == [folder]
    with qtbot.waitSignal(viewer.feed_requested) as asked:
        button(viewer, "Example News").click()
    assert asked.args == [7]


def test_long_names_leave_room_for_the_buttons(open_viewer: Open) -> None:
    long = replace(
        ARTICLE, folder=("A folder with a very long name indeed",), feed_title="The Daily Example of Everywhere"
    )
    viewer = open_viewer(long, size=QSize(420, 600))
    assert viewer.width() == 420
    for each in visible_buttons(viewer):
        right = each.mapTo(viewer, QPoint(each.width(), 0)).x()
        assert 0 < right <= 420, each.accessibleName()
    assert button(viewer, long.feed_title).text().endswith("…")


def test_the_breadcrumb_never_squeezes_names_that_there_is_room_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    crumbs = Breadcrumb()
    QHBoxLayout(window).addWidget(crumbs)
    crumbs.set_crumbs([(name, lambda: None) for name in ("Home", "News", "Coast", "Harbour Post")])
    window.resize(crumbs.natural_width() - 20, 40)  # the introduction goes
    window.show()
    window.grab()  # as the first frame is painted
    buttons = crumbs.findChildren(QToolButton)
    assert all(each.width() >= each.sizeHint().width() - 2 for each in buttons), "they are painted with dots in them"


def test_the_longest_crumb_is_shortened_first() -> None:
    assert fitting_widths([50, 60], 200) == [50, 60]
    assert fitting_widths([50, 300, 60], 200) == [50, 90, 60]
    assert fitting_widths([300, 300], 10) == [40, 40]
    assert fitting_widths([], 10) == []


# The size of the text


@pytest.mark.wcag("1.4.4")
def test_the_buttons_change_the_size_at_once(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    with qtbot.waitSignal(viewer.text_size_changed) as told:
        button(viewer, "Larger text").click()
    assert told.args == [14] == [text_size(viewer)]
    button(viewer, "Smaller text").click()
    button(viewer, "Smaller text").click()
    assert text_size(viewer) == 12
    button(viewer, "Reset text size").click()
    assert text_size(viewer) == 13


def test_the_keyboard_and_the_wheel_change_the_size(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        QTest.keyClick(page(viewer), key, Qt.KeyboardModifier.ControlModifier)
    assert text_size(viewer) == 15
    QTest.keyClick(page(viewer), Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert text_size(viewer) == 14
    QTest.keyClick(page(viewer), Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert text_size(viewer) == 13
    for turn, size in ((120, 14), (-120, 13)):
        middle = QPointF(100, 100)
        wheel = QWheelEvent(
            middle, middle, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(page(viewer).viewport(), wheel)
        assert text_size(viewer) == size


def test_two_fingers_change_the_size(open_viewer: Open) -> None:
    viewer = open_viewer()
    for change, size in ((0.06, 13), (0.06, 14), (-0.2, 13)):
        spot = QPointF(50, 50)
        device = QPointingDevice.primaryPointingDevice()
        zoom = Qt.NativeGestureType.ZoomNativeGesture
        pinch = QNativeGestureEvent(zoom, device, 2, spot, spot, spot, change, QPointF())
        QApplication.sendEvent(page(viewer).viewport(), pinch)
        assert text_size(viewer) == size


def test_the_size_keeps_to_its_bounds(open_viewer: Open) -> None:
    viewer = open_viewer()
    for _ in range(60):
        button(viewer, "Larger text").click()
    assert text_size(viewer) == 48
    for _ in range(60):
        button(viewer, "Smaller text").click()
    assert text_size(viewer) == 7


@pytest.mark.parametrize("paragraph", [0, 30, 110])
def test_the_place_in_the_article_survives_every_change(open_viewer: Open, paragraph: int) -> None:
    viewer = open_viewer()
    browser = page(viewer)
    cursor = browser.document().find(f"Paragraph {paragraph} ")
    browser.verticalScrollBar().setValue(browser.verticalScrollBar().value() + browser.cursorRect(cursor).top() - 2)
    before = top_words(viewer)
    for _ in range(6):
        button(viewer, "Larger text").click()
        assert top_words(viewer) == before
    for width in (1300, 400, 820):
        viewer.resize(width, 700)
        QApplication.processEvents()
        assert top_words(viewer) == before
    preferences = Preferences(colours=Colors.DARK, column_width=40, text_size=9)
    viewer.apply_preferences(preferences)
    assert top_words(viewer) == before


def test_a_selection_survives_a_change_of_size(open_viewer: Open) -> None:
    viewer = open_viewer()
    browser = page(viewer)
    browser.verticalScrollBar().setValue(300)
    browser.setTextCursor(browser.document().find("Paragraph 9 says"))
    button(viewer, "Larger text").click()
    assert browser.textCursor().selectedText() == "Paragraph 9 says"


def test_a_new_article_starts_at_its_top(open_viewer: Open) -> None:
    viewer = open_viewer()
    page(viewer).verticalScrollBar().setValue(900)
    viewer.show_article(replace(ARTICLE, entry_id=4, title="Another"))
    assert page(viewer).verticalScrollBar().value() == 0


# Typography


def test_the_column_is_as_wide_as_preferred_and_in_the_middle(open_viewer: Open) -> None:
    viewer = open_viewer(size=QSize(1400, 800))
    form = page(viewer).document().rootFrame().frameFormat()
    assert form.leftMargin() == form.rightMargin() > 300
    viewer.apply_preferences(Preferences(colours=Colors.LIGHT, column_width=100))
    assert page(viewer).document().rootFrame().frameFormat().leftMargin() < form.leftMargin() - 60


@pytest.mark.wcag("1.4.10")
@pytest.mark.parametrize("size", [8, 13, 40])
def test_nothing_runs_out_of_a_narrow_window(open_viewer: Open, size: int) -> None:
    body = (
        "<p>https://example.org/" + "long" * 200 + "</p><pre><code>" + "code " * 80 + "</code></pre>"
        "<blockquote><blockquote><p>Deep</p></blockquote></blockquote><ul><li><ul><li>item</li></ul></li></ul>"
        "<table><tr><th>One</th><th>Two</th></tr><tr><td>a</td><td>b</td></tr></table>"
    )
    preferences = Preferences(colours=Colors.LIGHT, text_size=size)
    viewer = open_viewer(replace(ARTICLE, body_html=body), preferences, QSize(420, 700))
    assert page(viewer).horizontalScrollBar().maximum() == 0


def test_an_article_from_right_to_left_is_mirrored(open_viewer: Open) -> None:
    body = "<p>خبر</p><table><tr><th>أول</th><th>ثان</th></tr><tr><td>ثالث</td><td>رابع</td></tr></table>"
    article = replace(ARTICLE, title="عنوان", body_html=body, is_right_to_left=True)
    browser = page(open_viewer(article))
    assert browser.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    first, second = (browser.cursorRect(browser.document().find(word)).x() for word in ("أول", "ثان"))
    assert first > second
    assert browser.cursorRect(browser.document().find("خبر")).x() > browser.width() / 3


@pytest.mark.parametrize(("colours", "background"), [(Colors.LIGHT, LIGHT.background), (Colors.DARK, DARK.background)])
def test_the_window_wears_its_theme(open_viewer: Open, colours: Colors, background: str) -> None:
    viewer = open_viewer(preferences=Preferences(colours=colours))
    assert grounds(viewer) == {background}
    for other in (SEPIA, BLACK, LIGHT, DARK):
        choose(viewer, {SEPIA: "Sepia", BLACK: "Black", LIGHT: "Light", DARK: "Dark"}[other])
        assert grounds(viewer) == {other.background}


def grounds(viewer: Viewer) -> set[str]:
    """Return the colors of empty parts of the window: in its toolbar, beside and below the text."""
    image = viewer.grab().toImage()
    spots = QPoint(4, 4), QPoint(8, viewer.height() - 8), QPoint(viewer.width() - 40, 80), QPoint(10, 200)
    return {image.pixelColor(spot).name() for spot in spots}


def test_a_click_on_a_button_leaves_the_keys_to_the_article(open_viewer: Open) -> None:
    viewer = open_viewer(size=QSize(820, 500))
    QTest.mouseClick(button(viewer, "Larger text"), Qt.MouseButton.LeftButton)
    size = text_size(viewer)
    assert QApplication.focusWidget() is page(viewer)
    QTest.keyClick(page(viewer), Qt.Key.Key_Space)
    assert text_size(viewer) == size
    assert page(viewer).verticalScrollBar().value() > 0


def test_dialogs_do_not_take_on_the_colors_of_the_page(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer(preferences=Preferences(colours=Colors.LIGHT, viewer_colours=ViewerColors.DARK))
    dialog = QDialog(viewer)
    field, plain = QLineEdit(dialog), QLineEdit()
    qtbot.addWidget(plain)
    for each in (dialog, plain):
        each.show()
        qtbot.waitExposed(each)
    assert field.palette() == plain.palette()
    field.resize(plain.size())
    assert field.grab().toImage().pixelColor(20, 8) == plain.grab().toImage().pixelColor(20, 8)


@pytest.mark.parametrize(("body", "has_choice"), [("<p>Rain.</p>", True), (LONG_BODY, False)], ids=["short", "whole"])
def test_versions_are_offered_only_where_there_may_be_more(open_viewer: Open, body: str, has_choice: bool) -> None:
    viewer = open_viewer()
    article = replace(ARTICLE, body_html=body)
    viewer.show_article(article, offers=Offers(full_story=True))
    assert ("From the feed" in page(viewer).toPlainText()) is has_choice
    assert "Load Full Story" in [action.text().replace("&", "") for action in offered(viewer)]
    viewer.show_full_story(article.entry_id, replace(article, is_full_story=True))
    assert "From the feed" in page(viewer).toPlainText()
    assert "Load Full Story" not in [action.text().replace("&", "") for action in offered(viewer)]


def test_a_text_that_ends_with_dots_may_have_more(open_viewer: Open) -> None:
    viewer = open_viewer()
    for ending in ("and so […]", "and so…", "and so... Read more", "Continue reading Rain is expected"):
        viewer.show_article(replace(ARTICLE, body_html=f"{LONG_BODY}<p>{ending}</p>"), offers=Offers(full_story=True))
        assert "From the feed" in page(viewer).toPlainText(), ending


def test_what_is_copied_is_the_story_and_not_our_buttons(open_viewer: Open) -> None:
    body = f'<p>First <img src="{CAT}" alt="A cat"> line</p><p>Second line</p>'
    article = replace(ARTICLE, body_html=body, enclosures=(Enclosure("https://example.org/a.mp3", "audio/mpeg"),))
    viewer = open_viewer(preferences=Preferences(colours=Colors.DARK))
    viewer.show_article(article, offers=Offers(full_story=True, pictures=True))
    viewer.show_note("Couldn’t load the full story.")
    page(viewer).selectAll()
    page(viewer).copy()
    copied = QApplication.clipboard().mimeData()
    head, *lines = copied.text().splitlines()
    assert head == "Rain is expected"
    assert [line.split() for line in lines[1:]] == [["First", "line"], ["Second", "line"]]
    assert "do:" not in copied.html()
    assert DARK.text not in copied.html()
    viewer.show_picture(3, CAT, plain_picture(200, 100))
    page(viewer).selectAll()
    page(viewer).copy()
    assert f'src="{CAT}"' in QApplication.clipboard().mimeData().html()


def test_sentences_of_ours_stay_whole_in_a_story_that_runs_the_other_way(open_viewer: Open) -> None:
    viewer = open_viewer(replace(ARTICLE, title="خبر", body_html="<p>نص</p>", is_right_to_left=True, author="آن"))
    viewer.show_note("Couldn’t load it (404).")
    lines = page(viewer).toPlainText().splitlines()
    assert "\u2068Couldn’t load it (404).\u2069" in lines
    assert lines[-1].strip() == "\u2068Continue reading on example.org\u2069"
    assert lines[1].startswith("\u2068Example News, April 11, 2016 · By \u2068آن\u2069")


@pytest.mark.parametrize("by_key", [True, False])
def test_one_comes_back_from_a_footnote(open_viewer: Open, qtbot: QtBot, *, by_key: bool) -> None:
    body = f'{LONG_BODY}<p>Claim<a href="#fn">1</a></p>{LONG_BODY}<p id="fn">The note</p>{LONG_BODY}'
    viewer = open_viewer(replace(ARTICLE, body_html=body), size=QSize(820, 600))
    qtbot.waitUntil(lambda: not page(viewer).is_growing)
    bar = page(viewer).verticalScrollBar()
    bar.setValue(bar.maximum() // 4)
    before = bar.value()
    page(viewer).anchorClicked.emit(QUrl("#fn"))
    assert bar.value() > before
    assert "The note" in viewed_words(viewer)
    if by_key:
        QTest.keyClick(page(viewer), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    else:
        choose(viewer, "Back")
    assert bar.value() == before
    assert not any(each.text().replace("&", "") == "Back" and each.isEnabled() for each in offered(viewer))


def test_an_image_not_loaded_has_a_frame_of_its_proportion(open_viewer: Open) -> None:
    body = f'<p><img src="{CAT}" width="800" height="200" alt="A cat"></p>'
    viewer = open_viewer()
    viewer.show_article(replace(ARTICLE, body_html=body), offers=Offers(pictures=True))
    frame = page(viewer).document().find("\ufffc")
    form = frame.charFormat().toImageFormat()
    assert form.width() / form.height() == pytest.approx(4, rel=0.02)
    column = form.width()
    corner = page(viewer).cursorRect(frame).topLeft()
    assert has_colour(viewer.grab().toImage(), QColor(LIGHT.button_hover))
    QTest.mouseClick(page(viewer).viewport(), Qt.MouseButton.LeftButton, pos=corner + QPoint(-20, 40))
    viewer.show_picture(3, CAT, plain_picture(800, 200))
    form = page(viewer).document().find("\ufffc").charFormat().toImageFormat()
    assert form.width() == column


def test_a_click_into_the_frame_loads_the_image(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    viewer.show_article(WITH_PICTURES, offers=Offers(pictures=True))
    with qtbot.waitSignal(viewer.pictures_requested) as asked:
        click_picture(viewer, SHOW_PICTURE)
    assert asked.args == [3, (CAT,)]


def test_a_wide_table_is_stacked_and_breaks_no_word(open_viewer: Open) -> None:
    names = ["Country", "Population", "Unemployment", "Representation", "Administration", "Constitution"]
    head = "".join(f"<th>{each}</th>" for each in names)
    row = "".join(
        f"<td>{each}</td>" for each in ["Liechtenstein", "39,000", "2 %", "proportional", "civil", "monarchy"]
    )
    body = f"<table><thead><tr>{head}</tr></thead><tbody><tr>{row}</tr></tbody></table>"
    viewer = open_viewer(replace(ARTICLE, body_html=body), size=QSize(1000, 700))
    wide = Preferences(colours=Colors.LIGHT, column_width=120)
    assert broken_lines(viewer) == 0
    assert page(viewer).toPlainText().index("39,000") < page(viewer).toPlainText().index("Unemployment")
    viewer.resize(1600, 700)
    viewer.apply_preferences(wide)
    assert page(viewer).toPlainText().index("39,000") > page(viewer).toPlainText().index("Constitution")
    assert broken_lines(viewer) == 0


def broken_lines(viewer: Viewer) -> int:
    """Return how many lines of tables end inside a word."""
    block, count = page(viewer).document().begin(), 0
    while block.isValid():
        layout = block.layout()
        ends = (layout.lineAt(line).textStart() for line in range(1, layout.lineCount()))
        count += sum(not block.text()[end - 1].isspace() for end in ends)
        block = block.next()
    return count


def test_links_into_the_page_stay_in_the_page(open_viewer: Open, qtbot: QtBot) -> None:
    body = f'<p>Text<a href="https://www.example.org/rain#note">1</a></p>{LONG_BODY}<p id="note">The note</p>'
    viewer = open_viewer(replace(ARTICLE, body_html=body))
    browser = page(viewer)
    with qtbot.assertNotEmitted(viewer.link_activated):
        browser.anchorClicked.emit(QUrl("#note"))
    assert browser.verticalScrollBar().value() > 500
    assert '"#note"' in browser.toHtml()


# Keys and buttons


def test_the_keys_of_the_window(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    for key, signal in (
        (Qt.Key.Key_J, viewer.next_requested),
        (Qt.Key.Key_K, viewer.previous_requested),
        (Qt.Key.Key_Right, viewer.next_requested),
        (Qt.Key.Key_Left, viewer.previous_requested),
        (Qt.Key.Key_B, viewer.headline_actions.browse_requested),
        (Qt.Key.Key_S, viewer.headline_actions.save_requested),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(page(viewer), key)
    QTest.keyClick(page(viewer), Qt.Key.Key_Space)
    below = page(viewer).verticalScrollBar().value()
    assert 0 < below < page(viewer).viewport().height()
    QTest.keyClick(page(viewer), Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page(viewer).verticalScrollBar().value() == 0
    QTest.keyClick(page(viewer), Qt.Key.Key_Escape)
    assert not viewer.isVisible()


@pytest.mark.wcag("2.1.1")
def test_text_is_selected_without_a_mouse(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    browser = page(viewer)
    browser.verticalScrollBar().setValue(600)
    QTest.keyClick(browser, Qt.Key.Key_F7)
    with qtbot.assertNotEmitted(viewer.next_requested):
        for _ in range(4):
            QTest.keyClick(browser, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(browser, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert browser.textCursor().selectedText() == "Parag"
    assert browser.verticalScrollBar().value() > 500
    QTest.keyClick(browser, Qt.Key.Key_F7)
    with qtbot.waitSignal(viewer.next_requested):
        QTest.keyClick(browser, Qt.Key.Key_Right)


def test_the_star_is_kept_and_told(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    with qtbot.waitSignal(viewer.headline_actions.save_requested) as told:
        button(viewer, "Save for later").click()
    assert told.args == [(3,), True]
    with qtbot.waitSignal(viewer.headline_actions.save_requested) as told:
        button(viewer, "Remove from saved").click()
    assert told.args == [(3,), False]


@NO_TOP_LEVEL
def test_the_link_is_copied_by_whoever_owns_the_clipboard(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    with qtbot.waitSignal(viewer.headline_actions.copy_requested) as told:
        button(viewer, "Copy link").click()
    assert told.args == [3]
    QToolTip.hideText()


@pytest.mark.wcag("2.1.1")
@pytest.mark.wcag("4.1.2")
def test_every_button_has_a_name_a_hint_and_the_keyboard(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    buttons = visible_buttons(viewer)
    assert len(buttons) == 14
    reached = set()
    widget = page(viewer)
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget() or widget, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    for each in buttons:
        assert each.accessibleName()
        assert each.toolTip()
        assert each in reached, each.accessibleName()


@pytest.mark.wcag("2.4.7")
def test_the_focus_can_be_seen(open_viewer: Open) -> None:
    viewer = open_viewer()
    larger = button(viewer, "Larger text")
    assert not has_colour(larger.grab().toImage(), QColor(LIGHT.accent))
    larger.setFocus()
    assert has_colour(larger.grab().toImage(), QColor(LIGHT.accent))


def test_place_and_size_of_the_window_are_remembered(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    viewer.resize(640, 500)
    with qtbot.waitSignal(viewer.geometry_changed) as told:
        viewer.close()
    again = open_viewer(preferences=Preferences(colours=Colors.LIGHT, viewer_geometry=told.args[0]))
    assert again.size() == QSize(640, 500)
    nonsense = open_viewer(preferences=Preferences(colours=Colors.LIGHT, viewer_geometry="no geometry"))
    assert nonsense.width() > 600


# Strangers' content


@pytest.mark.behaviour("A18")
def test_links_are_told_and_never_followed(open_viewer: Open, qtbot: QtBot, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    viewer = open_viewer()
    browser = page(viewer)
    browser.setHtml(f'<p><a href="{secret.as_uri()}">file</a></p>')
    QApplication.processEvents()
    with qtbot.waitSignal(viewer.link_activated) as told:
        spot = browser.cursorRect(browser.document().find("file")).center() - QPoint(5, 0)
        QTest.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [secret.as_uri()]
    assert browser.toPlainText() == "file"


@pytest.mark.behaviour("A21")
@pytest.mark.parametrize("source", ["{uri}", "{path}", "picture.png", "file:{path}", "qrc:{path}", "{base64}"])
def test_no_picture_of_this_machine_is_shown(
    open_viewer: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "picture.png"
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(RED)
    picture.save(str(path))
    base64 = "data:image/png;base64," + b64encode(path.read_bytes()).decode()
    html = f'<img src="{source.format(uri=path.as_uri(), path=path, base64=base64)}" width="200" height="200">'
    ordinary = QTextBrowser()
    qtbot.addWidget(ordinary)
    ordinary.resize(400, 300)
    ordinary.setHtml(html)
    shows_it = has_colour(ordinary.grab().toImage(), RED)
    assert shows_it or source.startswith("qrc"), "the control must show that there is something to prevent"
    browser = page(open_viewer())
    browser.setHtml(html)
    assert not has_colour(browser.grab().toImage(), RED)


@pytest.mark.behaviour("A22")
def test_a_page_makes_no_request(open_viewer: Open, server: FeedServer) -> None:
    server.put("/seen", b"x")
    urlopen(server.url("/seen")).read()
    assert len(server.requests) == 1  # the server would notice
    address = server.url("/seen")
    viewer = open_viewer(replace(ARTICLE, body_html=f'<p><img src="{address}" alt="A cat"></p>', image_url=address))
    browser = page(viewer)
    assert "Image: A cat" in browser.toPlainText()
    browser.setHtml(
        f'<link rel="stylesheet" href="{address}">'
        f'<style>@import "{address}"; p {{ background: url({address}) }}</style>'
        f'<body background="{address}"><img src="{address}"><iframe src="{address}"></iframe><p>x</p>'
    )
    viewer.grab()
    QApplication.processEvents()
    assert len(server.requests) == 1


# The full story


OFFERED = replace(ARTICLE, body_html="<p>Only a summary.</p>")
FULL = replace(ARTICLE, body_html=f"<p>Only a summary.</p>{LONG_BODY}", is_full_story=True)


def follow(viewer: Viewer, words: str) -> None:
    """Click on the link of the page that reads ``words``."""
    browser = page(viewer)
    cursor = browser.document().find(words)
    assert not cursor.isNull(), words
    cursor.setPosition(cursor.selectionStart() + 1)
    spot = browser.cursorRect(cursor).center() + QPoint(2, 0)
    QTest.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_the_full_story_takes_the_place_of_the_summary_and_back(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    viewer.show_article(OFFERED, offers=Offers(full_story=True))
    with qtbot.waitSignals([viewer.full_story_requested, viewer.version_chosen]):
        follow(viewer, "Full story")
    assert "Fetching the full story" in page(viewer).toPlainText()
    viewer.show_full_story(3, FULL)
    assert "Paragraph 119" in page(viewer).toPlainText()
    assert "Fetching" not in page(viewer).toPlainText()
    follow(viewer, "From the feed")
    assert "Paragraph 119" not in page(viewer).toPlainText()
    with qtbot.assertNotEmitted(viewer.full_story_requested):
        follow(viewer, "Full story")  # known by now
    assert "Paragraph 119" in page(viewer).toPlainText()
    with qtbot.waitSignal(viewer.headline_actions.browse_requested):
        follow(viewer, "Web page")


def test_a_story_that_cannot_be_had_leaves_the_summary_and_says_why(open_viewer: Open) -> None:
    viewer = open_viewer()
    viewer.show_article(OFFERED, offers=Offers(full_story=True), wants_full_story=True)
    viewer.show_full_story(3, None, "Only subscribers may read this page.")
    text = page(viewer).toPlainText()
    assert "Only a summary." in text
    assert "Only subscribers may read this page." in text


def test_a_story_that_comes_too_late_is_not_shown(open_viewer: Open) -> None:
    viewer = open_viewer()
    viewer.show_article(OFFERED, offers=Offers(full_story=True), wants_full_story=True)
    viewer.show_article(replace(OFFERED, entry_id=4, title="Another"))
    viewer.show_full_story(3, FULL)
    assert "Paragraph 119" not in page(viewer).toPlainText()


def test_what_is_not_offered_is_not_on_the_page(open_viewer: Open) -> None:
    viewer = open_viewer(OFFERED)
    assert "Full story" not in page(viewer).toPlainText()
    viewer.show_article(replace(OFFERED, link=""), offers=Offers(full_story=True))
    assert "Full story" not in page(viewer).toPlainText()


def test_the_story_arrives_without_a_jump(open_viewer: Open) -> None:
    viewer = open_viewer()
    short = "".join(f"<p>Line {number} of the summary.</p>" for number in range(60))
    viewer.show_article(replace(ARTICLE, body_html=short), offers=Offers(full_story=True), wants_full_story=True)
    page(viewer).verticalScrollBar().setValue(700)
    before = top_words(viewer)
    viewer.show_full_story(3, replace(FULL, body_html=LONG_BODY + short))
    assert top_words(viewer) == before != ""


# Pictures


CAT = "https://example.org/cat.png"
DOG = "https://example.org/dog.png"
WITH_PICTURES = replace(
    ARTICLE,
    body_html=f'<p><img src="{CAT}" alt="A cat"></p><p><img src="{DOG}" alt="A dog"></p>',
)


def test_pictures_are_shown_when_they_are_wanted(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer(size=QSize(500, 800))
    viewer.show_article(WITH_PICTURES, offers=Offers(pictures=True))
    with qtbot.waitSignal(viewer.pictures_requested) as asked:
        follow(viewer, "Load image: A cat")
    assert asked.args == [3, (CAT,)]
    viewer.show_picture(3, CAT, plain_picture(2400, 1200))
    image = page(viewer).grab().toImage()
    assert has_colour(image, RED)
    assert page(viewer).horizontalScrollBar().maximum() == 0
    assert "Load image: A cat" not in page(viewer).toPlainText()


def click_picture(viewer: Viewer, link: str = ENLARGE) -> None:
    """Click the first image on the page with such a link."""
    page(viewer).verticalScrollBar().setValue(0)
    spot = next(
        QPoint(x, y)
        for y in range(0, page(viewer).viewport().height(), 10)
        for x in range(20, page(viewer).viewport().width(), 10)
        if page(viewer).anchorAt(QPoint(x, y)).startswith(link)
    )
    QTest.mouseClick(page(viewer).viewport(), Qt.MouseButton.LeftButton, pos=spot)


@NO_TOP_LEVEL
@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_a_click_enlarges_a_picture_and_the_next_follows(open_viewer: Open) -> None:
    viewer = open_viewer(size=QSize(400, 700))
    viewer.show_article(WITH_PICTURES, offers=Offers(pictures=True))
    viewer.show_picture(3, CAT, plain_picture(1200, 600))
    viewer.show_picture(3, DOG, plain_picture(1200, 600, (0, 0, 255)))
    click_picture(viewer)
    window = viewer.findChild(ImageWindow)
    assert window is not None
    assert window.isVisible()
    assert window.accessibleName() == "A cat"
    QApplication.processEvents()  # lays it out
    assert window.shown_size().width() > page(viewer).viewport().width()
    assert has_colour(window.grab().toImage(), RED)
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert window.accessibleName() == "A dog"
    assert has_colour(window.grab().toImage(), QColor("#0000ff"))
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert window.accessibleName() == "A dog"  # the last one
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert viewer.isVisible()


@pytest.mark.parametrize(
    ("link", "leads_elsewhere"), [("https://example.org/large.JPG?w=2", False), ("https://example.org/x", True)]
)
def test_a_picture_that_is_a_link_is_enlarged_only_where_that_leads_to_a_picture(
    open_viewer: Open, link: str, leads_elsewhere: bool
) -> None:
    viewer = open_viewer(size=QSize(400, 700))
    body = f'<p><a href="{link}"><img src="{CAT}" alt="A cat"></a></p>'
    viewer.show_article(replace(ARTICLE, body_html=body), offers=Offers(pictures=True))
    viewer.show_picture(3, CAT, plain_picture(1200, 600))
    links = {
        page(viewer).anchorAt(QPoint(x, y))
        for y in range(0, page(viewer).viewport().height(), 10)
        for x in range(20, page(viewer).viewport().width(), 10)
    }
    assert (link in links) == leads_elsewhere
    assert (f"{ENLARGE}0" in links) != leads_elsewhere


def test_all_pictures_can_be_had_at_once(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    viewer.show_article(WITH_PICTURES, offers=Offers(pictures=True))
    with qtbot.waitSignal(viewer.pictures_requested) as asked:
        follow(viewer, "Load all 2 images")
    assert asked.args == [3, (CAT, "https://example.org/dog.png")]


def test_a_picture_fits_the_window_again_when_that_changes(open_viewer: Open) -> None:
    viewer = open_viewer()
    viewer.show_article(WITH_PICTURES, offers=Offers(pictures=True))
    viewer.show_picture(3, CAT, plain_picture(1200, 300))
    viewer.resize(400, 600)
    QApplication.processEvents()
    assert page(viewer).horizontalScrollBar().maximum() == 0


@pytest.mark.behaviour("A23")
@pytest.mark.parametrize("picture", [None, Picture(10, 10, has_alpha=False, pixels=b"too few")])
def test_a_picture_that_could_not_be_had_leaves_the_offer(open_viewer: Open, picture: Picture | None) -> None:
    viewer = open_viewer()
    viewer.show_article(WITH_PICTURES, offers=Offers(pictures=True))
    viewer.show_picture(3, CAT, picture)
    text = page(viewer).toPlainText()
    assert "An image could not be shown." in text
    assert "Load image: A cat" in text


def test_a_picture_in_a_link_stays_in_the_link(open_viewer: Open, qtbot: QtBot) -> None:
    body = f'<p><a href="https://example.org/album"><img src="{CAT}" alt="A cat"> the album</a></p>'
    viewer = open_viewer()
    viewer.show_article(replace(ARTICLE, body_html=body), offers=Offers(pictures=True))
    with qtbot.waitSignal(viewer.pictures_requested):
        follow(viewer, "Load image: A cat")
    with qtbot.waitSignal(viewer.link_activated) as told:
        follow(viewer, "the album")
    assert told.args == ["https://example.org/album"]


def test_the_entrys_own_picture_stands_at_the_top_of_a_text_without_one(open_viewer: Open) -> None:
    viewer = open_viewer()
    viewer.show_article(replace(ARTICLE, image_url=CAT), offers=Offers(pictures=True))
    assert "Load image" in page(viewer).toPlainText()
    viewer.show_picture(3, CAT, plain_picture())
    assert has_colour(page(viewer).grab().toImage(), RED)


# Finding


def test_words_are_found_counted_and_marked(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()
    QTest.keyClick(page(viewer), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = viewer.findChild(QLineEdit)
    assert field is not None
    assert field.hasFocus()
    QTest.keyClicks(field, "paragraph 11")
    bar = viewer.findChild(FindBar)
    assert bar is not None
    labels = [label.text() for label in bar.findChildren(QLabel)]
    assert "1 of 11" in labels  # 11, 110 to 119
    assert "Paragraph 11 " in viewed_words(viewer)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "3 of 11" in [label.text() for label in bar.findChildren(QLabel)]
    assert "Paragraph 111 " in viewed_words(viewer)
    assert has_colour(page(viewer).grab().toImage(), QColor(LIGHT.accent))
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(viewer, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(viewer, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert "11 of 11" in [label.text() for label in bar.findChildren(QLabel)]
    QTest.keyClicks(field, "x")
    assert "Not found" in [label.text() for label in bar.findChildren(QLabel)]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert viewer.isVisible()
    QTest.keyClick(page(viewer), Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_marks_survive_a_change_of_size(open_viewer: Open) -> None:
    viewer = open_viewer()
    QTest.keyClick(page(viewer), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = viewer.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "weather")
    button(viewer, "Larger text").click()
    assert len(page(viewer).extraSelections()) == 120
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not page(viewer).extraSelections()


def viewed_words(viewer: Viewer) -> str:
    """Return the paragraphs that are in view."""
    browser = page(viewer)
    heights = range(0, browser.viewport().height(), 8)
    blocks = [browser.cursorForPosition(QPoint(browser.viewport().width() // 2, y)).block().text() for y in heights]
    return " ".join(dict.fromkeys(blocks))


# The menu


def choose(viewer: Viewer, words: str) -> None:
    """Choose a menu item by its text."""
    action = next(each for each in offered(viewer) if each.text().replace("&", "") == words)
    assert action.isEnabled(), words
    action.trigger()


def offered(viewer: Viewer) -> list[QAction]:
    """Return the items of the window's menus."""
    for menu in (viewer.findChild(ViewerMenu), viewer.findChild(AppearanceMenu)):
        assert menu is not None
        menu.aboutToShow.emit()
    return [action for menu in viewer.findChildren(QMenu) for action in menu.actions() if action.isVisible()]


def test_one_goes_back_and_forward_through_what_was_read(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer()

    def show(entry: int) -> None:
        viewer.show_article(replace(ARTICLE, entry_id=entry, title=f"No {entry}"))

    viewer.open_requested.connect(show)
    for entry in (4, 5, 6):
        show(entry)
    QTest.keyClick(page(viewer), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert viewer.windowTitle() == "No 5"
    choose(viewer, "Back")
    choose(viewer, "Back")
    assert viewer.windowTitle() == "No 3"
    with qtbot.assertNotEmitted(viewer.open_requested):
        QTest.keyClick(page(viewer), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    choose(viewer, "Forward")
    assert viewer.windowTitle() == "No 4"
    viewer.show_article(replace(ARTICLE, entry_id=9, title="No 9"))
    with qtbot.assertNotEmitted(viewer.open_requested):
        QTest.keyClick(page(viewer), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)


@NO_TOP_LEVEL
def test_the_text_is_copied_with_its_source(open_viewer: Open) -> None:
    viewer = open_viewer()
    choose(viewer, "Copy Text with Source")
    text = QApplication.clipboard().text()
    head = "Rain is expected\nExample News, April 11, 2016\nhttps://www.example.org/rain\n\nParagraph 0 says"
    assert text.startswith(head)
    assert "Paragraph 119" in text
    QToolTip.hideText()


def test_a_letter_recommends_the_article(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer(replace(ARTICLE, title="Rain & sun?\nbcc: x"))
    with qtbot.waitSignal(viewer.mail_requested) as told:
        choose(viewer, "Share by E-Mail")
    assert told.args[0].startswith("mailto:?subject=Rain%20%26%20sun%3F%0Abcc%3A%20x&body=")
    assert "https%3A%2F%2Fwww.example.org%2Frain" in told.args[0]


@pytest.mark.parametrize(("words", "suffix"), [("Save as PDF…", ".pdf"), ("Save as Web Page…", ".html")])
def test_the_article_is_saved_as_a_file(
    open_viewer: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, words: str, suffix: str
) -> None:
    viewer = open_viewer()
    suggested = []

    def chosen(_window: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        suggested.append(Path(path).name)
        return f"/home/{Path(path).name}", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)  # the system's own dialog
    with qtbot.waitSignal(viewer.write_requested) as told:
        choose(viewer, words)
    assert suggested == [f"Rain is expected{suffix}"]
    path, content = told.args
    assert path == f"/home/{suggested[0]}"
    assert content.startswith(b"%PDF-" if suffix == ".pdf" else b"<!DOCTYPE html>")
    assert len(content) > 5_000


@pytest.mark.behaviour("A34")
def test_a_file_that_cannot_be_written_is_said(open_viewer: Open) -> None:
    viewer = open_viewer()
    viewer.show_note("The file could not be written: No such file or directory.")
    assert "The file could not be written: No such file or directory" in page(viewer).toPlainText()


@pytest.mark.parametrize(
    ("words", "setting", "value"),
    [
        ("Sepia", Preferences.viewer_colours, ViewerColors.SEPIA),
        ("Black", Preferences.viewer_colours, ViewerColors.BLACK),
        ("Very Relaxed", Preferences.leading, 2.0),
        ("Justify Text", Preferences.justified, True),
        ("Narrow", Preferences.column_width, 50),
    ],
)
def test_the_look_of_the_page_is_chosen_in_the_menu(
    open_viewer: Open, qtbot: QtBot, words: str, setting: Setting[Any], value: object
) -> None:
    viewer = open_viewer(replace(ARTICLE, body_html=f"<p>{'of many different words ' * 40}</p>"))
    before = page(viewer).grab().toImage()
    with qtbot.waitSignal(viewer.preference_changed) as told:
        choose(viewer, words)
    assert told.args == [setting, value]
    assert page(viewer).grab().toImage() != before


def test_both_edges_are_even_when_requested(open_viewer: Open) -> None:
    body = f"<p>many different {' '.join('o' * (number * number % 11) + 'h' for number in range(120))}</p>"
    viewer = open_viewer(replace(ARTICLE, body_html=body))
    ragged = line_ends(viewer)
    choose(viewer, "Justify Text")
    assert len(ragged) > 2
    assert len(line_ends(viewer)) == 1


def line_ends(viewer: Viewer) -> set[int]:
    """Return where the lines of the text end, except its last."""
    browser = page(viewer)
    block = browser.document().find("many different").block()
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount() - 1)]
    ends = set()
    for line in lines:
        cursor = browser.textCursor()
        cursor.setPosition(block.position() + line.textStart() + line.textLength() - 1)  # before the space
        ends.add(browser.cursorRect(cursor).x() // 3)
    return ends


def test_the_menu_shows_what_is_chosen(open_viewer: Open) -> None:
    preferences = Preferences(viewer_colours=ViewerColors.SEPIA, leading=1.72, justified=True)
    viewer = open_viewer(preferences=preferences)
    checked = {action.text().replace("&", "") for action in offered(viewer) if action.isChecked()}
    assert checked == {"Sepia", "Serif", "Normal", "Relaxed", "Justify Text", "Default"}
    viewer.apply_preferences(Preferences(viewer_font="Comic Neue", column_width=104))
    checked = {action.text().replace("&", "") for action in offered(viewer) if action.isChecked()}
    assert {"Comic Neue", "Very Wide"} <= checked


@pytest.mark.wcag("1.4.3")
@pytest.mark.parametrize("theme", [SEPIA, BLACK], ids=["sepia", "black"])
def test_the_viewers_own_colours_can_be_read(theme: Theme) -> None:
    for ground in (theme.background, theme.button_hover):
        for text in (theme.text, theme.quiet, theme.link):
            assert contrast(text, ground) >= 4.5
    assert contrast(theme.selection_text, theme.selection) >= 4.5
    assert contrast(theme.background, theme.accent) >= 4.5
    assert contrast(theme.accent, theme.background) >= 3


def test_a_paragraph_in_another_script_runs_its_own_way(open_viewer: Open) -> None:
    arabic = "تغادر العبارة عند الظهر إلا إذا كانت الريح عكسها."
    body = f"<p>{arabic}</p><p>The ferry leaves at noon.</p><ul><li>{arabic}</li></ul>"
    for is_right_to_left in (True, False):
        viewer = open_viewer(replace(ARTICLE, body_html=body, is_right_to_left=is_right_to_left))
        document = page(viewer).document()
        ways = {}
        for number in range(document.blockCount()):
            block = document.findBlockByNumber(number)
            ways[block.text()] = block.textDirection()
        assert ways[arabic] == Qt.LayoutDirection.RightToLeft
        assert ways["The ferry leaves at noon."] == Qt.LayoutDirection.LeftToRight


def test_the_last_sign_of_a_line_is_no_reason_to_scroll_sideways(open_viewer: Open) -> None:
    viewer = open_viewer(replace(ARTICLE, language="ja", body_html=f"<h2>{'渡し船は正午に出る。' * 40}</h2>"))
    for width in range(500, 820, 20):
        viewer.resize(width, 700)
        QApplication.processEvents()
        assert not page(viewer).horizontalScrollBar().isVisible()


def test_a_narrow_window_cuts_no_words_off_its_head(open_viewer: Open) -> None:
    viewer = open_viewer(size=QSize(340, 600))
    for label in viewer.findChildren(QLabel):
        assert not label.isVisible() or label.width() >= label.sizeHint().width()
    viewer.resize(820, 600)
    QApplication.processEvents()
    assert any(label.isVisible() and label.text() == "Adjust font size:" for label in viewer.findChildren(QLabel))


PIECES = (
    "<p>Number {n} of the plain ones, with <b>bold</b> and <i>slanted</i> words.</p>",
    "<h2>Heading {n}</h2><p>Below it.</p>",
    "<ul><li>Point {n}</li><li>Another<ul><li>Within</li></ul></li></ul>",
    "<table><tr><th>Day {n}</th><th>Boats</th></tr><tr><td>Monday</td><td>3</td></tr></table>",
    "<blockquote><p>Quotation {n}</p></blockquote>",
    "<pre><code>line {n}\n  more</code></pre>",
    "<div><p>In a box {n}</p><p>and again</p></div>",
    "<dl><dt>Term {n}</dt><dd>Meaning</dd></dl>",
    "<p>After all that comes paragraph {n}.</p>",
)
VERY_LONG_BODY = "<div>" + "".join(piece.format(n=n) for n in range(400) for piece in PIECES) + "</div>"
VERY_LONG = replace(ARTICLE, entry_id=4, body_html=VERY_LONG_BODY)
LONG = replace(
    VERY_LONG, body_html="<div>" + "".join(piece.format(n=n) for n in range(120) for piece in PIECES) + "</div>"
)


def blocks(document: QTextDocument) -> list[tuple[object, ...]]:
    """Return what determines the look of each paragraph."""
    found: list[tuple[object, ...]] = []
    block = document.begin()
    while block.isValid():
        form, start = block.blockFormat(), block.begin()
        letters = block.charFormat() if start.atEnd() else start.fragment().charFormat()
        found.append(
            (
                block.text().rstrip(),
                form.topMargin(),
                form.bottomMargin(),
                form.lineHeight(),
                form.indent(),
                block.textList() is None,
                letters.fontPointSize(),
                letters.fontWeight(),
                letters.foreground().color().name(),
            )
        )
        block = block.next()
    return found


def test_a_very_long_page_is_the_same_as_if_it_were_set_in_one_piece(
    open_viewer: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = open_viewer(VERY_LONG)
    assert page(viewer).is_growing
    assert "Number 399" not in page(viewer).toPlainText()
    qtbot.waitUntil(lambda: not page(viewer).is_growing)
    assert "Number 399" in page(viewer).toPlainText()
    grown = blocks(page(viewer).document())
    monkeypatch.setattr(article_page, "_FIRST_COST", 10_000_000)
    monkeypatch.setattr(article_page.render_parts, "__kwdefaults__", {"first_cost": 10_000_000})
    viewer.show_article(VERY_LONG)
    assert not page(viewer).is_growing
    assert blocks(page(viewer).document()) == grown


def test_another_article_ends_the_setting_of_a_very_long_one(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer(VERY_LONG)
    viewer.show_article(ARTICLE)
    qtbot.wait(50)
    assert not page(viewer).is_growing
    assert "Paragraph 119" in page(viewer).toPlainText()
    assert "Number" not in page(viewer).toPlainText()


def test_words_are_found_to_the_end_of_a_very_long_page(open_viewer: Open, qtbot: QtBot) -> None:
    viewer = open_viewer(VERY_LONG)
    QTest.keyClick(viewer, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(viewer.findChild(FindBar).findChild(QLineEdit), "Heading")  # type: ignore[union-attr, arg-type]
    qtbot.waitUntil(lambda: any("400" in label.text() for label in viewer.findChildren(QLabel)))


def line_at_top(viewer: Viewer) -> str:
    return page(viewer).cursorForPosition(QPoint(0, 4)).block().text()  # of a table row, the first cell


@pytest.mark.parametrize("article", [LONG, pytest.param(VERY_LONG, marks=pytest.mark.long)], ids=["long", "very long"])
@pytest.mark.parametrize(
    "change",
    [
        lambda viewer: viewer.set_text_size(17),
        lambda viewer: viewer.apply_preferences(Preferences(viewer_colours=ViewerColors.SEPIA)),
        lambda viewer: viewer.apply_preferences(Preferences(colours=Colors.LIGHT, column_width=45, justified=True)),
        lambda viewer: viewer.apply_preferences(Preferences(colours=Colors.LIGHT, leading=2.0)),
        lambda viewer: viewer.resize(480, 700),
        lambda viewer: viewer.show_full_story(viewer.article.entry_id, None, "There is no more of it."),
        lambda viewer: viewer.show_offers(Offers(full_story=True)),
        lambda viewer: (viewer.set_text_size(15), viewer.set_text_size(16)),
    ],
    ids=["size", "colours", "width", "leading", "window", "note", "offers", "twice"],
)
def test_whatever_changes_one_reads_on_where_one_was(
    open_viewer: Open, qtbot: QtBot, article: Article, change: Callable[[Viewer], object]
) -> None:
    viewer = open_viewer(article, size=QSize(820, 700))
    assert page(viewer).is_growing  # it is long enough to be set in parts
    qtbot.waitUntil(lambda: not page(viewer).is_growing)
    bar = page(viewer).verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)
    before = line_at_top(viewer)
    assert before
    change(viewer)
    qtbot.waitUntil(lambda: not page(viewer).is_growing)
    QApplication.processEvents()
    assert line_at_top(viewer) == before
    assert page(viewer).viewport().updatesEnabled()


def test_the_whole_text_that_arrives_does_not_move_what_is_read(open_viewer: Open, qtbot: QtBot) -> None:
    summary = "".join(f"<p>Summary line {number} of the feed.</p>" for number in range(60))
    viewer = open_viewer(replace(ARTICLE, body_html=summary), size=QSize(820, 500))
    bar = page(viewer).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = line_at_top(viewer)
    viewer.show_full_story(3, replace(ARTICLE, body_html=f"<p>New.</p>{summary}{VERY_LONG_BODY}", is_full_story=True))
    qtbot.waitUntil(lambda: not page(viewer).is_growing)
    assert line_at_top(viewer) == before


def test_bullets_stand_apart_from_the_text(open_viewer: Open) -> None:
    browser = page(open_viewer(replace(ARTICLE, body_html="<ul><li>Clouds</li></ul>")))
    cursor = browser.document().find("Clouds")
    cursor.setPosition(cursor.selectionStart())
    line = browser.cursorRect(cursor)
    image = browser.viewport().grab().toImage()
    begin = line.center().x() - 2  # the text, or the side of its first letter
    inked = [
        x
        for x in range(begin - line.height(), begin)
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(line.top(), line.bottom()))
    ]
    space = QFontMetricsF(browser.document().defaultFont()).horizontalAdvance(" ")
    assert begin - inked[-1] > 1.4 * space


def test_the_scroll_bar_is_slim_without_a_viewer_too(qtbot: QtBot) -> None:
    browser = ArticleBrowser(look_of(Preferences(colours=Colors.DARK)))
    qtbot.addWidget(browser)
    browser.show()
    bar = browser.verticalScrollBar()
    assert bar.sizeHint().width() == 14
    assert bar.grab().toImage().pixelColor(1, 1) == QColor(DARK.background)
