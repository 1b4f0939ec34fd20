"""The list of the texts that changed between two commits."""

from tests.packaging_scripts import script


def test_what_was_reworded_is_told_from_what_is_new_gone_or_only_elsewhere() -> None:
    old = {"Feeds": {"Look for news every", "Add", "Dissolve"}, "Bar": {"Quit"}}
    new = {"Feeds": {"Look for news each", "Quit", "Back up"}, "Bar": {"Add"}}
    reworded, added, removed = script("changed_strings.py").compare(old, new)
    assert reworded == [("Feeds", "Look for news every", "Look for news each")]
    assert added == [("Feeds", "Back up")]
    assert removed == [("Feeds", "Dissolve")]
