"""What may be said on the command line, and what is answered to nonsense."""

import sys
from pathlib import Path

import pytest

from ticker.ui.cli.command_line import Options, parse_command_line


def test_nothing_said_is_the_bar_of_the_user() -> None:
    assert parse_command_line([]) == Options()


def test_addresses_are_understood_as_people_write_them() -> None:
    options = parse_command_line(
        [
            "https://a.example/feed",
            "feed://b.example/rss",
            "feed:https://c.example/",
            "d.example/x",
            "https://a.example/feed",
        ]
    )
    assert options.feed_urls == (
        "https://a.example/feed",
        "http://b.example/rss",
        "https://c.example/",
        "https://d.example/x",
    )


def test_what_the_desktop_hands_over_becomes_addresses_and_whole_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = ["list.opml", "/lists/a.opml", "file:///lists/old%20ones.opml", "feed:https://c.example/", "/lists/a.opml"]
    options = parse_command_line(["--open", *said])
    assert options.opens == (
        str(tmp_path / "list.opml"),
        "/lists/a.opml",
        "/lists/old ones.opml",
        "https://c.example/",
    )
    assert parse_command_line(["--open"]) == Options()  # as the menu of the desktop says it


def test_the_bar_that_runs_understands_what_is_meant_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = [
        "https://a.example/",
        "--profile",
        "p",
        "-v",
        "--print",
        "--start",
        "--tell",
        "collection Früh am Morgen",
        "--open",
        "x",
    ]
    told = parse_command_line(said).arguments_for_running_bar
    monkeypatch.chdir("/")
    assert parse_command_line(told) == Options(
        ("https://a.example/",), (str(tmp_path / "x"),), command="collection Früh am Morgen", starts=True
    )
    assert parse_command_line([]).arguments_for_running_bar == ()


def test_a_profile_and_the_other_options() -> None:
    options = parse_command_line(["--profile", "my wire", "--list", "--once", "--json", "-vv"])
    assert options == Options(profile=Path("my wire"), lists=True, once=True, is_json=True, verbosity=2)


@pytest.mark.parametrize("command", ["collection", "collection Morning", "collection Früh am Morgen", "focus"])
def test_a_collection_is_chosen_by_its_name(command: str) -> None:
    assert parse_command_line(["--tell", command]).command == command


@pytest.mark.parametrize("option", ["--list", "--once", "--collections", "--diagnosis", "--follow"])
def test_what_prints_needs_no_window(option: str) -> None:
    assert parse_command_line([option]).needs_no_window
    assert not parse_command_line(["--print"]).needs_no_window


@pytest.mark.behaviour("A38")
@pytest.mark.parametrize(
    "arguments",
    [
        ["file:///etc/passwd"],
        ["javascript:alert(1)"],
        ["nonsense"],
        [""],
        ["https://"],
        ["https://[::1"],
        ["https://host:port/"],
        ["https://a.example/with space"],
        ["https://a.example/\udcff"],
        ["https://a.example/" + "x" * 10_000],
        [f"https://a.example/{n}" for n in range(10_000)],
        ["--open", "javascript://alert(1)"],
        ["--open", "sftp://a.example/list.opml"],
        ["--open", "file://"],
        ["--open", "nul\0nul"],
        ["--open", "file:///nul%00nul"],
        ["--open", *(f"/lists/{n}" for n in range(10_000))],
        ["--no-such-option"],
        ["--profile"],
        ["--tell", "explode"],
        ["--tell", "collection-of-all"],
        ["--tell", "pause now"],
        ["--every", "0"],
        ["--every", "soon"],
        ["--tell", "\udcff" * 10_000],
        ["--profile", "nul\0nul"],
        ["--profile", ""],
        ["--profile", " "],
    ],
)
def test_nonsense_gets_a_sentence_and_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse_command_line(arguments)
    assert left.value.code == 2
    said = capsys.readouterr().err
    assert "off-the-wire: error: " in said
    assert len(said) < 2000


