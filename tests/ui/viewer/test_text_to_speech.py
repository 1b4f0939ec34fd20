"""Reading aloud, with a stand-in for the platform's speech engine."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ticker.preferences import Preferences
from ticker.reading.article import Article
from ticker.ui.viewer.text_to_speech import TextToSpeech
from ticker.ui.viewer.viewer import Viewer
from ticker.ui.viewer.viewer_menu import ViewerMenu

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the stand-in is for Linux"),
    pytest.mark.qt_log_ignore("does not support"),  # the off-screen platform
]

ARTICLE = Article(3, 7, "Rain", "News", body_html="<p>First part.</p><p>--second part</p>", language="en-GB")


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Put an engine on the path that records its input; text with "wait" in it takes forever.

    A line is written whole: the engine can be killed as soon as the test has seen a part of it.
    """
    folder, log = tmp_path / "bin", tmp_path / "said"
    folder.mkdir()
    engine = folder / "spd-say"
    engine.write_text(
        f'#!/bin/sh\nline=$(printf "%s|" "$@")\necho "$line" >> {log}\ncase "$*" in *wait*for*) exec sleep 60;; esac\n'
    )
    engine.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return lambda: log.read_text().splitlines() if log.exists() else []


def test_paragraphs_are_said_in_turn_in_the_voice_of_the_language(qtbot: QtBot, said: Callable[[], list[str]]) -> None:
    speaker = TextToSpeech()
    told: list[bool] = []
    speaker.speaking_changed.connect(told.append)
    speaker.say(("One", "--two", ""), "de-AT")
    qtbot.waitUntil(lambda: told == [True, False])
    assert said() == ["--wait|--language|de|--|One|", "--wait|--language|de|--|--two|"]
    assert not speaker.is_speaking


def test_a_long_paragraph_is_said_in_parts_and_none_is_lost(qtbot: QtBot, said: Callable[[], list[str]]) -> None:
    words = [f"word{number}" for number in range(2000)]
    speaker = TextToSpeech()
    with qtbot.waitSignal(speaker.speaking_changed, check_params_cb=lambda is_on: not is_on):
        speaker.say((" ".join(words),), "")
    parts = [line.removeprefix("--wait|--|").removesuffix("|") for line in said()]
    assert len(parts) > 1
    assert " ".join(parts).split() == words


def test_it_falls_silent_at_once(qtbot: QtBot, said: Callable[[], list[str]]) -> None:
    speaker = TextToSpeech()
    speaker.say(("wait here for ever", "never"), "")
    qtbot.waitUntil(lambda: len(said()) == 1)
    with qtbot.waitSignal(speaker.speaking_changed) as told:
        speaker.stop()
    assert told.args == [False]
    qtbot.waitUntil(lambda: said()[-1] == "--cancel|")
    assert not any("never" in line for line in said())


def test_without_an_engine_it_is_not_offered_and_the_reason_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    viewer = Viewer(Preferences())
    qtbot.addWidget(viewer)
    viewer.show_article(ARTICLE)
    (menu,) = viewer.findChildren(ViewerMenu)
    menu.aboutToShow.emit()
    action = next(each for each in menu.actions() if "Aloud" in each.text())
    assert not action.isEnabled()
    assert "Speech Dispatcher" in action.toolTip()


def test_the_viewer_reads_the_headline_and_the_text_and_stops_with_the_article(
    qtbot: QtBot, said: Callable[[], list[str]]
) -> None:
    viewer = Viewer(Preferences())
    qtbot.addWidget(viewer)
    viewer.show_article(ARTICLE)
    (menu,) = viewer.findChildren(ViewerMenu)
    menu.speech_requested.emit()
    qtbot.waitUntil(lambda: len(said()) == 3)
    assert [line.rsplit("|", 2)[-2] for line in said()] == ["Rain", "First part.", "--second part"]
    viewer.show_article(Article(4, 7, "wait for ever", "News"))
    menu.speech_requested.emit()
    qtbot.waitUntil(lambda: "wait for ever" in said()[-1])
    viewer.show_article(ARTICLE)
    qtbot.waitUntil(lambda: said()[-1] == "--cancel|")
