"""Preferences on the command line: every one can be read and set, and what cannot be is explained."""

import json

import pytest

from ticker.preferences import Colors, ExtraBar, Preferences, all_settings
from ticker.ui.cli.setting_values import BadSettingError, values_as_json, values_as_text, with_assignments

SHOWN = [each.name for each in all_settings() if each.is_shown]


@pytest.mark.parametrize("name", SHOWN)
def test_what_is_printed_can_be_set_again(name: str) -> None:
    preferences = Preferences(height=50, colours=Colors.DARK, show_age=False, extra_bars=(ExtraBar("DP-1"),))
    printed = values_as_text(preferences, (name,)).removesuffix("\n")
    again = with_assignments(Preferences(), (f"{name}={printed}",))
    assert getattr(again, name) == getattr(preferences, name)
    assert json.loads(values_as_json(preferences, (name,))).keys() == {name}


def test_names_are_found_however_they_are_written() -> None:
    changed = with_assignments(Preferences(), ("text-size=20", "colors=dark", "SHOW_AGE=off", "label=a=b"))
    assert (changed.text_size, changed.colours, changed.show_age, changed.label) == (20, Colors.DARK, False, "a=b")


@pytest.mark.parametrize(
    ("assignment", "told"),
    [
        ("height=1000", "20 to 120"),
        ("height=tall", "20 to 120"),
        ("speed=nan", "5 to 1000"),
        ("speed=1e400", "5 to 1000"),
        ("show_age=maybe", "“true” or “false”"),
        ("edge=middle", "top, bottom, left, right"),
        ("own_text=red", "#1f2a30"),
        (f"label={'x' * 61}", "60"),
        ("extra_bars={", "JSON"),
        (f"extra_bars={'[' * 100_000}", "JSON"),
        ("welcomed=true", "--get"),
        ("nothing=1", "--get"),
        ("height", "name=value"),
    ],
)
def test_what_cannot_be_is_told_with_what_is_allowed(assignment: str, told: str) -> None:
    with pytest.raises(BadSettingError) as refused:
        with_assignments(Preferences(), ("speed=80", assignment))
    assert told in str(refused.value)
    assert len(str(refused.value)) < 400


def test_without_names_all_that_are_shown_are_printed() -> None:
    lines = values_as_text(Preferences(), ()).splitlines()
    assert [line.partition("=")[0] for line in lines] == SHOWN
    assert list(json.loads(values_as_json(Preferences(), ()))) == SHOWN
