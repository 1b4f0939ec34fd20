"""What is opened with the program where the desktop says so by an event, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE
from ticker.store import Store

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from ticker import app
from ticker.ui.cli.command_line import Options

def tell(_=None):
    QApplication.postEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(sys.argv[2])))

def look():
    if any(feed.title == "Sails" for feed in program._store.feeds.all()):
        QApplication.quit()

begin, start_controller = app.Application.start, app.Application._start_controller

def start(self):
    global program, timer
    program = self
    begin(self)
    timer = QTimer(self, interval=50)
    timer.timeout.connect(look)
    timer.start()
    {early}

def open_it(self):
    start_controller(self)
    {late}

app.Application.start, app.Application._start_controller = start, open_it
sys.exit(app.run_bar(Options(profile=Path(sys.argv[1]))))
"""


@pytest.mark.parametrize(("early", "late"), [("tell()", "pass"), ("pass", "tell()")], ids=["at the start", "later"])
def test_a_list_is_imported_whenever_it_is_opened(tmp_path: Path, early: str, late: str) -> None:
    listed = tmp_path / "old ones.opml"
    listed.write_text('<opml><body><outline text="Sails" xmlUrl="http://127.0.0.1:9/sails"/></body></opml>')
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    program = [sys.executable, "-c", PROGRAM.format(early=early, late=late), str(tmp_path / "profile"), str(listed)]
    subprocess.run(program, env=environment, check=True, timeout=PATIENCE)
    with Store(tmp_path / "profile" / "wire.sqlite3") as store:
        assert "Sails" in {feed.title for feed in store.feeds.all()}
