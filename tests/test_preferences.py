"""Settings survive what happens to files."""

import dataclasses
import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.preferences import (
    Colors,
    Edge,
    Preferences,
    all_settings,
    load_preferences,
    save_preferences,
)
from ticker.setting import Setting


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
    ("setting", "value"),
    [
        (Preferences.height, 100_000),
        (Preferences.height, "tall"),
        (Preferences.height, True),
        (Preferences.edge, "middle"),
        (Preferences.edge, 3),
        (Preferences.speed, None),
        (Preferences.speed, float("nan")),
        (Preferences.pause_on_hover, "yes"),
        (Preferences.label, ["Off"]),
        (Preferences.label, "x" * 1000),
    ],
)
def test_a_bad_value_becomes_its_default_and_the_rest_stands(
    path: Path, setting: Setting[object], value: object
) -> None:
    path.write_text(json.dumps({"text_size": 21, setting.name: value}))
    loaded = load_preferences(path)
    assert loaded.reset == (setting.name,)
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


@pytest.mark.behaviour("A31")
@pytest.mark.timeout(60)  # it never ended
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
@pytest.mark.parametrize("is_pipe", [True, False])
def test_a_pipe_or_a_device_in_the_files_place_is_set_aside(path: Path, is_pipe: bool) -> None:
    if is_pipe:
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    loaded = load_preferences(path)
    assert loaded.preferences == Preferences()
    assert loaded.set_aside is not None
    save_preferences(Preferences(speed=77), path)
    assert load_preferences(path).preferences.speed == 77


@pytest.mark.behaviour("A31")
def test_a_file_that_is_much_too_large_is_set_aside(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 30)
    assert load_preferences(path).set_aside is not None


def test_half_a_character_in_a_text_is_saved_as_it_came(path: Path) -> None:
    path.write_text('{"label": "\\ud83d"}')
    preferences = load_preferences(path).preferences
    save_preferences(preferences, path)
    assert load_preferences(path).preferences == preferences


@pytest.mark.behaviour("A34")
@pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are POSIX's")
@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_the_preferences_stays_a_link(path: Path, tmp_path: Path) -> None:
    kept, pipe = tmp_path / "dotfiles" / "kept.json", tmp_path / "pipe"
    kept.parent.mkdir()
    kept.write_text("{}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(kept)
    save_preferences(Preferences(height=40), path)
    assert path.is_symlink()
    assert load_preferences(kept).preferences.height == 40
    os.mkfifo(pipe)
    path.unlink()
    path.symlink_to(pipe)
    save_preferences(Preferences(height=41), path)
    assert pipe.is_fifo()
    assert load_preferences(path).preferences.height == 41


def test_a_failed_save_leaves_the_old_file(path: Path) -> None:
    resource = pytest.importorskip("resource", reason="Windows limits no file's size")
    save_preferences(Preferences(height=44), path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(
        resource.RLIMIT_FSIZE, (1_000_000, before[1])
    )  # fails in the middle of writing, as a full disk does
    try:
        with pytest.raises(OSError, match="too large"):
            save_preferences(Preferences(unknown={"thing": "x" * 2_000_000}), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert load_preferences(path).preferences.height == 44
    assert len(list(path.parent.iterdir())) == 1


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_the_file_is_the_users_alone(path: Path) -> None:
    save_preferences(Preferences(), path)
    assert path.stat().st_mode & 0o077 == 0


def test_defaults_are_good_values() -> None:
    for each in all_settings():
        assert each.parse(json.loads(json.dumps(each.default))) == each.default, each.name


def test_the_defaults_come_back_but_not_for_what_the_program_keeps() -> None:
    kept = {"welcomed": True, "collection": 4, "unknown": {"hologram": 3}}
    mine = Preferences(height=44, edge=Edge.BOTTOM, **kept)  # type: ignore[arg-type]
    restored = mine.with_defaults()
    assert restored == Preferences(welcomed=True, collection=4)
    assert restored.unknown == {"hologram": 3}


@given(
    st.dictionaries(
        st.sampled_from([each.name for each in all_settings()]),
        st.none() | st.booleans() | st.floats() | st.text() | st.lists(st.text()),
    )
)
def test_no_content_of_the_file_raises(tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]) -> None:
    path = tmp_path_factory.mktemp("any") / "preferences.json"
    path.write_text(json.dumps(values))
    loaded = load_preferences(path).preferences
    save_preferences(loaded, path)
    assert load_preferences(path).preferences == loaded


@pytest.mark.parametrize("value", ["red", "#12345", "#1234567", "#GGGGGG", "#12345\n"])
def test_what_is_no_color_becomes_the_default(tmp_path: Path, value: str) -> None:
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
