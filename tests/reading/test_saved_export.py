"""What is saved leaves the program as a page, as Markdown or as a table, and carries nothing that runs or loads."""

import csv
import io
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ticker.reading.article import Article
from ticker.reading.layout_limits import CUT_MARK, bounded_body
from ticker.reading.markdown import escape_markdown, to_markdown
from ticker.reading.sanitizer import safe_html
from ticker.reading.saved_export import Labels, SavedArticle, markdown, table, web_page

PNG = b"\x89PNG\r\n\x1a\n..."
LABELS = Labels(
    heading="Saved & kept $stories",
    title="Title",
    source="Source",
    author="Author",
    date="Date",
    link="Link",
    folder="Folder",
    tags="Tags",
    note="Note",
    text="Text",
    cut="The rest is missing.",
    format_date=lambda at: f"day {at:.0f}",
    language="en",
)


def saved(*, tags: tuple[str, ...] = ("sea", "read"), note: str = "", **fields: Any) -> SavedArticle:
    values: dict[str, Any] = {
        "entry_id": 1,
        "feed_id": 1,
        "title": "Ferry leaves",
        "feed_title": "Gazette",
        "author": "Ada",
        "link": "https://news.example/a?b=1&c=2",
        "published_at": 86_400.0,
        "folder": ("World", "Asia"),
        "body_html": "<p>The <b>ferry</b> left.</p>",
    }
    return SavedArticle(Article(**values | fields), tags, note)


def page(*articles: SavedArticle, pictures: dict[str, bytes] | None = None) -> str:
    return "".join(web_page(articles, LABELS, lambda _, url: (pictures or {}).get(url)))


def rows(*articles: SavedArticle) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(table(articles, LABELS)), newline="")))


def test_a_page_has_title_source_date_tags_note_and_text() -> None:
    text = page(saved(note="Ask <Ada>\nsoon"))
    assert "<h1>Saved &amp; kept $stories</h1>" in text
    assert '<h2><a href="https://news.example/a?b=1&amp;c=2">Ferry leaves</a></h2>' in text
    assert "Gazette · Ada · day 86400" in text
    assert "Tags: sea, read" in text
    assert "Ask &lt;Ada&gt;<br>soon" in text
    assert "<p>The <b>ferry</b> left.</p>" in text


def test_a_page_loads_and_runs_nothing() -> None:
    body = '<p onclick="x()">a<script>x()</script><img src="https://spy.example/p.png" alt="a"></p>'
    text = page(saved(body_html=body, title="<script>x()</script>"))
    assert "<script" not in text
    assert "onclick" not in text
    assert "spy.example" not in text
    assert "default-src 'none'" in text


def test_the_pictures_that_are_kept_are_within_the_page() -> None:
    body = safe_html(
        '<p><img src="https://a.example/1.png?a=1&amp;b=2" alt="Sea"><img src="https://a.example/2.svg"></p>'
    )
    text = page(
        saved(body_html=body),
        pictures={"https://a.example/1.png?a=1&b=2": PNG, "https://a.example/2.svg": b"<svg onload='x()'/>"},
    )
    assert text.count('src="data:image/png;base64,') == 1
    assert 'alt="Sea"' in text
    assert "svg" not in text


def test_each_story_runs_its_own_way() -> None:
    text = page(saved(is_right_to_left=True, language="ar"), saved())
    assert '<article dir="rtl" lang="ar">' in text
    assert '<article dir="ltr">' in text


def test_markdown_has_all_there_is() -> None:
    body = "<h2>Part</h2><p>The <b>ferry</b> <a href='https://b.example/'>left</a>.</p><ul><li>a</li><li>b</li></ul>"
    text = "".join(markdown([saved(note="Ask\n# Ada", body_html=body)], LABELS))
    assert text == (
        "# Saved & kept $stories\n\n"
        "## [Ferry leaves](<https://news.example/a?b=1&c=2>)\n\n*Gazette · Ada · day 86400*\n\nTags: sea, read\n\n"
        "> **Note:**\\\n> Ask\\\n> \\# Ada\n\n"
        "#### Part\n\nThe **ferry** [left](<https://b.example/>).\n\n- a\n- b\n"
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>one<br>two</p>", "one\\\ntwo"),
        ("<p>1. not a list</p><p>- nor this</p>", "1\\. not a list\n\n\\- nor this"),
        ("<p>a <i>b </i>c</p>", "a *b* c"),
        ("<p>&lt;script&gt; *x* &amp;copy;</p>", "\\<script\\> \\*x\\* \\&copy;"),
        ("<ol start='3'><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "3. a\n\n   - b\n4. c"),
        ("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", "> a\n>\n> b\n\nc"),
        ("<pre>a  &lt;b\n``` c</pre>", "````\na  <b\n``` c\n````"),
        (
            "<table><caption>C</caption><tr><th>a</th><th>b|c</th></tr><tr><td><p>1</p><p>2</p></td></tr></table>",
            "C\n\n| a | b\\|c |\n| --- | --- |\n| 1 2 |  |",
        ),
        ("<table><tr><td>a<table><tr><td>b<td>c</table>d</table>", "| a b c d |\n| --- |"),
        (
            "<a href='https://a.example/'><p>one</p><p>two</p></a>",
            "[one](<https://a.example/>)\n\n[two](<https://a.example/>)",
        ),
        ("<p>a</p><hr><p>b</p>", "a\n\n---\n\nb"),
        ("<p>&amp;<img src='https://a.example/1.png'>copy;</p>", "\\&copy;"),
        ("", ""),
    ],
)
def test_what_becomes_of_html(body: str, expected: str) -> None:
    assert to_markdown(safe_html(body)) == expected


