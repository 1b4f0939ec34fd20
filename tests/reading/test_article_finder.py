"""The whole story, whatever the page's markup does to hide it."""

import json

import pytest
from readability import readability

from ticker.reading.extraction import extract_article
from ticker.reading.plain_text import text_of

URL = "https://www.example.org/2026/river"
STORY = (
    "A river that looks calm on the surface carries more sand than anybody had measured, a team said on Monday.",
    "The instruments were lowered every hour between dusk and dawn, and the crew slept, when it slept, in the boat.",
    "Nobody had looked at night before, although fishermen, as fishermen do, had told everyone who would listen.",
    "What the finding means for the dams upstream, which were planned for clear water, is another question.",
)
PROSE = "".join(f"<p>{sentence}</p>" for sentence in STORY)
OTHER = "Some other text of the page, number {}, which is not the story at all, but is long enough to be one."
SIDE = "".join(f"<p>{OTHER.format(number)}</p>" for number in range(12))


def body(middle: str, head: str = "") -> str:
    page = f"<!DOCTYPE html><html><head><title>River</title>{head}</head><body>{middle}</body></html>"
    return extract_article(page.encode(), URL).body_html


def text(middle: str, head: str = "") -> str:
    return text_of(body(middle, head), max_length=1_000_000)


def assert_is_story(found: str) -> None:
    for sentence in STORY:
        assert found.count(sentence) == 1, sentence
    assert "Some other text" not in found


@pytest.mark.parametrize(
    "classes",
    [
        "post-1 post type-post hentry tag-sea",
        "post hentry category-newsletter tag-sponsored",
        "non-paywall",
        "no-sidebar has-related-articles",
        "entry-content-read-more",
        "with-comments",
        "cookie-free",
    ],
)
def test_a_class_that_sounds_like_boilerplate_does_not_drop_the_story(classes: str) -> None:
    assert_is_story(
        text(f'<div class="{classes}"><h2>T</h2><div class="entry">{PROSE}</div></div><div id="side">{SIDE}</div>')
    )
    one_paragraph = f'<div class="{classes}"><div class="entry"><p>{" ".join(STORY)}</p></div></div>'
    assert_is_story(text(f'{one_paragraph}<div id="side">{SIDE}</div>'))


def test_what_a_live_blog_calls_comments_is_its_text() -> None:
    items = "".join(f'<div class="live-match-comment"><p>{sentence}</p></div>' for sentence in STORY)
    assert_is_story(text(f'<div class="ticker"><h1>Live</h1>{items}</div>'))


def test_pictures_with_long_addresses_before_the_text_do_not_empty_it() -> None:
    picture = f'<figure><img src="https://x.org/{"a" * 1000}.jpg"></figure>'
    assert_is_story(text(f"<article><h1>T</h1>{picture * 11}{PROSE}</article>"))


def test_pictures_within_the_page_do_not_push_the_text_over_the_limit() -> None:
    picture = f'<p><img src="data:image/png;base64,{"A" * 600_000}"></p>'
    assert_is_story(text(f"<article><h1>T</h1>{picture * 2}{PROSE}</article>"))


@pytest.mark.parametrize("element", ["noscript", "template"])
def test_text_that_waits_for_a_script_is_found(element: str) -> None:
    assert_is_story(text(f'<div id="root"></div><{element}><div>{PROSE}</div></{element}>'))


def test_a_text_that_only_the_metadata_has_is_taken_from_there() -> None:
    stated = {"@type": "NewsArticle", "headline": "T", "articleBody": "\n".join(STORY)}
    head = f'<script type="application/ld+json">{json.dumps(stated)}</script>'
    assert body('<div id="app">Loading…</div>', head) == PROSE
    stated["isAccessibleForFree"] = "False"  # what is to be paid for stays where it is
    head = f'<script type="application/ld+json">{json.dumps(stated)}</script>'
    assert not body('<div id="app">Loading…</div>', head)


@pytest.mark.parametrize(
    "frame",
    [
        '<form id="aspnetForm"><div class="menu">Menu</div>{}</form>',
        '<form><input name="q"><button>Search<div>{}</div>',
        '<div role="dialog"><div>{}</div></div>',
        '<div class="paywall share">{}</div>',
        '<div class="popup"><div class="newsletter">{}</div></div>',
        '<div style="display: none">{}</div>',
        '<header role="banner"><a href="/">Home</a><div>{}</div></header>',
    ],
)
def test_an_element_that_holds_the_story_stays_whatever_it_is(frame: str) -> None:
    assert_is_story(text(frame.format(PROSE)))


