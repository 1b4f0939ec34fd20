"""Install, use, upgrade and remove the Windows package in Wine: ``make check-windows``. Its output is the transcript.

It runs in a Debian 13 with the packages of ``packages.txt``, as ``in_debian.sh`` makes one, and works as a user would:
installer and Start menu, the pointer, the keyboard, files that are opened. Whatever fails ends it with an exception.
"""

import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

from check_places import floating, second_screen
from check_shell import full_screen, global_shortcut
from machine import (
    DRIVE,
    FEED,
    INSTALLED,
    INSTALLER,
    NO_STREAMS,
    PATIENCE,
    PICTURES,
    PLACE,
    PORT,
    PORTABLE,
    PREFIX,
    PROFILE,
    ROOT,
    RUN_KEY,
    SHORTCUT,
    VERSION,
    WIDTH,
    bar_at,
    click,
    close,
    eventually,
    files,
    focus,
    from_start_menu,
    in_session,
    open_by_association,
    picture,
    preferences,
    processes,
    registry,
    run,
    say,
    screen,
    start_from_menu,
    started,
    tell,
    tell_bar,
    window,
    windows,
    wine,
    xdotool,
)


def install() -> None:
    say(f"install {INSTALLER.name} silently")
    wine(INSTALLER, "/S")
    assert {each.name for each in INSTALLED.iterdir()} == {
        "_internal",
        "off-the-wire.exe",
        "off-the-wire-console.exe",
        "uninstall.exe",
    }
    assert SHORTCUT.exists()
    strangers = [each.name for each in INSTALLED.rglob("*") if re.match(r"(icu|api-ms-|ucrtbase)", each.name.lower())]
    assert not strangers, strangers
    tell("programs and Start menu are there, and none of Wine's own libraries")
    found = registry()
    uninstall = r"software\\microsoft\\windows\\currentversion\\uninstall\\offthewire"
    for key in (f'{uninstall} "DisplayName"', f'{uninstall} "DisplayVersion"', f'{uninstall} "EstimatedSize"'):
        tell(f"{key.rpartition(' ')[2]}: {found[key]}")
    assert '--open \\"%1\\"' in found[r"software\\classes\\offthewire.feed\\shell\\open\\command @"]


def sizes() -> None:
    say("size")
    parts: dict[str, int] = {}
    for each in INSTALLED.rglob("*"):
        if each.is_file():
            inside = each.relative_to(INSTALLED).parts
            name = inside[0] if len(inside) < 3 or inside[0] != "_internal" else f"_internal/{inside[1]}"
            parts[name] = parts.get(name, 0) + each.stat().st_size
    total = sum(parts.values())
    for name, size in sorted(parts.items(), key=lambda each: -each[1])[:12]:
        tell(f"{size / 1e6:7.1f} MB  {name}")
    tell(f"{total / 1e6:7.1f} MB  all of it; the installer has {INSTALLER.stat().st_size / 1e6:.1f} MB")


def read_feed() -> None:
    say("read a feed in a terminal")
    told = wine(INSTALLED / "off-the-wire-console.exe", "--version")
    assert VERSION in told
    tell(told.strip())
    listed = wine(INSTALLED / "off-the-wire-console.exe", "--profile", r"C:\once", "--once", FEED)
    assert "A library opens on Sundays" in listed, listed
    tell(" / ".join(listed.strip().split("\n")[:3]))
    shutil.rmtree(DRIVE / "once")


def first_start() -> None:
    say("start it from the Start menu, for the first time")
    start_from_menu()
    bar_at(0, 0, WIDTH, 32)
    window("Welcome")
    picture("welcome")
    close("Welcome")
    tell("it greets, and the key Escape closes the window")


def open_list() -> None:
    say("open a list of feeds, as a double click does, and an address of the kind feed:")
    outline = f'<outline type="rss" text="The Daily Package" xmlUrl="{FEED}"/>'
    (DRIVE / "list.opml").write_text(f'<opml version="2.0"><head/><body>{outline}</body></opml>')
    open_by_association(".opml", r"C:\list.opml")
    eventually(lambda: "The Daily Package" in subscriptions(), "the feed of the list is there")
    window("Feeds")
    picture("feeds")
    tell("the bar has taken the feed of the list")
    close("Feeds")
    open_by_association("feed", f"feed:{FEED}?second")
    window("Feeds")
    picture("address")
    tell("the address is offered in the window of feeds")
    close("Feeds")


def back_up() -> None:
    say("print JSON and write a backup while the bar runs, and restore it into another profile")
    console = INSTALLED / "off-the-wire-console.exe"
    titles = [each["title"] for each in json.loads(wine(console, "--list", "--json"))]
    assert "A library opens on Sundays" in titles, titles
    wine(console, "--backup", r"C:\wire.backup")
    wine(console, "--profile", r"C:\again", "--restore", r"C:\wire.backup")
    listed = wine(console, "--profile", r"C:\again", "--list")
    assert "A library opens on Sundays" in listed, listed
    tell(f"the backup of {(DRIVE / 'wire.backup').stat().st_size} bytes has the headlines")
    shutil.rmtree(DRIVE / "again")
    (DRIVE / "wire.backup").unlink()


