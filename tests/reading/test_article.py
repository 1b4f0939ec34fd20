"""An entry as the viewer shows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.entities import Entry, Feed, FeedSettings
from ticker.reading.article import article_of, reading_minutes
from ticker.reading.sanitizer import safe_html
from ticker.reading.text_direction import is_right_to_left

FEED = Feed(
    id=7,
    url="https://e.org/feed",
    feed_title="Example News",
    home_url="https://e.org/",
    settings=FeedSettings(folder=("World",)),
)


def entry(body: str = "", title: str = "A headline", **more: str) -> Entry:
    return Entry(id=3, feed_id=7, guid="g", title=title, content_html=body, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("body", "rest"),
    [
        ("<p>News.</p><p>Enditem</p>", "<p>News.</p>"),
        ("<p>News.</p><p> Enditem </p>\n", "<p>News.</p>\n"),
        ("<p>News. Enditem</p>", "<p>News.</p>"),
        ("<p>“News.” Enditem</p>", "<p>“News.”</p>"),
        ("<p>新闻。 (END)</p>", "<p>新闻。</p>"),
        ("<p>新闻。</p><p>（完）</p>", "<p>新闻。</p>"),
        ("<p>News.</p><p>(END)</p>", "<p>News.</p>"),
        ("<p>News.</p><p>-30-</p>", "<p>News.</p>"),
        ("<p>News.</p><p>— 30 —</p>", "<p>News.</p>"),
        ("<p>News.</p><p>###</p>", "<p>News.</p>"),
        ("<p>News.</p><p># # #</p>", "<p>News.</p>"),
        ("<p>News.</p><p><strong>ENDS</strong></p>", "<p>News.</p>"),
        ("<p>News.</p><p>-ends-</p>", "<p>News.</p>"),
        ("<div><p>News.</p><p><b>Enditem</b></p><p>&nbsp;</p></div>", "<div><p>News.</p></div>"),
        ("News.<br><br>Enditem<br>", "News."),
        ("News.\n\nEnditem", "<p>News.</p>"),
        ("<p>News.</p><p>&nbsp;Enditem</p>", "<p>News.</p>"),
    ],
)
def test_an_end_mark_is_taken_for_what_it_is(body: str, rest: str) -> None:
    article = article_of(entry(body), FEED)
    assert article.has_end_mark
    assert article.body_html == rest


@pytest.mark.parametrize(
    "body",
    [
        "<p>This is how it ends.</p>",
        "<p>They meet in the end</p>",
        "<p>Enditem is an odd word.</p><p>More.</p>",
        "<h2>###</h2><p>More.</p>",
        "<p>Call 555-30-</p>",
        "<p>The <b>end</b> of it</p>",
        "",
    ],
)
def test_words_that_only_look_like_an_end_mark_stay(body: str) -> None:
    article = article_of(entry(body), FEED)
    assert not article.has_end_mark
    assert article.body_html == body


@pytest.mark.parametrize(
    ("body", "rest"),
    [
        ("<h1>A Headline</h1><p>News.</p>", "<p>News.</p>"),
        ("<p><strong>A headline.</strong></p><p>News.</p>", "<p>News.</p>"),
        (
            '<div id="x"><h2><a href="https://e.org/">A headline</a></h2><p>News.</p></div>',
            '<div id="x"><p>News.</p></div>',
        ),
        ("<h1>Another headline</h1><p>News.</p>", "<h1>Another headline</h1><p>News.</p>"),
        ("<p>A headline that goes on</p>", "<p>A headline that goes on</p>"),
    ],
)
def test_the_headline_is_not_shown_twice(body: str, rest: str) -> None:
    assert article_of(entry(body), FEED).body_html == rest


def test_a_body_that_is_only_the_headline_is_no_body() -> None:
    article = article_of(entry("<p>A headline</p>"), FEED)
    assert (article.body_html, article.is_untitled) == ("", False)


def test_first_words_that_stand_in_for_a_title_are_no_headline() -> None:
    article = article_of(entry('<p>Saw <a href="https://e.org/x">a fox</a> today.</p>', title="Saw a fox today."), FEED)
    assert article.is_untitled
    assert "a fox" in article.body_html


def test_content_goes_before_summary() -> None:
    assert article_of(entry("<p>All</p>", summary_html="<p>Some</p>"), FEED).body_html == "<p>All</p>"
    assert article_of(entry(summary_html="<p>Some</p>"), FEED).body_html == "<p>Some</p>"


def test_blank_lines_of_plain_text_become_paragraphs() -> None:
    assert (
        article_of(entry("One <b>bold</b>\nline.\n\n\nTwo."), FEED).body_html
        == "<p>One <b>bold</b>\nline.</p><p>Two.</p>"
    )


def test_rules_stand_between_the_paragraphs_of_plain_text() -> None:
    assert (
        article_of(entry("One<hr>two\n\nthree\n\n<hr>"), FEED).body_html == "<p>One</p><hr><p>two</p><p>three</p><hr>"
    )


def test_a_paragraph_does_not_end_within_bold_text() -> None:
    assert article_of(entry("One\n\n<b>two\n\ntwo</b>"), FEED).body_html == "<p>One</p><p><b>two\n\ntwo</b></p>"


def test_the_feed_lends_what_the_entry_lacks() -> None:
    article = article_of(entry("<p>x</p>", title="", author="Example News"), FEED)
    assert (article.title, article.feed_title, article.folder) == ("Example News", "Example News", ("World",))
    assert (article.author, article.home_url) == ("", "https://e.org/")


@pytest.mark.parametrize(
    ("text", "runs_leftwards"),
    [
        ("Plain English", False),
        ("Ärger über Öl", False),
        ("أعلنت الحكومة اليوم عن خطة جديدة", True),
        ("ממשלת ישראל הודיעה היום", True),
        ("شركة Apple تطلق iPhone جديدا في الأسواق العالمية اليوم", True),
        ("The word سلام means peace", False),
        ("中文新闻", False),
        ("12 345", False),
    ],
)
def test_the_direction_follows_the_letters(text: str, runs_leftwards: bool) -> None:
    assert is_right_to_left(text) is runs_leftwards


@given(st.text("<>p/br enditm#-30()\n ", max_size=200), st.text(max_size=30))
def test_any_entry_makes_an_article(body: str, title: str) -> None:
    article = article_of(entry(safe_html(body), title), FEED)
    assert article.title


def test_the_text_of_a_picture_that_stands_in_for_a_title_is_no_headline() -> None:
    article = article_of(entry('<p><img src="https://e.org/a.jpg" alt="A fox"></p>', title="A fox"), FEED)
    assert article.is_untitled


def test_pictures_with_long_addresses_are_not_read() -> None:
    text = "<p>" + "word " * 2_300 + "</p>"
    pictures = f'<p><img src="https://e.org/{"a" * 1_000}.jpg"></p>' * 90
    assert reading_minutes(article_of(entry(pictures + text), FEED)) == reading_minutes(article_of(entry(text), FEED))