@pytest.mark.parametrize(
    "post",
    [
        "Swallows are back, two weeks early, and loud. More when I have counted them.",
        "今天河水很清，燕子回来了。",
        "नदी आज शांत है, और अबाबीलें लौट आई हैं।",
    ],
)
def test_a_short_post_is_an_article(post: str) -> None:
    assert post in text(f'<nav><a href="/">Home</a></nav><article class="note"><h1>Note</h1><p>{post}</p></article>')
    assert post in text(f"<p>{post}</p>")


@pytest.mark.parametrize(
    "middle",
    [
        "<h1>Page not found</h1><p>There is nothing here, so try the search, or go to the front page.</p>",
        "<article><p>Please enable JavaScript in your browser, then load this page again.</p></article>",
        "<main><h1>One moment</h1><p>We are checking that you are no robot, which takes a few seconds.</p></main>",
        '<main><ul><li><a href="/1">Ten gadgets</a></li><li><a href="/2">An election</a></li></ul></main>',
    ],
)
def test_a_page_that_says_why_there_is_nothing_is_no_article(middle: str) -> None:
    assert not body(f'<header><a href="/">Home</a></header>{middle}')


def test_text_in_boxes_side_by_side_is_put_together() -> None:
    boxes = "".join(f'<div class="text-block"><p>{sentence}</p></div><div class="ad"></div>' for sentence in STORY)
    assert_is_story(text(f'<div class="page">{boxes}</div><div class="side">Imprint</div>'))


@pytest.mark.parametrize("break_", ["<br><br>", "<br>", "</div><div>"])
def test_paragraphs_need_no_elements_of_their_own(break_: str) -> None:
    assert_is_story(text(f'<div class="content"><div>{break_.join(STORY)}</div></div><div class="foot">Imprint</div>'))


def test_a_recipe_keeps_its_lists_and_its_table() -> None:
    found = body(
        f'<article><h1>Soup</h1><p>{STORY[0]}</p><h2>Ingredients</h2><ul class="ingredients"><li>200 g red lentils</li>'
        "<li>2 onions, chopped small</li><li>1 l of stock</li></ul><h2>Method</h2><ol><li>Fry the onions.</li>"
        "<li>Add lentils and stock, and wait.</li></ol><table><tr><th>Energy</th><td>310 kcal</td></tr>"
        f"<tr><th>Salt</th><td>1 g</td></tr></table><p>{STORY[1]}</p></article>"
    )
    for part in ("<li>200 g red lentils</li>", "<ol>", "<li>Fry the onions.</li>", "310 kcal", "<th>Salt</th>"):
        assert part in found


def test_all_posts_of_a_thread_are_found() -> None:
    posts = "".join(
        f'<div class="topic-post"><div class="author"><a href="/u/{number}">user{number}</a></div>'
        f'<div class="post-body"><p>{sentence}</p></div></div>'
        for number, sentence in enumerate(STORY)
    )
    assert_is_story(text(f'<div class="nav">Board index</div><h1>Sand</h1><div class="thread">{posts}</div>'))


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Author",
        "Updated: November 29, 2026, 9:06 am",
        "Zuletzt aktualisiert am 29.11.2026",
        "Mis à jour le 29/11/2026 à 10h21",
        "Обновлено: 29.11.2026",
        "更新时间：2026-11-29",
        "5 min read",
        "Rating: 4.5/5 (123 votes)",
        "★★★★☆ (12)",
        "Click to rate this post!",
        "Was this article helpful?",
    ],
)
def test_lines_about_the_article_are_no_part_of_it(line: str) -> None:
    first, rest = PROSE.split("</p>", 1)
    for middle in (f"<p>{line}</p>{PROSE}", f"{first}</p><div>{line}</div>{rest}", f"{PROSE}<p>{line}</p>"):
        found = text(f'<article><h1>River</h1><div class="entry-content">{middle}</div></article>')
        assert_is_story(found)
        assert line not in found


@pytest.mark.parametrize(
    "heading",
    ["Related articles", "You may also like", "Das könnte Sie auch interessieren", "相关阅读", "Читайте также"],
)
def test_a_section_of_teasers_below_the_story_is_dropped(heading: str) -> None:
    teasers = f"<h3>{heading}</h3><div><h4>Ten gadgets</h4><p>{OTHER.format(1)}</p></div>"
    assert_is_story(text(f'<article><h1>River</h1>{PROSE}{teasers}</article><div id="side">Side</div>'))


def test_a_sentence_that_begins_like_a_notice_is_kept() -> None:
    sentences = (
        "By Monday the water had fallen, and the boats lay on the sand, as they do every year at this time.",
        "Updated figures came in May: they were higher than anybody on the river had thought possible before.",
        "Related questions, such as who pays, were put off until the next meeting of the council in spring.",
    )
    found = text(f"<article><h1>T</h1>{PROSE}{''.join(f'<p>{sentence}</p>' for sentence in sentences)}</article>")
    assert all(sentence in found for sentence in sentences)


