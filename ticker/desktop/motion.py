"""Whether the system asks programs to move less, where Qt cannot tell."""

import ctypes
import sys
from ctypes import wintypes

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION: "Animation effects" in Windows' settings


def wants_less_motion() -> bool:
    """Return what Windows' settings say; False elsewhere, where others know."""
    if sys.platform == "win32":
        is_animated = wintypes.BOOL(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(is_animated), 0)
        return not is_animated.value
    return False
