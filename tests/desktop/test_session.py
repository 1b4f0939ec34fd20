"""What Qt is told before it starts."""

from pathlib import Path

import pytest

from ticker.desktop import session
from ticker.desktop.session import avoid_layers, prepare, remember_refusal, uses_layers, was_refused

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


@pytest.fixture(params=[False, True], ids=["without layers", "with layers"])
def has_layers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the session's compositor has the layer shell."""
    monkeypatch.setattr(session, "_has_layer_shell", lambda: request.param)
    return bool(request.param)


def prepared(**environment: str) -> dict[str, str]:
    prepare(environment)
    return environment


def test_on_wayland_the_bar_is_on_a_layer_where_there_are_any(has_layers: bool) -> None:
    chosen = prepared(**WAYLAND, DISPLAY=":0")
    assert chosen["QT_QPA_PLATFORM"] == ("wayland;xcb" if has_layers else "xcb;wayland")
    assert uses_layers(chosen) is has_layers


def test_without_xwayland_or_wayland_qt_decides(has_layers: bool) -> None:
    assert ("QT_QPA_PLATFORM" in prepared(**WAYLAND)) is has_layers
    assert "QT_QPA_PLATFORM" not in prepared(DISPLAY=":0")


@pytest.mark.usefixtures("has_layers")
def test_what_the_user_has_set_stays() -> None:
    chosen = prepared(**WAYLAND, DISPLAY=":0", QT_QPA_PLATFORM="wayland", QT_XCB_NO_MITSHM="0")
    assert (chosen["QT_QPA_PLATFORM"], chosen["QT_XCB_NO_MITSHM"]) == ("wayland", "0")


@pytest.mark.usefixtures("has_layers")
def test_a_refused_layer_is_not_asked_for_again_with_the_same_qt(tmp_path: Path) -> None:
    assert not was_refused(tmp_path, "6.11.3")
    remember_refusal(tmp_path, "6.11.3")
    assert was_refused(tmp_path, "6.11.3")
    assert not was_refused(tmp_path, "6.12.0")
    environment = {**WAYLAND, "DISPLAY": ":0"}
    prepare(environment, avoids_layers=True)
    assert environment["QT_QPA_PLATFORM"] == "xcb;wayland"


def test_a_second_start_takes_back_what_the_first_has_set() -> None:
    environment = {**WAYLAND, "QT_QPA_PLATFORM": "wayland;xcb", "QT_WAYLAND_USE_BYPASSWINDOWMANAGERHINT": "1"}
    avoid_layers(environment)
    assert environment["QT_QPA_PLATFORM"] == "wayland"
    assert not uses_layers(environment)


def test_without_a_wayland_display_there_is_no_layer_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "nowhere")
    assert session._has_layer_shell() is False
