"""The commands for the running bar: each is listed, explained and understood."""

import pytest

from ticker.ui.cli.commands import COMMANDS, BadCommandError, Command, Takes, parse_command, table_of_commands

EXAMPLES = {Takes.NOTHING: "", Takes.TEXT: " Früh am Morgen", Takes.TEXT_OR_NOTHING: " Früh", Takes.HEADLINE: " 12"}


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_is_understood_with_what_it_takes(name: str) -> None:
    argument = EXAMPLES[COMMANDS[name]]
    assert parse_command(name + argument) == Command(name, argument.strip())


def test_the_list_has_a_line_for_each_command() -> None:
    lines = table_of_commands().splitlines()
    assert [line.split()[0] for line in lines] == list(COMMANDS)
    assert len({line.split("  ", 1)[1].strip() for line in lines}) == len(COMMANDS)


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("explode", "--commands"),
        ("", "--commands"),
        ("pause now", "pause"),
        ("send", "send"),
        ("open twelve", "twelve"),
        ("open -1", "-1"),
        ("open ١٢", "number"),
        ("\udcff" * 10_000, "--commands"),
    ],
)
def test_what_is_no_command_is_named_in_a_sentence(said: str, named: str) -> None:
    with pytest.raises(BadCommandError) as refused:
        parse_command(said)
    assert named in str(refused.value)
    assert len(str(refused.value)) < 400