def back_up_passwords() -> None:
    say("write a backup with a password in it, and restore it where the keyring has lost it")
    console, name, phrase = (
        INSTALLED / "off-the-wire-console.exe",
        "LibreTranslate https://translate.example",
        "phrase.txt",
    )
    profile = DRIVE / "sealed"
    wine(console, "--backup", r"C:\sealed.backup")
    wine(console, "--profile", r"C:\sealed", "--restore", r"C:\sealed.backup")
    settings = json.loads((profile / "preferences.json").read_text(encoding="utf-8"))
    settings["translation_key_for"] = "https://translate.example"
    (profile / "preferences.json").write_text(json.dumps(settings), encoding="utf-8")
    (DRIVE / phrase).write_text("four words and a number 5")
    keyring(f"keyring.set_password('Off the Wire', {name!r}, 'sesame')")
    sealed = ("--passphrase-file", rf"C:\{phrase}")
    wine(console, "--profile", r"C:\sealed", "--backup", r"C:\sealed.backup", "--include-passwords", *sealed)
    keyring(f"keyring.delete_password('Off the Wire', {name!r})")
    wine(console, "--profile", r"C:\sealed", "--restore", r"C:\sealed.backup", *sealed)
    assert "sesame" in keyring(f"print(keyring.get_password('Off the Wire', {name!r}))")
    keyring(f"keyring.delete_password('Off the Wire', {name!r})")
    tell("the password is in the keyring again")
    shutil.rmtree(profile)
    (DRIVE / "sealed.backup").unlink()
    (DRIVE / phrase).unlink()


def keyring(act: str) -> str:
    """Use the keyring as the program does: with its own library, in a process of its own."""
    return wine(INSTALLED / "off-the-wire-console.exe", "-c", f"import keyring; {act}")


def subscriptions() -> str:
    backup = PROFILE / "subscriptions.opml"
    told = subprocess.run(
        ["wine", str(INSTALLED / "off-the-wire-console.exe"), "--diagnosis"], capture_output=True, check=False
    ).stdout.decode(errors="replace")
    return told + (backup.read_text(encoding="utf-8") if backup.exists() else "")


def read_story() -> None:
    say("click on a headline")
    before = windows().keys()
    picture("bar")

    def story() -> str:
        click(500, 16)
        time.sleep(2)
        return next(iter(windows().keys() - before), "")

    title = eventually(story, "a story is opened")
    time.sleep(3)
    picture("story")
    tell(f"the story: {title}")
    close(title)


def change_settings() -> None:
    say("change settings")
    tell_bar("preferences")
    window("Preferences")
    picture("preferences")
    switch("Start when I log in")
    eventually(lambda: "off-the-wire.exe" in run_value(), "the start at login")
    tell(f"start at login: {run_value()}")
    switch("Show the age of headlines")
    eventually(lambda: not shows_age(), "the age of headlines is hidden")
    close("Preferences")


def shows_age() -> bool:
    return bool(preferences().get("show_age", True))


def switch(label: str) -> None:
    """Find a setting by its label and change it."""
    search(label)
    x, y, _, _ = window("Preferences")
    click(x + 188, y + 77)  # the one that is found


def search(words: str) -> None:
    focus("Preferences")
    xdotool("key", "ctrl+f", "ctrl+a")
    xdotool("type", words)
    time.sleep(3)


def run_value() -> str:
    told = subprocess.run(
        ["wine", "reg", "query", RUN_KEY, "/v", "off-the-wire"], capture_output=True, text=True, check=False
    )
    return told.stdout.replace("\r", "").strip().rpartition("    ")[2]


def quit_and_start_again() -> None:
    say("quit and start again, twice: the bar is where it was, since its space was released")
    for _ in range(2):
        tell_bar("quit")
        eventually(lambda: not processes(), "it ends")
        start_from_menu()
        bar_at(0, 0, WIDTH, 32)
    assert not shows_age()


def quit_while_reading() -> None:
    say("quit while it waits for a server")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(PATIENCE)
        open_by_association("feed", f"feed:http://127.0.0.1:{silent.getsockname()[1]}/")
        connection, _ = silent.accept()
        with connection:
            began = time.monotonic()
            tell_bar("quit")
            eventually(lambda: not processes(with_helpers=True), "it ends")
            tell(f"it ended within {time.monotonic() - began:.1f} s")
    start_from_menu()
    bar_at(0, 0, WIDTH, 32)


def end_session() -> None:
    say("end the session (WM_QUERYENDSESSION, WM_ENDSESSION) right after a change")
    tell_bar("preferences")
    window("Preferences")
    switch("Show the age of headlines")
    before = set(processes())
    in_session("wineboot", "--end-session")
    eventually(lambda: not before & set(processes()), "it ends with the session")
    assert shows_age()
    tell("it has ended, and the change is on the disk")
    in_session("cmd", "/c", "ver")  # the next session begins, with what the user wants started at login
    bar_at(0, 0, WIDTH, 32)
    tell("the next session has started it at login")


