"""Headlines translated by a LibreTranslate server or a command: in portions, kept, and never in the way."""

import json
import shlex
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.patience import eventually
from tests.poller.harness import Harness
from tests.poller.test_share_thread import InMemory
from tests.server import FeedServer, Line, Request, response, rss
from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.fetch import Fetcher
from ticker.poller import FeedRefreshed, TitlesTranslated, TranslationFailed, TranslationKeyNotKept
from ticker.poller.translate_thread import AllowCommand, KeepKey, TranslateThread, Translation, translation_of
from ticker.preferences import Preferences, Translator
from ticker.sharing.libretranslate import server_of
from ticker.sharing.translation_command import is_usable, source_of, translated
from ticker.wire import Wire


def service(asked: list[list[str]], source: str = "auto") -> Callable[[Request, Line], None]:
    """Answer as LibreTranslate 1.9 does, which takes all texts of a request for the language of the first."""

    def answer(request: Request, line: Line) -> None:
        question = json.loads(request.body)
        if question["source"] not in {"auto", "en", "de"}:
            line.send(response(json.dumps({"error": f"{question['source']} is not supported"}), status=400))
            return
        asked.append(question["q"])
        assert (question["source"], question["target"], question["format"]) == (source, "de", "text")
        texts = [f"{each} auf Deutsch" for each in question["q"]]
        detected = [{"language": "de" if question["q"][0] == "Wetter" else "en", "confidence": 90}] * len(texts)
        told = {"detectedLanguage": detected} if source == "auto" else {}
        line.send(response(json.dumps({"translatedText": texts, **told})))

    return answer


def wire(harness: Harness, **wanted: object) -> list[str]:
    preferences = Preferences(translate=True, translation_language="de", headline_age_days=0, **wanted)  # type: ignore[arg-type]
    return sorted(each.title for each in Wire(harness.store, harness.clock).headlines(preferences))


def test_headlines_are_translated_once_and_shown_beside_or_instead(harness: Harness, server: FeedServer) -> None:
    asked: list[list[str]] = []
    server.put("/feed", rss("News", ["Weather", "Wetter"]))
    server.put("/translate", answer=service(asked))
    harness.store.feeds.add(server.url("/feed"))
    poller = harness.start()
    harness.wait_for(FeedRefreshed)
    on = Preferences(translate=True, translation_address=server.url(), translation_language="de")
    poller.apply_preferences(on)
    eventually(lambda: len(asked) == 2, "each is asked on its own: they are in two languages")
    eventually(lambda: "Weather auf Deutsch" in wire(harness, translation_beside=False), "it is translated")
    assert wire(harness, translation_beside=False) == ["Weather auf Deutsch", "Wetter"]
    assert wire(harness) == ["Wetter", "\u2068Weather\u2069 – \u2068Weather auf Deutsch\u2069"]
    poller.apply_preferences(Preferences())
    poller.apply_preferences(on)
    server.put("/feed", rss("News", ["Weather", "Wetter", "Storm"]))
    harness.clock.ahead += 3_600
    poller.refresh()
    eventually(lambda: "Storm auf Deutsch" in wire(harness, translation_beside=False), "it is translated")
    assert sorted(asked) == [["Storm"], ["Weather"], ["Wetter"]]


def in_language(feed: bytes, code: str) -> bytes:
    return feed.replace(b"<description>-", f"<language>{code}</language><description>-".encode(), 1)


def test_the_server_is_told_the_language_of_a_feed_unless_it_does_not_know_it(
    harness: Harness, server: FeedServer
) -> None:
    asked: list[list[str]] = []
    server.put("/german", in_language(rss("Zeitung", ["Wetter"]), "de-AT"))
    server.put("/swedish", in_language(rss("Tidning", ["Hamn", "Storm"]), "sv"))
    server.put("/translate", answer=service(asked))
    for path in ("/german", "/swedish"):
        harness.store.feeds.add(server.url(path))
    poller = harness.start()
    harness.wait_for(FeedRefreshed)
    harness.wait_for(FeedRefreshed)
    poller.apply_preferences(Preferences(translate=True, translation_address=server.url(), translation_language="de"))
    eventually(lambda: len(asked) == 2, "the two of a language that the server does not know, each on its own")
    eventually(lambda: "Hamn auf Deutsch" in wire(harness, translation_beside=False), "they are translated")
    assert sorted(asked) == [["Hamn"], ["Storm"]], "what is in the language already is not sent"


