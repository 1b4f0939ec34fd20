"""The examples of commands that come with the documentation: what they write, from answers kept in files."""

import os
import subprocess
import sys
from pathlib import Path

from ticker.feeds.text_lines import parse_lines

EXAMPLES = Path(__file__).parents[1] / "docs/examples"
DATA = Path(__file__).parent / "data/sources"


def headlines(program: str, *arguments: str | Path) -> list[tuple[str, str]]:
    done = subprocess.run(
        [sys.executable, EXAMPLES / program, *arguments],
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8"},
    )
    return [(each.title, each.link) for each in parse_lines(done.stdout.decode()).entries]


def test_quotes() -> None:
    page = "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html"
    assert headlines("quotes.py", "--from", DATA / "rates.xml", "USD") == [("1 EUR = 1.0823 USD", f"{page}#USD")]
    assert len(headlines("quotes.py", "--from", DATA / "rates.xml")) == 2


def test_weather() -> None:
    written = headlines("weather.py", "--from", DATA / "weather.json", "Berlin", "52.52", "13.41")
    assert written == [("Berlin: 8 °C, rain, 4 to 9 °C today", "https://open-meteo.com/")]


def test_events() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(EXAMPLES)!r}); import events, datetime;"
        f"events.main([{str(DATA / 'calendar.ics')!r}, '7'], datetime.date(2026, 11, 30))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, env=os.environ | {"LC_ALL": "C"}
    )
    entries = parse_lines(done.stdout.decode()).entries
    assert [(each.title, each.link) for each in entries] == [
        ("Tue 01 Dec: Day off", ""),
        ("Wed 02 Dec 18:30: Choir, with a very long name", "https://choir.example/"),
    ]
