"""Picture on the running bar what not every reader of feeds does, into ``build/features``: ``make gallery``.

Headlines translated by a server and by a command, beside the original and in its place; commands, files, pages and
messages as feeds; a rule and a collection at work; a kiosk. ``features.py LOOK …`` takes only these looks: light, dark
and arabic.
"""

import contextlib
import json
import shlex
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import formatdate
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.patience import eventually  # noqa: E402 - found by the line above
from tests.screen import Program, Screen  # noqa: E402
from tests.server import FeedServer, Line, Request, response, rss  # noqa: E402
from ticker.entities import Collection, CollectionSearch, FeedSettings  # noqa: E402
from ticker.feed_source import (  # noqa: E402
    CommandSource,
    FeedSource,
    FileSource,
    Message,
    MessagesSource,
    PageSource,
    new_source_url,
)
from ticker.rules import Action, Aspect, Condition, Rule  # noqa: E402
from ticker.store import Store  # noqa: E402

FOLDER = ROOT / "build" / "features"
EXAMPLES, DATA = ROOT / "docs" / "examples", ROOT / "tests" / "data" / "sources"
WIDTH, HEIGHT, BAR = 1600, 260, 40  # of the screen and of the bar, in pixels
LOOKS = {
    "light": {"colours": "light", "language": "en"},
    "dark": {"colours": "dark", "language": "en"},
    "arabic": {"colours": "light", "language": "ar"},
}
GERMAN = {
    "Die Fähre fährt wieder nach dem alten Fahrplan": "The ferry runs by its old timetable again",
    "Der Leuchtturm öffnet seine Treppen": "The lighthouse opens its stairs",
    "Ein kalter Nebel, endlich fotografiert": "A cold nebula, photographed at last",
}
INTO_ARABIC = {
    "Die Fähre fährt wieder nach dem alten Fahrplan": "العبّارة تعود إلى جدولها القديم",
    "Der Leuchtturm öffnet seine Treppen": "المنارة تفتح سلالمها للزوار",
    "Ein kalter Nebel, endlich fotografiert": "سديم بارد في صورة أخيرا",
}
EVENT = "BEGIN:VEVENT\nDTSTART:{start}\nSUMMARY:{summary}\nEND:VEVENT\n"
TRANSLATOR = "import json, sys; known = json.loads(sys.argv[1]); [print(known[each.strip()]) for each in sys.stdin]"
KIOSK = """feeds = ["{feed}"]
messages = ["Welcome to the harbor", "The café closes at six"]
[preferences]
edge = "bottom"
height = 56
gradient = true
colours = "{colors}"
"""
MESSAGES = 2


def main(names: list[str]) -> int:
    """Take the pictures and say where they are."""
    for name in names or LOOKS:
        folder = FOLDER / name
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as home, FeedServer() as server:
            Features(Path(home), server, folder, LOOKS[name]).take()
        print(f"{len(list(folder.glob('*.png')))} pictures in {folder.relative_to(ROOT)}", flush=True)
    return 0