def test_many_are_sent_in_portions_and_a_failure_is_tried_again(harness: Harness, server: FeedServer) -> None:
    asked: list[list[str]] = []
    told: list[object] = []
    server.put("/feed", in_language(rss("News", [f"Number {each}" for each in range(45)]), "en-GB"))
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    thread = TranslateThread(harness.open_store, lambda _: Fetcher(proxy="direct"), told.append, InMemory(), pause=0.0)
    server.put("/translate", b"sorry", status=503)
    thread.use(Translation(server.url(), "de", 200), "")
    eventually(lambda: any(each.path == "/translate" for each in server.requests), "it was asked")
    assert wire(harness, translation_beside=False)[0] == "Number 0", "the headlines are there all the same"
    server.put("/translate", answer=service(asked, "en"))
    thread.use(Translation(server.url(), "de", 200), "")
    eventually(lambda: len(told) == 3, "all are translated")
    assert [len(each) for each in asked] == [20, 20, 5]
    thread.stop()


LOUD = """
import sys
from pathlib import Path
with Path(sys.argv[1]).open("a") as asked:
    asked.write(" ".join(sys.argv[2:]) + "\\n")
for each in sys.stdin:
    print(each.strip() + "!")
"""


class Translating:
    """A thread with a command that writes its arguments to a file, and two headlines for it."""

    def __init__(self, harness: Harness, server: FeedServer, folder: Path) -> None:
        self.asked = folder / "asked"
        self.command = shlex.join((sys.executable, "-c", LOUD, str(self.asked), "{from}", "{to}"))
        self.told: list[object] = []
        self.server = server
        server.put(
            "/feed",
            rss("News", ["Weather", "Storm"]).replace(
                b"<description>-", b"<language>en-GB</language><description>-", 1
            ),
        )
        harness.store.feeds.add(server.url("/feed"))
        harness.start()
        harness.wait_for(FeedRefreshed)
        self.thread = TranslateThread(
            harness.open_store, lambda _: Fetcher(proxy="direct"), self.told.append, InMemory(), pause=0.0
        )

    def use(self, **wanted: object) -> None:
        preferences = Preferences(translate=True, translation_language="de", **wanted)  # type: ignore[arg-type]
        self.thread.use(translation_of(preferences, "en"), "")


@pytest.fixture
def translating(harness: Harness, server: FeedServer, tmp_path: Path) -> Iterator[Translating]:
    made = Translating(harness, server, tmp_path)
    yield made
    made.thread.stop()


def test_a_command_translates_once_it_is_confirmed_on_this_computer(harness: Harness, translating: Translating) -> None:
    own = {"translator": Translator.COMMAND, "translation_command": translating.command}
    translating.thread.send(AllowCommand(translating.command.replace("{to}", "{to} ")))
    translating.use(**own)
    translating.use(translation_address=translating.server.url())  # what is done after shows that the command was not
    eventually(lambda: any(each.path == "/translate" for each in translating.server.requests), "the server is asked")
    assert not translating.asked.exists(), "a command that nobody has confirmed does not run"
    translating.use(**own)
    translating.thread.send(AllowCommand(translating.command))
    eventually(lambda: any(isinstance(each, TitlesTranslated) for each in translating.told), "it has translated")
    assert wire(harness, translation_beside=False) == ["Storm!", "Weather!"]
    assert translating.asked.read_text("utf-8") == "en de\n"