@pytest.mark.behaviour("A38")
@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ("--merge", {"--merge", "--restore"}),
        ("--backup b --merge", {"--merge", "--restore"}),
        ("--include-passwords", {"--include-passwords", "--backup"}),
        ("--restore b --include-passwords", {"--include-passwords", "--backup"}),
        ("--passphrase-file p", {"--passphrase-file", "--include-passwords", "--restore"}),
        ("--backup b --passphrase-file p", {"--passphrase-file", "--include-passwords", "--restore"}),
        ("--start", {"--start", "--tell"}),
        ("--start --list", {"--start", "--tell"}),
        ("--every 5 --list", {"--every", "--follow"}),
        ("--new", {"--new", "--follow"}),
        ("--addresses --list", {"--addresses", "--diagnosis"}),
        ("--json", {"--json", "--list", "--once", "--print", "--follow", "--get"}),
        ("--json --diagnosis", {"--json", "--list"}),
        ("--json --set speed=90", {"--json", "--get"}),
        ("--list --follow", {"--list", "--follow"}),
        ("--once --diagnosis", {"--once", "--diagnosis"}),
        ("--tell pause --get speed", {"--tell", "--get"}),
        ("--start --tell pause --set speed=90", {"--tell", "--set"}),
        ("--kiosk --tell pause", {"--kiosk", "--tell"}),
        ("--backup b --list", {"--backup", "--list"}),
        ("--restore b --tell quit", {"--restore", "--tell"}),
        ("--kiosk k https://a.example/", {"--kiosk", "FEED_URL"}),
        ("--diagnosis https://a.example/", {"--diagnosis", "FEED_URL"}),
        ("https://a.example/ --get speed", {"--get", "FEED_URL"}),
        ("--open x --once", {"--open", "--once"}),
        ("--open x --follow", {"--open", "--follow"}),
        ("--print --list", {"--print", "--list"}),
        ("--print --kiosk", {"--print", "--kiosk"}),
        ("--tell pause https://a.example/", {"--tell", "FEED_URL", "--start"}),
        ("--tell pause --open x", {"--tell", "--open", "--start"}),
        ("--tell pause --print", {"--tell", "--print", "--start"}),
        ("--restore= --list", {"--restore", "--list"}),
    ],
)
def test_an_option_without_effect_is_not_ignored(
    arguments: str, named: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parse_command_line(arguments.split())
    assert left.value.code == 2
    sentence = capsys.readouterr().err.partition("error: ")[2]
    assert sentence.endswith(".\n")
    assert named <= set(sentence.replace(",", " ").replace(".\n", " ").split())


@pytest.mark.parametrize(
    "arguments",
    [
        "--backup b --include-passwords --passphrase-file p",
        "--backup b --restore c",
        "--restore b --merge --passphrase-file p",
        "--list --once --json https://a.example/",
        "--collections --diagnosis --addresses",
        "--follow --new --every 5 --json https://a.example/",
        "--set speed=90 --get speed --json",
        "--get --json",
        "--start --tell pause --print --json https://a.example/ --open x",
        "--kiosk k --profile p -v",
        "--print --open x https://a.example/",
        "--list --open",
    ],
)
def test_options_that_have_an_effect_together_are_accepted(arguments: str) -> None:
    options = parse_command_line(arguments.split())
    parse_command_line(options.arguments_for_running_bar)  # the running bar must not refuse what its own process took


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_version_and_help_leave_with_success(argument: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse_command_line([argument])
    assert left.value.code == 0
    assert "Off the Wire" in capsys.readouterr().out or argument == "--help"


def test_the_same_profile_is_started_again_at_login(tmp_path: Path) -> None:
    assert Options().start_command("/usr/bin/off-the-wire") == ("/usr/bin/off-the-wire",)
    assert Options(profile=tmp_path).start_command("/src/ticker/__main__.py") == (
        *(sys.executable, "-m", "ticker"),
        *("--profile", str(tmp_path)),
    )


def test_a_bundle_is_started_again_under_whatever_name_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert Options().start_command("/home/ann/Wire.AppImage") == ("/home/ann/Wire.AppImage",)
