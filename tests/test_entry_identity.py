"""Which entries are taken for old ones that the feed has changed, and which are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.durations import DAY
from ticker.entry_identity import Identity, normalized_link, twins

OTHERS = tuple(Identity(f"https://n.example/{number}", f"Story {number}", number * DAY) for number in range(3))


@pytest.mark.behaviour("P29")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("https://n.example/x", "Two hurt", 1.0), ("https://n.example/x", "Three hurt, police say", 1.0)),
        (("https://n.example/x", "Two hurt", 1.0), ("https://n.example/x", "Three hurt", 2.0)),
        (("http://n.example/x", "Same", 1.0), ("https://www.n.example/x/", "Same", 1.0)),
        (("https://n.example/a?sid=1", "Alpha", 1.0), ("https://n.example/a?sid=2", "Alpha", 1.0)),
        (("https://n.example/a?utm_source=x", "Alpha", 1.0), ("https://n.example/a", "Alpha, edited", 1.0)),
        (("https://n.example/a;jsessionid=1F", "Alpha", 1.0), ("https://n.example/a;jsessionid=2E", "Alpha", 1.0)),
        (("https://n.example/a?v=1", "Alpha", 1.0), ("https://n.example/a?v=2", "Alpha", 1.0)),
        (("https://n.example/a?v=1", "Alpha", None), ("https://n.example/a?v=2", "Alpha", None)),
        (("https://old.example/1", "Moved", 5.0), ("https://new.example/1", "Moved", 5.0)),
        (("", "No link", 5.0), ("", "No link", 5.0)),
    ],
)
def test_an_entry_that_the_feed_has_changed_is_known_again(
    old: tuple[str, str, float | None], new: tuple[str, str, float | None]
) -> None:
    assert twins([Identity(*new)], [Identity(*old)], OTHERS) == {0: 0}


@pytest.mark.behaviour("P29")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("https://status.example/", "Disruption", 1.0), ("https://status.example/", "Disruption", 2.0)),
        (("https://n.example/now", "Monday", 1.0), ("https://n.example/now", "Tuesday", 2.0)),
        (("https://n.example/a", "Alpha", 1.0), ("https://n.example/b", "Beta", 1.0)),
        (("https://n.example/a", "Daily", 1.0), ("https://n.example/b", "Daily", 2.0)),
        (("https://n.example/?id=1", "One", 1.0), ("https://n.example/?id=2", "Two", 1.0)),
    ],
)
def test_another_entry_stays_another(old: tuple[str, str, float | None], new: tuple[str, str, float | None]) -> None:
    assert twins([Identity(*new)], [Identity(*old)]) == {}


def test_a_link_that_was_used_for_several_entries_identifies_none() -> None:
    shop = "https://n.example/shop"
    others = (*OTHERS, Identity(shop, "Hats", 1.0))
    assert twins([Identity(shop, "Shoes", 3.0)], [Identity(shop, "Gloves", 2.0)], others) == {}


def test_what_cannot_be_told_apart_has_no_twin() -> None:
    same = Identity("https://n.example/x", "Same", 1.0)
    assert twins([same], [same, same]) == {}
    assert twins([same, same], [same]) == {}


ENTRY = st.builds(
    Identity,
    st.sampled_from(["", "https://n.example/a", "http://www.n.example/a/", "https://n.example/b?sid=1"]),
    st.sampled_from(["", "One", "Two"]),
    st.sampled_from([None, 1.0, 2.0]),
)


@given(st.lists(ENTRY, max_size=6), st.lists(ENTRY, max_size=6), st.lists(ENTRY, max_size=6))
def test_each_entry_has_one_twin_at_most(new: list[Identity], missing: list[Identity], others: list[Identity]) -> None:
    found = twins(new, missing, others)
    assert len(set(found.values())) == len(found)
    assert all(0 <= mine < len(new) and 0 <= theirs < len(missing) for mine, theirs in found.items())


@pytest.mark.parametrize("link", ["http://[::1", "not a link", "", "https://n.example:99999999/", "mailto:a@b.example"])
def test_a_link_that_is_none_stays_as_it_is(link: str) -> None:
    assert normalized_link(link) == link
