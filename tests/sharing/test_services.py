"""What each service gets, over HTTP, and what is made of its refusals; a command of the user's gets words."""

import json
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.fake_apis.sharing import CLIENT, PASSWORD, TOKEN, USER, FakeServices
from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.fetch import Fetcher
from ticker.sharing import services
from ticker.sharing.command import arguments_of
from ticker.store import Share, ShareKind, ShareTarget
from ticker.sync.api_request import ApiCall, send

SHARE = Share(1, 1, "https://news.example/storm?a=1&b=ü", "Storm & “flood”", "It rained.\nA lot.", "The Daily Test")
SECRETS = {
    ShareKind.WALLABAG: json.dumps({"password": PASSWORD, "client_id": CLIENT[0], "client_secret": CLIENT[1]}),
    ShareKind.INSTAPAPER: PASSWORD,
    ShareKind.READWISE: TOKEN,
    ShareKind.PINBOARD: f"{USER}:{TOKEN}",
    ShareKind.LINKDING: TOKEN,
}
WRONG = {
    ShareKind.WALLABAG: json.dumps({"password": "no", "client_id": CLIENT[0], "client_secret": CLIENT[1]}),
    **dict.fromkeys([ShareKind.INSTAPAPER, ShareKind.READWISE, ShareKind.LINKDING], "no"),
    ShareKind.PINBOARD: "no:one",
}


@pytest.fixture
def fake() -> Iterator[FakeServices]:
    made = FakeServices()
    yield made
    made.close()


@pytest.fixture
def call() -> ApiCall:
    return partial(send, Fetcher(proxy="direct"))


def target(kind: ShareKind, fake: FakeServices) -> ShareTarget:
    return ShareTarget(1, kind, "Mine", fake.url, USER)


@pytest.mark.parametrize("kind", SECRETS)
def test_a_service_gets_link_title_and_selected_words(fake: FakeServices, call: ApiCall, kind: ShareKind) -> None:
    services.check(call, target(kind, fake), SECRETS[kind])
    assert fake.saved == []
    services.send(call, target(kind, fake), SECRETS[kind], SHARE)
    ((name, url, title, words),) = fake.saved
    assert (name, url, title) == (kind.value, SHARE.url, SHARE.title)
    assert words == ("" if kind is ShareKind.WALLABAG else SHARE.quote)  # wallabag has no field for it


@pytest.mark.parametrize("kind", SECRETS)
def test_a_wrong_secret_is_told_as_such(fake: FakeServices, call: ApiCall, kind: ShareKind) -> None:
    of = target(kind, fake), WRONG[kind]
    for ask in (partial(services.check, call, *of), partial(services.send, call, *of, SHARE)):
        with pytest.raises(FetchError) as caught:
            ask()
        assert caught.value.kind is FetchErrorKind.UNAUTHORIZED


def test_pinboards_own_word_for_a_failure_is_kept(fake: FakeServices, call: ApiCall) -> None:
    fake.pinboard_result = "item already exists"
    with pytest.raises(FetchError) as caught:
        services.send(call, target(ShareKind.PINBOARD, fake), SECRETS[ShareKind.PINBOARD], SHARE)
    assert caught.value.detail == "item already exists"


def command(line: str) -> ShareTarget:
    return ShareTarget(1, ShareKind.COMMAND, "Mine", line)


@pytest.mark.parametrize(
    ("line", "arguments"),
    [
        ("log", ["log", SHARE.url]),
        ("log '{title} ({url})' --of={source}", ["log", f"{SHARE.title} ({SHARE.url})", "--of=The Daily Test"]),
    ],
)
def test_a_command_gets_the_story_as_words_of_its_own(line: str, arguments: list[str]) -> None:
    assert arguments_of(line, SHARE) == arguments


def test_on_windows_a_backslash_parts_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    words = arguments_of(r'"C:\Program Files\log.exe" --to C:\news {title}', SHARE)
    assert words == [r"C:\Program Files\log.exe", "--to", r"C:\news", SHARE.title]


def test_on_windows_no_batch_file_gets_a_story_since_a_shell_would_read_it(
    call: ApiCall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    for line in (r"C:\log.bat {title}", '"C:\\my log.CMD" {title}', "log.bat. {url}"):
        with pytest.raises(FetchError) as caught:
            services.send(call, command(line), "", SHARE)
        assert caught.value.kind is FetchErrorKind.COMMAND
        assert caught.value.detail != "missing"


def test_what_a_headline_says_is_neither_a_field_nor_read_by_a_shell(tmp_path: Path, call: ApiCall) -> None:
    hostile = Share(1, 1, "https://news.example/", "{url} $(touch gone); `id` 'x", "", "")
    script = tmp_path / "take.py"
    script.write_text("import sys, pathlib\npathlib.Path(sys.argv[1]).write_text(sys.argv[2])\n")
    taken = tmp_path / "taken"
    services.send(call, command(f"{sys.executable} {script} {taken} {{title}}"), "", hostile)
    assert taken.read_text() == hostile.title
    assert not (Path.cwd() / "gone").exists()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("no-such-program-anywhere", "missing"),
        (f"{sys.executable} -c 'import sys; sys.exit(\"no room\")'", "no room"),
        ("'open", "No closing quotation"),
    ],
)
def test_a_command_that_fails_says_why(call: ApiCall, line: str, said: str) -> None:
    with pytest.raises(FetchError) as caught:
        services.send(call, command(line), "", SHARE)
    assert caught.value.kind is FetchErrorKind.COMMAND
    assert caught.value.detail == said
