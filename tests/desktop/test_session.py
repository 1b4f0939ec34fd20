"""What Qt is told before it starts."""

from ticker.desktop.session import prepare

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


def prepared(**environment: str) -> dict[str, str]:
    prepare(environment)
    return environment


def test_on_wayland_the_bar_goes_through_xwayland_where_there_is_one() -> None:
    assert prepared(**WAYLAND, DISPLAY=":0")["QT_QPA_PLATFORM"] == "xcb;wayland"
    assert "QT_QPA_PLATFORM" not in prepared(**WAYLAND)
    assert "QT_QPA_PLATFORM" not in prepared(DISPLAY=":0")


def test_what_the_user_has_set_stays() -> None:
    chosen = prepared(**WAYLAND, DISPLAY=":0", QT_QPA_PLATFORM="wayland", QT_XCB_NO_MITSHM="0")
    assert (chosen["QT_QPA_PLATFORM"], chosen["QT_XCB_NO_MITSHM"]) == ("wayland", "0")
