"""What each service receives over HTTP, and how refusals are handled; the arguments of a user's command."""

import contextlib
import json
import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from tests.fake_apis.sharing import CLIENT, PASSWORD, TOKEN, USER, FakeServices
from tests.server import FeedServer
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
def call() -> Iterator[ApiCall]:
    fetcher = Fetcher(proxy="direct")
    yield partial(send, fetcher)
    fetcher.close()


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
    fake.pinboard_result = "something went wrong"
    with pytest.raises(FetchError) as caught:
        services.send(call, target(ShareKind.PINBOARD, fake), SECRETS[ShareKind.PINBOARD], SHARE)
    assert caught.value.detail == "something went wrong"


@pytest.mark.parametrize(
    ("kind", "notes", "tags"),
    [(ShareKind.LINKDING, "notes", "tag_names"), (ShareKind.PINBOARD, "extended", "tags")],
)
def test_what_the_user_wrote_to_a_story_saved_before_is_kept(
    fake: FakeServices, call: ApiCall, kind: ShareKind, notes: str, tags: str
) -> None:
    services.send(call, target(kind, fake), SECRETS[kind], replace(SHARE, quote=""))
    fake.known[SHARE.url].update({notes: "Mine", tags: "storms"})
    for _ in range(2):
        services.send(call, target(kind, fake), SECRETS[kind], replace(SHARE, title="Another"))
    known = fake.known[SHARE.url]
    assert known[notes] == f"Mine\n\n{SHARE.quote}"
    assert known[tags] == "storms"
    assert SHARE.title in known.values()


@pytest.mark.parametrize("kind", [ShareKind.LINKDING, ShareKind.PINBOARD])
def test_a_title_longer_than_the_service_takes_is_cut(fake: FakeServices, call: ApiCall, kind: ShareKind) -> None:
    services.send(call, target(kind, fake), SECRETS[kind], replace(SHARE, title="long " * 200))
    assert fake.saved[0][2].startswith("long long")


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


def test_what_a_headline_says_is_no_option_of_a_command() -> None:
    assert arguments_of("log {title} --at={title}", replace(SHARE, title="--help")) == ["log", " --help", "--at=--help"]


def test_a_command_sees_nothing_of_our_environment_that_it_does_not_need(
    tmp_path: Path, call: ApiCall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUR_SECRET", "x")
    taken = tmp_path / "taken"
    script = tmp_path / "take.py"
    script.write_text(f"import os, pathlib\npathlib.Path({str(taken)!r}).write_text(' '.join(os.environ))\n")
    services.send(call, command(f"{sys.executable} {script} {{url}}"), "", SHARE)
    assert "PATH" in taken.read_text().split()
    assert "OUR_SECRET" not in taken.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a process by a signal")
def test_a_command_is_done_when_it_ends_whatever_it_leaves_running(tmp_path: Path, call: ApiCall) -> None:
    number = tmp_path / "pid"
    script = tmp_path / "leave.py"
    script.write_text(
        "import pathlib, subprocess, sys\n"
        "left = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(30)'])\n"
        f"pathlib.Path({str(number)!r}).write_text(str(left.pid))\n"
    )
    services.send(call, command(f"{sys.executable} {script} {{url}}"), "", SHARE)
    os.kill(int(number.read_text()), signal.SIGKILL)  # it is still there: nobody has waited for it


@pytest.fixture
def hook() -> Iterator[FeedServer]:
    with FeedServer() as server:
        yield server


def webhook(address: str, body: str = "", *, method: str = "POST") -> ShareTarget:
    return ShareTarget(1, ShareKind.WEBHOOK, "Mine", address, method=method, body=body)


def test_a_webhook_gets_what_its_templates_say_and_a_token(hook: FeedServer, call: ApiCall) -> None:
    hook.put("/send?from=The%20Daily%20Test&u=https%3A%2F%2Fnews.example%2Fstorm%3Fa%3D1%26b%3D%C3%BC")
    target = webhook(hook.url("/send?from={source}&u={url}"), '{"text": "{title}"}', method="PUT")
    services.send(call, target, "t0ken", replace(SHARE, title='Storm "flood"\n\\ {url}'))
    (request,) = hook.requests
    assert (request.method, request.status) == ("PUT", 200)
    assert json.loads(request.body) == {"text": 'Storm "flood"\n\\ {url}'}
    assert request.headers["authorization"] == "Bearer t0ken"
    assert request.headers["content-type"] == "application/json"


def test_no_two_stories_have_the_same_number_though_the_store_reuses_its_ids(hook: FeedServer, call: ApiCall) -> None:
    for title in ("One", "Two", "Two"):  # the last is tried again
        with contextlib.suppress(FetchError):
            services.send(call, webhook(hook.url("/send/{id}")), "", replace(SHARE, id=1, title=title))
    first, second, again = (request.path.removeprefix("/send/") for request in hook.requests)
    assert first.isdecimal()
    assert first != second == again


def test_a_secret_goes_where_the_template_wants_it_and_nowhere_else(hook: FeedServer, call: ApiCall) -> None:
    hook.put("/message?token=t%2F0")
    services.send(call, webhook(hook.url("/message?token={secret}"), "{title}: {url}"), "t/0", SHARE)
    (request,) = hook.requests
    assert request.body.decode() == f"{SHARE.title}: {SHARE.url}"
    assert "authorization" not in request.headers
    assert request.status == 200


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://host/", "https://{title}.example/", "https://", "no address"]
)
def test_a_webhook_leads_to_a_web_server_that_no_headline_chooses(call: ApiCall, address: str) -> None:
    for ask in (services.check, services.send):
        with pytest.raises(FetchError) as caught:
            ask(call, webhook(address), "", *([SHARE] if ask is services.send else []))
        assert caught.value.kind is FetchErrorKind.BAD_ADDRESS
