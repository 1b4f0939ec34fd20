"""Safe HTML, rendered for Qt's rich text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ticker.preferences import Preferences
from ticker.reading.article import Article
from ticker.reading.sanitizer import safe_html
from ticker.ui.article import article_page
from ticker.ui.article.article_browser import ArticleBrowser
from ticker.ui.article.article_fonts import ArticleFonts
from ticker.ui.article.article_page import NO_OFFERS, PageState, render_parts, site_name
from ticker.ui.article.look import look_of
from ticker.ui.article.page_style import Style
from ticker.ui.theme.theme import LIGHT

STYLE = Style(
    theme=LIGHT,
    text_size=13,
    headline_size=25,
    em=17,
    leading=130,
    tight_leading=100,
    typefaces=ArticleFonts(("Serif",), ("Sans",), ("Mono",)),
)
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)[^>]*>")


def body_of(html: str, **more: object) -> str:
    article = Article(entry_id=1, feed_id=1, title="T", feed_title="F", body_html=safe_html(html), **more)  # type: ignore[arg-type]
    page = "".join(render_parts(article, STYLE, PageState()))
    return page.partition('<p class="dateline">')[2].partition("</p>")[2].rpartition("</body>")[0]


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<h2 id=a>Head</h2>", '<p class="h2" id="a">Head</p>'),
        ("<section><p>x</p></section>", "<div><p>x</p></div>"),
        ("<p>a <del>b</del> <ins>c</ins> <abbr>d</abbr></p>", "<p>a <s>b</s> <u>c</u> d</p>"),
        ("<p><ruby>漢<rt>かん</rt></ruby></p>", "<p>漢 (かん) </p>"),
        ("<p>x</p><p>&nbsp;</p><p></p><p>y</p>", "<p>x</p><p>y</p>"),
        ("a<p></p>b<p><br></p><i>c</i><p></p><p>d</p>", "a<p></p>b<p></p><i>c</i><p>d</p>"),
        ("a<br><br><br><br>b", "a<br><br>b"),
        ("<a id=x>here</a>", '<span name="x">here</span>'),
        ("<p>a<wbr>b</p><p>c</p>", "<p>ab</p><p>c</p>"),
        ("<p>a<br> <br>\n<br> b</p>", "<p>a<br><br>b</p>"),
        ('<img src="https://e.org/x.png" width=20 height=20 alt="🙂">', "🙂"),
    ],
)
def test_what_qt_does_not_know_takes_another_form(html: str, shown: str) -> None:
    assert body_of(html) == shown


def test_quotation_marks_follow_the_language() -> None:
    assert body_of("<q>Ja</q>", language="de") == "„Ja“"
    assert body_of("<q>Oui</q>", language="fr") == "«Oui»"
    assert body_of("<q>Yes</q>") == "“Yes”"


def test_quotes_and_code_become_tables_of_one_cell_but_not_for_ever() -> None:
    assert body_of("<blockquote>x</blockquote>").count("<table") == 1
    assert body_of("<blockquote>" * 10 + "x").count("<table") == 3
    assert "<table" in body_of("<pre>x</pre>")
    assert body_of("<pre><code>x\n\n</code></pre>").endswith("x</code></pre></td></tr></table>")


def test_code_ends_without_blank_lines() -> None:
    assert "<code>x</code></pre>" in body_of("<pre><code>x \n\n</code>\n</pre>")


def test_columns_run_as_the_article_does_in_tables_within_tables_too() -> None:
    table = "<table><tr><td>1<td><table><tr><td>a<td>b</table></table>"
    body = body_of(table, is_right_to_left=True)
    assert body.index("b</td>") < body.index("a</td>")


def test_a_link_leads_to_a_footnote_of_the_same_page() -> None:
    html = "<p><a href='https://e.org/s#n'>1</a> <a href='https://e.org/s#m'>2</a></p><p id=n>Note</p>"
    body = body_of(html, link="https://e.org/s")
    assert '<a href="#n">1</a>' in body
    assert '<a href="https://e.org/s#m">2</a>' in body


def test_only_tables_of_columns_have_rules() -> None:
    assert 'class="grid"' in body_of("<table><tr><td>a<td>b<tr><td>c<td>d</table>")
    assert 'class="plain"' in body_of("<table><tr><td>a<tr><td>b</table>")
    assert 'class="plain"' in body_of(f"<table><tr><td>{'words ' * 200}<td>b</table>")


@pytest.mark.parametrize("url", ["https://www.example.org/a", "http://example.org:8080", "https://u:p@example.org/"])
def test_a_host_is_named_as_readers_do(url: str) -> None:
    assert site_name(url) == "example.org"


def test_an_address_without_host_has_no_name() -> None:
    assert site_name("http://[::1") == site_name("") == ""


PIECES = ["<p>", "</p>", "<blockquote>", "</blockquote>", "<pre>", "<table><tr><td>", "</table>", "<ul><li>", "</ul>"]
PIECES += [
    "<q>",
    "</q>",
    "<a href=#x>",
    "<a id=x>",
    "</a>",
    "<h2>",
    "<ruby>a<rt>b",
    "<img src=//e/x alt=y>",
    "<br>",
    "x",
]


@given(st.lists(st.sampled_from(PIECES)), st.booleans())
def test_every_page_is_well_formed(pieces: list[str], runs_leftwards: bool) -> None:
    body = body_of("".join(pieces), is_right_to_left=runs_leftwards, link="https://e.org/")
    still_open: list[str] = []
    for closing, name in TAG.findall(body):
        if closing:
            assert still_open.pop() == name
        elif name not in {"br", "hr", "img", "col"}:
            still_open.append(name)
    assert not still_open


def test_a_story_that_was_cut_says_so_above_the_way_to_its_web_page() -> None:
    page = body_of("<p>first</p>" + "<hr>" * 200_000, link="https://www.e.org/story")
    note, _, rest = page.partition("The rest of this story is too long or too complex to show here.")
    assert note.endswith('<p class="note">')
    assert re.fullmatch(
        r'</p><p class="more"><a href="https://www.e.org/story">Continue reading on e.org</a></p>', rest
    )
    assert "too complex" not in body_of("<p>first</p><hr>")


MANY = "".join(
    f"<h2>Part {number}</h2><p>words</p><ul><li>one</li><li>two</li></ul><table><tr><th>a</th><th>b</th></tr>"
    f"<tr><td>1</td><td>2</td></tr></table><hr><blockquote>said</blockquote><p>more</p><pre>x\ny</pre>"
    for number in range(120)
)


def test_a_page_set_in_parts_is_the_page_set_at_once(qtbot: QtBot) -> None:
    def blocks(browser: ArticleBrowser) -> list[tuple[str, float, float]]:
        block, found = browser.document().begin(), []
        while block.isValid():
            form = block.blockFormat()
            found.append((block.text().rstrip(), form.topMargin(), form.bottomMargin()))
            block = block.next()
        return found

    article = Article(entry_id=1, feed_id=1, title="T", feed_title="F", body_html=safe_html(MANY))
    browsers = []
    for first_cost in (60.0, 100.0, float("inf")):  # the first is less than a table costs
        browser = ArticleBrowser(look_of(Preferences()))
        qtbot.addWidget(browser)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(article_page.render_parts, "__kwdefaults__", {"first_cost": first_cost})
            browser.show_article(article, date="", exact_date="", offers=NO_OFFERS)
            assert browser.is_growing == (first_cost <= 100.0)
            qtbot.waitUntil(lambda browser=browser: not browser.is_growing)  # type: ignore[misc]
        browsers.append(browser)
    assert blocks(browsers[0]) == blocks(browsers[1]) == blocks(browsers[2])


@pytest.mark.behaviour("A15")
def test_a_long_table_is_not_set_in_one_go_with_the_headline(qtbot: QtBot) -> None:
    browser = ArticleBrowser(look_of(Preferences()))
    qtbot.addWidget(browser)
    table = "<table>" + f"<tr>{'<td>river</td><td>sand</td>' * 5}</tr>" * 100 + "</table>"
    article = Article(entry_id=1, feed_id=1, title="T", feed_title="F", body_html=f"<div><p>Before</p>{table}</div>")
    browser.show_article(article, date="", exact_date="", offers=NO_OFFERS)
    assert "Before" in browser.toPlainText()
    assert "sand" not in browser.toPlainText()
    qtbot.waitUntil(lambda: not browser.is_growing)
    assert browser.toPlainText().count("sand") == 500
