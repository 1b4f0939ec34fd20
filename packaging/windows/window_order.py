"""Print the windows that can be seen, uppermost first, as JSON: the title of each, and whether it stays above others.

Run by the Windows Python in Wine, for the check.
"""

import ctypes
import json
import sys
from ctypes import wintypes
from typing import Any

EXTENDED_STYLE, TOPMOST = -20, 0x00000008  # GWL_EXSTYLE, WS_EX_TOPMOST
EACH = ctypes.CFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)


def main(user32: Any) -> int:
    found: list[tuple[str, bool]] = []

    def take(window: int, _: int) -> bool:
        title = ctypes.create_unicode_buffer(256)
        user32.GetWindowTextW(wintypes.HWND(window), title, len(title))
        if title.value and user32.IsWindowVisible(wintypes.HWND(window)):
            style = user32.GetWindowLongW(wintypes.HWND(window), EXTENDED_STYLE)
            found.append((title.value, bool(style & TOPMOST)))
        return True

    user32.EnumWindows(EACH(take), 0)
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    if sys.platform == "win32":
        sys.exit(main(ctypes.windll.user32))
