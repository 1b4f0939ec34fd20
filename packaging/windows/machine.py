"""A Windows made in Wine for the check: its screen, its programs, its files and its registry.

Everything works as a user would: Start menu, pointer, keyboard. Whatever does not come raises AssertionError.
"""

import contextlib
import json
import os
import re
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "windows" / "pictures"
VERSION = re.findall('__version__ = "(.+)"', (ROOT / "ticker" / "__init__.py").read_text())[0]
INSTALLER = ROOT / "dist" / f"off-the-wire-{VERSION}-windows-x64.exe"
PORTABLE = ROOT / "dist" / f"off-the-wire-{VERSION}-windows-x64-portable.zip"
PLACE = Path(tempfile.mkdtemp())
PREFIX = PLACE / "prefix"
DRIVE = PREFIX / "drive_c"
HOME = DRIVE / "users" / "root"
LOCAL = HOME / "AppData" / "Local"
INSTALLED = LOCAL / "Programs" / "Off the Wire"
PROFILE = LOCAL / "off-the-wire"
SHORTCUT = HOME / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Off the Wire.lnk"
RUN_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
PORT = free_port()
FEED = f"http://127.0.0.1:{PORT}/feed.xml"
WIDTH, HEIGHT = 1280, 800
PATIENCE = 180.0  # seconds: the machine may be busy with other things
NO_STREAMS: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
# What Wine writes by itself meanwhile.
OF_WINE = (
    r"software\\wine",
    r"software\\microsoft\\windows\\currentversion\\explorer\\",
    r"volatile environment",
    "console",
)

OF_EVERYBODY = {
    r"software\\classes",
    r"software\\microsoft\\windows\\currentversion\\uninstall",
}  # a new user has neither


def say(text: str) -> None:
    print(f"\n== {text}", flush=True)


def tell(text: str) -> None:
    print(f"   {text}", flush=True)


def eventually(look: Callable[[], Any], what: str) -> Any:
    """Return what ``look`` finds as soon as it finds anything. Raises AssertionError after PATIENCE."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < end, f"in vain: {what}"
        time.sleep(0.3)
    return found


def run(*command: str | Path, **named: Any) -> str:
    done = subprocess.run(command, capture_output=True, timeout=PATIENCE * 4, check=False, **named)
    assert done.returncode == 0, f"{command}: {done.returncode} {done.stderr.decode(errors='replace')[-500:]}"
    return str(done.stdout, errors="replace").replace("\r", "")


def wine(*command: str | Path) -> str:
    return run("wine", *command, stdin=subprocess.DEVNULL)


def from_start_menu(target: str, *arguments: str) -> None:
    """Open a program, shortcut, file or address as Explorer does: the program gets no standard streams."""
    subprocess.Popen(["wine", "start", target, *arguments], start_new_session=True, **NO_STREAMS)


def open_by_association(kind: str, target: str) -> None:
    """Open a file or an address with what the user's registry has for it: Wine's own shell reads only the machine's."""
    values = registry()
    named = values.get(rf"software\\classes\\{kind} @", "")[1:-1]
    of_kind = named.lower() if kind.startswith(".") else kind
    command = values[rf"software\\classes\\{of_kind}\\shell\\open\\command @"][1:-1].replace(r"\"", '"')
    program, arguments = re.findall(r'^"(.+?)" (.+)$', command.replace(r"\\", "\\"))[0]
    from_start_menu(program, *(each.strip('"').replace("%1", target) for each in arguments.split(" ")))


