"""Tables too wide for a column: each row becomes a list, and nothing of it is lost."""

import re

import pytest

from ticker.reading.html_tree import inner_html, parse_html
from ticker.reading.stacked_tables import stack_wide_tables

HEAD = "<thead><tr><th>Country</th><th>Inhabitants</th><th>Constitution</th></tr></thead>"
ROWS = "<tbody><tr><td>Andorra</td><td>77,000</td><td>principality</td></tr></tbody>"


def stacked(table: str, characters: int) -> str:
    root = parse_html(f"<table>{table}</table>")
    stack_wide_tables(root, characters)
    return inner_html(root)


def rows(html: str) -> list[list[str]]:
    return [re.findall(r">([^<>]+)</t[dh]>", row) for row in html.split("<tr>")[1:]]


def test_a_table_that_fits_stays_a_table() -> None:
    assert stacked(HEAD + ROWS, 60) == f"<table>{HEAD}{ROWS}</table>"


def test_each_row_becomes_a_list_under_its_first_cell() -> None:
    expected = [["Andorra"], ["Inhabitants", "77,000"], ["Constitution", "principality"]]
    assert rows(stacked(HEAD + ROWS, 30)) == expected


def test_without_heads_the_cells_stand_one_below_the_other() -> None:
    table = "<tr><td>incomprehensible</td><td>two</td></tr><tr><td>three</td><td>constitutional</td></tr>"
    assert rows(stacked(table, 20)) == [["incomprehensible"], ["two"], ["three"], ["constitutional"]]


def test_a_head_over_two_columns_names_both() -> None:
    head = "<tr><th>Country</th><th colspan='2'>Representation</th></tr>"
    body = "<tr><td>Liechtenstein</td><td>proportional</td><td>parliamentary</td></tr>"
    found = rows(stacked(head + body, 30))
    assert found == [["Liechtenstein"], ["Representation", "proportional"], ["Representation", "parliamentary"]]


def test_a_tall_cell_moves_those_beside_it_to_their_columns() -> None:
    body = "<tr><td rowspan='2'>Andorra</td><td>77,000</td><td>a</td></tr><tr><td>78,000</td><td>b</td></tr>"
    found = rows(stacked(HEAD + body, 30))
    assert found[:3] == [["Andorra"], ["Inhabitants", "77,000"], ["Constitution", "a"]]
    assert found[3:] == [["78,000"], ["Constitution", "b"]]


@pytest.mark.parametrize("text", ["人口の多い国の一覧表です", "ประชากรของประเทศ"])
def test_scripts_without_spaces_may_be_broken_anywhere(text: str) -> None:
    table = f"<tr><td>{text}</td><td>{text}</td></tr><tr><td>{text}</td><td>{text}</td></tr>"
    assert stacked(table, 12) == f"<table>{table}</table>"


def test_a_table_that_lays_out_text_is_left_alone() -> None:
    table = f"<tr><td>{'long text of a page ' * 30}</td><td>incomprehensibilities</td></tr>"
    assert stacked(table, 10) == f"<table>{table}</table>"
