"""What is typed finds the texts that have it, in any script, and never fails."""

import html
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.search_terms import Phrase, Query, completed, has_phrase, hits, parse, terms_of, without_tags

LETTERS = st.text(alphabet=st.sampled_from("aBé ß-Ωи京都大学タไทยกำ서울اَلحकि्2١\"'_.\u200d"), max_size=20)


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("", Query()),
        (' - -- "" \'', Query()),
        ("ferry", Query((Phrase(("ferry",), is_open=True),))),
        ("ferry ", Query((Phrase(("ferry",)),))),
        ("Ferry HAR", Query((Phrase(("ferry",)), Phrase(("har",), is_open=True)))),
        ('"two words"', Query((Phrase(("two", "words")),))),
        ('"two wor', Query((Phrase(("two", "wor"), is_open=True),))),
        ("„two words“ a", Query((Phrase(("two", "words")), Phrase(("a",), is_open=True)))),
        ("ferry -boat", Query((Phrase(("ferry",)),), (Phrase(("boat",)),))),
        ('-"two words"', Query((), (Phrase(("two", "words")),))),
        ("covid-19 ", Query((Phrase(("covid", "19")),))),
        ("北京大", Query((Phrase(("北京", "京大")),))),
        ("京", Query((Phrase(("京",), is_open=True),))),
    ],
)
def test_what_is_typed(typed: str, query: Query) -> None:
    assert parse(typed) == query


def test_terms() -> None:
    assert terms_of("The Café's 2nd-best") == ["the", "cafe", "s", "2nd", "best"]
    assert terms_of("北京大 a") == ["北京", "京大", "大", "a"]
    assert terms_of("_ — …") == []


@given(st.text())
def test_anything_can_be_typed(typed: str) -> None:
    query = parse(typed)
    assert all(each.terms for each in query.wanted + query.unwanted)
    assert len(query.wanted) <= 32


@given(st.text() | LETTERS, LETTERS, LETTERS)
def test_a_text_is_found_by_itself_wherever_it_stands(text: str, before: str, after: str) -> None:
    for phrase in parse(text.replace("-", " ")).wanted:
        assert has_phrase(phrase, terms_of(text))
        assert has_phrase(phrase, terms_of(f"{before} {text} {after}"))


@given(st.text(alphabet=st.sampled_from("aZéÜñçøßиЁΩأ ")))
def test_accents_and_case_do_not_count(text: str) -> None:
    plain = unicodedata.normalize("NFD", text)
    assert terms_of(text) == terms_of(plain) == terms_of(text.swapcase())


@given(st.text() | LETTERS)
def test_terms_stay_what_they_are_when_taken_apart_again(text: str) -> None:
    words = [term for term in terms_of(text) if term.isascii()]
    assert terms_of(" ".join(words)) == words


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("storm", "Storm over Stormont", ["Storm", "Stormont"]),
        ("storm ", "Storm over Stormont", ["Storm"]),
        ("écho", "Echo of an ÉCHO", ["Echo", "ÉCHO"]),
        ('"in the north" -south', "Snow in the north, sun in the south", ["in", "the", "north", "in", "the"]),
        ("地震", "四川发生地震", ["地震"]),
        ("", "Storm", []),
    ],
)
def test_the_words_that_were_searched_for_are_found_in_a_title(typed: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in hits(parse(typed), text)] == found


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("storm", "storm*"),
        ("storm ", "storm"),
        ("coast storm*", "coast storm*"),
        ('"at sea"', '"at sea"'),
        ("storm -film", "storm -film"),
        ("", ""),
    ],
)
def test_a_search_that_is_kept_finds_what_it_found_as_it_was_typed(typed: str, kept: str) -> None:
    assert completed(typed) == kept
    now = parse(typed)
    later = parse(f"{completed(typed)} and").wanted[:-1] if kept else ()
    assert later == now.wanted


@pytest.mark.parametrize(
    "text",
    ["&amp;lt; &lt;b&gt; &quot;a&nbsp;b&quot;", "&eacute;t&eacute;", "R&D AT&T &amp", "&#8217;&#x2019; &lt", "& &;"],
)
def test_signs_of_html_are_read(text: str) -> None:
    assert without_tags(text) == html.unescape(text)


def test_what_the_sanitizer_writes_is_read_without_the_names_of_all_signs() -> None:
    asked = "without_tags('&lt;&amp;&gt;'), 'html' in sys.modules"
    program = f"import sys; from ticker.search_terms import without_tags; print({asked})"
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert printed.stdout.split() == ["<&>", "False"]