def processes(*, with_helpers: bool = False) -> list[int]:
    """Return the processes of the program's windows, and where asked for, those that fetch and parse for them."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (each / "cmdline").read_bytes().decode(errors="replace").split("\0")
            if words[0].endswith("off-the-wire.exe") and (with_helpers or "-c" not in words):
                found.append(int(each.name))
    return found


# the screen


def windows() -> dict[str, tuple[int, int, int, int]]:
    """Return the windows that can be seen: title → x, y, width, height of what is inside the frame."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=False).stdout
    found = {}
    for number, title in re.findall(r'(0x[0-9a-f]+) "(.+)": \("', tree):
        told = subprocess.run(["xwininfo", "-id", number], capture_output=True, text=True, check=False).stdout
        if "IsViewable" in told:
            names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
            x, y, width, height = (int(re.findall(rf"{name}: +(-?\d+)", told)[0]) for name in names)
            found[title] = x, y, width, height
    return found


def window(title: str) -> tuple[int, int, int, int]:
    """Return where the window of that title is, as soon as there is one."""
    eventually(lambda: title in windows(), f"the window “{title}”")
    return windows()[title]


def bar_at(x: int, y: int, width: int, height: int) -> None:
    """The bar is exactly there."""
    eventually(lambda: windows().get("Off the Wire") == (x, y, width, height), f"the bar at {x}, {y}")
    tell(f"the bar: {width} × {height} at {x}, {y}")


def xdotool(*arguments: str) -> str:
    return run("xdotool", *arguments).strip()


def focus(title: str) -> None:
    number = eventually(lambda: xdotool_search(title), f"the window “{title}”")
    xdotool("windowactivate", "--sync", number)


def xdotool_search(title: str) -> str:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"], capture_output=True, text=True, check=False
    )
    return found.stdout.split("\n")[0]


def close(title: str) -> None:
    """Close a window with the key for it; the first press may clear what is searched for."""

    def is_closed() -> bool:
        with contextlib.suppress(AssertionError):
            focus(title)
            xdotool("key", "Escape")
        time.sleep(1)
        return title not in windows()

    eventually(is_closed, f"the window “{title}” closes")


def click(x: int, y: int) -> None:
    xdotool("mousemove", str(x), str(y))
    time.sleep(0.3)
    xdotool("click", "1")


def picture(name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    time.sleep(1)
    run("import", "-window", "root", PICTURES / f"{name}.png")
    tell(f"its picture is build/windows/pictures/{name}.png")


# what is on the disk and in the registry


def registry() -> dict[str, str]:
    """Return the values of the user's registry: key and name → value."""
    run("wineserver", "--wait") if not processes() else time.sleep(2)
    values, key = {}, ""
    for line in (PREFIX / "user.reg").read_text(errors="replace").splitlines():
        if line.startswith("["):
            key = line[1 : line.rindex("]")].lower()
            values[key] = ""
        elif line and not line.startswith(("#", ";", "WINE")):
            name, _, value = line.partition("=")
            values[f"{key} {name}"] = value
    return {key: value for key, value in values.items() if not key.startswith(OF_WINE) and key not in OF_EVERYBODY}


def files() -> set[str]:
    return {str(each.relative_to(DRIVE)) for each in DRIVE.rglob("*") if "Temp" not in each.parts}


def preferences() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((PROFILE / "preferences.json").read_text(encoding="utf-8"))
    return read


def start_from_menu() -> None:
    from_start_menu(str(SHORTCUT).replace(str(DRIVE), "C:").replace("/", "\\"))
    window("Off the Wire")


def tell_bar(command: str) -> None:
    wine(INSTALLED / "off-the-wire-console.exe", "--tell", command)


def in_session(*command: str) -> None:
    """Run a program without streams of ours: what the session starts with it would keep them open."""
    subprocess.run(["wine", *command], timeout=PATIENCE, check=False, **NO_STREAMS)


@contextlib.contextmanager
def started(*command: str | Path, **named: Any) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, **named)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def screen() -> Iterator[None]:
    """A screen with a window manager and no desktop; its name goes to DISPLAY."""
    reads, writes = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    with started("Xvfb", "-displayfd", str(writes), "-screen", "0", size, "-nolisten", "tcp", pass_fds=(writes,)):
        os.environ["DISPLAY"] = ":" + os.read(reads, 16).decode().strip()
        with started("openbox"):
            yield
