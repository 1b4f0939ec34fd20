"""Whether the system asks for less motion, where Qt does not report it."""

import sys

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION: "Animation effects" in Windows' settings


def wants_less_motion() -> bool:
    """Return the setting of Windows; False on other systems."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - of no use elsewhere
        from ctypes import wintypes  # noqa: PLC0415

        is_animated = wintypes.BOOL(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(is_animated), 0)
        return not is_animated.value
    return False
