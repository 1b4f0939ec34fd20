"""One headline after the other, for another bar: which comes when, and how it is written."""

import json

from ticker.entities import Headline
from ticker.ui.cli.follow import Turns
from ticker.ui.cli.headline_lines import bar_line, json_list, text_line


def headlines(*ids: int) -> list[Headline]:
    return [Headline(each, 1, f"Headline {each}", "Harbour") for each in ids]


def turn(turns: Turns, count: int) -> list[int]:
    return [0 if (found := turns.next()) is None else found.entry_id for _ in range(count)]


def test_the_wire_goes_round() -> None:
    turns = Turns(only_new=False)
    turns.take(headlines(3, 2, 1))
    assert turn(turns, 7) == [3, 2, 1, 3, 2, 1, 3]


def test_what_arrives_comes_first_and_the_round_goes_on() -> None:
    turns = Turns(only_new=False)
    turns.take(headlines(3, 2, 1))
    assert turn(turns, 1) == [3]
    turns.take(headlines(5, 4, 3, 2, 1))
    assert turns.has_news
    assert turn(turns, 6) == [4, 5, 2, 1, 5, 4]


def test_only_what_arrives_is_printed_where_that_is_wanted() -> None:
    turns = Turns(only_new=True)
    turns.take(headlines(2, 1))
    assert turn(turns, 2) == [0, 0]
    turns.take(headlines(3, 2, 1))
    assert turn(turns, 2) == [3, 0]


def test_what_has_left_the_wire_does_not_come() -> None:
    turns = Turns(only_new=False)
    turns.take(headlines(3, 2, 1))
    assert turn(turns, 1) == [3]
    turns.take(headlines(1))
    assert turn(turns, 2) == [1, 1]
    turns.take([])
    assert turn(turns, 2) == [0, 0]


def test_a_line_is_one_line_whatever_the_title_is() -> None:
    hostile = Headline(1, 1, "50 %{F#f00}\nred\u2028 \x1b[31m & <b>", "Har\tbour")
    assert text_line(hostile).startswith("Har bour: 50 % {F#f00} red")
    assert len(text_line(hostile).splitlines()) == 1
    line = bar_line(hostile, "https://a.example/")
    assert "\n" not in line
    shown = json.loads(line)
    assert shown["text"] == shown["full_text"] == text_line(hostile)
    assert (shown["title"], shown["link"], shown["class"]) == (hostile.title, "https://a.example/", ["unread"])


def test_an_empty_wire_empties_the_place() -> None:
    assert json.loads(bar_line(None, ""))["text"] == ""
    assert text_line(None) == ""


def test_a_list_is_an_array() -> None:
    shown = json.loads(json_list(headlines(2, 1), lambda each: f"https://a.example/{each.entry_id}"))
    assert [each["id"] for each in shown] == [2, 1]
    assert shown[0]["published"] is None
    assert json.loads(json_list([], lambda _each: "")) == []
