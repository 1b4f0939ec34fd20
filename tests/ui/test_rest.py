"""What the program does not load for showing headlines: it would stay in memory all day."""

import os
import subprocess
import sys

# Each with what it brings: OpenSSL, GLib, MB of Python.
_NOT_AT_REST = (
    *("PySide6.QtNetwork", "PySide6.QtSvg", "_hashlib", "_ssl"),
    *("httpcore2", "http.client", "email", "lxml", "feedparser", "dateparser", "PIL"),
    *("ticker.sync.sync_run", "ticker.feeds.network", "ticker.feeds.opml", "ticker.reading.article"),
    # what few want: backups, pictures beside headlines, commands, web pages as feeds, translation, kiosk, scripts
    *("cryptography", "ticker.backup_file", "ticker.sealed_passwords", "ticker.ui.application.backup_dialogs"),
    *("ticker.ui.strip.headline_pictures", "ticker.poller.command_run", "ticker.desktop.command_process", "regex"),
    *("ticker.reading.page_watch", "ticker.sharing.libretranslate", "ticker.sharing.translation_command"),
    *("ticker.sharing.webhook", "ticker.sharing.services", "ticker.ui.i18n.translation_messages"),
    *("ticker.ui.application.kiosk", "ticker.ui.cli.follow", "ticker.ui.cli.json_output"),
    *("ticker.ui.application.dbus_service", "ticker.ui.rules.rules_window", "ticker.ui.feeds.source_dialog"),
    *("ticker.ui.preferences.keys_control", "ticker.ui.preferences.key_names"),
)
_PROGRAM = """
import sys, linecache
import ticker.ui.cli.command_line  # first, as in __main__
import ticker.app, ticker.ui.application.controller
print(*(name for name in sys.argv[1:] if name in sys.modules))
print(*linecache.cache)
"""

_LATER = (
    "ticker.poller",
    "ticker.ui.application.controller",
    "ticker.ui.i18n.messages",
    "PySide6.QtDBus",
    "subprocess",
)
_FIRST_HEADLINE = """
import sys
import ticker.ui.cli.command_line, ticker.app
print(*(name for name in sys.argv[1:] if name in sys.modules))
"""


def _printed_by(program: str, modules: tuple[str, ...]) -> str:
    """Return what a program prints that looks for modules, without coverage, which loads some of its own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    command = [sys.executable, "-c", program, *modules]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120).stdout


def test_the_first_headline_waits_for_nothing_it_does_not_need() -> None:
    assert not _printed_by(_FIRST_HEADLINE, _LATER).strip()


def test_nothing_is_loaded_that_headlines_do_not_need() -> None:
    loaded, sources = _printed_by(_PROGRAM, _NOT_AT_REST).splitlines()
    assert not loaded
    assert not sources, "PySide6 keeps the source of modules in memory"