def upgrade() -> None:
    say("upgrade while it runs")
    old = INSTALLED / "_internal" / "of-an-older-version.txt"
    old.write_text("old")
    before = processes()
    command = ["wine", str(INSTALLER), "/S"]  # the program that it starts would keep a pipe of ours open
    with started(*command, **NO_STREAMS) as installer:
        assert installer.wait(PATIENCE * 4) == 0
    assert not old.exists()
    eventually(lambda: processes() and not set(before) & set(processes()), "the new one runs in place of the old one")
    bar_at(0, 0, WIDTH, 32)
    tell("the old program was ended, its files are gone, and the new one runs")


def remove(before_files: set[str], before_registry: dict[str, str]) -> None:
    say("remove it while it runs")
    wine(INSTALLED / "uninstall.exe", "/S")
    eventually(lambda: not INSTALLED.exists() and not processes(), "it is removed")
    time.sleep(3)
    left = {each for each in files() - before_files if not Path(each).is_relative_to(PROFILE.relative_to(DRIVE))}
    left -= {"list.opml", str(INSTALLED.parent.relative_to(DRIVE))}
    assert not left, sorted(left)[:20]
    tell("no file is left but feeds and settings")
    after = registry()
    changed = {key for key in before_registry.keys() | after.keys() if before_registry.get(key) != after.get(key)}
    assert not changed, sorted(changed)
    tell("the registry is as it was")


def portable() -> None:
    say(f"the portable archive, {PORTABLE.stat().st_size / 1e6:.1f} MB")
    shutil.rmtree(PROFILE)
    shutil.unpack_archive(PORTABLE, DRIVE / "stick")
    folder = DRIVE / "stick" / "Off the Wire"
    from_start_menu(r"C:\stick\Off the Wire\off-the-wire.exe")
    bar_at(0, 0, WIDTH, 32)
    eventually((folder / "profile" / "wire.sqlite3").exists, "its profile lies beside it")
    wine(folder / "off-the-wire.exe", "--tell", "quit")
    eventually(lambda: not processes(), "it ends")
    assert not PROFILE.exists()
    tell("its feeds and settings lie in its own folder, and nowhere else")


def kiosk() -> None:
    say("a kiosk: the bar is started again after a crash, and the supervisor ends when the bar was told to")
    folder = DRIVE / "stick" / "Off the Wire"
    from_start_menu(r"C:\stick\Off the Wire\off-the-wire.exe", "--kiosk", "--profile", r"C:\kiosk")
    bar_at(0, 0, WIDTH, 32)
    supervisor, bar = sorted(processes())
    in_session("taskkill", "/F", "/PID", eventually(process_of_kiosk, "its number in the lock"))
    eventually(lambda: len(processes()) == 2 and bar not in processes(), "a new bar")
    assert supervisor in processes()
    bar_at(0, 0, WIDTH, 32)
    wine(folder / "off-the-wire-console.exe", "--profile", r"C:\kiosk", "--tell", "quit")
    eventually(lambda: not processes(), "both end")
    tell("there was a new bar, and both have ended")


def process_of_kiosk() -> str:
    """Return the number that Windows gave to the bar's process, "" while the file is being written."""
    with contextlib.suppress(OSError, ValueError):
        return str(json.loads((DRIVE / "kiosk" / "running.lock").read_text())["process"])
    return ""


def main() -> int:
    os.chdir(ROOT)
    PICTURES.mkdir(parents=True, exist_ok=True)
    os.environ |= {"WINEPREFIX": str(PREFIX), "prefix": str(PREFIX)}
    os.environ |= {"WINEARCH": "win64", "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
    say("a Windows of its own")
    with screen(), started(sys.executable, "packaging/bundle/one_feed.py", str(PORT)):
        tell(
            re.findall('PRETTY_NAME="(.+)"', Path("/etc/os-release").read_text())[0]
            + ", "
            + run("wine", "--version").strip()
        )
        run("bash", "-ec", ". packaging/windows/wine.sh; make_prefix")
        wine("reg", "add", RUN_KEY, "/v", "somebody-else", "/d", "other.exe", "/f")
        before_files, before_registry = files(), registry()
        try:
            install()
            sizes()
            read_feed()
            first_start()
            open_list()
            back_up()
            back_up_passwords()
            read_story()
            change_settings()
            global_shortcut()
            full_screen()
            floating()
            quit_while_reading()
            quit_and_start_again()
            end_session()
            upgrade()
            remove(before_files, before_registry)
            portable()
            kiosk()
            second_screen()
        except BaseException:
            picture("failed")
            raise
        finally:
            subprocess.run(["wineserver", "--kill"], check=False)
    shutil.rmtree(PLACE)
    say("all of it works")
    return 0


if __name__ == "__main__":
    sys.exit(main())