def test_words_that_only_look_like_a_byline_or_a_date_stay_in_their_sentence() -> None:
    sentences = (
        "<strong>By Monday</strong> the water had fallen, and the boats lay on the sand, as they do each year.",
        "On <time>29 November</time> the first barge came up the river again, with coal, and nobody was there.",
        "The <span>author: Ann</span> Keller, of the institute, would not say when the next one is to come.",
    )
    found = text(f"<article><h1>T</h1>{PROSE}{''.join(f'<p>{sentence}</p>' for sentence in sentences)}</article>")
    assert "By Monday the water" in found
    assert "On 29 November the first" in found
    assert "The author: Ann Keller" in found
    short = "By Monday the water had fallen."
    assert short in text(f"<article><h1>T</h1>{PROSE}<p>{short}</p>{PROSE}</article>")


def test_headings_over_text_without_paragraphs_stay() -> None:
    parts = "".join(f"<h2>Part {number}</h2><div>{sentence}</div>" for number, sentence in enumerate(STORY))
    found = text(f'<div class="entry-content">{parts}</div><div id="side">{SIDE[:200]}</div>')
    assert_is_story(found)
    assert all(f"Part {number}" in found for number in range(len(STORY)))


@pytest.mark.parametrize("element", ["p", "h2", "div"])
def test_the_sentence_under_the_headline_is_a_part_of_the_story(element: str) -> None:
    rest = PROSE.split("</p>", 1)[1]
    found = text(
        "<header><h1>The Valley Post</h1><p>News of the valley, every day since 1890, for everyone who lives in it, or "
        "would like to.</p></header><article><header><h1>River</h1>"
        f'<{element} class="standfirst">{STORY[0]}</{element}><p>By Ann Author</p>'
        "<figure><img src='/a.jpg'><figcaption>Some other text under a picture, which is long enough, it seems, to be "
        f'a sentence.</figcaption></figure></header><div class="entry-content">{rest}{rest}</div></article>'
    )
    assert found.count(STORY[0]) == 1
    assert found.index(STORY[0]) < found.index(STORY[1])
    assert "every day since" not in found
    assert "Ann Author" not in found


def test_a_story_in_a_box_that_sounds_like_a_sidebar_is_found_whole() -> None:
    page = "".join(f'<div class="community-extra"><p>{sentence}</p></div>' for sentence in STORY)
    assert_is_story(text(f'<div class="remark">{page}</div><div class="menu"><a href="/">Home</a></div>'))


def test_labels_and_buttons_among_the_paragraphs_are_dropped() -> None:
    labels = ("Toggle caption", "Listen", "Buy now", "Ask about this")
    middle = "".join(
        f"<p>{sentence}</p><div><div>{label}</div></div>" for sentence, label in zip(STORY, labels, strict=True)
    )
    middle += "".join(
        f"<h2>A part</h2><ul><li>One thing of few</li></ul><p>{sentence} Twice.</p>" for sentence in STORY
    )
    found = text(f'<div class="entry-content">{middle}</div>')
    assert not any(label in found for label in labels)
    assert "A part" in found
    assert "One thing of few" in found


def test_a_long_headline_in_the_box_is_dropped_with_what_stands_above_it() -> None:
    headline = "Some other text, as long as a sentence of the story, is the headline of the river, they say, today"
    assert_is_story(text(f"<article><p>Rivers</p><h1>{headline}</h1><p>Ann</p><div>{PROSE}</div></article>"))


@pytest.mark.parametrize(
    "headline", ['<h3><a href="/{0}">Some other text {0}</a></h3>', '<a href="/{0}">Other {0}</a>']
)
def test_teasers_longer_than_the_story_are_not_a_part_of_it(headline: str) -> None:
    rows = "".join(headline.format(n) + f'<div class="extra"><p>{OTHER.format(n)}</p></div>' for n in range(9))
    assert_is_story(text(f'<div class="entry-content">{PROSE}{rows}</div>'))


def test_what_follows_below_the_story_in_its_box_is_dropped() -> None:
    below = f'<div class="extra"><p>{OTHER.format(1)}</p></div><div class="extra"><p>{OTHER.format(2)}</p></div>'
    assert_is_story(text(f'<div class="entry-content">{PROSE}{below}</div>'))


def test_a_line_longer_than_all_others_does_not_hide_where_the_story_ends() -> None:
    below = f'<div class="extra"><p>{OTHER.format(1) * 20}</p></div>'
    assert_is_story(text(f'<div class="entry-content">{PROSE}{below}</div>'))


