"""Power as Linux tells of it."""

import sys
from pathlib import Path

import pytest

from ticker.desktop.power import is_on_battery

MAINS = {"type": "Mains", "online": "1"}
UNPLUGGED = {"type": "Mains", "online": "0"}
DISCHARGING = {"type": "Battery", "status": "Discharging", "scope": "System"}
CHARGING = {"type": "Battery", "status": "Charging"}
MOUSE = {"type": "Battery", "status": "Discharging", "scope": "Device"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells in another way")
@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        ([], False),
        ([MAINS], False),
        ([MAINS, DISCHARGING], False),
        ([UNPLUGGED, DISCHARGING], True),
        ([UNPLUGGED, CHARGING, DISCHARGING], True),
        ([CHARGING], False),
        ([UNPLUGGED, MOUSE], False),
        ([{"type": "Battery"}], False),
        ([{}], False),
    ],
)
def test_a_battery_being_emptied_is_known(tmp_path: Path, supplies: list[dict[str, str]], expected: bool) -> None:
    for number, values in enumerate(supplies):
        (tmp_path / str(number)).mkdir()
        for name, value in values.items():
            (tmp_path / str(number) / name).write_text(f"{value}\n")
    assert is_on_battery(tmp_path) is expected


def test_a_machine_that_tells_nothing_is_not_on_battery(tmp_path: Path) -> None:
    assert not is_on_battery(tmp_path / "nowhere")