class Features:
    """The pictures of one look."""

    def __init__(self, home: Path, server: FeedServer, folder: Path, look: dict[str, str]) -> None:
        self._home = home
        self._server = server
        self._folder = folder
        self._look = look
        self._titles = INTO_ARABIC if look["language"] == "ar" else GERMAN
        self._count = 0  # of the profiles, each of which is new

    def take(self) -> None:
        items = [{"title": each, "pubDate": formatdate(time.time() - 900)} for each in self._titles]
        feed = rss("Hafenblatt", items).replace(b"<description>-", b"<language>de</language><description>-", 1)
        self._server.put("/german", feed)
        self._server.put("/translate", answer=self._translate)
        self._server.put("/page", (DATA / "page.html").read_bytes())
        news = ["Storm warning for the coast", "Ferry is late again", "A new path along the shore", "Museum opens"]
        self._server.put("/news", rss("Harbor Post", news))
        self._picture_translations()
        self._picture_sources()
        self._picture_rules()
        self._picture_kiosk()

    def _translate(self, request: Request, line: Line) -> None:
        """Answer as LibreTranslate does."""
        line.send(
            response(json.dumps({"translatedText": [self._titles[each] for each in json.loads(request.body)["q"]]}))
        )

    def _picture_translations(self) -> None:
        command = shlex.join((sys.executable, "-c", TRANSLATOR, json.dumps(self._titles)))
        server = {"translate": True, "translation_address": self._server.url()}
        by_command = {"translate": True, "translator": "command", "translation_command": command}
        for name, wanted in {
            "translated beside": server,
            "translated instead": server | {"translation_beside": False},
            "translated by command": by_command | {"translation_beside": False},
        }.items():
            with self._profile(**wanted) as (program, store):
                store.feeds.add(self._server.url("/german"))
                store.translations.allow_command(command)
                self._picture(name, program, store, self._are_translated)

    def _are_translated(self, store: Store) -> bool:
        return len(store.translations.of(_ids(store), self._look["language"])) == len(self._titles)

    def _picture_sources(self) -> None:
        calendar, notes = self._home / "calendar.ics", self._home / "notes.txt"
        days = [(datetime.now(UTC).astimezone() + timedelta(days)).strftime("%Y%m%d") for days in (0, 1, 4)]
        starts = (f"{days[0]}T183000", days[1], f"{days[2]}T090000")
        events = zip(starts, ("Choir", "Day off", "Dentist"), strict=True)
        written = "".join(EVENT.format(start=start, summary=summary) for start, summary in events)
        calendar.write_text(f"BEGIN:VCALENDAR\n{written}END:VCALENDAR\n")
        notes.write_text("Water the plants\nThe parcel is at the neighbor’s\n")
        sources: dict[str, tuple[FeedSource, str]] = {
            "example quotes": (_example("quotes.py", "--from", DATA / "rates.xml"), "Exchange rates"),
            "example weather": (
                _example("weather.py", "--from", DATA / "weather.json", "Berlin", "52.52", "13.41"),
                "Weather",
            ),
            "example events": (_example("events.py", calendar, "7"), "Calendar"),
            "source file": (FileSource(str(notes)), ""),
            "source page": (PageSource(self._server.url("/page"), items="article h2 a"), "Mill News"),
            "source messages": (MessagesSource((Message("Tea at four"), Message("Closed on Monday"))), "Reception"),
        }
        for name, (source, title) in sources.items():
            with self._profile() as (program, store):
                store.feeds.subscribe(new_source_url(), FeedSettings(custom_title=title), source=source)
                self._picture(name, program, store)

    def _picture_rules(self) -> None:
        for name in ("rules", "collection"):
            with self._profile() as (program, store):
                store.feeds.add(self._server.url("/news"))
                storm = (Condition(Aspect.WORDS, "storm"),)
                store.rules.save(Rule(action=Action.HIGHLIGHT, conditions=storm))
                store.rules.save(Rule(action=Action.PIN, conditions=(Condition(Aspect.WORDS, "ferry"),)))
                if name == "collection":
                    made = store.collections.save(Collection(0, "Weather", search=CollectionSearch("storm -ferry")))
                    self._write(program, collection=made.id)
                self._picture(name, program, store)

    def _picture_kiosk(self) -> None:
        with self._profile() as (program, store):
            settings = self._home / "kiosk.toml"
            settings.write_text(
                KIOSK.format(feed=self._server.url("/news"), colors=self._look["colours"]), encoding="utf-8"
            )
            program.start("--kiosk", str(settings))
            eventually(lambda: len(_ids(store)) > MESSAGES, "the headlines")
            program.stop()
            program.start("--kiosk", str(settings))
            eventually(program.screen.windows_of_program, "the bar")
            time.sleep(2)  # until it is painted
            program.screen.picture().save(str(self._folder / "kiosk.png"))

    @contextlib.contextmanager
    def _profile(self, **preferences: object) -> Iterator[tuple[Program, Store]]:
        """Have a new profile, on a screen of its own."""
        self._count += 1
        home = self._home / f"{self._count}"
        home.mkdir()
        screen = Screen(home / "screen.log", WIDTH, HEIGHT)
        screen.run("xsetroot", "-solid", "#7f8c8d")
        screen.xdotool("mousemove", WIDTH // 2, HEIGHT - 100)
        program = Program(screen, home)
        self._write(program, **preferences)
        try:
            with Store(program.profile / "wire.sqlite3") as store:
                yield program, store
        finally:
            if program.process is not None:
                program.stop()
            screen.close()

    def _write(self, program: Program, **preferences: object) -> None:
        usual = {"welcomed": True, "tray_icon": False, "height": BAR, "movement": "pages", **self._look}
        program.write_preferences(json.dumps(usual | preferences))

    def _picture(
        self, name: str, program: Program, store: Store, is_ready: Callable[[Store], bool] | None = None
    ) -> None:
        """Keep the bar as it is at the next start, once the headlines are what they are to be."""
        program.start()
        eventually(lambda: (is_ready or _ids)(store), name)
        program.stop()
        program.start()
        bar = eventually(program.screen.windows_of_program, "the bar, whatever its label is in this language")[0]
        time.sleep(2)  # until it is painted
        program.screen.picture().copy(*bar.geometry).save(str(self._folder / f"{name}.png"))


def _example(program: str, *arguments: str | Path) -> CommandSource:
    return CommandSource((sys.executable, str(EXAMPLES / program), *map(str, arguments)))


def _ids(store: Store) -> list[int]:
    return [each.entry_id for each in store.entries.headlines(limit=9)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