def test_a_story_that_stands_there_twice_is_shown_once() -> None:
    copies = f'<div class="large">{PROSE}<p>The end</p></div><div class="small">{PROSE}<p>The end</p></div>'
    assert_is_story(text(f'<div class="entry-content">{copies}</div>'))
    assert text(f'<div class="entry-content">{PROSE}<p>Refrain</p>{PROSE}</div>').count(STORY[0]) == 2


@pytest.mark.parametrize(
    "note",
    [
        "Copyright © 2026 The Valley Post and its partners in other valleys. All rights reserved, it is said.",
        "Some links go to shops, and if you buy something there, we may earn a small commission for it, at no cost.",
        "Follow us on Facebook, on which we are every day, and see the other river, and what people say of it.",
        "Subscribe today, if you have not yet, to the Valley Post newsletter, which comes on Mondays and Fridays.",
        "Abonnez-vous, si ce n’est pas fait, à la newsletter de la vallée, qui paraît le lundi et le vendredi.",
        "Ann Author is a reporter of the Valley Post, who has lived on a boat for eleven years, and likes it there.",
    ],
)
def test_notes_of_the_site_are_no_part_of_the_story(note: str) -> None:
    found = text(f'<div class="entry-content">{PROSE}<p>{note}</p></div>', '<meta name="author" content="Ann Author">')
    assert_is_story(found)
    assert note[:20] not in found


def test_sentences_that_sound_like_notes_of_the_site_stay() -> None:
    sentences = (
        "Readers follow the river on maps, and ask for the newsletter of the institute, which has 4,000 of them.",
        "The copyright of the maps, which nobody had asked about, belongs to a publisher who died in the flood.",
        "The commission will meet on Monday, and its members may get reports of the institute until then.",
    )
    middle = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    found = text(
        f'<div class="entry-content">{PROSE}{middle}{PROSE}</div>', '<meta name="author" content="Ann Author">'
    )
    assert all(sentence in found for sentence in sentences)


def test_a_sentence_in_the_head_of_the_page_that_is_no_lead_is_left_out() -> None:
    rest = PROSE + PROSE
    bio = f'<div class="author-excerpt">{OTHER.format(1)}</div>'
    found = text(f'<article><header><h1>River</h1>{bio}</header><div class="entry-content">{rest}</div></article>')
    assert "Some other text" not in found


@pytest.mark.parametrize("post", ["Good morning, valley", "Sand!", "おはよう"])
def test_a_page_of_a_few_words_is_a_short_post(post: str) -> None:
    assert text(f"<p>{post}</p>") == post


@pytest.mark.parametrize("notice", ["Just a moment", "Please wait", "Loading"])
def test_a_page_that_only_asks_to_wait_is_none(notice: str) -> None:
    assert body(f"<p>{notice}…</p>") == ""


def test_the_largest_box_of_a_page_is_not_the_story_if_it_holds_other_things() -> None:
    promo = "".join(f'<div class="promo-bar-slide"><p>{OTHER.format(number)}</p></div>' for number in range(20))
    assert_is_story(text(f"<div>{promo}</div><div><div><h1>River</h1>{PROSE}</div></div>"))


def test_a_comment_in_the_box_of_the_story_is_no_part_of_it() -> None:
    comment = f'<div class="top-comment-box"><h4>Top comment by</h4><p>{OTHER.format(1)}</p></div>'
    first, rest = PROSE.split("</p>", 1)
    assert_is_story(text(f'<div class="entry-content">{first}</p>{comment}{rest}</div>'))


def test_a_section_named_above_the_headline_is_no_part_of_the_story() -> None:
    first, rest = PROSE.split("</p>", 1)
    head = f'<header><span class="label">Bridges</span><h1>River</h1>{first}</p></header>'
    found = text(f"<article>{head}<section>{rest}</section></article>")
    assert_is_story(found)
    assert "Bridges" not in found


def test_a_list_set_in_headings_is_no_heading_without_text() -> None:
    items = "".join(f"<h3>Number {number}: a hat of cotton, in which the crew slept</h3>" for number in range(20))
    assert "Number 19" in text(f'<article class="BlogItem"><h1>River</h1><div>{PROSE}{items}</div></article>')


def test_boxes_within_boxes_are_not_read_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    read = 0
    keep = readability.clean

    def clean(text: str) -> str:
        nonlocal read
        read += len(text)
        return str(keep(text))

    monkeypatch.setattr(readability, "clean", clean)
    size = 2_000_000
    paragraphs = PROSE * (size // len(PROSE))
    body(f"<article>{'<blockquote>' * 200}{paragraphs}</article>")
    assert read < size * 2