TAGS = "<p> </p> <b> </b> <ul> <li> </ul> <table> <td> </table> <pre> </pre> <blockquote> </blockquote> <br> &lt;b&gt;"
PARTS = [*TAGS.split(), "<a href='https://a.example/'>", "</a>", "word "]


@given(st.lists(st.sampled_from(PARTS), max_size=25))
@example(["<table>", "<td>", "word ", "<table>"])
def test_no_tag_is_left_in_markdown_and_no_word_is_lost(parts: list[str]) -> None:
    body = safe_html("".join(parts))
    text = to_markdown(body)
    assert text.count("word") == body.count("word")
    outside_code = "\n".join(text.split("```")[::2])
    assert "<b>" not in outside_code
    assert "<p>" not in text


def test_a_table_has_a_line_for_each_story() -> None:
    (row,) = rows(saved(note='Ask, "Ada"\nsoon'))
    assert row == {
        "Date": "1970-01-02T00:00:00+00:00",
        "Title": "Ferry leaves",
        "Source": "Gazette",
        "Folder": "World / Asia",
        "Author": "Ada",
        "Link": "https://news.example/a?b=1&c=2",
        "Tags": "sea, read",
        "Note": 'Ask, "Ada"\nsoon',
        "Text": "The ferry left.",
    }


@pytest.mark.parametrize("start", ["=", "+", "-", "@", " =", "\t=", "＝", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    (row,) = rows(saved(title=f"{start}cmd|' /C calc'!A0", tags=(f"{start}x",), note=f"{start}y", author=f"{start}z"))
    assert all(row[name].startswith("'") for name in ("Title", "Tags", "Note", "Author"))


def test_a_date_beyond_all_calendars_is_left_out() -> None:
    (row,) = rows(saved(published_at=-1e18))
    assert row["Date"] == ""


def test_escaped_text_begins_nothing() -> None:
    assert escape_markdown("# a") == "\\# a"
    assert escape_markdown("2) a") == "2\\) a"


@pytest.mark.parametrize("is_stored_cut", [True, False])
def test_each_form_says_where_a_story_was_cut(is_stored_cut: bool) -> None:
    body = f"<p>The ferry left.</p>{CUT_MARK}" if is_stored_cut else bounded_body("<p>words</p>" + "<hr>" * 200_000)
    cut = saved(body_html=body)
    for text in (page(cut), "".join(markdown([cut], LABELS)), rows(cut)[0]["Text"]):
        assert text.count(LABELS.cut) == 1
    for text in (page(saved()), "".join(markdown([saved()], LABELS)), rows(saved())[0]["Text"]):
        assert LABELS.cut not in text


def test_a_cell_that_is_too_long_says_so() -> None:
    (row,) = rows(saved(body_html=f"<p>{'words ' * 10_000}</p>"))
    assert len(row["Text"]) <= 32_000
    assert row["Text"].endswith(LABELS.cut)


@pytest.mark.parametrize("form", ["page", "markdown", "table"])
def test_a_monstrous_story_is_written_in_parts(form: str) -> None:
    body = "<p>" + "</p><p>".join(f"Line {number}." for number in range(20_000)) + "</p>"
    images = "".join(f'<img src="https://a.example/{number}.png">' for number in range(50))
    stories = [saved(body_html=bounded_body(body + images))]
    parts = {
        "page": lambda: web_page(stories, LABELS, lambda *_: PNG),
        "markdown": lambda: markdown(stories, LABELS),
        "table": lambda: table(stories, LABELS),
    }[form]()
    assert len([*parts]) > {"page": 50, "markdown": 20, "table": 2}[form]
