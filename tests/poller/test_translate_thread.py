"""Headlines translated by a LibreTranslate server: in portions, kept, and never in the way."""

import json
from collections.abc import Callable

from tests.patience import eventually
from tests.poller.harness import Harness
from tests.server import FeedServer, Line, Request, response, rss
from ticker.feeds.fetch import Fetcher
from ticker.poller import FeedRefreshed, TitlesTranslated
from ticker.poller.translate_thread import TranslateThread, Translation
from ticker.preferences import Preferences
from ticker.wire import Wire


def service(asked: list[list[str]]) -> Callable[[Request, Line], None]:
    """Answer as LibreTranslate does, which knows some words of English."""

    def answer(request: Request, line: Line) -> None:
        question = json.loads(request.body)
        asked.append(question["q"])
        assert (question["source"], question["target"], question["format"]) == ("auto", "de", "text")
        texts = [f"{each} auf Deutsch" for each in question["q"]]
        codes = [{"language": "de" if each == "Wetter" else "en", "confidence": 90} for each in question["q"]]
        line.send(response(json.dumps({"translatedText": texts, "detectedLanguage": codes})))

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
    harness.wait_for(TitlesTranslated)
    assert wire(harness, translation_beside=False) == ["Weather auf Deutsch", "Wetter"]
    assert wire(harness) == ["Wetter", "\u2068Weather\u2069 – \u2068Weather auf Deutsch\u2069"]
    poller.apply_preferences(Preferences())
    poller.apply_preferences(on)
    server.put("/feed", rss("News", ["Weather", "Wetter", "Storm"]))
    harness.clock.ahead += 3_600
    poller.refresh()
    harness.wait_for(TitlesTranslated)
    assert [sorted(each) for each in asked] == [["Weather", "Wetter"], ["Storm"]]


def test_many_are_sent_in_portions_and_a_failure_is_tried_again(harness: Harness, server: FeedServer) -> None:
    asked: list[list[str]] = []
    told: list[object] = []
    server.put("/feed", rss("News", [f"Number {each}" for each in range(45)]))
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    thread = TranslateThread(harness.open_store, lambda _: Fetcher(proxy="direct"), told.append, pause=0.0)
    server.put("/translate", b"sorry", status=503)
    thread.use(Translation(server.url(), "de", 200), "")
    eventually(lambda: any(each.path == "/translate" for each in server.requests), "it was asked")
    assert wire(harness, translation_beside=False)[0] == "Number 0", "the headlines are there all the same"
    server.put("/translate", answer=service(asked))
    thread.use(Translation(server.url(), "de", 200), "")
    eventually(lambda: len(told) == 3, "all are translated")
    assert [len(each) for each in asked] == [20, 20, 5]
    thread.stop()
