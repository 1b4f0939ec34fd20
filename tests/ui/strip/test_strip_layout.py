"""The way of the headlines: no gap, no jump, each once a lap, news first."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ticker.entities import Headline
from ticker.ui.strip.strip_layout import MAX_REPEATS, MIN_BETWEEN, Piece, StripLayout


def headline(entry_id: int) -> Headline:
    return Headline(entry_id, 1, f"Headline {entry_id}", "The Daily Test")


def wire(*entry_ids: int) -> tuple[Headline, ...]:
    return tuple(headline(entry_id) for entry_id in entry_ids)


def ids(pieces: tuple[Piece, ...]) -> list[int]:
    return [piece.headline.entry_id for piece in pieces]


def layout(*entry_ids: int) -> StripLayout:
    made = StripLayout()
    made.set_headlines(wire(*entry_ids))
    return made


def ten(_headline: Headline) -> int:
    return 10


def by_number(shown: Headline) -> int:
    return 5 + 7 * shown.entry_id


def test_headlines_come_in_order_without_a_gap_lap_after_lap() -> None:
    pieces = layout(1, 2, 3).lay(70, ten)
    assert ids(pieces) == [1, 2, 3, 1, 2, 3, 1]
    assert [piece.start for piece in pieces] == [0, 10, 20, 30, 40, 50, 60]


def test_a_single_headline_repeats() -> None:
    assert ids(layout(1).lay(30, ten)) == [1, 1, 1]


def test_without_headlines_nothing_is_laid() -> None:
    assert layout().lay(1000, ten) == ()


def test_news_comes_next_and_the_lap_goes_on_after_it() -> None:
    way = layout(1, 2, 3, 4)
    way.lay(20, ten)
    way.set_headlines(wire(9, 8, 1, 2, 3, 4))
    assert ids(way.lay(100, ten)) == [9, 8, 3, 4, 9, 8, 1, 2]


def test_what_left_the_wire_stays_where_it_lies_and_does_not_come_again() -> None:
    way = layout(1, 2, 3)
    way.lay(30, ten)
    way.set_headlines(wire(1, 3))
    assert ids(way.pieces) == [1, 2, 3]
    assert ids(way.lay(70, ten)) == [1, 3, 1, 3]


def test_an_edited_headline_lies_as_it_was_and_comes_again_as_it_is() -> None:
    way = layout(1, 2)
    way.lay(20, ten)
    way.set_headlines((replace(headline(1), title="Corrected"), headline(2)))
    way.lay(30, ten)
    assert [piece.headline.title for piece in way.pieces] == ["Headline 1", "Headline 2", "Corrected"]


def test_no_headline_comes_twice_in_a_row_where_laps_meet() -> None:
    way = layout(1, 2, 3)
    way.lay(30, ten)
    way.set_headlines(wire(3, 1, 2))  # the last one laid is now the first of the next lap
    assert ids(way.lay(60, ten)) == [1, 2, 3]


def test_after_an_empty_wire_headlines_come_in_at_the_far_end() -> None:
    way = layout(1)
    way.lay(10, ten)
    way.set_headlines(())
    assert way.lay(500, ten) == ()
    way.set_headlines(wire(2))
    assert way.lay(320, ten, at_least_from=300)[0].start == 300


@given(st.lists(st.integers(1, 30), unique=True, min_size=1), st.integers(1, 4))
def test_each_lap_shows_every_headline_once(entry_ids: list[int], laps: int) -> None:
    way = layout(*entry_ids)
    pieces = way.lay(laps * sum(by_number(headline(each)) for each in entry_ids), by_number)
    for lap in range(laps):
        assert sorted(ids(pieces)[lap * len(entry_ids) : (lap + 1) * len(entry_ids)]) == sorted(entry_ids)
    if len(entry_ids) > 1:
        assert all(one.headline != next_one.headline for one, next_one in pairwise(pieces))


@given(st.lists(st.lists(st.integers(1, 20), unique=True), min_size=1, max_size=8))
def test_what_lies_stays_and_lies_without_a_gap_whatever_comes_and_goes(rounds: list[list[int]]) -> None:
    way = StripLayout()
    until = 0
    for entry_ids in rounds:
        before = way.pieces
        way.set_headlines(wire(*entry_ids))
        until += 150
        way.lay(until, by_number)
        assert way.pieces[: len(before)] == before
        assert all(one.end == next_one.start for one, next_one in pairwise(way.pieces))
        if entry_ids:
            assert way.end is not None
            assert way.end >= until


@given(st.lists(st.integers(1, 20), unique=True, min_size=1), st.integers(-50, 500))
def test_what_lies_at_an_offset_is_found(entry_ids: list[int], offset: int) -> None:
    way = layout(*entry_ids)
    way.lay(300, by_number)
    expected = [piece for piece in way.pieces if piece.start <= offset < piece.end]
    assert way.at(offset) == (expected[0] if expected else None)


@given(st.integers(-50, 300), st.integers(1, 200))
def test_the_pieces_of_a_stretch_are_found(start: int, length: int) -> None:
    way = layout(1, 2, 3, 4, 5)
    way.lay(200, by_number)
    expected = tuple(piece for piece in way.pieces if piece.end > start and piece.start < start + length)
    assert way.between(start, start + length) == expected


def test_what_has_gone_past_is_cleared_away_but_for_a_few_to_go_back_to() -> None:
    way = layout(1, 2, 3, 4)
    way.lay(40, ten)
    way.drop_before(29, keep=1)
    assert ids(way.pieces) == [2, 3, 4]
    way.drop_before(30)
    assert ids(way.pieces) == [4]
    assert way.at(29) is None


def test_moving_the_origin_moves_every_piece() -> None:
    way = layout(1, 2)
    way.lay(20, ten)
    way.shift(-5)
    assert [piece.start for piece in way.pieces] == [-5, 5]
    assert way.at(5) == way.pieces[1]
    assert way.end == 15


def test_other_widths_leave_the_point_looked_at_where_it_is() -> None:
    way = layout(1, 2, 3)
    way.lay(30, ten)
    way.resize(15, lambda _: 20)  # the middle of the second piece
    assert [(piece.start, piece.end) for piece in way.pieces] == [(-15, 5), (5, 25), (25, 45)]
    assert ids((way.at(15),)) == [2]  # type: ignore[arg-type]


def test_neighbours_are_found_by_the_number_of_a_piece() -> None:
    way = layout(1, 2)
    one, two, three = way.lay(30, ten)
    assert way.neighbor(two.number, 1) == three
    assert way.neighbor(two.number, -1) == one
    assert way.neighbor(three.number, 1) is None
    assert way.neighbor(one.number, -1) is None


def test_a_cleared_way_begins_with_the_first_headline() -> None:
    way = layout(1, 2, 3)
    way.lay(20, ten)
    way.clear()
    assert way.pieces == ()
    assert ids(way.lay(30, ten)) == [1, 2, 3]


def test_ten_thousand_headlines_are_laid_only_where_they_are_looked_at() -> None:
    way = layout(*range(10_000))
    assert len(way.lay(200, ten)) == 20


def test_what_is_insisted_on_comes_next_and_again_between_the_others_until_it_need_not() -> None:
    way = layout(*range(1, 31))
    way.lay(30, ten)
    assert way.repeat((7,))
    first, *others = ids(way.lay(230, ten))
    assert first == 7
    assert [position for position, each in enumerate(others, start=1) if each == 7] == [
        MIN_BETWEEN + 1,
        2 * (MIN_BETWEEN + 1),
    ]
    assert [each for each in others if each != 7][:6] == [4, 5, 6, 8, 9, 10]
    assert not way.repeat(())
    assert 7 not in ids(way.lay(way.pieces[-1].end + 100, ten))


def test_what_is_insisted_on_comes_so_often_and_then_as_all_others() -> None:
    way = layout(*range(1, 11 * MAX_REPEATS))
    way.repeat((1,))
    laid = ids(way.lay(10 * (MIN_BETWEEN + 1) * MAX_REPEATS * 2, ten))
    lap = laid[: laid.index(11 * MAX_REPEATS - 1) + 1]  # until the lap ends
    assert lap.count(1) == MAX_REPEATS
    assert not way.repeats(1)


def test_several_that_are_insisted_on_take_turns() -> None:
    way = layout(*range(1, 41))
    way.repeat((5, 6))
    laid = ids(way.lay(10 * 2 * (MIN_BETWEEN + 2), ten))
    assert laid[:2] == [5, 6]
    assert [each for each in laid[2:] if each in {5, 6}] == [5, 6]


def test_what_lies_in_view_need_not_come_next_even_if_it_is_insisted_on_now() -> None:
    way = layout(*range(1, 31))
    way.lay(50, ten)
    assert not way.repeat((3,), visible_from=20)
    assert way.repeat((1,), visible_from=20)
    assert ids(way.lay(90, ten)) == [1, 6, 7, 8]


def test_what_is_taken_back_comes_after_what_is_insisted_on() -> None:
    way = layout(*range(1, 11))
    way.lay(60, ten)
    way.repeat((9,))
    way.take_back(40)
    assert ids(way.pieces) == [1, 2, 3, 4]
    assert ids(way.lay(110, ten)) == [9, 5, 6, 7, 8, 10, 1]


@given(st.lists(st.integers(1, 30), min_size=1, unique=True), st.data())
def test_whoever_is_insisted_on_everything_on_the_wire_still_comes(on_wire: list[int], data: st.DataObject) -> None:
    way = layout(*on_wire)
    way.repeat(data.draw(st.lists(st.sampled_from(on_wire), unique=True)))
    way.lay(data.draw(st.integers(0, 200)), ten)
    way.take_back(data.draw(st.integers(0, 200)))
    end = way.end or 0
    assert set(ids(way.lay(end + 20 * MAX_REPEATS * len(on_wire) + 10 * MIN_BETWEEN, ten))) == set(on_wire)
