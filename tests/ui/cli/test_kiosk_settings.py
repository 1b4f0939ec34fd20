"""The settings file of a kiosk: read in both forms, checked, and never a way to a window."""

from pathlib import Path

import pytest

from ticker.preferences import Edge, HideWhen, Placement
from ticker.ui.cli.kiosk_settings import read_kiosk_settings
from ticker.ui.cli.setting_values import BadSettingError

TOML = """feeds = ["https://a.example/feed", "https://a.example/feed"]
messages = ["Welcome"]
[preferences]
edge = "bottom"
speed = 90
pause_on_hover = true
tray_icon = true
hide_when = "all-read"
placement = "floating"
shortcut = "Ctrl+N"
"""


def written(folder: Path, text: str, name: str = "kiosk.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_what_the_file_says_is_shown_and_nothing_leads_to_a_window(tmp_path: Path) -> None:
    settings = read_kiosk_settings(written(tmp_path, TOML))
    assert settings.feeds == ("https://a.example/feed",)
    assert settings.messages == ("Welcome",)
    preferences = settings.preferences
    assert (preferences.edge, preferences.speed, preferences.show_clock) == (Edge.BOTTOM, 90, True)
    assert preferences.placement is Placement.OVERLAY
    assert preferences.hide_when is HideWhen.NEVER
    assert not (preferences.pause_on_hover)
    assert not (preferences.show_card)
    assert not (preferences.tray_icon)
    assert not (preferences.shortcut)
    assert preferences.welcomed


def test_json_is_read_as_well_and_no_file_is_a_kiosk_with_a_clock(tmp_path: Path) -> None:
    settings = read_kiosk_settings(written(tmp_path, '{"preferences": {"show_clock": false}}', "kiosk.json"))
    assert not settings.preferences.show_clock
    assert read_kiosk_settings(None).preferences.show_clock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("feeds = 3", "“feeds”"),
        ('feeds = [""]', "“feeds”"),
        ("messages = [1]", "“messages”"),
        ("preferences = 1", "“preferences”"),
        ("colour = 1", "“colour”"),
        ("[preferences]\nheight = 1000", "20 to 120"),
        ("[preferences]\nheight = '40'", "20 to 120"),
        ("[preferences]\nexplode = 1", "“explode”"),
        ("feeds = [", "could not be read"),
    ],
)
def test_what_is_wrong_is_told_with_what_is_allowed(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(BadSettingError) as refused:
        read_kiosk_settings(written(tmp_path, text))
    assert told in str(refused.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadSettingError, match="could not be read"):
        read_kiosk_settings(tmp_path / "nowhere.toml")
