"""Settings survive what happens to files."""

import dataclasses
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.preferences import (
    Colors,
    Edge,
    Preferences,
    bounds,
    load_preferences,
    save_preferences,
    setting_names,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_what_is_saved_comes_back(path: Path) -> None:
    chosen = Preferences(edge=Edge.BOTTOM, speed=125.0, colours=Colors.DARK, label="通讯", text_size=20)
    save_preferences(chosen, path)
    loaded = load_preferences(path)
    assert loaded.preferences == chosen
    assert not loaded.reset
    assert loaded.set_aside is None


def test_a_missing_file_gives_the_defaults(path: Path) -> None:
    assert load_preferences(path).preferences == Preferences()
    assert not path.exists()


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    path.write_text(json.dumps({"version": 99, "edge": "bottom", "hologram": {"depth": 3}}))
    loaded = load_preferences(path).preferences
    assert loaded.edge is Edge.BOTTOM
    save_preferences(dataclasses.replace(loaded, height=40), path)
    written = json.loads(path.read_text())
    assert written["hologram"] == {"depth": 3}
    assert written["height"] == 40


@pytest.mark.behaviour("A31")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("height", 100_000),
        ("height", "tall"),
        ("height", True),
        ("edge", "left"),
        ("edge", 3),
        ("speed", None),
        ("speed", float("nan")),
        ("pause_on_hover", "yes"),
        ("label", ["Off"]),
        ("label", "x" * 1000),
    ],
)
def test_a_bad_value_becomes_its_default_and_the_rest_stands(path: Path, name: str, value: object) -> None:
    path.write_text(json.dumps({"text_size": 21, name: value}))
    loaded = load_preferences(path)
    assert loaded.reset == (name,)
    assert loaded.preferences == Preferences(text_size=21)


@pytest.mark.behaviour("A31")
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'{"edge": "bottom"'])
def test_a_broken_file_is_set_aside_and_never_overwritten(path: Path, content: bytes) -> None:
    for number, name in enumerate((".bad", ".bad2", ".bad3")):
        path.write_bytes(content + b" " * number)
        loaded = load_preferences(path)
        assert loaded.preferences == Preferences()
        assert loaded.set_aside == path.with_name(path.name + name)
        assert loaded.set_aside.read_bytes() == content + b" " * number
        save_preferences(loaded.preferences, path)
    assert len(list(path.parent.iterdir())) == 4


@pytest.mark.behaviour("A31")
def test_a_folder_in_the_files_place_is_said_and_left_alone(path: Path) -> None:
    path.mkdir()
    loaded = load_preferences(path)
    assert loaded.preferences == Preferences()
    assert loaded.unreadable
    with pytest.raises(OSError, match="preferences"):
        save_preferences(Preferences(), path)
    assert path.is_dir()
    assert len(list(path.parent.iterdir())) == 1


@pytest.mark.behaviour("A34")
def test_a_failed_save_leaves_the_old_file(path: Path) -> None:
    save_preferences(Preferences(height=44), path)
    unwritable = Preferences(unknown={"thing": object()})  # fails in the middle of writing, as a full disk does
    with pytest.raises(TypeError):
        save_preferences(unwritable, path)
    assert load_preferences(path).preferences.height == 44
    assert len(list(path.parent.iterdir())) == 1


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_the_file_is_the_users_alone(path: Path) -> None:
    save_preferences(Preferences(), path)
    assert path.stat().st_mode & 0o077 == 0


def test_defaults_lie_within_their_bounds() -> None:
    for name in setting_names():
        value = getattr(Preferences(), name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            low, high = bounds(name)
            assert low <= value <= high, name


@given(
    st.dictionaries(
        st.sampled_from(setting_names()), st.none() | st.booleans() | st.floats() | st.text() | st.lists(st.text())
    )
)
def test_no_content_of_the_file_raises(tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]) -> None:
    path = tmp_path_factory.mktemp("any") / "preferences.json"
    path.write_text(json.dumps(values))
    loaded = load_preferences(path).preferences
    save_preferences(loaded, path)
    assert load_preferences(path).preferences == loaded


@pytest.mark.parametrize("value", ["red", "#12345", "#1234567", "#GGGGGG", "#12345\n"])
def test_what_is_no_colour_becomes_the_default(tmp_path: Path, value: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"own_text": value}))
    loaded = load_preferences(path)
    assert loaded.preferences.own_text == Preferences().own_text
    assert loaded.reset == ("own_text",)


def test_a_setting_that_was_renamed_is_read_under_its_old_name(path: Path) -> None:
    path.write_text('{"wire_set": 3, "more_bars": [{"wire_set": 4}]}')
    preferences = load_preferences(path).preferences
    assert preferences.collection == 3
    assert preferences.extra_bars[0].collection == 4