def test_a_command_that_fails_is_told_once_until_it_works_or_is_another(translating: Translating) -> None:
    def told(kind: type) -> list[object]:
        return [each for each in translating.told if isinstance(each, kind)]

    def run(program: str) -> None:
        command = shlex.join((sys.executable, "-c", program, "{to}"))
        translating.thread.send(AllowCommand(command))
        translating.use(translator=Translator.COMMAND, translation_command=command)

    run("import sys; sys.exit('no model is installed')")
    eventually(lambda: told(TranslationFailed), "it is told")
    run("import sys; sys.exit('no model is installed')")
    eventually(lambda: len(told(TranslationFailed)) >= 2, "it is told again: it was set up anew")
    run("import sys; [print(each.strip() + '!') for each in sys.stdin]")
    eventually(lambda: told(TitlesTranslated), "it has translated")
    assert told(TranslationFailed)[0] == TranslationFailed(FetchErrorKind.COMMAND, "failed no model is installed")


def test_a_server_that_fails_is_told_when_that_lasts(translating: Translating, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ticker.poller.translate_thread.MINUTE", 0.0)
    translating.server.put("/translate", b"sorry", status=503)
    translating.use(translation_address=translating.server.url())
    eventually(lambda: len(asked_of(translating)) > 6, "it is asked again and again")
    assert translating.told == [TranslationFailed(FetchErrorKind.UNAVAILABLE)]
    assert len(asked_of(translating)) > 3


def test_a_key_that_no_keyring_takes_is_told_and_used(
    translating: Translating, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(InMemory, "_ask", staticmethod(lambda *_: None))
    address = translating.server.url("/here")
    translating.thread.send(KeepKey(server_of(address), "opensesame"))
    translating.use(translation_address=address, translation_key_for=server_of(address))
    eventually(lambda: asked_of(translating), "it is asked")
    assert translating.told[0] == TranslationKeyNotKept()
    assert json.loads(asked_of(translating)[0].body)["api_key"] == "opensesame"


def asked_of(translating: Translating) -> list[Request]:
    return [each for each in translating.server.requests if each.path.endswith("/translate")]


def test_no_command_runs_in_a_sandbox(translating: Translating, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.example.Wire")
    translating.thread.send(AllowCommand(translating.command))
    translating.use(translator=Translator.COMMAND, translation_command=translating.command)
    translating.use(translation_address=translating.server.url())
    eventually(lambda: any(each.path == "/translate" for each in translating.server.requests), "the server is asked")
    assert not translating.asked.exists()


def test_a_key_goes_to_the_server_it_is_for_and_to_no_other(translating: Translating) -> None:
    def keys() -> list[object]:
        asked = [each for each in translating.server.requests if each.path.endswith("/translate")]
        return [json.loads(each.body).get("api_key") for each in asked]

    address = translating.server.url("/here")
    translating.thread.send(KeepKey(server_of(address), "opensesame"))
    translating.use(translation_address=address, translation_key_for="https://other.example")
    eventually(lambda: len(keys()) == 1, "it is asked")
    translating.use(translation_address=address, translation_key_for=server_of(address))
    eventually(lambda: len(keys()) == 2, "it is asked again")
    assert keys() == [None, "opensesame"]


def test_what_a_command_writes_must_have_a_line_for_each_title() -> None:
    given: list[tuple[tuple[str, ...], bytes]] = []

    def run(arguments: tuple[str, ...], lines: bytes) -> bytes:
        given.append((arguments, lines))
        return b"Eins\r\nzwei \n"

    assert translated(run, "tr -t {to}", ("One", "Zwei"), "auto", "de") == ("Eins", "")
    assert given == [(("tr", "-t", "de"), b"One\nZwei\n")]
    with pytest.raises(FetchError):
        translated(run, "tr", ("One", "Two", "Three"), "auto", "de")


def test_a_feed_says_nothing_to_a_command_but_a_language() -> None:
    assert [source_of("tr {from}", each) for each in ("pt-BR", "--output=x", "en --x", "")] == ["pt", *["auto"] * 3]
    assert not is_usable("tr {to}", "--output=x")
    assert not is_usable("tr 'open", "de")
